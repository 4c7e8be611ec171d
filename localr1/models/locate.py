"""The file of a model that llama.cpp is to open: checked as far as its header goes, or inside a Python package."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from localr1.errors import NotFoundError
from localr1.models.parts import first_part
from localr1.models.soundness import check_model
from localr1.models.spec import ModelSpec


def check_file(path: Path) -> Path:
    """The file that llama.cpp is to open, which for a model in parts is the first; every part was checked."""
    return first_part(path, check_model(path))


def in_package(spec: ModelSpec) -> Path:
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
