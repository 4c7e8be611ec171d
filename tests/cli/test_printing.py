"""What stands on a terminal while a reply or a vote comes, and what Ctrl-C does and says there."""

import io
import itertools
import threading

import pytest

from localr1.cli.ctrl_c import SAID, CtrlC
from localr1.cli.printing import CLEAR_LINE, Printer
from localr1.cli.vote import show_vote
from localr1.events import AnswerText, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.model import Model
from localr1.runtime.scripted import ScriptedEngine

XTERM = {"TERM": "xterm", "NO_COLOR": "1"}


class Interrupted(io.StringIO):
    """A stream in whose first write a signal arrives."""

    def __init__(self, arrives) -> None:
        super().__init__()
        self._arrives = [arrives]

    def write(self, text):
        written = super().write(text)
        if self._arrives:
            self._arrives.pop()()
        return written


def test_a_note_that_comes_while_something_is_written_stands_behind_it() -> None:
    notes = Interrupted(lambda: printer.note(SAID))
    printer = Printer(io.StringIO(), notes)
    for event in (ThinkingText("Two and"), ThinkingText(" two."), ThinkingEnded(0.1, 4, "asked", 4)):
        printer.show(event)
    assert notes.getvalue() == f"Two and\nlocalr1: {SAID}\n two. [as you asked]\n\n"


class Pressed:
    """A reply that notes what Ctrl-C asks of it, after these events."""

    def __init__(self, *events) -> None:
        self.told = []
        self._heard = threading.Semaphore(0)
        self._ctrl_c = CtrlC(self, lambda: self._hear("kill"), watched=True, say=self.told.append)
        self.heard(*events)

    def heard(self, *events) -> None:
        for event in events:
            self._ctrl_c.heard(event)

    def press(self):
        """Ctrl-C; all that came of it so far."""
        self._ctrl_c.pressed()
        assert self._heard.acquire(timeout=30)
        return sorted(self.told)

    def answer_now(self) -> None:
        self._hear("answer now")

    def stop(self) -> None:
        self._hear("stop")

    def _hear(self, what) -> None:
        self.told.append(what)
        self._heard.release()


def test_what_ctrl_c_does_is_said_when_it_is_pressed_and_not_with_the_next_words() -> None:
    reply = Pressed(ThinkingText("Hm"))
    assert reply.press() == ["answer now", SAID]
    assert reply.press() == ["answer now", SAID, "stop"]
    assert reply.press() == ["answer now", SAID, "kill", "stop"]


ANSWERING = (ThinkingText("a"), ThinkingText("b", sample=1), ThinkingEnded(0.1, 1, "closed", 1), AnswerText("4"))


def test_while_one_sample_thinks_the_first_ctrl_c_asks_for_answers() -> None:
    assert Pressed(*ANSWERING).press() == ["answer now", SAID]
    assert Pressed(*ANSWERING, ReplyEnded("stop")).press() == ["answer now", SAID]


def test_where_no_sample_thinks_any_more_the_first_ctrl_c_stops_them() -> None:
    assert Pressed(*ANSWERING, ThinkingEnded(0.1, 1, "closed", 1, sample=1)).press() == ["stop"]
    assert Pressed().press() == ["stop"]


class Screen(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("read_at", [0.1, 0.9], ids=["too soon to be said", "late"])
def test_how_a_vote_stands_is_said_from_the_end_of_the_reading_on(read_at) -> None:
    votes = Model(ScriptedEngine("<think>", "One. ", "Two. ", "</think>", "4")).vote_stream("What?", n=3)
    out, notes, clock = io.StringIO(), Screen(), itertools.chain([0, read_at], itertools.count(1))
    printer = Printer(out, notes, trace="hide", environment=XTERM, clock=lambda: next(clock))
    ctrl_c = CtrlC(votes, votes.stop, watched=True, say=printer.note)
    assert show_vote(votes, printer, ctrl_c, trace="hide", as_json=False, stats=False) == 0
    assert notes.getvalue().split(CLEAR_LINE) == [
        "",
        "3 to come",
        "1 of 3 for 4 · 2 to come",
        "2 of 3 for 4 · 1 not waited for",
        "localr1: 2 of 3 for 4 · 1 not waited for\n",
    ]


def test_where_no_sample_answers_the_line_of_the_votes_is_taken_away() -> None:
    votes = Model(ScriptedEngine("")).vote_stream("What?", n=2)
    notes, clock = Screen(), itertools.count()
    printer = Printer(io.StringIO(), notes, environment=XTERM, clock=lambda: next(clock))
    ctrl_c = CtrlC(votes, votes.stop, watched=True, say=printer.note)
    show_vote(votes, printer, ctrl_c, trace="hide", as_json=False, stats=False)
    assert notes.getvalue().split(CLEAR_LINE)[-1].startswith("localr1: no sample gave an answer")
