"""What the terminal app costs while a reply comes: its own process's share of a core, and how soon a key is seen.

The app runs in a terminal of its own, 100 columns by 30 rows. First an engine that recites 10,000 tokens of thinking at
1,000 a second: with the trace open, letters that do not occur in it are typed, and the time runs from a letter's being
sent to its being drawn; folded, the process's time is read. Then a real model, held to 25 tokens a second.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from pathlib import Path

import pexpect
import psutil

from bench.figures import Row, Table, summary
from bench.models import Name, model_file
from localr1.events import Usage
from localr1.reply import Reply
from localr1.runner import Runner
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings
from localr1.tui.app import LocalR1App

MODELS: tuple[Name, ...] = ("smollm2",)
RATE, TOKENS, SLOW = 1000, 10_000, 25
TURNS, RUNS = 1000, 5
LETTERS = "αβγδεζηθικλμνξοπρστυφχψω"
SIZE = (30, 100)
BETWEEN = 0.31  # seconds between two letters


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table; `tokens` are those that are recited."""
    tokens = tokens or TOKENS
    file = str(model_file(name))
    typed, open_share = _scripted(file, tokens, opened=True)
    _typed, folded_share = _scripted(file, tokens, opened=False)
    slow_share, rate = _model(file)
    opening = [asyncio.run(_opening(file)) for _run in range(runs or RUNS)]
    typed.sort()
    p95 = typed[int(len(typed) * 0.95)] if typed else float("nan")
    spread = f"(p95 of {len(typed)}, limit 100 ms; median {typed[len(typed) // 2] * 1000:.0f} ms)"
    rows = [
        Row(
            f"key to screen, trace open, {RATE} tok/s",
            f"{p95 * 1000:.0f} ms",
            spread,
        ),
        Row(f"the app's process, trace open, {RATE} tok/s", f"{open_share:.1%}", "of one core"),
        Row(f"the app's process, trace folded, {RATE} tok/s", f"{folded_share:.1%}", "of one core (limit 15 %)"),
        Row(f"the app's process, {name} at {rate:.0f} tok/s", f"{slow_share:.1%}", "of one core (limit 3 %)"),
        summary(f"a chat of {TURNS:,} turns opened and drawn", [took for took, _spent in opening], "ms", 0),
        summary("of that, processor time of the app's thread", [spent for _took, spent in opening], "ms", 0),
    ]
    return Table(f"screen: {tokens:,} tokens recited, then {name}", rows)


class Terminal:
    """The app in a terminal of its own."""

    def __init__(self, *arguments: str) -> None:
        script = str(Path(__file__).with_name("screen_app.py"))
        self._child = pexpect.spawn(sys.executable, [script, *arguments], dimensions=SIZE, encoding="utf-8", timeout=60)
        self._process = psutil.Process(self._child.pid)
        self.wait_for("think:")

    def type(self, text: str) -> None:
        """Type, as a person would."""
        self._child.send(text)

    def wait_for(self, text: str) -> float:
        """Wait until a text is drawn; how long that took."""
        began = time.perf_counter()
        self._child.expect_exact(text)
        return time.perf_counter() - began

    def read(self, seconds: float) -> None:
        """Read what is drawn for a while, so that the app never waits for its terminal."""
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            self._child.expect([pexpect.TIMEOUT, "\0\0"], timeout=left)

    def spent(self) -> float:
        """Seconds of processor time of the app's process, without its children."""
        times = self._process.cpu_times()
        return times.user + times.system

    def close(self) -> None:
        """Quit."""
        self._child.send("\x11")
        self._child.expect(pexpect.EOF)
        self._child.close()


def _scripted(file: str, tokens: int, *, opened: bool) -> tuple[list[float], float]:
    """How long letters took, and the share of a core, while the thinking came."""
    terminal = Terminal("scripted", str(RATE), str(tokens), file)
    terminal.type("Go on\r")
    terminal.wait_for("Thinking")
    if opened:
        terminal.type("\t")  # to the turn, and open its thinking
        terminal.read(0.5)
        terminal.type("\r")
        terminal.wait_for("│")
        terminal.type("\x1b")
        terminal.read(0.3)
        terminal.type("\x1b[1;5F")  # to the end, and along with what comes
        terminal.read(0.5)
    began, spent = time.monotonic(), terminal.spent()
    typed: list[float] = []
    ends = began + tokens / RATE * 0.8
    while time.monotonic() < ends:
        if opened:
            letter = LETTERS[len(typed) % len(LETTERS)]
            terminal.type(letter)
            typed.append(terminal.wait_for(letter))
        terminal.read(BETWEEN)
    share = (terminal.spent() - spent) / (time.monotonic() - began)
    terminal.close()
    return typed, share


def _model(file: str) -> tuple[float, float]:
    """The share of a core while a real model answers, and how fast it did."""
    terminal = Terminal("model", file, str(SLOW))
    terminal.type("Write a long story about an old harbour and three ships.\r")
    terminal.wait_for("stop")
    terminal.read(4.0)
    began, spent = time.monotonic(), terminal.spent()
    terminal.read(20.0)
    share = (terminal.spent() - spent) / (time.monotonic() - began)
    terminal.close()
    return share, SLOW


async def _opening(file: str) -> tuple[float, float]:
    """Milliseconds from the choice of a long chat until its end is drawn, and how many of them were spent computing."""
    app = LocalR1App(Runner(Settings(), make_engine=lambda _spec: ScriptedEngine("Yes.")), model=file, ephemeral=True)
    async with app.run_test(size=(SIZE[1], SIZE[0])) as _pilot:
        chat, parent = app.history.new_chat(), None
        for number in range(TURNS):
            question = app.history.say(chat, parent, "user", f"Question {number} about three ships?")
            reply = Reply(
                f"**Answer** {number}: " + "they sail on. " * 40, "Let me see. " * 100, usage=Usage(10, 0, 9, 9)
            )
            parent = app.history.begin(chat, question.id).end(reply).id
        gc.collect()
        gc.freeze()  # as the command line does
        began, spent = time.perf_counter(), time.thread_time()
        drawn = asyncio.Event()
        await app.open_chat(chat, None)
        app.chat_screen.call_after_refresh(drawn.set)
        await drawn.wait()
        took, spent = time.perf_counter() - began, time.thread_time() - spent
    app.close()
    return took * 1000, spent * 1000
