"""The help: every key and what it does, made from the bindings, with the keys that hold now."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static

from localr1.text import one_line
from localr1.tui.key_table import ANYWHERE, KeyRow, key_rows
from localr1.tui.screens.page import Page, hanging

BEGINNING = (
    "Type a question, press Enter, and watch the model think: one quiet line, which Enter or a click opens. "
    "Below it comes the answer.",
    "Single letters act on the turn or the thought that has the focus: Up or Tab leads there from the box, Esc back. "
    "In the box only function keys, Ctrl and Esc act.",
    "Every chat is kept in one file of yours, unless localr1 runs with --ephemeral. Prompts never leave this machine.",
)
KEYS_WIDE = 22  # columns for the keys, with the blanks before them
SAYS_WIDE = 18  # columns for what they do
NARROW = 70  # columns below which what a key does stands alone


class HelpScreen(Page[None]):
    """Read it, and go back."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["page.tcss", "privacy.tcss"]
    HEADING = "Help"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keys", "other keys", id="help.other-keys", tooltip="Give things other keys.")
    ]

    def body(self) -> ComposeResult:
        """All of it, to scroll through."""
        with VerticalScroll(id="text"):
            yield Static("\n\n".join(BEGINNING), id="beginning", markup=False)
            yield Static("", id="keys", markup=False)

    def on_mount(self) -> None:
        """Let it be scrolled."""
        self.query_one("#text").focus()

    def on_screen_resume(self) -> None:
        """Keys may have been changed meanwhile."""
        self._draw()

    def on_resize(self, event: object) -> None:
        """Lines are as long as the screen is wide."""
        self._draw()

    def _draw(self) -> None:
        rows = key_rows(self.host.runner.settings.keys)
        other = next(row.shown for row in rows if row.id == "help.other-keys")
        self.tell(f"{other} on this page changes keys")
        self.query_one("#keys", Static).update(_table(rows, max(self.size.width - 6, 12)))

    def action_keys(self) -> None:
        """To where keys are changed."""
        from localr1.tui.screens.keys import KeysScreen

        self.app.push_screen(KeysScreen())


def _table(rows: Iterable[KeyRow], width: int) -> Content:
    """The keys by where they hold, anywhere first."""
    lines: list[Content] = []
    ordered = sorted(rows, key=lambda row: row.where != ANYWHERE)
    for where, group in groupby(ordered, key=lambda row: row.where):
        lines += [Content(""), Content.styled(where, "bold")]
        for row in group:
            keys, says = f"  {row.shown}".ljust(KEYS_WIDE), row.says.ljust(SAYS_WIDE)
            if width < NARROW:
                lines.append(Content.assemble((f"  {row.shown} ", "$accent"), row.says))
                continue
            first, *more = hanging(one_line(row.tooltip, 200), width, f"{keys} {says} ")
            lines.append(Content.assemble((keys, "$accent"), f" {says} ", (first[len(keys) + len(says) + 2 :], "dim")))
            lines += [Content.styled(line, "dim") for line in more]
    return Content("\n").join(lines)
