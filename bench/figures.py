"""Medians, spreads and aligned text: how every measurement states what it found.

Times and rates on a shared machine scatter by a tenth, so no figure stands without its spread.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One result: what it is of, the figure with its unit, and how far single runs lay apart."""

    what: str
    figure: str
    spread: str = ""


class Table(NamedTuple):
    """The results of one measurement."""

    title: str
    rows: list[Row]

    def text(self) -> str:
        """The table as aligned lines."""
        widths = [max((len(row[column]) for row in self.rows), default=0) for column in range(2)]
        lines = [f"  {row.what:<{widths[0]}}  {row.figure:>{widths[1]}}  {row.spread}".rstrip() for row in self.rows]
        return "\n".join([self.title, *lines])


def summary(what: str, values: Sequence[float], unit: str, digits: int = 1) -> Row:
    """The median of the values, and the lowest and the highest of them."""
    figure = f"{statistics.median(values):,.{digits}f} {unit}".strip()
    return Row(what, figure, f"({min(values):,.{digits}f} to {max(values):,.{digits}f}, {_runs(len(values))})")


def ratio(what: str, ours: Sequence[float], theirs: Sequence[float]) -> Row:
    """The median of each round's ratio: what slows a whole round down does not touch it."""
    return summary(what, [our / their for our, their in zip(ours, theirs, strict=True)], "x", 3)


def _runs(count: int) -> str:
    return "1 run" if count == 1 else f"{count:,} runs"
