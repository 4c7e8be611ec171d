"""What is changed in the file of chats. Each function runs within one transaction: all of it happens, or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from localr1.chats import index, rows
from localr1.chats.presence import is_present
from localr1.chats.reading import newest_end, no_chat, no_message
from localr1.chats.records import ChatCopy, Kept
from localr1.text import one_line, well_formed

LONGEST_TITLE = 80


def title_of(text: str) -> str:
    """A title, or the beginning of a question as one."""
    return one_line(well_formed(text[: LONGEST_TITLE * 20]), LONGEST_TITLE)


def add(db: sqlite3.Connection, kept: Kept, now: float, owner: str | None = None) -> Kept:
    """Put in a message and show its branch; one that is whole goes into the index. Raises `NotFoundError`."""
    kept = _fitted(db, kept, now)
    (title,) = db.execute("SELECT title FROM chat WHERE id = ?", (kept.chat,)).fetchone()
    kept = rows.insert(db, msgspec.structs.replace(kept, created=kept.created or now), owner)
    if kept.status != "streaming":
        index.add(db, kept.id, kept.text, kept.thinking)
    title = title or (title_of(kept.text) if kept.role == "user" else "")
    db.execute("UPDATE chat SET leaf = ?, changed = ?, title = ? WHERE id = ?", (kept.id, now, title, kept.chat))
    return kept


def _fitted(db: sqlite3.Connection, kept: Kept, now: float) -> Kept:
    """The message, once chat and parent are known to be there. Raises `NotFoundError`.

    Where the file broke and they were lost with it, the chat goes on without them.
    """
    lost = not db.execute("PRAGMA foreign_keys").fetchone()[0]
    if not db.execute("SELECT 1 FROM chat WHERE id = ? AND deleted IS NULL", (kept.chat,)).fetchone():
        if not lost:
            raise no_chat(kept.chat)
        statement = "INSERT OR IGNORE INTO chat (id, title, created, changed) VALUES (?, '', ?, ?)"
        db.execute(statement, (kept.chat, now, now))
    above = "SELECT 1 FROM message WHERE id = ? AND chat = ?"
    if kept.parent is None or db.execute(above, (kept.parent, kept.chat)).fetchone():
        return kept
    if not lost:
        raise no_message(kept.parent)
    return msgspec.structs.replace(kept, parent=None)


def take_in(db: sqlite3.Connection, copy: ChatCopy, now: float) -> int:
    """Add a chat from elsewhere; its number. Raises `NotFoundError` for a message whose parent does not come before."""
    statement = "INSERT INTO chat (title, pinned, created, changed) VALUES (?, ?, ?, ?)"
    chat = db.execute(statement, (title_of(copy.title), int(copy.pinned), copy.created or now, now)).lastrowid
    assert chat is not None
    numbers: dict[int, int] = {}
    newest = 0.0
    for message in copy.messages:
        if message.parent is not None and message.parent not in numbers:
            raise no_message(message.parent)
        parent = None if message.parent is None else numbers[message.parent]
        status = "interrupted" if message.status == "streaming" else message.status
        taken = msgspec.structs.replace(
            message, chat=chat, parent=parent, status=status,
            text=well_formed(message.text), thinking=well_formed(message.thinking),
        )  # fmt: skip
        numbers[message.id] = add(db, taken, copy.created or now).id
        newest = max(newest, message.created)
    if copy.leaf in numbers:
        choose(db, chat, numbers[copy.leaf])
    db.execute("UPDATE chat SET changed = ? WHERE id = ?", (min(newest or copy.created or now, now), chat))
    return chat


def choose(db: sqlite3.Connection, chat: int, message: int) -> int:
    """Show the branch through `message`, the one that is shown if it goes there; its end. Raises `NotFoundError`."""
    if not db.execute("SELECT 1 FROM message WHERE id = ? AND chat = ?", (message, chat)).fetchone():
        raise no_message(message)
    end = newest_end(db, message)
    db.execute("UPDATE chat SET leaf = ? WHERE id = ?", (end, chat))
    return end


def close_broken_off(db: sqlite3.Connection) -> None:
    """Note of replies whose process is gone that they were interrupted, and let what came of them be found."""
    statement = "SELECT id, owner, text, thinking FROM message WHERE status = 'streaming'"
    for message, owner, text, thinking in db.execute(statement).fetchall():
        if not is_present(owner or ""):
            db.execute("UPDATE message SET status = 'interrupted' WHERE id = ?", (message,))
            index.add(db, message, text, thinking)


def erase(db: sqlite3.Connection, chats: Iterable[int]) -> None:
    """Delete chats that were marked as deleted, and let no word of them be left in the file."""
    for chat in chats:
        if not db.execute("SELECT 1 FROM chat WHERE id = ? AND deleted IS NOT NULL", (chat,)).fetchone():
            continue
        indexed = "SELECT id, text, thinking FROM message WHERE chat = ? AND status <> 'streaming'"
        for message, text, thinking in db.execute(indexed, (chat,)):
            index.remove(db, message, text, thinking)
        db.execute("DELETE FROM message WHERE chat = ?", (chat,))
        db.execute("DELETE FROM chat WHERE id = ?", (chat,))
    index.wipe(db)
