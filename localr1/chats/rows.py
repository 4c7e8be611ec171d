"""A message as a row of the file, and back."""

from __future__ import annotations

import sqlite3
from typing import Any

import msgspec

from localr1.chats.records import NO_USAGE, Kept, Span
from localr1.events import Usage
from localr1.messages import Call

SELECT = "SELECT id, chat, parent, role, status, created, model, why, thinking_why, facts, text, thinking FROM message"


class Facts(msgspec.Struct, omit_defaults=True):
    """What is kept of a message beside its texts, and never asked for by itself."""

    forced: tuple[Span, ...] = ()
    forced_text: tuple[Span, ...] = ()
    thinking_at: int | None = None
    reason: str = ""
    usage: Usage = NO_USAGE
    file_sha256: str = ""
    sampling: dict[str, Any] = {}
    limits: dict[str, Any] = {}
    seed: int | None = None
    calls: tuple[Call, ...] = ()
    name: str = ""


def kept_of(row: tuple[Any, ...]) -> Kept:
    """The message of a row of SELECT."""
    message, chat, parent, role, status, created, model, why, thinking_why, facts, text, thinking = row
    return Kept(
        message, chat, parent, role, text, thinking,
        status=status, created=created, model=model, why=why, thinking_why=thinking_why,
        **msgspec.structs.asdict(_facts_of(facts)),
    )  # fmt: skip


def insert(connection: sqlite3.Connection, kept: Kept, owner: str | None = None) -> Kept:
    """Put a new message into the file; the same with its number."""
    values = (kept.chat, kept.parent, kept.role, kept.created, owner, *_changing(kept))
    cursor = connection.execute(
        """INSERT INTO message (chat, parent, role, created, owner,
            status, model, why, thinking_why, thinking_tokens, answer_tokens, seconds, facts, text, thinking)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        values,
    )
    assert cursor.lastrowid is not None
    return msgspec.structs.replace(kept, id=cursor.lastrowid)


def update(connection: sqlite3.Connection, kept: Kept) -> None:
    """Write what is known of a message by now; nothing where it is no longer there."""
    connection.execute(
        """UPDATE message SET status = ?, model = ?, why = ?, thinking_why = ?, thinking_tokens = ?,
            answer_tokens = ?, seconds = ?, facts = ?, text = ?, thinking = ? WHERE id = ?""",
        (*_changing(kept), kept.id),
    )


def _changing(kept: Kept) -> tuple[Any, ...]:
    """The columns of what may change while a reply comes, in the order of the statements above."""
    usage = kept.usage
    facts = Facts(**{name: getattr(kept, name) for name in Facts.__struct_fields__})
    return (
        kept.status, kept.model, kept.why, kept.thinking_why, usage.thinking, usage.answer,
        usage.thinking_seconds + usage.answer_seconds, msgspec.json.encode(facts).decode(), kept.text, kept.thinking,
    )  # fmt: skip


def _facts_of(text: str) -> Facts:
    """The facts of a row; none where someone wrote something else there."""
    try:
        return msgspec.json.decode(text, type=Facts)
    except (msgspec.MsgspecError, RecursionError):
        return Facts()
