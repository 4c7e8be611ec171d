import re

import pytest
from arithmetic_claims import check_all, check_claims, check_halves

from training.problems.subtracting import NUMBER_WORDS, PHRASES, WORDED, added, make, taken


def solve(question: str) -> str:
    words = {word: str(value) for value, word in enumerate(NUMBER_WORDS)}
    for word in sorted(words, key=len, reverse=True):
        question = re.sub(rf"\b{word}\b", words[word], question)
    first, second = (int(number) for number in re.findall(r"\d+", question))
    return str(second - first if " from " in question or "less than" in question else first - second)


def test_the_result_and_every_column_are_true():
    check_all(make, solve)


def test_halves_are_apart():
    check_halves(make, PHRASES)
    check_halves(make, WORDED)


@pytest.mark.parametrize(("a", "b"), [(1000, 1), (1000, 999), (502, 498), (20, 20), (105, 98), (7, 0), (20, 0)])
def test_borrows_through_zeros(a, b):
    assert check_claims(taken(a, b))
    assert taken(a, b).endswith(f"{a}-{b}={a - b}")
    assert added(a, b).endswith(f"{a}+{b}={a + b}")
