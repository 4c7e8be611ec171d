"""Stories in which one amount changes one to three times: each sentence is drawn by itself."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.problems.problem import Split, chosen
from training.problems.story_chain_contrast import CHANGES as CONTRAST_CHANGES
from training.problems.story_chain_near import ASKS as NEAR_ASKS
from training.problems.story_chain_near import CHANGES as NEAR_CHANGES
from training.problems.story_chain_near import STARTS as NEAR_STARTS
from training.problems.story_chain_words import ASKS as MORE_ASKS
from training.problems.story_chain_words import CHANGES as MORE_CHANGES
from training.problems.story_chain_words import STARTS as MORE_STARTS
from training.problems.story_plan import drawn

PERSON_STARTS = (
    "{A} has {a} {t}.",
    "{A} had {a} {t}.",
    "{A} starts with {a} {t}.",
    "{A} owns {a} {t}.",
    "At first {A} has {a} {t}.",
    "In the morning {A} has {a} {t}.",
    "{A} has {a} {t} in a {box}.",
    "{A} found {a} {t}.",
    "{A} bought {a} {t}.",
    "{A} made {a} {t}.",
    *MORE_STARTS["person"],
    *NEAR_STARTS["person"],
)
PLACE_STARTS = (
    "There are {a} {t} on a table.",
    "There are {a} {t} in a {box}.",
    "A {box} has {a} {t} in it.",
    "A shop has {a} {t}.",
    "A {place} has {a} {t}.",
    "In the {place} there are {a} {t}.",
    "{a} {t} are in a {box}.",
    "{a} {t} are on the table.",
    *MORE_STARTS["place"],
    *NEAR_STARTS["place"],
)
BUS_STARTS = (
    "There are {a} people on a bus.",
    "A bus has {a} people on it.",
    "{a} people are on a train.",
    "A train starts with {a} people.",
    "There are {a} people on a train.",
    "A bus starts with {a} people.",
    *MORE_STARTS["bus"],
    *NEAR_STARTS["bus"],
)
CHANGES = {
    ("person", "+"): (
        "{S} buys {n} more.",
        "Then {s} gets {n} more.",
        "{S} finds {n} more {t}.",
        "{B} gives {o} {n} more.",
        "Then {B} gives {o} {n} {t}.",
        "{S} gets {n} {t} from {B}.",
        "After that {s} buys {n} {t}.",
        "{S} wins {n} more.",
        "Then {s} makes {n} more {t}.",
        "Later {s} finds {n} more.",
        "Later {B} brings {o} {n} {t}.",
        "{S} gets {n} more after that.",
    ),
    ("person", "-"): (
        "{S} gives {n} to {B}.",
        "Then {s} gives {B} {n} {t}.",
        "{S} loses {n}.",
        "{S} loses {n} of them.",
        "Then {s} sells {n} {t}.",
        "After that {s} gives away {n}.",
        "{B} takes {n} of them.",
        "Later {s} sells {n} of them.",
        "{S} uses {n} {t}.",
        "{n} of them get lost.",
        "{S} throws away {n}.",
        "After that {n} of them break.",
    ),
    ("person", "*"): (
        "{S} buys {m} {boxes} with {n} {t} each.",
        "Then {s} gets {m} {boxes} of {n} {t}.",
        "{B} gives {o} {m} {boxes} with {n} in each.",
        "After that {s} buys {m} {boxes} of {n}.",
        "{S} finds {m} {boxes} with {n} {t} in each.",
        "Later {B} brings {o} {m} {boxes} of {n} {t}.",
    ),
    ("person", "/"): (
        "{S} gives {m} {who} {n} each.",
        "Then {s} gives {n} {t} to each of {m} {who}.",
        "{M} {who} get {n} each.",
        "After that {s} sells {m} {boxes} of {n} {t}.",
        "{S} loses {m} {boxes} with {n} in each.",
        "Later {s} gives away {m} {boxes} with {n} {t} each.",
    ),
    ("place", "+"): (
        "{B} puts {n} more there.",
        "Then {n} more come in.",
        "{B} brings {n} more.",
        "After that {B} adds {n} {t}.",
        "{B} then adds {n} more {t}.",
        "Later {B} brings {n} {t}.",
        "Then {B} adds {n} more.",
    ),
    ("place", "-"): (
        "{B} takes {n}.",
        "Then {n} are sold.",
        "{B} takes away {n} of them.",
        "{n} {t} are taken out.",
        "Later {B} buys {n} of them.",
        "After that {n} are taken away.",
        "After that {n} of them break.",
        "{n} of them get lost.",
    ),
    ("bus", "+"): (
        "{n} get on.",
        "{n} more people get on.",
        "At the next stop {n} people get on.",
        "Then {n} people come in.",
        "At the first stop {n} more get on.",
        "After that {n} more come in.",
    ),
    ("bus", "-"): (
        "{n} get off.",
        "Then {n} people get off.",
        "At the next stop {n} people get off.",
        "{n} people leave.",
        "At the first stop {n} get off.",
        "After that {n} people leave.",
    ),
}
ASKS = {
    "person": (
        "How many {t} does {s} have now?",
        "How many does {s} have now?",
        "How many {t} does {A} have in the end?",
        "How many {t} are there now?",
        "How many {t} does {A} have at the end?",
        "What number of {t} does {s} have now?",
        "How many {t} does {s} have after that?",
        "How many are there in the end?",
    ),
    "place": (
        "How many {t} are there now?",
        "How many are there now?",
        "How many {t} are there in the end?",
        "How many {t} are there after that?",
        "What number of {t} is there at the end?",
        "How many {t} are still there?",
    ),
    "bus": (
        "How many people are there now?",
        "How many people are on it now?",
        "How many are there in the end?",
        "How many people are there after that?",
        "How many people are still there?",
        "What number of people is there at the end?",
    ),
}
CHANGES = {
    key: (*pool, *MORE_CHANGES[key], *NEAR_CHANGES[key], *CONTRAST_CHANGES[key]) for key, pool in CHANGES.items()
}
ASKS = {key: (*pool, *MORE_ASKS[key], *NEAR_ASKS[key]) for key, pool in ASKS.items()}
SAID = {"+": "{n} more", "-": "{n} away", "*": "{m} times {n} more", "/": "{m} times {n} away"}
LABELS = {"+": "Plus", "-": "Minus"}


@dataclass(frozen=True, slots=True)
class Chain:
    """A told chain: the question and facts still to be filled with names, and its steps as `solve` takes them."""

    told: str
    facts: str
    steps: str
    numbers: dict[str, int]
    kind: str


def drawn_chain(rng: random.Random, split: Split) -> Chain:
    """A start, one to three changes and a question, each of this half."""
    kind = rng.choice(("person", "person", "person", "place", "bus"))
    starts = {"person": PERSON_STARTS, "place": PLACE_STARTS, "bus": BUS_STARTS}[kind]
    told = [chosen(rng, _one(rng, split, starts))]
    facts, steps, now = ["{a} {t} at first"], [], "a"
    numbers = {"a": drawn(rng, (2, 60))}
    for count in range(rng.choice((1, 2, 2, 3))):
        op = rng.choice("++--*/" if kind == "person" else "+-")
        n, m, by = f"n{count}", f"m{count}", f"y{count}"
        told.append(_renamed(_one(rng, split, CHANGES[kind, op]), n, m))
        facts.append(_renamed(SAID[op], n, m))
        numbers[n] = drawn(rng, (2, 60)) if op in "+-" else rng.randint(2, 9)
        if op in "*/":
            numbers[m] = rng.randint(2, 6)
            steps.append(f"{{{m}}} times {{{n}}}: {by}={m}*{n}")
        sign = {"*": "+", "/": "-"}.get(op, op)
        steps.append(f"{LABELS[sign]}: x{count}={now}{sign}{by if op in '*/' else n}")
        now = f"x{count}"
    told.append(_one(rng, split, ASKS[kind]))
    return Chain(" ".join(told), ", ".join(facts) + ".", "; ".join(steps), numbers, kind)


def _one(rng: random.Random, split: Split, pool: tuple[str, ...]) -> str:
    """One of this half, or any where a small pool has none of it."""
    return chosen(rng, rng.choice([text for text in pool if split.allows(text)] or list(pool)))


def _renamed(text: str, n: str, m: str) -> str:
    return text.replace("{n}", f"{{{n}}}").replace("{m}", f"{{{m}}}").replace("{M}", f"{{{m}}}")
