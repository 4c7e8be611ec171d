"""What is kept of a chat, as plain values: its messages, its row in a list, what a search found, what it all cost.

No I/O and no clock here. Times are seconds since 1970, UTC.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from localr1.events import ReplyEnd, ThinkingEnd, Usage
from localr1.messages import Call, Message, Role

Status = Literal["streaming", "done", "cancelled", "crashed", "interrupted"]
Where = Literal["question", "answer", "thinking"]
Span = tuple[int, int]
NO_USAGE = Usage()


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """One message of a chat; of a reply also how it was made, so that it can be explained and made again.

    `parent` is the message that it follows: messages with one parent are attempts at the same turn. `status` is
    streaming while a reply comes; interrupted says that localr1 ended before the reply did. `forced` and `forced_text`
    are the spans (start, end) of `thinking` and `text` that were put in the model's mouth. `thinking_why`,
    `thinking_at` and `why` are those of `localr1.events`, `limits` what the reply was bound by, its effort included.
    """

    id: int
    chat: int
    parent: int | None
    role: Role
    text: str
    thinking: str = ""
    forced: tuple[Span, ...] = ()
    forced_text: tuple[Span, ...] = ()
    status: Status = "done"
    thinking_why: ThinkingEnd | None = None
    thinking_at: int | None = None
    why: ReplyEnd | None = None
    reason: str = ""
    usage: Usage = NO_USAGE
    model: str = ""
    file_sha256: str = ""
    sampling: dict[str, Any] = {}
    limits: dict[str, Any] = {}
    seed: int | None = None
    calls: tuple[Call, ...] = ()
    name: str = ""
    created: float = 0.0

    def message(self) -> Message:
        """It as a turn that a model can read."""
        return Message(self.role, self.text, self.thinking, self.calls, self.name)


class ChatRow(msgspec.Struct, frozen=True):
    """A chat in a list: `turns` counts its questions, `model` gave its newest reply, `leaf` is shown last."""

    id: int
    title: str
    pinned: bool
    created: float
    changed: float
    turns: int
    model: str
    leaf: int | None


class ChatCopy(msgspec.Struct):
    """A chat as it goes from one history to another. Numbers of messages say only what follows what."""

    title: str
    messages: list[Kept]
    pinned: bool = False
    created: float = 0.0
    leaf: int | None = None


class Hit(msgspec.Struct, frozen=True):
    """A message that a search found. `marks` are the spans (start, end) of `snippet` that were searched for."""

    chat: int
    message: int
    where: Where
    snippet: str
    marks: tuple[Span, ...]
    title: str
    created: float


class Total(msgspec.Struct, frozen=True):
    """What the replies of one model on one day came to; `day` is as in 2026-03-01, of the local clock."""

    model: str
    day: str
    replies: int
    thinking: int
    answer: int
    seconds: float
    tokens_per_second: float
