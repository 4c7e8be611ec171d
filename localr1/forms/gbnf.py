"""Write grammars in GBNF, the notation of llama.cpp: texts, sets of characters, repetitions, named rules.

Pure text. What is written here is well-formed; what a person wrote goes to llama.cpp in a child that may die of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

LAST = 0x10FFFF
SURROGATES = (0xD800, 0xDFFF)
# More of one thing is never asked for: each repetition is a rule of its own in llama.cpp, and a larger number in a
# schema only means that fewer are made than it would allow.
MOST_REPEATED = 2000
# The names in a rule; texts and sets are passed over.
_WORDS = re.compile(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|([a-zA-Z][a-zA-Z0-9-]*)')
Ranges = tuple[tuple[int, int], ...]


def literal(text: str) -> str:
    """A rule that matches exactly this text."""
    return '"' + "".join(_in_literal(character) for character in text) + '"'


def one_of(ranges: Sequence[tuple[int, int]]) -> str:
    """A rule that matches one character of these ranges of code points."""
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return literal(chr(ranges[0][0]))
    return "[" + "".join(_range(low, high) for low, high in ranges) + "]"


def alternatives(rules: Iterable[str]) -> str:
    """One of these rules, in brackets where there are several."""
    different = list(dict.fromkeys(rules))
    return different[0] if len(different) == 1 else "(" + " | ".join(different) + ")"


def repeated(rule: str, low: int, high: int | None) -> str:
    """A rule `low` to `high` times; None is without end. `low` must not be above `MOST_REPEATED`."""
    if high is None:
        return f"{rule}*" if low == 0 else f"{rule}{{{low},}}"
    high = min(high, MOST_REPEATED)
    if high == 0:
        return '""'
    if (low, high) == (0, 1):
        return f"{rule}?"
    return rule if low == high == 1 else f"{rule}{{{low},{high}}}"


def normal(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Ranges in order, without overlaps, and without the surrogates, which are no characters."""
    merged: list[tuple[int, int]] = []
    for low, high in sorted(part for one in ranges for part in _without_surrogates(one)):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return tuple(merged)


def inverse(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Every character that is in none of the ranges."""
    left, start = [], 0
    for low, high in normal(ranges):
        if low > start:
            left.append((start, low - 1))
        start = high + 1
    return normal([*left, (start, LAST)] if start <= LAST else left)


def common(one: Iterable[tuple[int, int]], other: Iterable[tuple[int, int]]) -> Ranges:
    """The characters that are in both."""
    return inverse([*inverse(one), *inverse(other)])


class Rules:
    """Named rules under way to a grammar. The same rule asked for twice is written once."""

    def __init__(self) -> None:
        self._bodies: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def name(self, hint: str) -> str:
        """A name that is not taken yet, for a rule that is `set` later because it refers to itself."""
        plain = re.sub(r"[^a-zA-Z0-9]+", "-", hint).strip("-")[:40].lstrip("-0123456789") or "rule"
        number, name = 1, plain
        while name in self._bodies or name == "root":
            number += 1
            name = f"{plain}-{number}"
        self._bodies[name] = ""
        return name

    def set(self, name: str, body: str) -> str:
        """Give a rule its body."""
        self._bodies[name] = body
        return name

    def add(self, hint: str, body: str) -> str:
        """A rule with this body; its name."""
        if body in self._bodies:
            return body
        if body not in self._names:
            self._names[body] = self.set(self.name(hint), body)
        return self._names[body]

    def text(self, root: str) -> str:
        """The grammar, which begins at the rule `root`. Rules that nothing refers to are left out."""
        wanted, found = [root], {root: None}
        while wanted:
            for word in _WORDS.findall(self._bodies.get(wanted[-1], wanted.pop())):
                if word in self._bodies and word not in found:
                    found[word] = None
                    wanted.append(word)
        rest = [f"{name} ::= {self._bodies[name]}" for name in found if name in self._bodies]
        return "\n".join([f"root ::= {root}", *rest]) + "\n"


def _without_surrogates(one: tuple[int, int]) -> list[tuple[int, int]]:
    low, high = one
    first, last = SURROGATES
    return [(a, b) for a, b in ((low, min(high, first - 1)), (max(low, last + 1), high)) if a <= b]


def _range(low: int, high: int) -> str:
    return _in_set(low) if low == high else f"{_in_set(low)}-{_in_set(high)}"


def _in_set(point: int) -> str:
    character = chr(point)
    return character if character.isascii() and character.isalnum() else _escaped(point)


def _in_literal(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character.isascii() and character.isprintable() else _escaped(ord(character))


def _escaped(point: int) -> str:
    if point < 0x100:
        return f"\\x{point:02X}"
    return f"\\u{point:04X}" if point < 0x10000 else f"\\U{point:08X}"
