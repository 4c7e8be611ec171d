"""The front end reaches for no network: an audit hook refuses what would, and says so.

It shows a mistake in Python code, ours or a library's. It is no wall: code outside Python passes it by. The wall is
the engine's, where prompts are read (`localr1.engine.sandbox`). Installed by the command line alone: `import localr1`
changes nothing in somebody else's program.
"""

from __future__ import annotations

import sys
from typing import Any

from localr1.errors import OfflineError

_LOOKUPS = frozenset(("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"))
_WATCHED = _LOOKUPS | {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_THIS_MACHINE = ("127.0.0.1", "::1")


class OfflineHook:
    """Refuses connections, ports and name look-ups until `allowed` is set. Once in, it cannot be taken out again."""

    def __init__(self) -> None:
        self.allowed = False

    def install(self) -> None:
        """Watch this process from now on."""
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Called at every import, open and compile too, thousands a start: those must cost next to nothing."""
        if event not in _WATCHED or self.allowed:
            return
        if event in _LOOKUPS:
            raise OfflineError(f"look up {arguments[0]!r}")
        made, address = arguments[0], arguments[1] if len(arguments) > 1 else None
        if _is_internet(made.family) and not _is_windows_pair(address):
            raise OfflineError(f"reach {address!r}")


def _is_internet(family: int) -> bool:
    import _socket

    return family in (_socket.AF_INET, _socket.AF_INET6)


def _is_windows_pair(address: Any) -> bool:
    """Windows has no pairs of sockets: Python makes them of two ports of this machine, asyncio one for each loop."""
    return sys.platform == "win32" and isinstance(address, tuple) and address[:1] and address[0] in _THIS_MACHINE


HOOK = OfflineHook()
