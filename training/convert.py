"""Write the trained model as a GGUF in the form of an R1 distill: qwen2, Q8_0, DeepSeek's special tokens and chat.

`python -m training.convert training/made/best.pt localr1/starter/starter-Q8_0.gguf`
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np

from training.model import Qwen2, load_model
from training.tokenizer import ASSISTANT, BEGIN, CLOSE, END, FILE, OPEN, PAD, USER

TEMPLATE = (
    "{{ bos_token }}"
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}{{ message['content'] }}"
    "{% elif message['role'] == 'user' %}{{ '<｜User｜>' + message['content'] }}"
    "{% elif message['role'] == 'assistant' %}"
    "{{ '<｜Assistant｜>' + message['content'].split('</think>')[-1].lstrip('\\n') + '<｜end▁of▁sentence｜>' }}"
    "{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<｜Assistant｜><think>\\n' }}{% endif %}"
)
"""As the distills chat: a thought is opened for the model, and the thoughts of earlier turns are left out."""

BLOCK = {
    "attn_norm.weight": "attn_norm.weight",
    "q.weight": "attn_q.weight", "q.bias": "attn_q.bias",
    "k.weight": "attn_k.weight", "k.bias": "attn_k.bias",
    "v.weight": "attn_v.weight", "v.bias": "attn_v.bias",
    "out.weight": "attn_output.weight",
    "ffn_norm.weight": "ffn_norm.weight",
    "gate.weight": "ffn_gate.weight", "up.weight": "ffn_up.weight", "down.weight": "ffn_down.weight",
}  # fmt: skip
"""Names of a block's tensors, here and in a GGUF."""


def tensors(model: Qwen2) -> Iterator[tuple[str, np.ndarray]]:
    """Every tensor under its GGUF name. The output layer is the embedding, so it is not written twice."""
    for name, value in model.state_dict().items():
        array = value.float().numpy()
        if name == "embed.weight":
            yield "token_embd.weight", array
        elif name == "norm.weight":
            yield "output_norm.weight", array
        else:
            _, number, rest = name.split(".", 2)
            yield f"blk.{number}.{BLOCK[rest]}", array


def put_words(writer: gguf.GGUFWriter, tokenizer: dict[str, object]) -> None:
    """The vocabulary: ordinary words, merges and special tokens."""
    inner = tokenizer["model"]
    assert isinstance(inner, dict)
    words: dict[str, int] = dict(inner["vocab"])
    added = tokenizer["added_tokens"]
    assert isinstance(added, list)
    words |= {token["content"]: token["id"] for token in added}
    listed = sorted(words, key=lambda word: words[word])
    kinds = {BEGIN: 3, END: 3, USER: 3, ASSISTANT: 3, PAD: 3, OPEN: 4, CLOSE: 4}
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-r1-qwen")
    writer.add_token_list(listed)
    writer.add_token_types([kinds.get(word, 1) for word in listed])
    writer.add_token_merges([" ".join(pair) if isinstance(pair, list) else pair for pair in inner["merges"]])
    writer.add_bos_token_id(words[BEGIN])
    writer.add_eos_token_id(words[END])
    writer.add_pad_token_id(words[PAD])
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_chat_template(TEMPLATE)


def write(model: Qwen2, out: Path) -> None:
    """The whole file."""
    shape = model.shape
    writer = gguf.GGUFWriter(out, "qwen2")
    writer.add_name("localr1 starter")
    writer.add_description("A demonstration: thinks in tags about sums, letters and small puzzles. Made with localr1.")
    writer.add_license("mit")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    put_words(writer, json.loads(FILE.read_text(encoding="utf-8")))
    for name, array in tensors(model):
        if array.ndim == 2:
            quantised = gguf.quants.quantize(array, gguf.GGMLQuantizationType.Q8_0)
            writer.add_tensor(name, quantised, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor(name, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("checkpoint", type=Path)
    asked.add_argument("out", type=Path)
    chosen = asked.parse_args()
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    write(load_model(chosen.checkpoint), chosen.out)
    print(f"{chosen.out.name}: {chosen.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
