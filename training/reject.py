"""Rejection sampling: the model's own right replies to hard problems become data. `python -m training.reject`

Fresh problems are drawn, each is answered several times, and a right reply is kept where at least one other went
wrong: from those there is something to learn. They are mixed with fresh worked problems, and
`python -m training.train --data training/made/rejected.npz` then trains on the mixture.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np

from training.checking import CLOSE, check
from training.encoding import Encoder
from training.evaluation import quick
from training.model import Qwen2, load_model
from training.problems import sample
from training.problems.problem import TRAIN
from training.sampling import replies
from training.tokenizer import END, WORK, load


def kept(model: Qwen2, encoder: Encoder, problems: int, draws: int, seed: int) -> list[tuple[list[int], list[bool]]]:
    """Right replies, encoded, to those of `problems` that did not all go right; two at most of each problem."""
    tokenizer, rng = load(), random.Random(seed)
    end = tokenizer.token_to_id(END)
    found: list[tuple[list[int], list[bool]]] = []
    for _ in range(0, problems, 40):
        some = [sample(rng, TRAIN) for _ in range(40)]
        prompts = [encoder.prompt(problem.question) for problem in some]
        many = [prompt for prompt in prompts for _ in range(draws)]
        all_said = replies(model, many, end, temperature=1.0, seed=rng.randrange(1 << 30))
        for at, problem in enumerate(some):
            said = all_said[at * draws : (at + 1) * draws]
            texts = [tokenizer.decode([i for i in one.ids if i != end], skip_special_tokens=False) for one in said]
            right = sorted(
                {text for text, one in zip(texts, said, strict=True) if check(problem, text, one.ended).right}, key=len
            )
            if right and len(right) < draws:
                for text in right[:2]:
                    thinking, _, answer = text.partition(CLOSE)
                    ids, learnt = encoder.reply(thinking.strip("\n"), answer.strip("\n"))
                    found.append((prompts[at] + ids, [False] * len(prompts[at]) + learnt))
    return found


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--checkpoint", type=Path, default=WORK / "reinforced.pt")
    asked.add_argument("--out", type=Path, default=WORK / "rejected.npz")
    asked.add_argument("--problems", type=int, default=4_000)
    asked.add_argument("--draws", type=int, default=4)
    asked.add_argument("--fresh", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=5)
    chosen = asked.parse_args()
    model, encoder = load_model(chosen.checkpoint), Encoder(load())
    print("before:", quick(model, 600), flush=True)
    samples = kept(model, encoder, chosen.problems, chosen.draws, chosen.seed)
    print(f"{len(samples)} right replies to hard problems", flush=True)
    rng = random.Random(chosen.seed + 1)
    samples += [encoder.sample(sample(rng, TRAIN)) for _ in range(chosen.fresh)]
    rng.shuffle(samples)
    np.savez(
        chosen.out,
        tokens=np.concatenate([np.array(ids, np.uint16) for ids, _ in samples]),
        learnt=np.concatenate([np.array(marks, np.bool_) for _, marks in samples]),
        starts=np.cumsum([0, *(len(ids) for ids, _ in samples)]),
    )


if __name__ == "__main__":
    main()
