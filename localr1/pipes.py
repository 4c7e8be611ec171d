"""Frames over pipes: one JSON object a line, read and written by both ends of a child process.

JSON and never pickle: a damaged or hostile peer can at worst send a line that does not decode.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from typing import IO, BinaryIO, Generic, TypeVar

import msgspec

T = TypeVar("T")


def encoded(frame: msgspec.Struct) -> bytes:
    """A frame as the line that goes over the pipe. Raises `TypeError` or `ValueError` for what JSON cannot hold."""
    return msgspec.json.encode(frame) + b"\n"


class FrameWriter:
    """Writes frames whole, from any thread."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def write(self, *frames: msgspec.Struct) -> None:
        """Send frames together; raises `OSError` when the other end is gone."""
        lines = b"".join(map(encoded, frames))
        with self._lock:
            self._stream.write(lines)
            self._stream.flush()

    def close(self) -> None:
        """Close this end; the peer reads end-of-file."""
        with self._lock:
            self._stream.close()


class FrameReader(Generic[T]):
    """Reads frames of a union of types until the other end closes."""

    def __init__(self, stream: IO[bytes], kind: type[T]) -> None:
        self._stream = stream
        self._decoder: msgspec.json.Decoder[T] = msgspec.json.Decoder(kind)

    def __iter__(self) -> Iterator[T]:
        """Each frame as it comes. A line that is none raises `msgspec.MsgspecError`; a torn last line is dropped."""
        for line in self._stream:
            if line.endswith(b"\n"):
                yield self._decoder.decode(line)


def take_over_stdio() -> tuple[BinaryIO, BinaryIO]:
    """In a child: keep stdin and stdout for frames and give everything else the error stream.

    llama.cpp and its backends print to file descriptors 1 and 2, so a frame on plain stdout would be torn by them.
    """
    frames_in = os.fdopen(os.dup(0), "rb")
    frames_out = os.fdopen(os.dup(1), "wb")
    if sys.platform == "win32":
        import msvcrt

        for stream in (frames_in, frames_out):
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return frames_in, frames_out
