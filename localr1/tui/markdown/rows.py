"""Pieces of a text set in rows of a width, in the styles of a palette. A row that is set stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from localr1.maths import as_drawn
from localr1.tui.markdown.code import coloured
from localr1.tui.markdown.pieces import AnyPiece, Code, Display, Paragraph, Piece, Rule, Run, Table
from localr1.tui.markdown.table_rows import columns, records

Palette = Callable[[str], Style]
INDENT = "    "  # before a formula on rows of its own
COPY_HINT = "c copies"
NARROWEST = 4


class Setter:
    """Sets pieces in rows of `width` cells."""

    def __init__(self, console: Console, palette: Palette, width: int) -> None:
        self._console = console
        self._palette = palette
        self._width = max(width, 1)

    def rows(self, pieces: Iterable[AnyPiece], *, first: bool) -> list[Text]:
        """The rows of the pieces; `first` says that nothing stands above them."""
        rows: list[Text] = []
        for piece in pieces:
            if (rows or not first) and piece.gap:
                rows.append(Text())
            rows += self._piece(piece)
        return rows

    def _piece(self, piece: AnyPiece) -> list[Text]:
        match piece:
            case Paragraph():
                return self._led(piece, self._wrapped(piece.runs, piece.style, self._room(piece)))
            case Code():
                return self._led(piece, self._code(piece))
            case Display():
                return self._led(piece, self._display(piece))
            case Table():
                return self._led(piece, self._table(piece))
            case Rule():
                return self._led(piece, [Text.assemble(("─" * min(self._room(piece), 48), self._palette("rule")))])

    def _room(self, piece: Piece) -> int:
        """How many cells are left beside what leads the rows in."""
        return max(self._width - cell_len(piece.rest), NARROWEST)

    def _led(self, piece: Piece, rows: Sequence[Text]) -> list[Text]:
        """The rows behind their bullet or bar."""
        if not piece.first and not piece.rest:
            return list(rows)
        leads = [piece.first, *[piece.rest] * max(len(rows) - 1, 0)]
        lead = self._palette("lead")
        return [Text.assemble((before, lead), row) for before, row in zip(leads, rows or [Text()], strict=True)]

    def text_of(self, runs: Iterable[Run], style: str = "") -> Text:
        """Runs as one text in their styles; a formula carries its TeX, for copying."""
        text = Text()
        for run in runs:
            drawn = self._palette(run.style) if run.style else Style.null()
            text.append(run.text, drawn + Style(meta={"tex": run.tex}) if run.tex else drawn)
        return _in_style(text, self._palette(style)) if style else text

    def _wrapped(self, runs: Iterable[Run], style: str, width: int) -> list[Text]:
        return list(self.text_of(runs, style).wrap(self._console, width, overflow="fold", tab_size=4))

    def _code(self, piece: Code) -> list[Text]:
        room, base, dim = self._room(piece), self._palette("code"), self._palette("code codehead")
        head = Text(f" {piece.language or 'text'}")
        if room >= cell_len(head.plain) + len(COPY_HINT) + 3:
            head.pad_right(room - cell_len(head.plain) - len(COPY_HINT) - 1)
            head.append(f"{COPY_HINT} ")
        head.truncate(room, overflow="ellipsis", pad=True)
        rows = [_in_style(head, dim)]
        for line in coloured(piece.text, piece.language):
            text = self.text_of(line)
            text.expand_tabs(4)
            parts = text.wrap(self._console, max(room - 2, 1), overflow="fold") if text else [text]
            for part in parts:
                row = Text.assemble(" ", part)
                row.truncate(room, pad=True)
                rows.append(_in_style(row, base))
        return rows

    def _display(self, piece: Display) -> list[Text]:
        room = self._room(piece)
        indent = INDENT if room > 30 else ""
        block = as_drawn(piece.tex, room - len(indent) - len(piece.after), unfinished=piece.open)
        style = self._palette("formula") + Style(meta={"tex": f"\\[ {piece.tex} \\]"})
        rows: list[Text] = []
        for number, row in enumerate(block.rows):
            text = Text(row, style)
            text.append(piece.after if number == block.base else "")
            parts = [text] if block.tall else text.wrap(self._console, max(room - len(indent), 1), overflow="fold")
            rows += [Text.assemble(indent, part) for part in parts]
        return rows

    def _table(self, piece: Table) -> list[Text]:
        styles = ["tablehead", *[""] * (len(piece.rows) - 1)]
        cells = [[self.text_of(cell, style) for cell in row] for row, style in zip(piece.rows, styles, strict=True)]
        rule = self._palette("rule")
        set_in_columns = columns(cells, piece.aligns, self._room(piece), self._console, rule)
        return set_in_columns or records(cells, self._room(piece), self._console)


def _in_style(text: Text, style: Style) -> Text:
    """The text in a style, that of its parts on top. (Rich draws a text without spans in no style at all.)"""
    text.stylize_before(style)
    return text
