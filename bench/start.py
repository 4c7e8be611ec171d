"""How long one waits before anything can happen, and what the front end's process costs in memory.

The engine: from starting its child to hearing that the model is loaded, with the context one gets by asking for none.
The command line: `localr1 --version` beside `python -c pass`, the least that any Python program takes, in turns.
A question: `localr1 ask` with the starter, on a terminal, to the first word of the thinking and to the end.
Memory: of a process that streams a reply, without the child that holds the model.
"""

from __future__ import annotations

import os
import pty
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
QUESTION = "whats 47 times 23"


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model."""
    runs, tokens = runs or RUNS, tokens or TOKENS
    rows = [summary("engine child, start to loaded", [_loading(name) for _ in range(runs)], "s", 3)]
    rows += _command_line(runs) + _question(runs)
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


def _question(runs: int) -> list[Row]:
    program = shutil.which("localr1", path=str(Path(sys.executable).parent))
    if program is None:
        return [Row("localr1 ask", "not installed here")]
    command = [program, "ask", "--model", "starter", QUESTION]
    _asked(command)
    firsts, wholes = zip(*(_asked(command) for _ in range(runs)), strict=True)
    return [
        summary("localr1 ask, start to the first token", firsts, "s", 3),
        summary("localr1 ask, start to the end", wholes, "s", 3),
    ]


def _asked(command: Sequence[str]) -> tuple[float, float]:
    """Seconds until a terminal shows something, and until all is said."""
    ours, terminal = pty.openpty()
    started, first = time.perf_counter(), 0.0
    with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal) as child:
        os.close(terminal)
        while shown := _read(ours):
            first = first or (time.perf_counter() - started if shown.strip() else 0.0)
    os.close(ours)
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with exit code {child.returncode}")
    return first, time.perf_counter() - started


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that nobody holds the other end any more
        return b""


def _seconds(command: Sequence[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def _memory(name: Name, tokens: int) -> float:
    return float(run_script("one_reply.py", str(model_file(name)), str(tokens)))
