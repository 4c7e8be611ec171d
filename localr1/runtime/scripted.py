"""An engine that recites: for tests, screenshots and trying a front end without a model.

What it recites goes through the real splitter, so front ends see the events that a model would make.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence

import msgspec

from localr1.errors import ClosedError
from localr1.events import (
    AnswerText,
    AnyEvent,
    Reading,
    ReplyEnd,
    ReplyEnded,
    ThinkingEnd,
    ThinkingEnded,
    ThinkingText,
    Usage,
)
from localr1.frames import Loaded, Rendered, StateRestored, StateSaved
from localr1.messages import Message
from localr1.runtime.engine import ReplyRequest
from localr1.thinking.splitter import Piece, Splitter


class ScriptedEngine:
    """`ScriptedEngine("<think>", "Let me see.", "</think>", "4")` gives these pieces as the reply to anything.

    Each piece counts as one token. `requests` keeps every request it was given; `pause` is called between pieces.
    `ends` is why the reply ends once the pieces are told. Where several samples are asked for, `others` are the pieces
    of those after the first, the last of them for all that follow; without `others` all say the same.
    """

    def __init__(
        self,
        *pieces: str,
        others: Sequence[Sequence[str]] = (),
        inside: bool = False,
        ends: ReplyEnd = "stop",
        pause: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pieces = pieces
        self.others = others
        self.requests: list[ReplyRequest] = []
        self.prepared: list[ReplyRequest] = []
        self.saved: dict[str, tuple[Message, ...]] = {}
        self.closed = False
        self._inside = inside
        self._ends: ReplyEnd = ends
        self._pause = pause
        self._clock = clock
        self._stopped = self._answered = self._hurried = False

    def loaded(self) -> Loaded:
        """A made-up model of no size."""
        self._check_open()
        return Loaded("scripted", "scripted", 0, 0, 4096, 4096, 4096, 0, 0, 1)

    def reply(self, request: ReplyRequest) -> Generator[AnyEvent, None, None]:
        """Recite. A `stop` ends it as cancelled."""
        self._check_open()
        self.requests.append(request)
        self._stopped = self._hurried = False
        yield Reading(0, 0, 0)
        for sample in range(request.samples):
            pieces = [self.pieces, *self.others][min(sample, len(self.others))]
            for event in self._recite(pieces):
                yield msgspec.structs.replace(event, sample=sample)

    def _recite(self, pieces: Sequence[str]) -> Iterator[AnyEvent]:
        """One sample, from its first piece to its end."""
        self._answered = False
        started = self._clock()
        splitter = Splitter(inside=self._inside)
        thinking = told = 0
        for piece in pieces:
            self._pause()
            if self._stopped:
                break
            if self._hurried and splitter.inside and not splitter.would_end_thinking(piece):
                continue
            told += 1
            thinking += splitter.inside
            for part in splitter.feed(piece):
                yield from self._event(part, thinking, told, started)
        for part in splitter.close():
            yield from self._event(part, thinking, told, started)
        usage = Usage(thinking=thinking, answer=told - thinking)
        yield ReplyEnded("cancelled" if self._stopped else self._ends, usage)

    def render(self, request: ReplyRequest) -> Rendered:
        """The messages' texts, one a line, as no ids at all."""
        self._check_open()
        return Rendered("\n".join(message.content for message in request.messages), (), (), self._inside)

    def prepare(self, request: ReplyRequest) -> None:
        """Note what was to be prepared, in `prepared`."""
        if not self.closed:
            self.prepared.append(request)

    def save_state(self, path: str, messages: tuple[Message, ...]) -> StateSaved:
        """Note that it was to be saved, in `saved`: what is recited is not remembered."""
        self._check_open()
        self.saved[path] = messages
        return StateSaved(0, 0)

    def restore_state(self, path: str) -> StateRestored:
        """Take what was saved under this name, and refuse any other."""
        self._check_open()
        return StateRestored(0, "" if path in self.saved else "it is no saved state")

    def steer(self, *, answer_now: bool = False, think_more: int = 0) -> None:
        """Pass over the thinking that is left, when the answer is wanted; more of it than is scripted cannot be had."""
        self._hurried = answer_now or (self._hurried and not think_more)

    def stop(self) -> None:
        """End the reply before its next piece."""
        self._stopped = True

    def kill(self) -> None:
        """The same as `stop`: there is no process to end."""
        self.stop()

    def close(self) -> None:
        """Note that it was closed, and be stopped: nothing can be asked any more."""
        self._stopped = self.closed = True

    def _check_open(self) -> None:
        if self.closed:
            raise ClosedError

    def _event(self, part: Piece, thinking: int, told: int, started: float) -> Iterator[AnyEvent]:
        match part.kind:
            case "thinking":
                yield ThinkingText(part.text)
            case "answer":
                self._answered = True
                yield AnswerText(part.text)
            case "opened" if self._answered:
                yield ThinkingText("")
            case "closed":
                why: ThinkingEnd = "asked" if self._hurried else "closed"
                yield ThinkingEnded(round(self._clock() - started, 4), thinking, why, told)
            case "tool":
                yield ThinkingEnded(round(self._clock() - started, 4), thinking, "tool", told)
            case _:
                pass
