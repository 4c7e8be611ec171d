"""Which bytes of a file are here, while several streams fill it at once: a list of spans, each filled from its start.

One stream has one span, the whole file. Another joins in by taking the second half of the longest that is left. Numbers
only: the bytes themselves are elsewhere.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

WORTH_HALVING = 16 << 20  # bytes that are still to come; less is done by the one who is at it
_STEP = 1 << 20

Values = tuple[tuple[int, int, int], ...]


class Span:
    """Bytes `start` to `end` of a file, of which those before `at` are here. `taken`: a stream is at it."""

    def __init__(self, start: int, at: int, end: int) -> None:
        self.start = start
        self.at = at
        self.end = end
        self.taken = False

    @property
    def left(self) -> int:
        """Bytes that are still to come."""
        return self.end - self.at


class Spans:
    """The spans of a file, in order and without gaps. Safe to use from several threads."""

    def __init__(self, size: int, have: int = 0, *, worth_halving: int = WORTH_HALVING) -> None:
        self._size = size
        self._spans = [Span(0, have, size)]
        self._worth_halving = worth_halving
        self._lock = threading.Lock()

    @classmethod
    def of(cls, size: int, values: Sequence[Sequence[int]]) -> Spans | None:
        """Spans as they were written down; None where they cannot be those of a file of this size."""
        spans = cls(size)
        if values:
            spans._spans = [Span(start, at, end) for start, at, end in values]
        ends = [0, *(span.end for span in spans._spans)]
        whole = ends[-1] == size and all(one.start == end for one, end in zip(spans._spans, ends, strict=False))
        return spans if whole and all(one.start <= one.at <= one.end for one in spans._spans) else None

    @property
    def values(self) -> Values:
        """As it is written down."""
        with self._lock:
            return tuple((span.start, span.at, span.end) for span in self._spans)

    @property
    def first(self) -> Span:
        """The one that begins the file."""
        return self._spans[0]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._spans)

    @property
    def several(self) -> bool:
        """Whether there is more than one."""
        return len(self._spans) > 1

    @property
    def have(self) -> int:
        """How many bytes are here."""
        with self._lock:
            return sum(span.at - span.start for span in self._spans)

    @property
    def prefix(self) -> int:
        """How many bytes are here from the beginning on, without a gap."""
        with self._lock:
            return next((span.at for span in self._spans if span.left), self._size)

    @property
    def last(self) -> int:
        """Where the last byte is that is here; the file is at least this long."""
        with self._lock:
            return max((span.at for span in self._spans if span.at > span.start), default=0)

    def take(self, *, halve: bool = False) -> Span | None:
        """The first span that nobody is at; with `halve`, else the second half of the longest that somebody is at."""
        with self._lock:
            free = next((span for span in self._spans if span.left and not span.taken), None)
            if free is None and halve:
                free = self._half()
            if free:
                free.taken = True
            return free

    def leave(self, span: Span) -> None:
        """Nobody is at it any more, whether it is full or not."""
        with self._lock:
            span.taken = False

    def restart(self) -> None:
        """Nothing is here any more. The first span is the whole file again, and stays with whoever took it."""
        with self._lock:
            del self._spans[1:]
            self._spans[0].at, self._spans[0].end = 0, self._size

    def _half(self) -> Span | None:
        longest = max(self._spans, key=lambda span: span.left)
        if longest.left < self._worth_halving:
            return None
        middle = (longest.at + longest.left // 2) // _STEP * _STEP
        if middle <= longest.at:
            return None
        half = Span(middle, middle, longest.end)
        longest.end = middle
        self._spans.insert(self._spans.index(longest) + 1, half)
        return half
