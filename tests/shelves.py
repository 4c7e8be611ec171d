"""Put models into a library by hand, as a pull would leave them. Files hold text, which no engine is asked to open."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from localr1.models.library import Installed, Library
from localr1.models.manifest import Manifest, PinnedFile, now


def shelve(
    library: Library,
    files: Mapping[str, bytes],
    *,
    owner: str = "o",
    repo: str = "r",
    quant: str = "Q4_K_M",
    name: str = "",
    **more: Any,
) -> Installed:
    """Write files into their repository's folder and add the model."""
    folder = library.folder(owner, repo)
    pinned = []
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
        pinned.append(PinnedFile(path, len(content), hashlib.sha256(content).hexdigest()))
    given = {"source": "hub", "added": now(), "commit": "c" * 40} | more
    manifest = Manifest(
        name=name or f"hf:{owner}/{repo}:{quant}", owner=owner, repo=repo, quant=quant, files=tuple(pinned), **given
    )
    return library.add(manifest)


def everything_below(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with what it holds, to see what has changed."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
