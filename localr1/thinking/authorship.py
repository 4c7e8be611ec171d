"""Whose words a text is made of: the model's own, or those put in its mouth.

What is split into thinking and answer comes out later than it went in, because what may be the start of a tag is held
back. So it is noted how long each stretch was that went in, and what comes out is cut where the author changes.
"""

from __future__ import annotations

from collections import deque


class Authorship:
    """Remembers who wrote what is on its way. All text that goes in must come out, in its order."""

    def __init__(self) -> None:
        self._ahead: deque[tuple[int, bool]] = deque()  # lengths of what has gone in and not come out, and if forced

    def add(self, length: int, *, forced: bool) -> None:
        """So many characters went in."""
        if self._ahead and self._ahead[-1][1] == forced:
            length += self._ahead.pop()[0]
        if length:
            self._ahead.append((length, forced))

    def cut(self, text: str) -> list[tuple[str, bool]]:
        """The text that comes out next, cut by author; an empty text stays one piece."""
        pieces = []
        while text and self._ahead:
            length, forced = self._ahead.popleft()
            if length > len(text):
                self._ahead.appendleft((length - len(text), forced))
            pieces.append((text[:length], forced))
            text = text[length:]
        return pieces or [(text, bool(self._ahead and self._ahead[0][1]))]
