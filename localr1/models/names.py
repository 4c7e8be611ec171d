"""From what a person typed to a model file: a path to a .gguf, or the name of a model in the catalog."""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Mapping
from pathlib import Path

from localr1.errors import BrokenModelError, NotFoundError, UnknownModelError, UsageError
from localr1.models.catalog import ModelSpec
from localr1.models.gguf import Header, read_header
from localr1.text import one_line

LONGEST_NAME = 4096
_PART = re.compile(r"-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$")


def find_model(name: str, catalog: Mapping[str, ModelSpec]) -> Path:
    """The file of a model, checked as far as its header goes.

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
    """The file that llama.cpp is to open, which for a model in parts is the first; every part must be there."""
    header = read_header(path)
    part = _PART.search(path.name)
    count = header.split_count
    if count > 1:
        path = _first_part(path, header, part)
    return path


def _first_part(path: Path, header: Header, part: re.Match[str] | None) -> Path:
    count = header.split_count
    if part is None or int(part["count"]) != count or int(part["number"]) != header.split_no + 1:
        raise BrokenModelError(
            f"{path.name} is part {header.split_no + 1} of {count}, and is not called so.",
            hint=f"Name it …-{header.split_no + 1:05}-of-{count:05}.gguf, as llama.cpp wants it.",
        )
    stem = path.name[: part.start()]
    parts = [path.with_name(f"{stem}-{number:05}-of-{count:05}.gguf") for number in range(1, count + 1)]
    missing = [one.name for one in parts if not one.exists()]
    if missing:
        raise NotFoundError(
            f"{path.name} is one of {count} parts, and {missing[0]} is missing.", hint="Fetch the missing part."
        )
    return parts[0]


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
