"""The turns of a chat, as they are kept: a question and the reply to it that is shown. Plain values only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from localr1.chats.records import Kept
from localr1.messages import Message


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn: a question, and the reply to it that is shown; None while there is none."""

    question: Kept
    reply: Kept | None = None

    @property
    def last(self) -> Kept:
        """What the next message follows."""
        return self.reply or self.question


def exchanges_of(branch: Sequence[Kept]) -> list[Exchange]:
    """The turns of a branch: each question with the reply that follows it."""
    made: list[Exchange] = []
    for kept in branch:
        if kept.role == "user":
            made.append(Exchange(kept))
        elif kept.role == "assistant" and made and made[-1].reply is None:
            made[-1] = replace(made[-1], reply=kept)
    return made


def messages_of(exchanges: Sequence[Exchange]) -> list[Message]:
    """What the model reads again of earlier turns; those that were left without any answer are left out."""
    made: list[Message] = []
    for exchange in exchanges:
        if exchange.reply is not None and exchange.reply.text:
            made += [exchange.question.message(), exchange.reply.message()]
    return made
