"""The index that chats are searched by: every word of every question, answer and trace.

It holds no text of its own, only which words stand where; a row is taken out by giving the same text again. What is
taken out stays in the file until the index is `wiped`, whatever secure_delete says: FTS5 notes deletions beside the
words and merges them away later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from localr1.chats.words import as_indexed

TABLE = "found"
ANSWER, THINKING = 0, 1  # the last bit of a row's number: which text of its message it stands for


def create(connection: sqlite3.Connection) -> None:
    """Make an empty index."""
    connection.execute(
        """CREATE VIRTUAL TABLE found USING fts5 (
            words, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'
        )"""
    )


def add(connection: sqlite3.Connection, message: int, text: str, thinking: str) -> None:
    """Take in a message."""
    for part, words in ((ANSWER, text), (THINKING, thinking)):
        if words:
            row = (message << 1 | part, as_indexed(words))
            connection.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", row)


def remove(connection: sqlite3.Connection, message: int, text: str, thinking: str) -> None:
    """Take out a message, given the same texts that were taken in."""
    for part, words in ((ANSWER, text), (THINKING, thinking)):
        if words:
            row = (message << 1 | part, as_indexed(words))
            connection.execute("INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?)", row)


def wipe(connection: sqlite3.Connection) -> None:
    """Let nothing be left of what was taken out. Writes the whole index anew."""
    connection.execute("INSERT INTO found (found) VALUES ('optimize')")


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the messages."""
    connection.execute("DROP TABLE found")
    create(connection)
    rows = connection.execute("SELECT id, text, thinking FROM message WHERE status <> 'streaming'")
    for message, text, thinking in rows.fetchall():
        add(connection, message, text, thinking)


def chats_with(connection: sqlite3.Connection, query: str, limit: int) -> set[int]:
    """The chats of the newest rows with every word of a query; `limit` rows are looked at."""
    statement = """SELECT message.chat FROM found CROSS JOIN message ON message.id = found.rowid >> 1
        WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT ?"""
    return {row[0] for row in connection.execute(statement, (query, limit))}


def find(connection: sqlite3.Connection, query: str, limit: int) -> Iterator[tuple[Any, ...]]:
    """The newest rows with every word of a query of `localr1.chats.words`, in chats that are not deleted.

    Each as: part, message, chat, role, its text, the chat's title, when it was said.
    """
    return connection.execute(
        """SELECT found.rowid & 1, message.id, chat.id, message.role,
            CASE found.rowid & 1 WHEN 1 THEN message.thinking ELSE message.text END,
            chat.title, message.created
        FROM found CROSS JOIN message ON message.id = found.rowid >> 1
        CROSS JOIN chat ON chat.id = message.chat
        WHERE found MATCH ? AND chat.deleted IS NULL ORDER BY found.rowid DESC LIMIT ?""",
        (query, limit),
    )
