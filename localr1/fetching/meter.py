"""How far a fetch is, how fast and how long it will take: told a few times a second."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from localr1.fetch_frames import Progress

EVERY = 0.2  # seconds between two reports
WINDOW = 6.0  # seconds that the speed is taken over


class Meter:
    """Knows the size of all files together and how much of them is here. `tell` hears of it."""

    def __init__(
        self, total: int, tell: Callable[[Progress], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.total = total
        self.done = 0
        self.received = 0
        self._tell = tell
        self._clock = clock
        self._told = -EVERY
        self._lock = threading.Lock()
        self._marks: deque[tuple[float, int]] = deque()

    def here(self, count: int) -> None:
        """So many bytes more are here, or fewer, that did not come now."""
        with self._lock:
            self.done += count

    def came(self, count: int, file: str) -> None:
        """So many bytes came over the network just now."""
        with self._lock:
            self.done += count
            self.received += count
            self._report(file, checking=False, at_once=False)

    def tell(self, file: str, *, checking: bool = False, at_once: bool = False) -> None:
        """Report, unless that was done a moment ago."""
        with self._lock:
            self._report(file, checking=checking, at_once=at_once)

    def _report(self, file: str, *, checking: bool, at_once: bool) -> None:
        now = self._clock()
        if now - self._told < EVERY and not at_once:
            return
        self._told = now
        self._marks.append((now, self.received))
        while now - self._marks[0][0] > WINDOW and len(self._marks) > 2:
            self._marks.popleft()
        since, before = self._marks[0]
        rate = (self.received - before) / (now - since) if now > since else None
        left = (self.total - self.done) / rate if rate else None
        self._tell(Progress(self.done, self.total, file, None if checking else rate, left, checking))
