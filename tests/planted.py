"""Plant what six other programs would keep, in their own layouts: whole, split and half written."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

OLLAMA_WEIGHTS = "application/vnd.ollama.image.model"


def put(source: Path, target: Path, *, cut: int | None = None) -> Path:
    """Copy a file to a place of another name, or only its first `cut` bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if cut is None:
        shutil.copyfile(source, target)
    else:
        target.write_bytes(source.read_bytes()[:cut])
    return target


def plant_hugging_face(hub: Path, repo: str, path: str, source: Path, *, commit: str = "c" * 40) -> Path:
    """A file of a repository: a link in a snapshot to a blob named by its sha256."""
    folder = hub / f"models--{repo.replace('/', '--')}"
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    blob = put(source, folder / "blobs" / sha256)
    link = folder / "snapshots" / commit / path
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(os.path.relpath(blob, link.parent))
    (folder / "refs").mkdir(exist_ok=True)
    (folder / "refs" / "main").write_text(commit)
    return link


def plant_ollama(models: Path, name: str, source: Path, *, blob: bool = True, host: str = "registry.ollama.ai") -> Path:
    """A model of Ollama: `library/deepseek-r1/7b` or another namespace; without its blob it was never finished."""
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    record = models / "manifests" / host / name
    record.parent.mkdir(parents=True, exist_ok=True)
    layers = [
        {"mediaType": OLLAMA_WEIGHTS, "digest": f"sha256:{sha256}", "size": source.stat().st_size},
        {"mediaType": "application/vnd.ollama.image.template", "digest": f"sha256:{'1' * 64}", "size": 1},
    ]
    record.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    path = models / "blobs" / f"sha256-{sha256}"
    return put(source, path if blob else path.with_name(f"{path.name}-partial"), cut=None if blob else 100)


def plant_jan(data: Path, name: str, source: Path, *, cut: int | None = None) -> Path:
    """A model of Jan: its folder, and model.yml which says where the file is."""
    folder = data / "llamacpp" / "models" / name
    path = put(source, folder / "model.gguf", cut=cut)
    (folder / "model.yml").write_text(
        f"name: '{name}'\nmodel_path: llamacpp/models/{name}/model.gguf\nsize_bytes: {source.stat().st_size}\n"
    )
    return path
