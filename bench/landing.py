"""How thinking lands: an answer after a budget against an answer after a hard cut, on problems with known answers.

`python -m bench.landing MODEL PROBLEMS.jsonl [--threads N]`; a problem a line: {"question": …, "answer": …}. Each is
first answered without a bound, which tells how long the model thinks by itself; then with a quarter, a half and all of
that, closed softly and cut hard at the same number of tokens. An answer is right where it comes to the same as the
problem's (`localr1.thinking.answers`).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from localr1.events import ThinkingText
from localr1.messages import Message
from localr1.parameters import Limits, LoadOptions, Sampling
from localr1.reply import Reply, collect
from localr1.runtime.engine import ReplyRequest
from localr1.runtime.process import ProcessEngine
from localr1.thinking.answers import final_form, of_stated
from localr1.thinking.edges import Edge, edge
from localr1.thinking.landing import grace_of

SHARES = (0.25, 0.5, 1.0)
MOST = 4000


@dataclass(slots=True)
class Row:
    """What came of one share of the natural length."""

    share: float
    soft: int = 0
    hard: int = 0
    answered: int = 0
    over: int = 0
    closed: int = 0
    at_sentence: int = 0


class Landing:
    """Asks one model everything. `line` leads over to the answer; None is the model's own."""

    def __init__(self, model: str, threads: int | None, line: str | None) -> None:
        self._engine = ProcessEngine(model, LoadOptions(threads=threads))
        self._line = line

    def reply(self, question: str, seed: int, *, thinking: str = "", think: int | None = None) -> tuple[Reply, str]:
        """A reply, and what of its thinking is the model's own."""
        request = ReplyRequest(
            (Message("user", question),), Sampling(seed=seed), Limits(max_tokens=MOST, think=think),
            thinking=thinking, hand_over=self._line,
        )  # fmt: skip
        events = list(self._engine.reply(request))
        own = "".join(event.text for event in events if isinstance(event, ThinkingText) and not event.forced)
        return collect(events), own

    def close(self) -> None:
        """End the engine."""
        self._engine.close()


def measure(landing: Landing, problems: Sequence[dict[str, str]]) -> tuple[int, list[Row]]:
    """How many are right without a bound, and what came of each share."""
    natural = [landing.reply(problem["question"], seed) for seed, problem in enumerate(problems)]
    right = sum(_right(reply, problem) for (reply, _own), problem in zip(natural, problems, strict=True))
    rows = [Row(share) for share in SHARES]
    for row in rows:
        for seed, (problem, (free, thought)) in enumerate(zip(problems, natural, strict=True)):
            budget = max(1, int(free.usage.thinking * row.share))
            reply, own = landing.reply(problem["question"], seed, think=budget)
            row.soft += _right(reply, problem)
            row.answered += final_form(reply.text) is not None
            row.over += reply.usage.thinking > budget + grace_of(budget)
            if reply.thinking_ended == "budget":
                row.closed += 1
                row.at_sentence += edge(own, _following(thought, own)) is Edge.SENTENCE
            cut = thought[: int(len(thought) * row.share)]
            hard, _own = landing.reply(problem["question"], seed, thinking=cut, think=0)
            row.hard += _right(hard, problem)
    return right, rows


def _following(thought: str, own: str) -> str:
    """What followed in the thought without a bound; its end is the end of a line."""
    return thought[len(own) :] or "\n" if thought.startswith(own) else " "


def _right(reply: Reply, problem: dict[str, str]) -> bool:
    found, wanted = final_form(reply.text), of_stated(problem["answer"])
    return reply.why == "stop" and found is not None and (found.kind, found.key) == (wanted.kind, wanted.key)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("problems", type=Path)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--line", help="what leads over to the answer; '' for nothing (default: the model's own)")
    asked = parser.parse_args()
    problems = [json.loads(line) for line in asked.problems.read_text().splitlines() if line.strip()]
    landing = Landing(asked.model, asked.threads, asked.line)
    try:
        right, rows = measure(landing, problems)
    finally:
        landing.close()
    print(f"{right} of {len(problems)} right without a bound")
    print("budget | right, soft | right, hard cut | answered | over budget + grace | closed at a sentence or line")
    for row in rows:
        lines = f"{row.at_sentence} of {row.closed}"
        print(f"{row.share:6} | {row.soft:11} | {row.hard:15} | {row.answered:8} | {row.over:19} | {lines}")


if __name__ == "__main__":
    main()
