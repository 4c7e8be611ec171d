"""Every chat that is kept, in one file; or in memory, where nothing is to be left behind.

A message follows another, so that a chat is a tree: asking again or editing adds beside what is there, and nothing is
written over. What is shown is one branch of it, from the first message to the chat's `leaf`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from localr1.chats import reading, writing
from localr1.chats.presence import own_presence
from localr1.chats.reading import no_chat
from localr1.chats.recording import Recording
from localr1.chats.records import ChatCopy, ChatRow, Hit, Kept, Total
from localr1.chats.store import Store
from localr1.messages import Role
from localr1.text import well_formed

UNDO_SECONDS = 3600.0  # after which what another process deleted, and never came to erase, is erased


class History:
    """The file at `path`, or memory where that is None. A context manager: leaving it closes it.

    Calls may come from several threads, and other processes may use the same file. What cannot be written goes on in
    memory. Methods raise `NotFoundError` for a chat or message that is not there; once closed, `UsageError`.
    """

    def __init__(self, path: Path | None, *, clock: Callable[[], float] = time.time) -> None:
        self._store = Store(path)
        self._clock = clock
        self._deleted: list[int] = []
        self._made: set[int] = set()
        self._tidy()

    @property
    def notice(self) -> str:
        """One line to show, "" when all is well; it may change as one goes."""
        return self._store.notice

    @property
    def in_memory(self) -> bool:
        """Whether what is said now is gone when localr1 ends."""
        return self._store.in_memory

    def close(self) -> None:
        """Erase what was deleted here, and close the file. A reply that still comes is kept no further."""
        if self._store.closed:
            return
        self.purge()
        if self._made:
            made = [(chat,) for chat in self._made]
            self._store.write(lambda db: db.executemany("DELETE FROM chat WHERE id = ? AND leaf IS NULL", made))
            self._made = set()
        self._store.close()

    def __enter__(self) -> History:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def new_chat(self, title: str = "") -> int:
        """Start a chat; without a title it gets that of its first question. It is listed once something is said."""
        now, statement = self._clock(), "INSERT INTO chat (title, created, changed) VALUES (?, ?, ?)"
        values = (writing.title_of(title), now, now)
        chat = self._store.write(lambda db: db.execute(statement, values).lastrowid)
        assert chat is not None
        self._made.add(chat)
        return chat

    def chats(self, search: str = "", limit: int = 200) -> list[ChatRow]:
        """Pinned ones first, then the one changed last; with `search`, those that have it in title or text."""
        return self._store.read(lambda db: reading.list_chats(db, search, limit))

    def chat(self, chat: int) -> ChatRow:
        """One chat."""
        return self._store.read(lambda db: reading.one_chat(db, chat))

    def latest(self) -> ChatRow | None:
        """The chat that was changed last; None where there is none."""
        return self._store.read(reading.latest_chat)

    def branch(self, chat: int, leaf: int | None = None) -> list[Kept]:
        """The messages from the first one to `leaf`, or to the one shown last."""
        return self._store.read(lambda db: reading.branch_to(db, chat, leaf))

    def messages(self, chat: int) -> list[Kept]:
        """The messages of all branches of a chat, in the order in which they came."""
        return self._store.read(lambda db: reading.every_message(db, chat))

    def message(self, message: int) -> Kept:
        """One message."""
        return self._store.read(lambda db: reading.one_message(db, message))

    def siblings(self, message: int) -> list[int]:
        """The attempts at this message, itself included, oldest first."""
        return self._store.read(lambda db: reading.attempts(db, message))

    def leaf_of(self, message: int) -> int:
        """The message that the branch through this one ends with that `choose` would show."""
        return self._store.read(lambda db: reading.newest_end(db, message))

    def choose(self, chat: int, message: int) -> int:
        """Show the branch that goes through `message`; gives its end.

        A branch that is shown already stays; otherwise each fork is taken by the newest message that is whole.
        """
        return self._store.write(lambda db: writing.choose(db, chat, message))

    def say(self, chat: int, parent: int | None, role: Role, text: str) -> Kept:
        """Keep a message after `parent` (None: as the first) and show its branch."""
        kept, now = Kept(0, chat, parent, role, well_formed(text)), self._clock()
        return self._store.write(lambda db: writing.add(db, kept, now))

    def begin(
        self,
        chat: int,
        parent: int | None,
        *,
        model: str = "",
        file_sha256: str = "",
        sampling: dict[str, Any] | None = None,
        limits: dict[str, Any] | None = None,
        seed: int | None = None,
    ) -> Recording:
        """Keep a reply after `parent` while it comes, and show its branch."""
        reply = Kept(
            0, chat, parent, "assistant", "", status="streaming", model=well_formed(model), file_sha256=file_sha256,
            sampling=sampling or {}, limits=limits or {}, seed=seed,
        )  # fmt: skip
        now, owner = self._clock(), own_presence()
        return Recording(self._store, self._store.write(lambda db: writing.add(db, reply, now, owner)))

    def take_in(self, copy: ChatCopy) -> int:
        """Add a chat from elsewhere, all of it or nothing; its number here."""
        now = self._clock()
        return self._store.write(lambda db: writing.take_in(db, copy, now))

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Messages with every word, the newest first; a row of words in quotes, the last one unfinished if need be."""
        return self._store.read(lambda db: reading.hits(db, words, limit))

    def rename(self, chat: int, title: str) -> None:
        """Give a chat another title."""
        self._change(chat, "UPDATE chat SET title = ? WHERE id = ?", writing.title_of(title))

    def pin(self, chat: int, pinned: bool = True) -> None:
        """Let a chat stand at the top, or no longer."""
        self._change(chat, "UPDATE chat SET pinned = ? WHERE id = ?", int(pinned))

    @property
    def deleted(self) -> tuple[int, ...]:
        """The chats that were deleted here and can be brought back, the last one last."""
        return tuple(self._deleted)

    def delete(self, chat: int) -> None:
        """Take a chat out of every list and search; `undelete` brings it back until `purge` or `close`."""
        self._change(chat, "UPDATE chat SET deleted = ? WHERE id = ?", self._clock())
        if chat not in self._deleted:
            self._deleted.append(chat)

    def undelete(self, chat: int) -> None:
        """Bring back a chat that was deleted and not yet erased."""
        if chat in self._deleted:
            self._deleted.remove(chat)
        self._change(chat, "UPDATE chat SET deleted = ? WHERE id = ?", None)

    def purge(self) -> None:
        """Erase what was deleted here: from the file, from the search index and from backups."""
        if self._deleted:
            self._erase(self._deleted)
            self._deleted = []

    def left_behind(self) -> list[Path]:
        """Damaged files that were set aside; they may still hold what was erased since."""
        return self._store.left_behind()

    def totals(self) -> list[Total]:
        """What replies came to, per day and model, the oldest first."""
        return self._store.read(reading.totals)

    def _change(self, chat: int, statement: str, value: object) -> None:
        if not self._store.write(lambda db: db.execute(statement, (value, chat)).rowcount):
            raise no_chat(chat)

    def _erase(self, chats: Iterable[int]) -> None:
        """Backups go whole: what they hold cannot be told without the version that wrote them."""
        numbers = list(chats)
        self._store.write(lambda db: writing.erase(db, numbers))
        self._store.drop_backups()

    def _tidy(self) -> None:
        """Close what processes that are gone have left open."""
        if self._store.read(lambda db: db.execute("SELECT 1 FROM message WHERE status = 'streaming'").fetchone()):
            self._store.write(writing.close_broken_off)
        statement, before = "SELECT id FROM chat WHERE deleted < ?", self._clock() - UNDO_SECONDS
        if over := self._store.read(lambda db: [row[0] for row in db.execute(statement, (before,))]):
            self._erase(over)
