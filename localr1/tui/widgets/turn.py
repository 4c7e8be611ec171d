"""One turn: what was asked, the thinking, the answer, and what it cost. It owns its parts and hears its own reply."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget

from localr1.chats.in_words import thought_for, thought_line, why_ended
from localr1.chats.records import Kept
from localr1.events import AnswerText, AnyEvent, Reading, ThinkingEnded, ThinkingText
from localr1.tui.exchanges import Exchange
from localr1.tui.in_words import Trouble, agreement, cost, trouble_of, warns
from localr1.tui.used import CHARACTERS_A_TOKEN, Around
from localr1.tui.widgets.answer import Answer
from localr1.tui.widgets.asked import Asked
from localr1.tui.widgets.foot import Foot
from localr1.tui.widgets.trace import Trace


class Turn(Widget, can_focus=True):
    """A question and the reply that is shown for it. Keys that act on a turn post `Wanted`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "t,enter",
            "trace",
            "thinking",
            id="turn.open-or-fold-thinking",
            tooltip="Open this turn's thinking, or fold it.",
        ),
        Binding(
            "r", "want('again')", "again", id="turn.regenerate", tooltip="Ask for another reply to the same question."
        ),
        Binding(
            "e",
            "want('edit')",
            "edit",
            id="turn.edit-question",
            tooltip="Ask the question in other words; the old one stays.",
        ),
        Binding("b", "want('branch')", "branch", id="turn.branch", tooltip="Go on another way from this turn."),
        Binding("y", "copy", "copy", id="turn.copy", tooltip="Copy the answer as the model wrote it."),
        Binding(
            "c", "copy_code", "copy code", id="turn.copy-code", tooltip="Copy the next block of code of the answer."
        ),
        Binding(
            "v",
            "want('vote')",
            "vote",
            id="turn.vote",
            tooltip="Ask several times at once and keep the majority's answer.",
        ),
        Binding(
            "d", "want('compare')", "compare", id="turn.compare", tooltip="Compare the thinking with another attempt's."
        ),
        Binding("l", "want('less')", "think less", id="turn.think-less", tooltip="Ask again, with less thinking."),
        Binding(
            "m", "want('room')", "more room", id="turn.more-room", tooltip="Ask again, with more room for the reply."
        ),
        Binding(
            "o", "open_question", "whole question", id="turn.open-question", tooltip="Show all of a long question."
        ),
        Binding(
            "left_square_bracket",
            "want('earlier')",
            "attempt before",
            id="turn.attempt-before",
            tooltip="Show the attempt before this one.",
        ),
        Binding(
            "right_square_bracket",
            "want('later')",
            "next attempt",
            id="turn.attempt-next",
            tooltip="Show the attempt after this one.",
        ),
        Binding(
            "less_than_sign",
            "want('worded_before')",
            "wording before",
            id="turn.wording-before",
            tooltip="Show the question as it was asked before.",
        ),
        Binding(
            "greater_than_sign",
            "want('worded_later')",
            "next wording",
            id="turn.wording-next",
            tooltip="Show the question as it was asked next.",
        ),
        Binding("up,k", "want('up')", "turn above", id="turn.above", tooltip="Go to the turn above."),
        Binding("down,j", "want('down')", "turn below", id="turn.below", tooltip="Go to the turn below."),
    ]

    class Wanted(Message):
        """Something was asked of a turn that the screen does."""

        def __init__(self, turn: Turn, what: str) -> None:
            super().__init__()
            self.turn = turn
            self.what = what

    class Thought(Message):
        """The model has stopped thinking."""

        def __init__(self, turn: Turn) -> None:
            super().__init__()
            self.turn = turn

    def __init__(self, index: int, exchange: Exchange, *, opened: bool = False, around: Around | None = None) -> None:
        super().__init__()
        self.index = index
        self.around = around or Around()
        self.question = exchange.question
        self.reply = exchange.reply
        self.asked = Asked(exchange.question.text)
        self.trace = Trace()
        self.trace.opened = opened
        self.answer = Answer()
        self.foot = Foot()
        self._pieces = 0

    def compose(self) -> ComposeResult:
        """The parts, the empty ones out of sight."""
        self.trace.display = self.answer.display = self.foot.display = False
        yield self.asked
        yield self.trace
        yield self.answer
        yield self.foot

    def on_mount(self) -> None:
        """Show the reply that there is already."""
        if self.around.wordings > 1:
            self.asked.say(f"wording {self.around.wording} of {self.around.wordings}   < >")
        if self.reply is not None:
            self.show(self.reply)

    def show(self, kept: Kept) -> None:
        """Show a reply that is whole, or as far as it has come."""
        self.reply = kept
        if kept.thinking:
            self._think_kept(kept)
        if kept.text:
            self.answer.display = True
            self.answer.feed(kept.text)
        if kept.status != "streaming":
            self.answer.finish()
            self._tell(kept)
        elif kept.thinking and not kept.text:
            self.trace.begin()

    def began(self, kept: Kept) -> None:
        """The reply is being made."""
        self.reply = kept

    def came(self, event: AnyEvent) -> None:
        """A piece of the reply."""
        match event:
            case ThinkingText(text=text, forced=forced):
                self._thinks(text, forced=forced)
            case AnswerText(text=text):
                self.foot.say("")
                self.answer.display = True
                self.answer.feed(text)
            case ThinkingEnded():
                self._thought(event)
            case Reading(done=done, total=total) if total > done:
                self.foot.say(f"reading {done:,} of {total:,} tokens")
            case _:
                pass

    def over(self, kept: Kept, around: Around, trouble: Trouble | None = None) -> None:
        """The reply has ended; what there is to say of it stands at its foot."""
        self.reply, self.around = kept, around
        self.answer.finish()
        self.trace.live = False
        if kept.thinking:
            self.trace.display = True
            self.trace.end(thought_line(kept))
        self._tell(kept, trouble)

    def _tell(self, kept: Kept, trouble: Trouble | None = None) -> None:
        around = self.around
        words = cost(kept, around.attempt, around.attempts)
        if around.agreeing is not None:
            words = f"{agreement(around.agreeing)} · {words}"
        self.foot.tell(words, trouble or trouble_of(kept), warning=bool(trouble) or warns(kept))

    def refuse(self, trouble: Trouble) -> None:
        """No reply could be begun."""
        self.foot.tell("", trouble, warning=trouble.message != "Stopped.")

    def wait(self, words: str) -> None:
        """Say what is being waited for, before anything of the reply came."""
        if self.reply is None or not (self.reply.text or self.trace.text.characters):
            self.foot.say(words)

    def tick(self) -> None:
        """Let the clock of a running thought go on."""
        self.trace.tick()

    def action_want(self, what: str) -> None:
        """Pass on what a key asked for."""
        self.post_message(self.Wanted(self, what))

    def action_trace(self) -> None:
        """Open or fold the thinking."""
        if self.trace.display:
            self.trace.action_open_or_fold()

    def action_open_question(self) -> None:
        """Show all of a long question."""
        self.asked.open()

    def action_copy(self) -> None:
        """Copy the answer as the model wrote it."""
        self.app.copy_to_clipboard(self.answer.source)
        self.notify("The answer is copied.", timeout=2)

    def action_copy_code(self) -> None:
        """Copy the next block of code."""
        block = self.answer.next_code()
        if block is None:
            self.notify("There is no code in this answer.", timeout=2)
            return
        self.app.copy_to_clipboard(block.text)
        self.notify(f"The {block.language or 'code'} block is copied.", timeout=2)

    def on_focus(self) -> None:
        """Show what keys this turn has."""
        self.foot.show_keys(True)

    def on_blur(self) -> None:
        """Show them no longer."""
        self.foot.show_keys(False)

    def _thinks(self, text: str, *, forced: bool) -> None:
        self.foot.say("")
        if not text and self.trace.text.characters:
            text = "\n\n"
        self.trace.begin()
        self._pieces += 1
        characters = self.trace.text.characters + len(text)
        self.trace.feed(text, forced=forced, tokens=max(self._pieces, round(characters / CHARACTERS_A_TOKEN)))

    def _thought(self, event: ThinkingEnded) -> None:
        """The thinking ended. Where none was seen, all the text so far was it."""
        if not self.trace.text.characters and self.answer.source:
            self.trace.begin()
            self.trace.feed(self.answer.source)
            answer, self.answer = self.answer, Answer()
            self.answer.display = False
            self.mount(self.answer, before=answer)
            answer.remove()
        budget = self.reply.limits.get("think") if self.reply else None
        why = why_ended(event.why, at=event.at, budget=budget)
        self.trace.end(thought_for(event.seconds, event.tokens, why))
        self.post_message(self.Thought(self))

    def _think_kept(self, kept: Kept) -> None:
        """The thinking of a reply that is kept, with what of it was put in the model's mouth."""
        place = 0
        for start, end in (*kept.forced, (len(kept.thinking), len(kept.thinking))):
            if start > place:
                self.trace.feed(kept.thinking[place:start])
            if end > start:
                self.trace.feed(kept.thinking[start:end], forced=True)
            place = end
        self.trace.display = True
        self.trace.end(thought_line(kept))
