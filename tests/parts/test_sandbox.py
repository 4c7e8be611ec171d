"""The pieces of the sandbox: the filter's instructions on both architectures, the folders, the ways it can fail."""

import errno
import os
import socket
import struct
import subprocess
import sys

import psutil
import pytest

from localr1.engine import landlock, sandbox
from localr1.engine.seccomp import CALLS, program
from localr1.runtime.child import SANDBOX_EXEC, Child, scrubbed, without_network

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="seccomp and Landlock are Linux's")
needs_landlock = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
ALLOWED = 0x7FFF0000
ORDINARY = {
    "x86_64": {"read": 0, "write": 1, "mmap": 9, "clone": 56, "futex": 202, "openat": 257, "clone3": 435},
    "aarch64": {"read": 63, "write": 64, "mmap": 222, "clone": 220, "futex": 98, "openat": 56, "clone3": 435},
}


def verdict(steps: bytes, number: int, first: int = 0, audit: int = 0) -> int:
    """Run a filter as the kernel does; the error that a call ends in, 0 where it is allowed."""
    data = struct.pack("=IIQ6Q", number & 0xFFFFFFFF, audit, 0, first, 0, 0, 0, 0, 0)
    place, loaded = 0, 0
    while True:
        code, if_so, if_not, value = struct.unpack_from("=HBBI", steps, 8 * place)
        place += 1
        match code:
            case 0x20:
                (loaded,) = struct.unpack_from("=I", data, value)
            case 0x15 | 0x35:
                place += if_so if (loaded == value if code == 0x15 else loaded >= value) else if_not
            case 0x06:
                return 0 if value == ALLOWED else value & 0xFFFF
            case _:
                raise AssertionError(f"no instruction of ours: {code:#x}")


@pytest.mark.parametrize("machine", CALLS)
@pytest.mark.parametrize("family", [socket.AF_INET, 10, 16, 17, 40, 1, 0])
def test_a_cpu_build_has_no_socket_at_all(machine, family) -> None:
    calls = CALLS[machine]
    steps = program(calls, local_sockets=False, programs=False)
    for number in (calls.socket, calls.socketpair):
        assert verdict(steps, number, family, calls.audit) == errno.EACCES


@pytest.mark.parametrize("machine", CALLS)
def test_a_gpu_build_has_local_sockets_and_no_others(machine) -> None:
    calls = CALLS[machine]
    steps = program(calls, local_sockets=True, programs=True)
    for number in (calls.socket, calls.socketpair):
        assert verdict(steps, number, 1, calls.audit) == 0
        assert verdict(steps, number, (7 << 32) + 1, calls.audit) == 0  # the kernel takes an int: the low half
        for family in (0, 2, 10, 16, 17, 40, (1 << 32) + 2):
            assert verdict(steps, number, family, calls.audit) == errno.EACCES
    for number in calls.programs:
        assert verdict(steps, number, 0, calls.audit) == 0


@pytest.mark.parametrize("drivers", [False, True])
@pytest.mark.parametrize("machine", CALLS)
def test_other_ways_out_are_closed_and_ordinary_work_is_not(machine, drivers) -> None:
    calls = CALLS[machine]
    steps = program(calls, local_sockets=drivers, programs=drivers)
    for number in (425, 426, 427):
        assert verdict(steps, number, 0, calls.audit) == errno.ENOSYS
    for number in (*calls.others, 438):
        assert verdict(steps, number, 0, calls.audit) == errno.EPERM
    for number in ORDINARY[machine].values():
        assert verdict(steps, number, 0, calls.audit) == 0


@pytest.mark.parametrize("drivers", [False, True])
@pytest.mark.parametrize("machine", CALLS)
def test_no_call_comes_in_by_another_number(machine, drivers) -> None:
    calls = CALLS[machine]
    steps = program(calls, local_sockets=drivers, programs=drivers)
    for audit in (0x40000003, 0x40000028, 0, 0xFFFFFFFF):  # 32-bit x86 and arm, and nonsense
        assert verdict(steps, calls.socket, 1, audit) == errno.EPERM
        assert verdict(steps, 0, 0, audit) == errno.EPERM
    for number in (0x40000000, 0x40000000 | calls.socket, 0x7FFFFFFF, -1):
        assert verdict(steps, number, 1, calls.audit) == errno.ENOSYS


CONFINED = """
import os, sys
from localr1.engine import landlock
landlock.confine([sys.argv[1]], [sys.argv[2]])
for path in sys.argv[1:]:
    for mode in ("r", "w"):
        try:
            open(path + "/file", mode).close()
            print("yes", end=" ")
        except PermissionError:
            print("no", end=" ")
"""


@needs_landlock
def test_a_confined_process_reads_and_writes_where_it_may(tmp_path) -> None:
    folders = [tmp_path / name for name in ("readable", "writable", "neither")]
    for folder in folders:
        folder.mkdir()
        (folder / "file").write_text("x")
    done = subprocess.run([sys.executable, "-c", CONFINED, *folders], capture_output=True, text=True)
    assert done.stdout.split() == ["yes", "no", "yes", "yes", "no", "no"], done.stderr


THREADED = """
import threading
from localr1.engine import landlock
threading.Thread(target=threading.Event().wait, daemon=True).start()
try:
    landlock.confine(["/"])
except landlock.NotInstalled as error:
    print(error)
"""


@needs_landlock
def test_nothing_is_claimed_where_a_thread_would_stay_free() -> None:
    done = subprocess.run([sys.executable, "-c", THREADED], capture_output=True, text=True)
    assert "other threads" in done.stdout, done.stderr


def test_the_parts_of_a_split_model_are_one_model(tmp_path) -> None:
    parts = [tmp_path / f"a-{number:05}-of-00003.gguf" for number in (1, 2, 3)]
    for path in (*parts, tmp_path / "b-00001-of-00003.gguf", tmp_path / "secret"):
        path.touch()
    assert sorted(sandbox.model_files(str(parts[0]))) == sorted(map(str, parts))
    assert sandbox.model_files(str(tmp_path / "b.gguf")) == [str(tmp_path / "b.gguf")]
    assert sandbox.model_files("/nowhere/a-00001-of-00002.gguf") == ["/nowhere/a-00001-of-00002.gguf"]
    assert sandbox.model_files("") == []


def test_a_search_path_through_the_home_folder_opens_it_not(monkeypatch, tmp_path) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(sys, "path", [str(home), str(tmp_path), "/", "", str(home / "lib"), str(tmp_path / "homes")])
    monkeypatch.setenv("LD_LIBRARY_PATH", "")
    places = sandbox.own_files()
    assert {str(home / "lib"), str(tmp_path / "homes")} <= set(places)
    assert not {str(home), str(tmp_path), "/", ""} & set(places)


def test_on_macos_the_child_is_started_under_a_profile(monkeypatch) -> None:
    command = [sys.executable, "-c", "pass"]
    assert without_network(command, "linux") == command
    monkeypatch.setattr(os.path, "exists", lambda path: path == SANDBOX_EXEC)
    started = without_network(command, "darwin")
    assert started[:2] == [SANDBOX_EXEC, "-p"]
    assert "(deny network*)" in started[2]
    assert started[3:] == command


def test_a_child_that_hides_its_reading_still_shows_signs_of_life(monkeypatch) -> None:
    def denied(_process):
        raise psutil.AccessDenied(0)

    monkeypatch.setattr(psutil.Process, "io_counters", denied, raising=False)
    child = Child([sys.executable, "-c", "input()"])
    try:
        assert child.sign_of_life()
    finally:
        child.close()


def test_numpy_starts_no_threads_in_the_child() -> None:
    assert scrubbed({"OPENBLAS_NUM_THREADS": "8"})["OPENBLAS_NUM_THREADS"] == "1"


FAILING = """
import sys
from localr1.engine import landlock, seccomp
def fails(*_arguments, **_named):
    raise seccomp.NotInstalled("it was told to fail")
seccomp.install = landlock.confine = fails
import runpy
sys.argv = ["localr1.engine"]
runpy.run_module("localr1.engine", run_name="__main__")
"""


@linux_only
def test_what_cannot_be_enforced_stops_no_reply_and_is_told(files, start, ask) -> None:
    engine = start(files.reciter("Hm.", "</think>", "\n\n", "Four."), command=[sys.executable, "-c", FAILING])
    facts = engine.loaded()
    assert {guard.what: guard.enforced for guard in facts.guards} == {
        "network": False,
        "programs": False,
        "files": False,
        "memory": True,
    }
    assert any("not kept from the network" in warning and "told to fail" in warning for warning in facts.warnings)
    assert ask(engine, "Why?")[-1].why == "stop"
