"""`localr1 prune`: delete what was left over."""

from __future__ import annotations

import click

from localr1.cli.options import the_runner


@click.command("prune")
@click.option("--dry-run", is_flag=True, help="Only list what would be deleted.")
@click.option("--json", "as_json", is_flag=True, help="What was deleted as a JSON list.")
def command(dry_run: bool, as_json: bool) -> None:
    """Delete unfinished downloads, and files in the library that belong to no model.

    What is being fetched at this moment is left alone, and so is everything outside the library. An unfinished
    download that is deleted starts anew; otherwise 'localr1 pull' goes on where it stopped.

    \b
    localr1 prune --dry-run
    localr1 prune
    """
    from localr1.amounts import bytes_in_words
    from localr1.cli.tables import print_json, print_table
    from localr1.models.upkeep import leftovers, prune

    library = the_runner().library()
    gone = leftovers(library) if dry_run else prune(library)
    if as_json:
        print_json([{"path": str(one.path), "size": one.size, "what": one.what} for one in gone])
        return
    rows = [(one.what, bytes_in_words(one.size), str(one.path.relative_to(library.root))) for one in gone]
    print_table(rows, indent="")
    total = bytes_in_words(sum(one.size for one in gone))
    click.echo(f"{total} {'would be' if dry_run else 'were'} freed." if gone else "There is nothing to delete.")
