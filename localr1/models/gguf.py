"""Read what a GGUF file says about itself, without trusting a word of it.

The layout follows the specification in ggml's docs/gguf.md: little-endian, versions 2 and 3. The file is read, not
mapped, since a mapped file that shrinks kills the process. No tensor data is read here, and nothing is repaired.
What a header says may still be nonsense: that is for `soundness` to find.
"""

from __future__ import annotations

import collections
import os
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from localr1.errors import BrokenModelError, DiskError, NotFoundError
from localr1.models.bounded import BoundedReader, DamagedError
from localr1.models.tensors import MAX_TENSORS, Tensor, check_places, read_tensors
from localr1.models.words import first_repeated
from localr1.text import one_line

MAX_HEADER = 64 << 20  # the largest vocabularies in use, 256,000 tokens with their merges, take under 16 MiB
MAX_KEYS = 4096  # models carry 20 to 60
MAX_STRING = 16 << 20  # chat templates, the longest strings, are under 100 kB
MAX_ELEMENTS = 1 << 22  # sixteen times the largest vocabulary
MAX_WORDS = 1 << 20  # four times the largest vocabulary
ALIGNMENT = 32  # bytes; where a file does not say otherwise

_KINDS = ("u8", "i8", "u16", "i16", "u32", "i32", "f32", "bool", "string", "array", "u64", "i64", "f64")
_CODES = dict(zip(_KINDS, "BbHhIif?__Qqd", strict=True))  # the letter that `struct` has for each kind of number
_WIDTHS = dict(zip(_KINDS, (1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8), strict=True))  # bytes it takes at the least
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
    repeated: str | None = None  # the first text to stand there twice, where that was asked for


Value = Scalar | str | Array


@dataclass(frozen=True, slots=True)
class Header:
    """The front of a GGUF file. The properties give a harmless answer where a key is missing or of the wrong type."""

    version: int
    metadata: dict[str, Value]
    kinds: dict[str, str]  # of each value in `metadata`: "u16", "string", "array"
    tensors: tuple[Tensor, ...]
    start: int  # bytes from the file's beginning to the first tensor's numbers

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
        return self.number("split.count") or 1

    @property
    def split_no(self) -> int:
        """Which of these files this one is, from 0."""
        return self.number("split.no") or 0

    @property
    def context_length(self) -> int | None:
        """The most tokens the model was trained to hold."""
        return self.own_number("context_length")

    def own(self, key: str) -> Value | None:
        """What the architecture's own key says: for `block_count` that of `qwen2.block_count`."""
        return self.metadata.get(f"{self.architecture}.{key}")

    def own_number(self, key: str, otherwise: int | None = None) -> int | None:
        """The same where it is a whole number that is not negative."""
        value = self.number(f"{self.architecture}.{key}")
        return otherwise if value is None else value

    def number(self, key: str) -> int | None:
        """A whole number that is not negative; nothing where the key is missing or of another kind."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None

    def _text(self, key: str) -> str | None:
        value = self.metadata.get(key)
        return value if isinstance(value, str) else None


def read_header(
    path: str | os.PathLike[str], *, arrays: Collection[str] = (), vocabularies: Collection[str] = ()
) -> Header:
    """Read the header of the GGUF file at `path`, with the items of those arrays whose keys are in `arrays`.

    Those in `vocabularies` are searched for a text that stands there twice. Raises NotFoundError, DiskError (it
    cannot be read) or BrokenModelError (it is no GGUF file, or a damaged one).
    """
    shown = repr(os.fspath(path))  # a file's name may hold control characters too
    try:
        with _open_regular(path, shown) as file:
            size = os.fstat(file.fileno()).st_size
            return _read(BoundedReader(file, size, MAX_HEADER), arrays, vocabularies)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a name no file can have
        raise NotFoundError(f"There is no file {shown}.", hint="Check the path, or download the file first.") from error
    except OSError as error:
        hint = "Check who may read it." if isinstance(error, PermissionError) else "Check the disk it is on."
        raise DiskError(f"{shown} cannot be read: {error.strerror or 'input/output error'}.", hint=hint) from error
    except DamagedError as error:
        raise BrokenModelError(f"{shown} is not a GGUF model: it {error}.", hint=_AGAIN) from error


def read_header_from(file: BinaryIO, size: int, shown: str, *, arrays: Collection[str] = ()) -> Header:
    """Read a header from a file of `size` bytes that is open at its beginning, and is only read and skipped forwards.

    `arrays` is as in `read_header`; `shown` is what the file is called in an error. Raises BrokenModelError, and
    OSError as the file does.
    """
    try:
        return _read(BoundedReader(file, size, MAX_HEADER), arrays, ())
    except DamagedError as error:
        raise BrokenModelError(f"{shown!r} is not a GGUF model: it {error}.", hint=_AGAIN) from error


def _open_regular(path: str | os.PathLike[str], shown: str) -> BinaryIO:
    """Open a file that is a file. Opening a pipe would wait for ever, so its kind is looked at first."""
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        raise BrokenModelError(f"{shown} is a folder, not a model.", hint="Give the path of a .gguf file in it.")
    if not stat.S_ISREG(mode):
        raise BrokenModelError(f"{shown} is a pipe or a device, not a file.", hint="Give the path of a .gguf file.")
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags), "rb")


def _read(file: BoundedReader, arrays: Collection[str], vocabularies: Collection[str]) -> Header:
    front = file.peek(64)
    if not front.startswith(b"GGUF"):
        raise DamagedError(_looks_like(front))
    file.skip(4)
    version = int(file.number("I"))
    if version not in (2, 3):
        big = version in (2 << 24, 3 << 24)
        raise DamagedError("is big-endian" if big else f"is of version {version}, and only 2 and 3 are known")
    count = file.count("tensors", MAX_TENSORS, 24)  # bytes: name's length 8, dimensions 4, type 4, offset 8
    keys = file.count("keys", MAX_KEYS, 13)  # bytes: its length 8, kind 4, and a value of at least 1
    metadata: dict[str, Value] = {}
    kinds: dict[str, str] = {}
    for _ in range(keys):
        key = file.text(MAX_STRING)
        if not key or "\0" in key:  # llama.cpp reads keys as C does, up to a zero
            raise DamagedError("has a key that cannot be one")
        if key in metadata:
            raise DamagedError("has the same key twice")
        kinds[key] = kind = _kind(file)
        metadata[key] = _array(file, key in arrays, key in vocabularies) if kind == "array" else _plain(file, kind)
    tensors = read_tensors(file, count)
    alignment = _alignment(metadata, kinds)
    start = file.at + -file.at % alignment
    check_places(tensors, start, alignment, file.size)
    return Header(version, metadata, kinds, tensors, start)


def _alignment(metadata: Mapping[str, Value], kinds: Mapping[str, str]) -> int:
    value = metadata.get("general.alignment", ALIGNMENT)
    if not isinstance(value, int) or kinds.get("general.alignment", "u32") != "u32" or value.bit_count() != 1:
        raise DamagedError(f"has an alignment of {one_line(str(value), 20)}, which is no power of two")
    return value


def _kind(file: BoundedReader) -> str:
    kind = int(file.number("I"))
    if kind >= len(_KINDS):
        raise DamagedError(f"has a value of the unknown kind {kind}")
    return _KINDS[kind]


def _plain(file: BoundedReader, kind: str) -> Scalar | str:
    """A value. A text ends at a zero, as it does for llama.cpp."""
    return file.text(MAX_STRING).partition("\0")[0] if kind == "string" else file.number(_CODES[kind])


def _array(file: BoundedReader, wanted: bool, searched: bool) -> Array:
    kind = _kind(file)
    if kind == "array":
        raise DamagedError("has a list of lists")
    length = file.count("items in a list", MAX_ELEMENTS, _WIDTHS[kind])
    if kind != "string":
        if wanted:
            return Array(kind, length, file.numbers(_CODES[kind], length))
        file.skip(length * _WIDTHS[kind])
        return Array(kind, length)
    if searched and length > MAX_WORDS:
        raise DamagedError(f"has a vocabulary of {length:,} words, more than any model")
    if searched:
        texts = file.raw_texts(length, MAX_STRING)
        repeated = first_repeated(texts)
        collections.deque(texts, maxlen=0)  # what is left of them
        return Array(kind, length, repeated=repeated)
    if wanted:
        texts = file.raw_texts(length, MAX_STRING)
        return Array(kind, length, tuple(text.decode("utf-8", errors="replace") for text in texts))
    file.skip_texts(length, MAX_STRING)
    return Array(kind, length)


def _looks_like(start: bytes) -> str:
    if not start:
        return "is empty"
    if start[8:9] == b"{":  # eight bytes of length, then JSON
        return "is a safetensors file"
    start = start.lstrip().lower()
    return next((words for magic, words in _LOOKS if start.startswith(magic)), "does not begin with GGUF")
