"""What is kept is where it should be, for its owner only, and never half written."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from localr1 import paths
from localr1.errors import DiskError

posix_only = pytest.mark.skipif(os.name == "nt", reason="modes are a POSIX matter")


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    assert paths.config_dir() == tmp_path / "config"
    assert paths.data_dir() == tmp_path / "data"
    assert paths.state_dir() == tmp_path / "state"
    assert paths.cache_dir() == tmp_path / "cache"
    assert paths.settings_file() == tmp_path / "config" / "settings.toml"
    assert not list(tmp_path.iterdir())


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOCALR1_HOME", "here")
    assert paths.data_dir() == tmp_path / "here" / "data"


@pytest.mark.parametrize("home", [None, ""])
def test_without_it_the_folders_carry_our_name(home: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOCALR1_HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("LOCALR1_HOME", home)
    for folder in (paths.config_dir(), paths.data_dir(), paths.state_dir(), paths.cache_dir()):
        assert folder.is_absolute()
        assert "localr1" in folder.parts


def test_the_catalog_is_beside_the_package_or_one_folder_up() -> None:
    package = Path(paths.__file__).resolve().parent
    assert paths.catalog_file() in (package / "models.toml", package.parent / "models.toml")


@posix_only
@pytest.mark.usefixtures("no_umask")
def test_folders_are_private_whatever_the_umask(tmp_path: Path) -> None:
    paths.make_private(tmp_path / "a" / "b")
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700


@posix_only
def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    paths.make_private(tmp_path)
    assert mode(tmp_path) == 0o755


@posix_only
@pytest.mark.usefixtures("no_umask")
def test_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("wide open")
    paths.write_private(file, "grün\r\n")
    assert mode(file) == 0o600
    assert file.read_bytes() == "grün\r\n".encode()
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("target_exists", [True, False])
def test_a_symbolic_link_is_refused(tmp_path: Path, target_exists: bool) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    if target_exists:
        target.write_text("mine")
    link.symlink_to(target)
    with pytest.raises(DiskError, match="symbolic link"):
        paths.write_private(link, "yours")
    assert link.is_symlink()
    assert not target_exists or target.read_text() == "mine"


def test_a_file_in_the_way_of_a_folder_is_explained(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(DiskError, match="Cannot create the folder") as raised:
            paths.make_private(folder)
        assert raised.value.hint


def test_what_was_there_survives_a_failed_write(tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    (folder / "inside").write_text("kept")
    with pytest.raises(DiskError, match="Cannot write"):
        paths.write_private(folder, "text")
    assert (folder / "inside").read_text() == "kept"
    assert list(tmp_path.iterdir()) == [folder]


def test_a_missing_folder_is_explained(tmp_path: Path) -> None:
    with pytest.raises(DiskError, match="Cannot write"):
        paths.write_private(tmp_path / "nowhere" / "file", "text")
