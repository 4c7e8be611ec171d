"""What is kept of a chat, how its branches lie, what is found, and what is gone once it is deleted."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localr1.chats.history import History
from localr1.chats.records import ChatCopy, Kept
from localr1.errors import NotFoundError, UsageError
from localr1.events import AnswerText, ReplyEnded, ThinkingEnded, ThinkingText, ToolCall, Usage
from localr1.messages import Call
from localr1.reply import Reply, collect

USAGE = Usage(prompt=9, thinking=7, answer=2, thinking_seconds=3.0, answer_seconds=1.0, tokens_per_second=2.2)


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def history(tmp_path, clock):
    with History(tmp_path / "chats" / "history.sqlite", clock=clock) as history:
        assert history.notice == ""
        yield history


def answered(history, question="How long?", thinking="Let me see.", answer="4 h", parent=None, chat=None):
    """A turn; gives the chat, the question and the reply."""
    chat = history.new_chat() if chat is None else chat
    said = history.say(chat, parent, "user", question)
    recording = history.begin(chat, said.id, model="r1:7b", seed=5)
    events = [ThinkingText(thinking), ThinkingEnded(1.0, 7, "closed", 7), AnswerText(answer), ReplyEnded("stop", USAGE)]
    for event in events:
        recording.add(event)
    return chat, said, recording.end(collect(events))


def test_a_turn_comes_back_as_it_was_kept(history) -> None:
    chat = history.new_chat()
    question = history.say(chat, None, "user", "A train leaves at 9:40.")
    recording = history.begin(
        chat, question.id, model="r1:7b", file_sha256="ab" * 32, sampling={"temperature": 0.6},
        limits={"think": "medium"}, seed=7,
    )  # fmt: skip
    assert history.branch(chat)[-1].status == "streaming"
    events = [
        ThinkingText("\nSo 4 h 25 min. "),
        ThinkingText("I must answer.", forced=True),
        ThinkingEnded(3.0, 7, "budget", 8),
        AnswerText("\n\n**4 h**"),
        ToolCall("clock", "{}"),
        ReplyEnded("stop", USAGE),
    ]
    for event in events:
        recording.add(event)
    kept = recording.end()
    assert history.branch(chat) == [question, kept]
    assert history.message(kept.id) == kept
    assert (kept.thinking, kept.text) == ("So 4 h 25 min. I must answer.", "**4 h**")
    assert [kept.thinking[start:end] for start, end in kept.forced] == ["I must answer."]
    assert (kept.status, kept.why, kept.thinking_why, kept.thinking_at) == ("done", "stop", "budget", 8)
    assert (kept.usage, kept.model, kept.file_sha256) == (USAGE, "r1:7b", "ab" * 32)
    assert (kept.sampling, kept.limits, kept.seed) == ({"temperature": 0.6}, {"think": "medium"}, 7)
    assert kept.calls == (Call("clock", "{}"),)
    assert kept.message().thinking == kept.thinking


def test_a_thought_that_was_never_opened_is_kept_as_one_with_its_forced_words(history) -> None:
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", "?").id)
    for event in (AnswerText("hm "), AnswerText("put in", forced=True), ThinkingEnded(1.0, 1, "closed", 1)):
        recording.add(event)
    recording.add(AnswerText("four"))
    kept = recording.end()
    assert (kept.thinking, kept.text, kept.forced_text) == ("hm put in", "four", ())
    assert [kept.thinking[start:end] for start, end in kept.forced] == ["put in"]


def test_a_sample_of_a_vote_is_a_reply_like_any_other(history) -> None:
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", "?").id)
    for event in (ThinkingText("hm", True, 3), ThinkingEnded(1.0, 1, "closed", 5, 3), AnswerText("four", sample=3)):
        recording.add(event)
    recording.add(ReplyEnded("stop", sample=3))
    kept = recording.end()
    assert (kept.thinking, kept.text, kept.thinking_at, kept.forced) == ("hm", "four", 5, ((0, 2),))


@pytest.mark.parametrize(
    ("why", "status"),
    [("stop", "done"), ("length", "done"), ("answer_lost", "done"), ("cancelled", "cancelled"),
     ("engine_stopped", "crashed")],
)  # fmt: skip
def test_how_a_reply_ended_is_kept(history, why, status) -> None:
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", "?").id)
    kept = recording.end(Reply("four", why=why, reason="GGML_ASSERT" if why == "engine_stopped" else ""))
    assert (kept.status, kept.why) == (status, why)
    assert history.message(kept.id) == kept


def test_what_came_of_a_reply_that_broke_off_is_kept_and_found(history) -> None:
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", "?").id)
    recording.add(ThinkingText("an unfinished walrus"))
    kept = recording.crashed("GGML_ASSERT(n_layer > 0)")
    assert (kept.status, kept.reason, kept.thinking) == ("crashed", "GGML_ASSERT(n_layer > 0)", "an unfinished walrus")
    assert [hit.message for hit in history.search("walrus")] == [kept.id]


def test_editing_and_asking_again_add_beside_what_is_there(history) -> None:
    chat, question, first = answered(history)
    second = history.begin(chat, question.id).end(Reply("5 h"))
    assert history.siblings(first.id) == history.siblings(second.id) == [first.id, second.id]
    assert [kept.text for kept in history.branch(chat)] == ["How long?", "5 h"]
    edited = history.say(chat, None, "user", "How far?")
    assert history.siblings(edited.id) == [question.id, edited.id]
    assert [kept.text for kept in history.branch(chat)] == ["How far?"]
    assert history.choose(chat, question.id) == second.id
    assert [kept.text for kept in history.branch(chat)] == ["How long?", "5 h"]
    assert [kept.text for kept in history.branch(chat, first.id)] == ["How long?", "4 h"]
    assert len(history.messages(chat)) == 4
    assert history.message(first.id) == first


def test_a_choice_keeps_what_is_shown_and_else_takes_the_newest_whole_reply(history) -> None:
    chat, question, first = answered(history)
    winner = history.begin(chat, question.id).end(Reply("4 h"))
    stopped = history.begin(chat, question.id).end(Reply("", why="cancelled"))
    assert history.choose(chat, winner.id) == winner.id
    for _time in range(2):
        assert history.leaf_of(question.id) == history.choose(chat, question.id) == winner.id
    history.choose(chat, first.id)
    later = history.say(chat, first.id, "user", "And then?")
    assert history.choose(chat, question.id) == history.choose(chat, first.id) == later.id
    other = history.say(chat, None, "user", "How far?")
    assert history.choose(chat, question.id) == winner.id
    assert history.choose(chat, stopped.id) == stopped.id
    lost = history.begin(chat, other.id).end(Reply("", why="cancelled"))
    history.choose(chat, question.id)
    assert history.choose(chat, other.id) == lost.id


def test_what_was_deleted_here_is_known_until_it_is_brought_back_or_erased(history) -> None:
    chats = [answered(history)[0] for _number in range(3)]
    for chat in (*chats, chats[0]):
        history.delete(chat)
    assert history.deleted == tuple(chats)
    history.undelete(chats[1])
    assert history.deleted == (chats[0], chats[2])
    history.purge()
    assert history.deleted == ()
    with pytest.raises(NotFoundError):
        history.undelete(chats[0])


def test_a_chat_is_listed_once_something_was_said_and_is_called_by_its_first_question(history, clock) -> None:
    empty = history.new_chat()
    chat, _question, _reply = answered(history, "  How\nlong? " + "x" * 200)
    clock.now += 10
    answered(history, "Another")
    other, first = history.chats()
    assert (other.title, first.title[:12], len(first.title)) == ("Another", "How long? xx", 80)
    assert (first.id, first.turns, first.model, first.pinned) == (chat, 1, "r1:7b", False)
    history.pin(chat)
    history.rename(chat, "The\x1b[31m train")
    assert [row.title for row in history.chats()] == ["The␛[31m train", "Another"]
    assert [row.id for row in history.chats(limit=1)] == [chat]
    assert history.latest() == other
    assert history.chat(empty).leaf is None


def test_chats_are_found_by_title_and_by_any_text_in_them(history) -> None:
    chat, _question, _reply = answered(history, "How long?", "the stop is inside", "4 hours")
    answered(history, "Other")
    history.rename(chat, "100% train_times")
    for words in ("inside", "hours", "LONG", "train", "100%", "n_t", "insi"):
        assert [row.id for row in history.chats(words)] == [chat], words
    assert history.chats("%") != history.chats()
    assert history.chats("nowhere") == []


def test_a_word_of_a_trace_is_found_with_its_place(history) -> None:
    chat, question, reply = answered(history, "Wie lang?", "Nun, der Zügel\nist kurz.", "Vier Stunden")
    (hit,) = history.search("zugel")
    assert (hit.chat, hit.message, hit.where, hit.title) == (chat, reply.id, "thinking", "Wie lang?")
    assert hit.snippet == "Nun, der Zügel ist kurz."
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Zügel"]
    assert [hit.where for hit in history.search("stunden")] == ["answer"]
    assert [(hit.where, hit.message) for hit in history.search("lang")] == [("question", question.id)]
    assert history.search('"zugel ist"')
    assert not history.search('"ist zugel"')


@pytest.mark.parametrize(
    "words", ["", " ", '"', '""', "*", "a AND", "NEAR(", "-x", "col:x", "'", "(", "\x00", "\ud800", "^", "x" * 10_000]
)
def test_nothing_that_can_be_typed_breaks_a_search(history, words) -> None:
    answered(history)
    assert history.search(words) == []
    history.chats(words)


def test_texts_of_every_kind_come_back_unchanged(history) -> None:
    texts = ["\u202e abc", "e" + "\u0301" * 1000, "👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "a\u200bb\tc\r\nd", "nul\0nul", "\x1b[2J", "火车" * 50]
    chat = history.new_chat()
    parent = None
    for text in texts:
        parent = history.say(chat, parent, "user", text).id
    assert [kept.text for kept in history.branch(chat)] == texts
    assert history.say(chat, parent, "user", "half \ud800").text == "half \ufffd"


def test_what_is_shown_of_a_hit_is_safe(history) -> None:
    answered(history, "\x1b]0;title\x07 \u202e needle \x1b[2J")
    (hit,) = history.search("needle")
    assert not set(hit.snippet) & {"\x1b", "\x07", "\u202e"}
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["needle"]


def test_a_deleted_chat_is_nowhere_and_comes_back(history) -> None:
    chat, _question, _reply = answered(history, "How long?")
    history.delete(chat)
    assert history.chats() == history.search("long") == history.totals() == []
    assert history.chats("long") == []
    with pytest.raises(NotFoundError):
        history.branch(chat)
    with pytest.raises(NotFoundError):
        history.say(chat, None, "user", "?")
    history.undelete(chat)
    assert [row.id for row in history.chats()] == [chat]
    assert history.search("long")
    history.delete(chat)
    history.purge()
    with pytest.raises(NotFoundError):
        history.undelete(chat)


def test_what_another_process_deleted_and_did_not_erase_is_erased_later(tmp_path, clock) -> None:
    path = tmp_path / "history.sqlite"
    lost = History(path, clock=clock)
    chat, _question, _reply = answered(lost, "kakapo")
    lost.delete(chat)
    History(path, clock=clock).close()
    lost.undelete(chat)
    lost.delete(chat)
    clock.now += 7200
    History(path, clock=clock).close()
    with pytest.raises(NotFoundError):
        lost.undelete(chat)
    assert b"kakapo" not in path.read_bytes()


def test_what_is_not_there_is_said(history) -> None:
    chat, question, _reply = answered(history)
    other, _said, _kept = answered(history)
    for call in (
        lambda: history.chat(99),
        lambda: history.branch(99),
        lambda: history.branch(chat, 99),
        lambda: history.branch(other, question.id),
        lambda: history.message(99),
        lambda: history.choose(chat, 99),
        lambda: history.say(99, None, "user", "?"),
        lambda: history.say(other, question.id, "user", "?"),
        lambda: history.begin(chat, 99),
        lambda: history.rename(99, "x"),
        lambda: history.delete(99),
    ):
        with pytest.raises(NotFoundError):
            call()
    assert history.siblings(99) == []
    assert not history.in_memory


def test_totals_are_by_day_and_model(history, clock) -> None:
    answered(history)
    answered(history)
    chat = history.new_chat()
    history.begin(chat, history.say(chat, None, "user", "?").id, model="other").end(Reply("x"))
    clock.now += 86400
    answered(history)
    first, second, third = history.totals()
    assert (first.model, second.model, third.model) == ("other", "r1:7b", "r1:7b")
    assert (second.replies, second.thinking, second.answer, second.seconds) == (2, 14, 4, 8.0)
    assert second.tokens_per_second == 18 / 8
    assert first.tokens_per_second == 0
    assert first.day == second.day < third.day


def test_a_text_is_written_every_two_seconds_at_the_latest(tmp_path) -> None:
    path, clock = tmp_path / "history.sqlite", Clock()
    with History(path) as writer, History(path) as reader:
        chat = writer.new_chat()
        recording = writer.begin(chat, writer.say(chat, None, "user", "?").id)
        recording._clock, recording._flushed = clock, clock.now
        written = ""
        for number in range(100):
            recording.add(ThinkingText(piece := f"{number} "))
            written += piece
            kept = reader.message(recording.id)
            assert kept.status == "streaming"
            assert len(written) - len(kept.thinking) <= 2 / 0.05 * len(piece)
            clock.now += 0.05
        assert reader.search("50") == []
        recording.end()
        assert reader.message(recording.id).thinking == written.strip()
        assert reader.search("50")


def test_a_reply_whose_process_is_gone_is_noted_as_interrupted_and_one_that_still_comes_is_not(tmp_path) -> None:
    path = tmp_path / "history.sqlite"
    with History(path) as live:
        chat = live.new_chat()
        question = live.say(chat, None, "user", "?")
        gone, coming = live.begin(chat, question.id), live.begin(chat, question.id)
        gone.add(ThinkingText("half a thought"))
        live._store.write(lambda db: db.execute("UPDATE message SET owner = '1 5.00' WHERE id = ?", (gone.id,)))
        with History(path) as other:
            assert other.message(gone.id).status == "interrupted"
            assert other.message(coming.id).status == "streaming"
        kept = gone.end()  # it was not gone after all
        assert (kept.status, kept.thinking) == ("cancelled", "half a thought")
        assert [hit.message for hit in live.search("thought")] == [gone.id]
        live.delete(chat)
    assert b"half" not in path.read_bytes()


def test_a_chat_goes_to_another_history_whole(history, tmp_path) -> None:
    chat, question, first = answered(history)
    history.begin(chat, question.id).end(Reply("5 h"))
    history.choose(chat, first.id)
    row = history.chat(chat)
    copy = ChatCopy(row.title, history.messages(chat), True, row.created, row.leaf)
    with History(tmp_path / "other.sqlite") as other:
        other.new_chat()
        number = other.take_in(msgspec.json.decode(msgspec.json.encode(copy), type=ChatCopy))
        taken = other.branch(number)
        assert [(kept.text, kept.thinking, kept.usage) for kept in taken] == [
            (kept.text, kept.thinking, kept.usage) for kept in history.branch(chat)
        ]
        assert len(other.messages(number)) == 3
        assert other.chat(number).pinned
        assert other.search("see")
        with pytest.raises(NotFoundError):
            other.take_in(ChatCopy("x", [Kept(2, 0, 1, "user", "no parent")]))
        assert [row.title for row in other.chats()] == [row.title]


@pytest.mark.parametrize("in_memory", [True, False])
def test_a_reply_that_still_comes_when_all_is_closed_is_kept_no_further(tmp_path, in_memory) -> None:
    history = History(None if in_memory else tmp_path / "history.sqlite")
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", "?").id)
    history.close()
    history.close()
    recording._flushed -= 10
    recording.add(AnswerText("late"))
    assert recording.end().text == "late"
    for call in (history.chats, lambda: history.say(chat, None, "user", "?"), lambda: history.begin(chat, None)):
        with pytest.raises(UsageError):
            call()
    assert not history.notice


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["say", "reply"]), st.integers(0, 30)), max_size=25))
def test_a_branch_is_the_line_of_parents_and_a_choice_leads_to_a_leaf(steps) -> None:
    with History(None) as history:
        chat = history.new_chat()
        parents = {}
        for kind, pick in steps:
            above = list(parents)[pick % len(parents)] if parents and pick else None
            if kind == "say":
                made = history.say(chat, above, "user", "q").id
            else:
                made = history.begin(chat, above).end(Reply("a")).id
            parents[made] = above
            assert history.chat(chat).leaf == made
        for message in parents:
            line = [kept.id for kept in history.branch(chat, message)]
            assert line[-1] == message
            assert [None, *line[:-1]] == [parents[one] for one in line]
            end = history.choose(chat, message)
            assert end not in parents.values()
            assert message in [kept.id for kept in history.branch(chat)]
