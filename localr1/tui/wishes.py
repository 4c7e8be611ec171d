"""What the keys of a turn and of its trace ask for, done: to the conversation, and shown in the column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from localr1.chats.records import Kept
from localr1.errors import LocalR1Error
from localr1.tui.in_words import model_name
from localr1.tui.screens.ask_line import AskLine
from localr1.tui.widgets.column import Place
from localr1.tui.widgets.trace import Trace
from localr1.tui.widgets.turn import Turn

if TYPE_CHECKING:
    from localr1.tui.conversation import Conversation
    from localr1.tui.screens.chat import ChatScreen

MOST_VOTES = 64
USUAL_VOTES = 8


class Wishes:
    """Grants what is asked of one turn. What would need the engine waits until it is free: it says so instead."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._talk: Conversation = screen.conversation

    async def grant(self, turn: Turn, what: str) -> None:
        """Do what a key of a turn asked for."""
        match what:
            case "again":
                await self._again(turn)
            case "less":
                await self._again(turn, effort=True)
            case "room":
                await self._again(turn, room=True)
            case "edit":
                self._screen.edit_question(turn.index, turn.question.text)
            case "branch":
                await self._branch(turn)
            case "vote":
                self._ask_votes(turn)
            case "compare":
                self._compare(turn)
            case "earlier" | "later":
                await self._switch(turn, turn.reply, -1 if what == "earlier" else 1)
            case "worded_before" | "worded_later":
                await self._switch(turn, turn.question, -1 if what == "worded_before" else 1)
            case "up" | "down":
                self._step(turn, -1 if what == "up" else 1)

    def grant_trace(self, trace: Trace, what: str) -> None:
        """Do what a key of a trace asked for."""
        turn = trace.query_ancestor(Turn)
        match what:
            case "find":
                self._find(trace)
            case "compare":
                self._compare(turn)
            case "edit":
                self._edit_thought(turn)

    async def _again(
        self, turn: Turn, *, thinking: str = "", samples: int = 1, effort: bool = False, room: bool = False
    ) -> None:
        """Another reply to the same question, beside those there are."""
        if not self._free():
            return
        try:
            self._talk.regenerate(
                turn.index, thinking=thinking, samples=samples, effort="low" if effort else None, room=room
            )
        except LocalR1Error as error:
            self._screen.explain(error)
            return
        await self._screen.show_asked(turn.index)

    async def _branch(self, turn: Turn) -> None:
        if not self._free():
            return
        self._talk.branch(turn.index)
        await self._screen.show()
        self._screen.say_branching(turn.index)

    def _ask_votes(self, turn: Turn) -> None:
        if not self._free():
            return

        async def chosen(typed: str | None) -> None:
            if typed is not None:
                await self._again(turn, samples=int(typed))

        def wrong(typed: str) -> str:
            good = typed.isdecimal() and len(typed) < 5 and 2 <= int(typed) <= MOST_VOTES
            return "" if good else f"A vote takes a number from 2 to {MOST_VOTES}; Esc leaves it."

        hint = "Enter asks so many times at once and shows the majority's answer; Esc leaves it."
        self._screen.app.push_screen(AskLine("How many times?", str(USUAL_VOTES), hint, wrong=wrong), chosen)

    def _compare(self, turn: Turn) -> None:
        from localr1.tui.screens.compare import Compare

        reply = turn.reply
        if reply is None or not reply.thinking:
            self._screen.say("There is no thinking here to compare.")
            return
        ids = self._talk.attempts(reply)
        place = ids.index(reply.id) if reply.id in ids else 0
        near = [*reversed(ids[:place]), *ids[place + 1 :]]
        others = (self._talk.history.message(one) for one in near)
        other = next((one for one in others if one.thinking), None)
        if other is None:
            self._screen.say("There is no other attempt at this question yet: r makes one.")
            return
        makers = {one.model for one in (other, reply)}
        names = tuple(
            f"attempt {ids.index(one.id) + 1}" + (f", {model_name(one.model)}" if len(makers) > 1 else "")
            for one in (other, reply)
        )
        self._screen.app.push_screen(Compare(other.thinking, reply.thinking, (names[0], names[1])))

    async def _switch(self, turn: Turn, kept: Kept | None, step: int) -> None:
        """Show the reply or the wording beside the one that is shown, on the branch that leads through it."""
        if kept is None or not self._free():
            return
        ids = self._talk.attempts(kept)
        place = ids.index(kept.id) + step if kept.id in ids else -1
        if not 0 <= place < len(ids):
            self._screen.say("There is no other one that way.")
            return
        self._talk.show(ids[place])
        await self._screen.show(Place(turn.index, None, max(0, self._screen.column.rows_into(turn))))
        self._screen.focus_turn(turn.index)

    def _step(self, turn: Turn, step: int) -> None:
        if turn.index + step >= len(self._talk.exchanges):
            self._screen.box.focus()
        else:
            self._screen.focus_turn(turn.index + step, visible=True)

    def _find(self, trace: Trace) -> None:
        def chosen(words: str | None) -> None:
            if words:
                found = trace.find(words)
                where = "1 place" if found == 1 else f"{found:,} places"
                self._screen.say(f"{where}; n goes to the next one, N back." if found else "Not in this thinking.")

        self._screen.app.push_screen(AskLine("Find in this thinking"), chosen)

    def _edit_thought(self, turn: Turn) -> None:
        from localr1.tui.screens.edit_text import EditText

        if turn.reply is None or not self._free():
            return

        async def taken(text: str | None) -> None:
            if text is not None and text.strip():
                await self._again(turn, thinking=text)

        words = "Change the thinking. The model goes on from its end; cut off what it is to think anew."
        self._screen.app.push_screen(EditText(words, turn.reply.thinking), taken)

    def _free(self) -> bool:
        if self._talk.busy:
            self._screen.say("A reply is being made: esc stops it.")
        return not self._talk.busy
