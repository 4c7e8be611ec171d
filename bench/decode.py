"""Tokens a second: localr1 against the same llama.cpp driven by a bare loop and by llama-cpp-python's own class.

Runs alternate (localr1, bare, Llama, localr1, …), each in a fresh process that loads the model and reads the same
prompt; the time it then takes to make the reply counts, as (tokens - 1) / seconds. For localr1 that is what the parent
sees, all events received: from the one that says the prompt is read to the one that says the reply has ended. The bare
loop's clock starts when the prompt is read too; `Llama` shows that moment to nobody, so its clock starts one draw
later, at its first chunk. A seed is looked for with which the reply does not end early.
"""

from __future__ import annotations

import json
import time
from typing import Any

from bench.figures import Table, ratio, summary
from bench.fresh import run_script
from bench.models import Name, model_file, open_model, question
from localr1.events import Reading, ReplyEnded
from localr1.parameters import Sampling

RUNS = 7
MODELS: tuple[Name, ...] = ("smollm2", "shape15b")
TOKENS = {"smollm2": 256, "shape15b": 128, "tiny": 256}
PROMPT, CONTEXT, SEEDS = 32, 2048, range(1, 9)


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model."""
    runs, tokens = runs or RUNS, tokens or TOKENS[name]
    text, todo = _plan(name, tokens)
    ours, bare, theirs = zip(*(_round(name, text, todo) for _ in range(runs)), strict=True)
    rows = [
        summary("localr1", ours, "tok/s"),
        summary("bare C calls in a loop", bare, "tok/s"),
        summary("llama_cpp.Llama", theirs, "tok/s"),
        ratio("localr1 / bare", ours, bare),
        ratio("localr1 / Llama", ours, theirs),
    ]
    return Table(f"decode, {name}: {_conditions(todo)}", rows)


def _conditions(todo: dict[str, Any]) -> str:
    return (
        f"{todo['tokens']} tokens after a prompt of {len(todo['prompt'])}, context {CONTEXT:,}, "
        f"{todo['threads']} threads, seed {todo['seed']}"
    )


def _plan(name: Name, tokens: int) -> tuple[str, dict[str, Any]]:
    """The question, and what the peers are told to do; also puts the model's file into the system's cache."""
    with open_model(name, context=CONTEXT) as model:
        text = question(model, PROMPT)
        drawn = Sampling()
        todo = {
            "path": str(model_file(name)),
            "prompt": model.render(text).ids,
            "tokens": tokens,
            "context": CONTEXT,
            "threads": model.facts.threads,
            "temperature": drawn.temperature,
            "top_p": drawn.top_p,
        }
    return text, todo | {"seed": _long_seed(name, text, tokens)}


def _long_seed(name: Name, text: str, tokens: int) -> int:
    """A seed with which localr1's reply gets as long as it may."""
    for seed in SEEDS:
        with open_model(name, context=CONTEXT) as model:
            usage = model.ask(text, seed=seed, max_tokens=tokens).usage
        if usage.thinking + usage.answer >= tokens:
            return seed
    raise RuntimeError(f"With every seed, {name} ends its reply before {tokens} tokens: give fewer with --tokens.")


def _round(name: Name, text: str, todo: dict[str, Any]) -> tuple[float, float, float]:
    """One run of each, in tokens a second."""
    return _ours(name, text, todo), _theirs("bare", todo), _theirs("stream", todo)


def _theirs(peer: str, todo: dict[str, Any]) -> float:
    found = run_script("peers.py", peer, json.dumps(todo))
    return float((found["tokens"] - 1) / found["seconds"])


def _ours(name: Name, text: str, todo: dict[str, Any]) -> float:
    started = ended = 0.0
    made = 0
    with open_model(name, context=CONTEXT, threads=todo["threads"]) as model:
        for event in model.stream(text, seed=todo["seed"], max_tokens=todo["tokens"]):
            if isinstance(event, Reading) and event.done == event.total:
                started = time.perf_counter()
            elif isinstance(event, ReplyEnded):
                ended = time.perf_counter()
                made = event.usage.thinking + event.usage.answer
    return (made - 1) / (ended - started)
