"""A table in columns as wide as the screen allows, or, where it is too narrow, one row of it after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

GAP, CROSSING = " │ ", "─┼─"
NARROWEST = 4  # cells of a column
_ALIGN: dict[str, Literal["left", "center", "right"]] = {"l": "left", "c": "center", "r": "right"}

Cells = Sequence[Sequence[Text]]


def columns(cells: Cells, aligns: str, room: int, console: Console, rule: Style) -> list[Text]:
    """The table in columns, a line under its head; nothing where the columns would be too narrow to read."""
    count = max((len(row) for row in cells), default=0)
    natural = [max((cell_len(row[at].plain) for row in cells if at < len(row)), default=1) for at in range(count)]
    widths = _widths(natural, room - len(GAP) * (count - 1))
    if not widths:
        return []
    rows: list[Text] = []
    for number, row in enumerate(cells):
        rows += _row(row, widths, aligns, console, rule)
        if number == 0:
            rows.append(Text.assemble((CROSSING.join("─" * width for width in widths), rule)))
    return rows


def records(cells: Cells, room: int, console: Console) -> list[Text]:
    """The table as a list: under each other, the head of each column and what stands in it."""
    head, rows = (cells[0] if cells else []), list[Text]()
    for number, row in enumerate(cells[1:]):
        if number:
            rows.append(Text())
        for at, cell in enumerate(row):
            name = head[at] if at < len(head) else Text()
            rows += Text.assemble(name, ": " if name else "", cell).wrap(console, max(room, 1), overflow="fold")
    return rows


def _widths(natural: Sequence[int], room: int) -> list[int]:
    """How wide each column may be: the widest give way first. Nothing where there is no room for them all."""
    least = [min(width, NARROWEST * 2) for width in natural]
    if not natural or sum(least) > room:
        return []
    if sum(natural) <= room:
        return list(natural)
    level = room
    while sum(min(width, level) for width in natural) > room:
        level -= 1
    widths = [min(width, level) for width in natural]
    spare = room - sum(widths)
    for at, width in enumerate(natural):
        more = min(spare, width - widths[at])
        widths[at] += more
        spare -= more
    return widths


def _row(row: Sequence[Text], widths: Sequence[int], aligns: str, console: Console, rule: Style) -> list[Text]:
    set_cells: list[list[Text]] = []
    for at, width in enumerate(widths):
        cell = row[at] if at < len(row) else Text()
        set_cells.append(list(cell.wrap(console, max(width, 1), overflow="fold")) or [Text()])
    rows: list[Text] = []
    for line in range(max(len(cell) for cell in set_cells)):
        parts: list[Text] = []
        for at, (wrapped, width) in enumerate(zip(set_cells, widths, strict=True)):
            part = (wrapped[line] if line < len(wrapped) else Text()).copy()
            part.align(_ALIGN[aligns[at] if at < len(aligns) else "l"], width)
            parts.append(part)
        rows.append(Text.assemble(*[one for part in parts for one in ((GAP, rule), part)][1:]))
    return rows
