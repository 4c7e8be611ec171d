"""Anyone may have changed a manifest: nothing in it leads out of its folder, and what is off is named."""

import os
import stat

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.errors import BrokenModelError, DiskError
from localr1.models.manifest import LARGEST, Manifest, PinnedFile, now, read_manifest, safe_path, write_manifest

SHA = "a" * 64


def a_manifest(**changed):
    given = {
        "name": "hf:o/r:Q4_K_M", "owner": "o", "repo": "r", "commit": "c" * 40, "quant": "Q4_K_M",
        "files": (PinnedFile("x/m.gguf", 5, SHA),), "source": "hub", "added": now(),
    }  # fmt: skip
    return Manifest(**given | changed)


def test_what_is_written_is_read_back_and_is_private(tmp_path) -> None:
    file = tmp_path / "new" / "q4_k_m.localr1.json"
    write_manifest(file, a_manifest())
    assert read_manifest(file) == a_manifest(added=read_manifest(file).added)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    "path",
    [
        "m.gguf", "UD-Q2_K_XL/R1-UD-Q2_K_XL-00001-of-00005.gguf", "a b.gguf", "x/y/z.gguf", "m-(1).gguf", "m+x=1.gguf",
        "nully.gguf", "comb.gguf",
    ],
)  # fmt: skip
def test_names_as_repositories_have_them(path) -> None:
    assert safe_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "", ".", "..", "../x.gguf", "a/../../x", "/etc/passwd", "a//b", "a/", "./a", "C:\\x", "C:x", "\\\\srv\\s",
        "a\\b", "NUL.gguf", "nul", "con.txt", "x/COM1", "LPT9.gguf", "a" * 201, "a/" * 600 + "a", "x.gguf.part",
        "x.PART", "m.gguf.part.json", "q4.localr1.json", ".hidden", "a/.git/config", "x.gguf.", "x.gguf ", " x", "-rf",
        "x\n.gguf", "x\0", "\x1b]52;c;x\x07", "e\u202egnp.gguf", "ｘ.gguf", "größe.gguf", "a:b.gguf", "a*b", "a?b",
        "a|b", "a<b", 'a"b',
    ],
)  # fmt: skip
def test_names_that_no_file_of_ours_may_have(path) -> None:
    assert not safe_path(path)


@given(st.text(max_size=40))
def test_a_safe_path_stays_below_its_folder(text) -> None:
    if safe_path(text):
        joined = os.path.normpath(os.path.join("/library/o--r", *text.split("/")))
        assert joined.startswith("/library/o--r/")
        assert text.isascii()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"files": (PinnedFile("../../x", 1, SHA),)}, "no path"),
        ({"files": (PinnedFile("m.gguf", -1, SHA),)}, "size or sha256"),
        ({"files": (PinnedFile("m.gguf", 1, SHA[:-1]),)}, "size or sha256"),
        ({"files": (PinnedFile("m.gguf", 1, SHA.upper()),)}, "size or sha256"),
        ({"files": ()}, "lists no files"),
        ({"version": 2}, "version 2"),
        ({"name": ""}, "names no model"),
        ({"name": "\x1b[2J"}, "names no model"),
        ({"in_place": "models"}, "not absolute"),
        ({"source": "elsewhere"}, "source"),
    ],
)
def test_a_manifest_that_cannot_be_is_named_with_what_is_wrong(tmp_path, changed, says) -> None:
    file = tmp_path / "m.localr1.json"
    file.write_bytes(msgspec.json.encode(a_manifest(**changed)))
    with pytest.raises(BrokenModelError, match=says) as raised:
        read_manifest(file)
    assert str(file) in raised.value.message
    assert raised.value.hint


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"null", b"{}", b"[" * 100_000, b" " * (LARGEST + 2)])
def test_what_is_no_manifest_is_refused(tmp_path, content) -> None:
    file = tmp_path / "m.localr1.json"
    file.write_bytes(content)
    with pytest.raises(BrokenModelError):
        read_manifest(file)


def test_a_manifest_that_cannot_be_read_is_a_disk_error(tmp_path) -> None:
    with pytest.raises(DiskError):
        read_manifest(tmp_path / "none.localr1.json")
