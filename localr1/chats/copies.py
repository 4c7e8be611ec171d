"""Connections to a history, and copies of one: in memory, and beside the file before its version changes."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from localr1.chats import index
from localr1.chats.schema import Step, run_steps

BUSY_SECONDS = 5.0  # for what is waited for in SQLite: readers at the end of a write, a writer's end to read
WAIT_SECONDS = 20.0  # for other processes to have written
PAUSE_SECONDS = 0.001
_TABLES = ("chat", "message")
_PRAGMAS = (
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "cell_size_check = ON",
    "cache_spill = OFF",  # others may read until the very end of a long write, such as that of an erased chat
    "synchronous = FULL",
    "journal_mode = DELETE",
)


def connected(path: Path | None, mode: str = "rw") -> sqlite3.Connection:
    """A connection to a file that is there, or to memory.

    It waits for other processes, writes nothing outside its file, and runs nothing that a file brings along.
    """
    place = ":memory:" if path is None else f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(place, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    with contextlib.suppress(sqlite3.DatabaseError):  # of a file that is none: what follows finds that out
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def begin_writing(connection: sqlite3.Connection, clock: Callable[[], float] = time.monotonic) -> None:
    """Begin a transaction that writes, once no other process is at it. Raises sqlite3's `SQLITE_BUSY` after a while.

    SQLite itself asks every tenth of a second; a process that writes without pause leaves no gap so wide, and would
    keep others out for minutes. Asking every millisecond finds one.
    """
    end = clock() + WAIT_SECONDS
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or clock() > end:
                    raise
            time.sleep(PAUSE_SECONDS)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")


def in_memory(steps: Sequence[Step]) -> sqlite3.Connection:
    """An empty history that leaves no byte behind."""
    connection = connected(None)
    connection.execute("BEGIN")
    run_steps(connection, steps)
    connection.execute("COMMIT")
    return connection


def copied_to_memory(connection: sqlite3.Connection, steps: Sequence[Step]) -> sqlite3.Connection:
    """A history in memory with all that can still be read of the one given."""
    memory = connected(None)
    try:
        connection.backup(memory)
        memory.execute("SELECT max(id) FROM message").fetchone()
    except sqlite3.Error:
        memory.close()
        memory = in_memory(steps)
        memory.execute("PRAGMA foreign_keys = OFF")  # what follows may go on from a message that was lost
    return memory


def back_up(path: Path, copy: Path) -> None:
    """Copy the file into `copy`, which is there and empty."""
    source, target = connected(path, "ro"), connected(copy)
    try:
        source.backup(target)
    finally:
        source.close()
        target.close()


def copied_from_newer(path: Path, steps: Sequence[Step]) -> sqlite3.Connection | None:
    """A history in memory with what can be understood of a newer file; None where nothing can."""
    memory = in_memory(steps)
    try:
        memory.execute("ATTACH ? AS newer", (f"{path.absolute().as_uri()}?mode=ro",))
        memory.execute("BEGIN")
        for table in _TABLES:
            own, theirs = (_columns(memory, schema, table) for schema in ("main", "newer"))
            names = ", ".join(name for name in own if name in theirs)
            memory.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")  # noqa: S608
        memory.execute("COMMIT")
        memory.execute("DETACH newer")
        index.rebuild(memory)
    except sqlite3.Error:
        memory.close()
        return None
    return memory


def _columns(connection: sqlite3.Connection, schema: str, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({table})")]
