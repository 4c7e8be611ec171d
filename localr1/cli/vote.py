"""`ask --vote N`: the same question several times at once, the majority's answer, and what the others thought.

The winning answer goes to stdout and nothing else does. On stderr: how far it is, the dissenting replies, the winning
reply's thinking, and the votes. Ctrl-C does to all samples what it does to one reply.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import msgspec

from localr1.cli.ctrl_c import CtrlC
from localr1.cli.printing import Printer
from localr1.errors import AnswerLostError, EngineError
from localr1.events import AnswerText, AnyEvent, Loading, Reading, ReplyEnd, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.text import json_safe, one_line

if TYPE_CHECKING:
    from localr1.reply import Reply
    from localr1.votes import Vote, VoteStream

CANCELLED = 130
LONGEST_ANSWER = 60
WITHOUT_ANSWER: dict[ReplyEnd, str] = {
    "answer_lost": "ended while still thinking",
    "length": "cut off in the answer",
    "loop": "went in circles",
}


def show_vote(
    stream: VoteStream, printer: Printer, ctrl_c: CtrlC, in_vain: Callable[[], str] = str,
    *, trace: str, as_json: bool, stats: bool,
) -> int:  # fmt: skip
    """Follow the samples to their end and show what they came to; the exit code.

    `in_vain` gives what is to be told where none of them thought.
    """
    show = _write_json if as_json else _Standing(stream, printer).show
    with ctrl_c:
        for event in stream:
            ctrl_c.heard(event)
            show(event)
    vote = stream.vote
    if as_json:
        _write_json(without_values(vote))
    else:
        _show(vote, printer, trace)
    if stats:
        printer.statistics(vote.usage)
        printer.note(f"seed {vote.seed}")
    return _code(vote, stream, printer, in_vain)


def in_words(vote: Vote, *, over: bool = True) -> str:
    """The votes in one line: `5 of 8 for 42 · 2 for 41 (samples 3, 6) · 1 without an answer`.

    `over` says that no more will come.
    """
    asked = len(vote.replies)
    parts = []
    for place, count in enumerate(vote.counts):
        answer = one_line(count.answer, LONGEST_ANSWER)
        who = "samples " if len(count.samples) > 1 else "sample "
        parts.append(
            f"{count.votes} for {answer} ({who}{', '.join(map(str, count.samples))})"
            if place
            else f"{count.votes} of {asked} for {answer}"
        )
    if vote.silent:
        parts.append(f"{len(vote.silent)} without an answer")
    if left := len(vote.uncounted):
        parts.append(f"{left} {'not waited for' if vote.settled else 'stopped' if over else 'to come'}")
    tie = len(vote.counts) > 1 and vote.counts[0].votes == vote.counts[1].votes
    return ("a tie: " if tie else "") + " · ".join(parts)


def without_values(vote: Vote) -> Vote:
    """The vote as JSON can hold it: `parsed` may be a value of any type, and `text` says the same."""
    replies = tuple(msgspec.structs.replace(reply, parsed=None) for reply in vote.replies)
    return msgspec.structs.replace(vote, replies=replies)


class _Standing:
    """How far it is: what is read of the prompt, and from the end of that on how the votes stand."""

    def __init__(self, stream: VoteStream, printer: Printer) -> None:
        self._stream = stream
        self._printer = printer
        self._words = ""

    def show(self, event: AnyEvent) -> None:
        """Say what an event changes. The votes are told with every event; the printer writes what is new."""
        if isinstance(event, Loading) or (isinstance(event, Reading) and event.done < event.total):
            self._printer.show(event)
            return
        if isinstance(event, Reading) or (isinstance(event, ReplyEnded) and event.why != "cancelled"):
            self._words = in_words(self._stream.vote, over=False)
        if self._words:
            self._printer.progress(self._words)


def _show(vote: Vote, printer: Printer, trace: str) -> None:
    if trace == "show":
        for sample in vote.dissenting:
            printer.note(f"sample {sample} says otherwise:")
            aside = printer.aside()
            for event in _told(vote.replies[sample]):
                aside.show(event)
    if (reply := vote.reply) is not None:
        if trace == "show" and vote.dissenting:
            printer.note(f"sample {vote.counts[0].samples[0]}, of the majority:")
        for event in _told(reply):
            printer.show(event)
    if vote.counts or vote.uncounted:
        printer.note(in_words(vote))
    else:
        printer.progress("")  # that none came to an answer is said by what the command ends with


def _told(reply: Reply) -> Iterable[AnyEvent]:
    """A reply's events once more."""
    if reply.thinking:
        yield ThinkingText(reply.thinking)
        yield ThinkingEnded(0.0, reply.usage.thinking, reply.thinking_ended or "closed", reply.usage.thinking)
    yield AnswerText(reply.text)
    yield ReplyEnded(reply.why)


def _code(vote: Vote, stream: VoteStream, printer: Printer, in_vain: Callable[[], str]) -> int:
    """What the command ends with: done, where there is a winner that nothing could change any more."""
    if any(reply.why == "engine_stopped" for reply in vote.replies):
        reason = next(reply.reason for reply in vote.replies if reply.why == "engine_stopped")
        raise EngineError(reason, hint="Ask again: the engine is started anew.")
    if not vote.settled:
        return CANCELLED
    if vote.winner is not None:
        if not vote.usage.thinking and (vain := in_vain()):
            printer.note(vain)
        return 0
    ends = Counter(reply.why for reply in vote.replies)
    told = [f"{ends[why]} {words}" for why, words in WITHOUT_ANSWER.items() if ends[why]]
    if told:
        raise AnswerLostError(
            f"None of the {len(vote.replies)} samples came to an answer: {', '.join(told)}.",
            hint=_hint(vote, stream),
        )
    printer.note("no sample gave an answer; ask again, or give them another --seed")
    return 0


def _hint(vote: Vote, stream: VoteStream) -> str:
    """What may help samples that came to no answer: a bound on thinking, where there was some and none was set."""
    unbounded = vote.usage.thinking and stream.limits.think in (None, "max")
    bound = "bound their thinking with --think N, " if unbounded else ""
    return f"Give them more room with --max-tokens or --context, {bound}or ask for fewer of them."


def _write_json(event: Any) -> None:
    sys.stdout.write(json_safe(msgspec.json.encode(event).decode()) + "\n")
    sys.stdout.flush()
