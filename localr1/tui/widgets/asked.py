"""A question as it stands in the chat: long ones show their beginning until they are opened."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.app import RenderResult
from textual.events import Click
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from localr1.text import visible
from localr1.tui.widgets.holding import hold_place
from localr1.tui.wrapping import Wrapped

MOST_ROWS = 12
MOST_CHARACTERS = 6_000  # as many are looked at while it is folded


class Asked(Widget):
    """What a person asked. Drawn line by line: a question may be as long as a book."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"asked--you", "asked--text", "asked--more"}

    def __init__(self, text: str) -> None:
        super().__init__()
        self.source = text
        self._whole = len(text) <= MOST_CHARACTERS
        self._lines = Wrapped()
        self._lines.feed(visible(text if self._whole else text[:MOST_CHARACTERS]))
        self.opened = False
        self.note = ""

    def open(self) -> None:
        """Show all of it, or only its beginning."""
        hold_place(self)
        self.opened = not self.opened
        if self.opened and not self._whole:
            self._whole = True
            width = self._lines.width
            self._lines = Wrapped(width)
            self._lines.feed(visible(self.source))
        self.refresh(layout=True)

    def say(self, note: str) -> None:
        """Show a note beside who asked, such as which wording it is."""
        self.note = note
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """A line that says who asked, and the question's own."""
        self._lines.rewrap(width)
        rows = len(self._lines)
        folded = not self.opened and (rows > MOST_ROWS or not self._whole)
        return 1 + (MOST_ROWS + 1 if folded else max(1, rows))

    def render(self) -> RenderResult:
        """Nothing: it is drawn line by line."""
        return ""

    def render_line(self, y: int) -> Strip:
        """One line of it."""
        width = self.size.width
        text = self.get_component_rich_style("asked--text")
        if y == 0:
            note = Segment(f"  {self.note}" if self.note else "", self.get_component_rich_style("asked--more"))
            strip = Strip([Segment("You", self.get_component_rich_style("asked--you")), note])
        elif y == self.size.height - 1 and self._folded:
            more = f"… {len(self.source):,} characters in all; click, or press o, to see them"
            strip = Strip([Segment(more, self.get_component_rich_style("asked--more"))])
        elif y - 1 < len(self._lines):
            strip = Strip([Segment(self._lines.line(y - 1), text)])
        else:
            strip = Strip([])
        return strip.adjust_cell_length(width, text)

    @property
    def _folded(self) -> bool:
        return not self.opened and (len(self._lines) > MOST_ROWS or not self._whole)

    def on_click(self, event: Click) -> None:
        """A click on the line that says that there is more shows it."""
        if self._folded and event.y == self.size.height - 1:
            self.open()
