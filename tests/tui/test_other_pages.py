"""Stats, privacy and the first run: what they say is so, and they say it on every terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import GIVEN, Stand, drive, settled, shown
from shelves import shelve
from textual.app import ComposeResult
from textual.screen import Screen

from localr1.chats.history import History
from localr1.chats.records import Total
from localr1.frames import Guard
from localr1.models.fit import Fit
from localr1.models.hardware import Machine
from localr1.models.library import Library
from localr1.models.spec import ModelSpec, Repo
from localr1.models.suggestions import Suggestion
from localr1.runner import Runner
from localr1.settings import Settings
from localr1.tui import key_table
from localr1.tui.downloads import Download
from localr1.tui.screens import first_run
from localr1.tui.screens.first_run import BIGGEST, PATIENT, FirstRun, nothing_installed, now_in_words, offers
from localr1.tui.screens.privacy import PrivacyScreen
from localr1.tui.screens.stats import StatsScreen, round_ticks
from localr1.tui.totals import by_day, by_model, everything
from localr1.tui.when import when_in_words

GB = 10**9
TOTALS = [
    Total("r1:7b", "2026-03-02", 2, 900, 100, 60.0, 10.0),
    Total("starter", "2026-03-01", 1, 30, 70, 1.0, 300.0),
    Total("r1:7b", "2026-03-01", 1, 500, 500, 40.0, 20.0),
]


class Kept(History):
    """Chats that came to what a test says."""

    def __init__(self, totals):
        super().__init__(None)
        self._said = totals

    def totals(self):
        return self._said


def test_replies_are_added_up_by_day_and_by_model() -> None:
    assert [(one.label, one.thinking, one.answer) for one in by_day(TOTALS)] == [
        ("2026-03-01", 530, 570),
        ("2026-03-02", 900, 100),
    ]
    assert [one.label for one in by_day(TOTALS, "starter")] == ["2026-03-01"]
    r1, starter = by_model(TOTALS)
    assert r1.cells() == ("r1:7b", "3", "1,400", "600", "70%", "33 s", "15")
    assert starter.label == "starter"
    assert everything([r1, starter]).replies == 4
    assert everything([]).thinking_share == 0


@given(st.floats(0, 1e9))
def test_ticks_are_round_few_and_reach_the_top(top) -> None:
    ticks = round_ticks(top)
    assert ticks[0] == 0
    assert ticks[-1] >= top
    assert 2 <= len(ticks) <= 7
    assert all(tick == int(tick) for tick in ticks)


def test_the_plots_turn_and_are_of_one_model_or_all() -> None:
    app = Stand(StatsScreen(), history=Kept(TOTALS))

    async def steps(pilot):
        page = shown(app)
        assert "4 replies · 1,430 tokens of thinking · 670 of answers" in page
        assert "tokens a day: thinking and answer" in page
        assert "1 Mar" in page
        assert "r1:7b          3     1,400     600    70%     33 s     15" in page
        await pilot.press("right")
        await settled(pilot)
        assert "seconds of a reply" in shown(app)
        await pilot.press("right", "m")
        await settled(pilot)
        assert "tokens a second · r1:7b" in shown(app)
        assert "●" in shown(app)
        await pilot.press("m", "m", "right", "escape")
        await settled(pilot)

    drive(app, steps, size=(110, 40))
    assert app.gave is None


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (40, 12), (250, 70)])
@pytest.mark.parametrize("totals", [[], TOTALS])
def test_stats_fit_every_terminal(size, totals) -> None:
    app = Stand(StatsScreen(), history=Kept(totals))

    async def steps(pilot):
        await pilot.press("right", "right", "m")
        await settled(pilot)

    drive(app, steps, size=size)


def test_with_nothing_kept_the_stats_say_what_to_do() -> None:
    app = Stand(StatsScreen(), history=Kept([]))

    async def steps(pilot):
        assert "No reply is kept yet" in shown(app)

    drive(app, steps)


def test_a_model_of_a_hostile_name_moves_nothing() -> None:
    app = Stand(StatsScreen(), history=Kept([Total("\x1b[2J[red]", "2026-03-01", 1, 1, 1, 1.0, 1.0)]))

    async def steps(pilot):
        await pilot.press("right", "right", "m")
        await settled(pilot)
        assert "\x1b" not in shown(app)
        assert "[red]" in shown(app)

    drive(app, steps)


@pytest.mark.parametrize("enforced", [True, False])
def test_privacy_says_what_holds_and_what_does_not(enforced) -> None:
    app = Stand(PrivacyScreen())
    app.engine_guards = (Guard("network", enforced, "blocked by the kernel (seccomp)" if enforced else "not enforced"),)

    async def steps(pilot):
        page = shown(app)
        assert ("network blocked by the kernel" in page) == enforced
        assert ("network not enforced on this system" in page) != enforced
        assert "no faithful record of how the model decided" in " ".join(page.split())
        assert "What is not covered" in page
        assert "history.sqlite" in page

    drive(app, steps, size=(110, 60))


def test_before_an_engine_runs_privacy_promises_nothing_of_it() -> None:
    app = Stand(PrivacyScreen())

    async def steps(pilot):
        assert "No engine runs yet" in shown(app)
        assert "blocked by the kernel" not in shown(app)
        await pilot.resize_terminal(20, 5)
        await settled(pilot)

    drive(app, steps, size=(110, 60))


def suggestion(name, size, seconds=60.0, *, verdict="cpu", thinking=4000, repos=("o/r",)):
    fit = Fit(verdict, 8192, 8192, 8192, size, 0, 0, 0, seconds_per_answer=seconds)
    spec = ModelSpec(name, name, repos=tuple(Repo(one) for one in repos), thinking_tokens=thinking)
    return Suggestion(spec, "Q4_K_M", size, fit)


def test_what_answers_in_time_is_offered_the_largest_first() -> None:
    found = [
        suggestion("small", 1 * GB, 40),
        suggestion("nearly", 4 * GB, 150),
        suggestion("right", 5 * GB, 180),
        suggestion("slow", 9 * GB, PATIENT + 1),
        suggestion("huge", BIGGEST + 1, 1),
        suggestion("no", 2 * GB, verdict="no"),
        suggestion("talks", 2 * GB, thinking=0),
        suggestion("nowhere", 2 * GB, repos=()),
    ]
    assert [one.spec.name for one in offers(found)] == ["right", "small"]


def test_a_slow_machine_is_offered_the_smallest() -> None:
    found = [suggestion(name, size * GB, PATIENT * size) for name, size in (("c", 9), ("b", 5), ("a", 2))]
    assert [one.spec.name for one in offers(found)] == ["a", "b"]
    assert offers([]) == ()


class First(Screen[None]):
    ready = ""

    def compose(self) -> ComposeResult:
        yield FirstRun(wait=0.01)

    def on_first_run_ready(self, event) -> None:
        self.ready = event.name


class Fetched(Runner):
    """Has whatever is asked for at once."""

    def __init__(self):
        super().__init__(Settings())
        self.asked = []

    def pull(self, name, **_more):
        self.asked.append(name)


def test_the_first_run_says_what_answers_and_gets_what_is_wanted(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    monkeypatch.setattr(first_run, "this_machine", lambda: Machine(16 * GB, 12 * GB, 16, 200e9))
    app = Stand(First(), runner=Fetched())

    async def steps(pilot):
        await pilot.pause(0.05)
        await settled(pilot)
        page = shown(app)
        assert "For real work this machine can run:" in page
        assert "an answer" in page
        assert "Get it" in page
        name = app.screen.query("Button").first().name
        app.screen.query("Button").first().focus()
        await pilot.press("enter")
        for _ in range(100):
            await pilot.pause(0.02)
            if app.page.ready:
                break
        assert app.page.ready == name
        assert app.runner.asked == [name]
        assert "is installed" in shown(app)
        event = FirstRun.Moved(Download(name, "failed", words="No network."))
        app.screen.query_one(FirstRun).post_message(event)
        await settled(pilot)
        assert "No network." in shown(app)
        assert "Go on" in shown(app)

    drive(app, steps)
    assert app.gave == GIVEN


def test_what_answers_is_said_as_it_is(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    models = Runner(Settings()).models()
    assert "nothing can answer" in now_in_words(models, "")
    assert now_in_words(models, "/a/b/mine.gguf") == "Nothing is installed yet; mine.gguf answers."
    shelve(Library(), {"m.gguf": b"x"}, name="mine")
    assert now_in_words(Runner(Settings()).models(), "mine") == "mine answers from now on. Ask it something."


def test_it_is_a_first_run_until_something_is_installed(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    runner = Runner(Settings())
    assert nothing_installed(runner)
    shelve(Library(), {"m.gguf": b"x"})
    assert not nothing_installed(runner)


def test_moments_are_said_as_people_say_them() -> None:
    from datetime import datetime

    now = datetime(2026, 3, 5, 14, 30).timestamp()
    moments = {
        datetime(2026, 3, 5, 9, 5): "09:05",
        datetime(2026, 3, 4, 23, 59): "yesterday",
        datetime(2026, 1, 3): "3 Jan",
        datetime(2025, 3, 3): "2025-03-03",
    }
    assert [when_in_words(then.timestamp(), now) for then in moments] == list(moments.values())


def test_every_module_of_the_app_is_looked_at_for_keys() -> None:
    modules = {kind.__module__ for kind in key_table._classes()}
    assert {"localr1.tui.screens.stats", "localr1.tui.screens.models"} <= modules
