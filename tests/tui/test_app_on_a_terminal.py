"""The app on a real terminal: it is left as it was found however the app ends, and nothing typed can harm it."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time

import psutil
import pytest

ENTERED, LEFT = b"\x1b[?1049h", b"\x1b[?1049l"


class AppTerminal:
    """A process on a pseudo-terminal of its own, as the leader of its session."""

    def __init__(self, arguments, environment, *, size=(100, 30), term="xterm-256color", **extra) -> None:
        self.master, slave = pty.openpty()
        self.resize(*size)
        self.before = termios.tcgetattr(slave)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "localr1", *map(str, arguments)], stdin=slave, stdout=slave, stderr=slave,
            env=environment | {"TERM": term} | extra, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )  # fmt: skip
        self.slave = slave
        self.seen = b""

    def resize(self, columns, rows) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds=0.2) -> bytes:
        if select.select([self.master], [], [], seconds)[0]:
            with contextlib.suppress(OSError):
                self.seen += os.read(self.master, 1 << 16)
        return self.seen

    def until(self, wanted: bytes, seconds=100.0, since=0) -> bytes:
        end = time.monotonic() + seconds
        while wanted not in self.seen[since:]:
            assert time.monotonic() < end, f"{wanted!r} was never shown: {self.seen[-800:]!r}"
            assert self.process.poll() is None or self.read(), f"it ended: {self.seen[-800:]!r}"
            self.read()
        return self.seen

    def press(self, keys: bytes) -> None:
        """Type, and read meanwhile: a full terminal would block both sides."""
        sent = 0
        while sent < len(keys):
            if select.select([], [self.master], [], 0.05)[1]:
                sent += os.write(self.master, keys[sent : sent + 512])
            self.read(0)

    def end(self, seconds=60) -> int:
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, f"it never ended: {self.seen[-500:]!r}"
            self.read()
        for _left in range(20):
            self.read(0.05)
        return self.process.returncode

    def is_restored(self) -> bool:
        """Whether the terminal is as it was: cooked, on its own screen, with its cursor, no mouse, no paste marks."""
        attributes = termios.tcgetattr(self.slave)
        last = {mode: max(self.seen.rfind(mode + b"h"), -1) < self.seen.rfind(mode + b"l") for mode in MODES}
        cursor = self.seen.rfind(b"\x1b[?25h") > self.seen.rfind(b"\x1b[?25l")
        return attributes[:4] == self.before[:4] and all(last.values()) and cursor

    def put_away(self) -> None:
        for child in psutil.Process(self.process.pid).children(recursive=True) if self.process.poll() is None else ():
            child.kill()
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)


MODES = [b"\x1b[?1049", b"\x1b[?1000", b"\x1b[?2004"]


@pytest.fixture
def environment(tmp_path):
    """A home of its own, in which an engine takes one thread."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM", "LOCALR1_HOME")}
    home = tmp_path / "home"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("threads = 1\n")
    return kept | {"LOCALR1_HOME": str(home), "PYTHONWARNINGS": "error::ResourceWarning"}


@pytest.fixture
def terminal(environment):
    opened = []

    def open_terminal(*arguments, **options):
        opened.append(AppTerminal(arguments, environment, **options))
        return opened[-1]

    yield open_terminal
    for one in opened:
        one.put_away()


@pytest.fixture
def thinker(files):
    """A model that thinks until it is told to answer."""
    pieces = [f"w{number} " for number in range(1500)]
    return files.reciter(*pieces, "</think>", "\n\n", "Four.", after="</think>", context_length=32_768, name="thinker")


def opened(app: AppTerminal) -> AppTerminal:
    """The app once it takes keys."""
    app.until(ENTERED)
    app.until(b"F1")
    return app


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_ends_it_leaves_the_terminal_as_it_was(terminal, thinker, number) -> None:
    app = opened(terminal("-m", thinker))
    app.press(b"Why?\r")
    app.until(b"Thinking")
    engines = psutil.Process(app.process.pid).children(recursive=True)
    app.process.send_signal(number)
    assert app.end() == 128 + number
    assert app.is_restored()
    _gone, left = psutil.wait_procs(engines, timeout=10)
    assert left == []


def test_it_is_stopped_and_goes_on(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker))
    app.process.send_signal(signal.SIGTSTP)
    app.until(LEFT)
    since = len(app.seen)
    _wait_for_state(app, psutil.STATUS_STOPPED)
    assert termios.tcgetattr(app.slave)[:4] == app.before[:4]
    app.process.send_signal(signal.SIGCONT)
    app.until(ENTERED, since=since)
    app.until(b"F1", since=since)
    app.until(b"thinker", since=since)
    app.press(b"\x11")
    assert app.end() == 0
    assert app.is_restored()


def _wait_for_state(app, state) -> None:
    for _look in range(500):
        if psutil.Process(app.process.pid).status() == state:
            return
        app.read(0.02)
    raise AssertionError(f"it is {psutil.Process(app.process.pid).status()}")


def test_quitting_leaves_the_terminal_as_it_was(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker))
    app.press(b"\x11")
    assert app.end() == 0
    assert app.is_restored()


@pytest.mark.parametrize(("term", "why"), [("dumb", b"dumb"), ("", b"not set")])
def test_a_terminal_that_cannot_draw_is_told_of_ask(terminal, term, why) -> None:
    app = terminal(term=term)
    assert app.end() == 2
    assert why in app.seen
    assert b"localr1 ask" in app.seen
    assert b"\x1b" not in app.seen


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_without_a_terminal_it_says_so_and_names_ask(environment, stream) -> None:
    master, slave = pty.openpty()
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), slave) | {stream: subprocess.PIPE}
    process = subprocess.Popen([sys.executable, "-m", "localr1"], env=environment | {"TERM": "xterm"}, **streams)
    os.close(slave)
    told = b"".join(part or b"" for part in process.communicate(timeout=60))
    with contextlib.suppress(OSError):
        while select.select([master], [], [], 0.2)[0]:
            told += os.read(master, 4096)
    os.close(master)
    assert process.returncode == 2
    assert b"localr1 ask" in told
    assert b"\x1b[?1049h" not in told


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (0, 0), (400, 3)])
def test_terminals_of_odd_sizes(terminal, thinker, size) -> None:
    app = terminal("-m", thinker, size=size)
    app.until(ENTERED)
    app.press(b"Why?\r")
    for _try in range(20):  # a terminal swallows ^Q until the app listens, which nothing so small can show
        app.read(1)
        if app.process.poll() is not None:
            break
        app.press(b"\x11")
    assert app.end() == 0, app.seen[-2000:]
    assert b"Traceback" not in app.seen
    assert app.is_restored()


def test_a_storm_of_sizes_while_it_thinks(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker))
    app.press(b"Why?\r")
    app.until(b"Thinking")
    for number in range(80):
        app.resize(20 + number * 7 % 180, 1 + number * 5 % 60)
        app.read(0.01)
    app.resize(100, 30)
    since = len(app.seen)
    app.press(b"\x1bOQ")
    app.until(b"Four.", since=since)
    app.press(b"\x11")
    assert app.end() == 0
    assert b"Traceback" not in app.seen


def test_a_paste_of_a_megabyte_with_escapes_in_it(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker))
    text = (b"a line of pasted text \x1b[31m \x1b]0;title\x07 \x1b[2J\n" * 22_000)[: 1 << 20]
    app.press(b"\x1b[200~" + text + b"\x1b[201~")
    app.until(b"pasted text")
    app.press(b"\x11")
    assert app.end() == 0
    assert b"\x1b]0;title" not in app.seen
    assert b"Traceback" not in app.seen


def test_a_paste_that_pretends_to_be_over_sends_nothing(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker))
    since = len(app.seen)
    app.press(b"\x1b[200~one\x1b[201~ \x1b[200~two\nthree\x1b[201~")
    app.until(b"three", since=since)
    assert b"Thinking" not in app.seen[since:]
    app.press(b"\x11")
    assert app.end() == 0


def test_no_color_draws_no_color(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker, NO_COLOR="1"))
    app.press(b"\x11")
    assert app.end() == 0
    import re

    colours = {
        code
        for found in re.findall(rb"\x1b\[([0-9;]*)m", app.seen)
        for code in re.findall(rb"(?:38|48);2;(\d+);(\d+);(\d+)", found)
    }
    assert all(len(set(colour)) == 1 for colour in colours)  # greys at most: what is bright is not said in hues


def test_what_the_model_writes_cannot_move_the_cursor(terminal, files) -> None:
    path = files.reciter("Hm. ", "</think>", "\n\n", "a\x1b]0;owned\x07b", "\x1b[2J", "\u202e", "done.", name="hostile")
    app = opened(terminal("-m", path))
    app.press(b"Why?\r")
    app.until(b"done.")
    app.press(b"\x11")
    assert app.end() == 0
    assert b"\x1b]0;owned" not in app.seen
    assert "\u202e".encode() not in app.seen
    assert app.is_restored()


def test_after_it_ended_nothing_of_a_chat_is_left_on_the_terminal(terminal, thinker) -> None:
    app = opened(terminal("-m", thinker))
    app.press(b"secret\r")
    app.until(b"Thinking")
    app.press(b"\x11")
    assert app.end() == 0
    assert b"secret" not in app.seen[app.seen.rindex(LEFT) :]
