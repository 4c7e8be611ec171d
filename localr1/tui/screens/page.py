"""What every screen beside the chat has: a head with a rule under it, Escape to go back, the keys at the foot.

A page asks the app for what it shows and gives it back as it found it; what it finds slowly it finds on a thread.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.types import CSSPathType
from textual.widgets import Footer, Static

from localr1.settings import load_settings
from localr1.text import one_line

if TYPE_CHECKING:
    from localr1.chats.history import History
    from localr1.errors import LocalR1Error
    from localr1.frames import Guard
    from localr1.runner import Runner
    from localr1.tui.downloads import Downloads

Result = TypeVar("Result")
LOW = 12  # lines; on a terminal lower than this the foot gives way to what is read


class Host(Protocol):
    """What the pages need of the app."""

    runner: Runner
    history: History
    downloads: Downloads
    engine_guards: tuple[Guard, ...] | None

    @property
    def current_model(self) -> str:
        """The model that answers; empty where there is none."""

    def apply_settings(self) -> None:
        """The runner's settings are others now: take the theme and the keys in them."""


class Page(Screen[Result]):
    """A screen that is left with Escape."""

    CSS_PATH: ClassVar[CSSPathType | None] = "page.tcss"
    HEADING = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "back", id="page.back", tooltip="Go back to the chat."),
    ]

    @property
    def host(self) -> Host:
        """The app, as far as a page knows it."""
        return cast("Host", self.app)

    def compose(self) -> ComposeResult:
        """The head, the page's own body, and the keys."""
        with Horizontal(id="head"):
            yield Static(self.HEADING, id="heading", markup=False)
            yield Static("", id="facts", markup=False)
        yield from self.body()
        yield Footer(compact=True, show_command_palette=False)

    def body(self) -> ComposeResult:
        """What the page shows."""
        yield from ()

    def tell(self, facts: str) -> None:
        """Show a few words at the right of the head."""
        self.query_one("#facts", Static).update(Content(one_line(facts)))

    def say(self, words: str, *, bad: bool = False) -> None:
        """Show a sentence for a few seconds. It may come from a model's file or a server: it is text and no markup."""
        self.notify(one_line(words, 400), severity="warning" if bad else "information", markup=False)

    def explain(self, error: LocalR1Error) -> None:
        """Say what went wrong and what to do."""
        self.say(str(error), bad=True)

    def take_settings(self) -> None:
        """Go by what the settings' file says now. Raises what reading it raises."""
        self.host.runner.settings = load_settings()
        self.host.apply_settings()

    def on_resize(self, event: events.Resize) -> None:
        """Leave the foot out where there is hardly room."""
        self.set_class(event.size.height < LOW, "low")

    def action_leave(self) -> None:
        """Go back without having chosen anything."""
        self.dismiss(None)


def hanging(text: str, width: int, before: str = "") -> list[str]:
    """Text behind `before`, broken into lines of which the further ones stand below the beginning of the first."""
    room = max(width - len(before), 12)
    lines = textwrap.wrap(text, room, break_on_hyphens=False) or [""]
    return [(" " * len(before) if number else before) + line for number, line in enumerate(lines)]


def rule(title: str, width: int) -> Content:
    """A thin line with a title in it, over a part of a list."""
    return Content(f"─ {title} ".ljust(width, "─"))
