"""models.toml says what it should, a bad row costs only itself, and a person's own file adds and overrides."""

import gc
import os
import re
import time
from pathlib import Path

import pytest

from localr1.errors import UsageError
from localr1.models.card import PARTS, Release, ReleaseCard
from localr1.models.catalog import MAX_FILE, Catalog, read_catalog
from localr1.models.names import CatalogName, parse_name
from localr1.models.quants import choices, quant_of
from localr1.models.spec import ModelSpec, Repo
from localr1.paths import catalog_file

SHIPPED = read_catalog(catalog_file())
ROWS = pytest.mark.parametrize("spec", list(SHIPPED), ids=lambda spec: spec.name)
HEAD = 'schema_version = 1\n[sources]\nX = "https://example.org"\n'
GOOD = '[[models]]\nname = "good"\ntitle = "Good"\npackage = "json"\nfile = "decoder.py"\n'


def write(folder, text: str, name: str = "models.toml"):
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_the_shipped_catalog_has_no_problem_and_every_name_once() -> None:
    assert SHIPPED.problems == ()
    assert len(SHIPPED) >= 50
    names = [name for spec in SHIPPED for name in spec.names]
    assert len(names) == len({name.casefold() for name in names})


def test_the_shipped_catalog_is_read_quickly() -> None:
    """The best of several runs, in processor time, so that a busy machine does not fail it."""
    times = []
    for _ in range(7):
        gc.collect()
        begun = time.process_time()
        read_catalog(catalog_file())
        times.append(time.process_time() - begun)
    assert min(times) < 0.02


SOURCES = ("https://", "makers' figures", "localr1/", "training/")


@ROWS
def test_a_row_holds_together(spec) -> None:
    for name in spec.names:
        assert SHIPPED.find(name.upper()) is spec
        assert parse_name(name, SHIPPED) == CatalogName(spec)
    assert spec.default_quant in {"", *spec.quants} or not spec.quants
    for quant in spec.quants if spec.repos else ():
        file = spec.repos[0].files.replace("{quant}", quant)
        assert quant_of(file) == quant
        assert any(repo.holds(f"folder/{file}") for repo in spec.repos)
        assert parse_name(f"{spec.name}:{quant.lower()}", SHIPPED) == CatalogName(spec, quant)
    assert not (spec.repos and spec.package)
    for part in PARTS:
        release = getattr(spec.card, part)
        assert (release.status in ("unknown", "none found")) or release.source, part
        assert release.source == "" or release.source.startswith((*SOURCES, "arXiv ")), part
    assert all(result.source.startswith(SOURCES) for result in spec.results)


@ROWS
def test_the_sizes_fit_the_parameters(spec) -> None:
    """A slip in a size or a count shows as bits a weight that no quant has."""

    class Listed:
        def __init__(self, quant: str, size: int) -> None:
            self.path, self.size = f"m-{quant}.gguf", size

    offered = choices([Listed(*item) for item in spec.quants.items()], spec.parameters)
    assert [one.broken for one in offered] == [""] * len(spec.quants)
    for one in offered:
        if one.quant in ("Q4_K_M", "UD-Q4_K_M", "Q8_0") and "nano" not in spec.name:
            low, high = (7.9, 10.4) if one.quant == "Q8_0" else (4.6, 6.0)
            assert low < one.bits_per_weight < high, one


@ROWS
def test_the_shape_has_as_many_weights_as_the_model(spec) -> None:
    shape = spec.shape
    if shape is None or shape.latent_rank or shape.experts:
        return
    heads = (shape.heads + shape.kv_heads) * (shape.key_width + (shape.value_width or shape.key_width))
    layer = shape.embedding * (heads + 3 * shape.feed_forward)
    words = shape.vocabulary * shape.embedding * (1 if shape.tied else 2)
    assert shape.layers * layer + words == pytest.approx(spec.parameters, rel=0.02)


def test_the_distills_are_called_what_they_are() -> None:
    for name, title, base, licence in (
        ("r1", "DeepSeek-R1-Distill-Qwen-7B", "Qwen2.5-Math-7B", "Apache-2.0"),
        ("deepseek-r1:8b", "DeepSeek-R1-Distill-Llama-8B", "Llama-3.1-8B", "Llama 3.1 Community License"),
        ("r1:70b", "DeepSeek-R1-Distill-Llama-70B", "Llama-3.3-70B-Instruct", "Llama 3.3 Community License"),
    ):
        spec = SHIPPED.find(name)
        assert spec
        assert (spec.title, spec.base, spec.card.base.licence) == (title, base, licence)
        assert (spec.card.weights.licence, spec.card.openness) == ("MIT", "open weights")
        assert spec.card.data.status == "not released"
        assert spec.card.code.status in ("not released", "none found")
        assert spec.notes[0] == f"A distill: {spec.base} fine-tuned on R1's output; DeepSeek-R1 itself is r1:671b."
        assert spec.card.paper.source == "arXiv 2501.12948"
        assert (spec.sampling.temperature, spec.sampling.top_p, spec.system_prompt) == (0.6, 0.95, "avoid")


def test_open_weights_are_not_open_source() -> None:
    yes = Release("released")
    assert ReleaseCard().openness == "not known to be open"
    assert ReleaseCard(weights=yes).openness == "open weights"
    assert ReleaseCard(weights=yes, data=yes).openness == "open weights"
    assert ReleaseCard(weights=yes, data=Release("partly"), code=yes).openness == "open weights"
    assert ReleaseCard(weights=yes, data=yes, code=yes).openness == "open source"
    limited = Release("released", note="non-commercial use only")
    assert ReleaseCard(weights=limited, data=yes, code=yes).openness == "open weights"
    assert [spec.name for spec in SHIPPED if spec.card.openness == "open source"] == [
        "starter", "olmo3-think:7b", "olmo3-think:32b",
    ]  # fmt: skip


def test_a_file_belongs_to_a_model_by_its_name() -> None:
    repo = Repo("unsloth/DeepSeek-R1-GGUF", "DeepSeek-R1-{quant}.gguf")
    held = ["DeepSeek-R1-Q8_0/DeepSeek-R1-Q8_0-00001-of-00015.gguf", "deepseek-r1-q4_k_m.gguf"]
    other = ["DeepSeek-R1-Q4_K_M/DeepSeek-R1-Zero-Q4_K_M-00003-of-00009.gguf", "README.md", "DeepSeek-R1-Q8_0"]
    assert [repo.holds(path) for path in (*held, *other)] == [True, True, False, False, False]
    assert Repo("a/b").holds("anything.gguf")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("nonsense = 1", "nonsense"),
        ("parameters = -1", "parameters"),
        ("parameters = 1.5", "parameters"),
        ("parameters = 18446744073709551616", "parameters"),
        ("quants = {Q4_K_M = 0}", "quants"),
        ("quants = {Q4_K_M = 1.5}", "quants"),
        ("quants = {Q4_K_M = -1}", "quants"),
        ('repos = [{id = "../x/y"}]', "repos"),
        ('repos = [{id = "a/.."}]', "repos"),
        ('repos = [{id = "a/b..c"}]', "repos"),
        ('repos = [{id = "a/b", url = "file:///x"}]', "url"),
        ('aliases = ["A B"]', "aliases"),
        ('name = "\x1b[31m"', "name"),
        ('think_tags = ["a"]', "think_tags"),
        ("think_tags = 3", "think_tags"),
        ('card.weights = {status = "given away"}', "status"),
        ('like = "nothing"', "nothing"),
        ("sampling = {temperature = 99}", "temperature"),
        ('results = [["AIME"]]', "results"),
    ],
)
def test_a_bad_row_is_left_out_with_its_file_and_reason(tmp_path, row, says) -> None:
    bad = (
        '[[models]]\ntitle = "Bad"\n'
        + ('name = "bad"\n' if "name =" not in row else "")
        + row.replace("\x1b", "\\u001b")
    )
    file = write(tmp_path, f"{HEAD}{bad}\n{GOOD}")
    catalog = read_catalog(file)
    assert [spec.name for spec in catalog] == ["good"]
    (problem,) = catalog.problems
    assert str(file) in problem
    assert says in problem
    assert problem.isprintable()


def test_rows_share_what_they_do_not_say_themselves(tmp_path) -> None:
    text = (
        '[shared.family]\nmaker = "M"\nsampling = {temperature = 0.6, top_p = 0.9}\n'
        'card.weights = {status = "released", licence = "MIT", source = "X"}\ncard.data = {status = "not released"}\n'
        '[[models]]\nlike = "family"\nname = "a"\ntitle = "A"\nsampling = {top_p = 0.5}\n'
        'card.weights = {note = "and more"}\nresults = [["AIME", 5, "X"], ["Codeforces", 9, "elsewhere", "rating"]]\n'
    )
    (spec,) = read_catalog(write(tmp_path, HEAD + text))
    assert (spec.maker, spec.sampling.given) == ("M", {"temperature": 0.6, "top_p": 0.5})
    assert spec.card.weights == Release("released", "MIT", "and more", "https://example.org")
    assert spec.card.data.status == "not released"
    assert [(one.source, one.unit) for one in spec.results] == [("https://example.org", "%"), ("elsewhere", "rating")]


def test_a_persons_own_file_adds_and_overrides(tmp_path) -> None:
    shipped = write(tmp_path, HEAD + GOOD + GOOD.replace("good", "better"))
    own = write(tmp_path, GOOD.replace('"Good"', '"Mine"') + GOOD.replace("good", "third") + "bad = 1\n", "own.toml")
    catalog = read_catalog(shipped, own)
    assert [(spec.name, spec.title) for spec in catalog] == [("good", "Mine"), ("better", "Good")]
    assert "'third'" in catalog.problems[0]
    assert read_catalog(shipped, tmp_path / "none.toml").problems == ()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name = = 3", "line 1"),
        (b"schema_version = 2\n", "Upgrade localr1."),
        (b"a = 1\na = 2\n", "line 2"),
        (b"model = 1\n", "'model'"),
        (b"models = 3\n", "[[models]]"),
        (b"\xff\xfe", "utf-8"),
        (b"x = " + b"[" * 10_000 + b"]" * 10_000, "nested too deeply"),
        (b"#" * (MAX_FILE + 1), "larger than 1 MiB"),
    ],
    ids=["syntax", "version", "duplicate", "key", "no-rows", "not-utf-8", "nested", "large"],
)
def test_an_own_file_that_cannot_be_used_leaves_the_rest(tmp_path, content, says) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes(content)
    catalog = read_catalog(write(tmp_path, HEAD + GOOD), own)
    assert [spec.name for spec in catalog] == ["good"]
    (problem,) = catalog.problems
    assert str(own) in problem
    assert says in problem
    with pytest.raises(UsageError, match=r"own\.toml cannot be used"):
        read_catalog(own)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path) -> None:
    os.mkfifo(tmp_path / "own.toml")
    catalog = read_catalog(write(tmp_path, HEAD + GOOD), tmp_path / "own.toml")
    assert "it is no file" in catalog.problems[0]


def test_the_example_of_the_documents_works(tmp_path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    catalog = read_catalog(catalog_file(), write(tmp_path, example))
    assert catalog.problems == ()
    mine = catalog.find("mine")
    assert mine
    assert (mine.system_prompt, mine.card.weights.licence) == ("avoid", "MIT")
    for name in set(re.findall(r"`((?:r1|qwen3|gpt-oss|olmo3-think|smollm3)(?::[a-z0-9._-]+)*)`", page)):
        assert parse_name(name, catalog)


def test_marks_and_line_ends_of_windows_do_no_harm(tmp_path) -> None:
    file = tmp_path / "models.toml"
    file.write_bytes(b"\xef\xbb\xbf" + (HEAD + GOOD).replace("\n", "\r\n").encode())
    assert [spec.name for spec in read_catalog(file)] == ["good"]


def test_the_first_of_two_that_claim_a_name_has_it() -> None:
    first, second = ModelSpec("a", "A", aliases=("x",)), ModelSpec("b", "B", aliases=("x",))
    catalog = Catalog([first, second])
    assert catalog.find("X") is first
    assert catalog.nearest("xx") == ("x",)
    assert SHIPPED.nearest("deepseek")[0] == "deepseek-r1"
    assert list(catalog) == [first, second]
