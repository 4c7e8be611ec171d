"""Drive the app without a terminal: engines that recite when they are let, and waiting for what must come."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from localr1.runner import EngineSpec, Runner
from localr1.runtime.engine import Engine
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings
from localr1.tui.app import LocalR1App

PATIENCE = 600  # looks, a fiftieth of a second apart


def driven(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that awaits, as one that pytest can call."""

    @functools.wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        asyncio.run(test(*arguments, **named))

    return run


class Gate:
    """What an engine's `pause` waits at: `let` says how many pieces may come, `open` lets all of them."""

    def __init__(self) -> None:
        self._room = threading.Condition()
        self._left = 0
        self._open = False

    def __call__(self) -> None:
        with self._room:
            self._room.wait_for(lambda: self._open or self._left > 0, timeout=30)
            self._left -= 1

    def let(self, pieces: int) -> None:
        with self._room:
            self._left = pieces
            self._room.notify_all()

    def open(self, opened: bool = True) -> None:
        with self._room:
            self._open, self._left = opened, 0
            self._room.notify_all()


def reciting(*pieces: str, **options: Any) -> Callable[[EngineSpec], Engine]:
    """What makes an engine of every model, each of which says these pieces."""
    return lambda _spec: ScriptedEngine(*pieces, **options)


@contextlib.asynccontextmanager
async def running(
    make_engine: Callable[[EngineSpec], Engine],
    model: Path,
    *,
    size: tuple[int, int] = (80, 24),
    settings: Settings | None = None,
    **options: Any,
) -> AsyncIterator[tuple[LocalR1App, Pilot[None]]]:
    """The app, its engine made by `make_engine`; keeps nothing unless `ephemeral=False`."""
    runner = Runner(settings or Settings(), make_engine=make_engine)
    app = LocalR1App(runner, model=str(model), **{"ephemeral": True} | options)
    try:
        async with app.run_test(size=size, notifications=True) as pilot:
            await until(pilot, lambda: app.conversation.facts is not None)
            yield app, pilot
    finally:
        app.close()


async def until(pilot: Pilot[None], holds: Callable[[], Any], what: str = "") -> None:
    """Wait until something holds."""
    for _look in range(PATIENCE):
        if holds():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    raise AssertionError(f"it never came: {what or holds}")


async def ask(app: LocalR1App, pilot: Pilot[None], text: str, *, over: bool = True) -> None:
    """Type a question and send it; wait for the end of its reply, or for its beginning."""
    app.chat_screen.box.load_text(text)
    await pilot.press("enter")
    await until(pilot, lambda: app.conversation.exchanges and app.conversation.exchanges[-1].question.text == text)
    if over:
        await until(pilot, lambda: not app.conversation.busy)
    else:
        await until(pilot, lambda: app.conversation.live is not None)


def rows(app: LocalR1App) -> list[str]:
    """What the screen shows, row by row."""
    return [strip.text for strip in app.screen._compositor.render_strips()]


def shown(app: LocalR1App) -> str:
    """All that the screen shows."""
    return "\n".join(rows(app))


def turn_rows(app: LocalR1App) -> list[str]:
    """The rows that show turns, without the scroll bar at their end."""
    region = app.chat_screen.column.content_region
    return [row[: region.right - 1] for row in rows(app)[region.y : region.bottom]]
