"""What the engine takes from itself before it reads anything that strangers made: the network, files, other programs.

Entered once, after the libraries are loaded and before a model is opened, and for good: nothing can be given back.
What cannot be enforced on a system never stops the engine. It is told, here as a `Guard`, and shown by
`localr1 doctor`. Loading a model, or anything about one, does not belong here.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import re
import sys
from collections.abc import Iterable

from localr1.engine import landlock, seccomp
from localr1.engine.seccomp import NotInstalled
from localr1.frames import Guard

_PR_SET_DUMPABLE = 4
# What Python, the C library and psutil read. Not the home folder, not the rest of /etc.
SYSTEM_FILES = (
    *("/usr", "/lib", "/lib64", "/nix/store", "/gnu/store", "/proc", "/sys"),
    *("/etc/ld.so.cache", "/etc/localtime", "/dev/null", "/dev/urandom"),
)
_NOTHING_HERE = "this system offers nothing that localr1 uses"
_SPLIT = re.compile(r"-\d{5}-of-\d{5}\.gguf$")


def enter_sandbox(
    readable: Iterable[str] = (), *, writable: str | None = None, drivers: bool = False
) -> tuple[Guard, ...]:
    """Give up what an engine does not need; returns what is enforced from now on, and what is not.

    `readable` are files to leave open to it beside Python's own, `writable` is the one folder it may write in.
    `drivers` says that GPU drivers run in this process: they write files, start programs and use local sockets.
    """
    memory = _keep_memory()
    files = _keep_files(readable, writable, drivers=drivers)
    return (*_keep_network(drivers=drivers), files, memory)


def model_files(path: str) -> list[str]:
    """The file of a model and, where it is split, its other parts; nothing for an empty path."""
    if not path:
        return []
    if not (split := _SPLIT.search(path)):
        return [path]
    folder, beginning = os.path.split(path[: split.start()])
    with contextlib.suppress(OSError):
        names = os.listdir(folder or ".")
        parts = [name for name in names if name.startswith(beginning) and _SPLIT.fullmatch(name[len(beginning) :])]
        return [os.path.join(folder, name) for name in parts]
    return [path]


def own_files() -> list[str]:
    """Where this Python and its packages are. A folder that holds the whole home folder is left out."""
    home = os.path.expanduser("~").rstrip("/") + "/"
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    places = {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix, package}
    places.update(sys.path, os.environ.get("LD_LIBRARY_PATH", "").split(":"))
    return sorted(place for place in places if place and not home.startswith(place.rstrip("/") + "/"))


def warnings(guards: Iterable[Guard]) -> list[str]:
    """What a user must be told: that the network is not kept from the engine where it could be."""
    if sys.platform not in ("linux", "darwin"):
        return []
    return [
        f"The engine is not kept from the network: {guard.how}. 'localr1 doctor' shows more."
        for guard in guards
        if guard.what == "network" and not guard.enforced
    ]


def _keep_network(*, drivers: bool) -> tuple[Guard, Guard]:
    """The filter on system calls, which keeps the start of programs too."""
    if sys.platform == "darwin":
        return _network_on_macos(), Guard("programs", False, f"not enforced: {_NOTHING_HERE}")
    try:
        if sys.platform != "linux":
            raise NotInstalled(_NOTHING_HERE)
        seccomp.install(platform.machine(), local_sockets=drivers, programs=drivers)
    except NotInstalled as error:
        why = f"not enforced: {error}"
        return Guard("network", False, why), Guard("programs", False, why)
    if drivers:
        left = "blocked by the kernel (seccomp); local sockets are left to the GPU's drivers"
        return Guard("network", True, left), Guard("programs", False, "not enforced: the GPU's drivers may start some")
    return (
        Guard("network", True, "blocked by the kernel (seccomp)"),
        Guard("programs", True, "cannot be started (seccomp)"),
    )


def _keep_files(readable: Iterable[str], writable: str | None, *, drivers: bool) -> Guard:
    if sys.platform != "linux" or drivers:
        why = "the GPU's drivers write some" if sys.platform == "linux" else _NOTHING_HERE
        return Guard("files", False, f"not enforced: {why}")
    try:
        places = [*SYSTEM_FILES, *own_files(), *readable]
        known = landlock.confine(places, ["/dev/null", *([writable] if writable else [])])
    except NotInstalled as error:
        return Guard("files", False, f"not enforced: {error}")
    left = "to read; one folder to write saved chats in" if writable else "to read only"
    return Guard("files", True, f"the model's and Python's own, {left} (Landlock {known})")


def _keep_memory() -> Guard:
    """No core file, and no other program of the user may look into this process."""
    if sys.platform == "win32":
        return Guard("memory", False, f"not enforced: {_NOTHING_HERE}")
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux" or ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, *map(ctypes.c_ulong, (0, 0, 0, 0))):
        return Guard("memory", False, "no core file; other programs of yours are not kept from reading it")
    return Guard("memory", True, "no core file, not readable by other programs of yours")


def _network_on_macos() -> Guard:
    """The profile came with the start of this process, if it did. Not yet run by us on macOS."""
    import socket

    try:
        with socket.socket(socket.AF_INET) as tried:
            tried.bind(("127.0.0.1", 0))
    except PermissionError:
        return Guard("network", True, "blocked by the kernel (sandbox profile)")
    except OSError as error:
        return Guard("network", False, f"not enforced as far as we can tell: {error.strerror}")
    return Guard("network", False, "not enforced: it was not started by sandbox-exec")
