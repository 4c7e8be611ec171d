"""Rows in columns, and values as JSON, for commands that list things. All text passes `localr1.text` on its way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click


def print_table(rows: Sequence[Sequence[str]], *, indent: str = "  ") -> None:
    """Print rows so that their columns stand below each other; the last is as long as it is."""
    from localr1.text import one_line

    if not rows:
        return
    safe = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*(row[:-1] for row in safe), strict=True)]
    for row in safe:
        cells = [f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)]
        click.echo((indent + "  ".join([*cells, row[-1]])).rstrip())


def print_json(value: Any) -> None:
    """Print a value on one line, as JSON that no terminal acts on."""
    import msgspec

    from localr1.text import json_safe

    click.echo(json_safe(msgspec.json.encode(value).decode()))
