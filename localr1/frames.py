"""What the front end and its child processes say to each other: one JSON object a line, typed both ways.

Down go requests and `Stop`; up come events and answers, and `Done` after the last of them. Plain values: no I/O here.
"""

from __future__ import annotations

from typing import Any

import msgspec

from localr1.events import AnyEvent, Event
from localr1.messages import Message
from localr1.parameters import Limits, LoadOptions, Sampling


class Frame(msgspec.Struct, frozen=True, tag_field="frame", tag=str.lower, omit_defaults=True):
    """Anything the front end sends down. `id` numbers the requests of one child."""

    id: int


class Load(Frame, frozen=True):
    """Open the model at `path`; with `vocabulary_only` nothing but its words and template."""

    path: str
    options: LoadOptions = LoadOptions()
    vocabulary_only: bool = False


class Ask(Frame, frozen=True):
    """Reply to a chat, `samples` times at once. `think_tags` are tags that were asked for, instead of the model's.

    Sample `n` draws with the seed of `sampling` plus `n`; `variables` go to the chat template.
    """

    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
    limits: Limits = Limits()
    stop: tuple[str, ...] = ()
    think_tags: tuple[str, str] | None = None
    variables: dict[str, Any] = {}
    samples: int = 1


class Render(Frame, frozen=True):
    """Show the prompt that a chat becomes, without reading it."""

    messages: tuple[Message, ...]
    think_tags: tuple[str, str] | None = None
    variables: dict[str, Any] = {}


class Inspect(Frame, frozen=True):
    """Find out how a chat template marks thinking. Needs no model."""

    template: str
    variables: dict[str, Any] = {}


class Describe(Frame, frozen=True):
    """Tell what this build of llama.cpp is and can do."""


class Probe(Frame, frozen=True):
    """Try what the engine must not be able to do. `folder` is one it was never given: it holds a file `secret`."""

    folder: str


class Stop(Frame, frozen=True):
    """End the request `id` now; what came stays."""


AnyRequest = Load | Ask | Render | Inspect | Describe | Probe | Stop


class Guard(msgspec.Struct, frozen=True):
    """One thing that is kept from the engine: whether, and by what or why not, fit to print."""

    what: str
    enforced: bool
    how: str


class Attempt(msgspec.Struct, frozen=True):
    """One thing that the engine tried. `promised` says that it must be refused here; `outcome` is fit to print."""

    what: str
    refused: bool
    promised: bool
    outcome: str


class Loaded(Event, frozen=True):
    """A model is open. `context` is how many tokens it holds now, `largest_context` how far it may grow."""

    name: str
    architecture: str
    parameters: int
    bytes: int
    trained_context: int
    context: int
    largest_context: int
    layers: int
    gpu_layers: int
    threads: int
    warnings: tuple[str, ...] = ()
    guards: tuple[Guard, ...] = ()


class Rendered(Event, frozen=True):
    """A prompt as text and as token ids; `special` marks the ids that stand for a special token."""

    text: str
    ids: tuple[int, ...]
    special: tuple[bool, ...]
    inside_thinking: bool
    warnings: tuple[str, ...] = ()


class Inspected(Event, frozen=True):
    """How a template marks thinking, and whether its prompt opens it. `form` is a `ThinkingFormat` as JSON."""

    form: str
    found: str
    inside: bool
    warnings: tuple[str, ...] = ()


class Described(Event, frozen=True):
    """What this build of llama.cpp is and can do, as pairs fit to print."""

    facts: tuple[tuple[str, str], ...]


class Probed(Event, frozen=True):
    """What the engine tried, and what came of each."""

    attempts: tuple[Attempt, ...]
    guards: tuple[Guard, ...] = ()


class Refused(Event, frozen=True):
    """A request that could not be met: the name of a class in `localr1.errors`, and what it holds."""

    error: str
    message: str
    hint: str = ""
    numbers: dict[str, int] = msgspec.field(default_factory=dict)


class Done(Event, frozen=True):
    """Nothing more will come for the request `id`."""

    id: int


AnyAnswer = AnyEvent | Loaded | Rendered | Inspected | Described | Probed | Refused | Done
