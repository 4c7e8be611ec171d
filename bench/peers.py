"""The same llama.cpp without localr1: what it is measured against. A script, run in a fresh process by the others.

It is given the name of a peer and what to do as JSON, and prints as JSON what it found. `bare` is the least Python
that can drive llama.cpp: its C functions, called in a loop; `batched` does so for several sequences. `stream` and
`chat` are llama-cpp-python's own class. Model, prompt, context, batch, threads, flash attention, sampling and seed are
those that localr1 was given.
"""

from __future__ import annotations

import ctypes
import json
import sys
import time
from typing import Any

import llama_cpp as lib

BATCH = 512


def bare(todo: dict[str, Any]) -> dict[str, Any]:
    """Decode, draw with C samplers and turn into bytes, `tokens` times; timed from when the prompt has been read.

    Ends of a sentence are gone past, so the reply always has its full length.
    """
    context, vocab = _bare_context(todo)
    chain = _chain(todo)
    prompt = (lib.llama_token * len(todo["prompt"]))(*todo["prompt"])  # kept: a batch holds only its address
    assert lib.llama_decode(context, lib.llama_batch_get_one(prompt, len(prompt))) == 0
    drawn = (lib.llama_token * 1)()
    batch = lib.llama_batch_get_one(drawn, 1)
    buffer = ctypes.create_string_buffer(256)
    started = time.perf_counter()
    for _ in range(todo["tokens"] - 1):
        drawn[0] = lib.llama_sampler_sample(chain, context, -1)
        lib.llama_token_to_piece(vocab, drawn[0], buffer, len(buffer), 0, True)
        lib.llama_decode(context, batch)
    drawn[0] = lib.llama_sampler_sample(chain, context, -1)
    lib.llama_token_to_piece(vocab, drawn[0], buffer, len(buffer), 0, True)
    return {"seconds": time.perf_counter() - started, "tokens": todo["tokens"]}


def batched(todo: dict[str, Any]) -> dict[str, Any]:
    """As `bare`, for `samples` sequences that share the prompt and are decoded as one batch a round."""
    context, vocab = _bare_context(todo, todo["samples"])
    chains = [_chain(todo, sample) for sample in range(todo["samples"])]
    prompt = (lib.llama_token * len(todo["prompt"]))(*todo["prompt"])
    assert lib.llama_decode(context, lib.llama_batch_get_one(prompt, len(prompt))) == 0
    memory = lib.llama_get_memory(context)
    for sequence in range(1, todo["samples"]):
        lib.llama_memory_seq_cp(memory, 0, sequence, -1, -1)
    batch = lib.llama_batch_init(todo["samples"], 0, todo["samples"])
    batch.n_tokens = todo["samples"]
    tokens, places, counts, sequences, wanted = batch.token, batch.pos, batch.n_seq_id, batch.seq_id, batch.logits
    buffer = ctypes.create_string_buffer(256)
    started = time.perf_counter()
    for made in range(todo["tokens"]):
        for row, chain in enumerate(chains):
            tokens[row] = token = lib.llama_sampler_sample(chain, context, row if made else -1)
            lib.llama_token_to_piece(vocab, token, buffer, len(buffer), 0, True)
            places[row], counts[row], sequences[row][0], wanted[row] = len(prompt) + made, 1, row, True
        if made < todo["tokens"] - 1:
            lib.llama_decode(context, batch)
    return {"seconds": time.perf_counter() - started, "tokens": todo["tokens"] * todo["samples"]}


def stream(todo: dict[str, Any]) -> dict[str, Any]:
    """`Llama.create_completion(stream=True)`, timed from its first chunk to its last."""
    llm = _llama(todo)
    first = 0.0
    for _chunk in llm.create_completion(
        todo["prompt"], max_tokens=todo["tokens"], stream=True, seed=todo["seed"], **_sampling(todo)
    ):
        first = first or time.perf_counter()
    ended = time.perf_counter()
    return {"seconds": ended - first, "tokens": llm.n_tokens - len(todo["prompt"]) + 1}


def chat(todo: dict[str, Any]) -> dict[str, Any]:
    """Two turns of `Llama.create_chat_completion(stream=True)`: how the second one began.

    The second turn is asked with the messages in `second`, whatever the first reply was. Its seconds run from the call
    to the first piece of text; `read` is how many tokens were read before that.
    """
    llm = _llama(todo)
    for _chunk in _turn(llm, todo, todo["first"]):
        pass
    read = _count_reading(llm)
    started = time.perf_counter()
    for chunk in _turn(llm, todo, todo["second"]):
        if chunk["choices"][0]["delta"].get("content"):
            break
    return {"seconds": time.perf_counter() - started, "read": read[0]}


def _turn(llm: lib.Llama, todo: dict[str, Any], messages: list[dict[str, str]]) -> Any:
    return llm.create_chat_completion(
        messages, max_tokens=todo["tokens"], stream=True, seed=todo["seed"], **_sampling(todo)
    )


def _count_reading(llm: lib.Llama) -> list[int]:
    """How many tokens each later call of `eval` reads, as they come."""
    read: list[int] = []
    evaluate = llm.eval

    def counted(tokens: list[int]) -> None:
        read.append(len(tokens))
        evaluate(tokens)

    llm.eval = counted
    return read


def _bare_context(todo: dict[str, Any], sequences: int = 1) -> tuple[Any, Any]:
    lib.llama_backend_init()
    model_params = lib.llama_model_default_params()
    model_params.n_gpu_layers = -1 if lib.llama_supports_gpu_offload() else 0
    model = lib.llama_model_load_from_file(todo["path"].encode(), model_params)
    params = lib.llama_context_default_params()
    params.n_ctx = todo["context"]
    params.n_batch = params.n_ubatch = BATCH
    params.n_seq_max = sequences
    params.kv_unified = True
    params.n_threads = params.n_threads_batch = todo["threads"]
    params.flash_attn_type = -1  # auto
    params.no_perf = True
    context = lib.llama_init_from_model(model, params)
    assert context, "no context could be made"
    return context, lib.llama_model_get_vocab(model)


def _chain(todo: dict[str, Any], sample: int = 0) -> Any:
    """The samplers of localr1.engine.sampling for a temperature and a top-p, in its order."""
    chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
    lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_top_p(todo["top_p"], 1))
    lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_temp(todo["temperature"]))
    lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_dist(todo["seed"] + sample))
    return chain


def _llama(todo: dict[str, Any]) -> lib.Llama:
    """The class with the same settings. It has no `auto` for flash attention, which on a CPU comes out as on."""
    return lib.Llama(
        todo["path"],
        n_gpu_layers=-1,
        n_ctx=todo["context"],
        n_batch=BATCH,
        n_ubatch=BATCH,
        n_threads=todo["threads"],
        n_threads_batch=todo["threads"],
        flash_attn=True,
        no_perf=True,
        verbose=False,
    )


def _sampling(todo: dict[str, Any]) -> dict[str, float]:
    """Values at which every sampler that localr1 leaves out does nothing."""
    off = {"top_k": 0, "min_p": 0.0, "typical_p": 1.0, "repeat_penalty": 1.0}
    return {"temperature": todo["temperature"], "top_p": todo["top_p"], **off}


if __name__ == "__main__":
    peer = {"bare": bare, "batched": batched, "stream": stream, "chat": chat}[sys.argv[1]]
    print(json.dumps(peer(json.loads(sys.argv[2]))), flush=True)
