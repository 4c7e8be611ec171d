"""The form of settings saves a line at a time, says what cannot be, and what has a key can be given another."""

import pytest
from pages import Stand, drive, settled, shown, typed

from localr1.paths import settings_file
from localr1.settings import Settings, load_settings
from localr1.tui.key_table import ANYWHERE, clash, key_name, key_rows, unknown
from localr1.tui.screens.help import HelpScreen
from localr1.tui.screens.keys import KeysScreen
from localr1.tui.screens.settings import SettingsScreen
from localr1.tui.themes import THEMES, textual_name


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    settings_file().parent.mkdir()
    settings_file().write_text("# mine\ncontext = 4096  # enough\n")


def test_every_setting_is_there_with_what_it_takes() -> None:
    app = Stand(SettingsScreen())

    async def steps(pilot):
        page = shown(app)
        for name in set(Settings.__struct_fields__) - {"keys"}:
            assert f" {name.replace('_', ' ')} " in page, name
        assert "from 256 to 1,048,576" in page
        assert "4096" in page
        assert "changed" in page

    drive(app, steps, size=(120, 60))


def test_what_is_typed_is_saved_and_comments_stay() -> None:
    app = Stand(SettingsScreen())

    async def steps(pilot):
        await pilot.press("down", "down", *["backspace"] * 4)
        await typed(pilot, "8192")
        await pilot.press("enter")
        await settled(pilot)
        assert "✓ saved" in shown(app)

    drive(app, steps, size=(120, 60))
    assert settings_file().read_text() == "# mine\ncontext = 8192  # enough\n"
    assert app.runner.settings.context == 8192


def test_what_cannot_be_is_said_where_it_stands_and_not_saved() -> None:
    app = Stand(SettingsScreen())

    async def steps(pilot):
        await pilot.press("down", "down", *["backspace"] * 4)
        await typed(pilot, "5")
        await pilot.press("enter")
        await settled(pilot)
        assert "✗ context cannot be '5'." in shown(app)

    drive(app, steps, size=(160, 60))
    assert load_settings().context == 4096


@pytest.mark.parametrize("keys", [["f3"], [*["backspace"] * 4, "enter"]])
def test_a_setting_is_as_shipped_again(keys) -> None:
    app = Stand(SettingsScreen())

    async def steps(pilot):
        await pilot.press("down", "down", *keys)
        await settled(pilot)

    drive(app, steps, size=(120, 60))
    assert settings_file().read_text() == "# mine\n"


def test_leaving_saves_what_is_being_typed() -> None:
    app = Stand(SettingsScreen())

    async def steps(pilot):
        await typed(pilot, "r1:7b")
        await pilot.press("escape")
        await settled(pilot)

    drive(app, steps, size=(120, 60))
    assert app.gave is None
    assert load_settings().default_model == "r1:7b"


def test_a_theme_is_taken_at_once() -> None:
    app = Stand(SettingsScreen())

    async def steps(pilot):
        await pilot.press("up", "enter", "down", "enter")
        await settled(pilot)
        assert app.theme == textual_name("light")

    drive(app, steps, size=(120, 60))
    assert load_settings().theme == "light"


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_there(theme) -> None:
    app = Stand(KeysScreen())

    async def steps(pilot):
        app.theme = textual_name(theme)
        await settled(pilot)
        assert "anywhere" in shown(app)

    drive(app, steps, size=(100, 120))


def test_every_binding_has_a_name_of_its_own_and_says_what_it_does() -> None:
    rows = key_rows({})
    for row in rows:
        assert row.says, row
        assert row.tooltip.endswith("."), row
        assert row.shown.strip(), row
    places = {row.where for row in rows}
    assert {ANYWHERE, "while a reply runs", "on a turn", "on a trace", "models", "chats", "settings"} <= places
    assert {row.id for row in rows if row.where == ANYWHERE} >= {"help.open", "models.open", "app.quit"}


def test_keys_of_the_settings_hold() -> None:
    rows = {row.id: row for row in key_rows({"models.get": "f5", "no.such-thing": "f7"})}
    assert rows["models.get"].shown == "F5"
    assert not rows["models.get"].is_usual
    assert unknown({"models.get": "f5", "no.such-thing": "f7"}) == ("no.such-thing",)


def test_a_key_that_is_taken_where_both_hold_is_told() -> None:
    rows = key_rows({})
    assert clash(rows, "models.get", "p").id == "models.pause"
    assert clash(rows, "models.get", "f1").id == "help.open"
    assert clash(rows, "models.get", "ctrl+k") is None


@pytest.mark.parametrize(
    ("key", "name"),
    [("f2", "F2"), ("escape", "esc"), ("ctrl+n", "ctrl+n"), ("slash", "/"), ("shift+enter", "shift+enter")],
)
def test_keys_are_called_as_people_call_them(key, name) -> None:
    assert key_name(key) == name


def test_something_is_given_another_key_and_its_own_again() -> None:
    app = Stand(KeysScreen())

    async def press_for(pilot, id, key):
        listing = app.screen.query_one("#list")
        listing.highlighted = next(number for number, one in enumerate(listing.options) if one.id == id)
        await pilot.press("enter", key)
        await settled(pilot)

    async def steps(pilot):
        await press_for(pilot, "models.get", "f5")
        assert load_settings().keys == {"models.get": "f5"}
        assert "* F5" in shown(app)
        await press_for(pilot, "models.get", "p")
        assert "is for “pause” already" in app.told[-1]
        await press_for(pilot, "models.get", "escape")
        assert load_settings().keys == {"models.get": "f5"}
        await pilot.press("backspace")
        await settled(pilot)
        assert load_settings().keys == {}

    drive(app, steps, size=(100, 120))
    assert settings_file().read_text().startswith("# mine\ncontext = 4096  # enough\n")


def test_the_help_shows_the_keys_that_hold() -> None:
    settings_file().write_text("[keys]\nmodels.get = 'f5'\n")
    app = Stand(HelpScreen())
    app.runner.settings = load_settings()

    async def steps(pilot):
        page = shown(app)
        assert "F5" in page
        assert "Fetch this model" in page
        assert page.index("anywhere") < page.index("on a turn")

    drive(app, steps, size=(120, 200))
