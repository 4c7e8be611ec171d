"""A text that goes in circles is noticed soon, and one that only looks like it is left alone."""

import random
import sys

import pytest
import traces
from traces import numbered, phrase, tokens, varied

from localr1.thinking.loops import LONGEST_PERIOD, RING, LoopGuard
from localr1.thinking.places import Place, PlaceReader

ROUNDS, SOONEST = 3, 200  # a loop is seen within so many of its periods, or so many tokens where those are short


def first_loop(listened):
    guard = LoopGuard()
    for token, text in listened:
        if loop := guard.add(token, text):
            return loop
    return None


def seen_after(lead, loop):
    """How many tokens of a loop that is planted behind `lead` go by before it is seen."""
    found = first_loop([*lead, *loop])
    assert found, "never seen"
    return found.at - len(lead)


def test_every_period_is_seen_in_time():
    for period in range(1, LONGEST_PERIOD + 1):
        r = random.Random(period)
        rounds = numbered(phrase(r, period) * (max(4 * period, 300) // period + 1))
        assert seen_after(tokens(traces.adding(r)), rounds) <= max(ROUNDS * period, SOONEST), period


@pytest.mark.parametrize("period", [1, 2, 3, 5, 8, 13, 40])
def test_rounds_of_digits_are_seen_in_time(period):
    r = random.Random(period)
    rounds = numbered(phrase(r, period, "digits") * (300 // period + 1))
    assert seen_after(tokens("One divided by it is 0."), rounds) <= SOONEST


def test_rounds_with_words_changed_are_seen_in_time():
    """One word in a hundred changed, put in or left out, of rounds of 20 to 400 tokens."""
    late = []
    for period in range(20, LONGEST_PERIOD + 1, 4):
        r = random.Random(period)
        rounds = varied(r, phrase(r, period) * (max(6 * period, 600) // period), 100)
        took = seen_after(tokens(traces.adding(r)), numbered(rounds))
        late += [(period, took)] if took > max(ROUNDS * period, SOONEST) else []
    assert not late


@pytest.mark.parametrize("seed", range(10))
def test_lines_that_come_back_in_any_order_are_seen(seed):
    r = random.Random(seed)
    lines = [" ".join(["Wait,", *r.sample(traces.WORDS, r.randint(4, 10))]) + ". " for _ in range(r.randint(3, 7))]
    lead = tokens(traces.story(r))
    took = seen_after(lead, tokens("\n\n" + "".join(r.choice(lines) for _ in range(120))))
    assert took <= 5 * sum(len(tokens(line)) for line in lines) + 2 * SOONEST


def test_case_blanks_and_points_make_no_line_another():
    r = random.Random(3)
    lines = [" ".join(r.sample(traces.WORDS, 9)) for _ in range(3)]
    said = "".join(
        r.choice((str, str.upper, str.title))(r.choice(lines)) + r.choice((". ", "!\n", ".\n\n")) for _ in range(99)
    )
    assert first_loop(tokens(said))


@pytest.mark.parametrize("make", traces.TRACES, ids=lambda make: make.__name__)
def test_ordinary_thinking_raises_no_alarm(make):
    for seed in range(20):
        assert first_loop(tokens(make(random.Random(seed)))) is None, seed


def test_the_ordinary_traces_are_as_many_as_the_document_says():
    assert 20 * len(traces.TRACES) >= 200


@pytest.mark.parametrize("make", [traces.listings, traces.tables], ids=lambda make: make.__name__)
def test_listings_and_tables_raise_no_alarm(make):
    for seed in range(10):
        for number, text in enumerate(make(random.Random(seed))):
            assert first_loop(tokens(text)) is None, (seed, number)


def test_code_that_never_ends_is_seen_in_the_end():
    assert first_loop(tokens("```\n" + "x = x + 1\n" * 1000))


def test_a_loop_says_where_it_began_and_how_long_a_round_is():
    lead, rounds = (
        tokens("Let me see what there is to be said of this, then."),
        numbered(phrase(random.Random(1), 50) * 9),
    )
    found = first_loop([*lead, *rounds])
    assert found.period == 50
    assert abs(found.since - len(lead) - 1) <= 2
    assert found.at <= len(lead) + 150


def test_after_a_reset_nothing_is_remembered():
    guard = LoopGuard()
    rounds = numbered(phrase(random.Random(1), 10) * 40)
    seen = [bool(guard.add(*token)) for token in rounds]
    guard.reset()
    assert any(seen)
    assert [bool(guard.add(*token)) for token in rounds] == seen


def test_memory_is_bounded():
    guard, r = LoopGuard(), random.Random(0)

    def size():
        rounds, lines = guard._rounds, guard._lines
        parts = (rounds._ring, rounds._heard, rounds._order, rounds._changes, lines._unit, lines._kept, lines._times)
        return sum(sys.getsizeof(part) for part in parts)

    sizes = []
    for _ in range(8):
        for _ in range(RING):
            guard.add(r.randrange(50_000), r.choice((" word", ".\n", "7", "")))
        sizes.append(size())
    assert max(sizes[2:]) <= 1.1 * sizes[1]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("So it is", Place.TEXT),
        ("So it is 12", Place.DIGITS),
        ("```python\nx", Place.FORM),
        ("```\nx\n```\nand", Place.TEXT),
        ("~~~\nx\n```\ny", Place.FORM),
        ("```x``` is code in a line\nand this", Place.TEXT),
        ("| a | b", Place.FORM),
        ("a & b & c", Place.FORM),
        ("1 2 3 4", Place.DIGITS),
        ("1 2 3 4\n5", Place.FORM),
        ("1 2 3 4\n5 and", Place.TEXT),
    ],
)
def test_where_a_token_stands(text, place):
    reader = PlaceReader()
    *_before, last = [reader.add(piece) for _token, piece in tokens(text)]
    assert last is place
