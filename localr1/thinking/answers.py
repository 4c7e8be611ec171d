"""The final form of an answer: what two answers must have in common to say the same.

An answer is looked at for JSON, then for `\\boxed{…}`, then for words that announce it ("the answer is …"), then for
what stands in bold, then for yes or no at its beginning, then for its last number; what has none of these is compared
whole. Numbers are equal as numbers, choices as letters, JSON as values, anything else in its plainest writing.

Pure. A percent sign, a currency and a unit fall away beside a number, as they do where mathematics is graded: samples
of one question mean the same one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

import msgspec

from localr1.thinking.latex import LONGEST, number, plain

Kind = Literal["json", "number", "choice", "yes or no", "expression", "text"]


@dataclass(frozen=True, slots=True)
class Final:
    """What an answer comes to. Two say the same where `kind` and `key` are the same; `shown` is for people."""

    kind: Kind
    key: str
    shown: str

    def agrees(self, other: Final) -> bool:
        """Whether both say the same."""
        return (self.kind, self.key) == (other.kind, other.key)


_FENCED = re.compile(r"\s*```(?:json)?\s*\n(.*?)\n\s*```\s*", re.DOTALL)
_ANNOUNCED = re.compile(
    r"(?:\b(?:final\s+)?answer(?:\s+(?:is|would\s+be|must\s+be)|\s*:|\s*=)|\btherefore\s*,|####)\s*\**\s*:?\s*([^\n]+)",
    re.IGNORECASE,
)
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
_LETTER = re.compile(r"(?:(?:option|choice|answer)\s+)?(?:\(([A-Z])\)|([A-Z]))[.):]?", re.IGNORECASE)
_LETTER_AND_TEXT = re.compile(r"\(?([A-Z])[.):]\s*\S.*|\(([A-Za-z])\)\s*\S.*", re.DOTALL)
_YES_OR_NO = re.compile(r"(yes|no|true|false)\b", re.IGNORECASE)
_FIGURES = re.compile(r"(?<![\w.])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?/\s?\d+)?(?:[eE][+-]?\d+)?(?![\w])")
_FIGURES_ALONE = re.compile(r"[\d\W]+")
_FORMULA = re.compile(r"\$\$?([^$]+)\$\$?|\\\((.+?)\\\)|\\\[(.+?)\\\]", re.DOTALL)
_NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
}
SHORT_ANSWER = 4  # words
LONGEST_SHOWN = 80
_BOXES = ("\\boxed", "\\fbox")


def final_form(answer: str) -> Final | None:
    """What an answer comes to; None where there is nothing in it."""
    text = answer.strip()
    if not text:
        return None
    if (value := _as_json(text)) is not None:
        return value
    if (boxed := last_box(text)) is not None and boxed.strip():
        return of_stated(boxed)
    if found := _ANNOUNCED.findall(text):
        return of_stated(_one_sentence(found[-1]))
    if (bold := [one for one in _BOLD.findall(text) if not one.rstrip().endswith(":")]) and len(bold[-1]) <= LONGEST:
        return of_stated(bold[-1])
    return _of_text(text)


def of_stated(stated: str) -> Final:
    """The final form of a text that is the answer and nothing else."""
    text = _unwrapped(stated)
    if (value := _as_json(text)) is not None:
        return value
    line = plain(text)
    if (letter := _as_letter(line)) is not None:
        return Final("choice", letter, letter)
    if (word := _YES_OR_NO.match(line)) and len(text) <= LONGEST:
        return Final("yes or no", word[1].casefold(), word[1].casefold())
    if (told := _as_number(line)) is None:
        told = _as_number(text)
    if told is not None:
        return _of_number(told)
    return _of_expression(line, text)


def last_box(text: str) -> str | None:
    """What stands in the last `\\boxed{…}`, braces within it balanced; one that never closes goes to the end."""
    start = max(text.rfind(box) for box in _BOXES)
    if start < 0:
        return None
    rest = text[start:].split("boxed" if text.startswith("\\boxed", start) else "fbox", 1)[1].lstrip()
    if not rest.startswith("{"):
        return rest.split(maxsplit=1)[0] if rest else None
    depth, escaped = 0, False
    for at, character in enumerate(rest):
        depth += (character == "{") - (character == "}") if not escaped else 0
        escaped = character == "\\" and not escaped
        if depth == 0:
            return rest[1:at]
    return rest[1:]


def _of_text(text: str) -> Final:
    """An answer in running text: yes or no at its head, else its last number, else all of it."""
    last_word = re.sub(r"\W", "", text.split()[-1]).casefold()
    if last_word in _NUMBER_WORDS and not re.search(r"[\d$\\]", text):
        return _of_number(Fraction(_NUMBER_WORDS[last_word]))
    if len(text) <= LONGEST and len(text.split()) <= SHORT_ANSWER:
        stated = of_stated(text)
        if stated.kind != "expression" or "," in stated.key or _FIGURES_ALONE.fullmatch(text) or "\\" in text:
            return stated
    if (letter := _as_letter(text)) is not None:
        return Final("choice", letter, letter)
    if word := _YES_OR_NO.match(text):
        return Final("yes or no", word[1].casefold(), word[1].casefold())
    formulas = list(_FORMULA.finditer(text))
    after = formulas[-1].end() if formulas else 0
    figures = list(_FIGURES.finditer(text, after))
    if figures and (told := number(figures[-1][0])) is not None:
        return _of_number(told)
    if formulas:
        return of_stated(next(filter(None, formulas[-1].groups())).rsplit("=", 1)[-1])
    return _of_expression(plain(text), text)


def _of_number(value: Fraction) -> Final:
    return Final("number", str(value), _shown(value))


def _of_expression(line: str, text: str) -> Final:
    """A formula, a list or words. Lists without an order of their own are put into one."""
    line = re.sub(r"^[A-Za-z]\w?\s*(?:=|in)\s*", "", line).strip(" .")
    line = re.sub(r"\b(and|or)\b", ",", line) if re.search(r"\d", line) else line
    key = re.sub(r"(?<=[\d)])\*(?=[A-Za-z(])|[\s\"'`]+", "", line).casefold()
    key = re.sub(r"(?<=,)[a-z]\d?=", "", key)
    inner = key[1:-1] if key[:1] + key[-1:] == "{}" else key
    parts = re.split(",(?![^(\\[]*[)\\]])", inner)
    if len(parts) > 1 and key[:1] not in ("(", "["):
        told = [number(part) for part in parts]
        named = sorted(str(value) if value is not None else part for value, part in zip(told, parts, strict=True))
        return Final("expression", ",".join(named), line)
    if len(parts) == 1 and "," in key:
        key = ",".join(str(value) if (value := number(part)) is not None else part for part in key.split(","))
    spoken = not re.search(r"[\d\\^=+]", text)
    return Final(
        "text" if spoken else "expression", key.strip(".,;:!?*_"), plain(text) if len(text) < 80 else text[:80]
    )


def _as_number(text: str) -> Fraction | None:
    word = text.strip(" .!*").casefold()
    if word in _NUMBER_WORDS:
        return Fraction(_NUMBER_WORDS[word])
    right = re.sub(r"^.*?(?:=|≈|\\approx|:)\s*(?=[^=]*$)", "", text) if text.count("=") == 1 else text
    return number(right)


def _as_letter(text: str) -> str | None:
    found = _LETTER.fullmatch(text) or _LETTER_AND_TEXT.fullmatch(text)
    return next(filter(None, found.groups())).upper() if found else None


def _as_json(text: str) -> Final | None:
    """A JSON object or list, its keys in order and its numbers as numbers. A number or a word alone is none."""
    fenced = _FENCED.fullmatch(text)
    text = fenced[1] if fenced else text
    if text[:1] not in ("{", "["):
        return None
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
    key = msgspec.json.encode(_even(value), order="sorted").decode()
    return Final("json", key, key if len(key) <= LONGEST_SHOWN else key[: LONGEST_SHOWN - 1] + "…")


def _even(value: Any) -> Any:
    """1.0 is 1, as JSON has one kind of number."""
    match value:
        case float() if value.is_integer() and abs(value) < 1 << 53:
            return int(value)
        case list():
            return [_even(one) for one in value]
        case dict():
            return {key: _even(one) for key, one in value.items()}
    return value


def _unwrapped(text: str) -> str:
    """Without what is put round an answer: bold, backticks, quotes, dollars, brackets of a formula, a full stop."""
    before = None
    while before != text:
        before = text
        text = text.strip().removesuffix(".").strip(" \n\t`\"'“”*_").removesuffix(".")
        for opener, closer in (("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]"), ("\\text{", "}")):
            inside = text[len(opener) : -len(closer)]
            if text.startswith(opener) and text.endswith(closer) and inside and opener[-1] not in inside:
                text = inside
    return text


def _one_sentence(text: str) -> str:
    """Up to the end of the sentence; a point between figures ends none."""
    return re.split(r"(?<=[^\d])\.(?:\s|$)|\.\s+(?=[A-Z])|;\s", text, maxsplit=1)[0]


def _shown(value: Fraction) -> str:
    """A number as a person would write it: whole, as a decimal that ends soon, or as a fraction."""
    if value.denominator == 1:
        return str(value)
    decimal = format(float(value), ".12g")
    return decimal if abs(value) < 10**9 and Fraction(decimal) == value else str(value)


def most_common(forms: Sequence[Final | None]) -> list[tuple[Final, list[int]]]:
    """The forms that came up and who said each, by place: most said first, of equals the one said first."""
    said: dict[tuple[str, str], tuple[Final, list[int]]] = {}
    for place, form in enumerate(forms):
        if form is not None:
            said.setdefault((form.kind, form.key), (form, []))[1].append(place)
    return sorted(said.values(), key=lambda one: (-len(one[1]), one[1][0]))
