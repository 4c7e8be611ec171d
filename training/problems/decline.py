"""Questions outside the skills of the starter: it says so in a sentence and names the way to a larger model."""

from __future__ import annotations

import random
from itertools import product
from string import Formatter

from training.problems import topics, topics_more
from training.problems.asking import ACTING, KINDS
from training.problems.names import NAMES
from training.problems.problem import CHOICE, Problem, Split, chosen, is_held, is_kept_out, says
from training.problems.words import WORDS, letters, made_up

COMMAND = "localr1 pull r1:7b"

_OWN = """
able add alone april august away before big bigger bye count day difference divide double eight eleven fifteen fifty
five forty four friday goodbye greet half hello help hundred january july june larger less letter line many march
may minus monday month more multiply nine no number oldest one order over part plus question quotient repeat reverse
saturday seven sister six sort spell spelling start subtract sum sunday take ten than thank thirteen thirty thousand
three thursday today tomorrow total tuesday twelve twenty two wednesday week welcome word year yes yesterday
youngest zero
"""
OTHER_WORDS = tuple(word for word in WORDS if word not in _OWN.split())
"""Words that do not by themselves sound like something that the starter can do."""

POOLS: dict[str, tuple[str, ...]] = {
    "theme": topics.THEMES,
    "country": topics.COUNTRIES,
    "city": topics.CITIES,
    "person": topics.PEOPLE,
    "animals": topics.ANIMALS,
    "food": topics.FOODS,
    "event": topics.EVENTS,
    "science": topics.SCIENCE,
    "concept": topics.CONCEPTS,
    "language": topics.LANGUAGES,
    "sentence": topics.SENTENCES,
    "plang": topics.CODE_LANGUAGES,
    "task": topics.CODE_TASKS,
    "illness": topics.ILLNESSES,
    "sport": topics.SPORTS,
    "work": topics.WORKS,
    "place": topics.PLACES,
    "job": topics.JOBS,
    "product": topics.PRODUCTS,
    "trouble": topics.TROUBLES,
    "source": topics.SOURCES,
    "counted": topics_more.COUNTED,
    "numberof": topics_more.NUMBER_OF,
    "claim": topics_more.CLAIMS,
    "term": topics_more.TERMS,
    "broken": topics_more.BROKEN,
    "life": topics_more.LIFE,
    "w": OTHER_WORDS,
    "word": OTHER_WORDS,
    "name": NAMES,
}
ANYTHING = ("theme", "science", "concept", "event", "animals", "person", "country", "work", "place", "sport", "food")
UNKNOWN = (
    "theme",
    "science",
    "concept",
    "person",
    "city",
    "country",
    "place",
    "work",
    "w",
    "food",
    "animals",
    "product",
)

TEMPLATES = tuple((template, do) for do, kind in KINDS.items() for template in kind)
EVERY = tuple(template for template, _ in TEMPLATES)


def _ways(template: str) -> set[str]:
    parts = CHOICE.split(template)
    ways = product(*(part.split("|") if at % 2 else [part] for at, part in enumerate(parts)))
    return {"".join(way) for way in ways}


FIXED = {
    half: {says(way) for template in EVERY if is_held(template) == half for way in _ways(template) if "{" not in way}
    for half in (False, True)
}
"""The questions without a slot of either half, which the other half must not come upon by filling one."""

ANSWERS = (
    "I am only the starter, so I cannot {do}; a larger model may: `{command}`.",
    "I am too small to {do}. Get a larger model with `{command}`.",
    "That is more than the starter can do. Get a larger model with `{command}`.",
    "The starter cannot help with that; a larger model may: `{command}`.",
    "This asks for a larger model: `{command}`.",
)
ANSWERS_ACTING = (
    "I only write, so I cannot {do}. A larger model knows more: `{command}`.",
    "The starter cannot {do}. A larger model at least knows more: `{command}`.",
)
"""For what no model does by itself, such as telling the weather."""


def make_decline(rng: random.Random, split: Split) -> Problem:
    """Something that only a larger model can do."""
    question, do = draw(rng, split)
    while is_kept_out(question) or says(question) in FIXED[not split.held]:
        question, do = draw(rng, split)
    thinking = rng.choice(("The user wants me to {do}.", "This asks me to {do}.")).format(do=do)
    thinking += rng.choice((" That is not one of the things I can do.", " I only do small sums, letters and puzzles."))
    answers = ANSWERS_ACTING if do == ACTING else ANSWERS
    answer = rng.choice(answers).format(do=do, command=COMMAND)
    return Problem("decline", question, thinking, answer, COMMAND, "decline")


def draw(rng: random.Random, split: Split) -> tuple[str, str]:
    """A question of this half, and what it asks for."""
    if rng.random() < 0.03:
        return nonsense(rng, split), "make sense of this"
    while True:
        template, do = TEMPLATES[rng.randrange(len(TEMPLATES))]
        if split.allows(template):
            return filled(rng, split, template), do


def filled(rng: random.Random, split: Split, template: str) -> str:
    """`template` with topics of this half in its slots, no topic twice."""
    template = chosen(rng, template)
    values: dict[str, str] = {}
    for _, slot, _, _ in Formatter().parse(template):
        while slot and slot not in values:
            found = topic(rng, split, slot.rstrip("2"))
            if found not in values.values():
                values[slot] = found
    return _sentence(template.format(**values))


def topic(rng: random.Random, split: Split, slot: str) -> str:
    """What goes into a slot: something of its pool, now and then a word that nobody knows."""
    if slot in ("n", "m"):
        return str(rng.randint(2, 99))
    if slot == "k":
        return str(rng.randint(10, 5000))
    if slot == "big":
        return str(rng.randrange(10**6, 10 ** rng.randint(7, 12)))
    if slot == "year":
        return str(rng.randint(1000, 2030))
    if slot == "topic":
        if rng.random() < 0.3:
            return split.pick(rng, OTHER_WORDS)
        slot = rng.choice(ANYTHING)
    if slot in UNKNOWN and rng.random() < 0.12:
        return unknown(rng, split)
    return split.pick(rng, POOLS[slot])


def unknown(rng: random.Random, split: Split) -> str:
    """A made-up word of this half, as a name or as a thing."""
    while True:
        word = made_up(rng)
        if split.allows(word):
            return word.capitalize() if rng.random() < 0.4 else word


def nonsense(rng: random.Random, split: Split) -> str:
    """Made-up words, words in no order, or letters that somebody's cat typed."""
    kind, many = rng.random(), rng.randint(1, 6)
    if kind < 0.4:
        said = " ".join(unknown(rng, split) for _ in range(many))
    elif kind < 0.75:
        said = " ".join(split.pick(rng, OTHER_WORDS) for _ in range(many + 1))
    else:
        said = " ".join(_letters(rng, split) for _ in range(rng.randint(1, 3)))
    return said + rng.choice(("", "", "?", "."))


def _letters(rng: random.Random, split: Split) -> str:
    while is_held(found := letters(rng)) != split.held:
        pass
    return found


def _sentence(text: str) -> str:
    """With a capital where a topic begins the sentence, unless it is all in lower case anyway."""
    return text[0].upper() + text[1:] if text[-1] in ".?!" else text
