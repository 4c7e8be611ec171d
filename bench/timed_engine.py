"""The engine child with a clock round llama.cpp's two slow calls. A script, started in place of `localr1.engine`.

Called as `timed_engine.py FILE`. After each reply FILE holds, as JSON, for each token the nanoseconds outside decoding
and sampling: by the wall's clock, and by the processor time of the thread that decodes. Nothing is written while a
reply is made. The clocks' own cost, a few microseconds a token, counts as the engine's. No token ends a reply here, so
that a small model can be made to go on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter_ns, thread_time_ns
from typing import Any

import llama_cpp as lib

from localr1.engine.__main__ import main


def now() -> tuple[int, int]:
    """The wall's clock and this thread's processor time, in nanoseconds."""
    return perf_counter_ns(), thread_time_ns()


class Clock:
    """Adds up the time inside llama.cpp, and notes at each draw what is left of the time until then."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._inside = (0, 0)
        self._draws: list[tuple[int, int]] = []

    def decoding(self, decode: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_decode`, timed."""

        def timed(*arguments: Any) -> Any:
            started = now()
            result = decode(*arguments)
            self._count(started)
            return result

        return timed

    def drawing(self, sample: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_sampler_sample`, timed; one call is one token."""

        def timed(*arguments: Any) -> Any:
            started = now()
            self._draws.append((started[0] - self._inside[0], started[1] - self._inside[1]))
            result = sample(*arguments)
            self._count(started)
            return result

        return timed

    def ending(self, free: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_sampler_free`, which is called when a reply has ended: writes the file first."""

        def told(*arguments: Any) -> Any:
            pairs = pairwise(self._draws)
            outside = [(after[0] - before[0], after[1] - before[1]) for before, after in pairs]
            self._file.write_text(json.dumps(outside), encoding="utf-8")
            self._draws.clear()
            return free(*arguments)

        return told

    def _count(self, started: tuple[int, int]) -> None:
        wall, processor = now()
        self._inside = self._inside[0] + wall - started[0], self._inside[1] + processor - started[1]


def never_ending(ends: Callable[..., Any]) -> Callable[..., Any]:
    """`llama_vocab_is_eog`, asked as ever, and then not believed."""

    def denied(*arguments: Any) -> bool:
        ends(*arguments)
        return False

    return denied


if __name__ == "__main__":
    clock = Clock(Path(sys.argv[1]))
    lib.llama_decode = clock.decoding(lib.llama_decode)
    lib.llama_sampler_sample = clock.drawing(lib.llama_sampler_sample)
    lib.llama_sampler_free = clock.ending(lib.llama_sampler_free)
    lib.llama_vocab_is_eog = never_ending(lib.llama_vocab_is_eog)
    main()
