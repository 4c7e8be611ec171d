"""A message of a chat: who said it, and what.

Plain values. A reply's thinking is kept beside its answer, never inside it: stored text is not split again.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from localr1.text import well_formed

Role = Literal["system", "user", "assistant", "tool"]


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One turn. `thinking` is the trace that led to an assistant's `content`."""

    role: Role
    content: str
    thinking: str = ""

    def __post_init__(self) -> None:
        """Half of a surrogate pair is no character and cannot be sent anywhere: it becomes U+FFFD."""
        for name in ("content", "thinking"):
            text = getattr(self, name)
            if (whole := well_formed(text)) is not text:
                msgspec.structs.force_setattr(self, name, whole)


def as_messages(prompt: str | Message | list[Message] | tuple[Message, ...], system: str = "") -> tuple[Message, ...]:
    """Turn what a caller may give (a question, a message, or a whole chat) into messages."""
    if isinstance(prompt, str):
        messages: tuple[Message, ...] = (Message("user", prompt),)
    elif isinstance(prompt, Message):
        messages = (prompt,)
    else:
        messages = tuple(prompt)
    return (Message("system", system), *messages) if system else messages
