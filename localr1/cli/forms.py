"""The options that say what form an answer is to have, and how they become values."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def form_options(command: F) -> F:
    """`--schema`, `--json-object`, `--choice` and `--grammar`."""
    for option in (
        click.option("--grammar", metavar="FILE", help="The answer fits a grammar in GBNF: --grammar list.gbnf"),
        click.option("--choice", multiple=True, metavar="A,B,…", help="The answer is one of these: --choice yes,no"),
        click.option("--json-object", is_flag=True, help="The answer is a JSON object."),
        click.option("--schema", metavar="FILE", help="The answer is JSON that fits a schema: --schema person.json"),
    ):
        command = option(command)
    return command


def form_given(given: dict[str, Any]) -> dict[str, Any]:
    """The options as `Model.stream` takes them. Raises the errors of `localr1.errors`."""
    form: dict[str, Any] = {
        "json_object": given["json_object"],
        "choice": _choices(given["choice"]) if given["choice"] else None,
    }
    if given["schema"] is not None:
        from localr1.forms.schemas import grammar_of, parsed_schema

        text = _text_of(given["schema"])
        with forms_by_file(given):
            form["schema"] = parsed_schema(text)
            grammar_of(form["schema"])  # what is wrong with it is said once, however many prompts are to come
    if given["grammar"] is not None:
        form["grammar"] = _text_of(given["grammar"])
    return form


@contextlib.contextmanager
def forms_by_file(given: dict[str, Any]) -> Iterator[None]:
    """What is wrong with a form names the file that the form was read from."""
    from localr1.errors import FormError

    try:
        yield
    except FormError as error:
        file = given["schema"] or given["grammar"]
        raise (error.of_file(file) if file else error) from None


def _choices(given: tuple[str, ...]) -> tuple[str, ...]:
    """One option holds all choices, with commas between them; several hold one each, commas included."""
    return tuple(part.strip() for part in given[0].split(",")) if len(given) == 1 else given


def _text_of(file: str) -> str:
    from pathlib import Path

    from localr1.errors import NotFoundError, UsageError
    from localr1.forms.kinds import LONGEST_GRAMMAR

    try:
        with Path(file).open("rb") as stream:
            data = stream.read(LONGEST_GRAMMAR + 1)
    except OSError as error:
        raise NotFoundError(f"{file} cannot be read: {error.strerror}.") from None
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    if len(data) > LONGEST_GRAMMAR or not text.strip():
        raise UsageError(
            f"{file} is {'empty' if not text.strip() else 'too long'}: it should say what form to keep to."
        )
    return text
