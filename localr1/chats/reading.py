"""What is asked of the file of chats: lists, branches, hits and totals. Nothing here writes."""

from __future__ import annotations

import sqlite3

from localr1.chats import index, rows
from localr1.chats.records import ChatRow, Hit, Kept, Total, Where
from localr1.chats.words import LONGEST_SEARCH, pieces_of, query_of, snippet
from localr1.errors import NotFoundError
from localr1.text import well_formed

MOST_HITS = 2000  # that are looked through for the chats they are of
_CHATS = """SELECT id, title, pinned, created, changed, leaf FROM chat WHERE deleted IS NULL AND """
_WITH_FACTS = """SELECT id, title, pinned, created, changed,
    (SELECT count(*) FROM message WHERE chat = one.id AND role = 'user'),
    coalesce((SELECT model FROM message WHERE chat = one.id AND role = 'assistant' AND model <> ''
        ORDER BY message.id DESC LIMIT 1), ''),
    leaf
    FROM ({}) AS one ORDER BY {}"""
_SAID, _NEWEST = "leaf IS NOT NULL", "changed DESC, id DESC"
_LINE = """WITH RECURSIVE line (at, up, depth) AS (
        SELECT id, parent, 0 FROM message WHERE id = ? AND chat = ?
        UNION ALL SELECT message.id, message.parent, depth + 1 FROM message JOIN line ON message.id = line.up
        WHERE message.id < line.at
    ) """
_ITS_NUMBERS = "SELECT at FROM line"


def no_chat(chat: int) -> NotFoundError:
    """The error for a chat that is not there."""
    return NotFoundError(f"There is no chat {chat}.", hint="'localr1 chats list' shows which there are.")


def no_message(message: int | None) -> NotFoundError:
    """The error for a message that is not there."""
    return NotFoundError(f"There is no message {message} in this chat.")


def list_chats(db: sqlite3.Connection, search: str, limit: int) -> list[ChatRow]:
    """The chats that something was said in: pinned ones first, then the one changed last."""
    if not search.strip():
        return _chats(db, _SAID, (), limit)
    typed = well_formed(search.strip())[:LONGEST_SEARCH]
    title = "".join(f"\\{letter}" if letter in "\\%_" else letter for letter in typed)
    query = query_of(pieces_of(search))
    found = index.chats_with(db, query, MOST_HITS) if query else set()
    within = ",".join(map(str, sorted(found)))
    return _chats(db, f"{_SAID} AND (id IN ({within}) OR title LIKE ? ESCAPE '\\')", (f"%{title}%",), limit)


def latest_chat(db: sqlite3.Connection) -> ChatRow | None:
    """The chat that was changed last."""
    found = _chats(db, _SAID, (), 1, _NEWEST)
    return found[0] if found else None


def one_chat(db: sqlite3.Connection, chat: int) -> ChatRow:
    """One chat. Raises `NotFoundError`."""
    found = _chats(db, "id = ?", (chat,), 1)
    if not found:
        raise no_chat(chat)
    return found[0]


def branch_to(db: sqlite3.Connection, chat: int, leaf: int | None) -> list[Kept]:
    """The messages from the first one to `leaf`, or to the one shown last. Raises `NotFoundError`."""
    shown = one_chat(db, chat).leaf if leaf is None else leaf
    statement = _LINE + rows.SELECT + " JOIN line ON message.id = line.at ORDER BY depth DESC"
    found = db.execute(statement, (shown, chat)).fetchall()
    if not found and leaf is not None:
        raise no_message(leaf)
    return [rows.kept_of(row) for row in found]


def every_message(db: sqlite3.Connection, chat: int) -> list[Kept]:
    """The messages of all branches of a chat, as they came. Raises `NotFoundError`."""
    one_chat(db, chat)
    found = db.execute(rows.SELECT + " WHERE chat = ? ORDER BY id", (chat,))
    return [rows.kept_of(row) for row in found]


def one_message(db: sqlite3.Connection, message: int) -> Kept:
    """One message. Raises `NotFoundError`."""
    found = db.execute(rows.SELECT + " WHERE id = ?", (message,)).fetchone()
    if found is None:
        raise no_message(message)
    return rows.kept_of(found)


def newest_end(db: sqlite3.Connection, message: int) -> int:
    """The message that a branch through this one ends with.

    At every fork what the chat shows goes on; where it shows neither, the newest that is whole, else the newest.
    """
    statement = "SELECT chat.leaf, chat.id FROM message JOIN chat ON chat.id = message.chat WHERE message.id = ?"
    shown_last = db.execute(statement, (message,)).fetchone() or (None, None)
    shown = {row[0] for row in db.execute(_LINE + _ITS_NUMBERS, shown_last)}
    following = "SELECT id, status = 'done' FROM message WHERE parent = ? AND id > ?"
    while after := db.execute(following, (message, message)).fetchall():
        message = max((one in shown, whole, one) for one, whole in after)[2]
    return message


def attempts(db: sqlite3.Connection, message: int) -> list[int]:
    """The messages that follow the same one in the same role, oldest first."""
    statement = """SELECT other.id FROM message JOIN message AS other
        ON other.chat = message.chat AND other.parent IS message.parent AND other.role = message.role
        WHERE message.id = ? ORDER BY other.id"""
    return [row[0] for row in db.execute(statement, (message,))]


def hits(db: sqlite3.Connection, words: str, limit: int) -> list[Hit]:
    """The newest messages that have every word."""
    pieces = pieces_of(words)
    query = query_of(pieces)
    found: list[Hit] = []
    for part, message, chat, role, text, title, created in index.find(db, query, limit) if query else ():
        shown, marks = snippet(text, pieces)
        where: Where = "thinking" if part == index.THINKING else "answer" if role == "assistant" else "question"
        found.append(Hit(chat, message, where, shown, marks, title, created))
    return found


def totals(db: sqlite3.Connection) -> list[Total]:
    """What replies came to, per day and model, the oldest first."""
    found = db.execute(
        """SELECT message.model, date(message.created, 'unixepoch', 'localtime') AS day, count(*),
            sum(thinking_tokens), sum(answer_tokens), sum(seconds)
        FROM message CROSS JOIN chat ON chat.id = message.chat
        WHERE role = 'assistant' AND status <> 'streaming' AND chat.deleted IS NULL
        GROUP BY message.model, day ORDER BY day, message.model"""
    )
    return [
        Total(model, day, replies, thinking, answer, seconds, (thinking + answer) / seconds if seconds else 0.0)
        for model, day, replies, thinking, answer, seconds in found
    ]


def _chats(
    db: sqlite3.Connection,
    condition: str,
    values: tuple[object, ...],
    limit: int,
    order: str = f"pinned DESC, {_NEWEST}",
) -> list[ChatRow]:
    """The first chats in this order; what takes longer to know is only asked of them."""
    statement = _WITH_FACTS.format(f"{_CHATS}{condition} ORDER BY {order} LIMIT ?", order)
    return [
        ChatRow(chat, title, bool(pinned), created, changed, turns, model, leaf)
        for chat, title, pinned, created, changed, turns, model, leaf in db.execute(statement, (*values, limit))
    ]
