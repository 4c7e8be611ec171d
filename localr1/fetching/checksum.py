"""The sha256 of a file that is still being written, taken by a thread that follows the writer.

What was here before a pull goes on is hashed while the rest comes in, so that nobody waits for it. The thread reads
what was written back from the file: it is the bytes on the disk that are judged.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

_CHUNK = 1 << 20


class FollowingHash:
    """Follows a file up to `known` bytes. `result` waits until it has seen them all."""

    def __init__(self, path: Path, known: int = 0) -> None:
        self._path = path
        self._known = known
        self._last = False
        self._error: OSError | None = None
        self._hash = hashlib.sha256()
        self._changed = threading.Condition()
        self.done = 0
        self._thread = threading.Thread(target=self._follow, name="checksum", daemon=True)
        self._thread.start()

    def advance(self, known: int) -> None:
        """The file now has `known` bytes that will not change."""
        with self._changed:
            self._known = known
            self._changed.notify()

    def finished(self, seconds: float) -> bool:
        """Say that no more will come, and wait a while for the thread; True once it has seen everything."""
        with self._changed:
            self._last = True
            self._changed.notify()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def drop(self) -> None:
        """The bytes are worth nothing any more: stop following."""
        with self._changed:
            self._known, self._last = 0, True
            self._changed.notify()
        self._thread.join()

    def result(self) -> str:
        """The checksum of what it has seen, after `finished`. Raises OSError where the file could not be read."""
        if self._error:
            raise self._error
        return self._hash.hexdigest()

    def _follow(self) -> None:
        try:
            with self._path.open("rb", buffering=0) as file:
                while (wanted := self._more()) > 0:
                    piece = file.read(min(wanted, _CHUNK))
                    if not piece:
                        raise OSError(f"{self._path} became shorter while it was read")
                    self._hash.update(piece)
                    self.done += len(piece)
        except OSError as error:
            self._error = error

    def _more(self) -> int:
        """Wait for bytes to read, and say how many there are; none or fewer when all is done."""
        with self._changed:
            while self._known == self.done and not self._last:
                self._changed.wait()
            return self._known - self.done
