"""What replies came to, added up for the stats: per day for a plot, per model for a table. Arithmetic only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from localr1.amounts import rate_in_words, seconds_in_words
from localr1.chats.records import Total


@dataclass(frozen=True, slots=True)
class Sum:
    """Replies of one model, or of one day. `tokens_per_second` is weighed by tokens."""

    label: str
    replies: int
    thinking: int
    answer: int
    seconds: float
    tokens_per_second: float

    @property
    def seconds_each(self) -> float:
        """Of one reply."""
        return self.seconds / self.replies if self.replies else 0.0

    @property
    def thinking_share(self) -> float:
        """How much of what was written is thinking, from 0 to 1."""
        return self.thinking / max(self.thinking + self.answer, 1)

    def cells(self) -> tuple[str, ...]:
        """A row of the table."""
        return (
            self.label, f"{self.replies:,}", f"{self.thinking:,}", f"{self.answer:,}", f"{self.thinking_share:.0%}",
            seconds_in_words(self.seconds_each), rate_in_words(self.tokens_per_second),
        )  # fmt: skip


HEAD = ("model", "replies", "thinking", "answer", "share", "a reply", "tok/s")


def by_day(totals: Iterable[Total], model: str = "") -> list[Sum]:
    """One sum a day, the oldest first; of one model where it is named."""
    return _sums(((one.day, one) for one in totals if model in ("", one.model)), in_order=True)


def by_model(totals: Iterable[Total]) -> list[Sum]:
    """One sum a model, the one that wrote most first."""
    sums = _sums(((one.model, one) for one in totals), in_order=False)
    return sorted(sums, key=lambda one: -(one.thinking + one.answer))


def everything(sums: Sequence[Sum]) -> Sum:
    """All of it in one."""
    return _added("all", [(one.replies, one.thinking, one.answer, one.seconds, one.tokens_per_second) for one in sums])


def _sums(labelled: Iterable[tuple[str, Total]], *, in_order: bool) -> list[Sum]:
    gathered: dict[str, list[tuple[int, int, int, float, float]]] = {}
    for label, one in labelled:
        row = (one.replies, one.thinking, one.answer, one.seconds, one.tokens_per_second)
        gathered.setdefault(label, []).append(row)
    labels = sorted(gathered) if in_order else list(gathered)
    return [_added(label, gathered[label]) for label in labels]


def _added(label: str, rows: Sequence[tuple[int, int, int, float, float]]) -> Sum:
    weights = [thinking + answer for _replies, thinking, answer, _seconds, _rate in rows]
    rated = sum(weight * row[4] for weight, row in zip(weights, rows, strict=True))
    replies, thinking, answer = (sum(int(row[place]) for row in rows) for place in range(3))
    return Sum(label, replies, thinking, answer, sum(row[3] for row in rows), rated / max(sum(weights), 1))
