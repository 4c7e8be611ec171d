"""Every sentence of docs/privacy.md that can be tried is tried here, and each names its test."""

import json
import os
import re
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tiny_models
from click.testing import CliRunner

from localr1.cli.main import cli
from localr1.engine import landlock
from localr1.errors import EngineError
from localr1.frames import Attempt, Done, Inspect, Probed
from localr1.parameters import LoadOptions
from localr1.reply import collect
from localr1.runtime import one_shot
from localr1.runtime.child import ENGINE_COMMAND, Child
from localr1.runtime.process import ProcessEngine
from localr1.runtime.proof import prove_offline

ROOT = Path(__file__).parent.parent
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="enforced by Linux's kernel only")
needs_landlock = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")


@pytest.fixture(scope="module")
def model(files):
    return files.reciter("Hm.", "</think>", "\n\n", "Four.", context_length=2048)


@pytest.fixture
def localr1(tmp_path):
    """Run `localr1 …` in a home of its own, behind another command if one is given."""
    home = tmp_path / "home"
    for folder in (home, tmp_path / "tmp"):
        folder.mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in ("LOCALR1_HOME", "PYTHONPATH")}
    environment = kept | {"HOME": str(home), "LOCALR1_HOME": str(home / "localr1"), "TMPDIR": str(tmp_path / "tmp")}

    def run(*arguments, behind=()):
        command = [*behind, sys.executable, "-m", "localr1", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, env=environment, timeout=60)

    return run


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    """What an engine with a model tried, by name; and the folder of the model, where a secret lies beside it."""
    folder = tmp_path_factory.mktemp("beside")
    path = tiny_models.make_reciter(folder, ["Hm.", "</think>", "\n\n", "Four."])
    (folder / "secret").write_text("not for the engine")
    engine = ProcessEngine(str(path), LoadOptions(threads=1))
    try:
        probed = engine.probe(str(folder))
    finally:
        engine.close()
    return {attempt.what: attempt for attempt in probed.attempts}, folder


def drivers(tried):
    return not tried[0]["make a socket: AF_UNIX"].promised


@linux_only
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"])
def test_the_engine_cannot_make_a_socket(tried, family) -> None:
    attempt = tried[0][f"make a socket: {family}"]
    assert attempt.refused
    assert "EACCES" in attempt.outcome


@linux_only
def test_the_engine_cannot_make_a_local_socket(tried) -> None:
    if drivers(tried):
        pytest.skip("a build for a GPU: its drivers use local sockets")
    assert tried[0]["make a socket: AF_UNIX"].refused


@linux_only
def test_the_engine_cannot_look_up_a_name(tried) -> None:
    assert tried[0]["look up a name"].refused


@linux_only
def test_the_engine_cannot_go_round_the_filter(tried) -> None:
    attempts = tried[0]
    assert attempts["set up io_uring"].refused
    assert attempts["read another process's memory"].refused
    other_number = attempts.get("make a socket by its x32 number")
    assert other_number is None or other_number.refused


@linux_only
def test_the_engine_cannot_start_a_program(tried) -> None:
    if drivers(tried):
        pytest.skip("a build for a GPU: its drivers may start programs")
    assert tried[0]["start a program"].refused


@needs_landlock
def test_the_engine_cannot_read_or_write_your_files(tried) -> None:
    attempts, folder = tried
    if drivers(tried):
        pytest.skip("a build for a GPU: its drivers write files")
    assert attempts["read a file outside"].refused
    assert attempts["write a file outside"].refused
    assert not (folder / "written").exists()


def thread_statuses(pid):
    for thread in Path(f"/proc/{pid}/task").iterdir():
        yield dict(line.split(":\t", 1) for line in (thread / "status").read_text().splitlines() if ":\t" in line)


@linux_only
@pytest.mark.parametrize("threads", [1, 2])
def test_every_thread_of_the_engine_is_filtered(model, start, ask, threads) -> None:
    engine = start(model, threads=threads)
    assert collect(ask(engine, "Why?")).text == "Four."
    statuses = list(thread_statuses(engine.pid))
    assert len(statuses) > threads  # those that decode, and the one that reads the pipe
    assert {(status["Seccomp"].strip(), status["NoNewPrivs"].strip()) for status in statuses} == {("2", "1")}


@linux_only
def test_the_engine_leaves_no_core_and_lets_nobody_look(model, start) -> None:
    engine = start(model)
    engine.loaded()
    limits = Path(f"/proc/{engine.pid}/limits").read_text()
    assert re.search(r"Max core file size +0 +0 ", limits)
    assert os.stat(f"/proc/{engine.pid}/environ").st_uid == 0  # not dumpable: what /proc tells belongs to root


@linux_only
def test_the_child_that_reads_templates_is_filtered_too() -> None:
    child = Child([*ENGINE_COMMAND, "--templates"])
    try:
        child.send(Inspect(1, tiny_models.R1_TEMPLATE))
        while not isinstance(frame := child.get(20), Done):
            assert frame is not None, child.why_it_ended()
        assert {status["Seccomp"].strip() for status in thread_statuses(child.pid)} == {"2"}
    finally:
        child.close()


def isolated():
    """What runs a command where there is no network at all, where that is permitted."""
    for command in (["unshare", "-rn"], ["unshare", "-n"]):
        if shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True).returncode == 0:
            return command
    return None


@linux_only
def test_ask_works_where_there_is_no_network(localr1, model) -> None:
    if (behind := isolated()) is None:
        pytest.skip("unshare is not there or not permitted")
    done = localr1("ask", "-m", model, "Why?", behind=behind)
    assert (done.returncode, done.stdout) == (0, b"Four.\n"), done.stderr


@linux_only
def test_ask_makes_no_socket_at_all(localr1, model, tmp_path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    log = tmp_path / "calls"
    behind = ["strace", "-f", "-qq", "-e", "trace=network,execve", "-e", "signal=none", "-o", log]
    if subprocess.run([*behind, "true"], capture_output=True).returncode:
        pytest.skip("strace may not trace here")
    done = localr1("ask", "-m", model, "Why?", behind=behind)
    assert (done.returncode, done.stdout) == (0, b"Four.\n"), done.stderr
    calls = log.read_text()
    assert "localr1.engine" in calls  # the engine was followed too
    assert not [line for line in calls.splitlines() if "execve" not in line and "AF_UNIX" not in line]


def test_a_prompt_is_found_nowhere_on_disk(localr1, model, tmp_path) -> None:
    canary = secrets.token_hex(12)
    done = localr1("ask", "-m", model, f"Why {canary}?", "--system", canary)
    assert done.returncode == 0, done.stderr
    assert canary.encode() not in done.stdout + done.stderr
    for path in tmp_path.rglob("*"):
        assert canary not in path.name
        assert not path.is_file() or canary.encode() not in path.read_bytes(), path


def run_hooked(code):
    prelude = "import socket\nfrom localr1.offline import HOOK\nHOOK.install()\n"
    return subprocess.run([sys.executable, "-c", prelude + code], capture_output=True, text=True, timeout=30)


@pytest.mark.parametrize(
    "act",
    [
        "socket.socket().connect(('127.0.0.1', 9))",
        "socket.socket(socket.AF_INET6).connect(('::1', 9))",
        "socket.socket().bind(('127.0.0.1', 0))",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.gethostbyname('localhost')",
        "socket.create_connection(('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="there this machine's own ports stay open")
def test_the_front_end_is_refused_the_network(act) -> None:
    done = run_hooked(act)
    assert "OfflineError" in done.stderr
    assert "works offline" in done.stderr


def test_the_front_end_may_be_allowed_the_network() -> None:
    code = "HOOK.allowed = True\nsocket.socket().bind(('127.0.0.1', 0))\nsocket.getaddrinfo('localhost', 80)"
    done = run_hooked(code)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="local sockets")
def test_local_sockets_are_no_network() -> None:
    done = run_hooked("a, b = socket.socketpair(); a.send(b'x'); import asyncio; asyncio.run(asyncio.sleep(0))")
    assert done.returncode == 0, done.stderr


def test_the_hook_is_the_command_lines_alone() -> None:
    code = "import localr1, socket; localr1.Model, localr1.Runner; socket.socket().bind(('127.0.0.1', 0))"
    assert subprocess.run([sys.executable, "-c", code], timeout=30).returncode == 0
    command = (
        "import sys, socket; sys.argv = ['localr1', '--version']\n"
        "from localr1.cli.main import run\ntry: run()\nexcept SystemExit: pass\nsocket.socket().bind(('127.0.0.1', 0))"
    )
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, timeout=30)
    assert "OfflineError" in done.stderr or sys.platform == "win32"


@linux_only
def test_the_doctor_proves_it(localr1, model) -> None:
    done = localr1("doctor", "--offline-proof", "-m", model, "--json")
    assert done.returncode == 0, done.stderr
    proof = json.loads(done.stdout)
    assert proof["held"]
    assert proof["tokens"] > 0
    assert all(attempt["refused"] for attempt in proof["attempts"] if attempt["promised"])
    assert not proof["calls"]
    assert proof["not_covered"]
    shown = localr1("doctor")
    assert b"blocked by the kernel (seccomp)" in shown.stdout


@linux_only
def test_a_proof_that_fails_is_exit_7(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(one_shot, "probe", lambda _folder: Probed((Attempt("fly", False, True, "allowed"),)))
    assert prove_offline(None).broken == ["fly"]
    monkeypatch.setattr("localr1.cli.doctor._model", lambda _name: None)
    result = CliRunner().invoke(cli, ["doctor", "--offline-proof"])
    assert isinstance(result.exception, EngineError)
    assert result.exception.exit_code == 7
    assert "fly" in result.exception.message


def test_every_promise_names_a_test_that_exists() -> None:
    page = (ROOT / "docs" / "privacy.md").read_text()
    named = re.findall(r"`tests/([\w/]+\.py)::(\w+)`", page)
    assert len(named) > 10
    for file, name in named:
        assert f"def {name}(" in (ROOT / "tests" / file).read_text(), name
