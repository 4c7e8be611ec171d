"""Ask a child one thing and let it go: what a build can do, how a template marks thinking, whether a grammar holds."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Sequence
from typing import TypeVar

from localr1 import errors
from localr1.errors import EngineError, FormError, LocalR1Error, UsageError
from localr1.frames import (
    AnyRequest,
    Describe,
    Described,
    Done,
    Inspect,
    Inspected,
    Load,
    Probe,
    Probed,
    Refused,
    Tried,
    Try,
)
from localr1.runtime.child import ENGINE_COMMAND, Child
from localr1.text import one_line

PATIENCE = 20.0
# By a part of llama.cpp's complaint about a grammar: what it means for the schema that became this grammar.
OF_SCHEMAS = {
    "repetition": ("it allows for more items or characters than llama.cpp counts", "Let it repeat less and nest less."),
    "left recursion": ("it refers to itself without anything in between", ""),
    "takes too long": ("following it takes too long", "Let it repeat less and nest less."),
}
GRAMMAR_PATIENCE = 30.0  # the child is held to a few seconds of processor time
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


def try_grammar(path: str, grammar: str, command: Sequence[str] = ENGINE_COMMAND, *, form: str = "grammar") -> None:
    """Let a child that may die of it read a grammar with the words of the model at `path`.

    Raises `FormError` saying what is wrong with the `form` that it was made from, and what the child says of the model.
    """
    child = Child(command)
    outcome: Tried | Refused | None = None
    with contextlib.suppress(queue.Empty):
        child.send(Load(1, path, vocabulary_only=True))
        child.send(Try(2, grammar))
        while not isinstance(outcome, Tried | Refused) and (frame := child.get(GRAMMAR_PATIENCE)) is not None:
            outcome = frame if isinstance(frame, Tried | Refused) else None
    slow = outcome is None and not child.ended
    child.close(0)
    if isinstance(outcome, Tried):
        return
    if isinstance(outcome, Refused) and outcome.error != UsageError.__name__:
        raise refusal(outcome)
    reason = child.complaint or (outcome.message if outcome else "")
    if not reason:
        why = child.why_it_ended()
        slow = slow or "SIGXCPU" in why
        reason = "following it takes too long" if slow else f"llama.cpp breaks on it ({why})"
    reason = one_line(reason.removeprefix("The grammar cannot be used: ").rstrip("."), 200)
    if form == "grammar":
        raise FormError(form, reason, hint="It is read as GBNF, from its rule root.")
    unknown = f"llama.cpp does not take it ({reason})", ""
    said, hint = next((words for sign, words in OF_SCHEMAS.items() if sign in reason), unknown)
    raise FormError(form, said, hint=hint)


def refusal(refused: Refused) -> LocalR1Error:
    """The error that a child met, as the class it was there."""
    kind = getattr(errors, refused.error, LocalR1Error)
    error: LocalR1Error = LocalR1Error.__new__(kind if issubclass(kind, LocalR1Error) else LocalR1Error)
    LocalR1Error.__init__(error, refused.message, hint=refused.hint)
    for name, number in refused.numbers.items():
        setattr(error, name, number)
    return error


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
