"""Models of every kind and size as headers alone: true shapes and no weights, for arithmetic on memory.

Each is written by `headers.write_header`, so a model of hundreds of gigabytes takes a few hundred kilobytes. llama.cpp
opens them where it is told to allocate nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import headers

Tensors = dict[str, tuple[headers.Shape, str]]


def write_shape(folder: Path, name: str) -> Path:
    """Write the model called `name`, a key of SHAPES, and return its file."""
    architecture, keys, tensors = SHAPES[name]()
    return headers.write_header(folder / f"{name}.gguf", architecture, keys, tensors, model="no_vocab", words=[])


def _keys(
    layers: int, width: int, feed: int, heads: int, kv_heads: Any, words: int, head: int = 0, **more: Any
) -> dict[str, Any]:
    found = {
        ".context_length": 131072,
        ".block_count": layers,
        ".embedding_length": width,
        ".feed_forward_length": feed,
        ".attention.head_count": heads,
        ".attention.head_count_kv": kv_heads,
        ".attention.layer_norm_rms_epsilon": 1e-6,
        ".vocab_size": words,
    }
    if head:
        found |= {".attention.key_length": head, ".attention.value_length": head}
    return found | {"." + key.replace("__", "."): value for key, value in more.items()}


def _ends(width: int, words: int, kind: str, *, tied: bool = False) -> Tensors:
    """The table of words and the output, which as a rule is in six bits."""
    table: Tensors = {"token_embd.weight": ((width, words), "Q6_K" if tied and kind == "Q4_K" else kind)}
    table["output_norm.weight"] = ((width,), "F32")
    if not tied:
        table["output.weight"] = ((width, words), "Q6_K" if kind == "Q4_K" else kind)
    return table


def _attention(
    block: str, width: int, heads: int, kv_heads: int, head: int, kind: str, *, biased: bool = False, normed: int = 0
) -> Tensors:
    found: Tensors = {
        f"{block}.attn_q.weight": ((width, heads * head), kind),
        f"{block}.attn_k.weight": ((width, kv_heads * head), kind),
        f"{block}.attn_v.weight": ((width, kv_heads * head), kind),
        f"{block}.attn_output.weight": ((heads * head, width), kind),
    }
    if biased:
        found |= {f"{block}.attn_q.bias": ((heads * head,), "F32")}
        found |= {f"{block}.attn_{part}.bias": ((kv_heads * head,), "F32") for part in "kv"}
    if normed:
        found |= {f"{block}.attn_{part}_norm.weight": ((normed,), "F32") for part in "qk"}
    return found


def _feed(block: str, width: int, feed: int, kind: str, ending: str = "") -> Tensors:
    return {
        f"{block}.ffn_gate{ending}.weight": ((width, feed), kind),
        f"{block}.ffn_up{ending}.weight": ((width, feed), kind),
        f"{block}.ffn_down{ending}.weight": ((feed, width), kind),
    }


def _experts(block: str, width: int, feed: int, count: int, kind: str) -> Tensors:
    return {
        f"{block}.ffn_gate_inp.weight": ((width, count), "F32"),
        f"{block}.ffn_gate_exps.weight": ((width, feed, count), kind),
        f"{block}.ffn_up_exps.weight": ((width, feed, count), kind),
        f"{block}.ffn_down_exps.weight": ((feed, width, count), kind),
    }


def _norms(block: str, width: int, *names: str) -> Tensors:
    return {f"{block}.{name}.weight": ((width,), "F32") for name in names or ("attn_norm", "ffn_norm")}


def dense(
    architecture: str, layers: int, width: int, feed: int, heads: int, kv_heads: int, words: int, head: int = 128,
    *, kind: str = "Q4_K", tied: bool = False, **more: Any,
) -> tuple[str, dict[str, Any], Tensors]:  # fmt: skip
    """Qwen2, Qwen3, Llama and those like them."""
    keys = _keys(layers, width, feed, heads, kv_heads, words, head, **more)
    tensors = _ends(width, words, kind, tied=tied)
    for number in range(layers):
        block = f"blk.{number}"
        normed = head if architecture in ("qwen3",) else 0
        tensors |= _norms(block, width) | _feed(block, width, feed, kind)
        tensors |= _attention(block, width, heads, kv_heads, head, kind, biased=architecture == "qwen2", normed=normed)
    return architecture, keys, tensors


def qwen3_experts() -> tuple[str, dict[str, Any], Tensors]:
    """Qwen3-30B-A3B: 128 experts of which 8 work."""
    keys = _keys(
        48, 2048, 6144, 32, 4, 151936, 128, expert_count=128, expert_used_count=8, expert_feed_forward_length=768
    )
    tensors = _ends(2048, 151936, "Q4_K")
    for number in range(48):
        block = f"blk.{number}"
        tensors |= _norms(block, 2048) | _attention(block, 2048, 32, 4, 128, "Q4_K", normed=128)
        tensors |= _experts(block, 2048, 768, 128, "Q4_K")
    return "qwen3moe", keys, tensors


def gpt_oss() -> tuple[str, dict[str, Any], Tensors]:
    """gpt-oss-20b: every second layer looks back 128 tokens."""
    width, feed, heads, count = 2880, 2880, 64, 32
    keys = _keys(
        24, width, feed, heads, 8, 201088, 64, expert_count=count, expert_used_count=4,
        expert_feed_forward_length=feed, attention__sliding_window=128, rope__dimension_count=64,
    )  # fmt: skip
    tensors = _ends(width, 201088, "Q8_0")
    for number in range(24):
        block = f"blk.{number}"
        tensors |= _norms(block, width, "attn_norm", "post_attention_norm")
        tensors |= _attention(block, width, heads, 8, 64, "Q8_0", biased=True)
        tensors |= {f"{block}.attn_output.bias": ((width,), "F32"), f"{block}.attn_sinks.weight": ((heads,), "F32")}
        tensors |= _experts(block, width, feed, count, "MXFP4")
        tensors |= {f"{block}.ffn_gate_inp.bias": ((count,), "F32")}
        tensors |= {f"{block}.ffn_{part}_exps.bias": ((width, count), "F32") for part in ("gate", "up", "down")}
    return "gpt-oss", keys, tensors


def olmo3() -> tuple[str, dict[str, Any], Tensors]:
    """Olmo-3-32B-Think: three of four layers look back 4096 tokens."""
    width, feed, heads = 5120, 27648, 40
    pattern = [(number + 1) % 4 != 0 for number in range(64)]
    keys = _keys(64, width, feed, heads, 8, 100278, attention__sliding_window=4096)
    keys[".attention.sliding_window_pattern"] = pattern
    tensors = _ends(width, 100278, "Q4_K")
    for number in range(64):
        block = f"blk.{number}"
        tensors |= _norms(block, width, "post_attention_norm", "post_ffw_norm") | _feed(block, width, feed, "Q4_K")
        tensors |= _attention(block, width, heads, 8, 128, "Q4_K")
        tensors |= {f"{block}.attn_q_norm.weight": ((width,), "F32"), f"{block}.attn_k_norm.weight": ((1024,), "F32")}
    return "olmo2", keys, tensors


def latent(
    layers: int, width: int, feed: int, heads: int, words: int, *, queries: int, experts: int, used: int, shared: int,
    expert_feed: int, dense_layers: int, groups: int = 0, absorbed: bool = True,
) -> tuple[str, dict[str, Any], Tensors]:  # fmt: skip
    """DeepSeek V2, V3 and R1: latent attention and experts. Not `absorbed` is how the first files were written."""
    rank, rotated, plain, value = 512, 64, 128, 128
    keys = _keys(
        layers, width, feed, heads, 1 if absorbed else heads, words, attention__kv_lora_rank=rank,
        rope__dimension_count=rotated, leading_dense_block_count=dense_layers, expert_count=experts,
        expert_used_count=used, expert_shared_count=shared, expert_feed_forward_length=expert_feed,
        expert_gating_func=2, expert_weights_scale=2.5,
        attention__key_length=rank + rotated if absorbed else plain + rotated,
        attention__value_length=rank if absorbed else value,
    )  # fmt: skip
    if absorbed:
        keys |= {".attention.key_length_mla": plain + rotated, ".attention.value_length_mla": value}
    if queries:
        keys[".attention.q_lora_rank"] = queries
    if groups:
        keys |= {".expert_group_count": groups, ".expert_group_used_count": 4}
    tensors = _ends(width, words, "Q4_K")
    for number in range(layers):
        block = f"blk.{number}"
        tensors |= _norms(block, width) | {f"{block}.attn_kv_a_norm.weight": ((rank,), "F32")}
        if queries:
            tensors |= {
                f"{block}.attn_q_a_norm.weight": ((queries,), "F32"),
                f"{block}.attn_q_a.weight": ((width, queries), "Q4_K"),
                f"{block}.attn_q_b.weight": ((queries, heads * (plain + rotated)), "Q4_K"),
            }
        else:
            tensors[f"{block}.attn_q.weight"] = ((width, heads * (plain + rotated)), "Q4_K")
        tensors[f"{block}.attn_kv_a_mqa.weight"] = ((width, rank + rotated), "Q8_0")
        if absorbed:
            tensors[f"{block}.attn_k_b.weight"] = ((plain, rank, heads), "Q8_0")
            tensors[f"{block}.attn_v_b.weight"] = ((rank, value, heads), "Q8_0")
        else:
            tensors[f"{block}.attn_kv_b.weight"] = ((rank, heads * (plain + value)), "Q8_0")
        tensors[f"{block}.attn_output.weight"] = ((heads * value, width), "Q4_K")
        if number < dense_layers:
            tensors |= _feed(block, width, feed, "Q4_K" if feed % 256 == 0 else "Q8_0")
        else:
            odd = "Q4_K" if expert_feed % 256 == 0 else "Q8_0"
            tensors |= _experts(block, width, expert_feed, experts, odd)
            tensors |= _feed(block, width, expert_feed * shared, odd, "_shexp")
    return "deepseek2", keys, tensors


def qwen35() -> tuple[str, dict[str, Any], Tensors]:
    """Qwen3.5-27B: three of four layers keep a state in place of keys and values."""
    width, feed, heads, kv_heads, head, words = 5120, 17408, 24, 4, 256, 248320
    state, groups, value_heads = 128, 16, 48
    keys = _keys(
        64, width, feed, heads, kv_heads, words, head, ssm__conv_kernel=4, ssm__state_size=state,
        ssm__group_count=groups, ssm__time_step_rank=value_heads, ssm__inner_size=state * value_heads,
        full_attention_interval=4, rope__dimension_count=64,
    )  # fmt: skip
    keys[".rope.dimension_sections"] = [headers.np.int32(part) for part in (11, 11, 10, 0)]
    tensors = _ends(width, words, "Q4_K")
    mixed = 2 * state * groups + state * value_heads
    for number in range(64):
        block = f"blk.{number}"
        tensors |= _norms(block, width, "attn_norm", "post_attention_norm") | _feed(block, width, feed, "Q4_K")
        if (number + 1) % 4 == 0:
            tensors |= _attention(block, width, heads, kv_heads, head, "Q4_K", normed=head)
            tensors[f"{block}.attn_q.weight"] = ((width, heads * head * 2), "Q4_K")
        else:
            tensors |= {
                f"{block}.attn_qkv.weight": ((width, mixed), "Q4_K"),
                f"{block}.attn_gate.weight": ((width, state * value_heads), "Q4_K"),
                f"{block}.ssm_conv1d.weight": ((4, mixed), "F32"),
                f"{block}.ssm_dt.bias": ((value_heads,), "F32"),
                f"{block}.ssm_a": ((value_heads,), "F32"),
                f"{block}.ssm_beta.weight": ((width, value_heads), "Q4_K"),
                f"{block}.ssm_alpha.weight": ((width, value_heads), "Q4_K"),
                f"{block}.ssm_norm.weight": ((state,), "F32"),
                f"{block}.ssm_out.weight": ((state * value_heads, width), "Q4_K"),
            }
    return "qwen35", keys, tensors


def phi4() -> tuple[str, dict[str, Any], Tensors]:
    """Phi-4-reasoning: one matrix for queries, keys and values, and one for gate and up."""
    width, feed, heads, kv_heads, words = 5120, 17920, 40, 10, 100352
    keys = _keys(40, width, feed, heads, kv_heads, words, rope__dimension_count=128, attention__sliding_window=0)
    tensors = _ends(width, words, "Q4_K")
    for number in range(40):
        block = f"blk.{number}"
        tensors |= _norms(block, width) | {
            f"{block}.attn_qkv.weight": ((width, width + 2 * kv_heads * 128), "Q4_K"),
            f"{block}.attn_output.weight": ((width, width), "Q4_K"),
            f"{block}.ffn_up.weight": ((width, 2 * feed), "Q4_K"),
            f"{block}.ffn_down.weight": ((feed, width), "Q4_K"),
        }
    return "phi3", keys, tensors


R1 = {"queries": 1536, "experts": 256, "used": 8, "shared": 1, "expert_feed": 2048, "dense_layers": 3, "groups": 8}
LITE = {"queries": 0, "experts": 64, "used": 6, "shared": 2, "expert_feed": 1408, "dense_layers": 1}
SHAPES: Mapping[str, Callable[[], tuple[str, dict[str, Any], Tensors]]] = {
    "r1-qwen-1.5b": lambda: dense("qwen2", 28, 1536, 8960, 12, 2, 151936),
    "r1-qwen-7b": lambda: dense("qwen2", 28, 3584, 18944, 28, 4, 152064),
    "r1-qwen-14b": lambda: dense("qwen2", 48, 5120, 13824, 40, 8, 152064),
    "r1-qwen-32b": lambda: dense("qwen2", 64, 5120, 27648, 40, 8, 152064),
    "r1-llama-8b": lambda: dense("llama", 32, 4096, 14336, 32, 8, 128256, rope__dimension_count=128),
    "r1-llama-70b": lambda: dense("llama", 80, 8192, 28672, 64, 8, 128256, rope__dimension_count=128),
    "qwen3-0.6b": lambda: dense("qwen3", 28, 1024, 3072, 16, 8, 151936, kind="Q8_0", tied=True),
    "qwen3-8b": lambda: dense("qwen3", 36, 4096, 12288, 32, 8, 151936),
    "smollm3-3b": lambda: dense("smollm3", 36, 2048, 11008, 16, 4, 128256, tied=True, rope__dimension_count=128),
    "qwen3-30b-a3b": qwen3_experts,
    "gpt-oss-20b": gpt_oss,
    "olmo3-32b": olmo3,
    "phi4-14b": phi4,
    "qwen3.5-27b": qwen35,
    "v2-lite": lambda: latent(27, 2048, 10944, 16, 102400, **LITE),
    "v2-lite-old": lambda: latent(27, 2048, 10944, 16, 102400, absorbed=False, **LITE),
    "r1": lambda: latent(61, 7168, 18432, 128, 129280, **R1),
}
