"""A child process that speaks frames: started alone, watched, and never outlived.

The child is in a session of its own, so that the terminal's Ctrl-C reaches only us. It ends when its stdin does.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import cast

import msgspec
import psutil

from localr1.errors import UsageError
from localr1.frames import AnyAnswer, AnyRequest
from localr1.pipes import FrameReader, encoded

# What a model needs from the environment. Tokens, keys, proxies and everything else stay with us.
_PASSED_ON = frozenset(
    (
        *("PATH", "HOME", "USERPROFILE", "LANG", "TZ", "TMPDIR", "TEMP", "TMP"),
        *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"),
        *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LLAMA_CPP_LIB_PATH", "COVERAGE_PROCESS_START"),
    )
)
_PASSED_ON_PREFIXES = ("LC_", "CUDA_", "NVIDIA_", "HIP_", "ROCR_", "HSA_", "GGML_", "VK_", "OMP_", "ONEAPI_", "ZES_")
KEPT_LINES = 40
GRAMMAR_ERROR = "error parsing grammar:"  # llama.cpp prints this, and the whole grammar after it
SANDBOX_EXEC = "/usr/bin/sandbox-exec"
ENGINE_COMMAND = (sys.executable, "-P", "-m", "localr1.engine")


def scrubbed(environment: Mapping[str, str]) -> dict[str, str]:
    """The part of the environment that a child is given."""
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() in _PASSED_ON or name.upper().startswith(_PASSED_ON_PREFIXES)
    }
    # Without the first an assertion in ggml starts a debugger to print a backtrace. Without the last numpy, which
    # nothing here computes with, starts a thread a core: Landlock must be entered before there are any.
    return kept | {"GGML_NO_BACKTRACE": "1", "PYTHONUNBUFFERED": "1", "OPENBLAS_NUM_THREADS": "1"}


def without_network(command: Sequence[str], system: str = sys.platform) -> list[str]:
    """The command as it is started: on macOS under a profile that refuses the network. Elsewhere the child does it.

    Not yet run by us on macOS. Where Apple's program is missing the child starts without, and says so.
    """
    if system == "darwin" and os.path.exists(SANDBOX_EXEC):
        return [SANDBOX_EXEC, "-p", "(version 1)(allow default)(deny network*)", *command]
    return list(command)


class Child:
    """A running child. `get` gives its frames, and None once it has ended."""

    def __init__(self, command: Sequence[str] = ENGINE_COMMAND) -> None:
        self._process = subprocess.Popen(
            without_network(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=scrubbed(os.environ),
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._frames: queue.SimpleQueue[AnyAnswer | None] = queue.SimpleQueue()
        self._last_words: deque[str] = deque(maxlen=KEPT_LINES)
        self.complaint = ""  # what llama.cpp said of a grammar, once the child is closed
        self._nonsense = ""  # what it sent that was no frame
        self._errors = _start(self._read_errors)
        self._threads = [self._errors, _start(self._read_frames), _start(self._write_frames)]
        self.ended = False

    @property
    def pid(self) -> int:
        """The child's process number."""
        return self._process.pid

    def send(self, request: AnyRequest) -> None:
        """Send a frame down. A child that is gone shows in what `get` gives next, not here.

        Never waits: a child that stands still reads nothing, and a signal handler must not meet a lock. Raises
        `UsageError` for what no frame can hold.
        """
        try:
            self._outgoing.put(encoded(request))
        except (TypeError, ValueError) as error:
            raise UsageError(f"The engine cannot be asked this: {error}.") from None

    def get(self, seconds: float | None = None) -> AnyAnswer | None:
        """The next frame, None when the child has ended. Raises `queue.Empty` when nothing comes in time."""
        frame = self._frames.get(timeout=seconds)
        self.ended = self.ended or frame is None
        return frame

    def sign_of_life(self) -> tuple[float, ...]:
        """Changes while the child works: processor time, bytes read, memory. The same twice: it stands still."""
        try:
            process = psutil.Process(self.pid)
            times = process.cpu_times()
            read = _bytes_read(process)
            faults = getattr(process.memory_info(), "rss", 0)
        except psutil.Error:
            return ()
        return (times.user, times.system, float(read), float(faults))

    @property
    def lives(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End the child now and wait for it."""
        self._process.kill()
        self._process.wait()

    def close(self, patience: float = 2.0) -> None:
        """Let the child end by closing its input; kill it when it does not in time."""
        self._outgoing.put(None)
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
        for thread in self._threads:
            thread.join(patience)
        for stream in (self._process.stdout, self._process.stderr):
            if stream:
                stream.close()

    def why_it_ended(self) -> str:
        """In one line, why the child has ended: its own last words, else how the system says it died."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        self._errors.join(1)
        code = self._process.returncode
        by = _signal_name(code)
        if self._nonsense:
            return self._nonsense
        if by == "SIGKILL":
            return "it was ended by SIGKILL, as the system does when memory runs out"
        if telling := [line for line in self._last_words if _tells(line)]:
            return telling[-1]
        if by:
            return f"it was ended by {by}"
        return f"it ended with code {code}" + (f": {self._last_words[-1]}" if self._last_words else "")

    def _read_frames(self) -> None:
        assert self._process.stdout
        reader = FrameReader(self._process.stdout, cast("type[AnyAnswer]", AnyAnswer))
        try:
            for frame in reader:
                self._frames.put(frame)
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            self._nonsense = f"it sent something that is no frame ({error})"
            self._process.kill()
        finally:
            self._frames.put(None)

    def _write_frames(self) -> None:
        stream = self._process.stdin
        assert stream
        with contextlib.suppress(OSError, ValueError):
            while (line := self._outgoing.get()) is not None:
                stream.write(line)
                stream.flush()
        with contextlib.suppress(OSError):
            stream.close()

    def _read_errors(self) -> None:
        assert self._process.stderr
        with contextlib.suppress(OSError, ValueError):
            for line in self._process.stderr:
                if text := line.decode("utf-8", "replace").strip():
                    self._last_words.append(text)
                    if GRAMMAR_ERROR in text:
                        self.complaint = text.partition(GRAMMAR_ERROR)[2].strip()


def _bytes_read(process: psutil.Process) -> int:
    """0 where it is not told: a Linux engine hides what /proc says of it from everyone but root."""
    try:
        return int(process.io_counters().read_bytes) if hasattr(process, "io_counters") else 0
    except (psutil.AccessDenied, NotImplementedError):
        return 0


def _start(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, name=f"engine{work.__name__}", daemon=True)
    thread.start()
    return thread


def _signal_name(code: int | None) -> str:
    """The signal that a return code stands for, empty when it stands for none."""
    if code is None or code >= 0:
        return ""
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal {-code}"


def _tells(line: str) -> bool:
    """Whether a line of the child's error stream explains its end."""
    words = (
        "GGML_ASSERT",
        "GGML_ABORT",
        "terminate called",
        "what():",
        "Error:",
        "Error(",
        "Killed",
    )
    return any(word in line for word in words)
