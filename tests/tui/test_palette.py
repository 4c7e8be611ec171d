"""The palette offers what can be done here as "area: verb", and does it."""

from typing import ClassVar

from pages import Stand, drive, settled
from shelves import shelve
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from localr1.models.library import Library
from localr1.tui.palette import Commands
from localr1.tui.screens.models import ModelsScreen
from localr1.tui.screens.page import Page
from localr1.tui.themes import THEMES, textual_name


class Turnlike(Static):
    """Stands for the last turn: its keys hold where it has the focus, and the palette offers them anywhere."""

    BINDINGS: ClassVar = [Binding("y", "copy", "copy", id="turn.copy", tooltip="Copy it.")]
    copied = 0

    def action_copy(self) -> None:
        self.copied += 1


class Chatlike(Page[None]):
    CSS_PATH = None

    def body(self) -> ComposeResult:
        yield Turnlike()

    def also_offered(self):
        return [self.query_one(Turnlike)]


async def offers(app):
    palette = Commands(app.screen)
    await palette.startup()
    return {hit.text: hit async for hit in palette.discover()}


def test_what_has_a_key_is_offered_in_words_and_the_key_named() -> None:
    app = Stand(ModelsScreen())

    async def steps(pilot):
        found = await offers(app)
        assert found["models: get"].help == "g · Fetch this model, or go on with it."
        await found["page: back"].command()
        await settled(pilot)

    drive(app, steps)
    assert app.gave is None


def test_what_is_done_with_the_last_turn_is_offered_from_anywhere() -> None:
    app = Stand(Chatlike())

    async def steps(pilot):
        found = await offers(app)
        await found["turn: copy"].command()
        assert app.screen.query_one(Turnlike).copied == 1

    drive(app, steps)


def test_a_word_finds_what_it_is_in() -> None:
    app = Stand(ModelsScreen())

    async def steps(pilot):
        palette = Commands(app.screen)
        await palette.startup()
        found = [hit.text async for hit in palette.search("pause")]
        assert found == ["models: pause"]

    drive(app, steps)


def test_themes_and_models_are_offered(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    shelve(Library(), {"m.gguf": b"x"}, name="mine")
    used = []
    app = Stand(ModelsScreen())
    app.switch_model = used.append

    async def steps(pilot):
        found = await offers(app)
        assert {f"theme: {theme}" for theme in THEMES} <= set(found)
        found["theme: light"].command()
        await settled(pilot)
        assert app.theme == textual_name("light")
        found["model: use mine"].command()
        assert used == ["mine"]

    drive(app, steps)
