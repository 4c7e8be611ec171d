"""Comparing and sorting decimals: the same number of places first, then digit by digit from the left."""

from __future__ import annotations

import random
from decimal import Decimal

from training.problems.decimals_contrast import (
    CONTRAST_BIGGER,
    CONTRAST_BIGGEST,
    CONTRAST_IS_BIGGER,
    CONTRAST_RISING,
    CONTRAST_SMALLER,
)
from training.problems.decimals_words import MORE_BIGGER, MORE_BIGGEST, MORE_IS_BIGGER, MORE_RISING, MORE_SMALLER
from training.problems.problem import Problem, Split, boxed, wrong

BIGGER = (
    "Which is bigger, {a} or {b}?",
    "Which is larger, {a} or {b}?",
    "Which is greater, {a} or {b}?",
    "Which is more, {a} or {b}?",
    "which is bigger {a} or {b}",
    "which is larger {a} or {b}",
    "what is bigger {a} or {b}",
    "whats bigger, {a} or {b}?",
    "whats larger {a} or {b}",
    "{a} or {b}, which is bigger?",
    "{a} or {b}, which is larger?",
    "{a} or {b}, which one is greater?",
    "Which number is bigger, {a} or {b}?",
    "Which number is larger: {a} or {b}?",
    "Which number is greater, {a} or {b}?",
    "Which one is bigger, {a} or {b}?",
    "Which one is larger, {a} or {b}?",
    "Which of these is bigger: {a} or {b}?",
    "Which of these numbers is greater: {a} or {b}?",
    "Which of {a} and {b} is bigger?",
    "Which of {a} and {b} is larger?",
    "Which of the numbers {a} and {b} is the greater one?",
    "Compare {a} and {b}. Which is bigger?",
    "Compare {a} and {b}. Which is larger?",
    "Compare {a} with {b} and tell me the bigger one.",
    "Tell me which is bigger, {a} or {b}.",
    "Tell me which is larger, {a} or {b}.",
    "Tell me the bigger number: {a} or {b}.",
    "Give me the larger of {a} and {b}.",
    "Give me the bigger one of {a} and {b}.",
    "What is the larger number, {a} or {b}?",
    "What is the bigger of {a} and {b}?",
    "Find the bigger number: {a} or {b}.",
    "Find the larger of {a} and {b}.",
    "Is {a} or {b} bigger?",
    "Is {a} or {b} larger?",
    "is {a} or {b} the bigger number",
    "Can you tell me which is greater, {a} or {b}?",
    "I have {a} and {b}. Which is bigger?",
    "I have the numbers {a} and {b}. Which is larger?",
    "Which is longer, {a} m or {b} m?",
    "Which is heavier, {a} kg or {b} kg?",
    "Which costs more, ${a} or ${b}?",
    "Is {a} kg or {b} kg heavier?",
    "Is {a} m or {b} m longer?",
    "What is more, {a} kg or {b} kg?",
    "Anna jumps {a} m and Ben jumps {b} m. Which is more?",
    "One bag is {a} kg, the other is {b} kg. Which is heavier?",
    "One rope is {a} m long, the other {b} m. Which is longer?",
    *MORE_BIGGER,
    *CONTRAST_BIGGER,
)

SMALLER = (
    "Which is less, {a} or {b}?",
    "Which is lower, {a} or {b}?",
    "which is smaller {a} or {b}",
    "what is smaller {a} or {b}",
    "whats smaller, {a} or {b}?",
    "{a} or {b}, which is smaller?",
    "{a} or {b}, which one is less?",
    "Which number is smaller, {a} or {b}?",
    "Which number is lower, {a} or {b}?",
    "Which one is smaller, {a} or {b}?",
    "Which of {a} and {b} is smaller?",
    "Which of these is smaller: {a} or {b}?",
    "Compare {a} and {b}. Which is smaller?",
    "Tell me which is smaller, {a} or {b}.",
    "Give me the smaller of {a} and {b}.",
    "What is the smaller number, {a} or {b}?",
    "Find the smaller number: {a} or {b}.",
    "Is {a} or {b} smaller?",
    "I have {a} and {b}. Which is smaller?",
    "Which is shorter, {a} m or {b} m?",
    "Which is lighter, {a} kg or {b} kg?",
    "Is {a} kg or {b} kg lighter?",
    "Is {a} m or {b} m shorter?",
    "Which costs less, ${a} or ${b}?",
    "Is {a} or {b} lower?",
    "which is lower {a} or {b}",
    "What is shorter, {a} m or {b} m?",
    "One rope is {a} m, the other is {b} m. Which is shorter?",
    "One bag is {a} kg, the other is {b} kg. Which is lighter?",
    "What is less, ${a} or ${b}?",
    *MORE_SMALLER,
    *CONTRAST_SMALLER,
)

IS_BIGGER = (
    "Is {a} bigger than {b}?",
    "Is {a} larger than {b}?",
    "Is {a} greater than {b}?",
    "Is {a} more than {b}?",
    "is {a} bigger than {b}",
    "Is the number {a} larger than {b}?",
    "Is the number {a} bigger than {b}?",
    "Tell me, is {a} greater than {b}?",
    "Tell me, is {a} bigger than {b}?",
    "Is {a} kg more than {b} kg?",
    "Is {a} m longer than {b} m?",
    "Yes or no: is {a} larger than {b}?",
    "Yes or no: is {a} bigger than {b}?",
    *MORE_IS_BIGGER,
    *CONTRAST_IS_BIGGER,
)

BIGGEST = (
    "Which is the biggest: {a}, {b} or {c}?",
    "Which is the largest: {a}, {b} or {c}?",
    "which is biggest {a} {b} or {c}",
    "which is largest, {a}, {b} or {c}",
    "whats the biggest of {a}, {b} and {c}",
    "What is the largest of {a}, {b} and {c}?",
    "Which number is the biggest: {a}, {b} or {c}?",
    "Which of {a}, {b} and {c} is the largest?",
    "Which of {a}, {b} and {c} is the biggest?",
    "Find the biggest number: {a}, {b}, {c}.",
    "Find the largest of {a}, {b} and {c}.",
    "Tell me the biggest of {a}, {b} and {c}.",
    "Give me the largest number: {a}, {b}, {c}.",
    "I have {a}, {b} and {c}. Which is the biggest?",
    "{a}, {b} or {c}, which is the largest?",
    *MORE_BIGGEST,
    *CONTRAST_BIGGEST,
)

RISING = (
    "Sort {a}, {b}, {c} from smallest to largest.",
    "Sort {a}, {b} and {c} from smallest to biggest.",
    "Sort the numbers {a}, {b}, {c} from small to big.",
    "Order {a}, {b}, {c} from smallest to largest.",
    "Put {a}, {b} and {c} in order from smallest to largest.",
    "Put {a}, {b}, {c} in order, smallest first.",
    "Sort {a}, {b}, {c}, smallest first.",
    "Order the numbers {a}, {b}, {c} with the smallest first.",
    "Arrange {a}, {b}, {c} from smallest to biggest.",
    "Arrange {a}, {b} and {c} from smallest to largest.",
    "arrange {a} {b} {c} from small to big",
    "Can you arrange {a}, {b} and {c} from smallest to largest?",
    "Can you sort {a}, {b} and {c} from smallest to largest?",
    "Can you put {a}, {b}, {c} in order from small to big?",
    "Write {a}, {b}, {c} in order from smallest to largest.",
    "What is the order of {a}, {b}, {c} from smallest to biggest?",
    *MORE_RISING,
    *CONTRAST_RISING,
)


def _padded(numbers: list[str]) -> list[str]:
    places = max(len(number.partition(".")[2]) for number in numbers)
    if not places:
        return numbers
    whole = [number.partition(".") for number in numbers]
    return [f"{before}.{after.ljust(places, '0')}" for before, _, after in whole]


def _sign(a: str, b: str) -> str:
    return "=" if Decimal(a) == Decimal(b) else "<" if Decimal(a) < Decimal(b) else ">"


def compared(a: str, b: str) -> str:
    """The digits of two numbers of as many places side by side, up to the first that differ."""
    (whole_a, _, after_a), (whole_b, _, after_b) = a.partition("."), b.partition(".")
    steps = [f"{whole_a}{_sign(whole_a, whole_b)}{whole_b}"]
    if whole_a == whole_b:
        for left, right in zip(after_a, after_b, strict=True):
            steps.append(f"{left}{_sign(left, right)}{right}")
            if left != right:
                break
    so = f", so {a}{_sign(a, b)}{b}" if after_a else ""
    return f"{', '.join(steps)}{so}."


def _number(rng: random.Random, whole: int) -> str:
    places = rng.choice((0, 1, 1, 1, 2, 2, 2, 3))
    if not places:
        return str(whole)
    after = "".join(rng.choice("0123456789") for _ in range(places - 1)) + rng.choice("123456789")
    return f"{whole}.{after}"


def _numbers(rng: random.Random, split: Split, count: int) -> list[str]:
    while True:
        whole = rng.randrange(rng.choice((2, 10, 10, 20, 100)))
        same = rng.random() < 0.75
        numbers = [_number(rng, whole if same else max(0, whole + rng.randrange(-3, 4))) for _ in range(count)]
        if rng.random() < 0.05:
            numbers = [str(rng.randrange(10 ** rng.choice((2, 3)))) for _ in range(count)]
        values = sorted(Decimal(number) for number in numbers)
        if len(set(values)) < count or (
            count == 2 and same and len({len(number) for number in numbers}) == 1 and rng.random() < 0.4
        ):
            continue
        if {Decimal("9.11"), Decimal("9.9")} <= set(values):
            continue
        if split.allows("decimals", *values):
            return numbers


def _setting(rng: random.Random, numbers: list[str], asked: str) -> tuple[list[str], str]:
    """The first lines of the thinking, and the numbers padded to the same places. `asked` has a {} for the numbers."""
    if asked.startswith("whether"):
        opens = rng.choice(("The user asks", "I need to find", "So this asks"))
    else:
        opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    same = _padded(numbers)
    first = f"{opens} {asked.format(*numbers)}.\n"
    if same != numbers:
        first += f"With the same places: {', '.join(same)}.\n"
    return same, first


def _pair(rng: random.Random, split: Split) -> Problem:
    pool, asked = rng.choice(((BIGGER, "the bigger of {}, {}"),) * 2 + ((SMALLER, "the smaller of {}, {}"),))
    numbers = _numbers(rng, split, 2)
    (a, b), thinking = _setting(rng, numbers, asked)
    if rng.random() < 0.08 and len(numbers[0]) != len(numbers[1]) and "." in numbers[0] and "." in numbers[1]:
        longer = max(numbers, key=len)
        thinking += wrong(f"{longer} has more digits, so it is bigger.") + " Wait, I compare the digits.\n"
    thinking += f"From the left: {compared(a, b)}"
    if "." in a and rng.random() < 0.3:
        bare = [str(int(number.replace(".", ""))) for number in (a, b)]
        thinking += f"\nCheck without the point: {bare[0]}{_sign(*bare)}{bare[1]}, good."
    final = (max if pool is BIGGER else min)(numbers, key=Decimal)
    word = "bigger" if pool is BIGGER else "smaller"
    thinking += f"\nSo the {word} one is {final}."
    answer = rng.choice((f"{boxed(final)} is {word}.", f"The {word} one is {boxed(final)}."))
    return Problem("decimals", split.phrase(rng, pool, a=numbers[0], b=numbers[1]), thinking, answer, final)


def _yes_or_no(rng: random.Random, split: Split) -> Problem:
    numbers = _numbers(rng, split, 2)
    (a, b), thinking = _setting(rng, numbers, "whether {} is bigger than {}")
    final, sign = ("yes", "bigger") if Decimal(a) > Decimal(b) else ("no", "smaller")
    thinking += f"From the left: {compared(a, b)}\nSo {final}, {numbers[0]} is {sign} than {numbers[1]}."
    answer = f"**{final}**, {numbers[0]} is {sign} than {numbers[1]}."
    return Problem(
        "decimals", split.phrase(rng, IS_BIGGER, a=numbers[0], b=numbers[1]), thinking, answer, final, "text"
    )


def _biggest(rng: random.Random, split: Split) -> Problem:
    numbers = _numbers(rng, split, 3)
    same, thinking = _setting(rng, numbers, "the biggest of {}, {}, {}")
    best = max(same[:2], key=Decimal)
    thinking += f"From the left: {compared(same[0], same[1])}\n{compared(best, same[2])}"
    final = max(numbers, key=Decimal)
    thinking += f"\nSo the biggest one is {final}."
    answer = rng.choice((f"{boxed(final)} is the biggest.", f"The biggest one is {boxed(final)}."))
    return Problem(
        "decimals", split.phrase(rng, BIGGEST, **dict(zip("abc", numbers, strict=True))), thinking, answer, final
    )


def _sorted(rng: random.Random, split: Split) -> Problem:
    numbers = _numbers(rng, split, 3)
    same, thinking = _setting(rng, numbers, "the order, smallest first, of {}, {}, {}")
    low, high = sorted(same[:2], key=Decimal)
    thinking += f"From the left: {compared(same[0], same[1])} Order: {low}, {high}.\n{compared(high, same[2])}"
    if Decimal(same[2]) < Decimal(high):
        thinking += f"\n{compared(low, same[2])}"
    thinking += f" Order: {', '.join(sorted(same, key=Decimal))}."
    final = ", ".join(sorted(numbers, key=Decimal))
    if same != numbers:
        thinking += f"\nAs they were written: {final}."
    answer = rng.choice((f"The order is **{final}**.", f"Smallest first: **{final}**."))
    question = split.phrase(rng, RISING, **dict(zip("abc", numbers, strict=True)))
    return Problem("decimals", question, thinking, answer, final, "text")


def make(rng: random.Random, split: Split) -> Problem:
    """Which of two or three is bigger, smaller or biggest, whether one is, or their order."""
    return rng.choices((_pair, _yes_or_no, _biggest, _sorted), (60, 12, 13, 15))[0](rng, split)
