"""What is installed is found by every name it goes by, and what is not ours is never touched."""

import os
import stat

import pytest
from shelves import everything_below, shelve

from localr1.errors import BrokenModelError, DiskError, UsageError
from localr1.models.catalog import Catalog
from localr1.models.library import IMPORTED, Library, require
from localr1.models.manifest import ENDING, Manifest, PinnedFile, now
from localr1.models.names import CatalogName, FileName, HubName
from localr1.models.spec import ModelSpec, Repo

needs_links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
SPEC = ModelSpec(
    name="r1:7b", title="R1 7B", repos=(Repo("o/r"),), quants={"Q8_0": 8, "Q4_K_M": 4}, default_quant="Q4_K_M"
)
CATALOG = Catalog([SPEC])


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "models", used_file=tmp_path / "state" / "used.json")


def test_an_empty_library_is_empty_and_makes_nothing(library) -> None:
    assert library.installed() == ()
    assert library.last_used() == {}
    assert not library.root.exists()


def test_a_model_is_listed_with_the_file_to_open(library) -> None:
    added = shelve(library, {"m.gguf": b"weights"})
    assert library.installed() == (added,)
    assert added.path == library.root / "o--r" / "m.gguf"
    assert added.record == library.root / "o--r" / f"q4_k_m{ENDING}"
    assert (added.size, added.problem) == (7, "")


def test_of_a_split_model_the_first_part_is_opened(library) -> None:
    parts = {f"Q2/m-{number:05}-of-00003.gguf": b"x" * number for number in (3, 1, 2)}
    assert shelve(library, parts, quant="Q2_K").path.name == "m-00001-of-00003.gguf"


def test_a_file_that_is_not_in_its_place_makes_no_model(library) -> None:
    manifest = Manifest("hf:o/r", "o", "r", "c" * 40, "", (PinnedFile("m.gguf", 3),), "hub", now())
    with pytest.raises(BrokenModelError, match="missing"):
        library.add(manifest)
    assert library.installed() == ()


@pytest.mark.parametrize(
    ("name", "quant"),
    [
        (HubName("o", "r", "Q8_0"), "Q8_0"),
        (HubName("O", "R", "q8_0"), "Q8_0"),
        (HubName("o", "r", "m-Q8_0"), "Q8_0"),
        (HubName("o", "r", "Q8_0", "main"), "Q8_0"),
        (HubName("o", "r", "Q8_0", "c" * 40), "Q8_0"),
        (HubName("o", "r", "Q8_0", "ccccccc"), "Q8_0"),
        (HubName("o", "r", "Q8_0", "v1"), None),
        (HubName("o", "r", "Q5_K_M"), None),
        (HubName("o", "other"), None),
        (CatalogName(SPEC, "Q8_0"), "Q8_0"),
        (CatalogName(SPEC), "Q4_K_M"),
        (CatalogName(SPEC, "Q5_K_M"), None),
    ],
)
def test_a_model_is_found_by_what_it_goes_by(library, name, quant) -> None:
    for one in ("Q8_0", "Q4_K_M"):
        shelve(library, {f"m-{one}.gguf": one.encode()}, quant=one)
    found = library.find(name)
    assert (found and found.manifest.quant) == quant


def test_a_file_of_the_library_is_found_by_its_path(library) -> None:
    added = shelve(library, {"m.gguf": b"weights"})
    assert library.find(FileName(added.path)) == added
    assert library.find(FileName(added.path.with_name("other.gguf"))) is None


def test_of_several_quants_the_one_used_last_is_meant(library) -> None:
    for quant in ("Q8_0", "Q4_K_M"):
        shelve(library, {f"m-{quant}.gguf": quant.encode()}, quant=quant)
    library.used("hf:o/r:Q8_0")
    assert library.find(CatalogName(SPEC)).manifest.quant == "Q8_0"


def test_a_model_that_lost_a_file_is_named_and_not_found(library) -> None:
    added = shelve(library, {"a.gguf": b"aa", "b.gguf": b"bb"})
    (added.record.parent / "b.gguf").write_bytes(b"b")
    (broken,) = library.installed()
    assert "b.gguf has 1 bytes instead of 2" in broken.problem
    assert library.find(HubName("o", "r")) is None
    assert library.named("HF:o/r:q4_k_m") == broken
    with pytest.raises(BrokenModelError, match="not whole") as raised:
        require(broken)
    assert "localr1 pull hf:o/r:Q4_K_M" in raised.value.hint


def test_names_that_differ_in_case_are_one_model(library) -> None:
    shelve(library, {"m.gguf": b"old"}, owner="DeepSeek", repo="R1")
    assert library.folder("deepseek", "r1") == library.root / "DeepSeek--R1"
    assert library.record("deepseek", "r1", "q4_k_m").exists()


@pytest.mark.parametrize(
    ("owner", "repo"),
    [
        ("..", "r"),
        ("a/b", "r"),
        ("o", ""),
        ("", "r"),
        ("o", "r--x"),
        ("o--x", "r"),
        ("o", "..r"),
        ("-o", "r"),
        ("o", "r" * 97),
    ],
)
def test_what_is_no_repository_has_no_folder(library, owner, repo) -> None:
    with pytest.raises(UsageError):
        library.folder(owner, repo)


def test_a_hub_cannot_have_what_was_imported(library) -> None:
    with pytest.raises(UsageError):
        library.folder("_other", "r")
    assert library.folder(IMPORTED, "r").name == "_imported--r"


def test_a_quant_is_no_path(library) -> None:
    with pytest.raises(UsageError):
        library.record("o", "r", "../../x")


def test_a_manifest_that_cannot_be_read_hides_no_other(library) -> None:
    good = shelve(library, {"m.gguf": b"weights"})
    (good.record.parent / f"bad{ENDING}").write_text("{")
    assert library.installed() == (good,)
    assert len(library.problems) == 1
    assert f"bad{ENDING}" in library.problems[0]


def test_removing_takes_the_files_the_manifest_and_the_folders(library) -> None:
    added = shelve(library, {"x/m.gguf": b"weights", "x/n.gguf": b"more"})
    (added.path.parent / "m.gguf.part").write_bytes(b"unfinished")
    assert library.remove(added) == len(b"weights" + b"more" + b"unfinished")
    assert list(library.root.iterdir()) == []


def test_removing_keeps_what_another_quant_shares_and_what_nobody_listed(library) -> None:
    first = shelve(library, {"shared.gguf": b"s", "a.gguf": b"a"}, quant="Q4_K_M")
    second = shelve(library, {"shared.gguf": b"s"}, quant="Q8_0")
    (first.record.parent / "notes.txt").write_text("mine")
    library.remove(first)
    assert library.installed() == (second,)
    assert {path.name for path in first.record.parent.iterdir()} == {"shared.gguf", "notes.txt", second.record.name}


def test_removing_what_lies_elsewhere_only_forgets_it(library, tmp_path) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "my größe.gguf").write_bytes(b"weights")
    pinned = (PinnedFile("my größe.gguf", 7),)
    added = library.add(Manifest("mine", IMPORTED, "mine", "", "", pinned, "import", now(), in_place=str(folder)))
    before = everything_below(folder)
    assert added.path == folder / "my größe.gguf"
    assert library.remove(added) == 0
    assert everything_below(folder) == before
    assert library.installed() == ()


def test_an_in_place_manifest_that_climbs_out_of_its_folder_is_broken(library, tmp_path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "downloads").mkdir()
    folder = str(tmp_path / "downloads")
    for path in ("../secret", "/etc/passwd", "a\\..\\secret"):
        pinned = (PinnedFile(path, 6),)
        manifest = Manifest("mine", IMPORTED, "mine", "", "", pinned, "import", now(), in_place=folder)
        with pytest.raises(BrokenModelError, match="impossible name"):
            library.add(manifest)


@needs_links
def test_no_link_below_the_library_is_followed(library, tmp_path) -> None:
    added = shelve(library, {"x/m.gguf": b"weights"})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "m.gguf").write_bytes(b"weights")
    added.path.unlink()
    added.path.parent.rmdir()
    added.path.parent.symlink_to(outside)
    (linked,) = library.installed()
    assert "symbolic link" in linked.problem
    library.remove(linked)
    assert (outside / "m.gguf").read_bytes() == b"weights"


@needs_links
def test_a_folder_that_is_a_link_is_no_repository(library, tmp_path) -> None:
    other = Library(tmp_path / "other", used_file=tmp_path / "used")
    shelve(other, {"m.gguf": b"weights"})
    library.root.mkdir()
    (library.root / "o--r").symlink_to(other.root / "o--r")
    assert library.installed() == ()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_library_that_cannot_be_written_keeps_its_model(library) -> None:
    added = shelve(library, {"m.gguf": b"weights"})
    folder = added.record.parent
    folder.chmod(0o500)
    try:
        with pytest.raises(DiskError, match="Cannot delete"):
            library.remove(added)
        assert library.installed() == (added,)
    finally:
        folder.chmod(0o700)


def test_what_was_used_is_remembered_privately(library, tmp_path) -> None:
    library.used("a")
    library.used("b")
    assert list(library.last_used()) == ["a", "b"]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "state" / "used.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"a": 1}', b"\xff"])
def test_a_damaged_note_of_what_was_used_is_none(library, tmp_path, content) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "used.json").write_bytes(content)
    assert library.last_used() == {}


def test_where_nothing_can_be_noted_it_is_not(library, tmp_path) -> None:
    (tmp_path / "state").write_text("in the way")
    library.used("a")
    assert library.last_used() == {}
