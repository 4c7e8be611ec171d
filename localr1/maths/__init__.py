"""LaTeX as models write it, shown as Unicode that means the same.

`readable` does it to a whole text, `in_line` and `as_drawn` to one formula. What cannot be read is shown as it was
written. All that comes out is safe to show. Pure: no I/O, and nothing here knows the screen.
"""

from __future__ import annotations

from localr1.maths.blocks import Block, width_of
from localr1.maths.finding import Formula, formula_at, formulas, open_at_end
from localr1.maths.tex import drawn, one_line
from localr1.maths.walking import TexError
from localr1.text import visible

__all__ = ["Block", "Formula", "as_drawn", "formula_at", "formulas", "in_line", "open_at_end", "readable", "width_of"]


def in_line(tex: str, *, unfinished: bool = False) -> str:
    """A formula on one line; with `unfinished` also one that has not come to its end."""
    try:
        return visible(one_line(tex, tolerant=unfinished)) or visible(tex)
    except TexError:
        return visible(" ".join(tex.split()))


def as_drawn(tex: str, width: int, *, unfinished: bool = False) -> Block:
    """A formula as it is drawn, or on one line where that would be wider than `width` cells."""
    try:
        block = drawn(tex, tolerant=unfinished)
    except TexError:
        return Block.of([visible(row) for row in tex.splitlines()] or [""])
    rows = [visible(row).rstrip() for row in block.rows]
    if not any(rows):
        return Block((visible(tex),))
    block = Block.of(rows, block.base)
    return block if block.width <= width or not block.tall else Block((in_line(tex, unfinished=unfinished),))


def readable(text: str) -> str:
    """A text with its formulas on one line each, and nothing else of it changed."""
    if "\\" not in text and "$" not in text:
        return visible(text)
    shown: list[str] = []
    at = 0
    for formula in formulas(text):
        shown += [visible(text[at : formula.start]), _or_as_written(formula, text)]
        at = formula.end
    return "".join([*shown, visible(text[at:])])


def _or_as_written(formula: Formula, text: str) -> str:
    try:
        return visible(one_line(formula.tex))
    except TexError:
        return visible(text[formula.start : formula.end])
