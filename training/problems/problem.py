"""What a problem is, and what is kept out of training.

A `Split` draws from pools: the training half never sees what the held-out half draws, whether that is a
phrasing, a name, a word or a pair of numbers. Which half something belongs to follows from its own text, so it is the
same in every run and on every machine.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

T = TypeVar("T")

Kind = Literal["number", "text", "talk", "decline"]

WRONG_OPENS, WRONG_ENDS = "\ue000", "\ue001"
"""Round a slip: read as context, never learnt as something to write."""

KEPT_SENTENCES = (
    "How many r's are in strawberry?",
    "which is bigger 9.11 or 9.9",
    "whats 47 times 23",
    "Anna has 3 brothers and 2 sisters. How many sisters does her brother have?",
    "write me a poem",
)
"""What a newcomer types first. No training question says any of these, in any case or punctuation."""

CHOICE = re.compile(r"\[([^\[\]]*)\]")

HELD_PARTS = 6
"""One part in this many is held out."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A question, its worked thinking and its answer. `final` is what a checker compares.

    `kind` says how: "number" is in `\\boxed{}`, "text" between `**`, "talk" must contain `final`, "decline" must
    decline. `keep` are words of the question that noise must not touch. A slip inside `thinking` stands between
    WRONG_OPENS and WRONG_ENDS.
    """

    skill: str
    question: str
    thinking: str
    answer: str
    final: str
    kind: Kind = "number"
    keep: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """The half of every pool that may be drawn from."""

    held: bool

    def allows(self, *parts: object) -> bool:
        """True when these values, together, belong to this half."""
        return is_held(*parts) == self.held

    def pick(self, rng: random.Random, pool: Sequence[T]) -> T:
        """One of those in `pool` that belong to this half. `ValueError` when there is none."""
        for _ in range(64):
            found = pool[rng.randrange(len(pool))]
            if self.allows(found):
                return found
        mine = [item for item in pool if self.allows(item)]
        if not mine:
            raise ValueError(f"nothing of {pool[0]!r}… belongs to this half")
        return mine[rng.randrange(len(mine))]

    def phrase(self, rng: random.Random, pool: Sequence[str], **values: object) -> str:
        """One of this half's phrasings with `values` put in; of every `[one|other]` in it one is taken."""
        return chosen(rng, self.pick(rng, pool)).format(**values)


def phrasings(text: str) -> tuple[str, ...]:
    """A pool of phrasings, one a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def chosen(rng: random.Random, text: str) -> str:
    """`text` with one taken of every `[one|other]`."""
    while found := CHOICE.search(text):
        text = text[: found.start()] + rng.choice(found.group(1).split("|")) + text[found.end() :]
    return text


TRAIN, HELD = Split(held=False), Split(held=True)


def is_held(*parts: object) -> bool:
    """True for about one in `HELD_PARTS`, by what the values say."""
    return zlib.crc32("\x1f".join(str(part) for part in parts).encode()) % HELD_PARTS == 0


def wrong(text: str) -> str:
    """`text` marked as a slip: the model sees it while training, and is never taught to write it."""
    return f"{WRONG_OPENS}{text}{WRONG_ENDS}"


def plain(text: str) -> str:
    """`text` without the marks of slips."""
    return text.replace(WRONG_OPENS, "").replace(WRONG_ENDS, "")


def boxed(value: object) -> str:
    """`value` as R1 boxes a result."""
    return f"\\boxed{{{value}}}"


def says(question: str) -> str:
    """The words of a question, without case and punctuation: what two questions are compared by."""
    return " ".join(re.findall(r"[a-z0-9.']+", question.lower().replace("'", ""))).rstrip(".")


_KEPT = {says(sentence) for sentence in KEPT_SENTENCES}


def is_kept_out(question: str) -> bool:
    """True for the sentences that must not be trained on."""
    return says(question) in _KEPT
