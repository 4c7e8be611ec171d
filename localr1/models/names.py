"""From what a person typed to a model file: a path to a .gguf, or the name of a model in the catalog."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Mapping
from pathlib import Path

from localr1.errors import NotFoundError, UnknownModelError, UsageError
from localr1.models.catalog import ModelSpec
from localr1.models.parts import first_part
from localr1.models.soundness import check_model
from localr1.text import one_line

LONGEST_NAME = 4096


def find_model(name: str, catalog: Mapping[str, ModelSpec]) -> Path:
    """The file of a model, checked as far as its header goes unless it came with a package.

    Raises `UsageError` for a name that cannot be one, `NotFoundError` for what is not there, `BrokenModelError` for
    what is no model.
    """
    if not name.strip() or len(name) > LONGEST_NAME or any(not char.isprintable() for char in name):
        raise UsageError(f"{one_line(name, 60)!r} is no model name.", hint="Give a path to a .gguf file, or 'smollm2'.")
    if name in catalog:
        return _in_package(catalog[name])
    if not _is_path(name):
        raise UnknownModelError(name, catalog)
    return check_file(Path(name).expanduser().absolute())


def check_file(path: Path) -> Path:
    """The file that llama.cpp is to open, which for a model in parts is the first; every part was checked."""
    return first_part(path, check_model(path))


def _is_path(name: str) -> bool:
    separators = {os.sep, os.altsep or os.sep, "/"}
    return name.lower().endswith(".gguf") or any(mark in name for mark in separators) or name.startswith(("~", "."))


def _in_package(spec: ModelSpec) -> Path:
    """Where an installed package keeps the file; the package is not imported."""
    found = importlib.util.find_spec(spec.package)
    places = list(found.submodule_search_locations or ()) if found else []
    path = next((Path(place) / spec.file for place in places if (Path(place) / spec.file).exists()), None)
    if path is None:
        raise NotFoundError(
            f"{spec.name} is not installed: it comes with the extra '{spec.extra}'.",
            hint=f"Run: pipx install --force 'localr1[{spec.extra}]'   (or pip install 'localr1[{spec.extra}]')",
        )
    return path
