"""The steering's rules: the budget is kept to, no character is cut, and no model keeps the loop for ever."""

from hypothesis import given
from hypothesis import strategies as st

from localr1.thinking.steering import MOST_CLOSERS, Decision, Steering, Step

STEPS = st.lists(st.builds(Step, st.booleans(), st.integers(0, 50), st.booleans(), st.booleans()), max_size=60)
BUDGETS = st.none() | st.integers(0, 40)


@given(BUDGETS, STEPS, st.booleans())
def test_closers_are_few_and_stand_only_inside_thinking(budget, steps, inside):
    steering = Steering(budget)
    decisions = [steering.first(inside=inside), *map(steering.next, steps)]
    assert decisions.count(Decision.CLOSE) <= MOST_CLOSERS
    assert decisions[0] is (Decision.CLOSE if inside and budget == 0 else Decision.GO_ON)
    for step, decision in zip(steps, decisions[1:], strict=True):
        if decision is Decision.CLOSE:
            assert step.inside
            assert step.ends or (step.whole_character and budget is not None and step.thinking_tokens >= budget)
        if decision is Decision.END:
            assert step.ends
        if step.ends:
            assert decision is not Decision.GO_ON


@given(st.integers(1, 30), st.lists(st.booleans(), min_size=60, max_size=60))
def test_the_budget_closes_at_the_first_whole_character_from_there(budget, whole):
    steering = Steering(budget)
    for tokens, ends_whole in enumerate(whole, 1):
        decision = steering.next(Step(True, tokens, False, ends_whole))
        assert decision is (Decision.CLOSE if tokens >= budget and ends_whole else Decision.GO_ON)
        if decision is Decision.CLOSE:
            assert steering.why() == "budget"
            return


def test_a_thought_that_the_model_closes_is_closed_whatever_came_before():
    steering = Steering(1)
    assert steering.next(Step(True, 1, False, True)) is Decision.CLOSE
    assert steering.why() == "budget"
    assert steering.why() == "closed"


def test_a_model_that_opens_thought_after_thought_ends_at_last():
    steering = Steering()
    ends = Step(True, 1, True, True)
    assert [steering.next(ends) for _ in range(MOST_CLOSERS + 1)] == [Decision.CLOSE] * MOST_CLOSERS + [Decision.END]
