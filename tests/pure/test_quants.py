"""Quants are told from the names that uploaders really give their files; broken uploads and parts are found."""

from typing import NamedTuple

import pytest

from localr1.errors import BrokenModelError, NotFoundError
from localr1.models.quants import choices, chosen, is_model, quant_of, spelt

GIB = 1 << 30


class Listed(NamedTuple):
    path: str
    size: int = 4 * GIB


def listed(pattern: str, sizes: dict[str, float]) -> list[Listed]:
    return [Listed(pattern.replace("{quant}", quant), int(gib * GIB)) for quant, gib in sizes.items()]


@pytest.mark.parametrize(
    ("path", "quant"),
    [
        ("DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf", "Q4_K_M"),
        ("DeepSeek-R1-Distill-Qwen-14B-f16.gguf", "F16"),
        ("DeepSeek-V2-Lite-Chat.Q4_K_S.gguf", "Q4_K_S"),
        ("qwq-32b-q4_k_m.gguf", "Q4_K_M"),
        ("Magistral-Small-2506_Q8_0.gguf", "Q8_0"),
        ("phi-4-reasoning-UD-Q6_K_XL.gguf", "UD-Q6_K_XL"),
        ("DeepSeek-R1-0528-UD-TQ1_0.gguf", "UD-TQ1_0"),
        ("DeepSeek-R1-UD-IQ1_S/DeepSeek-R1-UD-IQ1_S-00001-of-00003.gguf", "UD-IQ1_S"),
        ("DeepSeek-R1-BF16/DeepSeek-R1.BF16-00001-of-00030.gguf", "BF16"),
        ("DeepSeek-R1-Q8_0/DeepSeek-R1-BF16-256x20B-Q8_0-00001-of-00016.gguf", "Q8_0"),
        ("Q4_K_M/model-00001-of-00002.gguf", "Q4_K_M"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("Qwen3.5-35B-A3B-MXFP4_MOE.gguf", "MXFP4_MOE"),
        ("GLM-4.7-Flash-Q4_K.gguf", "Q4_K"),
        ("Qwen3.6-35B-A3B-UD-IQ4_NL_XL.gguf", "UD-IQ4_NL_XL"),
        ("DeepSeek-V3-0324-Q4_K_M-V2/deepseek-ai_DeepSeek-V3-0324-Q4_K_M-V2-00001-of-00011.gguf", "Q4_K_M-V2"),
        ("Model.i1-IQ3_XXS.gguf", "IQ3_XXS"),
        ("model-fp16.gguf", "F16"),
        ("Magistral-Small-2506.gguf", None),
        ("Nemotron-Nano-3-30B-A3B.gguf", None),
        ("Q4.gguf", None),
    ],
)  # fmt: skip
def test_the_quant_of_a_file(path, quant) -> None:
    assert quant_of(path) == quant


def test_a_quant_is_spelt_one_way() -> None:
    assert [spelt(text) for text in ("q4_k_m", "fp16", "ud-q2_k_xl", "7b", "", "main")] == [
        "Q4_K_M", "F16", "UD-Q2_K_XL", None, None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "path",
    [
        "mmproj-BF16.gguf", "imatrix_unsloth.gguf", "Ministral-3-3B-Reasoning-2512-BF16-mmproj.gguf", "README.md",
        "Qwen3.8-27B-MTP-ONLY-Q4_K_M.gguf", "DeepSeek-R1-Distill-Llama-70B.Q6_K.gguf.part1of2",
    ],
)  # fmt: skip
def test_what_cannot_run_alone_is_no_model(path) -> None:
    assert not is_model(path)


def test_parts_are_put_together_in_order() -> None:
    files = [Listed(f"Q8_0/m-Q8_0-0000{number}-of-00003.gguf", number) for number in (3, 1, 2)]
    (choice,) = choices([*files, Listed("README.md"), Listed("mmproj-F16.gguf")])
    assert (choice.quant, choice.size, choice.broken) == ("Q8_0", 6, "")
    assert [file.size for file in choice.files] == [1, 2, 3]


def test_a_quant_with_a_part_missing_is_broken() -> None:
    (choice,) = choices([Listed("m-Q8_0-00001-of-00003.gguf"), Listed("m-Q8_0-00003-of-00003.gguf")])
    assert choice.broken == "2 of its 3 parts are there"
    with pytest.raises(BrokenModelError, match="broken upload"):
        chosen([choice], "q8_0", "hf:a/b")


FALCON = {
    "IQ2_M": 0.421, "IQ3_M": 3.2, "IQ3_XXS": 0.421, "IQ4_XS": 3.9, "Q2_K": 0.0054, "Q3_K_M": 3.4, "Q4_K_M": 4.3,
    "Q5_K_M": 5.0, "Q6_K": 5.8, "Q8_0": 7.5, "TQ1_0": 1.9, "BF16": 14.1, "F32": 28.3,
}  # fmt: skip


@pytest.mark.parametrize("parameters", [7_600_000_000, 0])
def test_stubs_are_found_by_bits_a_weight(parameters) -> None:
    offered = choices(listed("Falcon-H1R-7B-{quant}.gguf", FALCON), parameters)
    assert {one.quant for one in offered if one.broken} == {"IQ2_M", "IQ3_XXS", "Q2_K"}
    with pytest.raises(BrokenModelError) as caught:
        chosen(offered, "Q2_K", "hf:tiiuae/Falcon-H1R-7B-GGUF")
    assert caught.value.exit_code == 5
    assert "Q4_K_M" in caught.value.hint
    assert "Q2_K," not in caught.value.hint


@pytest.mark.parametrize("parameters", [20_900_000_000, 0])
def test_quants_that_are_all_as_large_are_not_broken(parameters) -> None:
    sizes = {"F16": 12.8, "Q2_K": 10.7, "Q4_K_M": 10.8, "Q6_K": 11.2, "Q8_0": 11.3, "UD-Q8_K_XL": 12.3, "MXFP4": 11.3}
    assert not [one for one in choices(listed("gpt-oss-20b-{quant}.gguf", sizes), parameters) if one.broken]


def test_few_files_are_not_judged_without_the_number_of_weights() -> None:
    assert [one.broken for one in choices([Listed("m-Q4_K_M.gguf", 100_000), Listed("m-Q8_0.gguf", 200_000)])] == [
        "",
        "",
    ]


def test_none_and_several_are_explained_with_what_there_is() -> None:
    offered = choices([Listed("a-Q4_K_M.gguf"), Listed("b-Q4_K_M.gguf"), Listed("a-Q8_0.gguf")])
    with pytest.raises(NotFoundError) as caught:
        chosen(offered, "Q4_K_M", "hf:o/r")
    assert caught.value.exit_code == 3
    assert "a-Q4_K_M, b-Q4_K_M" in caught.value.hint
    with pytest.raises(NotFoundError) as caught:
        chosen(offered, "Q2_K", "hf:o/r")
    assert "Q4_K_M, Q8_0" in caught.value.hint
    assert chosen(offered, "b-q4_k_m", "hf:o/r").files[0].path == "b-Q4_K_M.gguf"
    assert chosen(offered, "q8_0", "hf:o/r").quant == "Q8_0"


def test_a_file_without_a_quant_goes_by_its_name() -> None:
    offered = choices([Listed("Magistral-Small-2506.gguf"), Listed("Magistral-Small-2506_Q8_0.gguf")])
    assert chosen(offered, "magistral-small-2506", "hf:o/r").files[0].path == "Magistral-Small-2506.gguf"
    assert chosen(offered, "Q8_0", "hf:o/r").quant == "Q8_0"


def test_names_of_files_are_shown_harmless() -> None:
    with pytest.raises(NotFoundError) as caught:
        chosen(choices([Listed("a\x1b[31m.gguf")]), "Q4_K_M", "hf:o/r")
    assert caught.value.hint.isprintable()
