"""Answers in a form, made by real models: thinking stays free, the answer fits, and no grammar ends the engine."""

import dataclasses
import json
import random
from collections.abc import Sequence
from typing import Annotated, Literal

import msgspec
import pytest
from tiny_models import CHATML_TEMPLATE, CHATML_TOKENS

import localr1
from localr1.errors import LocalR1Error, UsageError
from localr1.events import AnswerText, ReplyEnded, ThinkingEnded, ThinkingText, ToolCall
from localr1.forms.schemas import choice_grammar, grammar_of
from localr1.messages import Call, Message

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 12},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "likes": {"type": "array", "items": {"enum": ["tea", "rain", "chess"]}, "maxItems": 3},
    },
    "required": ["name", "age", "likes"],
    "additionalProperties": False,
}


class Person(msgspec.Struct):
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=12)]
    age: Annotated[int, msgspec.Meta(ge=0, le=120)]
    mood: Literal["fine", "tired"] = "fine"


@dataclasses.dataclass
class Point:
    x: Annotated[int, msgspec.Meta(ge=-9, le=9)]
    y: Annotated[int, msgspec.Meta(ge=-9, le=9)]


def text_of(events, kind=AnswerText) -> str:
    return "".join(event.text for event in events if isinstance(event, kind))


@pytest.mark.parametrize("seed", range(4))
def test_a_model_that_babbles_keeps_to_a_schema(files, start, request_for, seed) -> None:
    engine = start(files.tiny("qwen2"), context=1024)
    request = request_for("Who?", temperature=1.2, seed=seed, think=6, max_tokens=400)
    request = msgspec.structs.replace(request, grammar=grammar_of(PERSON))
    events = list(engine.reply(request))
    assert events[-1].why == "stop"
    found = json.loads(text_of(events))
    assert set(found) == {"name", "age", "likes"}
    assert 1 <= len(found["name"]) <= 12
    assert 0 <= found["age"] <= 120
    assert set(found["likes"]) <= {"tea", "rain", "chess"}
    assert len(found["likes"]) <= 3


def test_thinking_stays_free_and_the_form_holds_from_the_answers_first_token(files, start, request_for) -> None:
    engine = start(files.reciter("It is {not} JSON. ", "Or? ", "</think>", "\n\n", "I say: ", "yes", "!"))
    request = msgspec.structs.replace(request_for("Well?"), grammar=choice_grammar(("no", "yes")))
    events = list(engine.reply(request))
    assert text_of(events, ThinkingText) == "It is {not} JSON. Or?"
    assert text_of(events) == "yes"
    assert [event.why for event in events if isinstance(event, ThinkingEnded)] == ["closed"]
    assert events[-1].why == "stop"


def test_a_token_that_runs_from_the_closer_into_the_answer_is_cut(files, start, request_for) -> None:
    engine = start(files.reciter("Hm. ", "</thi", "nk>Maybe", "yes"))
    request = msgspec.structs.replace(request_for("Well?"), grammar=choice_grammar(("no", "yes")))
    events = list(engine.reply(request))
    assert text_of(events, ThinkingText).strip() == "Hm."
    assert text_of(events) in ("no", "yes")


def test_a_budget_hands_over_to_the_form(files, start, request_for) -> None:
    engine = start(files.reciter("Hm, ", "wait. ", loop=True))
    request = msgspec.structs.replace(
        request_for("Well?", think=4, max_tokens=300), grammar=grammar_of({"const": {"a": [1, None]}})
    )
    events = list(engine.reply(request))
    assert json.loads(text_of(events)) == {"a": [1, None]}
    assert "</think>" not in text_of(events)


def test_a_model_without_thinking_keeps_to_the_form_from_its_first_token(files, start, request_for) -> None:
    path = files.reciter("Sure! ", "yes", template=CHATML_TEMPLATE, extra_tokens=CHATML_TOKENS)
    request = msgspec.structs.replace(request_for("Well?"), grammar=choice_grammar(("no", "yes")))
    events = list(start(path).reply(request))
    assert text_of(events) in ("no", "yes")
    assert not any(isinstance(event, ThinkingText) for event in events)


def test_several_samples_keep_to_the_form_each_on_its_own(files, start, request_for) -> None:
    engine = start(files.tiny("qwen2"), context=2048)
    request = msgspec.structs.replace(
        request_for("Who?", temperature=1.2, seed=3, think=5, max_tokens=300, samples=3), grammar=grammar_of(PERSON)
    )
    events = list(engine.reply(request))
    for sample in range(3):
        own = [event for event in events if getattr(event, "sample", None) == sample]
        assert json.loads(text_of(own))["age"] in range(121)
    assert sum(isinstance(event, ReplyEnded) for event in events) == 3


def test_python_types_come_back_as_values(files) -> None:
    with localr1.load(str(files.tiny("qwen2")), threads=1, context=1024) as model:
        values = {"think": 4, "max_tokens": 400, "seed": 1}
        person = model.ask("Who?", schema=Person, **values).parsed
        assert isinstance(person, Person)
        point = model.ask("Where?", schema=Point, **values).parsed
        assert isinstance(point, Point)
        assert point.x in range(-9, 10)
        assert all(isinstance(one, bool) for one in model.ask("?", schema=list[bool], **values).parsed)
        assert model.ask("?", choice=["red", "blue"], **values).parsed in ("red", "blue")
        assert model.ask("?", schema={"type": "integer", "minimum": 7, "maximum": 8}, **values).parsed in (7, 8)
        assert model.ask("?", schema={"const": "x" * 400}, think=4, max_tokens=9).parsed is None


def test_a_pydantic_model_comes_back_as_one(files) -> None:
    pydantic = pytest.importorskip("pydantic")

    class City(pydantic.BaseModel):
        name: str = pydantic.Field(max_length=9)
        size: int | None = pydantic.Field(ge=1, le=99)

    with localr1.load(str(files.tiny("qwen2")), threads=1, context=1024) as model:
        assert isinstance(model.ask("?", schema=City, think=4, max_tokens=400, seed=1).parsed, City)


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"schema": {"not": {}}}, "not"),
        ({"schema": object}, "no JSON schema"),
        ({"schema": {"type": "string"}, "json_object": True}, "one form"),
        ({"choice": ["a", ""]}, "not empty"),
        ({"grammar": "root ::= nothing"}, "nothing"),
        ({"grammar": "answer ::= [a"}, "cannot be used"),
        ({"grammar": 'root ::= "a" root2\nroot2 ::= root'}, ""),
        ({"choice": ["a"], "tools": [len]}, ""),
    ],
)
def test_a_form_that_cannot_be_kept_to_is_refused(files, form, says) -> None:
    with localr1.load(str(files.tiny("qwen2")), threads=1) as model:
        if form == {"grammar": 'root ::= "a" root2\nroot2 ::= root'}:
            assert model.ask("?", think=0, max_tokens=5, **form).why == "length"
            return
        with pytest.raises(LocalR1Error) as caught:
            model.ask("?", think=0, max_tokens=5, **form)
        assert caught.value.exit_code == 2
        assert says in caught.value.message


CALL = '\n{"name": "add", "arguments": {"a": 1, "b": 20}}\n</tool_call>'


def add(a: int, b: int) -> int:
    """Add two numbers.

    Not told to the model.
    """
    return a + b


def test_a_model_calls_a_tool_with_arguments_that_fit(files) -> None:
    path = files.reciter("I add. ", "</think>", "\n\n", "<tool_call>", CALL)
    with localr1.load(str(path), threads=1) as model:
        reply = model.ask("What is 1 + 20?", tools=[add], temperature=0)
        assert (reply.why, reply.text, reply.thinking) == ("tool", "", "I add.")
        assert reply.calls == (Call("add", '{"a": 1, "b": 20}'),)
        assert reply.message().calls == reply.calls


def test_a_call_that_would_not_fit_is_made_to(files) -> None:
    wrong = '\n{"name": "subtract", "arguments": {"a": "one"}}\n</tool_call>'
    path = files.reciter("I add. ", "</think>", "\n\n", "<tool_call>", wrong)
    with localr1.load(str(path), threads=1) as model:
        stream = model.stream("What is 1 + 20?", tools=[add], temperature=0, max_tokens=400)
        calls = [event for event in stream if isinstance(event, ToolCall)]
        if stream.reply.why == "tool":  # a reciter may write digits for ever
            assert set(json.loads(calls[0].arguments)) == {"a", "b"}


def test_a_model_with_tools_may_answer_all_the_same(files) -> None:
    path = files.reciter("I know. ", "</think>", "\n\n", "It is <tool_call>, ", "no: 21.")
    with localr1.load(str(path), threads=1) as model:
        reply = model.ask("What is 1 + 20?", tools=[add], temperature=0)
        assert (reply.why, reply.text, reply.calls) == ("stop", "It is <tool_call>, no: 21.", ())


def test_a_call_ends_thinking_and_its_result_is_read(files) -> None:
    path = files.reciter("I add.", "\n", "<tool_call>", CALL)
    with localr1.load(str(path), threads=1) as model:
        reply = model.ask("What is 1 + 20?", tools=[add], temperature=0)
        assert (reply.why, reply.thinking_ended, len(reply.calls)) == ("tool", "tool", 1)
        allowed: list[Call] = []
        reply = model.ask("What is 1 + 20?", tools=[add], temperature=0, allow=lambda call: not allowed.append(call))
        assert len(allowed) == 16  # this model never stops calling
        chat = [Message("user", "1 + 20?"), reply.message(), Message("tool", "21", name="add")]
        text = model.render(chat).text
        assert '"name": "add"' in text
        assert "<tool_response>\n21\n</tool_response>" in text


@pytest.mark.parametrize("function", [lambda x: x, print, lambda: None], ids=["no name", "no types", "lambda"])
def test_a_function_that_cannot_be_a_tool_is_refused(files, function) -> None:
    with localr1.load(str(files.tiny("qwen2")), threads=1) as model, pytest.raises(UsageError):
        model.ask("?", tools=[function])


MALFORMED = (
    "", "root", "root ::=", 'root ::= "a', "root ::= [a-", "root ::= (", 'root ::= "a")', "root ::= x", 'x ::= "a"',
    'root ::= "\\q"', 'root ::= "\\x0"', 'root ::= root "a"', "root ::= a\na ::= b\nb ::= a", 'root ::= "a"{2',
    "root ::= *",
    'root ::= "a"{3,1}', 'root ::= "a"{99999999999999999999}', 'root ::= ("a"{1000}){1000}', "root ::= <[99999999]>",
    'root ::= "a" | | "b', "root ::= " + "(" * 60_000 + '"a"' + ")" * 60_000, "root := 'a'", 'root ::= "\0"', "::= a",
    'root ::= [^]', 'root ::= ((("a"*)*)*)* "b"', 'root ::= "" ""', "root ::= \ud800", "röot ::= a", 'root ::= "a"{,}',
)  # fmt: skip


def broken(chance: random.Random) -> str:
    """A malformed grammar: one of those, or a good one with a bite taken out of it."""
    if chance.random() < 0.3:
        return chance.choice(MALFORMED)
    text = grammar_of(random_schema(chance, 2))
    at = chance.randrange(len(text))
    return (
        text[:at] + chance.choice(['"', "(", "]", "::=", "{", "\\", "|", "*", ""]) + text[at + chance.randrange(1, 9) :]
    )


def random_schema(chance: random.Random, depth: int) -> dict[str, object]:
    kinds = ["string", "integer", "number", "boolean", "null", "enum", *(["object", "array", "anyOf"] if depth else [])]
    match kind := chance.choice(kinds):
        case "object":
            names = chance.sample(["a", "b", "name", "x-y", "é", 'q"'], chance.randint(0, 4))
            return {
                "type": "object", "properties": {name: random_schema(chance, depth - 1) for name in names},
                "required": chance.sample(names, chance.randint(0, len(names))),
            }  # fmt: skip
        case "array":
            low = chance.randint(0, 2)
            return {"type": "array", "items": random_schema(chance, depth - 1), "minItems": low, "maxItems": low + 2}
        case "anyOf":
            return {"anyOf": [random_schema(chance, depth - 1) for _ in range(chance.randint(1, 3))]}
        case "string":
            forms = [
                {"maxLength": 5},
                {"pattern": "^[a-z]{1,3}(-[0-9]+)?$"},
                {"format": "date"},
                {"minLength": 1, "maxLength": 4},
            ]
            return {"type": "string", **chance.choice(forms)}
        case "integer" | "number":
            low = chance.randint(-200, 200)
            return {"type": kind, "minimum": low, "maximum": low + chance.randint(0, 300)}
        case "enum":
            return {"enum": chance.sample(["red", 1, None, True, 2.5, [1], {"a": 1}], 3)}
    return {"type": kind}


def check_none_crashes(files, start, request_for, grammars: Sequence[str]) -> tuple[int, int]:
    """Ask with each grammar; how many gave a reply, and how many were refused."""
    engine = start(files.tiny("qwen2"), context=512)
    engine.loaded()
    before, answered, refused = engine.pid, 0, 0
    for number, grammar in enumerate(grammars):
        request = msgspec.structs.replace(
            request_for("?", temperature=1.0, seed=number, think=0, max_tokens=24), grammar=grammar
        )
        try:
            events = list(engine.reply(request))
        except UsageError:
            refused += 1
        else:
            answered += 1
            assert events[-1].why in ("stop", "length", "loop"), grammar
        assert engine.pid == before, grammar
    return answered, refused


def test_malformed_grammars_never_crash_the_engine(files, start, request_for) -> None:
    some = [grammar for grammar in MALFORMED[1:20:2] if "{3,1}" not in grammar and "1000}" not in grammar]
    _answered, refused = check_none_crashes(files, start, request_for, some)
    assert refused >= 7


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_hundred_grammars_never_crash_the_engine(files, start, request_for) -> None:
    chance = random.Random(7)
    good = [grammar_of(random_schema(chance, 3)) for _ in range(400)]
    bad = [*MALFORMED[1:], *(broken(chance) for _ in range(101 - len(MALFORMED)))]
    assert check_none_crashes(files, start, request_for, good) == (400, 0)
    answered, refused = check_none_crashes(files, start, request_for, bad)
    assert answered + refused == 100
    assert refused >= 60


def test_within_a_tool_loop_the_thought_that_led_to_a_call_is_read_again(files) -> None:
    def chat(said: str) -> list[Message]:
        called = Message("assistant", "", "I should add.", (Call("add", f'{{"a": 1, "b": "{said}"}}'),))
        return [Message("user", "1 + 20?"), called, Message("tool", f"21{said}", name="add")]

    loop = chat("</think>")
    with localr1.load(str(files.reciter("a")), threads=1) as model:
        text = model.render(loop).text
        assert text.index("I should add.\n</think>") < text.index('<tool_call>\n{"name": "add"')
        over = [*loop, Message("assistant", "21"), Message("user", "Why?")]
        assert "I should add." not in model.render(over, history="keep-in-tool-loop").text
        assert sum(model.render(loop).special) == sum(model.render(chat("x")).special)
