"""One line to be typed, over whatever is on the screen: a title, a file's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static


class AskLine(ModalScreen[str | None]):
    """Gives the line, or None where it was left with Escape.

    `wrong` says what is wrong with a line, "" for one to take; it stays open until there is such a one.
    """

    CSS_PATH = "ask_line.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "cancel", id="page.cancel", tooltip="Leave it as it was.")
    ]

    def __init__(
        self, question: str, value: str = "", hint: str = "", *, wrong: Callable[[str], str] | None = None
    ) -> None:
        super().__init__()
        self._question = question
        self._value = value
        self._hint = hint
        self._wrong = wrong

    def compose(self) -> ComposeResult:
        """The question, the line, and what Enter does."""
        with Vertical(id="box"):
            yield Static(self._question, id="question", markup=False)
            yield Input(self._value, id="line", compact=True, select_on_focus=False)
            yield Static(self._hint or "Enter takes it, Esc leaves it as it was.", id="hint", markup=False)

    def on_mount(self) -> None:
        """Type at the end of what stands there."""
        line = self.query_one(Input)
        line.cursor_position = len(line.value)
        line.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the line, or say why it is not taken."""
        line = event.value.strip()
        if self._wrong and (words := self._wrong(line)):
            self.query_one("#hint", Static).update(words)
        else:
            self.dismiss(line or None)

    def action_leave(self) -> None:
        """Give nothing."""
        self.dismiss(None)
