"""A model in a folder that can be carried to a machine without a network, and taken in there.

The folder holds the files under their own names, a manifest, and SHA256SUMS, which `sha256sum -c` reads. The
manifest is written last, so a folder that was not finished is no bundle. Every file is hashed on both ways.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import msgspec

from localr1.errors import BrokenModelError, DiskError, UsageError
from localr1.models.catalog import Catalog
from localr1.models.hashing import Progress, copy_hashed, require_space, silent
from localr1.models.importing import plain_names
from localr1.models.library import IMPORTED, Installed, Library, folder_lock, require
from localr1.models.manifest import Manifest, PinnedFile, now, read_manifest
from localr1.models.meant import spec_of
from localr1.models.soundness import check_model
from localr1.paths import write_private

READABLE = 0o644  # weights are no secret, and on the other machine they belong to someone else
MANIFEST, SUMS = "localr1-bundle.json", "SHA256SUMS"


def export_model(installed: Installed, folder: Path, library: Library, progress: Progress = silent) -> Manifest:
    """Copy a model with its manifest and checksums into a folder, which must be new or empty."""
    require(installed)
    _require_empty(folder)
    old = installed.manifest
    require_space(folder, old.size)
    _make_folder(folder)
    files = []
    for source, pinned, name in zip(library.files_of(old), old.files, plain_names(old), strict=True):
        sha256 = copy_hashed(source, folder / name, progress, mode=READABLE)
        if pinned.sha256 and sha256 != pinned.sha256:
            raise _damaged(source, sha256, pinned.sha256, "It was not exported. Fetch or import it again.")
        files.append(PinnedFile(name, pinned.size, sha256))
    owner, repo = (old.owner, old.repo) if old.owner else (IMPORTED, old.name)
    manifest = msgspec.structs.replace(
        old, owner=owner, repo=repo, files=tuple(files), source="bundle", in_place=None, verified=now()
    )
    _write(folder / SUMS, "".join(f"{file.sha256}  {file.path}\n" for file in files))
    _write(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=2).decode() + "\n")
    return manifest


def is_bundle(path: Path) -> bool:
    """Whether a folder is one that `export_model` made."""
    return os.path.isfile(path / MANIFEST)


def import_bundle(folder: Path, library: Library, catalog: Catalog, progress: Progress = silent) -> Installed:
    """Copy the model of a bundle into the library. Each file must hash to what the manifest says."""
    manifest = read_manifest(folder / MANIFEST)
    if manifest.in_place is not None or not all(file.sha256 for file in manifest.files):
        raise BrokenModelError(f"{folder} is not a whole bundle.", hint="Export the model again.")
    name = _name(manifest, catalog)
    manifest = msgspec.structs.replace(manifest, name=name, source="bundle", added=now(), verified=now())
    record = library.record(manifest.owner, manifest.repo, manifest.quant)
    there = next((one for one in library.installed() if one.record == record), None)
    if there and not there.problem and there.manifest.files == manifest.files:
        return there
    if there and not there.problem:
        raise UsageError(f"Another {name} is installed already.", hint=f"First run: localr1 remove {there.name}")
    target = library.folder(manifest.owner, manifest.repo)
    require_space(target, manifest.size)
    with folder_lock(target):
        for pinned in manifest.files:
            _copy_checked(folder / pinned.path, target / pinned.path, pinned, progress)
        check_model(target / manifest.files[0].path)
        return library.add(manifest)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskError(f"Cannot make {folder}: {error.strerror or error}.", hint="Give another folder.") from error


def _write(file: Path, text: str) -> None:
    write_private(file, text)
    with contextlib.suppress(OSError):
        file.chmod(READABLE)


def _copy_checked(source: Path, target: Path, pinned: PinnedFile, progress: Progress) -> None:
    if os.path.islink(source) or not os.path.isfile(source):
        raise BrokenModelError(f"{source} is missing.", hint="Copy the whole folder again.")
    if os.path.lexists(target):
        raise DiskError(f"{target} is in the way.", hint="Run 'localr1 prune' if it belongs to no model.")
    sha256 = copy_hashed(source, target, progress)
    if sha256 != pinned.sha256:
        target.unlink(missing_ok=True)
        raise _damaged(source, sha256, pinned.sha256, "Copy the folder again from where it was exported.")


def _name(manifest: Manifest, catalog: Catalog) -> str:
    """What the model is asked for by. It follows from where it came from, whatever the bundle says."""
    if manifest.owner == IMPORTED:
        return manifest.repo
    spec = spec_of(manifest, catalog)
    if spec:
        return f"{spec.name}:{manifest.quant.lower()}" if manifest.quant else spec.name
    return f"hf:{manifest.owner}/{manifest.repo}" + (f":{manifest.quant}" if manifest.quant else "")


def _require_empty(folder: Path) -> None:
    try:
        taken = folder.is_symlink() or (folder.exists() and any(folder.iterdir()))
    except OSError as error:
        raise DiskError(f"Cannot use {folder}: {error.strerror or error}.", hint="Give a new folder.") from error
    if taken:
        raise UsageError(f"{folder} is not empty.", hint="Give a folder that is new or empty.")


def _damaged(path: Path, found: str, wanted: str, hint: str) -> BrokenModelError:
    return BrokenModelError(f"{path} is damaged: its sha256 is {found} and should be {wanted}.", hint=hint)
