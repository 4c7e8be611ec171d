import re

from arithmetic_claims import check_all, check_halves

from training.problems.adding import PHRASES, make
from training.problems.adding_words import SEVERAL


def test_the_result_and_every_column_are_true():
    check_all(make, lambda question: str(sum(map(int, re.findall(r"\d+", question)))))


def test_halves_are_apart():
    check_halves(make, PHRASES, SEVERAL)
