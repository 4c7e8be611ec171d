"""Running the command line: as a process of its own with real models, or in this one with a scripted engine."""

import os
import subprocess
import sys

import pytest
import tiny_models
from click.testing import CliRunner

from localr1.cli.main import cli
from localr1.runner import Runner
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings

THOUGHT = ["Let me ", "see. ", "Two and ", "two. ", "</think>", "\n\n", "It is ", "four."]


@pytest.fixture(scope="session")
def models(tmp_path_factory):
    """A folder that tiny models are made in."""
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def thinker(models):
    """A model that thinks two sentences and answers."""
    return tiny_models.make_reciter(models, THOUGHT, name="thinker")


@pytest.fixture(scope="session")
def endless(models):
    """A model that never stops thinking."""
    return tiny_models.make_reciter(models, ["Hm, ", "let me ", "think ", "again. "], loop=True, name="endless")


@pytest.fixture
def environment(tmp_path):
    """What a process is run with: a home of its own, no terminal."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM", "LOCALR1_HOME")}
    return kept | {"LOCALR1_HOME": str(tmp_path / "home"), "PYTHONWARNINGS": "error"}


@pytest.fixture
def localr1(environment):
    """Run `localr1 …` as a process; stdin is empty unless given."""

    def run(*arguments, stdin=b"", timeout=60, **extra):
        command = [sys.executable, "-m", "localr1", *map(str, arguments)]
        return subprocess.run(command, input=stdin, capture_output=True, timeout=timeout, env=environment | extra)

    return run


@pytest.fixture
def scripted(tmp_path):
    """Run `localr1 …` in this process against an engine that recites; gives click's result and the engine."""

    def run(*arguments, pieces=("<think>", "Let me see.", "</think>", "4"), stdin="", **engine):
        recites = ScriptedEngine(*pieces, **engine)
        model = tmp_path / "scripted.gguf"
        if not model.exists():
            tiny_models.make_reciter(tmp_path, ["x"], name="scripted")
        runner = Runner(Settings(), make_engine=lambda _spec: recites)
        filled = [str(model) if argument == "MODEL" else argument for argument in arguments]
        result = CliRunner().invoke(cli, filled, input=stdin, obj=runner)
        return result, recites

    return run
