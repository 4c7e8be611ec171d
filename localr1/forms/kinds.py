"""The form of an answer as a caller gives it, a schema, a Python type, a choice or a grammar; and the answer read back.

A type may be a msgspec Struct, a dataclass, a TypedDict, a plain annotation such as `list[int]`, or a pydantic model,
which is known by its methods: pydantic is not needed here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from localr1.errors import UsageError
from localr1.forms.schemas import ANY_OBJECT, choice_grammar, grammar_of, parsed_schema
from localr1.forms.values import refused
from localr1.given import check_given

LONGEST_GRAMMAR = 1 << 20


class Form(NamedTuple):
    """What an answer must fit, and how it is read. `read` takes a whole answer; None where it cannot be read.

    `name` is what the form is called that was asked for.
    """

    grammar: str
    read: Callable[[str], Any]
    name: str = "schema"


def form_of(
    *,
    schema: Any = None,
    json_object: bool = False,
    choice: Sequence[str] | None = None,
    grammar: str | None = None,
) -> Form | None:
    """The form that was asked for, None for none. Raises `UsageError` where it cannot be kept to, or where two were."""
    check_given("json_object", json_object)
    asked = [name for name, given in _asked(schema, json_object, choice, grammar) if given]
    if len(asked) > 1:
        raise UsageError(f"An answer has one form: give {asked[0]} or {asked[1]}.")
    if grammar is not None:
        if not check_given("grammar", grammar).strip() or len(grammar) > LONGEST_GRAMMAR:
            raise UsageError("A grammar is text in GBNF, not empty and of a megabyte at most.")
        return Form(grammar, lambda _text: None, "grammar")
    if choice is not None:
        choices = check_given("choice", choice)
        if not choices or not all(text.strip() and "\0" not in text for text in choices):
            raise UsageError(
                "A choice is between texts, one at least, that are not empty.",
                hint="Give some such as choice=['yes', 'no'].",
            )
        return Form(choice_grammar(choices), lambda text: text, "choice")
    if json_object:
        return Form(grammar_of(ANY_OBJECT), _reading(json.loads))
    return None if schema is None else _form_of_schema(schema)


def schema_of(kind: Any) -> Any:
    """The JSON schema of a Python type. Raises `UsageError` where it has none."""
    if hasattr(kind, "model_json_schema"):
        return kind.model_json_schema()
    try:
        return msgspec.json.schema(kind)
    except TypeError as error:
        raise UsageError(f"{_name(kind)} has no JSON schema: {str(error).splitlines()[0]}") from None


def _asked(schema: Any, json_object: bool, choice: Any, grammar: Any) -> list[tuple[str, bool]]:
    return [
        ("schema", schema is not None), ("json_object", bool(json_object)), ("choice", choice is not None),
        ("grammar", grammar is not None),
    ]  # fmt: skip


def _form_of_schema(schema: Any) -> Form:
    if isinstance(schema, str | bytes):
        schema = parsed_schema(schema)
    if isinstance(schema, Mapping | bool):
        return Form(grammar_of(_plain(schema)), _reading(json.loads))
    grammar = grammar_of(_plain(schema_of(schema)))
    if hasattr(schema, "model_validate_json"):
        return Form(grammar, _reading(schema.model_validate_json))
    return Form(grammar, _reading(lambda text: msgspec.json.decode(text, type=schema)))


def _reading(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """`read`, giving None for a text that cannot be read."""

    def read_or_none(text: str) -> Any:
        try:
            return read(text)
        except (ValueError, msgspec.MsgspecError, RecursionError):
            return None

    return read_or_none


def _plain(schema: Any) -> Any:
    """The schema as JSON would carry it, which also copies it."""
    try:
        return json.loads(json.dumps(schema, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise refused(f"it is no JSON ({error})", "") from None
    except RecursionError:
        raise refused("it is nested too deep", "") from None


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", repr(kind))
