"""Rows in columns, and values as JSON, for commands that list things. All text passes `localr1.text` on its way."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Sequence
from typing import Any

import click

from localr1.columns import fitted


def terminal_width() -> int | None:
    """How many columns the terminal has; None where stdout is none, and nothing need be left out."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def print_table(rows: Sequence[Sequence[str]], *, indent: str = "  ", optional: Sequence[int] = ()) -> None:
    """Print rows so that their columns stand below each other; the last is as long as it is.

    On a terminal that is too narrow the columns numbered in `optional` are left out, one after the other, and then the
    longest texts cut short.
    """
    from localr1.text import one_line

    if not rows:
        return
    safe = [[one_line(cell) for cell in row] for row in rows]
    width = terminal_width()
    if width is not None:
        safe = fitted(safe, width - len(indent), optional)
    widths = [max(map(len, column)) for column in zip(*(row[:-1] for row in safe), strict=True)]
    for row in safe:
        cells = [f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)]
        click.echo((indent + "  ".join([*cells, row[-1]])).rstrip())


def print_wrapped(text: str, *, before: str = "") -> None:
    """Print text behind `before`, on a terminal with its further lines below its beginning; no word is broken."""
    width = terminal_width()
    if width is None or len(before) > width // 2:
        click.echo(before + text)
        return
    lines = textwrap.wrap(text, width - len(before), break_long_words=False, break_on_hyphens=False) or [""]
    for number, line in enumerate(lines):
        click.echo((" " * len(before) if number else before) + line)


def print_json(value: Any) -> None:
    """Print a value on one line, as JSON that no terminal acts on."""
    import msgspec

    from localr1.text import json_safe

    click.echo(json_safe(msgspec.json.encode(value).decode()))
