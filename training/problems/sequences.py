"""Number sequences: the next number, or the one that is missing, from the steps between neighbours."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise

from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.sequences_contrast import CONTRAST_MISSING, CONTRAST_NEXT
from training.problems.sequences_near import NEAR_MISSING, NEAR_NEXT
from training.problems.sequences_words import MORE_MISSING, MORE_NEXT
from training.problems.short_steps import worked

NEXT = (
    "What is the next number: {s}?",
    "What is the next number in the sequence {s}?",
    "What comes next: {s}?",
    "What comes next? {s}",
    "What comes next in {s}?",
    "What number comes next in this sequence: {s}?",
    "Which number comes next: {s}?",
    "Which number comes after {s}?",
    "What number comes after {s}?",
    "{s}, what is next?",
    "{s}, what comes next?",
    "{s}, which number comes next?",
    "{s}, ?",
    "{s}, ...",
    "{s}, next number?",
    "{s}... what number is next?",
    "{s}... which number follows?",
    "next number {s}",
    "next in the sequence {s}",
    "Find the next number in the sequence: {s}.",
    "Find the next number in the series {s}.",
    "Find the next term: {s}.",
    "What is the next term of the sequence {s}?",
    "What is the next term in the series {s}?",
    "Continue the sequence: {s}.",
    "Continue the series {s} with the next number.",
    "Continue the pattern: {s}.",
    "Complete the pattern: {s}, ?",
    "Complete the sequence {s}, ?",
    "Give the next number of this pattern: {s}.",
    "Give me the next number in the sequence {s}.",
    "Tell me the next number in the series: {s}.",
    "Tell me what comes next: {s}.",
    "What number follows {s}?",
    "Which number follows in the pattern {s}?",
    "What should come next in the pattern {s}?",
    "A sequence goes {s}. What is the next number?",
    "A pattern goes {s}. What comes next?",
    "The numbers go {s}. Which number comes next?",
    "I have the numbers {s}. What number is next?",
    "Look at the numbers {s}. What comes next?",
    "Look at the pattern {s}. What is the next number?",
    "Here is a sequence: {s}. Which number is next?",
    "Here is a number pattern: {s}. What comes next?",
    "Can you find the next number: {s}?",
    "Can you continue the sequence {s}?",
    "Can you tell me what number comes after {s}?",
    "If a sequence goes {s}, what is the next number?",
    "If the numbers go {s}, what comes next?",
    *MORE_NEXT,
    *NEAR_NEXT,
    *CONTRAST_NEXT,
)

MISSING = (
    "What is the missing number: {s}?",
    "What is the missing number in {s}?",
    "Which number is missing: {s}?",
    "Which number is missing in the sequence {s}?",
    "What number is missing from the sequence {s}?",
    "What number is missing: {s}?",
    "Find the missing number: {s}.",
    "Find the missing number in the pattern {s}.",
    "missing number {s}",
    "{s}, what is missing?",
    "{s}, which number is missing?",
    "Fill in the missing number: {s}.",
    "Fill in the gap: {s}.",
    "Which number goes in the gap: {s}?",
    "What number goes in the gap in the sequence {s}?",
    "A sequence goes {s}. Which number is missing?",
    "The numbers go {s}. What is the missing number?",
    "Tell me the missing number in the series {s}.",
    "Can you find the number that is missing: {s}?",
    "Here is a pattern: {s}. What number is missing?",
    *MORE_MISSING,
    *NEAR_MISSING,
    *CONTRAST_MISSING,
)

SEPARATORS = (", ", ", ", ", ", ", ", ",", " ", "; ")
GAPS = ("_", "__", "___", "?", "...")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a look at the steps says, the step that follows from it as worked text, and the number it gives."""

    said: str
    step: str
    value: int


def steps(numbers: list[int]) -> list[int]:
    """From each number to the next, up or down."""
    return [after - before for before, after in pairwise(numbers)]


def signed(values: list[int]) -> str:
    """Steps as they are written: "+4,-1"."""
    return ",".join(f"{value:+d}" for value in values)


def step_line(before: int, after: int, slip: random.Random | None = None) -> str:
    """One step between neighbours: "24 to 32: +8", "88 to 85: -3", and from ten on "49 to 60: 60-49: … +11"."""
    low, high, sign = (before, after, "+") if after > before else (after, before, "-")
    gap = high - low
    said = f"{sign}{gap}" if gap < 10 else f"{worked('-', high, low)}, {sign}{gap}"
    if slip:
        said = wrong(f"{high}-{low}={gap + slip.choice((-1, 1))}.") + f" Wait, {said}"
    return f"{before} to {after}: {said}"


def apply(value: int, step: int) -> str:
    """The step taken from `value`, worked."""
    return worked("+" if step > 0 else "-", value, abs(step))


def times(value: int, factor: int) -> str:
    """`value` doubled, as the sum of itself and itself, or times 3."""
    return worked("+", value, value) if factor == 2 else worked("*", value, factor)


def _arithmetic(rng: random.Random) -> tuple[list[int], Rule]:
    count, step = (
        rng.choice((3, 4, 4, 5)),
        rng.choice((rng.randint(1, 9), rng.randint(2, 12), rng.choice((15, 20, 25, 50, 100)))),
    )
    start = rng.choice((rng.randint(0, 12), rng.randint(1, 40), rng.randint(1, 80)))
    if rng.random() < 0.4:
        start, step = start + step * (count + rng.choice((0, 0, 1, 2))), -step
    numbers = [start + step * at for at in range(count)]
    return numbers, Rule(f"The step is always {step:+d}.", apply(numbers[-1], step), numbers[-1] + step)


def _doubling(rng: random.Random) -> tuple[list[int], Rule]:
    factor = rng.choice((2, 2, 2, 3))
    start = rng.randint(1, 15 if factor == 2 else 6)
    numbers = [start * factor**at for at in range(rng.choice((4, 4, 5)) if factor == 2 else 4)]
    said = f"The first step is {start} again, so each is doubled."
    if factor == 3:
        said = f"The first step is {start}+{start}={2 * start}, so each is times 3."
    return numbers, Rule(said, times(numbers[-1], factor), numbers[-1] * factor)


def _halving(rng: random.Random) -> tuple[list[int], Rule]:
    last, count = rng.randint(1, 12), rng.choice((3, 4))
    numbers = [last * 2**at for at in range(count, 0, -1)]
    return numbers, Rule("Each step down is what is left, so each is halved.", worked("/", numbers[-1], 2), last)


def _squares(rng: random.Random) -> tuple[list[int], Rule]:
    first = rng.randint(1, 5)
    roots = list(range(first, first + rng.choice((4, 5))))
    numbers, root = [at * at for at in roots], roots[-1] + 1
    return numbers, _grown(numbers, 2, root * root)


def _grown(numbers: list[int], more: int, value: int) -> Rule:
    """The rule of steps that each are `more` than the one before, seen at the first two."""
    first, second, *_ = steps(numbers)
    last = value - numbers[-1] - more
    said = f"{first}+{more}={second}, so each step is {more} more. The next step is {last}+{more}={last + more}."
    return Rule(said, apply(numbers[-1], last + more), value)


def _growing(rng: random.Random) -> tuple[list[int], Rule]:
    step, more, numbers = rng.randint(1, 6), rng.choice((1, 1, 2, 3)), [rng.randint(0, 20)]
    for at in range(rng.choice((3, 4))):
        numbers.append(numbers[-1] + step + more * at)
    return numbers, _grown(numbers, more, 2 * numbers[-1] - numbers[-2] + more)


def _fibonacci(rng: random.Random) -> tuple[list[int], Rule]:
    numbers = [rng.randint(1, 6), rng.randint(1, 9)]
    for _ in range(rng.choice((3, 3, 4))):
        numbers.append(numbers[-1] + numbers[-2])
    said = f"The second step is {numbers[0]}, the first number, so each is the sum of the two before it."
    return numbers, Rule(said, worked("+", numbers[-1], numbers[-2]), numbers[-1] + numbers[-2])


def _alternating(rng: random.Random) -> tuple[list[int], Rule]:
    two = rng.sample([-3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 10], 2)
    if sum(two) <= 0:
        two = [-step for step in two]
    numbers = [rng.randint(3, 30)]
    for at in range(rng.choice((4, 5))):
        numbers.append(numbers[-1] + two[at % 2])
    step = two[(len(numbers) - 1) % 2]
    said = f"The steps take turns: {two[0]:+d},{two[1]:+d}. The next step is {step:+d}."
    return numbers, Rule(said, apply(numbers[-1], step), numbers[-1] + step)


RULES = (_arithmetic, _doubling, _halving, _squares, _growing, _fibonacci, _alternating)
WEIGHTS = (38, 14, 8, 8, 12, 10, 10)


def is_plain(kind: object, numbers: list[int], value: int) -> bool:
    """True when the numbers are not negative and follow the rule of no other kind that is looked for first."""
    first, *others = steps(numbers)
    same = all(step == first for step in others)
    doubled = all(step == number for step, number in zip((first, *others), numbers, strict=False))
    if min(*numbers, value) < 0 or max(*numbers, value) > 999:
        return False
    if kind is not _arithmetic and same:
        return False
    if kind in (_growing, _fibonacci, _alternating) and doubled:
        return False
    return kind is not _fibonacci or len(set(steps([first, *others]))) > 1


def make_sequence(rng: random.Random, split: Split) -> Problem:
    """Some numbers that follow a rule."""
    if rng.random() < 0.2:
        return _missing(rng, split)
    while True:
        kind = rng.choices(RULES, WEIGHTS)[0]
        numbers, rule = kind(rng)
        if is_plain(kind, numbers, rule.value) and split.allows("sequence", *numbers):
            break
    opens = rng.choice(("I need the number after", "The user wants the number after"))
    slips_at = rng.randrange(len(numbers) - 1) if rng.random() < 0.08 else -1
    found = [step_line(*two, rng if at == slips_at else None) for at, two in enumerate(pairwise(numbers))]
    lines = [
        f"{opens} {','.join(map(str, numbers))}.",
        "; ".join(found) + ".",
        f"Steps: {signed(steps(numbers))}. {rule.said}",
        f"{rule.step}.",
    ]
    if rng.random() < 0.4:
        lines.append(f"Check: {step_line(numbers[-1], rule.value)}, so {signed(steps([*numbers, rule.value]))}, good.")
    asked = split.phrase(rng, NEXT, s=rng.choice(SEPARATORS).join(map(str, numbers)))
    return _answered(rng, asked, lines, rule.value, "next")


def _missing(rng: random.Random, split: Split) -> Problem:
    """One number in the middle is left out; the step is read off the others."""
    while True:
        twice = rng.random() < 0.25
        start, step = rng.randint(1, 20), rng.choice((rng.randint(1, 9), rng.randint(2, 12), 20, 25))
        count = rng.choice((4, 5, 5))
        numbers = [start * 2**at if twice else start + step * at for at in range(count)]
        if not twice and rng.random() < 0.35:
            numbers.reverse()
        at = rng.randrange(1, count - 1) if not twice else rng.randrange(2, count - 1)
        if split.allows("sequence", *numbers, at):
            break
    before, value, after = numbers[at - 1 : at + 2]
    known = [two for place, two in enumerate(pairwise(numbers)) if place not in (at - 1, at)]
    seen = ["?" if place == at else str(number) for place, number in enumerate(numbers)]
    opens = rng.choice(("I need the missing number in", "The user wants the missing number in"))
    lines = [f"{opens} {','.join(seen)}.", "; ".join(step_line(*two) for two in known) + "."]
    if twice:
        lines.append(f"The first step is {numbers[0]} again, so each is doubled.")
        lines += [f"{times(before, 2)}.", f"Check: {times(value, 2)}, good."]
    else:
        lines.append(f"The step is always {value - before:+d}.")
        lines += [f"{apply(before, value - before)}.", f"Check: {apply(value, after - value)}, good."]
    gap, separator = rng.choice(GAPS), rng.choice(SEPARATORS)
    asked = split.phrase(rng, MISSING, s=separator.join(gap if text == "?" else text for text in seen))
    return _answered(rng, asked, lines, value, "missing")


def _answered(rng: random.Random, question: str, lines: list[str], value: int, which: str) -> Problem:
    answer = rng.choice((f"The {which} number is {boxed(value)}.", f"It is {boxed(value)}."))
    return Problem("sequence", question, "\n".join(lines), answer, str(value))
