"""Weights that other programs keep on this machine: which there are, whether they are whole, and where.

Six programs are known: Hugging Face's cache, llama.cpp, Ollama, LM Studio, Jan and GPT4All. What they keep is read
and never changed. Where each of them looks, and how it names things, is in `stores`; here is what came of it.
"""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from localr1.errors import BrokenModelError, LocalR1Error, NotFoundError
from localr1.text import one_line

Program = Literal["huggingface", "llama.cpp", "ollama", "lm-studio", "jan", "gpt4all"]
PROGRAMS: tuple[Program, ...] = get_args(Program)
TITLES: dict[Program, str] = {
    "huggingface": "Hugging Face cache",
    "llama.cpp": "llama.cpp",
    "ollama": "Ollama",
    "lm-studio": "LM Studio",
    "jan": "Jan",
    "gpt4all": "GPT4All",
}
NO_MODELS = ("clip", "imatrix", "mmproj")  # architectures of GGUF files that hold no language model


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where to look: a home folder, the environment, and which system this is. A test gives its own."""

    home: Path
    environment: Mapping[str, str]
    system: str = sys.platform

    def folder(self, variable: str, *otherwise: str) -> Path:
        """The folder a variable names, else one below the home folder."""
        named = self.environment.get(variable)
        return Path(named).expanduser() if named else self.home.joinpath(*otherwise)


@dataclass(frozen=True, slots=True)
class Found:
    """A model that another program keeps. `files` are all of it, in order; the first is what llama.cpp opens.

    `problem` says why it cannot be used: it is unfinished, or no model; empty where it can. `sha256` is what the
    program itself calls the (only) file by, empty where it does not. `architecture` and `context` are what the file
    says of itself, once someone has looked.
    """

    program: Program
    name: str
    files: tuple[Path, ...]
    size: int
    sha256: str = ""
    problem: str = ""
    architecture: str = ""
    title: str = ""
    context: int | None = None

    @property
    def reference(self) -> str:
        """What it is asked for by: `ollama:deepseek-r1:7b`."""
        return f"{self.program}:{self.name}"

    @property
    def path(self) -> Path:
        """What llama.cpp opens."""
        return self.files[0]


def here() -> Surroundings:
    """This machine, as this user sees it."""
    return Surroundings(Path.home(), os.environ)


def is_reference(text: str) -> bool:
    """Whether a name says which program keeps the model."""
    program, colon, name = text.partition(":")
    return bool(colon and name) and program.lower() in PROGRAMS


def found(surroundings: Surroundings | None = None, *, look: bool = True) -> tuple[Found, ...]:
    """Everything that the six programs keep, in their order; a file that two of them use is told of the first.

    With `look` the headers are read, so that what is damaged or no language model is told.
    """
    keepers: dict[tuple[int, int], Program] = {}
    names: set[str] = set()
    kept: list[Found] = []
    for one in _all(surroundings or here()):
        identity = _identity(one.path)
        if identity is None and not one.problem:
            one = replace(one, problem="its file is gone")
        other = identity is not None and keepers.setdefault(identity, one.program) != one.program
        if not other and one.reference not in names:
            kept.append(_looked_at(one) if look and not one.problem else one)
        if not one.problem:
            names.add(one.reference)
    return tuple(one for one in kept if one.architecture not in NO_MODELS)


def find_found(reference: str, surroundings: Surroundings | None = None) -> Found:
    """The model that `PROGRAM:NAME` means; Ollama takes a name without a tag for that of its tag `latest`.

    Raises NotFoundError, or BrokenModelError where it cannot be used.
    """
    program, _, name = reference.partition(":")
    title = TITLES[next(one for one in PROGRAMS if one == program.lower())]
    there = [one for one in _all(surroundings or here()) if one.program == program.lower()]
    names = {name.casefold(), f"{name}:latest".casefold()} if program.lower() == "ollama" else {name.casefold()}
    meant = [one for one in there if one.name.casefold() in names]
    if not meant:
        near = difflib.get_close_matches(name, [one.name for one in there], n=1)
        raise NotFoundError(
            f"{title} keeps no model called {one_line(name, 80)!r} here.",
            hint=f"Did you mean {program.lower()}:{one_line(near[0], 80)}?"
            if near
            else "'localr1 found' lists what other programs keep.",
        )
    whole = next((one for one in meant if not one.problem), meant[0])
    if whole.problem:
        raise BrokenModelError(
            f"{title}'s {one_line(name, 80)} cannot be used: {whole.problem}.",
            hint=f"Let {title} finish it, or fetch it with 'localr1 pull'.",
        )
    return whole


def _all(surroundings: Surroundings) -> Iterator[Found]:
    from localr1.models.stores import STORES

    for store in STORES:
        yield from store(surroundings)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _looked_at(one: Found) -> Found:
    """The same with what its header says; what llama.cpp could not open has a problem."""
    from localr1.models.gguf import read_header
    from localr1.models.parts import parts_of

    try:
        header = read_header(one.path)
        parts = parts_of(one.path, header)
    except LocalR1Error as error:
        return replace(one, problem=_why(error))
    if len(parts) != len(one.files):
        return replace(one, problem=f"{len(one.files)} of its {len(parts)} files are there")
    return replace(
        one, architecture=header.architecture, title=one_line(header.name, 80), context=header.context_length
    )


def _why(error: LocalR1Error) -> str:
    """What is wrong, without the path and the full stop."""
    return one_line(error.message.partition("' ")[2].removesuffix(".") or error.message.removesuffix("."), 120)
