"""What a story problem is made of: the ways to tell it, its facts, the steps to the result, and the answer."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from training.problems.short_steps import check, worked

STEP = re.compile(r"(?P<label>.+): (?P<into>\w+(,\w+)?)=(?P<left>\w+)(?P<op>[-+*/%])(?P<right>\w+)")
NUMBER_FIELD = re.compile(r"\{([a-np-r])[:}]")

RANGES = {
    **dict.fromkeys("abcd", (2, 60)),
    **dict.fromkeys("nmk", (2, 9)),
    **dict.fromkeys("pqr", (2, 15)),
    "h": (20, 100),
}
"""From what to what a number goes, by its letter: amounts, small counts, prices, sums of money."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A story. Its numbers are the letters a to r but o; `[one|other]` leaves a choice in how it is told.

    `steps` are "label: x=a+b" and so on, parted by semicolons; `%` divides with a rest ("x,rest=a%n" asks for the
    rest, "x,over=a%n" for the quotient). `#` in the answer is the result.
    """

    facts: str
    steps: str
    answer: str
    told: tuple[str, ...]
    ranges: Mapping[str, tuple[int, int] | tuple[int, ...]] = field(default_factory=dict)

    def letters(self) -> list[str]:
        """The letters of its numbers, in the order in which the facts say them."""
        return list(dict.fromkeys(NUMBER_FIELD.findall(self.facts)))

    def draw(self, rng: random.Random) -> dict[str, int]:
        """Numbers in their ranges; whether the story works out with them is for `solve` to say."""
        return {letter: drawn(rng, self.ranges.get(letter) or RANGES[letter]) for letter in self.letters()}


def drawn(rng: random.Random, limits: tuple[int, ...]) -> int:
    """A number from `limits`: from the first to the second, or, when there are more, one of them."""
    if len(limits) != 2:
        return rng.choice(limits)
    low, high = limits
    if limits == RANGES["a"]:
        high = rng.choice((12, 30, 60, 100) if rng.random() < 0.93 else (300, 600))
    return rng.randint(low, high)


@dataclass(frozen=True, slots=True)
class Solved:
    """The worked lines of a story, its result and the line that checks it."""

    lines: tuple[str, ...]
    result: int
    check: str


def solve(steps: str, numbers: Mapping[str, int]) -> Solved | None:
    """The steps worked out with `numbers`, or None where they do not come out whole, positive and of a fair size."""
    known, lines, proof, result = dict(numbers), [], "", 0
    for step in steps.split("; "):
        found = STEP.fullmatch(step)
        if not found:
            raise ValueError(f"no step: {step!r}")
        left, right = (int(side) if side.isdigit() else known[side] for side in found.group("left", "right"))
        op, into = found["op"], found["into"].split(",")
        values = _values(op, left, right)
        if values is None:
            return None
        known.update(zip(into, values, strict=True))
        result = values[-1] if into[-1] == "rest" else values[0]
        lines.append(f"{found['label']}: {worked(op, left, right)}.")
        proof = check(op, left, right)
    return Solved(tuple(lines), result, proof)


def _values(op: str, left: int, right: int) -> tuple[int, ...] | None:
    if op == "+":
        return (left + right,)
    if op == "-":
        return (left - right,) if left > right else None
    if op == "*":
        fair = left * right < 1000 and (min(left, right) < 10 or right in (10, 100))
        return (left * right,) if fair else None
    whole, rest = divmod(left, right)
    if right < 2 or right > 12 or (right > 9 and whole > 9) or whole < 1 or whole > 100:
        return None
    if op == "/":
        return None if rest or whole == 1 else (whole,)
    return (whole, rest) if rest and whole <= 10 else None


def widened(plans: tuple[Plan, ...], more: Mapping[str, tuple[str, ...]]) -> tuple[Plan, ...]:
    """`plans`, each with the further tellings that `more` has for its facts."""
    unknown = more.keys() - {plan.facts for plan in plans}
    if unknown:
        raise ValueError(f"no plan has these facts: {sorted(unknown)}")
    return tuple(replace(plan, told=(*plan.told, *more.get(plan.facts, ()))) for plan in plans)
