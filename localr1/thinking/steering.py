"""When to step in while a model thinks: pure decisions, asked once a token by the decode loop.

No text, no clock, no llama.cpp here: counts and facts go in, a decision comes out. A token has been drawn and not yet
been taken, so thinking can be closed in front of it, where the sentence before it ends.

The rules, in the order in which they win:

- A loop, a wish to see the answer, a spent budget and the answer's reserve each set a deadline. From its `begin` on the
  thought is closed at the first end of a sentence or line; shortly before its `end` at the end of a word; at the very
  last wherever no character is cut; and never later. A model that closes by itself meanwhile is let.
- From 85 % of what is left to it the closer grows likelier (`bias`), so that most models close by themselves.
- Before the least that was asked of it, a model that would stop is told to go on, or draws another token.
- A reply that would end inside its thinking is led on to its answer.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from localr1.events import ThinkingEnd
from localr1.thinking.edges import Edge
from localr1.thinking.landing import Plan

# A model that opens thought after thought, or ends at once inside each, is let go after so many closers.
MOST_CLOSERS = 8
# Within so many tokens of a deadline a word's end will do; within so many, any whole character: none is longer.
WORD_WINDOW, CHARACTER_WINDOW = 8, 3
# How many tokens an answer that was asked for, or a loop that was found, may keep waiting.
ASKED_GRACE, LOOP_GRACE = 5, 24
# The bias begins at this share of the budget and grows to so many logits at its end.
SOFT_SHARE, MOST_BIAS = 0.85, 8.0
# A model that stops again within so many tokens of being told to go on draws another token instead, so many times.
TELLINGS_APART, MOST_REDRAWS = 16, 8


class Decision(Enum):
    """What the decode loop does with the token that was drawn."""

    TAKE = "take it"
    CLOSE = "throw it away and put the closer in the model's mouth"
    HAND_OVER = "the same, with a line before the closer that leads over to the answer"
    TELL_ON = "throw it away and tell the model to go on thinking"
    REDRAW = "draw another in its place"
    END = "the reply ends here, without it"


class Step(NamedTuple):
    """What the loop knows of a drawn token. `thinking` counts the turn's sampled tokens of thinking, this one not."""

    inside: bool
    thinking: int
    ends: bool = False  # it would end the reply
    closes: bool = False  # it would close the thought
    edge: Edge = Edge.SENTENCE  # what a cut in front of it would fall on
    left: int = 1 << 30  # how many tokens may still be sampled, this one included; none, or fewer: no room to close
    looping: bool = False


class _Deadline(NamedTuple):
    """Thinking tokens at which a thought should be closed, and must be."""

    why: ThinkingEnd
    begin: int
    end: int

    def closes(self, thinking: int, edge: Edge) -> bool:
        """Whether to close here."""
        if thinking < min(self.begin, self.end):
            return False
        needed = Edge.SENTENCE
        if thinking >= self.end - WORD_WINDOW:
            needed = Edge.WORD
        if thinking >= self.end - CHARACTER_WINDOW:
            needed = Edge.LETTER
        return edge >= needed or thinking >= self.end


class Steering:
    """The decisions of one reply."""

    def __init__(self, plan: Plan | None = None) -> None:
        plan = plan or Plan()
        self._plan = plan
        self._budget, self._grace, self._least = plan.budget, plan.grace, plan.least
        self._called: dict[str, _Deadline] = {}  # what was set on the way: by a loop, by a wish
        self._closers = self._redraws = 0
        self._told_at = -TELLINGS_APART
        self._why: ThinkingEnd = "closed"

    def first(self, *, inside: bool, left: int) -> Decision:
        """Before the first token: a budget of nothing, and no room beside the answer's, close at once."""
        if not inside:
            return Decision.TAKE
        if self._budget == 0:
            return self._close("budget", hand_over=False)
        if 0 < left <= self._plan.reserve:
            return self._close("reserve", hand_over=False)
        return Decision.TAKE

    def answer_now(self, thinking: int) -> None:
        """The answer is wanted as soon as may be; whatever least was asked is forgotten."""
        self._least = 0
        self._called.setdefault("asked", _Deadline("asked", thinking, thinking + ASKED_GRACE))

    def think_more(self, thinking: int, tokens: int) -> None:
        """At least so many tokens more are wanted; a budget that is too small for that grows, a wish to end is void."""
        self._least = thinking + tokens
        self._called.pop("asked", None)
        if self._budget is not None and self._budget < self._least:
            self._budget = self._least

    def next(self, step: Step) -> Decision:
        """What to do with the token that was drawn."""
        if not step.inside:
            return Decision.END if step.ends or step.looping else Decision.TAKE
        if step.looping:
            self._called.setdefault("loop", _Deadline("loop", step.thinking, step.thinking + LOOP_GRACE))
        deadlines = self._deadlines(step)
        due = next((one.why for one in deadlines if one.closes(step.thinking, step.edge)), None)
        if due is None and (step.ends or step.closes) and step.thinking < self._least:
            return self._keep_thinking(step)
        self._redraws = 0
        if step.closes and not step.ends and all(step.thinking < one.end for one in deadlines):
            return Decision.TAKE
        if due is not None:
            return self._close(due, hand_over=step.thinking > 0 and self._budget != 0 and not step.closes)
        return self._close("closed", hand_over=False) if step.ends else Decision.TAKE

    def bias(self, thinking: int, left: int) -> float:
        """How much likelier to make the closer where a sentence has just ended, in logits."""
        room = thinking + left - self._plan.reserve
        limit = room if self._budget is None else min(room, self._budget)
        soft = int(limit * SOFT_SHARE)
        if thinking < max(soft, self._least) or limit <= soft:
            return 0.0
        return MOST_BIAS * min((thinking - soft) / (limit - soft), 1.0)

    def why(self) -> ThinkingEnd:
        """Why the thought that has just closed did: as decided here, or by the model itself."""
        why, self._why = self._why, "closed"
        self._called.pop("loop", None)
        return why

    def _deadlines(self, step: Step) -> list[_Deadline]:
        """All that bounds the thinking now, the most pressing reason first."""
        due = [self._called[name] for name in ("loop", "asked") if name in self._called]
        if self._budget is not None:
            due.append(_Deadline("budget", self._budget, self._budget + self._grace))
        if step.left > 0:  # with no room at all, closing would help nobody
            end = step.thinking + step.left - self._plan.reserve
            due.append(_Deadline("reserve", end - self._plan.approach, end))
        return due

    def _keep_thinking(self, step: Step) -> Decision:
        """The model would stop too early: tell it to go on, or, when it was just told, let it draw something else."""
        if step.thinking - self._told_at >= TELLINGS_APART:
            self._told_at, self._redraws = step.thinking, 0
            return Decision.TELL_ON
        self._redraws += 1
        if self._redraws <= MOST_REDRAWS:
            return Decision.REDRAW
        self._least = 0  # all that it would say is to stop
        return self.next(step)

    def _close(self, why: ThinkingEnd, *, hand_over: bool) -> Decision:
        if self._closers >= MOST_CLOSERS:
            return Decision.END
        self._closers += 1
        self._why = why
        return Decision.HAND_OVER if hand_over else Decision.CLOSE
