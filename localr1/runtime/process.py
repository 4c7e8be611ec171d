"""The engine in its child process: whatever happens to the child, a reply ends with a reason and the next one works."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeVar, get_args

import msgspec

from localr1.errors import ClosedError, EngineError, LocalR1Error, UsageError
from localr1.events import AnyEvent, ReplyEnded
from localr1.forms.schemas import grammar_of
from localr1.frames import (
    AnyAnswer,
    AnyRequest,
    Ask,
    Done,
    Load,
    Loaded,
    Prepare,
    Prepared,
    Probe,
    Probed,
    Refused,
    Render,
    Rendered,
    RestoreState,
    SaveState,
    StateRestored,
    StateSaved,
    Steer,
)
from localr1.frames import Stop as StopFrame
from localr1.messages import Message
from localr1.parameters import LoadOptions, check_number
from localr1.runtime import one_shot
from localr1.runtime.child import ENGINE_COMMAND, Child
from localr1.runtime.engine import ReplyRequest
from localr1.runtime.states import StateFolder
from localr1.text import one_line

MOST_CRASHES = 3
PATIENCE_AFTER_STOP = 2.0
LOOK_EVERY = 1.0
T = TypeVar("T", bound=msgspec.Struct)


class ProcessEngine:
    """Runs one model in a child, started when first needed and started again after it died.

    `hang_after` is how long the child may show no sign of life at all, in seconds, before it is taken for dead.
    `on_event` hears what comes while the model is loaded. With `states` the child may write, in a folder of its own,
    what its cache holds. Three crashes in a row end in `EngineError`.
    """

    def __init__(
        self,
        path: str,
        options: LoadOptions | None = None,
        *,
        vocabulary_only: bool = False,
        hang_after: float = 30.0,
        states: bool = False,
        command: Sequence[str] = ENGINE_COMMAND,
        on_event: Callable[[AnyEvent], None] = lambda _event: None,
    ) -> None:
        self._path = path
        self._options = options or LoadOptions()
        self._vocabulary_only = vocabulary_only
        self._hang_after = hang_after
        self._states = states
        self._folder: StateFolder | None = None
        self._command = command
        self._on_event = on_event
        self._child: Child | None = None
        self._loaded: Loaded | None = None
        self._number = 0
        self._open: int | None = None  # the request whose answers are still coming
        self._asked: int | None = None  # the reply that wishes are for
        self._wishes: deque[tuple[bool, int]] = deque()
        self._preparing = 0  # the idle reading whose end was not heard of yet
        self._tried: set[str] = set()
        self._crashes = 0
        self._stopped = threading.Event()
        self._closed = False
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
                self._try(request)
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
            render = Render(self._next(), request.messages, request.think_tags, request.variables, request.history)
            return self._answer(render, Rendered)

    def probe(self, folder: str) -> Probed:
        """Let the engine try what it must not be able to do; `folder` holds a file `secret` and nothing else."""
        with self._turn():
            self._load()
            return self._answer(Probe(self._next(), folder), Probed)

    def prepare(self, request: ReplyRequest) -> None:
        """Let the child read what the next prompt is known to begin with, until something else is asked.

        A child that is not there, or is busy, prepares nothing.
        """
        with contextlib.suppress(LocalR1Error), self._turn():
            child = self._child
            if self._loaded is not None and child is not None and child.lives:
                self._preparing = self._next()
                child.send(Prepare(self._preparing, request.frame(self._preparing)))

    def finish_preparing(self) -> Prepared | None:
        """Wait for the end of what `prepare` began; None where nothing came of it. For measurements and tests."""
        with self._turn():
            child, number = self._child, self._preparing
            told: Prepared | None = None
            while child is not None and number and (frame := self._hear(child)) != Done(number):
                told = frame if isinstance(frame, Prepared) else told
            self._preparing = 0
            return told

    def save_state(self, path: str, messages: tuple[Message, ...]) -> StateSaved:
        """Write what the cache holds to a file. Raises `UsageError` without `states`, and `DiskError`."""
        with self._turn():
            return self._writable().save(
                Path(path), Path(self._path),
                lambda name: self._answer(SaveState(self._next(), name, messages), StateSaved),
            )  # fmt: skip

    def restore_state(self, path: str) -> StateRestored:
        """Read the cache from a file. One that is damaged, or of another model, is refused with a reason."""
        with self._turn():
            return self._writable().restore(
                Path(path), Path(self._path),
                lambda name: self._answer(RestoreState(self._next(), name), StateRestored),
            )  # fmt: skip

    def _writable(self) -> StateFolder:
        self._load()
        if self._folder is None:
            raise UsageError(
                "This model was loaded without leave to write.", hint="Load it with localr1.load(..., states=True)."
            )
        return self._folder

    def steer(self, *, answer_now: bool = False, think_more: int = 0) -> None:
        """Let the reply under way answer now, or think so many tokens more. From any thread, or a signal handler."""
        if think_more:
            check_number("think_more", think_more)
        if self._busy.locked():
            self._wishes.append((answer_now, think_more))
            self._pass_wishes_on()

    def _pass_wishes_on(self) -> None:
        """Send what was wished, once there is a reply to send it after."""
        while self._wishes and self._asked is not None and self._child is not None:
            self._child.send(Steer(self._asked, *self._wishes.popleft()))

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
        """Unload the model and end the child, for good. A reply under way in another thread ends as cancelled."""
        self._closed = True
        if self._busy.locked():
            self._stopped.set()
        child, self._child, self._loaded = self._child, None, None
        if child is not None:
            child.close()
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.close()

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold the engine for one request, and leave it ready for the next one however this one ends."""
        if self._closed:
            raise ClosedError
        if not self._busy.acquire(blocking=False):
            raise UsageError("This model is already replying.", hint="Wait for the reply, or load it again.")
        try:
            self._settle()  # an interrupt may have come while the request before this one was settled
            self._stopped.clear()
            self._wishes.clear()
            self._asked = None
            yield
        finally:
            try:
                self._settle()
            finally:
                self._stopped.clear()
                self._busy.release()

    def _try(self, request: ReplyRequest) -> None:
        """Once for each grammar: let another child read it, which may die of it."""
        forms = [(request.form, request.grammar)] if request.grammar else []
        forms += [
            (f"schema of {tool.name}", grammar_of(msgspec.json.decode(tool.parameters))) for tool in request.tools
        ]
        for form, grammar in forms:
            if grammar not in self._tried:
                one_shot.try_grammar(self._path, grammar, self._command, form=form)
                self._tried.add(grammar)

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
        if self._states and self._folder is None:
            self._folder = StateFolder()
        folder = str(self._folder.path) if self._folder else ""
        load = Load(self._next(), self._path, self._options, self._vocabulary_only, folder)
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
        ask = request.frame(self._next())
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
        self._open, self._preparing = request.id, 0
        if isinstance(request, Ask):
            self._asked = request.id
            self._pass_wishes_on()
        if self._stopped.is_set():
            child.send(StopFrame(request.id))  # the stop came before there was this request to name
        while True:
            frame = self._hear(child)
            if isinstance(frame, Refused):
                self._finish(child, request.id)
                raise one_shot.refusal(frame)
            if frame == Done(request.id):
                self._open = None
                return
            if not isinstance(frame, Prepared | Done):  # what is left of idle reading that this request ended
                yield frame

    def _answer(self, request: AnyRequest, kind: type[T]) -> T:
        """The one answer of its kind to a request, once all that comes has been taken in."""
        return next(frame for frame in list(self._answers(request)) if isinstance(frame, kind))

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
