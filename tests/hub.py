"""A hub that runs on this machine: serves repositories as the real one does, writes down what is asked, and misbehaves
as it is told to.

The contract was taken from the real client (huggingface_hub 2.4): the listing with sizes and checksums, the address of
a file at a commit, ranges, the header that tells one 404 from another, the redirect to another host for the bytes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from localr1.fetch_frames import Patience

COMMIT = "0123456789abcdef0123456789abcdef01234567"
SLICE = 1 << 14  # bytes; sent at a time, so that a break comes where it was asked for


@dataclass(frozen=True)
class Asked:
    """A request, as it came."""

    method: str
    path: str
    headers: dict[str, str]

    @property
    def line(self) -> str:
        """As it stands in a golden list: the range with it."""
        ranged = self.headers.get("range")
        return f"{self.method} {self.path}" + (f" [{ranged}]" if ranged else "")


@dataclass
class Repository:
    """What a repository holds; `listing` changes what the hub says of it."""

    files: dict[str, bytes]
    commit: str = COMMIT
    revisions: tuple[str, ...] = ("main",)
    listing: Callable[[dict], dict] = lambda listing: listing
    sums: dict[str, str] = field(default_factory=dict)  # instead of the right ones


Fault = Callable[["Handler", bytes, int], None]  # answers a request for a file instead of the hub


class Hub:
    """`with Hub() as hub:` then `hub.url`. `faults` are used up one a request for a file; `always` is never used up."""

    def __init__(self, *, rate: float | None = None) -> None:
        self.repositories: dict[str, Repository] = {}
        self.asked: list[Asked] = []
        self.faults: deque[Fault] = deque()
        self.list_faults: deque[Fault] = deque()
        self.always: Fault | None = None
        self.rate = rate  # bytes a second of each answer
        self.sent: dict[str, int] = {}  # bytes of content that were handed to the network, by file
        self.redirect: str = ""  # where the bytes are, if not here
        self.token = ""  # the one that must come with every request, if any
        self.lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.hub = self
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def add(self, repo: str, files: dict[str, bytes], **more) -> Repository:
        self.repositories[repo] = Repository(files, **more)
        return self.repositories[repo]

    @property
    def lines(self) -> list[str]:
        return [asked.line for asked in self.asked]

    @property
    def all_sent(self) -> int:
        return sum(self.sent.values())

    def __enter__(self) -> Hub:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    hub: Hub

    def handle_error(self, request, client_address) -> None:
        """A client that was killed is nothing to talk about."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_arguments: object) -> None:
        """Not on the test's error stream."""

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    @property
    def hub(self) -> Hub:
        return self.server.hub

    def _answer(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.hub.lock:
            self.hub.asked.append(Asked(self.command, self.path, headers))
        parts = [unquote(part) for part in urlsplit(self.path).path.strip("/").split("/")]
        if self.hub.token and headers.get("authorization") != f"Bearer {self.hub.token}":
            return self.error(401, "RepoNotFound")
        if parts[:2] == ["api", "models"] and len(parts) >= 4:
            return self._list("/".join(parts[2:4]), parts[5] if parts[4:5] == ["revision"] else "main")
        if len(parts) >= 5 and parts[2] == "resolve":
            return self._file("/".join(parts[:2]), parts[3], "/".join(parts[4:]))
        return self.error(404, "")

    def _list(self, repo: str, revision: str) -> None:
        if self.hub.list_faults:
            return self.hub.list_faults.popleft()(self, b"", 0)
        name = next((one for one in self.hub.repositories if one.casefold() == repo.casefold()), None)
        found = self.hub.repositories.get(name or "")
        if found is None:
            return self.error(401, "RepoNotFound")
        if revision not in (*found.revisions, found.commit):
            return self.error(404, "RevisionNotFound")
        siblings = []
        for path, content in found.files.items():
            checksum = found.sums.get(path, hashlib.sha256(content).hexdigest())
            lfs = {"sha256": checksum, "size": len(content), "pointerSize": 134}
            siblings.append({"rfilename": path, "size": len(content), "blobId": "0" * 40, "lfs": lfs})
        listing = found.listing({"id": name, "sha": found.commit, "siblings": siblings})
        return self.content(json.dumps(listing).encode(), "application/json")

    def _file(self, repo: str, commit: str, path: str) -> None:
        found = self.hub.repositories.get(repo)
        if found is None:
            return self.error(401, "RepoNotFound")
        if path not in found.files or commit != found.commit:
            return self.error(404, "EntryNotFound")
        if self.hub.redirect:
            self.close_connection = True
            return self.head(302, {"Location": self.hub.redirect + self.path, "Content-Length": "0"})
        content, start = found.files[path], self.start_asked_for()
        if self.hub.faults:
            return self.hub.faults.popleft()(self, content, start)
        if self.hub.always:
            return self.hub.always(self, content, start)
        return self.file(content, start)

    def start_asked_for(self) -> int:
        asked = self.headers.get("Range", "")
        return int(asked.removeprefix("bytes=").partition("-")[0]) if asked.startswith("bytes=") else 0

    def file(self, content: bytes, start: int, *, upto: int | None = None, **headers: str) -> None:
        """The file from `start` on, as it was asked for; `upto` breaks off after so many bytes of it."""
        asked = self.headers.get("Range", "")
        end = asked.partition("-")[2]
        last = min(int(end), len(content) - 1) if end else len(content) - 1
        if asked and start > last:
            return self.head(416, {"Content-Range": f"bytes */{len(content)}", "Content-Length": "0"})
        told = {"Content-Length": str(last + 1 - start)}
        if asked:
            told["Content-Range"] = f"bytes {start}-{last}/{len(content)}"
        self.head(206 if asked else 200, told | headers)
        return self.body(content[start : last + 1], upto)

    def body(self, content: bytes, upto: int | None = None) -> None:
        if self.command == "HEAD":
            return
        begun, done = time.monotonic(), 0
        wanted = len(content) if upto is None else min(upto, len(content))
        while done < wanted:
            piece = content[done : min(done + SLICE, wanted)]
            self.wfile.write(piece)
            done += len(piece)
            path = unquote(urlsplit(self.path).path).partition("/resolve/")[2].partition("/")[2]
            with self.hub.lock:
                self.hub.sent[path] = self.hub.sent.get(path, 0) + len(piece)
            if rate := self.hub.rate:
                time.sleep(max(0.0, done / rate - (time.monotonic() - begun)))
        if wanted < len(content):
            self.break_off()

    def content(self, content: bytes, kind: str, status: int = 200) -> None:
        self.head(status, {"Content-Type": kind, "Content-Length": str(len(content))})
        self.wfile.write(content)

    def head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def error(self, status: int, code: str, **headers: str) -> None:
        told = {"X-Error-Code": code} if code else {}
        self.head(
            status, told | {name.replace("_", "-"): value for name, value in headers.items()} | {"Content-Length": "0"}
        )

    def break_off(self, *, reset: bool = False) -> None:
        """End the connection now: in good order, or with a reset."""
        self.close_connection = True
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR) if not reset else self.connection.close()


def status(number: int, code: str = "", **headers: str) -> Fault:
    """Answer with a status and nothing else."""
    return lambda handler, _content, _start: handler.error(number, code, **headers)


def cut(upto: int, *, reset: bool = False) -> Fault:
    """Break off after so many bytes of the answer."""

    def fault(handler: Handler, content: bytes, start: int) -> None:
        if not reset:
            return handler.file(content, start, upto=upto)
        handler.head(206 if start else 200, {
            "Content-Length": str(len(content) - start),
            **({"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"} if start else {}),
        })  # fmt: skip
        handler.wfile.write(content[start : start + upto])
        handler.wfile.flush()
        time.sleep(0.05)  # a reset throws away what the other side has not read yet
        return handler.break_off(reset=True)

    return fault


def page(handler: Handler, _content: bytes, _start: int) -> None:
    """A network that wants you to sign in answers everything with a page."""
    handler.content(b"<!doctype html><title>Sign in</title>", "text/html; charset=utf-8")


@contextlib.contextmanager
def hub_of(files: dict[str, bytes], repo: str = "owner/repo", **more) -> Iterator[Hub]:
    """A hub with one repository."""
    with Hub(**more) as hub:
        hub.add(repo, files)
        yield hub


QUICK = Patience(
    connect=10.0, read=2.0, stall=2.0, least_rate=1024, tries=3, first_pause=0.02, longest_pause=0.1, longest_wait=2.0,
    progress=1 << 16,
)  # fmt: skip
NAME = "hf:owner/repo:Q4_K_M"
FILE = "tiny-Q4_K_M.gguf"


def names_in(folder: Path) -> list[str]:
    """Every file below a folder, by its path in it."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
