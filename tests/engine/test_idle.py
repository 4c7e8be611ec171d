"""Between turns the engine reads what is known of the next prompt, and drops that for whatever else is asked."""

import io

import pytest

from localr1.engine.__main__ import Inbox
from localr1.frames import Ask, Prepare, Stop
from localr1.messages import Message
from localr1.model import Model
from localr1.runtime.scripted import ScriptedEngine

THINKS = ("Let me ", "see. ", "</think>", "\n\n", "Four", ".")
SECOND = "And twice that?"


@pytest.fixture
def model(files, start):
    return Model(start(files.reciter(*THINKS)))


def test_only_the_new_question_is_left_to_read(model):
    chat = model.chat()
    first = chat.ask("What is 2 + 2?")
    prepared = model.engine.finish_preparing()
    asked = model.render([*chat.messages, Message("user", SECOND)])
    known = asked.text.index(SECOND)
    assert prepared.read == len(THINKS) - 2  # the answer's three tokens, its end, and what begins the question
    second = chat.ask(SECOND)
    assert second.usage.reused == prepared.known
    tail = model.render([Message("user", SECOND)])  # the same question and glue behind a first token and a mark
    assert second.usage.read == len(tail.ids) - 2
    assert asked.text[known:] == tail.text[tail.text.index(SECOND) :]
    assert first.text == second.text


def test_without_it_the_answer_is_read_again(model):
    chat = model.chat()
    chat.ask("What is 2 + 2?")
    model.engine.finish_preparing()
    idle = chat.ask(SECOND).usage
    plain = Model(model.engine)
    messages = chat.messages[:2]
    plain.ask("Something else entirely.")
    plain.ask(messages[:1])  # the first turn again, and nothing prepared behind it
    again = plain.ask([*messages, Message("user", SECOND)]).usage
    assert again.prompt == idle.prompt
    assert again.read == idle.read + len(THINKS) - 2


def test_an_earlier_turn_asked_anew_reuses_what_is_still_true(model):
    chat = model.chat()
    for question in ("One?", "Two?", "Three?"):
        chat.ask(question)
    model.engine.finish_preparing()
    before = len(model.render(chat.messages[:3]).ids)
    del chat.messages[2:]
    edited = chat.ask("Two, in other words?")
    assert edited.usage.reused >= len(model.render(chat.messages[:1]).ids) - 2
    assert edited.usage.reused < before
    branched = chat.ask("Three?")
    assert branched.text == edited.text
    assert [message.content for message in chat.messages[::2]] == ["One?", "Two, in other words?", "Three?"]


def test_a_request_that_comes_during_it_gets_the_reply_that_it_always_gets(files, start):
    model = Model(start(files.tiny(context_length=16_384)))
    chat = [Message("user", "the sky and the world " * 800), Message("assistant", "blue " * 900)]
    wanted = model.ask("Why?", seed=1, temperature=0.0, max_tokens=8)
    for _ in range(3):
        model.prepare(chat)
        assert model.ask("Why?", seed=1, temperature=0.0, max_tokens=8).thinking == wanted.thinking
    model.prepare(chat)
    assert model.engine.finish_preparing().known > 2000


def test_what_cannot_be_prepared_is_told_when_it_is_asked(files, start):
    model = Model(start(files.reciter(*THINKS), context=64))
    model.ask("Hm?", max_tokens=8)
    model.prepare([Message("user", "long " * 200)])
    model.engine.finish_preparing()
    assert model.ask("Hm?", max_tokens=8).text == "Four."


def test_a_single_question_prepares_nothing_and_each_turn_of_a_chat_does() -> None:
    engine = ScriptedEngine("<think>", "Hm.", "</think>", "4")
    Model(engine).ask("What is 2 + 2?")
    assert not engine.prepared
    chat = Model(engine).chat(history="strip", think=9)
    for _event in chat.stream("What is 2 + 2?"):
        assert not engine.prepared  # not before the reply is over
    (request,) = engine.prepared
    assert [message.content for message in request.messages] == ["What is 2 + 2?", "4"]
    assert (request.history, request.limits.think) == ("strip", 9)


@pytest.fixture
def inbox():
    """An inbox, what puts a frame into it as its thread would, and the list of times that work was aborted."""
    aborted = []
    box = Inbox(io.BytesIO(), abort=lambda: aborted.append(True))
    return box, box._take, aborted


def test_any_request_ends_idle_work_at_once(inbox):
    box, send, aborted = inbox
    question = (Message("user", "Why?"),)
    send(Prepare(1, Ask(1, question)))
    assert isinstance(box.next(), Prepare)
    assert not box.stopped
    send(Ask(2, question))
    assert aborted
    assert box.stopped
    assert box.next().id == 2
    assert not box.stopped


def test_idle_work_is_not_begun_when_a_request_is_already_there(inbox):
    box, send, _aborted = inbox
    question = (Message("user", "Why?"),)
    send(Ask(1, question))
    assert box.next().id == 1
    send(Prepare(2, Ask(2, question)))
    send(Ask(3, question))
    assert isinstance(box.next(), Prepare)
    assert box.stopped
    assert box.next().id == 3
    assert not box.stopped


def test_a_stop_ends_idle_work_too(inbox):
    box, send, aborted = inbox
    send(Prepare(4, Ask(4, (Message("user", "Why?"),))))
    box.next()
    send(Stop(4))
    assert aborted
    assert box.stopped
