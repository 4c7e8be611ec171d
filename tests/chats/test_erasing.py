"""What is deleted is gone: from the file, the search index and the copies beside it. What is not kept never was."""

import contextlib
import secrets
import sqlite3

import pytest

from localr1.chats import schema
from localr1.chats.history import History
from localr1.chats.records import ChatCopy, Kept
from localr1.chats.store import Store
from localr1.events import AnswerText, ReplyEnded, ThinkingEnded, ThinkingText


def say(history, words):
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", f"asked {words}q").id)
    for event in (ThinkingText(f"thought {words}t"), ThinkingEnded(1, 1, "closed", 1), AnswerText(f"told {words}a")):
        recording.add(event)
    recording.add(ReplyEnded("stop"))
    recording.end()
    return chat


def take_in(history, words, turns):
    messages = [Kept(1, 0, None, "user", f"asked {words}q")]
    for number in range(2, 2 * turns):
        role = "user" if number % 2 else "assistant"
        messages.append(Kept(number, 0, number - 1, role, f"{words}a", f"{words}t" if role == "assistant" else ""))
    return history.take_in(ChatCopy("", messages))


def on_disk(folder, canary):
    return [file.name for file in folder.rglob("*") if file.is_file() and canary.lower().encode() in file.read_bytes()]


@pytest.mark.parametrize("turns", [1, 600], ids=["short", "longer than SQLite follows triggers"])
def test_a_deleted_chat_leaves_no_byte(tmp_path, turns) -> None:
    folder = tmp_path / "chats"
    canary = secrets.token_hex(12)
    with History(folder / "history.sqlite") as history:
        for _other in range(20):
            say(history, "other")
        chat = say(history, canary) if turns == 1 else take_in(history, canary, turns)
        history.rename(chat, f"title {canary}")
        for _other in range(20):
            say(history, "other")
        assert on_disk(folder, canary) == ["history.sqlite"]
        history.delete(chat)
        assert on_disk(folder, canary) == ["history.sqlite"]  # it can still be brought back
    assert on_disk(folder, canary) == []
    with contextlib.closing(sqlite3.connect(folder / "history.sqlite")) as db:
        blocks = b"".join(row[0] for row in db.execute("SELECT block FROM found_data"))
    assert canary[:8].encode() not in blocks  # the index shares beginnings of words
    with History(folder / "history.sqlite") as history:
        assert len(history.search("other ", 1000)) == 0
        assert len(history.search("otherq", 1000)) == 40
        assert history.notice == ""


def test_a_deleted_chat_is_gone_from_the_copy_of_an_older_version_too(tmp_path) -> None:
    folder = tmp_path / "chats"
    path = folder / "history.sqlite"
    canary = secrets.token_hex(12)
    with History(path) as history:
        chat = say(history, canary)
    (folder / "history.sqlite.before-1").write_bytes(path.read_bytes())
    with History(path) as history:
        assert sorted(on_disk(folder, canary)) == ["history.sqlite", "history.sqlite.before-1"]
        history.delete(chat)
    assert on_disk(folder, canary) == []


def test_a_copy_from_before_a_change_of_version_holds_what_was_there(tmp_path) -> None:
    path = tmp_path / "history.sqlite"
    canary = secrets.token_hex(12)
    with History(path) as history:
        say(history, canary)
    Store(path, steps=(*schema.STEPS, lambda db: db.execute("ALTER TABLE chat ADD COLUMN x"))).close()
    assert sorted(on_disk(tmp_path, canary)) == ["history.sqlite", "history.sqlite.before-2"]


def test_what_is_kept_in_memory_is_found_nowhere_on_disk(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    canary = secrets.token_hex(12)
    with History(None) as history:
        take_in(history, canary, 200)
        assert history.search(f"{canary}t", 1000)
        assert history.in_memory
        assert history.notice == ""
        assert list(tmp_path.rglob("*")) == []
    assert list(tmp_path.rglob("*")) == []


def test_nothing_is_written_beside_the_file_but_its_journal(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    with History(tmp_path / "chats" / "history.sqlite") as history:
        take_in(history, "words", 100)
        db = history._store.connection
        assert db.execute("PRAGMA temp_store").fetchone() == (2,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert db.execute("PRAGMA synchronous").fetchone() == (2,)
        assert db.execute("PRAGMA secure_delete").fetchone() == (1,)
        assert db.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == ["history.sqlite"]
