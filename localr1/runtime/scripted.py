"""An engine that recites: for tests, screenshots and trying a front end without a model.

What it recites goes through the real splitter, so front ends see the events that a model would make.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator

from localr1.events import (
    AnswerText,
    AnyEvent,
    Reading,
    ReplyEnd,
    ReplyEnded,
    ThinkingEnded,
    ThinkingText,
    Usage,
)
from localr1.frames import Loaded, Rendered
from localr1.runtime.engine import ReplyRequest
from localr1.thinking.splitter import Piece, Splitter


class ScriptedEngine:
    """`ScriptedEngine("<think>", "Let me see.", "</think>", "4")` gives these pieces as the reply to anything.

    Each piece counts as one token. `requests` keeps every request it was given; `pause` is called between pieces.
    `ends` is why the reply ends once the pieces are told.
    """

    def __init__(
        self,
        *pieces: str,
        inside: bool = False,
        ends: ReplyEnd = "stop",
        pause: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pieces = pieces
        self.requests: list[ReplyRequest] = []
        self.closed = False
        self._inside = inside
        self._ends: ReplyEnd = ends
        self._pause = pause
        self._clock = clock
        self._stopped = self._answered = False

    def loaded(self) -> Loaded:
        """A made-up model of no size."""
        return Loaded("scripted", "scripted", 0, 0, 4096, 4096, 4096, 0, 0, 1)

    def reply(self, request: ReplyRequest) -> Generator[AnyEvent, None, None]:
        """Recite. A `stop` ends it as cancelled."""
        self.requests.append(request)
        self._stopped = self._answered = False
        started = self._clock()
        splitter = Splitter(inside=self._inside)
        thinking = told = 0
        yield Reading(0, 0, 0)
        for piece in self.pieces:
            self._pause()
            if self._stopped:
                break
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
        return Rendered("\n".join(message.content for message in request.messages), (), (), self._inside)

    def stop(self) -> None:
        """End the reply before its next piece."""
        self._stopped = True

    def kill(self) -> None:
        """The same as `stop`: there is no process to end."""
        self.stop()

    def close(self) -> None:
        """Note that it was closed."""
        self.closed = True

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
                yield ThinkingEnded(round(self._clock() - started, 4), thinking, "closed", told)
            case "tool":
                yield ThinkingEnded(round(self._clock() - started, 4), thinking, "tool", told)
            case _:
                pass
