"""What files this process may open, enforced by the kernel until it ends: Landlock, Linux 5.13 and newer.

Landlock binds the thread that asks and those it starts later, so it has to be asked for while there is only one.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
import struct
import sys
from collections.abc import Iterable

from localr1.engine.seccomp import NotInstalled, no_new_privileges

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_ASK_VERSION, _PATH_BENEATH = 1, 1
_WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
# How many rights over files each version of the interface knows; version 5 added devices' ioctl as the sixteenth.
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_MOST_RIGHTS = 16
_TCP, _TCP_SINCE = 0b11, 4  # bind and connect
_SCOPES, _SCOPES_SINCE = 0b11, 6  # abstract local sockets, and signals, of processes outside


def version() -> int:
    """The version of the kernel's interface; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    return max(_call(_CREATE_RULESET, None, 0, _ASK_VERSION), 0)


def confine(readable: Iterable[str], writable: Iterable[str] = ()) -> int:
    """Leave this process only these files and folders, to read and to write; returns the interface's version.

    What does not exist is passed over. Files that are open already stay open. Raises `NotInstalled`.
    """
    known = version()
    if not known:
        raise NotInstalled("this kernel has no Landlock")
    if _threads() != 1:
        raise NotInstalled("other threads are running already")
    handled = (1 << _RIGHTS.get(known, _MOST_RIGHTS)) - 1
    ruleset = _new_ruleset(known, handled)
    try:
        for path in readable:
            _allow(ruleset, path, handled & (_READ_FILE | _READ_DIR))
        for path in writable:
            _allow(ruleset, path, handled)
        no_new_privileges(ctypes.CDLL(None, use_errno=True))
        if _call(_RESTRICT_SELF, ruleset, 0) < 0:
            raise NotInstalled(f"landlock: {os.strerror(ctypes.get_errno()).lower()}")
    finally:
        os.close(ruleset)
    return known


def _new_ruleset(known: int, handled: int) -> int:
    """A set of rules that allows nothing yet, as a file descriptor."""
    fields = [handled, _TCP if known >= _TCP_SINCE else 0, _SCOPES if known >= _SCOPES_SINCE else 0]
    attributes = struct.pack("=3Q", *fields)[: 8 * (1 + (known >= _TCP_SINCE) + (known >= _SCOPES_SINCE))]
    ruleset = _call(_CREATE_RULESET, attributes, len(attributes), 0)
    if ruleset < 0:
        raise NotInstalled(f"landlock: {os.strerror(ctypes.get_errno()).lower()}")
    return ruleset


def _allow(ruleset: int, path: str, rights: int) -> None:
    with contextlib.suppress(OSError):
        beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not stat.S_ISDIR(os.fstat(beneath).st_mode):
                rights &= _WRITE_FILE | _READ_FILE | _TRUNCATE
            _call(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, beneath), 0)
        finally:
            os.close(beneath)


def _threads() -> int:
    """How many there are; 0 where it cannot be found out."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 0


def _call(number: int, *arguments: int | bytes | None) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    given = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return int(libc.syscall(ctypes.c_long(number), *given))
