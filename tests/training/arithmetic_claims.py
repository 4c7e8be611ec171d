"""What all arithmetic has in common: every claim is true, the answer carries the result, the halves are apart."""

import random
import re
from collections.abc import Callable
from fractions import Fraction

from training.problems.problem import HELD, TRAIN, WRONG_ENDS, WRONG_OPENS, Problem, Split, is_held, is_kept_out, says

SLIP = re.compile(f"{WRONG_OPENS}.*?{WRONG_ENDS}", re.DOTALL)
SIDE = r"[-(]*\d[\d.+\-x/()]*"
CLAIM = re.compile(rf"{SIDE}(?:[=<>]{SIDE})+")
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def value_of(expression: str) -> Fraction:
    """The value of digits, + - x / and brackets."""
    text = expression.replace("x", "*")
    assert re.fullmatch(r"[\d.+\-*/() ]+", text), expression
    return eval(NUMBER.sub(lambda match: f'Fraction("{match.group()}")', text), {"Fraction": Fraction})


def check_claims(text: str) -> int:
    """Every "x+y=z", "a<b" outside of slips; how many there were."""
    found = CLAIM.findall(SLIP.sub("", text))
    for claim in found:
        parts = re.split(r"([=<>])", claim.rstrip("."))
        values = [value_of(part.rstrip(".")) for part in parts[::2]]
        for left, sign, right in zip(values, parts[1::2], values[1:], strict=False):
            assert {"=": left == right, "<": left < right, ">": left > right}[sign], (claim, text)
    return len(found)


def problems(make: Callable[[random.Random, Split], Problem], split: Split, count: int = 600) -> list[Problem]:
    rng = random.Random(7)
    return [make(rng, split) for _ in range(count)]


def check_all(make: Callable[[random.Random, Split], Problem], solve: Callable[[str], str]) -> None:
    """`solve` finds the result from the question alone."""
    for split in (TRAIN, HELD):
        for problem in problems(make, split):
            assert solve(problem.question.lower()) == problem.final, problem
            assert check_claims(problem.thinking) or "remainder" in problem.thinking, problem
            marks = f"\\boxed{{{problem.final}}}" if problem.kind == "number" else f"**{problem.final}**"
            assert problem.answer.count(marks) == 1, problem
            assert not is_kept_out(problem.question)
            assert "{" not in problem.question
            assert WRONG_OPENS not in problem.question + problem.answer


def check_halves(make: Callable[[random.Random, Split], Problem], *pools: tuple[str, ...]) -> None:
    """Both halves have phrasings of every pool, 30 or more are trained, and no question comes in both."""
    for pool in pools:
        assert len(set(pool)) == len(pool)
        assert 0 < sum(is_held(phrase) for phrase in pool) < len(pool) / 2, pool[0]
    assert sum(not is_held(phrase) for pool in pools for phrase in pool) >= 30
    trained = {says(problem.question) for problem in problems(make, TRAIN)}
    assert not trained & {says(problem.question) for problem in problems(make, HELD)}
