"""Regular expressions, as JSON schemas write them (ECMA 262), turned into GBNF for the inside of a JSON string.

What can be kept to: letters, escapes, sets, dots, groups, alternatives and repetitions. Anchors count at the ends; a
pattern without one may stand anywhere in the text, as the standard says. What looks about (lookahead, lookbehind, word
boundaries) or back (references) is refused by name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from localr1.forms.gbnf import LAST, MOST_REPEATED, Ranges, alternatives, inverse, normal, repeated
from localr1.forms.text import characters

DIGIT: Ranges = ((0x30, 0x39),)
WORD: Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE = normal([(9, 13), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
                (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)])  # fmt: skip
NOT_A_LINES_END = inverse([(10, 10), (13, 13), (0x2028, 0x2029)])
_CLASSES = {"d": DIGIT, "w": WORD, "s": SPACE, "D": inverse(DIGIT), "W": inverse(WORD), "S": inverse(SPACE)}
_LETTERS = {"n": 10, "r": 13, "t": 9, "f": 12, "v": 11, "0": 0}
_REFUSED = {"b": "\\b", "B": "\\B", "p": "\\p{…}", "P": "\\P{…}", "k": "\\k<…>", "c": "\\c"}
MOST_NESTED = 50


class UnknownPattern(ValueError):
    """What of a pattern cannot be kept to."""


@dataclass(frozen=True, slots=True)
class Matched:
    """A rule for the JSON text of what a pattern matches, and how many characters that is; None is without end."""

    rule: str
    shortest: int
    longest: int | None


@dataclass(slots=True)
class _Sequence:
    """One alternative while it is read."""

    parts: list[Matched] = field(default_factory=list)
    starts: bool = False
    ends: bool = False


def pattern_rule(pattern: str) -> Matched:
    """What a text must be to match. Raises `UnknownPattern`."""
    reader = _Reader(pattern)
    branches = reader.branches(outermost=True)
    anything = Matched(f"{characters(((0, LAST),))}*", 0, None)
    whole = []
    for branch in branches:
        before = [] if branch.starts or not (branch.parts or branch.ends) else [anything]
        after = [] if branch.ends else [anything]
        whole.append(_joined([*before, *branch.parts, *after]))
    return _either(whole)


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._depth = 0

    def branches(self, *, outermost: bool = False) -> list[_Sequence]:
        """Alternatives up to the end, or to the bracket that closes the group."""
        found = [self._sequence(outermost)]
        while self._take("|"):
            found.append(self._sequence(outermost))
        if outermost and self._at < len(self._pattern):
            raise UnknownPattern("a bracket that closes nothing")
        return found

    def _sequence(self, outermost: bool) -> _Sequence:
        found = _Sequence(starts=outermost and self._take("^"))
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            if self._take("$"):
                if not outermost or self._pattern[self._at : self._at + 1] not in ("", "|"):
                    raise UnknownPattern("$ in the middle")
                found.ends = True
                break
            found.parts.append(self._repeated(self._atom()))
        return found

    def _atom(self) -> Matched:
        character = self._next()
        if character == "(":
            return self._group()
        if character == "[":
            return _character(self._set())
        if character == ".":
            return _character(NOT_A_LINES_END)
        if character == "\\":
            return _character(self._escape())
        if character in "*+?{":
            raise UnknownPattern(f"{character} with nothing in front of it")
        if character == "^":
            raise UnknownPattern("^ in the middle")
        return _character(((ord(character), ord(character)),))

    def _group(self) -> Matched:
        if self._take("?") and not self._take(":"):
            kind = self._pattern[self._at : self._at + 2]
            if not (kind[:1] == "<" and kind[1:] not in ("=", "!")):
                raise UnknownPattern(f"(?{kind}…)")
            self._at = self._pattern.find(">", self._at) + 1 or len(self._pattern)
        self._depth += 1
        if self._depth > MOST_NESTED:
            raise UnknownPattern(f"more than {MOST_NESTED} groups in one another")
        inner = _either([_joined(branch.parts) for branch in self.branches()])
        self._depth -= 1
        if not self._take(")"):
            raise UnknownPattern("a group that is not closed")
        return inner

    def _repeated(self, one: Matched) -> Matched:
        low, high = self._times()
        if (low, high) == (1, 1):
            return one
        self._take("?")  # one that is content with little matches the same texts
        if low > MOST_REPEATED or (high is not None and high < low):
            raise UnknownPattern(f"{{{low},{high}}}")
        longest = 0 if one.longest == 0 else None
        if high is not None and one.longest is not None:
            longest = one.longest * high
        return Matched(repeated(_bracketed(one.rule), low, high), one.shortest * low, longest)

    def _times(self) -> tuple[int, int | None]:
        for mark, times in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(mark):
                return times
        end = self._pattern.find("}", self._at)
        numbers = self._pattern[self._at + 1 : end].split(",")
        if self._pattern[self._at : self._at + 1] != "{" or end < 0:
            return 1, 1
        if len(numbers) > 2 or not numbers[0].isdecimal() or not (numbers[-1].isdecimal() or not numbers[-1]):
            raise UnknownPattern(self._pattern[self._at : end + 1])
        self._at = end + 1
        low = int(numbers[0])
        return low, low if len(numbers) == 1 else int(numbers[1]) if numbers[1] else None

    def _set(self) -> Ranges:
        negated = self._take("^")
        ranges: list[tuple[int, int]] = []
        while not self._take("]"):
            low = self._member()
            dash = self._pattern[self._at : self._at + 1] == "-" and self._pattern[self._at + 1 : self._at + 2] != "]"
            if dash and len(low) == 1 and low[0][0] == low[0][1]:
                self._at += 1
                high = self._member()
                if len(high) != 1 or high[0][0] != high[0][1] or high[0][0] < low[0][0]:
                    raise UnknownPattern("a range out of order")
                ranges.append((low[0][0], high[0][0]))
            else:
                ranges += low
        return inverse(ranges) if negated else normal(ranges)

    def _member(self) -> Ranges:
        character = self._next()
        if character == "\\":
            return ((8, 8),) if self._take("b") else self._escape()
        return ((ord(character), ord(character)),)

    def _escape(self) -> Ranges:
        character = self._next()
        if character in _CLASSES:
            return _CLASSES[character]
        if character in _LETTERS and not self._pattern[self._at : self._at + 1].isdecimal():
            return ((_LETTERS[character],) * 2,)
        if character in "xu":
            return ((self._hexadecimal(2 if character == "x" else 4),) * 2,)
        if character in _REFUSED or character.isdecimal():
            raise UnknownPattern(_REFUSED.get(character, f"\\{character}"))
        if character.isascii() and character.isalpha():
            raise UnknownPattern(f"\\{character}")
        return ((ord(character),) * 2,)

    def _hexadecimal(self, length: int) -> int:
        digits = self._pattern[self._at : self._at + length]
        self._at += length
        if len(digits) < length or any(digit not in "0123456789abcdefABCDEF" for digit in digits):
            raise UnknownPattern(f"\\{'x' if length == 2 else 'u'}{digits}")
        return int(digits, 16)

    def _next(self) -> str:
        if self._at >= len(self._pattern):
            raise UnknownPattern("an end in the middle")
        self._at += 1
        return self._pattern[self._at - 1]

    def _take(self, character: str) -> bool:
        found = self._pattern[self._at : self._at + 1] == character
        self._at += found
        return found


def _character(ranges: Ranges) -> Matched:
    if not normal(ranges):
        raise UnknownPattern("a set that holds nothing")
    return Matched(characters(ranges), 1, 1)


def _joined(parts: Sequence[Matched]) -> Matched:
    rules = [_bracketed(part.rule) for part in parts if part.rule != '""']
    return Matched(" ".join(rules) or '""', sum(part.shortest for part in parts), _total(parts))


def _total(parts: Sequence[Matched]) -> int | None:
    known = [part.longest for part in parts if part.longest is not None]
    return sum(known) if len(known) == len(parts) else None


def _either(branches: Sequence[Matched]) -> Matched:
    pick: Callable[[list[int]], int] = max
    lengths = [branch.longest for branch in branches if branch.longest is not None]
    return Matched(
        alternatives(branch.rule for branch in branches),
        min(branch.shortest for branch in branches),
        pick(lengths) if len(lengths) == len(branches) else None,
    )


def _bracketed(rule: str) -> str:
    """The rule as one thing, to be repeated or stood beside others."""
    alone = " " not in rule.replace('" "', "") or (rule[0] == "(" and _closes_last(rule))
    return rule if alone and not rule.endswith(("*", "+", "?", "}")) else f"({rule})"


def _closes_last(rule: str) -> bool:
    """Whether the bracket that a rule begins with is closed by its last character."""
    depth, at = 0, 0
    while at < len(rule):
        if rule[at] in '"[':
            end = '"' if rule[at] == '"' else "]"
            at += 1
            while rule[at] != end:
                at += 2 if rule[at] == "\\" else 1
        depth += {"(": 1, ")": -1}.get(rule[at], 0)
        if depth == 0:
            return at == len(rule) - 1
        at += 1
    return False
