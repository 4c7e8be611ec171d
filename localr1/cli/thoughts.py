"""The options that say how much a model is to think, and from which thought on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from localr1.cli.options import BOUNDS, text_of

if TYPE_CHECKING:
    from localr1.model import Model

F = TypeVar("F", bound=Callable[..., Any])

LONGEST_THOUGHT = 4 << 20
HISTORIES = ("strip", "keep", "keep-in-tool-loop")  # those of localr1.thinking.history, which is not loaded for --help


def thought_options(command: F) -> F:
    """`--think`, `--think-at-least`, `--reserve`, `--thinking` and `--history`."""
    for option in (
        click.option(
            "--history", type=click.Choice(HISTORIES),
            help="With --lines or --continue: what the model reads again of earlier thinking: --history strip",
        ),
        click.option(
            "--thinking", metavar="FILE", help="Go on from the thought in FILE, put right: --thinking thought.txt"
        ),
        click.option("--reserve", metavar="N", help="Tokens that thinking must leave to the answer: --reserve 300"),
        click.option(
            "--think-at-least", metavar="N", help="Thinking tokens before the model may answer: --think-at-least 200"
        ),
        click.option(
            "--think", metavar="EFFORT|N",
            help="How much to think: off, low, medium, high, max or a number of tokens: --think low",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


def thought_given(given: dict[str, Any]) -> dict[str, Any]:
    """What becomes of old thinking, and the thought to go on from, as `Model.stream` takes them.

    Raises the errors of `localr1.errors`.
    """
    thought: dict[str, Any] = {}
    if given["thinking"] is not None:
        thought["thinking"] = text_of(given["thinking"], LONGEST_THOUGHT, "a thought").removesuffix("\n")
    return thought if given["history"] is None else thought | {"history": given["history"]}


def said_in_vain(model: Model, given: dict[str, Any]) -> str:
    """What to tell of bounds that were typed for a model that thought nothing; empty where it can think.

    A model of which nothing shows that it thinks may still do so; ask only of one that did not.
    """
    typed = [f"--{name.replace('_', '-')}" for name in BOUNDS if given[name] not in (None, "off", "0")]
    if not typed or model.thinks(given["think_tags"] or None):
        return ""
    verb = "does" if len(typed) == 1 else "do"
    return (
        f"{' and '.join(typed)} {verb} nothing here: this model does not think; "
        "--think-tags '<think>' '</think>' makes it"
    )
