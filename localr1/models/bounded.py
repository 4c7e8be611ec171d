"""Read a file in order, never past its end nor past a bound.

Every count and length in a file is only a claim. It is checked against the bytes the file really has before anything
is set aside for it, so a file of 49 bytes that claims 2**63 elements costs nothing. What the bytes mean does not
belong here.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

_CHUNK = 1 << 20


class DamagedError(Exception):
    """What is wrong with the bytes, in the words that follow "it"; the caller puts the file's name to it."""


class BoundedReader:
    """A place in a file of `size` bytes, of which the first `most` may be read."""

    def __init__(self, file: BinaryIO, size: int, most: int) -> None:
        self.size = size
        self.at = 0
        self._most = most
        self._file = file
        self._held = bytearray()

    def skip(self, count: int) -> int:
        """Step over `count` bytes, which are held from then on; return where they start."""
        start, self.at = self.at, self.at + count
        if self.at > len(self._held):
            self._hold(self.at)
        return start

    def _hold(self, end: int) -> None:
        if end > self.size:
            raise DamagedError("is cut short")
        if end > self._most:
            raise DamagedError(f"has a header of more than {self._most >> 20} MiB")
        while end > len(self._held):
            read = self._file.read(max(_CHUNK, end - len(self._held)))
            if not read:
                raise DamagedError("became shorter while it was read")
            self._held += read

    def peek(self, count: int) -> bytes:
        """The next bytes, fewer where the file ends, without stepping over them."""
        start = self.skip(min(count, self.size - self.at))
        found = bytes(self._held[start : self.at])
        self.at = start
        return found

    def number(self, code: str) -> int | float | bool:
        """A little-endian number; `code` is the letter that `struct` has for it."""
        layout = "<" + code
        value: int | float | bool = struct.unpack_from(layout, self._held, self.skip(struct.calcsize(layout)))[0]
        return value

    def count(self, what: str, most: int, smallest: int) -> int:
        """How many of `what` are said to follow; no more than `most`, nor than fit at `smallest` bytes each."""
        (claimed,) = struct.unpack_from("<Q", self._held, self.skip(8))
        if claimed > most or claimed * smallest > self.size - self.at:
            raise DamagedError(f"claims {claimed:,} {what}, more than it can hold: it is cut short or damaged")
        return int(claimed)

    def text(self, most: int) -> str:
        """A length, then that many bytes of text. Bytes that are no UTF-8 become U+FFFD."""
        start = self.skip(self.count("bytes of text", most, 1))
        return self._held[start : self.at].decode("utf-8", errors="replace")

    def skip_texts(self, count: int, most: int) -> None:
        """Step over `count` texts of at most `most` bytes each."""
        for _ in range(count):
            self.skip(self.count("bytes of text", most, 1))
