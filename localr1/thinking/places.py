"""Where a token stands: in running text, in a row of digits, or where repetition is the form (code, tables).

Pure: text goes in as it comes, a place comes out. A few counts are kept of the line under way and of the one before.
"""

from __future__ import annotations

from enum import Enum

FENCES = ("```", "~~~")
HEAD = 12
FIELDS = 3  # so many numbers beside each other make a row of a table


class Place(Enum):
    """What kind of text a token is part of."""

    TEXT = "running text"
    DIGITS = "no letters: digits, signs, blanks"
    FORM = "code or a table"


class PlaceReader:
    """Reads a text as it comes and says where it is."""

    def __init__(self) -> None:
        self._fence = ""
        self._row_before = False
        self._begin_line()

    def add(self, text: str) -> Place:
        """Where the text that was just added stands."""
        first, *more = text.split("\n")
        self._go_on(first)
        for part in more:
            self._end_line()
            self._go_on(part)
        if self._fence or self._in_table():
            return Place.FORM
        return Place.TEXT if any(map(str.isalpha, text)) else Place.DIGITS

    def _begin_line(self) -> None:
        self._head = ""
        self._bars = self._fields = self._ticks = 0
        self._letters = self._digit_open = False

    def _go_on(self, part: str) -> None:
        if not part:
            return
        if len(self._head) < HEAD:
            self._head = (self._head + part).lstrip()[:HEAD]
        self._bars += part.count("|") + part.count("&") + part.count("\t")
        self._ticks += part.count("`")
        for character in part:
            is_digit = character.isdigit()
            self._fields += is_digit and not self._digit_open
            self._digit_open = is_digit or (self._digit_open and character in ".,")
            self._letters = self._letters or character.isalpha()

    def _end_line(self) -> None:
        mark = self._head[:3]
        if mark in FENCES and (self._fence or mark == "~~~" or self._ticks == 3):
            self._fence = "" if self._fence == mark else self._fence or mark
        self._row_before = self._is_row()
        self._begin_line()

    def _is_row(self) -> bool:
        return self._bars >= 2 or (self._fields >= FIELDS and not self._letters)

    def _in_table(self) -> bool:
        """A row of figures makes a table only with another before it: alone it is a row of digits."""
        return self._bars >= 2 or (self._row_before and not self._letters)
