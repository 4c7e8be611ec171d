"""Putting people in order: who is the tallest, the second oldest, in the middle, or the whole order.

Every fact is turned into the same form, "Ben > Anna, Anna < Ben"; then the chain is walked, up or down, to its end.
"""

from __future__ import annotations

import random
from itertools import pairwise

from training.problems.ordering_contrast import CONTRAST_ORDER, CONTRAST_WHO
from training.problems.ordering_more import EVEN_MORE_ORDER, EVEN_MORE_WHO
from training.problems.ordering_near import NEAR_WHO
from training.problems.ordering_near_more import NEAR_ORDER
from training.problems.ordering_scenes import opened
from training.problems.ordering_words import MORE_ORDER, MORE_WHO
from training.problems.problem import Problem, Split
from training.problems.scales import SCALES, Fact, Scale, people, told, walked

WHO = (
    "{facts} {Ask}?",
    "{Ask}? {facts}",
    "{Ask} if {clauses}?",
    "If {clauses}, {ask}?",
    "If {clauses}, then {ask}?",
    "{facts} So {ask}?",
    "{facts} Tell me {ask}.",
    "{facts} Now {ask}?",
    "{facts} Find out {ask}.",
    "{facts} Can you tell me {ask}?",
    "{facts} Do you know {ask}?",
    "{facts} Work out {ask}.",
    "Given that {clauses}, {ask}?",
    "I know that {clauses}. {Ask}?",
    "We know that {clauses}. {Ask}?",
    "{Ask}, given that {clauses}?",
    "Tell me {ask} if {clauses}.",
    "Tell me {ask}. {facts}",
    "{clauses}. {Ask} of them all?",
    "Say that {clauses}. {Ask}?",
    "Suppose {clauses}. {Ask}?",
    "Suppose that {clauses}. Then {ask}?",
    "Here is what I know: {facts} {Ask}?",
    "Here is a puzzle. {facts} {Ask}?",
    "A puzzle: {facts} {Ask}?",
    "Solve this puzzle: {facts} {Ask}?",
    "{facts} Of these people, {ask}?",
    "{facts} Of them all, {ask}?",
    "{facts} From this, work out {ask}.",
    "{facts} I want to know {ask}.",
    "{facts} Please tell me {ask}.",
    "I want to know {ask}. {facts}",
    "Can you work out {ask}? {facts}",
    "Can you find out {ask} if {clauses}?",
    "Let's say {clauses}. {Ask}?",
    "{facts} In this group, {ask}?",
    "There are some people in a group. {facts} {Ask}?",
    "Some friends compare. {facts} {Ask}?",
    "My friends compare themselves. {facts} {Ask}?",
    "My friends: {facts} {Ask}?",
    "There are a few friends. {facts} {Ask}?",
    "There is a group of friends. {facts} {Ask}?",
    "A group of people compare. {facts} {Ask}?",
    "Some people compare themselves. {facts} {Ask}?",
    "Some people are compared. {facts} {Ask}?",
    "A few people compare: {facts} {Ask}?",
    "Think of some friends. {facts} {Ask}?",
    "This is about some people. {facts} {Ask}?",
    "In a class, {clauses}. {Ask}?",
    "In my class, {clauses}. {Ask}?",
    "Among my friends, {clauses}. {Ask}?",
    "Look at these facts. {facts} {Ask}?",
    "These are the facts. {facts} {Ask}?",
    "I have some facts: {facts} {Ask}?",
    "The facts: {facts} {Ask}?",
    "The friends compare. {facts} Tell me {ask}.",
    "We compare some people. {facts} Tell me {ask}.",
    "Let us compare some people. {facts} {Ask}?",
    "{clauses}, so {ask}?",
    "{clauses}. {ask}",
    *MORE_WHO,
    *EVEN_MORE_WHO,
    *NEAR_WHO,
    *CONTRAST_WHO,
)

ORDER = (
    "{facts} Put them in order {order}.",
    "{facts} What is the order {order}?",
    "{facts} List them {order}.",
    "{facts} Sort them {order}.",
    "{facts} Order them {order}.",
    "Put these people in order {order}: {facts}",
    "If {clauses}, what is the order {order}?",
    "What is the order {order} if {clauses}?",
    "List the people {order}: {facts}",
    "{facts} Give me the order {order}.",
    "{facts} Can you put them in order {order}?",
    "{facts} Can you sort the people {order}?",
    "Given that {clauses}, list them {order}.",
    "I know that {clauses}. Put them in order {order}.",
    "Suppose {clauses}. What is the order {order}?",
    "Sort the people {order} if {clauses}.",
    "A group of friends compare. {facts} List them {order}.",
    "There are some people. {facts} Put them in order {order}.",
    "What order are they in {order}? {facts}",
    "The order {order} please: {facts}",
    "Work out the order {order}: {facts}",
    "Work out the order {order} if {clauses}.",
    "If {clauses}, list them all {order}.",
    "Say who is where {order}: {facts}",
    "{facts} Tell me the order {order}.",
    "Here is a puzzle. {facts} List the people {order}.",
    *MORE_ORDER,
    *EVEN_MORE_ORDER,
    *NEAR_ORDER,
    *CONTRAST_ORDER,
)

OPENS = ("The user wants to know", "I need to find out")


def down_from_top(chain: list[str], facts: list[Fact]) -> list[str]:
    """Up from who is named first, then down from the one who is over all."""
    return [walked(chain, facts[0].subject, upward=True), walked(chain, chain[0], upward=False)]


def numbered(names: list[str]) -> str:
    """ "1 Ben, 2 Anna": names with their places."""
    return ", ".join(f"{place} {name}" for place, name in enumerate(names, 1))


def _place(scale: Scale, kind: str) -> str:
    """What is said of the one in that place: "is the third tallest"."""
    return scale.second.replace("second", "third") if kind == "third" else str(getattr(scale, kind))


def make_ordering(rng: random.Random, split: Split) -> Problem:
    """Some people, what is known of them, and a question about their order."""
    if rng.random() < 0.12:
        return _by_value(rng, split)
    scale = rng.choice(SCALES)
    count = rng.choices((2, 3, 4, 5), (6, 50, 34, 10))[0]
    chain = people(rng, split, count)
    if count == 2:
        return _of_two(rng, split, scale, chain)
    pairs = list(pairwise(chain))
    kind = rng.choice(("most", "least", "most", "least", "second", "middle", "order", "order"))
    if kind == "second" and count >= 4 and rng.random() < 0.4:
        kind = "third"
    if kind == "middle" and count == 4:
        kind = rng.choice(("second", "second_least"))
    fork = count == 3 and kind in ("most", "least") and rng.random() < 0.2
    if fork:
        pairs = (
            [(chain[0], chain[1]), (chain[0], chain[2])]
            if kind == "most"
            else [(chain[0], chain[2]), (chain[1], chain[2])]
        )
    facts, sentences, clauses = told(rng, scale, pairs)
    slips_at = rng.randrange(len(facts)) if rng.random() < 0.08 else -1
    lines = [each.worked(rng if at == slips_at else None) for at, each in enumerate(facts)]
    if kind == "order":
        return _whole_order(rng, split, scale, chain, facts, lines, (sentences, clauses))
    tail = "is in the middle" if kind == "middle" else _place(scale, kind)
    final = chain[{"most": 0, "least": -1, "second": 1, "third": 2, "second_least": -2, "middle": count // 2}[kind]]
    if kind in ("most", "least"):
        start = facts[0].subject
        near = [name for name in chain if name in (start, final)] if fork else chain
        lines.append(walked(near, start, upward=kind == "most"))
    elif kind == "second_least":
        lines += [walked(chain, facts[0].subject, upward=False), walked(chain, chain[-1], upward=True)]
    else:
        lines += down_from_top(chain, facts)
    if kind == "middle":
        lines.append(f"{numbered(chain)}. The middle of {count} is {count // 2 + 1}.")
    elif kind in ("second", "third", "second_least"):
        lines.append(f"{numbered(chain[:-3:-1] if kind == 'second_least' else chain[: 2 + (kind == 'third')])}.")
    lines.append(f"So {scale.subject(final)} {tail}.")
    return _asked(rng, split, scale, tail, (sentences, clauses), lines, final, chain)


def _asked(
    rng: random.Random,
    split: Split,
    scale: Scale,
    tail: str,
    told_as: tuple[str, str],
    lines: list[str],
    final: str,
    names: list[str],
) -> Problem:
    start = f"whose {scale.owner}" if scale.owner else "who"
    ask = f"{start if scale.owner else rng.choice(('who', 'who', 'who', 'which of them', 'which one'))} {tail}"
    sentences = opened(rng, split, scale, len(names), told_as[0])
    question = split.phrase(rng, WHO, facts=sentences, clauses=told_as[1], ask=ask, Ask=ask[0].upper() + ask[1:])
    thinking = "\n".join((f"{rng.choice(OPENS)} {start} {tail}.", *lines))
    answer = rng.choice(
        (f"{scale.subject(f'**{final}**')} {tail}.", f"It is **{final}**.", f"The answer is **{final}**.")
    )
    return Problem("ordering", question, thinking, answer, final, "text", tuple(names))


def _of_two(rng: random.Random, split: Split, scale: Scale, chain: list[str]) -> Problem:
    facts, sentences, clauses = told(rng, scale, [(chain[0], chain[1])])
    more = rng.random() < 0.5
    tail, final = scale.comparative[0 if more else 1], chain[0 if more else 1]
    lines = [facts[0].worked(), f"{'Left' if more else 'Right'} is {final}, so {scale.subject(final)} {tail}."]
    return _asked(rng, split, scale, tail, (sentences, clauses), lines, final, chain)


def _whole_order(
    rng: random.Random,
    split: Split,
    scale: Scale,
    chain: list[str],
    facts: list[Fact],
    lines: list[str],
    told_as: tuple[str, str],
) -> Problem:
    back = rng.random() < 0.5
    order = scale.reverse if back else scale.order
    final = ", ".join(chain[::-1] if back else chain)
    sentences = opened(rng, split, scale, len(chain), told_as[0])
    question = split.phrase(rng, ORDER, facts=sentences, clauses=told_as[1], order=order)
    start = facts[0].subject
    ways = (
        [walked(chain, start, upward=False), walked(chain, chain[-1], upward=True)]
        if back
        else down_from_top(chain, facts)
    )
    lines = [f"{rng.choice(OPENS)} the order {order}.", *lines, *ways]
    answer = rng.choice((f"The order is **{final}**.", f"{order[0].upper()}{order[1:]}: **{final}**."))
    return Problem("ordering", question, "\n".join(lines), answer, final, "text", tuple(chain))


def _by_value(rng: random.Random, split: Split) -> Problem:
    """Each one's number is told; the greatest or the least is kept while going through them."""
    scale = rng.choice([scale for scale in SCALES if scale.value])
    names = people(rng, split, rng.choice((2, 3, 3, 4)))
    while True:
        values = rng.sample(range(*scale.span), len(names))
        if split.allows("order", *values):
            break
    most = rng.random() < 0.5
    said = [f"{name} {scale.value.format(n=value)}" for name, value in zip(names, values, strict=True)]
    clauses = ", ".join(said[:-1]) + " and " + said[-1]
    lines = [", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True)) + "."]
    best = 0
    for at in range(1, len(names)):
        new, old = values[at], values[best]
        if (new > old) == most:
            best = at
        lines.append(f"{new}{'>' if new > old else '<'}{old}, {'now' if best == at else 'still'} {names[best]}.")
    tail = scale.comparative[0 if most else 1] if len(names) == 2 else scale.most if most else scale.least
    lines.append(f"So {names[best]} {tail}.")
    return _asked(
        rng, split, scale, tail, (rng.choice((". ".join(said), clauses)) + ".", clauses), lines, names[best], names
    )
