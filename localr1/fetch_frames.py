"""What the front end and the fetching child say to each other: one JSON object a line, typed both ways.

Down goes a request, up comes what happens, and last the answer or `Refused`. Nothing here is ever a prompt: the child
that reaches the network is told which files to get and where to put them. Plain values: no I/O here.
"""

from __future__ import annotations

import msgspec

# The environment that keeps huggingface_hub from telling anybody anything, and from touching what other programs keep.
# Xet is a transport with sockets and a store of its own, which no test of ours could watch.
QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_SHARED_BLOBS": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_VERBOSITY": "critical",
}


class RemoteFile(msgspec.Struct, frozen=True):
    """A file of a repository at one commit. `path` was checked, `size` is in bytes, `sha256` 64 small hex digits.

    `sha256` is empty where the hub gives none; such a file is never fetched.
    """

    path: str
    size: int
    sha256: str


class Patience(msgspec.Struct, frozen=True):
    """How long the network may keep us waiting. Seconds, but for `least_rate` in bytes a second.

    A connection slower than `least_rate` over `stall` seconds is closed and opened again. After `tries` failures in a
    row without `progress` bytes of new content it is given up. Nobody who asks us to wait longer than `longest_wait`
    is waited for. Up to `streams` connections share a file, each tried for `trial` seconds before there are more.
    """

    connect: float = 15.0
    read: float = 30.0
    stall: float = 60.0
    least_rate: int = 1024
    tries: int = 6
    first_pause: float = 1.0
    longest_pause: float = 30.0
    longest_wait: float = 300.0
    progress: int = 1 << 20
    streams: int = 4
    trial: float = 5.0


class _Request(msgspec.Struct, frozen=True, tag_field="fetch", tag=str.lower, omit_defaults=True):
    """Anything the front end sends down. `token` is sent to the hub, and only where it is not empty."""

    repo: str
    token: str = ""
    patience: Patience = Patience()


class List(_Request, frozen=True):
    """Tell which files the repository `owner/name` holds. An empty revision is its main branch."""

    revision: str = ""


class Look(_Request, frozen=True, kw_only=True):
    """Read the headers of a model's parts, the first of them first, and nothing after the headers.

    Further parts may be left out; `size` is that of all files of the model, in bytes. What is in `folder` already is
    not asked for again.
    """

    commit: str
    parts: tuple[RemoteFile, ...]
    size: int
    folder: str = ""


class Fetch(_Request, frozen=True, kw_only=True):
    """Bring files into `folder`, under their own paths, whole and verified."""

    commit: str
    files: tuple[RemoteFile, ...]
    folder: str


AnyFetchRequest = List | Look | Fetch


class _Answer(msgspec.Struct, frozen=True, tag_field="fetched", tag=str.lower, omit_defaults=True):
    """Anything the child sends up."""


class Progress(_Answer, frozen=True):
    """How far a fetch is, over all its files. Sizes in bytes; what cannot be told yet is None.

    `checking` says that bytes which are here already are read again to see that they are right.
    """

    done: int
    total: int
    file: str
    bytes_per_second: float | None = None
    seconds_left: float | None = None
    checking: bool = False


class Waiting(_Answer, frozen=True):
    """Nothing moves for now, and why; fit to print. `seconds` where it is known for how long."""

    why: str
    seconds: float | None = None


class Listed(_Answer, frozen=True):
    """The files of a repository at `commit`. `repo` is how the hub spells its name.

    `ignored` are names that no file of ours may have, fit to print.
    """

    repo: str
    commit: str
    files: tuple[RemoteFile, ...]
    ignored: tuple[str, ...] = ()


class Looked(_Answer, frozen=True):
    """What the headers say: a `localr1.models.shape.Shape` as JSON."""

    shape: str


class Fetched(_Answer, frozen=True):
    """Every file is in its place and has the right checksum. `received` is how many bytes came over the network."""

    received: int


class Refused(_Answer, frozen=True):
    """It could not be done: the name of a class in `localr1.errors`, and what it holds."""

    error: str
    message: str
    hint: str = ""


AnyFetchAnswer = Progress | Waiting | Listed | Looked | Fetched | Refused
