"""What may reach a terminal, and what may not.

Text from models, files, servers and command lines is data: it must not move the cursor, retitle the window, turn
the line around or hide what it says. Characters are judged one by one and no escape sequence is ever parsed, so
however a text is cut up on the way in, what comes out joins up the same.

Plain values only: nothing here reads, writes or knows what a terminal is.
"""

from __future__ import annotations

import re
import unicodedata

MARKS_PER_BASE = 8  # more than any script stacks; a tower of thousands covers the lines above it

_REPLACEMENT = "\ufffd"
_CONTROL_PICTURES = 0x2400
_PICTURE_OF_DEL = "\u2421"
_BLACK_FLAG = "\U0001f3f4"  # starts the flags of England, Scotland and Wales, which are spelled in tag characters

# Ranges without a single control, format, combining or surrogate character, so that a run of them passes as it is.
# A character left out is not refused: it is only looked at by itself.
_PLAIN = (
    "\\t\\n\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u048a-\\u0590\\u1e00-\\u1fff\\u2010-\\u2027\\u202f-\\u205f"
    "\\u20a0-\\u20cf\\u2100-\\u2cee\\u2e00-\\u3029\\u3030-\\u3098\\u309b-\\ua66e\\uac00-\\ud7ff\\ue000-\\ufaff\\uff00-\\uffef"
    "\\U0001f000-\\U0001f3f3\\U0001f3f5-\\U0001faff\\U00020000-\\U0003ffff"
)
_PIECES = re.compile(f"([{_PLAIN}]+)|(.)", re.DOTALL)
_BIDI_CONTROLS = re.compile("[\\u202a-\\u202e\\u2066-\\u2069]")
_UNSAFE_IN_JSON = re.compile("[\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]")
_SURROGATES = re.compile("[\\ud800-\\udfff]")


class TerminalText:
    """A stream of text made safe to show, piece by piece.

    Controls become their pictures, bidi controls and hidden tags are spelled out, and a base keeps at most
    MARKS_PER_BASE combining marks. A carriage return is held until the next character says whether it ended a line.
    """

    def __init__(self) -> None:
        self._holds_return = False
        self._marks = 0
        self._in_flag = False

    def feed(self, text: str) -> str:
        """Give back what can be shown of the text so far."""
        shown: list[str] = []
        for plain, odd in _PIECES.findall(text):
            if self._holds_return and not plain.startswith("\n"):
                shown.append(self._show_return())
            self._holds_return = False
            if plain:
                self._begin_base()
                shown.append(plain)
            elif odd == "\r":
                self._holds_return = True
            else:
                shown.append(self._one(odd))
        return "".join(shown)

    def close(self) -> str:
        """Give back what was held; the next feed starts a new text."""
        held = self._show_return() if self._holds_return else ""
        self._holds_return = False
        self._begin_base()
        return held

    def _one(self, character: str) -> str:
        """Show a single character that is not known to be plain."""
        if 0xE0000 <= ord(character) <= 0xE007F:
            return self._tag(character)
        self._in_flag = False
        category = unicodedata.category(character)
        if category in ("Mn", "Me") or unicodedata.combining(character):
            self._marks += 1
            return character if self._marks <= MARKS_PER_BASE else ""
        if category == "Cf" and not _BIDI_CONTROLS.match(character):
            return character  # joiners and direction marks; they are no base, or they would restart the count
        self._begin_base()
        self._in_flag = character == _BLACK_FLAG
        return _replaced(character, category)

    def _tag(self, character: str) -> str:
        """Keep a tag character within a flag, where it counts as a mark; spell it out anywhere else."""
        if self._in_flag and self._marks < MARKS_PER_BASE:
            self._marks += 1
            return character
        self._begin_base()
        return _spelled_out(character)

    def _show_return(self) -> str:
        self._begin_base()
        return _replaced("\r", "Cc")

    def _begin_base(self) -> None:
        self._marks = 0
        self._in_flag = False


def visible(text: str) -> str:
    """Make a whole text safe to show: a name, a piece of metadata, an error message."""
    stream = TerminalText()
    return stream.feed(text) + stream.close()


def one_line(text: str, limit: int = 200) -> str:
    """Make a text safe to show on one line of at most `limit` characters; a cut ends in an ellipsis."""
    line = " ".join(visible(text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "\u2026"


def json_safe(line: str) -> str:
    """Escape, in JSON that is already encoded, what a terminal would act on. The value stays the same."""
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def well_formed(text: str) -> str:
    """Replace lone surrogates, which stand for undecodable bytes of an argument and cannot be encoded."""
    return _SURROGATES.sub(_REPLACEMENT, text)


def _replaced(character: str, category: str) -> str:
    """Say what stands for a character that is neither plain nor a mark; most stand for themselves."""
    code = ord(character)
    if category in ("Zl", "Zp"):
        return "\n"
    if category == "Cc" and code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if character == "\x7f":
        return _PICTURE_OF_DEL
    if category in ("Cc", "Cs"):
        return _REPLACEMENT
    return _spelled_out(character) if _BIDI_CONTROLS.match(character) else character


def _spelled_out(character: str) -> str:
    return f"\u27e8U+{ord(character):04X}\u27e9"
