"""Build llama.cpp's own samplers from the parameters: one chain a sample.

The order is llama.cpp's: penalties and DRY look at what was said, then top-k, top-p and min-p narrow the choice, then
the temperature spreads it, then one token is drawn.
"""

from __future__ import annotations

import ctypes
from typing import Any

import llama_cpp as lib

from localr1.engine.grammars import Candidates, Grammar
from localr1.engine.llama import Context, Weights
from localr1.parameters import MAX_SEED, Sampling

DRY_BREAKERS = (b"\n", b":", b'"', b"*")


class Sampler:
    """Chooses tokens for one sample of a reply. From `hold` on it keeps to `grammar`, where there is one."""

    def __init__(self, weights: Weights, options: Sampling, *, sample: int = 0, grammar: Grammar | None = None) -> None:
        self._grammar = grammar
        self._candidates: Candidates | None = None
        self._size: int = lib.llama_vocab_n_tokens(weights.vocab)
        self._chain: Any = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        for made in _chosen(weights, options, sample):
            lib.llama_sampler_chain_add(self._chain, made)

    def sample(self, context: Context, row: int) -> int:
        """Draw from the logits of the batch's token `row`."""
        if self._grammar and self._candidates:
            return self._grammar.draw(self._chain, self._candidates, context, row)
        token: int = lib.llama_sampler_sample(self._chain, context.pointer, row)
        return token

    @property
    def waits(self) -> bool:
        """Whether there is a grammar that is not yet kept to."""
        return self._grammar is not None and self._candidates is None

    def hold(self) -> None:
        """The answer begins: keep to the grammar."""
        self._candidates = Candidates(self._size)

    def taken(self, token: int) -> None:
        """The token that was drawn is said. Without a grammar to keep to that is known from the draw."""
        if self._grammar and self._candidates:
            self._grammar.accept(token)
            self.accept(token)

    def accept(self, token: int) -> None:
        """Remember a token that was put in the model's mouth, for the penalties."""
        lib.llama_sampler_accept(self._chain, token)

    def close(self) -> None:
        """Give the memory back."""
        if self._grammar:
            self._grammar.close()
        if self._chain:
            lib.llama_sampler_free(self._chain)
            self._chain = None


def _chosen(weights: Weights, options: Sampling, sample: int) -> list[Any]:
    chain: list[Any] = []
    penalised = options.repeat_penalty != 1 or options.frequency_penalty or options.presence_penalty
    if penalised and options.repeat_last_n:
        chain.append(
            lib.llama_sampler_init_penalties(
                lib.llama_vocab_n_tokens(weights.vocab),
                options.repeat_last_n,
                options.repeat_penalty,
                options.frequency_penalty,
                options.presence_penalty,
            )
        )
    if options.dry_multiplier:
        breakers = (ctypes.c_char_p * len(DRY_BREAKERS))(*DRY_BREAKERS)
        chain.append(
            lib.llama_sampler_init_dry(
                weights.vocab,
                options.dry_multiplier,
                options.dry_base,
                options.dry_allowed_length,
                options.dry_last_n,
                breakers,
                len(DRY_BREAKERS),
            )
        )
    if options.temperature == 0:
        return [*chain, lib.llama_sampler_init_greedy()]
    if options.top_k:
        chain.append(lib.llama_sampler_init_top_k(options.top_k))
    if options.top_p < 1:
        chain.append(lib.llama_sampler_init_top_p(options.top_p, 1))
    if options.min_p:
        chain.append(lib.llama_sampler_init_min_p(options.min_p, 1))
    chain.append(lib.llama_sampler_init_temp(options.temperature))
    chain.append(lib.llama_sampler_init_dist(((options.seed or 0) + sample) & MAX_SEED))
    return chain
