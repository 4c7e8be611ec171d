"""What counts as a word where chats are searched: in a text, in what a person typed, and in the piece that is shown.

Pure. Scripts that write no blanks between words are indexed character by character, and what is searched for in them
is a row of characters; elsewhere a word is letters and digits, without case or accents.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from localr1.chats.records import Span
from localr1.text import visible, well_formed

BEFORE, SHOWN = 40, 160  # characters: shown in front of the first word found, and in all
SHORTEST_BEGINNING = 3  # letters; two begin so many words that a search takes a second in a long history
LONGEST_SEARCH, MOST_PIECES = 500, 32  # characters, and words or rows of words; what is more is not looked for
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}]")
_PIECE = re.compile(r'"([^"]*)"?|([^\s"]+)')
_WORD = re.compile(f"[{_UNSPACED}]|[^\\W_{_UNSPACED}]+")


class Piece(NamedTuple):
    """Words that must stand side by side, as typed and one by one. The last may be unfinished where `open` is set."""

    typed: str
    words: tuple[str, ...]
    open: bool


class _Bases(dict[int, str]):
    """Every character without its accents, found when first met; one for one, so that places stay the same."""

    def __missing__(self, code: int) -> str:
        self[code] = base = unicodedata.normalize("NFD", chr(code))[0]
        return base


_BASES = _Bases()


def as_indexed(text: str) -> str:
    """The text as the index is given it. Must never change: what was taken in could not be taken out again."""
    return _UNSPACED_CHARACTER.sub(r" \g<0> ", text.replace("\0", " "))


def pieces_of(typed: str) -> list[Piece]:
    """What to look for: words, and rows of words in quotes.

    The last may be unfinished, unless a blank or quote ends it or it is too short to tell.
    """
    pieces = []
    typed = unicodedata.normalize("NFC", well_formed(typed))[:LONGEST_SEARCH]
    for found in _PIECE.finditer(typed):
        piece = found[1] if found[2] is None else found[2]
        words = tuple(_WORD.findall(piece))
        last = found[2] is not None and found.end() == len(typed)
        if words:
            pieces.append(Piece(piece, words, last and len(words[-1]) >= SHORTEST_BEGINNING))
    return pieces[:MOST_PIECES]


def query_of(pieces: list[Piece]) -> str:
    """What FTS5 is asked, "" for nothing. Every word is quoted, so that none is taken for an operator."""
    return " ".join(f'"{as_indexed(piece.typed)}"{"*" if piece.open else ""}' for piece in pieces)


def snippet(text: str, pieces: list[Piece]) -> tuple[str, tuple[Span, ...]]:
    """The neighbourhood of the first word found, on one line and safe to show, and where in it the words stand."""
    sought = _pattern(pieces)
    first = sought.search(_folded(text))
    start = max(0, first.start() - BEFORE) if first else 0
    if start:  # begin with a whole word, where one begins in time
        blank = re.compile(r"\s").search(text, start, first.start() if first else start)
        start = blank.end() if blank else start
    shown = re.sub(r"\s", " ", visible(text[start : start + SHOWN])).strip()
    shown = f"{'…' if start else ''}{shown}{'…' if start + SHOWN < len(text) else ''}"
    return shown, tuple(found.span() for found in sought.finditer(_folded(shown)) if found[0])


def _folded(text: str) -> str:
    return text if text.isascii() else text.translate(_BASES)


def _pattern(pieces: list[Piece]) -> re.Pattern[str]:
    """Matches any of the pieces in a folded text."""
    return re.compile("|".join(_piece_pattern(piece) for piece in pieces) or r"\Z", re.IGNORECASE)


def _piece_pattern(piece: Piece) -> str:
    words = [re.escape(_folded(word)) for word in piece.words]
    before = "" if _UNSPACED_CHARACTER.match(piece.words[0]) else r"(?<![^\W_])"
    after = r"[^\W_]*" if piece.open else r"(?![^\W_])"
    return before + r"[\W_]*".join(words) + ("" if _UNSPACED_CHARACTER.match(piece.words[-1]) else after)
