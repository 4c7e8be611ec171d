"""Matrices, cases and aligned lines: what stands in rows and columns, drawn or on one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from localr1.maths.atoms import Atom, Kind
from localr1.maths.blocks import Block, fenced, grid
from localr1.maths.walking import macro_name

ReadCell = Callable[[Sequence[Any]], Block]
_RULES = frozenset(["hline", "cline", "toprule", "midrule", "bottomrule"])


def matrix(nodes: Sequence[Any], read: ReadCell, fence: str, columns: str, draws: bool) -> Atom:
    """Rows of cells between two brackets; on one line, cells are parted by commas and rows by semicolons."""
    rows = _rows(nodes, read)
    before, after = (fence[0], fence[1]) if fence else ("", "")
    if draws:
        aligns = "".join(letter for letter in columns if letter in "lcr") or "c"
        return Atom(Kind.GROUP, fenced(before, grid(rows, aligns, _gaps(columns, rows)), after))
    inner = "; ".join(", ".join(_on_line(cell) for cell in row) for row in rows)
    return Atom.of(Kind.GROUP, f"{before}{inner}{after}")


def cases(nodes: Sequence[Any], read: ReadCell, brace: str, draws: bool) -> Atom:
    """What holds in each case, one a row behind a brace."""
    rows = _rows(nodes, read)
    before, after = (brace, "") if brace == "{" else ("", brace)
    if draws:
        return Atom(Kind.GROUP, fenced(before, grid(rows, "l", ["   "] * 8), after))
    inner = "; ".join(", ".join(_on_line(cell).rstrip(",") for cell in row) for row in rows)
    return Atom.of(Kind.GROUP, f"{before} {inner} {after}".strip())


def aligned(nodes: Sequence[Any], read: ReadCell, draws: bool) -> Atom:
    """Lines under each other that meet at their equals signs."""
    rows = _rows(nodes, read)
    several = max((len(row) for row in rows), default=1) > 1
    if draws:
        gaps = [" " if number % 2 == 0 else "    " for number in range(16)]
        return Atom(Kind.GROUP, grid(rows, "rl" * 8 if several else "l", gaps))
    return Atom.of(Kind.GROUP, "; ".join(" ".join(_on_line(cell) for cell in row).strip() for row in rows))


def _rows(nodes: Sequence[Any], read: ReadCell) -> list[list[Block]]:
    rows: list[list[list[Any]]] = [[[]]]
    for node in nodes:
        if macro_name(node) in ("\\", "newline", "cr"):
            rows.append([[]])
        elif type(node).__name__ == "LatexSpecialsNode" and node.specials_chars == "&":
            rows[-1].append([])
        elif macro_name(node) not in _RULES:
            rows[-1][-1].append(node)
    cells = [[read(cell) for cell in row] for row in rows]
    return [row for row in cells if any(line.strip() for cell in row for line in cell.rows)] or [[Block(("",))]]


def _on_line(cell: Block) -> str:
    return cell.rows[cell.base].strip()


def _gaps(columns: str, rows: Sequence[Sequence[Block]]) -> list[str]:
    """What stands between columns: blanks, or a line where the columns were so described."""
    if not columns:
        return ["  "] * max(len(row) for row in rows)
    gaps: list[str] = []
    seen = ruled = False
    for letter in columns:
        if letter == "|":
            ruled = True
        elif letter in "lcr":
            if seen:
                gaps.append(" │ " if ruled else "  ")
            seen, ruled = True, False
    return gaps
