"""The models screen: what is here, what fits, what is on its way; Enter uses or gets the model under the cursor."""

import threading

import pytest
from pages import GIVEN, Stand, drive, keep, settled, shown
from shelves import shelve

from localr1.errors import NetworkError
from localr1.fetch_frames import Progress
from localr1.models.hardware import Machine
from localr1.models.library import Library
from localr1.models.pull import Chosen
from localr1.runner import Runner
from localr1.settings import Settings
from localr1.tui import shelves
from localr1.tui.screens.models import ModelsScreen

GB = 10**9
HALF = Progress(2 * GB, 4 * GB, "model.gguf", 50e6, 40.0)


class Fetches(Runner):
    """Fetches half of whatever is asked for, and waits until it is ended."""

    def __init__(self):
        super().__init__(Settings())
        self.asked = []
        self.done = threading.Event()

    def pull(self, name, *, progress, started, anyway=False):
        self.asked.append((name, anyway))
        started(self.done.set)
        progress(Chosen(name, "maker/repo", "c" * 40, "Q4_K_M", 4 * GB, "fits"))
        progress(HALF)
        assert self.done.wait(20)
        self.done.clear()
        raise NetworkError("The process that fetches ended: code -9.")


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    """A machine of a known size, with no other program's models."""
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    monkeypatch.setattr(shelves, "found", tuple)
    monkeypatch.setattr(shelves, "this_machine", lambda **_given: Machine(16 * GB, 12 * GB, 8, 40e9))


def put(name="r1:7b:q4_k_m", **more):
    return shelve(Library(), {"DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf": b"x"}, owner="unsloth",
                  repo="DeepSeek-R1-Distill-Qwen-7B-GGUF", name=name, **more)  # fmt: skip


def test_what_is_here_and_what_fits_is_listed() -> None:
    put(verified="2026-01-01T00:00:00+00:00")
    app = Stand(ModelsScreen("r1:7b:q4_k_m"))
    keep(app.history, "What?", "Hm.", "That.", model="r1:7b:q4_k_m")

    async def steps(pilot):
        page = shown(app)
        assert "this machine: 16 GB memory, 12 GB free" in page
        assert "● r1:7b:q4_k_m" in page
        assert "verified" in page
        assert "0.7 tok/s measured" in page
        assert "─ to get ─" in page
        assert "fits, context" in page
        assert "does not fit" in page

    drive(app, steps, size=(130, 40))


def test_enter_uses_what_is_here() -> None:
    put()
    app = Stand(ModelsScreen())

    async def steps(pilot):
        app.screen.query_one("#list").highlighted = next(
            number
            for number, one in enumerate(app.screen.query_one("#list").options)
            if one.id == _id("installed", "r1:7b:q4_k_m")
        )
        await pilot.press("enter")
        await settled(pilot)

    drive(app, steps)
    assert app.gave == "r1:7b:q4_k_m"


def _id(kind, name):
    return f"{kind}\0{name}"


def _go_to(app, kind, name):
    listing = app.screen.query_one("#list")
    listing.highlighted = next(number for number, one in enumerate(listing.options) if one.id == _id(kind, name))


def test_what_is_not_whole_is_not_used() -> None:
    whole = put()
    whole.path.unlink()
    app = Stand(ModelsScreen())

    async def steps(pilot):
        _go_to(app, "installed", "r1:7b:q4_k_m")
        await pilot.press("enter")
        await settled(pilot)

    drive(app, steps)
    assert app.gave == GIVEN
    assert "cannot be used" in app.told[-1]
    assert "is missing" in app.told[-1]


def test_a_download_is_drawn_paused_resumed_and_cancelled() -> None:
    runner = Fetches()
    app = Stand(ModelsScreen(), runner=runner)

    async def until(pilot, words):
        for _ in range(200):
            await pilot.pause(0.02)
            if words in shown(app):
                return
        raise AssertionError(shown(app))

    async def steps(pilot):
        _go_to(app, "to get", "r1:7b")
        await pilot.press("enter")
        await until(pilot, "50 MB/s · 40 s left")
        assert "p pause  x cancel" in shown(app)
        await pilot.press("p")
        await until(pilot, "p go on  x delete")
        assert "2.0 GB of 4.0 GB" in shown(app)
        await pilot.press("p")
        await until(pilot, "p pause  x cancel")
        await pilot.press("x")
        for _ in range(200):
            await pilot.pause(0.02)
            if not app.downloads.all:
                break
        await settled(pilot)
        assert "2.0 GB of 4.0 GB" not in shown(app)

    drive(app, steps, size=(120, 30))
    assert runner.asked == [("r1:7b", False), ("r1:7b", False)]


def test_what_does_not_fit_is_fetched_when_asked_for_twice() -> None:
    runner = Fetches()
    app = Stand(ModelsScreen(), runner=runner)

    async def steps(pilot):
        _go_to(app, "to get", "r1:70b")
        await pilot.press("g")
        await settled(pilot)
        assert runner.asked == []
        assert "does not fit this machine" in app.told[-1]
        await pilot.press("g")
        await settled(pilot)

    drive(app, steps)
    assert runner.asked == [("r1:70b", True)]


def test_what_was_broken_off_can_be_gone_on_with() -> None:
    folder = Library().root / "unsloth--DeepSeek-R1-Distill-Qwen-7B-GGUF"
    folder.mkdir(parents=True)
    (folder / "DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf.part").write_bytes(b"half")
    runner = Fetches()
    app = Stand(ModelsScreen(), runner=runner)

    async def steps(pilot):
        assert "broken off, to go on with" in shown(app)
        _go_to(app, "unfinished", "r1:7b:q4_k_m")
        await pilot.press("enter")
        await settled(pilot)

    drive(app, steps)
    assert runner.asked == [("r1:7b:q4_k_m", False)]


def test_the_release_card_is_shown_and_hidden() -> None:
    app = Stand(ModelsScreen())

    async def steps(pilot):
        _go_to(app, "to get", "r1:7b")
        assert "open weights" not in shown(app)
        await pilot.press("i")
        await settled(pilot)
        page = shown(app)
        assert "DeepSeek-R1-Distill-Qwen-7B" in page
        assert "no prompt leaves this machine" in page
        app.screen.query_one("#details").scroll_to(y=6, animate=False)
        await settled(pilot)
        assert "open weights, not open source" in shown(app)
        await pilot.press("i")
        await settled(pilot)
        assert "no prompt leaves this machine" not in shown(app)

    drive(app, steps, size=(110, 28))


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (300, 80)])
def test_it_fits_every_terminal(size) -> None:
    app = Stand(ModelsScreen())

    async def steps(pilot):
        await pilot.press("down", "i", "down", "p", "x", "r")
        await settled(pilot)
        await pilot.resize_terminal(100, 30)
        await settled(pilot)
        assert "r1:1.5b" in shown(app)

    drive(app, steps, size=size)
