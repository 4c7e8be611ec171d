import random
import re
from decimal import Decimal

from arithmetic_claims import check_all, check_halves

from training.problems.decimals import BIGGER, BIGGEST, IS_BIGGER, RISING, SMALLER, make
from training.problems.problem import HELD, TRAIN

LOW = re.compile("smaller|less|lower|lighter|shorter")


def numbers(question: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?", question)


def solve(question: str) -> str:
    found = numbers(question)
    if re.search(r"smallest|from small", question):
        return ", ".join(sorted(found, key=Decimal))
    if " than " in question:
        return "yes" if Decimal(found[0]) > Decimal(found[1]) else "no"
    return (min if LOW.search(question) else max)(found, key=Decimal)


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
