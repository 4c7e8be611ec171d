"""A model's thinking: one quiet line, or all of it when it is opened.

Textual's Collapsible is not used: it scrolls itself into view when it is folded, and draws what is folded away. Here
nothing is cut into lines or drawn that is not open and in sight.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from localr1.tui.in_words import clock_time
from localr1.tui.trace_text import TraceText
from localr1.tui.widgets.holding import hold_place
from localr1.tui.widgets.rows import fitted

EDGE = "│ "
HINTS = "/ find   y copy   d compare   e edit"
QUIET = 0.25  # seconds between two drawings of the folded line


class Trace(Widget, can_focus=True):
    """The thinking of one reply. `feed` adds to it, `end` says how it ended; it may go on after that."""

    DEFAULT_CLASSES = "-folded"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "trace--head", "trace--live", "trace--text", "trace--forced", "trace--found", "trace--hint", "trace--edge",
    }  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter,space,t",
            "open_or_fold",
            "open or fold",
            id="trace.open-or-fold",
            tooltip="Open the thinking, or fold it.",
        ),
        Binding("slash", "find", "find", id="trace.find", tooltip="Find words in this thinking."),
        Binding("n", "next_found(1)", "next", id="trace.find-next", tooltip="Go to the next place that was found."),
        Binding("N", "next_found(-1)", "previous", id="trace.find-previous", tooltip="Go to the place found before."),
        Binding("y", "copy", "copy", id="trace.copy", tooltip="Copy this thinking."),
        Binding("d", "compare", "compare", id="trace.compare", tooltip="Compare it with another attempt's thinking."),
        Binding("e", "edit", "edit", id="trace.edit", tooltip="Change this thinking; the model goes on from there."),
    ]

    class Wanted(Message):
        """Something was asked of this trace that the screen does: find, compare or edit."""

        def __init__(self, trace: Trace, what: str) -> None:
            super().__init__()
            self.trace = trace
            self.what = what

    class Toggled(Message):
        """The trace was opened or folded by its reader."""

        def __init__(self, trace: Trace) -> None:
            super().__init__()
            self.trace = trace

    class Found(Message):
        """What was looked for stands in a row of this trace."""

        def __init__(self, trace: Trace, row: int) -> None:
            super().__init__()
            self.trace = trace
            self.row = row

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.text = TraceText()
        self.opened = False
        self.live = False
        self.words = ""
        self.found: list[tuple[int, int]] = []
        self.at = -1
        self.tokens = 0
        self._clock = clock
        self._since = 0.0
        self._drawn = 0.0
        self._rows = 0

    def begin(self) -> None:
        """The model thinks, from now on."""
        if not self.live:
            self.live = True
            self._since = self._clock()
            self.display = True
            self.refresh(layout=True)

    def feed(self, text: str, *, forced: bool = False, tokens: int = 0) -> None:
        """Add what was thought; `tokens` are those of the reply so far, as near as is known."""
        self.text.feed(text, forced=forced)
        self.tokens = tokens
        if self.opened:
            self._grow()

    def end(self, words: str) -> None:
        """The model thinks no longer; `words` say how long it did, and why it stopped."""
        self.live = False
        self.words = words
        self.refresh()

    def tick(self) -> None:
        """Draw the line anew while the model thinks, a few times a second."""
        if self.live and self._clock() - self._drawn >= QUIET:
            self._drawn = self._clock()
            self.refresh(Region(0, 0, self.size.width, 1))

    def open(self, opened: bool = True) -> None:
        """Show all of it, or only its line."""
        if opened != self.opened:
            self.opened = opened
            self.set_class(opened, "-open")
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """One line, and when it is open those of the thinking."""
        self._rows = len(self.text.look(width - len(EDGE))) if self.opened else 0
        return 1 + self._rows

    def render(self) -> RenderResult:
        """Nothing: it is drawn line by line."""
        return ""

    def render_line(self, y: int) -> Strip:
        """One line of it."""
        if y == 0:
            return self._head(self.size.width)
        if y - 1 < len(self.text.lines):
            return self._body(y - 1)
        return Strip.blank(self.size.width, self.get_component_rich_style("trace--text"))

    def place_of(self, row: int) -> int | None:
        """What text a row of it begins with, as a place that stays the same at another width; None for its head."""
        return self.text.lines.span(row - 1)[0] if 0 < row <= len(self.text.lines) else None

    def row_of(self, place: int) -> int:
        """The row that shows a place of the text."""
        return 1 + self.text.lines.line_at(place)

    def find(self, words: str) -> int:
        """Mark these words wherever they stand, and go to the first; how many places there are."""
        self.open()
        self.text.look(max(1, self.size.width - len(EDGE)))
        self.found, self.at = self.text.places(words), -1
        self.refresh()
        if self.found:
            self.action_next_found(1)
        return len(self.found)

    def action_open_or_fold(self) -> None:
        """Open or fold it."""
        hold_place(self)
        self.open(not self.opened)
        self.post_message(self.Toggled(self))

    def action_next_found(self, step: int) -> None:
        """Go to another place that was found."""
        if self.found:
            self.at = (self.at + step) % len(self.found)
            self.refresh()
            self.call_after_refresh(self._tell_found)

    def action_find(self) -> None:
        """Ask for words to find."""
        self.post_message(self.Wanted(self, "find"))

    def action_compare(self) -> None:
        """Compare with another attempt's."""
        self.post_message(self.Wanted(self, "compare"))

    def action_edit(self) -> None:
        """Change it, and let the model go on from there."""
        self.post_message(self.Wanted(self, "edit"))

    def action_copy(self) -> None:
        """Copy the thinking as the model wrote it."""
        self.app.copy_to_clipboard(self.text.source)
        self.notify("The thinking is copied.", timeout=2)

    def on_click(self, event: Click) -> None:
        """A click on its line opens or folds it."""
        if event.y == 0:
            self.action_open_or_fold()

    def on_focus(self) -> None:
        """Show what its keys are."""
        self.refresh()

    def on_blur(self) -> None:
        """Show them no longer."""
        self.refresh()

    def _tell_found(self) -> None:
        if self.found:
            self.post_message(self.Found(self, self.row_of(self.found[self.at][0])))

    def _grow(self) -> None:
        """Lines have come: lay out anew only where there are more of them."""
        width = self.size.width - len(EDGE)
        if width < 1:
            return
        before = self._rows
        if len(self.text.look(width)) != before:
            self.refresh(layout=True)
        else:
            self.refresh(Region(0, before, self.size.width, 1))

    def _head(self, width: int) -> Strip:
        sign = "▾ " if self.opened else "▸ "
        style = self.get_component_rich_style("trace--head")
        if not self.live:
            return fitted(self._ended_head(sign, style), width, style)
        words = f"{sign}Thinking  {clock_time(self._clock() - self._since)} · {self.tokens:,} tokens"
        said = "" if self.opened else self.text.sentence(max(20, width))
        live = self.get_component_rich_style("trace--live")
        return fitted([Segment(words, live), Segment(f" · {said}" if said else "", style)], width, style)

    def _ended_head(self, sign: str, style: Style) -> list[Segment]:
        words = sign + (self.words or "Thought")
        room = self.size.width - cell_len(words) - cell_len(HINTS)
        if self.opened and self.has_focus and room > 1:
            hint = self.get_component_rich_style("trace--hint")
            return [Segment(words, style), Segment(" " * room + HINTS, hint)]
        return [Segment(words, style)]

    def _body(self, row: int) -> Strip:
        start, end = self.text.lines.span(row)
        text = self.text.lines.text
        plain = self.get_component_rich_style("trace--text")
        segments = [Segment(EDGE, self.get_component_rich_style("trace--edge"))]
        place = start
        for begin, finish, name in self._marks(start, end):
            segments += [Segment(text[place:begin], plain)] if begin > place else []
            segments.append(Segment(text[begin:finish], self.get_component_rich_style(name)))
            place = finish
        return fitted([*segments, Segment(text[place:end], plain)], self.size.width, plain)

    def _marks(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """What of a line is drawn otherwise: what was found, else what was put in the model's mouth."""
        for spans, name in ((self.found, "trace--found"), (self.text.forced, "trace--forced")):
            within = [(max(start, one), min(end, two), name) for one, two in spans if one < end and two > start]
            if within:
                return within
        return []
