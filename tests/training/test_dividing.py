import re

import pytest
from arithmetic_claims import check_all, check_claims, check_halves, problems
from phrasing_slots import slots

from training.problems.dividing import ONLY_REMAINDER, PHRASES, WITH_REMAINDER, divided, make
from training.problems.dividing_words import PART_OF
from training.problems.problem import HELD, TRAIN

PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}


def parts(question: str) -> tuple[int, int, bool]:
    """The two numbers, and whether the remainder alone is asked for."""
    found = {
        (*map(int, (said["a"], said["b"]) if "a" in said else re.findall(r"\d+", said["e"])), pool is ONLY_REMAINDER)
        for pool in (PHRASES, WITH_REMAINDER, ONLY_REMAINDER)
        for said in slots(question, pool)
        if "a" in said or re.fullmatch(r"\d+( ?[/÷:] ?| divided by )\d+", said["e"])
    }
    found |= {
        (int(said["a"]), PARTS[part], False)
        for said in slots(question, PART_OF)
        if (part := (said["of"].removesuffix(" of").split() or [""])[-1]) in PARTS
    }
    (only,) = found
    return only


def solve(question: str) -> str:
    a, b, alone = parts(question)
    return str(a % b if alone else a // b)


def test_the_result_and_every_step_are_true():
    check_all(make, solve)


def test_the_remainder_is_told():
    for split in (TRAIN, HELD):
        for problem in problems(make, split):
            left = re.search(r" remainder (\d+)", problem.answer)
            a, b, _ = parts(problem.question.lower())
            assert a % b == (
                int(left.group(1))
                if left
                else int(problem.final)
                if solve(problem.question.lower()) == str(a % b)
                else 0
            )


def test_halves_are_apart():
    check_halves(make, PHRASES, WITH_REMAINDER, ONLY_REMAINDER)


@pytest.mark.parametrize(("a", "b"), [(600, 3), (612, 6), (7, 1), (1000, 25), (2024, 13), (9999, 11), (3, 7), (63, 7)])
def test_zeros_and_long_divisors(a, b):
    whole, left = divmod(a, b)
    check_claims(divided(a, b))
    assert divided(a, b).endswith(f"{a}/{b} is {whole} remainder {left}." if left else f"{a}/{b}={whole}.")
