"""How each quant of a model fits this machine: `localr1 fit`, and `localr1.fit` in Python.

The sizes come from the header of a file that is here, from the catalog's own figures, or from a header on the hub of
which nothing but its first bytes is read. The arithmetic is in `fit`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from localr1.models.catalog import Catalog
from localr1.models.choice import Candidate, best_quant
from localr1.models.fit import Fit, fit
from localr1.models.found import is_reference
from localr1.models.gguf import read_header
from localr1.models.library import Library
from localr1.models.machine import Machine, this_machine
from localr1.models.meant import Meant, find_meant
from localr1.models.names import CatalogName, FileName, HubName, ModelName, parse_name
from localr1.models.quants import FILE_TYPES, chosen, quant_of
from localr1.models.shape import resized, shape_of_spec
from localr1.models.shape_files import shape_of_file
from localr1.models.spec import ModelSpec


class FitRow(msgspec.Struct, frozen=True):
    """One quant of a model, the size of its files in bytes, and how it fits.

    `needed` is bytes of memory with the context that is wanted, the same in every row, also where that does not fit.
    """

    quant: str
    size: int
    needed: int
    bits_per_weight: float
    fit: Fit


class FitReport(msgspec.Struct, frozen=True):
    """How a model fits a machine, quant by quant, smallest first. `best` is the one to take, and `reason` says why.

    `best` is empty where none fits. `source` says where the sizes come from: "file", "catalog" or "hub".
    `thinking_tokens` is the length of thought that the time an answer takes is for.
    """

    name: str
    title: str
    source: str
    machine: Machine
    rows: tuple[FitRow, ...]
    best: str
    reason: str
    thinking_tokens: int | None = None

    @property
    def fits(self) -> bool:
        """Whether any quant can be run here."""
        return bool(self.best)


def fits_of(
    text: str,
    catalog: Catalog,
    library: Library,
    *,
    context: int | None = None,
    look: bool = False,
    machine: Machine | None = None,
) -> FitReport:
    """How the model called `text` fits, at a context of so many tokens or at the one its thinking needs.

    The hub is asked where `look` says so, and where neither a file here nor the catalog tells the sizes. Raises what
    finding a model and asking the hub raise.
    """
    machine = machine or this_machine()
    meant = None if look else _here(text, catalog, library)
    if meant is not None:
        here = [Candidate(_quant_here(meant), shape_of_file(meant.path))]
        return _report(meant.name or str(meant.path), "file", machine, here, meant.spec, context)
    name = parse_name(text, catalog)
    spec = name.spec if isinstance(name, CatalogName) else None
    if spec and not look and (known := _known(spec, name.quant if isinstance(name, CatalogName) else "")):
        return _report(spec.name, "catalog", machine, known, spec, context)
    return _report(str(name), "hub", machine, _looked_up(name), spec, context)


def _here(text: str, catalog: Catalog, library: Library) -> Meant | None:
    """The file that was named, where a single one was: by path, by its own name, or a model that has no quants."""
    if is_reference(text) or library.named(text):
        return find_meant(text, catalog, library)
    name = parse_name(text, catalog)
    alone = isinstance(name, FileName) or (isinstance(name, CatalogName) and bool(name.spec.package))
    if alone or (isinstance(name, HubName) and name.quant and library.find(name)):
        return find_meant(text, catalog, library)
    return None


def _quant_here(meant: Meant) -> str:
    """The quant of a file: as it was written down, as its name tells, as its header does, else what it is called."""
    told = meant.installed.manifest.quant if meant.installed else quant_of(meant.path.name)
    kind = read_header(meant.path).number("general.file_type")
    return told or FILE_TYPES.get(-1 if kind is None else kind) or ("this file" if meant.found else meant.path.stem)


def _known(spec: ModelSpec, quant: str) -> list[Candidate]:
    """The quants whose shape the catalog tells; none where it does not tell that of the one that was named."""
    wanted = [one for one in spec.quants if not quant or one.casefold() == quant.casefold()]
    shapes = [(one, shape_of_spec(spec, one)) for one in wanted]
    return [Candidate(one, shape) for one, shape in shapes if shape is not None]


def _looked_up(name: ModelName) -> list[Candidate]:
    """The quants that the hub lists now, with their shapes from the header of the smallest."""
    from localr1.models.pull import look_up

    offered, shape = look_up(name)
    quant = "" if isinstance(name, FileName) else name.quant
    taken = (chosen(offered.quants, quant, str(name)),) if quant else offered.usable
    return [Candidate(one.quant, resized(shape, one.size)) for one in taken] if shape else []


def _report(
    name: str,
    source: str,
    machine: Machine,
    candidates: Sequence[Candidate],
    spec: ModelSpec | None,
    context: int | None,
) -> FitReport:
    thinking = (spec.thinking_tokens or None) if spec else None
    title = spec.title if spec else ""
    if not candidates:
        return FitReport(name, title, source, machine, (), "", "it has no GGUF file that can be used", thinking)
    best = best_quant(
        candidates, machine, usual=(spec.quant or None) if spec else None, context=context, thinking_tokens=thinking
    )
    rows = tuple(_rows(candidates, machine, context, thinking))
    return FitReport(name, title, source, machine, rows, best.quant if best.fit.fits else "", best.reason, thinking)


def _rows(
    candidates: Iterable[Candidate], machine: Machine, context: int | None, thinking: int | None
) -> Iterable[FitRow]:
    for quant, shape in sorted(candidates, key=lambda one: one.shape.file_size):
        found = fit(shape, machine, context=context, thinking_tokens=thinking)
        wanted = fit(shape, machine, context=found.wanted_context, thinking_tokens=thinking)
        yield FitRow(quant, shape.file_size, wanted.needed, round(shape.bits_per_weight, 2), found)
