"""The decode loop: read a prompt, then make one token a round for every sample that is still going.

Written for several sequences from the start: samples share the prompt's cache and are decoded as one batch. All the
loop knows of thinking is what `Sample` and the steering decide.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from localr1.engine.cache import PromptCache
from localr1.engine.llama import ABORTED, DECODED, NO_ROOM, Abort, Context
from localr1.engine.sample import Sample
from localr1.engine.sampling import Sampler
from localr1.errors import EngineError
from localr1.events import Event, Reading, ReplyEnd, Usage
from localr1.thinking.steering import Decision

FIRST_CHUNK = 64
SECONDS_A_CHUNK = 0.5


class Cancelled(Exception):
    """The request was stopped from outside."""


class Round(NamedTuple):
    """The tokens that one sample adds to the next batch."""

    sample: Sample
    tokens: list[int]


class _Entry(NamedTuple):
    """One token of a batch: its position in the sequence that it belongs to."""

    token: int
    place: int
    sequence: int


def read_prompt(context: Context, cache: PromptCache, prompt: Sequence[int], abort: Abort) -> Iterator[Event]:
    """Bring the cache to hold `prompt`, reading only what is new, and say how far it is.

    The first chunk is small and the next ones as large as half a second allows, so that progress is seen on any
    machine. Raises `Cancelled` when aborted; what was read by then stays in the cache.
    """
    reused = cache.reuse(context, prompt)
    total, done, chunk = len(prompt), reused, FIRST_CHUNK
    yield Reading(done, total, reused)
    while done < total:
        if abort:
            raise Cancelled
        tokens = prompt[done : done + min(chunk, context.batch_size)]
        last = done + len(tokens) == total
        wanted = [False] * (len(tokens) - 1) + [last]
        started = time.monotonic()
        result = context.decode(tokens, range(done, done + len(tokens)), [0] * len(tokens), wanted)
        if result != DECODED:
            _mend(context, cache)
            if result == NO_ROOM:
                raise EngineError("llama.cpp found no room for the prompt.")
            raise Cancelled
        cache.tokens.extend(tokens)
        done += len(tokens)
        speed = len(tokens) / max(time.monotonic() - started, 1e-6)
        chunk = max(FIRST_CHUNK, int(speed * SECONDS_A_CHUNK))
        yield Reading(done, total, reused)


class DecodeLoop:
    """Makes replies to the prompt that the cache holds. `closer` are the ids that close a thought."""

    def __init__(
        self, context: Context, cache: PromptCache, abort: Abort, samples: Sequence[tuple[Sample, Sampler]],
        *, closer: Sequence[int], max_tokens: int | None, usage: Usage,
    ) -> None:  # fmt: skip
        self._context = context
        self._cache = cache
        self._abort = abort
        self._samplers = {sample.number: sampler for sample, sampler in samples}
        self._live = [sample for sample, _sampler in samples]
        self._closer = closer
        self._max_tokens = max_tokens
        self._usage = usage
        self._rows = {sample.number: -1 for sample in self._live}
        self._places = {sample.number: len(cache.tokens) for sample in self._live}
        self._used = self._shared = len(cache.tokens)

    def run(self) -> Iterator[Event]:
        """Each event as it comes, to the last sample's end."""
        for sample in self._live[1:]:
            self._context.share(0, sample.number)
        yield from self._begin()
        while self._live:
            rounds: list[Round] = []
            for sample in list(self._live):
                tokens, events = self._next(sample)
                yield from events
                if sample.ended:
                    yield from self._finish(sample, sample.ended)
                else:
                    rounds.append(Round(sample, tokens))
            if rounds:
                yield from self._decode(rounds)

    def _begin(self) -> Iterator[Event]:
        """What is put in the model's mouth before its first token: a closer, when it is to think not at all."""
        rounds = []
        for sample in self._live:
            if sample.first_decision() is Decision.CLOSE:
                for token in self._closer:
                    yield from sample.put_in(token)
                rounds.append(Round(sample, list(self._closer)))
        if rounds:
            yield from self._decode(rounds)

    def _next(self, sample: Sample) -> tuple[list[int], list[Event]]:
        """Draw one token, and say which tokens must be decoded before the next can be drawn."""
        token = self._samplers[sample.number].sample(self._context, self._rows[sample.number])
        taken = len(sample.ids)
        decision, events = sample.take(token)
        if sample.ended is None and self._max_tokens is not None and sample.sampled >= self._max_tokens:
            sample.ended = "length"
        elif decision is Decision.CLOSE:
            for forced in self._closer:
                events += sample.put_in(forced)
                self._samplers[sample.number].accept(forced)
        return sample.ids[taken:], events

    def _decode(self, rounds: Sequence[Round]) -> Iterator[Event]:
        """Decode every sample's new tokens; samples that no room is left for end here."""
        lead: list[_Entry] = []
        last: list[_Entry] = []
        for sample, new in rounds:
            entries = [_Entry(token, self._places[sample.number] + i, sample.number) for i, token in enumerate(new)]
            lead += entries[:-1]
            last += entries[-1:]
            self._rows[sample.number] = len(last) - 1
            self._places[sample.number] += len(new)
        if self._used + len(lead) + len(last) > self._context.size:
            yield from self._finish_all("length")
            return
        result = self._decode_batches(lead, wanted=False) or self._decode_batches(last, wanted=True)
        if result != DECODED or self._abort:
            _mend(self._context, self._cache)
            yield from self._finish_all("cancelled" if result == ABORTED or self._abort else "length")
            return
        self._used += len(lead) + len(last)
        if rounds[0].sample.number == 0:
            self._cache.tokens += rounds[0].tokens

    def _decode_batches(self, entries: Sequence[_Entry], *, wanted: bool) -> int:
        """Decode as many tokens at a time as a batch holds: a closer may be longer. The last ones always fit in one."""
        for start in range(0, len(entries), self._context.batch_size):
            tokens, places, of = zip(*entries[start : start + self._context.batch_size], strict=True)
            result = self._context.decode(tokens, places, of, [wanted] * len(tokens))
            if result != DECODED:
                return result
        return DECODED

    def _finish_all(self, why: ReplyEnd) -> Iterator[Event]:
        for sample in list(self._live):
            yield from self._finish(sample, why)

    def _finish(self, sample: Sample, why: ReplyEnd) -> Iterator[Event]:
        self._live.remove(sample)
        if sample.number:
            self._context.keep(sample.number, 0)
            self._used -= self._places[sample.number] - self._shared
        yield from sample.finish(why, self._usage)


def _mend(context: Context, cache: PromptCache) -> None:
    """After a decode that was given up half-way: take out of the cache what it left there."""
    if not context.keep(0, len(cache.tokens)):
        cache.forget(context)
