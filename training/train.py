"""Supervised training. `python -m training.train --profile small` makes, from nothing, a model that knows the form.

A profile fixes the size, the data and the seed. Training can be stopped at any time: a checkpoint is kept every few
minutes, and `--resume` goes on from it. The log, a line of JSON every so often, is kept beside it.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from training import data
from training.batches import Batch, Samples
from training.evaluation import quick
from training.model import Qwen2, Shape
from training.optimizers import Optimizers, schedule
from training.tokenizer import PAD, WORK, load

HEAD = 32
"""Values a head: many small heads learn to copy and to align digits sooner than a few large ones."""

KEEP_EVERY = 420.0
"""Seconds between checkpoints."""

UNLIKELY, ALSO = 2.3, 0.1
"""With `--hard`: the loss of a token (2.3: a chance of one in ten) above which its sample is trained on, and the share
of the other samples that are."""

LOOK_EVERY = 1500.0
"""Seconds between looks at how many held-out problems go right: a look takes as long as a hundred steps."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How much is trained: tokens in all, tokens a step, problems in the data file, and the rates.

    `decay` is the share of the tokens over which the rates fall to nothing.
    """

    tokens: int
    batch: int
    problems: int
    width: int = 256
    layers: int = 6
    feed_forward: int = 704
    muon: float = 0.006
    adam: float = 0.003
    seed: int = 1
    skills: tuple[str, ...] = ()
    openings: float = data.OPENINGS
    decay: float = 0.25


SMOKE = ("add", "subtract", "multiply", "decimals", "siblings", "talk", "decline")
"""What the small profile learns: what comes soonest, enough to see that everything works."""

PROFILES = {
    "small": Profile(
        tokens=8_000_000, batch=4_096, problems=60_000, width=192, feed_forward=512, skills=SMOKE, openings=0.0
    ),
    "cpu": Profile(tokens=32_000_000, batch=4_096, problems=250_000, muon=0.004),
    "full": Profile(tokens=1_500_000_000, batch=65_536, problems=4_000_000, layers=8),
}


@dataclass(slots=True)
class Progress:
    """How far training has come."""

    tokens: int = 0
    steps: int = 0
    passes: int = 0


def losses(hidden: torch.nn.Module, embed: Tensor, tokens: Tensor, learnt: Tensor, device: str) -> Tensor:
    """Cross-entropy of each token of `tokens` (rows, length + 1) that is `learnt`; no other logits are made."""
    with torch.autocast(device, dtype=torch.bfloat16):
        logits = F.linear(hidden(tokens[:, :-1])[learnt], embed)
    return F.cross_entropy(logits.float(), tokens[:, 1:][learnt], reduction="none")


def on(device: str, batch: Batch) -> tuple[Tensor, Tensor]:
    """The tokens of `batch` (rows, length + 1), and which of those after the first are learnt (rows, length)."""
    return batch.tokens.to(device), batch.learnt.to(device)[:, 1:]


class Choice:
    """Which samples are worth training on: those with a token that the model finds unlikely, and some others."""

    def __init__(self, hidden: torch.nn.Module, embed: Tensor, device: str, progress: Progress) -> None:
        self._hidden, self._embed, self._device, self._progress = hidden, embed, device, progress
        self._random = torch.Generator().manual_seed(progress.steps)

    @torch.no_grad()
    def __call__(self, batch: Batch) -> Tensor:
        """For each row, whether to keep it. All count as seen."""
        self._progress.tokens += batch.size
        tokens, learnt = on(self._device, batch)
        found = losses(self._hidden, self._embed, tokens, learnt, self._device)
        worst = torch.zeros(learnt.shape, device=self._device).masked_scatter(learnt, found).amax(1).cpu()
        return (worst > UNLIKELY) | (torch.rand(len(worst), generator=self._random) < ALSO)


def endless(samples: Samples, tokens: int, seed: int, progress: Progress, choice: Choice | None) -> Iterator[Batch]:
    """Batches for ever, in a new order every pass."""
    while True:
        yield from samples.batches(tokens, seed + progress.passes, choice, pool=160 if choice else 40)
        progress.passes += 1


class Training:
    """One run: the model, what moves it, and where it is kept."""

    def __init__(self, profile: Profile, out: Path, device: str) -> None:
        self.profile, self.out, self.device = profile, out, device
        tokenizer = load()
        shape = Shape(
            tokenizer.get_vocab_size(), profile.width, profile.layers, feed_forward=profile.feed_forward,
            heads=profile.width // HEAD, kv_heads=profile.width // HEAD // 2,
        )  # fmt: skip
        torch.manual_seed(profile.seed)
        self.model = Qwen2(shape).to(device)
        self.pad = tokenizer.token_to_id(PAD)
        self.optimizers = Optimizers(self.model, profile.muon, profile.adam)
        self.progress = Progress()
        self._log = out.with_suffix(".log.jsonl")

    def run(self, samples: Samples, *, hard: bool = False) -> None:
        """Train until the profile's tokens have been seen; only on what is `hard` for the model, and some more."""
        hidden = torch.compile(self.model.hidden, dynamic=True)
        choice = Choice(hidden, self.model.embed.weight, self.device, self.progress) if hard else None
        began = kept = looked = told = time.monotonic()
        found: list[float] = []
        first = self.progress.tokens
        seed = self.profile.seed + self.progress.steps
        for batch in endless(samples, self.profile.batch, seed, self.progress, choice):
            loss = losses(hidden, self.model.embed.weight, *on(self.device, batch), self.device).mean()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimizers.step(schedule(self.progress.tokens / self.profile.tokens, decay=self.profile.decay))
            self.progress.tokens += 0 if hard else batch.size
            self.progress.steps += 1
            found.append(float(loss.detach()))
            now, over = time.monotonic(), self.progress.tokens >= self.profile.tokens
            if over or now - told > 30:
                speed = (self.progress.tokens - first) / (now - began)
                self.log(
                    loss=round(sum(found) / len(found), 4), tokens_per_second=round(speed), seconds=round(now - began)
                )
                told, found = now, []
            if over or now - kept > KEEP_EVERY:
                self.keep()
                kept = now
            if over or now - looked > LOOK_EVERY:
                self.log(**quick(self.model, skills=self.profile.skills))
                looked = time.monotonic()
            if over:
                return

    def log(self, **values: object) -> None:
        """Print a line, and keep it."""
        line = json.dumps({"step": self.progress.steps, "tokens": self.progress.tokens, **values})
        print(line, flush=True)
        with self._log.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def keep(self) -> None:
        """Write the checkpoint, whole or not at all."""
        state = {
            "shape": asdict(self.model.shape), "model": self.model.state_dict(), "optimizers": self.optimizers.state(),
            "progress": asdict(self.progress),
        }  # fmt: skip
        beside = self.out.with_suffix(".new")
        torch.save(state, beside)
        beside.replace(self.out)

    def restore(self) -> None:
        """Go on from the checkpoint. One that was grown has nothing of what moved it."""
        state = torch.load(self.out, weights_only=True, map_location=self.device)
        self.model.load_state_dict(state["model"])
        if "optimizers" in state:
            self.optimizers.restore(state["optimizers"])
        self.progress = Progress(**state["progress"])


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--profile", choices=PROFILES, default="cpu")
    asked.add_argument("--tokens", type=int, help="instead of the profile's")
    asked.add_argument("--layers", type=int, help="instead of the profile's")
    asked.add_argument("--decay", type=float, help="the share of the tokens over which the rates fall, instead")
    asked.add_argument("--data", type=Path, default=data.FILE)
    asked.add_argument("--out", type=Path, default=WORK / "supervised.pt")
    asked.add_argument("--resume", action="store_true")
    asked.add_argument("--hard", action="store_true", help="train on what the model finds hard, pass over the rest")
    chosen = asked.parse_args()
    profile = PROFILES[chosen.profile]
    asked_for = {name: getattr(chosen, name) for name in ("tokens", "layers", "decay")}
    profile = replace(profile, **{name: value for name, value in asked_for.items() if value})
    if not chosen.data.exists():
        data.write(chosen.data, profile.problems, seed=10, skills=profile.skills, openings=profile.openings)
    training = Training(profile, chosen.out, "cuda" if torch.cuda.is_available() else "cpu")
    if chosen.resume and chosen.out.exists():
        training.restore()
    try:
        training.run(Samples(chosen.data, training.pad), hard=chosen.hard)
    except KeyboardInterrupt:
        training.keep()
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
