"""Ask many, keep the majority: several samples of one reply, told apart by what their answers come to.

Self-consistency (Wang and others, 2022, arXiv 2203.11171). All samples are decoded as one batch from one read of the
prompt, sample `n` with the seed plus `n`. They are counted in the order in which they end; as soon as those still
going cannot change the winner they are stopped, so the same question, number, seed and machine give the same votes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from localr1.errors import UsageError
from localr1.events import AnyEvent, Event, ReplyEnded, Usage
from localr1.parameters import MAX_SEED, RANGES
from localr1.reply import Gathering, Reply
from localr1.runtime.engine import Engine, ReplyRequest
from localr1.thinking.answers import Final, final_form, most_common

FEWEST, MOST = 2, int(RANGES["samples"][1])


def check_samples(number: Any, *, called: str = "n") -> None:
    """Refuse a number of samples that no vote can have; `called` is what the caller calls it. Raises `UsageError`."""
    if type(number) is not int or not FEWEST <= number <= MOST:
        raise UsageError(f"{called} must be a whole number between {FEWEST} and {MOST}, not {number!r:.40}.")


class Count(msgspec.Struct, frozen=True):
    """One answer that came up: how it reads, how many samples gave it, and which."""

    answer: str
    votes: int
    samples: tuple[int, ...]


class Vote(Event, frozen=True):
    """What the samples came to.

    `replies` are all of them by their number. Each sample is in one of three places: in `counts`, the answers, most
    votes first and of equals the one with the lowest sample; in `silent`, where it ended without an answer, which votes
    for nothing; or in `uncounted`, where it was stopped, or was not needed any more when it ended.
    """

    replies: tuple[Reply, ...]
    counts: tuple[Count, ...] = ()
    silent: tuple[int, ...] = ()
    uncounted: tuple[int, ...] = ()
    seed: int | None = None

    @property
    def winner(self) -> Count | None:
        """The answer with the most votes, None when no sample gave any."""
        return self.counts[0] if self.counts else None

    @property
    def reply(self) -> Reply | None:
        """The first reply that gave the winning answer."""
        return self.replies[self.counts[0].samples[0]] if self.counts else None

    @property
    def settled(self) -> bool:
        """Whether the samples that were not counted could not change the winner."""
        most, second = ([count.votes for count in self.counts] + [0, 0])[:2]
        return most > second + len(self.uncounted) or not self.uncounted

    @property
    def dissenting(self) -> tuple[int, ...]:
        """The samples that gave another answer than the winning one."""
        return tuple(sorted(sample for count in self.counts[1:] for sample in count.samples))

    @property
    def usage(self) -> Usage:
        """What all of it cost: the prompt, which is read once, and the tokens and the speed of all samples together.

        Seconds are those of the sample that took longest. Each thinking ended for a reason of its own: see `replies`.
        """
        every = [reply.usage for reply in self.replies]
        made = sum(usage.thinking + usage.answer for usage in every)
        longest = max(usage.thinking_seconds + usage.answer_seconds for usage in every)
        return msgspec.structs.replace(
            every[0],
            thinking=sum(usage.thinking for usage in every),
            answer=sum(usage.answer for usage in every),
            forced=sum(usage.forced for usage in every),
            thinking_ended=None,
            thinking_seconds=max(usage.thinking_seconds for usage in every),
            answer_seconds=max(usage.answer_seconds for usage in every),
            tokens_per_second=round(made / longest, 2) if longest > 0 else 0.0,
        )


class VoteStream:
    """The events of all samples as they come. Iterate it once; `vote` is what they came to, as far as it has come."""

    def __init__(self, engine: Engine, request: ReplyRequest) -> None:
        self._engine = engine
        self._events = engine.reply(request)
        self._gatherings = [Gathering(sample) for sample in range(request.samples)]
        self._forms: list[Final | None] = [None] * request.samples
        self._silent: set[int] = set()
        self._uncounted = set(range(request.samples))
        self._read: Callable[[str], Any] | None = request.read
        self.seed = request.sampling.seed
        self.sampling = request.sampling
        self.limits = request.limits

    def __iter__(self) -> Iterator[AnyEvent]:
        try:
            for event in self._events:
                sample = getattr(event, "sample", None)
                if sample is not None:
                    self._gatherings[sample].add(event)
                if isinstance(event, ReplyEnded):
                    self._count(event)
                yield event
        finally:
            self._events.close()  # a loop that is left early stops the samples

    @property
    def vote(self) -> Vote:
        """The votes that were counted so far."""
        counts = tuple(Count(form.shown, len(samples), tuple(samples)) for form, samples in most_common(self._forms))
        replies = tuple(self._reply(sample) for sample in range(len(self._gatherings)))
        return Vote(replies, counts, tuple(sorted(self._silent)), tuple(sorted(self._uncounted)), self.seed)

    def answer_now(self) -> None:
        """Let every sample stop thinking, within a few tokens, and answer. From any thread."""
        self._engine.steer(answer_now=True)

    def stop(self) -> None:
        """End all samples; those that have not ended by then do not vote."""
        self._engine.stop()

    def _count(self, end: ReplyEnded) -> None:
        """Take a vote, unless the winner is known or the sample was stopped; when it decides, stop the rest."""
        if self._decided or end.why == "cancelled":
            return
        sample = end.sample
        self._uncounted.remove(sample)
        self._forms[sample] = form = final_form(self._gatherings[sample].reply().text) if end.why == "stop" else None
        if form is None:
            self._silent.add(sample)
        if self._decided and self._uncounted:
            self._engine.stop()

    @property
    def _decided(self) -> bool:
        """Whether there is a winner that those which are not counted yet cannot change."""
        most, second = ([len(samples) for _form, samples in most_common(self._forms)] + [0, 0])[:2]
        return most > second + len(self._uncounted)

    def _reply(self, sample: int) -> Reply:
        reply = self._gatherings[sample].reply()
        seed = None if self.seed is None else (self.seed + sample) & MAX_SEED
        parsed = self._read(reply.text) if self._read and reply.why == "stop" else reply.parsed
        return msgspec.structs.replace(reply, seed=seed, parsed=parsed)
