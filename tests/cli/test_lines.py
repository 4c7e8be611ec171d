"""`ask --lines`: a reply a line, one engine, taken up again by id."""

import json
import subprocess
import sys

from localr1.text import json_safe


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
    assert "Line 1" in bad[0]["error"]
    assert "promt" in bad[1]["error"]
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
