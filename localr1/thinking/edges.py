"""What a cut would fall on: the end of a sentence or line, the end of a word, or the middle of one.

Pure: the text so far and the text of the token that was drawn after it go in, and what lies between them comes out.
Looking at what would come next is what tells the end of `3.` in a list from the end of a sentence, and `so` from the
beginning of `some`.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum

# So much of the text is looked at.
TAIL = 48
_JOINERS = "\u200d\ufe0e\ufe0f"
_SKIN = ("\U0001f3fb", "\U0001f3ff")
_CLOSING = "\"'”’`*_)]}»」』"
_STOPS, _WIDE_STOPS = ".!?…", "。！？．"
_INSIDE_WORDS = ".,:'’-_/"
# A number of a list, a single letter, and what else ends in a stop that ends no sentence.
_NO_SENTENCE = re.compile(
    r"(?:(?:^|\n)[ \t>*-]*(?:\d{1,3}|[ivx]{1,4})|\b(?:[A-Za-z]|[ei]\.[ge]|vs|cf|approx|resp|Dr|Mrs?|Ms|Fig|Eq))\.$"
)


class Edge(IntEnum):
    """How good a place for a cut is; the higher, the better."""

    SPLIT = 0  # inside a character, or between what makes up one that is seen
    LETTER = 1  # inside a word or a number
    WORD = 2
    SENTENCE = 3  # of a sentence or a line


def edge(before: str, after: str, *, whole: bool = True) -> Edge:
    """What lies between the text so far and what follows it; `whole` says that `before` ends in no half character."""
    if not whole or (after[:1] in _JOINERS and after) or before[-1:] == _JOINERS[0]:
        return Edge.SPLIT
    if unicodedata.combining(after[:1] or " ") or _SKIN[0] <= after[:1] <= _SKIN[1]:
        return Edge.SPLIT
    if not before or before[-1] == "\n" or after[:1] in ("\n", "\r"):
        return Edge.SENTENCE
    text = before.rstrip(" \t")
    apart = text != before or after[:1].isspace()
    if ends_sentence(text) and (apart or text[-1] in _WIDE_STOPS):
        return Edge.SENTENCE
    if not apart and _one_word(before[-1], after[:1]):
        return Edge.LETTER
    return Edge.WORD


def ends_sentence(text: str) -> bool:
    """Whether a text ends in what ends a sentence or a line, as far as can be told from the text alone."""
    if text[-1:] == "\n":
        return True
    bare = text[-TAIL:].rstrip(_CLOSING)
    if bare[-1:] in _STOPS and bare:
        return not _NO_SENTENCE.search(bare)
    return bare[-1:] in _WIDE_STOPS and bare != ""


def _one_word(last: str, following: str) -> bool:
    """Whether two characters that stand side by side may belong to one word or number. Nothing known may be one."""
    if not following:
        return last.isalnum() or last in _INSIDE_WORDS
    if last.isalnum():
        return following.isalnum() or following in _INSIDE_WORDS
    return last in _INSIDE_WORDS and following.isalnum()
