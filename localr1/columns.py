"""Rows of text in columns that fit a width: columns are left out, then texts are cut in their middle. Plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

SHORTEST = 8  # characters that a text is cut to at the least


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
