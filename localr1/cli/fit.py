"""`localr1 fit`: which quants of a model this machine can run, how fast, and which one to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from localr1.cli.options import the_runner

if TYPE_CHECKING:
    from localr1.models.report import FitReport, FitRow

DOES_NOT_FIT = 9
WHERE = {"gpu": "all on the GPU", "part": "part on the GPU", "cpu": "yes", "no": "no"}
SOURCES = {
    "file": "the header of the file",
    "catalog": "the catalog; --look asks the hub for what it lists today",
    "hub": "what the hub lists now",
}


@click.command("fit")
@click.argument("name")
@click.option("--context", metavar="N", help="Tokens of prompt and reply.  [default: what its thinking needs]")
@click.option("--look", is_flag=True, help="Ask the hub, also where the catalog knows the sizes.")
@click.option("--measure", is_flag=True, help="Measure again how fast this machine's memory is.")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
def command(name: str, context: str | None, look: bool, measure: bool, as_json: bool) -> int:
    """Tell which quants of a model fit this machine, and how fast they would be.

    NAME is a model of the catalog, hf:OWNER/REPOSITORY, or a .gguf file. Nothing is fetched but a header, and that only
    where neither a file here nor the catalog tells the sizes. How fast the memory is, is measured the first time, in
    under a second. Exit code 9 says that nothing fits.

    \b
    localr1 fit r1:14b
    localr1 fit r1:14b --context 32768
    localr1 fit hf:unsloth/Qwen3-8B-GGUF
    localr1 fit ./model.gguf --json
    """
    from localr1.models.machine import this_machine
    from localr1.models.report import fits_of
    from localr1.parameters import parse

    tokens = None if context is None else parse("context", context)
    runner = the_runner()
    machine = this_machine(again=measure)
    report = fits_of(name, runner.catalog(), runner.library(), context=tokens, look=look, machine=machine)
    if as_json:
        from localr1.cli.tables import print_json

        print_json(report)
    else:
        _print_report(report)
    return 0 if report.fits else DOES_NOT_FIT


def _print_report(report: FitReport) -> None:
    from localr1.cli.tables import print_table, print_wrapped
    from localr1.models.in_words import machine_in_words
    from localr1.text import one_line

    title = f" · {report.title}" if report.title else ""
    click.echo(one_line(report.name + title))
    print_wrapped(f"this machine: {one_line(machine_in_words(report.machine))}")
    click.echo()
    head = ("", "quant", "files", "needs", "fits", "context", "speed", "an answer")
    print_table([head, *(_row(row, report.best) for row in report.rows)], indent="", optional=(2, 5))
    take = f"Take {report.best}" if report.fits else "None to take"
    click.echo()
    print_wrapped(one_line(f"{take}: {report.reason}.", 300))
    if report.rows:
        print_wrapped(f"Needs: with a context of {report.rows[0].fit.wanted_context:,} tokens.")
    if any(row.fit.is_short for row in report.rows):
        print_wrapped("Short: there is room for less context than that, and long thoughts are cut.")
    length = report.thinking_tokens
    thought = f"a typical thought of {length:,} tokens" if length else "a thought of 4,000 tokens"
    print_wrapped(f"Sizes from {SOURCES[report.source]}. An answer is {thought} and 500 of answer.")


def _row(row: FitRow, best: str) -> tuple[str, ...]:
    from localr1.amounts import bytes_in_words, rate_in_words, seconds_in_words

    fit = row.fit
    rate, answer = fit.tokens_per_second, fit.seconds_per_answer
    return (
        "→" if row.quant == best else "",
        row.quant,
        bytes_in_words(row.size),
        bytes_in_words(row.needed),
        WHERE[fit.verdict] + (", short" if fit.is_short else ""),
        f"{fit.largest_context:,}" if fit.fits else "",
        f"~{rate_in_words(rate)} tok/s" if rate else "",
        f"~{seconds_in_words(answer)}" if answer else "",
    )
