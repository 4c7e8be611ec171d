"""`localr1` alone opens the app where there is a terminal for it, and names `ask` where there is none."""

import io
import sys

import pytest
from click.testing import CliRunner
from pages import keep

from localr1.chats.history import History
from localr1.cli import app
from localr1.cli.main import cli
from localr1.errors import NotFoundError, UsageError
from localr1.paths import history_file
from localr1.runner import Runner
from localr1.settings import Settings


class Opened(Exception):
    """What the app would have been opened with."""


@pytest.fixture
def terminal(monkeypatch, tmp_path):
    """Terminals everywhere, and an app that only says how it was opened."""
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    monkeypatch.setattr(app, "check_terminal", lambda _environment: None)

    class App:
        return_code = 0

        def __init__(self, runner, **given) -> None:
            raise Opened(given)

    monkeypatch.setattr("localr1.tui.app.LocalR1App", App)


def opened(*arguments):
    result = CliRunner().invoke(cli, arguments, obj=Runner(Settings()))
    if isinstance(result.exception, Opened):
        return result.exception.args[0]
    assert result.exception
    raise result.exception


def test_it_opens_with_what_was_said(terminal) -> None:
    assert opened() == {"model": None, "chat": None, "ephemeral": False}
    assert opened("--ephemeral") == {"model": None, "chat": None, "ephemeral": True}


def test_it_goes_on_with_a_chat(terminal) -> None:
    assert opened("--continue")["chat"] is None
    with History(history_file()) as history:
        first = keep(history, "One?", "Hm.", "One.")
        last = keep(history, "Two?", "Hm.", "Two.")
    assert opened("--continue")["chat"] == last
    assert opened("--continue", str(first))["chat"] == first


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        (["--continue", "99"], NotFoundError, "99"),
        (["--continue", "that one"], UsageError, "takes the number of a chat"),
        (["--continue", "--ephemeral"], UsageError, "do not go together"),
        (["-m", "no-such-model"], NotFoundError, "no-such-model"),
    ],
)
def test_what_cannot_be_is_said_before_the_screen_changes(terminal, arguments, error, words) -> None:
    with pytest.raises(error, match=words):
        opened(*arguments)


@pytest.mark.parametrize("option", [["--ephemeral"], ["--model=x"], ["--continue=1"]])
def test_options_of_the_app_before_a_command_are_refused(option) -> None:
    result = CliRunner().invoke(cli, [*option, "models"])
    assert result.exit_code == 2
    assert "goes behind the command: localr1 models" in result.output


class Stream(io.StringIO):
    def __init__(self, terminal) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self):
        return self._terminal


@pytest.mark.parametrize("missing", ["stdin", "stdout", "stderr"])
def test_without_a_terminal_it_names_ask(monkeypatch, missing) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, Stream(name != missing))
    with pytest.raises(UsageError, match=rf"{missing} is none.*localr1 ask"):
        app.check_terminal({"TERM": "xterm"})


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"TERM": ""}, {}])
def test_on_a_terminal_that_cannot_draw_it_names_ask(monkeypatch, environment) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, Stream(True))
    with pytest.raises(UsageError, match=r"TERM is .*localr1 ask"):
        app.check_terminal(environment)
    app.check_terminal({"TERM": "xterm"})


def test_the_help_names_both_ways_in() -> None:
    text = " ".join(CliRunner().invoke(cli, ["--help"]).output.split())
    assert "opens the terminal app" in text
    assert "localr1 ask" in text
