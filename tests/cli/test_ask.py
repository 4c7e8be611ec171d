"""`localr1 ask`: what goes where, what is refused and how, and what a model's text can do to a terminal."""

import io
import json
import re

import msgspec
import pytest
import tiny_models

from localr1.cli.options import by_option_names
from localr1.cli.printing import Printer
from localr1.errors import UsageError
from localr1.events import Usage


def test_the_answer_goes_to_stdout_and_the_thinking_to_stderr(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "What is 2 + 2?")
    assert done.returncode == 0, done.stderr
    assert done.stdout == b"It is four.\n"
    assert done.stderr == b"Let me see. Two and two.\n\n"


def test_the_thinking_can_be_hidden_or_alone(localr1, thinker) -> None:
    hidden = localr1("ask", "-m", thinker, "?", "--trace", "hide")
    assert (hidden.stdout, hidden.stderr) == (b"It is four.\n", b"")
    only = localr1("ask", "-m", thinker, "?", "--trace", "only")
    assert (only.stdout.strip(), only.stderr) == (b"Let me see. Two and two.", b"")


def test_json_is_one_event_a_line_and_the_pieces_join_up(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "?", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[-1] == "reply_ended"
    assert events[-1]["why"] == "stop"
    assert (
        events[-1]["usage"]["thinking"] + events[-1]["usage"]["answer"]
        == len(["Let me ", "see. ", "Two and ", "two. ", "</think>", "\n\n", "It is ", "four."]) + 1
    )
    assert (
        "".join(event["text"] for event in events if event["event"] == "thinking_text").strip()
        == "Let me see. Two and two."
    )
    assert "".join(event["text"] for event in events if event["event"] == "answer_text") == "It is four."
    ended = next(event for event in events if event["event"] == "thinking_ended")
    assert ended["why"] == "closed"


def test_a_budget_closes_endless_thinking_and_says_so(localr1, models) -> None:
    model = tiny_models.make_reciter(
        models, ["Hm, ", "wait. ", "</think>", "\n\n", "Four."], after="</think>", name="needs-a-closer"
    )
    done = localr1("ask", "-m", model, "?", "--think", "6")
    assert done.returncode == 0
    assert done.stdout == b"Four.\n"
    assert b"Hm, wait. Hm, wait. Hm, wait. \n\n" in done.stderr
    assert b"directly now. [the budget is spent]" in done.stderr


def test_an_answer_lost_to_thinking_has_an_exit_code_of_its_own(localr1, endless) -> None:
    done = localr1("ask", "-m", endless, "?", "--max-tokens", "12", "--reserve", "0")
    assert done.returncode == 8
    assert done.stdout == b""
    assert b"still thinking" in done.stderr
    assert b"--think N" in done.stderr
    assert b"--reserve N" in done.stderr


def test_thinking_leaves_room_for_an_answer_unless_told_otherwise(localr1, endless) -> None:
    done = localr1("ask", "-m", endless, "?", "--max-tokens", "12")
    assert done.returncode == 0
    assert done.stdout
    assert b"what is left is kept for the answer" in done.stderr


def test_a_thought_from_a_file_is_gone_on_from(localr1, thinker, tmp_path) -> None:
    thought = tmp_path / "thought.txt"
    thought.write_text("Two and two, as I was told. \n")
    done = localr1("ask", "-m", thinker, "?", "--thinking", thought)
    assert done.stdout == b"It is four.\n"
    assert done.stderr.startswith(b"Two and two, as I was told. Let me see.")
    thought.write_text(" \n")
    assert b"is empty" in localr1("ask", "-m", thinker, "?", "--thinking", thought).stderr
    thought.write_bytes("Zwei und zwei: fünf.".encode("latin-1"))
    refused = localr1("ask", "-m", thinker, "?", "--thinking", thought)
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"thought.txt is no UTF-8 text" in refused.stderr
    assert localr1("ask", "-m", thinker, "?", "--thinking", tmp_path / "none").returncode == 3


def test_an_empty_answer_is_said(localr1, models) -> None:
    mute = tiny_models.make_reciter(models, ["Let me ", "see. ", "</think>"], name="mute")
    done = localr1("ask", "-m", mute, "?")
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"without an answer" in done.stderr


def test_statistics_are_on_stderr(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "?", "--stats", "--trace", "hide")
    assert done.stdout == b"It is four.\n"
    told = done.stderr.decode()
    assert re.search(r"5 thinking \+ 4 answer tokens, 0 put in its mouth", told)
    assert re.search(r"[\d.]+ tok/s · first token [\d.]+ s · thought [\d.]+ s, answered [\d.]+ s", told)
    assert re.search(r"prompt (\d+) tokens, 0 reused, \1 read · thinking ended: closed", told)


def test_statistics_tell_all_that_a_reply_cost() -> None:
    usage = Usage(
        prompt=1111, reused=1000, thinking=22, answer=33, first_token_seconds=0.44, thinking_seconds=5.5,
        answer_seconds=6.6, tokens_per_second=77.7, read=111, forced=8, thinking_ended="budget",
    )  # fmt: skip
    notes = io.StringIO()
    Printer(io.StringIO(), notes).statistics(usage)
    told = notes.getvalue().replace(",", "")
    for value in msgspec.to_builtins(usage).values():
        assert re.search(rf"(?<![\d.]){value}(?![\d.])", told), value


@pytest.fixture(scope="module")
def plain(models):
    """A model of which nothing shows that it thinks, and that does not."""
    options = {"template": tiny_models.CHATML_TEMPLATE, "extra_tokens": tiny_models.CHATML_TOKENS}
    return tiny_models.make_reciter(models, ["It is ", "four."], name="plain", **options)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--think", "low"), "--think does nothing here: this model does not think"),
        (("--think-at-least", "20"), "--think-at-least does nothing here"),
        (("--reserve", "20", "--think", "90"), "--think and --reserve do nothing here"),
        (("--think", "90", "--vote", "2"), "--think does nothing here"),
        (("--think", "90", "--lines"), "--think does nothing here"),
    ],
)
def test_bounds_on_thinking_are_said_to_do_nothing_where_they_do(localr1, plain, options, says) -> None:
    lines = "--lines" in options
    done = localr1("ask", "-m", plain, *options, *(() if lines else ("?",)), stdin=b"?\n" if lines else b"")
    assert done.returncode == 0
    told = [line for line in done.stderr.decode().splitlines() if "nothing" in line]
    assert len(told) == 1
    assert told[0].startswith(f"localr1: {says}")
    assert "--think-tags '<think>' '</think>'" in told[0]


def test_bounds_that_hold_or_that_nobody_typed_are_passed_over(localr1, plain, thinker) -> None:
    tags = ("--think-tags", "<think>", "</think>")
    for model, options in ((thinker, ("--think", "9")), (plain, ("--think", "off")), (plain, ("--think", "9", *tags))):
        assert b"nothing" not in localr1("ask", "-m", model, "?", *options).stderr
    localr1("config", "set", "think", "low")
    assert localr1("ask", "-m", plain, "?").stderr == b""


@pytest.mark.parametrize(
    ("told", "typed"),
    [
        ("max_tokens must be a number.", "--max-tokens must be a number."),
        ("think=1,024, or think=off.", "--think 1,024, or --think off."),
        ("more room with context=N, or top_p=0.5.", "more room with --context N, or --top-p 0.5."),
        ("ask for 3 with n=3", "ask for 3 with --vote 3"),
        ("'seed=1' and a/seed=1 and seed=1.gbnf and batch=1", "'seed=1' and a/seed=1 and seed=1.gbnf and batch=1"),
        ("nothing to think with; the context holds 512", "nothing to think with; the context holds 512"),
    ],
)
def test_parameters_go_by_their_options_on_the_command_line(told, typed) -> None:
    with pytest.raises(UsageError) as caught, by_option_names():
        raise UsageError(told, hint=told)
    assert (caught.value.message, caught.value.hint) == (typed, typed)


def test_stdin_is_put_before_the_question(scripted) -> None:
    result, engine = scripted("ask", "-m", "MODEL", "Summarise this.", stdin="A long text.\n")
    assert result.exit_code == 0, result.output
    assert engine.requests[0].messages[-1].content == "A long text.\n\nSummarise this."


def test_stdin_alone_is_the_question(scripted) -> None:
    _result, engine = scripted("ask", "-m", "MODEL", stdin="\ufeffWhat is 2 + 2?\n")
    assert engine.requests[0].messages[-1].content == "What is 2 + 2?"


def test_every_option_reaches_the_engine(scripted) -> None:
    options = (
        "--system|Be brief.|--max-tokens|9|--think|4|--think-at-least|2|--reserve|5"
        "|--temperature|0.2|--top-p|0.5|--top-k|7|--min-p|0.1|--seed|3"
        "|--stop|END|-o|repeat_penalty=1.2|-o|template.enable_thinking=false|-o|dry_multiplier=0.8|--think-tags|[T]|[/T]"
    )
    _result, engine = scripted("ask", "-m", "MODEL", "hi", *options.split("|"))
    request = engine.requests[0]
    assert request.messages[0].content == "Be brief."
    bounds = request.limits
    assert (bounds.max_tokens, bounds.think, bounds.think_at_least, bounds.reserve) == (9, 4, 2, 5)
    drawn = request.sampling
    assert (drawn.temperature, drawn.top_p, drawn.top_k, drawn.min_p, drawn.seed) == (0.2, 0.5, 7, 0.1, 3)
    assert (drawn.repeat_penalty, drawn.dry_multiplier) == (1.2, 0.8)
    assert request.stop == ("END",)
    assert request.variables == {"enable_thinking": False}
    assert request.think_tags == ("[T]", "[/T]")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["ask", "-m", "THINKER"], 2, b"the prompt is empty"),
        (["ask", "-m", "THINKER", " \n\t "], 2, b"the prompt is empty"),
        (["ask", "-m", "nope", "hi"], 3, b"no model called 'nope'"),
        (["ask", "-m", "smolm2", "hi"], 3, b"Did you mean 'smollm2'?"),
        (["ask", "-m", "./none.gguf", "hi"], 3, b"none.gguf"),
        (["ask", "-m", "/tmp", "hi"], 5, b"/tmp"),
        (["ask", "-m", "e\u202egnp.gguf", "hi"], 2, b"no model name"),
        (["ask", "-m", "\x1b]52;c;aGk=\x07", "hi"], 2, b"no model name"),
        (["ask", "-m", "", "hi"], 2, b"no model name"),
        (["ask", "-m", "THINKER", "hi", "--max-tokens", "40", "--reserve", "40"], 2, b"nothing of --max-tokens 40"),
        (["ask", "-m", "THINKER", "hi", "--max-tokens", "0"], 2, b"--max-tokens must be between 1"),
        (["ask", "-m", "THINKER", "hi", "--max-tokens", "-1"], 2, b"--max-tokens must be between 1"),
        (["ask", "-m", "THINKER", "hi", "--max-tokens", "many"], 2, b"--max-tokens must be a whole number, not 'many'"),
        (["ask", "-m", "THINKER", "hi", "--temperature", "nan"], 2, b"--temperature must be between 0 and 5"),
        (["ask", "-m", "THINKER", "hi", "--temperature", "-1"], 2, b"--temperature must be between"),
        (["ask", "-m", "THINKER", "hi", "--temperature", "1e9"], 2, b"temperature must be between"),
        (["ask", "-m", "THINKER", "hi", "--top-p", "2"], 2, b"--top-p must be between 0 and 1"),
        (["ask", "-m", "THINKER", "hi", "--min-p", "inf"], 2, b"--min-p must be between 0 and 1"),
        (["ask", "-m", "THINKER", "hi", "--seed", "18446744073709551616"], 2, b"--seed must be between"),
        (["ask", "-m", "THINKER", "hi", "--stop", ""], 2, b"stop string is empty"),
        (["ask", "-m", "THINKER", "hi", "--context", "-1"], 2, b"--context must be between"),
        (["ask", "-m", "THINKER", "hi", "--threads", "0"], 2, b"--threads must be between"),
        (["ask", "-m", "THINKER", "hi", "-o", "batch=-1"], 2, b"batch must be between"),
        (["ask", "-m", "THINKER", "hi", "-o", "type_k=q99"], 2, b"type_k must be one of f32"),
        (["ask", "-m", "THINKER", "hi", "-o", "rope_freq_base=-1"], 2, b"rope_freq_base must be between"),
        (["ask", "-m", "THINKER", "hi", "-o", "temprature=1"], 2, b"Did you mean 'temperature'?"),
        (["ask", "-m", "THINKER", "hi", "-o", "batch"], 2, b"NAME=VALUE"),
        (["ask", "-m", "THINKER", "hi", "--think-tags", "", ""], 2, b"thinking tag is empty"),
        (["ask", "-m", "THINKER", "hi", "--out", "x"], 2, b"--out goes with --lines"),
        (["ask", "-m", "THINKER", "hi", "--history", "keep"], 2, b"--history goes with --lines or --continue"),
        (["ask", "-m", "THINKER", "hi", "--ephemeral"], 2, b"--ephemeral goes with --continue"),
        (["ask", "-m", "THINKER", "hi", "--thinking", "/tmp"], 6, b"/tmp cannot be read: Is a directory"),
        (["ask", "-m", "THINKER", "hi", "--think", "9", "--think-at-least", "10"], 2, b"Give --think 10 or more"),
        (["ask", "-m", "THINKER", "hi", "--think", "off", "--think-at-least", "9"], 2, b"--think off and"),
        (["ask", "--nonsense"], 2, b"No such option"),
        (["aks"], 2, b"No such command 'aks'. Did you mean 'ask'?"),
        (["ask", "hi", "there"], 2, b"in quotes"),
    ],
)  # fmt: skip
def test_bad_input_gets_one_clear_line(localr1, thinker, arguments, code, says) -> None:
    done = localr1(*[thinker if argument == "THINKER" else argument for argument in arguments])
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stderr
    assert done.stdout == b""
    assert len(done.stderr.splitlines()) <= 2


def test_a_prompt_that_does_not_fit_is_refused_with_counts(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "--context", "512", stdin=b"word " * 2000)
    assert done.returncode == 2
    assert b"the context holds 512" in done.stderr
    assert b"--context" in done.stderr


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)),
        pytest.param(b"a\x00b\x00c", marks=pytest.mark.long),
        b"\xff\xfe\xfa broken \xc3",
        "\u202e reversed \u2066 isolated".encode(),
        pytest.param(("e" + "\u0301" * 1000).encode(), marks=pytest.mark.long),
        "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u200b\u200d\t\r\n".encode(),
        b"<think></think><\xef\xbd\x9cUser\xef\xbd\x9c>",
    ],
)
def test_any_bytes_may_be_asked(localr1, thinker, data) -> None:
    done = localr1("ask", "-m", thinker, stdin=data)
    assert (done.returncode, done.stdout) == (0, b"It is four.\n"), done.stderr


def test_a_lone_surrogate_on_the_command_line_is_no_crash(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "a\udcffb")
    assert (done.returncode, done.stdout) == (0, b"It is four.\n"), done.stderr


def test_settings_hold_where_no_option_is_given(localr1, thinker) -> None:
    localr1("config", "set", "trace", "hide")
    localr1("config", "set", "default_model", thinker)
    done = localr1("ask", "hi")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"It is four.\n", b"")


def test_a_model_file_that_is_none_is_exit_5(localr1, tmp_path) -> None:
    page = tmp_path / "page.gguf"
    page.write_text("<!doctype html><html>Log in</html>")
    done = localr1("ask", "-m", page, "hi")
    assert done.returncode == 5
    assert b"not a GGUF model" in done.stderr


def test_a_damaged_model_is_exit_5_with_llama_cpps_reason(localr1, thinker, tmp_path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(thinker.read_bytes()[:-10_000])
    done = localr1("ask", "-m", cut, "hi")
    assert done.returncode == 5, done.stderr
    assert b"cut.gguf" in done.stderr
    assert b"Traceback" not in done.stderr
