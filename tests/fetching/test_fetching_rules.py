"""The rules of the fetching child, one by one: addresses, failures, pauses, speeds, checksums, notes."""

import hashlib
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from hub import QUICK, sha256
from hypothesis import given
from hypothesis import strategies as st

from localr1 import errors
from localr1.errors import LocalR1Error, NetworkError, NotFoundError
from localr1.fetch_frames import List, Listed, Patience, Progress, Refused, RemoteFile, Waiting
from localr1.fetching.addresses import HUB, check_address, check_endpoint
from localr1.fetching.checksum import FollowingHash
from localr1.fetching.failures import Interrupted, failure_of
from localr1.fetching.meter import Meter
from localr1.fetching.part import Part
from localr1.fetching.receiving import fits
from localr1.fetching.tries import Tries
from localr1.fetching.watchdog import Watchdog
from localr1.models.fetcher import Fetcher, _error_of

LOCAL = "http://127.0.0.1:8000"


@pytest.mark.parametrize(
    ("url", "endpoint"),
    [
        ("https://huggingface.co/a/b/resolve/main/c", HUB),
        ("https://cdn-lfs-us-1.hf.co/x?sig=y", HUB),
        ("https://cas-bridge.xethub.hf.co/x", HUB),
        ("https://mirror.example/a", "https://mirror.example"),
        ("https://cdn-lfs.huggingface.co/a", "https://mirror.example"),
        ("http://127.0.0.1:9/x", LOCAL),
        ("http://[::1]:9/x", LOCAL),
        ("http://localhost:9/x", LOCAL),
    ],
)
def test_addresses_that_are_asked(url, endpoint) -> None:
    check_endpoint(endpoint)
    check_address(url, endpoint)


@pytest.mark.parametrize(
    "url",
    ["http://huggingface.co/x", "https://huggingface.co.evil/x", "https://xhf.co/x", "ftp://huggingface.co/x",
     "http://127.0.0.1/x", "https://127.0.0.1/x", "https://[::1]/", "https://evil@example.org/x", "https://hf.co:x/",
     "https://huggingface.co@evil.example/", "https:///x", "", "file:///etc/passwd", "//hf.co/x"],
)  # fmt: skip
def test_addresses_that_are_not_asked(url) -> None:
    with pytest.raises(NetworkError):
        check_address(url, HUB)


@given(st.text())
def test_no_address_breaks_the_check(url) -> None:
    refused = None
    try:
        check_address(url, HUB)
    except NetworkError as error:
        refused = error
    assert refused is None or refused.message.isprintable()


@given(st.integers(400, 599), st.dictionaries(st.sampled_from(("retry-after", "ratelimit", "x-error-code")), st.text()))
def test_every_status_becomes_a_failure_in_words(status, headers) -> None:
    failure = failure_of(status, headers, "the file 'x'", "owner/repo", token=False)
    assert isinstance(failure, Interrupted | NetworkError | NotFoundError)
    if isinstance(failure, LocalR1Error):
        assert failure.exit_code in (3, 4)
        assert "connection" not in str(failure)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "-7"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, None),
        ({"ratelimit": '"api";r=0;t=55', "retry-after": "7"}, 55.0),
        ({}, None),
    ],
)
def test_how_long_we_are_asked_to_wait(headers, wait) -> None:
    failure = failure_of(429, headers, "", "", token=False)
    assert isinstance(failure, Interrupted)
    assert failure.wait == wait


def tries_of():
    slept, told = [], []
    return Tries(Patience(), told.append, sleep=slept.append, draw=lambda: 0.5), slept, told


def test_pauses_grow_and_end() -> None:
    tries, slept, told = tries_of()
    for _ in range(6):
        tries.failed(Interrupted("It broke"))
    with pytest.raises(NetworkError, match="It broke; it was tried 7 times"):
        tries.failed(Interrupted("It broke"))
    assert slept == [1, 2, 4, 8, 16, 30]
    assert [type(one) for one in told] == [Waiting] * 6


def test_progress_starts_the_count_anew() -> None:
    tries, slept, _told = tries_of()
    for _ in range(100):
        tries.failed(Interrupted("It broke"), progress=1 << 20)
    assert set(slept) == {1}


def test_pauses_are_drawn() -> None:
    slept = []
    for draw in (0.0, 0.999):
        tries = Tries(Patience(), lambda _told: None, sleep=slept.append, draw=lambda draw=draw: draw)
        tries.failed(Interrupted("It broke"))
    assert slept[0] == 0.5
    assert 1.4 < slept[1] < 1.5


@given(st.lists(st.binary(max_size=100), max_size=20), st.data())
def test_a_following_hash_is_the_hash(pieces, data) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        with path.open("wb", buffering=0) as out:
            following, known = FollowingHash(path), 0
            for piece in pieces:
                known += out.write(piece)
                if data.draw(st.booleans()):
                    following.advance(known)
            following.advance(known)
            while not following.finished(1):
                pass
        assert following.result() == hashlib.sha256(b"".join(pieces)).hexdigest()


def test_speed_and_time_left() -> None:
    now, told = [0.0], []
    meter = Meter(1000, told.append, clock=lambda: now[0])
    meter.here(500)
    for _ in range(4):
        now[0] += 1
        meter.came(100, "x")
    assert isinstance(told[-1], Progress)
    assert (told[-1].done, told[-1].total) == (900, 1000)
    assert told[-1].bytes_per_second == pytest.approx(100)
    assert told[-1].seconds_left == pytest.approx(1)
    before = len(told)
    meter.came(1, "x")
    assert len(told) == before  # not so often


def test_the_watchdog_cuts_what_is_too_slow_and_nothing_else() -> None:
    now = [0.0]
    dog = Watchdog(Patience(stall=60, least_rate=10), clock=lambda: now[0])
    with dog:
        for _ in range(6):
            now[0] += 10
            dog.heard(1000)
            dog.look()
        assert not dog.cut
        now[0] += 60
        dog.look()
        assert dog.cut
    with dog:
        assert not dog.cut
    now[0] += 1000
    dog.look()  # nothing is under way
    assert not dog.cut


@pytest.mark.parametrize(
    ("status", "headers", "start", "right"),
    [
        (200, {}, 0, True),
        (200, {"content-length": "100"}, 0, True),
        (200, {}, 5, False),
        (206, {"content-range": "bytes 5-99/100"}, 5, True),
        (206, {"content-range": "bytes 5-9/100"}, 5, True),
        (206, {"content-range": "bytes 5-99/*"}, 5, True),
        (206, {"content-range": "bytes 5-99/101"}, 5, False),
        (206, {"content-range": "bytes 4-99/100"}, 5, False),
        (206, {}, 5, False),
        (416, {}, 5, False),
    ],
)
def test_which_bytes_an_answer_holds(status, headers, start, right) -> None:
    assert fits(status, headers, start, 100) is right


def test_a_part_goes_on_where_it_was_and_takes_its_name_last(tmp_path) -> None:
    content = b"0123456789" * 1000
    file = RemoteFile("a/b.gguf", len(content), sha256(content))
    part = Part(tmp_path, file, "owner/repo", "c" * 40)
    part.write(content[:4000])
    part.close()
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["b.gguf.part", "b.gguf.part.json"]
    part = Part(tmp_path, file, "owner/repo", "d" * 40)  # another commit, the same file
    assert part.spans.have == part.resumed == 4000
    part.write(content[4000:])
    assert part.checks_out(10)
    part.finish()
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.gguf"]
    assert (tmp_path / "a" / "b.gguf").read_bytes() == content


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"sha256": 7}', b"\xff", None])
def test_a_part_without_a_note_it_fits_is_begun_anew(tmp_path, note) -> None:
    (tmp_path / "b.gguf.part").write_bytes(b"something")
    if note is not None:
        (tmp_path / "b.gguf.part.json").write_bytes(note)
    part = Part(tmp_path, RemoteFile("b.gguf", 100, "a" * 64), "owner/repo", "c" * 40)
    assert part.spans.have == 0
    part.close()


def test_every_refusal_comes_back_as_the_error_it_was(tmp_path) -> None:
    """Whatever the child says, the front end raises one of its own errors."""
    for kind in ("NetworkError", "NotFoundError", "DiskError", "BrokenModelError", "UnknownModelError", "UsageError"):
        error = _error_of(Refused(kind, "It went wrong.", "Do this."))
        assert type(error) is getattr(errors, kind)
        assert (error.message, error.hint) == ("It went wrong.", "Do this.")
    for kind in ("SystemExit", "os", "nonsense", "difflib"):
        assert type(_error_of(Refused(kind, "x"))) is LocalR1Error


def test_a_child_that_ends_or_talks_nonsense_is_an_error(home) -> None:
    for code, says in (("raise SystemExit('gone wrong')", "gone wrong"), ("print('nonsense')", "understood")):
        command = (sys.executable, "-c", f"import sys; sys.stdin.readline(); {code}")
        with Fetcher(command) as fetcher, pytest.raises(NetworkError, match=says):
            fetcher.ask(List("owner/repo"), Listed)


def test_no_thread_is_left(hub, fetch) -> None:
    before = threading.active_count()
    fetch(anyway=True, patience=QUICK)
    assert threading.active_count() <= before + 1  # the hub's own, for a connection
