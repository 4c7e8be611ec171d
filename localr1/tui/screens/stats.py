"""The stats: thinking against answer, seconds and tokens a second, day by day as a plot and model by model as a table.

Whatever the plot says in colours the table says in figures.
"""

from __future__ import annotations

import math
from datetime import date
from itertools import cycle
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.color import Color
from textual.containers import VerticalScroll
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static
from textual_plotext import PlotextPlot

from localr1.columns import fitted
from localr1.errors import LocalR1Error
from localr1.text import one_line
from localr1.tui.in_words import model_name
from localr1.tui.screens.page import Page
from localr1.tui.totals import HEAD, Sum, by_day, by_model, everything

if TYPE_CHECKING:
    from localr1.chats.records import Total

Plotted = Literal["tokens", "seconds", "speed"]
PLOTS: dict[Plotted, str] = {
    "tokens": "tokens a day: thinking and answer",
    "seconds": "seconds of a reply, on average",
    "speed": "tokens a second",
}
DAY_WIDE = 8  # columns that a day needs for its name
LEAST_DAYS = 5  # so that one day's bar does not fill the screen
NARROW = 6  # lines below which there is no plot


class StatsScreen(Page[None]):
    """Look, and go back."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["page.tcss", "stats.tcss"]
    HEADING = "Stats"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space", "turn(1)", "next plot", id="stats.next-plot", tooltip="Tokens, seconds, speed."),
        Binding("left", "turn(-1)", "plot before", id="stats.plot-before", show=False, tooltip="The plot before."),
        Binding("m", "model", "model", id="stats.model", tooltip="The plot of one model, of the next, of all."),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._totals: list[Total] = []
        self._plotted: Plotted = "tokens"
        self._model = ""

    def body(self) -> ComposeResult:
        """The plot over the table."""
        yield Static("", id="title", markup=False)
        yield PlotextPlot(id="plot")
        with VerticalScroll(id="table"):
            yield Static("", id="rows", markup=False)

    def on_mount(self) -> None:
        """Add it all up."""
        try:
            self._totals = self.host.history.totals()
        except LocalR1Error as error:
            self.explain(error)
        self.query_one("#table").focus()
        self._draw()

    def on_resize(self, event: object) -> None:
        """As many days as there is room for."""
        self._draw()

    def action_turn(self, step: int) -> None:
        """To another plot."""
        names = list(PLOTS)
        self._plotted = names[(names.index(self._plotted) + step) % len(names)]
        self._draw()

    def action_model(self) -> None:
        """The plot of the next model; after the last comes that of all."""
        models = ["", *(one.label for one in by_model(self._totals))]
        self._model = models[(models.index(self._model) + 1) % len(models)]
        self._draw()

    def _draw(self) -> None:
        models = by_model(self._totals)
        title, plot = self.query_one("#title", Static), self.query_one("#plot", PlotextPlot)
        plot.display = bool(models) and self.size.height >= NARROW * 3
        if not models:
            title.update("No reply is kept yet. Ask something, and what it took shows here.")
            return
        total = everything(models)
        replies = f"{total.replies:,} replies" if total.replies != 1 else "1 reply"
        self.tell(f"{replies} · {total.thinking:,} tokens of thinking · {total.answer:,} of answers")
        title.update(f"{PLOTS[self._plotted]}{f' · {one_line(model_name(self._model), 60)}' if self._model else ''}")
        self.query_one("#rows", Static).update(self._table(models))
        days = by_day(self._totals, self._model)[-max(self.size.width // DAY_WIDE - 2, 1) :]
        self._plot(plot, days)

    def _plot(self, plot: PlotextPlot, days: list[Sum]) -> None:
        plt: Any = plot.plt  # its hints leave out what its bars take
        plt.clear_figure()
        thinking, answer = (_rgb(self, name) for name in ("secondary", "accent"))
        names = [_day_name(one.label) for one in days]
        names += [" " * (number + 1) for number in range(LEAST_DAYS - len(names))]
        empty = [0.0] * (len(names) - len(days))
        top = 0.0
        if self._plotted == "tokens":
            values = [[*(one.thinking for one in days), *empty], [*(one.answer for one in days), *empty]]
            plt.stacked_bar(
                names, values, labels=["thinking", "answer"], color=[thinking, answer], marker="sd", width=0.5
            )
            top = max((one.thinking + one.answer for one in days), default=0)
        elif self._plotted == "seconds":
            plt.bar(names, [*(one.seconds_each for one in days), *empty], color=answer, marker="sd", width=0.5)
            top = max((one.seconds_each for one in days), default=0)
        else:
            top = self._plot_speed(plot, [one.label for one in days], names)
        ticks = round_ticks(top)
        plt.yticks(ticks, [f"{tick:,.0f}" for tick in ticks])
        plt.ylim(0, ticks[-1])
        plot.refresh()

    def _plot_speed(self, plot: PlotextPlot, labels: list[str], names: list[str]) -> float:
        """A mark of its own for each model; gives the highest value."""
        plt: Any = plot.plt
        top = 0.0
        models = [self._model] if self._model else [one.label for one in by_model(self._totals)]
        for model, mark in zip(models, cycle("●▲■◆○△□◇"), strict=False):
            days = {one.label: one.tokens_per_second for one in by_day(self._totals, model)}
            places = [number for number, label in enumerate(labels) if label in days]
            top = max(top, *days.values(), 0.0)
            plt.scatter(
                places, [days[labels[place]] for place in places], marker=mark, label=one_line(model_name(model), 30)
            )
        plt.xticks(list(range(len(names))), names)
        plt.xlim(-1, len(names))
        return top

    def _table(self, models: list[Sum]) -> Content:
        cells = [HEAD, *((one_line(model_name(one.label), 60), *one.cells()[1:]) for one in models)]
        rows = fitted(cells, max(self.size.width - 6, 20), optional=(1, 4, 5))
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = []
        for row in rows:
            first = f"{row[0]:<{widths[0]}}"
            rest = [f"{cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True)]
            lines.append(Content("  ".join([first, *rest])))
        lines[0] = lines[0].stylize("dim")
        return Content("\n").join(lines)


def round_ticks(top: float, most: int = 5) -> list[float]:
    """Round numbers from 0 to at least `top`, a few of them."""
    rough = max(top, 1.0) / most
    size = 10.0 ** math.floor(math.log10(rough))
    step = max(next(size * round_one for round_one in (1, 2, 5, 10) if size * round_one >= rough), 1.0)
    return [step * number for number in range(math.ceil(max(top, 1.0) / step) + 1)]


def _rgb(page: StatsScreen, name: str) -> tuple[int, int, int]:
    """A colour of the theme."""
    return Color.parse(page.app.theme_variables[name]).rgb


def _day_name(day: str) -> str:
    """As in `3 Mar`."""
    then = date.fromisoformat(day)
    return f"{then.day} {then:%b}"
