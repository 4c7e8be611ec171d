"""What a reply is made of, as it comes: a closed set of frozen events.

`ask --json`, the Python API and the engine's pipe all speak these; encoded, an event is
`{"event": "thinking_text", …its fields}`. Every event of a reply carries `sample`, 0 unless several were asked for.
No I/O and no clock here.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

ThinkingEnd = Literal["closed", "budget", "asked", "loop", "reserve", "tool", "cut"]
ReplyEnd = Literal["stop", "length", "loop", "tool", "cancelled", "answer_lost", "engine_stopped"]


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Event(msgspec.Struct, frozen=True, tag_field="event", tag=_snake):
    """Anything that can come while a reply is made."""


class Loading(Event, frozen=True):
    """The weights are being read: `fraction` from 0 to 1."""

    fraction: float


class Reading(Event, frozen=True):
    """The prompt is being read: `done` of `total` tokens, of which `reused` were still in the cache."""

    done: int
    total: int
    reused: int


class ThinkingText(Event, frozen=True):
    """A piece of the model's thinking. `forced` marks words put in its mouth.

    An empty piece after answer text says that the model thinks again.
    """

    text: str
    forced: bool = False
    sample: int = 0


class ThinkingEnded(Event, frozen=True):
    """The model has stopped thinking: the answer, or the end, comes next.

    `at` is the number of tokens sampled when it ended, `tokens` how many of them were thinking.

    When it comes after answer text and no thinking came before it, the model closed a thought that it never opened:
    all the text so far was thinking. `collect` and every front end treat it so.
    """

    seconds: float
    tokens: int
    why: ThinkingEnd
    at: int
    sample: int = 0


class AnswerText(Event, frozen=True):
    """A piece of the answer."""

    text: str
    forced: bool = False
    sample: int = 0


class ToolCall(Event, frozen=True):
    """The model asks for a tool to be run; `arguments` is a JSON object as text."""

    name: str
    arguments: str
    sample: int = 0


class Usage(msgspec.Struct, frozen=True):
    """What a reply cost. `thinking` and `answer` count sampled tokens; `forced` those put in the model's mouth.

    `prompt` counts the whole prompt, `reused` how much of it was still in the cache, `read` the rest. Seconds are
    wall-clock; `first_token_seconds` runs from the request to the first sampled token. `thinking_ended` says why the
    last thought ended, None when there was none.
    """

    prompt: int = 0
    reused: int = 0
    thinking: int = 0
    answer: int = 0
    first_token_seconds: float = 0.0
    thinking_seconds: float = 0.0
    answer_seconds: float = 0.0
    tokens_per_second: float = 0.0
    read: int = 0
    forced: int = 0
    thinking_ended: ThinkingEnd | None = None


class ReplyEnded(Event, frozen=True):
    """Always the last event of a reply. `reason` says in one line what went wrong, when something did."""

    why: ReplyEnd
    usage: Usage = Usage()
    reason: str = ""
    sample: int = 0


AnyEvent = Loading | Reading | ThinkingText | ThinkingEnded | AnswerText | ToolCall | ReplyEnded
