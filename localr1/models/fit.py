"""Will it fit: weights, KV cache and compute buffers of a model against the memory of a machine.

Arithmetic only: a shape and a machine in, a verdict out. Nothing is read or measured here. The sizes are those that
llama.cpp sets aside as the engine asks it to; `tests/engine/test_fit.py` has it judge them.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from localr1.amounts import bytes_in_words
from localr1.models.hardware import Machine
from localr1.models.shape import Shape
from localr1.parameters import CacheType

Verdict = Literal["gpu", "part", "cpu", "no"]
THINKING_TOKENS = 4_000  # of a thought where nothing is known of the family
ANSWER_TOKENS = 500  # and of the answer after it
SMALLEST_CONTEXT = 4_096  # tokens; with less a model is cut off in its thinking
USUAL_CONTEXT = 16_384  # tokens; what the engine starts with where the model and the memory allow it
STEP = 256  # tokens that a context is a multiple of
BATCH = 512  # tokens of a prompt that are read at once
# The engine takes no more than this of what the weights leave for the cache, unless a context is asked for.
CACHE_SHARE = 0.6
GPU_SHARE = 0.9  # of a GPU's free memory, what the engine puts on it
OVERHEAD = 96 << 20  # bytes: the engine's process itself, its libraries and threads
WORD = 448  # bytes that llama.cpp keeps of a word of the vocabulary, beside the weights
FLOAT = 4  # bytes of a value that is being computed
# Measured with Q4_K_M and Q4_1 on two cores of a server processor: 15 GB of weights a second and core, 0.15 ms a
# layer. Where the memory is slower than the cores it sets the speed, of which a long read gets this share.
CORE_RATE = 15e9
LAYER_SECONDS = 0.15e-3
MEMORY_SHARE = 0.85
# Bytes of one value in a cache: block-quantised types carry a scale for every 32 values.
_BYTES = {"f32": 4.0, "f16": 2.0, "bf16": 2.0, "q8_0": 34 / 32, "q5_1": 24 / 32, "q5_0": 22 / 32, "q4_1": 20 / 32}
_FOUR_BITS = 18 / 32


class Fit(msgspec.Struct, frozen=True):
    """How a model fits: `verdict` says where its layers go, sizes are bytes, `reason` is a sentence fit to print.

    `wanted_context` is what was asked for or what its thinking needs, in tokens; `context` what the sizes are for;
    `largest_context` the most that fits, 0 where not even the smallest does. `tokens_per_second` and
    `seconds_per_answer` are None where the memory's speed is not known.
    """

    verdict: Verdict
    wanted_context: int
    context: int
    largest_context: int
    weights: int
    cache: int
    compute: int
    overhead: int
    gpu_layers: int = 0
    tokens_per_second: float | None = None
    seconds_per_answer: float | None = None
    reason: str = ""

    @property
    def needed(self) -> int:
        """Bytes of memory in all."""
        return self.weights + self.cache + self.compute + self.overhead

    @property
    def is_short(self) -> bool:
        """Whether it runs with less context than its thinking needs."""
        return self.fits and self.context < self.wanted_context

    @property
    def fits(self) -> bool:
        """Whether it can be run."""
        return self.verdict != "no"


def fit(
    shape: Shape,
    machine: Machine,
    *,
    context: int | None = None,
    thinking_tokens: int | None = None,
    type_k: CacheType = "f16",
    type_v: CacheType = "f16",
) -> Fit:
    """How a model fits a machine, at a context of so many tokens; without one, at the one its thinking needs.

    Where that much does not fit but the smallest useful context does, the sizes are for the largest that fits.
    """
    wanted = context or context_to_think(shape, thinking_tokens)
    each = cache_bytes(shape, 1, type_k, type_v) - shape.state_bytes
    on_gpus = sum(gpu.memory_free for gpu in machine.gpus)
    layers = layers_on_gpu(shape, cache_bytes(shape, context or USUAL_CONTEXT, type_k, type_v), on_gpus)
    free = _memory(machine, layers, all_of_it=layers > shape.layers)
    largest = _largest(shape, free, each, asked=context)
    used = wanted if context else max(min(wanted, largest), min(SMALLEST_CONTEXT, shape.context_train or wanted))
    found = Fit(
        verdict="no" if largest < used else "gpu" if layers > shape.layers else "part" if layers else "cpu",
        wanted_context=wanted,
        context=used,
        largest_context=largest,
        weights=shape.weights_bytes,
        cache=cache_bytes(shape, used, type_k, type_v),
        compute=compute_bytes(shape, used),
        overhead=overhead_bytes(shape),
        gpu_layers=layers,
    )
    if found.fits:
        found = _timed(found, shape, machine, thinking_tokens or THINKING_TOKENS, each)
    return msgspec.structs.replace(found, reason=_reason(found, machine, free))


def context_to_think(shape: Shape, thinking_tokens: int | None) -> int:
    """Tokens of context for a question, a thought of twice the typical length and its answer."""
    if not thinking_tokens:
        needed = USUAL_CONTEXT
    else:
        needed = max(2 * thinking_tokens + 2048, SMALLEST_CONTEXT)
        needed += -needed % 1024
    return min(needed, shape.context_train or needed)


def cache_bytes(shape: Shape, context: int, type_k: CacheType = "f16", type_v: CacheType = "f16") -> int:
    """What is kept of a context of so many tokens, in bytes: keys, values and the states of recurrent layers."""
    key, value = (_BYTES.get(kind, _FOUR_BITS) for kind in (type_k, type_v))
    return round(context * (shape.cached_keys * key + shape.cached_values * value)) + shape.state_bytes


def compute_bytes(shape: Shape, context: int) -> int:
    """What the buffers take in which a batch of a prompt is computed, in bytes.

    At any moment they hold what one stage of the computation needs, so the largest stage decides; what says how far
    each token may look back is held in all of them but the last.
    """
    tokens = min(BATCH, context)
    width, heads = shape.embedding, shape.heads
    masks = tokens * context * 2 * shape.masks
    words = shape.vocabulary + 2 * width
    feed = 3 * shape.feed_forward + 4 * width
    if shape.experts:
        each = max(3 * shape.expert_feed_forward, 2 * width + shape.expert_feed_forward // 2)
        feed = shape.experts_used * each + 3 * width
    if shape.latent_rank:
        kept = 2 * shape.latent_rank + shape.rotated
        attention = heads * (kept + shape.key_width + shape.value_width) + 4 * width
    else:
        attention = 2 * heads * shape.key_width + 2 * shape.kv_heads * shape.key_width + width
    largest = max(words * tokens * FLOAT, max(feed, attention) * tokens * FLOAT + masks)
    return largest + (masks if shape.state_bytes else 0) + shape.vocabulary * FLOAT


def overhead_bytes(shape: Shape) -> int:
    """What the engine takes beside the model, in bytes."""
    return OVERHEAD + shape.vocabulary * WORD


def _largest(shape: Shape, free: int, each: float, *, asked: int | None) -> int:
    """The most tokens of context that fit beside the weights; 0 where not even the smallest does."""
    trained = shape.context_train or asked or USUAL_CONTEXT
    left = free - shape.weights_bytes - overhead_bytes(shape) - shape.state_bytes
    room = left - compute_bytes(shape, min(asked or USUAL_CONTEXT, trained))
    held = int(room / max(each, 1))
    if asked is None:
        held = min(held, int((free - shape.weights_bytes) * CACHE_SHARE / max(each, 1)))
    while held > STEP and compute_bytes(shape, held) + held * each > left:  # a long context takes longer masks
        held -= max(STEP, held // 50)
    held = min(max(held, 0) // STEP * STEP if held < trained else trained, trained)
    return held if held >= min(SMALLEST_CONTEXT, asked or trained, trained) else 0


def layers_on_gpu(shape: Shape, cache: int, free: int) -> int:
    """How many layers go on GPUs with `free` bytes, each with its share of weights and cache, which has `cache` bytes.

    One more than there are takes the output along too. What is left of the memory is for compute buffers.
    """
    each = (shape.weights_bytes + cache) / (shape.layers + 1)
    return min(int(max(free, 0) * GPU_SHARE / max(each, 1)), shape.layers + 1) if shape.layers else 0


def _memory(machine: Machine, gpu_layers: int, *, all_of_it: bool) -> int:
    """Bytes that are free where the layers go: on the GPUs, beside them, or both."""
    on_gpus = sum(gpu.memory_free for gpu in machine.gpus) if gpu_layers else 0
    return on_gpus if all_of_it else machine.memory_free + on_gpus


def _timed(found: Fit, shape: Shape, machine: Machine, thinking: int, each: float) -> Fit:
    """With the speed that the memory allows, where that is known; `each` is what a token of context takes in bytes.

    For every token all that works is read once, and what is kept of the text so far: half the reply on average.
    """
    tokens = min(thinking + ANSWER_TOKENS, found.context)
    read = shape.active_bytes + shape.state_bytes + each * tokens / 2
    on_gpu = min(found.gpu_layers / (shape.layers + 1), 1)
    seconds = shape.layers * LAYER_SECONDS * (1 - on_gpu)
    if on_gpu < 1:
        if machine.bandwidth is None:
            return found
        seconds += read * (1 - on_gpu) / min(machine.bandwidth * MEMORY_SHARE, machine.cores * CORE_RATE)
    if on_gpu:
        speeds = [gpu.bandwidth for gpu in machine.gpus if gpu.bandwidth]
        if len(speeds) < len(machine.gpus):
            return found
        seconds += read * on_gpu / (min(speeds) * MEMORY_SHARE)
    rate = 1 / max(seconds, 1e-6)
    return msgspec.structs.replace(found, tokens_per_second=rate, seconds_per_answer=tokens / rate)


def _reason(found: Fit, machine: Machine, free: int) -> str:
    if not found.fits:
        least = f" with a context of {found.context:,} only," if found.context < found.wanted_context else ""
        now = f"needs {bytes_in_words(found.needed)}{least} and {bytes_in_words(free)} are free"
        total = machine.memory_total + sum(gpu.memory_total for gpu in machine.gpus)
        return now + (f" of {bytes_in_words(total)}: close other programs" if found.needed <= total * 0.9 else "")
    where = {"gpu": "all on the GPU", "part": f"{found.gpu_layers} layers on the GPU", "cpu": "fits"}[found.verdict]
    if found.is_short:
        return f"{where}, with a context of {found.context:,} only: long thoughts are cut"
    return f"{where}, context up to {found.largest_context:,}"
