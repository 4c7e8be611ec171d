"""Training data: problems drawn afresh, encoded, and kept as one file of tokens. `python -m training.data`"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np

from training.drills import drill
from training.encoding import Encoder, with_earlier
from training.problems import SHARES, sample
from training.problems.problem import TRAIN, Problem
from training.tokenizer import SPECIAL, WORK, load

FILE = WORK / "problems.npz"

DRILLS, RENAMED, SURROUNDED, BLURRED = 0.08, 0.5, 0.08, 0.3
"""Shares: of samples that are drills in copying, of problems whose people get made-up names, of those with stray words
around, and of those with words lost."""

OPENINGS = 0.6
"""Of the samples of `READ_AT_ONCE`, those of which only the question and the first line of thinking are kept."""

READ_AT_ONCE = frozenset(
    ("add", "subtract", "multiply", "divide", "order of operations", "percentages", "decimals", "stories", "units",
     "sequences", "days and dates", "clock", "spell", "reverse", "count letters")
)  # fmt: skip
"""Skills whose first line of thinking says all that was asked. What follows it is reckoning, which is learnt from fewer
samples than reading is."""


def encoded(
    count: int,
    seed: int,
    skills: Sequence[str] = (),
    more: Mapping[str, float] = MappingProxyType({}),
    openings: float = OPENINGS,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, Counter[str]]:
    """Tokens, which of them are learnt, where samples start (the end is last), and how often each skill came.

    `more` gives how many times as often as usual a skill is drawn, `openings` the share of short samples.
    """
    names = tuple(skills or SHARES)
    weights = [SHARES[name] * more.get(name, 1.0) for name in names]
    rng, encoder = random.Random(seed), Encoder(load())
    tokens: list[np.ndarray] = []
    learnt: list[np.ndarray] = []
    starts, drawn = [0], Counter[str]()
    before: deque[Problem] = deque(maxlen=2)
    words = range(load().get_vocab_size() - len(SPECIAL))

    def take(ids: list[int], marks: list[bool]) -> None:
        tokens.append(np.array(ids, np.uint16))
        learnt.append(np.array(marks, np.bool_))
        starts.append(starts[-1] + len(ids))

    for _ in range(count):
        if rng.random() < DRILLS:
            take(*drill(rng, encoder, words))
            drawn["drill"] += 1
            continue
        problem = sample(rng, TRAIN, rng.choices(names, weights), rename=RENAMED, surround=SURROUNDED, blur=BLURRED)
        short = problem.skill in READ_AT_ONCE and rng.random() < openings
        take(*encoder.sample(problem, with_earlier(rng, tuple(before)), short=short))
        drawn[problem.skill] += 1
        before.append(problem)
    return np.concatenate(tokens), np.concatenate(learnt), np.array(starts), drawn


def write(
    file: Path,
    count: int,
    seed: int,
    skills: Sequence[str] = (),
    more: Mapping[str, float] = MappingProxyType({}),
    openings: float = OPENINGS,
) -> None:
    """Make and keep `count` samples."""
    began = time.monotonic()
    tokens, learnt, starts, drawn = encoded(count, seed, skills, more, openings)
    file.parent.mkdir(exist_ok=True)
    np.savez(file, tokens=tokens, learnt=learnt, starts=starts)
    took = time.monotonic() - began
    print(f"{count} problems, {len(tokens)} tokens, {learnt.mean():.0%} learnt, {took:.0f} s: {file.name}")
    print(", ".join(f"{skill} {number}" for skill, number in drawn.most_common()))


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--problems", type=int, default=300_000)
    asked.add_argument("--seed", type=int, default=10)
    asked.add_argument("--out", type=Path, default=FILE)
    asked.add_argument("--more", action="append", default=[], metavar="SKILL=TIMES", help="draw a skill more often")
    chosen = asked.parse_args()
    more = {skill: float(times) for skill, times in (one.split("=") for one in chosen.more)}
    if unknown := set(more) - set(SHARES):
        asked.error(f"no such skill: {', '.join(sorted(unknown))}")
    write(chosen.out, chosen.problems, chosen.seed, more=more)


if __name__ == "__main__":
    main()
