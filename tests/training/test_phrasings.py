"""A phrasing of one half is never one of the other half in disguise."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest
from phrasing_slots import ways

import training.problems
from training.problems.problem import is_held
from training.problems.stories import PLANS
from training.problems.talk import INTENTS

MOST = 4_096


def pools() -> dict[str, tuple[str, ...]]:
    """Every pool of phrasings that some skill draws from, by where it stands."""
    found = {}
    for module in pkgutil.iter_modules(training.problems.__path__):
        for name, value in vars(import_module(f"training.problems.{module.name}")).items():
            if isinstance(value, tuple) and len(value) > 5 and all(isinstance(one, str) for one in value):
                found[f"{module.name}.{name}"] = value
    found |= {f"story: {plan.facts} {plan.steps}": plan.told for plan in PLANS}
    return found | {"talk": tuple(ask for intent in INTENTS for ask in intent.asks)}


def expanded(phrasing: str) -> set[str]:
    """All that a phrasing can say, as words."""
    return {" ".join(re.findall(r"[a-z0-9{}_]+", one.lower().replace("'", ""))) for one in ways(phrasing)}


@pytest.mark.parametrize(
    "name", [name for name, pool in pools().items() if name == "talk" or any("{" in one for one in pool)]
)
def test_no_phrasing_of_training_says_what_a_held_out_one_says(name):
    pool = pools()[name]
    held = {said: one for one in pool if is_held(one) for said in expanded(one)}
    train = {said: one for one in pool if not is_held(one) for said in expanded(one)}
    assert len(held) < MOST * 4
    assert {train[said]: held[said] for said in held.keys() & train.keys()} == {}
