"""What stands at the top of an empty chat while no model was fetched: what answers now, and what to get for more.

Nothing is fetched before somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Button, Static

from localr1.amounts import bytes_in_words, estimate_in_words
from localr1.models.machine import this_machine
from localr1.models.suggestions import Suggestion, suggestions
from localr1.text import one_line
from localr1.tui.downloads import Download
from localr1.tui.in_words import model_name

if TYPE_CHECKING:
    from localr1.models.library import Installed
    from localr1.runner import Runner
    from localr1.tui.screens.page import Host

LEAST, MOST = 2, 3  # offers
SETTLING = 1.5  # seconds in which a model is loaded, so that the memory's speed is measured with nothing beside it
PATIENT = 600.0  # seconds that an answer may take for a model to be offered first
BIGGEST = 20 * 10**9  # bytes; more is not offered here, and is on the models screen


def nothing_installed(runner: Runner) -> bool:
    """Whether no model is here but those that Python packages carry."""
    return all(one.manifest.source == "package" for one in runner.models())


def offers(found: Iterable[Suggestion], most: int = MOST) -> tuple[Suggestion, ...]:
    """What to offer: models known to think, that fit; the largest that answers in bearable time, and smaller ones.

    At least two where there are two, even if the second is slow.
    """
    fitting = [one for one in found if _can_be_offered(one)]
    by_size = sorted(fitting, key=lambda one: one.size)
    quick = [one for one in by_size if one.fit and (one.fit.seconds_per_answer or 0) <= PATIENT]
    chosen = list(_each_smaller(quick[::-1]))[:most]
    slower = [one for one in by_size if one not in quick]
    return (*slower[: max(LEAST - len(chosen), 0)], *chosen)


def _can_be_offered(one: Suggestion) -> bool:
    return bool(one.spec.repos and one.fit and one.fit.fits and 0 < one.size <= BIGGEST and one.spec.thinking_tokens)


def _each_smaller(largest_first: Sequence[Suggestion]) -> Iterable[Suggestion]:
    """Sizes that differ enough to be a choice: each at most two thirds of the one before."""
    last = 0
    for one in largest_first:
        if not last or one.size * 3 <= last * 2:
            last = one.size
            yield one


class FirstRun(Vertical):
    """Words, and a line with a button for each model that is offered."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.focus_next", "next", show=False),
        Binding("up", "screen.focus_previous", "before", show=False),
    ]
    DEFAULT_CSS = """
    FirstRun {
        height: auto;
        padding: 1 2;
        & Static { height: auto; }
        & #offers { height: auto; margin-top: 1; }
        & .offer { height: 1; }
        & .offer .words { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
        & Button { width: auto; min-width: 10; }
    }
    """

    @dataclass
    class Ready(Message):
        """A model that was asked for here is installed."""

        name: str

    @dataclass
    class Moved(Message):
        """A download has changed."""

        download: Download

    @dataclass
    class Offered(Message):
        """What fits this machine was found out."""

        offers: tuple[Suggestion, ...]

    def __init__(self, wait: float = SETTLING) -> None:
        super().__init__()
        self._wait = wait
        self._unwatch: Callable[[], object] = lambda: None
        self._asked: set[str] = set()

    def compose(self) -> ComposeResult:
        """What is here now, and room for the offers."""
        yield Static("", id="now", markup=False)
        yield Vertical(id="offers")

    def on_mount(self) -> None:
        """Say what is here, and find out what fits."""
        self.tell()
        host = cast("Host", self.app)
        self._unwatch = host.downloads.watch(lambda one: self.post_message(self.Moved(one)))
        self.set_timer(self._wait, self._look)

    def tell(self) -> None:
        """Say what answers now: it may be another model since."""
        host = cast("Host", self.app)
        for now in self.query("#now").results(Static):
            now.update(now_in_words(host.runner.models(), host.current_model))

    def on_unmount(self) -> None:
        """Hear of downloads no more."""
        self._unwatch()

    @work(thread=True, exclusive=True, group="offers")
    def _look(self) -> None:
        """Measuring the memory takes part of a second, the first time."""
        runner = cast("Host", self.app).runner
        self.post_message(self.Offered(offers(suggestions(runner.catalog(), this_machine()))))

    def on_first_run_offered(self, event: Offered) -> None:
        """A line for each."""
        place = self.query_one("#offers", Vertical)
        if not event.offers:
            place.mount(Static("Nothing larger fits this machine's memory as it is now.", markup=False))
            return
        place.mount(Static("For real work this machine can run:", markup=False))
        for one in event.offers:
            button = Button("Get it", name=one.spec.name, compact=True)
            words = Static(offer_in_words(one), classes="words", name=one.spec.name, markup=False)
            place.mount(Horizontal(words, button, classes="offer"))

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Get the model; pressed again, pause."""
        event.stop()
        downloads = cast("Host", self.app).downloads
        name = event.button.name or ""
        running = downloads.of(name)
        self._asked.add(name)
        if running and running.runs:
            downloads.pause(name)
        else:
            downloads.start(name)

    def on_first_run_moved(self, event: Moved) -> None:
        """Show how far it is."""
        one = event.download
        for words in self.query(".words").results(Static):
            if words.name == one.name:
                words.update(f"  {one.line()}")
        for button in self.query(Button):
            if button.name == one.name:
                button.label = "Pause" if one.runs else "Go on" if one.state in ("paused", "failed") else "Get it"
                button.display = one.state != "done"
        if one.state == "done" and one.name in self._asked:
            self.post_message(self.Ready(one.name))


def now_in_words(models: Sequence[Installed], current: str) -> str:
    """What answers now."""
    if not current:
        return "Nothing is installed yet, and nothing can answer. Get a model, here or on the models screen."
    if any(one.manifest.source != "package" for one in models):
        return f"{one_line(model_name(current), 60)} answers from now on. Ask it something."
    one = next((one for one in models if one.name == current), None)
    if one is None:
        return f"Nothing is installed yet; {one_line(model_name(current), 60)} answers."
    size = bytes_in_words(one.size)
    if one.name == "starter":
        what = "made with localr1, for sums and small puzzles. A demonstration, not a general model"
        return f"Nothing is installed yet, so this is the starter: {size}, {what}."
    return f"Nothing is installed yet, so this is {one_line(one.name, 40)}, {size}, which came with a Python package."


def offer_in_words(one: Suggestion) -> str:
    """As in `r1:7b  4.7 GB, about 3 min an answer`."""
    seconds = one.fit.seconds_per_answer if one.fit else None
    about = f", about {estimate_in_words(seconds)} an answer" if seconds else ""
    return f"  {one_line(one.spec.name, 40):<14} {bytes_in_words(one.size)}{about}"
