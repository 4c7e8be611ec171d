"""Pulls against a hub on this machine, in this process and as processes of their own."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
import tiny_models
from hub import FILE, NAME, QUICK, Hub

from localr1.models.catalog import Catalog
from localr1.models.library import Library
from localr1.models.names import parse_name
from localr1.models.pull import Pulled, pull

EMPTY = Catalog()


@pytest.fixture(scope="session")
def gguf(tmp_path_factory) -> bytes:
    """A model that recites, as bytes."""
    folder = tmp_path_factory.mktemp("hub")
    return tiny_models.make_reciter(folder, ["Hm.", "</think>", "\n\n", "Four."], name="tiny").read_bytes()


@pytest.fixture(scope="session")
def large() -> bytes:
    """Twelve megabytes that are no model: for what is not looked into."""
    return random.Random(5).randbytes(12 << 20)


@pytest.fixture
def hub(gguf, home) -> Iterator[Hub]:
    """A hub with one repository of one quant; HF_ENDPOINT leads there."""
    with Hub() as hub:
        hub.add("owner/repo", {FILE: gguf, "README.md": b"# A model"})
        home["HF_ENDPOINT"] = hub.url
        os.environ["HF_ENDPOINT"] = hub.url
        yield hub


@pytest.fixture
def home(tmp_path, monkeypatch) -> dict[str, str]:
    """A home of its own, and nothing of this machine's network; as the environment that processes are run with."""
    for name in [*os.environ]:
        if name.lower().endswith("_proxy") or name.startswith(("HF_", "HUGGING")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    return dict(os.environ)


@pytest.fixture
def library(tmp_path) -> Library:
    return Library(tmp_path / "home" / "data" / "models", used_file=tmp_path / "used.json")


@pytest.fixture
def fetch(hub, library) -> Callable[..., Pulled]:
    """`fetch()` pulls the hub's model, or another; `events` of what it gives back holds what was told."""

    def fetch(name: str = NAME, catalog: Catalog = EMPTY, **options) -> Pulled:
        options.setdefault("patience", QUICK)
        return pull(parse_name(name, catalog), library, **options)

    return fetch


@pytest.fixture
def process(hub, home) -> Iterator[Callable[..., subprocess.Popen]]:
    """Start `localr1 …` as a process of its own; it is gone when the test is over."""
    with contextlib.ExitStack() as started:

        def start(*arguments: str, **more: str) -> subprocess.Popen:
            command = [sys.executable, "-m", "localr1", *arguments]
            environment = home | {"HF_ENDPOINT": hub.url} | more
            one = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
            started.enter_context(one)
            started.callback(one.kill)
            return one

        yield start


@pytest.fixture
def served(hub, large):
    """The hub with a large file that is no model: nothing is looked into, since all are pulled with `anyway`."""
    hub.add("owner/repo", {FILE: large})
    return hub


@pytest.fixture
def get(fetch):
    """Pull without a look at how it fits; `get.told` has what was told."""

    def get(**options):
        return fetch(anyway=True, progress=get.told.append, **options)

    get.told = []
    return get
