"""The tables that chats are kept in, and the steps that led from each version of them to the next.

A new file goes through every step, so that there is one way to make a table and a file of any age ends up the same.
A step that was ever released is never changed: what is to be different goes into a new one at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from localr1.chats import index

APPLICATION_ID = 0x6C723163  # "lr1c"; how the file says whose it is
Step = Callable[[sqlite3.Connection], None]


def _first(connection: sqlite3.Connection) -> None:
    """Chats and messages.

    Lists and totals are read from indexes alone: the rows are long, and many. `facts` is the JSON of `rows.Facts`;
    `owner` is the process that a reply comes to, while it comes.
    """
    connection.execute(
        """CREATE TABLE chat (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            pinned INTEGER NOT NULL DEFAULT 0,
            created REAL NOT NULL,
            changed REAL NOT NULL,
            deleted REAL,
            leaf INTEGER,
            title TEXT NOT NULL
        )"""
    )
    connection.execute(
        """CREATE TABLE message (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL REFERENCES chat (id) DEFERRABLE INITIALLY DEFERRED,
            parent INTEGER REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
            role TEXT NOT NULL,
            status TEXT NOT NULL,
            created REAL NOT NULL,
            model TEXT NOT NULL DEFAULT '',
            why TEXT,
            thinking_why TEXT,
            thinking_tokens INTEGER NOT NULL DEFAULT 0,
            answer_tokens INTEGER NOT NULL DEFAULT 0,
            seconds REAL NOT NULL DEFAULT 0,
            owner TEXT,
            facts TEXT NOT NULL DEFAULT '{}',
            text TEXT NOT NULL DEFAULT '',
            thinking TEXT NOT NULL DEFAULT ''
        )"""
    )
    connection.execute("CREATE INDEX message_of_chat ON message (chat, role, model)")
    connection.execute("CREATE INDEX message_of_parent ON message (parent)")
    connection.execute("CREATE INDEX message_streaming ON message (id) WHERE status = 'streaming'")
    connection.execute(
        """CREATE INDEX message_costs ON message
            (role, model, created, status, chat, thinking_tokens, answer_tokens, seconds) WHERE role = 'assistant'"""
    )
    index.create(connection)


STEPS: tuple[Step, ...] = (_first,)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the file has behind it; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def run_steps(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Take every step that is left, within the transaction that is open."""
    for step in steps[version_of(connection) :]:
        step(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(steps)}")


def stranger(connection: sqlite3.Connection, steps: Sequence[Step]) -> str:
    """What in the file is not what these steps make, "" where nothing is.

    A file may hold triggers and views that run when it is used; ours holds none, so one that does is not used.
    """
    made = sqlite3.connect(":memory:")
    try:
        run_steps(made, steps)
        own = _objects(made)
    finally:
        made.close()
    there = _objects(connection)
    for name in sorted(own.keys() | there.keys()):
        if own.get(name) != there.get(name):
            return f"{name[0]} {name[1]}"
    return ""


def _objects(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Every table, index, trigger and view with how it was made; of SQLite's own, only the names."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master")
    return {
        (kind, name): "" if name.startswith(("sqlite_", f"{index.TABLE}_")) else " ".join((sql or "").split())
        for kind, name, sql in rows
        if not name.startswith("sqlite_stat")
    }
