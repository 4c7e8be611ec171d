"""Unit changes are true, both halves, and what is held out stays out."""

import random
import re
from fractions import Fraction

import pytest

from training.problems import units
from training.problems.problem import HELD, TRAIN, WRONG_ENDS, WRONG_OPENS
from training.problems.units import make_units

SIZE = {
    "millimeter": 1,
    "mm": 1,
    "centimeter": 10,
    "cm": 10,
    "meter": 1000,
    "m": 1000,
    "kilometer": 10**6,
    "km": 10**6,
    "milligram": 1,
    "mg": 1,
    "gram": 1000,
    "g": 1000,
    "kilogram": 10**6,
    "kg": 10**6,
    "ton": 10**9,
    "t": 10**9,
    "milliliter": 1,
    "ml": 1,
    "centiliter": 10,
    "cl": 10,
    "liter": 1000,
    "l": 1000,
    "second": 1,
    "s": 1,
    "minute": 60,
    "min": 60,
    "hour": 3600,
    "h": 3600,
    "day": 86400,
    "week": 604800,
    "month": 1,
    "year": 12,
    "inch": 1,
    "inche": 1,
    "in": 1,
    "foot": 12,
    "feet": 12,
    "ft": 12,
    "yard": 36,
    "yd": 36,
    "cent": 1,
    "dollar": 100,
    "euro": 100,
    "dozen": 12,
}
AMOUNT = re.compile(r"(\d+(?:\.\d+)?)( and a half)?\s?([a-z]+)")
CLAIM = re.compile(r"(?<![\w.])(\d+(?:[x+/-]\d+)*)=(\d+(?:[x+/-]\d+)*)(?![\d.]\d)")


def size(unit):
    if unit in SIZE:
        return SIZE[unit]
    return SIZE.get(unit.removesuffix("s"), 1)


def total(text):
    return sum(
        (Fraction(number) + (Fraction(1, 2) if half else 0)) * size(unit) for number, half, unit in AMOUNT.findall(text)
    )


def without_slips(text):
    return re.sub(f"{WRONG_OPENS}.*?{WRONG_ENDS}", "", text)


def claims_hold(text):
    for left, right in CLAIM.findall(without_slips(text)):
        values = [Fraction(eval(re.sub(r"(\d+)", r"Fraction(\1)", side.replace("x", "*")))) for side in (left, right)]
        assert values[0] == values[1], (left, right, text)


@pytest.mark.parametrize("half", [TRAIN, HELD])
def test_that_what_is_said_is_true(half):
    rng = random.Random(4)
    for _ in range(600):
        made = make_units(rng, half)
        claims_hold(made.thinking)
        first = made.thinking.split("\n")[0]
        said, into = re.fullmatch(r"(?:The user wants|I need|So I change) (.+) (?:in|to) (.+)\.", first).groups()
        assert said in made.question
        assert into in made.question
        if made.kind == "text":
            assert total(made.final) == total(said)
            assert made.answer.count(f"**{made.final}**") == 1
        else:
            assert total(said) == Fraction(made.final) * size(into), made
            assert f"\\boxed{{{made.final}}}" in made.answer


def test_that_held_out_phrasings_and_amounts_never_come_in_training():
    rng = random.Random(5)
    asked = {make_units(rng, TRAIN).question for _ in range(3000)}
    assert not asked & {make_units(rng, HELD).question for _ in range(1000)}
    assert sum(TRAIN.allows(text) for text in units.PHRASES) >= 30
    assert any(HELD.allows(text) for text in units.PHRASES)


def test_that_both_ways_and_mixed_forms_come():
    rng = random.Random(6)
    made = [make_units(rng, TRAIN) for _ in range(1500)]
    assert sum(problem.kind == "text" for problem in made) > 50
    assert sum("point moves" in problem.thinking and " right" in problem.thinking for problem in made) > 50
    assert sum("left." in problem.thinking for problem in made) > 50
    assert sum(WRONG_OPENS in problem.thinking for problem in made) > 10
