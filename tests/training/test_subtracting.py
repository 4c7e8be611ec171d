import pytest
from arithmetic_claims import check_all, check_claims, check_halves
from phrasing_slots import slots

from training.problems.subtracting import NUMBER_WORDS, PHRASES, WORDED, added, make, taken
from training.problems.subtracting_words import UNSIGNED

WORDS = {word: value for value, word in enumerate(NUMBER_WORDS)}


def solve(question: str) -> str:
    number = rf"\d+|{'|'.join(WORDS)}"
    signed = tuple(phrase for phrase in PHRASES if phrase not in UNSIGNED)
    values = set()
    for pool in (signed, UNSIGNED):
        for said in slots(question, pool, number):
            a, b = (int(WORDS.get(said[slot], said[slot])) for slot in "ab")
            if pool is signed or a > b:
                values.add(a - b)
    (only,) = values
    return str(only)


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
