"""The models screen: what is installed, what other programs keep, what there is to get, and what is on its way.

Enter uses the model under the cursor, or gets it where it is not here. Leaving goes on with every download.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.css.query import NoMatches
from textual.message import Message
from textual.types import CSSPathType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from localr1.columns import fitted
from localr1.errors import LocalR1Error
from localr1.text import one_line
from localr1.tui import shelves
from localr1.tui.downloads import Download
from localr1.tui.screens.page import Page, hanging, rule
from localr1.tui.shelves import OPTIONAL, TITLES, Entry, Kind, Shelves, details, rows_of

FULL = 30  # lines of a terminal from which on the details are open without being asked for


class ModelsScreen(Page[str | None]):
    """Gives the name of the model to use, or None."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["page.tcss", "models.tcss"]
    HEADING = "Models"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("g", "get", "get", id="models.get", tooltip="Fetch this model, or go on with it."),
        Binding("p", "pause", "pause", id="models.pause", tooltip="Stop fetching; what came is kept."),
        Binding("x", "cancel", "cancel", id="models.cancel", tooltip="Stop fetching and delete what came."),
        Binding("i", "details", "details", id="models.details", tooltip="Show or hide the release card."),
        Binding(
            "r",
            "again",
            "look again",
            id="models.look-again",
            tooltip="Look again what is here, and measure how fast this machine is.",
        ),
    ]

    @dataclass
    class Looked(Message):
        """What there is was found out."""

        shelves: Shelves

    @dataclass
    class Moved(Message):
        """A download has changed."""

        download: Download

    def __init__(self, current: str = "") -> None:
        super().__init__()
        self._current = current
        self._entries: tuple[Entry, ...] = ()
        self._unwatch: Callable[[], object] = lambda: None
        self._asked_twice = ""

    def body(self) -> ComposeResult:
        """The list, the details under it, and a line for each download."""
        yield OptionList(id="list", markup=False)
        with VerticalScroll(id="details", can_focus=False):
            yield Static("", id="card", markup=False)
        yield Vertical(id="downloads")

    def on_mount(self) -> None:
        """Look what there is, and hear of downloads."""
        self.query_one("#details").display = self.size.height >= FULL
        self.tell("looking what is here…")
        self._unwatch = self.host.downloads.watch(lambda one: self.post_message(self.Moved(one)))
        for one in self.host.downloads.all:
            if one.state != "done":
                self._show_download(one)
        self._look()

    def on_unmount(self) -> None:
        """Hear of downloads no more."""
        self._unwatch()

    @work(thread=True, exclusive=True, group="look")
    def _look(self, *, measure: bool = False) -> None:
        try:
            measured = shelves.measured_rates(self.host.history.totals())
            self.post_message(self.Looked(shelves.look(self.host.runner, measured, measure=measure)))
        except LocalR1Error as error:
            self.app.call_from_thread(self.explain, error)

    def on_models_screen_looked(self, event: Looked) -> None:
        """Show what there is."""
        self._entries = event.shelves.entries
        self.tell(f"this machine: {event.shelves.machine}")
        self._fill()
        for problem in event.shelves.problems[:3]:
            self.say(problem, bad=True)

    def on_models_screen_moved(self, event: Moved) -> None:
        """A download went on, or came to its end."""
        self._show_download(event.download)
        if event.download.state == "done":
            self.say(f"{event.download.name} is installed. Enter uses it.")
        elif event.download.state == "failed":
            self.say(f"{event.download.name}: {event.download.words}", bad=True)
        if not event.download.runs:
            self._look()

    def _fill(self) -> None:
        """Draw the rows for the width there is, keeping the cursor on its model."""
        listing = self.query_one("#list", OptionList)
        under = self._under()
        width = max(self.size.width - 6, 20)
        rows = fitted(rows_of(self._entries), width, OPTIONAL) if self._entries else []
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)] if rows else []
        options: list[Option] = []
        kind: Kind | None = None
        for entry, row in zip(self._entries, rows, strict=True):
            if entry.kind != kind:
                kind = entry.kind
                options.append(Option(rule(TITLES[kind], width), disabled=True))
            mark = "●" if entry.name == self._current and entry.kind in ("installed", "found") else " "
            line = "  ".join(f"{cell:<{size}}" for cell, size in zip(row, widths, strict=True)).rstrip()
            content = Content(f"{mark} {line}")
            dim = bool(entry.trouble) or (entry.fit is not None and not entry.fit.fits)
            options.append(Option(content.stylize("dim") if dim else content, id=_id(entry)))
        listing.set_options(options)
        wanted = _id(under) if under else None
        place = next((number for number, one in enumerate(options) if one.id and one.id == wanted), None)
        listing.highlighted = place if place is not None else (1 if options else None)
        listing.focus()

    def _under(self) -> Entry | None:
        """The model under the cursor."""
        try:
            option = self.query_one("#list", OptionList).highlighted_option
        except NoMatches:
            return None
        return next((one for one in self._entries if option and _id(one) == option.id), None)

    def on_resize(self, event: object) -> None:
        """Columns come and go with the width."""
        if self._entries:
            self._fill()

    def on_option_list_option_highlighted(self) -> None:
        """Show what there is to tell of the model under the cursor."""
        self._asked_twice = ""
        if self.query_one("#details").display:
            self._show_details()

    def on_option_list_option_selected(self) -> None:
        """Use the model, or get it."""
        entry = self._under()
        if entry is None:
            return
        if entry.kind not in ("installed", "found"):
            self.action_get()
        elif entry.trouble:
            self.say(f"{entry.name} cannot be used: {entry.trouble}.", bad=True)
        else:
            self.dismiss(entry.name)

    def action_get(self) -> None:
        """Fetch the model under the cursor; what does not fit is fetched only when asked for twice."""
        entry = self._under()
        if entry is None or entry.kind not in ("to get", "unfinished"):
            self.say("This one is here already.")
        elif entry.trouble:
            self.say(entry.trouble, bad=True)
        elif entry.fit is not None and not entry.fit.fits and self._asked_twice != entry.name:
            self._asked_twice = entry.name
            self.say(
                f"{entry.name} does not fit this machine: {entry.fit.reason}. Press g again to get it anyway.", bad=True
            )
        else:
            self.host.downloads.start(entry.name, anyway=self._asked_twice == entry.name)

    def action_pause(self) -> None:
        """Pause the download under the cursor, else the only one; a paused one goes on."""
        if one := self._meant():
            if one.runs:
                self.host.downloads.pause(one.name)
            else:
                self.host.downloads.start(one.name)

    def action_cancel(self) -> None:
        """Cancel the download under the cursor, else the only one."""
        if one := self._meant():
            self.host.downloads.cancel(one.name)

    def action_details(self) -> None:
        """Show or hide the details."""
        pane = self.query_one("#details")
        pane.display = not pane.display
        if pane.display:
            self._show_details()

    def action_again(self) -> None:
        """Look again what is here, and how fast this machine is."""
        self.tell("measuring how fast this machine's memory is…")
        self._look(measure=True)

    def _meant(self) -> Download | None:
        """The download that a key is for: of the model under the cursor, else the newest that is not over."""
        open_ones = [one for one in self.host.downloads.all if one.state != "done"]
        under = self._under()
        own = self.host.downloads.of(under.name) if under else None
        mine = [one for one in open_ones if one == own]
        if not open_ones:
            self.say("Nothing is being fetched.")
        return next(iter(mine or open_ones[::-1]), None)

    def _show_details(self) -> None:
        entry = self._under()
        if entry is None:
            return
        try:
            sections = details(entry, self.host.runner)
        except LocalR1Error as error:
            sections = [(entry.name, [("trouble", str(error))])]
        self.query_one("#card", Static).update(_card(sections, max(self.size.width - 6, 30)))
        self.query_one("#details", VerticalScroll).scroll_home(animate=False)

    def _show_download(self, one: Download) -> None:
        """Draw a download's line; one that is over leaves none."""
        place = self.query_one("#downloads", Vertical)
        if not place.is_attached:  # the screen is being left
            return
        line = next((child for child in place.children if child.name == one.name), None)
        if one.state in ("done", "cancelled"):
            if line:
                line.remove()
            return
        keys = "p pause  x cancel" if one.runs else "p go on  x delete"
        text = Content.assemble(("↓ " if one.runs else "· ", "$accent"), one.line(), "   ", (keys, "dim"))
        if isinstance(line, Static):
            line.update(text)
        else:
            place.mount(Static(text, name=one.name, markup=False))


def _id(entry: Entry) -> str:
    """Told apart by kind as well: a model may be installed and to get."""
    return f"{entry.kind}\0{entry.name}"


def _card(sections: list[shelves.Section], width: int) -> Content:
    """Titles and rows, the further lines of a row below its beginning."""
    parts: list[Content] = []
    for title, rows in sections:
        if parts:
            parts.append(Content(""))
        parts.append(Content.styled(one_line(title, 300), "bold"))
        label_width = max((len(label) for label, _words in rows), default=0) + 4
        for label, words in rows:
            before = f"  {one_line(label)}".ljust(label_width)
            first, *more = hanging(one_line(words, 2000), width, before)
            parts.append(Content.assemble((before, "dim"), first[label_width:]))
            parts += [Content(line) for line in more]
    return Content("\n").join(parts)
