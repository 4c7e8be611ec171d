"""The line at the bottom: how much the model thinks, and what the context is used for."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import RenderResult
from textual.strip import Strip
from textual.widget import Widget

from localr1.tui.used import Used

CELLS = 22
SIGNS = {"system": "┊", "before": "█", "thinking": "▒", "answer": "▓", "room": "░"}


class BottomLine(Widget):
    """One row: the effort and its key, the gauge, the keys that always work."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "bottom--plain", "bottom--key", "bottom--system", "bottom--before", "bottom--thinking", "bottom--answer",
        "bottom--room", "bottom--tight",
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._effort = ("no limit", "F4")
        self._used = Used()
        self._keys = ""

    def effort(self, words: str, key: str) -> None:
        """Show how much the model thinks, and the key that changes it."""
        self._effort = (words, key)
        self.refresh()

    def use(self, used: Used) -> None:
        """Show what the context is used for."""
        if used != self._used:
            self._used = used
            self.refresh()

    def keys(self, words: str) -> None:
        """Show the keys that always work."""
        self._keys = words
        self.refresh()

    def render(self) -> RenderResult:
        """Nothing: it is drawn as a line."""
        return ""

    def render_line(self, y: int) -> Strip:
        """The line, as much of it as fits."""
        width = self.size.width
        plain = self.get_component_rich_style("bottom--plain")
        effort = [
            Segment(f" think: {self._effort[0]} ", plain),
            Segment(self._effort[1], self.get_component_rich_style("bottom--key")),
        ]
        left = sum(cell_len(part.text) for part in effort)
        keys = Segment(f"{self._keys} ", plain)
        for gauge in (self._gauge(CELLS), self._gauge(0), []):
            taken = sum(cell_len(part.text) for part in gauge)
            room = width - left - taken - cell_len(keys.text)
            if room >= 4:
                before = room // 2
                parts = [*effort, Segment(" " * before, plain), *gauge, Segment(" " * (room - before), plain), keys]
                return Strip(parts)
        return Strip(effort).adjust_cell_length(width, plain)

    def _gauge(self, cells: int) -> list[Segment]:
        used = self._used
        if not used.context:
            return []
        plain = self.get_component_rich_style("bottom--tight" if used.tight else "bottom--plain")
        share = f"{'~' if used.about else ''}{thousands(used.total)} of {thousands(used.context)}"
        words = f"{share}, nearly full" if used.tight else share
        if not cells:
            return [Segment(words, plain)]
        return [Segment("context ▕", plain), *self._cells(cells), Segment(f"▏ {words}", plain)]

    def _cells(self, cells: int) -> list[Segment]:
        """The bar: a share for each part, at least one cell where there is any of it."""
        used, made, parts = self._used, 0, []
        for name in ("system", "before", "thinking", "answer"):
            amount = getattr(used, name)
            wide = min(cells - made, max(1, round(cells * amount / used.context))) if amount else 0
            made += wide
            parts.append(Segment(SIGNS[name] * wide, self.get_component_rich_style(f"bottom--{name}")))
        return [*parts, Segment(SIGNS["room"] * (cells - made), self.get_component_rich_style("bottom--room"))]


def thousands(tokens: int) -> str:
    """As in `812`, `3.1k`, `16k`."""
    if tokens < 1000:
        return str(tokens)
    return f"{tokens / 1000:.1f}k" if tokens < 9950 else f"{tokens / 1000:.0f}k"
