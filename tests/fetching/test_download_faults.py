"""What a network and a hub can do wrong, and what comes of it: the right file, or an error that says what to do."""

import gzip
import re
import time

import msgspec
import pytest
from hub import FILE, QUICK, cut, names_in, status

from localr1.errors import BrokenModelError, LocalR1Error, NetworkError, NotFoundError
from localr1.fetch_frames import Waiting


def content_of(library) -> bytes:
    return (library.root / "owner--repo" / FILE).read_bytes()


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
def test_broken_connections_are_gone_on_from(served, get, library, large, reset) -> None:
    served.faults.extend(cut(upto, reset=reset) for upto in (0, 1 << 20, 5 << 20))
    assert get().received == len(large)
    assert content_of(library) == large
    assert served.all_sent <= len(large) + (1 << 20)
    starts = [int(line.partition("bytes=")[2].rstrip("-]") or 0) for line in served.lines[1:]]
    assert starts == sorted(starts)
    assert [one for one in get.told if isinstance(one, Waiting)]


def ignoring_ranges(handler, content, _start):
    handler.head(200, {"Content-Length": str(len(content))})
    handler.body(content)


def wrong_range(handler, content, start):
    handler.head(206, {
        "Content-Length": str(len(content) - start),
        "Content-Range": f"bytes {start + 1}-{len(content) - 1}/{len(content)}",
    })  # fmt: skip
    handler.body(content[start:])


def wrong_total(handler, content, start):
    handler.head(206, {
        "Content-Length": str(len(content) - start),
        "Content-Range": f"bytes {start}-{len(content) - 1}/{len(content) + 7}",
    })  # fmt: skip
    handler.body(content[start:])


@pytest.mark.parametrize("answer", [ignoring_ranges, wrong_range, wrong_total, status(416)])
def test_an_answer_that_does_not_go_on_is_begun_anew(served, get, library, large, answer) -> None:
    served.faults.extend((cut(1 << 20), answer))
    get()
    assert content_of(library) == large


def test_a_hub_that_never_goes_on_is_given_up(served, get) -> None:
    served.faults.append(cut(1 << 20))
    served.always = wrong_range
    with pytest.raises(NetworkError, match="other bytes than were asked for"):
        get()


def test_where_nothing_came_nothing_is_left(served, get, library) -> None:
    served.always = status(404)
    with pytest.raises(LocalR1Error):
        get()
    assert list((library.root / "owner--repo").iterdir()) == []


def test_a_part_that_is_too_long_is_begun_anew(served, get, library, large) -> None:
    served.faults.append(cut(1 << 20))
    served.always = status(503)
    with pytest.raises(NetworkError):
        get()
    part = library.root / "owner--repo" / f"{FILE}.part"
    part.write_bytes(bytes(len(large) + 1))
    served.always = None
    get()
    assert content_of(library) == large


def test_a_damaged_part_is_found_and_begun_anew(served, get, library, large) -> None:
    served.faults.append(cut(2 << 20))
    served.always = status(503)
    with pytest.raises(NetworkError) as caught:
        get()
    assert "are kept" in caught.value.hint
    part = library.root / "owner--repo" / f"{FILE}.part"
    assert part.stat().st_size == 2 << 20
    with part.open("r+b") as opened:
        opened.seek(1000)
        opened.write(b"damaged")
    served.always = None
    get()
    assert content_of(library) == large
    assert any("damaged" in one.why for one in get.told if isinstance(one, Waiting))


def test_a_part_of_another_file_is_begun_anew(served, get, library, large) -> None:
    served.faults.append(cut(2 << 20))
    served.always = status(503)
    with pytest.raises(NetworkError):
        get()
    served.always = None
    other = bytes(reversed(large))
    served.add("owner/repo", {FILE: other})
    get()
    assert content_of(library) == other


def test_wrong_bytes_are_deleted_and_both_sums_told(served, get, library, large) -> None:
    served.repositories["owner/repo"].sums[FILE] = "ab" * 32
    with pytest.raises(BrokenModelError) as caught:
        get()
    assert caught.value.exit_code == 5
    assert "ab" * 32 in caught.value.message
    assert caught.value.message.count("sha256") == 1
    assert names_in(library.root) == []


def test_a_file_without_a_checksum_is_not_fetched(served, get) -> None:
    for wrong in ("", "ab" * 31 + "a", "AB" * 32):
        served.repositories["owner/repo"].sums[FILE] = wrong
        with pytest.raises(BrokenModelError, match="no checksum"):
            get()
    assert served.all_sent == 0


def shorter(handler, content, _start):
    handler.content(content[:-5], "application/octet-stream")


def longer(handler, content, _start):
    handler.head(200, {"Transfer-Encoding": "chunked"})
    handler.wfile.write(f"{len(content):x}\r\n".encode() + content + b"\r\n5\r\nhello\r\n0\r\n\r\n")


def packed(handler, content, _start):
    body = gzip.compress(content, 1)
    handler.head(200, {"Content-Encoding": "gzip", "Content-Length": str(len(body))})
    handler.wfile.write(body)


def test_a_body_of_another_length(served, get, library, large) -> None:
    served.faults.append(shorter)
    with pytest.raises(NetworkError, match="where one of"):
        get()
    served.faults.append(packed)
    with pytest.raises(NetworkError, match="packed"):
        get()
    served.faults.append(longer)
    get()
    assert content_of(library) == large


REFUSALS = [
    (status(401), NetworkError, "wants to know|everyone may see|token"),
    (status(403), NetworkError, "refuses us"),
    (status(403, "GatedRepo"), NetworkError, "accept its terms"),
    (status(404, "EntryNotFound"), NotFoundError, "no longer has"),
    (status(404), NotFoundError, "has nothing where"),
    (status(410), NotFoundError, "taken down"),
    (status(451), NotFoundError, "legal reasons"),
]


@pytest.mark.parametrize(("answer", "kind", "says"), REFUSALS, ids=range(len(REFUSALS)))
def test_a_refusal_is_told_in_its_own_words_and_at_once(served, get, answer, kind, says) -> None:
    served.faults.append(answer)
    with pytest.raises(LocalR1Error) as caught:
        get()
    assert caught.value.exit_code in (3, 4)
    assert re.search(says, str(caught.value))
    assert "connection" not in str(caught.value)
    assert len(served.lines) == 2


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (status(401, "RepoNotFound"), "no repository"),
        (status(404, "RepoNotFound"), "no repository"),
        (status(403, "GatedRepo"), "accept its terms"),
        (status(404, "RevisionNotFound"), "no such revision"),
        (status(410), "taken down"),
        (status(451), "legal reasons"),
    ],
    ids=range(6),
)
def test_a_refused_listing_is_told_in_its_own_words(served, get, answer, says) -> None:
    served.list_faults.append(answer)
    with pytest.raises(LocalR1Error, match=says):
        get()
    assert len(served.lines) == 1


def test_what_the_hub_says_is_shown_harmlessly(served, get) -> None:
    served.faults.append(status(403, X_Error_Message="no \x1b]52;c;x\x07 entry"))
    with pytest.raises(NetworkError) as caught:
        get()
    assert "entry" in caught.value.message
    assert "\x1b" not in caught.value.message


def test_too_many_requests_are_waited_for(served, get, library, large) -> None:
    served.list_faults.append(status(429, Retry_After="1"))
    served.faults.append(status(429, RateLimit='"api";r=0;t=1'))
    served.faults.append(status(429, Retry_After="whenever"))
    begun = time.monotonic()
    get()
    assert time.monotonic() - begun >= 2
    assert content_of(library) == large
    waits = [one.seconds for one in get.told if isinstance(one, Waiting)]
    assert waits[:2] == [1.0, 1.0]
    assert waits[2] < 1


def test_nobody_is_waited_for_a_day(served, get) -> None:
    served.faults.append(status(429, Retry_After="86400"))
    with pytest.raises(NetworkError, match="24 hours"):
        get()


@pytest.mark.parametrize("number", [408, 500, 503])
def test_a_server_error_is_tried_again(served, get, library, large, number) -> None:
    served.faults.append(status(number))
    served.list_faults.append(status(number))
    get()
    assert content_of(library) == large


def test_a_server_that_never_works_is_given_up(served, get) -> None:
    served.always = status(503)
    with pytest.raises(NetworkError, match="status 503; it was tried 4 times"):
        get()
    assert len(served.lines) == 1 + 4


def stalls_before_headers(handler, _content, _start):
    time.sleep(4)


def stalls_after_headers(handler, content, start):
    handler.head(206 if start else 200, {"Content-Length": str(len(content) - start)})
    time.sleep(4)


def stalls_within(handler, content, start):
    handler.head(200, {"Content-Length": str(len(content))})
    handler.wfile.write(content[: 1 << 20])
    time.sleep(4)


def trickles(handler, content, start):
    handler.head(200, {"Content-Length": str(len(content))})
    for at in range(start, start + 60):
        handler.wfile.write(content[at : at + 1])
        handler.wfile.flush()
        time.sleep(0.1)


def trickles_headers(handler, _content, _start):
    for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 100:
        handler.wfile.write(bytes([letter]))
        handler.wfile.flush()
        time.sleep(0.1)


@pytest.mark.parametrize(
    "fault", [stalls_before_headers, stalls_after_headers, stalls_within, trickles, trickles_headers]
)
def test_a_connection_that_stands_still_is_made_anew(served, get, library, large, fault) -> None:
    served.faults.append(fault)
    get()
    assert content_of(library) == large
    assert [one for one in get.told if isinstance(one, Waiting)]


def test_a_trickle_is_given_up_in_the_end(served, get) -> None:
    served.always = trickles
    patience = msgspec.structs.replace(QUICK, tries=1)
    with pytest.raises(NetworkError, match=r"trickle|sent nothing"):
        get(patience=patience)
