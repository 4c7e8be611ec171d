"""Events on their way up: text goes together, everything else at once.

Each sending wakes the front end, and on a machine with few cores that takes time from the model. So the pieces of text
that come within `TOGETHER` seconds of the last sending become one event; a reader cannot tell the difference, and a
quick model loses a hundredth less of its speed. A slow model's tokens are each sent when they are made.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec

from localr1.events import AnswerText, Event, ThinkingText
from localr1.pipes import FrameWriter

TOGETHER = 0.05

Text = ThinkingText | AnswerText


class Outbox:
    """Sends events in their order; of several samples, each one's in its order."""

    def __init__(self, writer: FrameWriter, clock: Callable[[], float] = time.monotonic) -> None:
        self._writer = writer
        self._clock = clock
        self._held: dict[int, tuple[Text, list[str]]] = {}
        self._sent = 0.0

    def send(self, event: Event) -> None:
        """Send an event, or hold it until the next one when it is text that has just had company."""
        if not isinstance(event, ThinkingText | AnswerText):
            self._flush(event)
            return
        held = self._held.get(event.sample)
        if held is not None and type(held[0]) is type(event) and held[0].forced == event.forced:
            held[1].append(event.text)
        elif held is not None:
            self._flush(event)
        else:
            self._held[event.sample] = (event, [event.text])
        if self._clock() - self._sent >= TOGETHER:
            self._flush()

    def _flush(self, *last: Event) -> None:
        joined = (msgspec.structs.replace(event, text="".join(texts)) for event, texts in self._held.values())
        frames: list[msgspec.Struct] = [*joined, *last]
        self._held.clear()
        if frames:
            self._writer.write(*frames)
            self._sent = self._clock()
