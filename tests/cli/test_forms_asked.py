"""`ask` with a form: what the options give, and how a form that cannot be kept to is refused."""

import json
from pathlib import Path

import pytest

from localr1.errors import AnswerLostError


def test_the_answer_keeps_to_a_choice(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "?", "--choice", "no idea,It is five.", "--temperature", "0")
    assert done.returncode == 0, done.stderr
    assert done.stdout == b"It is five.\n"
    assert done.stderr == b"Let me see. Two and two.\n\n"
    whole = localr1(
        "ask", "-m", thinker, "?", "--choice", "It is four, no: five.", "--choice", "x", "--temperature", "0"
    )
    assert whole.stdout == b"It is four, no: five.\n"


def test_the_answer_fits_a_schema_or_a_grammar(localr1, thinker, tmp_path) -> None:
    schema, grammar = tmp_path / "s.json", tmp_path / "g.gbnf"
    schema.write_text('{"type": "object", "properties": {"n": {"enum": [4]}}, "required": ["n"]}')
    grammar.write_text('root ::= "It is " [0-9] "."\n')
    done = localr1("ask", "-m", thinker, "?", "--schema", schema)
    assert json.loads(done.stdout) == {"n": 4}
    assert localr1("ask", "-m", thinker, "?", "--grammar", grammar).stdout.startswith(b"It is ")


ENDLESS = '{"type": "array", "items": {"$ref": "#/items"}}'
HUGE = """{"type": "array", "maxItems": 2000,
"items": {"type": "array", "maxItems": 2000, "items": {"type": "string", "maxLength": 2000}}}"""


@pytest.mark.parametrize(
    ("text", "option", "code", "says"),
    [
        ("{", "--schema", 2, "The schema in FILE cannot be used: it is no JSON"),
        ("[1]", "--schema", 2, "The schema in FILE cannot be used: it is no JSON object"),
        (
            '{"not": {}}',
            "--schema",
            2,
            "The schema in FILE cannot be used: 'not' cannot be kept to.\n  Leave it out, or",
        ),
        ('{"items": {"not": 1}}', "--schema", 2, "cannot be used at /items: 'not' cannot be kept to."),
        ('{"maximun": 3}', "--schema", 2, "did you mean 'maximum'?\n"),
        (ENDLESS, "--schema", 2, "The schema in FILE cannot be used: it refers to itself"),
        (HUGE, "--schema", 2, "The schema in FILE cannot be used: it allows for more items"),
        ("root ::= there", "--grammar", 2, "The grammar in FILE cannot be used: Undefined rule identifier 'there'"),
        ("root ::= (", "--grammar", 2, "The grammar in FILE cannot be used: expecting ')' at the end of a line.\n"),
        ("", "--grammar", 2, "empty"),
        (b'root ::= "\xe4"', "--grammar", 2, "FILE is no UTF-8 text: it should hold a grammar in GBNF.\n  Save it as"),
        (None, "--schema", 3, "cannot be read: No such file"),
        (Path, "--schema", 6, "FILE cannot be read: Is a directory"),
        (Path, "--grammar", 6, "FILE cannot be read: Is a directory"),
    ],
)
def test_a_form_that_cannot_be_used_is_refused(localr1, thinker, tmp_path, text, option, code, says) -> None:
    file = tmp_path / "form"
    if text is Path:
        file.mkdir()
    elif text is not None:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    done = localr1("ask", "-m", thinker, "?", option, file)
    assert done.returncode == code
    told = done.stderr.decode()
    assert says.replace("FILE", str(file)) in told
    assert option == "--grammar" or "grammar" not in told.lower()
    assert done.stdout == b""


def test_a_bad_schema_is_said_once_and_not_for_every_line(localr1, thinker, tmp_path) -> None:
    file = tmp_path / "form"
    file.write_text('{"maximun": 3}')
    done = localr1("ask", "-m", thinker, "--lines", "--schema", file, stdin=b"one\ntwo\n")
    assert (done.returncode, done.stdout) == (2, b"")
    assert str(file) in done.stderr.decode()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--choice", "42,"), "One of the texts of --choice '42,' is empty."),
        (("--choice", ""), "One of the texts of --choice '' is empty."),
        (("--choice", "a", "--choice", " "), "One of the texts of --choice 'a, ' is empty."),
        (("--choice", "a", "--json-object"), "An answer has one form: give --json-object or --choice."),
    ],
)
def test_forms_that_cannot_be_given_are_refused_by_their_options(scripted, options, says) -> None:
    result, engine = scripted("ask", "-m", "MODEL", "?", *options)
    assert result.exception.message == says
    assert result.exception.exit_code == 2
    assert "--choice" not in says.partition(":")[0] or "--choice yes,no" in result.exception.hint
    assert engine.requests == []


@pytest.mark.parametrize("form", [("--choice", "yes,no"), ("--json-object",), ("--schema",), ("--grammar",)])
@pytest.mark.parametrize("ends", ["length", "loop", "stop"])
def test_an_answer_that_is_cut_off_does_not_hold_its_form(scripted, tmp_path, form, ends) -> None:
    file = tmp_path / "form"
    file.write_text('{"type": "integer"}' if form == ("--schema",) else 'root ::= "yes" | "no"\n')
    form = form if len(form) > 1 or form == ("--json-object",) else (*form, str(file))
    pieces = ("<think>", "Hm", "</think>", "y")
    result, _engine = scripted("ask", "-m", "MODEL", "?", *form, pieces=pieces, ends=ends)
    assert result.stdout == "y\n"
    if ends == "stop":
        assert result.exit_code == 0
        return
    assert (type(result.exception), result.exception.exit_code) == (AnswerLostError, 8)
    assert form[0] in result.exception.message
    assert ("--max-tokens" in result.exception.hint) == (ends == "length")


def test_an_answer_without_a_form_may_be_cut_off(scripted) -> None:
    result, _engine = scripted("ask", "-m", "MODEL", "?", pieces=("y",), ends="length")
    assert (result.exit_code, result.stdout) == (0, "y\n")
    assert "was cut off" in result.stderr


def test_a_real_answer_that_is_cut_off_in_its_form_is_exit_8(localr1, thinker) -> None:
    done = localr1("ask", "-m", thinker, "?", "--think", "off", "--json-object", "--max-tokens", "1")
    assert done.returncode == 8, done.stdout
    first, hint = done.stderr.decode().splitlines()
    assert first == "localr1: The answer was cut off and does not fit --json-object."
    assert hint == "  Give it more room with --max-tokens or --context, or ask for a shorter one."
