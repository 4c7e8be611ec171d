"""How large a context to make: what the model was trained for, what the memory holds, how many threads and GPU layers.

The arithmetic is that of `models.fit`, so that what was told before a model was fetched is what is done. The facts
about this machine are asked for here.
"""

from __future__ import annotations

import os

import llama_cpp as lib
import psutil

from localr1.engine.devices import devices
from localr1.models import fit
from localr1.models.shape import Shape
from localr1.parameters import LoadOptions

DEFAULT_CONTEXT = fit.USUAL_CONTEXT
SMALLEST_CONTEXT = 512


def largest_context(shape: Shape, options: LoadOptions, free: int | None = None) -> int:
    """The most tokens a context may hold here, in tokens: what the model was trained for, within free memory."""
    trained = shape.context_train
    if free is None:
        free = _left_beside(shape.weights_bytes)
    each = fit.cache_bytes(shape, 1, options.type_k, options.type_v) - shape.state_bytes
    held = int(free * fit.CACHE_SHARE / max(each, 1))
    return max(min(trained or DEFAULT_CONTEXT, held // 256 * 256), min(SMALLEST_CONTEXT, trained or SMALLEST_CONTEXT))


def layers_on_gpu(shape: Shape, options: LoadOptions, free: int) -> int:
    """How many of a model's layers go on GPUs with `free` bytes. All of them is -1: the output goes along too."""
    cache = fit.cache_bytes(shape, options.context or DEFAULT_CONTEXT, options.type_k, options.type_v)
    fitting = fit.layers_on_gpu(shape, cache, free)
    return -1 if fitting > shape.layers else fitting


def _left_beside(weights_bytes: int) -> int:
    """Free memory that the weights leave, in bytes: mapped weights count as free until they are read."""
    available = psutil.virtual_memory().available
    return max(available - weights_bytes, available // 10)


def physical_cores() -> int:
    """Cores that this process may run on, counting those that share hardware once."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))


def free_gpu_bytes() -> int:
    """Memory free on all GPUs, in bytes; 0 where this build has none. Not yet run by us on a machine with a GPU."""
    if not lib.llama_supports_gpu_offload():
        return 0
    return sum(device.free for device in devices() if device.is_gpu)
