"""What becomes of thinking in earlier turns: whether the model reads it again.

Pure: messages go in, messages come out. How a template is made to show or to leave out a thought is the matter of
`engine/prompts.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import msgspec

from localr1.errors import UsageError
from localr1.messages import Message

Policy = Literal["strip", "keep", "keep-in-tool-loop"]
POLICIES: tuple[Policy, ...] = get_args(Policy)


def checked_policy(history: str) -> Policy | Literal[""]:
    """A policy by its name; empty stands for the model's own. Raises `UsageError`."""
    if history == "":
        return ""
    if history not in POLICIES:
        raise UsageError(f"history must be one of {', '.join(POLICIES)}, not {history!r:.80}.")
    return history


def remembered(messages: Sequence[Message], policy: Policy) -> list[Message]:
    """The messages with the thinking that the policy lets the model read again, and no other.

    A tool loop is what follows the last question: a model that asked for a tool goes on with the thought that led to
    asking once the result is there.
    """
    question = max((i for i, message in enumerate(messages) if message.role == "user"), default=-1)
    first = {"strip": len(messages), "keep": 0, "keep-in-tool-loop": question + 1}[policy]
    return [
        message if not message.thinking or i >= first else msgspec.structs.replace(message, thinking="")
        for i, message in enumerate(messages)
    ]
