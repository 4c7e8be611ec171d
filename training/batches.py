"""Samples as batches of about the same number of tokens, those of like length together, so that little is padding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

ROUND = 16
"""Rows are as long as their longest sample, rounded up to this."""

SCORED = 4
"""Batches' worth of tokens that are looked at together when samples are chosen."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of tokens (rows, length + 1), which of them are learnt, and how many tokens are no padding."""

    tokens: Tensor
    learnt: Tensor
    size: int


class Samples:
    """The samples of one file."""

    def __init__(self, file: Path, pad: int) -> None:
        kept = np.load(file)
        self._tokens, self._learnt, self._starts = kept["tokens"], kept["learnt"], kept["starts"]
        self._pad = pad

    def __len__(self) -> int:
        return len(self._starts) - 1

    def batches(
        self, tokens: int, seed: int, keep: Callable[[Batch], Tensor] | None = None, pool: int = 40
    ) -> Iterator[Batch]:
        """One pass in a new order. Within `pool` batches' worth of samples, like lengths go together.

        `keep` says of the rows of a large batch which are worth training on; the others are left out.
        """
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(self))
        sizes = np.diff(self._starts)
        per_pool = max(1, int(pool * tokens / sizes.mean()))
        for at in range(0, len(order), per_pool):
            some = order[at : at + per_pool]
            some = some[np.argsort(sizes[some], kind="stable")]
            if keep:
                large = self._groups(some, sizes, SCORED * tokens)
                some = np.concatenate([group[keep(self._batch(group, sizes)).numpy()] for group in large])
            groups = list(self._groups(some, sizes, tokens))
            for group in rng.permutation(len(groups)):
                yield self._batch(groups[group], sizes)

    def _groups(self, some: np.ndarray, sizes: np.ndarray, tokens: int) -> Iterator[np.ndarray]:
        """`some`, by size already, cut where rows × longest would pass `tokens`."""
        first = 0
        for at in range(1, len(some) + 1):
            if at == len(some) or (at + 1 - first) * rounded(int(sizes[some[at]])) > tokens:
                yield some[first:at]
                first = at

    def _batch(self, group: np.ndarray, sizes: np.ndarray) -> Batch:
        length = rounded(int(sizes[group].max()))
        rows = np.full((len(group), length + 1), self._pad, np.int64)
        learnt = np.zeros((len(group), length + 1), np.bool_)
        for row, index in enumerate(group):
            first, size = self._starts[index], sizes[index]
            rows[row, :size] = self._tokens[first : first + size]
            learnt[row, :size] = self._learnt[first : first + size]
        return Batch(torch.from_numpy(rows), torch.from_numpy(learnt), int(sizes[group].sum()))


def rounded(size: int) -> int:
    """`size` rounded up to a whole number of `ROUND`."""
    return -(-size // ROUND) * ROUND
