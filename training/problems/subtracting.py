"""Subtracting whole numbers of up to four digits, column by column, the borrows written out; below zero too."""

from __future__ import annotations

import random

from training.problems.adding import added
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.subtracting_words import MORE_PHRASES, UNSIGNED

PHRASES = (
    "What is {a} - {b}?",
    "What's {a} minus {b}?",
    "whats {a} - {b}",
    "whats {a} minus {b}",
    "{a} - {b}",
    "{a} - {b} = ?",
    "{a}-{b}=",
    "Calculate {a} - {b}.",
    "Calculate {a} minus {b}.",
    "Subtract {b} from {a}.",
    "What do you get when you subtract {b} from {a}?",
    "What do I get if I subtract {b} from {a}?",
    "How much is {a} minus {b}?",
    "How much is {a} - {b}?",
    "Find the difference of {a} and {b}.",
    "Find {a} minus {b}.",
    "Compute {a} minus {b}.",
    "Compute {a} - {b}.",
    "Work out {a} - {b}.",
    "Work out {a} minus {b} for me.",
    "Can you subtract {b} from {a} for me?",
    "{a} minus {b} is what?",
    "{a} minus {b}",
    "{a} take away {b}",
    "What is {a} take away {b}?",
    "If I take {b} from {a}, what do I get?",
    "If I take away {b} from {a}, what is left?",
    "Take {b} away from {a}.",
    "Take away {b} from {a}. What is left?",
    "Tell me what {a} minus {b} is.",
    "What does {a} - {b} equal?",
    "What does {a} minus {b} equal?",
    "Solve {a} - {b}.",
    "What number is {b} less than {a}?",
    "Which number is {b} less than {a}?",
    "What is {b} less than {a}?",
    "What is {a} decreased by {b}?",
    "What is {a} reduced by {b}?",
    "{a} decreased by {b} is what?",
    "{a} reduced by {b}",
    "Decrease {a} by {b}.",
    "How much is {a} decreased by {b}?",
    "Could you work out {a} minus {b}?",
    "Give me {a} - {b}.",
    "Please calculate {a} - {b}.",
    "Evaluate {a} - {b}.",
    "I need {a} minus {b}.",
    "I start with {a} and take away {b}. What is left?",
    "Start with {a} and subtract {b}. What is it?",
    "What will {a} minus {b} be?",
    "Do the subtraction {a} - {b}.",
    "What is left of {a} when I take away {b}?",
    *MORE_PHRASES,
    *UNSIGNED,
)

WORDED = tuple(phrase for phrase in PHRASES if "-" not in phrase and "$" not in phrase)
"""Those that read well with numbers written as words."""

NUMBER_WORDS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)


def borrows(a: int, b: int, slip: random.Random | None = None) -> str:
    """The columns of a - b (a not below b) from the right: "2<7, 12-7=5, borrow 1; …". With `slip`, one goes wrong."""
    top, low = str(a)[::-1], str(b)[::-1]
    slips_at = slip.randrange(len(low)) if slip else -1
    steps, owed = [], False
    for place, text in enumerate(top):
        digit, said, lent = int(text), [], False
        if owed:
            lent = digit == 0
            said.append("10-1=9" if lent else f"{digit}-1={digit - 1}")
            digit = 9 if lent else digit - 1
        if place < len(low):
            taken = int(low[place])
            if digit < taken:
                said.append(f"{digit}<{taken}")
                digit, lent = digit + 10, True
            fact = f"{digit}-{taken}="
            slipped = slip and place == slips_at
            before = wrong(f"{fact}{digit - taken + 1}.") + " Wait, " if slipped else ""
            said.append(f"{before}{fact}{digit - taken}")
        elif not owed:
            said.append(text)
        steps.append(", ".join(said) + (", borrow 1" if lent else ""))
        owed = lent
    return "; ".join(steps) + "."


def read_off(a: int, b: int) -> str:
    """What the columns of a - b came to, zeros in front dropped: "That reads 007. So 105-98=7"."""
    width = len(str(a))
    result = str(a - b)
    reads = f"That reads {result.zfill(width)}. " if len(result) < width else ""
    return f"{reads}So {a}-{b}={result}"


def taken(a: int, b: int) -> str:
    """A difference inside another skill, without a dot at its end; a is not below b."""
    if a < 20 or a == b or b == 0:
        return f"{a}-{b}={a - b}"
    return f"{a}-{b}: {borrows(a, b)} {read_off(a, b)}"


def _numbers(rng: random.Random, split: Split) -> tuple[int, int]:
    while True:
        a, b = (rng.randrange(10 ** rng.choice((1, 2, 2, 3, 3, 4))) for _ in "ab")
        if a < b and rng.random() < 0.85:
            a, b = b, a
        if split.allows("subtract", a, b):
            return a, b


def _worked(a: int, b: int, slip: random.Random | None) -> str:
    if a < 20:
        return f"{a}-{b}={a - b}."
    return f"From the right: {borrows(a, b, slip)}\n{read_off(a, b)}."


def make(rng: random.Random, split: Split) -> Problem:
    """One difference."""
    a, b = _numbers(rng, split)
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    slip = rng if rng.random() < 0.08 else None
    high, low = max(a, b), min(a, b)
    sign = "=" if a == b else ">" if a > b else "<"
    thinking = f"{opens} {a}-{b}.\n{a}{sign}{b}"
    if a == b:
        thinking += f", so {a}-{b}=0."
    elif a > b:
        thinking += f".\n{_worked(a, b, slip)}"
    else:
        thinking += f", so I take {b}-{a} and put a minus.\n{_worked(b, a, slip)}\nSo {a}-{b}={a - b}."
    if high >= 20 and high != low and rng.random() < 0.4:
        thinking += f"\nCheck: {added(high - low, low)}, good."
    answer = rng.choice((f"{a} - {b} = {boxed(a - b)}", f"The difference is {boxed(a - b)}."))
    worded = high <= 20 and rng.random() < 0.4
    pool = WORDED if worded else PHRASES
    if a <= b:
        pool = tuple(phrase for phrase in pool if phrase not in UNSIGNED)
    first, second = (NUMBER_WORDS[a], NUMBER_WORDS[b]) if worded else (a, b)
    question = split.phrase(rng, pool, a=first, b=second)
    return Problem("subtract", question, thinking, answer, str(a - b))
