"""The options that say what form an answer is to have, how they become values, and when an answer does not hold it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import click

from localr1.cli.options import text_of

if TYPE_CHECKING:
    from localr1.errors import AnswerLostError
    from localr1.reply import Reply

F = TypeVar("F", bound=Callable[..., Any])
FORMS = ("schema", "json_object", "choice", "grammar")


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
    from localr1.errors import UsageError

    if len(asked := _asked(given)) > 1:
        raise UsageError(f"An answer has one form: give {asked[0]} or {asked[1]}.")
    form: dict[str, Any] = {
        "json_object": given["json_object"],
        "choice": _choices(given["choice"]) if given["choice"] else None,
    }
    if given["schema"] is not None:
        from localr1.forms.schemas import grammar_of, parsed_schema

        text = _text_of(given["schema"], "a JSON schema")
        with forms_by_file(given):
            form["schema"] = parsed_schema(text)
            grammar_of(form["schema"])  # what is wrong with it is said once, however many prompts are to come
    if given["grammar"] is not None:
        form["grammar"] = _text_of(given["grammar"], "a grammar in GBNF")
    return form


def lost_answer(reply: Reply, given: dict[str, Any]) -> AnswerLostError | None:
    """What to say of a reply that has no answer, or one that was cut off before it held its form; None of any other."""
    from localr1.errors import AnswerLostError

    if reply.why == "answer_lost":
        return AnswerLostError(
            "The reply ended while the model was still thinking; there is no answer.",
            hint="Give it more room with --max-tokens or --context, bound its thinking with --think N, "
            "or keep more for the answer with --reserve N.",
        )
    asked = _asked(given)
    if not asked or reply.why not in ("length", "loop"):
        return None
    if reply.why == "loop":
        return AnswerLostError(
            f"The answer does not fit {asked[0]}: {reply.reason or 'it went in circles'}.",
            hint="Ask again with another --seed, or switch the loop guard off with -o loop_guard=off.",
        )
    bound = ", bound its thinking with --think N" if reply.usage.thinking else ""
    return AnswerLostError(
        f"The answer was cut off and does not fit {asked[0]}.",
        hint=f"Give it more room with --max-tokens or --context{bound}, or ask for a shorter one.",
    )


def _asked(given: dict[str, Any]) -> list[str]:
    """The options that were given for a form."""
    return [f"--{name.replace('_', '-')}" for name in FORMS if given[name] not in (None, False, ())]


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
    from localr1.errors import UsageError

    choices = tuple(part.strip() for part in given[0].split(",")) if len(given) == 1 else given
    if not all(text.strip() for text in choices):
        raise UsageError(
            f"One of the texts of --choice {','.join(given)!r:.60} is empty.",
            hint="Put one on each side of a comma: --choice yes,no; give --choice several times for texts with commas.",
        )
    return choices


def _text_of(file: str, wanted: str) -> str:
    from localr1.forms.kinds import LONGEST_GRAMMAR

    return text_of(file, LONGEST_GRAMMAR, wanted)
