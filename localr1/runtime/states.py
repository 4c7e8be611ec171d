"""Saved states of chats: what the engine wrote, sealed by the front end, and opened again only when it is still true.

A state is bytes that llama.cpp reads without checking much, so a file that was damaged or that somebody else made must
not reach it. The engine writes into a folder of its own; from there the file is copied to where it was asked for, with
the model's sha256 in front and a seal at its end: an HMAC under a key that only this installation has. It is copied
back the same way, and handed to the engine only if model and seal are right.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

import psutil

from localr1.errors import DiskError, NotFoundError
from localr1.frames import StateRestored, StateSaved
from localr1.models.gguf import read_header
from localr1.models.parts import parts_of
from localr1.paths import explained, make_private, private_key, state_dir

MAGIC = b"localr1 state 1\n"
SAVED_BY = "Name the file that chat.save_state wrote."
_CHUNK = 1 << 20
_DIGEST = 32


class NotOurs(Exception):
    """A file that must not be used; its text says why."""


class StateFolder:
    """The one folder that an engine may write in; it is made for that engine and goes with it."""

    def __init__(self) -> None:
        above = state_dir() / "engines"
        make_private(above)
        for left in above.iterdir():  # by front ends that were killed
            owner = left.name.partition("-")[0]
            if owner.isdecimal() and not psutil.pid_exists(int(owner)):
                shutil.rmtree(left, ignore_errors=True)
        self.path = above / f"{os.getpid()}-{secrets.token_hex(6)}"
        make_private(self.path)

    def save(self, to: Path, model: Path, ask: Callable[[str], StateSaved]) -> StateSaved:
        """Let the engine write under the name that `ask` is given, and seal it at `to`. Raises `DiskError`."""
        with self._passing() as written:
            saved = ask(written.name)
            return StateSaved(saved.tokens, seal(written, to, model))

    def restore(self, file: Path, model: Path, ask: Callable[[str], StateRestored]) -> StateRestored:
        """Let the engine read what was sealed in `file`, if it is still true."""
        with self._passing() as given:
            try:
                unseal(file, given, model)
            except NotOurs as error:
                return StateRestored(0, str(error))
            return ask(given.name)

    @contextlib.contextmanager
    def _passing(self) -> Iterator[Path]:
        """A file that is there for one step only."""
        file = self.path / secrets.token_hex(12)
        try:
            yield file
        finally:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove it and what is left in it."""
        shutil.rmtree(self.path, ignore_errors=True)


def seal(written: Path, to: Path, model: Path) -> int:
    """Copy what the engine wrote to where it was asked for, sealed; the bytes of the file. Raises `DiskError`."""
    if to.is_symlink() or to.is_dir():
        raise DiskError(f"{to} is a symbolic link or a folder, and is not written to.", hint="Name another file.")
    beside = to.with_name(f".{to.name}.{secrets.token_hex(6)}")
    tag = hmac.new(private_key(), digestmod=hashlib.sha256)
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with open(descriptor, "wb") as out, written.open("rb") as given:
            for chunk in (MAGIC, bytes.fromhex(sha256_of(model))):
                tag.update(chunk)
                out.write(chunk)
            while chunk := given.read(_CHUNK):
                tag.update(chunk)
                out.write(chunk)
            out.write(tag.digest())
            out.flush()
            os.fsync(out.fileno())
        size = beside.stat().st_size
        beside.replace(to)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise explained("write", to, error) from error
    return size


def unseal(file: Path, to: Path, model: Path) -> None:
    """Copy a sealed state to where the engine may read it. Raises `NotOurs`, `NotFoundError`, `DiskError`."""
    digest = sha256_of(model)
    with _opened(file) as given:
        try:
            with to.open("xb") as out:
                _copy_checked(given, out, digest)
        except OSError as error:
            raise explained("copy", file, error) from error


def _opened(file: Path) -> BinaryIO:
    """The file, open to be read. What is no file is not opened: a pipe would be waited on for ever."""
    if file.exists() and not file.is_file():
        kind = "a folder" if file.is_dir() else "no file"
        raise DiskError(f"{file} is {kind}, not a saved state.", hint=SAVED_BY)
    try:
        return file.open("rb")
    except FileNotFoundError:
        raise NotFoundError(f"There is no file {file}.", hint=SAVED_BY) from None
    except OSError as error:
        hint = f"Check that you may read it. {SAVED_BY}"
        raise DiskError(f"Cannot read {file}: {error.strerror or error}.", hint=hint) from error


def _copy_checked(given: BinaryIO, out: BinaryIO, model: str) -> None:
    left = os.fstat(given.fileno()).st_size - len(MAGIC) - 2 * _DIGEST
    magic, of = given.read(len(MAGIC)), given.read(_DIGEST)
    if left < 0 or magic != MAGIC:
        raise NotOurs("it is no saved state, or one of another version: chat.save_state writes them")
    tag = hmac.new(private_key(), magic + of, hashlib.sha256)
    while left and (chunk := given.read(min(_CHUNK, left))):
        tag.update(chunk)
        out.write(chunk)
        left -= len(chunk)
    if left or not hmac.compare_digest(tag.digest(), given.read(_DIGEST)):
        raise NotOurs("it is damaged, or was not saved by this installation of localr1")
    if of.hex() != model:
        raise NotOurs("it was saved with another model")


def sha256_of(model: Path) -> str:
    """The sha256 of a model's file, in hex; of a split model that of its parts' digests in their order."""
    digests = [_file_sha256(part, *_version(part)) for part in parts_of(model, read_header(model))]
    return digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()


def _version(file: Path) -> tuple[int, int, int]:
    facts = file.stat()
    return facts.st_ino, facts.st_size, facts.st_mtime_ns


@lru_cache(maxsize=64)
def _file_sha256(file: Path, _inode: int, _size: int, _changed: int) -> str:
    """Read once as long as the file is the same: a gigabyte takes a second or two."""
    with file.open("rb") as given:
        return hashlib.file_digest(given, "sha256").hexdigest()
