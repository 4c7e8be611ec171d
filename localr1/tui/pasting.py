"""What is pasted is text, whatever is in it.

A terminal puts marks round what is pasted. Textual 8.2.8 loses them at the first escape within, and takes the rest for
keys: a pasted line break would send the question, a pasted Ctrl-Q end the app. So what stands between the marks is
made harmless before Textual reads it. Most terminals take escapes out of a paste themselves; not all do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

from textual._xterm_parser import XTermParser

BEGINS, ENDS = "\x1b[200~", "\x1b[201~"
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}
_PICTURES |= dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


class PasteFilter:
    """Passes on what is typed as it is, and controls within a paste as their pictures, however the text is cut up."""

    def __init__(self) -> None:
        self._inside = False
        self._before = ""
        self._held = ""

    def feed(self, text: str) -> str:
        """What the text so far comes to; a mark that may still come is held back while in a paste."""
        parts: list[str] = []
        while text:
            text = self._in_paste(text, parts) if self._inside else self._typed(text, parts)
        return "".join(parts)

    def _typed(self, text: str, parts: list[str]) -> str:
        """Pass on text up to the mark that begins a paste; what is left of it."""
        joined = self._before + text
        at = joined.find(BEGINS)
        if at < 0:
            self._before = joined[1 - len(BEGINS) :]
            parts.append(text)
            return ""
        end = at + len(BEGINS) - len(self._before)
        self._before, self._inside = "", True
        parts.append(text[:end])
        return text[end:]

    def _in_paste(self, text: str, parts: list[str]) -> str:
        """Pass on pasted text up to the mark that ends it; what is left."""
        text, self._held = self._held + text, ""
        at = text.find(ENDS)
        if at >= 0:
            self._inside = False
            parts += [text[:at].translate(_PICTURES), ENDS]
            return text[at + len(ENDS) :]
        for length in range(min(len(ENDS) - 1, len(text)), 0, -1):
            if ENDS.startswith(text[-length:]):
                text, self._held = text[:-length], text[-length:]
                break
        parts.append(text.translate(_PICTURES))
        return ""


class PasteParser(XTermParser):
    """Textual's reader of keys, behind a `PasteFilter`."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._filter = PasteFilter()

    def feed(self, data: str) -> Iterable[Any]:
        """Read some more; nothing at all says that no more comes."""
        harmless = self._filter.feed(data)
        return super().feed(harmless) if harmless or not data else ()


def read_pastes_as_text(driver: type[Any]) -> None:
    """Let a driver of Textual read keys with a `PasteParser`. It offers no other way than its module's own name."""
    module = sys.modules[driver.__module__]
    if hasattr(module, "XTermParser"):
        module.XTermParser = PasteParser  # type: ignore[attr-defined]
