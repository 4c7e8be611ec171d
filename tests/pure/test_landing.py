"""How much thinking an effort is, what is kept for the answer, and the words that close."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.parameters import limits
from localr1.thinking.families import FAMILIES, completed
from localr1.thinking.formats import Switch, ThinkingFormat
from localr1.thinking.landing import (
    CONTINUATION,
    EFFORTS,
    MANNERS,
    PLAIN,
    budget_of,
    closing_words,
    continuing_words,
    grace_of,
    leading_words,
    level_of,
    manner_of,
    plan,
)
from localr1.thinking.splitter import Splitter

R1 = next(family for family in FAMILIES if family.name == "DeepSeek-R1")
FORMS = [ThinkingFormat(), *(family.form for family in FAMILIES)]
THOUGHTS = ["", "So it is", "So it is.", "A line\n", "A paragraph.\n\n", 'he said "', "'", "half </th"]
LEVELLED = ThinkingFormat(switch=Switch(level_variable="reasoning_effort", levels=("low", "medium", "xhigh")))


@pytest.mark.parametrize(("effort", "tokens"), EFFORTS.items())
def test_an_effort_is_a_number_of_tokens(effort, tokens) -> None:
    assert budget_of(limits(think=effort), ThinkingFormat()) == tokens
    assert level_of(effort, ThinkingFormat()) == ""


@pytest.mark.parametrize(
    ("effort", "level", "tokens"), [("off", "", 0), ("low", "low", None), ("high", "", 16384), ("max", "xhigh", None)]
)
def test_a_model_with_efforts_of_its_own_is_asked_for_them(effort, level, tokens) -> None:
    assert (level_of(effort, LEVELLED), budget_of(limits(think=effort), LEVELLED)) == (level, tokens)
    assert level_of(300, LEVELLED) == ""


@pytest.mark.parametrize(("budget", "grace"), [(None, 0), (0, 0), (1, 48), (480, 48), (490, 49), (10_000, 1000)])
def test_the_grace_is_48_tokens_or_a_tenth(budget, grace) -> None:
    assert grace_of(budget) == grace


@given(st.integers(0, 100_000), st.none() | st.integers(0, 5000))
def test_something_is_always_kept_for_the_answer(room, reserve) -> None:
    made = plan(limits(reserve=reserve), ThinkingFormat(), room)
    assert made.reserve == (max(1, min(512, room // 4)) if reserve is None else reserve)
    assert 0 <= made.approach <= 48
    assert made.reserve + made.approach <= max(room, made.reserve)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.family or form.opener)
@pytest.mark.parametrize("hand_over", [False, True])
@pytest.mark.parametrize("thought", THOUGHTS)
def test_the_closing_words_close_whatever_came_and_are_no_part_of_the_answer(form, hand_over, thought) -> None:
    splitter = Splitter(form, inside=True)
    line = MANNERS.get(form.family, PLAIN).hand_over if hand_over else ""
    led = leading_words(line, thought[-48:])
    pieces = splitter.feed(thought) + splitter.feed(led + closing_words(form, led or thought[-48:]))
    pieces += splitter.feed("Four.") + splitter.close()
    assert [piece.kind for piece in pieces].count("closed") == 1
    assert "".join(text for kind, text in pieces if kind == "answer") == "Four."
    if hand_over:
        assert line in "".join(text for kind, text in pieces if kind == "thinking")


@pytest.mark.parametrize(("tail", "blank"), [("", ""), ("so 4.", " "), ("so 4. ", ""), ("so 4.\n", "")])
def test_what_keeps_a_model_thinking(tail, blank) -> None:
    assert continuing_words(tail) == blank + CONTINUATION


def test_a_line_is_not_said_to_work_for_a_family_that_it_was_not_tried_on() -> None:
    assert PLAIN.seen
    assert manner_of(completed(None, R1)).hand_over == PLAIN.hand_over
    assert manner_of(completed(None, R1)).seen == ""
