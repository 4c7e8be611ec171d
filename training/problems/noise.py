"""How people really type: lower case, no question mark, no apostrophe, a typo, a greeting before the question."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from training.problems.problem import Problem
from training.problems.words import WORDS, made_up

BEFORE = (
    "hey, ", "Hi! ", "please ", "Quick question: ", "ok so ", "hello, ", "Can you help? ", "um, ", "So, ",
    "Question: ",
)  # fmt: skip
AFTER = (" thanks", " please", " Thank you!", " pls", " I forgot.", " Thanks!", " :)", "??", " please help")
SHOUTED = frozenset(
    ("add", "subtract", "multiply", "divide", "order of operations", "percentages", "decimals", "sequences", "spell",
     "reverse", "count letters")
)  # fmt: skip
"""Skills that may come in capitals: nothing of the question's words is said again."""

YOU = re.compile(r"\byou\b")
QUOTED = re.compile(r'"([^"]+)"')
MARKS = re.compile(r"[?.!]+$")
LETTERS = re.compile(r"[A-Za-z]+")
WORD = re.compile(r"[A-Za-z]{4,}")
DATES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
"""Never mistyped here: an answer names them as they are spelled."""


def typed(problem: Problem, rng: random.Random) -> Problem:
    """`problem` as someone might type it; most are left as they are. What matters (`keep`, digits) stays right."""
    made = problem
    if rng.random() < 0.10:
        made = replace(made, question=rng.choice(BEFORE) + made.question)
    if rng.random() < 0.30:
        made = replace(made, question=MARKS.sub("", made.question))
    if rng.random() < 0.06:
        made = replace(made, question=made.question + rng.choice(AFTER))
    if rng.random() < 0.10:
        made = replace(made, question=_with_typo(made, rng))
    if rng.random() < 0.10:
        made = replace(made, question=made.question.replace("'", ""))
    if rng.random() < 0.02:
        made = replace(made, question=YOU.sub("u", made.question))
    if rng.random() < 0.15:
        made = replace(made, question=QUOTED.sub("\u201c\\1\u201d", made.question))
    case = rng.random()
    if case < 0.02 and made.skill in SHOUTED:
        return _shouted(made)
    return _lowered(made) if case < 0.27 else made


_CALLS = """
count spell reverse add sum subtract divide multiply double triple half total twice order list letter write translate
word sing alphabet number percent zero one two three four five six seven eight nine ten hundred
"""
CALLS = frozenset(_CALLS.split())
"""Words that may be a question by themselves, or part of one: never among the stray ones."""

STRAY = tuple(word for word in WORDS if word not in CALLS and word not in DATES)

_LITTLE = "the a my our some about is are was of to in with for and this that we they it not so"
LITTLE = tuple(_LITTLE.split())


def surrounded(problem: Problem, rng: random.Random) -> Problem:
    """`problem` with words before or after it that have nothing to do with it, to be read past."""
    words = [rng.choice((LITTLE, STRAY)) for _ in range(rng.randint(1, 7))]
    said = " ".join(made_up(rng) if rng.random() < 0.15 else rng.choice(pool) for pool in words)
    said = said[0].upper() + said[1:]
    if rng.random() < 0.25 and problem.kind != "talk":
        return replace(problem, question=f"{problem.question}{'' if problem.question[-1] in '?.!' else '.'} {said}.")
    return replace(problem, question=f"{said}{rng.choice(('.', '.', ':', ',', '!', ' -'))} {problem.question}")


def blurred(problem: Problem, rng: random.Random, rate: float = 0.1) -> Problem:
    """`problem` with words left out or replaced by others at random, so that nothing hangs on one exact wording.

    Words that thinking or answer say again stay, and so do numbers and `keep`.
    """
    if problem.kind == "talk" or problem.question.count(" ") < 4:
        return problem
    kept = {part.lower() for word in problem.keep for part in LETTERS.findall(word)}
    kept |= {word.lower() for word in LETTERS.findall(f"{problem.thinking} {problem.answer}")}

    def blur(match: re.Match[str]) -> str:
        if match.group().lower() in kept or rng.random() >= rate:
            return match.group()
        return rng.choice(("", rng.choice(STRAY)))

    return replace(problem, question=re.sub(" +", " ", LETTERS.sub(blur, problem.question)).strip())


def _with_typo(problem: Problem, rng: random.Random) -> str:
    kept = {part for word in problem.keep for part in word.split()}
    found = [
        match
        for match in WORD.finditer(problem.question)
        if match.group() not in kept and match.group().lower() not in DATES
    ]
    if not found:
        return problem.question
    match = rng.choice(found)
    word = match.group()
    at = rng.randrange(1, len(word) - 1)
    bad = rng.choice(
        (word[:at] + word[at + 1 :], word[: at + 1] + word[at:], word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    )
    return problem.question[: match.start()] + bad + problem.question[match.end() :]


def _shouted(problem: Problem) -> Problem:
    """All in capitals but what must stay as it is."""
    kept = "|".join(re.escape(word) for word in problem.keep)
    parts = re.split(rf"\b({kept})\b", problem.question) if kept else [problem.question]
    return replace(problem, question="".join(part if at % 2 else part.upper() for at, part in enumerate(parts)))


def _lowered(problem: Problem) -> Problem:
    """All in lower case, and the names in thinking and answer with it, since they are copied from the question."""
    made = replace(problem, question=problem.question.lower())
    for word in problem.keep:
        if word != word.lower():
            found = re.compile(rf"\b{re.escape(word)}\b")
            made = replace(
                made,
                thinking=found.sub(word.lower(), made.thinking),
                answer=found.sub(word.lower(), made.answer),
                final=found.sub(word.lower(), made.final),
            )
    return made
