"""What renderings show: the comparison on small templates, each in the style of one family."""

import pytest

from localr1.engine.inspection import inspect_template
from localr1.thinking.formats import Switch, ThinkingFormat, asked_format, read_prompt, switched

TURNS = (
    "{% for m in messages %}"
    "{% if m.role == 'user' %}{{ '<|user|>' ~ m.content }}"
    "{% elif m.role == 'assistant' %}REPLY"
    "{% else %}{{ '<|system|>' ~ m.content }}{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}BEGIN{% endif %}"
)


def template(reply, begin, head=""):
    return head + TURNS.replace("REPLY", reply).replace("BEGIN", begin)


def look(*arguments):
    seen = inspect_template(template(*arguments))
    assert seen.warnings == ()
    return seen


BESIDE = (
    "<|bot|>{% if m.reasoning_content %}<think>\n{{ m.reasoning_content }}\n</think>\n\n{% endif %}"
    "{{ m.content }}<|end|>"
)
HYBRID = "<|bot|>{% if enable_thinking is defined and not enable_thinking %}<think>\n\n</think>\n\n{% endif %}"
STRIPPED = "<|bot|>{{ m.content.split('</think>')[-1] }}<|end|>"


def test_tags_beside_the_answer_and_a_switch() -> None:
    form, inside, _ = look(BESIDE, HYBRID)
    assert (form.opener, form.closer, form.found) == ("<think>", "</think>", "comparison")
    assert form.puts_in == "\n</think>\n\n"
    assert form.switch == Switch("enable_thinking", True, False)
    assert form.history == "keep"
    assert not inside


@pytest.mark.parametrize("key", ["reasoning", "thinking"])
def test_other_names_for_the_thinking(key) -> None:
    form = look(BESIDE.replace("reasoning_content", key), "<|bot|>").form
    assert (form.opener, form.closer) == ("<think>", "</think>")


def test_a_template_that_only_strips_shows_its_closer_too() -> None:
    form, inside, _ = look(STRIPPED, "<|bot|>")
    assert (form.closer, form.found, form.history, inside) == ("</think>", "comparison", "strip", False)


def test_a_prompt_that_opens_the_thinking() -> None:
    form, inside, _ = look(STRIPPED, "<|bot|><think>\n")
    assert (form.opener, form.found, inside) == ("<think>", "comparison", True)


def test_tags_that_even_a_plain_reply_has() -> None:
    reply = "<|bot|><deep>{{ m.reasoning_content or '' }}</deep>{{ m.content }}"
    begin = "<|bot|><deep>{% if not thinking %}</deep>{% endif %}"
    form, inside, _ = look(reply, begin)
    assert (form.opener, form.closer, inside) == ("<deep>", "</deep>", True)
    assert form.switch == Switch("thinking", True, False)


def test_a_bare_closer_turns_thinking_off() -> None:
    reply = "<|bot|>{% if m.reasoning_content %}<think>{{ m.reasoning_content }}{% endif %}</think>{{ m.content }}"
    form, inside, _ = look(reply, "<|bot|>{{ '<think>' if thinking else '</think>' }}")
    assert (form.opener, form.closer, form.answer_opener, inside) == ("<think>", "</think>", "", True)


def test_messages_of_their_own() -> None:
    reply = (
        "{% if m.thinking %}<|start|>bot<|channel|>inner<|message|>{{ m.thinking }}<|end|>{% endif %}"
        "<|start|>bot<|channel|>outer<|message|>{{ m.content }}<|end|>"
    )
    form = look(reply, "<|start|>bot").form
    assert (form.opener, form.closer) == ("<|channel|>inner<|message|>", "<|end|>")
    assert (form.answer_opener, form.turn) == ("<|channel|>outer<|message|>", "<|start|>bot")
    assert form.puts_in == "<|end|><|start|>bot<|channel|>outer<|message|>"


def test_a_channel_with_words_in_its_tag() -> None:
    reply = "<|turn>bot\n{% if m.reasoning %}<|channel>thought\n{{ m.reasoning }}\n<channel|>{% endif %}{{ m.content }}"
    begin = "<|turn>bot\n{% if not enable_thinking %}<|channel>thought\n<channel|>{% endif %}"
    form = look(reply, begin).form
    assert (form.opener, form.closer) == ("<|channel>thought", "<channel|>")


def test_tags_in_several_parts() -> None:
    reply = (
        "<|bot|>{% if m.reasoning_content %}<|open|>think<|sep|>{{ m.reasoning_content }}"
        "<|close|>think<|sep|>{% endif %}"
        "<|open|>response<|sep|>{{ m.content }}<|close|>response<|sep|>"
    )
    form = look(reply, "<|bot|><|open|>{{ 'think' if thinking else 'response' }}<|sep|>").form
    assert (form.opener, form.closer) == ("<|open|>think<|sep|>", "<|close|>think<|sep|>")
    assert (form.answer_opener, form.answer_closer) == ("<|open|>response<|sep|>", "<|close|>response<|sep|>")


def test_a_wrapped_answer() -> None:
    reply = (
        "<|bot|>{% if m.reasoning_content %}<think>{{ m.reasoning_content }}</think>{% endif %}"
        "<response>{{ m.content }}</response>"
    )
    form = look(reply, "<|bot|>").form
    assert (form.closer, form.answer_opener, form.answer_closer) == ("</think>", "<response>", "</response>")


def test_contents_in_parts() -> None:
    reply = (
        "<|bot|>{% if m.content is string %}{{ m.content }}{% else %}{% for part in m.content %}"
        "{% if part.type == 'thinking' %}[THINK]{{ part.thinking }}[/THINK]{% else %}{{ part.text }}{% endif %}"
        "{% endfor %}{% endif %}"
    )
    form = look(reply, "<|bot|>").form
    assert (form.opener, form.closer, form.found) == ("[THINK]", "[/THINK]", "comparison")


def test_thinking_that_shows_in_front_of_a_tool_call_only() -> None:
    reply = (
        "<|bot|>{% if m.tool_calls %}<|plan|>{{ m.reasoning_content }}<|planned|>"
        "<|call|>{{ m.tool_calls[0].function.name }}"
        "{% else %}{{ m.content }}{% endif %}"
    )
    form = look(reply, "<|bot|>").form
    assert (form.opener, form.closer, form.tool_openers) == ("<|plan|>", "<|planned|>", ("<|call|>",))


@pytest.mark.parametrize(
    ("head", "begin", "switch"),
    [
        ("", "<|bot|>{{ '<think></think>' if thinking_budget is defined and thinking_budget == 0 }}",
         Switch("thinking_budget", None, 0)),
        ("{% if thinking_mode == 'disabled' %}No.{% endif %}", "<|bot|>",
         Switch("thinking_mode", "enabled", "disabled")),
        ("Effort: {{ reasoning_effort }}", "<|bot|>",
         Switch(level_variable="reasoning_effort", levels=("low", "medium", "high"))),
        ("{% if reasoning_effort == 'max' %}Much.{% endif %}", "<|bot|>",
         Switch(level_variable="reasoning_effort", levels=("max",))),
        ("{% if reasoning_effort not in ['no_think', 'low', 'high'] %}{{ raise_exception('no') }}{% endif %}",
         "<|bot|><think>{% if reasoning_effort == 'no_think' %}</think>{% endif %}", Switch()),
        ("", "<|bot|>{{ '<think></think>' if '/no_think' in messages[0].content }}",
         Switch("system text", None, "/no_think")),
        ("", "<|bot|>", Switch()),
    ],
)  # fmt: skip
def test_switches(head, begin, switch) -> None:
    seen = inspect_template(template(BESIDE, begin, head))
    if "no_think', 'low'" in head:  # a template that refuses every prompt without a level
        assert seen.warnings
    else:
        assert seen.form.switch == switch


def test_a_level_that_means_no_thinking_is_the_switch() -> None:
    head = "{% set effort = reasoning_effort | default('no_think') %}"
    begin = "<|bot|><think>{% if effort == 'no_think' %}</think>{% endif %}{% if effort == 'low' %}{% endif %}"
    switch = look(BESIDE, begin, head).form.switch
    assert (switch.variable, switch.off) == ("reasoning_effort", "no_think")


def test_the_beginning_of_a_tool_call() -> None:
    reply = BESIDE.replace("<|end|>", "{% for c in m.tool_calls %}<tool_call>{{ c.function.name }}{% endfor %}<|end|>")
    assert look(reply, "<|bot|>").form.tool_openers == ("<tool_call>",)


@pytest.mark.parametrize("source", ["", "{{ messages[0].content }}", template("<|bot|>{{ m.content }}", "<|bot|>")])
def test_no_thinking_is_plain(source) -> None:
    form = inspect_template(source).form
    assert form == ThinkingFormat()
    assert not form.shown


def test_asked_tags_win() -> None:
    own = ThinkingFormat("[A]", "[/A]", found="comparison", switch=Switch("thinking", True, False))
    form = asked_format(("<x>", "</x>"), own)
    assert (form.opener, form.closer, form.found, form.switch) == ("<x>", "</x>", "asked", own.switch)


@pytest.mark.parametrize(
    ("prompt", "forced", "extra", "inside"),
    [
        ("<|bot|><think>\n", False, "", True),
        ("<|bot|><think>\n\n</think>\n\n", True, "", False),
        ("<|bot|></think>", True, "", False),
        ("<|bot|>", True, "<think>\n", True),
        ("<|bot|>", False, "", False),
    ],
)
def test_what_the_prompt_has_opened(prompt, forced, extra, inside) -> None:
    assert read_prompt(prompt, ThinkingFormat(), forced=forced) == (extra, inside)


def test_a_users_own_word_on_thinking_replaces_ours() -> None:
    form = ThinkingFormat(switch=Switch("thinking", True, False))
    names = frozenset({"thinking", "enable_thinking"})
    assert switched(form, {}, thinking=True, names=names) == {"thinking": True}
    assert switched(form, None, thinking=False, names=names) == {"thinking": False}
    assert switched(form, {"enable_thinking": False}, thinking=True, names=names) == {"enable_thinking": False}
    assert switched(form, {"other": 1}, thinking=True, names=names) == {"thinking": True, "other": 1}
