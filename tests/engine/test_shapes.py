"""Every shape that R1 comes in thinks, is led to an answer, and counts its tokens right."""

import pytest

from localr1.events import ThinkingEnded
from localr1.model import Model

SHAPES = ("qwen2", "llama", "deepseek2")


@pytest.fixture(params=SHAPES)
def model(request, files, start):
    return Model(start(files.tiny(request.param)), name=request.param)


def test_the_thinking_ends_at_its_budget_and_an_answer_follows(model):
    stream = model.stream("what is 17 times 24", think=12, max_tokens=120, seed=3, temperature=1)
    events = list(stream)
    reply = stream.reply
    (ended,) = [event for event in events if isinstance(event, ThinkingEnded)][:1]
    assert ended.why in ("budget", "closed", "tool")  # by chance it may do that itself
    assert ended.tokens <= 12 + 48  # the grace in which the end of a sentence is looked for
    assert ended.at == ended.tokens
    assert reply.thinking
    assert reply.text
    assert reply.usage.thinking + reply.usage.answer <= 120
    assert reply.usage.answer > 0
    assert reply.usage.prompt == len(model.render("what is 17 times 24").ids)
    assert model.facts.architecture == model.name


def test_a_reply_cut_in_its_thinking_has_lost_its_answer(model):
    reply = model.ask("why", max_tokens=9, seed=1, temperature=0, reserve=0)
    assert (reply.why, reply.thinking_ended, reply.text) == ("answer_lost", "cut", "")
    assert (reply.usage.thinking, reply.usage.answer) == (9, 0)
    assert reply.thinking


def test_some_of_the_room_is_kept_for_the_answer(model):
    reply = model.ask("why", max_tokens=9, seed=1, temperature=0)
    assert (reply.why, reply.thinking_ended) == ("length", "reserve")
    assert reply.usage.answer >= 2


def test_the_seed_decides_the_reply(model):
    one, again, other = (model.ask("why", max_tokens=24, think=4, seed=seed, temperature=1) for seed in (1, 1, 2))
    assert (one.thinking, one.text) == (again.thinking, again.text)
    assert (one.thinking, one.text) != (other.thinking, other.text)


def test_the_prompt_starts_inside_thinking(model):
    rendered = model.render("why")
    assert rendered.inside_thinking
    assert rendered.text.endswith("<｜Assistant｜><think>\n")


def test_a_context_of_one_token_more_than_the_prompt_is_enough(files, start):
    prompt = "word " * 80
    with Model(start(files.tiny())) as model:
        tokens = len(model.render(prompt).ids)
    with Model(start(files.tiny(), context=tokens + 1)) as model:
        assert model.ask(prompt, seed=1, max_tokens=1).usage.answer == 1
