"""No one value of a header, changed to another of its kind, gets past the checks and ends llama.cpp's process.

A value is changed where it stands, so the file stays as long as it was. llama.cpp may refuse the model, or say
nonsense with it; what it may not do is abort.
"""

import math
import shutil
import struct
import zlib

import pytest

from localr1.errors import EngineError, LocalR1Error
from localr1.models.locate import check_file

KINDS = {4: "I", 6: "f", 7: "?"}
VALUES = {
    "I": (0, 1, 2, 3, 5, 7, 64, 512, 513, 1025, 2**31, 2**32 - 1),
    "f": (0.0, -1.0, math.nan, math.inf, 1e-30, 1e30),
    "?": (False, True),
}
TYPES = {0: (0, 26), 1: (1, 25, 30)}  # F32 and I32; F16, I16 and BF16: as many bytes each
SHAPES = ("qwen2", "llama", "deepseek2")
IN_EVERY_RUN = 3  # of seventy; `make test-long` tries them all


def numbers(shape):
    """The keys of tiny models that hold one number each."""
    own = (
        *("block_count", "context_length", "embedding_length", "feed_forward_length"),
        *("attention.head_count", "attention.head_count_kv", "attention.layer_norm_rms_epsilon"),
        *("rope.dimension_count", "rope.freq_base"),
    )
    latent = (
        *("attention.q_lora_rank", "attention.kv_lora_rank", "attention.key_length", "attention.value_length"),
        *("attention.key_length_mla", "attention.value_length_mla", "leading_dense_block_count"),
        *("expert_count", "expert_used_count", "expert_shared_count", "expert_group_count", "expert_group_used_count"),
        *("expert_feed_forward_length", "expert_weights_scale", "expert_weights_norm", "expert_gating_func"),
    )
    tokens = ("bos_token_id", "eos_token_id", "padding_token_id", "add_bos_token", "add_eos_token")
    mine = (*own, *(latent if shape == "deepseek2" else ()))
    return [*(f"{shape}.{key}" for key in mine), *(f"tokenizer.ggml.{key}" for key in tokens)]


TENSORS = ("token_embd.weight", "blk.0.attn_norm.weight", "blk.0.attn_output.weight", "blk.0.ffn_down.weight")
CASES = [(shape, name) for shape in SHAPES for name in (*numbers(shape), *TENSORS)]


def often(case):
    chosen = zlib.crc32(repr(case).encode()) % len(CASES) < IN_EVERY_RUN
    return pytest.param(*case, marks=() if chosen else pytest.mark.long, id="-".join(case))


def text(words):
    return struct.pack("<Q", len(words)) + words.encode()


def versions(data, name):
    """The same file with each other value of a key, or each other type of a tensor."""
    at = data.index(text(name)) + len(text(name))
    (kind,) = struct.unpack_from("<I", data, at)
    if name.endswith(".weight"):
        at, code = at + 4 + 8 * kind, "I"  # after the number of dimensions, and these
        others = TYPES[struct.unpack_from("<I", data, at)[0]]
    else:
        at, code = at + 4, KINDS[kind]
        others = VALUES[code]
    for value in others:
        changed = struct.pack("<" + code, value)
        yield value, data[:at] + changed + data[at + len(changed) :]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("shape", "name"), [often(case) for case in CASES])
def test_no_value_gets_past_the_checks_and_ends_the_process(files, tmp_path, start, request_for, shape, name):
    first = files.tiny(shape)
    for part in first.parent.glob("*.gguf"):
        shutil.copy(part, tmp_path / part.name)
    path = tmp_path / first.name
    for value, data in versions(first.read_bytes(), name):
        path.write_bytes(data)
        try:
            check_file(path)
            engine = start(path, context=256)
            last = list(engine.reply(request_for("Why?", max_tokens=3)))[-1]
            assert last.why != "engine_stopped", f"{name} = {value}: {last.reason}"
            engine.close()
        except EngineError as error:
            pytest.fail(f"{name} = {value}: {error}")
        except LocalR1Error:
            continue
