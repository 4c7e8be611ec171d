"""Several processes on one file, and processes that are killed: none is locked out, two seconds are lost at most."""

import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from localr1.chats.history import History

WRITER = Path(__file__).parent / "writer.py"
MOST_LOST = 2.0  # seconds of text


def start(path, name, *more):
    return subprocess.Popen([sys.executable, str(WRITER), str(path), name, *more], stdout=subprocess.PIPE, text=True)


def is_sound(path) -> bool:
    with sqlite3.connect(path) as db:
        found = db.execute("PRAGMA integrity_check").fetchall()
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
    db.close()
    return found == [("ok",)] and not broken


def words_of(kept) -> int:
    words = f"{kept.thinking} {kept.text}".split()
    assert words == [f"w{number}" for number in range(1, len(words) + 1)]
    return len(words)


@pytest.mark.parametrize("turns", [20, pytest.param(200, marks=pytest.mark.long)])
def test_two_processes_write_and_neither_is_turned_away(tmp_path, turns) -> None:
    path = tmp_path / "history.sqlite"
    writers = [start(path, name, str(turns)) for name in ("one", "two")]
    assert [writer.wait(timeout=600) for writer in writers] == [0, 0]
    for writer in writers:
        writer.stdout.close()
    assert is_sound(path)
    with History(path) as history:
        rows = history.chats(limit=10_000)
        assert sorted(row.model for row in rows) == ["one"] * turns + ["two"] * turns
        assert all(words_of(history.branch(row.id)[1]) == 60 for row in rows)
        assert len(history.search("w60", limit=10_000)) == 2 * turns


def test_threads_of_one_process_may_share_a_history(tmp_path) -> None:
    seen = []

    def work(history, name) -> None:
        chat = history.new_chat()
        parent = None
        for number in range(30):
            parent = history.say(chat, parent, "user", f"{name} {number}").id
            history.search(name)
            if history.branch(chat)[-1].text == f"{name} {number}":
                seen.append(parent)

    with History(tmp_path / "history.sqlite") as history:
        threads = [threading.Thread(target=work, args=(history, f"name{number}")) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(seen) == 120
        assert [row.turns for row in history.chats()] == [30] * 4


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("kills", [3, pytest.param(100, marks=pytest.mark.long)])
def test_a_killed_process_loses_two_seconds_of_text_at_most(tmp_path, kills) -> None:
    path = tmp_path / "history.sqlite"
    chance = random.Random(kills)
    other = start(path, "survivor")
    drain = threading.Thread(target=lambda: [None for _line in other.stdout], daemon=True)
    drain.start()
    writer = other
    try:
        for _kill in range(kills):
            told: list[tuple[int, int, float]] = []
            writer = start(path, "victim")
            first = writer.stdout.readline()
            reader = threading.Thread(target=_listen, args=(writer.stdout, first, told))
            reader.start()
            time.sleep(chance.uniform(0, 3.5))
            killed = time.monotonic()
            writer.send_signal(signal.SIGKILL)
            writer.wait()
            reader.join()
            writer.stdout.close()
            _check(path, told, killed)
    finally:
        for process in (writer, other):
            process.kill()
            process.wait()
        drain.join()
        other.stdout.close()
    assert is_sound(path)


def _listen(stream, first, told) -> None:
    for line in (first, *stream):
        parts = line.split()
        if len(parts) == 3 and line.endswith("\n"):
            told.append((int(parts[0]), int(parts[1]), float(parts[2])))


def _check(path, told, killed) -> None:
    """Of every reply so far all is there that was said two seconds before the end."""
    assert is_sound(path)
    safe = {}
    for message, number, when in told:
        if when < killed - MOST_LOST:
            safe[message] = number
    last = told[-1][0]
    with History(path) as history:
        assert history.notice == ""
        for message in {message for message, _number, _when in told}:
            kept = history.message(message)
            assert words_of(kept) >= safe.get(message, 0)
            assert kept.status == ("done" if words_of(kept) == 60 and message != last else kept.status)
        assert history.message(last).status in ("interrupted", "cancelled", "done")
