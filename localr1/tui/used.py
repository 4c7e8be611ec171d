"""What is shown beside a turn and under the chat: other attempts, and what the context holds. Plain values only."""

from __future__ import annotations

from typing import NamedTuple

TIGHT = 0.85  # of the context; from here on there is little room
CHARACTERS_A_TOKEN = 4.0  # in what models think, about


class Used(NamedTuple):
    """What the context holds. `before` is all of the prompt; `about` says that some of it is estimated."""

    before: int = 0
    thinking: int = 0
    answer: int = 0
    context: int = 0
    system: int = 0
    about: bool = False

    @property
    def total(self) -> int:
        """All that is used."""
        return self.system + self.before + self.thinking + self.answer

    @property
    def tight(self) -> bool:
        """Whether little room is left."""
        return self.context > 0 and self.total >= TIGHT * self.context


class Agreeing(NamedTuple):
    """How a vote went: how many of how many samples say the same, and how many were stopped before they ended."""

    same: int
    samples: int
    left: int = 0


class Around(NamedTuple):
    """What stands beside a turn: which attempt and which wording it is of how many, and how many of a vote agree."""

    attempt: int = 1
    attempts: int = 1
    wording: int = 1
    wordings: int = 1
    agreeing: Agreeing | None = None


def tokens_of(text: str) -> int:
    """About how many tokens a text has."""
    return round(len(text) / CHARACTERS_A_TOKEN)
