"""What a selection of rows copies: the text as it is shown, but formulas as the TeX that they show."""

from __future__ import annotations

from collections.abc import Sequence

from rich.style import Style
from rich.text import Text
from textual.selection import Selection


def selected(rows: Sequence[Text], selection: Selection) -> str:
    """The text between the ends of a selection. A formula that begins in it is copied whole."""
    lines: list[str] = []
    copied: Style | None = None
    for y, row in enumerate(rows):
        span = selection.get_span(y)
        if span is None:
            continue
        line, copied = _line(row, span[0], len(row.plain) if span[1] < 0 else span[1], copied)
        if line is not None:
            lines.append(line)
    return "\n".join(lines)


def _line(row: Text, start: int, end: int, copied: Style | None) -> tuple[str | None, Style | None]:
    """A row's part; None where it only goes on with a formula that was copied already."""
    formulas = [(span.start, span.end, span.style) for span in row.spans if _tex(span.style) is not None]
    shown, at, went_on = "", start, False
    for first, last, style in formulas:
        if last <= at or first >= end:
            continue
        shown += row.plain[at : max(first, at)]
        if style is copied:
            went_on = True
        else:
            shown += _tex(style) or ""
        assert isinstance(style, Style)
        copied, at = style, max(at, last)
    shown += row.plain[at:end] if at < end else ""
    return (None if went_on and not shown.strip() else shown), copied


def _tex(style: str | Style) -> str | None:
    if not isinstance(style, Style) or not style.meta:
        return None
    tex = style.meta.get("tex")
    return tex if isinstance(tex, str) else None
