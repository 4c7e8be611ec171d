"""What the sandbox costs: tokens a second and start, with it and without it, in turns.

Without it the child is `open_engine.py`: the real one, whose sandbox does nothing.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from bench.figures import Table, ratio, summary
from bench.models import Name, open_model, question
from localr1.runtime.child import ENGINE_COMMAND

RUNS = 9
MODELS: tuple[Name, ...] = ("smollm2",)
TOKENS = 256
PROMPT, ROOM = 32, 192
_OPEN = (sys.executable, "-P", str(Path(__file__).resolve().parent / "open_engine.py"))


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model; each round runs both, the first of them by turns."""
    tokens = tokens or TOKENS
    kept: list[tuple[float, float]] = []
    free: list[tuple[float, float]] = []
    for number in range(runs or RUNS):
        both = [(ENGINE_COMMAND, kept), (_OPEN, free)]
        for command, column in both if number % 2 else reversed(both):
            column.append(_run(name, command, tokens))
    (starts, rates), (free_starts, free_rates) = (zip(*column, strict=True) for column in (kept, free))
    rows = [
        summary("tokens a second, in the sandbox", rates, "tok/s"),
        summary("tokens a second, without", free_rates, "tok/s"),
        ratio("in the sandbox / without", rates, free_rates),
        summary("start to loaded, in the sandbox", starts, "s", 3),
        summary("start to loaded, without", free_starts, "s", 3),
        ratio("start, in the sandbox / without", starts, free_starts),
    ]
    return Table(f"sandbox, {name}: what it costs, replies of {tokens:,} tokens", rows)


def _run(name: Name, command: tuple[str, ...], tokens: int) -> tuple[float, float]:
    """Seconds from starting a child to a loaded model, and tokens a second of one reply."""
    with open_model(name, command=command, context=tokens + ROOM) as model:
        started = time.perf_counter()
        assert model.facts
        loaded = time.perf_counter() - started
        usage = model.ask(question(model, PROMPT), seed=1, max_tokens=tokens).usage
    return loaded, usage.tokens_per_second
