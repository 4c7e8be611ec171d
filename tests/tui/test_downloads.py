"""Downloads go on behind every screen: told as they move, paused and resumed, cancelled without a trace."""

import threading
from pathlib import Path

import pytest

from localr1.errors import DoesNotFitError, NetworkError
from localr1.fetch_frames import Progress, Waiting
from localr1.models.library import Library
from localr1.models.pull import Chosen
from localr1.tui.downloads import Download, Downloads, drawn_bar

GB = 10**9


class Pulls:
    """Fetches what a test says: each step is told, or raised; None waits until it is ended or let go on."""

    def __init__(self, root: Path, *steps: object) -> None:
        self.root = root
        self.steps = list(steps)
        self.asked: list[tuple[str, bool]] = []
        self.go_on = threading.Event()
        self.ended = threading.Event()

    def library(self) -> Library:
        return Library(self.root)

    def pull(self, name, *, progress, started, anyway=False):
        self.asked.append((name, anyway))
        ended = self.ended = threading.Event()
        started(lambda: (ended.set(), self.go_on.set()))
        for step in self.steps:
            if isinstance(step, Exception):
                raise step
            if step is not None:
                progress(step)
                continue
            assert self.go_on.wait(20)
            if ended.is_set():
                raise NetworkError("The process that fetches ended: code -9.")
        return


class Heard:
    """Every change of every download; `wait_for` waits for a state."""

    def __init__(self, downloads: Downloads) -> None:
        self.changes: list[Download] = []
        self._came = threading.Condition()
        downloads.watch(self)

    def __call__(self, change: Download) -> None:
        with self._came:
            self.changes.append(change)
            self._came.notify_all()

    def wait_for(self, state: str) -> Download:
        with self._came:
            assert self._came.wait_for(lambda: any(one.state == state for one in self.changes), 20), self.changes
            return next(one for one in reversed(self.changes) if one.state == state)


HALF = Progress(2 * GB, 4 * GB, "model.gguf", 50e6, 40.0)
CHOSEN = Chosen("r1:7b:q4_k_m", "maker/repo", "c" * 40, "Q4_K_M", 4 * GB, "fits")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "models" / "maker--repo"
    folder.mkdir(parents=True)
    for name in ("model.gguf.part", "model.gguf.part.json", "other.gguf.part"):
        (folder / name).write_text("half")
    return folder.parent


def test_it_is_told_from_asking_to_the_end(root) -> None:
    pulls = Pulls(root, CHOSEN, HALF, Waiting("the hub is busy"), HALF)
    downloads = Downloads(pulls)
    heard = Heard(downloads)
    downloads.start("r1:7b")
    heard.wait_for("done")
    assert [one.state for one in heard.changes] == ["asking", "fetching", "waiting", "fetching", "done"]
    assert "asking what there is" in heard.changes[0].line()
    assert heard.changes[1].line() == f"r1:7b  {drawn_bar(0.5)} 2.0 GB of 4.0 GB · 50 MB/s · 40 s left"
    assert "the hub is busy" in heard.changes[2].line()
    assert heard.changes[-1].line() == "r1:7b  is installed"
    assert downloads.line() == ""


def test_paused_it_keeps_what_came_and_goes_on_from_there(root) -> None:
    pulls = Pulls(root, CHOSEN, HALF, None, HALF)
    downloads = Downloads(pulls)
    heard = Heard(downloads)
    downloads.start("r1:7b")
    heard.wait_for("fetching")
    downloads.pause("r1:7b")
    paused = heard.wait_for("paused")
    assert "50 MB/s" not in paused.line()
    assert paused.line().endswith("paused")
    assert (root / "maker--repo" / "model.gguf.part").exists()
    assert downloads.of(CHOSEN.name) == paused
    downloads.start(CHOSEN.name)
    heard.wait_for("done")
    assert len(pulls.asked) == 2


def test_cancelled_it_leaves_nothing_of_this_model(root) -> None:
    downloads = Downloads(Pulls(root, CHOSEN, HALF, None))
    heard = Heard(downloads)
    downloads.start("r1:7b")
    heard.wait_for("fetching")
    downloads.cancel("r1:7b")
    heard.wait_for("cancelled")
    assert sorted(path.name for path in (root / "maker--repo").iterdir()) == ["other.gguf.part"]
    assert downloads.all == ()


def test_a_paused_one_can_be_cancelled(root) -> None:
    downloads = Downloads(Pulls(root, CHOSEN, HALF, None))
    heard = Heard(downloads)
    downloads.start("r1:7b")
    heard.wait_for("fetching")
    downloads.pause("r1:7b")
    heard.wait_for("paused")
    downloads.cancel("r1:7b")
    heard.wait_for("cancelled")
    assert not (root / "maker--repo" / "model.gguf.part").exists()


def test_what_went_wrong_is_said_with_what_to_do(root) -> None:
    error = DoesNotFitError("It does not fit.\x1b[2J", hint="Take a smaller one.")
    downloads = Downloads(Pulls(root, error))
    heard = Heard(downloads)
    downloads.start("r1:70b", anyway=True)
    failed = heard.wait_for("failed")
    assert failed.line() == "r1:70b  It does not fit.␛[2J Take a smaller one."


def test_one_that_runs_is_not_started_again(root) -> None:
    pulls = Pulls(root, HALF, None)
    downloads = Downloads(pulls)
    heard = Heard(downloads)
    downloads.start("r1:7b")
    heard.wait_for("fetching")
    downloads.start("r1:7b")
    assert downloads.line().startswith("r1:7b  ▕████    ▏")
    downloads.close()
    assert pulls.asked == [("r1:7b", False)]


def test_who_watched_hears_no_more(root) -> None:
    downloads = Downloads(Pulls(root))
    changes: list[Download] = []
    end = downloads.watch(changes.append)
    end()
    end()
    downloads.start("r1:7b")
    downloads.close()
    assert changes == []


@pytest.mark.parametrize(
    ("share", "drawn"), [(0, "▕    ▏"), (0.5, "▕██  ▏"), (0.53125, "▕██▏ ▏"), (1, "▕████▏"), (2, "▕████▏")]
)
def test_a_bar_is_drawn_to_the_eighth(share, drawn) -> None:
    assert drawn_bar(share, 4) == drawn
