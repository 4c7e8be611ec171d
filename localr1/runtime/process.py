"""The engine in its child process: whatever happens to the child, a reply ends with a reason and the next one works."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, get_args

from localr1 import errors
from localr1.errors import EngineError, LocalR1Error
from localr1.events import AnyEvent, ReplyEnded
from localr1.frames import AnyAnswer, AnyRequest, Ask, Done, Load, Loaded, Refused, Render, Rendered
from localr1.frames import Stop as StopFrame
from localr1.parameters import LoadOptions
from localr1.runtime.child import ENGINE_COMMAND, Child
from localr1.runtime.engine import ReplyRequest
from localr1.text import one_line

MOST_CRASHES = 3
PATIENCE_AFTER_STOP = 2.0
LOOK_EVERY = 1.0

Heard = Literal["hung", "ended"]


class ProcessEngine:
    """Runs one model in a child, started when first needed and started again after it died.

    `hang_after` is how long the child may show no sign of life at all, in seconds, before it is taken for dead.
    `on_event` hears what comes while the model is loaded. Three crashes in a row end in `EngineError`.
    """

    def __init__(
        self,
        path: str,
        options: LoadOptions | None = None,
        *,
        vocabulary_only: bool = False,
        hang_after: float = 30.0,
        command: Sequence[str] = ENGINE_COMMAND,
        on_event: Callable[[AnyEvent], None] = lambda _event: None,
    ) -> None:
        self._path = path
        self._options = options or LoadOptions()
        self._vocabulary_only = vocabulary_only
        self._hang_after = hang_after
        self._command = command
        self._on_event = on_event
        self._child: Child | None = None
        self._loaded: Loaded | None = None
        self._number = 0
        self._crashes = 0
        self._stopped = threading.Event()
        self._busy = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The child's process number while there is one."""
        return self._child.pid if self._child else None

    def loaded(self) -> Loaded:
        """Load the model if it is not loaded. Raises the errors of `localr1.errors`."""
        if self._loaded is not None and self._child is not None:
            return self._loaded
        if self._crashes >= MOST_CRASHES:
            raise EngineError(
                f"The engine stopped {self._crashes} times in a row; it is not started again.",
                hint="Run 'localr1 doctor' and try another model, fewer --gpu-layers or a smaller --context.",
            )
        self._child = Child(self._command)
        load = Load(self._next(), self._path, self._options, self._vocabulary_only)
        for frame in self._answers(load):
            if isinstance(frame, Loaded):
                self._loaded = frame
            elif isinstance(frame, get_args(AnyEvent)):
                self._on_event(frame)
        assert self._loaded is not None
        return self._loaded

    def reply(self, request: ReplyRequest) -> Iterator[AnyEvent]:
        """The events of a reply. A child that dies ends it with `engine_stopped`; a closed iterator stops it."""
        if not self._busy.acquire(blocking=False):
            raise errors.UsageError("This model is already replying.", hint="Wait for the reply, or load it again.")
        try:
            self._stopped.clear()
            self.loaded()
            yield from self._reply(request)
        finally:
            self._busy.release()

    def render(self, request: ReplyRequest) -> Rendered:
        """The prompt that the messages become."""
        self.loaded()
        render = Render(self._next(), request.messages, request.think_tags, request.variables)
        return next(frame for frame in list(self._answers(render)) if isinstance(frame, Rendered))

    def stop(self) -> None:
        """End the reply under way; from any thread, and safe in a signal handler's main-thread code."""
        self._stopped.set()
        if self._child is not None:
            self._child.send(StopFrame(self._number))

    def kill(self) -> None:
        """End the child now. The reply under way ends with what came."""
        self._stopped.set()
        if self._child is not None:
            self._child.kill()

    def close(self) -> None:
        """Unload the model and end the child."""
        child, self._child, self._loaded = self._child, None, None
        if child is not None:
            child.close()

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _reply(self, request: ReplyRequest) -> Iterator[AnyEvent]:
        ask = Ask(
            self._next(), request.messages, request.sampling, request.limits, request.stop,
            request.think_tags, request.variables, request.samples,
        )  # fmt: skip
        open_samples = set(range(request.samples))
        answers = self._answers(ask)
        try:
            for frame in answers:
                if isinstance(frame, ReplyEnded):
                    open_samples.discard(frame.sample)
                if isinstance(frame, get_args(AnyEvent)):
                    yield frame
            self._crashes = 0
        except EngineError as error:
            why: Literal["cancelled", "engine_stopped"] = "cancelled" if self._stopped.is_set() else "engine_stopped"
            for sample in sorted(open_samples):
                yield ReplyEnded(why, reason="" if why == "cancelled" else error.message, sample=sample)
        finally:
            answers.close()
            if self._child is not None and open_samples:
                self._settle(ask.id)

    def _answers(self, request: AnyRequest) -> Iterator[AnyAnswer]:  # type: ignore[return]
        """Send a request and give what comes, up to its `Done`. Raises what the child refuses, or why it died."""
        assert self._child is not None
        self._child.send(request)
        while True:
            frame = self._hear()
            if frame in ("hung", "ended"):
                raise self._death(frame == "hung")
            if isinstance(frame, Refused):
                self._finish(request.id)
                raise _error(frame)
            if isinstance(frame, Done):
                if frame.id == request.id:
                    return
                continue
            yield frame  # type: ignore[misc]

    def _hear(self) -> AnyAnswer | Heard:
        """The next frame; waits as long as the child lives and works."""
        child = self._child
        assert child is not None
        sign: tuple[float, ...] = ()
        still_since = stop_since = time.monotonic()
        while True:
            with contextlib.suppress(queue.Empty):
                return child.get(min(LOOK_EVERY, self._hang_after)) or "ended"
            now = time.monotonic()
            if not self._stopped.is_set():
                stop_since = now
            elif now - stop_since > PATIENCE_AFTER_STOP:
                return "hung"  # the stop does not reach it (a GPU at work): it is ended from outside
            latest = child.sign_of_life()
            if latest != sign:
                sign, still_since = latest, now
            elif now - still_since >= self._hang_after:
                return "hung"

    def _death(self, hung: bool) -> EngineError:
        """Bury the child and say why it died."""
        child, self._child, self._loaded = self._child, None, None
        assert child is not None
        if hung:
            child.kill()
            reason = f"it showed no sign of life for {self._hang_after:g} seconds"
        else:
            reason = child.why_it_ended()
        child.close()
        if not self._stopped.is_set():
            self._crashes += 1
        return EngineError(f"The engine stopped: {one_line(reason)}.", hint="Ask again: it is started anew.")

    def _finish(self, number: int) -> None:
        """Take in what is left of a request."""
        while True:
            frame = self._hear()
            if frame in ("hung", "ended"):
                raise self._death(frame == "hung")
            if isinstance(frame, Done) and frame.id == number:
                return

    def _settle(self, number: int) -> None:
        """A reply was left before its end: stop it and take in the rest, so that the next one starts clean."""
        self.stop()
        with contextlib.suppress(EngineError):
            self._finish(number)


def _error(refused: Refused) -> LocalR1Error:
    """The error that the child met, as the class it was there."""
    kind = getattr(errors, refused.error, LocalR1Error)
    error: LocalR1Error = LocalR1Error.__new__(kind if issubclass(kind, LocalR1Error) else LocalR1Error)
    LocalR1Error.__init__(error, refused.message, hint=refused.hint)
    return error
