"""Open the file that chats are kept in, whatever lies there: nothing, a file of an older or newer localr1, or damage.

What cannot be used is never deleted or written over. A damaged file is set aside and a new one begun; where no file
can be had, chats are kept in memory and the notice says why.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from localr1.chats.copies import back_up, begin_writing, connected, copied_from_newer, in_memory
from localr1.chats.schema import APPLICATION_ID, Step, run_steps, stranger, version_of
from localr1.errors import DiskError
from localr1.paths import make_private

ALWAYS_READ_THROUGH = 8 << 20  # bytes; larger files are read through only after an end that was not orderly
SET_ASIDE = ".corrupt-"
BEFORE = ".before-"
IN_MEMORY = "chats are kept in memory only"
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Opened(NamedTuple):
    """Where chats are kept now. `notice` is one line to show, "" when all is well."""

    connection: sqlite3.Connection
    notice: str = ""


class Unusable(Exception):
    """There is a file, and it cannot be used; why is fit to print."""


class Damaged(Exception):
    """The file is no history of ours, or one that cannot be read."""


def open_history(path: Path, steps: Sequence[Step]) -> Opened:
    """Open the file, making it where there is none. Never fails: at worst chats are kept in memory."""
    try:
        make_private(path.parent)
        looked_at = identity(path)
        try:
            return Opened(_open(path, steps))
        except Damaged as damage:
            aside = set_aside(path, looked_at)
            notice = f"The file of chats was damaged ({damage}). It is now {aside}; a new one was begun."
            return Opened(_open(path, steps), notice)
    except Unusable as reason:
        return Opened(in_memory(steps), f"{reason}: {IN_MEMORY}.")
    except _Newer:
        told = f"{path} was written by a newer localr1 and is left as it is"
        copy = copied_from_newer(path, steps)
        what = f"its chats can be read, and {IN_MEMORY}" if copy else IN_MEMORY
        return Opened(copy or in_memory(steps), f"{told}: {what}.")
    except (DiskError, OSError, sqlite3.Error) as error:
        message = error.message.rstrip(".") if isinstance(error, DiskError) else f"{path} cannot be opened ({error})"
        return Opened(in_memory(steps), f"{message}: {IN_MEMORY}.")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, not the disk or the question."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _DAMAGE


def set_aside(path: Path, looked_at: tuple[int, int] | None) -> Path:
    """Move the file, and the journal that belongs to it, out of the way under a name that nothing has; that name.

    Nothing is moved where the file is no longer the one `looked_at`: another process was as quick. Raises OSError.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    number, aside = 1, path.with_name(f"{path.name}{SET_ASIDE}{stamp}")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}{SET_ASIDE}{stamp}-{number}")
    if looked_at is not None and looked_at == identity(path):
        path.rename(aside)
        with contextlib.suppress(FileNotFoundError):
            _journal(path).rename(_journal(aside))
    return aside


def identity(path: Path) -> tuple[int, int] | None:
    """Which file it is that now goes by this path; None where there is none."""
    try:
        found = path.stat(follow_symlinks=False)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def beside(path: Path, ending: str) -> list[Path]:
    """What lies beside the file under its name and this ending: SET_ASIDE or BEFORE."""
    return sorted(path.parent.glob(f"{path.name}{ending}*"))


class _Newer(Exception):
    """The file was written by a newer localr1."""


def _open(path: Path, steps: Sequence[Step]) -> sqlite3.Connection:
    if path.is_symlink():
        raise Unusable(f"{path} is a symbolic link, which is not followed")
    left_over = _journal(path).exists()
    _make_own(path)
    connection = connected(path)
    try:
        with _damage_told():
            connection.execute("BEGIN")  # so that all that is looked at is of one moment
            _check(connection, path, steps, thoroughly=left_over)
            version = version_of(connection)
            connection.execute("COMMIT")
            if version > len(steps):
                raise _Newer
            if version < len(steps):
                _migrate(connection, path, steps)
            if found := stranger(connection, steps):
                raise Damaged(f"it holds a {found} that is not ours")
    except BaseException:
        connection.close()
        raise
    return connection


def _make_own(path: Path) -> None:
    """Make the file where there is none, and close it to others where it is open to them.

    It is opened only where it is made: closing a file lets go of every lock that this process has on it.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        os.close(os.open(path, flags, 0o600))
    except FileExistsError:
        if not path.is_file():
            raise Unusable(f"{path} is no file") from None
    if os.name != "nt" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _check(connection: sqlite3.Connection, path: Path, steps: Sequence[Step], *, thoroughly: bool) -> None:
    """Raise `Damaged` for what is no history of ours; sqlite3's own errors where it cannot be read."""
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if empty and owner == 0 and version_of(connection) == 0:
        return
    if owner != APPLICATION_ID:
        raise Damaged("it is not a file of chats")
    if version_of(connection) == len(steps) and not thoroughly:
        thoroughly = bool(connection.execute("SELECT 1 FROM message WHERE status = 'streaming' LIMIT 1").fetchone())
    if thoroughly or path.stat().st_size <= ALWAYS_READ_THROUGH:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise Damaged("parts of it cannot be read")


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise Damaged(str(error)) from error
        raise


def _migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[Step]) -> None:
    """Bring the file to these steps, all of them or none. What was there before is kept beside it until then."""
    begin_writing(connection)
    try:
        version = version_of(connection)  # another process may have been quicker
        if 0 < version < len(steps):
            copy = path.with_name(f"{path.name}{BEFORE}{len(steps)}")
            copy.unlink(missing_ok=True)
            _make_own(copy)
            back_up(path, copy)
        run_steps(connection, steps)
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
