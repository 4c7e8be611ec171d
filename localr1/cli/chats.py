"""`localr1 chats`: the chats that were kept; list, read and search them. What takes files is in `chat_files`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from localr1.cli import chat_files
from localr1.cli.options import the_runner

if TYPE_CHECKING:
    from localr1.chats.history import History
    from localr1.chats.records import ChatRow, Hit


@click.group("chats", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """List, read, search, export, import and delete the chats that were kept.

    A chat is kept by 'localr1 ask --save' and by the terminal app, on this machine alone, in one file. Without a
    subcommand the chats are listed.

    \b
    localr1 chats search "stopping 25 minutes"
    localr1 chats show 12
    localr1 chats export 12 --format html --out chat.html
    """
    if context.invoked_subcommand is None:
        context.invoke(list_chats)


@contextmanager
def opened() -> Iterator[History]:
    """The history, closed again when done; what is to be said of it goes to stderr."""
    from localr1.text import one_line

    with the_runner().history() as history:
        if history.notice:
            click.echo(f"localr1: {one_line(history.notice, 500)}", err=True)
        yield history


@command.command("list")
@click.option("--search", metavar="TEXT", default="", help="Only chats with TEXT in their title or in what was said.")
@click.option("--limit", type=click.IntRange(1), default=50, help="At most so many.  [default: 50]")
@click.option("--json", "as_json", is_flag=True, help="As a JSON list.")
def list_chats(search: str, limit: int, as_json: bool) -> None:
    """List chats: pinned ones first, then the one changed last.

    \b
    localr1 chats list
    localr1 chats list --search train --json
    """
    from localr1.cli.tables import print_json, print_table, print_wrapped

    with opened() as history:
        rows = history.chats(search, limit)
    if as_json:
        print_json(rows)
        return
    print_table([_listed(row) for row in rows], indent="", optional=(2, 3))
    if not rows:
        print_wrapped(
            "No chat has that in it." if search else "No chats are kept. Begin one: localr1 ask --save 'your question'"
        )


@command.command("show")
@click.argument("chat", type=click.IntRange(1))
@click.option("--trace", type=click.Choice(["show", "hide"]), default="show", help="With the thinking, or without.")
@click.option("--json", "as_json", is_flag=True, help="Everything that is kept of it, all branches, as JSON.")
def show_chat(chat: int, trace: str, as_json: bool) -> None:
    """Show the chat with the number CHAT, as Markdown.

    Of its branches it is the one that was looked at last.

    \b
    localr1 chats show 12
    localr1 chats show 12 --trace hide
    """
    from localr1.chats.export import export
    from localr1.cli.chat_files import exported

    with opened() as history:
        given = exported(history, chat, traces=trace == "show" or as_json)
    click.echo(export([given], "json" if as_json else "md"), nl=False)


@command.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=20, help="At most so many.  [default: 20]")
@click.option("--json", "as_json", is_flag=True, help="As a JSON list; marks are the places of the words in a snippet.")
def search_chats(words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find messages that have all WORDS, thinking included.

    The newest comes first. Case and accents do not count. What stands in quotes must stand together, and the last word
    may be unfinished.

    \b
    localr1 chats search train stop
    localr1 chats search '"take away the stop"'
    """
    from localr1.cli.tables import print_json

    with opened() as history:
        hits = history.search(" ".join(words), limit)
    if as_json:
        print_json(hits)
        return
    for hit in hits:
        _print_hit(hit)
    if not hits:
        click.echo("Nothing was found.")


@command.command("stats")
@click.option("--json", "as_json", is_flag=True, help="As a JSON list, a row for each model and day.")
def show_stats(as_json: bool) -> None:
    """Add up the replies that are kept, per day and model.

    \b
    localr1 chats stats
    localr1 chats stats --json
    """
    from localr1.amounts import rate_in_words, seconds_in_words
    from localr1.cli.tables import print_json, print_table

    with opened() as history:
        totals = history.totals()
    if as_json:
        print_json(totals)
        return
    rows = [("day", "replies", "thinking", "answer", "time", "tok/s", "model")]
    for one in totals:
        time_taken = seconds_in_words(one.seconds)
        rates = rate_in_words(one.tokens_per_second) if one.seconds else ""
        counts = (f"{one.replies:,}", f"{one.thinking:,}", f"{one.answer:,}")
        rows.append((one.day, *counts, time_taken, rates, one.model or "elsewhere"))
    print_table(rows, indent="")


def _listed(row: ChatRow) -> tuple[str, ...]:
    turns = f"{row.turns} turn{'' if row.turns == 1 else 's'}"
    mark = "pinned" if row.pinned else ""
    return str(row.id), _moment(row.changed), turns, row.model, mark, row.title


def _print_hit(hit: Hit) -> None:
    from localr1.text import one_line

    where = f"chat {hit.chat} · {_moment(hit.created)} · {hit.where}"
    click.echo(f"{where} · {one_line(hit.title, 60)}")
    shown, at = "", 0
    for start, end in hit.marks:
        shown += hit.snippet[at:start] + click.style(hit.snippet[start:end], bold=True)
        at = end
    click.echo(f"  {shown}{hit.snippet[at:]}")


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


for _one in chat_files.COMMANDS:
    command.add_command(_one)
