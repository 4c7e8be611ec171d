"""The options that say how much a model is to think, and from which thought on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

LONGEST_THOUGHT = 4 << 20
# Those that are numbers, checked with the other numbers.
BOUNDS = ("think", "think_at_least", "reserve")


def thought_options(command: F) -> F:
    """`--think`, `--think-at-least`, `--reserve` and `--thinking`."""
    for option in (
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


def thought_given(file: str | None) -> dict[str, Any]:
    """The thought to go on from as `Model.stream` takes it. Raises the errors of `localr1.errors`."""
    if file is None:
        return {}
    from pathlib import Path

    from localr1.errors import NotFoundError, UsageError

    try:
        with Path(file).open("rb") as stream:
            data = stream.read(LONGEST_THOUGHT + 1)
    except OSError as error:
        raise NotFoundError(f"{file} cannot be read: {error.strerror}.") from None
    text = data.decode("utf-8", "replace").removeprefix("\ufeff").removesuffix("\n")
    if len(data) > LONGEST_THOUGHT or not text.strip():
        raise UsageError(f"{file} is {'too long' if text.strip() else 'empty'}: it should hold a thought.")
    return {"thinking": text}
