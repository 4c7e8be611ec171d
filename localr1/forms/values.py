"""JSON values and what a schema says of them: which types there are, what is equal, what fits.

Pure. Schemas are taken as they stand, without their references and combinations.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from localr1.errors import FormError

TYPES = ("object", "array", "string", "number", "integer", "boolean", "null")
KEYWORDS_OF = {
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "object": (
        "properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties",
        "unevaluatedProperties",
    ),
}  # fmt: skip


def refused(what: str, where: str, hint: str = "") -> FormError:
    """The error for what of a schema cannot be used; `where` is a JSON pointer."""
    return FormError("schema", what, where=where, hint=hint)


def fits(value: Any, asserted: Mapping[str, Any]) -> bool:
    """Whether a value satisfies what a flat schema says of its own type; what it holds is not looked into.

    Raises `FormError` where that would have to be done.
    """
    listed = [asserted["const"]] if "const" in asserted else asserted.get("enum")
    if listed is not None and not any(same(value, one) for one in listed):
        return False
    kind = _kind(value)
    said = asserted.get("type")
    if said is not None and not (kind in kinds_of(said) or (kind == "integer" and "number" in kinds_of(said))):
        return False
    about = [name for name in KEYWORDS_OF.get("number" if kind == "integer" else kind, ()) if name in asserted]
    return all(_holds(name, value, asserted[name]) for name in about)


def _holds(name: str, value: Any, wanted: Any) -> bool:
    match name:
        case "minLength" | "minItems" | "minProperties":
            return bool(len(value) >= wanted)
        case "maxLength" | "maxItems" | "maxProperties":
            return bool(len(value) <= wanted)
        case "minimum" | "exclusiveMinimum":
            return bool(value > wanted or (name == "minimum" and value == wanted))
        case "maximum" | "exclusiveMaximum":
            return bool(value < wanted or (name == "maximum" and value == wanted))
        case "multipleOf":
            return Fraction(str(value)) % Fraction(str(wanted)) == 0
        case "required":
            return all(key in value for key in wanted)
        case "uniqueItems":
            return not wanted or not any(same(a, b) for i, a in enumerate(value) for b in value[i + 1 :])
        case _:
            raise refused(f"{name} cannot be kept to beside enum or const", "")


def kinds_of(said: Any) -> set[str]:
    """The types that are named; a number may be a whole one."""
    kinds = {said} if isinstance(said, str) else set(said)
    return kinds | {"integer"} if "number" in kinds else kinds


def same(one: Any, other: Any) -> bool:
    """JSON's equality: 1 is 1.0, and true is not 1."""
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    return bool(one == other)


def _kind(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return "null" if value is None else "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    kinds = {float: "number", str: "string", list: "array", dict: "object"}
    return next((name for kind, name in kinds.items() if isinstance(value, kind)), "object")
