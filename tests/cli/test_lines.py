"""`ask --lines`: a reply a line, one engine, taken up again by id."""

import json
import subprocess
import sys

import pytest

from localr1.cli.thoughts import HISTORIES
from localr1.text import json_safe
from localr1.thinking.history import POLICIES


def records(data):
    return [json.loads(line) for line in data.splitlines()]


def test_a_line_in_is_a_reply_out(localr1, thinker) -> None:
    questions = b'What is 2 + 2?\n\n{"id": "b", "prompt": "And 3?"}\n'
    done = localr1("ask", "-m", thinker, "--lines", stdin=questions)
    assert done.returncode == 0, done.stderr
    first, second = records(done.stdout)
    assert (first["id"], first["thinking"], first["answer"], first["why"]) == (
        1,
        "Let me see. Two and two.",
        "It is four.",
        "stop",
    )
    assert second["id"] == "b"
    assert second["usage"]["reused"] > 0, "the second prompt shares its beginning with the first: one warm engine"


def test_values_of_a_line_hold_for_that_line_alone(scripted) -> None:
    lines = (
        '{"prompt": "a", "temperature": 0, "system": "Be brief."}\n{"messages": [{"role": "user", "content": "b"}]}\n'
    )
    result, engine = scripted("ask", "-m", "MODEL", "--lines", "--temperature", "0.3", stdin=lines)
    assert result.exit_code == 0, result.output
    first, second = engine.requests
    assert (first.sampling.temperature, first.messages[0].content) == (0, "Be brief.")
    assert (second.sampling.temperature, second.messages[0].content) == (0.3, "b")


def test_the_prompt_goes_before_every_line(scripted) -> None:
    _result, engine = scripted("ask", "-m", "MODEL", "--lines", "Translate:", stdin="one\ntwo\n")
    assert [request.messages[0].content for request in engine.requests] == ["Translate:\n\none", "Translate:\n\ntwo"]


def test_a_bad_line_is_named_and_the_next_is_answered(localr1, thinker) -> None:
    lines = b'{"prompt": \n{"promt": "x"}\n{"prompt": ""}\n{"prompt": "x", "temperature": 99}\nfine\n'
    done = localr1("ask", "-m", thinker, "--lines", stdin=lines)
    assert done.returncode == 2
    *bad, good = records(done.stdout)
    assert [record["id"] for record in bad] == [1, 2, 3, 4]
    assert bad[0]["error"] == "Line 1 begins as a JSON object and is none: expecting value at character 11."
    assert bad[1]["error"] == "Line 2 has an unknown name 'promt'; did you mean 'prompt'?"
    assert "empty" in bad[2]["error"]
    assert "temperature" in bad[3]["error"]
    assert good["answer"] == "It is four."


def test_a_run_is_taken_up_where_it_was_left(localr1, thinker, tmp_path) -> None:
    out = tmp_path / "replies.jsonl"
    questions = b'{"id": "a", "prompt": "1"}\n{"id": "b", "prompt": "2"}\n'
    localr1("ask", "-m", thinker, "--lines", "--out", out, stdin=questions)
    first = out.read_bytes()
    with out.open("ab") as torn:
        torn.write(b'{"id": "c", "why": "st')
    done = localr1("ask", "-m", thinker, "--lines", "--out", out, stdin=questions + b'{"id": "c", "prompt": "3"}\n')
    assert done.returncode == 0, done.stderr
    assert done.stdout == b""
    assert out.read_bytes().startswith(first)
    assert [record["id"] for record in records(out.read_bytes())] == ["a", "b", "c"]
    assert out.stat().st_mode & 0o077 == 0


def test_blank_lines_count_and_an_id_may_come_once(localr1, thinker) -> None:
    lines = b'\n\nthree\n{"id": 3, "prompt": "again"}\n'
    done = localr1("ask", "-m", thinker, "--lines", stdin=lines)
    first, second = records(done.stdout)
    assert (first["id"], first["answer"]) == (3, "It is four.")
    assert "came before" in second["error"]


def test_a_line_that_is_refused_keeps_its_id(scripted) -> None:
    lines = [
        {"id": "a", "promt": "x"}, {"prompt": 5, "id": 0}, {"id": [], "prompt": "x"}, {"id": 0, "prompt": "fine"},
        {"id": 0, "prompt": "again"}, {"id": 7, "prompt": "fine"}, {"promt": "no id"}, {"prompt": "no id"},
    ]  # fmt: skip
    result, _engine = scripted("ask", "-m", "MODEL", "--lines", stdin="\n".join(map(json.dumps, lines)))
    told = records(result.stdout)
    assert [record["id"] for record in told] == ["a", 0, 3, 0, 0, 7, None, 8]
    assert ["error" in record for record in told] == [True, True, True, False, True, False, True, False]
    assert told[4]["error"] == "Line 5 has an id that came before: 0."


def test_a_number_that_an_earlier_line_brought_is_no_id_for_another(scripted) -> None:
    result, _engine = scripted("ask", "-m", "MODEL", "--lines", stdin='{"id": 2, "prompt": "x"}\ny\n')
    first, second = records(result.stdout)
    assert (first["id"], first["answer"]) == (2, "4")
    assert (second["id"], second["error"]) == (
        None,
        "Line 2 has no id, and an earlier line has its number for one: give it an id.",
    )


LOST = {"pieces": ("<think>", "Hm"), "ends": "answer_lost"}
CUT = {"pieces": ("<think>", "Hm", "</think>", "y"), "ends": "length"}


@pytest.mark.parametrize(
    ("options", "engine", "lines", "code"),
    [
        ((), LOST, "one\n{bad\n", 8),
        ((), CUT, "one\n", 0),
        ((), CUT, "one\n{bad\n", 2),
        (("--choice", "yes,no"), CUT, "one\n", 8),
        (("--json-object",), CUT | {"ends": "loop"}, "one\n", 8),
        (("--choice", "yes,no"), {"pieces": ("yes",)}, "one\n", 0),
    ],
)
def test_the_exit_code_is_the_highest_that_a_line_came_to(scripted, options, engine, lines, code) -> None:
    result, _engine = scripted("ask", "-m", "MODEL", "--lines", *options, stdin=lines, **engine)
    assert result.exit_code == code, result.output
    first = records(result.stdout)[0]
    assert ("error" in first) == (code == 8)
    assert code != 8 or (first["why"] == engine["ends"] and first["hint"])


def test_an_answer_that_was_lost_is_asked_for_again(localr1, endless, tmp_path) -> None:
    out = tmp_path / "replies.jsonl"
    asked = ("ask", "-m", endless, "--lines", "--out", out, "--max-tokens", "12")
    done = localr1(*asked, "--reserve", "0", stdin=b"one\n")
    assert (done.returncode, done.stderr) == (8, b"localr1: 0 answered, 1 failed, 0 passed over\n")
    for said in (b"localr1: 1 answered, 0 failed, 0 passed over\n", b"localr1: 0 answered, 0 failed, 1 passed over\n"):
        done = localr1(*asked, stdin=b"one\n")
        assert (done.returncode, done.stderr) == (0, said)
    lost, answered = records(out.read_bytes())
    assert (lost["why"], answered["why"]) == ("answer_lost", "length")
    assert "still thinking" in lost["error"]
    assert "--max-tokens" in lost["hint"]


@pytest.mark.parametrize("options", [("--json",), ("--stats",), ("--trace", "hide"), ("--raw",), ("--vote", "3")])
def test_what_a_line_of_json_has_no_place_for_is_refused(scripted, options) -> None:
    result, engine = scripted("ask", "-m", "MODEL", "--lines", *options, stdin="one\n")
    assert f"{options[0]} and --lines do not go together" in str(result.exception)
    assert engine.requests == []


def test_replies_are_not_asked_again(localr1, thinker, tmp_path, environment) -> None:
    both = tmp_path / "both.txt"
    both.write_text("a question\n")
    command = [sys.executable, "-m", "localr1", "ask", "-m", str(thinker), "--lines", "--out", str(both)]
    with both.open("rb") as stdin:
        done = subprocess.run(command, stdin=stdin, capture_output=True, timeout=60, env=environment)
    assert done.returncode == 2
    assert b"being read from" in done.stderr
    assert both.read_text() == "a question\n"


def test_a_count_is_told_where_the_replies_go_to_a_file(localr1, thinker, tmp_path) -> None:
    done = localr1("ask", "-m", thinker, "--lines", "--out", tmp_path / "out.jsonl", stdin=b"one\n{bad\n")
    assert done.stderr == b"localr1: 1 answered, 1 failed, 0 passed over\n"


def test_an_output_that_cannot_be_written_is_exit_6(localr1, thinker, tmp_path) -> None:
    done = localr1("ask", "-m", thinker, "--lines", "--out", tmp_path / "no" / "such.jsonl", stdin=b"x\n")
    assert done.returncode == 6
    assert b"--out" in done.stderr


def test_escaped_characters_stay_json() -> None:
    line = json.dumps({"text": "\x9b2J\u202e\x7f\u2028"}, ensure_ascii=False)
    assert json.loads(json_safe(line)) == json.loads(line)
    assert "\x9b" not in json_safe(line)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"prompt": 5}', "prompt of line 1 must be text, not 5."),
        ('{"messages": [{"role": "usr", "content": "x"}]}', "messages of line 1 must be a list such as"),
        ('{"messages": "x"}', "messages of line 1 must be a list such as"),
        ('{"id": 1.5, "prompt": "x"}', "id of line 1 must be text or a whole number, not 1.5."),
        ('{"prompt": true}', "prompt of line 1 must be text, not true."),
        ('{"prompt": "x", "messages": [{"role": "user", "content": "y"}]}', "Line 1 has both a prompt and messages"),
        ('{"prompt": "x", "top_k": "many"}', 'top_k must be a whole number, not "many".'),
        ('{"prompt": "x", "top_k": true}', "top_k must be a whole number, not true."),
        ('{"prompt": "x", "think": "lots"}', "think must be a whole number or one of off, low, medium, high, max, not"),
        ('{"prompt": "x", "temperature": [1]}', "temperature must be a number, not [1]."),
        ('{"prompt": "x", "system": 3}', "system must be text, not 3."),
        ('{"prompt": "x", "thinking": {}}', "thinking must be text, not {}."),
        ('{"prompt": "x", "history": "all"}', 'history must be one of strip, keep, keep-in-tool-loop, not "all".'),
        ('{"prompt": "x", "colour": 1}', "Line 1 has an unknown name 'colour': there are prompt, messages, id"),
        ('{"prompt": "x"} {}', "Line 1 begins as a JSON object and is none: extra data at character 17."),
        ('{"a": ' + "[" * 100_000, "Line 1 is nested too deep."),
        ('{"prompt": "x", "id": 1' + "0" * 5000 + "}", "Line 1 holds a number of too many digits."),
    ],
    ids=range(17),
)
def test_what_is_wrong_with_a_line_is_said_in_words(scripted, line, says) -> None:
    result, engine = scripted("ask", "-m", "MODEL", "--lines", stdin=f"{line}\n")
    (record,) = records(result.stdout)
    assert record["error"].startswith(says)
    for raw in ("`", "$.", "msgspec", "Expected"):
        assert raw not in record["error"]
    assert engine.requests == []


def test_what_is_null_is_as_if_it_were_left_out(scripted) -> None:
    line = '{"prompt": "x", "messages": null, "id": null, "top_k": null, "system": null, "history": null}\n'
    result, engine = scripted("ask", "-m", "MODEL", "--lines", stdin=line)
    assert (result.exit_code, records(result.stdout)[0]["id"]) == (0, 1)
    assert len(engine.requests) == 1
    result, engine = scripted("ask", "-m", "MODEL", "--lines", "Why?", stdin='{"prompt": null}\n')
    assert [request.messages[0].content for request in engine.requests] == ["Why?"]


CHAT = [
    {"role": "user", "content": "What is 2 + 2?"},
    {"role": "assistant", "content": "Four.", "thinking": "Two and two, then."},
    {"role": "user", "content": "And twice that?"},
]


def test_old_thinking_is_read_again_or_not_as_was_asked(localr1, thinker) -> None:
    lines = [{"id": name, "messages": CHAT} | ({"history": name} if name else {}) for name in ("keep", "strip", "")]
    data = "\n".join(map(json.dumps, lines)).encode()
    for options, longer in (((), 1), (("--history", "keep"), 2), (("--history", "strip"), 1)):
        done = localr1("ask", "-m", thinker, "--threads", "1", "--lines", *options, stdin=data)
        assert done.returncode == 0, done.stderr
        kept, stripped, own = (record["usage"]["prompt"] for record in records(done.stdout))
        assert kept > stripped
        assert [kept, stripped, own].count(kept) == longer, options


def test_the_ways_of_history_are_those_that_there_are(scripted) -> None:
    assert HISTORIES == POLICIES
    line = json.dumps({"messages": CHAT}) + "\n"
    for policy in POLICIES:
        _result, engine = scripted("ask", "-m", "MODEL", "--lines", "--history", policy, stdin=line)
        assert engine.requests[0].history == policy
        assert engine.requests[0].messages[1].thinking == "Two and two, then."
    result, engine = scripted("ask", "-m", "MODEL", "--lines", "--history", "all", stdin=line)
    assert (result.exit_code, engine.requests) == (2, [])


@pytest.mark.parametrize("name", ["id", "prompt", "system", "thinking", "history", "top_k", "\\ud800"])
def test_half_a_surrogate_pair_anywhere_stops_nothing(scripted, name) -> None:
    line = f'{{"{name}": "\\ud800 x"}}\n{{"prompt": "And then?"}}\n'
    result, _engine = scripted("ask", "-m", "MODEL", "--lines", "Why?", stdin=line)
    assert result.exit_code in (0, 2), result.exception
    assert records(result.stdout)[1]["answer"] == "4"
