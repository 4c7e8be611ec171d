"""Amounts in words."""

import pytest

from localr1.amounts import estimate_in_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (3, "3 s"), (44, "40 s"), (57, "1 min"), (409, "7 min"), (7460, "2 h 4 min")],
)
def test_an_estimate_is_not_told_to_the_second(seconds, words):
    assert estimate_in_words(seconds) == words
