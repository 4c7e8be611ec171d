"""Text cut into lines of a width, at the cost of what is added and not of what is there already.

No widget and no style. A line that is full never changes again, so ten thousand tokens of thinking cost no more to
go on with than ten; the lines of a text are the same however it came.
"""

from __future__ import annotations

from rich.cells import cell_len, get_character_cell_size


class Wrapped:
    """A growing text in lines of at most `width` cells, broken between words where it can be."""

    def __init__(self, width: int = 80) -> None:
        self.text = ""
        self.width = max(1, width)
        self._spans: list[tuple[int, int]] = []
        self._open = 0  # where the line begins that may still grow

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._spans)

    def feed(self, text: str) -> None:
        """Add to the end."""
        self.text += text.replace("\t", "    ")
        self._go_on()

    def cut(self, length: int) -> None:
        """Forget what comes after the first `length` characters."""
        self.text = self.text[:length]
        begins = self.text.rfind("\n") + 1
        while self._spans and self._spans[-1][0] >= begins:
            self._spans.pop()
        self._open = begins
        self._go_on()

    def rewrap(self, width: int) -> None:
        """Cut all of it anew, to another width."""
        if (width := max(1, width)) != self.width:
            self.width = width
            self._spans, self._open = [], 0
            self._go_on()

    def span(self, line: int) -> tuple[int, int]:
        """Where a line begins and ends in the text."""
        return self._spans[line]

    def line(self, line: int) -> str:
        """The text of a line."""
        start, end = self._spans[line]
        return self.text[start:end]

    def line_at(self, place: int) -> int:
        """The line that holds a place of the text."""
        low, high = 0, len(self._spans)
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if self._spans[middle][0] <= place else (low, middle)
        return low

    def _go_on(self) -> None:
        """Cut what lies behind the last full line."""
        while self._spans and self._spans[-1][0] >= self._open:
            self._spans.pop()
        text, place, end = self.text, self._open, len(self.text)
        while place < end:
            stop = text.find("\n", place)
            stop = end if stop < 0 else stop
            cut, following = self._cut(place, stop)
            self._spans.append((place, cut))
            if cut == stop:
                if stop == end:
                    break
                following = stop + 1
            place = following
        self._open = place

    def _cut(self, place: int, stop: int) -> tuple[int, int]:
        """Where a line that begins at `place` ends, and where the next one begins, both at the latest at `stop`."""
        edge = self._edge(place, stop)
        if edge == stop:
            return stop, stop
        space = edge if self.text[edge] == " " else self.text.rfind(" ", place, edge)
        if space <= place:
            return edge, edge
        following = space
        while following < stop and self.text[following] == " ":
            following += 1
        return (space, following) if following < stop else (stop, stop)

    def _edge(self, place: int, stop: int) -> int:
        """The first character that no longer fits on a line, or `stop`."""
        window = self.text[place : min(stop, place + self.width + 1)]
        if window.isascii():
            return min(stop, place + self.width)
        if place + len(window) == stop and cell_len(window) <= self.width:
            return stop
        cells = 0
        for offset in range(stop - place):
            cells += get_character_cell_size(self.text[place + offset])
            if cells > self.width:
                return max(place + offset, place + 1)
        return stop
