"""The thin layer over llama.cpp's C functions: a model's weights, a context, and what they say went wrong.

Pointers live and die here. Nothing above this file sees a C type, and nothing here knows about chats or thinking.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

import llama_cpp as lib

from localr1.engine.devices import Device, devices
from localr1.errors import BrokenModelError, EngineError, UsageError
from localr1.parameters import LoadOptions

FLASH_ATTENTION = {"auto": -1, "off": 0, "on": 1}
CACHE_TYPES = {
    "f32": lib.GGML_TYPE_F32,
    "f16": lib.GGML_TYPE_F16,
    "bf16": 30,  # GGML_TYPE_BF16, which the binding does not name
    "q8_0": lib.GGML_TYPE_Q8_0,
    "q5_1": lib.GGML_TYPE_Q5_1,
    "q5_0": lib.GGML_TYPE_Q5_0,
    "q4_1": lib.GGML_TYPE_Q4_1,
    "q4_0": lib.GGML_TYPE_Q4_0,
    "iq4_nl": lib.GGML_TYPE_IQ4_NL,
}
DECODED, NO_ROOM, ABORTED = 0, 1, 2
_WARNING, _ERROR, _CONTINUED = 3, 4, 5


class Log:
    """Keeps llama.cpp's last error lines: when a load fails, the reason is only there."""

    def __init__(self) -> None:
        self._errors: deque[str] = deque(maxlen=20)
        self._level = 0
        self._callback = lib.llama_log_callback(self._take)  # kept: C holds only its address
        lib.llama_log_set(self._callback, ctypes.c_void_p(0))

    def _take(self, level: int, text: bytes, _data: object) -> None:
        """Called for every line, thousands a load: nothing is done for those that only inform."""
        self._level = self._level if level == _CONTINUED else level
        if self._level < _WARNING:
            return
        line = text.decode("utf-8", "replace").strip()
        if not line or set(line) == {"."}:
            return
        print(line, file=sys.stderr, flush=True)  # noqa: T201 (the parent keeps the end of this stream)
        if self._level == _ERROR:
            self._errors.append(line)

    def reason(self) -> str:
        """The most telling of the last error lines."""
        telling = [line for line in self._errors if "error loading model" in line] or list(self._errors)
        line = telling[0] if telling else "llama.cpp gave no reason"
        return line.split("error loading model: ")[-1].removeprefix("llama_model_load: ")

    def forget(self) -> None:
        """Begin anew before a call whose failure is to be explained."""
        self._errors.clear()


class Abort:
    """Tells llama.cpp from another thread to give up the decode under way.

    The callback is asked once a graph node, a thousand times a token, so it must not take the interpreter's lock: it
    is C's own `strlen`, asked for the length of a one-byte text that is empty until the flag is set.
    """

    def __init__(self) -> None:
        self._flag = ctypes.create_string_buffer(2)
        libc = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
        self.callback = lib.ggml_abort_callback(ctypes.cast(libc.strlen, ctypes.c_void_p).value)
        self.data = ctypes.cast(self._flag, ctypes.c_void_p)

    def set(self) -> None:
        """Stop the decode under way and every later one until `clear`."""
        self._flag[0] = b"x"

    def clear(self) -> None:
        """Let decoding go on."""
        self._flag[0] = b"\0"

    def __bool__(self) -> bool:
        return self._flag[0] != b"\0"


class Weights:
    """A model's file, opened. Raises `BrokenModelError` with llama.cpp's reason when it cannot be."""

    def __init__(
        self,
        path: str,
        options: LoadOptions,
        log: Log,
        *,
        vocabulary_only: bool = False,
        gpu_layers: int | None = None,
        progress: Callable[[float], bool] = lambda _fraction: True,
    ) -> None:
        params = lib.llama_model_default_params()
        params.vocab_only = vocabulary_only
        params.load_mode = _load_mode(options)
        params.n_gpu_layers = self.gpu_layers = _gpu_layers(options) if gpu_layers is None else gpu_layers
        callback = lib.llama_progress_callback(lambda fraction, _data: progress(fraction))
        params.progress_callback = callback
        log.forget()
        self.pointer: Any = lib.llama_model_load_from_file(path.encode(), params)
        if not self.pointer:
            raise BrokenModelError(
                f"{path} could not be loaded: {log.reason()}.",
                hint="It may be damaged, or of a kind this llama.cpp does not know: fetch it again or update localr1.",
            )
        self.vocab: Any = lib.llama_model_get_vocab(self.pointer)

    def text(self, key: str) -> str:
        """A metadata value as text, empty when there is none. Invalid UTF-8 is replaced."""
        size = 256
        while True:
            buffer = ctypes.create_string_buffer(size)
            length: int = lib.llama_model_meta_val_str(self.pointer, key.encode(), buffer, size)
            if length < size:
                return buffer.raw[: max(length, 0)].decode("utf-8", "replace")
            size = length + 1

    def number(self, key: str, otherwise: int) -> int:
        """A metadata value as a whole number."""
        try:
            return int(self.text(key))
        except ValueError:
            return otherwise

    def close(self) -> None:
        """Give the memory back."""
        if self.pointer:
            lib.llama_model_free(self.pointer)
            self.pointer = None


def _gpu_layers(options: LoadOptions) -> int:
    if not lib.llama_supports_gpu_offload():
        return 0
    return -1 if options.gpu_layers is None else options.gpu_layers


def _load_mode(options: LoadOptions) -> int:
    if options.mlock:
        return int(lib.LLAMA_LOAD_MODE_MMAP_MLOCK if options.mmap else lib.LLAMA_LOAD_MODE_MLOCK)
    return int(lib.LLAMA_LOAD_MODE_MMAP if options.mmap else lib.LLAMA_LOAD_MODE_NONE)


class Context:
    """A KV cache of `size` tokens for `sequences` sequences, and the decoding into it."""

    def __init__(
        self, weights: Weights, options: LoadOptions, log: Log, abort: Abort, *, size: int, sequences: int, threads: int
    ) -> None:
        params = lib.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = min(max(options.batch, sequences), size)
        params.n_ubatch = min(options.ubatch, params.n_batch)
        params.n_seq_max = sequences
        params.kv_unified = True
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = FLASH_ATTENTION[options.flash_attention]
        params.type_k = CACHE_TYPES[options.type_k]
        params.type_v = CACHE_TYPES[options.type_v]
        params.rope_freq_base = options.rope_freq_base
        params.rope_freq_scale = options.rope_freq_scale
        params.abort_callback = abort.callback
        params.abort_callback_data = abort.data
        params.no_perf = True
        log.forget()
        self.pointer: Any = lib.llama_init_from_model(weights.pointer, params)
        if not self.pointer:
            raise UsageError(
                f"A context of {size:,} tokens could not be made: {log.reason()}.",
                hint="Ask for a smaller one with --context, or leave out the cache types.",
            )
        self.size: int = lib.llama_n_ctx(self.pointer)
        self.batch_size: int = lib.llama_n_batch(self.pointer)
        self.sequences = sequences
        # What the bytes of `state` depend on beside the model and its size.
        self.kinds = f"{options.type_k} {options.type_v} {options.rope_freq_base:g} {options.rope_freq_scale:g}"
        self._memory: Any = lib.llama_get_memory(self.pointer)
        self._batch = batch = lib.llama_batch_init(self.batch_size, 0, sequences)
        # Looked up once: each look at a field of a C structure makes a new Python object.
        self._rows = (batch.token, batch.pos, batch.n_seq_id, batch.seq_id, batch.logits)

    def decode(self, tokens: Sequence[int], places: Sequence[int], of: Sequence[int], wanted: Sequence[bool]) -> int:
        """Decode one batch: token `i` goes to position `places[i]` of sequence `of[i]`; `wanted` ones give logits.

        Returns DECODED, NO_ROOM or ABORTED; raises `EngineError` when llama.cpp reports anything else.
        """
        token_row, place_row, count_row, sequence_row, wanted_row = self._rows
        for i, token in enumerate(tokens):
            token_row[i] = token
            place_row[i] = places[i]
            count_row[i] = 1
            sequence_row[i][0] = of[i]
            wanted_row[i] = wanted[i]
        self._batch.n_tokens = len(tokens)
        result: int = lib.llama_decode(self.pointer, self._batch)
        if result not in (DECODED, NO_ROOM, ABORTED):
            raise EngineError(f"llama.cpp could not decode (code {result}).")
        return result

    def favour(self, row: int, token: int, logits: float) -> None:
        """Make a token likelier, or impossible, in what the batch's token `row` led to."""
        lib.llama_get_logits_ith(self.pointer, row)[token] += logits

    def keep(self, sequence: int, length: int) -> bool:
        """Forget all of a sequence after its first `length` tokens. False where the model cannot forget a part."""
        return bool(lib.llama_memory_seq_rm(self._memory, sequence, length, -1))

    def share(self, source: int, target: int) -> None:
        """Let `target` start where `source` is, without copying."""
        lib.llama_memory_seq_rm(self._memory, target, -1, -1)
        lib.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def clear(self) -> None:
        """Forget everything."""
        lib.llama_memory_clear(self._memory, True)

    def state(self, sequence: int) -> ctypes.Array[ctypes.c_uint8]:
        """What the cache holds of a sequence, as bytes for `take_state`. Raises `EngineError`."""
        size: int = lib.llama_state_seq_get_size(self.pointer, sequence)
        state = (ctypes.c_uint8 * size)()
        written: int = lib.llama_state_seq_get_data(self.pointer, state, size, sequence)
        if written != size:
            raise EngineError("llama.cpp did not give its cache out.")
        return state

    def take_state(self, sequence: int, state: ctypes.Array[ctypes.c_uint8]) -> bool:
        """Put a sequence's state in its place; False when llama.cpp would not have it."""
        return bool(lib.llama_state_seq_set_data(self.pointer, state, len(state), sequence))

    def last_place(self, sequence: int) -> int:
        """The highest position that is held of a sequence; -1 for none."""
        return int(lib.llama_memory_seq_pos_max(self._memory, sequence))

    def close(self) -> None:
        """Give the memory back."""
        if self.pointer:
            lib.llama_batch_free(self._batch)
            lib.llama_free(self.pointer)
            self.pointer = None


def start_backends() -> None:
    """Let llama.cpp find its devices. Once a process, before anything else."""
    lib.llama_backend_init()


def _in_words(device: Device) -> str:
    memory = f", {device.total / 1e9:.1f} GB, {device.free / 1e9:.1f} GB free" if device.total else ""
    return device.description + memory


def describe_build() -> list[tuple[str, str]]:
    """What this build is and can do, as pairs fit to print."""
    return [
        ("llama-cpp-python", str(lib.__version__)),
        ("llama.cpp features", lib.llama_print_system_info().decode("utf-8", "replace").strip(" |\n")),
        ("GPU offload", "yes" if lib.llama_supports_gpu_offload() else "no: this build runs on the CPU"),
        *((f"device {device.name}", _in_words(device)) for device in devices()),
        ("memory mapping", "yes" if lib.llama_supports_mmap() else "no"),
        ("memory locking", "yes" if lib.llama_supports_mlock() else "no"),
    ]
