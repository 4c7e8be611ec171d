"""Options that several commands share, and the one way in which their texts become checked values."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from localr1.runner import Runner

F = TypeVar("F", bound=Callable[..., Any])

# name: what it means. Each is `--name-with-dashes` on the command line; the ranges are those of localr1.parameters.
SAMPLING = {
    "max_tokens": "Most tokens of the whole reply, thinking included.",
    "temperature": "How freely to choose: 0 takes the likeliest token.  [default: 0.6]",
    "top_p": "Choose among the likeliest tokens that make up this share.  [default: 0.95]",
    "top_k": "Choose among this many tokens; 0 is off.  [default: 0]",
    "min_p": "Leave out tokens less likely than this share of the likeliest; 0 is off.  [default: 0]",
    "seed": "Makes a reply repeatable.",
}
LOADING = {
    "context": "Tokens of prompt and reply together.  [default: up to 16384, grows between turns]",
    "gpu_layers": "Layers on the GPU.  [default: all that fit]",
    "threads": "Threads.  [default: one a physical core]",
}
# Of thinking, whose options are those of localr1.cli.thoughts.
BOUNDS = ("think", "think_at_least", "reserve")
_CALLED = {name: f"--{name.replace('_', '-')}" for name in (*BOUNDS, *SAMPLING, *LOADING)} | {"n": "--vote"}
_NAMES = "|".join(_CALLED)
# Not in quotes or in a path: there it is a text that somebody typed, or a file's name.
_IN_PYTHON = re.compile(rf"(?<![\w/.'\"-])(?:({_NAMES})=(\w+(?:[.,]\d+)*)(?![\w/]|\.\w)|({_NAMES})(?= must be ))")


def the_runner() -> Runner:
    """The runner of this command line: one that a test gave to click, else a new one."""
    from localr1.runner import Runner

    context = click.get_current_context(silent=True)
    return (context and context.find_object(Runner)) or Runner()


def model_option(command: F) -> F:
    """`-m MODEL`."""
    return click.option(
        "-m", "--model", "name", metavar="MODEL", shell_complete=_complete_model,
        help="The name of a model such as r1:7b, hf:owner/repo:QUANT, or a .gguf file.",
    )(command)  # fmt: skip


IN_THE_MOUTH = "Make a model think that never learnt to: put these tags in its mouth."


def tags_option(meaning: str = IN_THE_MOUTH) -> Callable[[F], F]:
    """`--think-tags OPENER CLOSER`."""
    return click.option("--think-tags", nargs=2, metavar="OPENER CLOSER", help=meaning)


def number_options(table: dict[str, str]) -> Callable[[F], F]:
    """One option a parameter of the table, taken as text so that errors are ours."""

    def add(command: F) -> F:
        for name, meaning in reversed(table.items()):
            command = click.option(f"--{name.replace('_', '-')}", name, metavar="N", help=meaning)(command)
        return command

    return add


def other_option(command: F) -> F:
    """`-o name=value`."""
    return click.option(
        "-o", "--option", "others", multiple=True, metavar="NAME=VALUE",
        help="Any other parameter, such as repeat_penalty=1.1, dry_multiplier=0.8, type_k=q8_0, batch=256 or "
        "template.NAME=VALUE for a variable of the chat template. May be given several times.",
    )(command)  # fmt: skip


def checked(given: dict[str, str | None], others: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Options as typed values, and variables for the template. Raises `UsageError` naming what is off."""
    import json

    from localr1.errors import UsageError
    from localr1.parameters import parse

    values = {name: parse(name, text) for name, text in given.items() if text is not None}
    variables: dict[str, Any] = {}
    for pair in others:
        name, found, text = pair.partition("=")
        name = name.strip().replace("-", "_")
        if not found:
            raise UsageError(f"-o wants NAME=VALUE, not {pair!r}.")
        if name.startswith("template."):
            try:
                variables[name.removeprefix("template.")] = json.loads(text)
            except ValueError:
                variables[name.removeprefix("template.")] = text
        else:
            values[name] = parse(name, text)
    return values, variables


def parted(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values that belong to loading a model, and the rest."""
    import msgspec

    from localr1.parameters import LoadOptions

    names = {field.name for field in msgspec.structs.fields(LoadOptions)}
    loading = {name: value for name, value in values.items() if name in names}
    return loading, {name: value for name, value in values.items() if name not in names}


@contextlib.contextmanager
def by_option_names() -> Iterator[None]:
    """What is refused in here tells parameters as they are typed: `max_tokens=40` becomes `--max-tokens 40`."""
    from localr1.errors import UsageError

    def typed(found: re.Match[str]) -> str:
        return _CALLED[found[3]] if found[3] else f"{_CALLED[found[1]]} {found[2]}"

    try:
        yield
    except UsageError as error:
        error.message, error.hint = (_IN_PYTHON.sub(typed, text) for text in (error.message, error.hint))
        raise


def text_of(file: str, longest: int, wanted: str) -> str:
    """The text of a file that an option names, of `longest` bytes at most; `wanted` is what it should hold.

    Raises the errors of `localr1.errors`.
    """
    from pathlib import Path

    from localr1.errors import DiskError, NotFoundError, UsageError

    try:
        with Path(file).open("rb") as stream:
            data = stream.read(longest + 1)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        raise (NotFoundError if missing else DiskError)(
            f"{file} cannot be read: {error.strerror}.", hint=f"Name a file that holds {wanted}."
        ) from None
    if len(data) > longest:
        raise UsageError(
            f"{file} is too long: it should hold {wanted}.", hint=f"Name one of {longest:,} bytes at most."
        )
    try:
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise UsageError(f"{file} is no UTF-8 text: it should hold {wanted}.", hint="Save it as UTF-8.") from None
    if not text.strip():
        raise UsageError(f"{file} is empty: it should hold {wanted}.", hint="Name another file.")
    return text


def complete_installed(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[Any]:
    """The names of installed models, for commands that take no other."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(one.name) for one in the_runner().models() if one.name.startswith(begun)]


def _complete_model(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[Any]:
    from click.shell_completion import CompletionItem

    runner = the_runner()
    known = [*(one.name for one in runner.models()), *(name for spec in runner.catalog() for name in spec.names)]
    names = [CompletionItem(name) for name in dict.fromkeys(known) if name.startswith(begun)]
    # bash drops every name where a file is among what it is offered.
    return names if begun and names else [CompletionItem(begun, type="file")]
