"""Training data: problems drawn afresh, encoded, and kept as one file of tokens. `python -m training.data`"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter, deque
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.encoding import Encoder, with_earlier
from training.problems import sample
from training.problems.problem import TRAIN, Problem
from training.tokenizer import WORK, load

FILE = WORK / "problems.npz"


def encoded(
    count: int, seed: int, skills: Sequence[str] = ()
) -> tuple[np.ndarray, np.ndarray, np.ndarray, Counter[str]]:
    """Tokens, which of them are learnt, where samples start (the end is last), and how often each skill came."""
    rng, encoder = random.Random(seed), Encoder(load())
    tokens: list[np.ndarray] = []
    learnt: list[np.ndarray] = []
    starts, drawn = [0], Counter[str]()
    before: deque[Problem] = deque(maxlen=2)
    for _ in range(count):
        problem = sample(rng, TRAIN, skills)
        ids, marks = encoder.sample(problem, with_earlier(rng, tuple(before)))
        tokens.append(np.array(ids, np.uint16))
        learnt.append(np.array(marks, np.bool_))
        starts.append(starts[-1] + len(ids))
        drawn[problem.skill] += 1
        before.append(problem)
    return np.concatenate(tokens), np.concatenate(learnt), np.array(starts), drawn


def write(file: Path, count: int, seed: int, skills: Sequence[str] = ()) -> None:
    """Make and keep `count` samples."""
    began = time.monotonic()
    tokens, learnt, starts, drawn = encoded(count, seed, skills)
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
    chosen = asked.parse_args()
    write(chosen.out, chosen.problems, chosen.seed)


if __name__ == "__main__":
    main()
