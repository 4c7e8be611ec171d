"""A line that is there while a model is fetched, wherever one is: how far it is, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from textual.message import Message
from textual.widgets import Static

from localr1.tui.downloads import Download

if TYPE_CHECKING:
    from localr1.tui.screens.page import Host

LOW = 12  # lines; a lower terminal has no room for it


class FetchingLine(Static):
    """Takes no room while nothing is fetched."""

    DEFAULT_CSS = """
    FetchingLine {
        display: none;
        height: 1;
        padding: 0 1;
        color: $text-muted;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    @dataclass
    class Moved(Message):
        """A download has changed."""

        download: Download

    @dataclass
    class Over(Message):
        """A download has come to its end: `words` say how, fit to show."""

        words: str

    def __init__(self) -> None:
        super().__init__("", markup=False)
        self._unwatch: Callable[[], object] = lambda: None

    def on_mount(self) -> None:
        """Hear of downloads, and show those that run already."""
        downloads = cast("Host", self.app).downloads
        self._unwatch = downloads.watch(lambda one: self.post_message(self.Moved(one)))
        self._show()

    def on_unmount(self) -> None:
        """Hear of downloads no more."""
        self._unwatch()

    def on_fetching_line_moved(self, event: Moved) -> None:
        """Show it; say how it ended."""
        event.stop()
        self._show()
        if event.download.state in ("done", "failed"):
            self.post_message(self.Over(event.download.line()))

    def _show(self) -> None:
        line = cast("Host", self.app).downloads.line()
        self.display = bool(line) and self.app.size.height >= LOW
        if line:
            self.update(f"↓ {line}")
