"""Python functions as tools: what a model is told of one, and a call to one carried out.

The schema of the arguments comes from the type hints, the description from the docstring. A parameter's own
description is what `Annotated[int, msgspec.Meta(description=…)]` says.
"""

from __future__ import annotations

import inspect
import json
import re
import typing
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import msgspec

from localr1.errors import UsageError
from localr1.forms.kinds import schema_of
from localr1.forms.schemas import grammar_of
from localr1.frames import Tool
from localr1.messages import Call, Message

Allow = bool | Callable[[Call], bool]
MOST_ROUNDS = 16  # of tools called, one after the other, before an answer
REFUSAL = "The user did not allow this call."
_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_-]{0,63}")


class Function(NamedTuple):
    """A function that a model may ask for. `arguments` is the type that its arguments are read as."""

    run: Callable[..., Any]
    tool: Tool
    arguments: type[msgspec.Struct]


def function_tools(functions: Sequence[Callable[..., Any]]) -> tuple[Function, ...]:
    """The functions as tools. Raises `UsageError` naming one that cannot be a tool."""
    if isinstance(functions, str) or not isinstance(functions, Sequence):
        raise UsageError(f"tools must be a list of functions, not {functions!r:.60}.")
    found = tuple(map(_function, functions))
    names = [function.tool.name for function in found]
    if len(set(names)) < len(names):
        raise UsageError("Two tools have the same name.")
    return found


def check_allow(allow: Any) -> None:
    """Refuse what neither allows calls nor can be asked about them."""
    if not (allow is None or isinstance(allow, bool) or callable(allow)):
        raise UsageError(f"allow must be True, False or a function that is asked, not {allow!r:.60}.")


def results_of(calls: Sequence[Call], functions: Sequence[Callable[..., Any]], allow: Allow) -> list[Message]:
    """The messages that calls lead to, in their order. What a function raises is the caller's to handle."""
    tools = function_tools(functions)
    return [_carried_out(tools, call, allow) for call in calls]


def _carried_out(functions: Sequence[Function], call: Call, allow: Allow) -> Message:
    """What the function gave back, if the caller allows the call."""
    function = next((one for one in functions if one.tool.name == call.name), None)
    if function is None:
        return Message("tool", f"There is no tool called {call.name}.", name=call.name)
    if not (allow if isinstance(allow, bool) else allow(call)):
        return Message("tool", REFUSAL, name=call.name)
    try:
        arguments = msgspec.json.decode(call.arguments, type=function.arguments)
    except msgspec.MsgspecError as error:
        return Message("tool", f"The arguments do not fit: {error}", name=call.name)
    result = function.run(**{name: getattr(arguments, name) for name in arguments.__struct_fields__})
    return Message("tool", result if isinstance(result, str) else _as_json(result), name=call.name)


def _function(run: Callable[..., Any]) -> Function:
    name = getattr(run, "__name__", "")
    if not callable(run) or not _NAME.fullmatch(name):
        raise UsageError(f"{run!r:.60} cannot be a tool: it is no function with a plain name.")
    hints = typing.get_type_hints(run, include_extras=True)
    fields: list[Any] = []
    for parameter in inspect.signature(run).parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise UsageError(f"{name} cannot be a tool: {parameter} has no name that a call could give.")
        if parameter.name not in hints:
            raise UsageError(f"{name} cannot be a tool: its parameter {parameter.name} has no type.")
        field = (parameter.name, hints[parameter.name])
        fields.append(field if parameter.default is parameter.empty else (*field, parameter.default))
    try:
        arguments = msgspec.defstruct(name, fields, kw_only=True, forbid_unknown_fields=True)
        schema = _inlined(schema_of(arguments), name)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{name} cannot be a tool: {error}.") from None
    schema.pop("title", None)
    grammar_of(schema)  # what cannot be kept to is refused now
    description = " ".join((inspect.getdoc(run) or "").partition("\n\n")[0].split())
    return Function(run, Tool(name, description, json.dumps(schema, ensure_ascii=False)), arguments)


def _inlined(schema: Any, name: str) -> dict[str, Any]:
    """The schema of the arguments themselves on top, as templates expect it, and the rest as definitions."""
    definitions = dict(schema["$defs"])
    own: dict[str, Any] = dict(definitions.pop(name))
    return own | ({"$defs": definitions} if definitions else {})


def _as_json(result: Any) -> str:
    try:
        return msgspec.json.encode(result).decode()
    except (TypeError, ValueError):
        return str(result)
