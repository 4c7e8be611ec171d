"""Is a reply right, and in form? The rules that evaluation counts by and reinforcement rewards."""

from __future__ import annotations

import re
from dataclasses import dataclass

from training.problems.problem import Problem

CLOSE = "</think>"
PULL = "localr1 pull"
BOXED = re.compile(r"\\boxed\{([^{}]*)\}")
DURATION = re.compile(r"(?:(\d+) (?:h|hours?))? ?(?:(\d+) (?:min|minutes?))?")
BOLD = re.compile(r"\*\*([^*]+)\*\*")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one problem."""

    right: bool
    closed: bool
    declined: bool


def check(problem: Problem, text: str, ended: bool) -> Verdict:
    """Judge `text`: thinking, `</think>` and answer. A reply that did not end by itself is never right."""
    thinking, mark, answer = text.partition(CLOSE)
    closed = bool(mark) and bool(thinking.strip())
    declined = PULL in answer
    right = closed and ended and CLOSE not in answer and _agrees(problem, answer, declined)
    return Verdict(right, closed, declined)


def _agrees(problem: Problem, answer: str, declined: bool) -> bool:
    if problem.kind == "decline":
        return declined
    if declined:
        return False
    if problem.kind == "talk":
        return problem.final.lower() in answer.lower()
    found = (BOXED if problem.kind == "number" else BOLD).findall(answer)
    return len(found) == 1 and _same(found[0], problem.final)


def _same(said: str, final: str) -> bool:
    """The same words, or the same time: "3 h" is "3 h 0 min", and "2 hours 5 minutes" is "2 h 5 min"."""
    said, final = said.strip().lower(), final.strip().lower()
    return said == final or (_minutes(said) is not None and _minutes(said) == _minutes(final))


def _minutes(text: str) -> int | None:
    found = DURATION.fullmatch(text)
    return int(found[1] or 0) * 60 + int(found[2] or 0) if found and text else None
