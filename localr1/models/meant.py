"""What a name means here: a file, a model in a package or in the library, or one that another program keeps.

This is the one place where a name becomes a file to open. Nothing is fetched and nothing loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from localr1.errors import NotFoundError, UnknownModelError, UsageError
from localr1.models.catalog import Catalog
from localr1.models.found import TITLES, Found, find_found, found, is_reference
from localr1.models.identity import confirms
from localr1.models.library import Installed, Library, require, unknown
from localr1.models.locate import check_file, in_package
from localr1.models.manifest import Manifest, PinnedFile
from localr1.models.names import CatalogName, FileName, HubName, ModelName, parse_name
from localr1.models.spec import ModelSpec
from localr1.text import one_line


@dataclass(frozen=True, slots=True)
class Meant:
    """A model that is here. `name` is what it is remembered by, empty for a file that was named by its path.

    `spec` is what the catalog knows of it, `installed` what the library does, `found` what another program does.
    `perhaps` is what the catalog knows by a tag of Ollama alone, where the file does not confirm it.
    """

    name: str
    path: Path
    spec: ModelSpec | None = None
    installed: Installed | None = None
    found: Found | None = None
    perhaps: ModelSpec | None = None

    @property
    def sha256(self) -> str:
        """What its file, or the first of its files, hashes to; "" where nobody has told. Nothing is read for it."""
        if self.found:
            return self.found.sha256
        return self.installed.manifest.files[0].sha256 if self.installed else ""


def find_meant(text: str, catalog: Catalog, library: Library) -> Meant:
    """The model that is meant by what a person typed, its files checked as far as their headers go.

    Raises UsageError for what can be no name, NotFoundError saying how to get it, BrokenModelError for what is no
    model or not all there.
    """
    if is_reference(text):
        one = find_found(text)
        path, spec, named = check_file(one.path), spec_of_found(one, catalog), _by_tag(one, catalog)
        return Meant(one.reference, path, spec, found=one, perhaps=None if spec else named)
    own = library.named(text)
    name = None if own else parse_name(text, catalog)
    if isinstance(name, FileName):
        return Meant("", check_file(name.path.expanduser().absolute()))
    if isinstance(name, CatalogName) and name.spec.package:
        return Meant(name.spec.name, in_package(name.spec), name.spec)
    if name is not None:
        own = library.find(name) or _damaged(name, library)
    if own is None:
        assert name is not None
        raise _missing(name, catalog)
    return Meant(own.name, check_file(require(own).path), spec_of(own.manifest, catalog), own)


def find_installed(text: str, catalog: Catalog, library: Library) -> Installed:
    """The installed model that a name means, whether or not its files are all there.

    Raises NotFoundError where none is, UsageError where several are and one must be named.
    """
    own = library.named(text)
    if own is not None:
        return own
    there = (*library.installed(), *packaged(catalog))
    try:
        name = None if is_reference(text) else parse_name(text, catalog)
    except UnknownModelError:
        name = None
    if isinstance(name, CatalogName) and name.spec.package:
        meant = tuple(one for one in there if one.name == name.spec.name)
    else:
        meant = library.meant(name) if name is not None else ()
    if len(meant) > 1:
        raise UsageError(
            f"{len(meant)} installed models go by {one_line(text, 80)!r}.",
            hint="Name one: " + ", ".join(one.name for one in meant),
        )
    if not meant:
        raise unknown(text, [one.name for one in there])
    return meant[0]


def spec_of(manifest: Manifest, catalog: Catalog) -> ModelSpec | None:
    """What the catalog knows of an installed model: by its repository and the name of its files, else by its name."""
    repo, first = f"{manifest.owner}/{manifest.repo}", manifest.files[0].path
    for spec in catalog:
        if any(one.id.casefold() == repo.casefold() and one.holds(first) for one in spec.repos):
            return spec
    return None


def spec_of_found(one: Found, catalog: Catalog) -> ModelSpec | None:
    """What the catalog knows of a model that another program keeps: by repository and file.

    Ollama says neither, and its tags move on to other models: a tag counts where the file has the sizes of that model.
    """
    if one.program == "ollama":
        named = _by_tag(one, catalog)
        return named if named and confirms(one.path, named) else None
    for spec in catalog:
        for repo in spec.repos:
            file = one.name[len(repo.id) + 1 :]
            if one.name.casefold().startswith(f"{repo.id}/".casefold()) and repo.holds(f"{file}.gguf"):
                return spec
    return None


def _by_tag(one: Found, catalog: Catalog) -> ModelSpec | None:
    """The model that goes by a tag of Ollama, which may by now be of another."""
    return catalog.find(one.name.removesuffix(":latest")) if one.program == "ollama" else None


def packaged(catalog: Catalog) -> tuple[Installed, ...]:
    """The models of the catalog that an installed Python package carries."""
    here: list[Installed] = []
    for spec in catalog:
        try:
            path = in_package(spec) if spec.package else None
        except NotFoundError:
            continue
        if path is not None:
            pinned = PinnedFile(path.name, path.stat().st_size)
            manifest = Manifest(
                spec.name, "", "", "", spec.quant, (pinned,), "package", added="", in_place=str(path.parent)
            )
            here.append(Installed(manifest, path, path))
    return tuple(here)


def kept_elsewhere(name: ModelName, catalog: Catalog) -> tuple[Found, ...]:
    """Models of other programs that are the one meant, or may be by their tags; whole as far as the folders show."""
    if isinstance(name, FileName):
        return ()
    there = [one for one in found(look=False) if not one.problem]
    if isinstance(name, HubName):
        return tuple(one for one in there if one.name.casefold().startswith(f"{name.id}/".casefold()))
    return tuple(one for one in there if (_by_tag(one, catalog) or spec_of_found(one, catalog)) is name.spec)


def _damaged(name: ModelName, library: Library) -> Installed | None:
    """The model of this name whose files are not all there, which is another thing than not being installed."""
    return next((one for one in library.meant(name) if one.problem), None)


def _missing(name: ModelName, catalog: Catalog) -> NotFoundError:
    elsewhere = kept_elsewhere(name, catalog)
    hint = f"Get it with: localr1 pull {name}"
    if elsewhere:
        sure = [one for one in elsewhere if one.program != "ollama" or spec_of_found(one, catalog)]
        one = (sure or elsewhere)[0]
        title, reference = TITLES[one.program], one_line(one.reference, 200)
        perhaps = f"{hint}. {title} has {reference}, by its tag perhaps the same; that is not confirmed"
        hint = f"{title} keeps it here already: give {reference}" if sure else perhaps
    return NotFoundError(f"{name} is not installed.", hint=hint)
