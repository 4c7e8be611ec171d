"""What is guaranteed and what is not, in plain words, with what holds on this machine now.

The facts are those of docs/privacy.md, which names a test for each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static

from localr1 import paths
from localr1.frames import Guard
from localr1.text import one_line, visible
from localr1.tui.screens.page import Page, hanging
from localr1.tui.widgets.status import badge_of

LONGEST = 100  # columns of a line that is good to read
Part = tuple[str, tuple[str, ...]]
PROMISES: tuple[Part, ...] = (
    (
        "In short",
        (
            "Prompts never leave this machine.",
            "The engine, the process that runs the model and reads every prompt, cannot reach the network where "
            "the kernel refuses it; what holds here stands above.",
            "This app, where you type, does not reach the network: it loads nothing that could, a hook refuses what "
            "would, and tests check both. No kernel keeps it from that.",
            "Only fetching a model reaches the network, in a process of its own that is never given a prompt. The hub "
            "learns your address, what you fetch and when, and three version numbers.",
        ),
    ),
    (
        "What is kept",
        (
            "Chats, with their thoughts, in one file that only you may read: {history}",
            "A deleted chat can be brought back until localr1 ends. Then it is gone from the file, from its search "
            "index and from backups.",
            "With --ephemeral nothing is written, neither chats nor what was typed.",
            "There are no logs and no telemetry.",
        ),
    ),
    (
        "What is not covered",
        (
            "Other programs that run as you can read what you can: this file, the terminal's scrollback, what you "
            "copy, swap.",
            "The front end is not kept from the network by the kernel, only watched; code outside Python passes the "
            "hook by.",
            "In builds for a GPU the drivers keep local sockets, and files are not closed to the engine.",
            "Hardware, the kernel, and what is compiled into llama.cpp before it reaches you.",
        ),
    ),
    (
        "About a thought",
        (
            "It is useful to read, and no faithful record of how the model decided: a model can write down reasons "
            "that did not move it, and be moved by what it does not write.",
            "Words marked as forced were put in its mouth.",
        ),
    ),
    (
        "See for yourself",
        ("In a shell: localr1 doctor --offline-proof lets an engine try to get out, and shows what came of it.",),
    ),
)


class PrivacyScreen(Page[None]):
    """Read it, and go back. `guards` are what the loaded engine says it is kept from; None before one is loaded."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["page.tcss", "privacy.tcss"]
    HEADING = "Privacy"

    def body(self) -> ComposeResult:
        """All of it, to scroll through."""
        with VerticalScroll(id="text"):
            yield Static("", id="words", markup=False)

    def on_mount(self) -> None:
        """Scroll with the keys."""
        self.query_one("#text").focus()
        self._draw()

    def on_resize(self, event: object) -> None:
        """Lines are as long as the screen is wide."""
        self._draw()

    def _draw(self) -> None:
        width = min(max(self.size.width - 6, 12), LONGEST)
        lines = _here(self.host.engine_guards, width)
        for title, sentences in PROMISES:
            lines += [Content(""), Content.styled(title, "bold")]
            for sentence in sentences:
                lines += [Content(line) for line in hanging(sentence.format(history=_history()), width, "  · ")]
        self.query_one("#words", Static).update(Content("\n").join(lines))


def _here(guards: Sequence[Guard] | None, width: int) -> list[Content]:
    """What holds for the engine that runs now."""
    if guards is None:
        return [
            Content.styled(line, "bold")
            for line in hanging("No engine runs yet: load a model to see what holds.", width)
        ]
    lines = [Content.styled(badge_of(guards), "bold")]
    for guard in guards:
        sign = "✓" if guard.enforced else "✗"
        words = f"{one_line(guard.what, 60)}: {one_line(guard.how, 200)}"
        lines += [Content(line) for line in hanging(words, width, f"  {sign} ")]
    return lines


def _history() -> str:
    return visible(str(paths.history_file()))
