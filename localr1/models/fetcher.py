"""The front end's side of the child that fetches: start it, ask it, and never outlive it.

The front end opens no connection itself. The child is given no part of a chat, and of the environment only what it
needs to find the hub: proxies, certificates, HF_ENDPOINT. A token goes down the pipe, and only where one was asked
for.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

import msgspec

from localr1 import errors
from localr1.errors import LocalR1Error, NetworkError
from localr1.fetch_frames import (
    QUIET,
    AnyFetchAnswer,
    AnyFetchRequest,
    Fetched,
    Listed,
    Looked,
    Progress,
    Refused,
    Waiting,
)
from localr1.paths import state_dir
from localr1.pipes import FrameReader, encoded
from localr1.text import one_line

COMMAND = (sys.executable, "-P", "-m", "localr1.fetching")
_PASSED_ON = frozenset(
    (
        *("PATH", "HOME", "USERPROFILE", "LANG", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR"),
        *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "COVERAGE_PROCESS_START"),
        *("HF_ENDPOINT", "HF_HUB_OFFLINE", "SSL_CERT_FILE", "SSL_CERT_DIR"),
        *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    )
)
_KEPT_LINES = 20

T = TypeVar("T", Listed, Looked, Fetched)
Told = Callable[[Progress | Waiting], None]


def environment_of_child(environment: Mapping[str, str]) -> dict[str, str]:
    """The part of the environment that the child is given."""
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() in _PASSED_ON or name.upper().startswith("LC_")
    }
    return kept | QUIET | {"HF_HOME": str(state_dir() / "hf"), "PYTHONUNBUFFERED": "1"}


class Fetcher:
    """A running child. Use it in a `with` block: at its end the child is gone, and what it fetched so far is kept."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment_of_child(os.environ),
            start_new_session=os.name == "posix",  # the terminal's Ctrl-C is ours to pass on
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        assert self._process.stdout
        self._answers: Iterator[AnyFetchAnswer] = iter(
            FrameReader(self._process.stdout, cast("type[AnyFetchAnswer]", AnyFetchAnswer))
        )
        self._last_words: deque[str] = deque(maxlen=_KEPT_LINES)
        self._errors = threading.Thread(target=self._read_errors, name="fetching errors", daemon=True)
        self._errors.start()

    @property
    def pid(self) -> int:
        """The child's process number."""
        return self._process.pid

    def ask(self, request: AnyFetchRequest, kind: type[T], told: Told = lambda _event: None) -> T:
        """Send a request and wait for its answer; `told` hears what happens meanwhile.

        Raises the error that the child refused with, or `NetworkError` where it ended.
        """
        assert self._process.stdin
        with _understood():
            self._process.stdin.write(encoded(request))
            self._process.stdin.flush()
        while (answer := self._next_answer()) is not None:
            if isinstance(answer, kind):
                return answer
            if isinstance(answer, Refused):
                raise _error_of(answer)
            if isinstance(answer, Progress | Waiting):
                told(answer)  # what this raises is its own, and no fault of the child
        raise NetworkError(f"The process that fetches ended: {self._why_it_ended()}.", hint="Run it again.")

    def end(self) -> None:
        """End the child at once, from any thread; whoever waits for its answer is told that it ended."""
        self._process.kill()

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, *_error: object) -> None:
        """End the child at once. A part it was writing is good to go on from."""
        self._process.kill()
        self._process.wait()
        self._errors.join(1)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()

    def _next_answer(self) -> AnyFetchAnswer | None:
        """What the child says next; None where it ended."""
        with _understood():
            return next(self._answers, None)

    def _why_it_ended(self) -> str:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        self._errors.join(1)
        return one_line(self._last_words[-1]) if self._last_words else f"code {self._process.returncode}"

    def _read_errors(self) -> None:
        assert self._process.stderr
        with contextlib.suppress(OSError, ValueError):
            for line in self._process.stderr:
                if text := line.decode("utf-8", "replace").strip():
                    self._last_words.append(text)


@contextlib.contextmanager
def _understood() -> Iterator[None]:
    """Turn a broken pipe to the child, and what is no message, into an error with words."""
    try:
        yield
    except (OSError, msgspec.MsgspecError, ValueError) as error:
        raise NetworkError(f"The process that fetches cannot be understood: {one_line(str(error))}.") from error


def _error_of(refused: Refused) -> LocalR1Error:
    kind = getattr(errors, refused.error, None)
    if not (isinstance(kind, type) and issubclass(kind, LocalR1Error)):
        kind = LocalR1Error
    error = LocalR1Error.__new__(kind)
    LocalR1Error.__init__(error, refused.message, hint=refused.hint)
    return error
