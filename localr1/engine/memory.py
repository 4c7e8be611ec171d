"""How large a context to make: what the model was trained for, what the memory holds, how many threads and GPU layers.

Arithmetic on a few facts; the facts are asked for here too, so that the loop above needs none of them.
"""

from __future__ import annotations

import os

import llama_cpp as lib
import psutil

from localr1.engine.devices import devices
from localr1.engine.llama import Weights
from localr1.parameters import LoadOptions

DEFAULT_CONTEXT = 16_384
SMALLEST_CONTEXT = 512
# Of the memory that is free, the part that a KV cache may take: the rest is for compute buffers and everyone else.
SHARE = 0.6
# Bytes of one value: block-quantised types carry a scale for every 32 values.
_BYTES = {"f32": 4.0, "f16": 2.0, "bf16": 2.0, "q8_0": 34 / 32, "q5_1": 24 / 32, "q5_0": 22 / 32, "q4_1": 20 / 32}
_FOUR_BITS = 18 / 32


def cache_bytes_per_token(weights: Weights, options: LoadOptions) -> float:
    """What one token of context costs in the KV cache, over all layers, in bytes.

    Multi-head latent attention (DeepSeek V2, V3, R1) keeps one compressed row of kv_lora_rank + rope values a layer.
    """
    architecture = weights.text("general.architecture")
    layers: int = lib.llama_model_n_layer(weights.pointer)
    key, value = (_BYTES.get(kind, _FOUR_BITS) for kind in (options.type_k, options.type_v))
    rank = weights.number(f"{architecture}.attention.kv_lora_rank", 0)
    if rank and weights.number(f"{architecture}.attention.key_length_mla", 0):
        return layers * (rank + weights.number(f"{architecture}.rope.dimension_count", 64)) * key
    heads: int = lib.llama_model_n_head(weights.pointer)
    kv_heads: int = lib.llama_model_n_head_kv(weights.pointer)
    width: int = lib.llama_model_n_embd(weights.pointer) // max(heads, 1)
    key_width = weights.number(f"{architecture}.attention.key_length", width)
    value_width = weights.number(f"{architecture}.attention.value_length", width)
    return float(layers * kv_heads * (key_width * key + value_width * value))


def largest_context(weights: Weights, options: LoadOptions, free: int | None = None) -> int:
    """The most tokens a context may hold here, in tokens: what the model was trained for, within free memory."""
    trained: int = lib.llama_model_n_ctx_train(weights.pointer)
    if free is None:
        free = _left_beside(lib.llama_model_size(weights.pointer))
    held = int(free * SHARE / max(cache_bytes_per_token(weights, options), 1))
    return max(min(trained or DEFAULT_CONTEXT, held // 256 * 256), min(SMALLEST_CONTEXT, trained or SMALLEST_CONTEXT))


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


def layers_that_fit(file_bytes: int, layers: int, free: int, cache_bytes: float) -> int:
    """How many of a model's layers go on a GPU with `free` bytes, each with its share of weights and cache.

    A tenth is left for compute buffers. All of them is -1, which takes the output layer along too.
    """
    if free <= 0 or layers <= 0:
        return 0
    each = (file_bytes + cache_bytes) / (layers + 1)
    fitting = int(free * 0.9 / max(each, 1))
    return -1 if fitting > layers else fitting
