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


class Tool(msgspec.Struct, frozen=True):
    """What the model may ask to be run: `parameters` is the JSON schema of an object, as text."""

    name: str
    description: str
    parameters: str


class Load(Frame, frozen=True):
    """Open the model at `path`; with `vocabulary_only` nothing but its words and template.

    `states` is the one folder that the child may write in, for what `SaveState` asks; empty for none.
    """

    path: str
    options: LoadOptions = LoadOptions()
    vocabulary_only: bool = False
    states: str = ""


class Ask(Frame, frozen=True):
    """Reply to a chat, `samples` times at once. `think_tags` are tags that were asked for, instead of the model's.

    Sample `n` draws with the seed of `sampling` plus `n`; `variables` go to the chat template. The answer, not the
    thinking, fits `grammar` (GBNF, from its rule `root`); a call to one of the `tools` fits that tool's parameters.
    `history` is a policy of `localr1.thinking.history`; empty stands for the model's own. `thinking` is what the model
    is to have thought already: it goes on from there. `hand_over` leads over to the answer where thinking is closed
    early; None stands for the family's own line.
    """

    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
    limits: Limits = Limits()
    stop: tuple[str, ...] = ()
    think_tags: tuple[str, str] | None = None
    variables: dict[str, Any] = {}
    samples: int = 1
    grammar: str = ""
    tools: tuple[Tool, ...] = ()
    history: str = ""
    thinking: str = ""
    hand_over: str | None = None


class Try(Frame, frozen=True):
    """Read a grammar and walk along it for a while, as a reply would. Sent to a child that may well die of it."""

    grammar: str


class Render(Frame, frozen=True):
    """Show the prompt that a chat becomes, without reading it."""

    messages: tuple[Message, ...]
    think_tags: tuple[str, str] | None = None
    variables: dict[str, Any] = {}
    history: str = ""


class Prepare(Frame, frozen=True):
    """Read into the cache what `ask` is known to begin with, but for the question that is still to come.

    Done while nothing else is to do: any other request ends it at once; what was read by then stays.
    """

    ask: Ask


class SaveState(Frame, frozen=True):
    """Write what the cache holds to `file`, a name in the folder that `Load` gave, with the replies in `messages`."""

    file: str
    messages: tuple[Message, ...] = ()


class RestoreState(Frame, frozen=True):
    """Read the cache from `file`, a name in the folder that `Load` gave."""

    file: str


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


class Steer(Frame, frozen=True):
    """While the reply `id` is made: let it answer now, or think at least `think_more` tokens more from here."""

    answer_now: bool = False
    think_more: int = 0


AnyRequest = Load | Ask | Try | Render | Prepare | SaveState | RestoreState | Inspect | Describe | Probe | Stop | Steer


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
    """A model is open. `context` is how many tokens it holds now, `largest_context` how far it may grow.

    `thinks` says whether its template, or what is known of its family, shows any thinking.
    """

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
    thinks: bool = True


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


class Tried(Event, frozen=True):
    """The grammar held."""


class Prepared(Event, frozen=True):
    """Idle reading has ended: the cache begins with `known` tokens of the next prompt, `read` of them just now."""

    known: int
    read: int


class StateSaved(Event, frozen=True):
    """The cache is on disk: how many tokens it holds, and the size of the file in bytes."""

    tokens: int
    bytes: int


class StateRestored(Event, frozen=True):
    """The cache holds what the file held; or nothing, and `refused` says why."""

    tokens: int
    refused: str = ""


class Refused(Event, frozen=True):
    """A request that could not be met: the name of a class in `localr1.errors`, and what it holds."""

    error: str
    message: str
    hint: str = ""
    numbers: dict[str, int] = msgspec.field(default_factory=dict)


class Done(Event, frozen=True):
    """Nothing more will come for the request `id`."""

    id: int


AnyAnswer = (
    AnyEvent
    | Loaded
    | Rendered
    | Inspected
    | Described
    | Probed
    | Tried
    | Prepared
    | StateSaved
    | StateRestored
    | Refused
    | Done
)
