"""Reinforcement with rules for rewards: GRPO on problems drawn afresh. `python -m training.reinforce`

For every problem a group of replies is drawn; a reply's reward is 1 if the answer is right and 0.1 if only the form is
kept, and its advantage is its reward against the group's mean, in units of the group's spread (DeepSeekMath,
https://arxiv.org/abs/2402.03300). Every draw is used for one step, so the ratio to the policy it was drawn from is one
and its clip never bites. Skills that go wrong more often are drawn more often.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from training.checking import check
from training.encoding import Encoder
from training.evaluation import quick
from training.model import Qwen2, load_model
from training.problems import SHARES, sample
from training.problems.problem import TRAIN, Problem
from training.sampling import replies
from training.tokenizer import END, PAD, WORK, load

FORM = 0.1
"""Reward of a reply that is wrong but well formed."""


@dataclass(frozen=True, slots=True)
class Draw:
    """A reply to a prompt, and how much better than its group it did."""

    prompt: list[int]
    reply: list[int]
    advantage: float


class Reinforcement:
    """One run of it."""

    def __init__(self, model: Qwen2, *, rate: float, seed: int) -> None:
        self.model = model
        self._tokenizer = load()
        self._encoder = Encoder(self._tokenizer)
        self._end, self._pad = self._tokenizer.token_to_id(END), self._tokenizer.token_to_id(PAD)
        self._optimizer = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=0.0)
        self._rng = random.Random(seed)
        self._accuracy = dict.fromkeys(SHARES, 0.8)

    def problems(self, count: int) -> list[Problem]:
        """Fresh problems, more of what goes wrong."""
        weights = [SHARES[skill] * (1.05 - self._accuracy[skill]) for skill in SHARES]
        skills = self._rng.choices(tuple(SHARES), weights, k=count)
        return [sample(self._rng, TRAIN, (skill,)) for skill in skills]

    def draw(self, problems: Sequence[Problem], group: int, most: int) -> tuple[list[Draw], float]:
        """`group` replies to each problem, without the groups that all did the same; and the share of right ones."""
        prompts = [self._encoder.prompt(problem.question) for problem in problems]
        many = [prompt for prompt in prompts for _ in range(group)]
        found = replies(self.model, many, self._end, most=most, temperature=1.0, seed=self._rng.randrange(1 << 30))
        draws: list[Draw] = []
        right = 0
        for at, problem in enumerate(problems):
            some = found[at * group : (at + 1) * group]
            verdicts = [check(problem, self._said(reply.ids), reply.ended) for reply in some]
            right += sum(verdict.right for verdict in verdicts)
            share = sum(verdict.right for verdict in verdicts) / group
            self._accuracy[problem.skill] += 0.05 * (share - self._accuracy[problem.skill])
            rewards = torch.tensor(
                [1.0 if v.right else FORM * (v.closed and r.ended) for v, r in zip(verdicts, some, strict=True)]
            )
            if float(rewards.std()) > 1e-6:
                advantages = (rewards - rewards.mean()) / rewards.std()
                draws += [Draw(prompts[at], r.ids, float(a)) for r, a in zip(some, advantages, strict=True)]
        return draws, right / len(many)

    def step(self, draws: Sequence[Draw], tokens: int = 16_384) -> None:
        """One step of policy gradient over all draws."""
        total = sum(len(draw.reply) for draw in draws)
        ordered = sorted(draws, key=lambda draw: len(draw.prompt) + len(draw.reply))
        first = 0
        for at in range(1, len(ordered) + 1):
            longest = len(ordered[at - 1].prompt) + len(ordered[at - 1].reply)
            if at == len(ordered) or (at + 1 - first) * longest > tokens:
                (self._loss(ordered[first:at]) / total).backward()
                first = at
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)

    def _loss(self, draws: Sequence[Draw]) -> Tensor:
        """Minus the sum over reply tokens of advantage × log-probability."""
        longest = max(len(draw.prompt) + len(draw.reply) for draw in draws)
        rows = torch.full((len(draws), longest), self._pad)
        weights = torch.zeros(len(draws), longest)
        for row, draw in enumerate(draws):
            whole = draw.prompt + draw.reply
            rows[row, : len(whole)] = torch.tensor(whole)
            weights[row, len(draw.prompt) : len(whole)] = draw.advantage
        used = weights[:, 1:] != 0
        rows, weights, used = (each.to(self.model.device) for each in (rows, weights, used))
        with torch.autocast(self.model.device.type, dtype=torch.bfloat16):
            logits = F.linear(self.model.hidden(rows[:, :-1])[used], self.model.embed.weight)
        return (F.cross_entropy(logits.float(), rows[:, 1:][used], reduction="none") * weights[:, 1:][used]).sum()

    def _said(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode([token for token in ids if token != self._end], skip_special_tokens=False))


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--checkpoint", type=Path, default=WORK / "supervised.pt")
    asked.add_argument("--out", type=Path, default=WORK / "reinforced.pt")
    asked.add_argument("--minutes", type=float, default=12)
    asked.add_argument("--problems", type=int, default=40)
    asked.add_argument("--group", type=int, default=8)
    asked.add_argument("--most", type=int, default=400)
    asked.add_argument("--rate", type=float, default=4e-5)
    asked.add_argument("--seed", type=int, default=3)
    chosen = asked.parse_args()
    model = load_model(chosen.checkpoint).to("cuda" if torch.cuda.is_available() else "cpu")
    run = Reinforcement(model, rate=chosen.rate, seed=chosen.seed)
    log = chosen.out.with_suffix(".log.jsonl")
    began, step = time.monotonic(), 0
    _tell(log, step=0, **quick(model, 600))
    while time.monotonic() - began < chosen.minutes * 60:
        draws, right = run.draw(run.problems(chosen.problems), chosen.group, chosen.most)
        if draws:
            run.step(draws)
        step += 1
        _tell(log, step=step, right=round(right, 3), used=len(draws), seconds=round(time.monotonic() - began))
    _tell(log, step=step, **quick(model, 600))
    torch.save({"shape": asdict(model.shape), "model": model.state_dict()}, chosen.out)


def _tell(log: Path, **values: object) -> None:
    line = json.dumps(values)
    print(line, flush=True)
    with log.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


if __name__ == "__main__":
    main()
