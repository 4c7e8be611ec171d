"""What the app says of a reply: what it cost, what went wrong with it, what to do next. Plain values only."""

from __future__ import annotations

from typing import NamedTuple

from localr1.amounts import rate_in_words
from localr1.chats.records import Kept
from localr1.parameters import Effort
from localr1.tui.used import Agreeing

ASK_AGAIN = "What came is kept; r asks again."


class Trouble(NamedTuple):
    """What went wrong with a reply, and what to do next. `lost` says that it had too little room."""

    message: str
    hint: str = ""
    lost: bool = False


def clock_time(seconds: float) -> str:
    """As in `0:07`."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


def effort_in_words(think: int | Effort | None) -> str:
    """How much the model may think, as it stands beside the key that changes it."""
    if think is None:
        return "no limit"
    return f"{think:,} tokens" if isinstance(think, int) else think


def cost(kept: Kept, attempt: int = 1, attempts: int = 1) -> str:
    """The foot of a reply: tokens, speed, how long it took to begin, who made it, and which attempt it is."""
    usage = kept.usage
    made = usage.thinking + usage.answer
    parts = [f"{made:,} tokens"] if made else []
    if usage.tokens_per_second:
        parts.append(f"{rate_in_words(usage.tokens_per_second)} tok/s")
    if usage.first_token_seconds:
        parts.append(f"first token {usage.first_token_seconds:.1f} s")
    if kept.model:
        parts.append(model_name(kept.model))
    if attempts > 1:
        parts.append(f"attempt {attempt} of {attempts}")
    return " · ".join(parts)


def agreement(agreeing: Agreeing) -> str:
    """How a vote went, as in `5 of 8 agree, 3 not waited for`."""
    left = f", {agreeing.left} not waited for" if agreeing.left else ""
    return f"{agreeing.same} of {agreeing.samples} agree{left}"


def model_name(name: str) -> str:
    """A model's name as it is shown: of a path only the file."""
    return name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def trouble_of(kept: Kept) -> Trouble | None:
    """What there is to say of a reply that did not end as it should; None where it did."""
    match kept.status:
        case "streaming":
            return None
        case "crashed":
            return Trouble(kept.reason or "The reply broke off.", ASK_AGAIN)
        case "interrupted":
            return Trouble("localr1 ended while this reply came.", ASK_AGAIN)
        case "cancelled":
            return Trouble("Stopped.")
        case _:
            return _ended_badly(kept)


def _ended_badly(kept: Kept) -> Trouble | None:
    match kept.why:
        case "answer_lost":
            return Trouble("No answer came: the thinking took all the room there was.", lost=True)
        case "length":
            return Trouble("The answer is cut off: there was no more room.", lost=True)
        case "loop":
            return Trouble(f"Stopped: {kept.reason or 'it went round in circles'}.", ASK_AGAIN)
        case "stop" if not kept.text:
            return Trouble("The model ended without an answer.", "r asks again.")
        case _:
            return None


def warns(kept: Kept) -> bool:
    """Whether what there is to say of a reply is a warning, not only a note."""
    return kept.status in ("crashed", "interrupted") or kept.why in ("answer_lost", "length", "loop")
