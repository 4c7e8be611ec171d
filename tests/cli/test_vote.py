"""`ask --vote`: the majority's answer alone on stdout, the votes and what the others thought on stderr."""

import json

import pytest

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
    assert (vote["event"], vote["seed"], vote["silent"]) == ("vote", 7, [3])
    assert vote["counts"] == [
        {"answer": "4", "votes": 3, "samples": [0, 2, 4]},
        {"answer": "5", "votes": 1, "samples": [1]},
    ]
    assert vote["replies"][1]["thinking"] == "Five, I say."


def test_no_answer_at_all_is_told_by_the_exit_code(scripted):
    lost = {"pieces": ("<think>", "Hm"), "ends": "answer_lost"}
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "3", "What?", **lost)
    assert type(result.exception).__name__ == "AnswerLostError"
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--vote", "1"), "at least 2"),
        (("--vote", "65"), "samples must be between"),
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
