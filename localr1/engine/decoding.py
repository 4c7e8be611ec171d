"""The decode loop: read a prompt, then make one token a round for every sample that is still going.

Written for several sequences from the start: samples share the prompt's cache and are decoded as one batch. All the
loop knows of thinking is what `Sample` and the steering decide.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from localr1.engine.cache import PromptCache
from localr1.engine.llama import ABORTED, DECODED, NO_ROOM, Abort, Context
from localr1.engine.sample import Sample
from localr1.engine.sampling import Sampler
from localr1.engine.wishes import Wishes
from localr1.engine.words import Words
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


def read_prompt(
    context: Context,
    cache: PromptCache,
    prompt: Sequence[int],
    abort: Abort,
    *,
    seconds: float = SECONDS_A_CHUNK,
    anew: bool = False,
) -> Iterator[Event]:
    """Bring the cache to hold `prompt`, reading only what is new, and say how far it is.

    The first chunk is small and the next ones as large as `seconds` allow, so that progress is seen on any machine.
    Each is a multiple of the first: llama.cpp multiplies several rows at a time, and where those begin must not hang on
    how fast a machine is. `anew` makes the same prompt leave the same numbers, to the last bit, whatever was asked
    before: nothing is kept, since where in the cache a token lies decides the order in which sums are taken, and all
    chunks are alike. Raises `Cancelled` when aborted; what was read by then stays in the cache.
    """
    if anew:
        cache.forget(context)
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
        chunk = FIRST_CHUNK if anew else max(FIRST_CHUNK, int(speed * seconds) // FIRST_CHUNK * FIRST_CHUNK)
        yield Reading(done, total, reused)


class DecodeLoop:
    """Makes replies to the prompt that the cache holds.

    `given` are tokens at the prompt's end that are the beginning of the replies. `wishes` are heard between tokens,
    those for the request `number`.
    """

    def __init__(
        self, context: Context, cache: PromptCache, abort: Abort, samples: Sequence[tuple[Sample, Sampler]],
        *, words: Words, max_tokens: int | None, usage: Usage, given: Sequence[int] = (),
        wishes: Wishes | None = None, number: int = 0,
    ) -> None:  # fmt: skip
        self._context = context
        self._cache = cache
        self._abort = abort
        self._samplers = {sample.number: sampler for sample, sampler in samples}
        self._live = [sample for sample, _sampler in samples]
        self._words = words
        self._given = given
        self._wishes, self._number = wishes or Wishes(), number
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
            self._hear()
            for sample in list(self._live):
                tokens, events = self._next(sample)
                yield from events
                if sample.ended:
                    yield from self._finish(sample, sample.ended)
                else:
                    rounds.append(Round(sample, tokens))
            if rounds:
                yield from self._decode(rounds)

    def _hear(self) -> None:
        """Pass on what was asked of the reply since the last token."""
        for wish in self._wishes.of(self._number):
            for sample in self._live:
                sample.steer(wish)

    def _begin(self) -> Iterator[Event]:
        """What is put in the model's mouth before its first token: a thought to go on from, or a closer at once."""
        rounds = []
        for sample in self._live:
            for token in self._given:
                yield from sample.put_in(token)
            decision = sample.first_decision(self._left(sample))
            if decision is not Decision.TAKE:
                taken = len(sample.ids)
                yield from self._step_in(sample, decision)
                rounds.append(Round(sample, sample.ids[taken:]))
            yield from self._hold(sample)
        if rounds:
            yield from self._decode(rounds)

    def _next(self, sample: Sample) -> tuple[list[int], list[Event]]:
        """Draw one token, and say which tokens must be decoded before the next can be drawn."""
        taken = len(sample.ids)
        token, decision = self._draw(sample)
        events = self._take(sample, token) if decision is Decision.TAKE else self._step_in(sample, decision)
        events += self._hold(sample, closed_itself=decision is Decision.TAKE)
        if sample.ended is None and self._max_tokens is not None and sample.sampled >= self._max_tokens:
            sample.ended = "length"
        return sample.ids[taken:], events

    def _draw(self, sample: Sample) -> tuple[int, Decision]:
        """Draw tokens until one is decided on."""
        row, left = self._rows[sample.number], self._left(sample)
        bias = sample.bias(left)
        if bias and self._words.closer is not None:
            self._context.favour(row, self._words.closer, bias)
        while True:
            token = self._samplers[sample.number].sample(self._context, row)
            decision = sample.decide(token, left)
            if decision is not Decision.REDRAW:
                return token, decision
            self._context.favour(row, token, -math.inf)

    def _take(self, sample: Sample, token: int) -> list[Event]:
        """The token is said; where a form is to begin behind the thinking, nothing is said of it in the same breath."""
        sampler = self._samplers[sample.number]
        events: list[Event] = []
        for part in sample.up_to_answer(token) if sampler.waits else (token,):
            events += sample.take(part)
        sampler.taken(token)
        return events

    def _hold(self, sample: Sample, *, closed_itself: bool = False) -> list[Event]:
        """Where the answer is about to begin, keep it to the form that was asked for."""
        sampler = self._samplers[sample.number]
        if not sampler.waits or not sample.form_begins or sample.ended:
            return []
        events: list[Event] = []
        for token in self._words.behind_closer(sample.tail) if closed_itself and not sample.calls else ():
            events += sample.put_in(token)
            sampler.accept(token)
        sampler.hold()
        return events + sample.only_answers()

    def _step_in(self, sample: Sample, decision: Decision) -> list[Event]:
        """Put in the model's mouth what the steering decided."""
        ids: Sequence[int] = ()
        if decision is Decision.TELL_ON:
            ids = self._words.continuing(sample.tail)
        elif decision is not Decision.END:
            ids = self._words.closing(sample.tail, hand_over=decision is Decision.HAND_OVER)
        events: list[Event] = []
        for token in ids:
            events += sample.put_in(token)
            self._samplers[sample.number].accept(token)
        return events

    def _left(self, sample: Sample) -> int:
        """How many more tokens of a sample there is room for, the closing words' own room kept apart."""
        left = (self._context.size - self._used) // max(len(self._live), 1) - self._words.longest
        return left if self._max_tokens is None else min(left, self._max_tokens - sample.sampled)

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
