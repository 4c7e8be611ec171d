"""A vote of a real engine: one read of the prompt, and the same votes for the same number and seed."""

import pytest
from tiny_models import CHATML_TEMPLATE, CHATML_TOKENS

from localr1.errors import TooManySamplesError
from localr1.events import Reading, ReplyEnded
from localr1.model import Model
from localr1.reply import collect

QUESTION = "why is the sky blue and what is the number of the light " * 8


def told(vote):
    return [(reply.thinking, reply.text) for reply in vote.replies if reply.why != "cancelled"], vote.counts


@pytest.mark.parametrize("shape", ["qwen2", "llama"])
def test_the_same_number_and_seed_give_the_same_votes(shape, files, start):
    """In a fresh engine, in a warm one, and after something else was asked."""
    path = files.tiny(shape)
    values = {"n": 8, "seed": 3, "think": 8, "max_tokens": 24, "temperature": 1.0}
    first = Model(start(path)).vote(QUESTION, **values)
    model = Model(start(path))
    model.ask(QUESTION[:150], seed=1, max_tokens=10)
    for _ in range(2):
        assert told(model.vote(QUESTION, **values)) == told(first)


def test_the_prompt_is_read_once(files, start):
    stream = Model(start(files.tiny())).vote_stream(QUESTION, n=8, seed=1, think=0, max_tokens=5)
    events = list(stream)
    read = [event for event in events if isinstance(event, Reading)]
    prompt = stream.vote.replies[0].usage.prompt
    assert read[0].reused == 0
    assert [event.done for event in read if event.done == event.total] == [prompt]
    assert sum(isinstance(event, ReplyEnded) for event in events) == 8


def test_what_all_say_is_decided_early(files, start):
    engine = start(files.reciter("Hm.", "</think>", "\n\n", "\\boxed{", "4", "}", loop=False))
    vote = Model(engine).vote("Why?", n=8, seed=1)
    assert vote.winner.answer == "4"
    assert vote.reply.thinking == "Hm."
    # They all end in one round, so the rest has ended too by the time the winner is known: it is not waited for.
    assert vote.winner.votes == 5


def test_a_vote_leaves_the_engine_ready(files, start, ask):
    engine = start(files.reciter("Hm.", "</think>", "\n\n", "Four."))
    before = collect(ask(engine, "Why?"))
    Model(engine).vote("Why?", n=8, seed=1)
    assert collect(ask(engine, "Why?")).text == before.text == "Four."


def test_samples_without_room_for_an_answer_are_refused_and_the_engine_lives(files, start, ask):
    engine = start(files.tiny(), context=512)
    pid = engine.loaded() and engine.pid
    with pytest.raises(TooManySamplesError) as caught:
        ask(engine, "why", samples=64)
    fitting = caught.value.fitting
    assert 1 < fitting < 64
    assert sum(isinstance(event, ReplyEnded) for event in ask(engine, "why", samples=fitting)) == fitting
    with pytest.raises(TooManySamplesError):
        ask(engine, "why", samples=fitting + 1)
    assert engine.pid == pid


def test_samples_that_say_little_need_little(files, start, ask):
    engine = start(files.tiny(template=CHATML_TEMPLATE, extra_tokens=CHATML_TOKENS), context=512)
    events = ask(engine, "why", samples=16, max_tokens=3)
    assert [event.why for event in events if isinstance(event, ReplyEnded)] == ["length"] * 16
    with pytest.raises(TooManySamplesError) as caught:
        ask(engine, "why", samples=64, max_tokens=30)
    assert "max_tokens" not in caught.value.hint
