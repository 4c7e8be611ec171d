"""What llama.cpp itself says a model needs: it lays everything out, as the engine asks it to, and allocates nothing.

`python memory_judge.py FILE CONTEXT [TYPE_K TYPE_V]` prints one line of JSON. It runs in a process of its own, since
llama.cpp ends the process at some headers.
"""

from __future__ import annotations

import ctypes
import json
import re
import sys
from types import SimpleNamespace
from typing import Any

import llama_cpp as lib

from localr1.engine.llama import Abort, Context, Log
from localr1.parameters import CacheType, LoadOptions

_CACHE = re.compile(r"(?:kv_cache|memory_recurrent)\S*: (?:\S+ )?size = +([\d.]+) MiB \(")
_COMPUTE = re.compile(r"compute buffer size = +([\d.]+) MiB")
_OUTPUT = re.compile(r"output buffer size = +([\d.]+) MiB")
MIB = 1 << 20


def judge(path: str, context: int, type_k: CacheType = "f16", type_v: CacheType = "f16") -> dict[str, Any]:
    """Bytes of weights, of the cache (recurrent states too), of compute and of output buffers."""
    lines: list[str] = []

    def take(_level: int, text: bytes, _data: object) -> None:
        lines.append(text.decode("utf-8", "replace"))

    callback = lib.llama_log_callback(take)
    lib.llama_log_set(callback, ctypes.c_void_p(0))
    lib.llama_backend_init()
    model_params = lib.llama_model_default_params()
    model_params.no_alloc = True
    model_params.load_mode = lib.LLAMA_LOAD_MODE_NONE
    model = lib.llama_model_load_from_file(path.encode(), model_params)
    if not model:
        raise SystemExit("".join(lines[-20:]))
    options = LoadOptions(type_k=type_k, type_v=type_v)
    opened: Any = SimpleNamespace(pointer=model)
    own = Log()
    lib.llama_log_set(callback, ctypes.c_void_p(0))
    made = Context(opened, options, own, Abort(), size=context, sequences=1, threads=1)
    assert made.size == context
    log = "".join(lines)
    return {
        "weights": lib.llama_model_size(model),
        "cache": sum(float(size) for size in _CACHE.findall(log)) * MIB,
        "compute": sum(float(size) for size in _COMPUTE.findall(log)) * MIB,
        "output": sum(float(size) for size in _OUTPUT.findall(log)) * MIB,
        "log": log,
    }


if __name__ == "__main__":
    found = judge(sys.argv[1], int(sys.argv[2]), *sys.argv[3:5])
    found.pop("log")
    print(json.dumps(found))  # noqa: T201
