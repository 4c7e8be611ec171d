"""A reply on its way to the file: its events come in, and what came is written every second or so."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable

import msgspec

from localr1.chats import index, rows
from localr1.chats.records import Kept, Span, Status
from localr1.chats.store import Store
from localr1.events import AnswerText, AnyEvent, ThinkingEnded, ThinkingText
from localr1.reply import Gathering, Reply
from localr1.text import well_formed

FLUSH_SECONDS = 1.5  # with the next event, which is at most 50 ms away while a model speaks, less than 2


class Recording:
    """A reply while it comes: `add` takes its events, `end` or `crashed` closes it. `id` is its message's."""

    def __init__(self, store: Store, kept: Kept, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._kept = kept
        self._clock = clock
        self._gathering = Gathering()
        self._spans = _Spans()
        self._flushed = clock()
        self._unwritten = False
        self.id = kept.id

    def add(self, event: AnyEvent) -> None:
        """Take in an event of this reply, whichever sample of a vote it is.

        Its text is on disk at most two seconds later, if events go on coming.
        """
        if getattr(event, "sample", 0):
            event = msgspec.structs.replace(event, sample=0)
        self._gathering.add(event)
        self._spans.add(event)
        if isinstance(event, ThinkingEnded):
            self._kept = msgspec.structs.replace(self._kept, thinking_at=event.at)
        self._unwritten = self._unwritten or isinstance(event, ThinkingText | AnswerText)
        now = self._clock()
        if self._unwritten and now - self._flushed >= FLUSH_SECONDS:
            self._flushed, self._unwritten = now, False
            kept = self._with(self._gathering.reply(), "streaming")
            self._store.write_if_open(lambda connection: rows.update(connection, kept))

    def end(self, reply: Reply | None = None) -> Kept:
        """The reply is over: done, cancelled or crashed as its `why` says. Without one, what the events came to."""
        reply = reply or self._gathering.reply()
        status: Status = {"cancelled": "cancelled", "engine_stopped": "crashed"}.get(reply.why, "done")  # type: ignore[assignment]
        return self._close(msgspec.structs.replace(self._with(reply, status), why=reply.why))

    def crashed(self, reason: str) -> Kept:
        """The reply broke off; what came of it is kept."""
        kept = self._with(self._gathering.reply(), "crashed")
        return self._close(msgspec.structs.replace(kept, reason=well_formed(reason)))

    def _with(self, reply: Reply, status: Status) -> Kept:
        thinking, text = self._spans.within(reply)
        return msgspec.structs.replace(
            self._kept, status=status, text=well_formed(reply.text), thinking=well_formed(reply.thinking),
            forced=thinking, forced_text=text, thinking_why=reply.thinking_ended, reason=well_formed(reply.reason),
            usage=reply.usage, calls=reply.calls, seed=self._kept.seed if reply.seed is None else reply.seed,
        )  # fmt: skip

    def _close(self, kept: Kept) -> Kept:
        """Write it as it stays. Where another process took us for gone, what it put into the index is taken out."""

        def close(connection: sqlite3.Connection) -> None:
            before = connection.execute(
                "SELECT status, text, thinking FROM message WHERE id = ?", (kept.id,)
            ).fetchone()
            if before is None:
                return
            if before[0] != "streaming":
                index.remove(connection, kept.id, *before[1:])
            rows.update(connection, kept)
            index.add(connection, kept.id, kept.text, kept.thinking)

        self._store.write_if_open(close)
        self._kept = kept
        return kept


class _Spans:
    """Where in a reply's two texts the words are that were put in the model's mouth, as `Gathering` joins them."""

    def __init__(self) -> None:
        self._pieces: dict[str, list[tuple[str, bool]]] = {"thinking": [], "text": []}
        self._opened = False

    def add(self, event: AnyEvent) -> None:
        match event:
            case ThinkingText(text=text, forced=forced):
                self._opened = True
                self._pieces["thinking"].append((text, forced))
            case AnswerText(text=text, forced=forced):
                self._pieces["text"].append((text, forced))
            case ThinkingEnded():
                if not self._opened:  # all so far was a thought that was never opened
                    self._pieces = {"thinking": self._pieces["text"], "text": []}
                self._opened = True
            case _:
                pass

    def within(self, reply: Reply) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """The spans of thinking and of text, blanks at the ends left out as the reply leaves them out."""
        return _spans(self._pieces["thinking"], reply.thinking), _spans(self._pieces["text"], reply.text)


def _spans(pieces: list[tuple[str, bool]], text: str) -> tuple[Span, ...]:
    if not any(forced for _piece, forced in pieces):
        return ()
    whole = "".join(piece for piece, _forced in pieces)
    shift = len(whole) - len(whole.lstrip())
    spans: list[Span] = []
    place = -shift
    for piece, forced in pieces:
        start, place = place, place + len(piece)
        span = max(start, 0), min(place, len(text))
        if not forced or span[0] >= span[1]:
            continue
        if spans and spans[-1][1] == span[0]:
            span = spans.pop()[0], span[1]
        spans.append(span)
    return tuple(spans)
