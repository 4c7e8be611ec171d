"""Take a model file that is here already into the library: where it lies, or as a copy.

In place nothing is copied, changed or hashed: only a manifest is written, and the file stays its owner's. What
another program keeps is taken in the same way.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from localr1.errors import BrokenModelError, UsageError
from localr1.models.catalog import Catalog
from localr1.models.found import find_found, is_reference
from localr1.models.gguf import read_header
from localr1.models.hashing import Progress, copy_hashed, require_space, silent
from localr1.models.library import IMPORTED, Installed, Library, folder_lock
from localr1.models.locate import check_file
from localr1.models.manifest import Manifest, PinnedFile, now, safe_path
from localr1.models.parts import parts_of
from localr1.models.quants import quant_of
from localr1.text import one_line

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9_])?")
_SPLIT = re.compile(r"-\d{5}-of-\d{5}$")


def import_model(
    text: str,
    library: Library,
    catalog: Catalog,
    *,
    name: str = "",
    copy: bool = False,
    progress: Progress = silent,
) -> Installed:
    """Take in the file at a path, or the model that `PROGRAM:NAME` means; of a split model any part will do.

    `name` is what it is then asked for by; without one, a name is made of the file's. The same file taken in twice is
    one model. Raises where it is no model, where the name is taken, and where a copy does not fit on the disk.
    """
    found = find_found(text) if is_reference(text) else None
    given = found.path if found else Path(text).expanduser().absolute()
    path = check_file(given)
    files = parts_of(path, read_header(path))
    stem = found.name.removesuffix(":latest") if found else _SPLIT.sub("", path.name.removesuffix(".gguf"))
    chosen = _checked_name(name, catalog) if name else _slug(stem)
    if not name and catalog.find(chosen):
        chosen = f"{chosen}-file"
    quant = quant_of(path.name) or ""
    pinned = tuple(PinnedFile(one.name, one.stat().st_size) for one in files)
    if found and found.sha256:
        pinned = (PinnedFile(path.name, found.size, found.sha256),)
    manifest = Manifest(chosen, IMPORTED, chosen, "", quant, pinned, "import", now(), in_place=str(path.parent))
    if same := _same_as(manifest, library, copy=copy):
        return same
    return _copied(manifest, files, library, progress) if copy else library.add(manifest)


def size_of(text: str) -> int:
    """About how many bytes will be read, for a progress line; 0 where nobody knows."""
    try:
        path = Path(text).expanduser()
        return sum(one.stat().st_size for one in path.iterdir()) if os.path.isdir(path) else path.stat().st_size
    except (OSError, ValueError):
        return 0


def _same_as(manifest: Manifest, library: Library, *, copy: bool) -> Installed | None:
    """The model of this name if it is of the same files. Raises where it is another's."""
    there = library.named(manifest.name)
    if there is None:
        return None
    old = there.manifest
    in_place = not copy and old.in_place == manifest.in_place and _names(old) == _names(manifest)
    if in_place and not there.problem and [one.size for one in old.files] == [one.size for one in manifest.files]:
        return there
    if in_place:
        return None
    raise UsageError(
        f"A model called {manifest.name!r} is installed already.",
        hint=f"Give this one another name with --name, or run: localr1 remove {manifest.name}",
    )


def _copied(manifest: Manifest, files: list[Path], library: Library, progress: Progress) -> Installed:
    """The model with its files copied into the library and hashed on the way."""
    folder = library.folder(manifest.owner, manifest.repo)
    require_space(folder, manifest.size)
    copied = []
    with folder_lock(folder):
        for source, pinned, name in zip(files, manifest.files, plain_names(manifest), strict=True):
            sha256 = copy_hashed(source, folder / name, progress)
            if pinned.sha256 and sha256 != pinned.sha256:
                (folder / name).unlink(missing_ok=True)
                raise BrokenModelError(
                    f"{source} is damaged: its sha256 is {sha256} and should be {pinned.sha256}.",
                    hint="Let the program that keeps it fetch it again.",
                )
            copied.append(PinnedFile(name, pinned.size, sha256))
        ours = Manifest(
            manifest.name, manifest.owner, manifest.repo, "", manifest.quant, tuple(copied), "import", now(),
            verified=now(),
        )  # fmt: skip
        return library.add(ours)


def plain_names(manifest: Manifest) -> list[str]:
    """What the files of a model are called in a folder of ours: their own names where those will do.

    Parts keep the numbers that llama.cpp finds them by.
    """
    if all(safe_path(file.path) and file.path.lower().endswith(".gguf") for file in manifest.files):
        return [file.path for file in manifest.files]
    stem = _slug(manifest.repo or manifest.name)
    if len(manifest.files) == 1:
        return [f"{stem}.gguf"]
    count = len(manifest.files)
    return [f"{stem}-{number:05}-of-{count:05}.gguf" for number in range(1, count + 1)]


def _names(manifest: Manifest) -> list[str]:
    return [file.path for file in manifest.files]


def _checked_name(name: str, catalog: Catalog) -> str:
    lower = name.lower()
    if not _NAME.fullmatch(lower) or lower.endswith(".gguf"):
        raise UsageError(
            f"{one_line(name, 60)!r} cannot be a model's name.", hint="Use letters, digits, '.', '-' and '_'."
        )
    if catalog.find(lower):
        raise UsageError(f"{lower!r} is the name of a model of the catalog.", hint="Take another one.")
    return lower


def _slug(text: str) -> str:
    """A name made of any text."""
    slug = re.sub(r"[^a-z0-9._-]+", "-", text.lower().removesuffix(".gguf")).strip("-._")[:60].strip("-._")
    slug = re.sub(r"--+", "-", re.sub(r"\.\.+", ".", slug))
    return slug or "model"
