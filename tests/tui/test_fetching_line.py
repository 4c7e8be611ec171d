"""While a model is fetched one line says so wherever one is, and takes no room otherwise."""

from pages import Stand, drive, settled, shown
from textual.app import ComposeResult
from textual.screen import Screen

from localr1.fetch_frames import Progress
from localr1.tui.widgets.fetching import FetchingLine

GB = 10**9


class Here(Screen[None]):
    said = ""

    def compose(self) -> ComposeResult:
        yield FetchingLine()

    def on_fetching_line_over(self, event) -> None:
        self.said = event.words


class Halves:
    """Fetches half, and then the rest once it is told to."""

    class Settings:
        theme, keys = "dark", {}

    settings = Settings()

    def __init__(self) -> None:
        import threading

        self.go_on = threading.Event()

    def pull(self, name, *, progress, started, anyway=False):
        started(self.go_on.set)
        progress(Progress(2 * GB, 4 * GB, "m.gguf", 5e7, 40.0))
        assert self.go_on.wait(20)


def test_it_is_there_while_something_comes_and_says_how_it_ended() -> None:
    app = Stand(Here(), runner=Halves())

    async def until(pilot, true):
        for _ in range(200):
            await pilot.pause(0.02)
            if true():
                return
        raise AssertionError(shown(app))

    async def steps(pilot):
        line = app.screen.query_one(FetchingLine)
        assert not line.display
        app.downloads.start("r1:7b")
        await until(pilot, lambda: "50 MB/s · 40 s left" in shown(app))
        app.runner.go_on.set()
        await until(pilot, lambda: app.page.said)
        await settled(pilot)
        assert not line.display

    drive(app, steps)
    assert app.page.said == "r1:7b  is installed"
