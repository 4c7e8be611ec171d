"""Refuse a model file that would end llama.cpp's process, before llama.cpp opens it.

Most of what can be wrong with a file llama.cpp says itself, and the model is not loaded. Here is the rest: values it
asserts on, of the release that is built in, by reading its source and by loading thousands of changed headers. A
file it only warns about passes, save one whose first or last token is no word of it. What no header shows, such as
weights of noise, is not looked for; nor are the asserts of each of the hundred architectures, and a model that trips
over one ends in `EngineError`.
"""

from __future__ import annotations

import os
from pathlib import Path

from localr1.errors import BrokenModelError
from localr1.models.bounded import DamagedError
from localr1.models.gguf import Array, Header, read_header
from localr1.models.parts import parts_of
from localr1.models.tensors import TYPES
from localr1.text import one_line

MAX_BLOCKS = 512  # LLAMA_MAX_LAYERS
MAX_EXPERTS = 1024  # LLAMA_MAX_EXPERTS
GATES = range(5)  # the ways to choose experts that llama_expert_gating_func_type names
ROPE_SCALINGS = ("none", "linear", "yarn", "longrope")
MAPPED_ALIGNMENT = 32  # bytes; TENSOR_ALIGNMENT, which the first tensor must have where the file is mapped
TOKENS = "tokenizer.ggml.tokens"
NO_TOKEN = 2**32 - 1  # what converters write for a token that a model does not have
HINT = "It is damaged or badly made: fetch it again, or take another."

# Types that stand for indices and for what is made while decoding. llama.cpp can multiply by none of them, and jumps
# to address 0 when it tries.
_NO_WEIGHTS = ("I8", "I16", "I32", "I64", "F64", "Q8_1", "Q8_K")
_INDICES = "tid2eid"  # DeepSeek-V4's table from tokens to experts, which is I32 as it must be

# Architectures whose heads must be as wide in keys as in values, and rotated whole.
_ONE_WIDTH = (
    *("apertus", "arcee", "deepseek", "dots1", "ernie4_5", "exaone", "exaone4", "granite", "hunyuan-moe"),
    *("internlm2", "llama", "mistral3", "olmo2", "olmoe", "qwen2", "qwen2moe", "qwen3", "qwen3moe", "seed_oss"),
    *("smollm3", "starcoder2"),
)
_ALWAYS_EXPERTS = ("bailingmoe2", "glm4moe", "grovemoe", "llada-moe", "smallthinker")


def check_model(path: str | os.PathLike[str]) -> Header:
    """Read and check a model file, all parts of it where it is split, and give the first part's header.

    Raises NotFoundError, DiskError or, where llama.cpp would not survive it, BrokenModelError.
    """
    path = Path(path)
    header = _checked(path)
    parts = parts_of(path, header)
    headers = [header if part == path else _checked(part) for part in parts]
    for number, (part, one) in enumerate(zip(parts, headers, strict=True)):
        # llama.cpp reads this key of the later parts without looking at its type, and ends where that is another
        if len(parts) > 1 and (one.split_no != number or one.kinds.get("split.no") != "u16"):
            raise _broken(part, f"does not say that it is part {number + 1} of {len(parts)}")
    names = [tensor.name for one in headers for tensor in one.tensors]
    if len(set(names)) < len(names):
        raise _broken(parts[0], "has parts with the same tensors")
    return headers[0]


def _broken(path: Path, words: str) -> BrokenModelError:
    return BrokenModelError(f"{os.fspath(path)!r} cannot be used: it {words}.", hint=HINT)


def _checked(path: Path) -> Header:
    header = read_header(path, vocabularies=(TOKENS,))
    used = header.own("expert_used_count")
    if isinstance(used, Array) and used.length <= MAX_BLOCKS:  # a number for each; rare, so it is only now looked at
        key = f"{header.architecture}.expert_used_count"
        header = read_header(path, vocabularies=(TOKENS,), arrays=(key,))
    try:
        _check_tensors(header)
        if header.split_count < 2 or header.split_no == 0:  # later parts say no more than which they are
            _check_words(header)
            _check_sizes(header)
            _check_heads(header)
            _check_experts(header)
    except DamagedError as error:
        raise _broken(path, str(error)) from error
    return header


def _check_tensors(header: Header) -> None:
    if header.tensors and header.start % MAPPED_ALIGNMENT:
        raise DamagedError(f"has tensors that begin at byte {header.start:,}, no multiple of {MAPPED_ALIGNMENT}")
    for tensor in header.tensors:
        kind = TYPES[tensor.type][0]
        if kind == "F32":
            continue
        name = one_line(tensor.name, 60)
        if len(tensor.shape) == 1 or tensor.name.endswith(("norm.weight", "norm.bias")):
            raise DamagedError(f"has {name} in {kind}, which must be in F32")
        if kind in _NO_WEIGHTS and _INDICES not in tensor.name:
            raise DamagedError(f"has {name} in {kind}, which no weights can be in")


def _check_words(header: Header) -> None:
    words = header.metadata.get(TOKENS)
    if not isinstance(words, Array) or header.metadata.get("tokenizer.ggml.model") in ("none", "no_vocab"):
        return  # llama.cpp says so, or does without
    if not words.length:
        raise DamagedError("has an empty vocabulary")
    if words.repeated is not None:
        raise DamagedError(f"has the word {one_line(words.repeated, 40)!r} twice in its vocabulary")
    for which in ("bos", "eos"):  # with a wrong one of these, replies begin wrongly or never end
        token = header.number(f"tokenizer.ggml.{which}_token_id")
        if token is not None and words.length <= token != NO_TOKEN:
            raise DamagedError(f"has {token:,} as its {which} token, and only {words.length:,} words")


def _check_sizes(header: Header) -> None:
    blocks = header.own_number("block_count")
    if blocks is not None and not 0 < blocks <= MAX_BLOCKS:
        raise DamagedError(f"has {blocks:,} blocks, and llama.cpp takes 1 to {MAX_BLOCKS}")
    if blocks is not None and (ahead := header.own_number("nextn_predict_layers") or 0) >= blocks:
        raise DamagedError(f"has {blocks:,} blocks, of which {ahead:,} are to predict further tokens")
    scaling = header.own("rope.scaling.type")
    if isinstance(scaling, str) and scaling not in ROPE_SCALINGS:
        raise DamagedError(f"has the unknown rope scaling {one_line(scaling, 40)!r}")
    for name in ("layer_norm_epsilon", "layer_norm_rms_epsilon", "group_norm_epsilon"):
        epsilon = header.own(f"attention.{name}")
        if isinstance(epsilon, float) and not epsilon >= 0:  # so that NaN is none either
            raise DamagedError(f"has {epsilon:g} as its {name}")


def _check_heads(header: Header) -> None:
    heads, width = header.own_number("attention.head_count"), header.own_number("embedding_length")
    if not heads or width is None:
        return
    key = header.own_number("attention.key_length", width // heads)
    value = header.own_number("attention.value_length", width // heads)
    rotated = header.own_number("rope.dimension_count", key)
    if header.architecture in _ONE_WIDTH and not key == value == rotated:
        raise DamagedError(f"has heads of {key:,} and {value:,} with {rotated:,} rotated, which must all be one")
    if header.architecture == "deepseek2":
        _check_latent(header, key or 0, rotated or 0)


def _check_latent(header: Header, key: int, rotated: int) -> None:
    """Of DeepSeek's attention, what is cached: one head of a rank and the rotated part, for all heads."""
    whole = header.own_number("attention.key_length_mla") or 0
    latent = whole and header.own_number("attention.value_length_mla")
    if (whole if latent else key) <= rotated:
        raise DamagedError(f"has heads of {whole if latent else key:,} with {rotated:,} rotated, which leaves nothing")
    rank = header.own_number("attention.kv_lora_rank")
    if latent and rank is not None and (header.own_number("attention.head_count_kv"), key) != (1, rank + rotated):
        raise DamagedError(f"has a cache of another width than one head of {rank + rotated:,}")
    if header.own("attention.temperature_scale") and not header.own_number("attention.temperature_length"):
        raise DamagedError("has a temperature scale and no length to go with it")


def _check_experts(header: Header) -> None:
    count = header.own_number("expert_count") or 0
    used = header.own_number("expert_used_count") or 0
    listed = header.own("expert_used_count")
    if isinstance(listed, Array) and listed.items:
        used = max(int(item) for item in listed.items if not isinstance(item, str))
    if header.architecture in ("hunyuan-dense", "hunyuan_vl") and count <= 1:
        count = used = 0  # as llama.cpp does, since these are written with one expert that is none
    groups = header.own_number("expert_group_count") or 0
    kept = header.own_number("expert_group_used_count") or 0
    gate = header.own_number("expert_gating_func") or 0
    if count > MAX_EXPERTS:
        raise DamagedError(f"has {count:,} experts, and llama.cpp takes up to {MAX_EXPERTS:,}")
    if used > count or (count and not used) or (header.architecture in _ALWAYS_EXPERTS and not count):
        raise DamagedError(f"uses {used:,} of {count:,} experts")
    if groups and (groups >= count or (groups > 1 and (count % groups or not 0 < kept < groups))):
        raise DamagedError(f"uses {kept:,} of {groups:,} groups of its {count:,} experts")
    if count and gate not in GATES:
        raise DamagedError(f"chooses its experts in an unknown way, {gate:,}")
