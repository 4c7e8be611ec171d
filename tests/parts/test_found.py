"""What six other programs keep is listed as it is, whole or half written, and none of it is changed."""

import json
import os
from pathlib import Path

import pytest
from planted import plant_hugging_face, plant_jan, plant_ollama, put
from shelves import everything_below

from localr1.errors import BrokenModelError, NotFoundError
from localr1.models.found import Surroundings, find_found, found, is_reference

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")


@pytest.fixture(scope="module")
def model(files):
    return files.reciter("a", "</think>", "\n\n", "b", name="planted")


@pytest.fixture(scope="module")
def other(files):
    return files.reciter("c", "</think>", "\n\n", "d", name="other")


@pytest.fixture
def home(tmp_path):
    return tmp_path


def look(home, system="linux", **environment):
    return Surroundings(home, environment, system)


def listed(where):
    return {one.reference: one.problem for one in found(where)}


def test_nothing_is_found_where_nothing_is(home) -> None:
    assert found(look(home)) == ()


def test_the_cache_of_hugging_face(home, model, other) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    link = plant_hugging_face(hub, "unsloth/R1-GGUF", "sub/R1-Q4_K_M.gguf", model)
    plant_hugging_face(hub, "unsloth/R1-GGUF", "R1-Q8_0.gguf", other)
    put(model, hub / "models--a--b" / "blobs" / "f00.incomplete", cut=1000)
    broken = hub / "models--a--gone" / "snapshots" / ("d" * 40) / "m.gguf"
    broken.parent.mkdir(parents=True)
    broken.symlink_to("../../blobs/none")
    assert listed(look(home)) == {
        "huggingface:unsloth/R1-GGUF/sub/R1-Q4_K_M": "",
        "huggingface:unsloth/R1-GGUF/R1-Q8_0": "",
        "huggingface:a/b": "it is unfinished",
        "huggingface:a/gone/m": "it is unfinished",
    }
    one = find_found("huggingface:unsloth/r1-gguf/sub/r1-q4_k_m", look(home))
    assert (one.path, one.size) == (link, model.stat().st_size)
    assert one.sha256 == link.resolve().name


@pytest.mark.parametrize(
    ("variable", "below"),
    [
        ("HF_HUB_CACHE", ""),
        ("HUGGINGFACE_HUB_CACHE", ""),
        ("HF_HOME", "hub"),
        ("XDG_CACHE_HOME", "huggingface/hub"),
    ],
)
def test_the_cache_of_hugging_face_may_be_elsewhere(home, model, variable, below) -> None:
    plant_hugging_face(home / "big" / below, "o/r", "m.gguf", model)
    assert "huggingface:o/r/m" in listed(look(home, **{variable: str(home / "big")}))


def test_a_file_of_two_commits_is_listed_once(home, model) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    for commit in ("1" * 40, "2" * 40):
        plant_hugging_face(hub, "o/r", "m.gguf", model, commit=commit)
    assert list(listed(look(home))) == ["huggingface:o/r/m"]


@pytest.mark.parametrize(
    ("system", "folder", "environment"),
    [
        ("linux", ".cache/llama.cpp", {}),
        ("linux", "x/llama.cpp", {"XDG_CACHE_HOME": "x"}),
        ("darwin", "Library/Caches/llama.cpp", {}),
        ("win32", "AppData/Local/llama.cpp", {}),
        ("linux", "elsewhere", {"LLAMA_CACHE": "elsewhere"}),
    ],
)
def test_the_cache_of_llama_cpp(home, model, system, folder, environment) -> None:
    cache = home / folder
    put(model, cache / "o_r_m-Q4_K_M.gguf")
    (cache / "o_r_m-Q4_K_M.gguf.etag").write_text("x")
    (cache / "manifest=o=r=Q4_K_M.json").write_text("{}")
    put(model, cache / "o_r_m-Q8_0.gguf.downloadInProgress", cut=1000)
    where = look(home, system, **{name: str(home / value) for name, value in environment.items()})
    assert listed(where) == {
        "llama.cpp:o_r_m-Q4_K_M": "",
        "llama.cpp:o_r_m-Q8_0.gguf.downloadInProgress": "it is unfinished",
    }


def test_llama_cpp_of_today_shares_the_layout_of_hugging_face(home, model) -> None:
    plant_hugging_face(home / "cache", "o/r", "m.gguf", model)
    assert listed(look(home, LLAMA_CACHE=str(home / "cache"))) == {"llama.cpp:o/r/m": ""}


def test_split_files_are_one_model(home, model) -> None:
    cache = home / ".cache" / "llama.cpp"
    for number in (1, 2):
        put(model, cache / f"whole-0000{number}-of-00002.gguf")
        put(model, cache / f"half-0000{number}-of-00003.gguf")
    there = {one.reference: one for one in found(look(home), look=False)}
    assert there["llama.cpp:whole"].problem == ""
    assert [path.name for path in there["llama.cpp:whole"].files] == [
        "whole-00001-of-00002.gguf",
        "whole-00002-of-00002.gguf",
    ]
    assert there["llama.cpp:half"].problem == "2 of its 3 files are there"


def test_ollama(home, model, other, tmp_path) -> None:
    models = home / ".ollama" / "models"
    blob = plant_ollama(models, "library/deepseek-r1/7b", model)
    plant_ollama(models, "someone/mine/latest", other, blob=False)
    plant_ollama(models, "unsloth/R1-GGUF/Q4_K_M", model, host="hf.co")
    (models / "manifests" / "registry.ollama.ai" / "library" / "x").mkdir()
    (models / "manifests" / "registry.ollama.ai" / "library" / "x" / "torn").write_text('{"layers": [')
    (models / "blobs" / ("sha256-" + "9" * 64 + "-partial-0")).write_text("{}")
    (models / "blobs" / ("sha256-" + "9" * 64 + "-partial")).write_bytes(b"GGUF")
    there = listed(look(home))
    assert there["ollama:deepseek-r1:7b"] == ""
    assert there["ollama:someone/mine:latest"] == "it is unfinished"
    assert there["ollama:sha256-999999999999"] == "it is unfinished"
    assert there["ollama:hf.co/unsloth/R1-GGUF:Q4_K_M"] == ""  # the same blob by another name
    assert len(there) == 4
    one = find_found("ollama:deepseek-r1:7b", look(home))
    assert (one.path, one.sha256) == (blob, blob.name.removeprefix("sha256-"))
    assert find_found("ollama:hf.co/unsloth/R1-GGUF:Q4_K_M", look(home)).path == blob


@pytest.mark.parametrize("digest", ["sha256:../../../etc/passwd", "sha256:" + "A" * 64, "md5:1", "", None, 3])
def test_a_digest_of_ollama_leads_nowhere_else(home, model, digest) -> None:
    models = home / ".ollama" / "models"
    record = models / "manifests" / "registry.ollama.ai" / "library" / "x" / "latest"
    record.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": digest, "size": 1}
    record.write_text(json.dumps({"layers": [layer, "nonsense"]}))
    assert found(look(home)) == ()


def test_a_blob_of_ollama_of_another_length_is_unfinished(home, model) -> None:
    blob = plant_ollama(home / "elsewhere", "library/r1/7b", model)
    blob.write_bytes(blob.read_bytes()[:-1])
    where = look(home, OLLAMA_MODELS=str(home / "elsewhere"))
    assert listed(where) == {"ollama:r1:7b": "it is unfinished"}
    with pytest.raises(BrokenModelError, match="unfinished"):
        find_found("ollama:r1:7b", where)


@pytest.mark.parametrize("pointer", [None, ".lmstudio", "moved"])
def test_lm_studio(home, model, pointer) -> None:
    base = home / (pointer or ".cache/lm-studio")
    if pointer:
        (home / ".lmstudio-home-pointer").write_text(f"{base}\n")
    put(model, base / "models" / "lmstudio-community" / "R1-GGUF" / "R1-Q4_K_M.gguf")
    put(model, base / "models" / "lmstudio-community" / "R1-GGUF" / "mmproj-model-f16.gguf")
    put(model, base / "models" / "a" / "b" / "downloading_R1-Q8_0.gguf.part", cut=10)
    assert listed(look(home)) == {
        "lm-studio:lmstudio-community/R1-GGUF/R1-Q4_K_M": "",
        "lm-studio:a/b/downloading_R1-Q8_0.gguf.part": "it is unfinished",
    }


def test_lm_studio_may_keep_its_models_elsewhere(home, model) -> None:
    (home / ".lmstudio").mkdir()
    (home / ".lmstudio" / "settings.json").write_text(json.dumps({"downloadsFolder": str(home / "big")}))
    put(model, home / "big" / "a" / "b" / "m.gguf")
    assert listed(look(home)) == {"lm-studio:a/b/m": ""}


@pytest.mark.parametrize(
    ("system", "base"),
    [
        ("linux", ".local/share"),
        ("darwin", "Library/Application Support"),
        ("win32", "AppData/Roaming"),
    ],
)
def test_jan(home, model, other, system, base) -> None:
    data = home / base / "Jan" / "data"
    plant_jan(data, "janhq/R1-7B", model)
    put(other, data / "models" / "old" / "m.gguf")
    gone = plant_jan(data, "gone", model)
    gone.unlink()
    put(model, gone.with_name("model.gguf.tmp"), cut=10)
    where = look(home, system)
    assert listed(where) == {"jan:janhq/R1-7B": "", "jan:gone": "it is unfinished", "jan:old/m": ""}


def test_jan_may_keep_its_data_elsewhere_and_leads_to_files_of_others(home, model) -> None:
    base = home / ".local" / "share" / "Jan"
    base.mkdir(parents=True)
    (base / "settings.json").write_text(json.dumps({"data_folder": str(home / "big")}))
    mine = put(model, home / "downloads" / "mine.gguf")
    folder = home / "big" / "llamacpp" / "models" / "mine"
    folder.mkdir(parents=True)
    (folder / "model.yml").write_text(f"model_path: {mine}\n")
    assert find_found("jan:mine", look(home)).path == mine


@pytest.mark.parametrize("named", ["../../../../secret.gguf", "secret.txt", "", "llamacpp/../../x.gguf"])
def test_a_model_yml_that_climbs_is_passed_over(home, named) -> None:
    folder = home / ".local" / "share" / "Jan" / "data" / "llamacpp" / "models" / "m"
    folder.mkdir(parents=True)
    (folder / "model.yml").write_text(f"model_path: {named}\n")
    assert found(look(home)) == ()


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("linux", ".local/share/nomic.ai/GPT4All"),
        ("darwin", "Library/Application Support/nomic.ai/GPT4All"),
        ("win32", "AppData/Local/nomic.ai/GPT4All"),
        ("linux", ".cache/gpt4all"),
    ],
)
def test_gpt4all(home, model, system, folder) -> None:
    put(model, home / folder / "R1-Q4_0.gguf")
    put(model, home / folder / "incomplete-R1-Q8_0.gguf", cut=100)
    assert listed(look(home, system)) == {
        "gpt4all:R1-Q4_0": "",
        "gpt4all:incomplete-R1-Q8_0.gguf": "it is unfinished",
    }


def test_gpt4all_may_keep_its_models_elsewhere(home, model) -> None:
    settings = home / ".config" / "nomic.ai"
    settings.mkdir(parents=True)
    (settings / "GPT4All.ini").write_text(f"[General]\nmodelPath={home}/big/\n")
    put(model, home / "big" / "m.gguf")
    assert listed(look(home)) == {"gpt4all:m": ""}


def test_a_file_that_two_programs_use_is_listed_once(home, model) -> None:
    folder = home / ".lmstudio" / "models" / "a" / "b"
    folder.mkdir(parents=True)
    (folder / "m.gguf").symlink_to(plant_ollama(home / ".ollama" / "models", "library/r1/7b", model))
    assert listed(look(home)) == {"ollama:r1:7b": ""}


def test_what_the_header_shows_is_told(home, model, files) -> None:
    put(model, home / ".cache" / "gpt4all" / "good.gguf")
    put(model, home / ".cache" / "gpt4all" / "cut.gguf", cut=model.stat().st_size - 1000)
    (home / ".cache" / "gpt4all" / "page.gguf").write_text("<!doctype html>")
    there = {one.name: one for one in found(look(home))}
    assert there["good"].architecture == "llama"
    assert "cut short" in there["cut"].problem
    assert "web page" in there["page"].problem


def test_looking_changes_nothing(home, model, other) -> None:
    plant_ollama(home / ".ollama" / "models", "library/deepseek-r1/7b", model)
    plant_hugging_face(home / ".cache" / "huggingface" / "hub", "o/r", "m.gguf", other)
    before = everything_below(home)
    times = {path: path.stat().st_mtime_ns for path in home.rglob("*")}
    found(look(home))
    assert everything_below(home) == before
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*")} == times


def test_a_store_that_goes_round_in_circles_is_left(home, model) -> None:
    folder = home / ".lmstudio" / "models" / "a"
    put(model, folder / "m.gguf")
    (folder / "again").symlink_to(folder)
    assert listed(look(home)) == {"lm-studio:a/m": ""}


def test_what_may_not_be_looked_into_and_what_leads_nowhere_is_passed_over(home, model) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    plant_hugging_face(hub, "o/r", "m.gguf", model)
    circle = hub / "models--o--circle" / "snapshots" / ("1" * 40) / "m.gguf"
    circle.parent.mkdir(parents=True)
    circle.symlink_to(circle)
    os.mkfifo(hub / "models--o--r" / "snapshots" / ("c" * 40) / "pipe.gguf")
    closed = home / ".lmstudio" / "models"
    put(model, closed / "a" / "b.gguf")
    closed.chmod(0)
    try:
        there = listed(look(home))
    finally:
        closed.chmod(0o700)
    assert there["huggingface:o/r/m"] == ""
    assert there["huggingface:o/circle/m"] == there["huggingface:o/r/pipe"] == "it is unfinished"


def test_names_with_control_characters_are_shown_and_not_obeyed(home, model) -> None:
    put(model, home / ".cache" / "gpt4all" / "a\x1b]52;c;x\x07.gguf")
    (one,) = found(look(home))
    with pytest.raises(NotFoundError) as raised:
        find_found("gpt4all:nothing", look(home))
    assert "\x1b" not in f"{raised.value.message}{raised.value.hint}"
    assert one.problem == ""


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("ollama:deepseek-r1:7b", True),
        ("Ollama:x", True),
        ("lm-studio:a/b/m", True),
        ("ollama:", False),
        ("ollama", False),
        ("r1:7b", False),
        ("hf:o/r", False),
        ("./ollama:x.gguf", False),
    ],
)
def test_what_is_a_name_of_another_program(text, yes) -> None:
    assert is_reference(text) is yes


def test_ollama_takes_a_name_without_a_tag_for_its_latest(home, model) -> None:
    blob = plant_ollama(home / ".ollama" / "models", "library/deepseek-r1/latest", model)
    assert find_found("ollama:deepseek-r1", look(home)).path == blob
    with pytest.raises(NotFoundError):
        find_found("gpt4all:deepseek-r1", look(home))


def test_a_wrong_name_suggests_the_nearest(home, model) -> None:
    plant_ollama(home / ".ollama" / "models", "library/deepseek-r1/7b", model)
    with pytest.raises(NotFoundError) as raised:
        find_found("ollama:deepseek-r1:8b", look(home))
    assert "ollama:deepseek-r1:7b" in raised.value.hint
    assert Path.home() not in [home]
