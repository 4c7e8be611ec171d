"""Keep an answer to its grammar: which words it allows next, and which of them is drawn.

llama.cpp reads the grammar and says what it allows. A malformed one can end the process, so each is first read, and
walked along for a while, in a child made for that (`walk`). Asking about every word of a vocabulary is slow, so a word
is drawn first and then asked about; only when it is not allowed are the likeliest ones looked through.
"""

from __future__ import annotations

import codecs
import ctypes
import random
import sys
import time
from collections.abc import Callable
from typing import Any

import llama_cpp as lib

from localr1.engine.llama import Context, Log, Weights
from localr1.engine.vocab import Vocabulary
from localr1.errors import EngineError, UsageError

# How many of the likeliest words are asked about, step by step; 0 is all.
LIKELIEST = (256, 4096, 0)
WALK, WALK_SECONDS, WALK_WORDS = 96, 4.0, 400  # steps, seconds of processor time, words that are looked at
MOST_MEMORY = 1 << 30  # bytes that a grammar may take, on top of what the process has
MOST_SECONDS = 8  # of processor time
_ENTRY = ctypes.sizeof(lib.llama_token_data)
_FLOATS = _ENTRY // 4  # an entry is an id, a logit and a share, of four bytes each
_NEVER = float("-inf")


class Candidates:
    """Every word of a vocabulary with its logit, as llama.cpp's samplers take them. Filled anew for each token."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._words = (lib.llama_token_data * size)()
        ids = memoryview(self._words).cast("B").cast("i")
        ids[::_FLOATS] = memoryview((ctypes.c_int * size)(*range(size))).cast("B").cast("i")
        self._pristine = bytes(self._words)
        self._logits = memoryview(self._words).cast("B").cast("f")[1::_FLOATS]
        self.array: Any = lib.llama_token_data_array(self._words, size, -1, False)

    def fill(self, context: Context, row: int) -> None:
        """Take the logits of the batch's token `row`."""
        ctypes.memmove(self._words, self._pristine, len(self._pristine))
        logits = lib.llama_get_logits_ith(context.pointer, row)
        there = ctypes.cast(logits, ctypes.POINTER(ctypes.c_float * self._size)).contents
        self._logits[:] = memoryview(there).cast("B").cast("f")
        self._begin(self._size)

    def fill_with(self, tokens: list[int]) -> None:
        """Take only these words, as likely as each other."""
        for at, token in enumerate(tokens):
            self._words[at].id, self._words[at].logit, self._words[at].p = token, 0.0, 0.0
        self._begin(len(tokens))

    def keep_likeliest(self, count: int) -> None:
        """Forget all but the likeliest `count`; 0 is all of them."""
        if count:
            sampler = lib.llama_sampler_init_top_k(count)
            lib.llama_sampler_apply(sampler, ctypes.byref(self.array))
            lib.llama_sampler_free(sampler)

    def drawn(self) -> int:
        """The word that a sampler chose."""
        return int(self.array.data[self.array.selected].id)

    def possible(self) -> list[int]:
        """The words that are left."""
        data = self.array.data
        return [data[at].id for at in range(self.array.size) if data[at].logit > _NEVER]

    def any_possible(self) -> bool:
        """Whether any word is left."""
        return max(self._logits[: self.array.size], default=_NEVER) > _NEVER

    def _begin(self, size: int) -> None:
        self.array.data = ctypes.cast(self._words, type(self.array.data))
        self.array.size, self.array.selected, self.array.sorted = size, -1, False


class Grammar:
    """Where one answer stands in its grammar. Raises `UsageError` when llama.cpp does not take it.

    Allowed is only what keeps the text well-formed UTF-8 too: llama.cpp takes bytes that only look like a character.
    """

    def __init__(self, weights: Weights, vocabulary: Vocabulary, text: str, log: Log) -> None:
        log.forget()
        self._pointer: Any = None
        if "\0" not in text:
            self._pointer = lib.llama_sampler_init_grammar(weights.vocab, text.encode("utf-8", "replace"), b"root")
        if not self._pointer:
            raise UsageError(f"The grammar cannot be used: {log.reason()}.")
        self._vocabulary = vocabulary
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._one = Candidates(1)

    def allows(self, token: int) -> bool:
        """Whether this may be the next word; the end of the reply is one."""
        self._one.fill_with([token])
        self.strike(self._one)
        return self._one.any_possible() and self._spells(token)

    def strike(self, candidates: Candidates) -> None:
        """Make impossible what the grammar does not allow."""
        lib.llama_sampler_apply(self._pointer, ctypes.byref(candidates.array))
        candidates.array.sorted = False  # the likeliest may be one of those: samplers must look anew

    def accept(self, token: int) -> None:
        """This is the next word. It must be allowed."""
        lib.llama_sampler_accept(self._pointer, token)
        if not self._vocabulary.ends(token):
            self._decoder.decode(self._vocabulary.piece(token))

    def draw(self, chain: Any, candidates: Candidates, context: Context, row: int) -> int:
        """Draw a word that is allowed, as the samplers of `chain` would; nothing is accepted yet.

        Raises `EngineError` where no word is allowed.
        """
        candidates.fill(context, row)
        lib.llama_sampler_apply(chain, ctypes.byref(candidates.array))
        if self.allows(token := candidates.drawn()):
            return token
        for count in LIKELIEST:
            while True:
                candidates.fill(context, row)
                candidates.keep_likeliest(count)
                self.strike(candidates)
                if not candidates.any_possible():
                    break
                lib.llama_sampler_apply(chain, ctypes.byref(candidates.array))
                if self.allows(token := candidates.drawn()):
                    return token
                context.favour(row, token, _NEVER)
        raise EngineError("None of the model's words fits the form that was asked for.")

    def close(self) -> None:
        """Give the memory back."""
        if self._pointer:
            lib.llama_sampler_free(self._pointer)
            self._pointer = None

    def _spells(self, token: int) -> bool:
        if self._vocabulary.ends(token):
            return True
        state = self._decoder.getstate()
        try:
            self._decoder.decode(self._vocabulary.piece(token))
        except UnicodeDecodeError:
            return False
        finally:
            self._decoder.setstate(state)
        return True


def walk(grammar: Grammar, vocabulary: Vocabulary, clock: Callable[[], float] = time.process_time) -> None:
    """Write along a grammar for a while, as a reply would, word after word by chance. Raises `UsageError`.

    What a grammar makes of the process shows here: one that grows without bound runs out of memory or time.
    """
    chance = random.Random(0)  # noqa: S311 (the same walk each time)
    single = [token for token in range(vocabulary.size) if len(vocabulary.piece(token)) == 1]
    candidates, started = Candidates(vocabulary.size), clock()
    for _step in range(WALK):
        some = chance.sample(range(vocabulary.size), min(vocabulary.size, WALK_WORDS))
        for words in (list({*some, *single}), list(range(vocabulary.size))):
            candidates.fill_with(words)
            grammar.strike(candidates)
            allowed = candidates.possible()
            chance.shuffle(allowed)
            token = next((token for token in allowed if grammar.allows(token)), None)
            if token is not None:
                break
        else:
            raise UsageError("The grammar leads to a place where none of the model's words is allowed.")
        if vocabulary.ends(token):
            return
        grammar.accept(token)
        if clock() - started > WALK_SECONDS:
            raise UsageError("The grammar cannot be used: following it takes too long.")


def bound_this_process() -> None:
    """From now on this process, which tries a grammar and is then let go, gets little more memory and time."""
    if sys.platform == "win32":
        return
    import resource

    import psutil

    own = psutil.Process()
    spent = own.cpu_times()
    resource.setrlimit(resource.RLIMIT_CPU, (int(spent.user + spent.system) + MOST_SECONDS,) * 2)
    limit = own.memory_info().vms + MOST_MEMORY
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
