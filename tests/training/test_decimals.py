import random
import re
from decimal import Decimal

from arithmetic_claims import check_all, check_halves
from phrasing_slots import slots

from training.problems.decimals import BIGGER, BIGGEST, IS_BIGGER, RISING, SMALLER, make
from training.problems.problem import HELD, TRAIN


def numbers(question: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?", question)


def solve(question: str) -> str:
    found = {
        (pool, tuple(said[slot] for slot in "abc" if slot in said))
        for pool in (BIGGER, SMALLER, IS_BIGGER, BIGGEST, RISING)
        for said in slots(question, pool)
    }
    ((pool, values),) = found
    if pool is RISING:
        return ", ".join(sorted(values, key=Decimal))
    if pool is IS_BIGGER:
        return "yes" if Decimal(values[0]) > Decimal(values[1]) else "no"
    return (min if pool is SMALLER else max)(values, key=Decimal)


def test_the_result_and_every_comparison_are_true():
    check_all(make, solve)


def test_halves_are_apart():
    check_halves(make, BIGGER, SMALLER, IS_BIGGER, BIGGEST, RISING)


def test_the_pair_kept_for_newcomers_never_comes():
    rng = random.Random(3)
    for split in (TRAIN, HELD):
        for _ in range(9000):
            assert not {Decimal("9.11"), Decimal("9.9")} <= {
                Decimal(number) for number in numbers(make(rng, split).question)
            }
