"""Long division of whole numbers, digit by digit: exact ones, ones with a remainder, and remainders alone."""

from __future__ import annotations

import random

from training.problems.dividing_contrast import (
    CONTRAST_ONLY_REMAINDER,
    CONTRAST_PHRASES,
    CONTRAST_WITH_REMAINDER,
)
from training.problems.dividing_near import NEAR_PHRASES
from training.problems.dividing_near_more import NEAR_ONLY_REMAINDER, NEAR_WITH_REMAINDER
from training.problems.dividing_words import MORE_ONLY_REMAINDER, MORE_PHRASES, MORE_WITH_REMAINDER, PART_OF
from training.problems.multiplying import by_digit
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.subtracting import added, taken

PHRASES = (
    "What is {e}?",
    "What's {e}?",
    "whats {e}",
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
    "What does {e} equal?",
    "{e} is what?",
    "What is the result of {e}?",
    "For my homework I need {e}.",
    "Divide {a} by {b}.",
    "Please divide {a} by {b}.",
    "Can you divide {a} by {b} for me?",
    "What is {a} divided by {b}?",
    "What's {a} divided by {b}?",
    "whats {a} divided by {b}",
    "how much is {a} divided by {b}",
    "{a} divided by {b}",
    "{a} divided by {b} is what?",
    "What do you get when you divide {a} by {b}?",
    "What do I get if I divide {a} by {b}?",
    "If I divide {a} by {b}, what is the result?",
    "Take {a} and divide it by {b}. What is it?",
    "How many times does {b} go into {a}?",
    "how often does {b} go into {a}",
    "How many times does {b} fit into {a}?",
    "Find the quotient of {a} and {b}.",
    "What is the quotient of {a} and {b}?",
    "Tell me {a} divided by {b}.",
    "Calculate {a} divided by {b}.",
    "Share {a} equally among {b}. How much does each get?",
    "If {b} people share {a} equally, how much does each get?",
    "Split {a} into {b} equal parts. How much is each part?",
    "If I split {a} into {b} equal parts, how much is each part?",
    "{a} split into {b} equal parts is how much each?",
    "Cut {a} into {b} equal parts. How much is one part?",
    "{a} cut into {b} equal pieces is how much each?",
    "{a} in {b} equal parts",
    "{a} shared by {b} is how much each?",
    "Share {a} among {b} people. How much is that each?",
    "Divide {a} into {b} equal parts.",
    "If {a} is split into {b} parts, how much is one of them?",
    "Split {a} by {b}.",
    "{a} over {b}",
    "How much is each part if I split {a} into {b} equal parts?",
    *MORE_PHRASES,
    *NEAR_PHRASES,
    *CONTRAST_PHRASES,
)

WITH_REMAINDER = (
    "What is {e} with remainder?",
    "whats {e} with remainder",
    "{e} with remainder",
    "Calculate {e} with remainder.",
    "Work out {e} with the remainder.",
    "Compute {e} with remainder.",
    "Find {e} with the remainder.",
    "Divide {a} by {b} with remainder.",
    "Divide {a} by {b} and give the remainder too.",
    "Please divide {a} by {b} with remainder.",
    "What is {a} divided by {b} with remainder?",
    "What is {a} divided by {b}, and what is the remainder?",
    "How much is {a} divided by {b} with the remainder?",
    "{a} divided by {b} with remainder",
    "How many times does {b} go into {a}, and what is left?",
    "How many times does {b} fit into {a}, and what is left over?",
    "Give me {a} divided by {b} with the remainder.",
    "I need {e} with remainder.",
    *MORE_WITH_REMAINDER,
    *NEAR_WITH_REMAINDER,
    *CONTRAST_WITH_REMAINDER,
)

ONLY_REMAINDER = (
    "What is the remainder of {e}?",
    "whats the remainder of {e}",
    "Find the remainder of {e}.",
    "Give me only the remainder of {e}.",
    "What is the remainder when {a} is divided by {b}?",
    "What remainder do you get when you divide {a} by {b}?",
    "What remainder do I get if I divide {a} by {b}?",
    "Find the remainder when {a} is divided by {b}.",
    "remainder of {a} divided by {b}",
    "the remainder of {e} please",
    "Tell me the remainder when {a} is divided by {b}.",
    "When {a} is divided by {b}, what is the remainder?",
    "If I divide {a} by {b}, what is the remainder?",
    "What is {a} mod {b}?",
    "{a} mod {b}",
    "Calculate {a} mod {b}.",
    *MORE_ONLY_REMAINDER,
    *NEAR_ONLY_REMAINDER,
    *CONTRAST_ONLY_REMAINDER,
)

PARTS = (("a third", 3), ("one third", 3), ("a quarter", 4), ("one fourth", 4), ("a fifth", 5), ("a tenth", 10))

SIGNS = (" / ", "/", " ÷ ", "÷", " divided by ", " : ")


def scanned(rest: int, b: int) -> str:
    """The multiples of `b`, one after the other, until one is not below `rest`: "24<57, 48<57, 72>57"."""
    tried = []
    for multiple in range(b, 10 * b, b):
        tried.append(f"{multiple}{'<' if multiple < rest else '=' if multiple == rest else '>'}{rest}")
        if multiple >= rest:
            break
    return ", ".join(tried)


def long_division(a: int, b: int, slip: random.Random | None = None) -> str:
    """The lines of a / b (a not below b), a digit each: "Bring down 3, 13: write 2, 6x2=12, 13-12=1."; …"""
    digits, width = str(a), len(str(b))
    lines = [", ".join(f"{b}x{times}={b * times}" for times in range(1, 10)) + "."] if b >= 10 else []
    used = width + (int(digits[:width]) < b)
    short = f"{digits[:width]}<{b}, take {digits[:used]}" if used > width else f"Take {digits[:used]}"
    slips_at = slip.randrange(used, len(digits) + 1) if slip else -1
    rest = int(digits[:used])
    for end in range(used, len(digits) + 1):
        before = short
        if end > used:
            rest = rest * 10 + int(digits[end - 1])
            before = f"Bring down {digits[end - 1]}, {rest}"
        times = rest // b
        slipped = ""
        if end == slips_at and times < 9:
            bad = wrong(f"write {times + 1}, {b}x{times + 1}={b * (times + 1)}.")
            slipped = f"{bad} Wait, {b * (times + 1)}>{rest}, so "
        left = f"{rest}-{b * times}={rest - b * times}" if b < 10 else taken(rest, b * times)
        found = f"{scanned(rest, b)}, " if b >= 10 else ""
        lines.append(f"{before}: {found}{slipped}write {times}, {b}x{times}={b * times}, {left}.")
        rest -= b * times
    return "\n".join(lines)


def divided(a: int, b: int, slip: random.Random | None = None) -> str:
    """All lines of a / b, the last of which says the result. A quotient and divisor of one digit are one step."""
    if b < 10 and a < 10 * b and a % b == 0:
        return f"{b}x{a // b}={a}, so {a}/{b}={a // b}."
    if a < b:
        return f"{a}<{b}, so {a}/{b} is 0 remainder {a}."
    if a % b:
        return f"{long_division(a, b, slip)}\n{a % b} left, so {a}/{b} is {a // b} remainder {a % b}."
    return f"{long_division(a, b, slip)}\n0 left, so {a}/{b}={a // b}."


def _check(a: int, b: int) -> str:
    whole, left = divmod(a, b)
    back = f"{whole}x{b}: {by_digit(whole, b)} So {whole}x{b}={whole * b}" if whole > 9 else f"{whole}x{b}={whole * b}"
    return f"Check: {back}, {added(whole * b, left)}, good." if left else f"Check: {back}, good."


def _numbers(rng: random.Random, split: Split, exact: bool) -> tuple[int, int]:
    while True:
        b = rng.randrange(10, 26) if rng.random() < 0.16 else rng.randrange(2, 10) if rng.random() < 0.97 else 1
        top = 10 ** rng.choice((2, 2, 3, 3, 4))
        if rng.random() < 0.08:
            top = b * 5
        a = rng.randrange(top // b) * b + (0 if exact else rng.randrange(b))
        if (a >= b or rng.random() < 0.1) and (exact or a % b) and a < 10_000 and split.allows("divide", a, b):
            return a, b


def _part(rng: random.Random, split: Split) -> Problem:
    """A half, a third, a quarter, a fifth or a tenth of a number."""
    part, b = rng.choice((("half", 2), ("half", 2), ("half", 2), *PARTS))
    while True:
        a = rng.randrange(2, rng.choice((20, 100, 1000, 1000, 5000)) // b + 2) * b
        if split.allows("divide", a, b):
            break
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    thinking = f"{opens} {a}/{b}.\n{divided(a, b, None)}"
    answer = rng.choice((f"{a} / {b} = {boxed(a // b)}", f"The quotient is {boxed(a // b)}."))
    of = f"{part} of" if b > 2 else rng.choice(("half of", "half of", "half", "one half of"))
    return Problem("divide", split.phrase(rng, PART_OF, of=of, a=a), thinking, answer, str(a // b))


def make(rng: random.Random, split: Split) -> Problem:
    """One quotient, or one remainder."""
    if rng.random() < 0.07:
        return _part(rng, split)
    asked = rng.choices((PHRASES, WITH_REMAINDER, ONLY_REMAINDER), (70, 18, 12))[0]
    exact = rng.random() < (0.94 if asked is PHRASES else 0.1)
    a, b = _numbers(rng, split, exact)
    whole, left = divmod(a, b)
    slip = rng if rng.random() < 0.08 else None
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    what = {PHRASES: f"{a}/{b}", WITH_REMAINDER: f"{a}/{b} with remainder"}.get(asked, f"the remainder of {a}/{b}")
    thinking = f"{opens} {what}.\n{divided(a, b, slip)}"
    if a > b and b < 10 and rng.random() < 0.4:
        thinking += f"\n{_check(a, b)}"
    if asked is ONLY_REMAINDER:
        answer, final = rng.choice((f"The remainder is {boxed(left)}.", f"{boxed(left)} is left.")), left
    elif left or asked is WITH_REMAINDER:
        said = f"{boxed(whole)} remainder {left}"
        answer, final = rng.choice((f"{a} / {b} = {said}", f"The result is {said}.")), whole
    else:
        answer, final = rng.choice((f"{a} / {b} = {boxed(whole)}", f"The quotient is {boxed(whole)}.")), whole
    if asked is PHRASES and left:
        asked = tuple(phrase for phrase in PHRASES if "equal" not in phrase)
    question = split.phrase(rng, asked, a=a, b=b, e=f"{a}{rng.choice(SIGNS)}{b}")
    return Problem("divide", question, thinking, answer, str(final))
