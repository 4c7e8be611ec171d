"""A reply is gathered from its events, and at any moment it is what has come so far."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.events import AnswerText, Loading, Reading, ReplyEnded, ThinkingEnded, ThinkingText, Usage
from localr1.messages import Message
from localr1.reply import Gathering, Reply, collect

PIECES = st.lists(st.text("ab \n", max_size=4), max_size=6)


def ended(why="closed", sample=0):
    return ThinkingEnded(0.5, 3, why, 4, sample)


@given(PIECES, PIECES)
def test_texts_are_joined_and_the_blank_space_round_them_goes(thinking, answer):
    events = [Loading(1.0), Reading(1, 1, 0), *map(ThinkingText, thinking), ended(), *map(AnswerText, answer)]
    reply = collect([*events, ReplyEnded("stop", Usage(prompt=3))])
    joined = ("".join(thinking).strip(), "".join(answer).strip())
    assert (reply.thinking, reply.text) == joined
    assert (reply.why, reply.thinking_ended, reply.usage) == ("stop", "closed", Usage(prompt=3))


def test_a_thought_that_was_never_opened_takes_the_text_before_it():
    reply = collect([AnswerText("So it "), AnswerText("is 4.\n"), ended(), AnswerText("Four."), ReplyEnded("stop")])
    assert (reply.thinking, reply.text) == ("So it is 4.", "Four.")


def test_a_thought_after_an_answer_takes_nothing():
    events = [ThinkingText("a"), ended(), AnswerText("One. "), ThinkingText("b"), ended(), AnswerText("Two.")]
    reply = collect([*events, ReplyEnded("stop")])
    assert (reply.thinking, reply.text) == ("ab", "One. Two.")


def test_an_empty_thought_after_an_answer_takes_nothing():
    reply = collect([AnswerText("One. "), ThinkingText(""), ended(), AnswerText("Two."), ReplyEnded("stop")])
    assert (reply.thinking, reply.text) == ("", "One. Two.")


def test_a_thought_closed_before_it_began_leaves_the_answer():
    reply = collect([ended("budget"), AnswerText("Four."), ReplyEnded("stop")])
    assert (reply.thinking, reply.text, reply.thinking_ended) == ("", "Four.", "budget")


def test_samples_are_told_apart():
    events = [
        event
        for sample in range(3)
        for event in (ThinkingText(f"t{sample}", sample=sample), AnswerText(f"a{sample}", sample=sample))
    ]
    events += [ReplyEnded("length", reason=str(sample), sample=sample) for sample in (2, 0, 1)]
    for sample in range(3):
        assert collect(events, sample) == Reply(f"a{sample}", f"t{sample}", "length", reason=str(sample))


@pytest.mark.parametrize("events", [[], [AnswerText("Fo")]])
def test_a_reply_that_has_not_ended_reads_as_cancelled(events):
    gathering = Gathering()
    for event in events:
        gathering.add(event)
    assert gathering.reply().why == "cancelled"
    assert gathering.reply().text == "".join(event.text for event in events)


def test_a_reply_is_a_turn_with_its_thinking_beside_it():
    assert Reply("Four.", "Hm.").message() == Message("assistant", "Four.", "Hm.")
