"""Cut a connection that is too slow to be alive. A read that brings one byte a second never times out by itself."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

from localr1.fetch_frames import Patience


class Watchdog:
    """Listens to how many bytes come while a request is under way, and closes its connections where too few do.

    The blocked read then ends with an error, which is like any other break: it is tried again.
    """

    def __init__(self, patience: Patience, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience
        self._clock = clock
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._since: float | None = None
        self._heard = 0
        self.cut = False
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def trace(self, event: str, facts: dict[str, Any]) -> None:
        """Called by the HTTP library with what it does: here come the sockets."""
        if event.endswith("connect_tcp.complete"):
            made = facts["return_value"].get_extra_info("socket")
            with self._lock:
                self._sockets = [one for one in self._sockets if one.fileno() >= 0]
                if made is not None:
                    self._sockets.append(made)

    def heard(self, count: int) -> None:
        """So many bytes of content came."""
        with self._lock:
            self._heard += count

    def __enter__(self) -> Watchdog:
        with self._lock:
            self._since, self._heard, self.cut = self._clock(), 0, False
        return self

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._since = None

    def _watch(self) -> None:
        pause = max(self._patience.stall / 10, 0.02)
        while True:
            time.sleep(pause)
            self.look()

    def look(self) -> None:
        """Cut the connections if the last `stall` seconds of a request brought too little."""
        with self._lock:
            if self._since is None or self._clock() - self._since < self._patience.stall:
                return
            slow = self._heard < self._patience.least_rate * self._patience.stall
            self._since, self._heard = self._clock(), 0
            self.cut = self.cut or slow
        if slow:
            self.hang_up()

    def hang_up(self) -> None:
        """Cut every connection there is."""
        with self._lock:
            for one in self._sockets:
                # the method of the plain socket: that of TLS would say goodbye first, to someone who does not listen
                with contextlib.suppress(OSError, ValueError):
                    socket.socket.shutdown(one, socket.SHUT_RDWR)
