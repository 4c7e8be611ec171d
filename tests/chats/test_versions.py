"""A history of another version: an older one is brought up, all or nothing; a newer one is read and never written."""

import contextlib
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from living import goes_on, texts

from localr1.chats import schema
from localr1.chats.history import History
from localr1.chats.store import Store

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "chats" / "history.sqlite"


def more(connection) -> None:
    connection.execute("ALTER TABLE chat ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")


def old_file(path):
    """A file as version 1 of the tables left it, from the text that is kept of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript((FIXTURES / "chats-1.sql").read_text())
    return path


def test_a_file_of_the_first_version_opens_as_it_is(path) -> None:
    with History(old_file(path)) as history:
        assert history.notice == ""
        (row,) = history.chats()
        assert (row.title, row.turns, row.model, row.pinned) == ("How long?", 1, "r1:7b", True)
        question, reply = history.branch(row.id)
        assert (question.text, reply.text, reply.thinking) == ("How long?", "4 h", "Let me see: the stop is inside.")
        assert (reply.why, reply.thinking_why, reply.thinking_at, reply.seed) == ("stop", "closed", 7, 5)
        assert (reply.usage.thinking, reply.forced) == (7, ((4, 6),))
        assert [hit.message for hit in history.search("inside")] == [reply.id]
        history.delete(row.id)
    assert b"How long" not in path.read_bytes()


def test_an_older_file_is_brought_up_and_kept_beside_until_something_is_deleted(path) -> None:
    before = old_file(path).read_bytes()
    store = Store(path, steps=(*schema.STEPS, more))
    (backup,) = path.parent.glob("*.before-2")
    assert store.connection.execute("SELECT title, colour FROM chat").fetchall() == [("How long?", "grey")]
    assert sqlite3.connect(backup).execute("SELECT title FROM chat").fetchall() == [("How long?",)]
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600 or os.name == "nt"
    assert path.read_bytes() != before
    store.drop_backups()
    assert not backup.exists()
    store.close()
    Store(path, steps=(*schema.STEPS, more)).close()
    assert not list(path.parent.glob("*.before-*"))


def test_a_step_that_fails_leaves_the_file_as_it_was(path) -> None:
    def breaks(connection) -> None:
        more(connection)
        connection.execute("UPDATE chat SET title = NULL")

    with contextlib.closing(Store(old_file(path), steps=(*schema.STEPS, breaks))) as store:
        assert store.in_memory
    with History(path) as history:
        assert history.notice == ""
        assert texts(history) == ["How long?", "4 h"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("moment", ["before", "within", "after"])
def test_an_end_in_the_middle_of_a_change_of_version_leaves_the_old_one(path, moment) -> None:
    code = f"""
        import os, signal
        from pathlib import Path
        from localr1.chats import schema
        from localr1.chats.store import Store
        def dies(connection):
            if {moment!r} != "before":
                connection.execute("ALTER TABLE chat ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")
                connection.execute("UPDATE message SET text = 'changed'")
            if {moment!r} == "after":
                connection.execute("PRAGMA user_version = 2")
                connection.execute("PRAGMA cache_flush")
            os.kill(os.getpid(), signal.SIGKILL)
        Store(Path({str(old_file(path))!r}), steps=(*schema.STEPS, dies))
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with History(path) as history:
        assert history.notice == ""
        assert texts(history) == ["How long?", "4 h"]


def test_a_newer_file_is_read_and_never_written(path) -> None:
    def newer(connection) -> None:
        more(connection)
        connection.execute("CREATE TABLE later (x)")

    with contextlib.closing(Store(old_file(path), steps=(*schema.STEPS, newer))):
        pass
    for backup in path.parent.glob("*.before-*"):
        backup.unlink()
    before = path.read_bytes()
    with History(path) as history:
        assert "newer localr1" in history.notice
        assert texts(history) == ["How long?", "4 h"]
        assert history.search("inside")
        assert goes_on(history)
        assert history.in_memory
        history.delete(history.chats()[0].id)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_newer_file_that_says_nothing_we_know_is_left_alone(path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(
            f"PRAGMA application_id = {schema.APPLICATION_ID}; PRAGMA user_version = 99; CREATE TABLE letters (x);"
        )
    before = path.read_bytes()
    with History(path) as history:
        assert "newer localr1" in history.notice
        assert history.chats() == []
        assert goes_on(history)
    assert path.read_bytes() == before
