"""Looks at what has come from the engine's thread, as often as is cheap enough, and has the chat screen show it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from localr1.errors import LocalR1Error
from localr1.tui.happenings import (
    Broken,
    Happening,
    ModelFailed,
    ModelLoading,
    ModelReady,
    ReplyBegan,
    ReplyCame,
    ReplyOver,
    ReplyRefused,
    TokensCounted,
)
from localr1.tui.in_words import Trouble, model_name

if TYPE_CHECKING:
    from textual.timer import Timer

    from localr1.tui.screens.chat import ChatScreen

SOONEST, LATEST = 0.05, 0.45  # seconds between two looks at what has come
SHARE = 0.016  # of one core that looking and drawing may take, as long as that allows a look within LATEST
GAUGED = 1.0  # seconds between two looks at the gauge while a reply comes


class Looking:
    """Sleeps while nothing is to come; while something is, looks sooner or later, as drawing is cheap or dear."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._talk = screen.conversation
        self._looking: Timer | None = None
        self._spent = 0.0
        self._gauged = 0.0

    def wake(self) -> None:
        """Look at what comes, from now on until there is nothing more to come."""
        if self._looking is None and self._talk.under_way:
            self._looking = self._screen.set_timer(SOONEST, self._look)

    async def _look(self) -> None:
        """Take what has come and show it; look again sooner or later, as drawing is cheap or dear."""
        self._looking = None
        for happening in self._talk.take():
            await self._happened(happening)
        if (last := self._screen.column.last) is not None:
            last.tick()
        if self._talk.live is not None and time.monotonic() - self._gauged > GAUGED:
            self._gauged = time.monotonic()
            self._screen.bottom.use(self._talk.used())
        if self._talk.under_way:
            spent, self._spent = time.thread_time() - self._spent, time.thread_time()
            self._looking = self._screen.set_timer(min(max(spent / SHARE, SOONEST), LATEST), self._look)

    async def _happened(self, happening: Happening) -> None:
        match happening:
            case ReplyCame(reply=reply, event=event):
                turn = self._screen.column.last
                if turn is not None and turn.reply is not None and turn.reply.id == reply:
                    turn.came(event)
            case ModelLoading(name=name, fraction=fraction):
                self._wait(f"loading {model_name(name)} {fraction:.0%}")
            case ModelReady(facts=facts):
                self._screen.host.engine_guards = facts.guards
                self._wait("reading")
                self._screen.tell()
            case ModelFailed(message=message, hint=hint):
                self._screen.explain(LocalR1Error(message, hint=hint))
                self._screen.tell()
            case ReplyBegan(question=question, kept=kept, samples=samples) if turn := self._screen.column.turn_of(
                question
            ):
                turn.began(kept)
                if samples > 1:
                    turn.wait(f"asking {samples} times at once")
            case ReplyOver():
                await self._over(happening)
            case ReplyRefused(question=question, trouble=trouble, hint=hint):
                if turn := self._screen.column.turn_of(question):
                    turn.refuse(Trouble(trouble, hint))
                self._screen.tell()
            case TokensCounted(text=text, tokens=tokens):
                self._screen.writing.counted(text, tokens)
                self._screen.tell()
            case Broken():
                self._screen.app.exit(
                    return_code=1, message="localr1: a mistake in localr1 ended it; what came is kept."
                )
            case _:
                pass

    async def _over(self, happening: ReplyOver) -> None:
        talk, kept = self._talk, happening.kept
        turn = self._screen.column.turn_of(happening.question)
        if turn is not None and turn.index < len(talk.exchanges):
            exchange = talk.exchanges[turn.index]
            trouble = Trouble(happening.trouble, happening.hint) if happening.trouble else None
            if turn.reply is not None and turn.reply.id == kept.id and happening.vote is None:
                turn.over(kept, talk.around(exchange), trouble)
                self._screen.column.keep(turn.index, exchange)
            else:
                await self._screen.column.put(turn.index, exchange)
        if kept.usage.tokens_per_second:
            self._screen.status.rate(kept.usage.tokens_per_second)
        self._screen.tell()

    def _wait(self, words: str) -> None:
        if self._talk.busy and self._screen.column.last is not None:
            self._screen.column.last.wait(words)
