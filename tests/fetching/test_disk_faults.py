"""What a disk can do wrong while a model comes in: the store stays consistent, and the error has figures."""

import errno
import os
import shutil
import subprocess

import pytest
from hub import FILE, NAME, QUICK, cut, names_in, status

from localr1.errors import DiskError, NetworkError
from localr1.fetch_frames import RemoteFile
from localr1.fetching.part import Part
from localr1.fetching.space import free_space
from localr1.models.catalog import Catalog
from localr1.models.library import Library
from localr1.models.locks import FolderLock
from localr1.models.names import parse_name
from localr1.models.pull import pull


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 20 MB, where it may be mounted."""
    place = tmp_path / "small"
    place.mkdir()
    if shutil.which("mount") is None or os.name != "posix":
        pytest.skip("nothing to mount with")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", place], capture_output=True)
    if done.returncode:
        pytest.skip("mounting is not permitted")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def get(library, **options):
    return pull(parse_name(NAME, Catalog()), library, anyway=True, patience=QUICK, **options)


def test_a_full_disk_is_seen_before_a_byte_is_fetched(served, small_disk) -> None:
    library = Library(small_disk / "models", used_file=small_disk / "used")
    (small_disk / "filler").write_bytes(bytes(12 << 20))
    with pytest.raises(DiskError) as caught:
        get(library)
    assert caught.value.exit_code == 6
    assert "free" in caught.value.message
    assert "MB" in caught.value.message
    assert served.all_sent == 0
    assert library.installed() == ()
    (small_disk / "filler").unlink()
    get(library)
    assert [one.problem for one in library.installed()] == [""]


def test_room_is_taken_before_it_is_needed(served, small_disk, large) -> None:
    """While a model comes in, nobody else can take the room it needs; and the part is only as long as what came."""
    library = Library(small_disk / "models", used_file=small_disk / "used")
    free = []

    def told(event):
        if getattr(event, "done", 0) and not free:
            free.append(free_space(small_disk))
            part = library.root / "owner--repo" / f"{FILE}.part"
            assert part.stat().st_size < len(large)

    get(library, progress=told)
    assert free[0] < (20 << 20) - len(large)


def test_a_disk_that_fills_up_on_the_way(served, small_disk, large, monkeypatch) -> None:
    """Where room cannot be set aside, the disk may fill up all the same: what came is kept and gone on from."""
    library = Library(small_disk / "models", used_file=small_disk / "used")
    served.faults.append(cut(4 << 20))
    served.always = status(503)
    with pytest.raises(NetworkError):
        get(library)
    part = library.root / "owner--repo" / f"{FILE}.part"
    assert part.stat().st_size == 4 << 20
    assert free_space(small_disk) > (20 << 20) - (5 << 20)  # what was set aside is given back
    served.always = None
    (small_disk / "filler").write_bytes(bytes(12 << 20))
    with pytest.raises(DiskError) as caught:
        get(library)
    assert caught.value.exit_code == 6
    assert "are kept" in caught.value.message
    assert part.stat().st_size == 4 << 20
    assert library.installed() == ()
    (small_disk / "filler").unlink()
    before = served.all_sent
    get(library)
    assert served.all_sent - before == len(large) - (4 << 20)
    assert [one.problem for one in library.installed()] == [""]


def test_room_that_a_killed_pull_had_taken_is_there_for_the_next(small_disk, large) -> None:
    file = RemoteFile(FILE, len(large), "a" * 64)
    killed = Part(small_disk, file, "owner/repo", "c" * 40)
    killed.write(large[: 1 << 20])
    killed.reserve()
    assert free_space(small_disk) < (20 << 20) - len(large)
    os.close(killed._descriptor)  # as the system does for a process that was killed
    part = Part(small_disk, file, "owner/repo", "c" * 40)
    assert part.spans.have == 1 << 20
    assert free_space(small_disk) > (20 << 20) - (2 << 20)
    part.close()


def test_a_write_that_finds_no_room(tmp_path, small_disk) -> None:
    part = Part(small_disk, RemoteFile(FILE, 30 << 20, "a" * 64), "owner/repo", "c" * 40)
    with pytest.raises(DiskError) as caught:
        part.write(bytes(30 << 20))
    part.close()
    assert "are kept" in caught.value.message
    assert (small_disk / f"{FILE}.part").stat().st_size == part.spans.have > 15 << 20


def test_a_store_that_cannot_be_written(served, tmp_path) -> None:
    (tmp_path / "models").write_text("a file where a folder should be")
    with pytest.raises(DiskError) as caught:
        get(Library(tmp_path / "models"))
    assert caught.value.exit_code == 6
    assert served.all_sent == 0


def test_a_disk_that_may_only_be_read(served, small_disk) -> None:
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(DiskError):
        get(Library(small_disk / "models", used_file=small_disk / "used"))
    assert served.all_sent == 0


def test_a_disk_without_locks(served, library, monkeypatch, tmp_path) -> None:
    fcntl = pytest.importorskip("fcntl")

    def refuses(_descriptor, _operation):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuses)
    with FolderLock(tmp_path / "folder") as lock:
        assert lock.take()
        assert not lock.works


def test_a_lock_is_for_one_and_leaves_nothing(tmp_path) -> None:
    with FolderLock(tmp_path / "folder") as first:
        assert first.take()
        with FolderLock(tmp_path / "folder") as second:
            assert not second.take()
    with FolderLock(tmp_path / "folder") as third:
        assert third.take()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="symbolic links")
def test_nothing_is_written_through_a_link(served, library, tmp_path) -> None:
    folder = library.root / "owner--repo"
    folder.mkdir(parents=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    (folder / f"{FILE}.part").symlink_to(elsewhere)
    with pytest.raises(DiskError):
        get(library)
    assert elsewhere.read_text() == "mine"
    (folder / f"{FILE}.part").unlink()
    (folder / FILE).symlink_to(elsewhere)
    get(library)
    assert elsewhere.read_text() == "mine"
    assert not (folder / FILE).is_symlink()


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_what_is_written_is_for_its_owner_only(served, library) -> None:
    before = os.umask(0)
    try:
        get(library)
    finally:
        os.umask(before)
    for name in names_in(library.root):
        assert (library.root / name).stat().st_mode & 0o077 == 0, name
    assert (library.root / "owner--repo").stat().st_mode & 0o077 == 0
