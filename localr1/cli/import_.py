"""`localr1 import`: take a model that is here already into the library."""

from __future__ import annotations

import click

from localr1.cli.options import the_runner


@click.command("import")
@click.argument("path")
@click.option("--name", metavar="NAME", default="", help="What it is asked for by.  [default: made of the file's name]")
@click.option("--copy", is_flag=True, help="Copy the file into the library, instead of using it where it is.")
@click.option("--json", "as_json", is_flag=True, help="The model as a JSON object.")
def command(path: str, name: str, copy: bool, as_json: bool) -> None:
    """Take a model file that is here already into the library.

    PATH is a .gguf file (of a split model any part), a model of another program as 'localr1 found' names it, or a
    folder that 'localr1 export' made. A file is used where it is unless --copy is given; it stays yours, and 'localr1
    remove' forgets it without touching it. A folder of 'export' is always copied, and every file in it is checked.

    \b
    localr1 import ~/Downloads/DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf --name r1-7b
    localr1 import ollama:deepseek-r1:7b
    localr1 import /media/stick/r1-7b
    """
    from pathlib import Path

    from localr1.amounts import bytes_in_words
    from localr1.cli.meter import meter
    from localr1.cli.models import as_values
    from localr1.cli.tables import print_json
    from localr1.errors import UsageError
    from localr1.models.bundles import import_bundle, is_bundle
    from localr1.models.importing import import_model, size_of
    from localr1.text import one_line

    runner = the_runner()
    library = runner.library()
    given = Path(path).expanduser().absolute()
    with meter(f"reading {path}", size_of(path)) as advance:
        if is_bundle(given):
            if name:
                raise UsageError("A folder of 'export' has a name of its own.", hint="Leave --name out.")
            added = import_bundle(given, library, runner.catalog(), advance)
        else:
            added = import_model(path, library, runner.catalog(), name=name, copy=copy, progress=advance)
    if as_json:
        print_json(as_values(added, {}))
        return
    where = f"used where it is, in {added.manifest.in_place}" if added.manifest.in_place else "copied and checked"
    click.echo(one_line(f"{added.name}: {bytes_in_words(added.size)}, {where}", 500))
    if not added.manifest.verified:
        click.echo(f"Its bytes were not read; 'localr1 verify {one_line(added.name)}' does that.", err=True)
