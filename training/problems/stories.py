"""Word problems of one to four steps: the facts in short, then one computation a line."""

from __future__ import annotations

import random
import re

from training.problems.names import NAMES
from training.problems.people import BOYS, GIRLS
from training.problems.problem import Problem, Split, boxed, chosen
from training.problems.short_steps import slipped
from training.problems.story_chain import drawn_chain
from training.problems.story_counts import PLANS as COUNTS
from training.problems.story_everyday import PLANS as EVERYDAY
from training.problems.story_everyday_counts import PLANS as EVERYDAY_COUNTS
from training.problems.story_everyday_more import PLANS as EVERYDAY_MORE
from training.problems.story_money import PLANS as MONEY
from training.problems.story_plan import Plan, Solved, solve
from training.problems.story_sharing import PLANS as SHARING
from training.problems.story_travel import PLANS as TRAVEL
from training.problems.things import HOLDERS, PEOPLE, PLACES, THINGS

PLANS: tuple[Plan, ...] = (
    *MONEY,
    *SHARING,
    *COUNTS,
    *TRAVEL,
    *EVERYDAY,
    *EVERYDAY_COUNTS,
    *EVERYDAY_MORE,
)
OPENS = ("The user wants a number. Facts: ", "So what I know: ", "Let me see. ", "Okay, ")
RIDES = ("car", "bus", "train", "truck", "van", "boat", "bike")
TIMES = ("day", "week", "minute", "month")


class Amount(int):
    """A number that can also be said as money: `{p:$}` is "$5" or "5 dollars", as `style` has it."""

    style = "{} dollars"

    def __format__(self, spec: str) -> str:
        """The number, or with "$" the money."""
        return self.style.format(int(self)) if spec == "$" else str(int(self))


def amounts(style: str) -> type[Amount]:
    """Amounts of the currency written in `style`."""
    return type("Amount", (Amount,), {"style": style})


def cast(rng: random.Random, split: Split) -> tuple[dict[str, str], tuple[str, ...]]:
    """Who and what a story is about, and the words among these that must stay as they are."""
    sex = rng.choice(("she", "he", ""))
    one = split.pick(rng, {"she": GIRLS, "he": BOYS, "": NAMES}[sex])
    other = one
    while other.startswith(one) or one.startswith(other):
        other = split.pick(rng, NAMES)
    thing, more = split.pick(rng, THINGS), split.pick(rng, THINGS)
    while more == thing:
        more = split.pick(rng, THINGS)
    box, boxes = rng.choice(HOLDERS)
    words = {
        "A": one,
        "B": other,
        "t": thing,
        "u": more,
        "box": box,
        "boxes": boxes,
        "who": rng.choice(PEOPLE),
        "place": rng.choice(PLACES),
        "ride": rng.choice(RIDES),
        "time": rng.choice(TIMES),
        "s": sex or one,
        "S": sex.capitalize() or one,
        "o": {"she": "her", "he": "him", "": one}[sex],
        "p_": {"she": "her", "he": "his", "": f"{one}'s"}[sex],
    }
    return words, (one, other, thing, more)


def make_story(rng: random.Random, split: Split) -> Problem:
    """One word problem."""
    while True:
        words, keep = cast(rng, split)
        made = _chain(rng, split, words) if rng.random() < 0.35 else _planned(rng, split, words)
        if made:
            question, facts, solved, said = made
            break
    opens = rng.choice(OPENS)
    if not opens.endswith(", "):
        facts = facts[0].upper() + facts[1:]
    lines = slipped(rng, solved.lines) if rng.random() < 0.07 else solved.lines
    thinking = "\n".join([opens + facts, *lines])
    if rng.random() < 0.5:
        thinking += f"\n{solved.check}"
    answer = said if rng.random() < 0.6 and solved.result > 1 else rng.choice(("The answer is #.", "So it is #."))
    kept = tuple(word for word in keep if word in question)
    return Problem(
        "story", question, thinking, answer.replace("#", boxed(solved.result)), str(solved.result), keep=kept
    )


Made = tuple[str, str, Solved, str]


def _planned(rng: random.Random, split: Split, words: dict[str, str]) -> Made | None:
    plan = rng.choice(PLANS)
    mine = [text for text in plan.told if split.allows(text)]
    if not mine:
        return None
    told = chosen(rng, rng.choice(mine))
    while True:
        numbers = plan.draw(rng)
        solved = solve(plan.steps, numbers)
        if solved and split.allows("story", *numbers.values()):
            break
    return _told(rng, words, numbers, (told, plan.facts, plan.answer), solved)


def _chain(rng: random.Random, split: Split, words: dict[str, str]) -> Made | None:
    chain = drawn_chain(rng, split)
    solved = solve(chain.steps, chain.numbers)
    if not solved or not split.allows("story", *chain.numbers.values()):
        return None
    if chain.kind == "bus":
        words["t"] = "people"
    said = {"person": "{A} has # {t}.", "place": "There are # {t}.", "bus": "There are # people."}[chain.kind]
    return _told(rng, words, chain.numbers, (chain.told, chain.facts, said), solved)


def _told(
    rng: random.Random, words: dict[str, str], numbers: dict[str, int], texts: tuple[str, str, str], solved: Solved
) -> Made:
    style, currency = rng.choice(
        (("${}", "dollars"), ("{} dollars", "dollars"), ("{} euros", "euros"), ("{} euro", "euros"))
    )
    amount = amounts(style)
    values = {**words, **{letter: amount(value) for letter, value in numbers.items()}, "cur": currency}
    question, facts, said = (text.format(**values) for text in texts)
    lines = tuple(line.format(**values) for line in solved.lines)
    if re.search(r"\b(I|my|My|me)\b", texts[0]) and "{A}" not in texts[0]:
        facts = facts.replace(f"{values['A']} is", "the user is").replace(str(values["A"]), "the user")
        lines = tuple(line.replace(str(values["A"]), "The user") for line in lines)
        said = _to_you(said, str(values["A"]))
    return question, facts, Solved(lines, solved.result, solved.check), said


def _to_you(said: str, name: str) -> str:
    """An answer about the one who asks."""
    for theirs, yours in (
        (" has", " have"),
        (" is", " are"),
        (" was", " were"),
        (" gets", " get"),
        (" needs", " need"),
    ):
        said = said.replace(name + theirs, "You" + yours)
    return said.replace(f"{name} pays", "You pay").replace(name, "You")
