"""`ask` on a real terminal: what a model writes is shown and never obeyed, and Ctrl-C leaves nothing behind."""

import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import psutil
import pytest
import tiny_models

ESCAPE_SEQUENCES = re.compile(rb"\x1b\[[0-9;]*[A-Za-z]")
OURS = {b"\x1b[2m", b"\x1b[0m", b"\x1b[K"}


class Terminal:
    """A process on a pseudo-terminal of its own, as the leader of its session."""

    def __init__(self, arguments, environment, *, term="xterm-256color", **extra) -> None:
        self.master, slave = pty.openpty()
        command = [sys.executable, "-m", "localr1", *map(str, arguments)]
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=environment | {"TERM": term} | extra,
            start_new_session=True, preexec_fn=_own_terminal,
        )  # fmt: skip
        os.close(slave)
        self.seen = b""

    def read_until(self, wanted=None, seconds=30.0) -> bytes:
        """Everything shown so far, once `wanted` is in it; without it, once the process has ended."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if wanted is not None and wanted in self.seen:
                return self.seen
            if select.select([self.master], [], [], 0.2)[0]:
                try:
                    data = os.read(self.master, 65536)
                except OSError:
                    data = b""
                if not data:
                    break
                self.seen += data
            elif self.process.poll() is not None and wanted is None:
                break
        if wanted is not None and wanted not in self.seen:
            raise AssertionError(f"{wanted!r} was never shown: {self.seen[-500:]!r}")
        return self.seen

    def press(self, keys: bytes) -> None:
        os.write(self.master, keys)

    def children(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def end(self) -> int:
        self.read_until()
        return self.process.wait(30)

    def put_away(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)


def _own_terminal() -> None:
    """Make the pseudo-terminal the one that Ctrl-C comes from."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def terminal(environment):
    opened = []

    def open_one(*arguments, **extra):
        opened.append(Terminal(arguments, environment, **extra))
        return opened[-1]

    yield open_one
    for one in opened:
        one.put_away()


def test_a_model_cannot_reach_the_clipboard_or_the_title(models, terminal) -> None:
    hostile = [
        "\x1b]52;c;",
        "aGFja2Vk",
        "\x07",
        "</think>",
        "\n\n",
        "\x1b]0;owned\x07",
        "\x9b2J",
        "\u202eevil",
        "\x1b[2J",
        "ok",
    ]
    model = tiny_models.make_reciter(models, hostile, name="hostile")
    screen = terminal("ask", "-m", model, "hi")
    screen.read_until(b"ok")
    assert screen.end() == 0
    for sequence in ESCAPE_SEQUENCES.findall(screen.seen):
        assert sequence in OURS, sequence
    rest = ESCAPE_SEQUENCES.sub(b"", screen.seen)
    assert b"\x1b" not in rest
    assert b"\x07" not in rest
    assert "\x9b".encode() not in rest
    assert "\u202e".encode() not in rest
    assert "␛]52;c;aGFja2Vk␇".encode() in rest


def test_no_control_characters_reach_a_file_either_unless_asked(localr1, models) -> None:
    model = tiny_models.make_reciter(models, ["x", "</think>", "\n\n", "\x1b[2J", "ok"], name="hostile-file")
    assert localr1("ask", "-m", model, "hi").stdout == "␛[2Jok\n".encode()
    assert localr1("ask", "-m", model, "hi", "--raw").stdout == b"\x1b[2Jok\n"
    assert b"\x1b" not in localr1("ask", "-m", model, "hi", "--json").stdout


def test_thinking_is_dim_on_a_terminal(thinker, terminal) -> None:
    screen = terminal("ask", "-m", thinker, "hi")
    assert screen.end() == 0
    assert b"\x1b[2mLet me" in screen.seen
    assert b"It is four." in screen.seen


@pytest.mark.parametrize("extra", [{"NO_COLOR": "1"}, {"term": "dumb"}, {"term": ""}])
def test_no_styles_where_none_are_wanted(thinker, terminal, extra) -> None:
    screen = terminal("ask", "-m", thinker, "hi", **extra)
    assert screen.end() == 0
    assert b"\x1b[2m" not in screen.seen
    assert b"It is four." in screen.seen


def test_ctrl_c_ends_the_reply_and_keeps_what_came(endless, terminal) -> None:
    screen = terminal("ask", "-m", endless, "hi", "-o", "loop_guard=off")
    screen.read_until(b"think")
    children = screen.children()
    screen.press(b"\x03")
    screen.read_until(b"answering now")
    screen.press(b"\x03")
    screen.read_until(b"stopped")
    assert screen.end() == 130
    assert b"Traceback" not in screen.seen
    gone, alive = psutil.wait_procs(children, timeout=5)
    assert gone
    assert not alive


def test_ctrl_c_pressed_on_never_leaves_a_child_behind(endless, terminal) -> None:
    screen = terminal("ask", "-m", endless, "hi", "-o", "loop_guard=off")
    screen.read_until(b"think")
    children = screen.children()
    os.kill(children[0].pid, signal.SIGSTOP)  # a child that hears nothing: no Ctrl-C can reach it
    for _press in range(3):  # presses that come together count as one
        screen.press(b"\x03")
        with contextlib.suppress(AssertionError):
            screen.read_until(b"stopped", seconds=1.0)
            break
    assert screen.end() == 130
    gone, alive = psutil.wait_procs(children, timeout=5)
    assert gone
    assert not alive
    assert b"Traceback" not in screen.seen


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_ended_from_outside_it_leaves_no_child(endless, terminal, sent) -> None:
    screen = terminal("ask", "-m", endless, "hi")
    screen.read_until(b"think")
    children = screen.children()
    os.kill(screen.process.pid, sent)
    screen.end()
    _gone, alive = psutil.wait_procs(children, timeout=5)
    assert not alive


def test_suspended_and_continued_it_goes_on(thinker, terminal) -> None:
    screen = terminal("ask", "-m", thinker, "hi")
    os.kill(screen.process.pid, signal.SIGSTOP)
    os.kill(screen.process.pid, signal.SIGCONT)
    assert screen.end() == 0
    assert b"It is four." in screen.seen


def test_a_reader_that_goes_away_is_exit_141(endless, environment) -> None:
    command = [sys.executable, "-m", "localr1", "ask", "-m", str(endless), "hi", "--trace", "only"]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.wait(30) == 141
        assert process.stderr.read() == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_disk_is_said_and_is_exit_6(thinker, environment) -> None:
    command = [sys.executable, "-m", "localr1", "ask", "-m", str(thinker), "hi", "--trace", "hide"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, env=environment)
    assert done.returncode == 6
    assert b"could not be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_closed_standard_streams_are_no_crash(thinker, environment) -> None:
    command = f'"{sys.executable}" -m localr1 ask -m "{thinker}" hi <&- 2>&-'
    done = subprocess.run(["sh", "-c", command], stdout=subprocess.PIPE, env=environment, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"It is four.\n")


def test_a_model_name_from_a_file_cannot_steer_the_terminal(localr1, models, tmp_path) -> None:
    bad = tmp_path / "bad\x1b[2J.gguf"
    bad.write_bytes(b"nonsense")
    done = localr1("ask", "-m", bad, "hi")
    assert done.returncode in (2, 5)
    assert b"\x1b" not in done.stderr


HASTY = ["Hm, ", "so. ", "Two ", "and ", "two ", "then. ", "</think>", "\n\n", "Four."]


def test_the_first_ctrl_c_while_it_thinks_is_answer_now(models, terminal) -> None:
    slow = tiny_models.make_reciter(models, HASTY, after="</think>", name="hasty")
    screen = terminal("ask", "-m", slow, "hi", "-o", "loop_guard=off")
    screen.read_until(b"Two")
    screen.press(b"\x03")
    assert screen.end() == 0
    pressed, closed = screen.seen.split(b"[as you asked]")
    assert b"answering now; Ctrl-C again stops" in pressed
    assert b"Four." in closed


def test_ctrl_c_does_the_same_to_all_samples_of_a_vote(endless, terminal) -> None:
    screen = terminal("ask", "-m", endless, "hi", "--vote", "2", "--json", "-o", "loop_guard=off")
    screen.read_until(b'"thinking_text"')
    screen.press(b"\x03")
    screen.read_until(b"answering now; Ctrl-C again stops")
    screen.read_until(b'"why":"asked"')
    screen.press(b"\x03")
    assert screen.end() == 130
    assert b'"why":"asked"' in screen.seen
    assert b'"uncounted":[0,1]' in screen.seen
