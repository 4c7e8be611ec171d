"""Which quant of a model to take: the best that fits a machine and still answers in good time. Arithmetic only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from localr1.amounts import bytes_in_words, rate_in_words
from localr1.models.fit import Fit, fit
from localr1.models.hardware import Machine
from localr1.models.shape import Shape

ENOUGH_BITS = 6.9  # a weight; Q6_K has 6.6. More takes memory and time and gives next to nothing
USUAL_BITS = 4.85  # a weight, in Q4_K_M
FEW_BITS = 3.3  # below these a model is noticeably worse; Q3_K_S has 3.5
ENOUGH_CONTEXT = 6144  # tokens; room for a question, a typical thought and its answer
SPARE = 0.85  # of the memory that is free may be taken by a quant that is better than the usual one
GOOD_SPEED = 12.0  # tokens a second; a thought of 4,000 tokens takes five minutes and a half


class Candidate(NamedTuple):
    """A quant that may be taken."""

    quant: str
    shape: Shape


class Choice(NamedTuple):
    """The quant to take, how it fits, and why this one, fit to print. `fit.verdict` is "no" where none fits."""

    quant: str
    fit: Fit
    reason: str


class _Weighed(NamedTuple):
    candidate: Candidate
    fit: Fit

    @property
    def bits(self) -> float:
        return self.candidate.shape.bits_per_weight

    @property
    def size(self) -> int:
        return self.candidate.shape.file_size

    @property
    def fast(self) -> bool:
        return self.fit.verdict == "gpu" or (self.fit.tokens_per_second or 0) >= GOOD_SPEED


def best_quant(
    candidates: Sequence[Candidate],
    machine: Machine,
    *,
    usual: str | None = None,
    context: int | None = None,
    thinking_tokens: int | None = None,
) -> Choice:
    """The best of a model's quants for a machine. Raises ValueError where there are no candidates.

    A better quant than the `usual` one, which its makers or the catalog name, is taken only where it is fast too and
    leaves memory to others; a smaller one where the usual one does not fit. Where none is usual, that is the one
    nearest to the bits of Q4_K_M.
    """
    if not candidates:
        raise ValueError("there is no quant to choose from")
    weighed = sorted(
        (
            _Weighed(one, fit(one.shape, machine, context=context, thinking_tokens=thinking_tokens))
            for one in candidates
        ),
        key=lambda one: one.size,
    )
    fitting = [one for one in weighed if one.fit.fits]
    if not fitting:
        smallest = weighed[0]
        return Choice(smallest.candidate.quant, smallest.fit, f"none fits: even the smallest {smallest.fit.reason}")
    context_enough = min(max(one.fit.context for one in fitting), ENOUGH_CONTEXT)
    roomy = [one for one in fitting if one.fit.context >= context_enough]
    middle = _middle(weighed, usual)
    free = machine.memory_free + sum(gpu.memory_free for gpu in machine.gpus)
    light = [one for one in roomy if one.fit.needed <= free * SPARE and one.bits <= ENOUGH_BITS]
    better = [one for one in light if one.size > middle.size and one.fast]
    if better:
        return _chosen(better[-1], "the best that is fast here")
    if middle in roomy:
        return _chosen(middle, _of_the_larger([one for one in weighed if one.size > middle.size]))
    smaller = [one for one in roomy if one.size < middle.size]
    if smaller:
        few = ", though it has few bits" if 0 < smaller[-1].bits < FEW_BITS else ""
        return _chosen(smaller[-1], f"the best that fits{few}")
    return _chosen(roomy[0], "the smallest there is")


def _middle(weighed: Sequence[_Weighed], usual: str | None) -> _Weighed:
    named = [one for one in weighed if usual and one.candidate.quant.lower() == usual.lower()]
    return named[0] if named else min(weighed, key=lambda one: abs(one.bits - USUAL_BITS))


def _of_the_larger(larger: Sequence[_Weighed]) -> str:
    """What speaks against those that are larger than the usual one; empty where there are none."""
    against = ["are slower here"] if any(one.fit.fits for one in larger) else []
    against += ["do not fit"] if any(not one.fit.fits for one in larger) else []
    return f"larger ones {' or '.join(against)}" if against else ""


def _chosen(one: _Weighed, why: str) -> Choice:
    """The choice with what is said of it: its own figures first, then what speaks for it."""
    rate = one.fit.tokens_per_second
    speed = "" if rate is None else f" at about {rate_in_words(rate)} tokens a second"
    short = f", with a context of {one.fit.context:,} only," if one.fit.is_short else ""
    short = short if speed else short.removesuffix(",")
    why = f"; {why}" if why else ""
    return Choice(one.candidate.quant, one.fit, f"fits in {bytes_in_words(one.fit.needed)}{short}{speed}{why}")
