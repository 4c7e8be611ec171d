"""Stop strings: where the answer is to end, found however the text is cut.

Pure. Only the answer is watched: a stop string that comes up in thinking must not take the answer away.
"""

from __future__ import annotations

from collections.abc import Sequence


class StopStrings:
    """Holds back what may be the start of a stop string until that is known."""

    def __init__(self, strings: Sequence[str]) -> None:
        self._strings = [text for text in strings if text]
        self._held = ""

    def feed(self, text: str) -> tuple[str, bool]:
        """The text that may be shown now, and whether a stop string has come (it is not shown)."""
        if not self._strings:
            return text, False
        self._held += text
        hits = [(at + len(stop), at) for stop in self._strings if (at := self._held.find(stop)) >= 0]
        if hits:
            _end, at = min(hits)  # the one complete first, as if the text came letter by letter
            shown, self._held = self._held[:at], ""
            return shown, True
        longest = max(map(self._begun, self._strings))
        cut = len(self._held) - longest
        shown, self._held = self._held[:cut], self._held[cut:]
        return shown, False

    def close(self) -> str:
        """Whatever was held and turned out to be text."""
        shown, self._held = self._held, ""
        return shown

    def _begun(self, stop: str) -> int:
        longest = min(len(stop) - 1, len(self._held))
        return next((n for n in range(longest, 0, -1) if self._held.endswith(stop[:n])), 0)
