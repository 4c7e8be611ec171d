"""A message of a chat: who said it, and what.

Plain values. A reply's thinking is kept beside its answer, never inside it: stored text is not split again.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from localr1.errors import UsageError
from localr1.text import well_formed

Role = Literal["system", "user", "assistant", "tool"]


class Call(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A tool that the model asked for; `arguments` is a JSON object as text."""

    name: str
    arguments: str = "{}"


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One turn. `thinking` is the trace that led to an assistant's `content`, `calls` what it asked for.

    What a tool gave back has the role `tool` and the tool's `name`; results stand in the order of the calls.
    """

    role: Role
    content: str
    thinking: str = ""
    calls: tuple[Call, ...] = ()
    name: str = ""

    def __post_init__(self) -> None:
        """Half of a surrogate pair is no character and cannot be sent anywhere: it becomes U+FFFD."""
        for name in ("content", "thinking"):
            text = getattr(self, name)
            if (whole := well_formed(text)) is not text:
                msgspec.structs.force_setattr(self, name, whole)


def check_messages(name: str, given: Any) -> list[Message]:
    """A list of messages. Raises `UsageError` where something else was given for `name`."""
    if isinstance(given, list | tuple) and all(isinstance(message, Message) for message in given):
        return list(given)
    raise UsageError(f"{name} must be a list of localr1.Message, not {given!r:.80}.")


def as_messages(prompt: str | Message | list[Message] | tuple[Message, ...], system: str = "") -> tuple[Message, ...]:
    """Turn what a caller may give (a question, a message, or a whole chat) into messages."""
    if isinstance(prompt, str):
        messages: tuple[Message, ...] = (Message("user", prompt),)
    elif isinstance(prompt, Message):
        messages = (prompt,)
    else:
        messages = tuple(prompt)
    return (Message("system", system), *messages) if system else messages
