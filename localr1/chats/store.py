"""Reading and writing the file of chats, so that a chat goes on whatever becomes of the file.

Where the disk is full, the file is gone or broken, or another program will not let go of it, what can be read of it is
copied into memory and everything goes on there; `notice` says so.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from localr1.chats import index
from localr1.chats.copies import PAUSE_SECONDS, begin_writing, copied_to_memory, in_memory
from localr1.chats.opening import (
    BEFORE,
    IN_MEMORY,
    SET_ASIDE,
    beside,
    identity,
    is_damage,
    open_history,
    set_aside,
)
from localr1.chats.schema import STEPS, Step
from localr1.errors import UsageError

TRIES = 3  # of which each waits as long as `copies` says
T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
_OURS = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT)  # a mistake here, not in the file
_OF_INDEX = (sqlite3.SQLITE_CORRUPT_VTAB, sqlite3.SQLITE_CONSTRAINT)  # the latter with no word of which constraint
_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class Store:
    """The file at `path`, or memory. May be used from several threads: each waits for the others."""

    def __init__(self, path: Path | None, steps: Sequence[Step] = STEPS) -> None:
        self.path = path
        self._steps = steps
        self._lock = threading.RLock()
        self.closed = False
        if path is None:
            self.connection, self.notice = in_memory(steps), ""
        else:
            self.connection, self.notice = open_history(path, steps)
        self.in_memory = not self.connection.execute("PRAGMA database_list").fetchone()[2]
        self._file = None if self.in_memory or path is None else identity(path)

    def read(self, work: Work[T]) -> T:
        """Do what only reads."""
        return self._tried(work, lambda connection, work: work(connection))

    def write(self, work: Work[T]) -> T:
        """Do all of it or nothing. It may be called again where the first time failed."""
        result = self._tried(work, _all_or_nothing)
        if not self.in_memory:
            time.sleep(PAUSE_SECONDS)  # the gap in which another process that waits gets its turn
        return result

    def write_if_open(self, work: Work[object]) -> None:
        """Do all of it; nothing once the file was closed, as when a reply still comes while everything ends."""
        with self._lock:
            if not self.closed:
                self.write(work)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self.closed = True
            self.connection.close()

    def drop_backups(self) -> None:
        """Delete the copies that were made before a change of version."""
        for copy in [] if self.path is None else beside(self.path, BEFORE):
            with contextlib.suppress(OSError):
                copy.unlink()

    def left_behind(self) -> list[Path]:
        """Files that were set aside as damaged; they may still hold what was deleted since."""
        return [] if self.path is None else beside(self.path, SET_ASIDE)

    def _tried(self, work: Work[T], way: Callable[[sqlite3.Connection, Work[T]], T]) -> T:
        """Do it in this way: again where another process was writing, in memory where the file does not serve."""
        with self._lock:
            if self.closed:
                raise UsageError("These chats were closed.")
            for last in (False,) * (TRIES - 1) + (True,):
                try:
                    return way(self.connection, work)
                except sqlite3.DatabaseError as error:
                    if self._mended(error) or (_code(error) & 0xFF in _LOCKED and not last):
                        continue
                    if _code(error) & 0xFF in _OURS:
                        raise
                    self._go_on_in_memory(error)
                    break
            return way(self.connection, work)

    def _mended(self, error: sqlite3.Error) -> bool:
        """Make the search index anew where it is only that which is broken."""
        if _code(error) not in _OF_INDEX:
            return False
        try:
            _all_or_nothing(self.connection, index.rebuild)
        except sqlite3.Error:
            return False
        return True

    def _go_on_in_memory(self, error: sqlite3.Error) -> None:
        if self.in_memory:
            raise error
        lost, self.connection = self.connection, copied_to_memory(self.connection, self._steps)
        with contextlib.suppress(sqlite3.Error):
            lost.close()
        self.in_memory = True
        self.notice = f"{self._reason(error)}. From here on {IN_MEMORY}."

    def _reason(self, error: sqlite3.Error) -> str:
        assert self.path is not None
        if is_damage(error):
            with contextlib.suppress(OSError):
                return f"The file of chats is damaged and was set aside as {set_aside(self.path, self._file)}"
        if _code(error) & 0xFF in _LOCKED:
            return f"Another program does not let go of {self.path}"
        if _code(error) & 0xFF == sqlite3.SQLITE_FULL:
            return f"The disk is full: {self.path} cannot be written"
        if identity(self.path) != self._file:
            return f"{self.path} was deleted or moved"
        return f"{self.path} cannot be written ({error})"


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0)


def _all_or_nothing(connection: sqlite3.Connection, work: Work[T]) -> T:
    begin_writing(connection)
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise
    return result
