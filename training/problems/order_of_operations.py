"""Expressions of two to four operators, with brackets: after each step the whole expression is written again."""

from __future__ import annotations

import random
import re

from training.problems.dividing import divided
from training.problems.multiplying import product
from training.problems.order_of_operations_near import NEAR_PHRASES
from training.problems.order_of_operations_words import MORE_PHRASES
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.subtracting import added, taken

PHRASES = (
    "What is {e}?",
    "What's {e}?",
    "whats {e}",
    "what is {e} equal to?",
    "{e}",
    "{e} = ?",
    "Calculate {e}.",
    "calculate {e} for me",
    "Compute {e}.",
    "Compute the value of {e}.",
    "Work out {e}.",
    "Work out the value of {e}.",
    "Solve {e}.",
    "solve {e} step by step",
    "Solve this: {e}",
    "Evaluate {e}.",
    "Evaluate the expression {e}.",
    "Find {e}.",
    "Find the value of {e}.",
    "What is the value of {e}?",
    "What is the result of {e}?",
    "result of {e}",
    "How much is {e}?",
    "how much does {e} make",
    "Give me {e}.",
    "Give me the result of {e}.",
    "Give me the value of {e}.",
    "Tell me what {e} is.",
    "Tell me the value of {e}.",
    "Please calculate {e}.",
    "Please work out {e}.",
    "Please evaluate {e}.",
    "I need {e}.",
    "I need the value of {e}.",
    "I need the result of {e}.",
    "Can you work out {e} for me?",
    "Can you solve {e}?",
    "Could you calculate {e}?",
    "What does {e} equal?",
    "What does the expression {e} equal?",
    "What will {e} be?",
    "{e} is what?",
    "{e} equals what?",
    "My homework says {e}.",
    "For my homework I need {e}.",
    "My homework says to calculate {e}.",
    "What do you get for {e}?",
    "What do I get for {e}?",
    "Use the order of operations: {e}",
    "Follow the order of operations: {e}",
    "Using the order of operations, what is {e}?",
    "Do you know what {e} is?",
    "What is the answer to {e}?",
    "Give me the answer to {e}.",
    *MORE_PHRASES,
    *NEAR_PHRASES,
)

TIMES, SHARE = ("x", "*", "×", "*"), ("/", "÷", "/")
WORDS = {"+": "plus", "-": "minus", "x": "times", "/": "divided by"}
PART = re.compile(r"\d+|[-+x/()]")


def _terms(rng: random.Random, count: int) -> list[str]:
    """Numbers and operators, without brackets; before a division stands a multiple of what it divides by."""
    signs = [rng.choice("++--xxx/") for _ in range(count)]
    parts: list[str] = []
    for place in range(count + 1):
        small = (place and signs[place - 1] in "x/") or (place < count and signs[place] == "x")
        number = rng.randrange(2, 10 if small else rng.choice((10, 13, 21, 51)))
        parts.append(str(number))
        if place < count:
            parts.append(signs[place])
    for place in range(1, len(parts) - 1, 2):
        if parts[place] == "/":
            parts[place - 1] = str(int(parts[place + 1]) * rng.randrange(2, 11))
    return parts


def _expression(rng: random.Random) -> list[str]:
    """Terms with up to two pairs of brackets that matter, or not."""
    count = rng.choice((2, 2, 2, 3, 3, 4))
    parts = _terms(rng, count)
    if rng.random() < 0.5:
        return parts
    first = rng.randrange(count)
    last = min(count, first + rng.choice((1, 1, 1, 2)))
    if (first, last) == (0, count):
        last -= 1
    made = list(parts)
    second = rng.randrange(last + 1, count) if last + 1 < count and rng.random() < 0.4 else None
    if second is not None:
        made[2 * second] = "(" + made[2 * second]
        made[2 * second + 2] += ")"
    made[2 * first] = "(" + made[2 * first]
    made[2 * last] += ")"
    return PART.findall("".join(made))


def _next(parts: list[str]) -> int:
    """Where the operator stands that comes first."""
    opens, closes = 0, len(parts)
    if ")" in parts:
        closes = parts.index(")")
        opens = max(place for place in range(closes) if parts[place] == "(")
    inside = range(opens, closes)
    for signs in ("x/", "+-"):
        for place in inside:
            if parts[place] in signs:
                return place
    raise ValueError("nothing to work out")


def _value(a: int, sign: str, b: int) -> int | None:
    if sign == "/":
        return a // b if b and a % b == 0 else None
    return {"+": a + b, "-": a - b, "x": a * b}[sign]


def worked(a: int, sign: str, b: int) -> str:
    """One operation, without a dot at its end."""
    if sign == "+":
        return added(a, b)
    if sign == "-":
        return taken(a, b)
    lines = (product(a, b) if sign == "x" else divided(a, b)).replace("\n", " ").rstrip(".")
    return lines if max(a, b) < 10 or lines.startswith(f"{b}x") else f"{a}{sign}{b}: {lines}"


def _steps(parts: list[str], slip: random.Random | None) -> tuple[list[str], int] | None:
    """A line for each operator and the result; None where a value is negative, broken or too large."""
    lines: list[str] = []
    parts = list(parts)
    while len(parts) > 1:
        place = _next(parts)
        a, sign, b = int(parts[place - 1]), parts[place], int(parts[place + 1])
        value = _value(a, sign, b)
        if value is None or value < 0 or value > 500 or (sign == "/" and a < b):
            return None
        label = "Brackets first" if ")" in parts else "x and / first" if {"x", "/"} & set(parts) else "From the left"
        if slip and not lines and label == "x and / first" and parts[1] in "+-" and place > 1:
            early = _value(int(parts[0]), parts[1], int(parts[2]))
            label = wrong(f"{parts[0]}{parts[1]}{parts[2]}={early}.") + f" Wait, {label}"
        parts[place - 1 : place + 2] = [str(value)]
        if place >= 2 and parts[place - 2 : place + 1 : 2] == ["(", ")"]:
            parts[place - 2 : place + 1] = [str(value)]
        left = "".join(parts)
        lines.append(f"{label}: {worked(a, sign, b)}, now {left}." if len(parts) > 1 else f"{worked(a, sign, b)}.")
    return lines, int(parts[0])


def _typed(rng: random.Random, parts: list[str]) -> str:
    """The expression as people type it."""
    if "(" not in parts and rng.random() < 0.2:
        return " ".join(WORDS.get(part, part) for part in parts)
    signs = {"x": rng.choice(TIMES), "/": rng.choice(SHARE)}
    blank = rng.choice((" ", " ", ""))
    said = [f"{blank}{signs.get(part, part)}{blank}" if part in WORDS else part for part in parts]
    return "".join(said)


def make(rng: random.Random, split: Split) -> Problem:
    """One expression."""
    slip = rng if rng.random() < 0.15 else None
    while True:
        parts = _expression(rng)
        found = _steps(parts, slip)
        plain = "".join(parts)
        if found and not {"47", "23"} <= set(parts) and split.allows("order", plain):
            break
    lines, value = found
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    thinking = f"{opens} {plain}.\n" + "\n".join(lines) + f"\nSo {plain}={value}."
    answer = rng.choice((f"The result is {boxed(value)}.", f"{_spaced(parts)} = {boxed(value)}"))
    return Problem("order", split.phrase(rng, PHRASES, e=_typed(rng, parts)), thinking, answer, str(value))


def _spaced(parts: list[str]) -> str:
    return "".join(f" {part} " if part in WORDS else part for part in parts)
