"""The models that are known by name: models.toml, and what a person's own models.toml adds to it or puts in its place.

A bad row is left out and said in `Catalog.problems`, with its file and what is wrong; the others stand. Rows that have
much in common share it: `like = "NAME"` fills in from the table [shared.NAME] what the row does not say itself, and a
`source` that is a name of the table [sources] stands for what it says there.
"""

from __future__ import annotations

import codecs
import difflib
import os
import stat
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from localr1.errors import UsageError
from localr1.models.spec import ModelSpec
from localr1.text import one_line

SCHEMA_VERSION = 1
ALIKE = 0.6  # of a name must be the same, as difflib counts it
MAX_FILE = 1 << 20  # bytes; the catalog that ships takes some 40 kB


class Catalog:
    """Models in the order of their files, found by name or alias however it is written."""

    def __init__(self, specs: Iterable[ModelSpec] = (), problems: Iterable[str] = ()) -> None:
        self._specs = tuple(specs)
        self.problems = tuple(problems)
        self._found: dict[str, ModelSpec] = {}
        for spec in self._specs:
            for name in spec.names:
                self._found.setdefault(name.casefold(), spec)

    def __iter__(self) -> Iterator[ModelSpec]:
        """Every model, in file order."""
        return iter(self._specs)

    def __len__(self) -> int:
        """How many models there are."""
        return len(self._specs)

    def find(self, alias: str) -> ModelSpec | None:
        """The model of this name or alias; capital letters make no difference."""
        return self._found.get(alias.casefold())

    def nearest(self, text: str, most: int = 3) -> tuple[str, ...]:
        """The names that look most like it, best first; of those that look alike, in the order of the catalog."""
        matcher = difflib.SequenceMatcher()
        matcher.set_seq2(text.casefold())
        rated = []
        for name in self._found:
            matcher.set_seq1(name)
            if matcher.real_quick_ratio() >= ALIKE and (rate := matcher.ratio()) >= ALIKE:
                rated.append((rate, name))
        return tuple(name for _rate, name in sorted(rated, key=lambda one: -one[0])[:most])


def read_catalog(file: Path, own: Path | None = None) -> Catalog:
    """The catalog that ships, with what a person's own file, where there is one, adds to it or puts in its place.

    Raises `UsageError` where the shipped file cannot be used at all; the own file is then only a problem.
    """
    try:
        common, rows = _tables(file)
    except _UnusableError as error:
        raise UsageError(f"{file} cannot be used: {error}.", hint=error.hint) from None
    specs, problems = _specs(file, common, rows)
    if own is not None and os.path.lexists(own):
        try:
            own_common, own_rows = _tables(own)
        except _UnusableError as error:
            problems.append(f"{own} is not used: {error}. {error.hint}".strip())
        else:
            own_common = _Common(common.shared | own_common.shared, common.sources | own_common.sources)
            more, own_problems = _specs(own, own_common, own_rows)
            problems += own_problems
            specs |= more
    return Catalog(specs.values(), problems)


class _UnusableError(Exception):
    """A file that no row can be taken from, and why."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint


class _Common(NamedTuple):
    """What the rows of a file draw on."""

    shared: dict[str, Any]
    sources: dict[str, Any]


def _tables(file: Path) -> tuple[_Common, list[Any]]:
    """What the rows of a file draw on, and the rows, not looked at yet."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # reading a pipe would wait for ever
            raise _UnusableError("it is no file")
        if file.stat().st_size > MAX_FILE:
            raise _UnusableError(f"it is larger than {MAX_FILE >> 20} MiB")
        found = tomllib.loads(file.read_bytes().removeprefix(codecs.BOM_UTF8).decode().replace("\r\n", "\n"))
    except OSError as error:
        raise _UnusableError(error.strerror or "it cannot be read") from None
    except RecursionError:
        raise _UnusableError("it is nested too deeply") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _UnusableError(one_line(str(error))) from None
    version = found.pop("schema_version", SCHEMA_VERSION)
    if version != SCHEMA_VERSION:
        raise _UnusableError(f"it is of version {one_line(str(version), 20)}", "Upgrade localr1.")
    shared, sources, rows = found.pop("shared", {}), found.pop("sources", {}), found.pop("models", [])
    if found:
        raise _UnusableError(f"there is no key {one_line(next(iter(found)), 60)!r}; rows are [[models]]")
    if not isinstance(shared, dict) or not isinstance(sources, dict) or not isinstance(rows, list):
        raise _UnusableError("rows are [[models]], what they share [shared.NAME], and sources [sources]")
    return _Common(shared, sources), rows


def _specs(file: Path, common: _Common, rows: list[Any]) -> tuple[dict[str, ModelSpec], list[str]]:
    """The rows by name, and what is wrong with the others."""
    specs: dict[str, ModelSpec] = {}
    problems = []
    for number, row in enumerate(rows, 1):
        try:
            filled = _filled(row, common.shared)
            spec = msgspec.convert(_with_sources(filled, common.sources), ModelSpec)
            if spec.name in specs:
                raise ValueError("the name is taken by a row above")
            if bool(spec.package) != bool(spec.file):
                raise ValueError("`package` and `file` go together")
            specs[spec.name] = spec
        except (msgspec.ValidationError, ValueError) as error:
            name = row.get("name", "") if isinstance(row, dict) else ""
            which = repr(one_line(name, 60)) if isinstance(name, str) and name else f"number {number}"
            problems.append(f"{file}: model {which} is left out: {one_line(str(error))}.")
    return specs, problems


def _filled(row: Any, shared: dict[str, Any]) -> Any:
    """A row with what it shares; of a table in both, each key counts by itself."""
    if not isinstance(row, dict) or "like" not in row:
        return row
    row = dict(row)
    like = row.pop("like")
    pattern = shared.get(like) if isinstance(like, str) else None
    if not isinstance(pattern, dict):
        raise ValueError(f"there is no [shared.{like}]")
    filled = {**pattern, **row}
    for key, value in row.items():
        if isinstance(value, dict) and isinstance(pattern.get(key), dict) and key != "quants":
            filled[key] = {part: _merged(pattern[key].get(part), value.get(part)) for part in {**pattern[key], **value}}
    return filled


def _merged(shared: Any, own: Any) -> Any:
    return {**shared, **own} if isinstance(shared, dict) and isinstance(own, dict) else shared if own is None else own


def _with_sources(row: Any, sources: dict[str, Any]) -> Any:
    """The row with what its sources stand for. It is only looked at here; what is wrong with it shows later."""
    if not isinstance(row, dict):
        return row

    def told(table: Any) -> Any:
        source = table.get("source") if isinstance(table, dict) else None
        return {**table, "source": sources[source]} if isinstance(source, str) and source in sources else table

    row = dict(row)
    if isinstance(row.get("results"), list):
        row["results"] = [
            [
                sources.get(cell, cell) if place == 2 and isinstance(cell, str) else cell
                for place, cell in enumerate(one)
            ]
            if isinstance(one, list)
            else one
            for one in row["results"]
        ]
    if isinstance(row.get("card"), dict):
        row["card"] = {part: told(release) for part, release in row["card"].items()}
    return row
