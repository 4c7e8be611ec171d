"""Room on the disk: how much there is, and taking it before it is needed, without making a file longer."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import struct
import sys
from pathlib import Path

from localr1.amounts import bytes_in_words
from localr1.errors import DiskError

MARGIN = 1 << 20  # bytes; for folders, notes and what the file system itself writes down
_KEEP_SIZE = 1  # Linux's FALLOC_FL_KEEP_SIZE
_F_PREALLOCATE, _F_ALLOCATEALL, _F_PEOFPOSMODE = 42, 4, 3  # macOS


def free_space(folder: Path) -> int:
    """Bytes that may still be written in a folder."""
    return shutil.disk_usage(folder).free


def check_room(folder: Path, needed: int, kept: int) -> None:
    """Raise `DiskError` where fewer than `needed` more bytes fit in `folder`; `kept` are there already."""
    free = free_space(folder)
    if needed and free < needed + MARGIN:
        raise no_room(folder, needed + MARGIN, kept)


def no_room(folder: Path, needed: int, kept: int) -> DiskError:
    """The error for a disk that is full, with figures."""
    have = f" The {bytes_in_words(kept)} that are here already are kept." if kept else ""
    return DiskError(
        f"{folder} has {bytes_in_words(free_space(folder))} free, and {bytes_in_words(needed)} more are needed.{have}",
        hint="Free some space ('localr1 models' says what takes it), or set LOCALR1_HOME to a larger disk.",
    )


def reserve(descriptor: int, start: int, length: int) -> None:
    """Set disk space aside for bytes `start` to `start + length` of an open file, whose length stays as it is.

    Where the system cannot, nothing happens. Raises OSError (ENOSPC) where there is too little.
    """
    if length <= 0:
        return
    if sys.platform == "linux":
        _reserve_on_linux(descriptor, start, length)
    elif sys.platform == "darwin":
        import fcntl

        # struct fstore: flags, where from, offset, length, what was allocated
        request = struct.pack("=IiqqQ", _F_ALLOCATEALL, _F_PEOFPOSMODE, 0, length, 0)
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, _F_PREALLOCATE, request)


def _reserve_on_linux(descriptor: int, start: int, length: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    try:
        call = library.fallocate64
    except AttributeError:
        return  # musl has only fallocate, whose numbers are of the same width there
    call.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
    if call(descriptor, _KEEP_SIZE, start, length) and ctypes.get_errno() in (errno.ENOSPC, errno.EDQUOT):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def give_back(descriptor: int) -> None:
    """Let go of what was set aside beyond the end of the file."""
    with contextlib.suppress(OSError):
        os.ftruncate(descriptor, os.fstat(descriptor).st_size)
