"""Where `localr1` and `python -m localr1` begin: Ctrl-C is heard before anything that takes a while is loaded.

Nothing is imported at the top but what Python has loaded by itself.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # `signal` loads `enum`, which takes longer than all else here
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

CANCELLED = 130


def run() -> NoReturn:
    """Load the command line and run it. Until its command begins, Ctrl-C ends the process at once."""
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:  # else whoever started us has it ignored
        _signal.signal(_signal.SIGINT, _stopped)
    from localr1.cli.main import run as run_commands

    run_commands()


def _stopped(_number: int, _frame: object) -> None:
    """There is nothing to be put away yet. An exception would show the traceback of some import, or be lost in it."""
    try:
        if sys.stderr is not None:
            os.write(2, b"\nlocalr1: stopped\n" if os.isatty(2) else b"localr1: stopped\n")
    finally:
        os._exit(CANCELLED)


if __name__ == "__main__":
    run()
