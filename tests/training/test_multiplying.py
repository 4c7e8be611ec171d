import random
import re
from math import prod

import pytest
from arithmetic_claims import check_all, check_claims, check_halves
from phrasing_slots import slots

from training.problems.multiplying import PHRASES, WORDED, make, product
from training.problems.multiplying_words import DOUBLE, TRIPLE
from training.problems.problem import HELD, TRAIN
from training.problems.subtracting import NUMBER_WORDS

WORDS = {word: value for value, word in enumerate(NUMBER_WORDS)}


def numbers(question: str) -> list[int]:
    found = {
        tuple(sorted(int(WORDS.get(said[slot], said[slot])) for slot in "ab"))
        if "a" in said
        else tuple(sorted(map(int, re.findall(r"\d+", said["e"]))))
        for said in slots(question, PHRASES, rf"\d+|{'|'.join(WORDS)}")
    }
    for pool, times in ((DOUBLE, 2), (TRIPLE, 3)):
        found |= {tuple(sorted((int(said["a"]), times))) for said in slots(question, pool)}
    (only,) = (pair for pair in found if len(pair) == 2)
    return list(only)


def test_the_result_and_every_digit_are_true():
    check_all(make, lambda question: str(prod(numbers(question))))


def test_halves_are_apart():
    check_halves(make, PHRASES)
    assert set(WORDED) < set(PHRASES)


@pytest.mark.parametrize(("a", "b"), [(0, 7), (100, 30), (205, 304), (9, 9999), (99, 99), (10, 10), (1000, 47)])
def test_zeros_and_carries(a, b):
    assert check_claims(product(a, b))
    assert str(a * b) in product(a, b)


def test_the_pair_kept_for_newcomers_never_comes():
    rng = random.Random(3)
    for split in (TRAIN, HELD):
        for _ in range(9000):
            assert not {"47", "23"} <= set(re.findall(r"\d+", make(rng, split).question))
