"""Tool calls: found however the text is cut, read back whole, and written as each template writes them."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.engine.templates import ChatTemplate, as_given
from localr1.engine.tools import find_call_form
from localr1.errors import UsageError
from localr1.forms.calls import OWN, CallForm, CallWatch, call_grammar, call_in
from localr1.forms.functions import function_tools, results_of
from localr1.messages import Call, Message

HERMES = (
    "{% if tools %}<|im_start|>system\n{{ tools | tojson }}<|im_end|>\n{% endif %}"
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}"
    "{% for call in m.tool_calls or [] %}\n<tool_call>\n"
    '{"name": "{{ call.function.name }}", "arguments": {{ call.function.arguments | tojson }}}\n</tool_call>'
    "{% endfor %}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
# As R1's own: calls only beside a content of none, with arguments as text, and tools not told.
R1 = (
    "{% for m in messages %}{% if m.role == 'user' %}<｜User｜>{{ m.content }}"
    "{% elif m.role == 'tool' %}<｜tool▁outputs▁begin｜>{{ m.content }}<｜tool▁outputs▁end｜>"
    "{% elif m.content is none %}<｜Assistant｜><｜tool▁calls▁begin｜>{% for call in m.tool_calls %}"
    "{{ '<｜tool▁call▁begin｜>function<｜tool▁sep｜>' + call.function.name + '\\n```json\\n' + call.function.arguments"
    " + '\\n```<｜tool▁call▁end｜>' }}{% endfor %}<｜tool▁calls▁end｜><｜end▁of▁sentence｜>"
    "{% else %}<｜Assistant｜>{{ m.content }}<｜end▁of▁sentence｜>{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<｜Assistant｜><think>\n{% endif %}"
)
XML = (
    "{% for m in messages %}<{{ m.role }}>{{ m.content }}"
    "{% for c in m.tool_calls %}<call x={{ c.function.name }}/>{% endfor %}{% endfor %}"
)
R1_FORM = CallForm(
    "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>",
    "\n```json\n",
    "\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
    as_text=True,
    bare=True,
    known="<｜tool▁calls▁begin｜>",
)


def test_the_form_of_calls_is_found_by_rendering_one() -> None:
    found = find_call_form(ChatTemplate(HERMES), (), ["<|im_end|>"])
    assert found == CallForm('<tool_call>\n{"name": "', '", "arguments": ', "}\n</tool_call>", told=True)
    assert found.opener == "<tool_call>"
    assert find_call_form(ChatTemplate(R1), ["<｜tool▁calls▁begin｜>"], ["<｜end▁of▁sentence｜>"]) == R1_FORM
    assert find_call_form(ChatTemplate(XML), (), ()) is OWN
    assert find_call_form(ChatTemplate("{{ messages[0].content }}"), (), ()) is OWN


@pytest.mark.parametrize("form", [OWN, R1_FORM, CallForm('{"name": "', '", "parameters": ', "}")])
@given(st.dictionaries(st.text(max_size=4), st.integers() | st.text(max_size=6) | st.booleans(), max_size=3), st.data())
def test_a_call_is_read_back_however_it_is_cut(form, arguments, data) -> None:
    call = Call("look_up", json.dumps(arguments, ensure_ascii=False))
    text = "\n" + form.written(call)
    watch, shown = CallWatch(form), ""
    while text:
        cut = data.draw(st.integers(1, len(text)))
        shown, text = shown + watch.feed(text[:cut]), text[cut:]
    rest, found = watch.close()
    assert (found, (shown + rest).strip()) == (call, "")


@given(st.text("<tol_cal>{ab \n", max_size=60), st.data())
def test_what_is_no_call_is_shown_as_it_is(text, data) -> None:
    watch, shown, rest = CallWatch(OWN), "", text
    while rest:
        cut = data.draw(st.integers(1, len(rest)))
        shown, rest = shown + watch.feed(rest[:cut]), rest[cut:]
    held, call = watch.close()
    assert call is None
    assert (shown + held).strip() == text.strip()


def test_a_call_begins_a_line() -> None:
    for text, on in (("x\n<tool_call>", True), ("x <tool_call>", False), ("  <tool_call>", True)):
        watch = CallWatch(OWN)
        watch.feed(text)
        assert watch.on is on
    assert not CallWatch(OWN).would_begin("<tool_")
    braces = CallForm('{"name": "', '", "parameters": ', "}")
    watch = CallWatch(braces)
    assert watch.feed("Like this:\n{") == "Like this:\n{"


def test_text_that_looks_like_a_call_is_none() -> None:
    for text in (
        '<tool_call>\n{"name": "a", "arguments": {"x": }}\n</tool_call>',
        "<tool_call>",
        '<tool_call>{"name": "a"}',
    ):
        assert call_in(OWN, text) is None


def population(city: str, years: list[int] | None = None) -> dict[str, int]:
    """How many people live in a city.

    The rest is for people.
    """
    return {city: len(years or [])}


def test_a_function_becomes_a_tool() -> None:
    (function,) = function_tools([population])
    assert function.tool.name == "population"
    assert function.tool.description == "How many people live in a city."
    schema = json.loads(function.tool.parameters)
    assert schema["required"] == ["city"]
    assert set(schema["properties"]) == {"city", "years"}
    assert call_grammar(OWN, [function.tool]).startswith("root ::= call\n")


def test_a_call_is_carried_out_only_where_it_is_allowed() -> None:
    call = Call("population", '{"city": "Bonn", "years": [1, 2]}')
    assert results_of([call], [population], True) == [Message("tool", '{"Bonn":2}', name="population")]
    assert "not allow" in results_of([call], [population], False)[0].content
    assert "not allow" in results_of([call], [population], lambda _call: False)[0].content
    assert "no tool" in results_of([Call("other")], [population], True)[0].content
    assert "do not fit" in results_of([Call("population", '{"town": 1}')], [population], True)[0].content


def test_functions_that_cannot_be_tools_are_named() -> None:
    def untyped(x):
        return x

    def starred(*x: int) -> int:
        return sum(x)

    def strange(x: complex) -> None: ...

    for function in (untyped, starred, strange, lambda: 1):
        with pytest.raises(UsageError, match=r"cannot be a tool|no JSON schema"):
            function_tools([function])
    with pytest.raises(UsageError, match="same name"):
        function_tools([population, population])


def test_a_template_is_given_calls_as_it_wants_them() -> None:
    said = Message("assistant", "", calls=(Call("add", '{"a": 1}'),))
    assert as_given(said, R1_FORM)["content"] is None
    assert as_given(said, R1_FORM)["tool_calls"][0]["function"]["arguments"] == '{"a": 1}'
    hermes = CallForm("<tool_call>", "", "")
    assert as_given(said, hermes)["tool_calls"][0]["function"]["arguments"] == {"a": 1}
    assert as_given(said, OWN)["content"] == '<tool_call>\n{"name": "add", "arguments": {"a": 1}}\n</tool_call>'
    assert as_given(Message("tool", "2", name="add"), OWN)["role"] == "user"
    assert as_given(Message("tool", "2", name="add"), hermes)["name"] == "add"
    assert msgspec.json.decode(msgspec.json.encode(said), type=Message) == said
