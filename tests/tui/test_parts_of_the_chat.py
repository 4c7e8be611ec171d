"""The parts of the chat that are no widgets: what is gathered, attached, edited, compared, and how high turns are."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.chats.in_words import thought_line
from localr1.chats.records import Kept
from localr1.errors import LocalR1Error, UsageError
from localr1.events import AnswerText, Reading, ReplyEnded, ThinkingText, Usage
from localr1.reply import Gathering
from localr1.tui.attachments import LARGEST, Attachment, read_attachment, whole_question
from localr1.tui.differences import differences
from localr1.tui.editor import edited, editor_command
from localr1.tui.exchanges import Exchange, exchanges_of, messages_of
from localr1.tui.happenings import Gathered, ReplyCame
from localr1.tui.heights import Heights
from localr1.tui.in_words import agreement, cost, trouble_of
from localr1.tui.trace_text import TraceText
from localr1.tui.used import Agreeing, Used

EVENTS = st.lists(
    st.one_of(
        st.builds(ThinkingText, st.text(max_size=3), forced=st.booleans()),
        st.builds(AnswerText, st.text(max_size=3)),
        st.just(Reading(1, 2, 0)),
    ),
    max_size=30,
)


@given(EVENTS, st.integers(0, 30))
def test_what_is_gathered_is_the_reply_that_came(events, taken) -> None:
    gathered, found = Gathered(), []
    for number, event in enumerate([*events, ReplyEnded("stop")]):
        gathered.put(ReplyCame(7, event))
        if number == taken:
            found += gathered.take()
    found += gathered.take()
    one, other = Gathering(), Gathering()
    for event in [*events, ReplyEnded("stop")]:
        one.add(event)
    for happening in found:
        other.add(happening.event)
    assert one.reply() == other.reply()
    assert sum(happening.pieces for happening in found) == len(events) + 1


@given(st.text(alphabet="ab $\\frac{1}{2}\n.", max_size=80), st.lists(st.integers(1, 7)))
def test_how_a_trace_comes_makes_no_difference(text, cuts) -> None:
    one, other, place = TraceText(), TraceText(), 0
    one.feed(text)
    for cut in cuts:
        other.feed(text[place : place + cut])
        other.look(20)
        place += cut
    other.feed(text[place:])
    assert one.look(20).text == other.look(20).text
    assert other.source == text


def test_what_was_put_in_is_known_by_its_place() -> None:
    trace = TraceText()
    trace.feed("First the tens. ")
    trace.feed("Now answer.", forced=True)
    trace.look(80)
    assert [trace.lines.text[start:end] for start, end in trace.forced] == ["Now answer."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("First the tens. Then take the ones away", "Then take the ones away"),
        ("First the tens are added. So", "First the tens are added. So"),
        ("", ""),
        ("so $\\frac{a+b}{c}$ is what remains", "so (a+b)/c is what remains"),
    ],
)
def test_the_sentence_being_thought(text, said) -> None:
    trace = TraceText()
    trace.feed(text)
    assert trace.sentence() == said


def test_a_file_goes_before_the_question(tmp_path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"\xef\xbb\xbfOne\r\nTwo\r\n")
    attachment = read_attachment(f" '{file}' ")
    assert whole_question([attachment], "What is it?") == "notes.txt:\n\nOne\nTwo\n\nWhat is it?"
    assert "notes.txt · 8 bytes · about 2 tokens" in attachment.line()
    assert "1,234 tokens" in attachment._replace(tokens=1234).line()


@pytest.mark.parametrize(("content", "words"), [(b"a\0b", "is no text"), (b"x" * (LARGEST + 1), "no more than 8.4 MB")])
def test_what_cannot_go_with_a_question_is_explained(tmp_path, content, words) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(UsageError, match=words):
        read_attachment(str(file))


def test_names_of_attachments_are_safe_to_show() -> None:
    assert "\x1b" not in Attachment("a\x1b[31m.txt", "text").line()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the editor")
def test_an_editor_gets_a_private_file_that_is_gone_afterwards(tmp_path) -> None:
    seen = tmp_path / "seen"
    script = tmp_path / "editor"
    script.write_text(
        f'#!/bin/sh\necho "$1" > {seen}\nls -l "$1" >> {seen}\necho "and more" >> "$1"\n', encoding="utf-8"
    )
    script.chmod(stat.S_IRWXU)
    assert edited("A question", [str(script)]) == "A questionand more"
    where, mode = seen.read_text(encoding="utf-8").splitlines()
    assert mode.startswith("-rw-------")
    assert not Path(where).exists()
    with pytest.raises(LocalR1Error, match="ended with 1"):
        edited("A question", ["false"])
    with pytest.raises(LocalR1Error, match="Cannot edit"):
        edited("A question", [str(tmp_path / "none")])


def test_the_editor_is_the_one_that_was_chosen() -> None:
    assert editor_command({"EDITOR": "code --wait", "VISUAL": ""}) == ["code", "--wait"]
    with pytest.raises(UsageError, match="No editor"):
        editor_command({})


def test_two_traces_are_compared_by_sentences() -> None:
    found = differences("Add the tens. Take one away. Done.", "Add the tens. Carry one. Done.")
    assert [one.kind for one in found] == ["both", "before", "after", "both"]


def message(id: int, role: str, **values) -> Kept:
    return Kept(id=id, chat=1, parent=id - 1 or None, role=role, text=values.pop("text", f"text {id}"), **values)


def test_turns_are_questions_with_their_replies() -> None:
    branch = [message(1, "user"), message(2, "assistant"), message(3, "user"), message(4, "user")]
    turns = exchanges_of(branch)
    assert [(one.question.id, one.reply.id if one.reply else None) for one in turns] == [(1, 2), (3, None), (4, None)]
    assert [one.content for one in messages_of(turns)] == ["text 1", "text 2"], "what was never answered is left out"


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40), st.integers(1, 50), st.data())
def test_what_is_in_view_is_always_near(rows, view, data) -> None:
    heights = Heights([Exchange(message(1, "user"))] * len(rows))
    for index, height in enumerate(rows):
        heights.measured(index, height)
    index = data.draw(st.one_of(st.none(), st.integers(0, len(rows) - 1)))
    near = heights.near(index, view)
    last = len(rows) - 1
    if index is None:
        assert near.stop == last + 1
        assert near.start == 0 or heights.sum(near) >= view
    else:
        assert index in near
        assert near.stop == last + 1 or heights.sum(range(index, near.stop)) >= 2 * view


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"status": "crashed", "reason": "The engine stopped."}, "The engine stopped."),
        ({"status": "interrupted"}, "localr1 ended"),
        ({"status": "cancelled"}, "Stopped."),
        ({"why": "answer_lost"}, "No answer came"),
        ({"why": "length"}, "cut off"),
        ({"why": "stop", "text": ""}, "ended without an answer"),
    ],
)
def test_what_went_wrong_is_said(values, words) -> None:
    assert words in trouble_of(message(2, "assistant", **values)).message


def test_a_reply_that_ended_well_says_only_what_it_cost() -> None:
    usage = Usage(thinking=800, answer=200, tokens_per_second=41.2, first_token_seconds=0.42)
    kept = message(2, "assistant", why="stop", usage=usage, model="/models/r1.gguf")
    assert trouble_of(kept) is None
    assert cost(kept, 2, 3) == "1,000 tokens · 41 tok/s · first token 0.4 s · r1.gguf · attempt 2 of 3"


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"forced": ((0, 4),), "thinking_why": "closed"}, "0.0 s · 2 tokens · closed by itself · partly yours"),
        ({"forced": ((0, 11),), "thinking_why": "closed"}, "all of it yours"),
        ({"forced": ((0, 4), (8, 11)), "thinking_why": "budget"}, "0.0 s · 2 tokens · budget (spent) · partly yours"),
        ({"forced": ((8, 11),), "thinking_why": "budget"}, "0.0 s · 2 tokens · budget (spent)"),
        ({"forced": ((0, 11),), "thinking_why": "budget"}, "0.0 s · 2 tokens · budget (spent)"),
        ({"thinking_why": "closed"}, "0.0 s · 2 tokens · closed by itself"),
    ],
)
def test_a_thought_says_that_it_began_with_words_of_its_reader(values, line) -> None:
    kept = message(2, "assistant", thinking="Tens, ones.", usage=Usage(thinking=2), **values)
    assert thought_line(kept).removeprefix("Thought for ").removeprefix("Thought · ") == line


def test_how_a_vote_went() -> None:
    assert agreement(Agreeing(6, 8)) == "6 of 8 agree"
    assert agreement(Agreeing(5, 8, 3)) == "5 of 8 agree, 3 not waited for"


def test_a_context_that_is_nearly_full_is_tight() -> None:
    assert Used(before=800, thinking=50, context=1000).tight
    assert not Used(before=800, context=1000).tight
    assert not Used(before=800).tight
