"""The one door to localr1: settings, catalog, library and loaded models. Every front end starts here."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from localr1.errors import LocalR1Error, NotFoundError, UsageError
from localr1.events import AnyEvent
from localr1.model import Model
from localr1.models.catalog import Catalog, read_catalog
from localr1.models.found import find_found, is_reference
from localr1.models.library import Installed, Library
from localr1.models.meant import Meant, find_installed, find_meant, packaged
from localr1.parameters import LoadOptions, Sampling, load_options
from localr1.paths import catalog_file, config_dir, history_file
from localr1.runtime.engine import Engine
from localr1.runtime.process import ProcessEngine
from localr1.settings import Settings, load_settings

if TYPE_CHECKING:
    from localr1.chats.history import History
    from localr1.models.report import FitReport


class EngineSpec(NamedTuple):
    """What an engine is made from. `on_event` hears how the loading goes."""

    path: str
    options: LoadOptions
    on_event: Callable[[AnyEvent], None]
    vocabulary_only: bool
    states: bool = False


MakeEngine = Callable[[EngineSpec], Engine]


def _process_engine(spec: EngineSpec) -> Engine:
    return ProcessEngine(
        spec.path, spec.options, vocabulary_only=spec.vocabulary_only, states=spec.states, on_event=spec.on_event
    )


class Runner:
    """Finds models and loads them. `make_engine` is where a test puts a scripted engine."""

    def __init__(self, settings: Settings | None = None, *, make_engine: MakeEngine = _process_engine) -> None:
        self.settings = load_settings() if settings is None else settings
        self._make_engine = make_engine
        self._catalog: Catalog | None = None

    def catalog(self) -> Catalog:
        """The models known by name, with those of a person's own models.toml; read once."""
        if self._catalog is None:
            self._catalog = read_catalog(catalog_file(), config_dir() / "models.toml")
        return self._catalog

    def library(self) -> Library:
        """The models that are installed."""
        return Library()

    def meant(self, name: str | None = None) -> Meant:
        """What a name means here: its file, and what is known of it; without one, of the default model."""
        return find_meant(self.default_model() if name is None else name, self.catalog(), self.library())

    def find(self, name: str | None = None) -> Path:
        """The file of the model called `name`; without one, of the default model."""
        return self.meant(name).path

    def models(self, library: Library | None = None) -> tuple[Installed, ...]:
        """Every model that is installed: those in the library, then those that Python packages carry."""
        return (*(library or self.library()).installed(), *packaged(self.catalog()))

    def installed(self, name: str) -> Installed:
        """The installed model of this name, whether or not its files are all there. Raises `NotFoundError`."""
        return find_installed(name, self.catalog(), self.library())

    def pull(self, name: str, **options: Any) -> Installed:
        """Fetch a model and give it back installed; `options` are those of `localr1.models.pull.pull`."""
        from localr1.models.pull import name_to_pull, pull

        return pull(name_to_pull(_text(name), self.catalog()), self.library(), **options).installed

    def fit(self, name: str, **options: Any) -> FitReport:
        """How a model fits this machine, quant by quant; `options` are those of `localr1.models.report.fits_of`."""
        from localr1.models.report import fits_of

        return fits_of(_text(name), self.catalog(), self.library(), **options)

    def history(self, *, ephemeral: bool = False) -> History:
        """The chats that are kept; with `ephemeral` empty ones that leave no byte behind. To be closed."""
        from localr1.chats.history import History

        return History(None if ephemeral else history_file())

    def default_model(self) -> str:
        """The model of the settings, else the one used last, else the only one installed, else a package's."""
        if self.settings.default_model:
            return self.settings.default_model
        models = [one for one in self.models() if not one.problem]
        names = [one.name for one in models]
        used = reversed(self.library().last_used())
        last = next((name for name in used if name in names or _is_kept_elsewhere(name)), None)
        own = [one.name for one in models if one.manifest.source != "package"]
        if last or len(own) == 1:
            return last or own[0]
        for one in models:
            if one.manifest.source == "package":
                return one.name
        if own:
            raise NotFoundError("No model was named and several are installed.", hint=f"Give one: -m {own[0]}")
        raise NotFoundError(
            "No model was named and none is installed.",
            hint="'localr1 models --all' lists what there is; 'localr1 pull NAME' gets one.",
        )

    def load(
        self,
        name: str | None = None,
        *,
        on_event: Callable[[AnyEvent], None] = lambda _event: None,
        vocabulary_only: bool = False,
        states: bool = False,
        **options: Any,
    ) -> Model:
        """A model by name or path. It is read from disk when first asked; `options` are those of `LoadOptions`.

        With `vocabulary_only` it can show prompts and nothing else, and is there at once. With `states` its engine may
        write in one folder of its own, for `Chat.save_state`.
        """
        wanted = self.default_model() if name is None else name
        meant = self.meant(wanted)
        spec = meant.spec
        own = {key: getattr(self.settings, key) for key in ("context", "gpu_layers", "threads")}
        chosen = load_options(**{key: value for key, value in own.items() if value is not None} | options)
        defaults = msgspec.structs.replace(Sampling(), **(spec.sampling.given if spec else {}))
        if self.settings.temperature is not None:
            defaults = msgspec.structs.replace(defaults, temperature=self.settings.temperature)
        engine = self._make_engine(EngineSpec(str(meant.path), chosen, on_event, vocabulary_only, states))
        if meant.name and not vocabulary_only:
            self.library().used(meant.name)
        tags, line = (spec.think_tags, spec.hand_over) if spec else (None, None)
        return Model(engine, name=wanted, defaults=defaults, think_tags=tags, hand_over=line, file_sha256=meant.sha256)


def _text(name: object) -> str:
    """A name as given from Python: text, or the path of a file."""
    if isinstance(name, str | os.PathLike):
        return os.fsdecode(name)
    raise UsageError(f"{name!r:.60} is no model name.", hint="Give one such as 'r1:7b', or the path of a .gguf file.")


def _is_kept_elsewhere(name: str) -> bool:
    """Whether it is a model of another program that is still there."""
    try:
        return is_reference(name) and bool(find_found(name))
    except LocalR1Error:
        return False
