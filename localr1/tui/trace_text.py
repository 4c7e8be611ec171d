"""The text of a trace as it is shown: safe, formulas readable, in lines of a width; and where words are in it.

No widget here. What comes is held as it was written, for copying; lines are only made once somebody looks.
"""

from __future__ import annotations

import re

from localr1.maths import readable
from localr1.text import TerminalText, one_line
from localr1.tui.wrapping import Wrapped

_SENTENCE = re.compile(r"[.!?…](?:\s|$)|\n")
_TAIL = 600  # characters that hold the sentence being thought


class TraceText:
    """A thought that grows. `lines` are those of what has come, once `look` was called."""

    def __init__(self) -> None:
        self.lines = Wrapped()
        self.forced: list[tuple[int, int]] = []
        self._pieces: list[tuple[str, bool]] = []
        self._shown = 0
        self._clean = TerminalText()
        self._line = 0
        self._tail = ""
        self.characters = 0

    @property
    def source(self) -> str:
        """The thought as it was written."""
        return "".join(text for text, _forced in self._pieces)

    def feed(self, text: str, *, forced: bool = False) -> None:
        """Add what was thought; `forced` where it was put in the model's mouth."""
        self._pieces.append((text, forced))
        self._tail = (self._tail + text)[-_TAIL:]
        self.characters += len(text)

    def look(self, width: int) -> Wrapped:
        """The lines of what has come so far, at a width."""
        self.lines.rewrap(width)
        for text, forced in self._pieces[self._shown :]:
            self._add(text, forced)
        self._shown = len(self._pieces)
        return self.lines

    def sentence(self, limit: int = 200) -> str:
        """The sentence being thought, or the last whole one while the next has only begun."""
        tail = self._tail.rstrip()
        begins = [found.end() for found in _SENTENCE.finditer(tail)]
        for begin in reversed([0, *begins]):
            words = tail[begin:].strip()
            if len(words) > 12:
                return one_line(readable(words), limit)
        return one_line(tail, limit)

    def places(self, words: str) -> list[tuple[int, int]]:
        """Where words stand in the text that is shown, whatever their case."""
        if not words:
            return []
        found = re.finditer(re.escape(words), self.lines.text, re.IGNORECASE)
        return [one.span() for one in found]

    def _add(self, text: str, forced: bool) -> None:
        for number, piece in enumerate(self._clean.feed(text).split("\n")):
            if number:
                self._settle()
                self.lines.feed("\n")
                self._line = len(self.lines.text)
            if piece:
                start = len(self.lines.text)
                self.lines.feed(piece)
                if forced:
                    self.forced.append((start, len(self.lines.text)))

    def _settle(self) -> None:
        """A line is whole: show its formulas as they are read, unless part of it was put in."""
        line = self.lines.text[self._line :]
        if ("$" in line or "\\" in line) and not (self.forced and self.forced[-1][1] > self._line):
            self.lines.cut(self._line)
            self.lines.feed(readable(line).replace("\n", " "))
