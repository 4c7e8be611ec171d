"""The tables of docs/models.md are what `fit` says of the machines that the page names."""

from pathlib import Path

import pytest

from localr1.amounts import seconds_in_words
from localr1.cli.fit import _print_report
from localr1.models.catalog import read_catalog
from localr1.models.hardware import Machine
from localr1.models.library import Library
from localr1.models.report import fits_of
from localr1.paths import catalog_file

PAGE = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")
CATALOG = read_catalog(catalog_file())
SMALL = Machine(8_000_000_000, 6_000_000_000, 4, 35e9)
MIDDLE = Machine(16_000_000_000, 12_000_000_000, 8, 50e9)
LARGE = Machine(32_000_000_000, 27_000_000_000, 8, 60e9)


def report(name: str, machine: Machine, folder: Path):
    return fits_of(name, CATALOG, Library(folder), machine=machine)


@pytest.mark.parametrize(("name", "machine"), [("r1:7b", MIDDLE), ("r1:32b", LARGE)])
def test_the_printed_tables(name, machine, tmp_path, capsys) -> None:
    _print_report(report(name, machine, tmp_path))
    table = capsys.readouterr().out.split("\n\n")[1]
    block = "\n".join(f"    {line}".rstrip() for line in table.splitlines())
    assert block in PAGE, block


def test_what_suits_which_machine(tmp_path) -> None:
    for words, machine in (
        ("8 GB, 6 free, 4 cores, read at 35 GB/s", SMALL),
        ("16 GB, 12 free, 8 cores, read at 50 GB/s", MIDDLE),
        ("32 GB, 27 free, 8 cores, read at 60 GB/s", LARGE),
    ):
        cells = [words]
        for name in ("r1:1.5b", "r1:7b", "r1:14b", "r1:32b"):
            found = report(name, machine, tmp_path)
            best = next((row.fit for row in found.rows if row.quant == found.best), None)
            seconds = best.seconds_per_answer if best else None
            cells.append(f"{found.best}, {seconds_in_words(round(seconds / 60) * 60)}" if seconds else "none")
        row = f"| {' | '.join(cells)} |"
        assert row in PAGE, row


def test_what_r1_7b_needs(tmp_path) -> None:
    (fit,) = [row.fit for row in report("r1:7b", MIDDLE, tmp_path).rows if row.quant == "Q4_K_M"]
    parts = [f"{amount / 1e9:.1f} GB" for amount in (fit.weights, fit.cache, fit.compute, fit.overhead)]
    says = (
        f"{parts[0]} of weights, {parts[1]} to keep a context of {fit.context:,} tokens, {parts[2]} to compute in "
        f"and {parts[3]} for the process itself"
    )
    assert says in " ".join(PAGE.split()), says
