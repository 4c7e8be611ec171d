"""A JSON schema becomes a grammar that lets nothing else be written.

What is written may be less than the schema allows, never more: no keys that it does not name, keys in its order, times
to the microsecond. A keyword that cannot be kept to is refused by name, and so is one that is not known: a slip in a
name would otherwise go unnoticed. `flat.py` resolves references and combinations; here each flat schema is written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from localr1.forms import numbers, text
from localr1.forms.flat import Flat, Flattener
from localr1.forms.gbnf import MOST_REPEATED, Rules, alternatives, literal, repeated
from localr1.forms.patterns import UnknownPattern, pattern_rule
from localr1.forms.values import fits, refused

# One blank or none between tokens, or a line's end with its indent: enough for neat JSON, and no endless blanks.
SPACE = r'(" " | "\n" [ \t]{0,16})?'
ANY_OBJECT: dict[str, Any] = {"type": "object", "additionalProperties": True}
MOST_RULES = 20_000


def grammar_of(schema: Any) -> str:
    """The grammar of the JSON texts that a schema allows. Raises `UsageError` naming what cannot be kept to."""
    return _Writer(schema).grammar()


def choice_grammar(choices: tuple[str, ...]) -> str:
    """The grammar of exactly one of these texts."""
    return "root ::= " + " | ".join(literal(choice) for choice in choices) + "\n"


class _Writer:
    """Writes the rules of one schema. A rule is None where nothing can satisfy its schema."""

    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._flattener = Flattener(schema)
        self._rules = Rules()
        self._named: dict[str, str] = {}
        self._written = 0
        self._space = self._rules.add("space", SPACE)
        self._write: dict[str, Callable[[Flat, str], str | None]] = {
            "object": self._object,
            "array": self._array,
            "string": self._string,
            "integer": self._integer,
            "number": self._number,
            "boolean": lambda _flat, _where: '("true" | "false")',
            "null": lambda _flat, _where: '"null"',
        }

    def grammar(self) -> str:
        """The whole grammar."""
        root = self._rule(self._schema, "")
        if root is None:
            raise refused("nothing can satisfy it", "")
        return self._rules.text(root)

    def rule(self, schema: Any, where: str) -> str | None:
        """The same, for a schema that stands in another; `where` says at which place."""
        return self._rule(schema, where)

    def _rule(self, schema: Any, where: str) -> str | None:
        self._written += 1
        if self._written > MOST_RULES:
            raise refused("it is too large", where)
        single = self._flattener.only(schema, where)
        if isinstance(single, str):
            return self._reference(single, where)
        if isinstance(single, list):
            return self._either([self._rule(branch, f"{where}/{i}") for i, branch in enumerate(single)], where)
        return self._either([self._flat(flat, where) for flat in self._flattener.flat(schema, where)], where)

    def _reference(self, target: str, where: str) -> str | None:
        """A rule for what is referred to, named before it is written: it may refer to itself."""
        if target not in self._named:
            name = self._named[target] = self._rules.name(target.rsplit("/", 1)[-1])
            body = self._rule(self._flattener.resolve(target, where), target)
            if body is None:
                raise refused("nothing can satisfy it", target)
            self._rules.set(name, body)
        return self._named[target]

    def _either(self, found: list[str | None], where: str) -> str | None:
        rules = [rule for rule in found if rule is not None]
        return self._rules.add(where or "answer", alternatives(rules)) if rules else None

    def _flat(self, flat: Flat, where: str) -> str | None:
        """The rule of one flat schema: of its values where it lists them, else of each of its types."""
        listed = flat.listed()
        if listed is not None:
            found = [literal(_json(value, where)) for value in listed if fits(value, flat.asserted)]
            return alternatives(found) if found else None
        if flat.anything:
            return self._any_value()
        written = [self._write[kind](flat, where) for kind in flat.types()]
        return self._either(written, where)

    def _any_value(self) -> str:
        if "" not in self._named:
            name = self._named[""] = self._rules.name("value")
            listed = f'"[" {self._space} ({name} ("," {self._space} {name})* {self._space})? "]"'
            pair = f'{self._rules.add("text", text.STRING)} ":" {self._space} {name}'
            pairs = f'"{{" {self._space} ({pair} ("," {self._space} {pair})* {self._space})? "}}"'
            plain = f"{self._rules.add('text', text.STRING)} | {self._rules.add('number', numbers.ANY_NUMBER)}"
            self._rules.set(name, f'{pairs} | {listed} | {plain} | "true" | "false" | "null"')
        return self._named[""]

    def _string(self, flat: Flat, where: str) -> str | None:
        low, high = flat.get("minLength", 0), flat.get("maxLength")
        if high is not None and high < low:
            return None
        form, pattern = flat.get("format"), flat.get("pattern")
        if form is not None:
            if form not in text.FORMATS:
                raise refused(f"format {form!r} cannot be kept to: only {', '.join(text.FORMATS)}", where)
            if pattern is not None or low or high is not None:
                raise refused("format cannot be kept to together with pattern, minLength or maxLength", where)
            return self._rules.add(form, f'"\\"" {text.FORMATS[form]} "\\""')
        if pattern is not None:
            return self._pattern(pattern, low, high, where)
        if low > MOST_REPEATED:
            raise refused(f"minLength above {MOST_REPEATED:,} cannot be kept to", where)
        if low == 0 and high is None:
            return self._rules.add("text", text.STRING)
        return self._rules.add("text", text.string(low, high))

    def _pattern(self, pattern: str, low: int, high: int | None, where: str) -> str:
        try:
            matched = pattern_rule(pattern)
        except UnknownPattern as error:
            raise refused(f"pattern {pattern!r} cannot be kept to: {error}", where) from None
        shorter, longer = matched.shortest < low, high is not None and (matched.longest or high + 1) > high
        if shorter or longer:
            name = "minLength" if shorter else "maxLength"
            raise refused(f"{name} cannot be kept to together with pattern {pattern!r}", where)
        return self._rules.add("text", f'"\\"" {matched.rule} "\\""')

    def _integer(self, flat: Flat, where: str) -> str | None:
        bounds = flat.bounds()
        low, high = bounds.whole()
        step = flat.get("multipleOf")
        if step is None:
            return self._named_number(numbers.integers(low, high))
        if step != int(step):
            raise refused(f"multipleOf {step} cannot be kept to: only whole numbers", where)
        rule = numbers.multiples(int(step), low, high)
        if rule != "":
            return self._named_number(rule)
        if low is not None or high is not None or step > numbers.MOST_REMAINDERS:
            raise refused(f"multipleOf {step} cannot be kept to here: its bounds are too wide", where)
        for name, body in numbers.remainders(int(step)).items():
            if f"#{name}" not in self._named:
                self._named[f"#{name}"] = self._rules.set(self._rules.name(name), body)
        return f"multiple-of-{int(step)}"

    def _number(self, flat: Flat, where: str) -> str | None:
        if flat.get("multipleOf") is not None:
            return self._integer(flat, where)
        bounds = flat.bounds()
        try:
            low = None if bounds.low is None else Decimal(str(bounds.low))
            high = None if bounds.high is None else Decimal(str(bounds.high))
            rule = numbers.decimals(low, high, above=bounds.above, below=bounds.below)
        except numbers.TooFine:
            raise refused("bounds of so many digits cannot be kept to", where) from None
        return self._named_number(rule)

    def _named_number(self, rule: str | None) -> str | None:
        return None if rule is None else self._rules.add("number", rule)

    def _array(self, flat: Flat, where: str) -> str | None:
        low, high = flat.get("minItems", 0), flat.get("maxItems")
        first: list[str] = []
        limit = high
        for i, schema in enumerate(flat.get("prefixItems", ())):
            rule = self._rule(schema, f"{where}/prefixItems/{i}")
            if rule is None:
                limit = i if limit is None else min(limit, i)
                break
            first.append(rule)
        rest = self._rule(flat.get("items", True), f"{where}/items")
        if rest is None:
            limit = len(first) if limit is None else min(limit, len(first))
        if flat.get("uniqueItems") and (limit is None or limit > 1):
            return self._different(flat, low, limit, first, where)
        if limit is not None and limit < low:
            return None
        if low > MOST_REPEATED:
            raise refused(f"minItems above {MOST_REPEATED:,} cannot be kept to", where)
        return self._rules.add(where or "list", self._items(first[:limit], rest, low, limit))

    def _items(self, first: list[str], rest: str | None, low: int, high: int | None) -> str:
        """Items in brackets: those with a schema of their own, then as many others as are allowed."""
        comma = f'"," {self._space}'
        inner = ""
        if rest is not None and (high is None or high > len(first)):
            least = max(low - len(first), 0)
            most = None if high is None else high - len(first)
            inner = self._more(rest, least, most, leading=bool(first), comma=comma)
        for i in range(len(first) - 1, -1, -1):
            item = f"{comma} {first[i]}" if i else first[i]
            body = f"{item} {inner}".strip()
            inner = body if i < low else f"({body})?"
        return f'"[" {self._space} {inner} {self._space if inner else ""} "]"'

    def _more(self, item: str, low: int, high: int | None, *, leading: bool, comma: str) -> str:
        if high == 0:
            return ""
        again = f"({comma} {item})"
        if leading:
            return repeated(again, low, high)
        tail = f"{item} {repeated(again, max(low - 1, 0), None if high is None else high - 1)}"
        return tail if low else f"({tail})?"

    def _different(self, flat: Flat, low: int, high: int | None, first: list[str], where: str) -> str | None:
        """Items that differ, where they come from a list of values: each at most once, in the order of the list."""
        choices = [one.listed() for one in self._flattener.flat(flat.get("items", True), where)]
        if first or low > 1 or any(choice is None for choice in choices):
            raise refused("uniqueItems cannot be kept to, but for items that are an enum", where)
        values = {_json(value, where): value for choice in choices for value in choice or ()}
        if high is not None and high < len(values):
            raise refused("uniqueItems cannot be kept to together with maxItems", where)
        comma, later = f'"," {self._space}', ""
        found: list[str] = []
        for value in reversed(values):
            found.append(f"{literal(value)} {later}".strip())
            later = f"({comma} {literal(value)})? {later}".strip()
        body = alternatives(found) if found else ""
        if not body and low:
            return None
        return f'"[" {self._space} {body}{"" if low or not body else "?"} {self._space} "]"'

    def _object(self, flat: Flat, where: str) -> str | None:
        members = flat.members()
        pairs: list[tuple[str, bool]] = []
        for name, schema in members.items():
            value = self._rule(schema, f"{where}/properties/{name}")
            if value is None and name in flat.required:
                return None
            if value is not None:
                key = literal(_json(name, where))
                pairs.append((f'{key} ":" {self._space} {value}', name in flat.required))
        other = self._other(flat, list(members), where)
        self._count(flat, pairs, other, where)
        comma = f'"," {self._space}'
        most = flat.get("maxProperties")
        later = "" if other is None else f"({comma} {other})*"
        begin = later and f"({other} {later})?"
        if other is not None and not pairs and (flat.get("minProperties", 0) or most is not None):
            begin = self._more(other, min(flat.get("minProperties", 0), 1), most, leading=False, comma=comma)
        for pair, needed in reversed(pairs):
            name = self._rules.add(where or "pair", pair)
            start = f"{name} {later}".strip()
            later = f"{comma} {name} {later}".strip() if needed else f"({comma} {name})? {later}".strip()
            later = self._rules.add(f"{where}-rest", later)
            begin = start if needed else f"({start} | {begin})" if begin else f"({start})?"
            begin = self._rules.add(f"{where}-from", begin)
        return self._rules.add(where or "object", f'"{{" {self._space} {begin} {self._space if begin else ""} "}}"')

    def _other(self, flat: Flat, names: list[str], where: str) -> str | None:
        """The rule of a pair that the schema does not name, where such pairs may be written."""
        schema = flat.additional()
        value = None if schema is None or schema is False else self._rule(schema, f"{where}/additionalProperties")
        if value is None:
            return None
        key = text.other_keys(names)
        if (wanted := flat.get("propertyNames")) is not None:
            if names:
                raise refused("propertyNames cannot be kept to together with properties", where)
            key = self._rule({"allOf": [{"type": "string"}, wanted]}, f"{where}/propertyNames") or ""
            if not key:
                return None
        return self._rules.add(f"{where}-pair", f'{self._rules.add("key", key)} ":" {self._space} {value}')

    def _count(self, flat: Flat, pairs: list[tuple[str, bool]], other: str | None, where: str) -> None:
        low, high = flat.get("minProperties", 0), flat.get("maxProperties")
        needed = sum(required for _pair, required in pairs)
        if low > needed and not (low == 1 and not pairs and other is not None):
            raise refused("minProperties cannot be kept to: require the properties by name", where)
        if high is not None and pairs and (high < len(pairs) or other is not None):
            raise refused("maxProperties cannot be kept to: name fewer properties", where)


def _json(value: Any, where: str) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        raise refused(f"{value!r:.60} is no JSON value", where) from None


def parsed_schema(data: str | bytes) -> Mapping[str, Any] | bool:
    """A schema from its text. Raises `UsageError` where it is none."""
    try:
        schema = json.loads(data)
    except ValueError as error:
        raise refused(f"it is no JSON ({error})", "") from None
    if not isinstance(schema, dict | bool):
        raise refused("it is no JSON object", "")
    return schema
