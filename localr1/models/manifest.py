"""What is written down of an installed model: where each file came from, how long it is and what it hashes to.

One small JSON file a model, written last: a model without a manifest is not installed, whatever lies about. A
manifest is a file that anyone may have changed, so no path in it is used before `safe_path` has seen it. Which models
there are, and where, is for `library`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from localr1.errors import BrokenModelError, DiskError
from localr1.paths import make_private, write_private
from localr1.text import one_line

VERSION = 1
ENDING = ".localr1.json"
UNFINISHED = (".part", ".part.json")  # bytes that are still coming, and what they will be
LARGEST = 4 << 20  # bytes; the longest repository listings have a few hundred files
MOST_FILES = 10_000

LONGEST_PATH = 1000
# Neither hidden nor with an end that Windows leaves off; at most 200 characters.
_PIECE = re.compile(r"[A-Za-z0-9_+=,@()\[\]](?:[A-Za-z0-9_+=,@()\[\] .-]{0,198}[A-Za-z0-9_+=,@()\[\]-])?")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # what Windows opens a device for
_SHA256 = re.compile(r"[0-9a-f]{64}")

Source = Literal["hub", "import", "bundle", "package"]


class PinnedFile(msgspec.Struct, frozen=True):
    """One file. `path` is the one in the repository, with `/`; `sha256` is empty until the file was read whole."""

    path: str
    size: int
    sha256: str = ""


class Manifest(msgspec.Struct, frozen=True):
    """One installed model. `name` is what it is asked for by; `commit` is empty unless it came from a hub.

    `in_place` is the folder that holds the files where they are not ours; nothing in it is ever changed. `verified` is
    when all files last hashed to what is written here; `damaged` is whether a look since then found that one does not.
    """

    name: str
    owner: str
    repo: str
    commit: str
    quant: str
    files: tuple[PinnedFile, ...]
    source: Source
    added: str
    in_place: str | None = None
    verified: str | None = None
    damaged: bool = False
    version: int = VERSION

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)


def now() -> str:
    """This moment as it stands in a manifest: ISO 8601, in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def safe_path(path: str) -> bool:
    """Whether a file of this name may lie in the library: below its folder on every system, and none of our own notes.

    Names are of ASCII, so that no two of them are the same file where case and accents are folded in other ways.
    """
    return (
        len(path) <= LONGEST_PATH
        and not path.casefold().endswith((*UNFINISHED, ENDING))
        and all(_PIECE.fullmatch(piece) and not _DEVICE.fullmatch(piece) for piece in path.split("/"))
    )


def read_manifest(file: Path) -> Manifest:
    """Read and check a manifest. Raises `DiskError`, or `BrokenModelError` naming the file and what is wrong."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise DiskError(f"Cannot read {file}: {error.strerror or error}.", hint="Check who may read it.") from error
    if len(content) > LARGEST:
        raise _broken(file, "it is too long")
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _broken(file, one_line(str(error))) from None
    if fault := _fault(manifest):
        raise _broken(file, fault)
    return manifest


def write_manifest(file: Path, manifest: Manifest) -> None:
    """Put the manifest there, whole or not at all, for its owner only. Raises `DiskError`."""
    make_private(file.parent)
    write_private(file, msgspec.json.format(msgspec.json.encode(manifest), indent=2).decode() + "\n")


def _fault(manifest: Manifest) -> str:
    """What makes a manifest unusable, in the words that follow "because"; empty where nothing does."""
    if manifest.version != VERSION:
        return f"it is of version {manifest.version}, of another localr1"
    if not manifest.name.strip() or not manifest.name.isprintable():
        return "it names no model"
    if not 0 < len(manifest.files) <= MOST_FILES:
        return "it lists no files"
    for pinned in manifest.files:
        if pinned.size < 0 or (pinned.sha256 and not _SHA256.fullmatch(pinned.sha256)):
            return f"size or sha256 of {one_line(repr(pinned.path), 60)} cannot be"
        if manifest.in_place is None and not safe_path(pinned.path):
            return f"{one_line(repr(pinned.path), 60)} is no path of a file in it"
    return "" if manifest.in_place is None or Path(manifest.in_place).is_absolute() else "its folder is not absolute"


def _broken(file: Path, why: str) -> BrokenModelError:
    return BrokenModelError(
        f"{file} cannot be used: {why}.", hint="Remove that file and fetch or import the model again."
    )
