"""Ask a child one thing and let it go: what a build can do, or how a template marks thinking."""

from __future__ import annotations

import queue
from typing import TypeVar

from localr1.errors import EngineError
from localr1.frames import AnyRequest, Describe, Described, Done, Inspect, Inspected, Probe, Probed
from localr1.runtime.child import ENGINE_COMMAND, Child
from localr1.text import one_line

PATIENCE = 20.0
T = TypeVar("T", Described, Inspected, Probed)


def describe_build() -> Described:
    """What the installed llama.cpp is and can do. Raises `EngineError` when its child does not start."""
    return _answer(Describe(1), (), Described)


def probe(folder: str) -> Probed:
    """What an engine without a model is kept from; see `ProcessEngine.probe`."""
    return _answer(Probe(1, folder), (), Probed)


def inspect_template(template: str) -> Inspected:
    """How a chat template marks thinking, found in a child that never loads llama.cpp."""
    try:
        return _answer(Inspect(1, template), ("--templates",), Inspected)
    except EngineError as error:
        warning = f"The chat template cannot be used ({error.message}); plain tags are assumed."
        return Inspected("{}", "default", False, (warning,))


def _answer(request: AnyRequest, arguments: tuple[str, ...], kind: type[T]) -> T:
    child = Child([*ENGINE_COMMAND, *arguments])
    answer: T | None = None
    try:
        child.send(request)
        while not isinstance(frame := child.get(PATIENCE), Done):
            if frame is None:
                raise EngineError(f"The engine did not start: {one_line(child.why_it_ended())}.")
            if isinstance(frame, kind):
                answer = frame
    except queue.Empty:
        child.kill()
        raise EngineError(f"It did not answer within {PATIENCE:g} seconds.") from None
    finally:
        child.close()
    if answer is None:
        raise EngineError("It did not answer what was asked.")
    return answer
