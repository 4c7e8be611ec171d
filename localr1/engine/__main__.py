"""The child's main loop: take a request, send what comes of it, until the front end is gone.

The first request says what the child is for, so it is read before anything else: then the child gives up the network
and every file but those of that one model. A second thread reads the rest of the pipe, so that a stop reaches a decode
under way, and so that the child ends the moment its parent does (end-of-file), whatever llama.cpp is doing.
`--templates` starts the small child that never loads llama.cpp.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from localr1.engine import sandbox
from localr1.engine.outbox import Outbox
from localr1.engine.wishes import Wishes
from localr1.errors import EngineError, LocalR1Error
from localr1.events import Event, Loading
from localr1.frames import (
    AnyRequest,
    Ask,
    Describe,
    Described,
    Done,
    Inspect,
    Inspected,
    Load,
    Prepare,
    Probe,
    Probed,
    Refused,
    Render,
    RestoreState,
    SaveState,
    Steer,
    Stop,
    Try,
)
from localr1.pipes import FrameReader, FrameWriter, take_over_stdio

if TYPE_CHECKING:
    from localr1.engine.llama import Abort, Log
    from localr1.engine.model import OpenModel

LOADING_STEP = 0.05


class Inbox:
    """What the front end sent and is still to be done. Stops overtake everything else.

    Idle work, a `Prepare`, is given up for whatever comes after it.
    """

    def __init__(
        self, stream: BinaryIO, abort: Callable[[], None] = lambda: None, wishes: Wishes | None = None
    ) -> None:
        self._wishes = wishes or Wishes()
        self._requests: queue.SimpleQueue[AnyRequest] = queue.SimpleQueue()
        self._abort = abort
        self._current = self._stopped = -1
        self._idle = self._overtaken = False  # idle work is under way; something else has come
        self._lock = threading.Lock()
        self._frames = iter(FrameReader(stream, cast("type[AnyRequest]", AnyRequest)))

    def first(self) -> AnyRequest | None:
        """Wait for the first request and leave it for `next`. Starts no thread; None when none will come."""
        for frame in self._frames:
            self._take(frame)
            if not isinstance(frame, Stop | Steer):
                return frame
        return None

    def listen(self) -> None:
        """Read on, in a thread."""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def next(self) -> AnyRequest:
        """Wait for the next request."""
        request = self._requests.get()
        with self._lock:
            self._current = request.id
            self._idle = isinstance(request, Prepare)
            self._overtaken = self._idle and not self._requests.empty()
        return request

    @property
    def stopped(self) -> bool:
        """Whether the request under way is to end."""
        return self._stopped == self._current or self._overtaken

    def _read(self) -> None:
        try:
            for frame in self._frames:
                self._take(frame)
        finally:
            os._exit(0)

    def _take(self, frame: AnyRequest) -> None:
        if isinstance(frame, Stop):
            with self._lock:
                self._stopped = frame.id
                if frame.id == self._current:
                    self._abort()
            return
        if isinstance(frame, Steer):
            self._wishes.add(frame)
            return
        with self._lock:
            self._requests.put(frame)
            if self._idle:
                self._overtaken = True
                self._abort()


class Child:
    """Does what the requests say, with at most one model open: the one that the first request names."""

    def __init__(self, frames_in: BinaryIO, frames_out: BinaryIO) -> None:
        from localr1.engine import model  # noqa: F401 (loaded now, while all files can be read)
        from localr1.engine.devices import has_gpu_drivers
        from localr1.engine.llama import Abort, Log, start_backends

        start_backends()
        drivers = has_gpu_drivers()
        self._abort: Abort = Abort()
        self._log: Log = Log()
        self._model: OpenModel | None = None
        self._outbox = Outbox(FrameWriter(frames_out))
        self._wishes = Wishes()
        self._inbox = Inbox(frames_in, self._abort.set, self._wishes)
        first = self._inbox.first()
        self._path = first.path if isinstance(first, Load) else ""
        # No thread may run before this: Landlock binds only the one that enters, and those it starts.
        states = (first.states if isinstance(first, Load) else "") or None
        self._guards = sandbox.enter_sandbox(sandbox.model_files(self._path), writable=states, drivers=drivers)
        self._inbox.listen()
        self._outbox.keep_time()

    def run(self) -> None:
        """Serve requests until the front end closes the pipe, which ends the process."""
        while True:
            request = self._inbox.next()
            self._abort.clear()
            if self._inbox.stopped:
                self._abort.set()
            try:
                for event in self._answers(request):
                    self._outbox.send(event)
            except LocalR1Error as error:
                numbers = {name: value for name, value in vars(error).items() if isinstance(value, int)}
                self._outbox.send(Refused(type(error).__name__, error.message, error.hint, numbers))
            self._outbox.send(Done(request.id))

    def _answers(self, request: AnyRequest) -> Iterator[Event]:
        match request:
            case Load():
                yield self._load(request)
            case Ask():
                yield from self._open_model().reply(request)
            case Render():
                yield self._open_model().render(request)
            case Prepare():
                if self._model is not None:
                    yield from self._model.prepare(request)
            case SaveState():
                yield self._open_model().save_state(request)
            case RestoreState():
                yield self._open_model().restore_state(request)
            case Try():
                yield self._open_model().try_out(request)
            case Inspect():
                yield inspected(request)
            case Describe():
                from localr1.engine.llama import describe_build

                guards = tuple((f"engine {guard.what}", guard.how) for guard in self._guards)
                yield Described((*describe_build(), *guards))
            case Probe():
                from localr1.engine.probe import attempts

                yield Probed(tuple(attempts(request.folder, self._guards)), self._guards)

    def _open_model(self) -> OpenModel:
        if self._model is None:
            raise EngineError("No model is loaded.")
        return self._model

    def _load(self, request: Load) -> Event:
        from localr1.engine.model import OpenModel

        if request.path != self._path:
            raise EngineError("This engine was started for another model.")
        if self._model is not None:
            self._model.close()
        told = 0.0

        def progress(fraction: float) -> bool:
            nonlocal told
            if fraction - told >= LOADING_STEP:
                told = fraction
                self._outbox.send(Loading(round(fraction, 3)))
            return not self._abort

        self._model = OpenModel(request, self._log, self._abort, progress, self._wishes)
        facts = self._model.describe()
        warnings = (*facts.warnings, *sandbox.warnings(self._guards))
        return msgspec.structs.replace(facts, warnings=warnings, guards=self._guards)


def inspected(request: Inspect) -> Inspected:
    """How a template marks thinking."""
    from localr1.engine.inspection import inspect_template

    form, inside, warnings = inspect_template(request.template, request.variables)
    return Inspected(msgspec.json.encode(form).decode(), form.found, inside, warnings)


def inspect_templates(frames_in: BinaryIO, frames_out: BinaryIO) -> None:
    """The small child: it renders templates and nothing else."""
    from localr1.engine import inspection  # noqa: F401 (loaded now, while all files can be read)

    writer, inbox = FrameWriter(frames_out), Inbox(frames_in)
    inbox.first()
    sandbox.enter_sandbox()
    inbox.listen()
    while True:
        request = inbox.next()
        if isinstance(request, Inspect):
            writer.write(inspected(request))
        writer.write(Done(request.id))


def main() -> None:
    """Enter the child."""
    frames_in, frames_out = take_over_stdio()
    if "--templates" in sys.argv[1:]:
        inspect_templates(frames_in, frames_out)
    else:
        Child(frames_in, frames_out).run()


if __name__ == "__main__":
    main()
