"""How often to try again, and how long to wait in between: with growing pauses, drawn so that not all come at once."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from localr1.errors import NetworkError
from localr1.fetch_frames import Patience, Waiting
from localr1.fetching.failures import Interrupted

Tell = Callable[[Waiting], None]


class Tries:
    """Counts the failures in a row of one piece of work. `tell` hears why nothing moves."""

    def __init__(
        self, patience: Patience, tell: Tell, *, sleep: Callable[[float], None] = time.sleep,
        draw: Callable[[], float] = random.random,
    ) -> None:  # fmt: skip
        self._patience = patience
        self._tell = tell
        self._sleep = sleep
        self._draw = draw
        self._failures = 0

    def failed(self, interrupted: Interrupted, *, progress: int = 0) -> None:
        """Wait before the next try. `progress` is how many new bytes the failed one brought: enough, and it counts
        as the first failure. Raises `NetworkError` where there is to be no next try.
        """
        self._failures = 1 if progress >= self._patience.progress else self._failures + 1
        if self._failures > self._patience.tries:
            raise NetworkError(f"{interrupted.words}; it was tried {self._failures} times.", hint=interrupted.hint)
        wait = interrupted.wait
        if wait is not None and wait > self._patience.longest_wait:
            raise NetworkError(
                f"{interrupted.words}, and asks us to come back in {_spoken(wait)}.", hint="Try again then."
            )
        if wait is None:
            wait = min(self._patience.first_pause * 2 ** (self._failures - 1), self._patience.longest_pause)
            wait *= 0.5 + self._draw()
        self._tell(Waiting(f"{interrupted.words}; trying again", wait))
        self._sleep(wait)


def _spoken(seconds: float) -> str:
    for unit, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} seconds"
