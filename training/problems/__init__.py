"""The problems the starter is taught: each skill makes a question, worked thinking and a checked answer.

`sample` draws from all of them, as often as `SHARES` says, typed as people type.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module

from training.problems.noise import blurred, surrounded, typed
from training.problems.problem import Problem, Split, is_kept_out
from training.problems.renaming import renamed

MAKERS = {
    "add": ("adding", "make"),
    "subtract": ("subtracting", "make"),
    "multiply": ("multiplying", "make"),
    "divide": ("dividing", "make"),
    "order of operations": ("order_of_operations", "make"),
    "percentages": ("percentages", "make"),
    "decimals": ("decimals", "make"),
    "count letters": ("letters", "make_count"),
    "spell": ("letters", "make_spell"),
    "reverse": ("letters", "make_reverse"),
    "stories": ("stories", "make_story"),
    "siblings": ("siblings", "make_siblings"),
    "units": ("units", "make_units"),
    "ordering": ("ordering", "make_ordering"),
    "sequences": ("sequences", "make_sequence"),
    "days and dates": ("dates", "make_days"),
    "clock": ("clock", "make_clock"),
    "logic": ("logic", "make_logic"),
    "yes or no": ("number_logic", "make_number_logic"),
    "talk": ("talk", "make_talk"),
    "decline": ("decline", "make_decline"),
}
"""Where the maker of each skill is."""

SHARES = {
    "add": 4, "subtract": 4, "multiply": 6, "divide": 6, "order of operations": 6, "percentages": 7, "decimals": 4,
    "count letters": 6, "spell": 4, "reverse": 4, "stories": 14, "siblings": 4, "units": 5, "ordering": 5,
    "sequences": 5, "days and dates": 7, "clock": 3, "logic": 5, "yes or no": 2, "talk": 3, "decline": 8,
}  # fmt: skip
"""How often each skill comes, as parts of the whole."""


@cache
def maker(skill: str) -> Callable[[random.Random, Split], Problem]:
    """The function that makes problems of `skill`."""
    module, name = MAKERS[skill]
    made: Callable[[random.Random, Split], Problem] = getattr(import_module(f"training.problems.{module}"), name)
    return made


def sample(
    rng: random.Random,
    split: Split,
    skills: Sequence[str] = (),
    *,
    rename: float = 0.0,
    surround: float = 0.0,
    blur: float = 0.0,
) -> Problem:
    """A problem of one of `skills`, or of any, drawn by `SHARES`; never one of the sentences that are kept out.

    `rename` is the share of problems whose people get made-up names, `surround` that of those with stray words around,
    `blur` that of those in which some words are lost.
    """
    names = tuple(skills or SHARES)
    skill = rng.choices(names, [SHARES[name] for name in names])[0]
    while True:
        made = replace(maker(skill)(rng, split), skill=skill)
        if rename and rng.random() < rename:
            made = renamed(made, rng)
        if blur and rng.random() < blur:
            made = blurred(made, rng)
        if surround and rng.random() < surround:
            made = surrounded(made, rng)
        made = typed(made, rng)
        if not is_kept_out(made.question):
            return made
