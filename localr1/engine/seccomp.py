"""A filter on system calls, which the kernel applies to this process until it ends: Linux on x86-64 and arm64.

It closes every road to another machine or into another process: sockets, io_uring (which makes sockets without the
call), the kernel's key service (which looks names up for whoever asks), other processes' memory and open files. It is
a list of what is refused and not of what is allowed, so a new llama.cpp or C library finds what it needs. No
dependency: a few dozen instructions of classic BPF, written here and handed over through ctypes.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from typing import NamedTuple

_SECCOMP_SET_MODE_FILTER = 1
_TSYNC, _SPEC_ALLOW = 1, 4  # every thread of the process; without slowing branches down, as kernels before 5.16 would
_PR_SET_NO_NEW_PRIVS, _PR_GET_SECCOMP, _FILTERED = 38, 21, 2
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF: word at an offset; jumps on a constant; the verdict
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data, the low half of the argument
_X32 = 0x40000000  # x86-64 kernels may take every call a second time under a number with this bit
_AF_UNIX = 1


class Calls(NamedTuple):
    """The numbers of the calls that are refused, on one architecture."""

    audit: int
    seccomp: int
    socket: int
    socketpair: int
    programs: tuple[int, ...]  # execve, execveat
    others: tuple[int, ...]  # ptrace, process_vm_readv, process_vm_writev, add_key, request_key, keyctl, bpf


_EVERYWHERE = (438,)  # pidfd_getfd: another process's open socket
_IO_URING = (425, 426, 427)  # io_uring_setup, _enter, _register
CALLS = {
    "x86_64": Calls(0xC000003E, 317, 41, 53, (59, 322), (101, 310, 311, 248, 249, 250, 321)),
    "aarch64": Calls(0xC00000B7, 277, 198, 199, (221, 281), (117, 270, 271, 217, 218, 219, 280)),
}


class NotInstalled(Exception):
    """The kernel did not take the filter; the message says why."""


def _step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_so, if_not, value)


def _refuse(error: int) -> bytes:
    return _step(_RETURN, _ERRNO | error)


def program(calls: Calls, *, local_sockets: bool, programs: bool) -> bytes:
    """The filter. `local_sockets` leaves sockets of this machine open, `programs` the start of other programs."""
    steps = [_step(_LOAD, _ARCHITECTURE), _step(_EQUAL, calls.audit, 1, 0), _refuse(errno.EPERM), _step(_LOAD, _NUMBER)]
    steps += [_step(_AT_LEAST, _X32, 0, 1), _refuse(errno.ENOSYS)]
    for number in _IO_URING:
        steps += [_step(_EQUAL, number, 0, 1), _refuse(errno.ENOSYS)]
    for number in (*calls.others, *_EVERYWHERE):
        steps += [_step(_EQUAL, number, 0, 1), _refuse(errno.EPERM)]
    for number in () if programs else calls.programs:
        steps += [_step(_EQUAL, number, 0, 1), _refuse(errno.EACCES)]
    if local_sockets:
        steps += [_step(_EQUAL, calls.socket, 1, 0), _step(_EQUAL, calls.socketpair, 0, 3)]
        steps += [_step(_LOAD, _FIRST_ARGUMENT), _step(_EQUAL, _AF_UNIX, 1, 0), _refuse(errno.EACCES)]
    else:
        steps += [_step(_EQUAL, calls.socket, 1, 0), _step(_EQUAL, calls.socketpair, 0, 1), _refuse(errno.EACCES)]
    return b"".join([*steps, _step(_RETURN, _ALLOW)])


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def install(machine: str, *, local_sockets: bool = False, programs: bool = False) -> None:
    """Put the filter over every thread of this process, for good. Raises `NotInstalled`."""
    calls = CALLS.get(machine)
    if calls is None or sys.byteorder != "little" or sys.maxsize < 1 << 32:
        raise NotInstalled(f"no filter is written for {machine}")
    libc = ctypes.CDLL(None, use_errno=True)
    steps = program(calls, local_sockets=local_sockets, programs=programs)
    handed = _Program(len(steps) // 8, steps)
    no_new_privileges(libc)
    failed = -1
    for flags in (_TSYNC | _SPEC_ALLOW, _TSYNC):
        failed = libc.syscall(
            ctypes.c_long(calls.seccomp),
            ctypes.c_long(_SECCOMP_SET_MODE_FILTER),
            ctypes.c_long(flags),
            ctypes.byref(handed),
        )
        if not failed and libc.prctl(_PR_GET_SECCOMP) == _FILTERED:
            return
    raise NotInstalled("a thread has a filter of its own" if failed > 0 else _reason("seccomp"))


def no_new_privileges(libc: ctypes.CDLL) -> None:
    """Give up what a setuid program could give: the kernel asks for it before any restriction. May be repeated."""
    on, nothing = ctypes.c_ulong(1), ctypes.c_ulong(0)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, on, nothing, nothing, nothing):
        raise NotInstalled(_reason("no_new_privs"))


def _reason(what: str) -> str:
    return f"{what}: {os.strerror(ctypes.get_errno()).lower()}"
