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

from localr1.frames import AnyAnswer, AnyRequest
from localr1.pipes import FrameReader, FrameWriter

# What a model needs from the environment. Tokens, keys, proxies and everything else stay with us.
_PASSED_ON = frozenset(
    "PATH HOME USERPROFILE LANG TMPDIR TEMP TMP SYSTEMROOT SYSTEMDRIVE WINDIR PYTHONPATH PYTHONHOME VIRTUAL_ENV TZ"
    " LD_LIBRARY_PATH DYLD_LIBRARY_PATH LLAMA_CPP_LIB_PATH COVERAGE_PROCESS_START".split()
)
_PASSED_ON_PREFIXES = ("LC_", "CUDA_", "NVIDIA_", "HIP_", "ROCR_", "HSA_", "GGML_", "VK_", "OMP_", "ONEAPI_", "ZES_")
KEPT_LINES = 40
ENGINE_COMMAND = (sys.executable, "-P", "-m", "localr1.engine")


def scrubbed(environment: Mapping[str, str]) -> dict[str, str]:
    """The part of the environment that a child is given."""
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() in _PASSED_ON or name.upper().startswith(_PASSED_ON_PREFIXES)
    }
    # Without this an assertion in ggml starts a debugger to print a backtrace.
    return kept | {"GGML_NO_BACKTRACE": "1", "PYTHONUNBUFFERED": "1"}


class Child:
    """A running child. `get` gives its frames, and None once it has ended."""

    def __init__(self, command: Sequence[str] = ENGINE_COMMAND) -> None:
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=scrubbed(os.environ),
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._writer = FrameWriter(self._process.stdin)
        self._frames: queue.SimpleQueue[AnyAnswer | None] = queue.SimpleQueue()
        self._last_words: deque[str] = deque(maxlen=KEPT_LINES)
        self._threads = [self._start(self._read_frames, "frames"), self._start(self._read_errors, "errors")]
        self.ended = False

    @property
    def pid(self) -> int:
        """The child's process number."""
        return self._process.pid

    def send(self, request: AnyRequest) -> None:
        """Send a frame down. A child that is gone shows in what `get` gives next, not here."""
        with contextlib.suppress(OSError, ValueError):
            self._writer.write(request)

    def get(self, seconds: float | None = None) -> AnyAnswer | None:
        """The next frame, None when the child has ended. Raises `queue.Empty` when nothing comes in time."""
        frame = self._frames.get(timeout=seconds)
        self.ended = self.ended or frame is None
        return frame

    def sign_of_life(self) -> tuple[float, ...]:
        """Changes while the child works: its processor time and what it has read. The same twice means it stands still."""
        try:
            process = psutil.Process(self.pid)
            times = process.cpu_times()
            read = process.io_counters().read_bytes if hasattr(process, "io_counters") else 0
            faults = getattr(process.memory_info(), "rss", 0)
        except psutil.Error:
            return ()
        return (times.user, times.system, float(read), float(faults))

    def kill(self) -> None:
        """End the child now and wait for it."""
        self._process.kill()
        self._process.wait()

    def close(self, patience: float = 2.0) -> None:
        """Let the child end by closing its input; kill it when it does not in time."""
        with contextlib.suppress(OSError, ValueError):
            self._writer.close()
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
        self._threads[1].join(1)
        code = self._process.returncode
        telling = [line for line in self._last_words if _tells(line)]
        if telling:
            return telling[-1]
        if code is not None and code < 0:
            with contextlib.suppress(ValueError):
                return f"it was ended by {signal.Signals(-code).name}"
        return f"it ended with code {code}" + (f": {self._last_words[-1]}" if self._last_words else "")

    def _start(self, work: Callable[[], None], name: str) -> threading.Thread:
        thread = threading.Thread(target=work, name=f"engine-{name}", daemon=True)
        thread.start()
        return thread

    def _read_frames(self) -> None:
        assert self._process.stdout
        reader = FrameReader(self._process.stdout, cast("type[AnyAnswer]", AnyAnswer))
        try:
            for frame in reader:
                self._frames.put(frame)
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            self._last_words.append(f"it sent something that is no frame ({error})")
            self._process.kill()
        finally:
            self._frames.put(None)

    def _read_errors(self) -> None:
        assert self._process.stderr
        with contextlib.suppress(OSError, ValueError):
            for line in self._process.stderr:
                if text := line.decode("utf-8", "replace").strip():
                    self._last_words.append(text)


def _tells(line: str) -> bool:
    """Whether a line of the child's error stream explains its end."""
    words = ("GGML_ASSERT", "GGML_ABORT", "terminate called", "what():", "Error:", "Error(", "it sent something", "Killed")
    return any(word in line for word in words)
