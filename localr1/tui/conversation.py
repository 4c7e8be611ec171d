"""The chat that is being shown: its branch, the model that answers, and the reply under way.

No widget and no drawing. The screen calls the methods here when a key is pressed and asks `take` for what happened
meanwhile. What is said is kept before it is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, get_args

import msgspec

from localr1.chats.history import History
from localr1.chats.records import Kept
from localr1.errors import LocalR1Error
from localr1.events import Reading
from localr1.frames import Loaded
from localr1.messages import Message
from localr1.parameters import Effort
from localr1.reply import Gathering
from localr1.runner import Runner
from localr1.thinking.answers import final_form, most_common
from localr1.tui.exchanges import Exchange, exchanges_of, messages_of
from localr1.tui.happenings import (
    Gathered,
    Happening,
    ModelFailed,
    ModelReady,
    ReplyBegan,
    ReplyCame,
    ReplyOver,
    ReplyRefused,
    TokensCounted,
)
from localr1.tui.replying import Asking, Replying
from localr1.tui.used import Agreeing, Around, Used, tokens_of

EFFORTS: tuple[Effort | None, ...] = (None, *get_args(Effort))


@dataclass(slots=True)
class Live:
    """The reply under way: what has come of it, and how long its prompt is."""

    reply: int
    question: int
    gathering: Gathering
    prompt: int = 0
    pieces: int = 0


class Conversation:
    """One chat at a time. `exchanges` are the turns of the branch that is shown."""

    def __init__(self, runner: Runner, history: History, *, model: str = "", chat: int | None = None) -> None:
        self.runner = runner
        self.history = history
        self.model = model
        self.facts: Loaded | None = None
        self.chat: int | None = None
        self.exchanges: list[Exchange] = []
        self.think: int | Effort | None = runner.settings.think
        self.asked: list[int] = []
        self.live: Live | None = None
        self.left: int | None = None
        self._loading = 0
        self._counting = 0
        self._gathered = Gathered()
        self._quant = ("", "")  # of which model, and what it is
        self._replying = Replying(runner, history, self._gathered.put)
        if chat is not None:
            self.open(chat)

    @property
    def busy(self) -> bool:
        """Whether a reply is wanted that has not ended."""
        return bool(self.asked)

    @property
    def under_way(self) -> bool:
        """Whether anything is still to be told by `take`."""
        return bool(self.asked or self._loading or self._counting)

    def start(self) -> None:
        """Begin to load the model, so that it is there when the first question is typed."""
        if self.model:
            self._load()

    def take(self) -> list[Happening]:
        """What happened since this was last called."""
        taken = self._gathered.take()
        for happening in taken:
            self._heed(happening)
        return taken

    def open(self, chat: int, leaf: int | None = None) -> None:
        """Show a chat, on the branch that leads to `leaf`; without one, as it was shown last."""
        self.chat, self.left = chat, None
        self.exchanges = exchanges_of(self.history.branch(chat, leaf))
        if self.live is not None and self.exchanges and self.exchanges[-1].question.id == self.live.question:
            last = self.exchanges[-1]
            came = self.live.gathering.reply()
            if last.reply is not None and last.reply.id == self.live.reply:
                reply = msgspec.structs.replace(last.reply, text=came.text, thinking=came.thinking, forced=())
                self.exchanges[-1] = replace(last, reply=reply)

    def new(self) -> None:
        """Begin another chat; it is kept from its first question on."""
        self.chat = self.left = None
        self.exchanges = []

    def ask(self, text: str) -> Exchange:
        """Keep a question at the end of the branch and ask for its reply."""
        if self.chat is None:
            self.chat = self.history.new_chat()
        return self._say(len(self.exchanges), text)

    def edit(self, index: int, text: str) -> Exchange:
        """Ask a question of a turn in other words; the old one and what followed stay, as another branch."""
        return self._say(index, text)

    def regenerate(
        self, index: int, *, thinking: str = "", samples: int = 1, effort: Effort | None = None, room: bool = False
    ) -> None:
        """Ask for another reply to the question of a turn.

        `thinking` is a thought to go on from, `samples` how many vote. `effort` bounds this one reply's thinking, and
        `room` gives it more room than the last one had.
        """
        self.exchanges[index:] = [replace(self.exchanges[index], reply=None)]
        values = self._values()
        if effort is not None:
            values["think"] = effort
        context = 0
        if room:
            values.pop("max_tokens", None)
            context = self._more_room()
        self._ask(index, values, thinking=thinking, samples=samples, context=context)

    def branch(self, index: int) -> None:
        """Show the chat up to a turn, so that the next question goes another way from there; `unbranch` undoes it."""
        if index + 1 < len(self.exchanges):
            self.left = self.exchanges[-1].last.id
            del self.exchanges[index + 1 :]

    def unbranch(self) -> bool:
        """Show again what `branch` took from sight; whether there was anything."""
        if self.left is None or self.chat is None:
            return False
        self.open(self.chat, self.left)
        return True

    def attempts(self, kept: Kept) -> list[int]:
        """The messages that stand in the same place: other replies to a question, or other wordings of it."""
        return self.history.siblings(kept.id)

    def around(self, exchange: Exchange) -> Around:
        """What stands beside a turn: other attempts, other wordings, how a vote went."""
        wordings = self.history.siblings(exchange.question.id)
        wording = wordings.index(exchange.question.id) + 1
        reply = exchange.reply
        if reply is None:
            return Around(wording=wording, wordings=len(wordings))
        attempts = self.history.siblings(reply.id)
        attempt = attempts.index(reply.id) + 1
        return Around(attempt, len(attempts), wording, len(wordings), self.agreeing(reply))

    def quant(self) -> str:
        """How the weights of the model are rounded, where that is known; looked up once a model."""
        if self._quant[0] != self.model:
            self._quant = (self.model, self._quant_of_model())
        return self._quant[1]

    def _quant_of_model(self) -> str:
        name = self.model.rpartition(":")[2] if self.model else ""
        try:
            meant = self.runner.meant(self.model) if self.model else None
        except LocalR1Error:
            return ""
        known = (
            (meant.installed.manifest.quant if meant.installed else meant.spec.quant if meant.spec else "")
            if meant
            else ""
        )
        return "" if known.lower() == name.lower() else known

    def agreeing(self, kept: Kept) -> Agreeing | None:
        """How many of the samples of a vote say what this reply says; None where there was no vote."""
        samples = kept.limits.get("vote")
        if not samples:
            return None
        others = [self.history.message(one) for one in self.attempts(kept)]
        votes = [one for one in others if one.limits.get("vote") == samples]
        first = [one.id for one in votes].index(kept.id) // samples * samples
        votes = votes[first : first + samples]  # there may have been another vote of as many
        texts = [one.text for one in votes if one.why == "stop"]
        counts = most_common([final_form(text) for text in texts])
        mine = final_form(kept.text)
        same = next((len(these) for form, these in counts if mine and form.shown == mine.shown), 0)
        return Agreeing(same, samples, sum(one.why == "cancelled" for one in votes))

    def show(self, message: int) -> None:
        """Show the branch that leads through a message, to the newest of what followed it."""
        assert self.chat is not None
        self.open(self.chat, self.history.choose(self.chat, message))

    def answer_now(self) -> None:
        """Let the model stop thinking and answer."""
        self._replying.answer_now()

    def think_more(self) -> None:
        """Let the model think longer."""
        self._replying.think_more()

    def stop(self) -> None:
        """End the reply under way; what came is kept."""
        if self.asked:
            self._replying.stop(self.asked[0])

    def switch_model(self, name: str) -> None:
        """Let another model answer from now on; the chat stays."""
        self.model, self.facts = name, None
        self._load()

    def next_effort(self) -> None:
        """Think more or less, from the next question on."""
        place = EFFORTS.index(self.think) if self.think in EFFORTS else 0
        self.think = EFFORTS[(place + 1) % len(EFFORTS)]

    def count(self, text: str) -> None:
        """Have the tokens of a text counted; `take` tells."""
        self._counting += 1
        self._replying.count(text)

    def used(self) -> Used:
        """What the context holds: after the last reply, or about what it holds while one comes."""
        context = self.facts.context if self.facts else 0
        if self.live is not None:
            came = self.live.gathering.reply()
            return Used(self.live.prompt, tokens_of(came.thinking), tokens_of(came.text), context, about=True)
        for exchange in reversed(self.exchanges):
            if exchange.reply is not None and (usage := exchange.reply.usage).prompt:
                return Used(usage.prompt, usage.thinking, usage.answer, context)
        return Used(context=context)

    def close(self) -> None:
        """End the engine. A reply under way is kept as far as it came."""
        self._replying.close()

    def _load(self) -> None:
        self._loading += 1
        self._replying.load(self.model)

    def _say(self, index: int, text: str) -> Exchange:
        assert self.chat is not None
        parent = self.exchanges[index - 1].last.id if index else None
        question = self.history.say(self.chat, parent, "user", text)
        self.exchanges[index:] = [Exchange(question)]
        self.left = None
        self._ask(index, self._values())
        return self.exchanges[index]

    def _ask(
        self, index: int, values: dict[str, Any], *, thinking: str = "", samples: int = 1, context: int = 0
    ) -> None:
        assert self.chat is not None
        question = self.exchanges[index].question
        self.asked.append(question.id)
        messages = (*messages_of(self.exchanges[:index]), Message("user", question.text))
        self._replying.reply(Asking(self.chat, question.id, self.model, messages, values, thinking, samples, context))

    def _values(self) -> dict[str, Any]:
        values = {"think": self.think, "max_tokens": self.runner.settings.max_tokens}
        return {name: value for name, value in values.items() if value is not None}

    def _more_room(self) -> int:
        """Twice the context there is, where the model was trained for so much."""
        if self.facts is None:
            return 0
        most = self.facts.trained_context or self.facts.largest_context
        return min(2 * self.facts.context, max(most, self.facts.context))

    def _heed(self, happening: Happening) -> None:
        match happening:
            case ModelReady(name=name, facts=facts):
                self._loading = 0
                self.facts = facts if name == self.model else self.facts
            case ModelFailed():
                self._loading = 0
                self.facts = None
            case TokensCounted():
                self._counting -= 1
            case ReplyBegan(question=question, kept=kept):
                self.live = Live(kept.id, question, Gathering())
                self._set_reply(question, kept)
            case ReplyCame(reply=reply, event=event, pieces=pieces) if self.live and self.live.reply == reply:
                self.live.gathering.add(event)
                self.live.pieces += pieces
                if isinstance(event, Reading):
                    self.live.prompt = event.total
            case ReplyOver(question=question, kept=kept):
                self._end(question)
                self._set_reply(question, kept)
            case ReplyRefused(question=question):
                self._end(question)
            case _:
                pass

    def _end(self, question: int) -> None:
        self.live = None
        self.asked = [one for one in self.asked if one != question]

    def _set_reply(self, question: int, kept: Kept) -> None:
        for index, exchange in enumerate(self.exchanges):
            if exchange.question.id == question:
                self.exchanges[index] = replace(exchange, reply=kept)
