"""Made-up names in place of known ones, so that a name must be copied from the question and cannot be remembered."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from training.problems.names import NAMES
from training.problems.problem import Problem
from training.problems.words import made_up, short_name

SKILLS = ("stories", "ordering", "logic", "decline", "talk")
"""Where a name is no more than a name: nothing follows from its letters, or from whether it is a girl's."""

_NAME = re.compile(rf"\b({'|'.join(sorted(NAMES, key=len, reverse=True))})\b")
_KNOWN = {name.lower() for name in NAMES}


def invented(rng: random.Random) -> str:
    """A name of three to nine letters."""
    return short_name(rng) if rng.random() < 0.5 else made_up(rng)[:9]


def renamed(problem: Problem, rng: random.Random) -> Problem:
    """The same problem about other people."""
    if problem.skill not in SKILLS:
        return problem
    texts = (problem.question, problem.thinking, problem.answer, problem.final)
    new: dict[str, str] = {}
    for name in dict.fromkeys(_NAME.findall("\n".join((*texts, *problem.keep)))):
        while (word := invented(rng)).lower() in _KNOWN | {other.lower() for other in new.values()}:
            pass
        new[name] = word.capitalize()
    question, thinking, answer, final = (_NAME.sub(lambda found: new[found[0]], text) for text in texts)
    keep = tuple(_NAME.sub(lambda found: new[found[0]], text) for text in problem.keep)
    return replace(problem, question=question, thinking=thinking, answer=answer, final=final, keep=keep)
