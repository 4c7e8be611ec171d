"""Read a model's header where it lies on the hub: its first megabytes come over, and the rest does not.

What came is kept in memory, as the beginning of a file that is likely to be fetched next.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from localr1.errors import NetworkError
from localr1.fetch_frames import Look, Looked, RemoteFile, Waiting
from localr1.fetching.failures import Interrupted
from localr1.fetching.hub import Hub
from localr1.fetching.part import part_of
from localr1.fetching.receiving import fits
from localr1.fetching.tries import Tries
from localr1.models.gguf import MAX_HEADER, Header, read_header_from
from localr1.models.shape import SHAPE_ARRAYS, shape_of

Tell = Callable[[Waiting], None]


def look(hub: Hub, request: Look, tell: Tell, beginnings: dict[str, bytes]) -> Looked:
    """The shape of a model by the headers of its parts. Raises one of our errors where they cannot be read.

    `beginnings` gets what came of each file, by its checksum.
    """
    headers = [_header(hub, request, part, tell, beginnings) for part in request.parts]
    shape = shape_of(headers[0], request.size, later_parts=headers[1:])
    return Looked(msgspec.json.encode(shape).decode())


def _header(hub: Hub, request: Look, part: RemoteFile, tell: Tell, beginnings: dict[str, bytes]) -> Header:
    with contextlib.closing(_pieces(hub, request, part, tell)) as pieces:
        front = _Front(pieces)
        header = read_header_from(cast("BinaryIO", front), part.size, part.path, arrays=SHAPE_ARRAYS)
    beginnings[part.sha256] = bytes(front.came)
    return header


class _Front:
    """A file that comes in pieces and can only be read and skipped forwards."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._at = 0
        self.came = bytearray()

    def read(self, count: int) -> bytes:
        """The next bytes, at least one and at most `count` while there are any."""
        if self._at == len(self.came):
            self.came += next(self._pieces, b"")
        taken = bytes(self.came[self._at : self._at + count])
        self._at += len(taken)
        return taken

    def seek(self, place: int) -> None:
        """Skip forwards to a place."""
        while len(self.came) < place and (piece := next(self._pieces, b"")):
            self.came += piece
        self._at = min(place, len(self.came))


def _pieces(hub: Hub, request: Look, part: RemoteFile, tell: Tell) -> Generator[bytes]:
    """The file's bytes up to the longest header there may be. Whoever has enough closes this."""
    tries = Tries(request.patience, tell)
    at, end = 0, min(part.size, MAX_HEADER)
    for piece in part_of(Path(request.folder), part) if request.folder else ():
        at += len(piece)
        yield piece
    while at < end:
        before = at
        try:
            with hub.opened(request.repo, request.commit, part.path, at, end) as response:
                if not fits(response.status_code, response.headers, at, part.size):
                    raise NetworkError("The hub sent other bytes than were asked for.", hint="Try again later.")
                for piece in hub.pieces(response):
                    at += len(piece)
                    yield piece
            if at < end:
                raise Interrupted("The connection ended early")
        except Interrupted as interrupted:
            tries.failed(interrupted, progress=at - before)
