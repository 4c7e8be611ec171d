"""Chats on their way out and in: what each form holds, and what other programs' files become."""

import json
import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localr1.chats.export import FORMS, Exported, export
from localr1.chats.importing import chats_in
from localr1.chats.records import ChatRow, Kept
from localr1.errors import UsageError
from localr1.events import Usage

ESCAPES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def kept(number, role, text, **more):
    return Kept(number, 1, number - 1 or None, role, text, created=1_770_000_000.0, **more)


def chat(*messages, title="How long?"):
    row = ChatRow(1, title, False, 1_770_000_000.0, 1_770_000_000.0, 1, "r1:7b", messages[-1].id if messages else None)
    return Exported(row, messages, messages)


REPLY = kept(
    2, "assistant", "It is **4 h**.", thinking="Let me see.\nThe stop is inside.", model="/home/me/r1.gguf",
    why="stop", thinking_why="loop", thinking_at=2140, usage=Usage(thinking=812, thinking_seconds=34.2),
)  # fmt: skip
ONE = chat(kept(1, "user", "How long?"), REPLY)


def test_markdown_has_the_thought_as_a_quotation_and_says_how_it_ended() -> None:
    assert export([ONE], "md") == (
        "# How long?\n\n*2026-02-02 02:40 UTC*\n\n## You\n\nHow long?\n\n## r1.gguf\n\n"
        "**Thought for 34 s · 812 tokens · loop at token 2,140**\n\n> Let me see.\n> The stop is inside.\n\n"
        "It is **4 h**.\n"
    )


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"forced": ((0, 31),), "thinking_why": "closed"}, "Thought · all of it yours"),
        ({"forced": ((0, 31),), "usage": Usage(), "thinking_why": "budget"}, "Thought · all of it yours"),
        ({"forced": ((0, 11),)}, "Thought for 34 s · 812 tokens · loop at token 2,140 · partly yours"),
        ({"forced": ((0, 11),), "usage": Usage()}, "Thought · partly yours"),
        ({"forced": ((12, 31),)}, "Thought for 34 s · 812 tokens · loop at token 2,140"),
        ({"forced": ((0, 31),)}, "Thought for 34 s · 812 tokens · loop at token 2,140"),
    ],
)
def test_a_thought_that_was_given_to_the_model_says_so(values, line) -> None:
    assert len(REPLY.thinking) == 31
    reply = msgspec.structs.replace(REPLY, **values)
    for form in ("md", "html"):
        text = export([chat(ONE.branch[0], reply)], form)
        assert f"**{line}**" in text or f"<summary>{line}</summary>" in text


def test_what_went_wrong_is_said() -> None:
    for status, why, words in (
        ("crashed", "engine_stopped", "the engine stopped: GGML_ASSERT"),
        ("interrupted", None, "broken off: localr1 ended"),
        ("cancelled", "cancelled", "stopped"),
        ("done", "answer_lost", "no answer came: all the room went to thinking"),
    ):
        reply = kept(2, "assistant", "", status=status, why=why, reason="GGML_ASSERT")
        for form in ("md", "html"):
            assert f"[{words}]" in export([chat(kept(1, "user", "?"), reply)], form)


def test_json_lines_have_question_thinking_and_answer() -> None:
    broken = kept(4, "assistant", "", thinking="hm")
    text = export([chat(*ONE.branch, kept(3, "user", "And?"), broken), ONE], "jsonl")
    first, second = map(json.loads, text.splitlines())
    assert first == second == {"question": "How long?", "thinking": REPLY.thinking, "answer": REPLY.text}


def test_html_is_one_page_that_runs_and_loads_nothing() -> None:
    evil = "<script>alert(1)</script><img src=x onerror=y>&\"'"
    page = export([chat(kept(1, "user", evil), kept(2, "assistant", evil, thinking=evil), title=evil)], "html")
    assert "<script" not in page
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert page.count("&lt;script&gt;") == 5
    assert export([], "html").startswith("<!doctype html>")


@pytest.mark.parametrize("form", FORMS)
def test_no_form_holds_what_a_terminal_would_act_on(form) -> None:
    evil = "a\x1b[2Jb\x07\u202ec\x9b0m\r"
    message = kept(2, "assistant", evil, thinking=evil, model=evil, status="crashed", reason=evil)
    assert not ESCAPES.search(export([chat(kept(1, "user", evil), message, title=evil)], form))


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(), st.text()), min_size=1, max_size=4), st.text())
def test_our_own_json_comes_back_the_same(texts, title) -> None:
    messages = []
    for question, thinking in texts:
        messages.append(kept(len(messages) + 1, "user", question))
        messages.append(msgspec.structs.replace(REPLY, id=len(messages) + 1, parent=len(messages), thinking=thinking))
    (copy,) = chats_in(export([chat(*messages, title=title)], "json").encode())
    assert (copy.title, copy.messages, copy.leaf) == (title, messages, messages[-1].id)


def lines(copy):
    return [(message.role, message.thinking, message.text) for message in copy.messages]


OPEN_WEBUI = [
    {
        "id": "c1", "title": "Trains", "pinned": True, "created_at": 1_770_000_000, "meta": {}, "folder_id": None,
        "chat": {
            "title": "Trains", "models": ["r1"],
            "history": {
                "currentId": "d",
                "messages": {
                    "d": {"id": "d", "parentId": "a", "role": "assistant", "content": "5 h", "model": "r1"},
                    "a": {"parentId": None, "role": "user", "content": "How long?", "timestamp": 1.770000001e12},
                    "b": {
                        "id": "b", "parentId": "a", "role": "assistant", "model": "r1",
                        "content": '<details type="reasoning" done="true" duration="9">\n<summary>Thought for 9 seconds'
                        "</summary>\n&gt; Let me &amp; see.\n&gt; Yes.\n</details>\n4 h",
                    },
                },
            },
        },
    }
]  # fmt: skip


def test_open_webui() -> None:
    (copy,) = chats_in(json.dumps(OPEN_WEBUI).encode())
    assert (copy.title, copy.pinned, copy.created) == ("Trains", True, 1_770_000_000)
    question, other, reply = copy.messages
    assert (question.role, question.text, question.parent, question.created) == (
        "user",
        "How long?",
        None,
        1_770_000_001,
    )
    assert (other.text, other.parent, other.model, other.id) == ("5 h", question.id, "r1", copy.leaf)
    assert (reply.text, reply.thinking, reply.parent) == ("4 h", "Let me & see.\nYes.", question.id)


def test_open_webui_with_a_circle_and_a_missing_parent() -> None:
    tree = {
        "a": {"parentId": "b", "role": "user", "content": "1"},
        "b": {"parentId": "a", "role": "assistant", "content": "2"},
        "c": {"parentId": "gone", "role": "user", "content": "3"},
    }
    (copy,) = chats_in(json.dumps([{"chat": {"history": {"messages": tree}}}]).encode())
    assert sorted(message.text for message in copy.messages) == ["1", "2", "3"]
    assert all(message.parent is None or message.parent < message.id for message in copy.messages)


def test_lm_studio() -> None:
    def text(words, **more):
        return {"type": "text", "text": words, **more}

    steps = [
        {"type": "contentBlock", "content": [text("Let me see.")], "style": {"type": "thinking", "title": "Thought"}},
        {"type": "debugInfoBlock", "debugInfo": "…"},
        {"type": "contentBlock", "content": [text("</think>", isStructural=True), text("4 h")]},
    ]
    file = {
        "name": "Trains", "createdAt": 1_770_000_000_000, "systemPrompt": "Be brief.",
        "messages": [
            {"versions": [{"type": "singleStep", "role": "user", "content": [text("How "), text("long?")]}],
             "currentlySelected": 0},
            {"versions": [
                {"type": "singleStep", "role": "assistant", "content": [text("5 h")]},
                {"type": "multiStep", "role": "assistant", "senderInfo": {"senderName": "r1"}, "steps": steps},
             ], "currentlySelected": 1},
        ],
    }  # fmt: skip
    (copy,) = chats_in(json.dumps(file).encode())
    assert lines(copy) == [
        ("system", "", "Be brief."),
        ("user", "", "How long?"),
        ("assistant", "Let me see.", "4 h"),
    ]
    assert (copy.title, copy.created, copy.messages[-1].model) == ("Trains", 1_770_000_000, "r1")


def test_ollama() -> None:
    modelfile = '''# from: ollama show --modelfile
FROM /models/r1
SYSTEM """Be
brief."""
MESSAGE user How long?
MESSAGE assistant """<think>
Let me see.
</think>

4 h"""
message user "And \\"more\\"?"
'''
    (copy,) = chats_in(modelfile.encode())
    assert lines(copy) == [
        ("system", "", "Be\nbrief."),
        ("user", "", "How long?"),
        ("assistant", "Let me see.", "4 h"),
        ("user", "", 'And \\"more\\"?'),
    ]
    api = {
        "model": "r1",
        "messages": [{"role": "user", "content": "?"}, {"role": "assistant", "thinking": "hm", "content": "4"}],
    }
    (copy,) = chats_in(json.dumps(api).encode())
    assert lines(copy) == [("user", "", "?"), ("assistant", "hm", "4")]
    assert copy.messages[1].model == "r1"
    assert lines(chats_in(json.dumps(api["messages"]).encode())[0]) == lines(copy)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"[]", b"null", b"5", b'"chat"', b"[1]", b"[[]]", b'{"messages": 5}', b'{"messages": []}', b"{",
        b'[{"role": "hacker", "content": "x"}]', b'[{"role": "user"}, 5]', b'{"localr1_chats": 1}',
        export([chat(kept(2, "user", "its parent is missing"))], "json").encode(),
        b'{"localr1_chats": 99, "chats": []}', b'[{"chat": {"history": {"messages": []}}}]',
        b'[{"chat": {"history": {"messages": {"a": 5}}}}]', b'{"messages": [{"versions": [], "role": "user"}]}',
        b"\xff\xfe\x00", b"[" * 100_000, b"FROM x", b'{"messages": [{"role": {}, "content": []}]}',
    ],
)  # fmt: skip
def test_what_holds_no_chats_is_refused(content) -> None:
    with pytest.raises(UsageError):
        chats_in(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["user", "assistant", "x", ""]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["messages", "versions", "chat", "history", "role", "content", "steps", "localr1_chats", "parentId"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@settings(deadline=None)
@given(JSON)
def test_a_file_gives_chats_or_an_error(value) -> None:
    try:
        chats = chats_in(json.dumps(value).encode())
    except UsageError:
        return
    assert all(chat.messages for chat in chats)
