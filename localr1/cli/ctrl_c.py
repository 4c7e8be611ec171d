"""What Ctrl-C does while a reply is made.

On a terminal the first one, while the model thinks, asks for the answer now. The next one, or the first where nobody
watches, ends the reply and keeps what came; one more ends the engine.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Protocol

from localr1.events import AnswerText, AnyEvent, ReplyEnded, ThinkingEnded, ThinkingText

SAID = "answering now; Ctrl-C again stops"


class Replying(Protocol):
    """A reply under way."""

    def answer_now(self) -> None:
        """Let it stop thinking."""
        ...

    def stop(self) -> None:
        """End it."""
        ...


class CtrlC:
    """A context manager for the time of one reply; `heard` takes its events, `say` tells a person what was done.

    `say` is called by the signal handler: it must hold back where the main thread is writing.
    """

    def __init__(self, reply: Replying, kill: Callable[[], None], *, watched: bool, say: Callable[[str], None]) -> None:
        self._reply = reply
        self._kill = kill
        self._watched = watched
        self._say = say
        self._thinking: set[int] = set()  # the samples that think; only one where no vote is taken
        self._asked = self._stopped = False
        self._before: Any = None

    def heard(self, event: AnyEvent) -> None:
        """Note whether the model thinks."""
        if isinstance(event, ThinkingText):
            self._thinking.add(event.sample)
        elif isinstance(event, ThinkingEnded | AnswerText | ReplyEnded):
            self._thinking.discard(event.sample)

    def pressed(self, _signal: int = 0, _frame: object = None) -> None:
        """Ctrl-C: what is done runs in a thread of its own, for the main one may hold the pipe."""
        answers = self._watched and bool(self._thinking) and not self._asked
        if answers:
            self._asked = True
            done: Callable[[], None] = self._reply.answer_now
        else:
            done = self._kill if self._stopped else self._reply.stop
            self._stopped = True
        threading.Thread(target=done, daemon=True).start()
        if answers:
            self._say(SAID)

    def __enter__(self) -> CtrlC:
        self._before = signal.signal(signal.SIGINT, self.pressed)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before)
