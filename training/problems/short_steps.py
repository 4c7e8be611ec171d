"""One computation inside of a longer problem, in the written form that the arithmetic skills use."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from training.problems.dividing import divided
from training.problems.multiplying import by_digit, ends, product
from training.problems.problem import wrong
from training.problems.subtracting import added, taken

CLAIM = re.compile(r"(?<![\dx/+-])\d+(?:[x+-]\d+)+=\d+(?![\d+])")
ENDS_DOT = re.compile(r"\.$")


def worked(op: str, left: int, right: int) -> str:
    """`left` op `right`, its result said last, without a dot at its end; op is + - * or /, or % for a rest."""
    if op in "+-":
        return (added if op == "+" else taken)(left, right)
    lines = product(left, right) if op == "*" else divided(left, right)
    small = "\n" not in lines
    return ENDS_DOT.sub("", lines if small else f"{left}{'x' if op == '*' else '/'}{right}.\n{lines}")


def check(op: str, left: int, right: int) -> str:
    """A line that tests the result of a step, with its dot."""
    if op == "+":
        return f"Check: {left + right}-{right}={left}, good."
    if op == "-":
        return f"Check: {added(left - right, right)}, good."
    if op == "*":
        return ends(left, right)
    whole, rest = divmod(left, right)
    back = f"{whole}x{right}={whole * right}"
    if whole > 9:
        back = f"{whole}x{right}: {by_digit(whole, right)} So {back}" if right < 10 else worked("*", whole, right)
    return f"Check: {back}, {added(whole * right, rest)}, good." if rest else f"Check: {back}, good."


def slipped(rng: random.Random, lines: Sequence[str]) -> list[str]:
    """The lines with a small fact in one of them that is first wrong."""
    made = list(lines)
    able = [at for at, line in enumerate(made) if CLAIM.search(line)]
    if not able:
        return made
    at = rng.choice(able)
    claim = rng.choice(CLAIM.findall(made[at]))
    side, value = claim.split("=")
    bad = int(value) + rng.choice((-1, 1, 2) if int(value) else (1, 2))
    made[at] = made[at].replace(claim, f"{wrong(f'{side}={bad}.')} Wait, {claim}", 1)
    return made
