"""Options that several commands share, and the one way in which their texts become checked values."""

from __future__ import annotations

from collections.abc import Callable
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
