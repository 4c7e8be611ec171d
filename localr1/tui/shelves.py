"""What the models screen lists: what is installed, what other programs keep, what was broken off, what there is to get.

Values and words, no widgets. Looking takes a while, since folders and headers are read: do it on a thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from localr1.amounts import bytes_in_words, rate_in_words
from localr1.models.card_rows import Sources, card_rows, fact_rows, openness, result_rows
from localr1.models.found import Found, found
from localr1.models.in_words import fit_in_words, found_in_words, licence_in_words, machine_in_words
from localr1.models.library import Installed, Library
from localr1.models.machine import this_machine
from localr1.models.meant import find_meant, spec_of, spec_of_found
from localr1.models.quants import quant_of
from localr1.models.suggestions import Suggestion, suggestions
from localr1.models.upkeep import Leftover, unfinished
from localr1.text import one_line

if TYPE_CHECKING:
    from localr1.chats.records import Total
    from localr1.models.catalog import Catalog
    from localr1.models.fit import Fit
    from localr1.models.spec import ModelSpec
    from localr1.runner import Runner

Kind = Literal["installed", "found", "unfinished", "to get"]
TITLES: dict[Kind, str] = {
    "installed": "installed",
    "found": "found in other programs",
    "unfinished": "broken off, to go on with",
    "to get": "to get",
}
OPTIONAL = (6, 5, 1, 4)  # columns that are left out first where there is no room
Section = tuple[str, list[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A model in the list. `name` is what to ask for it by; `trouble` says why it cannot be used, "" where it can."""

    kind: Kind
    name: str
    cells: tuple[str, ...]
    trouble: str = ""
    spec: ModelSpec | None = None
    size: int = 0
    fit: Fit | None = None


@dataclass(frozen=True, slots=True)
class Shelves:
    """Everything there is, in the order it is shown, and the machine in a line."""

    machine: str
    entries: tuple[Entry, ...]
    problems: tuple[str, ...] = ()


def look(runner: Runner, measured: Mapping[str, float], *, measure: bool = False) -> Shelves:
    """See what is there now. `measured` are tokens a second by model, as far as replies here have shown them.

    With `measure` the speed of this machine's memory is measured again, which estimates of speed are made from.
    """
    library, catalog = runner.library(), runner.catalog()
    machine = this_machine(measure=measure, again=measure)
    installed = runner.models(library)
    entries = [
        *(_installed(one, measured, catalog) for one in installed),
        *(_found(one, measured, catalog) for one in found()),
        *(_unfinished(one, library, catalog) for one in unfinished(library)),
        *(_to_get(one) for one in suggestions(catalog, machine)),
    ]
    words = machine_in_words(machine)
    return Shelves(words, tuple(entries), (*library.problems, *catalog.problems))


def measured_rates(totals: Iterable[Total]) -> dict[str, float]:
    """Tokens a second of each model, on the last day that it replied."""
    newest: dict[str, tuple[str, float]] = {}
    for total in totals:
        if total.tokens_per_second and total.day >= newest.get(total.model, ("", 0.0))[0]:
            newest[total.model] = (total.day, total.tokens_per_second)
    return {model: rate for model, (_day, rate) in newest.items()}


def details(entry: Entry, runner: Runner) -> list[Section]:
    """What there is to tell of a model: how it fits, the release card, what its makers say, and who says so."""
    sources = Sources()
    spec = entry.spec
    here: list[tuple[str, str]] = [(entry.kind, _place(entry, runner))]
    if entry.trouble:
        here.append(("trouble", entry.trouble))
    if entry.fit:
        here.append(("this machine", entry.fit.reason))
    if spec and entry.kind == "to get":
        sizes = sorted(spec.quants.items(), key=lambda one: one[1])
        here.append(("sizes", ", ".join(f"{quant} {bytes_in_words(size)}" for quant, size in sizes)))
    here.append(("sent", "no prompt leaves this machine"))
    sections: list[Section] = [(spec.title if spec else one_line(entry.name, 120), here)]
    if spec:
        sections += [
            (openness(spec), card_rows(spec, sources)),
            ("the model", fact_rows(spec)),
            ("what its makers report; not measured here", result_rows(spec, sources)),
            ("sources", [(f"[{number}]", source) for number, source in enumerate(sources.known, 1)]),
        ]
    return [(title, [row for row in rows if row[1]]) for title, rows in sections if rows]


def _place(entry: Entry, runner: Runner) -> str:
    """Where it is, or where it would come from."""
    if entry.kind in ("to get", "unfinished"):
        return f"from {entry.spec.repos[0].id}" if entry.spec and entry.spec.repos else "no repository is known"
    if entry.trouble:
        return entry.cells[2]
    return str(find_meant(entry.name, runner.catalog(), runner.library()).path)


def _installed(one: Installed, measured: Mapping[str, float], catalog: Catalog) -> Entry:
    manifest = one.manifest
    if one.problem or manifest.damaged:
        state = f"not whole: {one.problem}" if one.problem else "damaged"
    elif manifest.source == "package":
        state = "always here"
    else:
        state = "verified" if manifest.verified else "not verified"
    if manifest.in_place and manifest.source != "package":
        state += ", in its own place"
    spec = spec_of(manifest, catalog) or catalog.find(one.name)
    cells = (one.name, manifest.quant, bytes_in_words(one.size), state, _rate(one.name, measured), "", "")
    trouble = f"{one_line(one.problem)}; fetch or import it again" if one.problem else ""
    return Entry("installed", one.name, cells, trouble, spec, one.size)


def _found(one: Found, measured: Mapping[str, float], catalog: Catalog) -> Entry:
    name, size, state = found_in_words(one)
    cells = (name, "", size, state, _rate(name, measured), "", "")
    return Entry("found", one.reference, cells, one.problem, spec_of_found(one, catalog), one.size)


def _unfinished(one: Leftover, library: Library, catalog: Catalog) -> Entry:
    file = one.path.name.removesuffix(".part")
    owner, _, repo = one.path.relative_to(library.root).parts[0].partition("--")
    spec = _spec_of_file(f"{owner}/{repo}", catalog, file)
    quant = quant_of(file) or ""
    base = spec.name if spec else f"hf:{owner}/{repo}"
    name = f"{base}:{quant.lower() if spec else quant}" if quant else base
    cells = (name, quant, bytes_in_words(one.size), "is here of it", "", "", "")
    return Entry("unfinished", name, cells, "", spec, one.size)


def _to_get(one: Suggestion) -> Entry:
    licence = licence_in_words(one.spec)
    if not one.spec.repos:
        cells = (one.spec.name, "", "", "no known GGUF", "", "", licence)
        return Entry("to get", one.spec.name, cells, "No repository that has it as GGUF is confirmed.", one.spec)
    where, context, speed, answer = fit_in_words(one.fit)
    words = {"no": "does not fit", "yes": "fits", "yes, short": "fits, short"}.get(where, where)
    fits = f"{words}, context {context}" if context else words
    size = bytes_in_words(one.size) if one.size else ""
    about = f"{answer} an answer" if answer else ""
    cells = (one.spec.name, one.quant, size, fits, speed, about, licence)
    return Entry("to get", one.spec.name, cells, "", one.spec, one.size, one.fit)


def _rate(name: str, measured: Mapping[str, float]) -> str:
    return f"{rate_in_words(measured[name])} tok/s measured" if name in measured else ""


def _spec_of_file(repo: str, catalog: Catalog, file: str) -> ModelSpec | None:
    """The model of the catalog that a file of this repository is."""
    for one in catalog:
        if any(known.id.casefold() == repo.casefold() and known.holds(file) for known in one.repos):
            return one
    return None


def rows_of(entries: Sequence[Entry]) -> list[tuple[str, ...]]:
    """The cells of each entry, safe to show."""
    return [tuple(one_line(cell, 120) for cell in entry.cells) for entry in entries]
