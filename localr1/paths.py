"""Where localr1 keeps things, and how a private file is written.

The folders are the ones the system has for this, or all under LOCALR1_HOME when that is set. Nothing is created by
asking where it is. What is created is for its owner only, from the first moment and whatever the umask says: folders
0700, files 0600 (on Windows the user's own profile folder does this).
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from localr1.errors import DiskError

_APP = "localr1"
_KEY_BYTES = 32


def config_dir() -> Path:
    """Where settings.toml and a user's own models.toml are."""
    import platformdirs

    return _home("config") or platformdirs.user_config_path(_APP, appauthor=False)


def data_dir() -> Path:
    """Where models and chats are."""
    import platformdirs

    return _home("data") or platformdirs.user_data_path(_APP, appauthor=False)


def state_dir() -> Path:
    """Where logs and what was used last are."""
    import platformdirs

    return _home("state") or platformdirs.user_state_path(_APP, appauthor=False)


def cache_dir() -> Path:
    """Where things are that may be deleted at any time."""
    import platformdirs

    return _home("cache") or platformdirs.user_cache_path(_APP, appauthor=False)


def settings_file() -> Path:
    """The settings a person edits; it need not exist."""
    return config_dir() / "settings.toml"


def history_file() -> Path:
    """Where chats are kept that are kept; it need not exist."""
    return data_dir() / "chats" / "history.sqlite"


def catalog_file() -> Path:
    """The catalog that ships with localr1: beside the package's modules, or one folder up in a source checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "models.toml"
    return installed if installed.is_file() else package.parent / "models.toml"


def make_private(folder: Path) -> None:
    """Create a folder for its owner only, and its missing parents likewise.

    A folder that is already there keeps its mode: someone may have chosen it. Raises DiskError.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_private(folder.parent)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise explained("create the folder", folder, error) from error


def write_private(file: Path, text: str) -> None:
    """Put the text, as UTF-8, in place of the file's content, whole or not at all.

    It is written beside the file, for its owner only, and moved over it once it is on the disk. A symbolic link is
    refused rather than followed or replaced. Raises DiskError.
    """
    if file.is_symlink():
        raise DiskError(f"{file} is a symbolic link, and is not written to.", hint="Change the file it points to.")
    beside = file.with_name(f".{file.name}.{secrets.token_hex(6)}")
    try:
        _write_new(beside, text.encode())
        beside.replace(file)
        flush_folder(file.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise explained("write", file, error) from error


def private_key() -> bytes:
    """32 random bytes that only this installation has, made when first needed. Raises DiskError."""
    file = state_dir() / "key"
    make_private(file.parent)
    try:
        with contextlib.suppress(FileExistsError):
            _write_new(file, secrets.token_bytes(_KEY_BYTES))
        key = file.read_bytes()
    except OSError as error:
        raise explained("read", file, error) from error
    if len(key) != _KEY_BYTES:
        raise DiskError(f"{file} is damaged.", hint="Delete it; chats' states that were saved before are then refused.")
    return key


def _home(name: str) -> Path | None:
    home = os.environ.get("LOCALR1_HOME")
    return Path(home).expanduser().absolute() / name if home else None


def _write_new(file: Path, content: bytes) -> None:
    """Write a file that must not exist yet, and wait until it is on the disk."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(descriptor, "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the move itself is on the disk. Windows has no way to ask, and some file systems refuse."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def explained(action: str, path: Path, error: OSError) -> DiskError:
    """An error of the file system in words, with what to do next."""
    hint = "Free some space, or check that you may write there. LOCALR1_HOME puts everything in another folder."
    return DiskError(f"Cannot {action} {path}: {error.strerror or error}.", hint=hint)
