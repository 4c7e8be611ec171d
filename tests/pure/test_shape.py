"""What a header and the catalog tell of a model's sizes, also where only some layers keep keys and values."""

import headers
import msgspec
import numpy as np
import pytest
from model_shapes import write_shape

from localr1.models.catalog import read_catalog
from localr1.models.fit import cache_bytes, compute_bytes
from localr1.models.gguf import read_header
from localr1.models.shape import SHAPE_ARRAYS, Geometry, resized, shape_of, shape_of_spec
from localr1.paths import catalog_file

BASE = {
    ".context_length": 4096,
    ".block_count": 4,
    ".embedding_length": 64,
    ".attention.head_count": 4,
    ".attention.head_count_kv": 2,
    ".feed_forward_length": 128,
}
STATE = {".ssm.conv_kernel": 4, ".ssm.inner_size": 128, ".ssm.state_size": 16, ".ssm.group_count": 1}


@pytest.fixture
def shape(tmp_path):
    """The shape of a header with these keys: `shape("llama", {".block_count": 3})`."""

    def make(architecture, keys=None, tensors=None, size=None):
        path = headers.write_header(tmp_path / "m.gguf", architecture, BASE | (keys or {}), tensors)
        return shape_of(read_header(path, arrays=SHAPE_ARRAYS), size or path.stat().st_size)

    return make


def test_every_layer_keeps_a_key_and_a_value_of_each_head(shape) -> None:
    made = shape("llama")
    assert (made.layers, made.cached_keys, made.cached_values, made.state_bytes) == (4, 4 * 2 * 16, 4 * 2 * 16, 0)
    wide = shape("qwen3", {".attention.key_length": 32, ".attention.value_length": 24})
    assert (wide.cached_keys, wide.cached_values) == (4 * 2 * 32, 4 * 2 * 24)
    assert shape("llama", {".attention.head_count_kv": 4}).cached_keys == 4 * 4 * 16


def test_latent_attention_keeps_one_row_of_keys(shape) -> None:
    keys = {
        ".attention.kv_lora_rank": 32,
        ".rope.dimension_count": 8,
        ".attention.head_count_kv": 1,
        ".attention.key_length": 40,
        ".attention.value_length": 32,
        ".attention.key_length_mla": 24,
        ".attention.value_length_mla": 16,
    }
    made = shape("deepseek2", keys)
    assert (made.cached_keys, made.cached_values) == (4 * 40, 0)
    assert (made.latent_rank, made.rotated, made.key_width, made.value_width) == (32, 8, 24, 16)


@pytest.mark.parametrize(
    ("architecture", "keys", "cached", "states"),
    [
        ("mamba2", STATE, 0, 4),
        ("falcon-h1", STATE, 4, 4),
        ("qwen35", STATE, 1, 3),
        ("qwen3next", STATE | {".full_attention_interval": 2}, 2, 2),
        ("qwen35moe", STATE | {".attention.recurrent_layers": [True, False, False, False]}, 3, 1),
        ("granitehybrid", STATE | {".attention.head_count_kv": [0, 2, 0, 0]}, 1, 3),
        (
            "nemotron_h",
            STATE | {".attention.head_count_kv": [0, 2, 0, 0], ".feed_forward_length": [0, 0, 128, 0]},
            1,
            2,
        ),
        ("qwen35", STATE | {".block_count": 5, ".nextn_predict_layers": 1}, 1, 3),
        ("gemma4", {".attention.shared_kv_layers": 1}, 3, 0),
    ],
)
def test_some_layers_keep_a_state_instead(shape, architecture, keys, cached, states) -> None:
    made = shape(architecture, keys)
    assert made.cached_keys == made.cached_values == cached * 2 * 16
    assert made.state_bytes == states * 4 * (3 * (128 + 2 * 16) + 16 * 128)


def test_layers_with_a_window_may_have_heads_of_another_width(shape) -> None:
    keys = {
        ".attention.sliding_window": 16,
        ".attention.sliding_window_pattern": [True, True, True, False],
        ".attention.key_length": 32,
        ".attention.value_length": 32,
        ".attention.key_length_swa": 16,
        ".attention.value_length_swa": 16,
    }
    made = shape("gemma4", keys)
    assert made.cached_keys == made.cached_values == 2 * (3 * 16 + 32)
    assert made.masks == 2


def test_a_short_convolution_is_a_state_too(shape) -> None:
    made = shape("lfm2", {".shortconv.l_cache": 3, ".attention.head_count_kv": [0, 2, 0, 2]})
    assert (made.cached_keys, made.state_bytes) == (2 * 2 * 16, 2 * 4 * 64 * 2)


def test_weights_are_told_apart_by_where_they_are(shape) -> None:
    tensors = {
        "token_embd.weight": ((64, 100), "F16"),
        "output_norm.weight": ((64,), "F32"),
        "output.weight": ((64, 100), "F16"),
        "blk.0.attn_q.weight": ((64, 64), "F16"),
        "blk.0.ffn_up_exps.weight": ((64, 32, 4), "F16"),
        "blk.0.ffn_up_shexp.weight": ((64, 32), "F16"),
        "blk.4.nextn.eh_proj.weight": ((128, 64), "F16"),
    }
    keys = {".expert_count": 4, ".expert_used_count": 2}
    made = shape("qwen3moe", keys | {".block_count": 5, ".nextn_predict_layers": 1}, tensors)
    assert made.table_bytes == 2 * (64 * 100 + 128 * 64)
    assert made.output_bytes == 2 * 64 * 100 + 4 * 64
    assert made.layer_bytes == 2 * (64 * 64 + 64 * 32)
    assert made.expert_bytes == 2 * 64 * 32 * 4
    assert made.active_bytes == made.output_bytes + made.layer_bytes + made.expert_bytes // 2
    assert made.vocabulary == 100
    del tensors["output.weight"]
    tied = shape("qwen3moe", keys, tensors)
    assert tied.output_bytes == 0
    assert tied.active_bytes == tied.table_bytes + tied.layer_bytes + tied.expert_bytes // 2


def test_of_a_split_model_the_first_header_is_enough_for_an_estimate(shape) -> None:
    keys = {"split.count": np.uint16(3), "split.no": np.uint16(0), "general.alignment": 32}
    made = shape("llama", keys, size=10**9)
    assert made.weights_bytes == pytest.approx(10**9, rel=0.001)
    assert made.cached_keys == 4 * 2 * 16


@pytest.mark.parametrize(
    "keys",
    [
        {".block_count": 2**32 - 1},
        {".attention.head_count": 0},
        {".attention.head_count": [], ".attention.head_count_kv": []},
        {".attention.head_count_kv": "many"},
        {".embedding_length": 2**31, ".attention.key_length": 2**31},
        {".nextn_predict_layers": 99},
        {".expert_count": 8, ".expert_used_count": 0},
    ],
)
@pytest.mark.parametrize("architecture", ["llama", "nemotron_h", "qwen35"])
def test_a_header_that_lies_costs_nothing(shape, architecture, keys) -> None:
    made = shape(architecture, keys)
    assert made.layers <= 512
    assert cache_bytes(made, 4096) >= 0
    assert compute_bytes(made, 4096) >= 0


def test_another_quant_is_the_same_model_in_another_size(shape) -> None:
    made = shape("llama", tensors={"token_embd.weight": ((64, 100), "F16"), "blk.0.a.weight": ((64, 64), "F16")})
    twice = resized(made, made.file_size * 2)
    assert twice.weights_bytes == pytest.approx(2 * made.weights_bytes, abs=4)
    assert (twice.cached_keys, twice.parameters) == (made.cached_keys, made.parameters)


CATALOG = read_catalog(catalog_file())
SAME = {
    "r1:1.5b": "r1-qwen-1.5b",
    "r1:7b": "r1-qwen-7b",
    "r1:14b": "r1-qwen-14b",
    "r1:32b": "r1-qwen-32b",
    "r1:8b": "r1-llama-8b",
    "r1:70b": "r1-llama-70b",
    "r1:671b": "r1",
    "v2-lite": "v2-lite",
    "qwen3:0.6b": "qwen3-0.6b",
    "qwen3:8b": "qwen3-8b",
    "qwen3:30b-a3b": "qwen3-30b-a3b",
    "smollm3:3b": "smollm3-3b",
    "gpt-oss:20b": "gpt-oss-20b",
}


@pytest.mark.parametrize("name", SAME)
def test_the_catalog_tells_what_the_header_would(name, tmp_path) -> None:
    spec = CATALOG.find(name)
    assert spec is not None
    told = shape_of_spec(spec)
    path = write_shape(tmp_path, SAME[name])
    truth = resized(shape_of(read_header(path, arrays=SHAPE_ARRAYS), path.stat().st_size), spec.quants[spec.quant])
    assert told is not None
    assert cache_bytes(told, 8192) == cache_bytes(truth, 8192)
    assert compute_bytes(told, 8192) == pytest.approx(compute_bytes(truth, 8192), rel=0.03)
    assert told.weights_bytes == pytest.approx(truth.weights_bytes, rel=0.01)
    assert told.active_bytes == pytest.approx(truth.active_bytes, rel=0.2)  # experts may be kept coarser than the rest
    assert told.parameters == pytest.approx(truth.parameters, rel=0.07)


def test_every_row_with_a_shape_has_sensible_sizes() -> None:
    for spec in CATALOG:
        for quant in spec.quants:
            shape = shape_of_spec(spec, quant)
            assert (shape is None) == (spec.shape is None)
            if shape is not None:
                assert shape.weights_bytes == pytest.approx(spec.quants[quant], rel=0.001), spec.name
                assert 0 < shape.active_bytes <= shape.weights_bytes, spec.name
                assert 1.5 < shape.bits_per_weight < 33, (spec.name, quant)
    assert shape_of_spec(CATALOG.find("r1:7b"), "no such quant") is None


def test_a_geometry_without_some_figures_still_gives_a_shape() -> None:
    spec = CATALOG.find("r1:7b")
    given = Geometry("qwen2", layers=28, embedding=0, heads=28, kv_heads=4, key_width=128, vocabulary=0)
    shape = shape_of_spec(msgspec.structs.replace(spec, shape=given, parameters=0))
    assert shape is not None
    assert shape.weights_bytes == pytest.approx(spec.quants[spec.quant], rel=0.001)
    assert shape.parameters == 0
    assert shape.bits_per_weight == 0
