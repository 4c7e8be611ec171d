"""Make GGUF models small enough for a test: the shapes of R1 and its distillations, and models that recite.

`make_model` gives random weights in the right shape; what such a model says is noise, the same for the same seed.
`make_reciter` gives a model that says what it is told to, so a test knows every token that will come. Files only:
nothing here loads a model, and pytest does not belong here.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import gguf
import numpy as np

Shape = Literal["qwen2", "llama", "deepseek2"]
PRE = {"qwen2": "deepseek-r1-qwen", "llama": "llama-bpe", "deepseek2": "deepseek-v3"}  # how text is cut before merging

BOS = "<｜begin▁of▁sentence｜>"
EOS = "<｜end▁of▁sentence｜>"
PAD = "<｜▁pad▁｜>"
CONTROL = (
    BOS,
    EOS,
    PAD,
    "<｜User｜>",
    "<｜Assistant｜>",
    "<|EOT|>",
    *(f"<｜tool▁{what}▁{edge}｜>" for what in ("calls", "call", "outputs", "output") for edge in ("begin", "end")),
    "<｜tool▁sep｜>",
)
THINKING = ("<think>", "</think>")  # R1's vocabulary has these as USER_DEFINED: found in any text, and never hidden
CHATML_TOKENS = ("<|im_start|>", "<|im_end|>")

# Like R1's own: the system text stands bare after the first token, and earlier thinking is left out.
R1_TEMPLATE = (
    "{{ bos_token }}"
    "{% for message in messages if message['role'] == 'system' %}{{ message['content'] }}{% endfor %}"
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}{{ '<｜User｜>' ~ message['content'] }}"
    "{% elif message['role'] == 'assistant' %}"
    "{{ '<｜Assistant｜>' ~ (message['content'] or '').split('</think>')[-1] ~ '<｜end▁of▁sentence｜>' }}"
    "{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<｜Assistant｜><think>\\n' }}{% endif %}"
)
CHATML_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' ~ message['role'] ~ '\\n' ~ message['content'] ~ '<|im_end|>\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
# Like R1-Zero's: no chat at all, only a text to go on with, which speaks of the tags itself.
R1_ZERO_TEMPLATE = (
    "{{ bos_token }}"
    "{{ 'Below, a person asks and a machine replies. The machine first reasons between <think> and </think>, "
    "then gives its reply between <answer> and </answer>.' }}"
    "{% for message in messages %}"
    "{{ '\\n' ~ ('Machine' if message['role'] == 'assistant' else 'Person') ~ ': ' ~ message['content'] }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '\\nMachine: <think>' }}{% endif %}"
)

_WORDS = (
    "the and that this with have not are you for was but from they what there which when will would how why can "
    "then than think thinking answer question because therefore first second wait let me so is it in of to a check "
    "number numbers add plus minus times equals sum prime divide long short word words user system assistant hello "
    "world sky blue light 10 12 17 20 24 25 42 50 64 99 100 128 200 256 391 400 500 512 1000 2024"
)


def _letters() -> list[str]:
    """GPT-2's letter for each byte: a byte that prints stands for itself, the rest follow from U+0100 on."""
    printing = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    spare = itertools.count(0x100)
    return [chr(byte) if byte in printing else chr(next(spare)) for byte in range(256)]


LETTERS = _letters()


@dataclass
class Vocabulary:
    """Tokens with their types, each text once, and the merges that lead to some of them."""

    tokens: dict[str, gguf.TokenType] = field(default_factory=dict)
    merges: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, words: Iterable[str], extra: Sequence[str] = ()) -> Vocabulary:
        """The 256 bytes, the words and what they are merged from, R1's special tokens, and `extra` ones."""
        made = cls(dict.fromkeys(LETTERS, gguf.TokenType.NORMAL))
        for word in words:
            for end in range(1, len(word)):
                made.merge(word[:end], word[end])
            made.merge("Ġ", word)
        made.merge("Ċ", "Ċ")
        made.tokens.update(dict.fromkeys((*CONTROL, *extra), gguf.TokenType.CONTROL))
        made.tokens.update(dict.fromkeys(THINKING, gguf.TokenType.USER_DEFINED))
        return made

    def merge(self, left: str, right: str) -> None:
        if left + right not in self.tokens:
            self.tokens[left + right] = gguf.TokenType.NORMAL
            self.merges.append(f"{left} {right}")

    def spell(self, piece: str | bytes) -> str:
        """A special token's own text; for all else GPT-2's letters, where a space is `Ġ` and a line's end `Ċ`."""
        if isinstance(piece, str) and piece in self.tokens and len(piece) > 1:
            return piece
        return "".join(LETTERS[byte] for byte in (piece.encode() if isinstance(piece, str) else piece))

    def ids(self) -> dict[str, int]:
        return {token: number for number, token in enumerate(self.tokens)}

    def write(self, writer: gguf.GGUFWriter, pre: str, template: str | None) -> None:
        ids = self.ids()
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre(pre)
        writer.add_token_list(list(self.tokens))
        writer.add_token_types(list(self.tokens.values()))
        writer.add_token_merges(self.merges)
        writer.add_bos_token_id(ids[BOS])
        writer.add_eos_token_id(ids[EOS])
        writer.add_pad_token_id(ids[PAD])
        writer.add_add_bos_token(True)
        writer.add_add_eos_token(False)
        if template is not None:
            writer.add_chat_template(template)


class _Weights(dict[str, np.ndarray]):
    """Tensors by name. Norms and biases are F32, since llama.cpp stops the process on others; matrices are F16."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._random = np.random.default_rng(seed)

    def matrix(self, name: str, *shape: int, spread: float = 0.15) -> None:
        """A random matrix; the rows, which come first, are outputs."""
        self[f"{name}.weight"] = self._random.normal(0, spread, shape).astype(np.float16)

    def norm(self, name: str, width: int) -> None:
        self[f"{name}.weight"] = np.ones(width, np.float32)

    def bias(self, name: str, width: int) -> None:
        self[f"{name}.bias"] = self._random.normal(0, 0.1, width).astype(np.float32)


HIDDEN, HEADS, KV_HEADS, HEAD, FEED = 64, 4, 2, 16, 64


def _feed_forward(weights: _Weights, block: str, width: int = FEED, ending: str = "") -> None:
    weights.matrix(f"{block}.ffn_gate{ending}", width, HIDDEN)
    weights.matrix(f"{block}.ffn_up{ending}", width, HIDDEN)
    weights.matrix(f"{block}.ffn_down{ending}", HIDDEN, width)


def _grouped_block(weights: _Weights, block: str, biased: bool) -> None:
    """Qwen2 and Llama: grouped-query attention and one dense feed-forward; only Qwen2 has biases on q, k and v."""
    weights.norm(f"{block}.attn_norm", HIDDEN)
    for part, width in (("q", HEADS * HEAD), ("k", KV_HEADS * HEAD), ("v", KV_HEADS * HEAD)):
        weights.matrix(f"{block}.attn_{part}", width, HIDDEN)
        if biased:
            weights.bias(f"{block}.attn_{part}", width)
    weights.matrix(f"{block}.attn_output", HIDDEN, HEADS * HEAD)
    weights.norm(f"{block}.ffn_norm", HIDDEN)
    _feed_forward(weights, block)


Q_RANK, KV_RANK, ROPE, NO_ROPE, VALUE, EXPERTS, EXPERT_FEED = 32, 32, HEAD, 16, 16, 8, 32


def _latent_block(weights: _Weights, block: str, dense: bool) -> None:
    """R1: latent attention, then experts of which one is shared; the first block is dense."""
    weights.norm(f"{block}.attn_norm", HIDDEN)
    weights.matrix(f"{block}.attn_q_a", Q_RANK, HIDDEN)
    weights.norm(f"{block}.attn_q_a_norm", Q_RANK)
    weights.matrix(f"{block}.attn_q_b", HEADS * (NO_ROPE + ROPE), Q_RANK)
    weights.matrix(f"{block}.attn_kv_a_mqa", KV_RANK + ROPE, HIDDEN)
    weights.norm(f"{block}.attn_kv_a_norm", KV_RANK)
    weights.matrix(f"{block}.attn_k_b", HEADS, KV_RANK, NO_ROPE)
    weights.matrix(f"{block}.attn_v_b", HEADS, VALUE, KV_RANK)
    weights.matrix(f"{block}.attn_output", HIDDEN, HEADS * VALUE)
    weights.norm(f"{block}.ffn_norm", HIDDEN)
    if dense:
        return _feed_forward(weights, block)
    weights[f"{block}.ffn_gate_inp.weight"] = np.eye(EXPERTS, HIDDEN, dtype=np.float32)
    weights.bias(f"{block}.exp_probs_b", EXPERTS)
    weights.matrix(f"{block}.ffn_gate_exps", EXPERTS, EXPERT_FEED, HIDDEN)
    weights.matrix(f"{block}.ffn_up_exps", EXPERTS, EXPERT_FEED, HIDDEN)
    weights.matrix(f"{block}.ffn_down_exps", EXPERTS, HIDDEN, EXPERT_FEED)
    return _feed_forward(weights, block, EXPERT_FEED, "_shexp")


def _add_latent_sizes(writer: gguf.GGUFWriter) -> None:
    """R1 keeps one head of rank + rotary width for each token, from which all heads' keys and values are made."""
    writer.add_q_lora_rank(Q_RANK)
    writer.add_kv_lora_rank(KV_RANK)
    writer.add_key_length(KV_RANK + ROPE)
    writer.add_value_length(KV_RANK)
    writer.add_key_length_mla(NO_ROPE + ROPE)
    writer.add_value_length_mla(VALUE)
    writer.add_leading_dense_block_count(1)
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(2)
    writer.add_expert_shared_count(1)
    writer.add_expert_group_count(2)
    writer.add_expert_group_used_count(1)
    writer.add_expert_feed_forward_length(EXPERT_FEED)
    writer.add_expert_weights_scale(2.5)
    writer.add_expert_weights_norm(True)
    writer.add_expert_gating_func(gguf.ExpertGatingFuncType.SIGMOID)


def _add_sizes(
    writer: gguf.GGUFWriter, name: str, context_length: int, *, width: int, heads: int, kv_heads: int, blocks: int
) -> None:
    writer.add_name(name)
    writer.add_context_length(context_length)
    writer.add_block_count(blocks)
    writer.add_embedding_length(width)
    writer.add_feed_forward_length(FEED)
    writer.add_head_count(heads)
    writer.add_head_count_kv(kv_heads)
    writer.add_rope_dimension_count(HEAD)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-6)


def make_model(
    folder: Path,
    shape: Shape = "qwen2",
    *,
    seed: int = 0,
    context_length: int = 4096,
    template: str | None = R1_TEMPLATE,
    extra_tokens: Sequence[str] = (),
    name: str | None = None,
) -> Path:
    """Write a model of random weights and return its first file; `deepseek2` is three files, as R1 is split.

    `extra_tokens` become CONTROL tokens; CHATML_TEMPLATE needs CHATML_TOKENS.
    """
    name = name or f"tiny-{shape}"
    vocabulary = Vocabulary.of(_WORDS.split(), extra_tokens)
    latent = shape == "deepseek2"
    writer = gguf.GGUFWriter(None, shape)
    kv_heads, blocks = (1, 3) if latent else (KV_HEADS, 2)
    _add_sizes(writer, name, context_length, width=HIDDEN, heads=HEADS, kv_heads=kv_heads, blocks=blocks)
    if latent:
        _add_latent_sizes(writer)
    vocabulary.write(writer, PRE[shape], template)
    weights = _Weights(seed)
    weights.matrix("token_embd", len(vocabulary.tokens), HIDDEN, spread=1.0)
    for number in range(blocks):
        if latent:
            _latent_block(weights, f"blk.{number}", dense=number == 0)
        else:
            _grouped_block(weights, f"blk.{number}", biased=shape == "qwen2")
    weights.norm("output_norm", HIDDEN)
    weights.matrix("output", len(vocabulary.tokens), HIDDEN)
    return _write(writer, folder / f"{name}.gguf", weights, parts=3 if latent else 1)


def _write(writer: gguf.GGUFWriter, path: Path, tensors: Mapping[str, np.ndarray], parts: int = 1) -> Path:
    writer.split_max_tensors = -(-len(tensors) // parts) if parts > 1 else 0
    for name, values in tensors.items():
        writer.add_tensor(name, values)
    writer.write_header_to_file(path)
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return writer.format_shard_names(path)[0]


WIDTH, LOGIT = 256, 60.0


def make_reciter(
    folder: Path,
    pieces: Sequence[str | bytes],
    *,
    after: str | None = None,
    loop: bool = False,
    template: str | None = R1_TEMPLATE,
    context_length: int = 4096,
    end: bool = True,
    extra_tokens: Sequence[str] = (),
    name: str = "reciter",
) -> Path:
    """Write a Llama that says these pieces, one token each, whatever it is asked, and return its file.

    After any token that is no piece comes the first piece, after each piece the next, and after the last the end of
    the sentence; with `loop` the first again; with neither `loop` nor `end` the last one for ever. A special token,
    a single byte and a blank line are the tokens they always were, so a prompt that ends in one goes on from there;
    every other piece is a token of its own, which no prompt is turned into. Bytes may cut a character in two.

    `after` names a piece the model never comes to by itself: where it would, it says the first one again. So
    `["Hm, ", "wait. ", "</think>", "\\n\\n", "Four."], after="</think>"` thinks until something else ends its
    thinking, with or without a blank line, and then answers.

    Raises ValueError where a piece is empty or stands there twice: a token is followed by one token only.
    """
    vocabulary = Vocabulary.of((), extra_tokens)
    spelled = [vocabulary.spell(piece) for piece in pieces]
    if "" in spelled or len(set(spelled)) < max(len(spelled), 1):
        raise ValueError("pieces must not be empty, and each must differ from the others")
    vocabulary.tokens.update({token: gguf.TokenType.NORMAL for token in spelled if token not in vocabulary.tokens})
    following = dict(itertools.pairwise(spelled))
    following[spelled[-1]] = spelled[0] if loop else EOS if end else spelled[-1]
    if after is not None:
        following[spelled[spelled.index(vocabulary.spell(after), 1) - 1]] = spelled[0]
    writer = gguf.GGUFWriter(None, "llama")
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    _add_sizes(writer, name, context_length, width=WIDTH, heads=HEADS, kv_heads=HEADS, blocks=1)
    vocabulary.write(writer, "llama-bpe", template)
    return _write(writer, folder / f"{name}.gguf", _reciting_weights(vocabulary.ids(), spelled[0], following))


def _reciting_weights(ids: Mapping[str, int], first: str, following: Mapping[str, str]) -> dict[str, np.ndarray]:
    """Weights by which the last token alone decides the next.

    Attention and feed-forward add nothing, so what reaches the output is the last token's own vector: a random one
    for each piece, the same one for all the rest. The output row of each token is the sum of the vectors it follows.
    The right logit is about LOGIT; chance likeness of two vectors leaves a wrong one under half of that.
    """
    vectors = np.random.default_rng(0).normal(size=(len(following) + 1, WIDTH))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    embedding = np.tile(vectors[-1], (len(ids), 1))
    output = np.zeros((len(ids), WIDTH))
    output[ids[first]] = vectors[-1]
    for vector, (token, successor) in zip(vectors, following.items(), strict=False):
        embedding[ids[token]] = vector
        output[ids[successor]] += vector
    one, flat = np.ones(WIDTH, np.float32), np.zeros((FEED, WIDTH), np.float16)  # HEADS * HEAD is as many
    inward = ("attn_q", "attn_k", "attn_v", "ffn_gate", "ffn_up")
    return {
        "token_embd.weight": embedding.astype(np.float16),
        **{f"blk.0.{part}.weight": one for part in ("attn_norm", "ffn_norm")},
        **{f"blk.0.{part}.weight": flat for part in inward},
        **{f"blk.0.{part}.weight": flat.T.copy() for part in ("attn_output", "ffn_down")},
        "output_norm.weight": one,  # makes every vector sqrt(WIDTH) long
        "output.weight": (output * LOGIT / np.sqrt(WIDTH)).astype(np.float16),
    }
