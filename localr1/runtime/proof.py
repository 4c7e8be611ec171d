"""Show that an engine is offline: let it answer, count what it asks of the network, let it try what it must not.

The kernel is asked each time. Nothing here takes the engine's word for what is enforced.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import msgspec

from localr1.errors import EngineError
from localr1.events import ReplyEnded
from localr1.frames import Attempt, Guard, Probed
from localr1.messages import Message
from localr1.parameters import Limits
from localr1.runtime import one_shot
from localr1.runtime.child import ENGINE_COMMAND
from localr1.runtime.engine import ReplyRequest
from localr1.runtime.process import ProcessEngine

QUESTION = ReplyRequest((Message("user", "Say hello."),), limits=Limits(max_tokens=16, think=8))
NOT_COVERED = (
    "The front end, where you type: it does not use the network, but no kernel keeps it from that.",
    "Other programs that run as you: they may read what you may, the terminal's scrollback among it.",
    "GPU drivers, in builds for a GPU: they keep local sockets, files and the start of programs.",
    "Hardware, and the kernel itself.",
)
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(", re.MULTILINE)


class Proof(msgspec.Struct, frozen=True):
    """What was found. `calls` counts system calls of the network while a model was read and replied, if counted."""

    tokens: int
    guards: tuple[Guard, ...]
    attempts: tuple[Attempt, ...]
    calls: dict[str, int] | None
    counting: str
    not_covered: tuple[str, ...] = NOT_COVERED

    @property
    def broken(self) -> list[str]:
        """What the engine could do although it must not."""
        done = [attempt.what for attempt in self.attempts if attempt.promised and not attempt.refused]
        return done + [f"call {name}" for name in self.calls or ()]


def prove_offline(path: str | None) -> Proof:
    """Put an engine to the test, with the model at `path` or with none. Raises the errors of `localr1.errors`."""
    with tempfile.TemporaryDirectory(prefix="localr1-proof-") as folder:
        (Path(folder) / "secret").write_text("not for the engine", encoding="utf-8")
        tokens, probed = (0, one_shot.probe(folder)) if path is None else _asked_and_probed(path, folder)
    calls, counting = _counted(path)
    return Proof(tokens, probed.guards, probed.attempts, calls, counting)


def _asked_and_probed(path: str, folder: str) -> tuple[int, Probed]:
    with contextlib.closing(ProcessEngine(path)) as engine:
        return _reply(engine), engine.probe(folder)


def _reply(engine: ProcessEngine) -> int:
    """How many tokens the model said. Raises `EngineError` when the engine stopped."""
    ended = [event for event in engine.reply(QUESTION) if isinstance(event, ReplyEnded)][-1]
    if ended.why == "engine_stopped":
        raise EngineError(ended.reason)
    return ended.usage.thinking + ended.usage.answer


def _counted(path: str | None) -> tuple[dict[str, int] | None, str]:
    """The network's system calls of an engine that reads a model and replies, and a sentence about the counting."""
    strace = shutil.which("strace")
    if path is None:
        return None, "not counted, since there is no model to load"
    if strace is None:
        return None, "not counted: strace is not installed"
    with tempfile.TemporaryDirectory(prefix="localr1-proof-") as folder:
        log = os.path.join(folder, "calls")
        command = (strace, "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", log, *ENGINE_COMMAND)
        try:
            with contextlib.closing(ProcessEngine(path, command=command)) as engine:
                _reply(engine)
            calls = Counter(_CALL.findall(Path(log).read_text(encoding="utf-8", errors="replace")))
        except (EngineError, OSError) as error:
            return None, f"not counted: strace could not follow the engine ({error})"
    return dict(calls), f"{calls.total()} in a load and a reply (counted by strace)"
