"""A typed name becomes a model of the catalog, a repository or a path; what could lead astray is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.errors import LocalR1Error, UnknownModelError, UsageError
from localr1.models.catalog import Catalog
from localr1.models.names import CatalogName, FileName, HubName, parse_name
from localr1.models.spec import ModelSpec

R1 = ModelSpec("r1:7b", "DeepSeek-R1-Distill-Qwen-7B", aliases=("r1", "deepseek-r1:7b"))
CATALOG = Catalog([R1, ModelSpec("qwq:32b", "QwQ-32B", aliases=("qwq",))])
COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("text", "name", "canonical"),
    [
        ("r1", CatalogName(R1), "r1:7b"),
        ("R1:7B", CatalogName(R1), "r1:7b"),
        ("r1:7b:q5_k_m", CatalogName(R1, "Q5_K_M"), "r1:7b:q5_k_m"),
        ("deepseek-r1:7b:UD-Q2_K_XL", CatalogName(R1, "UD-Q2_K_XL"), "r1:7b:ud-q2_k_xl"),
        ("r1:f16", CatalogName(R1, "F16"), "r1:7b:f16"),
        ("hf:owner/Repo-GGUF", HubName("owner", "Repo-GGUF"), "hf:owner/Repo-GGUF"),
        ("hf:o/r:q4_k_m@main", HubName("o", "r", "Q4_K_M", "main"), "hf:o/r:Q4_K_M@main"),
        (f"hf:o/r@{COMMIT}", HubName("o", "r", "", COMMIT), f"hf:o/r@{COMMIT}"),
        ("hf:o/r@refs/pr/1", HubName("o", "r", "", "refs/pr/1"), "hf:o/r@refs/pr/1"),
        ("hf:o/r:Whole-Name", HubName("o", "r", "Whole-Name"), "hf:o/r:Whole-Name"),
        ("hf.co/o/r", HubName("o", "r"), "hf:o/r"),
        ("HF.co/o/r:Q8_0", HubName("o", "r", "Q8_0"), "hf:o/r:Q8_0"),
        ("huggingface.co/o/r/tree/dev", HubName("o", "r", "", "dev"), "hf:o/r@dev"),
        ("https://huggingface.co/o/r", HubName("o", "r"), "hf:o/r"),
        ("https://hf.co/o/r/", HubName("o", "r"), "hf:o/r"),
        ("https://huggingface.co/o/r:Q4_K_M", HubName("o", "r", "Q4_K_M"), "hf:o/r:Q4_K_M"),
        (
            "https://huggingface.co/o/r/resolve/main/Q2_K/m-Q2_K-00001-of-00005.gguf?download=true",
            HubName("o", "r", "Q2_K", "main"),
            "hf:o/r:Q2_K@main",
        ),
        ("https://huggingface.co/o/r/blob/main/Model.gguf", HubName("o", "r", "Model", "main"), "hf:o/r:Model@main"),
        ("./m.gguf", FileName(Path("m.gguf")), "m.gguf"),
        ("../elsewhere/m.GGUF", FileName(Path("../elsewhere/m.GGUF")), "../elsewhere/m.GGUF"),
        ("/models/blobs/sha256-00", FileName(Path("/models/blobs/sha256-00")), "/models/blobs/sha256-00"),
        ("モデル.gguf", FileName(Path("モデル.gguf")), "モデル.gguf"),
    ],
)
def test_what_is_meant(text, name, canonical) -> None:
    found = parse_name(text, CATALOG)
    assert found == name
    assert str(found) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "../../etc/passwd", "a/../../b", "/models/../../etc/passwd", "C:\\x", "\\\\srv\\s", "\\\\srv\\s.gguf",
        "//srv/s.gguf", "", " ", "x" * 10_000, "r1\0", "r1\n7b", "\x1b]52;c;aGk=\x07", "e\u202egnp.gguf", "ｒ１",
        "rɩ:7b", "r1 7b", "r1@main", "hf:", "hf:owner", "hf:owner/", "hf:/repo", "hf:a/b/c", "hf:../b", "hf:a/..",
        "hf:a/b--c", "hf:a--b/c", "hf:a/b.git", "hf:a/b:", "hf:a/b@", "hf:a/b:x/y", "hf:-a/b", "hf:a/b@../../x",
        "hf:a/b@refs/../../x", "hf:a/b@-rf", "hf:a/b@/x", "hf:a/b@x//y", "hf:a/b@" + "x" * 201,
        "hf:a/b@main:Q4_K_M", "hf:ａ/b", "hf:a/b@%2e%2e", "http://huggingface.co/a/b",
        "https://user:word@huggingface.co/a/b", "https://huggingface.co:444/a/b",
        "https://huggingface.co.evil.com/a/b", "https://evil.com/a/b", "https://huggingface.co/a",
        "https://[::1/a/b", "https://huggingface.co/datasets/a/b", "https://huggingface.co/a/b/tree/%2e%2e%2f",
        "file:///etc/passwd", "ftp://huggingface.co/a/b", "hf://a/b",
    ],
)  # fmt: skip
def test_what_cannot_be_a_name_is_refused_and_shown_harmless(text) -> None:
    with pytest.raises(UsageError) as caught:
        parse_name(text, CATALOG)
    assert caught.value.exit_code == 2
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 200


@pytest.mark.parametrize(
    ("text", "near"), [("r1:9b", "r1:7b"), ("qwk", "qwq"), ("r1:7b:q9", "r1:7b"), ("deepsek-r1:7b", "deepseek-r1:7b")]
)
def test_the_nearest_name_is_suggested(text, near) -> None:
    with pytest.raises(UnknownModelError) as caught:
        parse_name(text, CATALOG)
    assert caught.value.exit_code == 3
    assert caught.value.hint == f"Did you mean {near!r}?"


def test_a_repository_without_hf_is_explained() -> None:
    with pytest.raises(UsageError) as caught:
        parse_name("unsloth/Model-GGUF:Q4_K_M", CATALOG)
    assert "hf:unsloth/Model-GGUF:Q4_K_M" in caught.value.hint


PART = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._]{0,8}[A-Za-z0-9]", fullmatch=True).filter(lambda text: ".." not in text)


@given(PART, PART, st.sampled_from(["", "Q4_K_M", "UD-IQ1_S"]), st.sampled_from(["", "main", COMMIT, "refs/pr/1"]))
def test_a_name_read_back_is_the_same(owner, repo, quant, revision) -> None:
    name = HubName(owner, repo, quant, revision)
    assert parse_name(str(name), CATALOG) == name


@given(st.text(max_size=60) | st.from_regex(r"(hf:|https://hf\.co/|r1:|\./)[ -~]{0,40}", fullmatch=True))
def test_any_text_is_a_name_or_refused(text) -> None:
    refused, name = None, None
    try:
        name = parse_name(text, CATALOG)
    except LocalR1Error as error:
        refused = error
    assert refused is None or (refused.exit_code in (2, 3) and refused.message.isprintable())
    if isinstance(name, HubName):
        for part in (name.owner, name.repo, name.quant, name.revision):
            assert ".." not in part
            assert part.isascii()
            assert not part.startswith(("/", "-"))
