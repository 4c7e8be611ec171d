"""Yes or no about numbers: odd or even, bigger or smaller, divisible, prime, and whether a small sum is right."""

from __future__ import annotations

import random

from training.problems.number_logic_contrast import (
    CONTRAST_COMPARED,
    CONTRAST_DIVISIBLE,
    CONTRAST_ODD,
    CONTRAST_PRIME,
    CONTRAST_SUM,
)
from training.problems.number_logic_near import NEAR_COMPARED, NEAR_ODD, NEAR_SUM
from training.problems.number_logic_near_more import NEAR_DIVISIBLE, NEAR_PRIME
from training.problems.number_logic_words import MORE_COMPARED, MORE_DIVISIBLE, MORE_ODD, MORE_PRIME, MORE_SUM
from training.problems.problem import Problem, Split
from training.problems.short_steps import worked

ODD = (
    "Is {a} {word}?",
    "Is {a} an {word} number?",
    "Is the number {a} {word}?",
    "is {a} {word} or not",
    "Is {a} {word}? Yes or no?",
    "Yes or no: is {a} {word}?",
    "Yes or no: is {a} an {word} number?",
    "Is it true that {a} is {word}?",
    "Is it true that {a} is an {word} number?",
    "Tell me if {a} is {word}.",
    "Tell me if {a} is an {word} number.",
    "Can you tell me if {a} is {word}?",
    "Would you say {a} is an {word} number?",
    "I think {a} is {word}. Is that right?",
    "{a} is {word}. Is that true?",
    "Is {a} one of the {word} numbers?",
    *MORE_ODD,
    *NEAR_ODD,
    *CONTRAST_ODD,
)

COMPARED = (
    "Is {a} {word} than {b}?",
    "Is the number {a} {word} than {b}?",
    "Is the number {a} {word} than the number {b}?",
    "Is {a} {word} than {b}? Yes or no?",
    "Yes or no: is {a} {word} than {b}?",
    "Yes or no: {a} is {word} than {b}?",
    "Is it true that {a} is {word} than {b}?",
    "Tell me if {a} is {word} than {b}.",
    "Can you tell me if {a} is {word} than {b}?",
    "I think {a} is {word} than {b}. Is that right?",
    "{a} is {word} than {b}. Is that true?",
    "Would you say {a} is {word} than {b}?",
    *MORE_COMPARED,
    *NEAR_COMPARED,
    *CONTRAST_COMPARED,
)

DIVISIBLE = (
    "is {a} divisible by {b}",
    "Is the number {a} divisible by {b}?",
    "Is {a} divisible by {b}? Yes or no?",
    "Yes or no: is {a} divisible by {b}?",
    "Is it true that {a} is divisible by {b}?",
    "Tell me if {a} is divisible by {b}.",
    "Can you tell me if {a} is divisible by {b}?",
    "I think {a} is divisible by {b}. Is that right?",
    "{a} is divisible by {b}. Is that true?",
    "Is {a} a multiple of {b}?",
    "Is the number {a} a multiple of {b}?",
    "Yes or no: is {a} a multiple of {b}?",
    "Tell me if {a} is a multiple of {b}.",
    "Can {a} be divided by {b}?",
    "Can {a} be divided by {b} with nothing left?",
    "Can the number {a} be divided by {b} with nothing left?",
    "Does {b} divide {a}?",
    "Does {b} divide {a} with nothing left?",
    "Is {b} a factor of {a}?",
    "Is the number {b} a factor of {a}?",
    "Yes or no: is {b} a factor of {a}?",
    *MORE_DIVISIBLE,
    *NEAR_DIVISIBLE,
    *CONTRAST_DIVISIBLE,
)

PRIME = (
    "Is {a} prime?",
    "Is {a} a prime number?",
    "Is {a} a prime?",
    "Is the number {a} prime?",
    "Is the number {a} a prime?",
    "is {a} prime or not",
    "Is {a} prime? Yes or no?",
    "Yes or no: is {a} prime?",
    "Yes or no: is {a} a prime number?",
    "Is it true that {a} is prime?",
    "Is it true that {a} is a prime number?",
    "Tell me if {a} is prime.",
    "Tell me if {a} is a prime number.",
    "Can you tell me if {a} is prime?",
    "I think {a} is prime. Is that right?",
    "{a} is a prime number. Is that true?",
    "Would you say {a} is a prime?",
    "Is {a} one of the prime numbers?",
    *MORE_PRIME,
    *NEAR_PRIME,
    *CONTRAST_PRIME,
)

SUM = (
    "Is {left} = {right}?",
    "Is {left} equal to {right}?",
    "Does {left} equal {right}?",
    "Does {left} make {right}?",
    "Is it true that {left} = {right}?",
    "Is it true that {left} is {right}?",
    "Is it right that {left} makes {right}?",
    "Is {left} = {right} right?",
    "Is {left} = {right} true?",
    "Is this true: {left} = {right}?",
    "Is this right: {left} = {right}?",
    "{left} = {right}. Is that true?",
    "{left} = {right}. Is that right?",
    "{left} = {right}, yes or no?",
    "Yes or no: is {left} = {right}?",
    "Yes or no: {left} is {right}?",
    "I think {left} is {right}. Is that right?",
    "I say {left} makes {right}. Is that true?",
    "My friend says {left} is {right}. Is that right?",
    "Tell me if {left} = {right} is true.",
    "Tell me if {left} is equal to {right}.",
    "Can you tell me if {left} is {right}?",
    *MORE_SUM,
    *NEAR_SUM,
    *CONTRAST_SUM,
)

OPENS = ("I need to know if", "The user asks if")


def make_number_logic(rng: random.Random, split: Split) -> Problem:
    """A question about numbers that is answered by yes or by no, as often by the one as by the other."""
    return rng.choices((_odd, _compared, _divisible, _prime, _sum), (18, 22, 26, 14, 20))[0](
        rng, split, rng.random() < 0.5
    )


def _answered(rng: random.Random, question: str, asked: str, lines: list[str], value: bool) -> Problem:
    verdict = "yes" if value else "no"
    thinking = "\n".join((f"{rng.choice(OPENS)} {asked}.", *lines, f"The answer is {verdict}."))
    answer = rng.choice((f"The answer is **{verdict}**.", f"It is **{verdict}**.", f"**{verdict}**"))
    return Problem("number-logic", question, thinking, answer, verdict, "text")


def _drawn(rng: random.Random) -> int:
    return rng.randrange(10 ** rng.choice((1, 2, 2, 2, 3, 4)))


def _odd(rng: random.Random, split: Split, want: bool) -> Problem:
    word = rng.choice(("odd", "even"))
    while True:
        a = _drawn(rng)
        if (a % 2 == (word == "odd")) == want and split.allows("odd", a):
            break
    is_ = "odd" if a % 2 else "even"
    line = f"{a} ends in {a % 10}. {a % 10} is {is_}, so {a} is {is_}." if a > 9 else f"{a} is {is_}."
    return _answered(rng, split.phrase(rng, ODD, a=a, word=word), f"{a} is {word}", [line], want)


def compared(a: int, b: int) -> str:
    """How two numbers compare: by how many digits they have, else by the first digits that differ."""
    sign = ">" if a > b else "<"
    left, right = str(a), str(b)
    if a == b:
        return f"{a}={b}."
    if a < 10 and b < 10:
        return f"{a}{sign}{b}."
    if len(left) != len(right):
        digits = [f"{text} has {len(text)} digit{'s' * (len(text) > 1)}" for text in (left, right)]
        return f"{digits[0]}, {digits[1]}, so {a}{sign}{b}."
    steps = []
    for one, other in zip(left, right, strict=True):
        steps.append(f"{one}{'=' if one == other else sign}{other}")
        if one != other:
            break
    return f"Both have {len(left)} digit{'s' * (len(left) > 1)}. From the left: {', '.join(steps)}, so {a}{sign}{b}."


def same(a: int, b: int) -> str:
    """Whether two numbers are the same, digit by digit."""
    if len(str(a)) != len(str(b)):
        return f"{a} and {b}: not as many digits, not the same."
    steps = []
    for one, other in zip(str(a), str(b), strict=True):
        steps.append(f"{one}{'=' if one == other else '>' if one > other else '<'}{other}")
        if one != other:
            break
    return f"{a} and {b}: {', '.join(steps)}, {'' if a == b else 'not '}the same."


def _compared(rng: random.Random, split: Split, want: bool) -> Problem:
    word = rng.choice(("bigger", "larger", "greater", "more", "smaller", "less"))
    while True:
        a, b = _drawn(rng), _drawn(rng)
        if rng.random() < 0.5:
            b = max(0, a + rng.choice((-20, -10, -3, -1, 1, 2, 5, 11, 30)))
        holds = a < b if word in ("smaller", "less") else a > b
        if a != b and holds == want and split.allows("compare", a, b):
            break
    return _answered(
        rng, split.phrase(rng, COMPARED, a=a, b=b, word=word), f"{a} is {word} than {b}", [compared(a, b)], want
    )


def divides(a: int, b: int) -> str:
    """Whether b (2 to 10) divides a, by the last digit, the sum of the digits or the table of b."""
    no = "" if a % b == 0 else "not "
    if b in (2, 5, 10):
        good = {2: "even", 5: "0 or 5", 10: "0"}[b]
        return f"The last digit must be {good}. {a} ends in {a % 10}, so {a} is {no}divisible."
    if a > 10 * b + b - 1:
        digits = [int(digit) for digit in str(a)]
        total = sum(digits)
        return (
            f"Sum of the digits: {'+'.join(map(str, digits))}={total}. {_by_table(total, b)} So {a} is {no}divisible."
        )
    return f"{_by_table(a, b)} So {a} is {no}divisible."


def _by_table(a: int, b: int) -> str:
    whole, left = divmod(a, b)
    if not whole:
        return f"{a}<{b}, so {a} is left."
    return f"{b}x{whole}={b * whole}, {a}-{b * whole}={left}: {left or 'nothing'} is left."


def _divisible(rng: random.Random, split: Split, want: bool) -> Problem:
    while True:
        b = rng.choice((2, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 10))
        a = rng.randint(b + 1, 1000 if b in (2, 3, 5, 9, 10) and rng.random() < 0.5 else 10 * b)
        if (a % b == 0) == want and split.allows("divisible", a, b):
            break
    return _answered(rng, split.phrase(rng, DIVISIBLE, a=a, b=b), f"{a} is divisible by {b}", [divides(a, b)], want)


def _prime(rng: random.Random, split: Split, want: bool) -> Problem:
    while True:
        a = rng.randint(2, 49)
        factor = next(by for by in range(2, a + 1) if a % by == 0)
        if (factor == a) == want and split.allows("prime", a):
            break
    if a < 4:
        lines = [f"Only 1 and {a} divide {a}, so {a} is prime."]
    else:
        tried = [by for by in (2, 3, 5, 7) if by * by <= a and by <= factor]
        lines = [f"By {by}? {divides(a, by)}" for by in tried]
        lines.append(f"{a} is prime." if want else f"{a} is not prime.")
        if want:
            lines[-1] = f"Nothing divides {a}, so {a} is prime."
    return _answered(rng, split.phrase(rng, PRIME, a=a), f"{a} is prime", lines, want)


def _sum(rng: random.Random, split: Split, want: bool) -> Problem:
    while True:
        op = rng.choice("++-x")
        limit = 10 if op == "x" else rng.choice((10, 20, 60))
        a, b = rng.randint(1, limit), rng.randint(1, limit)
        a, b = (max(a, b), min(a, b)) if op == "-" else (a, b)
        if split.allows("claim", a, op, b):
            break
    value = {"+": a + b, "-": a - b, "x": a * b}[op]
    claimed = value if want else max(0, value + rng.choice((-10, -2, -1, 1, 2, 3, 10)))
    if not want and claimed == value:
        claimed += 1
    asked = rng.choice((f"{a}{op}{b}", f"{a} {op} {b}", f"{a} {({'+': 'plus', '-': 'minus', 'x': 'times'})[op]} {b}"))
    lines = [f"{worked('*' if op == 'x' else op, a, b)}.", same(value, claimed)]
    return _answered(rng, split.phrase(rng, SUM, left=asked, right=claimed), f"{a}{op}{b} is {claimed}", lines, want)
