"""`ask --vote`: the majority's answer alone on stdout, the votes and what the others thought on stderr."""

import io
import json
import re
import threading

import pytest

from localr1.cli.ctrl_c import SAID, CtrlC
from localr1.cli.printing import Printer
from localr1.cli.vote import show_vote
from localr1.errors import AnswerLostError
from localr1.model import Model
from localr1.runtime.scripted import ScriptedEngine

SAMPLES = {
    "pieces": ("<think>", "Two and two.", "</think>", "\\boxed{4}"),
    "others": (("<think>", "Five, I say.", "</think>", "It is 5."), ("4",), ("",), ("four",)),
}


def test_the_winning_answer_is_all_there_is_on_stdout(scripted):
    result, engine = scripted("ask", "-m", "MODEL", "--vote", "5", "What?", **SAMPLES)
    assert result.stdout == "\\boxed{4}\n"
    assert engine.requests[0].samples == 5
    lines = result.stderr.splitlines()
    assert lines[-1] == "localr1: 3 of 5 for 4 · 1 for 5 (sample 1) · 1 without an answer"
    aside = lines.index("localr1: sample 1 says otherwise:")
    assert lines[aside + 1 : aside + 4] == ["Five, I say.", "", "It is 5."]
    assert "Two and two." in lines[aside + 4 :]


def test_without_the_trace_only_the_votes_are_told(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "5", "--trace", "hide", "What?", **SAMPLES)
    assert result.stdout == "\\boxed{4}\n"
    assert result.stderr.splitlines() == ["localr1: 3 of 5 for 4 · 1 for 5 (sample 1) · 1 without an answer"]


def test_the_trace_alone_is_that_of_the_winner(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "5", "--trace", "only", "What?", **SAMPLES)
    assert result.stdout == "Two and two.\n"


def test_samples_that_are_not_waited_for_are_told(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "8", "What?", pieces=("4",))
    assert result.stderr.splitlines()[-1] == "localr1: 5 of 8 for 4 · 3 not waited for"


def test_a_tie_is_told(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "2", "What?", pieces=("4",), others=(("5",),))
    assert result.stderr.splitlines()[-1] == "localr1: a tie: 1 of 2 for 4 · 1 for 5 (sample 1)"


def test_json_ends_in_the_vote(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "5", "--json", "--seed", "7", "What?", **SAMPLES)
    *events, vote = map(json.loads, result.stdout.splitlines())
    assert [event["sample"] for event in events if event["event"] == "reply_ended"] == [0, 1, 2, 3, 4]
    assert (vote["event"], vote["seed"], vote["silent"], vote["uncounted"]) == ("vote", 7, [3], [])
    assert vote["counts"] == [
        {"answer": "4", "votes": 3, "samples": [0, 2, 4]},
        {"answer": "5", "votes": 1, "samples": [1]},
    ]
    assert vote["replies"][1]["thinking"] == "Five, I say."


def test_no_answer_at_all_is_told_by_the_exit_code(scripted):
    lost = {"pieces": ("<think>", "Hm"), "ends": "answer_lost"}
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "3", "What?", **lost)
    assert isinstance(result.exception, AnswerLostError)
    assert "None of the 3 samples came to an answer: 3 ended while still thinking." in str(result.exception)
    assert (result.stdout, result.stderr) == ("", "")


def test_answers_that_were_all_cut_off_are_told_and_have_an_exit_code(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "4", "What?", pieces=("The answer is",), ends="length")
    assert isinstance(result.exception, AnswerLostError)
    assert result.exception.exit_code == 8
    assert "4 cut off in the answer" in result.exception.message
    assert "--max-tokens" in result.exception.hint


@pytest.mark.parametrize(
    ("options", "pieces", "bound"),
    [
        ((), ("<think>", "Hm"), True),
        (("--think", "max"), ("<think>", "Hm"), True),
        (("--think", "20"), ("<think>", "Hm"), False),
        (("--think", "low"), ("<think>", "Hm"), False),
        (("--think", "off"), ("The answer is",), False),
        ((), ("The answer is",), False),
    ],
)
def test_a_bound_on_thinking_is_named_where_there_was_thinking_and_no_bound(scripted, options, pieces, bound):
    asked = ("ask", "-m", "MODEL", "--vote", "3", *options, "What?")
    result, _engine = scripted(*asked, pieces=pieces, ends="answer_lost")
    assert ("--think N" in result.exception.hint) == bound


def test_samples_that_say_nothing_are_told(scripted):
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "3", "What?", pieces=("",))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no sample gave an answer" in result.stderr.splitlines()[-1]


def test_more_samples_than_there_is_room_for_are_refused_before_anything_is_read(localr1, thinker):
    asked = ("ask", "-m", thinker, "--threads", "1", "--context", "512", "What is 2 + 2?", "--vote")
    done = localr1(*asked, "16", "--json")
    assert done.returncode == 2
    assert b'"reading"' not in done.stdout
    message, hint = done.stderr.decode().splitlines()
    assert re.fullmatch(
        r"localr1: 16 samples need [\d,]+ tokens, \d+ each, and the context of 512 has \d+ left .*", message
    )
    fitting, wanted = re.search(r"--vote (\d+), or give more room with --context (\d+)", hint).groups()
    assert localr1(*asked, fitting).returncode == 0
    assert localr1(*asked, str(int(fitting) + 1)).returncode == 2
    larger = ("--context", wanted)
    assert localr1(*asked, "16", *larger).returncode == 0


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--vote", "1"), "--vote must be a whole number between 2 and 64, not 1."),
        (("--vote", "65"), "--vote must be a whole number between 2 and 64, not 65."),
        (("--vote", "3", "--temperature", "0"), "temperature 0"),
        (("--vote", "3", "--lines"), "do not go together"),
    ],
)
def test_a_vote_that_cannot_be_is_refused_by_name(options, says, scripted):
    result, _engine = scripted("ask", "-m", "MODEL", *options, "What?")
    assert says in f"{result.exception}"


def test_a_real_engine_takes_a_vote(localr1, thinker):
    done = localr1("ask", "-m", thinker, "--threads", "1", "--vote", "4", "--stats", "What is 2 + 2?")
    assert done.returncode == 0
    assert done.stdout == b"It is four.\n"
    assert b"3 of 4 for 4" in done.stderr


def pressing(*presses, pieces, samples=3):
    """What a vote on a terminal shows and comes to, with Ctrl-C pressed before the pieces of these numbers."""
    told = iter(range(1000))
    held = []

    def press():
        if next(told) in presses:
            held[0].pressed()
            held[0].settled()

    engine = ScriptedEngine(*pieces, pause=press)
    votes = Model(engine).vote_stream("What?", n=samples)
    out, notes = io.StringIO(), io.StringIO()
    printer = Printer(out, notes)
    held.append(Waited(votes, engine.kill, watched=True, say=printer.note))
    code = show_vote(votes, printer, held[0], trace="hide", as_json=False, stats=False)
    return code, out.getvalue(), notes.getvalue(), votes.vote


class Waited(CtrlC):
    """One whose press has been heard by the time the next piece comes."""

    def settled(self):
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and thread.daemon:
                thread.join(1)


THINKS = ("<think>", "One. ", "Two. ", "Three. ", "</think>", "4")


def test_the_first_ctrl_c_asks_all_samples_to_answer_now():
    code, out, notes, vote = pressing(2, pieces=THINKS)
    assert (code, out) == (0, "4\n")
    assert SAID in notes
    assert vote.replies[0].thinking == "One."
    assert vote.replies[0].thinking_ended == "asked"


def test_the_second_ctrl_c_stops_them():
    code, _out, notes, vote = pressing(2, 3, pieces=THINKS)
    assert code == 130
    assert "3 stopped" in notes
    assert (vote.silent, vote.uncounted, vote.winner) == ((), (0, 1, 2), None)
