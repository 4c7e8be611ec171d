"""How thinking is brought to an end: how much of it an effort allows, and the words that are put in the model's mouth.

Tables and pure functions; when to step in is decided in `steering.py`. Each hand-over line says where it was seen to
work; one whose `seen` is empty is untested.
"""

from __future__ import annotations

from typing import NamedTuple

from localr1.parameters import Effort, Limits
from localr1.thinking.formats import ThinkingFormat

# Thinking tokens that an effort allows. A model that was trained on efforts of its own is asked for that one instead,
# and no number bounds it.
EFFORTS: dict[Effort, int | None] = {"off": 0, "low": 1024, "medium": 4096, "high": 16384, "max": None}

# Past its budget a model has so many tokens to come to the end of a sentence: this many, or this share of the budget.
LEAST_GRACE, GRACE_SHARE = 48, 0.10
# Kept from thinking for the answer, where nobody said how much: so many tokens, or this share of the room.
RESERVE, RESERVE_SHARE = 512, 0.25

# What is put in the mouth of a model that would stop before its least: the method of s1 (arXiv 2501.19393, section 3).
CONTINUATION = "Wait,"


class Manner(NamedTuple):
    """How a family is led over to its answer; `seen` says where the line was seen to be obeyed, "" for nowhere yet."""

    hand_over: str
    seen: str = ""
    reserve: int = RESERVE


_QWEN = "Considering the limited time by the user, I have to give the solution based on the thinking directly now."
_SEED = (
    "<seed:cot_budget_reflect>I have exhausted my token budget, and now I will start answering the question."
    "</seed:cot_budget_reflect>"
)
# Qwen3 bears no marks of its own: it is what most models without a family are made from.
PLAIN = Manner(_QWEN, "Qwen3: its technical report (arXiv 2505.09388) and its guide to thinking budgets")
MANNERS = {
    "DeepSeek-R1": Manner(_QWEN),  # its distills too; not tried on their real weights
    "Seed-OSS": Manner(_SEED, "README of Seed-OSS-36B-Instruct"),
    "gpt-oss": Manner("I must answer now."),
    "Muse-Glimmer": Manner("I must answer now."),
}  # fmt: skip


class Plan(NamedTuple):
    """What a reply may spend on thinking, in tokens.

    `budget` None is no bound. `grace` may be used up past the budget. `least` must be reached. `reserve` is kept from
    the thinking, and from `approach` tokens before it the end of a sentence is looked for.
    """

    budget: int | None = None
    grace: int = 0
    least: int = 0
    reserve: int = 0
    approach: int = 0


def plan(limits: Limits, form: ThinkingFormat, room: int) -> Plan:
    """The plan of one reply that has `room` tokens in all."""
    budget = budget_of(limits, form)
    reserve = limits.reserve
    if reserve is None:
        reserve = min(manner_of(form).reserve, max(1, int(room * RESERVE_SHARE)))
    approach = min(LEAST_GRACE, max(room - reserve, 0) // 8) if reserve else 0
    return Plan(budget, grace_of(budget), limits.think_at_least, reserve, approach)


def budget_of(limits: Limits, form: ThinkingFormat) -> int | None:
    """How many thinking tokens a reply may spend; None for no bound."""
    if not isinstance(limits.think, str):
        return limits.think
    return None if level_of(limits.think, form) else EFFORTS[limits.think]


def grace_of(budget: int | None) -> int:
    """How many tokens past a budget may go by before the thinking is closed wherever it is."""
    return max(LEAST_GRACE, int(budget * GRACE_SHARE)) if budget else 0


def level_of(effort: int | Effort | None, form: ThinkingFormat) -> str:
    """What a model with efforts of its own calls the one that is wanted; "" where it has none, or none was named."""
    levels = form.switch.levels
    if not isinstance(effort, str) or effort == "off" or not levels:
        return ""
    if effort == "max":
        return levels[-1]
    return effort if effort in levels else ""


def manner_of(form: ThinkingFormat) -> Manner:
    """How a model is led over to its answer. One that never learnt to think is the worse for a line about it.

    (SmolLM2, thinking closed after 12 tokens or more: 11 of 20 easy questions right without the line, 7 with it.)
    """
    if form.found == "asked":
        return Manner("")
    return MANNERS.get(form.family, PLAIN)


def leading_words(line: str, tail: str) -> str:
    """What leads over to the answer, behind a thought that ends in `tail`: a paragraph of its own."""
    missing = "" if not tail or tail.endswith("\n\n") else "\n" if tail.endswith("\n") else "\n\n"
    return missing + line if line else ""


def closing_words(form: ThinkingFormat, tail: str) -> str:
    """What closes a thought that ends in `tail`, up to the answer."""
    # A closer right behind a quotation mark would be taken for one that is only spoken of.
    return form.puts_in if form.puts_in[0].isspace() or not tail.strip() else "\n" + form.puts_in


def continuing_words(tail: str) -> str:
    """What keeps a model thinking that would stop."""
    return (" " if tail[-1:] not in ("", " ", "\n") else "") + CONTINUATION
