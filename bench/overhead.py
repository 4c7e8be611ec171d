"""Time a token takes in the engine child outside llama.cpp's decoding and sampling, early and late in a long reply.

What is left is localr1's own work: bytes to text, thinking or answer, the event written to the pipe. It must not grow
with the reply. The child is `timed_engine.py`: the real one, with a clock round the two calls.
The wall's clock also counts what other programs took from this one.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.figures import Row, Table
from bench.models import Name, open_model, question
from localr1.reply import Reply

RUNS = 1
MODELS: tuple[Name, ...] = ("smollm2",)
TOKENS = 8_000
PROMPT, ROOM_FOR_PROMPT = 32, 192
_CHILD = Path(__file__).resolve().parent / "timed_engine.py"


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model; all runs' tokens are taken together."""
    tokens = tokens or TOKENS
    found = [_outside(name, tokens) for _ in range(runs or RUNS)]
    rows = _rows(found, tokens)
    return Table(f"overhead, {name}: a token's time outside decoding and sampling, reply of {tokens:,} tokens", rows)


def _rows(runs: Sequence[Sequence[float]], tokens: int) -> list[Row]:
    """Early and late tokens, and how much longer the late ones take."""
    early, late = range(tokens // 16, tokens * 3 // 16), range(tokens * 7 // 8, tokens - 1)
    first, last = ([run[place] for run in runs for place in places] for places in (early, late))
    medians = statistics.median(last) / statistics.median(first)
    means = statistics.mean(last) / statistics.mean(first)
    return [
        _row(f"tokens {early.start:,} to {early.stop:,}", first),
        _row(f"tokens {late.start:,} to {late.stop:,}", last),
        Row("late / early", f"{medians:.2f} x", f"(medians; means {means:.2f} x)"),
    ]


def _row(what: str, milliseconds: Sequence[float]) -> Row:
    median, mean = statistics.median(milliseconds), statistics.mean(milliseconds)
    return Row(what, f"{median:.4f} ms", f"(median; mean {mean:.4f} ms, {len(milliseconds):,} tokens)")


def _outside(name: Name, tokens: int) -> list[float]:
    """Milliseconds outside, token by token, of one reply."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "outside.json"
        command = (sys.executable, "-P", str(_CHILD), str(file))
        with open_model(name, command=command, context=tokens + ROOM_FOR_PROMPT) as model:
            _check(model.ask(question(model, PROMPT), seed=1, max_tokens=tokens), tokens)
        nanoseconds = json.loads(file.read_text(encoding="utf-8"))
    return [outside / 1e6 for outside in nanoseconds]


def _check(reply: Reply, tokens: int) -> None:
    made = reply.usage.thinking + reply.usage.answer
    if made < tokens:
        raise RuntimeError(f"The reply ended after {made:,} of {tokens:,} tokens ({reply.why}).")
