"""The steering's rules: budgets are kept to, no character is cut, and no model keeps the loop for ever."""

import itertools
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localr1.thinking.edges import Edge
from localr1.thinking.landing import Plan
from localr1.thinking.steering import (
    ASKED_GRACE,
    CHARACTER_WINDOW,
    LOOP_GRACE,
    MOST_BIAS,
    MOST_CLOSERS,
    WORD_WINDOW,
    Decision,
    Steering,
    Step,
)

CLOSING = (Decision.CLOSE, Decision.HAND_OVER)


class Drawn(NamedTuple):
    """A token as the steering sees it, and what a person wishes just before it."""

    edge: Edge = Edge.LETTER
    ends: bool = False
    closes: bool = False
    opens: bool = False
    looping: bool = False
    answer_now: bool = False
    think_more: int = 0


class Told(NamedTuple):
    """What was done in a reply: each decision with its step, what was spent, and where the reply stood at its end."""

    steps: list[tuple[Decision, Step]]
    thinking: int
    sampled: int
    inside: bool


def over_and_over(edges, times=400):
    return [Drawn(edge) for edge in itertools.islice(itertools.cycle(edges), times)]


def reply(plan, drawn, *, inside=True, most=200):
    """Play the decode loop: a closer that is put in closes, and a token that opens opens."""
    steering = Steering(plan)
    steps, thinking, sampled, told = [], 0, 0, 0
    if steering.first(inside=inside, left=most) in CLOSING:
        inside = False
    for token in drawn:
        if sampled >= most or told > 1000:
            break
        if token.think_more:
            steering.think_more(thinking, token.think_more)
        if token.answer_now:
            steering.answer_now(thinking)
        step = Step(inside, thinking, token.ends, token.closes and inside, token.edge, most - sampled, token.looping)
        decision = steering.next(step)
        steps.append((decision, step))
        if decision is Decision.END:
            break
        if decision in CLOSING:
            inside = False
        if decision is Decision.TAKE:
            sampled += 1
            thinking += inside
            inside = (inside and not step.closes) or token.opens
    return Told(steps, thinking, sampled, inside)


DRAWN = st.builds(
    Drawn,
    st.sampled_from(Edge),
    st.integers(0, 9).map(lambda n: n == 0),
    st.integers(0, 9).map(lambda n: n == 0),
    st.integers(0, 9).map(lambda n: n == 0),
    st.integers(0, 30).map(lambda n: n == 0),
    st.integers(0, 30).map(lambda n: n == 0),
)
STREAMS = st.lists(DRAWN, max_size=300)
DULL = st.lists(st.sampled_from(Edge), min_size=1, max_size=40)  # said over and over
PLANS = st.builds(
    Plan, st.none() | st.integers(0, 60), st.integers(0, 60), st.integers(0, 20), st.integers(0, 50), st.integers(0, 30)
)


@given(PLANS, STREAMS, st.booleans(), st.integers(1, 200))
def test_thinking_never_exceeds_budget_and_grace_nor_takes_the_reserve(plan, drawn, inside, most):
    told = reply(plan, drawn, inside=inside, most=most)
    if plan.budget is not None and not any(token.think_more for token in drawn):  # a wish for more lets the budget grow
        assert told.thinking <= plan.budget + plan.grace
    assert all(step.left > plan.reserve for what, step in told.steps if what is Decision.TAKE and step.inside)


@given(PLANS, st.lists(st.builds(Drawn, st.sampled_from(Edge), think_more=st.integers(0, 9)), max_size=200))
def test_more_thinking_never_takes_the_reserve(plan, drawn):
    told = reply(plan, drawn)
    assert all(step.left > plan.reserve for what, step in told.steps if what is Decision.TAKE and step.inside)


@given(PLANS, STREAMS, st.booleans())
def test_a_close_falls_inside_a_character_only_where_four_tokens_made_none(plan, drawn, inside):
    told = reply(plan, drawn, inside=inside)
    for at, (what, step) in enumerate(told.steps):
        if what in CLOSING and step.edge is Edge.SPLIT and not step.ends and plan.budget != 0:
            before = [earlier for _what, earlier in told.steps[max(at - CHARACTER_WINDOW, 0) : at + 1]]
            opened = [earlier for earlier in before if not earlier.inside]
            asked_late = min(plan.grace, plan.approach) < CHARACTER_WINDOW
            assert (
                opened
                or asked_late
                or len(before) <= CHARACTER_WINDOW
                or all(earlier.edge is Edge.SPLIT or earlier.closes or earlier.ends for earlier in before)
            )


@given(st.integers(1, 100), st.integers(WORD_WINDOW, 60), DULL)
def test_past_its_budget_a_thought_ends_at_the_first_sentence_or_later_word(budget, grace, drawn):
    told = reply(Plan(budget, grace), over_and_over(drawn), most=1000)
    decision, step = next((what, step) for what, step in told.steps if what is not Decision.TAKE)
    assert decision is Decision.HAND_OVER
    assert step.thinking >= budget
    passed = [earlier.edge for _what, earlier in told.steps if budget <= earlier.thinking < step.thinking]
    assert Edge.SENTENCE not in passed
    late = [edge for n, edge in enumerate(passed, budget) if n >= budget + grace - WORD_WINDOW]
    assert Edge.WORD not in late
    assert step.edge is Edge.SENTENCE or step.thinking >= budget + grace - WORD_WINDOW


@given(PLANS, DULL, st.integers(1, 200))
def test_every_reply_that_can_answer_does(plan, drawn, most):
    told = reply(plan, over_and_over(drawn), most=most)
    assert not told.inside or plan.reserve == 0
    assert told.sampled == most


@given(PLANS, STREAMS, st.booleans())
@example(Plan(), [Drawn(ends=True, closes=True)], True)
def test_closers_are_few_and_stand_only_inside_thinking(plan, drawn, inside):
    told = reply(plan, drawn, inside=inside)
    assert sum(what in CLOSING for what, _step in told.steps) <= MOST_CLOSERS
    for what, step in told.steps:
        if what is not Decision.TAKE and what is not Decision.END:
            assert step.inside
        if what is Decision.END:
            assert step.ends or step.looping or step.inside
        if what is Decision.TAKE:
            assert not step.ends
        if what in (Decision.TELL_ON, Decision.REDRAW):
            assert step.ends or step.closes


@given(st.integers(1, 300), st.booleans())
def test_a_model_that_only_wants_to_stop_is_let_in_the_end(least, closes):
    told = reply(Plan(least=least), [Drawn(closes=closes, ends=not closes)] * 99, most=1000)
    assert [what for what, _step in told.steps].count(Decision.TELL_ON) == 1
    assert [what for what, _step in told.steps].count(Decision.REDRAW) == 8


@given(st.integers(1, 60), st.lists(st.booleans(), min_size=1, max_size=30))
def test_the_least_is_reached_before_the_model_may_close(least, closing):
    told = reply(Plan(least=least), [Drawn(closes=closes) for closes in closing * 60], most=1000)
    closed = next((step for what, step in told.steps if what is Decision.TAKE and step.closes), None)
    redraws = sum(what is Decision.REDRAW for what, _step in told.steps)
    assert closed is None or closed.thinking >= least or redraws >= 8


@given(st.integers(0, 50), st.sampled_from([1, 2, 3]), st.integers(0, 100))
@example(0, 1, 0)
def test_an_answer_that_is_asked_for_follows_within_a_few_tokens(at, edge, least):
    drawn = [Drawn(Edge(edge))] * at + [Drawn(Edge(edge), answer_now=True)] + [Drawn(Edge(edge))] * 100
    told = reply(Plan(least=least), drawn)
    assert at <= told.thinking <= at + ASKED_GRACE
    assert not told.inside
    steering = Steering(Plan(least=least))
    steering.answer_now(at)
    assert steering.next(Step(True, at, edge=Edge.SENTENCE)) in CLOSING
    assert steering.why() == "asked"


def test_whoever_asks_for_more_thinking_after_all_gets_it():
    steering = Steering(Plan(budget=10, grace=48))
    steering.answer_now(4)
    steering.think_more(4, 30)
    assert steering.next(Step(True, 33, edge=Edge.SENTENCE)) is Decision.TAKE
    assert steering.next(Step(True, 33, closes=True)) is Decision.TELL_ON
    assert steering.next(Step(True, 34, edge=Edge.SENTENCE)) is Decision.HAND_OVER
    assert steering.why() == "budget"


def test_a_loop_is_closed_and_the_next_thought_begins_anew():
    steering = Steering()
    assert steering.next(Step(True, 100, edge=Edge.LETTER, looping=True)) is Decision.TAKE
    assert steering.next(Step(True, 100 + LOOP_GRACE - WORD_WINDOW, edge=Edge.WORD)) is Decision.HAND_OVER
    assert steering.why() == "loop"
    assert steering.next(Step(True, 110, edge=Edge.SENTENCE)) is Decision.TAKE
    assert steering.next(Step(False, 110, looping=True)) is Decision.END


def test_a_thought_that_the_model_closes_is_closed_whatever_came_before():
    steering = Steering(Plan(1))
    assert steering.next(Step(True, 1)) in CLOSING
    assert steering.why() == "budget"
    assert steering.why() == "closed"


def test_a_model_that_opens_thought_after_thought_ends_at_last():
    steering = Steering()
    ends = Step(True, 1, True)
    assert [steering.next(ends) for _ in range(MOST_CLOSERS + 1)] == [Decision.CLOSE] * MOST_CLOSERS + [Decision.END]


@given(PLANS, st.integers(0, 300), st.integers(0, 300))
def test_the_closer_grows_likelier_towards_the_end_of_the_budget(plan, thinking, left):
    steering = Steering(plan)
    bias = steering.bias(thinking, left)
    assert 0 <= bias <= MOST_BIAS
    if left:
        assert steering.bias(thinking + 1, left - 1) >= bias
    if plan.budget is not None and thinking < plan.budget * 0.85 - 1 and left > plan.budget + plan.reserve:
        assert bias == 0


@pytest.mark.parametrize(("thinking", "bias"), [(84, 0), (85, 0), (86, 8 / 15), (99, 14 * 8 / 15), (100, 8), (120, 8)])
def test_how_likely(thinking, bias):
    assert Steering(Plan(100, 48)).bias(thinking, 10_000) == pytest.approx(bias)
