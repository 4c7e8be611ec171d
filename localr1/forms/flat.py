"""A JSON schema without its references and combinations: a list of flat alternatives, any of which will do.

`allOf` and what stands beside a `$ref` are merged, `anyOf` becomes alternatives, and so does `oneOf` where no value can
satisfy two of its branches. Pure; what each flat schema is written as, is in `schemas.py`.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from localr1.forms.values import KEYWORDS_OF, TYPES, fits, kinds_of, refused, same

_ASSERTED = {"type", "enum", "const", *(name for names in KEYWORDS_OF.values() for name in names)}
_COMBINED = {"$ref", "allOf", "anyOf", "oneOf"}
_SAID = {
    *("$schema", "$id", "$comment", "$defs", "definitions", "$anchor", "title", "description", "default", "examples"),
    *("deprecated", "readOnly", "writeOnly", "discriminator", "example"),
}
_NOT_KEPT = {
    *("not", "if", "then", "else", "contains", "minContains", "maxContains", "patternProperties", "dependentRequired"),
    *(
        "dependentSchemas",
        "dependencies",
        "unevaluatedItems",
        "contentSchema",
        "contentEncoding",
        "contentMediaType",
        "$dynamicRef",
        "$recursiveRef",
    ),
}
_COUNTS = {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
_NUMBERS = {*KEYWORDS_OF["number"]}
MOST_ALTERNATIVES = 200
INSTEAD = "Leave it out, or say what is allowed with other keywords, such as enum, anyOf or pattern."


class Bounds(NamedTuple):
    """The numbers that are allowed; `above` and `below` say that a bound itself is not."""

    low: int | float | None
    high: int | float | None
    above: bool
    below: bool

    def whole(self) -> tuple[int | None, int | None]:
        """The same for whole numbers, which may be the bounds themselves."""
        low = None if self.low is None else math.ceil(self.low) + (self.above and self.low == math.ceil(self.low))
        if self.high is None:
            return low, None
        return low, math.floor(self.high) - (self.below and self.high == math.floor(self.high))


class Flat:
    """The assertions of one schema, with nothing to look up and nothing to choose."""

    def __init__(self, asserted: Mapping[str, Any]) -> None:
        self.asserted = dict(asserted)

    def get(self, name: str, otherwise: Any = None) -> Any:
        """What a keyword says."""
        return self.asserted.get(name, otherwise)

    @property
    def anything(self) -> bool:
        """Whether nothing is asked."""
        return not self.asserted

    @property
    def required(self) -> set[str]:
        """The properties that must be there."""
        return set(self.get("required", ()))

    def types(self) -> list[str]:
        """The types that are allowed; where none is said, those that the other keywords are about."""
        said = self.get("type")
        if said is None:
            said = [kind for kind, names in KEYWORDS_OF.items() if any(name in self.asserted for name in names)]
        kinds = [said] if isinstance(said, str) else list(said)
        return [kind for kind in kinds if kind != "integer" or "number" not in kinds]

    def listed(self) -> list[Any] | None:
        """The values, where the schema lists them."""
        if "const" in self.asserted:
            return [self.asserted["const"]]
        return list(self.asserted["enum"]) if "enum" in self.asserted else None

    def bounds(self) -> Bounds:
        """Between which numbers."""
        low, above = _nearer(self.get("minimum"), self.get("exclusiveMinimum"), max)
        high, below = _nearer(self.get("maximum"), self.get("exclusiveMaximum"), min)
        return Bounds(low, high, above, below)

    def additional(self) -> Any:
        """The schema of properties that are not named; None where none are to be written.

        They are written only where the schema speaks of them, or of no property at all.
        """
        own = self.get("additionalProperties")
        if own is None:
            own = self.get("unevaluatedProperties")
        bare = not self.get("properties") and not self.required
        return True if own is None and bare else own

    def members(self) -> dict[str, Any]:
        """The properties that may be written, in order; those only required are as `additionalProperties` says."""
        named: dict[str, Any] = dict(self.get("properties", {}))
        other = self.get("additionalProperties", True)
        members = named | {name: other for name in self.get("required", ()) if name not in named}
        wanted = self.get("propertyNames")
        if wanted is None:
            return members
        flat = Flattener(wanted).flat(wanted, "/propertyNames")
        return {name: schema for name, schema in members.items() if any(fits(name, one.asserted) for one in flat)}


class Flattener:
    """Resolves the references and combinations of one schema document."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._under_way: list[str] = []

    def only(self, schema: Any, where: str) -> str | list[Any] | None:
        """What a schema is when it is nothing but a reference (its target), or a choice (its branches).

        Those need not be merged with anything, so they can be written as rules of their own.
        """
        if not isinstance(schema, Mapping):
            return None
        self._check(schema, where)
        said = {name for name in schema if name in _ASSERTED or name in _COMBINED}
        if said == {"$ref"}:
            return str(schema["$ref"])
        if said == {"anyOf"}:
            return list(schema["anyOf"])
        if said == {"allOf"} and len(schema["allOf"]) == 1:
            return list(schema["allOf"])
        if said == {"oneOf"}:
            self._disjoint(schema["oneOf"], where)
            return list(schema["oneOf"])
        return None

    def flat(self, schema: Any, where: str) -> list[Flat]:
        """The alternatives of a schema; none where nothing can satisfy it."""
        if isinstance(schema, bool):
            return [Flat({})] if schema else []
        if not isinstance(schema, Mapping):
            raise refused(f"{schema!r:.60} is no schema", where)
        self._check(schema, where)
        own = {name: value for name, value in schema.items() if name in _ASSERTED}
        found = [Flat({name: int(value) if name in _COUNTS else value for name, value in own.items()})]
        if "$ref" in schema:
            found = self._both(found, self._followed(str(schema["$ref"]), where), where)
        for i, part in enumerate(schema.get("allOf", ())):
            found = self._both(found, self.flat(part, f"{where}/allOf/{i}"), where)
        for name in ("anyOf", "oneOf"):
            if name in schema:
                if name == "oneOf":
                    self._disjoint(schema[name], where)
                branches = [self.flat(branch, f"{where}/{name}/{i}") for i, branch in enumerate(schema[name])]
                found = self._both(found, [flat for branch in branches for flat in branch], where)
        return found

    def resolve(self, target: str, where: str) -> Any:
        """The schema that a reference means. Only the same document is looked in; nothing is ever fetched."""
        if not target.startswith("#"):
            raise refused(f"$ref {target!r} cannot be followed: it points out of the schema", where)
        if not target.startswith("#/") and target != "#":
            return self._anchored(target[1:], where)
        node = self._document
        for step in unquote(target[2:]).split("/") if len(target) > 1 else ():
            step = step.replace("~1", "/").replace("~0", "~")
            if isinstance(node, list) and step.isdecimal() and int(step) < len(node):
                node = node[int(step)]
            elif isinstance(node, Mapping) and step in node:
                node = node[step]
            else:
                raise refused(f"$ref {target!r} points to nothing", where)
        return node

    def _anchored(self, name: str, where: str) -> Any:
        wanted = [self._document]
        while wanted:
            node = wanted.pop()
            if isinstance(node, Mapping):
                if node.get("$anchor") == name:
                    return node
                wanted += node.values()
            elif isinstance(node, list):
                wanted += node
        raise refused(f"$ref '#{name}' points to nothing", where)

    def _followed(self, target: str, where: str) -> list[Flat]:
        if target in self._under_way:
            raise refused(f"$ref {target!r} leads back to itself", where)
        self._under_way.append(target)
        try:
            return self.flat(self.resolve(target, where), target)
        finally:
            self._under_way.pop()

    def _both(self, some: list[Flat], others: list[Flat], where: str) -> list[Flat]:
        """Every pair of alternatives, merged; pairs that contradict each other fall away."""
        if len(some) * len(others) > MOST_ALTERNATIVES:
            raise refused(f"its combinations are more than {MOST_ALTERNATIVES}", where)
        if any(other.get("unevaluatedProperties", True) is not True for other in others):
            raise refused("unevaluatedProperties cannot be kept to but in the outermost of combined schemas", where)
        return [both for one in some for other in others if (both := merged(one, other, where)) is not None]

    def _disjoint(self, branches: Iterable[Any], where: str) -> None:
        """Refuse a `oneOf` of which one value might satisfy two branches."""
        flats = [self.flat(branch, f"{where}/oneOf/{i}") for i, branch in enumerate(branches)]
        for i, some in enumerate(flats):
            for others in flats[i + 1 :]:
                if not all(self._apart(one, other) for one in some for other in others):
                    raise refused("oneOf cannot be kept to where a value may fit two branches: use anyOf", where)

    def _apart(self, one: Flat, other: Flat, depth: int = 0) -> bool:
        """Whether no value can satisfy both, as far as it is plain to see."""
        mine, theirs = one.listed(), other.listed()
        if mine is not None and theirs is not None:
            return not any(same(value, another) for value in mine for another in theirs)
        if mine is not None or theirs is not None:
            listed, flat = (mine, other) if mine is not None else (theirs, one)
            return not any(fits(value, flat.asserted) for value in listed or ())
        kinds, others = _kinds(one), _kinds(other)
        if kinds & others:
            if kinds & others != {"object"} or depth > 3:
                return False
            shared = one.required & other.required
            return any(self._members_apart(one, other, name, depth) for name in shared)
        return True

    def _members_apart(self, one: Flat, other: Flat, name: str, depth: int) -> bool:
        mine, theirs = (flat.get("properties", {}).get(name, True) for flat in (one, other))
        if mine is True or theirs is True:
            return False
        pairs = [(a, b) for a in self.flat(mine, name) for b in self.flat(theirs, name)]
        return all(self._apart(a, b, depth + 1) for a, b in pairs)

    def _check(self, schema: Mapping[str, Any], where: str) -> None:
        """Refuse keywords that cannot be kept to, ones not known, and values of the wrong kind."""
        for name, value in schema.items():
            if name in _NOT_KEPT:
                raise refused(f"{name!r} cannot be kept to", where, INSTEAD)
            if name == "nullable" or (name not in _ASSERTED | _COMBINED | _SAID and not name.startswith("x-")):
                near = difflib.get_close_matches(name, _ASSERTED | _COMBINED, n=1)
                raise refused(f"{name!r} is no keyword" + (f"; did you mean {near[0]!r}?" if near else ""), where)
            if name == "$id" and schema is not self._document:
                raise refused("$id cannot be kept to but at the top", where)
            if not _sound(name, value):
                raise refused(f"{name} cannot be {value!r:.60}", where)
        if isinstance(schema.get("items"), list):
            raise refused("items cannot be a list: use prefixItems", where)


def merged(one: Flat, other: Flat, where: str) -> Flat | None:
    """Both at once; None where that is plainly impossible."""
    both = one.asserted | other.asserted
    for name in one.asserted.keys() & other.asserted.keys():
        mine, theirs = one.asserted[name], other.asserted[name]
        if name == "type":
            kinds = kinds_of(mine) & kinds_of(theirs)
            if not kinds:
                return None
            both[name] = sorted(kinds, key=TYPES.index)
        elif name == "enum":
            both[name] = [value for value in mine if any(same(value, another) for another in theirs)]
        elif name == "required":
            both[name] = list(dict.fromkeys([*mine, *theirs]))
        elif name in ("items", "propertyNames", "unevaluatedProperties"):
            both[name] = {"allOf": [mine, theirs]}
        elif name in ("prefixItems", "properties", "additionalProperties"):
            continue
        elif name.startswith(("min", "exclusiveMin")) or name == "uniqueItems":
            both[name] = max(mine, theirs)
        elif name.startswith(("max", "exclusiveMax")):
            both[name] = min(mine, theirs)
        elif name == "multipleOf" and mine == int(mine) and theirs == int(theirs):
            both[name] = math.lcm(int(mine), int(theirs))
        elif not same(mine, theirs):
            if name == "const":
                return None
            raise refused(f"{name} cannot be kept to twice", where)
    if "const" in both and "enum" in both:
        both["enum"] = [value for value in both["enum"] if same(value, both["const"])]
        if not both.pop("enum"):
            return None
    _merge_members(one, other, both)
    _merge_items(one, other, both)
    return Flat(both)


def _merge_members(one: Flat, other: Flat, both: dict[str, Any]) -> None:
    """A property must satisfy what each says of it, by name or as one of the others."""
    if "properties" not in both and "additionalProperties" not in both:
        return
    names = dict.fromkeys([*one.get("properties", {}), *other.get("properties", {})])
    schemas = {name: [_of_member(flat, name) for flat in (one, other)] for name in names}
    both["properties"] = {name: _all_of(said) for name, said in schemas.items()}
    others = [flat.get("additionalProperties") for flat in (one, other)]
    if said := [schema for schema in others if schema is not None]:
        both["additionalProperties"] = _all_of(said)


def _of_member(flat: Flat, name: str) -> Any:
    return flat.get("properties", {}).get(name, flat.get("additionalProperties", True))


def _merge_items(one: Flat, other: Flat, both: dict[str, Any]) -> None:
    if "prefixItems" not in both:
        return
    longest = max(len(flat.get("prefixItems", ())) for flat in (one, other))
    both["prefixItems"] = [_all_of([_of_item(flat, i) for flat in (one, other)]) for i in range(longest)]


def _of_item(flat: Flat, i: int) -> Any:
    first = flat.get("prefixItems", ())
    return first[i] if i < len(first) else flat.get("items", True)


def _all_of(schemas: list[Any]) -> Any:
    if any(schema is False for schema in schemas):
        return False
    said = [schema for schema in schemas if schema is not True]
    return True if not said else said[0] if len(said) == 1 else {"allOf": said}


def _nearer(bound: Any, strict: Any, pick: Any) -> tuple[Any, bool]:
    """The narrower of an inclusive and an exclusive bound, and whether it is the exclusive one."""
    if strict is None or bound is None:
        return (bound, False) if strict is None else (strict, True)
    return (strict, True) if pick(bound, strict) == strict else (bound, False)


def _kinds(flat: Flat) -> set[str]:
    return kinds_of(flat.types()) if flat.types() else kinds_of(TYPES)


def _sound(name: str, value: Any) -> bool:
    """Whether a keyword has a value of its kind."""
    if name == "type":
        kinds = [value] if isinstance(value, str) else value
        return isinstance(kinds, list) and bool(kinds) and all(kind in TYPES for kind in kinds)
    if name in _COUNTS:
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return whole and not isinstance(value, bool) and value >= 0
    if name in _NUMBERS:
        number = not isinstance(value, bool) and isinstance(value, int | float) and math.isfinite(value)
        return number and (name != "multipleOf" or value > 0)
    if name in ("enum", "anyOf", "oneOf", "allOf", "prefixItems", "required"):
        texts = name != "required" or (isinstance(value, list) and all(isinstance(one, str) for one in value))
        return isinstance(value, list) and texts and (bool(value) or name in ("required", "prefixItems", "enum"))
    if name in ("properties", "$defs", "definitions"):
        return isinstance(value, Mapping)
    if name in ("pattern", "format", "$ref"):
        return isinstance(value, str)
    return isinstance(value, bool) if name == "uniqueItems" else True
