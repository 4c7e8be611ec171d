import re
from itertools import pairwise, permutations

import pytest
from arithmetic_claims import problems

from training.problems.names import NAMES
from training.problems.ordering import ORDER, WHO, make_ordering
from training.problems.problem import HELD, TRAIN, is_held, is_kept_out
from training.problems.scales import SCALES

UPWARD = {scale.more for scale in SCALES}
DOWNWARD = {less for scale in SCALES for less in scale.less}
ABOVE = re.compile(rf"\b({'|'.join(sorted(UPWARD | DOWNWARD, key=len, reverse=True))}) (\w+)")
NAME = re.compile(rf"\b({'|'.join(NAMES)})\b")


def told_pairs(question):
    """Who is over whom, from the sentences of a question."""
    pairs, subject, other = [], "", ""
    for match in ABOVE.finditer(question):
        before = question[: match.start()]
        if re.search(r", who \w+ $", before):
            subject = other
        elif not before.endswith("but "):
            subject = NAME.findall(before)[-1]
        other = match.group(2)
        pairs.append((subject, other) if match.group(1) in UPWARD else (other, subject))
    return pairs


def solve(question):
    names = list(dict.fromkeys(NAME.findall(question)))
    pairs = told_pairs(question)
    if not pairs:
        values = {name: int(re.search(rf"\b{name}\b\D*(\d+)", question).group(1)) for name in names}
        orders = [sorted(names, key=values.get, reverse=True)]
    else:
        orders = [order for order in permutations(names) if all(order.index(a) < order.index(b) for a, b in pairs)]
    asked = {order_answer(question, list(order)) for order in orders}
    assert len(asked) == 1, question
    return asked.pop()


def order_answer(question, order):
    for scale in SCALES:
        for said, value in ((scale.order, order), (scale.reverse, order[::-1])):
            if said in question:
                return ", ".join(value)
    tails = [(scale.second_least, -2) for scale in SCALES] + [(scale.second, 1) for scale in SCALES]
    tails += [(scale.second.replace("second", "third"), 2) for scale in SCALES]
    tails += (
        [(scale.most, 0) for scale in SCALES]
        + [(scale.least, -1) for scale in SCALES]
        + [("is in the middle", len(order) // 2)]
    )
    tails += [(scale.comparative[at], -at) for scale in SCALES for at in (0, 1)]
    for tail, at in tails:
        if re.search(rf"(who|of them|one|whose \w+) {tail}\b(?! than)", question, re.IGNORECASE):
            return order[at]
    raise AssertionError(question)


@pytest.mark.parametrize("split", [TRAIN, HELD], ids=["train", "held"])
def test_the_order_is_what_the_facts_say(split):
    for problem in problems(make_ordering, split, 1000):
        assert solve(problem.question) == problem.final, problem
        assert problem.answer.count(f"**{problem.final}**") == 1
        assert set(problem.keep) == set(NAME.findall(problem.question))
        assert not is_kept_out(problem.question)


def test_every_walk_goes_by_the_facts_to_the_end_of_the_chain():
    for problem in problems(make_ordering, TRAIN, 500):
        pairs = told_pairs(problem.question)
        for way, start, line in re.findall(r"(Up|Down) from (\w+): ([\w <>]+)\.", problem.thinking):
            *chain, end = re.split(" [<>] ", line)
            steps = [pair if way == "Down" else pair[::-1] for pair in pairwise(chain)]
            assert (chain[0], end) == (start, "none")
            assert all(step in pairs for step in steps), problem
            assert not any(pair[way == "Up"] == chain[-1] for pair in pairs), problem


def test_halves_are_apart():
    assert sum(not is_held(phrase) for phrase in WHO + ORDER) >= 30
    assert 0 < sum(map(is_held, WHO)) < len(WHO) / 2
    assert 0 < sum(map(is_held, ORDER)) < len(ORDER) / 2
    assert not {p.question for p in problems(make_ordering, TRAIN)} & {
        p.question for p in problems(make_ordering, HELD)
    }
