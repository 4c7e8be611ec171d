"""The tiny models are models: llama.cpp loads every shape, and a reciter says what it was given.

llama.cpp may end the whole process, so it runs in one of its own.
"""

import json
import subprocess
import sys

import gguf
import jinja2
import numpy as np
import pytest
from tiny_models import (
    BOS,
    CHATML_TEMPLATE,
    CHATML_TOKENS,
    EOS,
    R1_TEMPLATE,
    R1_ZERO_TEMPLATE,
    make_model,
    make_reciter,
)

# Arguments as JSON: the file, the prompt, how many tokens, and a temperature. Prints the pieces as hexadecimal.
SAY = r"""
import ctypes, json, sys
import llama_cpp as c

path, prompt, count, temperature = json.loads(sys.argv[1])
c.llama_backend_init()
model = c.llama_model_load_from_file(path.encode(), c.llama_model_default_params())
assert model, "no model"
vocab = c.llama_model_get_vocab(model)
sizes = c.llama_context_default_params()
sizes.n_ctx = sizes.n_batch = 256
sizes.n_threads = sizes.n_threads_batch = 1
context = c.llama_init_from_model(model, sizes)
assert context, "no context"
chain = c.llama_sampler_chain_init(c.llama_sampler_chain_default_params())
if temperature:
    c.llama_sampler_chain_add(chain, c.llama_sampler_init_temp(temperature))
    c.llama_sampler_chain_add(chain, c.llama_sampler_init_dist(1))
else:
    c.llama_sampler_chain_add(chain, c.llama_sampler_init_greedy())

raw = prompt.encode()
tokens = (c.llama_token * 256)()
held = c.llama_tokenize(vocab, raw, len(raw), tokens, 256, True, True)
batch = c.llama_batch_get_one(tokens, held)
piece = ctypes.create_string_buffer(256)
said = []
for _ in range(count):
    assert c.llama_decode(context, batch) == 0
    token = c.llama_sampler_sample(chain, context, -1)
    length = c.llama_token_to_piece(vocab, token, piece, 256, 0, True)
    said.append(piece.raw[:length].hex())
    if c.llama_vocab_is_eog(vocab, token):
        break
    one = (c.llama_token * 1)(token)
    batch = c.llama_batch_get_one(one, 1)
print(json.dumps({"said": said, "prompt": list(tokens[:held])}))
"""


def run(path, prompt="Why?<think>\n", count=5, temperature=0.0):
    done = subprocess.run(
        [sys.executable, "-c", SAY, json.dumps([str(path), prompt, count, temperature])],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def say(*arguments, **more):
    return [bytes.fromhex(piece) for piece in run(*arguments, **more)["said"]]


@pytest.mark.parametrize("shape", ["qwen2", "llama", "deepseek2"])
def test_every_shape_loads_and_decodes(tmp_path, shape):
    path = make_model(tmp_path, shape)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files[0] == path.name
    assert len(files) == (3 if shape == "deepseek2" else 1)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 600_000
    heard = run(path, prompt="what is the answer?<think>\n")
    assert len(heard["said"]) == 5
    assert 8 <= len(heard["prompt"]) <= 11  # the first token, four words, "?", <think>, a line's end


def test_the_same_seed_makes_the_same_file(tmp_path):
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        (tmp_path / folder).mkdir()
        make_model(tmp_path / folder, seed=seed)
    one, two, other = ((tmp_path / folder / "tiny-qwen2.gguf").read_bytes() for folder in "abc")
    assert one == two != other


@pytest.mark.parametrize("temperature", [0.0, 0.6])
def test_a_reciter_recites(tmp_path, temperature):
    pieces = ["Let me ", "see.\n", b"\xf0\x9f", b"\x98\x80", "</think>", "\n\n", "4", "\x1b]52;c;aGk=\x07", " the"]
    expected = [piece if isinstance(piece, bytes) else piece.encode() for piece in pieces]
    path = make_reciter(tmp_path, pieces)
    for prompt in ("Why the 42?<think>\n", "", "any", f"{BOS}<｜Assistant｜>"):
        assert say(path, prompt=prompt, count=30, temperature=temperature) == [*expected, EOS.encode()]


def test_a_reciter_goes_round(tmp_path):
    assert say(make_reciter(tmp_path, ["a b", "c d"], loop=True)) == [b"a b", b"c d", b"a b", b"c d", b"a b"]


def test_a_reciter_stays_with_its_last_piece(tmp_path):
    assert say(make_reciter(tmp_path, ["a b", "c d"], end=False), count=4) == [b"a b", b"c d", b"c d", b"c d"]


def test_a_reciter_waits_for_the_end_of_its_thinking(tmp_path):
    path = make_reciter(tmp_path, ["Hm, ", "wait. ", "</think>", "\n\n", "Four."], after="</think>")
    assert say(path) == [b"Hm, ", b"wait. ", b"Hm, ", b"wait. ", b"Hm, "]
    assert say(path, prompt="Hm, </think>") == [b"\n\n", b"Four.", EOS.encode()]
    assert say(path, prompt="Hm,\n</think>\n\n") == [b"Four.", EOS.encode()]


def test_a_reciter_of_a_thousand_pieces_is_never_in_doubt(tmp_path):
    path = make_reciter(tmp_path, [f"piece {number} " for number in range(1000)])
    reader = gguf.GGUFReader(path)
    embedding, output = (
        next(tensor.data for tensor in reader.tensors if tensor.name == name).astype(np.float32)
        for name in ("token_embd.weight", "output.weight")
    )
    best_two = np.sort(embedding @ output.T * np.sqrt(embedding.shape[1]), axis=1)[:, -2:]
    assert (best_two[:, 1] - best_two[:, 0]).min() > 20


def test_a_reciter_may_speak_chatml(tmp_path):
    pieces = ["Hello", "<|im_end|>"]
    path = make_reciter(tmp_path, pieces, template=CHATML_TEMPLATE, extra_tokens=CHATML_TOKENS)
    assert say(path, prompt="<|im_start|>assistant\n") == [b"Hello", b"<|im_end|>"]


@pytest.mark.parametrize("pieces", [[], [""], ["a b", ""], ["a b", "a b"], ["</think>", "x", "</think>"]])
def test_pieces_that_cannot_be_recited(tmp_path, pieces):
    with pytest.raises(ValueError, match="pieces must not be empty"):
        make_reciter(tmp_path, pieces)


TALK = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Hi"},
    {"role": "assistant", "content": "<think>\nso\n</think>\n\nHello"},
    {"role": "user", "content": "Why?"},
]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (
            R1_TEMPLATE,
            f"{BOS}Be brief.<｜User｜>Hi<｜Assistant｜>\n\nHello{EOS}<｜User｜>Why?<｜Assistant｜><think>\n",
        ),
        (
            CHATML_TEMPLATE,
            "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n"
            "<|im_start|>assistant\n<think>\nso\n</think>\n\nHello<|im_end|>\n"
            "<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n",
        ),
    ],
)
def test_the_templates_put_a_talk_together(template, expected):
    made = jinja2.Environment(autoescape=False).from_string(template)
    assert made.render(messages=TALK, bos_token=BOS, add_generation_prompt=True) == expected


def test_the_template_without_chat_speaks_of_the_tags_itself():
    made = jinja2.Environment(autoescape=False).from_string(R1_ZERO_TEMPLATE)
    text = made.render(messages=TALK[1:2], bos_token=BOS, add_generation_prompt=True)
    assert text.startswith(BOS)
    assert "<answer>" in text
    assert text.endswith("Person: Hi\nMachine: <think>")
