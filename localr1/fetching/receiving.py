"""Bring the rest of a file over, however often the connection breaks.

One ranged stream, of maybe several: what the hub answers is checked against what was asked for, and where it does not
fit, the file is begun anew. Where the bytes go is for the caller; they are not judged here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from localr1.errors import NetworkError
from localr1.fetch_frames import RemoteFile
from localr1.fetching.failures import Interrupted
from localr1.fetching.hub import Hub
from localr1.fetching.tries import Tries

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
MOST_RESTARTS = 3  # a hub that gives other bytes than were asked for, again and again, is given up


class Sink(Protocol):
    """Where a file's bytes go, in order."""

    @property
    def at(self) -> int:
        """Where in the file the next byte goes."""

    @property
    def end(self) -> int:
        """Where in the file it is full; this may become less meanwhile."""

    def write(self, piece: bytes) -> None:
        """Take the next bytes."""

    def restart(self) -> None:
        """Begin anew at the first byte of the file, or raise what ends this stream."""


def receive(hub: Hub, tries: Tries, repo: str, commit: str, file: RemoteFile, sink: Sink) -> None:
    """Fill the sink. Raises one of our errors where that cannot be done."""
    restarts = 0
    while sink.at < sink.end:
        before = sink.at
        try:
            with hub.opened(repo, commit, file.path, sink.at, _upto(sink, file)) as response:
                goes_on = fits(response.status_code, response.headers, sink.at, file.size)
                if not goes_on:
                    restarts += 1
                    sink.restart()
                    before = 0
                    if response.status_code != 200:  # a 200 is the whole file: it can be used as it is
                        raise Interrupted("The hub sent other bytes than were asked for", wait=0.0)
                for piece in hub.pieces(response):
                    sink.write(piece[: sink.end - sink.at])
                    if sink.at >= sink.end:
                        return
            raise Interrupted("The connection ended early")
        except Interrupted as interrupted:
            if restarts > MOST_RESTARTS:
                raise NetworkError(f"{interrupted.words}.", hint="Try again later.") from None
            tries.failed(interrupted, progress=sink.at - before)


def _upto(sink: Sink, file: RemoteFile) -> int | None:
    return sink.end if sink.end < file.size else None


def fits(status: int, headers: Mapping[str, str], start: int, size: int) -> bool:
    """Whether the body goes on at `start` of a file of `size` bytes; False means that it does not.

    Raises `NetworkError` for what is not the file at all.
    """
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise NetworkError(
            "The hub, or a proxy, sent the file packed, which was not asked for.", hint="Try again later."
        )
    if status == 206:
        found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
        return bool(found and int(found[1]) == start and found[3] in ("*", str(size)))
    if status == 416:
        return False
    if status != 200:
        raise Interrupted(f"The hub answered with status {status}")
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) != size:
        page = "text/html" in headers.get("content-type", "").lower()
        raise NetworkError(
            "A web page came instead of the file."
            if page
            else f"The hub sent a file of {int(length):,} bytes where one of {size:,} was listed.",
            hint="Open a browser: this network may want you to sign in first." if page else "Try again later.",
        )
    return start == 0
