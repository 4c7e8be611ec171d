"""Several streams for one file: only where that is faster, never at the price of a wrong byte."""

import contextlib
import itertools
import random
import subprocess
import sys
import threading
import time

import msgspec
import pytest
from hub import FILE, NAME, QUICK, names_in, sha256, status
from hypothesis import given
from hypothesis import strategies as st

from localr1.errors import NetworkError
from localr1.fetch_frames import RemoteFile
from localr1.fetching.part import NOTE_EVERY, Part
from localr1.fetching.spans import Spans

# No test here asserts a speed: on a machine that is busy with other things a trial ends otherwise, but as rightly.
EAGER = msgspec.structs.replace(QUICK, trial=0.2, read=20.0, stall=30.0, connect=20.0)
KEPT = 2 << 20


@pytest.fixture(scope="module")
def huge() -> bytes:
    """Forty megabytes: enough to be worth a second stream."""
    return random.Random(7).randbytes(40 << 20)


@pytest.fixture
def served(hub, huge):
    hub.add("owner/repo", {FILE: huge})
    return hub


def starts(hub) -> list[int]:
    return [int(line.partition("bytes=")[2].partition("-")[0] or 0) for line in hub.lines if "/resolve/" in line]


def content_of(library) -> bytes:
    return (library.root / "owner--repo" / FILE).read_bytes()


def test_a_second_stream_joins_in_where_each_is_slow(served, fetch, library, huge) -> None:
    served.rate = 8e6
    fetch(anyway=True, patience=EAGER)
    assert content_of(library) == huge
    assert len(set(starts(served))) > 1
    assert names_in(library.root) == ["owner--repo/q4_k_m.localr1.json", f"owner--repo/{FILE}"]


def test_one_stream_is_enough_where_that_was_asked_for(served, fetch, library, huge) -> None:
    served.rate = 20e6
    fetch(anyway=True, patience=msgspec.structs.replace(EAGER, streams=1))
    assert content_of(library) == huge
    assert starts(served) == [0]


def test_a_stream_that_brings_nothing_is_dismissed(served, fetch, library, huge) -> None:
    """All streams together get what one got: the second is tried, and no third."""
    turn = threading.Lock()

    def slowly(handler, content, start):
        asked = handler.headers.get("Range", "").partition("-")[2]
        end = int(asked) + 1 if asked else len(content)
        handler.head(206 if start or asked else 200, {
            "Content-Length": str(end - start),
            **({"Content-Range": f"bytes {start}-{end - 1}/{len(content)}"} if start or asked else {}),
        })  # fmt: skip
        for at in range(start, end, 1 << 17):
            with turn:
                time.sleep(0.01)
                handler.wfile.write(content[at : min(at + (1 << 17), end)])

    served.always = slowly
    fetch(anyway=True, patience=EAGER)
    assert content_of(library) == huge
    assert len(set(starts(served))) <= 4  # the first, one on trial, and what that left behind


def test_a_hub_that_dislikes_several_streams_is_left_with_one(served, fetch, library, huge) -> None:
    served.rate = 5e6
    first = threading.Event()

    def one_at_a_time(handler, content, start):
        if first.is_set() and start:
            return status(503)(handler, content, start)
        first.set()
        return handler.file(content, start)

    served.always = one_at_a_time
    patience = msgspec.structs.replace(EAGER, tries=1)
    with contextlib.suppress(NetworkError):  # it depends on how far the first has come by itself
        fetch(anyway=True, patience=patience)
    served.always = None
    fetch(anyway=True, patience=patience)
    assert content_of(library) == huge


def test_a_hub_that_gives_a_file_only_whole(served, fetch, library, huge) -> None:
    def whole(handler, content, _start):
        handler.head(200, {"Content-Length": str(len(content))})
        handler.body(content)

    served.rate = 8e6
    served.always = whole
    fetch(anyway=True, patience=EAGER)
    assert content_of(library) == huge


PULL = """
import sys
from localr1.fetch_frames import Patience
from localr1.models.catalog import Catalog
from localr1.models.library import Library
from localr1.models.names import parse_name
from localr1.models.pull import pull
pull(parse_name(sys.argv[1], Catalog()), Library(), anyway=True, patience=Patience(trial=0.4))
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.timeout(400)
def test_killed_with_several_streams(served, library, home, huge) -> None:
    served.rate = 3e6
    kills = 3
    for number in range(kills):
        before = served.all_sent
        with subprocess.Popen([sys.executable, "-c", PULL, NAME], env=home) as process:
            end = time.monotonic() + 100
            while served.all_sent - before < (7 << 20) and process.poll() is None and time.monotonic() < end:
                time.sleep(0.01)
            process.kill()
        part = library.root / "owner--repo" / f"{FILE}.part"
        assert part.exists(), number
    served.rate = None
    subprocess.run([sys.executable, "-c", PULL, NAME], env=home, check=True, timeout=100)
    assert sha256(content_of(library)) == sha256(huge)
    assert served.all_sent <= len(huge) + kills * KEPT + 4 * (6 << 20)  # and what a halved span had on its way
    assert names_in(library.root) == ["owner--repo/q4_k_m.localr1.json", f"owner--repo/{FILE}"]


def test_spans_are_noted_before_anything_stands_out_of_order(tmp_path) -> None:
    content = random.Random(3).randbytes(40 << 20)
    file = RemoteFile("x.gguf", len(content), sha256(content))
    part = Part(tmp_path, file, "owner/repo", "c" * 40)
    first = part.spans.take()
    part.write(content[: 1 << 20], first)
    second = part.spans.take(halve=True)
    part.write(content[second.at : second.at + (1 << 20)], second)
    there = Part(tmp_path, file, "owner/repo", "c" * 40)  # as after a kill: nothing was closed
    assert 2 * (1 << 20) - NOTE_EVERY <= there.spans.have <= 2 << 20
    assert there.spans.prefix <= 1 << 20
    part.close()
    while span := there.spans.take():
        there.write(content[span.at : span.end], span)
        there.spans.leave(span)
    while (right := there.checks_out(1)) is None:
        pass
    assert right
    there.finish()
    assert (tmp_path / "x.gguf").read_bytes() == content


@given(st.integers(1, 1 << 30), st.data())
def test_spans_cover_the_file_whatever_is_done(size, data) -> None:
    spans = Spans(size, worth_halving=4 << 20)
    taken = []
    for _ in range(data.draw(st.integers(0, 12))):
        if span := spans.take(halve=True):
            taken.append(span)
        if taken:
            one = data.draw(st.sampled_from(taken))
            one.at += data.draw(st.integers(0, one.left))
            if data.draw(st.booleans()):
                spans.leave(one)
                taken.remove(one)
        values = spans.values
        assert values[0][0] == 0
        assert values[-1][2] == size
        assert all(before[2] == after[0] for before, after in itertools.pairwise(values))
        again = Spans.of(size, values)
        assert again
        assert (again.have, again.prefix, again.last) == (spans.have, spans.prefix, spans.last)
        assert spans.prefix <= spans.have <= size


@given(st.lists(st.tuples(st.integers(-5, 200), st.integers(-5, 200), st.integers(-5, 200)), min_size=1, max_size=4))
def test_spans_that_lie_are_refused(values) -> None:
    spans = Spans.of(100, values)
    if spans is not None:
        assert spans.values == tuple(values)
        assert 0 <= spans.prefix <= spans.have <= 100
