"""When to step in while a model thinks: pure decisions, asked once a token by the decode loop.

No text, no clock, no llama.cpp here: counts and facts go in, a decision comes out. Two rules so far: the closer is put
in the model's mouth when its thinking reaches the budget, and when the reply would end inside thinking.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from localr1.events import ThinkingEnd

# A model that opens thought after thought, or ends at once inside each, is let go after so many closers.
MOST_CLOSERS = 8


class Decision(Enum):
    """What the decode loop does next."""

    GO_ON = "take the sampled token as it is"
    CLOSE = "put the closer in the model's mouth, then let it answer"
    END = "the reply ends here"


class Step(NamedTuple):
    """What the loop knows after sampling a token. `thinking_tokens` counts the whole turn, over all its thoughts."""

    inside: bool
    thinking_tokens: int
    ends: bool
    whole_character: bool


class Steering:
    """The decisions of one reply. `budget` is in thinking tokens, None for no limit."""

    def __init__(self, budget: int | None = None) -> None:
        self._budget = budget
        self._closers = 0
        self._why: ThinkingEnd = "closed"

    def first(self, *, inside: bool) -> Decision:
        """Before the first token: a budget of nothing closes at once."""
        if inside and self._budget == 0:
            return self._close("budget")
        return Decision.GO_ON

    def next(self, step: Step) -> Decision:
        """After each sampled token. A closer never falls inside a character."""
        if not step.inside or self._closers >= MOST_CLOSERS:
            return Decision.END if step.ends else Decision.GO_ON
        if step.ends:
            return self._close("closed")
        if self._budget is not None and step.thinking_tokens >= self._budget and step.whole_character:
            return self._close("budget")
        return Decision.GO_ON

    def why(self) -> ThinkingEnd:
        """Why the thought that has just closed did: as decided here, or by the model itself."""
        why, self._why = self._why, "closed"
        return why

    def _close(self, why: ThinkingEnd) -> Decision:
        self._closers += 1
        self._why = why
        return Decision.CLOSE
