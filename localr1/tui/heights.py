"""How high the turns of a chat are: as measured where they were mounted, else as far as their texts tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from localr1.tui.exchanges import Exchange

LEAST_ROWS = 5  # of a turn, beside its texts
BESIDE = 6  # columns that its texts do not have


class Heights:
    """The height in rows of each turn, the blank row under it included, in a column of `width`."""

    def __init__(self, exchanges: Sequence[Exchange] = (), width: int = 0) -> None:
        self._width = max(20, (width or 80) - BESIDE)
        self._rows = [self._guess(exchange) for exchange in exchanges]

    def __len__(self) -> int:
        """How many turns there are."""
        return len(self._rows)

    def __getitem__(self, index: int) -> int:
        """The height of one turn."""
        return self._rows[index]

    def put(self, index: int, exchange: Exchange) -> None:
        """A turn stands at an index now, and nothing behind it."""
        self._rows[index:] = [self._guess(exchange)]

    def measured(self, index: int, rows: int) -> None:
        """A turn was laid out, and is so high."""
        self._rows[index] = rows

    def sum(self, turns: Iterable[int]) -> int:
        """The height of several."""
        return sum(self._rows[index] for index in turns)

    def near(self, index: int | None, view: int) -> range:
        """The turns to have mounted where a view of so many rows begins in a turn, or stands at the end: a screen more
        than is seen, above and below."""
        last, view = len(self._rows) - 1, max(view, 1)
        start = end = last if index is None else min(index, last)
        above, below = view * (2 if index is None else 1), 2 * view
        while start > 0 and above > 0:
            start -= 1
            above -= self._rows[start]
        while end < last and below > 0:
            below -= self._rows[end]
            end += 1
        return range(start, end + 1)

    def _guess(self, exchange: Exchange) -> int:
        texts = [exchange.question.text[:4000], exchange.reply.text if exchange.reply else ""]
        return LEAST_ROWS + sum(text.count("\n") + len(text) // self._width + 1 for text in texts)
