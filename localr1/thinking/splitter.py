"""Tell a model's thinking from its answer, as the text arrives.

The splitter does no I/O and reads no clock. Text goes in through `feed`, pieces come out, and `close` gives back
whatever was held because it might have been the start of a tag. However the text is cut up on the way in, the pieces
join up the same; joined whole, tags included, they are the text that went in.

What counts as a tag, and what is text that looks like one:

- The opener opens at the start of the reply, or at the start of a line of the answer outside a code block.
- The closer closes anywhere in thinking, unless it stands in matching quotes or backticks, as when a model thinks
  *about* tags. A second opener inside thinking is text, and so is a closer after the thinking has closed.
- A closer at the start of a line, when nothing was ever opened, closes too: `closed` then means that all the text so
  far was thinking.
- Blank space next to a tag belongs to the tag. Case and spelling count: `<Think>`, `< think>`, `<think/>` are text.
- Where the format wraps its answer (`<answer>`), the wrapper is a tag when it comes first after the thinking.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Literal, NamedTuple

from localr1.thinking.formats import ThinkingFormat

Kind = Literal["thinking", "answer", "opened", "closed", "tag"]
QUOTES = "`'\"“”‘’"
PARTNER = {"“": "”", "‘": "’"}
FENCES = ("```", "~~~")
# Blank space longer than this is text even next to a tag; without a bound a reply of newlines would be held for ever.
LONGEST_BLANK = 64


class Piece(NamedTuple):
    """A stretch of the text. `opened` and `closed` hold the tag itself, `tag` what else belongs to tags."""

    kind: Kind
    text: str


class _Where(Enum):
    """What the text read so far leads up to."""

    START = "nothing but blank space has come: the reply may open with a tag"
    OPENED = "the opener has just come: blank space still belongs to it"
    THINKING = "inside thinking"
    CLOSED = "the closer has just come: blank space still belongs to it"
    ANSWER = "inside the answer"


class Splitter:
    """Cuts one reply into pieces. Set `inside` when the prompt has already opened the thinking."""

    def __init__(self, form: ThinkingFormat | None = None, *, inside: bool = False) -> None:
        self._form = form or ThinkingFormat()
        self._where = _Where.OPENED if inside else _Where.START
        self._held = ""
        self._last = "\n"  # the last character given out, for telling a quoted tag
        self._closing = False
        self._has_thought = inside
        self._line_start = True
        self._fence = ""
        self._wrapped = False
        self._steps = {
            _Where.START: self._at_start,
            _Where.OPENED: self._after_opener,
            _Where.THINKING: self._in_thinking,
            _Where.CLOSED: self._after_closer,
            _Where.ANSWER: self._in_answer,
        }

    @property
    def inside(self) -> bool:
        """Whether the text is inside thinking, as far as it could be told."""
        return self._where in (_Where.OPENED, _Where.THINKING)

    def feed(self, text: str) -> list[Piece]:
        """Take in the next stretch of text, of any length; return the pieces that are certain now."""
        if kind := self._plainly(text):
            self._last = text[-1]
            return [Piece(kind, text)]
        self._held += text
        return _joined(self._advance())

    def close(self) -> list[Piece]:
        """The text has ended: give back all that was held. The splitter must not be fed after this."""
        self._closing = True
        pieces = list(self._advance())
        if self._held:
            blank_tag = not self._held.strip() and self._where in (_Where.OPENED, _Where.CLOSED)
            kind: Kind = "tag" if blank_tag else ("thinking" if self.inside else "answer")
            pieces.append(Piece(kind, self._held))
            self._held = ""
        return _joined(pieces)

    def _plainly(self, text: str) -> Kind | None:
        """What text is when nothing is held and no part of it can belong to a tag: most tokens are such.

        It says the same as the steps below would, at a fraction of their cost.
        """
        if self._held or not text or text[-1].isspace():
            return None
        if self._where is _Where.THINKING and self._form.closer[0] not in text:
            return "thinking"
        if self._where is _Where.ANSWER and not (self._line_start or self._wrapped or "\n" in text):
            return "answer"
        return None

    def _advance(self) -> Iterator[Piece]:
        """Take steps until the held text says no more. A step that changes neither text nor place is the last."""
        while self._held:
            before = (len(self._held), self._where, self._line_start)
            yield from self._steps[self._where]()
            if before == (len(self._held), self._where, self._line_start):
                return

    def _take(self, kind: Kind, length: int) -> Iterator[Piece]:
        if length:
            text, self._held = self._held[:length], self._held[length:]
            self._last = text[-1]
            yield Piece(kind, text)

    def _undecided(self, text: str, *tags: str) -> bool:
        """Whether `text` may still grow into one of the tags."""
        return not self._closing and any(tag != text and tag.startswith(text) for tag in tags if tag)

    def _at_start(self) -> Iterator[Piece]:
        rest = self._held.lstrip()
        blank = len(self._held) - len(rest)
        opener, closer = self._form.opener, self._form.closer
        if blank > LONGEST_BLANK:
            self._where = _Where.ANSWER
        elif rest.startswith(opener):
            yield from self._take("opened", blank + len(opener))
            self._where, self._has_thought = _Where.OPENED, True
        elif rest.startswith(closer):
            yield from self._take("closed", blank + len(closer))
            self._where, self._has_thought = _Where.CLOSED, True
        elif rest and not self._undecided(rest, opener, closer):
            self._where = _Where.ANSWER

    def _after_opener(self) -> Iterator[Piece]:
        blank = len(self._held) - len(self._held.lstrip())
        yield from self._take("tag", blank)
        if self._held:
            self._where = _Where.THINKING

    def _in_thinking(self) -> Iterator[Piece]:
        closer = self._form.closer
        at = self._held.find(closer)
        if at < 0:
            yield from self._take("thinking", len(self._held) - self._maybe_closer())
            return
        before = self._held[at - 1] if at else self._last
        after = self._held[at + len(closer) : at + len(closer) + 1]
        if before in QUOTES and not after and not self._closing:
            yield from self._take("thinking", max(0, at - 1))  # the next character tells whether it is quoted
        elif before in QUOTES and after == PARTNER.get(before, before):
            yield from self._take("thinking", at + len(closer))
        else:
            kept = len(self._held[:at].rstrip())
            kept = max(kept, at - LONGEST_BLANK)
            yield from self._take("thinking", kept)
            yield from self._take("closed", at - kept + len(closer))
            self._where = _Where.CLOSED

    def _maybe_closer(self) -> int:
        """How many characters at the end must wait: the blank space and the beginning of a closer."""
        if self._closing:
            return 0
        closer = self._form.closer
        begun = next(
            (n for n in range(min(len(closer) - 1, len(self._held)), 0, -1) if self._held.endswith(closer[:n])), 0
        )
        text = self._held[: len(self._held) - begun]
        return begun + min(len(text) - len(text.rstrip()), LONGEST_BLANK)

    def _after_closer(self) -> Iterator[Piece]:
        yield from self._take("tag", len(self._held) - len(self._held.lstrip()))
        wrapper = self._form.answer_opener
        if not self._held or self._undecided(self._held, wrapper):
            return
        if wrapper and self._held.startswith(wrapper):
            rest = self._held[len(wrapper) :]
            if not rest.strip() and not self._closing:
                return  # the blank space after the wrapper belongs to it
            yield from self._take("tag", len(self._held) - len(rest.lstrip()))
            self._wrapped = True
        self._where, self._line_start, self._fence = _Where.ANSWER, True, ""

    def _in_answer(self) -> Iterator[Piece]:
        if self._line_start:
            yield from self._at_line_start()
            if self._line_start or self._where is not _Where.ANSWER:
                return
        end = self._held.find("\n") + 1
        line = end or len(self._held)
        if self._wrapped:
            at = self._held.find(self._form.answer_closer, 0, line)
            if at >= 0:
                yield from self._take("answer", at)
                yield from self._take("tag", len(self._form.answer_closer))
                self._wrapped = False
                return
            if not end:
                line -= _overlap(self._held, self._form.answer_closer) if not self._closing else 0
        yield from self._take("answer", line)
        self._line_start = bool(end)

    def _at_line_start(self) -> Iterator[Piece]:
        """A line of the answer begins: it may be a code fence, or a tag when no code block is open."""
        rest = self._held.lstrip(" \t")
        indent = len(self._held) - len(rest)
        fences = (self._fence,) if self._fence else FENCES
        opener = "" if self._fence else self._form.opener
        closer = "" if self._fence or self._has_thought else self._form.closer
        if (
            indent <= LONGEST_BLANK
            and not self._closing
            and (not rest or self._undecided(rest, opener, closer, *fences))
        ):
            return
        if opener and rest.startswith(opener) and indent <= LONGEST_BLANK:
            yield from self._take("opened", indent + len(opener))
            self._where, self._has_thought = _Where.OPENED, True
        elif closer and rest.startswith(closer) and indent <= LONGEST_BLANK:
            yield from self._take("closed", indent + len(closer))
            self._where, self._has_thought = _Where.CLOSED, True
        else:
            fence = next((mark for mark in fences if rest.startswith(mark)), "")
            if fence:
                self._fence = "" if self._fence else fence
            self._line_start = False


def _overlap(text: str, tag: str) -> int:
    """How long a beginning of `tag` stands at the end of `text`."""
    return next((n for n in range(min(len(tag) - 1, len(text)), 0, -1) if text.endswith(tag[:n])), 0)


def _joined(pieces: Iterator[Piece] | list[Piece]) -> list[Piece]:
    """Neighbouring stretches of the same text as one."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].kind == piece.kind and piece.kind in ("thinking", "answer"):
            joined[-1] = Piece(piece.kind, joined[-1].text + piece.text)
        else:
            joined.append(piece)
    return joined
