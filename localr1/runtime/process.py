"""The engine in its child process: whatever happens to the child, a reply ends with a reason and the next one works."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Literal, get_args

from localr1 import errors
from localr1.errors import EngineError, LocalR1Error, UsageError
from localr1.events import AnyEvent, ReplyEnded
from localr1.frames import AnyAnswer, AnyRequest, Ask, Done, Load, Loaded, Probe, Probed, Refused, Render, Rendered
from localr1.frames import Stop as StopFrame
from localr1.parameters import LoadOptions, check_number
from localr1.runtime.child import ENGINE_COMMAND, Child
from localr1.runtime.engine import ReplyRequest
from localr1.text import one_line

MOST_CRASHES = 3
PATIENCE_AFTER_STOP = 2.0
LOOK_EVERY = 1.0


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
        self._open: int | None = None  # the request whose answers are still coming
        self._crashes = 0
        self._stopped = threading.Event()
        self._busy = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The child's process number while there is one."""
        return self._child.pid if self._child else None

    def loaded(self) -> Loaded:
        """Load the model if it is not loaded. Raises the errors of `localr1.errors`."""
        facts = self._loaded
        if facts is not None and self._child is not None and self._child.lives:
            return facts
        with self._turn():
            return self._load()

    def reply(self, request: ReplyRequest) -> Generator[AnyEvent, None, None]:
        """The events of a reply. A child that dies ends it with `engine_stopped`; a closed iterator stops it."""
        check_number("samples", request.samples)
        with self._turn():
            try:
                self._load()
            except LocalR1Error:
                if not self._stopped.is_set():
                    raise
                yield from (ReplyEnded("cancelled", sample=sample) for sample in range(request.samples))
                return
            yield from self._reply(request)

    def render(self, request: ReplyRequest) -> Rendered:
        """The prompt that the messages become."""
        with self._turn():
            self._load()
            render = Render(self._next(), request.messages, request.think_tags, request.variables)
            return next(frame for frame in list(self._answers(render)) if isinstance(frame, Rendered))

    def probe(self, folder: str) -> Probed:
        """Let the engine try what it must not be able to do; `folder` holds a file `secret` and nothing else."""
        with self._turn():
            self._load()
            probe = Probe(self._next(), folder)
            return next(frame for frame in list(self._answers(probe)) if isinstance(frame, Probed))

    def stop(self) -> None:
        """End the reply under way, from any thread or a signal handler. Does nothing between replies."""
        if not self._busy.locked():
            return
        self._stopped.set()
        child = self._child
        if child is not None:
            child.send(StopFrame(self._number))

    def kill(self) -> None:
        """End the child now. The reply under way ends with what came; the next one starts the child again."""
        child = self._child
        if self._busy.locked():
            self._stopped.set()
        if child is not None:
            child.kill()

    def close(self) -> None:
        """Unload the model and end the child. A reply under way in another thread ends as cancelled."""
        if self._busy.locked():
            self._stopped.set()
        child, self._child, self._loaded = self._child, None, None
        if child is not None:
            child.close()

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold the engine for one request, and leave it ready for the next one however this one ends."""
        if not self._busy.acquire(blocking=False):
            raise UsageError("This model is already replying.", hint="Wait for the reply, or load it again.")
        try:
            self._settle()  # an interrupt may have come while the request before this one was settled
            self._stopped.clear()
            yield
        finally:
            try:
                self._settle()
            finally:
                self._stopped.clear()
                self._busy.release()

    def _load(self) -> Loaded:
        """Start the child and load the model, unless both are there."""
        if self._loaded is not None and self._child is not None and self._child.lives:
            return self._loaded
        if self._child is not None:
            self._child.close()
        self._open = None
        if self._crashes >= MOST_CRASHES:
            raise EngineError(
                f"The engine stopped {self._crashes} times in a row; it is not started again.",
                hint="Run 'localr1 doctor' and try another model, fewer --gpu-layers or a smaller --context.",
            )
        child = self._child = Child(self._command)
        try:
            return self._read_in()
        except LocalR1Error:
            self._child = None
            child.close()
            raise

    def _read_in(self) -> Loaded:
        load = Load(self._next(), self._path, self._options, self._vocabulary_only)
        facts: Loaded | None = None
        for frame in self._answers(load):
            if isinstance(frame, Loaded):
                facts = self._loaded = frame
            elif isinstance(frame, get_args(AnyEvent)):
                self._on_event(frame)
        if facts is None:
            raise EngineError("The engine did not load the model.")
        return facts

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _reply(self, request: ReplyRequest) -> Iterator[AnyEvent]:
        ask = Ask(
            self._next(), request.messages, request.sampling, request.limits, request.stop,
            request.think_tags, request.variables, request.samples,
        )  # fmt: skip
        open_samples = set(range(request.samples))
        try:
            for frame in self._answers(ask):
                if isinstance(frame, ReplyEnded):
                    open_samples.discard(frame.sample)
                if isinstance(frame, get_args(AnyEvent)):
                    yield frame
            self._crashes = 0
        except EngineError as error:
            why: Literal["cancelled", "engine_stopped"] = "cancelled" if self._stopped.is_set() else "engine_stopped"
            for sample in sorted(open_samples):
                yield ReplyEnded(why, reason="" if why == "cancelled" else error.message, sample=sample)

    def _answers(self, request: AnyRequest) -> Generator[AnyAnswer, None, None]:
        """Send a request and give what comes, up to its `Done`. Raises what the child refuses, or why it died."""
        child = self._child
        if child is None:
            raise EngineError("The engine was closed.")
        child.send(request)
        self._open = request.id
        if self._stopped.is_set():
            child.send(StopFrame(request.id))  # the stop came before there was this request to name
        while True:
            frame = self._hear(child)
            if isinstance(frame, Refused):
                self._finish(child, request.id)
                raise _error(frame)
            if frame == Done(request.id):
                self._open = None
                return
            yield frame

    def _hear(self, child: Child) -> AnyAnswer:
        """The next frame; waits as long as the child lives and works, and raises why it died."""
        sign: tuple[float, ...] = ()
        still_since = stop_since = time.monotonic()
        while True:
            with contextlib.suppress(queue.Empty):
                frame = child.get(min(LOOK_EVERY, self._hang_after))
                if frame is None:
                    raise self._death(child)
                return frame
            now = time.monotonic()
            if not self._stopped.is_set():
                stop_since = now
            elif now - stop_since > PATIENCE_AFTER_STOP:
                raise self._death(child, "the stop did not reach it")  # a GPU at work: it is ended from outside
            latest = child.sign_of_life()
            if latest != sign:
                sign, still_since = latest, now
            elif now - still_since >= self._hang_after:
                raise self._death(child, f"it showed no sign of life for {self._hang_after:g} seconds")

    def _death(self, child: Child, killed_because: str = "") -> EngineError:
        """Bury the child, ended by us when there is a reason given, and say why it died."""
        if killed_because:
            child.kill()
        reason = killed_because or child.why_it_ended()
        child.close()
        self._open = None
        if self._child is child:
            self._child = self._loaded = None
        if not self._stopped.is_set():
            self._crashes += 1
        return EngineError(f"The engine stopped: {one_line(reason)}.", hint="Ask again: it is started anew.")

    def _finish(self, child: Child, number: int) -> None:
        """Take in what is left of a request."""
        while self._hear(child) != Done(number):
            pass
        self._open = None

    def _settle(self) -> None:
        """Where a request was left before its end: stop it and take in the rest, so that the next one starts clean."""
        child = self._child
        if child is not None and self._open is not None:
            self._stopped.set()
            child.send(StopFrame(self._open))
            with contextlib.suppress(EngineError):
                self._finish(child, self._open)


def _error(refused: Refused) -> LocalR1Error:
    """The error that the child met, as the class it was there."""
    kind = getattr(errors, refused.error, LocalR1Error)
    error: LocalR1Error = LocalR1Error.__new__(kind if issubclass(kind, LocalR1Error) else LocalR1Error)
    LocalR1Error.__init__(error, refused.message, hint=refused.hint)
    for name, number in refused.numbers.items():
        setattr(error, name, number)
    return error
