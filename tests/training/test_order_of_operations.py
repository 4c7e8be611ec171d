import re

from arithmetic_claims import check_all, check_halves, problems, value_of

from training.problems.order_of_operations import PHRASES, make
from training.problems.problem import HELD, TRAIN


def solve(question: str) -> str:
    said = question
    for word, sign in (
        ("divided by", "/"),
        ("times", "x"),
        ("plus", "+"),
        ("minus", "-"),
        ("*", "x"),
        ("×", "x"),
        ("÷", "/"),
    ):
        said = said.replace(word, sign)
    found = max(re.findall(r"[\d(][\d+\-x/() ]*[\d)]", said), key=len)
    return str(value_of(found.replace(" ", "")))


def test_the_result_and_every_step_are_true():
    check_all(make, solve)


def test_halves_are_apart():
    check_halves(make, PHRASES)


def test_values_are_small():
    for split in (TRAIN, HELD):
        assert all(0 <= int(problem.final) <= 500 for problem in problems(make, split))
