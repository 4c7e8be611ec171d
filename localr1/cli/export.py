"""`localr1 export`: a model in a folder that can be carried to a machine without a network."""

from __future__ import annotations

import click

from localr1.cli.options import complete_installed, the_runner


@click.command("export")
@click.argument("name", shell_complete=complete_installed)
@click.argument("folder", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="What was written as a JSON object.")
def command(name: str, folder: str, as_json: bool) -> None:
    """Copy the model NAME to FOLDER, for a machine without a network.

    FOLDER must be new or empty. It gets the model's files, where they came from, and SHA256SUMS, which 'sha256sum -c'
    reads. Every file is checked while it is copied. On the other machine: localr1 import FOLDER

    \b
    localr1 export r1:7b /media/stick/r1-7b
    localr1 import /media/stick/r1-7b
    """
    from pathlib import Path

    from localr1.amounts import bytes_in_words
    from localr1.cli.meter import meter
    from localr1.cli.tables import print_json
    from localr1.models.bundles import export_model
    from localr1.text import one_line

    runner = the_runner()
    one = runner.installed(name)
    target = Path(folder).expanduser().absolute()
    with meter(f"copying {one.name}", one.size) as advance:
        manifest = export_model(one, target, runner.library(), advance)
    if as_json:
        print_json({"folder": str(target), "manifest": manifest})
    else:
        click.echo(one_line(f"{one.name}: {bytes_in_words(one.size)} in {target}", 500))
