"""Events on their way up: text goes together, everything else at once.

Sending wakes the front end, which costs the thread that decodes a tenth of a millisecond and, on a machine with few
cores, takes time from the model. So the first piece of text is sent at once, and those that follow are gathered by a
thread that keeps time, into one event each 50 ms; a reader cannot tell the difference. A slow model's tokens are each
sent when they are made.
"""

from __future__ import annotations

import contextlib
import threading
import time

import msgspec

from localr1.events import AnswerText, Event, ThinkingText
from localr1.pipes import FrameWriter

TOGETHER = 0.05

Text = ThinkingText | AnswerText


class Outbox:
    """Sends events in their order; of several samples, each one's in its order. Safe for one sender and one ticker."""

    def __init__(self, writer: FrameWriter) -> None:
        self._writer = writer
        self._held: dict[int, tuple[Text, list[str]]] = {}
        self._lock = threading.Lock()
        self._gathering = threading.Event()

    def keep_time(self) -> None:
        """Start the thread that sends what was gathered. It sleeps while no text comes."""
        threading.Thread(target=self._keep_time, name="outbox", daemon=True).start()

    def send(self, event: Event) -> None:
        """Send an event at once, or leave it to the next tick when it is text that follows text."""
        with self._lock:
            if not isinstance(event, ThinkingText | AnswerText):
                self._flush(event)
                return
            held = self._held.get(event.sample)
            if held is not None and type(held[0]) is type(event) and held[0].forced == event.forced:
                held[1].append(event.text)
                return
            if held is not None:
                self._flush()
            self._held[event.sample] = (event, [event.text])
            if not self._gathering.is_set():
                self._flush()
                self._gathering.set()

    def tick(self) -> None:
        """Send what was gathered; when nothing was, the next text is sent at once again."""
        with self._lock:
            if self._held:
                self._flush()
            else:
                self._gathering.clear()

    def _flush(self, *last: Event) -> None:
        joined = (msgspec.structs.replace(event, text="".join(texts)) for event, texts in self._held.values())
        frames: list[msgspec.Struct] = [*joined, *last]
        self._held.clear()
        if frames:
            self._writer.write(*frames)

    def _keep_time(self) -> None:
        with contextlib.suppress(OSError):  # the front end is gone: the thread that reads ends the process
            while True:
                self._gathering.wait()
                time.sleep(TOGETHER)
                self.tick()
