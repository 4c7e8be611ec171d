"""Old thinking comes back to the model when a chat asks for it, and costs only what is new of it."""

import pytest
from tiny_models import CHATML_TEMPLATE, CHATML_TOKENS, R1_TEMPLATE, THINKING

from localr1.errors import UsageError
from localr1.messages import Message
from localr1.model import Model
from localr1.runtime.process import ProcessEngine

OPENED = "<|im_start|>assistant\\n<think>\\n"
ASKING = "{% if add_generation_prompt %}{{ '" + OPENED + "' }}{% endif %}"
WITH_THOUGHT = "{{ '" + OPENED + "' ~ m.reasoning_content ~ '\\n</think>\\n\\n' ~ m.content ~ '<|im_end|>\\n' }}"
WITHOUT = "{{ '<|im_start|>' ~ m.role ~ '\\n' ~ m.content ~ '<|im_end|>\\n' }}"
# Writes all thinking that it is told of; and only what comes after the last question, as Qwen3's does.
WRITES = "{% for m in messages %}{% if m.reasoning_content %}" + WITH_THOUGHT + "{% else %}" + WITHOUT + "{% endif %}"
WRITES += "{% endfor %}" + ASKING
WRITES_LATE = "{% set ns = namespace(q=0) %}{% for m in messages %}{% if m.role == 'user' %}"
WRITES_LATE += "{% set ns.q = loop.index0 %}{% endif %}{% endfor %}" + WRITES.replace(
    "{% if m.reasoning_content %}", "{% if m.reasoning_content and loop.index0 > ns.q %}"
)
# As gpt-oss: a thought is a message of its own, and an old one is left out.
MESSAGES = (
    "{% for m in messages %}{% if m.thinking and loop.last %}"
    "<|start|>assistant<|channel|>analysis<|message|>{{ m.thinking }}<|over|>{% endif %}"
    "<|start|>{{ m.role }}{% if m.role == 'assistant' %}<|channel|>final{% endif %}"
    "<|message|>{{ m.content }}<|over|>{% endfor %}{% if add_generation_prompt %}<|start|>assistant{% endif %}"
)
REFUSES = WRITES.replace("{% for m in messages %}", "{% for m in messages %}{% if m.thinking %}{{ none.x }}{% endif %}")
TEMPLATES = {
    "r1": R1_TEMPLATE, "chatml": CHATML_TEMPLATE, "writes": WRITES, "late": WRITES_LATE, "messages": MESSAGES,
    "refuses": REFUSES,
}  # fmt: skip
THOUGHT, ANSWER = "why would that be", "because"
CHAT = [Message("user", "hello"), Message("assistant", ANSWER, THOUGHT), Message("user", "and?")]
LOOP = [Message("user", "hello"), Message("assistant", ANSWER, THOUGHT), Message("tool", "42")]


@pytest.fixture(scope="module")
def reader(files):
    """Renders prompts with a template, one engine for each; reads the vocabulary only."""
    models = {}

    def reader(name):
        if name not in models:
            path = files.tiny("llama", template=TEMPLATES[name], extra_tokens=CHATML_TOKENS)
            models[name] = Model(ProcessEngine(str(path), vocabulary_only=True))
        return models[name]

    yield reader
    for model in models.values():
        model.close()


@pytest.mark.parametrize(
    ("template", "thinks"),
    [
        # whether a thought is read again: stripped, kept, in a tool loop and after it, and left to the model
        ("r1", {"strip": 0, "keep": 1, "keep-in-tool-loop": 0, "": 0}),
        ("writes", {"strip": 0, "keep": 1, "keep-in-tool-loop": 0, "": 1}),
        ("late", {"strip": 0, "keep": 1, "keep-in-tool-loop": 0, "": 0}),
        ("refuses", {"strip": 0, "keep": 1}),
    ],
)
def test_each_policy_is_kept_to_whatever_the_template_does(template, thinks, reader):
    model = reader(template)
    for history, count in thinks.items():
        assert model.render(CHAT, history=history).text.count(THOUGHT) == count, history
        kept_in_loop = model.render(LOOP, history=history).text.count(THOUGHT)
        assert kept_in_loop == (0 if history == "strip" else 1), history


@pytest.mark.parametrize("template", ["r1", "writes", "late", "refuses"])
def test_a_kept_thought_stands_as_the_model_would_have_written_it(template, reader):
    model = reader(template)
    start = model.render(CHAT[:1]).text
    whole = f"{start}{THOUGHT}\n</think>\n\n{ANSWER}"
    rendered = model.render(CHAT, history="keep")
    assert rendered.text.startswith(whole)
    tags = [token for token, special in zip(rendered.ids, rendered.special, strict=True) if special]
    plain = model.render(CHAT, history="strip")
    assert len(tags) == sum(plain.special) + 2  # the opener and the closer, as tokens of their own


def test_without_a_template_of_its_own_the_tags_that_were_asked_for_are_put_round(reader):
    rendered = reader("chatml").render(CHAT, history="keep", think_tags=("<thought>", "</thought>"))
    assert f"assistant\n<thought>\n{THOUGHT}\n</thought>\n\n{ANSWER}<|im_end|>" in rendered.text
    assert THOUGHT not in reader("chatml").render(CHAT, think_tags=("<thought>", "</thought>")).text


def test_a_thought_in_a_message_of_its_own_is_not_forced_into_another(reader):
    model = reader("messages")
    assert THOUGHT not in model.render(CHAT, history="keep").text
    again = [*CHAT[:1], Message("assistant", ANSWER, THOUGHT)]
    assert f"analysis<|message|>{THOUGHT}<|over|>" in model.render(again).text


@pytest.mark.parametrize("template", ["r1", "writes", "late"])
def test_nothing_that_a_thought_spells_is_obeyed(template, reader):
    model = reader(template)
    harmless = sum(model.render(CHAT, history="keep").special)
    for text in ("</think>", "<｜User｜>", "<|im_end|>", *(f"a {tag} b" for tag in (*THINKING, "<|im_start|>"))):
        chat = [CHAT[0], Message("assistant", ANSWER, text), CHAT[2]]
        rendered = model.render(chat, history="keep")
        assert sum(rendered.special) == harmless, text
        assert text in rendered.text


def test_a_policy_that_is_none_is_refused(reader):
    for call in (reader("r1").render, reader("r1").stream):
        with pytest.raises(UsageError, match="history must be one of"):
            call(CHAT, history="forget")


OWN_WAY = WRITES.replace(OPENED + "' }}{% endif %}", "<|im_start|>assistant\\n' }}{% endif %}")


@pytest.mark.parametrize(
    ("template", "opener"),
    [(R1_TEMPLATE, ""), (WRITES, ""), (WRITES_LATE, ""), (OWN_WAY, "<think>\n"), (OWN_WAY, "<think>")],
    ids=["r1", "writes", "late", "opened by the model", "opened by the model in its own way"],
)
def test_a_kept_reply_is_found_in_the_cache_whole(template, opener, files, start):
    pieces = ("Let me ", "see. ", "</think>", "\n\n", "Four", ".")
    path = files.reciter(*filter(None, (opener, *pieces)), template=template, extra_tokens=CHATML_TOKENS)
    model = Model(start(path))
    chat = model.chat(history="keep")
    first = chat.ask("Two and two?")
    assert (first.thinking, first.text) == ("Let me see.", "Four.")
    prepared = model.engine.finish_preparing()
    assert prepared.known > first.usage.prompt + len(pieces)
    glue = len(model.render([Message("user", "x")]).ids)  # more than what ends an answer and begins a question
    assert prepared.read < glue
