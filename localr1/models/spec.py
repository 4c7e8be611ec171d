"""What models.toml says of one model, as typed values. What the makers do not say is left out, never guessed."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from localr1.models.card import ReleaseCard
from localr1.models.quants import spelt
from localr1.models.shape import Geometry

MAX_SIZE = 1 << 50  # bytes; a thousand times the largest model there is

Name = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[a-z0-9][a-z0-9._-]*(:[a-z0-9][a-z0-9._-]*)?$")]
RepoId = Annotated[
    str,
    Meta(max_length=192, pattern=r"^(?!.*(\.\.|--))[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$"),
]
Text = Annotated[str, Meta(max_length=2000)]
Bytes = Annotated[int, Meta(ge=1, le=MAX_SIZE)]
Count = Annotated[int, Meta(ge=0, le=1 << 50)]
Share = Annotated[float, Meta(ge=0, le=1)]


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A table of models.toml: unknown keys are refused by name."""


class Repo(Struct, frozen=True):
    """A repository of the hub that has the model as GGUF.

    `files` is how they are called, with {quant} where the quant stands and without folders and parts. It tells the
    model's own files from others that a repository also holds. The hub's listing decides what there is.
    """

    id: RepoId
    files: Annotated[str, Meta(max_length=300)] = ""

    def holds(self, path: str) -> bool:
        """Whether a file of this repository belongs to the model, by its name."""
        if not path.lower().endswith(".gguf"):
            return False
        if not self.files:
            return True
        before, _, after = self.files.removesuffix(".gguf").partition("{quant}")
        name = re.sub(r"(-\d{5}-of-\d{5})?\.gguf$", "", path.rpartition("/")[2], flags=re.IGNORECASE).casefold()
        quant = name.removeprefix(before.casefold()).removesuffix(after.casefold())
        return name == f"{before}{quant}{after}".casefold() and (
            spelt(quant) is not None or "{quant}" not in self.files
        )


class Recommended(Struct, frozen=True):
    """The sampling that the makers recommend for thinking. None: they say nothing."""

    temperature: Annotated[float, Meta(ge=0, le=5)] | None = None
    top_p: Share | None = None
    top_k: Annotated[int, Meta(ge=0, le=1_000_000)] | None = None
    min_p: Share | None = None
    repeat_penalty: Annotated[float, Meta(ge=0.1, le=10)] | None = None
    presence_penalty: Annotated[float, Meta(ge=-2, le=2)] | None = None

    @property
    def given(self) -> dict[str, float | int]:
        """What they say, under the names of `localr1.parameters.Sampling`."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if value is not None}


class Result(Struct, frozen=True, array_like=True):
    """What the makers report: per cent of tasks solved at the first try unless `unit` says otherwise.

    Written ["AIME 2024", 55.5, "SOURCE"], with the unit behind.
    """

    benchmark: Text
    value: float
    source: Text
    unit: Text = "%"


SystemPrompt = Literal["", "fine", "avoid", "required", "switch"]
History = Literal["", "strip", "keep"]


class ModelSpec(Struct, frozen=True):
    """One model that is known by name.

    It is fetched from one of `repos`, or comes inside an installed Python package (`package`, `file` in it, and the
    `extra` of localr1 that brings it). `quants` are those listed, each with its size in bytes as last seen; what the
    hub lists when it is fetched decides. `parameters` and `active_parameters` (those that work on each token; all of
    them where 0) are counts. `context` is the tokens that its makers give it. `thinking_tokens` is the length of a
    typical reply, nearly all of it thinking, for estimates, said by `thinking_source`. `think_tags` are used instead of
    what the model's own template shows; `hand_over` instead of its family's line that leads over to the answer where
    thinking is closed early, none where it is empty. `system_prompt`: "required" is one that thinks badly without its
    makers' own, "switch" one that is turned on and off by it.
    """

    name: Name
    title: Text
    aliases: tuple[Name, ...] = ()
    repos: tuple[Repo, ...] = ()
    quants: dict[str, Bytes] = {}
    default_quant: Text = ""
    package: Text = ""
    file: Text = ""
    extra: Text = ""
    maker: Text = ""
    base: Text = ""
    parameters: Count = 0
    active_parameters: Count = 0
    context: Count = 0
    sampling: Recommended = Recommended()
    system_prompt: SystemPrompt = ""
    history: History = ""
    switch: Text = ""
    think_tags: tuple[str, str] | None = None
    hand_over: Text | None = None
    thinking_tokens: Count = 0
    thinking_source: Text = ""
    notes: tuple[Text, ...] = ()
    results: tuple[Result, ...] = ()
    card: ReleaseCard = ReleaseCard()
    shape: Geometry | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that the model answers to."""
        return (self.name, *self.aliases)

    @property
    def quant(self) -> str:
        """The quant to take where nothing speaks for another."""
        return self.default_quant or next(iter(self.quants), "")
