"""Look after what is installed: hash it again, and find what belongs to no model.

Nothing outside the library's folder is changed. What a running pull is writing is left alone.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from localr1.errors import BrokenModelError, DiskError, LocalR1Error, NotFoundError
from localr1.models.hashing import Progress, sha256_of, silent
from localr1.models.library import Installed, Library, folder_lock, remove_empty, require
from localr1.models.locks import FolderLock
from localr1.models.manifest import ENDING, UNFINISHED, PinnedFile, now, read_manifest
from localr1.paths import explained
from localr1.text import one_line

_LOCK = re.compile(r"\.(?P<folder>.+--.+)\.lock")


@dataclass(frozen=True, slots=True)
class Leftover:
    """A file or folder that belongs to no model, its size in bytes, and what it is in a few words."""

    path: Path
    size: int
    what: str


def verify(installed: Installed, library: Library, progress: Progress = silent) -> Installed:
    """Hash every file of a model again and note that they are what they were.

    A file whose hash nobody told is hashed and written down as it is now. Raises `BrokenModelError` with both hashes
    where one is not what it was; the note that it was verified is then taken back.
    """
    if installed.manifest.source == "package":
        raise NotFoundError(
            f"{installed.name} came with a Python package, which says nothing of its hash.", hint="pip keeps its own."
        )
    require(installed)
    files = []
    for pinned, path in zip(installed.manifest.files, library.files_of(installed.manifest), strict=True):
        found = sha256_of(path, progress)
        if pinned.sha256 and found != pinned.sha256:
            library.replace(msgspec.structs.replace(installed.manifest, verified=None, damaged=True), installed)
            raise BrokenModelError(
                f"{path} is damaged: its sha256 is {found} and should be {pinned.sha256}.",
                hint=_mending(installed),
            )
        files.append(PinnedFile(pinned.path, pinned.size, found))
    whole = msgspec.structs.replace(installed.manifest, files=tuple(files), verified=now(), damaged=False)
    return library.replace(whole, installed)


def _mending(installed: Installed) -> str:
    """What to do about a file that is damaged."""
    name = one_line(installed.name, 200)
    if installed.manifest.source == "hub" and installed.manifest.in_place is None:
        return f"Fetch what is damaged again: localr1 pull {name}"
    return f"Remove it with 'localr1 remove {name}' and import it again."


def leftovers(library: Library) -> tuple[Leftover, ...]:
    """What in the library's folder belongs to no model, without what is being fetched now."""
    return tuple(one for folder in _all_folders(library.root) for one in _left_in(folder))


def unfinished(library: Library) -> tuple[Leftover, ...]:
    """Downloads that were broken off, without what is being fetched now; none where the folder cannot be looked at."""
    try:
        there = leftovers(library)
    except OSError:
        return ()
    return tuple(one for one in there if one.path.name.endswith(UNFINISHED[0]))


def prune(library: Library) -> tuple[Leftover, ...]:
    """Delete what belongs to no model, and empty folders; return what was deleted. Raises `DiskError`."""
    gone: list[Leftover] = []
    for folder in _all_folders(library.root):
        with FolderLock(folder) as lock:
            if not _taken(lock):
                continue
            for one in _left_in(folder, locked=True):
                try:
                    one.path.unlink()
                except OSError as error:
                    raise DiskError(
                        f"Cannot delete {one.path}: {error.strerror or error}.", hint="Check that you may write there."
                    ) from error
                gone.append(one)
                remove_empty(one.path.parent, library.root)
            remove_empty(folder, library.root)
    return tuple(gone)


def discard(library: Library, folder: Path, files: Iterable[str]) -> int:
    """Delete the unfinished downloads of these files in a repository's folder; the bytes freed. Raises `DiskError`."""
    endings = tuple(f"{Path(file).name}{ending}" for file in files for ending in UNFINISHED)
    freed = 0
    with folder_lock(folder):
        for path in [one for one in _files_below(folder) if one.name in endings]:
            size = path.lstat().st_size
            try:
                path.unlink()
            except OSError as error:
                raise explained("delete", path, error) from error
            freed += size
            remove_empty(path.parent, library.root)
        remove_empty(folder, library.root)
    return freed


def _taken(lock: FolderLock) -> bool:
    try:
        return lock.take()
    except OSError as error:
        raise DiskError(
            f"Cannot write in {lock.file.parent}: {error.strerror or error}.", hint="Check that you may write there."
        ) from error


def _all_folders(root: Path) -> list[Path]:
    """Folders of repositories, and those that only a lock was left of."""
    try:
        names = sorted(os.listdir(root))
    except OSError:
        return []
    folders = {name for name in names if "--" in name and not name.startswith(".") and _kind(root / name) == "folder"}
    folders |= {match["folder"] for name in names if (match := _LOCK.fullmatch(name))}
    return [root / name for name in sorted(folders)]


def _left_in(folder: Path, *, locked: bool = False) -> Iterator[Leftover]:
    """What in a folder belongs to no model. Where a manifest cannot be read, nothing but unfinished files does.

    Unless the caller has the folder's lock it is tried, and what someone is fetching is none.
    """
    if not locked:
        with FolderLock(folder) as lock:
            if not folder.is_dir() or not lock.take():
                return
    claimed, unread = _claimed(folder)
    for path in _files_below(folder):
        name = path.name
        shown = path.relative_to(folder).as_posix().casefold()
        if shown in claimed or name.endswith(ENDING):
            continue
        size = path.lstat().st_size
        if name.endswith(UNFINISHED):
            yield Leftover(path, size, "unfinished download")
        elif re.fullmatch(r"\..+\.[0-9a-f]{12}", name):
            yield Leftover(path, size, "unfinished copy")
        elif not unread and name.lower().endswith(".gguf"):
            yield Leftover(path, size, "belongs to no model")


def _claimed(folder: Path) -> tuple[set[str], bool]:
    """The files that manifests in a folder list, and whether one of the manifests could not be read."""
    claimed: set[str] = set()
    unread = False
    for record in folder.glob(f"*{ENDING}"):
        try:
            manifest = read_manifest(record)
        except LocalR1Error:
            unread = True
            continue
        claimed |= {file.path.casefold() for file in manifest.files if manifest.in_place is None}
    return claimed, unread


def _files_below(folder: Path) -> Iterator[Path]:
    """Every file, and every link as itself; links are not followed."""
    for place, _folders, names in os.walk(folder, followlinks=False):
        for name in sorted(names):
            if _kind(path := Path(place) / name) == "file":
                yield path


def _kind(path: Path) -> str:
    try:
        mode = path.lstat().st_mode
    except OSError:
        return ""
    return "folder" if stat.S_ISDIR(mode) else "file" if stat.S_ISREG(mode) else ""
