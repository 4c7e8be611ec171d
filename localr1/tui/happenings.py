"""What happens while the app runs that no key brought about: told by the thread of the engine, taken by the screen.

Plain values. The thread only puts them here; the screen takes what has gathered when it next draws, so a fast model
costs the screen no more than a slow one.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import msgspec

from localr1.chats.records import Kept
from localr1.events import AnswerText, AnyEvent, ThinkingText
from localr1.frames import Loaded
from localr1.votes import Vote


@dataclass(frozen=True, slots=True)
class ModelLoading:
    """The weights are being read: `fraction` from 0 to 1."""

    name: str
    fraction: float


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The model is in memory."""

    name: str
    facts: Loaded


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """The model could not be loaded, and what to do next."""

    name: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class ReplyBegan:
    """The reply `kept` to a question is being made, and kept as it comes. `samples` are more than one in a vote."""

    question: int
    kept: Kept
    samples: int = 1


@dataclass(frozen=True, slots=True)
class ReplyCame:
    """A piece of a reply; adjoining pieces of text come as one, made of `pieces`."""

    reply: int
    event: AnyEvent
    pieces: int = 1


@dataclass(frozen=True, slots=True)
class ReplyOver:
    """The reply to a question has ended and is kept as `kept`. `trouble` and `hint` say what went wrong."""

    question: int
    kept: Kept
    trouble: str = ""
    hint: str = ""
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class ReplyRefused:
    """No reply to the question could be begun."""

    question: int
    trouble: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class TokensCounted:
    """How many tokens a text has; None where it could not be counted."""

    text: str
    tokens: int | None


@dataclass(frozen=True, slots=True)
class Broken:
    """The thread that talks to the engine has ended by a mistake in it: nothing more will come."""


Happening = (
    ModelLoading | ModelReady | ModelFailed | ReplyBegan | ReplyCame | ReplyOver | ReplyRefused | TokensCounted | Broken
)


class Gathered:
    """What has happened since it was last taken. Safe for one thread that puts and one that takes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: list[Happening] = []
        self._texts: list[str] = []

    def put(self, happening: Happening) -> None:
        """Add what happened; text that goes on where the last piece ended joins it."""
        with self._lock:
            last = self._held[-1] if self._held else None
            if isinstance(happening, ReplyCame) and isinstance(last, ReplyCame) and _goes_on(last, happening):
                self._texts.append(happening.event.text)  # type: ignore[union-attr]
                return
            self._join()
            self._held.append(happening)
            if isinstance(happening, ReplyCame) and isinstance(happening.event, ThinkingText | AnswerText):
                self._texts = [happening.event.text]

    def take(self) -> list[Happening]:
        """All of it, in order; nothing is left."""
        with self._lock:
            self._join()
            taken, self._held = self._held, []
            return taken

    def _join(self) -> None:
        """Put the pieces of the last text together."""
        last = self._held[-1] if self._held else None
        if len(self._texts) > 1 and isinstance(last, ReplyCame):
            event = msgspec.structs.replace(last.event, text="".join(self._texts))
            self._held[-1] = ReplyCame(last.reply, event, len(self._texts))
        self._texts = []


def _goes_on(last: ReplyCame, next_one: ReplyCame) -> bool:
    """Whether both are text of the same kind, author and sample. An empty piece has a meaning of its own."""
    one, other = last.event, next_one.event
    if not isinstance(one, ThinkingText | AnswerText) or type(one) is not type(other):
        return False
    assert isinstance(other, ThinkingText | AnswerText)
    alike = (one.forced, one.sample, last.reply) == (other.forced, other.sample, next_one.reply)
    return alike and bool(one.text and other.text)
