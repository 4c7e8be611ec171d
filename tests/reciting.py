"""The app with an engine that recites, and chats in memory: whole, but without a model, a clock or a machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from textual.pilot import Pilot

from localr1.chats.history import History
from localr1.events import AnswerText, ReplyEnd, ReplyEnded, ThinkingEnd, ThinkingEnded, ThinkingText, Usage
from localr1.frames import Guard, Loaded
from localr1.models.library import Installed, Library
from localr1.models.meant import Meant
from localr1.runner import Runner
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings
from localr1.tui.app import LocalR1App

NOON = 1_790_000_000.0
GUARDS = (Guard("network sockets", True, "seccomp"), Guard("writing files", True, "Landlock"))
MODEL = "r1:7b:q4_k_m"


class Reciter(ScriptedEngine):
    """Recites, and says that it is a model of seven billion weights that cannot reach a network."""

    def loaded(self) -> Loaded:
        return Loaded("R1 7B", "qwen2", 7_000_000_000, 4_683_000_000, 131_072, 16_384, 131_072, 28, 28, 4, (), GUARDS)


class Recites(Runner):
    """Every model recites the same pieces; chats are the ones given, and `carried` comes with a Python package."""

    def __init__(
        self,
        *pieces: str,
        history: History | None = None,
        settings: Settings | None = None,
        carried: Installed | None = None,
        **more: Any,
    ) -> None:
        self.engines: list[Reciter] = []
        self.carried = carried
        self.kept = history or History(None, clock=lambda: NOON)

        def make(_spec: Any) -> Reciter:
            self.engines.append(Reciter(*pieces, **more))
            return self.engines[-1]

        super().__init__(settings or Settings(), make_engine=make)

    def history(self, ephemeral: bool = False) -> History:
        return self.kept

    def models(self, library: Library | None = None) -> tuple[Installed, ...]:
        return (*(library or self.library()).installed(), *((self.carried,) if self.carried else ()))

    def meant(self, name: str | None = None) -> Meant:
        if self.carried is not None and name in (None, self.carried.name):
            return Meant(self.carried.name, self.carried.path, installed=self.carried)
        return super().meant(name)


def keep(
    history: History,
    question: str,
    thinking: str,
    answer: str,
    *,
    chat: int | None = None,
    parent: int | None = None,
    model: str = MODEL,
    ended: ThinkingEnd = "closed",
    why: ReplyEnd = "stop",
    reason: str = "",
) -> tuple[int, int]:
    """Keep a turn as if it had been asked; gives the chat and the reply's message."""
    chat = history.new_chat() if chat is None else chat
    asked = history.say(chat, parent, "user", question)
    recording = history.begin(chat, asked.id, model=model)
    usage = Usage(
        prompt=24, thinking=371, answer=42, first_token_seconds=0.4, thinking_seconds=12.0, answer_seconds=1.1,
        tokens_per_second=41.0, thinking_ended=ended,
    )  # fmt: skip
    recording.add(ThinkingText(thinking))
    recording.add(ThinkingEnded(12.0, 371, ended, 371))
    if answer:
        recording.add(AnswerText(answer))
    recording.add(ReplyEnded(why, usage, reason))
    return chat, recording.end().id


def drive(app: LocalR1App, steps: Callable[[Pilot[None]], Any], size: tuple[int, int] = (100, 30)) -> None:
    """Run the app without a terminal, and these steps in it."""

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await at_rest(pilot)
            await steps(pilot)

    try:
        asyncio.run(run())
    finally:
        app.close()


async def at_rest(pilot: Pilot[None]) -> None:
    """Wait until nothing is under way and all of it is drawn."""
    app = pilot.app
    await app.workers.wait_for_complete()
    if isinstance(app, LocalR1App):
        for _try in range(50):  # the model is loaded soon after the start, or fails to
            if app.conversation.facts is not None:
                break
            await asyncio.sleep(0.02)
        while app.conversation.under_way:
            await asyncio.sleep(0.02)
    await pilot.pause()
    await pilot.pause()


async def until(pilot: Pilot[None], so: Callable[[], bool]) -> None:
    """Wait for something to be so."""
    while not so():
        await asyncio.sleep(0.02)
        await pilot.pause()


def on_screen(app: LocalR1App) -> str:
    """What stands on the screen, as text without colours."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def pieces_of(thinking: str, answer: str) -> Sequence[str]:
    """The pieces of a reply, word by word."""
    return ("<think>", *_words(thinking), "</think>", *_words(answer))


def _words(text: str) -> list[str]:
    return [f"{word} " for word in text.split(" ")]


def with_settings(**values: Any) -> Settings:
    """Settings of which some are given."""
    return msgspec.structs.replace(Settings(), **values)
