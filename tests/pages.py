"""An app that has what the pages ask of it and no chat screen, so that each can be tested alone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

from localr1.chats.history import History
from localr1.events import AnswerText, ReplyEnded, ThinkingEnded, ThinkingText, Usage
from localr1.frames import Guard
from localr1.runner import Runner
from localr1.settings import Settings
from localr1.tui.downloads import Downloads
from localr1.tui.themes import install

GIVEN = "nothing was given"


class Stand(App[None]):
    """Opens one page and remembers what it gave. `runner` has what a test gave it, else nothing installed."""

    def __init__(self, page: Screen[Any], runner: Any = None, history: History | None = None) -> None:
        super().__init__()
        self.animation_level = "none"
        self.runner = runner or Runner(Settings())
        self.history = history or History(None)
        self.downloads = Downloads(self.runner)
        self.current_model = "starter"
        self.engine_guards: tuple[Guard, ...] | None = None
        self.page = page
        self.gave: Any = GIVEN
        self.told: list[str] = []

    def on_mount(self) -> None:
        install(self, self.runner.settings.theme)
        self.set_keymap(dict(self.runner.settings.keys))
        self.push_screen(self.page, self._given)

    def notify(self, message: str, **_more: Any) -> None:
        self.told.append(message)

    def apply_settings(self) -> None:
        install(self, self.runner.settings.theme)
        self.set_keymap(dict(self.runner.settings.keys))

    def _given(self, value: Any) -> None:
        self.gave = value


def drive(stand: Stand, steps: Callable[[Pilot[None]], Awaitable[None]], size: tuple[int, int] = (100, 30)) -> None:
    """Run the app without a terminal, and these steps in it."""

    async def run() -> None:
        async with stand.run_test(size=size) as pilot:
            await settled(pilot)
            await steps(pilot)

    try:
        asyncio.run(run())
    finally:
        stand.downloads.close()
        stand.history.close()


async def settled(pilot: Pilot[None]) -> None:
    """Wait until every worker has ended and what it said was heard."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def typed(pilot: Pilot[None], text: str) -> None:
    """Press the keys of a text."""
    names = {" ": "space", "/": "slash", ".": "full_stop", "-": "minus", "_": "underscore", "~": "tilde", ":": "colon"}
    await pilot.press(*(names.get(character, character) for character in text))
    await settled(pilot)


def shown(stand: Stand, selector: str = "") -> str:
    """What stands on the screen, or in one widget of it, as text without colours."""
    lines: Iterable[str]
    if selector:
        widget = stand.screen.query_one(selector)
        lines = ["".join(segment.text for segment in widget.render_line(y)) for y in range(widget.size.height)]
    else:
        lines = ["".join(segment.text for segment in strip) for strip in stand.screen._compositor.render_strips()]
    return "\n".join(line.rstrip() for line in lines)


def keep(history: History, question: str, thinking: str, answer: str, *, model: str = "starter") -> int:
    """A chat of one turn, as if it had just been asked; gives its number."""
    chat = history.new_chat()
    asked = history.say(chat, None, "user", question)
    recording = history.begin(chat, asked.id, model=model)
    usage = Usage(
        thinking=len(thinking.split()), answer=len(answer.split()), thinking_seconds=2.0, answer_seconds=1.0,
        tokens_per_second=9.0,
    )  # fmt: skip
    recording.add(ThinkingText(thinking))
    recording.add(ThinkingEnded(2.0, usage.thinking, "closed", usage.thinking))
    recording.add(AnswerText(answer))
    recording.add(ReplyEnded("stop", usage))
    recording.end()
    return chat


def home(tmp_path: Path) -> Path:
    """A folder that stands for everything localr1 keeps."""
    return tmp_path / "home"
