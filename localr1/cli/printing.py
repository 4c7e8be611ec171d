"""How `ask` shows a reply: the answer to stdout, the thinking dim to stderr, and nothing else on stdout.

All text of a model passes `TerminalText`, so that what it writes is shown and never obeyed.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Literal, TextIO

from localr1.events import (
    AnswerText,
    AnyEvent,
    Loading,
    Reading,
    ReplyEnded,
    ThinkingEnded,
    ThinkingText,
    Usage,
)
from localr1.text import TerminalText, one_line

Trace = Literal["show", "hide", "only"]
DIM, PLAIN, CLEAR_LINE = "\x1b[2m", "\x1b[0m", "\r\x1b[K"
PROGRESS_AFTER = 0.5
ENDED = {
    "budget": "the budget is spent",
    "cut": "cut off",
    "asked": "as you asked",
    "loop": "it went in circles",
    "reserve": "what is left is kept for the answer",
}


class Printer:
    """Takes events and writes what a person should see. `raw` lets the model's text through as it is.

    `note` may be called by a signal handler: one that comes while something is written is held until that stands.
    """

    def __init__(
        self,
        out: TextIO | None = None,
        notes: TextIO | None = None,
        *,
        trace: Trace = "show",
        raw: bool = False,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._out = out or sys.stdout
        self._notes = notes or sys.stderr
        self.trace: Trace = trace
        self._raw = raw
        self._clock = clock
        self._started = clock()
        terminal = self._notes.isatty() and environment.get("TERM", "") not in ("", "dumb")
        self._dim = terminal and "NO_COLOR" not in environment
        self._progress = terminal
        self._progress_shown = ""
        self._writing = False
        self._held: list[str] = []  # notes that came while something was written
        self._thinking, self._answer = TerminalText(), TerminalText()
        self._thought = self._answered = False
        self._open_line = False
        self._thinking_line_open = False

    def show(self, event: AnyEvent) -> None:
        """Write what one event means."""
        with self._unbroken():
            self._show(event)

    def note(self, text: str) -> None:
        """A line about the reply, on stderr."""
        if self._writing:
            self._held.append(text)
            return
        with self._unbroken():
            self._note(text)

    def progress(self, text: str) -> None:
        """How far it is, in a line that the next one takes the place of; "" takes it away. Only on a terminal."""
        with self._unbroken():
            if text:
                self._tell_progress(one_line(text, 200))
            else:
                self._clear_progress()

    def aside(self) -> Printer:
        """One that writes all of a reply, thinking and answer, where the notes go."""
        return Printer(self._notes, self._notes, raw=self._raw, clock=self._clock)

    def statistics(self, usage: Usage) -> None:
        """What the reply cost, in a line on stderr: all that `Usage` holds."""
        parts = [
            f"{usage.thinking:,} thinking + {usage.answer:,} answer tokens, {usage.forced:,} put in its mouth",
            f"{usage.tokens_per_second:g} tok/s",
            f"first token {usage.first_token_seconds:.2f} s",
            f"thought {usage.thinking_seconds:.1f} s, answered {usage.answer_seconds:.1f} s",
            f"prompt {usage.prompt:,} tokens, {usage.reused:,} reused, {usage.read:,} read",
        ]
        if usage.thinking_ended is not None:
            parts.append(f"thinking ended: {usage.thinking_ended}")
        self.note(" · ".join(parts))

    @contextmanager
    def _unbroken(self) -> Iterator[None]:
        """While something is written: what a signal handler would say meanwhile is said behind it."""
        self._writing = True
        try:
            yield
            while self._held:
                self._note(self._held.pop(0))
        finally:
            self._writing = False

    def _show(self, event: AnyEvent) -> None:
        match event:
            case Loading(fraction=fraction):
                self._tell_progress(f"loading {fraction:.0%}")
            case Reading(done=done, total=total, reused=reused):
                if done < total:
                    self._tell_progress(f"reading {done - reused:,} of {total - reused:,} tokens")
            case ThinkingText(text=text):
                self._show_thinking(text)
            case ThinkingEnded(why=why):
                self._end_thinking(why)
            case AnswerText(text=text):
                self._show_answer(text)
            case ReplyEnded():
                self._end()
            case _:
                pass

    def _note(self, text: str) -> None:
        self._clear_progress()
        self._break_lines()
        print(f"localr1: {one_line(text, 500)}", file=self._notes, flush=True)

    def _show_thinking(self, text: str) -> None:
        if self.trace == "hide":
            return
        self._clear_progress()
        shown = text if self._raw else self._thinking.feed(text)
        if not shown:
            return
        self._thought = True
        self._thinking_line_open = not shown.endswith("\n")
        if self.trace == "only":
            self._write(self._out, shown)
        else:
            self._write(self._notes, f"{DIM}{shown}{PLAIN}" if self._dim else shown)

    def _end_thinking(self, why: str) -> None:
        if not self._thought and self._answered:
            self._note("all of the above was thinking; the answer follows")
            return
        held = self._thinking.close()
        if held and self.trace != "hide":
            self._write(self._out if self.trace == "only" else self._notes, held)
        if self.trace != "show":
            return
        if why in ENDED and self._thought:
            note = f" [{ENDED[why]}]"
            self._write(self._notes, f"{DIM}{note}{PLAIN}" if self._dim else note)
            self._thinking_line_open = True
        if self._thought:
            self._write(self._notes, "\n\n" if self._thinking_line_open else "\n")
        self._thinking_line_open = False

    def _show_answer(self, text: str) -> None:
        if self.trace == "only":
            return
        self._clear_progress()
        shown = text if self._raw else self._answer.feed(text)
        if shown:
            self._answered = True
            self._open_line = not shown.endswith("\n")
            self._write(self._out, shown)

    def _end(self) -> None:
        self._clear_progress()
        if held := self._answer.close():
            self._write(self._out, held)
        self._break_lines()

    def _break_lines(self) -> None:
        """End the lines that are still open, so that what follows stands on its own."""
        if self._open_line or (self.trace == "only" and self._thinking_line_open):
            self._write(self._out, "\n")
        elif self._thinking_line_open:
            self._write(self._notes, "\n")
        self._open_line = self._thinking_line_open = False

    def _tell_progress(self, text: str) -> None:
        if self._progress and text != self._progress_shown and self._clock() - self._started > PROGRESS_AFTER:
            self._write(self._notes, f"{CLEAR_LINE}{DIM}{text}{PLAIN}" if self._dim else f"{CLEAR_LINE}{text}")
            self._progress_shown = text

    def _clear_progress(self) -> None:
        if self._progress_shown:
            self._write(self._notes, CLEAR_LINE)
            self._progress_shown = ""

    def _write(self, stream: TextIO, text: str) -> None:
        stream.write(text)
        stream.flush()
