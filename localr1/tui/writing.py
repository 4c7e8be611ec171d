"""What is being written: a new question or an old one anew, what goes with it, and the editor it may be written in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from localr1.errors import LocalR1Error
from localr1.tui.attachments import Attachment, read_attachment, whole_question
from localr1.tui.editor import edited, editor_command
from localr1.tui.screens.ask_line import AskLine

if TYPE_CHECKING:
    from localr1.tui.screens.chat import ChatScreen

PASTED = "pasted text"


class Writing:
    """The state of the question box. `editing` is the turn whose question is written anew, None for a new one."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self.editing: int | None = None
        self.attachments: list[Attachment] = []

    def words(self) -> str:
        """What the line over the box says of it; "" where there is nothing to say."""
        if self.editing is None:
            return ""
        back = self._screen.key("reply.stop")
        return f"the question of turn {self.editing + 1}, in other words   Enter asks it   {back} leaves it"

    async def send(self, typed: str) -> None:
        """Ask what is written, unless a reply is being made or there is nothing."""
        screen, talk = self._screen, self._screen.conversation
        if not typed.strip() and not self.attachments:
            return
        if talk.busy:
            screen.say("A reply is being made: wait for it, or esc stops it.")
            return
        question = whole_question(self.attachments, typed)
        index = len(talk.exchanges) if self.editing is None else self.editing
        try:
            if self.editing is None:
                talk.ask(question)
            else:
                talk.edit(self.editing, question)
        except LocalR1Error as error:
            screen.explain(error)
            return
        screen.box.asked(typed)
        self.leave()
        await screen.show_asked(index)

    def edit(self, index: int, text: str) -> None:
        """Write the question of a turn anew."""
        self.editing = index
        self._screen.box.load_text(text)
        self._screen.box.move_cursor(self._screen.box.document.end)
        self._screen.box.focus()

    def leave(self) -> None:
        """Go back to a new question, with nothing attached."""
        if self.editing is not None:
            self._screen.box.clear()
        self.editing = None
        self.attachments = []
        self._draw()

    def attach(self, attachment: Attachment) -> None:
        """Let a text go with the question, and have its tokens counted."""
        self.attachments.append(attachment)
        self._screen.conversation.count(attachment.text)
        self._screen.wake()
        self._draw()

    def attach_paste(self, text: str) -> None:
        """Let a long paste go with the question."""
        pasted = sum(one.name.startswith(PASTED) for one in self.attachments)
        self.attach(Attachment(f"{PASTED} {pasted + 1}" if pasted else PASTED, text))

    def drop(self) -> None:
        """Take the last attachment off."""
        if self.attachments:
            self.attachments.pop()
            self._draw()

    def counted(self, text: str, tokens: int | None) -> None:
        """So many tokens an attachment has."""
        self.attachments = [one._replace(tokens=tokens) if one.text == text else one for one in self.attachments]
        self._draw()

    def ask_file(self) -> None:
        """Ask for the path of a file, and attach it."""

        def chosen(path: str | None) -> None:
            if path:
                try:
                    self.attach(read_attachment(path))
                except LocalR1Error as error:
                    self._screen.explain(error)

        hint = "The path of a text file; Enter attaches it, Esc leaves it."
        self._screen.app.push_screen(AskLine("Which file?", hint=hint), chosen)

    def open_editor(self, *, ephemeral: bool) -> None:
        """Write the question in the editor that was chosen; not where nothing may be left behind: it needs a file."""
        screen = self._screen
        if ephemeral:
            screen.say("An editor needs a file on the disk, and --ephemeral leaves none.")
            return
        try:
            command = editor_command(os.environ)
            with screen.app.suspend():
                text = edited(screen.box.text, command)
        except LocalR1Error as error:
            screen.explain(error)
        except SuspendNotSupported:
            screen.say("This terminal cannot be handed to an editor.")
        else:
            screen.box.load_text(text)
            screen.box.move_cursor(screen.box.document.end)

    def _draw(self) -> None:
        lines = [f"+ {one.line()}" for one in self.attachments]
        if lines:
            lines[-1] += f"   {self._screen.key('question.drop-attachment') or 'ctrl+x'} drops it"
        self._screen.attached.display = bool(lines)
        self._screen.attached.update("\n".join(lines))
