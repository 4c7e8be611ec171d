"""How long one waits before anything can happen, and what the front end's process costs in memory.

The engine: from starting its child to hearing that the model is loaded, with the context one gets by asking for none.
The command line: `localr1 --version` beside `python -c pass`, the least that any Python program takes, in turns.
Memory: of a process that streams a reply, without the child that holds the model.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.figures import Row, Table, summary
from bench.fresh import run_script
from bench.models import Name, model_file, open_model

RUNS = 15
MODELS: tuple[Name, ...] = ("smollm2",)
TOKENS = 64


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model."""
    runs, tokens = runs or RUNS, tokens or TOKENS
    rows = [summary("engine child, start to loaded", [_loading(name) for _ in range(runs)], "s", 3)]
    rows += _command_line(runs)
    rows.append(summary("memory of the parent, at most", [_memory(name, tokens)], "MB"))
    return Table(f"start, {name}: waiting times, and memory while {tokens} tokens stream", rows)


def _loading(name: Name) -> float:
    with open_model(name) as model:
        started = time.perf_counter()
        assert model.facts
        return time.perf_counter() - started


def _command_line(runs: int) -> list[Row]:
    program = shutil.which("localr1", path=str(Path(sys.executable).parent))
    if program is None:
        return [Row("localr1 --version", "not installed here")]
    _seconds([program, "--version"])  # the first run may compile modules
    pairs = [(_seconds([program, "--version"]), _seconds([sys.executable, "-c", "pass"])) for _ in range(runs)]
    ours, bare = ([seconds * 1000 for seconds in column] for column in zip(*pairs, strict=True))
    more = statistics.median(ours) - statistics.median(bare)
    return [
        summary("localr1 --version", ours, "ms"),
        summary("python -c pass", bare, "ms"),
        Row("localr1 --version takes more by", f"{more:.1f} ms", "(difference of the medians)"),
    ]


def _seconds(command: Sequence[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def _memory(name: Name, tokens: int) -> float:
    return float(run_script("one_reply.py", str(model_file(name)), str(tokens)))
