"""A model's answer as it is read: Markdown that grows while it comes, with formulas, code and tables.

One widget draws it all, row by row, and only the rows that are in sight: Textual's own Markdown makes a widget of every
paragraph and list item, and makes a list anew with each word that is added to it. What can no longer change is read
and set once. Links are text: nothing opens them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual.geometry import Region, Size
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from localr1.text import TerminalText
from localr1.tui.markdown.copying import selected
from localr1.tui.markdown.parsing import parse, settled_lines
from localr1.tui.markdown.pieces import AnyPiece, Code, Reader
from localr1.tui.markdown.rows import Setter

QUICKEST, SLOWEST = 0.06, 0.4  # seconds between two drawings
SHARE = 80  # a drawing waits this many times what the last one took, so that a long answer leaves time for all else


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A block of code in an answer: the language it was marked with, or nothing, and its text."""

    language: str
    text: str


class Answer(Widget):
    """Shows an answer: `feed` adds text, `finish` says that no more comes.

    `source` is the text as the model wrote it.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"answer--{name}"
        for name in (
            *("strong", "em", "s", "link", "address", "inline", "heading", "subheading", "lead", "rule", "tablehead"),
            *("formula", "code", "codehead", "keyword", "string", "number", "comment", "name"),
        )
    }
    DEFAULT_CSS = """
    Answer {
        height: auto;
        width: 1fr;
        color: $foreground;
        & > .answer--strong { text-style: bold; }
        & > .answer--em { text-style: italic; }
        & > .answer--s { text-style: strike; }
        & > .answer--link { text-style: underline; }
        & > .answer--address { color: $text-muted; }
        & > .answer--inline { color: $text-accent; }
        & > .answer--heading { color: $text-primary; text-style: bold; }
        & > .answer--subheading { text-style: bold; }
        & > .answer--lead { color: $text-muted; }
        & > .answer--rule { color: $text-disabled; }
        & > .answer--tablehead { text-style: bold; }
        & > .answer--code { background: $surface; }
        & > .answer--codehead { color: $text-muted; }
        & > .answer--keyword { color: $text-accent; }
        & > .answer--string { color: $text-success; }
        & > .answer--number { color: $text-warning; }
        & > .answer--comment { color: $text-muted; text-style: italic; }
        & > .answer--name { color: $text-primary; }
    }
    """

    def __init__(self, source: str = "", *, clock: Callable[[], float] = time.thread_time) -> None:
        super().__init__()
        self.source = ""
        self._clock = clock
        self._safe = TerminalText()
        self._settled: list[AnyPiece] = []
        self._tail = ""
        self._tail_pieces: list[AnyPiece] = []
        self._coming = not source
        self._unread = False
        self._rows: list[Text] = []
        self._settled_rows = self._settled_set = 0
        self._strips: dict[int, Strip] = {}
        self._set_width = 0
        self._timer: Timer | None = None
        self._took = self._drawn = 0.0
        self._next_code = 0
        if source:
            self._take(source)

    @property
    def code_blocks(self) -> list[CodeBlock]:
        """The blocks of code so far, in order."""
        self._read()
        pieces = (*self._settled, *self._tail_pieces)
        return [CodeBlock(piece.language, piece.text) for piece in pieces if isinstance(piece, Code)]

    def next_code(self) -> CodeBlock | None:
        """The next block of code to be copied: the first, then the one after it, and round again."""
        blocks = self.code_blocks
        if not blocks:
            return None
        self._next_code += 1
        return blocks[(self._next_code - 1) % len(blocks)]

    def feed(self, text: str) -> None:
        """Add what has come since. It is drawn now, with all else that changes, or in a moment where it just was."""
        self._take(text)
        if not self.is_mounted or self._timer is not None:
            return
        wait = min(max(QUICKEST, self._took * SHARE), SLOWEST) - (self._clock() - self._drawn)
        if wait > QUICKEST:
            self._timer = self.set_timer(wait, self._draw)
        else:
            self._draw()

    def finish(self) -> None:
        """No more comes: what was held back because it might have been the start of something is shown as it is."""
        self._tail += self._safe.close()
        self._coming, self._unread = False, True
        if self.is_mounted:
            self._draw()

    def _take(self, text: str) -> None:
        self.source += text
        self._tail += self._safe.feed(text)
        self._unread = True

    def _draw(self) -> None:
        """Read what has come and show it; only what has changed is drawn."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if not self._set_width:
            self.refresh(layout=True)
            return
        began = self._clock()
        before = self._rows
        self._set(self._set_width)
        same = _same_rows(before, self._rows)
        self._strips = {row: strip for row, strip in self._strips.items() if row < same}
        if len(before) != len(self._rows):
            self.refresh(layout=True)
        elif same < len(before):
            self.refresh(Region(0, same, self.size.width, len(before) - same))
        self._drawn = self._clock()
        self._took = self._drawn - began

    def _read(self) -> None:
        """Read the text that is not settled yet; what no later text can change is settled."""
        if not self._unread:
            return
        self._unread = False
        tokens = parse(self._tail, coming=self._coming)
        lines = settled_lines(tokens) if self._coming else 0
        if lines:
            parts = self._tail.split("\n")
            done, self._tail = "\n".join(parts[:lines]) + "\n", "\n".join(parts[lines:])
            reader = Reader(list(self._settled))
            self._settled = reader.read(parse(done, coming=False))
            tokens = parse(self._tail, coming=True)
        reader = Reader(self._settled[-1:])
        self._tail_pieces = reader.read(tokens)[len(self._settled[-1:]) :]

    def _set(self, width: int) -> None:
        """Set the rows for a width; settled ones only once."""
        self._read()
        setter = Setter(self.app.console, self._style, width)
        if width != self._set_width:
            self._rows, self._settled_set, self._settled_rows = [], 0, 0
            self._strips.clear()
            self._set_width = width
        rows = self._rows[: self._settled_rows]
        if self._settled_set < len(self._settled):
            rows += setter.rows(self._settled[self._settled_set :], first=not rows)
            self._settled_set, self._settled_rows = len(self._settled), len(rows)
        self._rows = rows + setter.rows(self._tail_pieces, first=not rows)

    def _style(self, names: str) -> Style:
        """What a name, or several that add up, change of the style that all text has."""
        base = self.rich_style
        changes: list[Style] = []
        for name in names.split():
            style = self.get_component_rich_style(f"answer--{name}")
            color = style.color if style.color != base.color else None
            ground = style.bgcolor if style.bgcolor != base.bgcolor else None
            changes.append(
                Style(color=color, bgcolor=ground, bold=style.bold or None, italic=style.italic or None,
                      underline=style.underline or None, strike=style.strike or None)
            )  # fmt: skip
        return Style.combine(changes)

    def notify_style_update(self) -> None:
        """Set everything anew: the colours have changed."""
        super().notify_style_update()
        self._set_width = 0
        self._strips.clear()

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """All the width there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The number of rows at this width."""
        if width and width != self._set_width:
            self._set(width)
        return len(self._rows)

    def render_line(self, y: int) -> Strip:
        """A row as it is drawn."""
        if self._set_width != self.size.width and self.size.width:
            self._set(self.size.width)
        if y >= len(self._rows):
            return Strip.blank(self.size.width, self.rich_style)
        selection = self.text_selection
        if selection is None and y in self._strips:
            return self._strips[y]
        row = self._rows[y]
        if selection is not None and (span := selection.get_span(y)) is not None:
            row = row.copy()
            marked = self.screen.get_component_rich_style("screen--selection")
            row.stylize(marked, span[0], len(row) if span[1] < 0 else span[1])
        segments = Segment.apply_style(row.render(self.app.console), self.rich_style)
        width = cell_len(row.plain)
        strip = Strip(segments, width).adjust_cell_length(self.size.width, self.rich_style).apply_offsets(0, y)
        if selection is None:
            self._strips[y] = strip
        return strip

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What is selected, formulas as TeX; the answer as the model wrote it where all of it is."""
        if selection.start is None and selection.end is None:
            return self.source, "\n"
        return selected(self._rows, selection), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is selected."""
        self._strips.clear()
        self.refresh()


def _same_rows(before: list[Text], after: list[Text]) -> int:
    """How many rows at the start are the same."""
    same = 0
    for old, new in zip(before, after, strict=False):
        if old is not new and (old.plain != new.plain or old.spans != new.spans):
            break
        same += 1
    return same
