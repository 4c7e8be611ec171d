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
- Where the format wraps its answer (`<answer>`), the wrapper is a tag when it comes first after the thinking, or
  first of all.
- A tool call ends thinking too, where it begins a line or begins with a token of its own (`<|…|>`, `[…]`); the call
  itself is text of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Literal, NamedTuple

from localr1.thinking.formats import ThinkingFormat

Kind = Literal["thinking", "answer", "opened", "closed", "tool", "tag"]
QUOTES = "`'\"“”‘’"
PARTNER = {"“": "”", "‘": "’"}
FENCES = ("```", "~~~")
# Blank space longer than this is text even next to a tag; without a bound a reply of newlines would be held for ever.
LONGEST_BLANK = 64


class Piece(NamedTuple):
    """A stretch of the text. `opened` and `closed` hold the tag itself, `tag` what else belongs to tags.

    `tool` says that a tool call ended the thinking; it holds the blank space in front of the call, or nothing.
    """

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
        self._form = form = form or ThinkingFormat()
        self._openers, self._closers, self._wrappers = form.openers, form.closers, form.answer_openers
        self._ends = (*form.closers, *form.tool_openers)
        self._end_starts = frozenset(tag[0] for tag in self._ends)
        # Where messages follow one another, what closes one of thinking closes one of the answer.
        self._unwrappers = tuple(filter(None, (form.answer_closer, form.closer if form.turn else "")))
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
    def ends(self) -> tuple[str, ...]:
        """All that can end thinking."""
        return self._ends

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

    def would_end_thinking(self, text: str) -> bool:
        """Whether thinking would be over once this came. Changes nothing."""
        if not self.inside:
            return False
        before = dict(vars(self))
        kinds = {piece.kind for piece in self.feed(text)}
        vars(self).update(before)
        return bool(kinds & {"closed", "tool"})

    def _plainly(self, text: str) -> Kind | None:
        """What text is when nothing is held and no part of it can belong to a tag: most tokens are such.

        It says the same as the steps below would, at a fraction of their cost.
        """
        if self._held or not text or text[-1].isspace():
            return None
        if self._where is _Where.THINKING and self._end_starts.isdisjoint(text):
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

    def _match(self, text: str, *tags: str) -> str | None:
        """The longest of the tags that `text` begins with, "" for none, or None while it may still become one."""
        for tag in sorted(filter(None, tags), key=len, reverse=True):
            if text.startswith(tag):
                return tag
            if not self._closing and tag.startswith(text):
                return None
        return ""

    def _at_start(self) -> Iterator[Piece]:
        rest = self._held.lstrip()
        blank = len(self._held) - len(rest)
        if blank > LONGEST_BLANK:
            self._where = _Where.ANSWER
        elif rest and (tag := self._match(rest, *self._openers, *self._closers, *self._wrappers)) is not None:
            if tag in self._wrappers:
                yield from self._unwrap(blank, tag)
            elif tag:
                yield from self._tagged(tag, blank)
            else:
                self._where = _Where.ANSWER

    def _tagged(self, tag: str, blank: int) -> Iterator[Piece]:
        """Take an opener or a closer, with the blank space in front of it."""
        opens = tag in self._openers
        yield from self._take("opened" if opens else "closed", blank + len(tag))
        self._where, self._has_thought = (_Where.OPENED if opens else _Where.CLOSED), True

    def _after_opener(self) -> Iterator[Piece]:
        blank = len(self._held) - len(self._held.lstrip())
        yield from self._take("tag", blank)
        if self._held:
            self._where, self._last = _Where.THINKING, "\n"

    def _in_thinking(self) -> Iterator[Piece]:
        at, tag = self._first_end()
        if not tag:
            yield from self._take("thinking", len(self._held) - self._maybe_end())
            return
        before = self._held[at - 1] if at else self._last
        after = self._held[at + len(tag) : at + len(tag) + 1]
        if before in QUOTES and not after and not self._closing:
            yield from self._take("thinking", max(0, at - 1))  # the next character tells whether it is quoted
            return
        quoted = before in QUOTES and after == PARTNER.get(before, before)
        if quoted or (tag in self._form.tool_openers and not self._may_call(at, tag)):
            yield from self._take("thinking", at + len(tag))
            return
        kept = max(len(self._held[:at].rstrip()), at - LONGEST_BLANK)
        yield from self._take("thinking", kept)
        if tag in self._closers:
            yield from self._take("closed", at - kept + len(tag))
            self._where = _Where.CLOSED
        else:
            blank, self._held = self._held[: at - kept], self._held[at - kept :]
            yield Piece("tool", blank)
            self._where, self._line_start, self._fence = _Where.ANSWER, True, ""

    def _first_end(self) -> tuple[int, str]:
        """Where the first tag stands that may end the thinking, and which; of two the longer."""
        found = ((at, -len(tag), tag) for tag in self._ends if (at := self._held.find(tag)) >= 0)
        at, _length, tag = min(found, default=(0, 0, ""))
        return at, tag

    def _may_call(self, at: int, tag: str) -> bool:
        """Whether a tool call can begin here: a tag of plain letters may be no more than spoken of within a line."""
        if any(bar in tag for bar in "|｜["):
            return True
        indent = self._held[max(0, at - LONGEST_BLANK) : at].rstrip(" \t")
        if not indent and at >= LONGEST_BLANK:
            return False
        return (indent[-1] if indent else self._last) == "\n"

    def _maybe_end(self) -> int:
        """How many characters at the end must wait: the blank space and the beginning of a tag."""
        if self._closing:
            return 0
        begun = max((_overlap(self._held, tag) for tag in self._ends), default=0)
        text = self._held[: len(self._held) - begun]
        return begun + min(len(text) - len(text.rstrip()), LONGEST_BLANK)

    def _after_closer(self) -> Iterator[Piece]:
        yield from self._take("tag", len(self._held) - len(self._held.lstrip()))
        if not self._held or (wrapper := self._match(self._held, *self._wrappers)) is None:
            return
        if wrapper:
            yield from self._unwrap(0, wrapper)
        else:
            self._wrapped = bool(self._unwrappers) and not self._wrappers
            self._where, self._line_start, self._fence = _Where.ANSWER, True, ""

    def _unwrap(self, blank: int, wrapper: str) -> Iterator[Piece]:
        """Take what opens the answer, once it is known how much blank space around it belongs to it."""
        rest = self._held[blank + len(wrapper) :]
        if not rest.strip() and not self._closing:
            return
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
            found = ((at, tag) for tag in self._unwrappers if (at := self._held.find(tag, 0, line)) >= 0)
            at, tag = min(found, default=(0, ""))
            if tag:
                yield from self._take("answer", at)
                yield from self._take("tag", len(tag))
                self._wrapped = False
                self._where = _Where.CLOSED if self._form.turn else _Where.ANSWER
                return
            if not end and not self._closing:
                line -= max((_overlap(self._held, tag) for tag in self._unwrappers), default=0)
        yield from self._take("answer", line)
        self._line_start = bool(end)

    def _at_line_start(self) -> Iterator[Piece]:
        """A line of the answer begins: it may be a code fence, or a tag when no code block is open."""
        rest = self._held.lstrip(" \t")
        indent = len(self._held) - len(rest)
        fences = (self._fence,) if self._fence else FENCES
        openers = () if self._fence else self._openers
        closers = () if self._fence or self._has_thought else self._closers
        found = self._match(rest, *openers, *closers, *fences) if rest else None
        if indent <= LONGEST_BLANK and not self._closing and found is None:
            return
        if found in (*openers, *closers) and found and indent <= LONGEST_BLANK:
            yield from self._tagged(found, indent)
            return
        fence = next((mark for mark in fences if rest.startswith(mark)), "")
        if fence and indent <= LONGEST_BLANK:
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
