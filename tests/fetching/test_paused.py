"""A download of the app against a hub: paused at once, resumed where it was, cancelled without a trace."""

import queue

import pytest
from hub import FILE, NAME, QUICK, names_in, sha256

from localr1.models.catalog import Catalog
from localr1.models.names import HubName, parse_name
from localr1.models.pull import pull
from localr1.tui.downloads import Downloads

LOST = 2 << 20  # bytes that a pause may cost


class Pulling:
    """Fetches as the app does, into the test's library."""

    def __init__(self, library) -> None:
        self._library = library

    def library(self):
        return self._library

    def pull(self, name, *, progress, started, anyway=False):
        meant = parse_name(name, Catalog())
        return pull(
            meant, self._library, anyway=True, patience=QUICK, progress=progress, started=started
        ).installed  # fmt: skip


@pytest.fixture
def changes():
    return queue.Queue()


@pytest.fixture
def downloads(library, changes):
    downloads = Downloads(Pulling(library))
    downloads.watch(changes.put)
    yield downloads
    downloads.close()


def until(changes, true):
    while not true(one := changes.get(timeout=60)):
        pass
    return one


def test_paused_and_resumed_no_byte_is_fetched_for_nothing(served, library, large, downloads, changes) -> None:
    served.rate = 6e6
    downloads.start(NAME)
    until(changes, lambda one: one.progress and one.progress.done > 2 << 20)
    downloads.pause(NAME)
    paused = until(changes, lambda one: one.state == "paused")
    assert paused.words == ""
    assert (library.root / "owner--repo" / f"{FILE}.part").exists()
    served.rate = None
    downloads.start(NAME)
    until(changes, lambda one: one.state == "done")
    installed = library.find(HubName("owner", "repo", "Q4_K_M"))
    assert sha256(installed.path.read_bytes()) == sha256(large)
    assert served.all_sent <= len(large) + LOST


def test_cancelled_nothing_of_it_is_left(served, library, downloads, changes) -> None:
    served.rate = 6e6
    downloads.start(NAME)
    until(changes, lambda one: one.progress and one.progress.done > 1 << 20)
    downloads.cancel(NAME)
    until(changes, lambda one: one.state == "cancelled")
    assert not [name for name in names_in(library.root) if FILE in name]


def test_paused_before_anything_came_it_ends_as_well(served, downloads, changes) -> None:
    served.rate = 1e3
    downloads.start(NAME)
    downloads.pause(NAME)
    assert until(changes, lambda one: not one.runs).state == "paused"
