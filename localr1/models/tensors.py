"""The list of tensors in a GGUF file: what each is called, its shape and type, and where its numbers lie.

llama.cpp wants the tensors one after another in the order of the list, each padded to the alignment, and so does
this. The block sizes are those of ggml at the release that is built in. The numbers themselves are never read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from localr1.models.bounded import BoundedReader, DamagedError
from localr1.text import one_line

MAX_TENSORS = 8192 * 4  # DeepSeek-R1, of the largest models, has about a thousand
MAX_DIMENSIONS = 4  # what ggml can hold
MAX_NAME = 63  # bytes; ggml keeps a name in 64, of which the last is a zero
_MOST = 2**63 - 1  # elements or bytes; ggml counts in signed 64 bits
_SHOWN = 40  # characters of a name in a message

# ggml's number of a type: its name, the elements of a block and the bytes these take. The numbers left out were
# withdrawn, and llama.cpp refuses them.
TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
    41: ("Q1_0", 128, 18),
    42: ("Q2_0", 64, 18),
}


@dataclass(frozen=True, slots=True)
class Tensor:
    """One entry of the list."""

    name: str
    shape: tuple[int, ...]  # the first is the length of a row
    type: int  # a key of TYPES
    offset: int  # bytes from where the tensors begin

    @property
    def bytes(self) -> int:
        """What its numbers take, without the padding after them."""
        _name, elements, size = TYPES[self.type]
        return math.prod(self.shape) // elements * size


def read_tensors(file: BoundedReader, count: int) -> tuple[Tensor, ...]:
    """Read the list, which is next in the file. Raises DamagedError at an entry that no tensor can have."""
    tensors = {}
    for _ in range(count):
        tensor = _read_tensor(file)
        if tensor.name in tensors:
            raise DamagedError(f"has two tensors called {_shown(tensor.name)}")
        tensors[tensor.name] = tensor
    return tuple(tensors.values())


def _read_tensor(file: BoundedReader) -> Tensor:
    name = file.raw_text(MAX_NAME).decode("utf-8", errors="backslashreplace")  # two that differ must stay apart
    dimensions = int(file.number("I"))
    if dimensions > MAX_DIMENSIONS:
        raise DamagedError(f"has a tensor {_shown(name)} of {dimensions:,} dimensions")
    shape = tuple(int(size) for size in file.numbers("Q", dimensions))
    kind = int(file.number("I"))
    tensor = Tensor(name, shape, kind, int(file.number("Q")))
    if kind not in TYPES:
        raise DamagedError(f"has a tensor {_shown(name)} of the unknown type {kind:,}")
    type_name, block, _bytes = TYPES[kind]
    if (shape[0] if shape else 1) % block:
        raise DamagedError(f"has a tensor {_shown(name)} whose rows do not divide into blocks of {type_name}")
    if math.prod(size for size in shape if size) > _MOST or tensor.bytes > _MOST:
        raise DamagedError(f"has a tensor {_shown(name)} of an impossible size")
    return tensor


def _shown(name: str) -> str:
    return repr(one_line(name, _SHOWN))


def check_places(tensors: tuple[Tensor, ...], start: int, alignment: int, size: int) -> None:
    """See that the tensors follow one another from `start` on, and that all of them lie in a file of `size` bytes."""
    expected = 0
    for tensor in tensors:
        if tensor.offset != expected:
            raise DamagedError(f"has the tensor {_shown(tensor.name)} in the wrong place")
        if start + expected + tensor.bytes > size:
            raise DamagedError("is cut short: its last tensors are missing")
        expected += tensor.bytes + -tensor.bytes % alignment
