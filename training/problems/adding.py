"""Adding two whole numbers of up to four digits, column by column, the carries written out."""

from __future__ import annotations

import random

from training.problems.adding_contrast import CONTRAST_PHRASES
from training.problems.adding_near import NEAR_PHRASES
from training.problems.adding_words import MORE_PHRASES, SEVERAL
from training.problems.problem import Problem, Split, boxed, wrong

PHRASES = (
    "What is {a} + {b}?",
    "What's {a} plus {b}?",
    "{a}+{b}",
    "{a} + {b} = ?",
    "Calculate {a} + {b}.",
    "Add {a} and {b}.",
    "Add {b} to {a}.",
    "What do you get when you add {a} and {b}?",
    "How much is {a} plus {b}?",
    "Find the sum of {a} and {b}.",
    "What is the sum of {a} and {b}?",
    "Compute {a} plus {b}.",
    "Work out {a} + {b}.",
    "I need the total of {a} and {b}.",
    "Can you add {a} and {b} for me?",
    "{a} plus {b} is what?",
    "{a} plus {b}",
    "{a} and {b} together make what?",
    "If I add {a} to {b}, what do I get?",
    "Tell me what {a} plus {b} is.",
    "What does {a} + {b} equal?",
    "Solve {a} + {b}.",
    "sum of {a} and {b}",
    "How much do {a} and {b} make?",
    "Put {a} and {b} together. What is the total?",
    "What number is {b} more than {a}?",
    "What is {a} increased by {b}?",
    "Could you work out {a} plus {b}?",
    "Give me {a} + {b}.",
    "Please calculate the sum {a} + {b}.",
    "What is the total of {a} and {b}?",
    "Evaluate {a} + {b}.",
    "Do the sum {a} + {b}.",
    "Take {a} and add {b}. What is it?",
    "How many is {a} and {b}?",
    "What will {a} plus {b} be?",
    *MORE_PHRASES,
    *NEAR_PHRASES,
    *CONTRAST_PHRASES,
)


def columns(a: int, b: int, slip: random.Random | None = None) -> str:
    """The columns of a + b from the right: "7+5=12, write 2 carry 1; …". With `slip`, one first goes wrong."""
    left, right = str(a)[::-1], str(b)[::-1]
    width = max(len(left), len(right))
    slips_at = slip.randrange(width) if slip else -1
    steps, carry = [], 0
    for place in range(width):
        digits = [int(text[place]) for text in (left, right) if place < len(text)]
        terms = [*digits, *([carry] if carry else [])]
        total = sum(terms)
        said = "+".join(str(term) for term in terms)
        said = f"{said}={total}" if len(terms) > 1 else said
        if place == slips_at and slip and len(terms) > 1:
            said = wrong(f"{'+'.join(map(str, terms))}={total + slip.choice((-1, 1, 2))}.") + f" Wait, {said}"
        carry = total // 10
        steps.append(f"{said}, write {total % 10} carry {carry}" if carry else said)
    return "; ".join(steps) + "."


def added(a: int, b: int) -> str:
    """A sum inside another skill, without a dot at its end."""
    if (a < 20 and b < 20) or (a < 100 and b < 10) or a == 0:
        return f"{a}+{b}={a + b}"
    return f"{a}+{b}: {columns(a, b)} So {a}+{b}={a + b}"


def _several(rng: random.Random, split: Split) -> Problem:
    """Three or four numbers, added one after the other."""
    while True:
        numbers = [rng.randrange(1, rng.choice((10, 40, 100, 100, 300))) for _ in range(rng.choice((3, 3, 4)))]
        if split.allows("add", *numbers):
            break
    *most, last = map(str, numbers)
    lines, total = [], numbers[0]
    for number in numbers[1:]:
        lines.append(f"{added(total, number)}.")
        total += number
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    question = split.phrase(
        rng, SEVERAL, list=f"{', '.join(most)} and {last}", row=", ".join((*most, last)),
        plus=rng.choice((" + ", "+", " plus ")).join((*most, last)),
    )  # fmt: skip
    thinking = "\n".join((f"{opens} {'+'.join((*most, last))}.", *lines))
    return Problem("add", question, thinking, f"The sum is {boxed(total)}.", str(total))


def make(rng: random.Random, split: Split) -> Problem:
    """One sum."""
    if rng.random() < 0.12:
        return _several(rng, split)
    while True:
        a, b = (rng.randrange(10 ** rng.choice((1, 2, 2, 3, 3, 4, 4))) for _ in "ab")
        if split.allows("add", a, b):
            break
    total = a + b
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    slip = rng if rng.random() < 0.08 else None
    thinking = f"{opens} {a}+{b}.\n"
    if a + b < 20:
        thinking += f"{a}+{b}={total}."
    else:
        thinking += f"From the right: {columns(a, b, slip)}\nSo {a}+{b}={total}."
        if rng.random() < 0.6:
            thinking += f"\nCheck: {total}-{b}={a}, good."
    answer = rng.choice((f"{a} + {b} = {boxed(total)}", f"The sum is {boxed(total)}."))
    return Problem("add", split.phrase(rng, PHRASES, a=a, b=b), thinking, answer, str(total))
