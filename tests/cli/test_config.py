"""`localr1 config` shows, changes and finds the settings."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from localr1.cli.config import command
from localr1.errors import UsageError


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    return tmp_path / "config" / "settings.toml"


def config(*arguments: str) -> Result:
    result = CliRunner().invoke(command, arguments)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_it_shows_every_setting_and_where_they_are(file: Path) -> None:
    lines = config().output.splitlines()
    assert lines[0].startswith("default_model  unset")
    assert "trace          show" in lines[1]
    assert lines[-1] == f"Kept in {file} (not there yet)"


def test_it_marks_what_is_not_the_default(file: Path) -> None:
    assert config("set", "context", "4096").output == "context = 4096\n"
    lines = config().output.splitlines()
    assert next(line.split()[:3] for line in lines if "*" in line) == ["context", "4096", "*"]
    assert lines[-1] == f"Kept in {file} (* not the default)"
    assert file.read_text() == "context = 4096\n"


def test_it_shows_them_as_json(file: Path) -> None:
    config("set", "default_model", "caf\u00e9\x7f")
    output = config("--json").output
    shown = json.loads(output)
    assert output.isascii()
    assert "\x7f" not in output
    assert shown["file"] == str(file)
    assert shown["settings"]["default_model"]["value"] == "caf\u00e9\x7f"
    assert shown["settings"]["trace"] == {
        "value": "show",
        "default": True,
        "meaning": shown["settings"]["trace"]["meaning"],
    }


def test_it_takes_a_setting_out(file: Path) -> None:
    config("set", "trace", "hide")
    assert config("unset", "trace").output == ""
    assert file.read_text() == ""


def test_it_says_where_they_are(file: Path) -> None:
    assert config("path").output == f"{file}\n"
    assert not file.exists()


def test_a_value_with_a_minus_sign_is_refused_by_the_setting() -> None:
    with pytest.raises(UsageError, match="temperature cannot be '-1'"):
        config("set", "temperature", "-1")


def test_a_slip_of_the_pen_is_named() -> None:
    with pytest.raises(UsageError) as raised:
        config("set", "temprature", "1")
    assert raised.value.hint == "Did you mean 'temperature'?"


def test_json_goes_with_showing_only(file: Path) -> None:
    assert config("--json", "set", "trace", "hide").exit_code == 2
    assert not file.exists()


def test_what_was_written_into_the_file_does_not_reach_the_terminal_raw() -> None:
    config("set", "default_model", "a\x1b[2Jb\nc")
    assert "\x1b" not in config().output
    assert "a␛[2Jb c" in config().output


def test_a_broken_file_is_named(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("context\n")
    with pytest.raises(UsageError, match=r"settings\.toml, line 1"):
        config()
