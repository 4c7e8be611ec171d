"""What is asked of a reply while it is made, on its way from the thread that hears it to the one that decodes."""

from __future__ import annotations

import queue
from collections.abc import Iterator

from localr1.frames import Steer


class Wishes:
    """Wishes in the order in which they came. One thread adds, another takes."""

    def __init__(self) -> None:
        self._heard: queue.SimpleQueue[Steer] = queue.SimpleQueue()

    def add(self, wish: Steer) -> None:
        """Note a wish."""
        self._heard.put(wish)

    def of(self, request: int) -> Iterator[Steer]:
        """The wishes for a request that have come since. Those for requests that are over are dropped."""
        while not self._heard.empty():
            wish = self._heard.get()
            if wish.id == request:
                yield wish
