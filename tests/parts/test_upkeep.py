"""Models are hashed again, and what belongs to none is found: never what is being fetched, never what is not ours."""

import os
import signal
import subprocess
import sys

import pytest
from shelves import everything_below, shelve

from localr1.errors import BrokenModelError, UsageError
from localr1.models.library import Library
from localr1.models.locks import FolderLock
from localr1.models.manifest import ENDING
from localr1.models.upkeep import leftovers, prune, verify


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "models", used_file=tmp_path / "used.json")


def test_a_whole_model_is_verified_and_that_is_written_down(library) -> None:
    added = shelve(library, {"a.gguf": b"a" * 9_000_000, "x/b.gguf": b"b"})
    read = []
    assert verify(added, library, read.append).manifest.verified
    assert sum(read) == 9_000_001
    (again,) = library.installed()
    assert again.manifest.verified


def test_a_flipped_byte_is_found_and_the_note_taken_back(library) -> None:
    added = verify(shelve(library, {"m.gguf": b"weights"}), library)
    added.path.write_bytes(b"Weights")
    with pytest.raises(BrokenModelError) as raised:
        verify(added, library)
    assert raised.value.message.count("sha256") == 1
    assert added.manifest.files[0].sha256 in raised.value.message
    assert f"localr1 pull {added.name}" in raised.value.hint
    (again,) = library.installed()
    assert (again.manifest.verified, again.manifest.damaged) == (None, True)
    again.path.write_bytes(b"weights")
    assert not verify(again, library).manifest.damaged


def test_a_model_with_a_missing_file_is_not_verified(library) -> None:
    added = shelve(library, {"m.gguf": b"weights"})
    added.path.unlink()
    (broken,) = library.installed()
    with pytest.raises(BrokenModelError, match="missing"):
        verify(broken, library)


def test_pruning_takes_what_belongs_to_no_model_and_nothing_else(library, tmp_path) -> None:
    kept = shelve(library, {"x/m.gguf": b"weights"})
    folder = kept.record.parent
    (folder / "readme.txt").write_text("mine")
    before = everything_below(library.root)
    for path in (
        "x/n.gguf.part",
        "x/n.gguf.part.json",
        "orphan.gguf",
        "x/deep/orphan.gguf",
        f".q8{ENDING}.0123456789ab",
    ):
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(b"12345")
    other = library.root / "a--b" / "sub"
    other.mkdir(parents=True)
    (other / "m.gguf.part").write_bytes(b"12345")
    (library.root / "notes").mkdir()
    (library.root / "notes" / "orphan.gguf").write_bytes(b"not in a repository's folder")
    found = leftovers(library)
    assert len(found) == 6
    assert set(prune(library)) == set(found)
    assert (library.root / "notes" / "orphan.gguf").exists()
    (library.root / "notes" / "orphan.gguf").unlink()
    assert everything_below(library.root) == before
    assert not (library.root / "a--b").exists()
    assert not (folder / "x" / "deep").exists()
    assert prune(library) == ()


def test_an_empty_library_has_nothing_to_prune(library) -> None:
    assert leftovers(library) == prune(library) == ()


def test_where_a_manifest_cannot_be_read_only_unfinished_files_go(library) -> None:
    kept = shelve(library, {"m.gguf": b"weights"})
    kept.record.write_text("{")
    (kept.record.parent / "n.gguf.part").write_bytes(b"1")
    assert [one.path.name for one in prune(library)] == ["n.gguf.part"]
    assert kept.path.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_pruning_follows_no_link(library, tmp_path) -> None:
    shelve(library, {"m.gguf": b"weights"})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "mine.gguf").write_bytes(b"mine")
    (library.root / "o--r" / "sub").symlink_to(outside)
    (library.root / "x--y").symlink_to(outside)
    (library.root / "o--r" / "link.gguf.part").symlink_to(outside / "mine.gguf")
    prune(library)
    assert (outside / "mine.gguf").read_bytes() == b"mine"


HOLD = """
import sys
from pathlib import Path
from localr1.models.locks import FolderLock
lock = FolderLock(Path(sys.argv[1]))
assert lock.take()
print("held", flush=True)
sys.stdin.read()
"""


def test_what_is_being_fetched_is_left_alone_and_a_killed_pull_is_not(library) -> None:
    folder = library.folder("o", "r")
    folder.mkdir(parents=True)
    (folder / "m.gguf.part").write_bytes(b"12345")
    installed = shelve(library, {"n.gguf": b"whole"})
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline().strip() == b"held"
        assert leftovers(library) == prune(library) == ()
        with pytest.raises(UsageError, match="Another localr1"):
            library.remove(installed)
        assert (folder / "m.gguf.part").exists()
        holder.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        holder.wait()
    assert len(prune(library)) == 1
    assert library.remove(installed) == 5
    assert list(library.root.iterdir()) == []


def test_a_folder_that_we_hold_ourselves_can_be_asked_for_again(library) -> None:
    folder = library.folder("o", "r")
    with FolderLock(folder) as lock:
        assert lock.take()
    assert list(library.root.iterdir()) == []
