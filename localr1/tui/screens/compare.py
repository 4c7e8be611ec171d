"""One trace against another attempt's: what both thought, and what only one of them did."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from localr1.maths import readable
from localr1.tui.differences import differences
from localr1.tui.screens.page import Page

SIGNS = {"both": "  ", "before": "− ", "after": "+ "}


class Compare(Page[None]):
    """Shows both; nothing is chosen here."""

    HEADING = "Compare thinking"
    DEFAULT_CSS = """
    Compare {
        & VerticalScroll { height: 1fr; padding: 0 2; }
        & .both { color: $text-muted; }
        & .before { color: $text-warning; }
        & .after { color: $text-success; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "scroll_by(1)", "down", show=False),
        Binding("up,k", "scroll_by(-1)", "up", show=False),
    ]

    def __init__(self, before: str, after: str, names: tuple[str, str]) -> None:
        super().__init__()
        self._found = differences(before, after)
        self._names = names

    def body(self) -> ComposeResult:
        """A line for each run of sentences of one kind."""
        with VerticalScroll():
            run: list[str] = []
            kind = ""
            for one in self._found:
                if one.kind != kind and run:
                    yield self._lines(kind, run)
                    run = []
                kind = one.kind
                run.append(one.text)
            if run:
                yield self._lines(kind, run)

    def on_mount(self) -> None:
        """Say which is which."""
        shared = sum(one.kind == "both" for one in self._found)
        self.tell(f"− {self._names[0]}   + {self._names[1]}   {shared} of {len(self._found)} in both")

    def action_scroll_by(self, rows: int) -> None:
        """Scroll."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)

    def _lines(self, kind: str, run: list[str]) -> Static:
        text = "\n".join(SIGNS[kind] + readable(one) for one in run)
        return Static(Content(text), classes=kind)
