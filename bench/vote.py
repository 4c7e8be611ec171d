"""Several samples at once: tokens a second of all together, against a bare loop that decodes as many sequences.

Runs alternate (localr1, bare, localr1, …), each in a fresh process that loads the model and reads the same prompt once.
Both then make the same number of tokens for each of the samples, in one batch a round, with one sampler a sample. For
localr1 that is what the parent sees, all events received, from the one that says the prompt is read to the last end of
a sample. A seed is looked for with which no sample ends early; the loop guard is off, since random weights may go in
circles, and nothing is kept for the answer, since closing words would be decoded and not counted. No sample is left out
here, as a vote does once the winner is known.
"""

from __future__ import annotations

import json
import time
from typing import Any, NamedTuple

from bench.figures import Table, ratio, summary
from bench.fresh import run_script
from bench.models import Name, model_file, open_model, question
from localr1.events import Reading, ReplyEnded
from localr1.messages import Message
from localr1.model import Model
from localr1.parameters import Limits, Sampling
from localr1.runtime.engine import ReplyRequest

RUNS = 7
MODELS: tuple[Name, ...] = ("smollm2", "shape15b")
SAMPLES = 8
TOKENS = {"smollm2": 128, "shape15b": 48, "tiny": 128}
PROMPT, CONTEXT, SEEDS = 32, 2048, range(1, 25)


class Run(NamedTuple):
    """What one run of localr1 made: tokens a second of all samples, tokens of the shortest, prompt tokens read."""

    rate: float
    shortest: int
    read: int


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model."""
    runs, tokens = runs or RUNS, tokens or TOKENS[name]
    with open_model(name, context=CONTEXT) as model:
        text = question(model, PROMPT)
        todo = _todo(name, model, text, tokens)
    seed = _long_seed(name, text, todo)
    ours, bare, alone = [], [], []
    for _ in range(runs):
        ours.append(_ours(name, text, todo, seed))
        bare.append(_theirs("batched", todo | {"seed": seed}))
        alone.append(_theirs("bare", todo | {"seed": seed}))
    rates = [run.rate for run in ours]
    rows = [
        summary(f"localr1, {SAMPLES} samples", rates, "tok/s"),
        summary(f"bare C calls, {SAMPLES} sequences", bare, "tok/s"),
        summary("bare C calls, one sequence", alone, "tok/s"),
        ratio("localr1 / bare", rates, bare),
        summary("prompt tokens read, localr1", [run.read for run in ours], "tokens", 0),
    ]
    conditions = (
        f"{tokens} tokens a sample after a prompt of {len(todo['prompt'])}, {todo['threads']} threads, seed {seed}"
    )
    return Table(f"vote, {name}: {conditions}", rows)


def _todo(name: Name, model: Model, text: str, tokens: int) -> dict[str, Any]:
    drawn = Sampling()
    return {
        "path": str(model_file(name)),
        "prompt": model.render(text).ids,
        "tokens": tokens,
        "samples": SAMPLES,
        "context": CONTEXT,
        "threads": model.facts.threads,
        "temperature": drawn.temperature,
        "top_p": drawn.top_p,
    }


def _long_seed(name: Name, text: str, todo: dict[str, Any]) -> int:
    """A seed with which every sample gets as long as it may."""
    for seed in SEEDS:
        if _ours(name, text, todo, seed).shortest >= todo["tokens"]:
            return seed
    raise RuntimeError(f"With every seed, a sample of {name} ends early: give fewer tokens with --tokens.")


def _theirs(peer: str, todo: dict[str, Any]) -> float:
    found = run_script("peers.py", peer, json.dumps(todo))
    made = found["tokens"]
    return float((made - made / todo["tokens"]) / found["seconds"])


def _ours(name: Name, text: str, todo: dict[str, Any], seed: int) -> Run:
    limits = Limits(max_tokens=todo["tokens"], loop_guard=False, reserve=0)
    request = ReplyRequest((Message("user", text),), Sampling(seed=seed), limits, samples=SAMPLES)
    started = ended = 0.0
    made: list[int] = []
    read = 0
    with open_model(name, context=CONTEXT, threads=todo["threads"]) as model:
        for event in model.engine.reply(request):
            if isinstance(event, Reading) and event.done == event.total:
                started, read = time.perf_counter(), event.total - event.reused
            elif isinstance(event, ReplyEnded):
                ended = time.perf_counter()
                made.append(event.usage.thinking + event.usage.answer)
    return Run((sum(made) - SAMPLES) / (ended - started), min(made), read)
