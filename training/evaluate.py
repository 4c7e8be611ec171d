"""The published figures: held-out problems, asked of the finished GGUF through localr1. `python -m training.evaluate`

Needs localr1 itself and nothing of this folder's requirements. Prints a table by skill; `--out` keeps it as JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from training.checking import CLOSE, PULL, Verdict, check
from training.problems import SHARES, sample
from training.problems.problem import HELD, KEPT_SENTENCES, Problem

STARTER = Path(__file__).parent.parent / "localr1" / "starter" / "starter-Q8_0.gguf"
APART = Path(__file__).parent / "apart.jsonl"
DECLINE = "decline"
PROBLEMS, OUTSIDE, SEED = 2_000, 200, 20_260_101
ANSWERS = ("\\boxed{3}", "\\boxed{9.9}", "\\boxed{1081}", "\\boxed{3}", PULL)
"""What must be in the answers to `KEPT_SENTENCES`. Anna's brother has her and her two sisters."""


@dataclass(slots=True)
class Tally:
    """Verdicts of one skill, and the tokens that were thought."""

    verdicts: list[Verdict] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)

    def right(self) -> int:
        """How many were right."""
        return sum(verdict.right for verdict in self.verdicts)

    def share(self, name: str) -> float:
        """The part of the verdicts of which `name` holds."""
        return sum(getattr(verdict, name) for verdict in self.verdicts) / max(1, len(self.verdicts))


def inside(count: int, seed: int, skills: Sequence[str] = ()) -> list[Problem]:
    """Held-out problems over all skills, or over `skills`; those that must be declined are not among them."""
    rng = random.Random(seed)
    names = [name for name in skills or SHARES if name != DECLINE]
    return [sample(rng, HELD, names) for _ in range(count)]


def outside(count: int, seed: int) -> list[Problem]:
    """Held-out questions that the starter must decline."""
    rng = random.Random(seed)
    return [sample(rng, HELD, (DECLINE,)) for _ in range(count)]


def apart() -> list[Problem]:
    """Questions that were written without a look at the generator, each with its answer."""
    with APART.open(encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    return [Problem(one["skill"], one["question"], "", "", one["final"], one["kind"]) for one in lines]


class Asker:
    """The finished file, asked through localr1."""

    def __init__(self, file: Path) -> None:
        import localr1

        self._model = localr1.load(str(file))

    def judge(self, problem: Problem, temperature: float) -> tuple[Verdict, int, str]:
        """The verdict on one reply, the tokens it thought, and its text."""
        reply = self._model.ask(problem.question, temperature=temperature, max_tokens=640, seed=1)
        why = reply.thinking_ended
        text = reply.thinking + (CLOSE if why == "closed" else "") + reply.text
        return check(problem, text, reply.why == "stop"), reply.usage.thinking, text

    def close(self) -> None:
        """End the engine."""
        self._model.close()


def table(tallies: dict[str, Tally]) -> str:
    """A line a skill."""
    lines = [f"{'skill':20} {'right':>11} {'':>6} {'closed':>7} {'declined':>9} {'thinking tokens':>16}"]
    for skill, tally in tallies.items():
        asked = len(tally.verdicts)
        mean = sum(tally.tokens) / max(1, asked)
        lines.append(
            f"{skill:20} {tally.right():5} of {asked:<4} {tally.share('right'):6.1%} {tally.share('closed'):7.1%} "
            f"{tally.share('declined'):9.1%} {mean:16.0f}"
        )
    return "\n".join(lines)


def measured(asker: Asker, problems: Sequence[Problem], temperature: float, show: bool) -> dict[str, Tally]:
    """A tally for every skill."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for number, problem in enumerate(problems, 1):
        verdict, tokens, text = asker.judge(problem, temperature)
        tallies[problem.skill].verdicts.append(verdict)
        tallies[problem.skill].tokens.append(tokens)
        if show and not verdict.right:
            print(f"--- {problem.skill}: {problem.question}\n{text}\n(expected {problem.final})")
        if sys.stderr.isatty():
            print(f"\r{number} of {len(problems)}", end="", file=sys.stderr)
    return dict(sorted(tallies.items()))


def together(tallies: dict[str, Tally]) -> Tally:
    """All skills as one."""
    whole = Tally()
    for tally in tallies.values():
        whole.verdicts += tally.verdicts
        whole.tokens += tally.tokens
    return whole


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("file", type=Path, nargs="?", default=STARTER)
    asked.add_argument("--problems", type=int, default=PROBLEMS)
    asked.add_argument("--outside", type=int, default=OUTSIDE)
    asked.add_argument("--skills", type=lambda text: text.split(","), default=())
    asked.add_argument("--temperature", type=float, default=0.0)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--wrong", action="store_true", help="print every reply that is wrong")
    asked.add_argument("--at-least", type=float, default=0.0, help="end with 1 below this share of right ones")
    asked.add_argument("--out", type=Path)
    chosen = asked.parse_args()
    asker = Asker(chosen.file)
    try:
        skills = measured(asker, inside(chosen.problems, chosen.seed, chosen.skills), chosen.temperature, chosen.wrong)
        declines = measured(asker, outside(chosen.outside, chosen.seed + 1), chosen.temperature, chosen.wrong)
        strange = measured(asker, apart(), chosen.temperature, chosen.wrong)
        said = []
        for sentence, expected in zip(KEPT_SENTENCES, ANSWERS, strict=True):
            asking = Problem("kept out", sentence, "", "", expected, "talk")
            said.append((sentence, expected in asker.judge(asking, chosen.temperature)[2].partition(CLOSE)[2]))
    finally:
        asker.close()
    whole = together(skills)
    strange_declined = strange.pop(DECLINE)
    alone = {"written apart": together(strange), "outside, written apart": strange_declined}
    print(table({**skills, "all skills": whole, "outside": together(declines), **alone}))
    for sentence, right in said:
        print(f"{'right' if right else 'WRONG'}: {sentence}")
    if chosen.out:
        figures = {skill: [t.right(), len(t.verdicts)] for skill, t in skills.items()}
        kept = {
            "problems": len(whole.verdicts), "right": whole.right(), "closed": whole.share("closed"),
            "declined_inside": whole.share("declined"), "outside": len(together(declines).verdicts),
            "declined_outside": together(declines).share("declined"), "skills": figures, "sentences": dict(said),
            "thinking_tokens": round(sum(whole.tokens) / max(1, len(whole.tokens))), "seed": chosen.seed,
            "apart": {name: [tally.right(), len(tally.verdicts)] for name, tally in alone.items()},
            "temperature": chosen.temperature, "sha256": hashlib.sha256(chosen.file.read_bytes()).hexdigest(),
        }  # fmt: skip
        chosen.out.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    sys.exit(0 if whole.share("right") >= chosen.at_least else 1)


if __name__ == "__main__":
    main()
