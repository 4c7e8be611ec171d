"""Every page opens, is left with Escape, and stands a terminal of any size, in every kind of theme."""

import pytest
from pages import GIVEN, Stand, drive, keep, settled, shown

from localr1.runner import Runner
from localr1.settings import Settings
from localr1.tui.screens.chats import ChatsScreen
from localr1.tui.screens.help import HelpScreen
from localr1.tui.screens.keys import KeysScreen
from localr1.tui.screens.models import ModelsScreen
from localr1.tui.screens.privacy import PrivacyScreen
from localr1.tui.screens.settings import SettingsScreen
from localr1.tui.screens.stats import StatsScreen

PAGES = [ChatsScreen, HelpScreen, KeysScreen, ModelsScreen, PrivacyScreen, SettingsScreen, StatsScreen]
SIZES = [(20, 5), (1, 1), (60, 15), (200, 60)]


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))


@pytest.mark.long
@pytest.mark.parametrize("page", PAGES)
def test_it_opens_stands_a_storm_of_sizes_and_is_left(page) -> None:
    app = Stand(page())
    keep(app.history, "What is 2 + 2?", "Two and two.", "Four.")

    async def steps(pilot):
        assert page.HEADING in shown(app)
        for size in SIZES * 3:
            await pilot.resize_terminal(*size)
        for keys in (["down", "down"], ["up"], ["pagedown"], ["end"]):
            await pilot.press(*keys)
        await settled(pilot)
        assert app.gave == GIVEN
        await pilot.press("escape")
        await settled(pilot)

    drive(app, steps)
    assert app.gave is None


@pytest.mark.parametrize("theme", ["light", "contrast", "terminal"])
@pytest.mark.parametrize("page", [StatsScreen, SettingsScreen, ModelsScreen])
def test_it_is_drawn_in_every_kind_of_theme(page, theme) -> None:
    app = Stand(page(), runner=Runner(Settings(theme=theme)))
    keep(app.history, "What is 2 + 2?", "Two and two.", "Four.")

    async def steps(pilot):
        assert page.HEADING in shown(app)

    drive(app, steps)


def test_keys_of_the_settings_hold_on_a_page() -> None:
    app = Stand(HelpScreen(), runner=Runner(Settings(keys={"page.back": "f5"})))

    async def steps(pilot):
        await pilot.press("escape")
        await settled(pilot)
        assert app.gave == GIVEN
        await pilot.press("f5")
        await settled(pilot)

    drive(app, steps)
    assert app.gave is None
