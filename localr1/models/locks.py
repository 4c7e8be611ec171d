"""One at a time: who may put files into a repository's folder.

The lock is on a small file beside the folder, `.<folder>.lock`. The system lets go of it when its holder ends, however
it ends, so a killed pull keeps nobody waiting. On a file system without locks nobody is held back, and `hold` says so.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from localr1.paths import make_private

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class FolderLock:
    """The lock on a folder. `take` gets it or says that someone has it; ending the `with` block gives it back."""

    def __init__(self, folder: Path) -> None:
        self.file = folder.with_name(f".{folder.name}.lock")
        self.works = True  # False once the file system has said that it knows no locks
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Get the lock without waiting; False where another process has it. Raises OSError where nothing can be made.

        The file goes away when its holder is done, so one that we got may be gone already: then there is a new one.
        """
        make_private(self.file.parent)
        while self._descriptor is None:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
            descriptor = os.open(self.file, flags, 0o600)
            try:
                taken = self._lock(descriptor)
            except OSError:
                os.close(descriptor)
                raise
            if taken and self._is_current(descriptor):
                self._descriptor = descriptor
            else:
                os.close(descriptor)
                if not taken:
                    return False
        return True

    def __enter__(self) -> FolderLock:
        return self

    def __exit__(self, *_error: object) -> None:
        """Give it back. Windows deletes no file that is open, so there it is closed first."""
        if self._descriptor is None:
            return
        if sys.platform == "win32":
            os.close(self._descriptor)
        with contextlib.suppress(OSError):
            self.file.unlink()
        if sys.platform != "win32":
            os.close(self._descriptor)
        self._descriptor = None

    def _lock(self, descriptor: int) -> bool:
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _TAKEN:
                return False
            if error.errno not in (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL):
                raise
            self.works = False
        return True

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.stat(self.file, follow_symlinks=False))
        except FileNotFoundError:
            return False
