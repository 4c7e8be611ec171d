"""Rows in columns, and values as JSON, for commands that list things. All text passes `localr1.text` on its way."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

import click

SHORTEST = 8  # characters that a text is cut to at the least


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


def fitted(rows: Sequence[Sequence[str]], width: int, optional: Sequence[int] = ()) -> list[list[str]]:
    """The rows made no wider than `width`, as far as columns of SHORTEST characters allow."""
    kept = list(range(len(rows[0])))
    widths = [max(len(row[number]) for row in rows) for number in kept]
    for number in optional:
        if _total(widths[one] for one in kept) > width:
            kept.remove(number)
    while (over := _total(widths[one] for one in kept) - width) > 0:
        longest, *others = sorted(kept, key=lambda one: -widths[one])
        if widths[longest] <= SHORTEST:
            break
        next_one = widths[others[0]] if others else 0
        widths[longest] = max(widths[longest] - over, min(next_one, widths[longest] - 1), SHORTEST)
    return [[_cut(row[number], widths[number]) for number in kept] for row in rows]


def _total(widths: Iterable[int]) -> int:
    """Of a row with two blanks between its columns."""
    every = list(widths)
    return sum(every) + 2 * (len(every) - 1)


def _cut(text: str, width: int) -> str:
    """The text, where it is too long without its middle: names differ at their ends."""
    if len(text) <= width:
        return text
    end = (width - 1) // 2
    return f"{text[: width - 1 - end]}…{text[-end:]}"


def print_json(value: Any) -> None:
    """Print a value on one line, as JSON that no terminal acts on."""
    import msgspec

    from localr1.text import json_safe

    click.echo(json_safe(msgspec.json.encode(value).decode()))
