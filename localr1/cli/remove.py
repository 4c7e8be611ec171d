"""`localr1 remove`: take a model away, and nothing that is not ours."""

from __future__ import annotations

import click

from localr1.cli.options import complete_installed, the_runner


@click.command("remove")
@click.argument("names", nargs=-1, required=True, metavar="NAME...", shell_complete=complete_installed)
@click.option("--json", "as_json", is_flag=True, help="What was freed as a JSON list.")
def command(names: tuple[str, ...], as_json: bool) -> None:
    """Remove the models of these names.

    What localr1 fetched or copied is deleted. A file that was imported where it is stays, and so does what another
    program keeps: only the entry goes.

    \b
    localr1 remove r1:7b
    localr1 rm r1:7b:q5_k_m my-model
    """
    from localr1.amounts import bytes_in_words
    from localr1.cli.tables import print_json
    from localr1.text import one_line

    runner = the_runner()
    library = runner.library()
    chosen = {one.record: one for one in map(runner.installed, names)}.values()
    freed = [(one, library.remove(one)) for one in chosen]
    if as_json:
        print_json([{"name": one.name, "freed": count, "kept": one.manifest.in_place} for one, count in freed])
        return
    for one, count in freed:
        folder = one.manifest.in_place
        what = f"its file stays in {folder}" if folder else f"{bytes_in_words(count)} freed"
        click.echo(one_line(f"{one.name} removed: {what}", 500))
