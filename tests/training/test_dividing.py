import re

import pytest
from arithmetic_claims import check_all, check_claims, check_halves, problems

from training.problems.dividing import ONLY_REMAINDER, PHRASES, WITH_REMAINDER, divided, make
from training.problems.problem import HELD, TRAIN


def parts(question: str) -> tuple[int, int]:
    first, second = (int(number) for number in re.findall(r"\d+", question))
    return (second, first) if re.search(r" (go|fit) into | people share", question) else (first, second)


def solve(question: str) -> str:
    whole, left = divmod(*parts(question))
    both = re.search(r"with (the )?remainder|remainder too|, and what", question)
    alone = not both and ("remainder" in question or " mod " in question)
    return str(left if alone else whole)


def test_the_result_and_every_step_are_true():
    check_all(make, solve)


def test_the_remainder_is_told():
    for split in (TRAIN, HELD):
        for problem in problems(make, split):
            left = re.search(r" remainder (\d+)", problem.answer)
            a, b = parts(problem.question.lower())
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
