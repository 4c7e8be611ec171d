"""`localr1 show` tells what a model is, released and not, how it thinks and whether it fits; nothing need be here."""

import json
import textwrap
from pathlib import Path

import pytest
from shelves import shelve

from localr1.models.library import Library

DISTILL = """\
what was released
  weights          released, MIT [1]
  base model       Qwen2.5-Math-7B, Apache-2.0 [1]
  paper            arXiv 2501.12948
  training data    not released (about 800,000 samples curated with DeepSeek-R1) [1]
  training code    not released [2]
  evaluation logs  none found (scores only)

what its makers report; not measured here
  AIME 2024                  55.5 % [1]
  AIME 2024, majority of 64  83.3 % [1]
  MATH-500                   92.8 % [1]
  GPQA Diamond               49.1 % [1]
  LiveCodeBench 2408-2501    37.6 % [1]
  Codeforces                 1189 (rating) [1]

sources
  [1]  https://github.com/deepseek-ai/DeepSeek-R1
  [2]  https://github.com/open-thoughts/open-thoughts
"""


def test_the_release_card_of_a_model_that_is_not_here(localr1) -> None:
    done = localr1("show", "r1:7b")
    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert shown.startswith("DeepSeek-R1-Distill-Qwen-7B: open weights, not open source\n")
    assert shown.endswith(DISTILL)
    for words in (
        "get it with: localr1 pull r1:7b",
        "Q4_K_M 4.7 GB",
        "  this machine  Q",
        "Q2_K 3.0 GB, Q3_K_M 3.8 GB, ",
        "better none",
        "temperature 0.6, top p 0.95",
        "A distill: Qwen2.5-Math-7B fine-tuned on R1's output; DeepSeek-R1 itself is r1:671b.",
        "typical reply  4,000 tokens (mean on MATH",
    ):
        assert words in shown


def test_the_quant_that_was_named_is_the_one_to_pull(localr1) -> None:
    shown = localr1("show", "r1:7b:q5_k_m").stdout.decode()
    assert "get it with: localr1 pull r1:7b:q5_k_m\n" in shown
    assert "this machine  Q5_K_M: " in shown


def test_the_documents_print_the_same_card() -> None:
    page = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")
    assert textwrap.indent(DISTILL.partition("\n\n")[0], "    ") in page


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("r1:70b", ["Llama-3.3-70B-Instruct, Llama 3.3 Community License", "MIT (made from Llama 3.3, whose terms"]),
        ("v3", ["released, DeepSeek Model Agreement (commercial use is allowed)", "37 billion at work on each token"]),
        ("exaone-deep", ["open weights, for some uses only, not open source", "NC (non-commercial use only)"]),
        ("olmo3-think", ["open source: weights, training data and training code", "(Dolma 3, Dolci-Think)"]),
        ("deepscaler", ["open weights, not", "training data    partly released", "released, licence not known"]),
        ("qwen3.8", ["licence not known (see the licence file with the weights)", "training data    none found"]),
        ("r1:70b", ["AIME 2024                  70.0 % ["]),
        ("r1:671b", ["  2029 (rating) [", "Codeforces Div1  ", "  1530 (rating) [", "another scale"]),
        ("r1-0528", ["not to be compared with R1's 2029", "typical reply  23,000 tokens (mean on AIME"]),
        ("qwq", ["32.5 billion", "95.5 % [", "figures as LG AI Research gives them"]),
        ("smollm3", ["open weights, not open source", "--system /no_think"]),
        ("r1-zero", ["installed  no\n", "No GGUF repository of it is confirmed here"]),
    ],
)  # fmt: skip
def test_a_card_says_no_more_than_was_released(localr1, name, says) -> None:
    done = localr1("show", name)
    assert done.returncode == 0, done.stderr
    for words in says:
        assert words in done.stdout.decode()


def test_the_card_as_json_names_every_part(localr1) -> None:
    shown = json.loads(localr1("show", "--json", "smollm3:q8_0").stdout)
    assert list(shown) == ["installed", "fit", "fit_quant", "model"]
    assert shown["fit_quant"] == "Q8_0"
    model = shown["model"]
    assert (model["name"], model["openness"], model["default_quant"]) == ("smollm3:3b", "open weights", "Q4_K_M")
    assert list(model["card"]) == ["weights", "base", "paper", "data", "code", "evaluation"]
    assert model["card"]["evaluation"]["status"] == "unknown"
    assert model["results"][0] == {
        "benchmark": "AIME 2025", "value": 36.7, "source": "https://huggingface.co/blog/smollm3", "unit": "%",
    }  # fmt: skip
    assert shown["fit"]["weights"] > model["quants"]["Q4_K_M"]


def test_a_file_tells_its_format_and_how_it_was_found(localr1, thinker) -> None:
    done = localr1("show", "-m", thinker)
    assert done.returncode == 0, done.stderr
    for words in (
        "<think> … </think>",
        "found by comparing",
        "(DeepSeek-R1)",
        "old thinking is left out",
        "how known  ",
    ):
        assert words in done.stdout.decode()
    assert "released" not in done.stdout.decode()
    facts = json.loads(localr1("show", thinker, "--json").stdout)
    assert list(facts) == [
        "file", "architecture", "name", "context_length", "parts", "thinking", "found", "switch", "history",
        "prompt_opens_thinking", "installed", "fit", "fit_quant", "model",
    ]  # fmt: skip
    assert (facts["parts"], facts["prompt_opens_thinking"]) == (1, "yes")
    assert (facts["installed"], facts["model"], facts["fit"]["verdict"]) == (None, None, "cpu")


def test_an_installed_model_tells_where_it_is_and_whether_it_was_verified(localr1, thinker, tmp_path) -> None:
    library = Library(tmp_path / "home" / "data" / "models")
    file = "DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf"
    where = {"owner": "unsloth", "repo": "DeepSeek-R1-Distill-Qwen-7B-GGUF", "name": "r1:7b:q4_k_m"}
    added = shelve(library, {file: thinker.read_bytes()}, **where)
    for name in ("r1", "r1:7b:q4_k_m", "hf:unsloth/DeepSeek-R1-Distill-Qwen-7B-GGUF"):
        shown = localr1("show", name).stdout.decode()
        assert f"file                   {added.path}" in shown
        assert f"unsloth/DeepSeek-R1-Distill-Qwen-7B-GGUF at {'c' * 40}" in shown
        assert "no; run: localr1 verify r1:7b:q4_k_m" in shown
        assert shown.endswith(DISTILL)
    facts = json.loads(localr1("show", "r1", "--json").stdout)
    assert (facts["installed"]["name"], facts["installed"]["commit"]) == ("r1:7b:q4_k_m", "c" * 40)
    assert (facts["file"], facts["model"]["name"]) == (str(added.path), "r1:7b")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["r1:9b"], 3, b"Did you mean 'r1:7b'?"),
        (["deepseek"], 3, b"Did you mean 'deepseek-r1'?"),
        (["r1:7b:q9"], 3, b"r1:7b has no Q9.\n  It has: Q2_K, Q3_K_M"),
        (["hf:o/r"], 3, b"localr1 pull hf:o/r"),
        (["a/b"], 2, b"write hf:a/b"),
        (["./none.gguf"], 3, b"none.gguf"),
        (["r1", "-m", "r1"], 2, b"named twice"),
        (["\x1b]52;c;aGk=\x07"], 2, b"no model name"),
    ],
)
def test_what_cannot_be_shown_ends_in_an_exit_code(localr1, arguments, code, says) -> None:
    done = localr1("show", *arguments)
    assert (done.returncode, done.stdout) == (code, b"")
    assert says in done.stderr
    assert b"\x1b" not in done.stderr


def test_what_is_wrong_with_ones_own_catalog_is_said(localr1, tmp_path) -> None:
    own = tmp_path / "home" / "config" / "models.toml"
    own.parent.mkdir(parents=True)
    own.write_text(
        '[[models]]\nname = "mine"\ntitle = "\\u001b[31mMine [red]"\n[[models]]\nname = "bad"\n', encoding="utf-8"
    )
    done = localr1("show", "mine")
    assert done.stdout.startswith("␛[31mMine [red]: not known to be open\n".encode())
    assert b"model 'bad' is left out" in done.stderr
