"""The models that are installed: list them, find them, add them and take them away.

Weights lie under their own names in `<owner>--<repo>/`, with one manifest a model beside them. A model whose files
are elsewhere (`in_place`) has only a manifest here, and nothing outside this folder is ever changed or deleted. No
symbolic link below this folder is followed. What is fetched, hashed or copied is for others.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from localr1.errors import BrokenModelError, DiskError, LocalR1Error, NotFoundError, UsageError
from localr1.models.locks import FolderLock
from localr1.models.manifest import (
    ENDING,
    UNFINISHED,
    Manifest,
    PinnedFile,
    now,
    read_manifest,
    safe_path,
    write_manifest,
)
from localr1.models.names import CatalogName, FileName, HubName, ModelName
from localr1.paths import data_dir, make_private, state_dir, write_private
from localr1.text import one_line

IMPORTED = "_imported"  # the owner of what came from a file of one's own; no owner on a hub begins like this
MOST_REMEMBERED = 200  # names in the note of what was used

_OWNER_OR_REPO = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?")
_QUANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_FIRST = re.compile(r"-00001-of-\d{5}\.gguf$")


@dataclass(frozen=True, slots=True)
class Installed:
    """A model that is here. `path` is what llama.cpp opens: the first file, where there are several.

    `problem` is what is wrong with its files as far as a look at the folder shows; empty where nothing is.
    """

    manifest: Manifest
    path: Path
    record: Path  # where the manifest is
    problem: str = ""

    @property
    def name(self) -> str:
        """What it is asked for by."""
        return self.manifest.name

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return self.manifest.size


class Library:
    """The folder that models are kept in; it need not exist. `problems` is what the last listing had to leave out."""

    def __init__(self, root: Path | None = None, *, used_file: Path | None = None) -> None:
        self.root = data_dir() / "models" if root is None else root
        self.problems: tuple[str, ...] = ()
        self._used_file = state_dir() / "used.json" if used_file is None else used_file

    def installed(self) -> tuple[Installed, ...]:
        """Every model with a manifest that can be read, by name."""
        models: list[Installed] = []
        problems: list[str] = []
        for record in self._records():
            try:
                models.append(self._seen(read_manifest(record), record))
            except LocalR1Error as error:
                problems.append(error.message)
        self.problems = tuple(problems)
        return tuple(sorted(models, key=lambda one: (one.name.casefold(), one.record)))

    def find(self, name: ModelName) -> Installed | None:
        """The model that is meant, if it is here with all its files. Of several quants: the one used last."""
        meant = [one for one in self.meant(name) if not one.problem]
        if len(meant) < 2:
            return meant[0] if meant else None
        used = list(self.last_used())
        usual = name.spec.default_quant if isinstance(name, CatalogName) else None
        when = {name: number for number, name in enumerate(used, start=1)}
        return max(meant, key=lambda one: (when.get(one.name, 0), _same(one.manifest.quant, usual)))

    def meant(self, name: ModelName) -> tuple[Installed, ...]:
        """Every model that a name may mean, whether or not its files are all there."""
        return tuple(one for one in self.installed() if _is_meant(one, name))

    def named(self, text: str) -> Installed | None:
        """The model whose own name this is, whether or not its files are all there."""
        return next((one for one in self.installed() if _same(one.name, text)), None)

    def folder(self, owner: str, repo: str) -> Path:
        """Where files of this repository belong; one that differs only in case is the same. Raises `UsageError`."""
        if not (owner == IMPORTED or _is_name(owner)) or not _is_name(repo):
            raise UsageError(f"{one_line(f'{owner}/{repo}', 80)!r} is no repository.", hint="It is OWNER/REPOSITORY.")
        wanted = f"{owner}--{repo}"
        same = (one.name for one in self._folders() if _same(one.name, wanted))
        return self.root / next(same, wanted)

    def record(self, owner: str, repo: str, quant: str) -> Path:
        """Where the manifest of a model belongs. Raises `UsageError` for names that cannot be."""
        if quant and not _QUANT.fullmatch(quant):
            raise UsageError(f"{one_line(quant, 60)!r} is no quant.")
        return self.folder(owner, repo) / f"{(quant or 'model').lower()}{ENDING}"

    def add(self, manifest: Manifest) -> Installed:
        """Write the manifest, which makes the model installed. Raises where a file is not in its place."""
        record = self.record(manifest.owner, manifest.repo, manifest.quant)
        added = self._seen(manifest, record)
        if added.problem:
            raise BrokenModelError(f"{manifest.name} cannot be added: {added.problem}.")
        write_manifest(record, manifest)
        return added

    def remove(self, installed: Installed) -> int:
        """Take a model away and return the bytes freed. What is not ours stays, as do files another model shares.

        The manifest goes first: if the rest is interrupted, what is left belongs to no model and `prune` finds it.
        """
        if installed.manifest.source == "package":
            raise UsageError(f"{installed.name} came with a Python package.", hint="pip uninstall takes it away.")
        folder = installed.record.parent
        if installed.manifest.in_place is not None:
            _delete(installed.record)
            remove_empty(folder, self.root)
            return 0
        with folder_lock(folder):
            return self._remove_files(installed, folder)

    def _remove_files(self, installed: Installed, folder: Path) -> int:
        _delete(installed.record)
        kept = {file.path.casefold() for one in self._beside(folder) for file in one.files}
        freed = 0
        for pinned in installed.manifest.files:
            file = place(folder, pinned)
            if file is None or pinned.path.casefold() in kept or _fault(folder, file) not in ("", "is missing"):
                continue
            for path in (file, *(file.with_name(file.name + ending) for ending in UNFINISHED)):
                freed += _delete(path)
            remove_empty(file.parent, self.root)
        remove_empty(folder, self.root)
        return freed

    def replace(self, manifest: Manifest, installed: Installed) -> Installed:
        """Write down something else of the same model: that it was verified."""
        write_manifest(installed.record, manifest)
        return self._seen(manifest, installed.record)

    def used(self, name: str) -> None:
        """Note that this model was used just now. Where that cannot be written, it is not noted."""
        others = [(other, when) for other, when in self.last_used().items() if other != name]
        newest = [*others, (name, now())][-MOST_REMEMBERED:]
        with contextlib.suppress(DiskError):
            make_private(self._used_file.parent)
            write_private(self._used_file, msgspec.json.encode(dict(newest)).decode())

    def last_used(self) -> dict[str, str]:
        """When each model was last used, ISO 8601, by name; the one used last comes last."""
        try:
            return msgspec.json.decode(self._used_file.read_bytes(), type=dict[str, str])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return {}

    def files_of(self, manifest: Manifest) -> tuple[Path, ...]:
        """Where each file of a manifest is, in its order."""
        base = self._base(manifest)
        return tuple(path for pinned in manifest.files if (path := place(base, pinned, ours=not manifest.in_place)))

    def _base(self, manifest: Manifest) -> Path:
        return Path(manifest.in_place) if manifest.in_place else self.folder(manifest.owner, manifest.repo)

    def _seen(self, manifest: Manifest, record: Path) -> Installed:
        """A manifest with a look at the files it lists."""
        base = Path(manifest.in_place) if manifest.in_place else record.parent
        problem = ""
        paths: list[Path] = []
        for pinned in manifest.files:
            path = place(base, pinned, ours=not manifest.in_place)
            fault = "has an impossible name" if path is None else _fault(base, path, pinned.size, not manifest.in_place)
            problem = problem or (fault and f"{one_line(pinned.path, 80)} {fault}")
            paths.append(path or base)
        first = next((path for path in paths if _FIRST.search(path.name)), paths[0])
        return Installed(manifest, first, record, problem)

    def _folders(self) -> Iterator[Path]:
        """Folders of repositories, in order; nothing that is a link."""
        with contextlib.suppress(OSError):
            for path in sorted(self.root.iterdir()):
                if "--" in path.name and not os.path.islink(path) and os.path.isdir(path):
                    yield path

    def _records(self) -> Iterator[Path]:
        for folder in self._folders():
            with contextlib.suppress(OSError):
                yield from sorted(path for path in folder.iterdir() if path.name.endswith(ENDING) and _is_file(path))

    def _beside(self, folder: Path) -> Iterator[Manifest]:
        """The manifests in a folder that can be read. Raises where one cannot: its files may be anything."""
        for record in sorted(folder.glob(f"*{ENDING}")):
            yield read_manifest(record)


def place(base: Path, pinned: PinnedFile, *, ours: bool = True) -> Path | None:
    """Where a file is below `base`; nothing for a name that could lead out of it. In place any plain name may stand."""
    parts = pinned.path.split("/")
    if ours:
        return base.joinpath(*parts) if safe_path(pinned.path) else None
    sound = all(part not in ("", ".", "..") and not set(part) & set("\\\0") for part in parts)
    return base.joinpath(*parts) if sound else None


def remove_empty(folder: Path, root: Path) -> None:
    """Remove a folder that holds nothing, and those above it that then hold nothing, up to but not with `root`."""
    with contextlib.suppress(OSError):
        while folder != root and root in folder.parents and not folder.is_symlink():
            folder.rmdir()
            folder = folder.parent


@contextlib.contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold the folder of a repository, so that nobody else writes or prunes there. Raises where someone does."""
    with FolderLock(folder) as lock:
        try:
            taken = lock.take()
        except OSError as error:
            raise DiskError(
                f"Cannot write in {folder.parent}: {error.strerror or error}.", hint="Check that you may write there."
            ) from error
        if not taken:
            raise UsageError(f"Another localr1 is writing in {folder}.", hint="Wait until it is done.")
        yield


def require(installed: Installed) -> Installed:
    """The model, if all its files are there. Raises `BrokenModelError` saying what is wrong and what to do."""
    if installed.problem:
        origin = {"hub": f"Fetch it again: localr1 pull {installed.name}"}.get(
            installed.manifest.source, f"Import it again, or run: localr1 remove {installed.name}"
        )
        raise BrokenModelError(f"{installed.name} is not whole: {installed.problem}.", hint=origin)
    return installed


def unknown(name: str, known: Iterable[str]) -> NotFoundError:
    """No installed model goes by this name."""
    import difflib

    near = difflib.get_close_matches(name, list(known), n=1)
    return NotFoundError(
        f"No installed model is called {one_line(name, 80)!r}.",
        hint=f"Did you mean {near[0]!r}?" if near else "'localr1 models' lists those that are installed.",
    )


def _is_meant(one: Installed, name: ModelName) -> bool:
    manifest = one.manifest
    match name:
        case FileName(path=path):
            return one.path == Path(path)
        case HubName():
            here = _same(f"{manifest.owner}/{manifest.repo}", f"{name.owner}/{name.repo}")
            pinned = not name.revision or name.revision == "main" or manifest.commit.startswith(name.revision.lower())
            return here and pinned and (not name.quant or _is_quant(manifest, name.quant))
        case CatalogName():
            repos = {repo.id.casefold() for repo in name.spec.repos}
            here = f"{manifest.owner}/{manifest.repo}".casefold() in repos
            return here and (not name.quant or _is_quant(manifest, name.quant))


def _is_quant(manifest: Manifest, quant: str) -> bool:
    """Whether this is the quant, or a file of it without its ending, as repositories want that name no quants."""
    return _same(manifest.quant, quant) or any(_same(Path(file.path).stem, quant) for file in manifest.files)


def _is_name(text: str) -> bool:
    return _OWNER_OR_REPO.fullmatch(text) is not None and "--" not in text and ".." not in text


def _same(one: str, other: str | None) -> bool:
    return other is not None and one.casefold() == other.casefold()


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _fault(base: Path, path: Path, size: int | None = None, ours: bool = True) -> str:
    """What is wrong with a file that should be below `base`: it is missing, a link, of another length; else empty."""
    try:
        if ours:
            between = [path, *(folder for folder in path.parents if base in folder.parents)]
            if any(one.is_symlink() for one in between):
                return "is a symbolic link"
        found = path.lstat() if ours else path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return "is missing"
    except OSError as error:
        return f"cannot be looked at ({error.strerror})"
    if not stat.S_ISREG(found.st_mode):
        return "is no file"
    if size is not None and found.st_size != size:
        return f"has {found.st_size:,} bytes instead of {size:,}"
    return ""


def _delete(path: Path) -> int:
    """Delete a file and return its size, 0 where it was not there. Raises `DiskError`."""
    try:
        size = path.lstat().st_size
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except OSError as error:
        raise DiskError(
            f"Cannot delete {path}: {error.strerror or error}.", hint="Check that you may write in its folder."
        ) from error
    return size
