"""The engine child with a clock round llama.cpp's two slow calls. A script, started in place of `localr1.engine`.

Called as `timed_engine.py FILE`. After each reply FILE holds, as JSON, the nanoseconds that each token took outside
decoding and sampling. Nothing is written while a reply is made. The clock's own cost, under a microsecond a token,
counts as the engine's. No token ends a reply here, so that a small model can be made to go on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter_ns
from typing import Any

import llama_cpp as lib

from localr1.engine.__main__ import main


class Clock:
    """Adds up the time inside llama.cpp, and notes at each draw how much it was and what time it is."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._inside = 0
        self._draws: list[tuple[int, int]] = []

    def decoding(self, decode: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_decode`, timed."""

        def timed(*arguments: Any) -> Any:
            started = perf_counter_ns()
            result = decode(*arguments)
            self._inside += perf_counter_ns() - started
            return result

        return timed

    def drawing(self, sample: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_sampler_sample`, timed; one call is one token."""

        def timed(*arguments: Any) -> Any:
            started = perf_counter_ns()
            self._draws.append((started, self._inside))
            result = sample(*arguments)
            self._inside += perf_counter_ns() - started
            return result

        return timed

    def ending(self, free: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_sampler_free`, which is called when a reply has ended: writes the file first."""

        def told(*arguments: Any) -> Any:
            pairs = zip(self._draws, self._draws[1:], strict=False)
            outside = [(after - before) - (used - had) for (before, had), (after, used) in pairs]
            self._file.write_text(json.dumps(outside), encoding="utf-8")
            self._draws.clear()
            return free(*arguments)

        return told


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
