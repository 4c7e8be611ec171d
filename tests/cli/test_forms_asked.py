"""`ask` with a form: what the options give, and how a form that cannot be kept to is refused."""

import json

import pytest


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
        ('{"not": {}}', "--schema", 2, "The schema in FILE cannot be used: not cannot be kept to"),
        ('{"items": {"not": 1}}', "--schema", 2, "The schema in FILE cannot be used at /items: not cannot be kept to"),
        ('{"maximun": 3}', "--schema", 2, "did you mean 'maximum'?\n"),
        (ENDLESS, "--schema", 2, "The schema in FILE cannot be used: it refers to itself"),
        (HUGE, "--schema", 2, "The schema in FILE cannot be used: it allows for more items"),
        ("root ::= there", "--grammar", 2, "The grammar in FILE cannot be used: Undefined rule identifier 'there'"),
        ("", "--grammar", 2, "empty"),
        (None, "--schema", 3, "cannot be read"),
    ],
)
def test_a_form_that_cannot_be_used_is_refused(localr1, thinker, tmp_path, text, option, code, says) -> None:
    file = tmp_path / "form"
    if text is not None:
        file.write_text(text)
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
