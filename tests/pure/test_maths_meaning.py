"""A formula on one line means what its LaTeX means: random ones are calculated from both.

A reader may take `2x/3y` one way or the other, so each line is calculated twice: with a product of neighbours before a
division, and from left to right. Both must come to the value of the formula.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from localr1.maths import in_line

VALUES = dict(zip("abcxyk", (Fraction(n) for n in (7, 11, 13, 17, 19, 23)), strict=True))
USUAL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜˣʸᵏ", "0123456789+−=()abcxyk")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜˣʸᵏ"


def power(base: Fraction, exponent: Fraction) -> Fraction:
    """Any function of two values will do, so long as it tells apart what was raised to what."""
    return base * base * 3 + exponent * 5 + 1


def root(of: Fraction) -> Fraction:
    return of * 29 + 31


@dataclass(frozen=True)
class Made:
    """A formula: its LaTeX, its value, and how loosely it holds together."""

    tex: str
    value: Fraction
    level: Literal["atom", "fraction", "root", "power", "product", "sum"]

    def factor(self) -> str:
        return rf"\left({self.tex}\right)" if self.level == "sum" else self.tex

    def base(self) -> str:
        return self.tex if self.level == "atom" else rf"\left({self.tex}\right)"


NUMBERS = st.integers(0, 40).map(lambda n: Made(str(n), Fraction(n), "atom"))
LETTERS = st.sampled_from(sorted(VALUES)).map(lambda name: Made(name, VALUES[name], "atom"))


def sums(left: Made, sign: str, right: Made) -> Made:
    second = rf"\left({right.tex}\right)" if right.level == "sum" else right.tex
    return Made(f"{left.tex} {sign} {second}", left.value + (right.value if sign == "+" else -right.value), "sum")


def products(left: Made, sign: str, right: Made) -> Made:
    first, second = left.factor(), right.factor()
    digits = re.match(r"\d|\\frac|-", second)
    if not sign and digits:
        sign = r"\cdot"
    return Made(f"{first} {sign} {second}", left.value * right.value, "product")


def fractions(above: Made, below: Made) -> Made:
    assume(below.value != 0)
    return Made(rf"\frac{{{above.tex}}}{{{below.tex}}}", above.value / below.value, "fraction")


def powers(base: Made, exponent: Made) -> Made:
    return Made(f"{base.base()}^{{{exponent.tex}}}", power(base.value, exponent.value), "power")


def roots(of: Made) -> Made:
    return Made(rf"\sqrt{{{of.tex}}}", root(of.value), "root")


def minus(of: Made) -> Made:
    inner = rf"\left({of.tex}\right)" if of.level == "sum" else of.tex
    return Made(f"-{inner}", -of.value, "sum")


FORMULAS = st.recursive(
    NUMBERS | LETTERS,
    lambda inner: st.one_of(
        st.builds(sums, inner, st.sampled_from("+-"), inner),
        st.builds(products, inner, st.sampled_from(["", r"\cdot", r"\times"]), inner),
        st.builds(fractions, inner, inner),
        st.builds(powers, inner, inner),
        st.builds(roots, inner),
        st.builds(minus, inner),
    ),
    max_leaves=8,
)


class Calculator:
    """Calculates a line as a reader would. `tight`: a product of neighbours comes before a division."""

    def __init__(self, line: str, *, tight: bool) -> None:
        assert not re.search(r"\d \d", line), f"two numbers side by side: {line}"
        self._text = line.replace(" ", "")
        self._at = 0
        self._tight = tight

    def value(self) -> Fraction:
        found = self._sum()
        assert self._at == len(self._text), f"{self._text[self._at :]!r} is left of {self._text!r}"
        return found

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self) -> str:
        self._at += 1
        return self._text[self._at - 1]

    def _sum(self) -> Fraction:
        found = self._signed()
        while self._next() and self._next() in "+−":
            sign = self._take()
            found = found + self._signed() if sign == "+" else found - self._signed()
        return found

    def _signed(self) -> Fraction:
        if self._next() == "−":
            self._take()
            return -self._signed()
        return self._product(self._neighbours if self._tight else self._raised)

    def _product(self, factor: Callable[[], Fraction]) -> Fraction:
        found = factor()
        while True:
            if self._next() and self._next() in "·×":
                self._take()
                found *= factor()
            elif self._next() == "/":
                self._take()
                found /= factor()
            elif not self._tight and self._begins():
                found *= factor()
            else:
                return found

    def _neighbours(self) -> Fraction:
        found = self._raised()
        while self._begins():
            found *= self._raised()
        return found

    def _begins(self) -> bool:
        return bool(self._next()) and (self._next().isalnum() or self._next() in "(√") and self._next() not in RAISED

    def _raised(self) -> Fraction:
        rooted = self._next() == "√"
        found = self._atom()
        while self._next() == "^" or (self._next() and self._next() in RAISED):
            assert not rooted, f"of what is the power in {self._text!r}?"
            rooted = True  # and of a power none without brackets
            if self._next() == "^":
                self._take()
                found = power(found, self._atom())
            else:
                run = ""
                while self._next() and self._next() in RAISED:
                    run += self._take().translate(USUAL)
                found = power(found, Calculator(run, tight=self._tight).value())
        return found

    def _atom(self) -> Fraction:
        one = self._take()
        if one == "(":
            found = self._sum()
            assert self._take() == ")"
            return found
        if one == "√":
            return root(self._atom())
        if one.isdigit():
            while self._next().isdigit() and self._next() not in RAISED:
                one += self._take()
            return Fraction(int(one))
        return VALUES[one]


@settings(max_examples=200, deadline=None)
@given(FORMULAS)
def test_a_line_means_what_the_formula_means(formula: Made) -> None:
    line = in_line(formula.tex)
    for tight in (True, False):
        try:
            assert Calculator(line, tight=tight).value() == formula.value, f"{formula.tex} became {line}"
        except ZeroDivisionError:
            assume(False)
