"""Write the header of a model of any shape, and behind it a file as long as the weights would be, of no bytes.

The file is sparse: a model of hundreds of gigabytes takes a few kilobytes of the disk. What is written may be wrong
on purpose, so nothing is checked, and nothing here loads a model.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np

Shape = tuple[int, ...]  # as llama.cpp prints it: the length of a row first

U32, STRING, ARRAY = 4, 8, 9
_KINDS = {
    bool: (7, "?"),
    int: (U32, "I"),
    float: (6, "f"),
    np.uint8: (0, "B"),
    np.uint16: (2, "H"),
    np.int32: (5, "i"),
    np.uint64: (10, "Q"),
}
ALIGNMENT = 32


def bpe_words(count: int = 300) -> list[str]:
    return [f"Ġword{number}" for number in range(count)]


def spm_words(count: int = 300) -> list[str]:
    """With a token for each byte, as SentencePiece has them, and the pieces that hold the same letters."""
    return ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *(f"▁w{n}" for n in range(count))]


VOCABULARIES = {
    "gpt2": bpe_words(),
    "llama": spm_words(),
    "bert": ["[PAD]", *(f"[unused{n}]" for n in range(110)), "[UNK]", "[CLS]", "[SEP]", "[MASK]", *bpe_words()],
}


def write_header(
    path: Path,
    architecture: str,
    keys: Mapping[str, Any] | None = None,
    tensors: Mapping[str, tuple[Shape, str]] | None = None,
    *,
    model: str = "gpt2",
    words: Sequence[str | bytes] | None = None,
) -> Path:
    """Write a file of this architecture and return its path.

    Keys that start with a dot are the architecture's own. A value is written as what it is in Python: a whole number
    as u32, or as the numpy type it has. Tensors have a shape and the name of a type. Without `words` the vocabulary
    is a small one of the kind that `model` names.
    """
    own = {architecture + key if key.startswith(".") else key: value for key, value in (keys or {}).items()}
    named = {"general.architecture": architecture} if architecture else {}
    given = list(VOCABULARIES[model] if words is None else words)
    metadata = named | {"tokenizer.ggml.model": model, "tokenizer.ggml.tokens": given} | own
    header = b"GGUF" + struct.pack("<IQQ", 3, len(tensors or {}), len(metadata))
    header += b"".join(_text(key) + _value(value) for key, value in metadata.items())
    offset = 0
    for name, (shape, kind) in (tensors or {}).items():
        number = gguf.GGMLQuantizationType[kind]
        block, size = gguf.GGML_QUANT_SIZES[number]
        header += _text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, number, offset)
        offset += _padded(math.prod(shape) // block * size)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(_padded(len(header)) + offset)
    return path


def _padded(size: int) -> int:
    return size + -size % ALIGNMENT


def _text(text: str | bytes) -> bytes:
    raw = text.encode() if isinstance(text, str) else text
    return struct.pack("<Q", len(raw)) + raw


def _value(value: Any) -> bytes:
    if isinstance(value, list):
        kind = STRING if not value or isinstance(value[0], str | bytes) else _KINDS[type(value[0])][0]
        return struct.pack("<IIQ", ARRAY, kind, len(value)) + b"".join(_plain(one) for one in value)
    kind = STRING if isinstance(value, str | bytes) else _KINDS[type(value)][0]
    return struct.pack("<I", kind) + _plain(value)


def _plain(value: Any) -> bytes:
    return _text(value) if isinstance(value, str | bytes) else struct.pack("<" + _KINDS[type(value)][1], value)


def add_keys(source: Path, target: Path, keys: Mapping[str, Any]) -> Path:
    """Copy a model with further keys, before its own, and return the copy; its weights stay where they belong."""
    data = source.read_bytes()
    (count,) = struct.unpack_from("<Q", data, 16)
    added = b"".join(_text(key) + _value(value) for key, value in keys.items())
    filler = len(_text("filler") + _value(""))
    added += _text("filler") + _value("." * (-(len(added) + filler) % ALIGNMENT))
    target.write_bytes(data[:16] + struct.pack("<Q", count + len(keys) + 1) + added + data[24:])
    return target
