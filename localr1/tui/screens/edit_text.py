"""A text to be changed, over the whole screen: a thought from which the model is to go on."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea


class EditText(ModalScreen[str | None]):
    """Gives the text as it was changed, or None where it was left."""

    DEFAULT_CSS = """
    EditText {
        layout: vertical;
        background: $background;
        & Static { height: auto; padding: 0 1; color: $text-muted; }
        & TextArea { height: 1fr; border: none; padding: 0 1; background: $background; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+s,f2", "take", "go on from here", id="page.take", tooltip="Take the text as it stands.", priority=True
        ),
        Binding("escape", "leave", "leave", id="page.leave-text", tooltip="Leave it as it was.", priority=True),
    ]

    def __init__(self, words: str, text: str) -> None:
        super().__init__()
        self._words = words
        self._text = text

    def compose(self) -> ComposeResult:
        """What it is for, the text, and the keys."""
        yield Static(self._words, markup=False)
        yield TextArea(self._text, soft_wrap=True, compact=True)
        yield Static("ctrl+s takes it   esc leaves it as it was", markup=False)

    def on_mount(self) -> None:
        """Begin at the end: that is where the model goes on."""
        box = self.query_one(TextArea)
        box.focus()
        box.move_cursor(box.document.end)

    def action_take(self) -> None:
        """Give the text."""
        self.dismiss(self.query_one(TextArea).text)

    def action_leave(self) -> None:
        """Give nothing."""
        self.dismiss(None)
