"""Fill one file by one stream, and by more of them only where that was measured to be faster.

The first stream runs in the caller's thread. When it has shown its speed, a second one is tried on the other half of
what is left; it stays if both together are clearly faster, and then a third is tried. What a stream that goes away has
brought is kept. A hub that gives files only whole, or dislikes several streams, is left with one.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from localr1.errors import LocalR1Error, NetworkError
from localr1.fetch_frames import Fetch, Progress, Waiting
from localr1.fetching.hub import Hub
from localr1.fetching.meter import Meter
from localr1.fetching.part import Part
from localr1.fetching.receiving import receive
from localr1.fetching.spans import Span
from localr1.fetching.tries import Tries

BETTER = 1.25  # times as fast as before: else a further stream was not worth it
LONG_ENOUGH = 4  # trials that the rest takes at the least; else there is nothing to gain
LOOK_AGAIN = 0.1  # seconds

Tell = Callable[[Progress | Waiting], None]


class Dismissed(Exception):
    """This stream is no longer wanted."""


class StartOver(Exception):
    """The hub no longer gives a part of the file: everything has to come anew, by one stream."""


class _Helper:
    """A further stream, in a thread of its own, over a connection of its own."""

    def __init__(self, streams: Streams, hub: Hub) -> None:
        self.hub = hub
        self.dismissed = False
        self.thread = threading.Thread(target=streams.help, args=(self,), name="stream", daemon=True)

    def dismiss(self) -> None:
        """Have it end soon; what it waits for is cut off."""
        self.dismissed = True
        self.hub.hang_up()

    def check(self, _told: object = None) -> None:
        """Called wherever it can end."""
        if self.dismissed:
            raise Dismissed


class _Sink:
    """Where a stream's bytes go: its span of the part. `after` is called when some have come."""

    def __init__(self, part: Part, span: Span, meter: Meter, after: Callable[[], None], helps: bool) -> None:
        self._part = part
        self._span = span
        self._meter = meter
        self._after = after
        self._helps = helps

    @property
    def at(self) -> int:
        """Where the next byte goes."""
        return self._span.at

    @property
    def end(self) -> int:
        """Where the span ends; it may be halved while it is filled."""
        return self._span.end

    def write(self, piece: bytes) -> None:
        """Take the next bytes."""
        self._after()
        self._part.write(piece, self._span)
        self._meter.came(len(piece), self._part.file.path)

    def restart(self) -> None:
        """The stream cannot go on where it was."""
        if self._helps:
            raise NetworkError("The hub gives the file only whole.")
        if self._part.spans.several:
            raise StartOver
        self._meter.here(-self._part.spans.have)
        self._part.restart()


class Streams:
    """Fills one part. `make_hub` makes the connection of a further stream."""

    def __init__(
        self, hub: Hub, make_hub: Callable[[], Hub], request: Fetch, part: Part, meter: Meter, tell: Tell,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._hub = hub
        self._make_hub = make_hub
        self._request = request
        self._part = part
        self._meter = meter
        self._tell = tell
        self._clock = clock
        self._helpers: list[_Helper] = []
        self._settled = request.patience.streams < 2
        self._trying = False
        self._rate = 0.0
        self._mark(clock())

    def run(self) -> None:
        """Have every byte of the part. Raises one of our errors; what came by then is kept."""
        try:
            while self._part.spans.have < self._part.file.size:
                span = self._part.spans.take(halve=any(one.thread.is_alive() for one in self._helpers))
                if span is None:  # others are at the last of it
                    self._helpers[-1].thread.join(LOOK_AGAIN)
                    self._helpers = [one for one in self._helpers if one.thread.is_alive()] or self._helpers
                    continue
                try:
                    self._receive(self._hub, span, self._consider, self._tell, helps=False)
                except StartOver:
                    self._start_over()
                finally:
                    self._part.spans.leave(span)
        finally:
            for helper in self._helpers:
                helper.dismiss()

    def help(self, helper: _Helper) -> None:
        """What the thread of a further stream does: fill spans while there are any."""
        try:
            while span := self._part.spans.take(halve=True):
                try:
                    self._receive(helper.hub, span, helper.check, helper.check, helps=True)
                finally:
                    self._part.spans.leave(span)
        except (Dismissed, LocalR1Error):
            self._settled = True  # the first stream does the rest, or meets the same error and tells it

    def _receive(
        self, hub: Hub, span: Span, after: Callable[[], None], tell: Callable[[Waiting], None], *, helps: bool
    ) -> None:
        sink = _Sink(self._part, span, self._meter, after, helps)
        tries = Tries(self._request.patience, tell)
        receive(hub, tries, self._request.repo, self._request.commit, self._part.file, sink)

    def _consider(self) -> None:
        """After each piece: whether the last trial is over, what came of it, and whether to try one stream more."""
        now = self._clock()
        patience = self._request.patience
        if self._settled or now - self._since < patience.trial:
            return
        rate = (self._meter.received - self._received) / (now - self._since)
        if self._trying and rate < self._rate * BETTER:
            self._helpers[-1].dismiss()
            self._settled = True
            return
        self._rate = rate
        left = self._part.file.size - self._part.spans.have
        if len(self._helpers) + 1 >= patience.streams or left < rate * patience.trial * LONG_ENOUGH:
            self._settled = True
            return
        self._helpers.append(_Helper(self, self._make_hub()))
        self._helpers[-1].thread.start()
        self._trying = True
        self._mark(now)

    def _mark(self, now: float) -> None:
        self._since = now
        self._received = self._meter.received

    def _start_over(self) -> None:
        self._settled = True
        for helper in self._helpers:
            helper.dismiss()
        for helper in self._helpers:
            helper.thread.join()
        self._meter.here(-self._part.spans.have)
        self._part.restart()
