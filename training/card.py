"""The starter's card: what it is, what is released, and the figures of its evaluation. `python -m training.card`

Figures come from `localr1/starter/evaluation.json`, which `training.evaluate --out` wrote, and from the logs in
`training/logs/`; none is typed in by hand.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

STARTER = Path(__file__).parent.parent / "localr1" / "starter"
EVALUATION, CARD = STARTER / "evaluation.json", STARTER / "card.md"
STAGES = Path(__file__).parent / "logs" / "stages.json"

STAGES_IN_ALL = ("supervised start", "reinforcement", "rejection sampling")

HEAD = """# The starter

A reasoning model of 6.9 million parameters that comes with localr1: qwen2, Q8_0, context 2,048, in the exact form of a
DeepSeek-R1 distill. It was trained from nothing on two cores; everything that made it is in `training/` of localr1's
source.

**It is a demonstration, not a general model.** It knows sums, letters, small word problems, dates, units and simple
logic, in English, and is meant to decline the rest. It is wrong in about one of {one_of}, as the table says; its
thinking is no faithful record of how an answer was found.

| Part | State |
|---|---|
| weights | released, MIT |
| base model | there is none: trained from nothing |
| paper | the recipe: `training/README.md` |
| training data | released: the generator with its seeds, `training/problems/` |
| training code | released, MIT: `training/` |
| evaluation logs | released: `training/logs/`, `localr1/starter/evaluation.json` |
"""


def measured(figures: dict[str, Any]) -> str:
    """What the evaluation found, as a paragraph and a table."""
    count, right = figures["problems"], figures["right"]
    (apart, of), (declined, others) = figures["apart"].values()
    lines = [
        "## Measured",
        "",
        f"`python -m training.evaluate`: {count:,} problems held out of training (phrasings, names and numbers), "
        "greedily, asked through localr1.",
        f"{right:,} right ({right / count:.1%}); thinking closed by itself in {figures['closed']:.1%}. "
        f"Of {figures['outside']} questions outside its skills {figures['declined_outside']:.1%} are declined, "
        f"of those inside {figures['declined_inside']:.1%}.",
        f"Of {of} questions on its skills that were written without a look at the generator, and never used "
        f"to change it, {apart} are answered right ({apart / of:.1%}), "
        f"and of {others} on other things {declined} declined.",
        "",
        "| Skill | Right | |",
        "|---|--:|--:|",
    ]
    for skill, (solved, asked) in figures["skills"].items():
        lines.append(f"| {skill} | {solved} of {asked} | {solved / asked:.0%} |")
    lines += ["", "Sentences that a newcomer types, kept out of training:", ""]
    lines += [f"- {sentence} {'Right.' if right else 'Wrong.'}" for sentence, right in figures["sentences"].items()]
    return "\n".join(lines) + "\n"


def recipe(stages: list[dict[str, Any]]) -> str:
    """What each stage of training reached on the same held-out problems."""
    lines = ["## Stage by stage", "", "| Stage | Right, of held-out problems | Kept |", "|---|--:|---|"]
    for stage in stages:
        lines.append(f"| {stage['stage']} | {stage['right']} of {stage['of']} | {stage['kept']} |")
    done = {stage["stage"].split(",")[0] for stage in stages}
    left = [name for name in STAGES_IN_ALL if name not in done]
    if left:
        lines += ["", f"Not run yet: {' and '.join(left)}."]
    return "\n".join(lines) + "\n"


def card() -> str:
    """The whole card."""
    figures = json.loads(EVALUATION.read_text(encoding="utf-8"))
    one_of = round(figures["problems"] / max(1, figures["problems"] - figures["right"]))
    head = HEAD.format(one_of=one_of)
    return "\n".join((head, measured(figures), recipe(json.loads(STAGES.read_text(encoding="utf-8")))))


if __name__ == "__main__":
    CARD.write_text(card(), encoding="utf-8")
    print(f"{CARD.name} written")
