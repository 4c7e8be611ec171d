"""What may not be loaded where: a front end never holds llama.cpp, and starting is quick because little is imported."""

import os
import re
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import tiny_models

NETWORK = ("huggingface_hub", "httpx", "requests", "urllib3", "aiohttp")
HEAVY = (*NETWORK, "llama_cpp", "numpy", "textual", "jinja2")


def modules_after(code: str) -> set[str]:
    probe = f"{code}\nimport sys\nprint('\\nMODULES', *sorted(sys.modules), flush=True)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert "MODULES" in done.stdout, done.stderr
    return set(done.stdout.split("MODULES")[-1].split())


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import localr1", (*HEAVY, "click", "msgspec", "psutil")),
        ("import localr1; localr1.Model; localr1.Runner", HEAVY),
        ("import localr1.cli.main", (*HEAVY, "msgspec", "psutil", "localr1.runner")),
        ("import localr1.thinking.splitter", HEAVY),
        ("import localr1.engine.templates", (*NETWORK, "llama_cpp", "numpy", "textual")),
        ("import localr1.engine.model", (*NETWORK, "textual", "localr1.settings", "localr1.runtime")),
    ],
)
def test_nothing_heavy_is_imported(code, absent) -> None:
    found = modules_after(code)
    assert not found & set(absent)


def test_the_version_is_printed_without_reading_anything() -> None:
    code = (
        "import sys; sys.argv = ['localr1', '--version']\n"
        "from localr1.cli.main import run\ntry: run()\nexcept SystemExit: pass"
    )
    assert not modules_after(code) & {*HEAVY, "msgspec", "psutil", "platformdirs", "localr1.settings"}


def test_the_asking_process_never_loads_llama_cpp_or_a_network_library(tmp_path) -> None:
    model = tiny_models.make_reciter(tmp_path, ["a", "</think>", "\n\n", "b"])
    code = (
        f"import sys; sys.argv = ['localr1', 'ask', '-m', {str(model)!r}, 'hi']\n"
        "from localr1.cli.main import run\ntry: run()\nexcept SystemExit: pass"
    )
    assert not modules_after(code) & {*HEAVY, "sqlite3", "localr1.chats"}


def test_the_child_that_inspects_templates_never_loads_llama_cpp() -> None:
    code = (
        "import sys\nfrom localr1.runtime import one_shot\nfrom localr1.runtime.child import Child\n"
        "print(one_shot.inspect_template('<think></think>').found)"
    )
    assert "llama_cpp" not in modules_after(code)
    child = (
        "import sys, io\nfrom localr1.engine.__main__ import inspected\nfrom localr1.frames import Inspect\n"
        "inspected(Inspect(1, '<think></think>'))"
    )
    assert not modules_after(child) & {"llama_cpp", "numpy"}


def test_the_front_end_never_loads_a_network_library_to_pull(tmp_path) -> None:
    """It is the child that does, and that loads no llama.cpp."""
    code = (
        "import sys, os; sys.argv = ['localr1', 'pull', 'hf:owner/repo']\n"
        "os.environ |= {'HF_ENDPOINT': 'http://localhost.invalid', 'HF_HUB_OFFLINE': '0'}\n"
        f"os.environ['LOCALR1_HOME'] = {str(tmp_path)!r}\n"
        "from localr1.cli.main import run\ntry: run()\nexcept SystemExit: pass"
    )
    found = modules_after(code)
    assert "localr1.models.fetcher" in found
    assert not found & {*HEAVY, "localr1.fetching", "httpx2", "http.client", "ssl"}


def test_the_child_that_fetches_never_loads_llama_cpp() -> None:
    found = modules_after("import localr1.fetching.__main__, localr1.fetching.fetch, localr1.fetching.header")
    assert "huggingface_hub" in found
    assert not found & {
        "llama_cpp",
        "numpy",
        "jinja2",
        "textual",
        "click",
        "hf_xet",
        "localr1.messages",
        "localr1.model",
    }


def test_ctrl_c_is_heard_before_anything_that_takes_a_while_is_loaded() -> None:
    loaded = modules_after("import localr1.__main__") - modules_after("pass")
    assert not loaded & {*HEAVY, "click", "signal", "typing"}


HANGS = """
import sys
print("loading", flush=True)
print("went on" if sys.stdin.readline() else "", flush=True)
sys.exit(5)
"""


@pytest.fixture(params=["module", "script"])
def hanging(request, tmp_path):
    """Start localr1, as a module or by the script that pip makes, with a click that is not done loading."""
    (tmp_path / "click.py").write_text(HANGS)
    scripts = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())["project"]["scripts"]
    module, name = re.fullmatch(r"([\w.]+):(\w+)", scripts["localr1"]).groups()
    script = tmp_path / "localr1"
    script.write_text(f"import sys\nfrom {module} import {name}\nif __name__ == '__main__':\n    sys.exit({name}())\n")
    begun = ["-m", "localr1"] if request.param == "module" else [str(script)]
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    started = []

    def start(*before):
        process = subprocess.Popen(
            [*before, sys.executable, *begun, "--version"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=os.environ | {"PYTHONPATH": path},
        )  # fmt: skip
        started.append(process)
        assert process.stdout.readline() == b"loading\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c_while_it_starts_is_a_line_and_no_traceback(hanging) -> None:
    process = hanging()
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"localr1: stopped\n")


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_where_ctrl_c_is_to_be_ignored_it_is_while_it_starts(hanging) -> None:
    process = hanging("sh", "-c", "trap '' INT; exec \"$@\"", "sh")
    process.send_signal(signal.SIGINT)
    out, _err = process.communicate(b"on\n", timeout=30)
    assert (process.returncode, out) == (5, b"went on\n")


INTERRUPTED = """
import signal
import localr1.cli.main as main
from localr1.__main__ import run

def interrupt(**_more):
    signal.raise_signal(signal.SIGINT)

main.cli.main = interrupt
run()
"""


def test_ctrl_c_in_a_command_is_exit_130_and_no_traceback() -> None:
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True)
    assert (done.returncode, done.stderr) == (130, b"")
