"""The turns of a chat, one under the other, of which only those near the view are mounted.

What the reader looks at does not move: where it stands is found again by turn, part and row whenever anything above
it grows, folds, or comes and goes, in the same layout in which that happens. Only a reader who is at the end is taken
along when more comes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.events import Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.scrollbar import ScrollBar
from textual.widget import Widget

from localr1.tui.exchanges import Exchange
from localr1.tui.heights import Heights
from localr1.tui.used import Around
from localr1.tui.widgets.holding import HoldsPlace
from localr1.tui.widgets.trace import Trace
from localr1.tui.widgets.turn import Turn

SPARE = 3  # turns that stay mounted beyond those, so that a step back finds them


class Place(NamedTuple):
    """Where the reader is: a turn, the part of it (none while it is not mounted), and a row of that part.

    A row below 0 is one above the turn. `text` is the place in a trace's text that the row begins with, which outlives
    a change of width.
    """

    turn: int
    part: int | None
    row: int
    text: int | None = None


class Gap(Widget):
    """Stands for turns that are not mounted, as high as they are thought to be."""

    def __init__(self) -> None:
        super().__init__()
        self.rows(0)

    def rows(self, rows: int) -> None:
        """Be so many rows high."""
        self.styles.height = rows
        self.display = rows > 0


class Column(VerticalScroll, HoldsPlace, can_focus=False):
    """Shows `exchanges`. The last turn is always mounted: a reply may be coming in it."""

    BINDINGS: ClassVar[list[BindingType]] = []

    class Moved(Message):
        """The reader came to the end, or left it."""

    def __init__(self, around: Callable[[Exchange], Around]) -> None:
        super().__init__()
        self._around = around
        self.following = True
        self._holding = False
        self.place = Place(0, None, 0)
        self._exchanges: list[Exchange] = []
        self._heights = Heights()
        self._turns: dict[int, Turn] = {}
        self._above, self._below = Gap(), Gap()
        self._opened: set[int] = set()
        self._width = 0
        self._mounting = False
        self._again = False

    @property
    def turns(self) -> Sequence[Turn]:
        """The turns that are mounted, in order."""
        return [self._turns[index] for index in sorted(self._turns)]

    @property
    def last(self) -> Turn | None:
        """The last turn of the chat."""
        return self._turns.get(len(self._exchanges) - 1)

    def turn_of(self, question: int) -> Turn | None:
        """The mounted turn of a question."""
        return next((turn for turn in self._turns.values() if turn.question.id == question), None)

    async def show(self, exchanges: Sequence[Exchange], place: Place | None = None) -> None:
        """Show another chat or branch: at its end, or where a reader was or is to be."""
        await self.remove_children()
        self._exchanges = list(exchanges)
        self._turns = {}
        self._heights = Heights(exchanges, self.size.width)
        self.following = place is None
        self.place = place or Place(max(0, len(exchanges) - 1), None, 0)
        self._above, self._below = Gap(), Gap()
        await self.put_up(self._above, self._below)
        await self._mount_near()

    def will_open(self, question: int) -> None:
        """Let the trace of this question's turn be open when it is shown next."""
        self._opened.add(question)

    async def put_up(self, *widgets: Widget, before: Widget | None = None, after: Widget | None = None) -> None:
        """Mount widgets, unless the app is ending and there is nothing to mount them in."""
        if self.is_attached:
            await self.mount(*widgets, before=before, after=after)

    async def put(self, index: int, exchange: Exchange) -> Turn:
        """Let a turn stand at an index, and nothing behind it."""
        await self.query("Column > .empty").remove()
        for gone in [one for one in self._turns if one >= index]:
            await self._turns.pop(gone).remove()
        self._exchanges[index:] = [exchange]
        self._heights.put(index, exchange)
        turn = self._turns[index] = self._made(index)
        await self.put_up(turn)
        await self._mount_near()
        return turn

    def keep(self, index: int, exchange: Exchange) -> None:
        """Note what a turn has become, for when it is mounted again."""
        if index < len(self._exchanges):
            self._exchanges[index] = exchange

    def rows_into(self, turn: Turn) -> int:
        """How many rows of a turn are above the view."""
        return round(self.scroll_y) - turn.virtual_region.y

    def bring(self, turn: Turn) -> None:
        """Bring a turn into view, as much of it as there is room for."""
        region = turn.virtual_region
        top, height = round(self.scroll_y), self.container_size.height
        if region.y < top or region.height >= height:
            self.scroll_to(y=region.y, animate=False)
        elif region.bottom > top + height:
            self.scroll_to(y=region.bottom - height, animate=False)

    def go_to_end(self) -> None:
        """Take the reader to the end, and along with what comes."""
        self.following, self._holding = True, False
        self.refresh(layout=True)

    def hold_place(self) -> None:
        """From here on, what is in view stays where it is, until its reader is at the end again."""
        self.following, self._holding = False, True
        self.place = self._place_at(round(self.scroll_y))
        self.call_after_refresh(self._follow_at_end)

    def _follow_at_end(self) -> None:
        if self._holding:
            self._holding = False
            self.following = round(self.scroll_y) >= self.max_scroll_y

    def on_turn_thought(self, event: Turn.Thought) -> None:
        """Fold a thought that has ended, unless its reader would lose sight of what is being read."""
        trace = event.turn.trace
        if self.following or not trace.region.overlaps(self.content_region):
            self._opened.discard(event.turn.question.id)
            trace.open(False)

    def on_trace_found(self, event: Trace.Found) -> None:
        """Bring a row of a trace into view: somebody looks for it."""
        turn = event.trace.query_ancestor(Turn)
        row = turn.virtual_region.y + event.trace.virtual_region.y + event.row
        if not round(self.scroll_y) <= row < round(self.scroll_y) + self.container_size.height:
            self.scroll_to(y=max(0, row - self.container_size.height // 3), animate=False)

    def arrange(self, size: Size, optimal: bool = False):  # type: ignore[no-untyped-def]  # noqa: ANN201
        """Lay out the turns and put what the reader looks at where it was, before anything is drawn."""
        arranged = super().arrange(size, optimal)
        regions = {placement.widget: placement.region for placement in arranged.placements}
        for index, turn in self._turns.items():
            if turn in regions and regions[turn].height:
                self._heights.measured(index, regions[turn].height + 1)
        self._hold(regions, arranged.total_region.bottom, size.height)
        return arranged

    def _hold(self, regions: dict[Widget, Region], bottom: int, height: int) -> None:
        furthest = max(0, bottom - height)
        top = furthest if self.following else min(max(0, self._row_of(self.place, regions)), furthest)
        if top != self.scroll_y:
            self.set_reactive(Widget.scroll_y, float(top))
            self.set_reactive(Widget.scroll_target_y, float(top))
            self.vertical_scrollbar.set_reactive(ScrollBar.position, top)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """The reader scrolled: note where that is."""
        super().watch_scroll_y(old_value, new_value)
        was = self.following
        self.following = round(new_value) >= self.max_scroll_y
        self.place = self._place_at(round(new_value))
        if was != self.following:
            self.post_message(self.Moved())
        self._look_for_turns()

    def on_resize(self, event: Resize) -> None:
        """Another width makes other heights of what is not mounted."""
        if event.size.width != self._width:
            self._width = event.size.width
            self._heights = Heights(self._exchanges, self._width)
        self._look_for_turns()

    def on_trace_toggled(self, event: Trace.Toggled) -> None:
        """Remember what is open, for when its turn comes back."""
        turn = event.trace.query_ancestor(Turn)
        (self._opened.add if event.trace.opened else self._opened.discard)(turn.question.id)

    def _row_of(self, place: Place, regions: dict[Widget, Region]) -> int:
        """The row of the column that shows a place."""
        turn = self._turns.get(place.turn)
        if turn is None or turn not in regions:
            first = min(self._turns, default=0)
            gap = self._above if place.turn < first else self._below
            start = regions[gap].y if gap in regions and gap.display else 0
            skipped = range(0 if gap is self._above else self._last_near() + 1, place.turn)
            return start + self._heights.sum(skipped) + place.row
        region = regions[turn]
        if place.part is None or place.part >= len(turn.children):
            return region.y + min(place.row, region.height)
        part = turn.children[place.part]
        inside = turn.arrange(region.shrink(turn.gutter).size)
        mine = next((one.region for one in inside.placements if one.widget is part), None)
        if mine is None:
            return region.y + min(place.row, region.height)
        row = place.row
        if place.text is not None and isinstance(part, Trace) and part.opened:
            part.text.look(part.text.lines.width)
            row = part.row_of(place.text)
        return region.y + turn.gutter.top + mine.y + min(row, max(0, mine.height - 1))

    def _place_at(self, row: int) -> Place:
        """What stands at a row of the column; where nothing is mounted there, how far that is above what is in view."""
        for index in sorted(self._turns):
            region = self._turns[index].virtual_region
            if region.y <= row < region.bottom + 1:
                return self._place_in(index, row - region.y)
            if row < region.y < row + self.container_size.height:
                return Place(index, None, row - region.y)
        first = min(self._turns, default=0)
        gap = self._above if row < self._below.virtual_region.y or not self._below.display else self._below
        index, left = (0 if gap is self._above else self._last_near() + 1), row - gap.virtual_region.y
        while index < len(self._heights) - 1 and index != first and left >= self._heights[index]:
            left -= self._heights[index]
            index += 1
        return Place(index, None, max(0, left))

    def _place_in(self, index: int, row: int) -> Place:
        turn = self._turns[index]
        row -= turn.gutter.top
        for number, part in enumerate(turn.children):
            region = part.virtual_region
            if part.display and region.y <= row < region.bottom:
                inside = row - region.y
                text = part.place_of(inside) if isinstance(part, Trace) and part.opened else None
                return Place(index, number, inside, text)
        return Place(index, None, max(0, row))

    def _last_near(self) -> int:
        """The last mounted turn that is not the chat's last one, which stands apart below the gap."""
        last = len(self._exchanges) - 1
        return max((index for index in self._turns if index != last), default=-1)

    def _look_for_turns(self) -> None:
        """Mount what is near the view, if any of it is not."""
        if not self._exchanges:
            return
        wanted = self._near()
        if any(index not in self._turns for index in wanted):
            if self._mounting:
                self._again = True
            else:
                self._mounting = True
                self.call_next(self._mount_near)

    def _near(self) -> range:
        """The turns in view and about a screen above and below."""
        return self._heights.near(None if self.following else self.place.turn, self.container_size.height)

    async def _mount_near(self) -> None:
        """Have the turns near the view mounted, and those far from it no longer."""
        self._mounting = True
        try:
            while True:
                self._again = False
                await self._mount_only(self._near())
                if not self._again:
                    break
        finally:
            self._mounting = False

    async def _mount_only(self, near: range) -> None:
        last = len(self._exchanges) - 1
        if last < 0 or not self.is_attached:
            return
        missing = [index for index in near if index not in self._turns and index != last]
        with self.app.batch_update():
            for index in missing:
                following = min((one for one in self._turns if one > index and one != last), default=None)
                turn = self._made(index)
                before = self._below if following is None else self._turns[following]
                self._turns[index] = turn
                await self.put_up(turn, before=before)
            if last not in self._turns:
                self._turns[last] = self._made(last)
                await self.put_up(self._turns[last], after=self._below)
            for index in self._far(near):
                await self._turns.pop(index).remove()
            for index, turn in self._turns.items():
                turn.foot.is_last(index == last)
            self._above.rows(self._heights.sum(range(min(self._turns))))
            beyond = self._last_near()
            self._below.rows(self._heights.sum(range(beyond + 1, last)) if beyond >= 0 else 0)

    def _far(self, near: range) -> list[int]:
        """What is mounted for nothing: all but the last turn, those near, and the few that adjoin these."""
        start, end = near.start, near.stop
        while start - 1 in self._turns and start > near.start - SPARE:
            start -= 1
        while end in self._turns and end < near.stop + SPARE:
            end += 1
        return [index for index in self._turns if index != len(self._exchanges) - 1 and not start <= index < end]

    def _made(self, index: int) -> Turn:
        exchange = self._exchanges[index]
        opened = exchange.question.id in self._opened
        return Turn(index, exchange, opened=opened, around=self._around(exchange))
