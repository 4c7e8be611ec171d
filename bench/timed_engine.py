"""The engine child with a clock round llama.cpp's two slow calls. A script, started in place of `localr1.engine`.

Called as `timed_engine.py FILE`. After each reply FILE holds, as JSON, for each token the nanoseconds outside decoding
and sampling, by the wall's clock. While a reply is made only the clock is read and its figures kept: what that costs
counts as the engine's. No token ends a reply here, so that a small model can be made to go on.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter_ns as now
from typing import Any

import llama_cpp as lib

from localr1.engine.__main__ import main


class Clock:
    """Notes when each call into llama.cpp began and ended."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("w", encoding="utf-8")  # now: the engine opens no file to write once it has begun
        self._decodes = array("q")
        self._draws = array("q")

    def decoding(self, decode: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_decode`, timed."""
        return _timed(decode, self._decodes)

    def drawing(self, sample: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_sampler_sample`, timed; one call is one token."""
        return _timed(sample, self._draws)

    def ending(self, free: Callable[..., Any]) -> Callable[..., Any]:
        """`llama_sampler_free`, which is called when a reply has ended: writes the file first."""

        def told(*arguments: Any) -> Any:
            self._file.seek(0)
            self._file.truncate()
            self._file.write(json.dumps(self._outside()))
            self._file.flush()
            del self._decodes[:], self._draws[:]
            return free(*arguments)

        return told

    def _outside(self) -> list[int]:
        """From the end of a draw to the beginning of the next, less the decoding in between; token by token."""
        draws = list(zip(self._draws[::2], self._draws[1::2], strict=True))
        decodes = list(zip(self._decodes[::2], self._decodes[1::2], strict=True))
        decoding = [ended - began for began, ended in decodes[len(decodes) - len(draws) + 1 :]]
        between = [after[0] - before[1] for before, after in pairwise(draws)]
        return [whole - inside for whole, inside in zip(between, decoding, strict=True)]


def _timed(call: Callable[..., Any], notes: array[int]) -> Callable[..., Any]:
    note = notes.append

    def timed(*arguments: Any) -> Any:
        note(now())
        result = call(*arguments)
        note(now())
        return result

    return timed


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
