"""Write a model in the exact shape of DeepSeek-R1-Distill-Qwen-1.5B at Q4_K_M, filled with random weights.

How fast a model runs depends on its shape and its number types, not on what it learned. The sizes are those of the
distill's config.json; which matrices are Q6_K is what llama.cpp's `llama_tensor_get_type` chooses for Q4_K_M. The
vocabulary is as large as R1's: its special tokens, and made-up words in place of the rest.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase
from typing import NamedTuple

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind

from tests.tiny_models import CONTROL, LETTERS, R1_TEMPLATE, THINKING, Vocabulary

BLOCKS, WIDTH, FEED, HEADS, KV_HEADS, HEAD = 28, 1536, 8960, 12, 2, 128
CONTEXT = 131_072
TOKENS, WORDS = 151_936, 151_643  # R1 pads its tokens to the first; the second is where its special ones begin
# What one random block's values scatter by when its scale is 1: measured on the layouts below.
_SCATTER = {Kind.Q4_K: 258.0, Kind.Q6_K: 1366.0}
# Keeps what flows through the layers in bounds, and makes a few of 151,936 tokens stand out as in a trained model.
_SPREAD, _OUTPUT_SPREAD = 0.02, 0.11


class Tensor(NamedTuple):
    """A tensor to be written: rows of values in numbers of one kind, scattering by `spread`."""

    name: str
    kind: Kind
    shape: tuple[int, ...]
    spread: float = 0.0


def write_model(path: Path) -> Path:
    """Write the model, about 1.1 GB, one tensor at a time, so that no more than one is in memory."""
    writer = gguf.GGUFWriter(None, "qwen2")
    _add_sizes(writer)
    _vocabulary().write(writer, "deepseek-r1-qwen", R1_TEMPLATE)
    for tensor in _tensors():
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), _bytes(tensor), tensor.kind)
    writer.write_header_to_file(path)
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    random = np.random.default_rng(15)
    for tensor in _tensors():
        writer.write_tensor_data(_filled(tensor, random))
    writer.close()
    return path


def _add_sizes(writer: gguf.GGUFWriter) -> None:
    writer.add_name("Random weights in the shape of R1 Distill Qwen 1.5B")
    writer.add_context_length(CONTEXT)
    writer.add_block_count(BLOCKS)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(FEED)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_rope_freq_base(10_000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)


def _vocabulary() -> Vocabulary:
    """The 256 bytes, then words of two to four letters, each merged from shorter ones, then R1's special tokens."""
    vocabulary = Vocabulary(dict.fromkeys(LETTERS, gguf.TokenType.NORMAL))
    for left, right in itertools.islice(_merges(), WORDS - len(LETTERS)):
        vocabulary.merge(left, right)
    vocabulary.tokens.update(dict.fromkeys(CONTROL, gguf.TokenType.CONTROL))
    vocabulary.tokens.update(dict.fromkeys(THINKING, gguf.TokenType.USER_DEFINED))
    padding = (f"[PAD{number}]" for number in range(len(vocabulary.tokens), TOKENS))
    vocabulary.tokens.update(dict.fromkeys(padding, gguf.TokenType.UNUSED))
    return vocabulary


def _merges() -> Iterator[tuple[str, str]]:
    """Each pair makes a word that no other pair makes; `Ġ` is the blank before a word."""
    pairs = ["".join(pair) for pair in itertools.product(ascii_lowercase, repeat=2)]
    triples = [pair + letter for pair in pairs for letter in ascii_lowercase]
    yield from ((pair[0], pair[1]) for pair in pairs)
    yield from ((triple[:2], triple[2]) for triple in triples)
    yield from (("Ġ", triple) for triple in triples)
    yield from itertools.product(triples, ascii_lowercase)


def _tensors() -> Iterator[Tensor]:
    yield Tensor("token_embd.weight", Kind.Q4_K, (TOKENS, WIDTH), _SPREAD)
    for number in range(BLOCKS):
        yield from _block(f"blk.{number}", _finer(number))
    yield Tensor("output_norm.weight", Kind.F32, (WIDTH,))
    yield Tensor("output.weight", Kind.Q6_K, (TOKENS, WIDTH), _OUTPUT_SPREAD)


def _finer(number: int) -> Kind:
    """The kind of attn_v and ffn_down: finer in the first and last eighth and in every third block between."""
    eighth = BLOCKS // 8
    outer = number < eighth or number >= 7 * BLOCKS // 8
    return Kind.Q6_K if outer or (number - eighth) % 3 == 2 else Kind.Q4_K


def _block(block: str, finer: Kind) -> Iterator[Tensor]:
    yield Tensor(f"{block}.attn_norm.weight", Kind.F32, (WIDTH,))
    for part, heads, kind in (("q", HEADS, Kind.Q4_K), ("k", KV_HEADS, Kind.Q4_K), ("v", KV_HEADS, finer)):
        yield Tensor(f"{block}.attn_{part}.weight", kind, (heads * HEAD, WIDTH), _SPREAD)
        yield Tensor(f"{block}.attn_{part}.bias", Kind.F32, (heads * HEAD,), _SPREAD)
    yield Tensor(f"{block}.attn_output.weight", Kind.Q4_K, (WIDTH, HEADS * HEAD), _SPREAD)
    yield Tensor(f"{block}.ffn_norm.weight", Kind.F32, (WIDTH,))
    yield Tensor(f"{block}.ffn_gate.weight", Kind.Q4_K, (FEED, WIDTH), _SPREAD)
    yield Tensor(f"{block}.ffn_up.weight", Kind.Q4_K, (FEED, WIDTH), _SPREAD)
    yield Tensor(f"{block}.ffn_down.weight", finer, (WIDTH, FEED), _SPREAD)


def _bytes(tensor: Tensor) -> int:
    values_a_block, bytes_a_block = gguf.GGML_QUANT_SIZES[tensor.kind]
    return math.prod(tensor.shape) // int(values_a_block) * int(bytes_a_block)


def _filled(tensor: Tensor, random: np.random.Generator) -> np.ndarray:
    """A tensor's bytes: ones for a norm, random numbers for a bias, blocks of random bits for a matrix."""
    if tensor.kind is Kind.F32:
        if not tensor.spread:
            return np.ones(tensor.shape, np.float32)
        return random.normal(0, tensor.spread, tensor.shape).astype(np.float32)
    size = gguf.GGML_QUANT_SIZES[tensor.kind][1]
    blocks = np.frombuffer(bytearray(random.bytes(_bytes(tensor))), np.uint8).reshape(-1, size)
    scale = np.float16(tensor.spread / _SCATTER[tensor.kind])
    if tensor.kind is Kind.Q4_K:  # the scale, that of the offsets (7.5 times: it centres the values), then random bits
        blocks[:, :4] = np.frombuffer(np.array([scale, scale * 7.5], "<f2").tobytes(), np.uint8)
    else:  # Q6_K: random bits, then the scale
        blocks[:, -2:] = np.frombuffer(np.array([scale], "<f2").tobytes(), np.uint8)
    return blocks
