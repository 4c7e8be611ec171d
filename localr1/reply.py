"""A whole reply, gathered from its events. Plain values: no I/O and no clock."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from localr1.events import (
    AnswerText,
    AnyEvent,
    ReplyEnd,
    ReplyEnded,
    ThinkingEnd,
    ThinkingEnded,
    ThinkingText,
    ToolCall,
    Usage,
)
from localr1.messages import Call, Message


class Reply(msgspec.Struct, frozen=True):
    """What the model thought and what it answered.

    `thinking_ended` says why the thinking stopped, None when there was none; `why` says why the reply stopped, and
    `reason` explains it in a line when something went wrong. The same `seed` makes the same reply again. `parsed` is
    the answer as a value, where a form was asked for and the answer is whole. `calls` are the tools it asks for.
    """

    text: str
    thinking: str = ""
    why: ReplyEnd = "stop"
    thinking_ended: ThinkingEnd | None = None
    usage: Usage = Usage()
    reason: str = ""
    seed: int | None = None
    parsed: Any = None
    calls: tuple[Call, ...] = ()

    def message(self) -> Message:
        """The reply as a turn of a chat."""
        return Message("assistant", self.text, self.thinking, self.calls)


class Gathering:
    """Collects the events of one sample into a `Reply`; `reply` may be asked for at any time."""

    def __init__(self, sample: int = 0) -> None:
        self._sample = sample
        self._thinking: list[str] = []
        self._answer: list[str] = []
        self._opened = False
        self._thinking_ended: ThinkingEnd | None = None
        self._calls: list[Call] = []
        self._end: ReplyEnded | None = None

    def add(self, event: AnyEvent) -> None:
        """Take in the next event; those of other samples are passed over."""
        if getattr(event, "sample", self._sample) != self._sample:
            return
        match event:
            case ThinkingText(text=text):
                self._opened = True
                self._thinking.append(text)
            case AnswerText(text=text):
                self._answer.append(text)
            case ThinkingEnded(why=why):
                if not self._opened and self._thinking_ended is None:
                    self._thinking, self._answer = self._answer, []
                self._thinking_ended = why
            case ToolCall(name=name, arguments=arguments):
                self._calls.append(Call(name, arguments))
            case ReplyEnded():
                self._end = event
            case _:
                pass

    def reply(self) -> Reply:
        """The reply as far as it has come. One that has not ended reads as cancelled."""
        end = self._end or ReplyEnded("cancelled")
        thinking = "".join(self._thinking).strip()
        text, calls = "".join(self._answer).strip(), tuple(self._calls)
        return Reply(text, thinking, end.why, self._thinking_ended, end.usage, end.reason, calls=calls)


def collect(events: Iterable[AnyEvent], sample: int = 0) -> Reply:
    """Read the events to their end and return the reply they make."""
    gathering = Gathering(sample)
    for event in events:
        gathering.add(event)
    return gathering.reply()
