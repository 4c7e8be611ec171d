"""The chat: turns in a column, the question box under them. It mounts turns, starts and stops replies, and scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Rule, Static

from localr1.errors import LocalR1Error
from localr1.text import one_line
from localr1.tui.bound import bound
from localr1.tui.in_words import effort_in_words, model_name
from localr1.tui.key_table import key_name
from localr1.tui.looking import Looking
from localr1.tui.screens.first_run import FirstRun, nothing_installed
from localr1.tui.widgets.column import Column, Place
from localr1.tui.widgets.fetching import FetchingLine
from localr1.tui.widgets.gauge import BottomLine
from localr1.tui.widgets.question import QuestionBox
from localr1.tui.widgets.status import StatusLine, shown_of
from localr1.tui.widgets.trace import Trace
from localr1.tui.widgets.turn import Turn
from localr1.tui.wishes import Wishes
from localr1.tui.writing import Writing

if TYPE_CHECKING:
    from localr1.tui.app import LocalR1App
    from localr1.tui.conversation import Conversation

SAID = 4.0  # seconds that something said stays
GREETING = "Ask anything. What you type stays on this machine."


class ChatScreen(Screen[None]):
    """The screen that is always there. What it shows is its `Conversation`."""

    AUTO_FOCUS = "QuestionBox"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it on instances
        (0, "-narrow"),
        (60, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-low"),
        (12, "-high"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        bound(
            "reply.answer-now", "f2", "answer_now", "answer now", "Let the model stop thinking and answer.", first=True
        ),
        bound(
            "reply.think-more",
            "f3",
            "think_more",
            "think more",
            "Let the model think longer before it answers.",
            first=True,
        ),
        bound("reply.stop", "escape", "back", "stop", "Stop the reply; in a turn, go back to the question box."),
        bound(
            "question.thinking-effort",
            "f4",
            "effort",
            "thinking effort",
            "Let the model think more or less from the next question on.",
            first=True,
        ),
        bound(
            "question.editor",
            "ctrl+e",
            "editor",
            "your editor",
            "Write the question in the editor that EDITOR names.",
            first=True,
        ),
        bound(
            "question.attach-file",
            "ctrl+o",
            "attach",
            "attach a file",
            "Let a text file go with the question.",
            first=True,
        ),
        bound("chat.page-up", "pageup", "scroll(-1)", "page up", "Scroll the chat up.", first=True),
        bound("chat.page-down", "pagedown", "scroll(1)", "page down", "Scroll the chat down.", first=True),
        bound("chat.to-start", "ctrl+home", "to_start", "to the start", "Go to the beginning of the chat.", first=True),
        bound(
            "chat.to-end",
            "ctrl+end",
            "to_end",
            "to the end",
            "Go to the end of the chat and follow what comes.",
            first=True,
        ),
    ]

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self.conversation = conversation
        self.status, self.column = StatusLine(), Column(conversation.around)
        self.box = QuestionBox(self.focus_last_turn)
        self.attached = Static("", id="attached", markup=False)
        self.notice = Static("", id="notice", markup=False)
        self.hints, self.bottom = Static("", id="hints", markup=False), BottomLine()
        self.wishes = Wishes(self)
        self.writing = Writing(self)
        self.looking = Looking(self)

    @property
    def host(self) -> LocalR1App:
        """The app."""
        return cast("LocalR1App", self.app)

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.status
        yield Rule(id="top-rule")
        yield self.column
        yield self.notice
        yield self.hints
        yield FetchingLine()
        yield Rule(id="low-rule")
        yield self.attached
        yield self.box
        yield self.bottom

    async def on_mount(self) -> None:
        """Show the chat as it was left, and have the model loaded."""
        await self.show()
        self.conversation.start()
        self.wake()

    async def show(self, place: Place | None = None) -> None:
        """Show what the conversation holds: another chat, or another branch."""
        talk = self.conversation
        await self.column.show(talk.exchanges, place)
        if not talk.exchanges:
            empty = FirstRun() if nothing_installed(self.host.runner) else Static(GREETING)
            await self.column.put_up(empty.add_class("empty"))
        self.box.remember([exchange.question.text for exchange in talk.exchanges])
        self.writing.leave()
        self.tell()
        self.wake()

    def tell(self) -> None:
        """Bring the lines round the chat up to date."""
        talk = self.conversation
        if not talk.exchanges:
            for first_run in self.column.query(FirstRun):
                first_run.tell()
        self.status.tell(shown_of(model_name(talk.model) or "no model", talk.quant(), talk.facts))
        self.bottom.effort(effort_in_words(talk.think), self.key("question.thinking-effort"))
        self.bottom.keys(f"{self.key('help.open')} help   {self.key('palette.open')} palette")
        self.bottom.use(talk.used())
        self.notice.display = bool(talk.history.notice)
        self.notice.update(f"! {one_line(talk.history.notice, 300)}" if talk.history.notice else "")
        self.hints.update(self.writing.words() or self._running_words())

    def _running_words(self) -> str:
        if self.conversation.busy:
            keys = (("reply.answer-now", "answer now"), ("reply.think-more", "think more"), ("reply.stop", "stop"))
            return "   ".join(f"{self.key(id)} {words}" for id, words in keys)
        if self.conversation.left is not None:
            return f"the next question goes another way from here   {self.key('reply.stop')} back to how it went"
        if self.conversation.used().tight:
            return f"little room is left: {self.key('chat.new')} begins a new chat"
        return ""

    def key(self, id: str) -> str:
        """The key that does something, as it stands on a keyboard."""
        usual = {binding.id: binding.key for node in (self, self.app) for _key, binding in node._bindings}
        chosen = self.host.runner.settings.keys.get(id, usual.get(id, ""))
        return key_name(chosen.split(",")[0])

    def say(self, words: str) -> None:
        """Say something that goes away by itself; where there is hardly room, in one row instead of over the chat."""
        if self.has_class("-low"):
            self.notice.display = True
            self.notice.update(one_line(words, max(20, self.size.width)))
            self.set_timer(SAID, self.tell)
        else:
            self.notify(one_line(words, 400), markup=False, timeout=SAID)

    def explain(self, error: LocalR1Error) -> None:
        """Say what went wrong and what to do, a model's file by its name alone."""
        self.say(str(error).replace(self.conversation.model, model_name(self.conversation.model)))

    def also_offered(self) -> Iterator[DOMNode]:
        """What else the palette offers: what can be done with the last turn."""
        if (last := self.column.last) is not None:
            yield from (last, last.trace)

    def wake(self) -> None:
        """Look at what comes, from now on until there is nothing more to come."""
        self.looking.wake()

    async def show_asked(self, index: int) -> None:
        """Show a turn whose reply was asked for just now, at the end."""
        self.column.go_to_end()
        turn = await self.column.put(index, self.conversation.exchanges[index])
        turn.wait("waiting for the model")
        self.tell()
        self.wake()

    def edit_question(self, index: int, text: str) -> None:
        """Let the question of a turn be changed in the box."""
        self.writing.edit(index, text)
        self.tell()

    def say_branching(self, index: int) -> None:
        """The box is where the chat goes another way."""
        self.box.focus()
        self.tell()

    def focus_turn(self, index: int, *, visible: bool = False, trace: bool = False) -> None:
        """Give a turn the keys, or its trace, which leaves the turn those that it has not itself."""
        turn = next((one for one in self.column.turns if one.index == index), None)
        if turn is not None:
            self.set_focus(turn.trace if trace else turn, scroll_visible=False)
            if visible:
                self.column.bring(turn)

    async def on_question_box_sent(self, event: QuestionBox.Sent) -> None:
        """Ask what was typed."""
        await self.writing.send(event.text)

    def focus_last_turn(self) -> None:
        """Go to the last turn and its keys."""
        if self.column.last is not None:
            self.focus_turn(self.column.last.index)

    def on_question_box_attached(self, event: QuestionBox.Attached) -> None:
        """A long text was pasted."""
        self.writing.attach_paste(event.text)
        self.tell()

    def on_question_box_dropped(self) -> None:
        """The last attachment is not wanted."""
        self.writing.drop()
        self.tell()

    async def on_turn_wanted(self, event: Turn.Wanted) -> None:
        """A key of a turn was pressed."""
        await self.wishes.grant(event.turn, event.what)

    def on_trace_wanted(self, event: Trace.Wanted) -> None:
        """A key of a trace was pressed."""
        self.wishes.grant_trace(event.trace, event.what)

    def on_fetching_line_over(self, event: FetchingLine.Over) -> None:
        """A model came, or did not; the models screen says so itself."""
        if self.is_current:
            self.say(event.words)

    def on_first_run_ready(self, event: FirstRun.Ready) -> None:
        """A model that was fetched from here answers from now on."""
        self.host.switch_model(event.name)

    def action_answer_now(self) -> None:
        """Let the model stop thinking and answer."""
        self.conversation.answer_now()

    def action_think_more(self) -> None:
        """Let the model think longer."""
        self.conversation.think_more()

    async def action_back(self) -> None:
        """Back to the question box; there, stop the reply, or leave what was begun."""
        if not self.box.has_focus:
            self.box.focus()
        elif self.conversation.busy:
            self.conversation.stop()
        elif self.writing.editing is not None:
            self.writing.leave()
            self.tell()
        elif self.conversation.unbranch():
            await self.show()

    def action_effort(self) -> None:
        """Think more or less from the next question on."""
        self.conversation.next_effort()
        self.tell()

    def action_editor(self) -> None:
        """Write the question in an editor."""
        self.writing.open_editor(ephemeral=self.host.ephemeral)

    def action_attach(self) -> None:
        """Let a file go with the question."""
        self.writing.ask_file()

    def action_scroll(self, way: int) -> None:
        """Scroll by a page."""
        self.column.scroll_relative(y=way * max(1, self.column.size.height - 2), animate=False)

    def action_to_start(self) -> None:
        """Go to the beginning."""
        self.column.scroll_home(animate=False)

    def action_to_end(self) -> None:
        """Go to the end, and along with what comes."""
        self.column.go_to_end()
