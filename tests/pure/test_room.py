"""How much room replies need, and the words in which too little of it is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.engine.room import LEAST_FOR_A_SAMPLE, ROOM_FOR_A_REPLY, least_room, wanted_room
from localr1.errors import TooManySamplesError
from localr1.parameters import limits


@pytest.mark.parametrize(
    ("values", "least"),
    [
        ({}, LEAST_FOR_A_SAMPLE + 30),
        ({"max_tokens": 20}, 20 + 30),
        ({"max_tokens": 9000}, LEAST_FOR_A_SAMPLE + 30),
        ({"think_at_least": 100, "reserve": 200}, LEAST_FOR_A_SAMPLE + 300 + 30),
    ],
)
def test_what_a_sample_needs_to_come_to_an_answer(values, least):
    assert least_room(limits(**values), 30) == least


@pytest.mark.parametrize(
    ("values", "budget", "wanted"),
    [
        ({}, None, ROOM_FOR_A_REPLY),
        ({"max_tokens": 20}, 1024, 20),
        ({"think_at_least": 100}, 1024, ROOM_FOR_A_REPLY + 1124),
        ({"reserve": 3000}, None, ROOM_FOR_A_REPLY + 3000),
    ],
)
def test_what_a_reply_should_have(values, budget, wanted):
    assert wanted_room(limits(**values), budget) == wanted


@given(st.integers(2, 64), st.integers(20, 500), st.integers(1, 4000), st.integers(1, 100_000))
def test_what_is_proposed_would_have_been_taken(samples, each, left, context):
    error = TooManySamplesError(samples, each=each, left=min(left, context), context=context, possible=10**9)
    assert error.fitting * each <= left
    wanted = int(error.hint.split("context=")[1].split(",")[0])
    assert wanted - (context - min(left, context)) >= samples * each
    assert wanted % 256 == 0


def test_what_cannot_be_had_is_not_proposed():
    error = TooManySamplesError(64, each=100, left=150, context=256, possible=2048)
    assert error.exit_code == 2
    assert "context" not in error.hint
    assert "n=" not in error.hint
    assert error.hint == "Bound each reply with max_tokens=N."
