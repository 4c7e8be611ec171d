"""`localr1 verify`: read a model's files whole and compare what they hash to."""

from __future__ import annotations

import click

from localr1.cli.options import complete_installed, the_runner


@click.command("verify")
@click.argument("names", nargs=-1, metavar="[NAME]...", shell_complete=complete_installed)
@click.option("--all", "everything", is_flag=True, help="Every model that is installed.")
@click.option("--json", "as_json", is_flag=True, help="A JSON object a model, a line each.")
def command(names: tuple[str, ...], everything: bool, as_json: bool) -> None:
    """Read the files of these models and check that they are what they were.

    Each file's sha256 is compared with the one that the hub gave when it was fetched. Of a file that was imported
    where it is, nobody gave one: the first time it is written down, from then on it is compared. Exits with 5 where a
    file is not what it was.

    \b
    localr1 verify r1:7b
    localr1 verify --all
    """
    from localr1.cli.meter import meter
    from localr1.cli.tables import print_json
    from localr1.errors import BrokenModelError, UsageError
    from localr1.models.upkeep import verify
    from localr1.text import one_line

    if bool(names) == everything:
        raise UsageError("Give the names of models, or --all.")
    runner = the_runner()
    library = runner.library()
    chosen = library.installed() if everything else [runner.installed(name) for name in names]
    wrong: list[tuple[str, BrokenModelError]] = []
    for one in chosen:
        first = not all(file.sha256 for file in one.manifest.files)
        problem = ""
        try:
            with meter(f"verifying {one.name}", one.size) as advance:
                verify(one, library, advance)
        except BrokenModelError as error:
            wrong.append((one.name, error))
            problem = error.message
        if as_json:
            print_json({"name": one.name, "whole": not problem, "first": first, "problem": problem})
        else:
            good = "hashed for the first time; from now on that is compared" if first else "is what it was"
            click.echo(one_line(f"{one.name}: {problem or good}", 500))
    if wrong:
        many = "s are" if len(wrong) > 1 else " is"
        listed = one_line(", ".join(name for name, _error in wrong), 300)
        hints = dict.fromkeys(error.hint for _name, error in wrong)
        raise BrokenModelError(f"{len(wrong)} model{many} not what was installed: {listed}.", hint=" ".join(hints))
