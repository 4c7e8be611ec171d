"""A file that is here already becomes a model where it lies, or as a copy; a bundle is carried and checked."""

import os
import stat
import subprocess
import sys

import msgspec
import pytest
from planted import put
from shelves import everything_below, shelve

from localr1.errors import BrokenModelError, DiskError, LocalR1Error, NotFoundError, UsageError
from localr1.models.bundles import MANIFEST, SUMS, export_model, import_bundle, is_bundle
from localr1.models.catalog import Catalog
from localr1.models.importing import import_model
from localr1.models.library import Library
from localr1.models.manifest import Manifest
from localr1.models.spec import ModelSpec, Repo

CATALOG = Catalog([ModelSpec(name="r1:7b", title="R1", aliases=("taken",), repos=(Repo("o/r"),), quants={"Q4_K_M": 4})])


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "models", used_file=tmp_path / "used.json")


@pytest.fixture(scope="module")
def reciter(files):
    return files.reciter("a", "</think>", "\n\n", "b", name="to-import")


@pytest.fixture
def file(tmp_path, reciter):
    return put(reciter, tmp_path / "downloads" / "My Model-Q4_K_M.gguf")


def test_a_file_is_used_where_it_is(library, file) -> None:
    before = everything_below(file.parent)
    added = import_model(str(file), library, CATALOG)
    assert (added.name, added.path, added.manifest.quant) == ("my-model-q4_k_m", file, "Q4_K_M")
    assert (added.manifest.verified, added.manifest.in_place) == (None, str(file.parent))
    assert everything_below(file.parent) == before
    assert [path.name for path in added.record.parent.iterdir()] == [added.record.name]


def test_the_same_file_twice_is_one_model(library, file) -> None:
    assert import_model(str(file), library, CATALOG) == import_model(str(file), library, CATALOG)
    assert len(library.installed()) == 1


def test_a_file_that_has_changed_is_taken_in_anew(library, file, files) -> None:
    import_model(str(file), library, CATALOG)
    put(files.reciter("longer", "and longer", name="longer"), file)
    assert import_model(str(file), library, CATALOG).size == file.stat().st_size
    assert len(library.installed()) == 1


def test_a_copy_is_hashed_and_private(library, file) -> None:
    added = import_model(str(file), library, CATALOG, name="mine", copy=True)
    assert added.path == library.root / "_imported--mine" / "My Model-Q4_K_M.gguf"
    assert added.path.read_bytes() == file.read_bytes()
    assert added.manifest.verified
    assert len(added.manifest.files[0].sha256) == 64
    if os.name == "posix":
        assert stat.S_IMODE(added.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("copy", [False, True])
def test_a_split_model_is_taken_in_by_any_part(library, files, copy) -> None:
    parts = sorted(files.tiny("deepseek2").parent.glob("*.gguf"))
    added = import_model(str(parts[1]), library, CATALOG, name="split", copy=copy)
    assert added.path.name == parts[0].name
    assert [file.path for file in added.manifest.files] == [part.name for part in parts]
    assert len(parts) == 3


@pytest.mark.parametrize("name", ["a/b", "../x", "x.gguf", "a b", "ü", "-x", "x-", "a" * 90, "x:y", "\x1b[2J"])
def test_names_that_no_model_may_have(library, file, name) -> None:
    with pytest.raises(UsageError):
        import_model(str(file), library, CATALOG, name=name)
    assert library.installed() == ()


def test_a_name_of_the_catalog_is_taken(library, file, tmp_path) -> None:
    with pytest.raises(UsageError, match="catalog"):
        import_model(str(file), library, CATALOG, name="Taken")
    assert import_model(str(put(file, tmp_path / "taken.gguf")), library, CATALOG).name == "taken-file"


def test_a_name_that_another_file_has_is_taken(library, file, tmp_path) -> None:
    import_model(str(file), library, CATALOG, name="mine")
    with pytest.raises(UsageError, match="installed already"):
        import_model(str(file), library, CATALOG, name="mine", copy=True)


@pytest.mark.parametrize(
    ("content", "kind"), [(None, NotFoundError), (b"", BrokenModelError), (b"<html>", BrokenModelError)]
)
def test_what_is_no_model_is_not_taken_in(library, tmp_path, content, kind) -> None:
    file = tmp_path / "x.gguf"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(kind):
        import_model(str(file), library, CATALOG)
    assert not library.root.exists()


def test_a_file_that_is_cut_short_is_not_taken_in(library, tmp_path, reciter) -> None:
    cut = put(reciter, tmp_path / "cut.gguf", cut=reciter.stat().st_size - 100)
    with pytest.raises(BrokenModelError, match="cut short"):
        import_model(str(cut), library, CATALOG)


def test_a_copy_that_does_not_fit_on_the_disk_is_not_begun(library, file, monkeypatch) -> None:
    monkeypatch.setattr("localr1.models.hashing.SPARE", 1 << 60)
    with pytest.raises(DiskError, match="not enough space"):
        import_model(str(file), library, CATALOG, copy=True)
    assert not library.root.exists()


def test_a_bundle_carries_a_model_to_another_machine(library, file, tmp_path) -> None:
    stick = tmp_path / "stick"
    exported = export_model(import_model(str(file), library, CATALOG, name="mine"), stick, library)
    assert is_bundle(stick)
    assert {path.name for path in stick.iterdir()} == {"My Model-Q4_K_M.gguf", MANIFEST, SUMS}
    if sys.platform == "linux":
        subprocess.run(["sha256sum", "-c", SUMS], cwd=stick, check=True, capture_output=True)
    there = Library(tmp_path / "there", used_file=tmp_path / "there.json")
    added = import_bundle(stick, there, CATALOG)
    assert (added.name, added.manifest.source, added.manifest.in_place) == ("mine", "bundle", None)
    assert added.manifest.files == exported.files
    assert added.path.read_bytes() == file.read_bytes()
    assert import_bundle(stick, there, CATALOG) == added


def test_a_bundle_of_a_model_of_the_hub_keeps_its_name_and_commit(library, tmp_path, reciter) -> None:
    hub = shelve(library, {"x/m-Q4_K_M.gguf": reciter.read_bytes()}, name="r1:7b:q4_k_m")
    export_model(hub, tmp_path / "stick", library)
    there = Library(tmp_path / "there", used_file=tmp_path / "there.json")
    added = import_bundle(tmp_path / "stick", there, CATALOG)
    assert (added.name, added.manifest.commit) == ("r1:7b:q4_k_m", "c" * 40)
    assert added.path == there.root / "o--r" / "x" / "m-Q4_K_M.gguf"


def test_a_damaged_file_is_not_exported(library, file, tmp_path) -> None:
    added = import_model(str(file), library, CATALOG, name="mine", copy=True)
    content = bytearray(added.path.read_bytes())
    content[-1] ^= 1
    added.path.write_bytes(content)
    with pytest.raises(BrokenModelError, match="should be"):
        export_model(added, tmp_path / "stick", library)
    assert not is_bundle(tmp_path / "stick")


def test_a_folder_that_holds_something_is_not_exported_to(library, file, tmp_path) -> None:
    added = import_model(str(file), library, CATALOG, name="mine")
    with pytest.raises(UsageError, match="not empty"):
        export_model(added, file.parent, library)


@pytest.fixture
def stick(library, file, tmp_path):
    export_model(import_model(str(file), library, CATALOG, name="mine"), tmp_path / "stick", library)
    return tmp_path / "stick"


def rewrite(stick, **changed) -> None:
    manifest = msgspec.json.decode((stick / MANIFEST).read_bytes(), type=Manifest)
    (stick / MANIFEST).write_bytes(msgspec.json.encode(msgspec.structs.replace(manifest, **changed)))


@pytest.mark.parametrize(
    "changed",
    [
        {"owner": "../../x"},
        {"owner": "o", "repo": "../x"},
        {"quant": "../../x"},
        {"in_place": "/etc"},
        {"files": ()},
        {"version": 9},
    ],
)
def test_a_bundle_that_cannot_be_is_refused(stick, tmp_path, changed) -> None:
    rewrite(stick, **changed)
    there = Library(tmp_path / "there", used_file=tmp_path / "there.json")
    with pytest.raises(LocalR1Error):
        import_bundle(stick, there, CATALOG)
    assert not there.root.exists()


def test_a_file_of_a_bundle_that_was_changed_is_refused_and_not_kept(stick, tmp_path) -> None:
    (file,) = stick.glob("*.gguf")
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    there = Library(tmp_path / "there", used_file=tmp_path / "there.json")
    with pytest.raises(BrokenModelError, match="should be") as raised:
        import_bundle(stick, there, CATALOG)
    assert raised.value.exit_code == 5
    assert there.installed() == ()
    assert not list(there.root.rglob("*.gguf"))


def test_a_bundle_cannot_choose_the_name_of_another_model(stick, tmp_path) -> None:
    rewrite(stick, name="r1:7b", owner="o", repo="other", quant="Q4_K_M")
    there = Library(tmp_path / "there", used_file=tmp_path / "there.json")
    assert import_bundle(stick, there, CATALOG).name == "hf:o/other:Q4_K_M"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_bundle_whose_file_is_a_link_is_refused(stick, tmp_path) -> None:
    (file,) = stick.glob("*.gguf")
    moved = file.rename(tmp_path / "moved.gguf")
    file.symlink_to(moved)
    there = Library(tmp_path / "there", used_file=tmp_path / "there.json")
    with pytest.raises(BrokenModelError, match="missing"):
        import_bundle(stick, there, CATALOG)
