"""The one door to localr1: settings, catalog and loaded models. Every front end starts here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from localr1.errors import NotFoundError
from localr1.events import AnyEvent
from localr1.model import Model
from localr1.models.catalog import ModelSpec, read_catalog
from localr1.models.names import find_model
from localr1.parameters import LoadOptions, Sampling, load_options
from localr1.paths import catalog_file
from localr1.runtime.engine import Engine
from localr1.runtime.process import ProcessEngine
from localr1.settings import Settings, load_settings


class EngineSpec(NamedTuple):
    """What an engine is made from. `on_event` hears how the loading goes."""

    path: str
    options: LoadOptions
    on_event: Callable[[AnyEvent], None]
    vocabulary_only: bool


MakeEngine = Callable[[EngineSpec], Engine]


def _process_engine(spec: EngineSpec) -> Engine:
    return ProcessEngine(spec.path, spec.options, vocabulary_only=spec.vocabulary_only, on_event=spec.on_event)


class Runner:
    """Finds models and loads them. `make_engine` is where a test puts a scripted engine."""

    def __init__(self, settings: Settings | None = None, *, make_engine: MakeEngine = _process_engine) -> None:
        self.settings = load_settings() if settings is None else settings
        self._make_engine = make_engine

    def catalog(self) -> dict[str, ModelSpec]:
        """The models known by name."""
        return read_catalog(catalog_file())

    def find(self, name: str | None = None) -> Path:
        """The file of the model called `name`; without one, of the default model."""
        return find_model(self.default_model() if name is None else name, self.catalog())

    def default_model(self) -> str:
        """The model of the settings, else one that an installed package carries."""
        if self.settings.default_model:
            return self.settings.default_model
        catalog = self.catalog()
        for name in catalog:
            try:
                find_model(name, catalog)
            except NotFoundError:
                continue
            return name
        raise NotFoundError(
            "No model was named and none is installed.",
            hint="Give one with -m FILE.gguf, or run: pip install 'localr1[smollm2]'",
        )

    def load(
        self,
        name: str | None = None,
        *,
        on_event: Callable[[AnyEvent], None] = lambda _event: None,
        vocabulary_only: bool = False,
        **options: Any,
    ) -> Model:
        """A model by name or path. It is read from disk when first asked; `options` are those of `LoadOptions`.

        With `vocabulary_only` it can show prompts and nothing else, and is there at once.
        """
        wanted = self.default_model() if name is None else name
        catalog = self.catalog()
        path = find_model(wanted, catalog)
        own = {key: getattr(self.settings, key) for key in ("context", "gpu_layers", "threads")}
        chosen = load_options(**{key: value for key, value in own.items() if value is not None} | options)
        defaults = Sampling()
        if self.settings.temperature is not None:
            defaults = msgspec.structs.replace(defaults, temperature=self.settings.temperature)
        engine = self._make_engine(EngineSpec(str(path), chosen, on_event, vocabulary_only))
        tags = catalog[wanted].think_tags if wanted in catalog else None
        return Model(engine, name=wanted, defaults=defaults, think_tags=tags)
