"""How many tokens a prompt and the replies to it need in a context. Arithmetic only."""

from __future__ import annotations

from localr1.errors import UsageError
from localr1.parameters import Limits

# Room kept for a reply when nobody said how long it may be.
ROOM_FOR_A_REPLY = 2048
# With less than this a sample is cut off before it comes to an answer.
LEAST_FOR_A_SAMPLE = 128


def wanted_room(limits: Limits, budget: int | None) -> int:
    """Tokens that a reply should have: `budget` of thinking, and what was asked to be kept for its answer."""
    return limits.max_tokens or ROOM_FOR_A_REPLY + (budget or 0) + limits.think_at_least + (limits.reserve or 0)


def least_room(limits: Limits, closing: int) -> int:
    """Tokens without which a sample comes to no answer; `closing` is how many it takes to close its thinking."""
    least = LEAST_FOR_A_SAMPLE + limits.think_at_least + (limits.reserve or 0)
    return min(least, limits.max_tokens or least) + closing


def refuse_greedy(limits: Limits, left: int, context: int) -> None:
    """Refuse an answer's reserve that takes all the `left` tokens that a context of `context` has beside a prompt."""
    if limits.reserve and limits.reserve >= left and limits.think not in (0, "off"):
        raise UsageError(
            f"reserve={limits.reserve:,} leaves nothing to think with: "
            f"the context of {context:,} has {left:,} left beside the prompt.",
            hint="Lower reserve, give more room with --context, or turn thinking off with think=off.",
        )
