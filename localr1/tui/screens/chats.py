"""The chats screen: every chat that is kept, and a search through questions, answers and thoughts as one types.

The box has the focus at first; Down goes to the list, where single letters act on the chat under the cursor.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.timer import Timer
from textual.types import CSSPathType
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from localr1.chats.records import ChatRow, Hit
from localr1.errors import LocalR1Error
from localr1.text import one_line
from localr1.tui.in_words import model_name
from localr1.tui.screens.ask_line import AskLine
from localr1.tui.screens.page import Page, rule
from localr1.tui.when import when_in_words

WAIT = 0.08  # seconds after a key before a search, so that fast typing searches once
MOST = 200
WHERE = {"question": "you asked", "answer": "answer", "thinking": "thought"}
UNTITLED = "(no question yet)"


class ChatChosen(NamedTuple):
    """The chat to show, and the message to show of it; a `chat` of None is a new one, as the shown one was deleted.

    `thinking` says that what was looked for stands in the thinking of that message.
    """

    chat: int | None
    message: int | None = None
    thinking: bool = False


class ChatsScreen(Page[ChatChosen | None]):
    """Gives the chat to open, or None."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["page.tcss", "chats.tcss"]
    HEADING = "Chats"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "into_list", "to the list", id="chats.to-list", show=False, tooltip="From the box to the list."
        ),
        Binding("slash", "search", "search", id="chats.search", tooltip="Back to the box."),
        Binding("n", "rename", "rename", id="chats.rename", tooltip="Give this chat another title."),
        Binding("p", "pin", "pin", id="chats.pin", tooltip="Keep this chat at the top, or no longer."),
        Binding("d", "delete", "delete", id="chats.delete", tooltip="Delete this chat; u brings it back."),
        Binding("u", "undo", "undo", id="chats.undo", tooltip="Bring back the chat that was deleted last."),
        Binding("x", "export", "export", id="chats.export", tooltip="Write this chat to a file."),
    ]

    def __init__(self, current: int | None = None, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._current = current
        self._clock = clock
        self._rows: list[ChatRow] = []
        self._hits: list[Hit] = []
        self._timer: Timer | None = None

    def body(self) -> ComposeResult:
        """The box and the list."""
        yield Input(placeholder="search questions, answers and thoughts", id="words", compact=True)
        yield OptionList(id="list", markup=False)

    def on_mount(self) -> None:
        """Show every chat."""
        self._show()

    def on_input_changed(self) -> None:
        """Search once the typing rests."""
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(WAIT, self._show)

    def on_input_submitted(self) -> None:
        """Open what is under the cursor; after a search, where its chat says it first."""
        if self._timer:
            self._timer.stop()
            self._show()
        row = self._row()
        first = next((hit for hit in self._hits if row is not None and hit.chat == row.id), None)
        if first and not self._hit():
            self._go_to(first)
        else:
            self.query_one("#list", OptionList).action_select()

    def on_resize(self, event: object) -> None:
        """Lines are as long as the screen is wide."""
        self._draw()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open what is under the cursor."""
        if hit := self._hit():
            self._go_to(hit)
        elif row := self._row():
            self.dismiss(ChatChosen(row.id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to undo before something was deleted."""
        return bool(self.host.history.deleted) if action == "undo" else True

    def action_leave(self) -> None:
        """Go back; from a search, to the list of all chats first."""
        words = self.query_one("#words", Input)
        if words.value:
            words.value = ""
            words.focus()
        elif self._current in self.host.history.deleted:
            self.dismiss(ChatChosen(None))
        else:
            self.dismiss(None)

    def action_into_list(self) -> None:
        """From the box to the list."""
        self.query_one("#list", OptionList).focus()

    def action_search(self) -> None:
        """Back to the box."""
        self.query_one("#words", Input).focus()

    def action_rename(self) -> None:
        """Ask for another title."""
        if row := self._row():

            def renamed(title: str | None) -> None:
                if title:
                    self._do(lambda: self.host.history.rename(row.id, title))

            self.app.push_screen(AskLine("A title for this chat", row.title), renamed)

    def action_pin(self) -> None:
        """Pin the chat, or take the pin off."""
        if row := self._row():
            self._do(lambda: self.host.history.pin(row.id, not row.pinned))

    def action_delete(self) -> None:
        """Delete the chat; it can be brought back until the app ends."""
        if row := self._row():
            self._do(lambda: self.host.history.delete(row.id))
            self.refresh_bindings()
            self.say(f"Deleted “{self._title(row)}”. u brings it back; it is gone for good when localr1 ends.")

    def action_undo(self) -> None:
        """Bring back what was deleted last."""
        if deleted := self.host.history.deleted:
            self._do(lambda: self.host.history.undelete(deleted[-1]))
            self.refresh_bindings()

    def action_export(self) -> None:
        """Ask for a file, and write the chat to it in the form that its ending names."""
        if row := self._row():
            from localr1.tui.exporting import HOW, proposed, write

            def named(file: str | None) -> None:
                if file:
                    try:
                        self.say(f"Written to {write(self.host.history, row.id, Path(os.path.expanduser(file)))}.")
                    except LocalR1Error as error:
                        self.explain(error)

            self.app.push_screen(AskLine("Export this chat to", proposed(row.title), HOW), named)

    def _go_to(self, hit: Hit) -> None:
        self.dismiss(ChatChosen(hit.chat, hit.message, hit.where == "thinking"))

    def _do(self, change: Callable[[], None]) -> None:
        try:
            change()
        except LocalR1Error as error:
            self.explain(error)
        self._show()

    def _show(self) -> None:
        """Ask the history for what the box says, and draw it."""
        self._timer = None
        words = self.query_one("#words", Input).value.strip()
        try:
            self._hits = self.host.history.search(words, MOST) if words else []
            self._rows = self.host.history.chats(words, MOST)
        except LocalR1Error as error:
            self.explain(error)
        self._draw()
        if words and not self._hits and not self._rows:
            self.tell("nothing was found")
            return
        found = f"{len(self._hits)} place{'s' if len(self._hits) != 1 else ''} in " if words else ""
        self.tell(self.host.history.notice or f"{found}{len(self._rows)} chat{'s' if len(self._rows) != 1 else ''}")

    def _draw(self) -> None:
        """The rows, for the width there is; the cursor stays where it was, or goes along with a search."""
        listing = self.query_one("#list", OptionList)
        under = listing.highlighted_option
        width = max(self.size.width - 6, 10)
        options = [Option(self._line(row, width), id=f"chat {row.id}") for row in self._rows]
        if self._hits:
            options.append(Option(rule("where it is said", width), disabled=True))
            options += [Option(_found(hit, width), id=f"hit {number}") for number, hit in enumerate(self._hits)]
        listing.set_options(options)
        if not options:
            return
        typing = self.query_one("#words", Input).has_focus
        said = [number for number, row in enumerate(self._rows) if self._hits and row.id == self._hits[0].chat]
        places = [number for number, one in enumerate(options) if under and one.id and one.id == under.id]
        current = [number for number, row in enumerate(self._rows) if row.id == self._current]
        first = 1 if options[0].disabled else 0
        listing.highlighted = ((said if typing else []) or places or current or [first])[0]

    def _line(self, row: ChatRow, width: int) -> Content:
        marks = ("● " if row.id == self._current else "  ") + ("★ " if row.pinned else "")
        turns = f"{row.turns} turn{'s' if row.turns != 1 else ''}"
        facts = "  ".join(
            part
            for part in (turns, one_line(model_name(row.model), 24), when_in_words(row.changed, self._clock()))
            if part
        )
        room = width - len(marks) - len(facts) - 2
        if room < 12:
            return Content(marks + one_line(self._title(row), max(width - len(marks), 4)))
        title = Content(marks + one_line(self._title(row), room))
        return title.pad_right(max(width - title.cell_length - len(facts), 1)) + Content.styled(facts, "dim")

    def _title(self, row: ChatRow) -> str:
        return one_line(row.title, 200) or UNTITLED

    def _hit(self) -> Hit | None:
        option = self.query_one("#list", OptionList).highlighted_option
        kind, _, number = (option.id or "" if option else "").partition(" ")
        return self._hits[int(number)] if kind == "hit" else None

    def _row(self) -> ChatRow | None:
        """The chat under the cursor, also where the cursor is on a place in it."""
        option = self.query_one("#list", OptionList).highlighted_option
        kind, _, number = (option.id or "" if option else "").partition(" ")
        chat = int(number) if kind == "chat" else hit.chat if (hit := self._hit()) else None
        row = next((row for row in self._rows if row.id == chat), None)
        return self.host.history.chat(chat) if row is None and chat is not None else row


def _found(hit: Hit, width: int) -> Content:
    """Where a word stands, with what is around it; the word is bold and underlined."""
    label = f"  {WHERE[hit.where]}: "
    parts: list[Content] = [Content.styled(label, "dim")]
    done = 0
    for begin, end in hit.marks:
        parts.append(Content(_flat(hit.snippet[done:begin])))
        parts.append(Content.styled(_flat(hit.snippet[begin:end]), "bold underline"))
        done = end
    parts.append(Content(_flat(hit.snippet[done:])))
    parts.append(Content.styled(f"  {one_line(hit.title, 40)}", "dim"))
    return Content.assemble(*parts).truncate(width, ellipsis=True)


def _flat(piece: str) -> str:
    """A piece of a snippet, safe to show, on one line, with the blanks at its ends."""
    body = one_line(piece, 400)
    before = " " if piece[:1].isspace() and body else ""
    return before + body + (" " if piece[-1:].isspace() else "")
