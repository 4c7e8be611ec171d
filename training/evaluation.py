"""How many held-out problems a checkpoint gets right, skill by skill: what training is steered by.

`python -m training.evaluation CHECKPOINT` needs PyTorch alone. The figures that are published come from
`training.evaluate`, which runs the finished GGUF in localr1 itself.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from training.checking import Verdict, check
from training.encoding import Encoder
from training.model import Qwen2, load_model
from training.problems import sample
from training.problems.problem import HELD, Problem
from training.sampling import replies
from training.tokenizer import END, load

QUICK = 240
"""Problems of the look taken in between."""


def held_out(count: int, seed: int, skills: Sequence[str] = ()) -> list[Problem]:
    """Problems of the half that training never draws from."""
    rng = random.Random(seed)
    return [sample(rng, HELD, skills) for _ in range(count)]


def judge(model: Qwen2, problems: Sequence[Problem], *, rows: int = 240) -> list[tuple[Verdict, str]]:
    """A verdict and the text of the reply, for each problem, greedily."""
    tokenizer = load()
    encoder = Encoder(tokenizer)
    end = tokenizer.token_to_id(END)
    found: list[tuple[Verdict, str]] = []
    for at in range(0, len(problems), rows):
        some = problems[at : at + rows]
        for problem, reply in zip(some, replies(model, [encoder.prompt(p.question) for p in some], end), strict=True):
            text = tokenizer.decode([token for token in reply.ids if token != end], skip_special_tokens=False)
            found.append((check(problem, text, reply.ended), text))
    return found


def quick(model: Qwen2, count: int = QUICK, seed: int = 77, skills: Sequence[str] = ()) -> dict[str, object]:
    """A short look: how many are right and closed, and the skills that go wrong, with how often."""
    problems = held_out(count, seed, skills)
    verdicts = [verdict for verdict, _ in judge(model, problems)]
    bad = Counter(problem.skill for problem, verdict in zip(problems, verdicts, strict=True) if not verdict.right)
    total = Counter(problem.skill for problem in problems)
    return {
        "right": sum(verdict.right for verdict in verdicts),
        "closed": sum(verdict.closed for verdict in verdicts),
        "of": count,
        "wrong": {skill: f"{number}/{total[skill]}" for skill, number in bad.most_common()},
    }


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("checkpoint", type=Path)
    asked.add_argument("--problems", type=int, default=QUICK)
    asked.add_argument("--skills", type=lambda text: text.split(","), default=())
    asked.add_argument("--seed", type=int, default=77)
    asked.add_argument("--at-least", type=float, default=0.0, help="end with 1 below this share of right ones")
    chosen = asked.parse_args()
    found = quick(load_model(chosen.checkpoint), chosen.problems, chosen.seed, chosen.skills)
    print(json.dumps(found))
    sys.exit(0 if int(str(found["right"])) >= chosen.at_least * chosen.problems else 1)


if __name__ == "__main__":
    main()
