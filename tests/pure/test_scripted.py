"""The engine that recites gives the events a model would give, and keeps what it was asked."""

import pytest

from localr1.errors import ClosedError
from localr1.events import AnswerText, Reading, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.messages import Message
from localr1.model import Model
from localr1.reply import collect
from localr1.runtime.engine import ReplyRequest
from localr1.runtime.scripted import ScriptedEngine

WHY = ReplyRequest((Message("user", "Why?"),))
PIECES = ("<think>", "Let me ", "see.", "</think>", "\n\n", "Four", ".")


def test_a_recited_thought_is_split_from_its_answer():
    engine = ScriptedEngine(*PIECES, clock=lambda: 0.0)
    events = list(engine.reply(WHY))
    assert [type(event) for event in events] == [
        Reading, ThinkingText, ThinkingText, ThinkingEnded, AnswerText, AnswerText, ReplyEnded,
    ]  # fmt: skip
    reply = collect(events)
    assert (reply.thinking, reply.text, reply.why) == ("Let me see.", "Four.", "stop")
    assert (reply.usage.thinking, reply.usage.answer) == (3, 4)
    assert engine.requests == [WHY]


def test_a_prompt_may_have_opened_the_thinking():
    assert collect(ScriptedEngine("Hm.", "</think>", "4", inside=True).reply(WHY)).thinking == "Hm."


def test_it_ends_as_it_is_told():
    assert collect(ScriptedEngine("4", ends="length").reply(WHY)).why == "length"


def test_a_stop_ends_it_before_the_next_piece():
    engine = ScriptedEngine(*PIECES, pause=lambda: told.append(1) or (len(told) == 3 and engine.stop()))
    told = []
    reply = collect(engine.reply(WHY))
    assert (reply.thinking, reply.why) == ("Let me", "cancelled")
    told.clear()
    engine = ScriptedEngine("4")
    engine.kill()
    assert collect(engine.reply(WHY)).text == "4"  # a stop is for the reply under way


def test_a_model_keeps_a_chat_without_its_thinking_in_the_text():
    engine = ScriptedEngine(*PIECES)
    with Model(engine) as model:
        chat = model.chat(system="Be brief.", temperature=0)
        assert chat.ask("Why?").text == "Four."
        assert chat.ask("And?").text == "Four."
    assert engine.closed
    asked = [(message.role, message.content, message.thinking) for message in engine.requests[1].messages]
    assert asked == [
        ("system", "Be brief.", ""), ("user", "Why?", ""), ("assistant", "Four.", "Let me see."), ("user", "And?", ""),
    ]  # fmt: skip


def test_a_turn_that_was_left_early_is_not_kept():
    chat = Model(ScriptedEngine(*PIECES)).chat()
    turn = iter(chat.stream("Why?"))
    next(turn)
    turn.close()
    assert chat.messages == []


def test_what_came_so_far_can_be_asked_for_at_any_time():
    stream = Model(ScriptedEngine(*PIECES)).stream("Why?")
    lengths = [len(stream.reply.thinking) + len(stream.reply.text) for _event in stream]
    assert lengths == sorted(lengths)
    assert stream.reply.text == "Four."


def test_each_reply_has_a_seed_that_can_be_used_again():
    model = Model(ScriptedEngine("4"))
    seeds = {model.stream("Why?").seed for _ in range(8)}
    assert len(seeds) == 8
    assert None not in seeds
    assert model.stream("Why?", seed=3).seed == 3


def test_what_was_closed_recites_no_more_as_a_real_one_does_not():
    engine = ScriptedEngine("4")
    with Model(engine) as model:
        assert model.ask("Why?").text == "4"
    assert engine.closed
    for ask in (lambda: model.ask("Why?"), lambda: model.facts, lambda: model.render("Why?")):
        with pytest.raises(ClosedError):
            ask()
    model.chat().prepare()
    assert (len(engine.requests), engine.prepared) == (1, [])
