"""Where in a text the formulas are, and where a dollar is money.

`$…$` follows the rule that pandoc made: no blank inside the dollars, no figure after the second. Besides, what reads
like an amount and words is none. No LaTeX is taken apart here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from localr1.maths.tex import ENVIRONMENTS
from localr1.maths.walking import LONGEST

_PAIRS = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}
_ENVIRONMENT = re.compile(r"\\begin\{([a-zA-Z]+)\*?\}")
_WITH_BRACES = re.compile(r"\\(boxed|fbox|d?frac|tfrac|cfrac|sqrt|d?binom|overline|vec|mathbb|mathrm|text)(?=[\[{])")
_BARE = re.compile(
    r"(?<![A-Za-z:\\/])\\(times|cdots?|div|leq?|geq?|neq?|approx|pm|mp|rightarrow|Rightarrow|implies|iff|to|infty|therefore"
    r"|alpha|beta|gamma|delta|theta|lambda|mu|pi|sigma|phi|omega|Delta|Omega|degree|circ|equiv|ldots|dots|quad)(?![A-Za-z{])"
)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_NOT_PROSE = re.compile(r"[\\^_={}]")
_BOXES = re.compile(r"\\(boxed|fbox)\b")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in a text, from `start` to `end`. `displayed`: it was meant to stand on lines of its own."""

    start: int
    end: int
    tex: str
    displayed: bool = False


def formula_at(text: str, at: int) -> Formula | None:
    """The formula that begins at this place of a text."""
    if text[at] == "$":
        return _between(text, at, "$$") if text.startswith("$$", at) else _dollars(text, at)
    if text[at] != "\\" or (at and text[at - 1] == "\\"):
        return None
    if text[at : at + 2] in _PAIRS:
        return _between(text, at, text[at : at + 2])
    if found := _ENVIRONMENT.match(text, at):
        return _environment(text, at, found[1])
    if found := _WITH_BRACES.match(text, at):
        end = _past_braces(text, found.end())
        tex = text[at:end]
        return Formula(at, end, tex, _BOXES.match(tex) is not None) if end > found.end() else None
    if found := _BARE.match(text, at):
        return Formula(at, found.end(), found[0])
    return None


def formulas(text: str) -> list[Formula]:
    """All formulas of a text, in order. What stands between backticks is code and none."""
    found: list[Formula] = []
    at = 0
    for start in re.finditer(r"`+|[$\\]", text):
        if start.start() < at:
            continue
        if start[0][0] == "`":
            end = text.find(start[0], start.end())
            at = end + len(start[0]) if end >= 0 else start.end()
        elif formula := formula_at(text, start.start()):
            found.append(formula)
            at = formula.end
        else:
            at = start.end() + (text[start.start()] == "\\")
    return found


def open_at_end(text: str) -> int | None:
    """Where a formula begins that the text ends within: what has come so far of one that still comes."""
    for mark, closing in _PAIRS.items():
        at = text.rfind(mark)
        if mark == "$$" and text.count("$$") % 2 == 0:
            continue
        if at >= 0 and closing not in text[at + 2 :] and not _BLANK_LINE.search(text, at):
            return at
    return None


def _between(text: str, at: int, mark: str) -> Formula | None:
    end = text.find(_PAIRS[mark], at + 2, at + 2 + LONGEST)
    if end < 0:
        return None
    tex = text[at + 2 : end].strip()
    if not tex or (mark != "\\[" and _BLANK_LINE.search(tex)) or "`" * 3 in tex:
        return None
    return Formula(at, end + 2, tex, mark != "\\(" or _BOXES.match(tex) is not None)


def _dollars(text: str, at: int) -> Formula | None:
    if at and text[at - 1] in "\\$":
        return None
    found = re.compile(r"\$((?:\\.|[^$\\`])+?)\$", re.DOTALL).match(text, at, at + LONGEST)
    if found is None:
        return None
    tex, after = found[1], text[found.end() : found.end() + 1]
    if tex[0].isspace() or tex[-1].isspace() or after.isdigit() or "\n\n" in tex or _reads_as_prose(tex, after):
        return None
    return Formula(at, found.end(), tex, _BOXES.match(tex) is not None)


def _reads_as_prose(tex: str, after: str) -> bool:
    """Whether what stands between two dollars is an amount and words, or a name such as `$HOME/$USER`."""
    if _NOT_PROSE.search(tex):
        return False
    words = re.findall(r"[A-Za-z]{3,}", tex)
    if after.isalpha():
        return bool(words) or not re.search(r"[A-Za-z]", tex)
    return bool(words) and (tex[0].isdigit() or " " in tex.strip() or "/" in tex)


def _environment(text: str, at: int, name: str) -> Formula | None:
    if name not in ENVIRONMENTS:
        return None
    found = re.compile(rf"\\end\{{{name}\*?\}}").search(text, at, at + LONGEST)
    return Formula(at, found.end(), text[at : found.end()], True) if found else None


def _past_braces(text: str, at: int) -> int:
    """The end of the groups in braces or brackets that begin here, each closed; with exponents and indices."""
    while at < len(text) and text[at] in "{[":
        closing = {"{": "}", "[": "]"}[text[at]]
        depth, end = 0, at
        for end in range(at, min(len(text), at + LONGEST)):
            if end and text[end - 1] == "\\":
                continue
            depth += (text[end] == text[at]) - (text[end] == closing)
            if depth == 0:
                break
        if depth:
            return at
        at = end + 1
        if script := re.compile(r"[\^_](?=[{])").match(text, at):
            at = script.end()
        elif script := re.compile(r"[\^_]\w").match(text, at):
            return script.end()
    return at
