"""The question box: grows with what is typed, recalls what was asked, and takes long texts as attachments."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType
from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import TextArea

from localr1.tui.bound import bound

LONG_PASTE = 4_000  # characters; more than this is attached rather than put into the box
MOST_LINES = 60


class QuestionBox(TextArea):
    """Where questions are typed. Enter sends; Ctrl+J and Shift+Enter break the line."""

    # Only Tab is a priority binding, as the key after it is for the turn: they overtake what was typed before them.
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("question.send", "enter", "send", "send", "Ask this question."),
        bound("question.new-line", "ctrl+j,shift+enter", "break_line", "new line", "Break the line."),
        bound("question.to-turn", "tab", "to_turn", "to the last turn", "Go to the last turn.", first=True),
        bound("question.drop-attachment", "ctrl+x", "drop", "drop attachment", "Take the last attachment off."),
    ]

    class Sent(Message):
        """A question was asked."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Attached(Message):
        """A long text came in, to go with the question."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Dropped(Message):
        """The last attachment is not wanted any more."""

    def __init__(self, to_turn: Callable[[], None]) -> None:
        super().__init__(soft_wrap=True, show_line_numbers=False, tab_behavior="focus", compact=True)
        self.highlight_cursor_line = self.cursor_blink = False
        self._to_turn = to_turn
        self._before: list[str] = []
        self._back = 0

    def remember(self, questions: list[str]) -> None:
        """What was asked so far, to be recalled."""
        self._before, self._back = questions, 0

    def action_send(self) -> None:
        """Ask what is typed."""
        self.post_message(self.Sent(self.text))

    def action_break_line(self) -> None:
        """Begin another line."""
        self.insert("\n")

    def action_to_turn(self) -> None:
        """Go to the last turn."""
        self._to_turn()

    def action_drop(self) -> None:
        """Take the last attachment off."""
        self.post_message(self.Dropped())

    def asked(self, text: str) -> None:
        """Begin anew: what was typed is sent."""
        if text.strip():
            self._before.append(text)
        self._back = 0
        self.clear()

    async def _on_key(self, event: Key) -> None:
        active = None if event.is_printable else self.screen.active_bindings.get(event.key)
        if active is not None and (active.binding.id or "").startswith("question.") and active.node is self:
            event.stop()
            event.prevent_default()
            await self.app.run_action(active.binding.action, self)
            return
        if event.key in ("up", "down") and self._recalls(event.key):
            event.stop()
            event.prevent_default()
            return
        await super()._on_key(event)

    async def _on_paste(self, event: Paste) -> None:
        text = event.text.replace("\r\n", "\n").replace("\r", "\n")
        event.stop()
        event.prevent_default()
        if len(text) > LONG_PASTE or text.count("\n") > MOST_LINES:
            self.post_message(self.Attached(text))
        else:
            self.insert(text)

    def _recalls(self, key: str) -> bool:
        """Show what was asked before, or after, while the box is empty or shows such a question unchanged."""
        shown = self._before[-self._back] if self._back else ""
        if self.text != shown or not self._before:
            self._back = 0 if self.text != shown else self._back
            return False
        step = 1 if key == "up" else -1
        back = min(max(self._back + step, 0), len(self._before))
        if back == self._back:
            return self._back > 0
        self._back = back
        self.load_text(self._before[-back] if back else "")
        self.move_cursor(self.document.end)
        return True
