"""`localr1 chats export`, `import` and `delete`: chats on their way out, in, or away."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from localr1.chats.export import Exported, Form
    from localr1.chats.history import History

EVERYTHING = 1 << 30  # chats


@click.command("export")
@click.argument("chats", nargs=-1, type=click.IntRange(1), metavar="[CHAT]...")
@click.option(
    "--format", "form", type=click.Choice(["md", "json", "jsonl", "html"]), help="[default: by --out, else md]"
)
@click.option("--out", metavar="FILE", help="Write to FILE, for you alone to read, instead of stdout.")
def export_chats(chats: tuple[int, ...], form: str | None, out: str | None) -> None:
    """Write chats as text: those with the numbers CHAT, or all.

    md and html are to be read, and have the branch that was looked at last. jsonl has a line {"question", "thinking",
    "answer"} for each reply of it. json has everything, and 'localr1 chats import' takes it.

    \b
    localr1 chats export 12 --out chat.html
    localr1 chats export --format json --out chats.json
    localr1 chats export --format jsonl | head
    """
    from localr1.chats.export import FORMS, export
    from localr1.cli.chats import opened
    from localr1.paths import write_private

    ending = Path(out).suffix.removeprefix(".").lower() if out else ""
    chosen: Form = next((one for one in FORMS if one == (form or ending)), "md")
    with opened() as history:
        numbers = chats or [row.id for row in history.chats(limit=EVERYTHING)]
        text = export([exported(history, chat) for chat in numbers], chosen)
    if out is None:
        click.echo(text, nl=False)
    else:
        write_private(Path(out), text)


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="The numbers of the new chats as a JSON list.")
def import_chats(files: tuple[str, ...], as_json: bool) -> None:
    """Take in chats that were kept elsewhere.

    FILE, or - for stdin, is a JSON export of localr1 or of Open WebUI, a conversation file of LM Studio, a Modelfile of
    Ollama with MESSAGE lines, or a JSON list of messages with role and content. Taken in twice, a chat is there twice.

    \b
    localr1 chats import chats.json
    ollama show --modelfile my-session | localr1 chats import -
    """
    from localr1.chats.importing import chats_in
    from localr1.cli.chats import opened
    from localr1.cli.tables import print_json

    copies = [copy for file in files for copy in chats_in(_content(file), file)]
    with opened() as history:
        _check_kept(history)
        numbers = [history.take_in(copy) for copy in copies]
        _check_kept(history)
    if as_json:
        print_json(numbers)
    else:
        click.echo(f"{len(numbers)} taken in: {', '.join(map(str, numbers))}")


@click.command("delete")
@click.argument("chats", nargs=-1, type=click.IntRange(1), metavar="[CHAT]...")
@click.option("--all", "everything", is_flag=True, help="Every chat that is kept.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="The numbers of the deleted chats as a JSON list.")
def delete_chats(chats: tuple[int, ...], everything: bool, yes: bool, as_json: bool) -> None:
    """Delete the chats with the numbers CHAT for good.

    They are gone from the file, its search index and its backups. On a terminal it asks first.

    \b
    localr1 chats delete 12 13
    localr1 chats delete --all --yes
    """
    from localr1.cli.chats import opened
    from localr1.cli.tables import print_json
    from localr1.errors import UsageError
    from localr1.text import one_line

    if bool(chats) == everything:
        raise UsageError("Which chats?", hint="Give their numbers, or --all; 'localr1 chats list' shows them.")
    with opened() as history:
        _check_kept(history)
        rows = history.chats(limit=EVERYTHING) if everything else [history.chat(chat) for chat in dict.fromkeys(chats)]
        if rows and not yes and sys.stdin.isatty():
            for row in rows[:10]:
                click.echo(f"  {row.id}  {one_line(row.title)}", err=True)
            click.confirm(f"Delete {len(rows)} for good?", abort=True, err=True)
        for row in rows:
            history.delete(row.id)
        history.purge()
        _check_kept(history)
        behind = history.left_behind()
    if as_json:
        print_json([row.id for row in rows])
    else:
        click.echo(f"{len(rows)} deleted")
    for file in behind:
        click.echo(
            f"localr1: {one_line(str(file), 500)}, set aside as damaged, may still hold them; delete it yourself",
            err=True,
        )


def exported(history: History, chat: int, *, traces: bool = True) -> Exported:
    """A chat as `localr1.chats.export` takes it. Raises `NotFoundError`."""
    import msgspec

    from localr1.chats.export import Exported

    branch = history.branch(chat)
    if not traces:
        branch = [msgspec.structs.replace(kept, thinking="") for kept in branch]
    return Exported(history.chat(chat), history.messages(chat), branch)


def _check_kept(history: History) -> None:
    """Refuse to change what would be forgotten at once."""
    from localr1.errors import DiskError

    if history.in_memory:
        raise DiskError(history.notice, hint="Nothing was changed.")


def _content(file: str) -> bytes:
    from localr1.chats.importing import LARGEST
    from localr1.errors import NotFoundError, UsageError

    try:
        if file == "-":
            content = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(file).open("rb") as stream:
                content = stream.read(LARGEST + 1)
    except OSError as error:
        raise NotFoundError(f"{file} cannot be read: {error.strerror}.") from None
    if len(content) > LARGEST:
        raise UsageError(f"{file} is larger than {LARGEST >> 30} GiB.", hint="Import a part of it.")
    return content


COMMANDS = (export_chats, import_chats, delete_chats)
