"""What this build of llama.cpp can compute on, asked of ggml itself: the binding does not name these functions."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

import llama_cpp as lib

_GPU = 1  # GGML_BACKEND_DEVICE_TYPE_GPU: one with memory of its own


class Device(NamedTuple):
    """A processor or a GPU; `free` and `total` are bytes of its memory."""

    name: str
    description: str
    is_gpu: bool
    free: int
    total: int


def devices() -> list[Device]:
    """Every device of this build; none where the library does not let itself be asked."""
    library: Any = lib.llama_cpp._lib
    try:
        count, get = library.ggml_backend_dev_count, library.ggml_backend_dev_get
        name, description = library.ggml_backend_dev_name, library.ggml_backend_dev_description
        kind, memory = library.ggml_backend_dev_type, library.ggml_backend_dev_memory
    except AttributeError:
        return []
    count.restype, get.restype = ctypes.c_size_t, ctypes.c_void_p
    get.argtypes = [ctypes.c_size_t]
    name.restype = description.restype = ctypes.c_char_p
    name.argtypes = description.argtypes = kind.argtypes = [ctypes.c_void_p]
    memory.argtypes = [ctypes.c_void_p] * 3
    return [_device(get(index), name, description, kind, memory) for index in range(count())]


def _device(pointer: int, name: Any, description: Any, kind: Any, memory: Any) -> Device:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    memory(pointer, ctypes.byref(free), ctypes.byref(total))
    words = [what(pointer).decode("utf-8", "replace").strip() for what in (name, description)]
    return Device(words[0], words[1], kind(pointer) == _GPU, free.value, total.value)


def has_gpu_drivers() -> bool:
    """Whether this build computes on a GPU. Its drivers have started once this has been asked."""
    return bool(lib.llama_supports_gpu_offload() and devices())
