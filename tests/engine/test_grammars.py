"""Grammars made from JSON schemas, read by llama.cpp itself: what they let be written, and what not.

The cases are in the form of the public JSON-Schema-Test-Suite: a schema, and data that is valid or not. What is valid
need not be allowed, since less may be written than a schema allows; here only such is listed as is.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from localr1.errors import UsageError
from localr1.forms.schemas import grammar_of

NODE = {"type": "object", "properties": {"v": {"type": "integer"}, "next": {"$ref": "#/$defs/node"}}, "required": ["v"]}
CASES = [
    # schema, data that may be written, data that may not
    ({"type": "null"}, [None], [0, "", False]),
    ({"type": "boolean"}, [True, False], [0, "true", None]),
    ({"type": "integer"}, [0, -7, 123456], [1.5, "1", None]),
    ({"type": "number"}, [0, -7, 1.5, 1e9], ["1", None]),
    ({"type": "string"}, ["", "é\n\"x\"\\", "🙂"], [1, None, ["x"]]),
    ({"type": ["string", "null"]}, ["a", None], [1, False]),
    ({"type": "array"}, [[], [1, "a", None, [2], {"a": 3}]], [{}, "a"]),
    ({"type": "object"}, [{}, {"a": {"b": [1]}}], [[], "a"]),
    (True, [None, 1, "a", [1], {"a": 1}], []),
    ({"enum": ["red", 5, None, [1, 2]]}, ["red", 5, None, [1, 2]], ["blue", 6, [1]]),
    ({"enum": ["red", 5], "type": "string"}, ["red"], [5]),
    ({"const": {"a": [1, True]}}, [{"a": [1, True]}], [{"a": [1]}, {"a": [1, 1]}]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ["ab", "é\"🙂"], ["a", "abcd"]),
    ({"type": "string", "pattern": "^a[0-9]{2,3}$"}, ["a12", "a123"], ["a1", "a1234", "xa12", "b12"]),
    ({"type": "string", "pattern": "b+"}, ["b", "abba"], ["", "aa"]),
    ({"type": "string", "pattern": "^(yes|no)\\.?$"}, ["yes", "no."], ["yes..", "maybe"]),
    ({"type": "string", "pattern": "^[^a-c\"]\\w\\s\\d$"}, ["d_ 1"], ["a_ 1", "\"_ 1", "d- 1"]),
    ({"type": "string", "pattern": "^\\u0041.\\x42\"$"}, ["A-B\""], ["A\nB\"", "a-B\""]),
    ({"type": "string", "format": "date"}, ["2024-01-31"], ["2024-02-30", "2024-13-01", "24-01-01", "2024-1-1"]),
    ({"type": "string", "format": "date-time"}, ["2024-01-31T23:59:59Z"],
     ["2024-01-31 23:59:59", "2024-01-31T24:00:00Z"]),
    ({"type": "string", "format": "uuid"}, ["12345678-1234-1234-1234-123456789abc"], ["12345678", ""]),
    ({"type": "string", "format": "ipv4"}, ["127.0.0.1", "255.255.255.255"], ["256.0.0.1", "1.2.3", "01.2.3.4"]),
    ({"type": "string", "format": "email"}, ["a.b@example.org"], ["a@b", "@example.org", "a b@example.org"]),
    ({"type": "integer", "minimum": -3, "maximum": 120}, [-3, 0, 99, 120], [-4, 121, 1000]),
    ({"type": "integer", "exclusiveMinimum": 9, "exclusiveMaximum": 11}, [10], [9, 11]),
    ({"type": "integer", "minimum": 1.5}, [2, 10, 99999], [1, 0, -2]),
    ({"type": "integer", "maximum": -95}, [-95, -100, -9999], [-94, 0, 95]),
    ({"type": "integer", "multipleOf": 7}, [0, 7, -49, 7007], [1, 8, -50]),
    ({"type": "integer", "multipleOf": 5, "minimum": 3, "maximum": 20}, [5, 10, 20], [0, 3, 25]),
    ({"type": "number", "minimum": 0.5, "maximum": 2.25}, [0.5, 0.75, 1, 2.25, 2.2], [0.4, 0, 2.26, 3, -1]),
    ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, [0.1, 0.999], [0, 0.0, 1, 1.0, -0.5, 1.5]),
    ({"type": "number", "minimum": -1.5, "exclusiveMaximum": 0}, [-1.5, -0.25, -1], [0, -1.6, 0.5, -2]),
    ({"type": "number", "minimum": 100}, [100, 100.5, 4321], [99.9, 0, -100]),
    ({"type": "array", "items": {"type": "integer"}}, [[], [1], [1, 2, 3]], [["a"], [1, None]]),
    ({"type": "array", "minItems": 1, "maxItems": 2}, [[1], [1, "a"]], [[], [1, 2, 3]]),
    ({"type": "array", "items": False}, [[]], [[1]]),
    ({"prefixItems": [{"type": "integer"}, {"type": "string"}]}, [[], [1], [1, "a"], [1, "a", None]], [["a"], [1, 2]]),
    ({"prefixItems": [{"const": 1}], "items": {"const": 2}, "minItems": 2, "maxItems": 3}, [[1, 2], [1, 2, 2]],
     [[1], [2, 2], [1, 2, 2, 2]]),
    ({"items": {"enum": ["a", "b", "c"]}, "uniqueItems": True}, [[], ["a"], ["a", "c"]], [["a", "a"], ["c", "c"]]),
    ({"properties": {"a": {"type": "integer"}, "b": {"type": "string"}}},
     [{}, {"a": 1}, {"b": "x"}, {"a": 1, "b": "x"}], [{"a": "x"}, {"b": 1}]),
    ({"properties": {"a": {}, "b": {}, "c": {}}, "required": ["b"]}, [{"b": 1}, {"a": 1, "b": 2, "c": 3}],
     [{}, {"a": 1}, {"a": 1, "c": 3}]),
    ({"required": ["a"]}, [{"a": 1}], [{}, {"b": 1}]),
    ({"properties": {"ab": {"type": "integer"}}, "additionalProperties": {"type": "string"}},
     [{}, {"ab": 1}, {"ab": 1, "a": "x"}, {"abc": "x", "": "y"}], [{"ab": "x"}, {"abc": 1}, {"a": 1}]),
    ({"properties": {"a": {}}, "additionalProperties": False}, [{}, {"a": 1}], [{"b": 1}]),
    ({"additionalProperties": {"type": "integer"}, "propertyNames": {"pattern": "^x"}}, [{}, {"x1": 1}], [{"y": 1}]),
    ({"type": "object", "minProperties": 1}, [{"a": 1}], [{}]),
    ({"type": "object", "maxProperties": 0}, [{}], [{"a": 1}]),
    ({"properties": {"a\"\\\n": {"const": 1}}, "required": ["a\"\\\n"]}, [{"a\"\\\n": 1}], [{"a": 1}]),
    ({"$ref": "#/$defs/node", "$defs": {"node": NODE}}, [{"v": 1}, {"v": 1, "next": {"v": 2}}], [{"next": {"v": 2}}]),
    ({"$defs": {"a/b~c": {"const": 1}}, "items": {"$ref": "#/$defs/a~1b~0c"}}, [[1, 1]], [[2]]),
    ({"$defs": {"x": {"$anchor": "here", "const": 1}}, "$ref": "#here"}, [1], [2]),
    ({"anyOf": [{"type": "integer"}, {"type": "string", "maxLength": 1}]}, [1, "a"], ["ab", None]),
    ({"type": "integer", "anyOf": [{"minimum": 10}, {"maximum": 1}]}, [10, 1, -5], [5]),
    ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, [1, "a"], [None]),
    ({"oneOf": [{"properties": {"k": {"const": "a"}, "n": {"type": "integer"}}, "required": ["k", "n"]},
                {"properties": {"k": {"const": "b"}}, "required": ["k"]}]},
     [{"k": "a", "n": 1}, {"k": "b"}], [{"k": "a"}]),
    ({"allOf": [{"type": "integer", "minimum": 2}, {"maximum": 4}]}, [2, 4], [1, 5]),
    ({"allOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"properties": {"a": {"minimum": 3}}}]},
     [{"a": 3}], [{"a": 2}, {}]),
    ({"$ref": "#/$defs/n", "maximum": 5, "$defs": {"n": {"type": "integer", "minimum": 4}}}, [4, 5], [3, 6]),
    ({"properties": {"a": {"$ref": "#/$defs/s"}}, "unevaluatedProperties": False, "$defs": {"s": {"type": "string"}}},
     [{}, {"a": "x"}], [{"b": 1}]),
]  # fmt: skip

REFUSED = [
    ({"not": {}}, "not"),
    ({"if": {}}, "if"),
    ({"contains": {}}, "contains"),
    ({"patternProperties": {}}, "patternProp"),
    ({"dependentRequired": {}}, "dependentRequired"),
    ({"type": "strin"}, "type"),
    ({"maximun": 3}, "did you mean 'maximum'"),
    ({"type": "string", "format": "iri"}, "format 'iri'"),
    ({"pattern": "(?=a)"}, "(?="),
    ({"pattern": "\\bx"}, "\\b"),
    ({"pattern": "(a)\\1"}, "\\1"),
    ({"pattern": "("}, "not closed"),
    ({"pattern": "["}, "end in the middle"),
    ({"$ref": "other.json"}, "points out of"),
    ({"$ref": "#/nowhere"}, "points to nothing"),
    ({"minLength": -1}, "minLength"),
    ({"oneOf": [{"type": "integer"}, {"minimum": 3, "type": "number"}]}, "two branches"),
    (False, "nothing can satisfy"),
    ({"type": "integer", "minimum": 3, "maximum": 2}, "nothing can satisfy"),
    ({"enum": ["a"], "type": "integer"}, "nothing"),
    ({"items": {"type": "string"}, "uniqueItems": True}, "uniqueItems"),
    ({"multipleOf": 0.01}, "multipleOf"),
    ({"properties": {"a": {"deep": 1}}}, "/properties/a"),
    ({"$ref": "#"}, "back to itself"),
    ({"minLength": 3000}, "minLength"),
    ({"type": "string", "pattern": "^a*$", "maxLength": 3}, "maxLength"),
    ({"type": "integer", "minimum": "3"}, "minimum"),
    ({"allOf": [{"unevaluatedProperties": False}, {"properties": {"a": {}}}]}, "unevaluatedProperties"),
    ({"contentEncoding": "base64"}, "contentEncoding"),
    ({"prefixItems": [{"$id": "x"}]}, "$id"),
    ([1], "no schema"),
]


class Judge:
    """llama.cpp, in a process of its own."""

    def __init__(self, model) -> None:
        script = Path(__file__).with_name("grammar_judge.py")
        self._process = subprocess.Popen([sys.executable, script, model], text=True, stdin=-1, stdout=-1)

    def ask(self, **asked):
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


@pytest.fixture(scope="module")
def judge(files):
    judge = Judge(files.reciter("a"))
    yield judge
    judge.close()


@pytest.mark.parametrize(("schema", "allowed", "not_allowed"), CASES, ids=lambda value: json.dumps(value)[:50])
def test_a_schema_lets_only_what_fits_be_written(judge, schema, allowed, not_allowed) -> None:
    grammar = grammar_of(schema)
    for data, expected in [(data, True) for data in allowed] + [(data, False) for data in not_allowed]:
        ways = [
            json.dumps(data, ensure_ascii=False, **style) for style in ({}, {"indent": 2}, {"separators": (",", ":")})
        ]
        found = judge.ask(grammar=grammar, texts=ways)
        # What is listed as a value is written in one way only.
        assert any(found) if expected else not any(found), (data, grammar)


@pytest.mark.parametrize("schema", [case[0] for case in CASES], ids=lambda value: json.dumps(value)[:50])
def test_what_is_written_along_a_schema_is_json(judge, schema) -> None:
    texts = judge.ask(grammar=grammar_of(schema), write=6, seed=1)
    assert any(text is not None for text in texts)
    for text in texts:
        assert text is None or json.loads(text) is not Ellipsis


@pytest.mark.parametrize(("schema", "says"), REFUSED, ids=lambda value: json.dumps(value)[:40])
def test_what_cannot_be_kept_to_is_refused_by_name(judge, schema, says) -> None:
    if schema == {"$ref": "#"}:  # left recursion, which llama.cpp finds
        assert judge.ask(grammar=grammar_of(schema), texts=[]) is None
        return
    with pytest.raises(UsageError) as caught:
        grammar_of(schema)
    assert says in caught.value.message


def test_no_control_character_and_no_lone_surrogate_can_be_written(judge) -> None:
    grammar = grammar_of({"type": "string"})
    assert judge.ask(grammar=grammar, texts=['"\n"', '"\x00"', '"\\ud800"', '"\ud800"', '"\\x"', '"a']) == [False] * 6


def test_numbers_keep_within_random_bounds(judge) -> None:
    import random

    chance = random.Random(4)
    for _ in range(40):
        low, high = sorted(
            chance.choice([chance.randint(-2000, 2000), round(chance.uniform(-50, 50), 3)]) for _ in "ab"
        )
        for kind in ("integer", "number"):
            strict = chance.random() < 0.5
            schema = {"type": kind, "exclusiveMinimum" if strict else "minimum": low, "maximum": high}
            try:
                grammar = grammar_of(schema)
            except UsageError:
                continue
            tried = [chance.randint(-2100, 2100) for _ in range(30)] + [low, high, int(low), int(high) + 1, 0]
            tried += [round(chance.uniform(low - 1, high + 1), 3) for _ in range(30)] if kind == "number" else []
            tried = [value for value in tried if kind == "number" or isinstance(value, int)]
            found = judge.ask(grammar=grammar, texts=[json.dumps(value) for value in tried])
            for value, fits in zip(tried, found, strict=True):
                assert fits == ((value > low if strict else value >= low) and value <= high), (schema, value)
