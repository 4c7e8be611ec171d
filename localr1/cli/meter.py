"""How far a long reading or copying is: one line on stderr that is written over, on a terminal only."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from localr1.amounts import bytes_in_words
from localr1.text import one_line

EVERY = 0.2  # seconds
CLEAR_LINE = "\r\x1b[K"


@contextmanager
def meter(doing: str, total: int, clock: Callable[[], float] = time.monotonic) -> Iterator[Callable[[int], None]]:
    """Give what is called with the bytes done since the last call; the line is gone when the block ends."""
    shown = sys.stderr.isatty() and os.environ.get("TERM", "") not in ("", "dumb")
    done, next_time = 0, clock() + EVERY

    def advance(count: int) -> None:
        nonlocal done, next_time
        done += count
        if shown and clock() >= next_time:
            next_time = clock() + EVERY
            share = done / total if total else 1
            text = f"{one_line(doing, 50)} {share:.0%} of {bytes_in_words(total)}"
            sys.stderr.write(CLEAR_LINE + text)
            sys.stderr.flush()

    try:
        yield advance
    finally:
        if shown:
            sys.stderr.write(CLEAR_LINE)
            sys.stderr.flush()
