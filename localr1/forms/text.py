"""JSON strings as GBNF: which characters may stand in one, and how each is written there.

Each character is written in one way only, so that keys can be told apart and lengths counted; a quote, a backslash and
control characters are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable

from localr1.forms.gbnf import Ranges, alternatives, common, inverse, literal, normal, one_of, repeated

_ESCAPES = {0x22: '\\"', 0x5C: "\\\\", 8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"}
_ESCAPED: Ranges = ((0, 0x1F), (0x22, 0x22), (0x5C, 0x5C))
PLAIN = inverse(_ESCAPED)
ANY = one_of(PLAIN)
# Control characters that have no letter are left out where anything else may stand: no answer needs them.
CHARACTER = f'({ANY} | "\\\\" ["\\\\bfnrt])'
STRING = f'"\\"" {CHARACTER}* "\\""'

_DATE = (
    '[0-9]{4} "-" (("01" | "03" | "05" | "07" | "08" | "10" | "12") "-" ("0" [1-9] | [12] [0-9] | "3" [01])'
    ' | ("04" | "06" | "09" | "11") "-" ("0" [1-9] | [12] [0-9] | "30") | "02-" ("0" [1-9] | "1" [0-9] | "2" [0-8]))'
)
_HOUR = '([01] [0-9] | "2" [0-3])'
_TIME = f'{_HOUR} ":" [0-5] [0-9] ":" [0-5] [0-9] ("." [0-9]{{1,6}})? ("Z" | [-+] {_HOUR} ":" [0-5] [0-9])'
_HEX = "[0-9a-f]"
_OCTET = '("25" [0-5] | "2" [0-4] [0-9] | "1" [0-9] [0-9] | [1-9]? [0-9])'
_LABEL = "[a-z0-9] ([-a-z0-9]{0,20} [a-z0-9])?"
_HOST = f'{_LABEL} ("." {_LABEL}){{0,4}}'
# What the inside of the quotes is. Each is a part of what its name allows, wide enough for what a model would write.
FORMATS = {
    "date": _DATE,
    "time": _TIME,
    "date-time": f'{_DATE} "T" {_TIME}',
    "duration": '"P" ([1-9] [0-9]{0,3} "D" | ([1-9] [0-9]{0,3} "D")? "T" [1-9] [0-9]{0,3} [HMS])',
    "uuid": f'{_HEX}{{8}} "-" {_HEX}{{4}} "-" {_HEX}{{4}} "-" {_HEX}{{4}} "-" {_HEX}{{12}}',
    "ipv4": f'{_OCTET} "." {_OCTET} "." {_OCTET} "." {_OCTET}',
    "hostname": _HOST,
    "email": f'[a-z0-9]+ ([-._+] [a-z0-9]+){{0,4}} "@" {_LABEL} ("." {_LABEL}){{1,3}}',
    "uri": f'("http" | "https") "://" {_HOST} ("/" [-a-zA-Z0-9._~]*)*',
    "decimal": '"-"? ("0" | [1-9] [0-9]{0,15}) ("." [0-9]{1,15})?',
}


def characters(ranges: Iterable[tuple[int, int]]) -> str:
    """A rule for one character of these ranges, as it is written in a JSON string."""
    wanted = normal(ranges)
    plain = common(wanted, PLAIN)
    escaped = [point for low, high in common(wanted, _ESCAPED) for point in range(low, high + 1)]
    found = [one_of(plain)] if plain else []
    found += [literal(_ESCAPES[point]) for point in escaped if point in _ESCAPES]
    return alternatives(found or (literal(f"\\u{point:04x}") for point in escaped))


def string(low: int, high: int | None) -> str:
    """A JSON string of `low` to `high` characters."""
    return f'"\\"" {repeated(CHARACTER, low, high)} "\\""'


def other_keys(names: Iterable[str]) -> str:
    """A rule for any key of an object but these: keys are written without escapes, so that none is one of them."""
    tree: dict[str, object] = {}
    for name in names:
        if name and all(any(low <= ord(letter) <= high for low, high in PLAIN) for letter in name):
            node = tree
            for letter in name:
                node = node.setdefault(letter, {})  # type: ignore[assignment]
            node[""] = True
        elif not name:
            tree[""] = True
    return f'"\\"" {_but(tree)} "\\""'


def _but(tree: dict[str, object]) -> str:
    """What may follow: another letter and then anything, one of these letters and what may follow it, or the end."""
    letters = [letter for letter in tree if letter]
    rest = f"{ANY}*"
    others = common(PLAIN, inverse((ord(letter), ord(letter)) for letter in letters))
    found = [f"{one_of(others)} {rest}"]
    for letter in letters:
        below: dict[str, object] = tree[letter]  # type: ignore[assignment]
        found.append(f"{literal(letter)} {_but(below)}")
    return alternatives(found) + ("" if "" in tree else "?") if letters or "" in tree else rest
