"""Try, from inside the engine, what it must not be able to do: `localr1 doctor --offline-proof` shows what came of it.

Nothing is sent anywhere, even where nothing is refused: a socket is made and closed again, and a name is looked up
only once it is certain that no question can leave.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from localr1.frames import Attempt, Guard

FAMILIES = ("AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET")
LOCAL = ("AF_UNIX",)  # left to the drivers in builds for a GPU
NAME = "localr1.invalid"  # a name that can never exist (RFC 2606)
_IO_URING_SETUP = 425  # the same on every architecture
_X32_SOCKET = 0x40000000 | 41
_READ_MEMORY = {"x86_64": 310, "aarch64": 270}  # process_vm_readv


def attempts(folder: str, guards: Iterable[Guard]) -> Iterator[Attempt]:
    """Try one thing after the other. `folder` lies outside what the engine may read, and holds a file `secret`."""
    enforced = {guard.what for guard in guards if guard.enforced}
    drivers = "network" in enforced and "programs" not in enforced
    reached = False
    for family in FAMILIES:
        if hasattr(socket, family):
            promised = family not in LOCAL or not drivers
            tried = _tried(f"make a socket: {family}", partial(_make_socket, family), promised)
            reached = reached or (promised and not tried.refused)
            yield tried
    yield _name(reached=reached)
    if sys.platform == "linux":
        room = ctypes.create_string_buffer(120)  # struct io_uring_params
        yield _tried("set up io_uring", lambda: _system_call(_IO_URING_SETUP, 1, room), True)
        if platform.machine() == "x86_64":
            yield _tried("make a socket by its x32 number", lambda: _system_call(_X32_SOCKET, 2, 1, 0), True)
        yield _tried("read another process's memory", _read_parent, True)
    outside = Path(folder)
    yield _tried("read a file outside", lambda: (outside / "secret").read_bytes(), "files" in enforced)
    yield _tried("write a file outside", lambda: (outside / "written").write_bytes(b"x"), "files" in enforced)
    yield _tried("start a program", _start_program, "programs" in enforced)


def _tried(what: str, act: Callable[[], object], promised: bool) -> Attempt:
    try:
        act()
    except OSError as error:
        number = 0 if isinstance(error, socket.gaierror) else error.errno or 0  # a look-up numbers in its own way
        name = f"{errno.errorcode[number]}: " if number in errno.errorcode else ""
        return Attempt(what, True, promised, f"refused ({name}{error.strerror or error})")
    return Attempt(what, False, promised, "allowed")


def _make_socket(family: str) -> None:
    """Only made; on macOS, where that is always allowed, bound to a port of this machine too."""
    kind = socket.SOCK_RAW if family in ("AF_NETLINK", "AF_PACKET") else socket.SOCK_STREAM
    with socket.socket(getattr(socket, family), kind) as made:
        if sys.platform == "darwin" and family != "AF_UNIX":
            made.bind(("127.0.0.1" if family == "AF_INET" else "::1", 0))


def _name(*, reached: bool) -> Attempt:
    what = "look up a name"
    if reached:
        return Attempt(what, False, True, "not tried, since a socket can be made")
    return _tried(what, lambda: socket.getaddrinfo(NAME, 443), True)


def _system_call(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    given = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    result = int(libc.syscall(ctypes.c_long(number), *given))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def _read_parent() -> None:
    """One byte of the front end, from an address where there is none: a refusal comes before that is noticed."""
    place = (ctypes.c_size_t * 2)(0, 1)
    try:
        _system_call(_READ_MEMORY[platform.machine()], os.getppid(), place, 1, place, 1, 0)
    except OSError as error:
        if error.errno != errno.EFAULT:
            raise


def _start_program() -> None:
    command = [sys.executable, "-I", "-S", "-c", ""]
    if hasattr(os, "posix_spawn"):
        os.waitpid(os.posix_spawn(sys.executable, command, {}), 0)
    else:
        import subprocess

        subprocess.run(command, check=False)
