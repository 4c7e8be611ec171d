"""Rows of characters that stand beside each other: what a formula looks like on a grid.

A block knows which of its rows goes on the line of the text, so that a matrix and the `A =` before it meet. Plain
values only: nothing here knows LaTeX.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_TALL = {
    "(": "⎛⎜⎜⎝", ")": "⎞⎟⎟⎠", "[": "⎡⎢⎢⎣", "]": "⎤⎥⎥⎦", "{": "⎧⎪⎨⎩", "}": "⎫⎪⎬⎭", "|": "││││", "‖": "‖‖‖‖",
    "⌊": "⎢⎢⎢⎣", "⌋": "⎥⎥⎥⎦", "⌈": "⎡⎢⎢⎢", "⌉": "⎤⎥⎥⎥",
}  # fmt: skip


def width_of(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in text)
    none = sum(unicodedata.category(one) in ("Mn", "Me", "Cf") for one in text)
    return len(text) + wide - none


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of text, as wide as each other; `base` is the number of the row that stands on the line."""

    rows: tuple[str, ...]
    base: int = 0

    @classmethod
    def of(cls, rows: Sequence[str], base: int | None = None, align: str = "l") -> Block:
        """A block of rows that are made equally wide; its line is the middle row unless told otherwise."""
        widest = max((width_of(row) for row in rows), default=0)
        return cls(tuple(padded(row, widest, align) for row in rows), (len(rows) - 1) // 2 if base is None else base)

    @property
    def width(self) -> int:
        """Its width in cells."""
        return max((width_of(row) for row in self.rows), default=0)

    @property
    def height(self) -> int:
        """Its number of rows."""
        return len(self.rows)

    @property
    def tall(self) -> bool:
        """Whether it is more than one line of text."""
        return len(self.rows) > 1


def padded(row: str, width: int, align: str) -> str:
    """A row brought to a width: l, c or r says where it stands in it."""
    spare = width - width_of(row)
    left = {"l": 0, "c": spare // 2, "r": spare}[align]
    return " " * left + row + " " * (spare - left)


def beside(blocks: Sequence[Block]) -> Block:
    """The blocks from left to right, their lines level."""
    if len(blocks) == 1:
        return blocks[0]
    above = max((block.base for block in blocks), default=0)
    below = max((block.height - block.base for block in blocks), default=1)
    rows = [""] * (above + below)
    for block in blocks:
        blank = " " * block.width
        for number in range(len(rows)):
            own = number - above + block.base
            rows[number] += block.rows[own] if 0 <= own < block.height else blank
    return Block(tuple(rows), above)


def under_each_other(blocks: Sequence[Block], align: str = "l") -> Block:
    """The blocks from top to bottom."""
    return Block.of([row for block in blocks for row in block.rows], align=align)


def boxed(block: Block) -> Block:
    """The block with a line drawn round it."""
    edge = "─" * (block.width + 2)
    rows = (f"┌{edge}┐", *(f"│ {padded(row, block.width, 'l')} │" for row in block.rows), f"└{edge}┘")
    return Block(rows, block.base + 1)


def fenced(before: str, block: Block, after: str) -> Block:
    """The block between two brackets as high as it is; an empty one is left out."""
    sides = [_fence(before, block), block, _fence(after, block)]
    return beside([side for side in sides if side is not None])


def _fence(sign: str, block: Block) -> Block | None:
    if not sign:
        return None
    if not block.tall or sign not in _TALL:
        return Block((sign,))
    top, side, middle, bottom = tuple(_TALL[sign])
    inner = [side] * (block.height - 2)
    if sign in "{}" and inner:
        inner[(len(inner) - 1) // 2] = middle
    return Block((top, *inner, bottom), block.base)


def grid(rows: Sequence[Sequence[Block]], aligns: str, gaps: Sequence[str]) -> Block:
    """Cells in rows and columns. `aligns` has a letter for each column, `gaps` what stands between two of them."""
    columns = max((len(row) for row in rows), default=0)
    empty = Block(("",))
    full = [[*row, *[empty] * (columns - len(row))] for row in rows]
    widths = [max(row[column].width for row in full) for column in range(columns)]
    drawn = []
    for row in full:
        cells: list[Block] = []
        for column, cell in enumerate(row):
            align = aligns[column] if column < len(aligns) else aligns[-1:] or "c"
            if column:
                cells.append(Block((gaps[column - 1] if column <= len(gaps) else "  ",)))
            cells.append(Block(tuple(padded(line, widths[column], align) for line in cell.rows), cell.base))
        drawn.append(beside(cells) if cells else empty)
    return under_each_other(drawn)
