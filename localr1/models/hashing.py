"""Read files whole: to hash them, and to copy them while they are hashed.

Nothing is left half done: a copy is written beside its place under another name, and moved there once it is on the
disk. What the hashes should be is for others to say.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from localr1.amounts import bytes_in_words
from localr1.errors import DiskError
from localr1.paths import make_private

CHUNK = 4 << 20  # bytes
SPARE = 64 << 20  # bytes that a copy leaves free on a disk

Progress = Callable[[int], None]  # called with the bytes that were read since the last call


def silent(_read: int) -> None:
    """Progress that nobody watches."""


def sha256_of(path: Path, progress: Progress = silent) -> str:
    """The sha256 of a file. Raises `DiskError`."""
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
        progress(len(chunk))
    return digest.hexdigest()


def copy_hashed(source: Path, target: Path, progress: Progress = silent, *, mode: int = 0o600) -> str:
    """Copy a file, for its owner only unless `mode` says otherwise, and return its sha256.

    What is at the target is replaced. Raises `DiskError`.
    """
    make_private(target.parent)
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}")
    digest = hashlib.sha256()
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        with open(descriptor, "wb") as out:
            for chunk in _chunks(source):
                out.write(chunk)
                digest.update(chunk)
                progress(len(chunk))
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except OSError as error:
        raise DiskError(
            f"Cannot write {target}: {error.strerror or error}.", hint="Free some space, or check who may write there."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()
    return digest.hexdigest()


def require_space(folder: Path, needed: int) -> None:
    """Raise `DiskError` with the figures where the disk that a folder is or will be on has not so many bytes free."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        return
    if free < needed + SPARE:
        raise DiskError(
            f"There is not enough space in {folder}: {bytes_in_words(needed)} are needed, {bytes_in_words(free)} free.",
            hint="Free some space, or set LOCALR1_HOME to a folder on another disk.",
        )


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb", buffering=0) as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise DiskError(f"Cannot read {path}: {error.strerror or error}.", hint="Check the disk it is on.") from error
