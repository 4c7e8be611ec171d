"""`localr1` without a command: the terminal app."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from localr1.cli.options import the_runner
from localr1.errors import UsageError

if TYPE_CHECKING:
    from localr1.runner import Runner

ASK = "Ask without it: localr1 ask 'your question'"


def open_app(model: str | None, resumed: str | None, *, ephemeral: bool) -> int:
    """Run the app until it is left; its exit code. Raises `UsageError` where there is no terminal for it.

    `resumed` is the number of a chat to go on with; empty is the one that changed last.
    """
    check_terminal(os.environ)
    runner = the_runner()
    if resumed is not None and ephemeral:
        raise UsageError("--continue and --ephemeral do not go together.", hint="Leave one of them out.")
    chat = None if resumed is None else _chat(runner, resumed)
    if model is not None:
        runner.meant(model)
    from localr1.tui.app import LocalR1App

    app = LocalR1App(runner, model=model, chat=chat, ephemeral=ephemeral)
    gc.freeze()  # what is loaded stays: looking through it for garbage would hold up the keys for a third of a second
    try:
        app.run()
    finally:
        app.close()
    return app.return_code or 0


def _chat(runner: Runner, resumed: str) -> int | None:
    """The chat to go on with; None where none was kept yet. Raises `NotFoundError` for a number that is of none."""
    if resumed and not resumed.isdecimal():
        raise UsageError(f"--continue takes the number of a chat, not {resumed!r:.60}.", hint="localr1 chats list")
    history = runner.history()
    try:
        row = history.chat(int(resumed)) if resumed else history.latest()
    finally:
        history.close()
    return row.id if row else None


def check_terminal(environment: Mapping[str, str]) -> None:
    """Raise `UsageError` where the app could not be seen or typed in: it draws on stderr and reads stdin."""
    for name in ("stdin", "stdout", "stderr"):
        if not getattr(sys, name).isatty():
            raise UsageError(f"The app needs a terminal, and {name} is none. {ASK}")
    term = environment.get("TERM", "")
    if term == "dumb" or (not term and sys.platform != "win32"):
        raise UsageError(f"The app needs a terminal that can draw, and TERM is {term or 'not set'}. {ASK}")
