"""What is said of a reply that is kept: how long it thought, and why the thinking ended. Plain values only."""

from __future__ import annotations

from localr1.chats.records import Kept
from localr1.events import ThinkingEnd

_WHY: dict[ThinkingEnd, str] = {
    "closed": "closed by itself",
    "asked": "you asked",
    "reserve": "room for the answer",
    "tool": "asked for a tool",
    "cut": "cut off",
}


def duration(seconds: float) -> str:
    """As in `4.2 s`, `34 s`, `2 min 05 s`."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60:02} s"


def why_ended(why: ThinkingEnd | None, *, at: int = 0, budget: object = None) -> str:
    """Why the thinking ended; `at` is the token of a loop, `budget` what there was to spend."""
    if why == "loop":
        return f"loop at token {at:,}"
    if why == "budget":
        return f"budget ({budget:,})" if isinstance(budget, int) else f"budget ({budget or 'spent'})"
    return _WHY[why] if why else "cut off"


def thought_for(seconds: float, tokens: int, why: str) -> str:
    """The line that is left of a thought."""
    return f"Thought for {duration(seconds)} · {tokens:,} tokens · {why}"


def thought_line(kept: Kept) -> str:
    """The line that is left of the thought of a reply; "" where it had none. Not all is known of one from elsewhere.

    It also says where the thought, or the beginning of it, was given to the model.
    """
    if not kept.thinking:
        return ""
    given = _given(kept)
    if given == len(kept.thinking):
        return "Thought · all of it yours"
    line = "Thought"
    if kept.usage.thinking:
        why = why_ended(kept.thinking_why, at=kept.thinking_at or 0, budget=kept.limits.get("think"))
        line = thought_for(kept.usage.thinking_seconds, kept.usage.thinking, why)
    return f"{line} · partly yours" if given else line


def _given(kept: Kept) -> int:
    """How many characters the thought has that its reader wrote: words of localr1 come later, and end it."""
    if not kept.forced or kept.forced[0][0]:
        return 0
    end = kept.forced[0][1]
    if end < len(kept.thinking) or kept.thinking_why == "closed" or not kept.usage.thinking:
        return end
    return 0  # of a thought that was all put in the model's mouth, the words that end it may be all there is


def trouble(kept: Kept) -> str:
    """What kept a reply from coming to its own end; "" where nothing did."""
    match kept.status:
        case "cancelled":
            return "stopped"
        case "interrupted":
            return "broken off: localr1 ended"
        case "crashed":
            return f"the engine stopped: {kept.reason}" if kept.reason else "the engine stopped"
        case "streaming":
            return "still being written"
    return {
        "length": "cut off: no room was left",
        "loop": "stopped: it went in circles",
        "answer_lost": "no answer came: all the room went to thinking",
    }.get(kept.why or "", "")
