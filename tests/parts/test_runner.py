"""The one door: what a name means here, which model is the default, and what the catalog says of a model holds."""

import os

import pytest
from planted import plant_hugging_face, plant_ollama, put
from shelves import shelve

from localr1.errors import BrokenModelError, NotFoundError, UnknownModelError, UsageError
from localr1.models.catalog import read_catalog
from localr1.models.importing import import_model
from localr1.models.library import Library
from localr1.runner import Runner
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings

PACKAGE = """
[[models]]
name = "json"
title = "A package that is always there"
package = "json"
file = "decoder.py"
extra = "none"
think_tags = ["[T]", "[/T]"]
"""
HUB = """
[[models]]
name = "r1:7b"
title = "R1 7B"
aliases = ["r1", "deepseek-r1:7b"]
default_quant = "Q4_K_M"
[[models.repos]]
id = "o/r"
files = "m-{quant}.gguf"
[models.quants]
Q8_0 = 8
Q4_K_M = 4
[models.sampling]
temperature = 0.5
"""


class SmallRunner(Runner):
    """A runner whose catalog and library are the test's."""

    def __init__(self, file, library, engine=None, **settings) -> None:
        super().__init__(Settings(**settings), make_engine=self._given)
        self.file, self.shelf, self.engine, self.specs = file, library, engine or ScriptedEngine("4"), []

    def _given(self, spec):
        self.specs.append(spec)
        return self.engine

    def catalog(self):
        return read_catalog(self.file)

    def library(self):
        return self.shelf


@pytest.fixture
def runner(tmp_path, monkeypatch):
    """A runner in a home where nothing else is; `runner(rows)`."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    for name in ("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "LLAMA_CACHE", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)

    def make(rows=PACKAGE + HUB, **more):
        file = tmp_path / "models.toml"
        file.write_text("schema_version = 1\n" + rows)
        return SmallRunner(file, Library(tmp_path / "models", used_file=tmp_path / "used.json"), **more)

    return make


@pytest.fixture(scope="module")
def weights(files):
    return files.reciter("a", "</think>", "\n\n", "b", name="shelved")


def installed(runner, weights, quant="Q4_K_M"):
    return shelve(
        runner.library(), {f"m-{quant}.gguf": weights.read_bytes()}, quant=quant, name=f"r1:7b:{quant.lower()}"
    )


def test_the_tags_of_the_catalog_are_used_unless_others_are_named(runner) -> None:
    one = runner()
    model = one.load("json")
    model.ask("hi")
    model.ask("hi", think_tags=("<a>", "</a>"))
    assert [request.think_tags for request in one.engine.requests] == [("[T]", "[/T]"), ("<a>", "</a>")]


@pytest.mark.parametrize("name", ["r1:7b", "r1", "R1:7B", "r1:7b:q4_k_m", "hf:o/r", "hf:O/R:Q4_K_M"])
def test_an_installed_model_is_loaded_by_all_its_names(runner, weights, name) -> None:
    one = runner()
    added = installed(one, weights)
    model = one.load(name)
    assert one.specs[-1].path == str(added.path)
    model.ask("hi")
    assert one.engine.requests[-1].sampling.temperature == 0.5
    assert list(one.library().last_used()) == ["r1:7b:q4_k_m"]


def test_an_imported_model_is_loaded_by_its_name(runner, weights) -> None:
    one = runner()
    import_model(str(weights), one.library(), one.catalog(), name="mine")
    one.load("mine")
    assert one.specs[-1].path == str(weights)


def test_a_model_that_is_not_here_says_how_to_get_it(runner) -> None:
    with pytest.raises(NotFoundError) as raised:
        runner().find("r1:7b")
    assert raised.value.hint == "Get it with: localr1 pull r1:7b"


def test_a_model_that_lost_a_file_says_so(runner, weights) -> None:
    one = runner()
    installed(one, weights).path.unlink()
    with pytest.raises(BrokenModelError, match="missing") as raised:
        one.find("r1:7b")
    assert "localr1 pull r1:7b:q4_k_m" in raised.value.hint


def test_a_name_that_is_nearly_one_is_suggested(runner) -> None:
    with pytest.raises(UnknownModelError) as raised:
        runner().find("r1:7c")
    assert "r1:7b" in raised.value.hint


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_model_that_another_program_keeps_is_used_there(runner, weights, tmp_path) -> None:
    one = runner()
    blob = plant_ollama(tmp_path / "home" / ".ollama" / "models", "library/deepseek-r1/7b", weights)
    with pytest.raises(NotFoundError) as raised:
        one.find("r1:7b")
    assert "localr1 pull r1:7b. Ollama has ollama:deepseek-r1:7b, by its tag perhaps" in raised.value.hint
    meant = one.meant("ollama:deepseek-r1:7b")
    assert (meant.path, meant.spec, meant.perhaps and meant.perhaps.name) == (blob, None, "r1:7b")
    one.load("ollama:deepseek-r1:7b")
    assert one.default_model() == "ollama:deepseek-r1:7b"
    blob.unlink()
    assert one.default_model() == "json"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_the_cache_of_hugging_face_is_known_by_its_repository(runner, weights, tmp_path) -> None:
    one = runner()
    link = plant_hugging_face(tmp_path / "home" / ".cache" / "huggingface" / "hub", "o/r", "m-Q8_0.gguf", weights)
    meant = one.meant("huggingface:o/r/m-Q8_0")
    assert (meant.path, meant.spec and meant.spec.name) == (link, "r1:7b")
    with pytest.raises(NotFoundError) as raised:
        one.find("hf:o/r")
    assert "give huggingface:o/r/m-Q8_0" in raised.value.hint


def test_the_default_is_the_setting(runner, weights) -> None:
    one = runner(default_model="r1:7b:q8_0")
    installed(one, weights)
    assert one.default_model() == "r1:7b:q8_0"


def test_else_the_one_used_last_that_is_still_here(runner, weights) -> None:
    one = runner()
    for quant in ("Q4_K_M", "Q8_0"):
        installed(one, weights, quant)
        one.library().used(f"r1:7b:{quant.lower()}")
    one.library().used("gone")
    assert one.default_model() == "r1:7b:q8_0"


def test_else_the_only_one_installed(runner, weights) -> None:
    one = runner()
    installed(one, weights)
    assert one.default_model() == "r1:7b:q4_k_m"


def test_else_one_that_came_in_a_package(runner, weights) -> None:
    assert runner().default_model() == "json"
    one = runner()
    for quant in ("Q4_K_M", "Q8_0"):
        installed(one, weights, quant)
    assert one.default_model() == "json"


def test_without_any_it_is_said_what_to_do(runner, weights) -> None:
    with pytest.raises(NotFoundError, match="none is installed") as raised:
        runner(HUB).default_model()
    assert "localr1 pull" in raised.value.hint
    one = runner(HUB)
    for quant in ("Q4_K_M", "Q8_0"):
        installed(one, weights, quant)
    with pytest.raises(NotFoundError, match="several are installed"):
        one.default_model()


def test_what_is_installed_is_listed_with_what_packages_carry(runner, weights) -> None:
    one = runner()
    added = installed(one, weights)
    assert [(model.name, model.manifest.source) for model in one.models()] == [(added.name, "hub"), ("json", "package")]


def test_a_model_is_named_among_several(runner, weights) -> None:
    one = runner()
    for quant in ("Q4_K_M", "Q8_0"):
        installed(one, weights, quant)
    assert one.installed("r1:7b:q8_0").manifest.quant == "Q8_0"
    assert one.installed("json").manifest.source == "package"
    with pytest.raises(UsageError, match="2 installed models") as raised:
        one.installed("r1")
    assert "r1:7b:q8_0" in raised.value.hint
    with pytest.raises(NotFoundError, match="No installed model"):
        one.installed("r1:7b:q2_k")


def test_a_file_by_its_path_is_not_remembered(runner, weights, tmp_path) -> None:
    one = runner()
    one.load(str(put(weights, tmp_path / "m.gguf")))
    assert one.library().last_used() == {}


@pytest.mark.parametrize("row", ["think_tags = 3", 'think_tags = ["a"]', "nonsense = 1"])
def test_a_row_that_cannot_be_is_left_out_and_named_with_its_file(runner, row) -> None:
    catalog = runner(PACKAGE.replace('think_tags = ["[T]", "[/T]"]', row) + HUB).catalog()
    assert [spec.name for spec in catalog] == ["r1:7b"]
    assert "models.toml" in catalog.problems[0]
