"""Multiplying whole numbers: the digits' products with their carries, then the partial products added in columns."""

from __future__ import annotations

import random

from training.problems.multiplying_contrast import CONTRAST_INVERSE, CONTRAST_PHRASES
from training.problems.multiplying_near import NEAR_PHRASES
from training.problems.multiplying_words import DOUBLE, MORE_PHRASES, TRIPLE
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.subtracting import NUMBER_WORDS, added

PHRASES = (
    "What is {e}?",
    "What's {e}?",
    "whats {e}",
    "what is {e} equal to?",
    "{e}",
    "{e} = ?",
    "{e}=",
    "Calculate {e}.",
    "Compute {e}.",
    "Work out {e}.",
    "Solve {e}.",
    "Evaluate {e}.",
    "Find {e}.",
    "How much is {e}?",
    "Give me {e}.",
    "Tell me what {e} is.",
    "Please calculate {e}.",
    "I need {e}.",
    "Can you work out {e} for me?",
    "Could you calculate {e}?",
    "What does {e} equal?",
    "What will {e} be?",
    "{e} is what?",
    "How do I calculate {e}?",
    "Do you know what {e} is?",
    "My homework says {e}.",
    "For my homework I need {e}.",
    "What is the result of {e}?",
    "Multiply {a} by {b}.",
    "Multiply {a} and {b}.",
    "Please multiply {a} by {b}.",
    "Can you multiply {a} and {b} for me?",
    "What is {a} multiplied by {b}?",
    "What do you get when you multiply {a} by {b}?",
    "What do I get if I multiply {a} and {b}?",
    "If I multiply {a} by {b}, what is the result?",
    "Find the product of {a} and {b}.",
    "What is the product of {a} and {b}?",
    "product of {a} and {b}",
    "I need the product of {a} and {b}.",
    "{a} multiplied by {b}",
    "{a} multiplied by {b} is what?",
    "How much is {a} multiplied by {b}?",
    "Take {a} and multiply it by {b}. What is it?",
    "What is {a} times {b}?",
    "What's {a} times {b}?",
    "whats {a} times {b}",
    "how much is {a} times {b}",
    "{a} times {b}",
    "{a} times {b} is what?",
    "Work out {a} times {b}.",
    "Tell me {a} times {b}.",
    "Give me the product of {a} and {b}.",
    "Calculate {a} times {b}.",
    *MORE_PHRASES,
    *NEAR_PHRASES,
    *CONTRAST_PHRASES,
    *CONTRAST_INVERSE,
)

WORDED = tuple(phrase for phrase in PHRASES if not any(mark in phrase for mark in ("{e}", "$", "((")))
"""Those that read well with numbers written as words."""

SIGNS = (" x ", "x", " * ", "*", " × ", "×", " times ", " X ", " multiplied by ")

# Digits of the first and of the second number, and how often.
SIZES = (
    ((1, 1), 12),
    ((2, 1), 18),
    ((1, 2), 12),
    ((2, 2), 28),
    ((3, 1), 8),
    ((1, 3), 3),
    ((4, 1), 5),
    ((3, 2), 5),
    ((2, 3), 2),
    ((4, 2), 2),
    ((3, 3), 1),
)


def by_digit(a: int, digit: int, slip: random.Random | None = None) -> str:
    """The products of a's digits, from the right, by one digit: "7x6=42, write 2 carry 4; 4x6=24, 24+4=28, …"."""
    if a < 10:
        right = f"{a}x{digit}={a * digit}."
        return wrong(f"{a}x{digit}={a * digit + slip.choice((-1, 1, digit))}.") + f" Wait, {right}" if slip else right
    slips_at = slip.randrange(len(str(a))) if slip else -1
    steps, carry = [], 0
    for place, text in enumerate(reversed(str(a))):
        part = int(text) * digit
        said = f"{text}x{digit}={part}"
        if place == slips_at and slip:
            said = wrong(f"{text}x{digit}={part + slip.choice((1, 2, 10))}.") + f" Wait, {said}"
        if carry:
            said += f", {part}+{carry}={part + carry}"
        total = part + carry
        carry = total // 10
        steps.append(f"{said}, write {total % 10} carry {carry}" if carry else said)
    return "; ".join(steps) + "."


def _weight(number: int) -> tuple[int, int]:
    """How long it takes to multiply by a number: its digits other than 0, then all of them."""
    text = str(number)
    return len(text) - text.count("0"), len(text)


def product(a: int, b: int, slip: random.Random | None = None) -> str:
    """All lines of a x b, the last of which says the result."""
    if a == 0 or b == 0:
        return f"Times 0 is 0, so {a}x{b}=0."
    if _weight(a) < _weight(b):
        return f"That is {b}x{a}.\n{product(b, a, slip)}"
    if b < 10:
        worked = by_digit(a, b, slip)
        return worked if a < 10 else f"From the right: {worked}\nSo {a}x{b}={a * b}."
    zeros = [len(str(b)) - 1 - place for place in range(len(str(b)))]
    parts = [(int(text), int(text) * 10**zero) for text, zero in zip(str(b), zeros, strict=True) if text != "0"]
    slips_at = slip.randrange(len(parts)) if slip else -1
    lines = [f"{b}={'+'.join(str(part) for _, part in parts)}."] if len(parts) > 1 else []
    for number, (digit, part) in enumerate(parts):
        worked = by_digit(a, digit, slip if number == slips_at else None)
        full = f" and {a}x{part}={a * part}" if part > digit else ""
        lines.append(f"{a}x{digit}: {worked} So {a}x{digit}={a * digit}{full}.")
    total = a * parts[0][1]
    for _, part in parts[1:]:
        lines.append(f"{added(total, a * part)}.")
        total += a * part
    if len(parts) > 1:
        lines.append(f"So {a}x{b}={total}.")
    return "\n".join(lines)


def ends(a: int, b: int) -> str:
    """A check of a x b by its last digit."""
    last = f"{a % 10}x{b % 10}={(a % 10) * (b % 10)}"
    return f"Check the last digit: {last}, and {a * b} ends in {a * b % 10}, good."


def _numbers(rng: random.Random, split: Split) -> tuple[int, int]:
    while True:
        sizes = rng.choices([size for size, _ in SIZES], [weight for _, weight in SIZES])[0]
        a, b = (rng.randrange(10 ** (size - 1) if size > 1 else 0, 10**size) for size in sizes)
        if {a, b} != {47, 23} and split.allows("multiply", a, b):
            return a, b


def _said(pool: tuple[str, ...], a: int, b: int) -> tuple[str, ...]:
    """Those of `pool` that make sense for a x b: with a 0, none that divides by it or grows by it."""
    return pool if a and b else tuple(phrase for phrase in pool if phrase not in CONTRAST_INVERSE)


def make(rng: random.Random, split: Split) -> Problem:
    """One product."""
    a, b = _numbers(rng, split)
    often = a > 1 and rng.random() < 0.07
    if often:
        b = rng.choice((2, 2, 2, 3))
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    slip = rng if rng.random() < 0.08 else None
    thinking = f"{opens} {a}x{b}.\n{product(a, b, slip)}"
    if max(a, b) >= 10 and min(a, b) > 0 and rng.random() < 0.5:
        thinking += f"\n{ends(a, b)}"
    answer = rng.choice((f"{a} x {b} = {boxed(a * b)}", f"The product is {boxed(a * b)}."))
    if often:
        question = split.phrase(rng, DOUBLE if b == 2 else TRIPLE, a=a)
    elif max(a, b) <= 20 and rng.random() < 0.3:
        question = split.phrase(rng, _said(WORDED, a, b), a=NUMBER_WORDS[a], b=NUMBER_WORDS[b])
    else:
        question = split.phrase(rng, _said(PHRASES, a, b), a=a, b=b, e=f"{a}{rng.choice(SIGNS)}{b}")
    return Problem("multiply", question, thinking, answer, str(a * b))
