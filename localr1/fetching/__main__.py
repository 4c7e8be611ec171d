"""The child's main loop: take a request, tell what happens, answer, until the front end is gone.

A second thread reads the pipe, so that the child ends the moment its parent does (end-of-file), whatever it waits
for: what came by then is kept. The first thing it does is to see to it that huggingface_hub tells nobody anything.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from localr1.errors import LocalR1Error
from localr1.fetch_frames import QUIET, AnyFetchAnswer, AnyFetchRequest, Fetch, List, Look, Refused
from localr1.pipes import FrameReader, FrameWriter, take_over_stdio

if TYPE_CHECKING:
    from localr1.fetching.hub import Hub


LISTING_TRIES = 3


def requests_of(stream: BinaryIO) -> queue.SimpleQueue[AnyFetchRequest]:
    """The requests as they come. The process ends where they end."""
    requests: queue.SimpleQueue[AnyFetchRequest] = queue.SimpleQueue()

    def read() -> None:
        try:
            for frame in FrameReader(stream, cast("type[AnyFetchRequest]", AnyFetchRequest)):
                requests.put(frame)
        finally:
            os._exit(0)

    threading.Thread(target=read, name="requests", daemon=True).start()
    return requests


class Child:
    """Answers requests one after the other, over one hub as long as they come with the same token."""

    def __init__(self, writer: FrameWriter) -> None:
        self._writer = writer
        self._hub: Hub | None = None
        self._for: object = None
        self._beginnings: dict[str, bytes] = {}

    def answer(self, request: AnyFetchRequest) -> AnyFetchAnswer:
        """Do what is asked. Whatever can be explained becomes `Refused`."""
        try:
            match request:
                case List():
                    return self._list(request)
                case Look():
                    from localr1.fetching.header import look

                    return look(self._hub_for(request), request, self._writer.write, self._beginnings)
                case Fetch():
                    from localr1.fetching.fetch import fetch

                    return fetch(self._hub_for(request), request, self._writer.write, self._beginnings)
        except LocalR1Error as error:
            return Refused(type(error).__name__, error.message, error.hint)

    def _list(self, request: List) -> AnyFetchAnswer:
        from localr1.fetching.failures import Interrupted
        from localr1.fetching.tries import Tries

        # nothing is under way yet, and whoever is offline wants to know it soon
        few = msgspec.structs.replace(request.patience, tries=min(request.patience.tries, LISTING_TRIES))
        tries = Tries(few, self._writer.write)
        while True:
            try:
                return self._hub_for(request).list(request.repo, request.revision)
            except Interrupted as interrupted:
                tries.failed(interrupted)

    def _hub_for(self, request: AnyFetchRequest) -> Hub:
        from localr1.fetching.hub import Hub

        if self._hub is None or self._for != (request.token, request.patience):
            self._hub = Hub(request.patience, request.token)
            self._for = (request.token, request.patience)
        return self._hub


def silence(environment: Mapping[str, str]) -> None:
    """Make sure of what the front end has set already: huggingface_hub reads these when it is imported."""
    os.environ.update(environment)
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_DEBUG", "HF_HUB_USER_AGENT_ORIGIN"):
        os.environ.pop(name, None)


def main() -> None:
    """Enter the child."""
    silence(QUIET)
    frames_in, frames_out = take_over_stdio()
    writer = FrameWriter(frames_out)
    requests = requests_of(frames_in)
    child = Child(writer)
    try:
        while True:
            writer.write(child.answer(requests.get()))
    except OSError:
        sys.exit(0)  # nobody listens any more


if __name__ == "__main__":
    main()
