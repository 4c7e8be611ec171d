"""The models that are known by name: models.toml as typed rows."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from localr1.errors import UsageError

SCHEMA_VERSION = 1


class ModelSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row: a model that an installed Python package carries. `extra` is what brings that package.

    `think_tags` are used instead of what the model's own template shows.
    """

    name: str
    title: str
    package: str
    file: str
    extra: str
    license: str = ""
    think_tags: tuple[str, str] | None = None


class _Catalog(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    schema_version: int
    models: tuple[ModelSpec, ...] = ()


def read_catalog(file: Path) -> dict[str, ModelSpec]:
    """The rows by name. Raises `UsageError` naming the file and what is wrong with it."""
    try:
        found = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _Catalog)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} cannot be used: {error}.", hint="Install localr1 again.") from None
    if found.schema_version != SCHEMA_VERSION:
        raise UsageError(f"{file} is of version {found.schema_version}.", hint="Upgrade localr1.")
    return {spec.name: spec for spec in found.models}
