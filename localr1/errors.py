"""Every error a person can meet, with the exit code it ends in.

    LocalR1Error
    ├── UsageError            2   a value that cannot be used
    ├── NotFoundError         3   a model or file that is not there
    │   └── UnknownModelError
    ├── NetworkError          4   the network, or the hub, did not give what was asked for
    ├── OfflineError          4   something reached for the network where nothing may
    ├── BrokenModelError      5   a file that is no model, or a damaged one
    ├── DiskError             6   a file that cannot be read or written
    ├── EngineError           7   the engine stopped
    ├── AnswerLostError       8   the answer was lost to thinking, or was cut off before it held its form
    └── DoesNotFitError       9   more memory than this machine has

A message says what happened in one line; the hint says what to do next, by name. Parameters are spelled as in Python,
`max_tokens=40`; the command line tells them by their options. Nothing here prints or exits: each front end turns errors
into words in one place.
"""

from __future__ import annotations

from collections.abc import Sequence

ROUND = 256  # what the size of a context is a multiple of


class LocalR1Error(Exception):
    """Something went wrong in a way that can be explained."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """What happened and what to do next, for whoever lets the error through."""
        return f"{self.message} {self.hint}".strip()


class UsageError(LocalR1Error):
    """A value, an option or a request that cannot be used as given."""

    exit_code = 2


class PromptTooLongError(UsageError):
    """The prompt does not fit in the context; nothing was decoded."""

    def __init__(self, tokens: int, context: int, *, at_least: bool = False, hint: str = "") -> None:
        super().__init__(
            f"The prompt is {'at least ' if at_least else ''}{tokens:,} tokens long and the context holds {context:,}.",
            hint=hint or "Shorten it, or give more room with context=N.",
        )
        self.tokens = tokens
        self.context = context


class TooManySamplesError(UsageError):
    """The context has no room for an answer of each sample; nothing was decoded. `fitting` samples would fit."""

    def __init__(
        self, samples: int, *, each: int, left: int, context: int, possible: int, bounded: bool = False
    ) -> None:
        used = context - left
        wanted = -(-(used + samples * each) // ROUND) * ROUND
        self.fitting = left // each
        ways = [f"ask for {self.fitting} with n={self.fitting}"] if self.fitting > 1 else []
        ways += [f"give more room with context={wanted}"] if wanted <= possible else []
        ways += ["shorten the prompt" if bounded else "bound each reply with max_tokens=N"]
        hint = ", or ".join(ways)
        super().__init__(
            f"{samples} samples need {samples * each:,} tokens, {each:,} each, and the context of {context:,} "
            f"has {left:,} left beside the prompt.",
            hint=f"{hint[0].upper()}{hint[1:]}.",
        )


class ClosedError(UsageError):
    """The model was closed; it is not loaded again behind anyone's back."""

    def __init__(self) -> None:
        super().__init__("This model was closed.", hint="Load it again with localr1.load(...).")


class FormError(UsageError):
    """An answer cannot be kept to the form that was asked for: `form` is what it is called, `reason` why."""

    def __init__(self, form: str, reason: str, *, where: str = "", hint: str = "") -> None:
        place = f" at {where}" if where else ""
        if reason.endswith(" at"):  # llama.cpp names a place by what follows on its line: here nothing does
            reason += " the end of a line"
        end = "" if reason.endswith("?") else "."
        super().__init__(f"The {form} cannot be used{place}: {reason.removesuffix('.')}{end}", hint=hint)
        self.form, self.reason, self.where = form, reason, where

    def of_file(self, file: str) -> FormError:
        """The same of a form that stands in a file."""
        return FormError(f"{self.form} in {file}", self.reason, where=self.where, hint=self.hint)


class NotFoundError(LocalR1Error):
    """A file or a model that is not there."""

    exit_code = 3


class UnknownModelError(NotFoundError):
    """No model goes by this name. `nearest` are the names most like it, best first."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        super().__init__(
            f"There is no model called {name!r}.",
            hint=f"Did you mean {nearest[0]!r}?"
            if nearest
            else "See the names with 'localr1 models --all', or give the path of a .gguf file.",
        )


class NetworkError(LocalR1Error):
    """The network or the hub did not give what was asked for."""

    exit_code = 4


class OfflineError(LocalR1Error):
    """Something in this process reached for the network; it was refused."""

    exit_code = 4

    def __init__(self, deed: str) -> None:
        super().__init__(
            f"Something tried to {deed} and was refused: localr1 works offline.",
            hint="This is a mistake in localr1 or a library it loads; please report it.",
        )


class BrokenModelError(LocalR1Error):
    """The file is no GGUF model, or a damaged one."""

    exit_code = 5


class DiskError(LocalR1Error):
    """A file cannot be read or written."""

    exit_code = 6


class EngineError(LocalR1Error):
    """The engine process stopped, and why."""

    exit_code = 7


class AnswerLostError(LocalR1Error):
    """The reply ended while the model was still thinking, or before the answer held the form that was asked for."""

    exit_code = 8


class DoesNotFitError(LocalR1Error):
    """The model or its context needs more memory than this machine has."""

    exit_code = 9
