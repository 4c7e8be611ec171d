"""Read what a GGUF file says about itself, without trusting a word of it.

The layout follows the specification in ggml's docs/gguf.md: little-endian, versions 2 and 3. The file is read, not
mapped, since a mapped file that shrinks kills the process. No tensor data is read here, and nothing is repaired.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from dataclasses import dataclass
from typing import BinaryIO

from localr1.errors import BrokenModelError, DiskError, NotFoundError
from localr1.models.bounded import BoundedReader, DamagedError

MAX_HEADER = 64 << 20  # the largest vocabularies in use, 256,000 tokens with their merges, take under 16 MiB
MAX_KEYS = 4096  # models carry 20 to 60
MAX_STRING = 16 << 20  # chat templates, the longest strings, are under 100 kB
MAX_ELEMENTS = 1 << 22  # sixteen times the largest vocabulary
MAX_TENSORS = 8192 * 4  # DeepSeek-R1, of the largest models, has about a thousand
MAX_DIMENSIONS = 4  # what ggml can hold

_KINDS = ("u8", "i8", "u16", "i16", "u32", "i32", "f32", "bool", "string", "array", "u64", "i64", "f64")
_CODES = "BbHhIif?  Qqd"  # the letter that `struct` has for each kind; none for a string and an array
_WIDTHS = (1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8)  # bytes that each takes at the least
_AGAIN = "Fetch it again, or give the path of another .gguf file."
_LOOKS = (  # in small letters, after any blanks
    (b"<!doctype", "is a web page"),
    (b"<html", "is a web page"),
    (b"\x00\x00\x00\x00", "begins with zeros, as a download that never finished does"),
    (b"pk\x03\x04", "is a zip or PyTorch file"),
    (b"\x1f\x8b", "is a gzip file"),
    (b"version https://git-lfs", "is a Git LFS pointer that stands in for the real file"),
    (b"tjgg", "is in the older GGML format"),
)

Scalar = int | float | bool


@dataclass(frozen=True, slots=True)
class Array:
    """A list in a header: its kind and its length and, only where it was asked for, its items."""

    kind: str
    length: int
    items: tuple[Scalar | str, ...] | None = None


Value = Scalar | str | Array


@dataclass(frozen=True, slots=True)
class Header:
    """The front of a GGUF file. The properties give a harmless answer where a key is missing or of the wrong type."""

    version: int
    tensor_count: int
    metadata: dict[str, Value]

    @property
    def architecture(self) -> str:
        """Such as `qwen2`; empty in all but the first file of a split model."""
        return self._text("general.architecture") or ""

    @property
    def name(self) -> str:
        """What the maker calls the model, or nothing."""
        return self._text("general.name") or ""

    @property
    def chat_template(self) -> str | None:
        """The Jinja template the model came with."""
        return self._text("tokenizer.chat_template")

    @property
    def split_count(self) -> int:
        """How many files the model is spread over: 1 unless it is split."""
        return self._count("split.count") or 1

    @property
    def split_no(self) -> int:
        """Which of these files this one is, from 0."""
        return self._count("split.no") or 0

    @property
    def context_length(self) -> int | None:
        """The most tokens the model was trained to hold."""
        return self._count(f"{self.architecture}.context_length")

    def _text(self, key: str) -> str | None:
        value = self.metadata.get(key)
        return value if isinstance(value, str) else None

    def _count(self, key: str) -> int | None:
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def read_header(path: str | os.PathLike[str], *, arrays: Collection[str] = ()) -> Header:
    """Read the header of the GGUF file at `path`, with the items of those arrays whose keys are in `arrays`.

    Raises NotFoundError, DiskError (it cannot be read) or BrokenModelError (it is no GGUF file, or a damaged one).
    """
    shown = repr(os.fspath(path))  # a file's name may hold control characters too
    try:
        with _open_regular(path, shown) as file:
            size = os.fstat(file.fileno()).st_size
            return _read(BoundedReader(file, size, MAX_HEADER), arrays)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a name no file can have
        raise NotFoundError(f"There is no file {shown}.", hint="Check the path; it should end in .gguf.") from error
    except OSError as error:
        hint = "Check who may read it." if isinstance(error, PermissionError) else "Check the disk it is on."
        raise DiskError(f"{shown} cannot be read: {error.strerror or 'input/output error'}.", hint=hint) from error
    except DamagedError as error:
        raise BrokenModelError(f"{shown} is not a GGUF model: it {error}.", hint=_AGAIN) from error


def _open_regular(path: str | os.PathLike[str], shown: str) -> BinaryIO:
    """Open a file that is a file. Opening a pipe would wait for ever, so its kind is looked at first."""
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        raise BrokenModelError(f"{shown} is a folder, not a model.", hint="Give the path of a .gguf file in it.")
    if not stat.S_ISREG(mode):
        raise BrokenModelError(f"{shown} is a pipe or a device, not a file.", hint="Give the path of a .gguf file.")
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags), "rb")


def _read(file: BoundedReader, arrays: Collection[str]) -> Header:
    start = file.peek(64)
    if not start.startswith(b"GGUF"):
        raise DamagedError(_looks_like(start))
    file.skip(4)
    version = int(file.number("I"))
    if version not in (2, 3):
        big = version in (2 << 24, 3 << 24)
        raise DamagedError("is big-endian" if big else f"is of version {version}, and only 2 and 3 are known")
    tensors = file.count("tensors", MAX_TENSORS, 24)  # bytes: name's length 8, dimensions 4, type 4, offset 8
    keys = file.count("keys", MAX_KEYS, 13)  # bytes: its length 8, kind 4, and a value of at least 1
    metadata: dict[str, Value] = {}
    for _ in range(keys):
        key = file.text(MAX_STRING)
        if key in metadata:
            raise DamagedError("has the same key twice")
        kind = _kind(file)
        metadata[key] = _array(file, key in arrays) if _KINDS[kind] == "array" else _plain(file, kind)
    _skip_tensors(file, tensors)
    return Header(version, tensors, metadata)


def _kind(file: BoundedReader) -> int:
    kind = int(file.number("I"))
    if kind >= len(_KINDS):
        raise DamagedError(f"has a value of the unknown kind {kind}")
    return kind


def _plain(file: BoundedReader, kind: int) -> Scalar | str:
    return file.text(MAX_STRING) if _KINDS[kind] == "string" else file.number(_CODES[kind])


def _array(file: BoundedReader, wanted: bool) -> Array:
    kind = _kind(file)
    if _KINDS[kind] == "array":
        raise DamagedError("has a list of lists")
    length = file.count("items in a list", MAX_ELEMENTS, _WIDTHS[kind])
    if wanted:
        return Array(_KINDS[kind], length, tuple(_plain(file, kind) for _ in range(length)))
    if _KINDS[kind] == "string":
        file.skip_texts(length, MAX_STRING)
    else:
        file.skip(length * _WIDTHS[kind])
    return Array(_KINDS[kind], length)


def _skip_tensors(file: BoundedReader, tensors: int) -> None:
    """Step over the list of tensors. One that would start past the file's end shows a download that stopped."""
    furthest = -1
    for _ in range(tensors):
        file.skip_texts(1, MAX_STRING)
        dimensions = int(file.number("I"))
        if dimensions > MAX_DIMENSIONS:
            raise DamagedError(f"has a tensor of {dimensions:,} dimensions")
        file.skip(8 * dimensions + 4)
        furthest = max(furthest, int(file.number("Q")))
    if file.at + furthest >= file.size:
        raise DamagedError("is cut short: its last tensors are missing")


def _looks_like(start: bytes) -> str:
    if not start:
        return "is empty"
    if start[8:9] == b"{":  # eight bytes of length, then JSON
        return "is a safetensors file"
    start = start.lstrip().lower()
    return next((words for magic, words in _LOOKS if start.startswith(magic)), "does not begin with GGUF")
