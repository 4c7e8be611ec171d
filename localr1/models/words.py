"""The words of a vocabulary, as llama.cpp takes them in. It ends the process where two of them are the same."""

from __future__ import annotations

from collections.abc import Iterable


def first_repeated(words: Iterable[bytes]) -> str | None:
    """The first word that stands there twice.

    A word is bytes, which need not be UTF-8. llama.cpp reads each as C does, up to a zero, and gives an empty one a
    name of its own; so two empty words do no harm, and `a` and `a\\0b` are the same.
    """
    seen: set[bytes] = set()
    for number, word in enumerate(words):
        if not word or 0 in word:
            word = word.partition(b"\0")[0] or b"[EMPTY_%d]" % number
        if word in seen:
            return word.decode("utf-8", errors="replace")
        seen.add(word)
    return None
