"""A pull that is killed, stopped or started twice: the right file in the end, and no byte fetched for nothing."""

import random
import signal
import subprocess
import sys
import time

import psutil
import pytest
from hub import FILE, NAME, names_in, sha256

from localr1.models.names import HubName

LOST = 2 << 20  # bytes that a kill may cost
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture
def served(hub, large):
    hub.add("owner/repo", {FILE: large})
    hub.rate = 8e6
    return hub


def until(true, seconds=60.0) -> None:
    """Wait for something that happens in another process."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def family(process) -> list[psutil.Process]:
    try:
        own = psutil.Process(process.pid)
        return [own, *own.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def kill(process: subprocess.Popen, *, all_of_it: bool) -> None:
    """Kill the front end, and the child that fetches with it or not: then that ends by itself."""
    others = family(process)[1:]
    process.kill()
    for other in others if all_of_it else ():
        if other.is_running():
            other.kill()
    process.wait()
    psutil.wait_procs(others, timeout=10)


def pulled_after_kills(process, served, library, content, times, seed) -> None:
    draw = random.Random(seed)
    points = sorted(draw.randrange(len(content)) for _ in range(times))
    for number, point in enumerate(points):
        before = served.all_sent
        started = process("pull", "--anyway", NAME)
        here = part_size(library)
        until(lambda before=before, point=point, here=here, one=started: (
            served.all_sent - before >= point - here or one.poll() is not None
        ))  # fmt: skip
        kill(started, all_of_it=bool(number % 2))
    assert process("pull", "--anyway", NAME).wait(60) == 0
    installed = library.find(HubName("owner", "repo", "Q4_K_M"))
    assert installed
    assert sha256(installed.path.read_bytes()) == sha256(content)
    assert served.all_sent <= len(content) + times * LOST
    assert process("prune").wait(20) == 0
    assert names_in(library.root) == ["owner--repo/q4_k_m.localr1.json", f"owner--repo/{FILE}"]


def part_size(library) -> int:
    part = library.root / "owner--repo" / f"{FILE}.part"
    return part.stat().st_size if part.exists() else 0


@posix
def test_a_killed_pull_goes_on_where_it_was(process, served, library, large) -> None:
    pulled_after_kills(process, served, library, large, times=3, seed=1)


@pytest.mark.long
@posix
@pytest.mark.parametrize("seed", range(2))
@pytest.mark.timeout(600)
def test_killed_at_twenty_points(process, served, library, large, seed) -> None:
    pulled_after_kills(process, served, library, large, times=20, seed=100 + seed)


def test_two_pulls_at_once_are_one_download(process, served, library, large) -> None:
    served.rate = 2e5
    first = process("pull", "--anyway", NAME)
    until(lambda: served.all_sent > 1 << 16)
    second = process("pull", "--anyway", "--json", NAME)
    for line in second.stdout:
        if b"Another localr1 is fetching this model" in line:
            break
    served.rate = None
    assert b'"received":0' in second.stdout.read().splitlines()[-1]
    assert (first.wait(60), second.wait(60)) == (0, 0)
    assert served.all_sent == len(large)
    assert names_in(library.root) == ["owner--repo/q4_k_m.localr1.json", f"owner--repo/{FILE}"]


@posix
def test_the_second_takes_over_when_the_first_is_killed(process, served, library, large) -> None:
    first = process("pull", "--anyway", NAME)
    until(lambda: served.all_sent > 1 << 20)
    second = process("pull", "--anyway", NAME)
    until(lambda: sum("/api/" in line for line in served.lines) == 2)
    kill(first, all_of_it=True)
    assert second.wait(60) == 0
    assert served.all_sent <= len(large) + LOST


@posix
def test_ctrl_c_stops_at_once_and_keeps_what_came(process, served, library, large) -> None:
    served.rate = 1e6
    started = process("pull", "--anyway", NAME)
    until(lambda: part_size(library) > 1 << 20)
    children = family(started)[1:]
    begun = time.monotonic()
    started.send_signal(signal.SIGINT)
    _out, err = started.communicate(timeout=20)
    assert time.monotonic() - begun < 60  # a second, on a machine that has nothing else to do
    assert started.returncode == 130
    assert b"What came is kept" in err
    assert b"Traceback" not in err
    assert not [child for child in children if child.is_running()]
    assert part_size(library) > 1 << 20
    served.rate = None
    assert process("pull", "--anyway", NAME).wait(60) == 0
    assert served.all_sent <= len(large) + LOST


@posix
def test_the_child_ends_with_its_front_end(process, served) -> None:
    started = process("pull", "--anyway", NAME)
    until(lambda: served.all_sent > 1 << 20)
    children = family(started)[1:]
    assert children
    started.kill()
    started.wait()
    _gone, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
