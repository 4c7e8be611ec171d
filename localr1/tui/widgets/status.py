"""The line at the top: which model, where it runs, how fast, and what keeps the engine off the network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import RenderResult
from textual.events import Click
from textual.strip import Strip
from textual.widget import Widget

from localr1.amounts import bytes_in_words, rate_in_words
from localr1.frames import Guard, Loaded
from localr1.text import one_line

BLOCKED = "⊘ engine: network blocked by the kernel"
NOT_ENFORCED = "! engine: network not enforced on this system"
SHORT = {BLOCKED: "⊘ offline: kernel", NOT_ENFORCED: "! offline: not enforced"}


class Shown(NamedTuple):
    """What the line says: about the model, where it runs, and how it is shut in."""

    model: str
    place: str = ""
    badge: str = ""


class StatusLine(Widget):
    """One row. The parts that do not fit are left out, the badge last of all; a click on the badge explains it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"status--model", "status--place", "status--badge", "status--warning"}

    def __init__(self) -> None:
        super().__init__()
        self.shown = Shown("no model")
        self._rate = 0.0
        self._badge_at = 0

    def tell(self, shown: Shown) -> None:
        """Show another model, or more of it."""
        if shown != self.shown:
            self.shown = shown
            self.refresh()

    def rate(self, tokens_per_second: float) -> None:
        """Show how fast the last reply came."""
        self._rate = tokens_per_second
        self.refresh()

    def render(self) -> RenderResult:
        """Nothing: it is drawn as a line."""
        return ""

    def render_line(self, y: int) -> Strip:
        """The line, as much of it as fits."""
        width = self.size.width
        plain = self.get_component_rich_style("status--place")
        place = " · ".join(part for part in (self.shown.place, self._speed()) if part)
        badge = self.shown.badge
        for middle, end in ((place, badge), (self.shown.place, badge), ("", badge), ("", SHORT.get(badge, ""))):
            texts = (f" {self.shown.model}", middle, f"{end} " if end else "")
            if sum(cell_len(text) for text in texts) + 4 <= width:
                return self._line(texts, width)
        return Strip([Segment(f" {self.shown.model}", plain)]).adjust_cell_length(width, plain)

    def on_click(self, event: Click) -> None:
        """Explain the badge."""
        if self.shown.badge and event.x >= self._badge_at:
            self.app.run_worker(self.app.run_action("open_privacy"))

    def _speed(self) -> str:
        return f"{rate_in_words(self._rate)} tok/s" if self._rate else ""

    def _line(self, texts: Sequence[str], width: int) -> Strip:
        model, middle, end = texts
        left = max(2, (width - cell_len(middle)) // 2 - cell_len(model))
        right = width - cell_len(model) - left - cell_len(middle) - cell_len(end)
        if right < 2:
            left, right = left + right - 2, 2
        self._badge_at = width - cell_len(end)
        plain = self.get_component_rich_style("status--place")
        badge = "status--warning" if end.startswith("!") else "status--badge"
        return Strip(
            [
                Segment(model, self.get_component_rich_style("status--model")),
                Segment(" " * left + middle + " " * right, plain),
                Segment(end, self.get_component_rich_style(badge)),
            ]
        )


def shown_of(name: str, quant: str, facts: Loaded | None) -> Shown:
    """What the line says of a model that is loaded, or is still to be."""
    model = one_line(" · ".join(part for part in (name, quant) if part), 60)
    if facts is None:
        return Shown(model)
    where = f"GPU {facts.gpu_layers}/{facts.layers}" if facts.gpu_layers else f"CPU, {facts.threads} threads"
    if facts.threads == 1 and not facts.gpu_layers:
        where = "CPU, 1 thread"
    size = bytes_in_words(facts.bytes) if facts.bytes else ""
    return Shown(model, " · ".join(part for part in (where, size) if part), badge_of(facts.guards))


def badge_of(guards: Sequence[Guard]) -> str:
    """What keeps the engine off the network, in so many words as are true."""
    network = [guard for guard in guards if "network" in guard.what]
    if not network:
        return NOT_ENFORCED
    return BLOCKED if all(guard.enforced for guard in network) else NOT_ENFORCED
