"""Read a file in order, never past its end nor past a bound.

Every count and length in a file is only a claim. It is checked against the bytes the file really has before anything
is set aside for it, so a file of 49 bytes that claims 2**63 elements costs nothing. What was read is let go again:
no more is held than the longest text. What the bytes mean does not belong here.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

_CHUNK = 1 << 20
_LENGTH = struct.Struct("<Q")


class DamagedError(Exception):
    """What is wrong with the bytes, in the words that follow "it"; the caller puts the file's name to it."""


class BoundedReader:
    """A place in a file of `size` bytes, of which the first `most` may be read."""

    def __init__(self, file: BinaryIO, size: int, most: int) -> None:
        self.size = size
        self._most = most
        self._file = file
        self._held = b""
        self._next = 0  # where in `_held` the next byte is
        self._after = 0  # where in the file `_held` ends

    @property
    def at(self) -> int:
        """How many bytes of the file have been stepped over."""
        return self._after - len(self._held) + self._next

    def skip(self, count: int) -> None:
        """Step over `count` bytes."""
        if count <= len(self._held) - self._next:
            self._next += count
            return
        end = self.at + count
        self._allow(end)
        self._file.seek(end)
        self._held, self._next, self._after = b"", 0, end

    def _take(self, count: int) -> int:
        """Step over `count` bytes, which are held until the next call; return where in `_held` they start."""
        if count > len(self._held) - self._next:
            self._hold(count)
        start, self._next = self._next, self._next + count
        return start

    def _allow(self, end: int) -> None:
        if end > self.size:
            raise DamagedError("is cut short")
        if end > self._most:
            raise DamagedError(f"has a header of more than {self._most >> 20} MiB")

    def _hold(self, count: int) -> None:
        """Have the next `count` bytes in `_held`, and let go of those before them."""
        self._allow(self.at + count)
        parts, held = [self._held[self._next :]], len(self._held) - self._next
        while held < count:
            parts.append(self._file.read(max(_CHUNK, count - held)))
            if not parts[-1]:
                raise DamagedError("became shorter while it was read")
            held += len(parts[-1])
            self._after += len(parts[-1])
        self._held, self._next = b"".join(parts), 0

    def peek(self, count: int) -> bytes:
        """The next bytes, fewer where the file ends, without stepping over them."""
        count = min(count, self.size - self.at)
        start = self._next = self._take(count)
        return self._held[start : start + count]

    def number(self, code: str) -> int | float | bool:
        """A little-endian number; `code` is the letter that `struct` has for it."""
        layout = "<" + code
        value: int | float | bool = struct.unpack_from(layout, self._held_from(struct.calcsize(layout)))[0]
        return value

    def numbers(self, code: str, count: int) -> tuple[int | float | bool, ...]:
        """So many little-endian numbers of one kind."""
        layout = f"<{count}{code}"
        return struct.unpack(layout, self._held_from(struct.calcsize(layout)))

    def _held_from(self, count: int) -> bytes:
        start = self._take(count)
        return self._held[start : start + count]

    def count(self, what: str, most: int, smallest: int) -> int:
        """How many of `what` are said to follow; no more than `most`, nor than fit at `smallest` bytes each."""
        (claimed,) = _LENGTH.unpack(self._held_from(8))
        if claimed > most or claimed * smallest > self.size - self.at:
            raise DamagedError(f"claims {claimed:,} {what}, more than it can hold: it is cut short or damaged")
        return int(claimed)

    def text(self, most: int) -> str:
        """A length, then that many bytes of text. Bytes that are no UTF-8 become U+FFFD."""
        return self.raw_text(most).decode("utf-8", errors="replace")

    def raw_text(self, most: int) -> bytes:
        """A length, then that many bytes, as they are."""
        return self._held_from(self.count("bytes of text", most, 1))

    def raw_texts(self, count: int, most: int) -> Iterator[bytes]:
        """So many texts of at most `most` bytes each, as they are. Nothing else may be read until they have all come.

        A vocabulary has a hundred thousand and more, so those that are held already come without a call.
        """
        length_at = _LENGTH.unpack_from
        while count:
            held, at = self._held, self._next
            last, end = len(held) - 8, len(held)
            while count and at <= last:
                (length,) = length_at(held, at)
                if at + 8 + length > end:
                    break
                start, at = at + 8, at + 8 + length
                yield held[start:at]
                count -= 1
            self._next = at
            if count:
                yield self.raw_text(most)
                count -= 1

    def skip_texts(self, count: int, most: int) -> None:
        """Step over so many texts of at most `most` bytes each, in the same way."""
        length_at = _LENGTH.unpack_from
        while count:
            held, at = self._held, self._next
            last, end = len(held) - 8, len(held)
            while count and at <= last:
                (length,) = length_at(held, at)
                if at + 8 + length > end:
                    break
                at += 8 + length
                count -= 1
            self._next = at
            if count:
                self.skip(self.count("bytes of text", most, 1))
                count -= 1
