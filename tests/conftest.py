"""Tiny models made once, and engines that are closed again, for every test that runs a real model."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tiny_models import make_model, make_reciter

from localr1.events import AnyEvent
from localr1.messages import Message
from localr1.parameters import Limits, LoadOptions, limits, sampling
from localr1.runtime.engine import Engine, ReplyRequest
from localr1.runtime.process import ProcessEngine

# Two threads that wait for each other crawl when the processor is shared; one does not, and tiny models need no more.
TINY = LoadOptions(threads=1)


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test reads or writes what the person who runs it keeps."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("LOCALR1_HOME", str(folder))
        yield folder


class ModelFiles:
    """Makes each tiny model once. The same arguments give the same file."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder
        self._made: dict[str, Path] = {}

    def tiny(self, shape: str = "qwen2", **options: Any) -> Path:
        """A model of random weights; see `make_model`."""
        return self._once(make_model, shape, **options)

    def reciter(self, *pieces: str | bytes, **options: Any) -> Path:
        """A model that says these pieces; see `make_reciter`."""
        return self._once(make_reciter, pieces, **options)

    def _once(self, make: Callable[..., Path], *arguments: Any, **options: Any) -> Path:
        key = repr((make.__name__, arguments, sorted(options.items())))
        if key not in self._made:
            self._made[key] = make(self._folder(), *arguments, **options)
        return self._made[key]


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> ModelFiles:
    return ModelFiles(lambda: tmp_path_factory.mktemp("models"))


@pytest.fixture
def start() -> Iterator[Callable[..., ProcessEngine]]:
    """Start engines that are closed when the test is over: `start(path, context=256)`."""
    with contextlib.ExitStack() as engines:

        def start(path: Path | str, *, hang_after: float = 30.0, **more: Any) -> ProcessEngine:
            own = {name: more.pop(name) for name in list(more) if name in LoadOptions.__struct_fields__}
            options = msgspec.structs.replace(TINY, **own)
            engine = ProcessEngine(str(path), options, hang_after=hang_after, **more)
            engines.callback(engine.close)
            return engine

        yield start


def request(
    prompt: str | list[Message] | tuple[Message, ...],
    *,
    thinking: str = "",
    stop: tuple[str, ...] = (),
    samples: int = 1,
    think_tags: tuple[str, str] | None = None,
    **values: Any,
) -> ReplyRequest:
    """A request in few words, taking the likeliest token unless told otherwise."""
    messages = (Message("user", prompt),) if isinstance(prompt, str) else tuple(prompt)
    bounds = {name: values.pop(name) for name in list(values) if name in Limits.__struct_fields__}
    return ReplyRequest(
        messages,
        sampling(**{"temperature": 0.0} | values),
        limits(**bounds),
        stop,
        think_tags,
        samples=samples,
        thinking=thinking,
    )


@pytest.fixture(scope="session")
def ask() -> Callable[..., list[AnyEvent]]:
    """All events of a reply: `ask(engine, "Why?", think=5)`."""

    def ask(engine: Engine, prompt: Any, **values: Any) -> list[AnyEvent]:
        return list(engine.reply(request(prompt, **values)))

    return ask


@pytest.fixture(scope="session")
def request_for() -> Callable[..., ReplyRequest]:
    """A request in few words: `request_for("Why?", think=5)`."""
    return request
