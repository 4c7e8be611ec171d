"""`ask --vote N`: the same question several times at once, the majority's answer, and what the others thought.

The winning answer goes to stdout and nothing else does. On stderr: how far it is, the dissenting replies, the winning
reply's thinking, and the votes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import msgspec

from localr1.cli.printing import Printer
from localr1.errors import AnswerLostError, EngineError
from localr1.events import AnswerText, AnyEvent, Loading, Reading, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.text import json_safe, one_line

if TYPE_CHECKING:
    from localr1.reply import Reply
    from localr1.votes import Vote, VoteStream

CANCELLED = 130
LONGEST_ANSWER = 60


def show_vote(
    stream: VoteStream, printer: Printer, held: AbstractContextManager[Any], *, trace: str, as_json: bool, stats: bool
) -> int:
    """Follow the samples to their end and show what they came to; the exit code. `held` is entered meanwhile."""
    with held:
        for event in stream:
            if as_json:
                _write_json(event)
            else:
                _show_progress(event, stream, printer)
    vote = stream.vote
    if as_json:
        _write_json(without_values(vote))
    else:
        _show(vote, printer, trace)
    if stats:
        printer.statistics(vote.usage)
        printer.note(f"seed {vote.seed}")
    return _code(vote)


def in_words(vote: Vote) -> str:
    """The votes in one line: `5 of 8 for 42 · 2 for 41 (samples 3, 6) · 1 without an answer`."""
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
    if left := asked - len(vote.silent) - sum(count.votes for count in vote.counts):
        parts.append(f"{left} not waited for" if vote.counts else f"{left} stopped")
    tie = len(vote.counts) > 1 and vote.counts[0].votes == vote.counts[1].votes
    return ("a tie: " if tie else "") + " · ".join(parts)


def without_values(vote: Vote) -> Vote:
    """The vote as JSON can hold it: `parsed` may be a value of any type, and `text` says the same."""
    replies = tuple(msgspec.structs.replace(reply, parsed=None) for reply in vote.replies)
    return msgspec.structs.replace(vote, replies=replies)


def _show_progress(event: AnyEvent, stream: VoteStream, printer: Printer) -> None:
    if isinstance(event, Loading | Reading):
        printer.show(event)
    elif isinstance(event, ReplyEnded) and event.why != "cancelled":
        printer.progress(in_words(stream.vote))


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
    printer.note(in_words(vote))


def _told(reply: Reply) -> Iterable[AnyEvent]:
    """A reply's events once more."""
    if reply.thinking:
        yield ThinkingText(reply.thinking)
        yield ThinkingEnded(0.0, reply.usage.thinking, reply.thinking_ended or "closed", reply.usage.thinking)
    yield AnswerText(reply.text)
    yield ReplyEnded(reply.why)


def _code(vote: Vote) -> int:
    """What the command ends with: done, where there is a winner."""
    if any(reply.why == "engine_stopped" for reply in vote.replies):
        reason = next(reply.reason for reply in vote.replies if reply.why == "engine_stopped")
        raise EngineError(reason, hint="Ask again: the engine is started anew.")
    if vote.winner is not None:
        return 0
    if any(reply.why == "answer_lost" for reply in vote.replies):
        raise AnswerLostError(
            "Every sample ended while the model was still thinking; there is no answer.",
            hint="Give them more room with --max-tokens or --context, or bound their thinking with --think N.",
        )
    return CANCELLED if any(reply.why == "cancelled" for reply in vote.replies) else 0


def _write_json(event: Any) -> None:
    sys.stdout.write(json_safe(msgspec.json.encode(event).decode()) + "\n")
    sys.stdout.flush()
