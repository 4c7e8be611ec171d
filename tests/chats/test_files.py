"""Whatever lies where chats are kept, whatever becomes of it: a chat can go on, and nothing of it is written over."""

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import textwrap

import pytest
from living import goes_on, texts

from localr1.chats import opening
from localr1.chats.history import History
from localr1.events import AnswerText, ReplyEnded

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's limits and signals")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "chats" / "history.sqlite"


def with_one_chat(path, words="a quokka"):
    with History(path) as history:
        chat = history.new_chat()
        history.say(chat, None, "user", words)
    return path


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(bytes(4096)),
        lambda file: file.write_bytes(b"this is no database at all, and long enough to be looked at" * 100),
        lambda file: os.truncate(file, file.stat().st_size // 2),
        lambda file: os.truncate(file, 50),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + os.urandom(file.stat().st_size - 4096)),
        lambda file: sqlite3.connect(file).executescript("PRAGMA application_id = 7; CREATE TABLE theirs (x);"),
    ],
    ids=["zeros", "text", "half", "stump", "random pages", "another program's"],
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(path, damage) -> None:
    damage(with_one_chat(path))
    before = path.read_bytes()
    with History(path) as history:
        assert "set aside" in history.notice or "new one was begun" in history.notice
        assert goes_on(history)
        assert not history.in_memory
        (aside,) = history.left_behind()
        assert str(aside) in history.notice
        assert aside.read_bytes() == before
    with History(path) as history:
        assert (history.notice, texts(history)) == ("", ["still here?", "yes, wombat"])


def test_an_empty_file_is_a_new_one(path) -> None:
    path.parent.mkdir()
    path.touch()
    with History(path) as history:
        assert history.notice == ""
        assert goes_on(history)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_damage_met_later_sets_the_file_aside_and_the_chat_goes_on(path) -> None:
    with History(path) as history:
        chat = history.new_chat()
        parent = history.say(chat, None, "user", "first " * 5000).id
        size = path.stat().st_size
        with path.open("r+b") as file:  # as another process or a bad disk would
            file.seek(4096)
            file.write(os.urandom(size - 4096))
        other = sqlite3.connect(path)
        other.execute("PRAGMA user_version")
        with contextlib.suppress(sqlite3.Error):
            other.execute("UPDATE chat SET title = 'changed'")
            other.commit()
        other.close()
        history._store.connection.execute("PRAGMA shrink_memory")
        history.say(chat, parent, "user", "second")
        assert goes_on(history)
        assert history.in_memory
        assert "set aside" in history.notice
        assert "second" in texts(history)


def test_a_full_disk_ends_in_memory_with_all_that_was_said(path) -> None:
    with History(path) as history:
        chat = history.new_chat()
        question = history.say(chat, None, "user", "before")
        recording = history.begin(chat, question.id)
        history._store.connection.execute("PRAGMA max_page_count = 1")
        recording.add(AnswerText("while it comes " * 2000))
        recording.add(ReplyEnded("stop"))
        reply = recording.end()
        assert "The disk is full" in history.notice
        assert "in memory only" in history.notice
        assert history.branch(chat) == [question, reply]
        assert goes_on(history)
    with History(path) as history:
        assert texts(history) == ["before", ""]
        assert history.notice == ""


@LINUX
def test_a_file_that_may_grow_no_more_ends_in_memory(path) -> None:
    code = f"""
        import resource
        from pathlib import Path
        from localr1.chats.history import History
        from localr1.events import AnswerText
        history = History(Path({str(path)!r}))
        chat = history.new_chat()
        said = history.say(chat, None, "user", "before")
        limit = Path({str(path)!r}).stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        reply = history.begin(chat, said.id)
        reply.add(AnswerText("word " * 50_000))
        reply.end()
        assert history.in_memory and history.notice, history.notice
        assert len(history.branch(chat)[1].text) == 249_999
        history.close()
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with History(path) as history:
        assert texts(history)[0] == "before"


def test_a_folder_that_cannot_be_made_leaves_chats_in_memory(tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    with History(tmp_path / "file" / "history.sqlite") as history:
        assert history.in_memory
        assert "in memory only" in history.notice
        assert goes_on(history)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody is kept from writing here")
def test_a_read_only_folder_leaves_chats_in_memory(path) -> None:
    with_one_chat(path)
    path.parent.chmod(0o500)
    try:
        with History(path) as history:
            assert texts(history) == ["a quokka"]
            assert goes_on(history)
            assert history.in_memory
            assert "in memory only" in history.notice
    finally:
        path.parent.chmod(0o700)


@pytest.mark.parametrize("end", ["deleted", "replaced"])
def test_a_file_that_goes_away_while_it_is_open_does_not_take_the_chat_along(path, end) -> None:
    with History(path) as history:
        chat = history.new_chat()
        question = history.say(chat, None, "user", "before")
        path.unlink()
        if end == "replaced":
            with_one_chat(path, "another")
        history.say(chat, question.id, "user", "after")
        assert [kept.text for kept in history.branch(chat)] == ["before", "after"]
        assert goes_on(history)
        assert "deleted or moved" in history.notice
        assert history.in_memory
    if end == "replaced":
        with History(path) as history:
            assert texts(history) == ["another"]


def test_a_symbolic_link_is_not_followed(path, tmp_path) -> None:
    elsewhere = with_one_chat(tmp_path / "elsewhere.sqlite")
    path.parent.mkdir()
    path.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    with History(path) as history:
        assert "symbolic link" in history.notice
        assert history.in_memory
        assert goes_on(history)
    assert elsewhere.read_bytes() == before
    assert path.is_symlink()


def test_a_folder_in_the_place_of_the_file_is_left_alone(path) -> None:
    path.mkdir(parents=True)
    with History(path) as history:
        assert history.in_memory
        assert goes_on(history)


@pytest.mark.skipif(os.name == "nt", reason="no such modes")
def test_what_is_made_is_for_its_owner_only_whatever_the_umask(path) -> None:
    before = os.umask(0)
    try:
        with_one_chat(path)
        modes = set()
        with History(path) as history:
            history._store.connection.execute("BEGIN IMMEDIATE")
            history._store.connection.execute("UPDATE chat SET title = 'x'")
            history._store.connection.execute("PRAGMA cache_flush")
            modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
            assert len(list(path.parent.iterdir())) == 2  # a journal too
            history._store.connection.execute("ROLLBACK")
        assert modes == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        path.chmod(0o644)
        with_one_chat(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


@pytest.mark.parametrize(
    "trap",
    [
        "CREATE TRIGGER t AFTER INSERT ON message BEGIN DELETE FROM message; END",
        "CREATE VIEW v AS SELECT * FROM message",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON message (text)",
        "DROP INDEX message_of_chat",
        "ALTER TABLE message ADD COLUMN mine GENERATED ALWAYS AS (hex(text))",
    ],
)
def test_a_file_that_brings_something_of_its_own_along_is_not_used(path, trap) -> None:
    with contextlib.closing(sqlite3.connect(with_one_chat(path))) as db:
        db.execute(trap)
        db.commit()
    with History(path) as history:
        assert "that is not ours" in history.notice
        assert history.left_behind()
        assert goes_on(history)


def test_two_that_find_the_damage_set_aside_one_file(path) -> None:
    with_one_chat(path).write_bytes(bytes(4096))
    looked_at = opening.identity(path)
    with History(path) as history:
        assert goes_on(history)
    opening.set_aside(path, looked_at)  # as a process does that had looked before
    with History(path) as history:
        assert texts(history) == ["still here?", "yes, wombat"]
        assert len(history.left_behind()) == 1


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE found_data SET block = x'00000001ffffffff' WHERE id > 10",
        "DELETE FROM found_data WHERE id > 10",
        "UPDATE found_data SET block = zeroblob(40) WHERE id = 10",
        "DELETE FROM found_data WHERE id = 1",
    ],
)
def test_a_broken_search_index_is_made_anew_from_the_messages(path, damage) -> None:
    with History(path) as history:
        chat = history.new_chat()
        for number in range(30):
            history.say(chat, None, "user", f"aardvark {number}")
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(damage)
        db.commit()
    with History(path) as history:
        history.search("aardvark")
        history.say(chat, None, "user", "aardvark again")
        assert len(history.search("aardvark")) == 31
        assert not history.in_memory
        assert history.notice == ""


def test_a_journal_that_was_left_is_taken_back(path) -> None:
    """What a killed process had half written is undone when the file is next opened."""
    with_one_chat(path)
    other = path.parent / "copy"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE message SET text = 'half'")
        db.execute("PRAGMA cache_spill = 1")
        db.execute("PRAGMA cache_flush")
        shutil.copytree(path.parent, other, ignore=shutil.ignore_patterns("copy"))
        db.execute("ROLLBACK")
    with History(other / path.name) as history:
        assert history.notice == ""
        assert texts(history) == ["a quokka"]
