"""`localr1 fit`: the table, the quant to take, the exit code, and JSON."""

import json

import pytest
from click.testing import CliRunner
from headers import add_keys
from model_shapes import write_shape
from planted import plant_ollama

import localr1
from localr1.cli.main import cli
from localr1.models.in_words import machine_in_words
from localr1.models.machine import Gpu, Machine
from localr1.models.report import fits_of
from localr1.runner import Runner
from localr1.settings import Settings

GB = 10**9
HERE = Machine(16 * GB, 12 * GB, 8, 40e9)


@pytest.fixture
def report(tmp_path, monkeypatch):
    """How a model fits the machine `HERE`, in a home without any model."""
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    runner = Runner(Settings())

    def report(name, machine=HERE, **options):
        return fits_of(name, runner.catalog(), runner.library(), machine=machine, **options)

    return report


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("localr1.models.machine.this_machine", lambda **_options: HERE)

    def run(*arguments):
        return CliRunner().invoke(cli, ["fit", *map(str, arguments)], obj=Runner(Settings()), standalone_mode=False)

    return run


def test_the_catalog_is_enough_to_tell_which_quants_fit(report) -> None:
    found = report("r1:14b")
    assert (found.name, found.source, found.fits) == ("r1:14b", "catalog", True)
    assert [row.size for row in found.rows] == sorted(row.size for row in found.rows)
    verdicts = {row.quant: row.fit.verdict for row in found.rows}
    assert (verdicts["Q2_K"], verdicts["Q4_K_M"], verdicts["Q8_0"]) == ("cpu", "cpu", "no")
    assert found.best in verdicts
    assert [row.quant for row in report("r1:14b:q8_0").rows] == ["Q8_0"]
    assert not report("r1:14b:q8_0").fits


def test_a_context_that_is_asked_for_is_what_counts(report) -> None:
    assert report("r1:14b:q4_k_m").fits
    assert not report("r1:14b:q4_k_m", context=100_000).fits


def test_a_file_is_told_by_its_header(report, tmp_path) -> None:
    found = report(str(write_shape(tmp_path, "r1-qwen-1.5b")))
    assert (found.source, found.best, len(found.rows)) == ("file", "r1-qwen-1.5b", 1)
    assert found.rows[0].fit.cache == 16384 * 28 * 2 * 256 * 2


def test_a_split_file_is_told_by_all_its_parts(report, tmp_path, files) -> None:
    found = report(str(files.tiny("deepseek2")))
    assert found.rows[0].size > files.tiny("deepseek2").stat().st_size
    assert found.rows[0].fit.fits


def test_the_table_names_the_quant_to_take(run) -> None:
    result = run("r1:7b")
    assert result.exit_code == 0, result.output
    lines = result.output.splitlines()
    assert lines[0] == "r1:7b · DeepSeek-R1-Distill-Qwen-7B"
    assert "16 GB memory, 12 GB free" in lines[1]
    (marked,) = [line for line in lines if line.startswith("→")]
    assert "tok/s" in marked
    assert f"Take {marked.split()[1]}: " in result.output
    assert "a typical thought of 4,000 tokens" in result.output


def test_what_does_not_fit_ends_in_exit_code_9(run) -> None:
    result = run("r1:671b")
    assert result.return_value == 9
    assert "None to take: none fits: even the smallest" in result.output
    assert run("r1:1.5b").return_value == 0


def test_too_little_room_to_think_is_said(run, monkeypatch) -> None:
    monkeypatch.setattr("localr1.models.machine.this_machine", lambda **_options: Machine(6 * GB, int(5.6 * GB), 8))
    result = run("r1:7b:q4_k_m")
    assert "yes, short" in result.output
    assert "long thoughts are cut" in result.output


def test_every_row_needs_its_memory_for_the_same_context(report, run) -> None:
    found = report("r1:32b", Machine(32 * GB, 24 * GB, 8, 60e9))
    assert {row.fit.verdict for row in found.rows} == {"cpu", "no"}
    assert any(row.fit.is_short for row in found.rows)
    sizes = {row.needed - row.fit.weights for row in found.rows}
    assert max(sizes) - min(sizes) < 1000  # of rounding: cache, buffers and process are the same in every row
    assert "Needs: with a context of 10,240 tokens." in run("r1:32b").output


def test_a_model_of_ollama_is_called_by_the_quant_in_its_header(report, tmp_path, monkeypatch, files) -> None:
    monkeypatch.setenv("OLLAMA_MODELS", str(tmp_path / "ollama"))
    plant_ollama(tmp_path / "ollama", "library/mine/latest", files.tiny())
    (row,) = report("ollama:mine").rows
    assert row.quant == "this file"
    typed = add_keys(files.tiny(), tmp_path / "typed.gguf", {"general.file_type": 15})
    plant_ollama(tmp_path / "ollama", "library/mine/typed", typed)
    assert report("ollama:mine:typed").best == "Q4_K_M"
    assert report(str(typed)).best == "Q4_K_M"


def test_json_holds_everything(run) -> None:
    told = json.loads(run("r1:7b", "--json", "--context", "8192").output)
    assert (told["name"], told["source"]) == ("r1:7b", "catalog")
    row = next(row for row in told["rows"] if row["quant"] == told["best"])
    assert row["fit"]["context"] == 8192
    assert row["fit"]["verdict"] == "cpu"
    assert told["machine"]["memory_free"] == HERE.memory_free


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("no-such-model",), 3, "no model called"),
        (("r1:7b", "--context", "many"), 2, "context must be"),
        (("./missing.gguf",), 3, "no file"),
        (("../../etc/passwd",), 2, ""),
        (("r1:7b:q9",), 3, "r1:7b has no Q9"),
    ],
)
def test_what_cannot_be_told_is_an_error(run, arguments, code, says) -> None:
    error = run(*arguments).exception
    assert isinstance(error, localr1.LocalR1Error)
    assert error.exit_code == code
    assert says in error.message


@pytest.mark.parametrize("name", ["qwq", "r1:7b", "r1:671b"])
@pytest.mark.parametrize("free", [4, 12, 20, 300])
def test_show_judges_the_quant_that_fit_takes(run, monkeypatch, name, free) -> None:
    monkeypatch.setattr(
        "localr1.models.machine.this_machine", lambda **_options: Machine(free * GB, free * GB, 8, 40e9)
    )
    told = json.loads(run(name, "--json").output)
    shown = CliRunner().invoke(cli, ["show", name, "--json"], obj=Runner(Settings()), standalone_mode=False)
    quant = told["best"] or told["rows"][0]["quant"]
    assert json.loads(shown.output)["fit_quant"] == quant
    assert json.loads(shown.output)["fit"] == next(row["fit"] for row in told["rows"] if row["quant"] == quant)


def test_a_machine_in_words() -> None:
    card = Gpu("card", 24 * GB, 20 * GB)
    words = machine_in_words(Machine(64 * GB, 32 * GB, 1, None, (card,)))
    assert words == "64 GB memory, 32 GB free, 1 core, card with 20 GB free"
    assert "read at 40 GB/s, 8 cores, no GPU" in machine_in_words(HERE)
