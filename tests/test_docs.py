"""The documents are true: Python examples run, commands and options exist, links lead somewhere."""

import contextlib
import io
import re
from pathlib import Path

import click
import pytest
import tiny_models
from click.testing import CliRunner

from localr1.cli.main import COMMANDS, cli

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text(), re.DOTALL)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    pieces = ["Two and ", "two.", "</think>", "\n\n", "Four."]
    return tiny_models.make_reciter(tmp_path_factory.mktemp("docs"), pieces, name="model")


@pytest.mark.parametrize("code", EXAMPLES, ids=range(len(EXAMPLES)))
def test_the_python_examples_run(code, model, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        exec(compile(code.replace('"model.gguf"', repr(str(model))), "docs/python.md", "exec"), {})
    assert "load(" not in code or "Four." in told.getvalue()


def test_the_readmes_example_runs(model) -> None:
    block = re.search(r"    import localr1\n(?:    .*\n|\n)+", (ROOT / "README.md").read_text())
    assert block
    code = "\n".join(line[4:] for line in block.group(0).splitlines())
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        exec(compile(code.replace('"model.gguf"', repr(str(model))), "README.md", "exec"), {})
    assert told.getvalue() == "Two and two.\n\nFour.\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), target


def command_in(line):
    """The command that a line names, with its subcommand where it has one."""
    name, *more = line.split()
    command = cli.get_command(click.Context(cli), name)
    second = more[0].strip("[]") if more else ""
    return [name, second] if isinstance(command, click.Group) and second in command.commands else [name]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_in_the_documents_exists(page) -> None:
    for line in re.findall(rf"localr1 ((?:{'|'.join(COMMANDS)})\b[^\n`|<]*)", page.read_text()):
        help_text = CliRunner().invoke(cli, [*command_in(line), "--help"]).output
        for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line.split('"')[0]):
            assert option in help_text, f"{option} of 'localr1 {line}'"


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) < 80


def test_the_command_line_page_names_every_option_of_ask() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text()
    for option in re.findall(r"--[a-z][a-z-]+", CliRunner().invoke(cli, ["ask", "--help"]).output):
        assert option in page or option in ("--help", "--model", "--option"), option
