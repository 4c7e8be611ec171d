"""Drills in copying: rows of words drawn at random in which parts come again.

Every skill copies: names, numbers, made-up words, lines of its own thinking. A model as small as this one finds out
late how to copy what it has never seen, as long as most of it can be guessed; here nothing can.
"""

from __future__ import annotations

import random

from training.encoding import Encoder
from training.tokenizer import BEGIN

LEAST, MOST = 12, 40
"""Words of the part that is copied from."""


def drill(rng: random.Random, encoder: Encoder, words: range) -> tuple[list[int], list[bool]]:
    """Tokens of one drill, and which of them are learnt: those that a copier can know."""
    body = rng.sample(words, rng.randint(LEAST, MOST))
    ids, learnt = [encoder.id[BEGIN], *body], [False] * (1 + len(body))
    if rng.random() < 0.3:
        return ids + body, learnt + [False] + [True] * (len(body) - 1)
    for _ in range(rng.randint(4, 8)):
        size = rng.randint(2, 6)
        at = rng.randrange(len(body) - size + 1)
        ids += body[at : at + size]
        learnt += [False] + [True] * (size - 1)
    return ids, learnt
