"""`localr1 models`: what is installed, what other programs keep, and with --all what there is to get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from localr1.cli.options import the_runner

if TYPE_CHECKING:
    from localr1.models.found import Found
    from localr1.models.library import Installed
    from localr1.models.machine import Machine
    from localr1.models.suggestions import Suggestion
    from localr1.models.upkeep import Leftover


@click.command("models")
@click.option("--all", "everything", is_flag=True, help="Also the models to get, and how they fit this machine.")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
def command(everything: bool, as_json: bool) -> None:
    """List the models that are installed, and those that other programs keep here.

    With --all also every model that localr1 knows by name: the quant that suits this machine, its size, whether it
    fits, and about how fast it would be. That is arithmetic: nothing is fetched and nobody is asked.

    \b
    localr1 models
    localr1 models --all
    localr1 models --json
    """
    from localr1.cli.tables import print_json
    from localr1.models.found import found
    from localr1.models.machine import this_machine
    from localr1.models.suggestions import suggestions
    from localr1.models.upkeep import unfinished

    runner = the_runner()
    library = runner.library()
    installed = runner.models(library)
    elsewhere = found()
    broken_off = unfinished(library)
    machine = this_machine(measure=False) if everything else None
    to_get = suggestions(runner.catalog(), machine) if machine else ()
    used = library.last_used()
    if as_json:
        lists: dict[str, Any] = {
            "installed": [as_values(one, used) for one in installed],
            "found": [found_values(one) for one in elsewhere],
            "unfinished": [{"path": str(one.path), "size": one.size} for one in broken_off],
        }
        if everything:
            lists["to_get"] = [_suggestion_values(one) for one in to_get]
        print_json(lists)
    else:
        _print_here(installed, elsewhere, used)
        if broken_off:
            _print_unfinished(broken_off)
        _print_to_get(to_get, machine)
    for problem in (*library.problems, *runner.catalog().problems):
        _note(problem)


def as_values(one: Installed, used: dict[str, str]) -> dict[str, Any]:
    """An installed model as plain values."""
    manifest = one.manifest
    return {
        "name": one.name,
        "quant": manifest.quant,
        "size": one.size,
        "path": str(one.path),
        "source": manifest.source,
        "repo": f"{manifest.owner}/{manifest.repo}" if manifest.commit else "",
        "commit": manifest.commit,
        "in_place": manifest.in_place is not None,
        "added": manifest.added,
        "verified": manifest.verified,
        "damaged": manifest.damaged,
        "used": used.get(one.name),
        "problem": one.problem,
    }


def found_values(one: Found) -> dict[str, Any]:
    """A model of another program as plain values."""
    return {
        "name": one.reference,
        "program": one.program,
        "size": one.size,
        "path": str(one.path),
        "files": [str(path) for path in one.files],
        "sha256": one.sha256,
        "architecture": one.architecture,
        "title": one.title,
        "context": one.context,
        "problem": one.problem,
    }


def _print_here(installed: tuple[Installed, ...], elsewhere: tuple[Found, ...], used: dict[str, str]) -> None:
    from localr1.amounts import bytes_in_words
    from localr1.cli.tables import print_table
    from localr1.models.in_words import found_in_words

    click.echo("installed")
    print_table([(one.name, bytes_in_words(one.size), _state(one, used)) for one in installed])
    if not installed:
        click.echo("  none yet")
    if elsewhere:
        click.echo("\nfound in other programs")
        print_table([found_in_words(one) for one in elsewhere])


def _print_unfinished(broken_off: tuple[Leftover, ...]) -> None:
    from localr1.amounts import bytes_in_words
    from localr1.cli.tables import print_table, print_wrapped

    click.echo()
    print_wrapped("unfinished; the same 'localr1 pull' goes on with it, 'localr1 prune' deletes it")
    print_table([(one.path.name.removesuffix(".part"), bytes_in_words(one.size)) for one in broken_off])


def _print_to_get(to_get: tuple[Suggestion, ...], machine: Machine | None) -> None:
    from localr1.cli.tables import print_table, print_wrapped
    from localr1.models.in_words import machine_in_words

    click.echo()
    if machine is None:
        print_wrapped("'localr1 models --all' lists what there is to get, and what fits this machine.")
        return
    print_wrapped(f"to get with 'localr1 pull NAME'; this machine: {machine_in_words(machine)}")
    head = ("name", "quant", "files", "fits", "context", "speed", "an answer", "licence")
    print_table([head, *(_suggestion_row(one) for one in to_get)], optional=(7, 1, 4, 6))
    if machine.bandwidth is None:
        click.echo()
        print_wrapped("How fast each would be shows here once 'localr1 fit NAME' has measured this machine's memory.")


def _state(one: Installed, used: dict[str, str]) -> str:
    manifest = one.manifest
    if one.problem:
        return f"not whole: {one.problem}"
    if manifest.damaged:
        return f"damaged; see: localr1 verify {one.name}"
    if manifest.source == "package":
        state = "in a Python package"
    else:
        state = f"verified {manifest.verified[:10]}" if manifest.verified else "not verified"
        state += f", in {manifest.in_place}" if manifest.in_place else ""
    return f"{state}, used {used[one.name][:10]}" if one.name in used else state


def _suggestion_row(one: Suggestion) -> tuple[str, ...]:
    from localr1.amounts import bytes_in_words
    from localr1.models.in_words import fit_in_words, licence_in_words

    licence = licence_in_words(one.spec)
    if not one.spec.repos:
        return one.spec.name, "", "", "no known GGUF", "", "", "", licence
    size = bytes_in_words(one.size) if one.size else ""
    return one.spec.name, one.quant, size, *fit_in_words(one.fit), licence


def _suggestion_values(one: Suggestion) -> dict[str, Any]:
    return {
        "name": one.spec.name,
        "title": one.spec.title,
        "quant": one.quant,
        "size": one.size,
        "licence": one.spec.card.weights.licence,
        "openness": one.spec.card.openness,
        "fit": one.fit,
    }


def _note(problem: str) -> None:
    from localr1.text import one_line

    click.echo(f"localr1: {one_line(problem, 300)}", err=True)
