"""Two traces side by side in one text: what they share, what only one of them has. By sentences; plain values only."""

from __future__ import annotations

import difflib
import re
from typing import Literal, NamedTuple

_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
MOST = 4_000  # sentences of each that are compared


class Difference(NamedTuple):
    """A sentence, and whether both have it, or only the one before or the one after."""

    kind: Literal["both", "before", "after"]
    text: str


def sentences(text: str) -> list[str]:
    """A text, sentence by sentence and line by line."""
    return [part.strip() for part in _SENTENCES.split(text) if part.strip()][:MOST]


def differences(before: str, after: str) -> list[Difference]:
    """What became of each sentence."""
    one, two = sentences(before), sentences(after)
    made: list[Difference] = []
    for kind, start, end, begin, finish in difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if kind == "equal":
            made += [Difference("both", text) for text in one[start:end]]
        else:
            made += [Difference("before", text) for text in one[start:end]]
            made += [Difference("after", text) for text in two[begin:finish]]
    return made
