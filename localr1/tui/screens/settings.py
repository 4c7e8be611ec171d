"""The settings as a form: what each may be stands beside it, and it is saved when its line is left.

The form is made from the settings' own description, and saves one line of the file at a time: comments stay.
"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.suggester import SuggestFromList
from textual.types import CSSPathType
from textual.widgets import Input, Select, Static

from localr1 import paths
from localr1.errors import LocalR1Error
from localr1.settings import KEYS, SettingRow, describe, load_settings, set_setting, unset_setting
from localr1.text import one_line, visible
from localr1.tui.screens.keys import KeysScreen
from localr1.tui.screens.page import Page


class SettingsScreen(Page[None]):
    """Every setting that there is, with its meaning."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["page.tcss", "settings.tcss"]
    HEADING = "Settings"
    AUTO_FOCUS = "Field Input, Field Select"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keys", "keys", id="settings.keys", tooltip="Give things other keys."),
        Binding("f3", "usual", "as shipped", id="settings.as-shipped", tooltip="Let the usual value hold again here."),
        Binding("down", "next", "next", id="settings.next", show=False, tooltip="To the next setting."),
        Binding("up", "previous", "previous", id="settings.previous", show=False, tooltip="To the one before."),
    ]

    def body(self) -> ComposeResult:
        """A field for each setting but the keys, which have a screen of their own."""
        with VerticalScroll(id="fields", can_focus=False):
            for row in self._rows():
                yield Field(row, self._names() if row.name == "default_model" else row.choices)

    def on_mount(self) -> None:
        """Say where they are kept."""
        self.tell(visible(str(paths.settings_file())))

    def action_keys(self) -> None:
        """To the keys."""
        self.app.push_screen(KeysScreen())

    def action_usual(self) -> None:
        """Take the setting out of the file."""
        field = next((one for one in self.query(Field) if one.has_focus_within), None)
        if field:
            field.take_out()

    def action_next(self) -> None:
        """To the next setting."""
        self.focus_next("Field Input, Field Select")

    def action_previous(self) -> None:
        """To the one before."""
        self.focus_previous("Field Input, Field Select")

    def action_leave(self) -> None:
        """Save what is being typed, and go back."""
        for field in self.query(Field):
            field.save()
        self.dismiss(None)

    def changed(self) -> None:
        """Let the app go by what the file says now, and show that."""
        self.take_settings()
        rows = {row.name: row for row in self._rows()}
        for field in self.query(Field):
            field.show_row(rows[field.row.name])

    def _rows(self) -> list[SettingRow]:
        try:
            settings = load_settings()
        except LocalR1Error as error:
            self.explain(error)
            settings = self.host.runner.settings
        return [row for row in describe(settings) if row.name != KEYS]

    def _names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.host.runner.models())


class Choice(Select[str], inherit_bindings=False):
    """A list to choose from; Up and Down lead past it, to other settings."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "show_overlay", "choose", id="settings.choose", tooltip="Open the list."),
    ]


class Field(Vertical):
    """One setting: its name, its value to be changed, its meaning, and what came of changing it."""

    def __init__(self, row: SettingRow, choices: tuple[str, ...]) -> None:
        super().__init__()
        self.row = row
        self._choices = choices

    def compose(self) -> ComposeResult:
        """A list to choose from where only its words will do, else a line to type in."""
        with Horizontal(classes="line"):
            yield Static(self.row.name.replace("_", " "), classes="name", markup=False)
            if self.row.choices and isinstance(self.row.value, str) and ", or " not in self.row.takes:
                yield Choice.from_values(self.row.choices, value=self.row.value, allow_blank=False, compact=True)
            else:
                suggester = SuggestFromList(self._choices) if self._choices else None
                yield Input(_typed(self.row), placeholder="unset", suggester=suggester, compact=True)
            yield Static("", classes="outcome", markup=False)
        yield Static(f"{self.row.meaning} It takes {self.row.takes}.", classes="meaning", markup=False)

    def on_mount(self) -> None:
        """Mark what is not as shipped."""
        self._outcome("" if self.row.is_default else "changed")

    def on_input_submitted(self) -> None:
        """Save, and go on to the next."""
        if self.save():
            self.screen.focus_next("Field Input, Field Select")

    def on_input_blurred(self) -> None:
        """Save what was typed."""
        self.save()

    def on_select_changed(self, event: Select.Changed) -> None:
        """Save what was chosen."""
        if event.value != self.row.value:
            self._set(str(event.value))

    def save(self) -> bool:
        """Save what was typed, where it is another value than before; whether it could be."""
        typed = next((one.value.strip() for one in self.query(Input)), None)
        if typed is None or typed == _typed(self.row):
            return True
        return self._set(typed) if typed else self.take_out()

    def take_out(self) -> bool:
        """Let the usual value hold again."""
        try:
            unset_setting(self.row.name)
        except LocalR1Error as error:
            return self._refused(error)
        self._changed("as shipped")
        return True

    def show_row(self, row: SettingRow) -> None:
        """Show the value that holds now, unless something else is being typed."""
        untouched = next((one for one in self.query(Input) if one.value.strip() == _typed(self.row)), None)
        self.row = row
        if untouched is not None:
            untouched.value = _typed(row)
        for choice in self.query(Select):
            choice.value = row.value

    def _set(self, text: str) -> bool:
        try:
            set_setting(self.row.name, text)
        except LocalR1Error as error:
            return self._refused(error)
        self._changed("saved")
        return True

    def _changed(self, outcome: str) -> None:
        for line in self.query(Input):
            line.value = line.value.strip() if outcome == "saved" else ""
        self.row = next(row for row in describe(load_settings()) if row.name == self.row.name)
        assert isinstance(self.screen, SettingsScreen)
        self.screen.changed()
        self._outcome(f"✓ {outcome}")

    def _refused(self, error: LocalR1Error) -> bool:
        self._outcome(f"✗ {one_line(str(error), 200)}", bad=True)
        return False

    def _outcome(self, words: str, *, bad: bool = False) -> None:
        place = self.query_one(".outcome", Static)
        place.update(words)
        place.set_class(bad, "bad")


def _typed(row: SettingRow) -> str:
    """A value as one would type it."""
    return "" if row.value is None else one_line(str(row.value), 500)
