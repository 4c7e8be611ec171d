"""The rows under an answer: what went wrong, what it cost, and the keys of its turn while that has the focus."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.app import RenderResult
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from localr1.text import visible
from localr1.tui.in_words import Trouble
from localr1.tui.widgets.rows import fitted
from localr1.tui.wrapping import Wrapped

KEYS = "r again  e edit  b branch  y copy  v vote"
LOST_KEYS = "l think less  m more room  r again"


class Foot(Widget):
    """Quiet rows. What went wrong comes first, with a sign and in the warning colour."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"foot--plain", "foot--keys", "foot--warning"}

    def __init__(self) -> None:
        super().__init__()
        self._waiting = ""
        self._cost = ""
        self._trouble: Trouble | None = None
        self._warning = False
        self._focused = False
        self._last = False
        self._rows: list[tuple[str, str, str]] = []

    def say(self, words: str) -> None:
        """Say what is being waited for; nothing hides that row."""
        if words != self._waiting:
            self._waiting = words
            self._changed()

    def tell(self, cost: str, trouble: Trouble | None = None, *, warning: bool = False) -> None:
        """Say what the reply cost, and what went wrong with it."""
        self._waiting, self._cost, self._trouble, self._warning = "", cost, trouble, warning
        self._changed()

    def show_keys(self, shown: bool) -> None:
        """Show the turn's keys, or no longer."""
        self._focused = shown
        self.refresh(layout=True)

    def is_last(self, last: bool) -> None:
        """Whether this is the last turn of the chat, which one key leads to."""
        if last != self._last:
            self._last = last
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as there is to say."""
        self._rows = self._lines(width)
        return len(self._rows)

    def render(self) -> RenderResult:
        """Nothing: it is drawn row by row."""
        return ""

    def render_line(self, y: int) -> Strip:
        """One row."""
        plain = self._style("plain")
        if y >= len(self._rows):
            return Strip.blank(self.size.width, plain)
        text, name, keys = self._rows[y]
        before = max(0, self.size.width - cell_len(text) - cell_len(keys))
        keys = " " * before + keys if keys else ""
        segments = [Segment(text, self._style(name)), Segment(keys, self._style("keys"))]
        return fitted(segments, self.size.width, plain)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"foot--{name}")

    @property
    def _lost(self) -> bool:
        """Whether the reply ended before its answer was whole, for want of room."""
        return self._trouble is not None and self._trouble.lost

    @property
    def _keys(self) -> str:
        if not (self._focused or self._last or self._lost):
            return ""
        keys = LOST_KEYS if self._lost else KEYS
        return keys if self._focused else f"tab: {keys}"

    def _changed(self) -> None:
        self.display = bool(self._waiting or self._cost or self._trouble)
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[tuple[str, str, str]]:
        """Each row's text, what it is, and the keys at its end."""
        if self._waiting:
            return [(self._waiting, "plain", "")]
        rows: list[tuple[str, str, str]] = []
        if self._trouble is not None:
            said = Wrapped(width)
            said.feed(("✗ " if self._warning else "· ") + visible(" ".join(filter(None, self._trouble[:2]))))
            name = "warning" if self._warning else "plain"
            rows += [(said.line(number), name, "") for number in range(len(said))]
        keys = self._keys
        beside = cell_len(self._cost) + 2 + cell_len(keys) <= width
        if self._cost:
            rows.append((self._cost, "plain", keys if beside else ""))
        if keys and not (self._cost and beside) and (self._focused or self._lost):
            rows.append(("", "keys", keys))
        return rows
