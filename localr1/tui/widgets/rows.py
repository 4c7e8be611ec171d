"""Rows of text for widgets that draw themselves line by line."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip


def fitted(segments: Sequence[Segment], width: int, style: Style) -> Strip:
    """Segments as a row of a width; where they do not fit the last ones are cut, and an ellipsis says so."""
    strip = Strip(list(segments))
    if strip.cell_length <= width:
        return strip.extend_cell_length(width, style)
    kept: list[Segment] = []
    room = width - 1
    for segment in segments:
        wide = cell_len(segment.text)
        if wide > room:
            kept.append(Segment(set_cell_size(segment.text, max(0, room)).rstrip() + "…", segment.style))
            break
        kept.append(segment)
        room -= wide
    return Strip(kept if width > 0 else []).adjust_cell_length(width, style)
