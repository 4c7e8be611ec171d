"""Every key of the app, and another one for it: press Enter, then the key. Kept in the settings, in a table [keys]."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from localr1.errors import LocalR1Error
from localr1.settings import set_setting, unset_setting
from localr1.text import one_line
from localr1.tui.key_table import KeyRow, clash, key_name, key_rows, unknown
from localr1.tui.screens.page import Page, rule

NEEDED = ("ctrl+q", "ctrl+c")  # keys that always do what they do
KEYS_WIDE = 20  # columns of the keys
WIDE = 18  # columns of what a key does


class KeysScreen(Page[None]):
    """A list of what has a key."""

    CSS_PATH = "page.tcss"
    HEADING = "Keys"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("backspace,delete", "usual", "usual key", id="keys.usual", tooltip="Let the usual key hold again."),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[KeyRow, ...] = ()

    def body(self) -> ComposeResult:
        """The list."""
        yield OptionList(id="list", markup=False)

    def on_mount(self) -> None:
        """Show it, and say what in the settings is for nothing."""
        self.tell("Enter, then the new key · Backspace: the usual one")
        self._draw()
        if names := unknown(self.host.runner.settings.keys):
            self.say(f"Nothing is called {', '.join(names)}: these lines of [keys] do nothing.", bad=True)

    def on_option_list_option_selected(self) -> None:
        """Wait for the new key."""
        if row := self._row():
            self.app.push_screen(KeyPress(row), self._take)

    def action_usual(self) -> None:
        """Take the key out of the settings."""
        if row := self._row():
            self._change(row, "")

    def _take(self, key: str | None) -> None:
        row = self._row()
        if row is None or not key:
            return
        if other := clash(self._rows, row.id, key):
            self.say(f"{key_name(key)} is for “{other.says}” already. Give that another key first.", bad=True)
        elif key in NEEDED:
            self.say(f"{key_name(key)} always does what it does.", bad=True)
        else:
            self._change(row, key)

    def _change(self, row: KeyRow, key: str) -> None:
        try:
            if key:
                set_setting(f"keys.{row.id}", key)
            else:
                unset_setting(f"keys.{row.id}")
        except LocalR1Error as error:
            self.explain(error)
            return
        self.take_settings()
        self._draw()

    def _draw(self) -> None:
        listing = self.query_one("#list", OptionList)
        under = listing.highlighted_option.id if listing.highlighted_option else None
        self._rows = key_rows(self.host.runner.settings.keys)
        width = max(self.size.width - 6, 20)
        options: list[Option] = []
        title = ""
        for row in self._rows:
            if row.where != title:
                title = row.where
                options.append(Option(rule(title, width), disabled=True))
            mark = " " if row.is_usual else "*"
            line = Content.assemble(
                f"{mark} {row.shown:<{KEYS_WIDE}} {row.says:<{WIDE}} ", (one_line(row.tooltip, 100), "dim")
            )
            options.append(Option(line, id=row.id))
        listing.set_options(options)
        listing.highlighted = next((n for n, one in enumerate(options) if one.id and one.id == under), 1)

    def _row(self) -> KeyRow | None:
        option = self.query_one("#list", OptionList).highlighted_option
        return next((row for row in self._rows if option and row.id == option.id), None)


class KeyPress(ModalScreen[str | None]):
    """Gives the next key that is pressed, whatever it is for otherwise; None for Escape."""

    CSS_PATH = "ask_line.tcss"

    def __init__(self, row: KeyRow) -> None:
        super().__init__(id="key-press")
        self._row = row

    def compose(self) -> ComposeResult:
        """What to press a key for."""
        with Vertical(id="box"):
            yield Static(f"Press the key for “{self._row.says}”, now {self._row.shown}", markup=False)
            yield Static("Esc leaves it as it was.", id="hint", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Take the key, before anything else does."""
        event.stop()
        event.prevent_default()
        self.dismiss(None if event.key == "escape" else event.key)
