"""A whole evening with the app, typed in a real terminal: from the first run to going on with a chat the next day."""

import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
PATIENCE = 90.0  # seconds; what is waited for comes in a fraction of one where the machine is free
LOCALR1 = (sys.executable, "-m", "localr1")


class Tmux:
    """A terminal that programs are started in; `screen` is what stands on it."""

    def __init__(self, folder: Path, environment: dict[str, str], size: tuple[int, int] = (110, 36)) -> None:
        self.socket = folder / "tmux"
        self.environment = environment
        self._run("-f", "/dev/null", "new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), "sh")
        self._run("set", "-g", "remain-on-exit", "on")
        self._run("set", "-g", "escape-time", "0")

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", str(self.socket), *arguments],
            capture_output=True,
            text=True,
            env=self.environment,
            timeout=30,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, *arguments: object) -> None:
        self.type(f"clear; {shlex.join([*LOCALR1, *map(str, arguments)])}; echo ended $?")
        self.press("Enter")

    def type(self, text: str) -> None:
        self._run("send-keys", "-l", text)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._run("send-keys", key)

    @property
    def screen(self) -> str:
        return self._run("capture-pane", "-p")

    def until(self, *wanted: str, gone: tuple[str, ...] = ()) -> str:
        """Wait until all of this is on the screen and none of that."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            screen = self.screen
            if all(text in screen for text in wanted) and not any(text in screen for text in gone):
                return screen
            time.sleep(0.1)
        raise AssertionError(f"never came: {wanted}, gone: {gone}\n{self.screen}")

    def close(self) -> None:
        subprocess.run(["tmux", "-S", str(self.socket), "kill-server"], capture_output=True, check=False)


@pytest.fixture
def environment(tmp_path):
    home = tmp_path / "home"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("threads = 1\n")
    own = ("TMUX", "NO_COLOR", "LOCALR1_HOME", "COLUMNS", "LINES")
    kept = {name: value for name, value in os.environ.items() if name not in own}
    return kept | {"LOCALR1_HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}


@pytest.fixture
def tmux(tmp_path, environment):
    opened = Tmux(tmp_path, environment)
    yield opened
    opened.close()


def run(environment, *arguments: object) -> str:
    done = subprocess.run(
        [*LOCALR1, *map(str, arguments)], capture_output=True, text=True, env=environment, timeout=100, check=True
    )
    return done.stdout


@pytest.mark.timeout(900)
def test_an_evening_with_the_app(tmux, environment, files, tmp_path) -> None:
    thinks = [f"step{number} " for number in range(1500)]
    thinker = files.reciter(*thinks, "</think>", "\n\n", "It ", "is ", "four.", after="</think>", context_length=32_768,
                            name="evening")  # fmt: skip
    quick = files.reciter("Zeppelins ", "fly. ", "</think>", "\n\n", "Nine.", context_length=2048, name="quicker")

    # The first run: nothing was fetched, and what could be is offered.
    tmux.start()
    tmux.until("Nothing is installed yet", "F1 help")
    tmux.press("C-q")
    tmux.until("ended 0")
    run(environment, "import", thinker, "--name", "evening")
    run(environment, "import", quick, "--name", "quicker")

    # Ask, watch the trace, and have the answer now.
    tmux.start("-m", "evening")
    tmux.until("evening", "F1 help", "engine: network blocked" if sys.platform == "linux" else "engine:")
    tmux.type("What is two and two?")
    tmux.press("Enter")
    tmux.until("What is two and two?", "Thinking", "tokens", "F2 answer now", "step")
    tmux.press("F2")
    tmux.until("Thought for", "you asked", "It is four.", "tok/s", gone=("F2 answer now",))

    # Open the trace and fold it again.
    _to_last_turn(tmux)
    tmux.press("t")
    tmux.until("▾ Thought for", "│ step0 step1")
    tmux.press("t")
    tmux.until("▸ Thought for", gone=("│ step0 step1",))

    # Regenerate, and stop.
    tmux.press("r")
    tmux.until("Thinking", "esc stop")
    tmux.press("Escape")
    tmux.press("Escape")
    tmux.until("attempt 2 of 2", gone=("esc stop",))

    # Switch to another model, which keeps the chat, and edit the question.
    tmux.press("F6")
    tmux.until("─ installed ─", "quicker")
    _choose(tmux, "quicker")
    tmux.until("quicker", "What is two and two?", gone=("─ installed ─",))
    _to_last_turn(tmux)
    tmux.press("e")
    tmux.until("in other words")
    tmux.press("C-a")
    tmux.type("Tell me: ")
    tmux.press("Enter")
    tmux.until("Tell me:", "closed by itself", "Nine.", "first token", gone=("esc stop",))

    # Go on, then go another way from the first turn.
    tmux.type("And then?")
    tmux.press("Enter")
    _until_answered(tmux, "And then?")
    _to_last_turn(tmux)
    tmux.press("Up")
    tmux.until("▌  Tell me: What is two and two?")
    tmux.press("b")
    tmux.until("goes another way from here", gone=("And then?",))
    tmux.type("Or else?")
    tmux.press("Enter")
    _until_answered(tmux, "Or else?")

    # Search a word that occurs only in a thought, and export the chat.
    tmux.press("F7")
    tmux.until("Chats")
    tmux.type("zeppelin")
    tmux.until("thought:", "Zeppelins fly.")
    tmux.press("Down", "x")
    tmux.until(".md")
    tmux.press("End", "C-u")
    tmux.until("Zeppelins fly.", gone=("two.md", "chat.md"))
    tmux.type(str(tmp_path / "evening.md"))
    tmux.until("evening.md")
    tmux.press("Enter")
    _until_file(tmp_path / "evening.md")
    tmux.press("Escape")
    tmux.press("Escape")

    # Leave, come back, and go on.
    tmux.press("C-q")
    tmux.until("ended 0")
    tmux.start("--continue")
    tmux.until("Or else?", "Nine.", "F1 help")
    tmux.type("Still there?")
    tmux.press("Enter")
    _until_answered(tmux, "Still there?")
    tmux.press("C-q")
    tmux.until("ended 0")
    exported = (tmp_path / "evening.md").read_text()
    assert "Zeppelins fly." in exported
    shown = run(environment, "chats", "show", "1")
    assert "Still there?" in shown


def _to_last_turn(tmux: Tmux) -> None:
    """Leave the question box; the turn then tells its keys."""
    tmux.press("Tab")
    tmux.until("▌  ▸ Thought", "r again")


def _choose(tmux: Tmux, name: str) -> None:
    """Put the cursor of the models' list on a model, which its details then name, and press Enter."""
    for _row in range(12):
        end = time.monotonic() + 10
        while not (title := _details(tmux)) and time.monotonic() < end:
            time.sleep(0.1)
        if title.startswith(name):
            break
        tmux.press("Down")
        while _details(tmux) == title and time.monotonic() < end:
            time.sleep(0.1)
    tmux.press("Enter")


def _details(tmux: Tmux) -> str:
    """What the pane under the models' list is about."""
    lines = tmux.screen.rpartition("\n──────")[2].splitlines()
    return lines[1].strip() if len(lines) > 1 else ""


def _until_answered(tmux: Tmux, question: str) -> None:
    """Wait for the whole reply to the last question."""
    end = time.monotonic() + PATIENCE
    while "first token" not in tmux.screen.partition(question)[2] or "esc stop" in tmux.screen:
        assert time.monotonic() < end, tmux.screen
        time.sleep(0.1)


def _until_file(path: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not path.exists() or not path.read_text():
        assert time.monotonic() < end, "nothing was written"
        time.sleep(0.1)
