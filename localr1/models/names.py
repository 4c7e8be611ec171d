"""From what a person typed to the name of a model: of the catalog, of a repository on the hub, or of a file.

    r1:7b   r1:7b:q5_k_m   hf:owner/repo   hf:owner/repo:Q4_K_M@revision   https://huggingface.co/owner/repo   ./m.gguf

Text in, values out: no file is looked at here and nothing is asked of anybody. What could lead out of a folder, to
another server or into a terminal is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from localr1.errors import NotFoundError, UnknownModelError, UsageError
from localr1.models.catalog import Catalog
from localr1.models.quants import quant_of, spelt
from localr1.models.spec import ModelSpec
from localr1.text import one_line

LONGEST_PATH = 4096
LONGEST_NAME = 300
HUB_HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co", "www.hf.co")

_OWNER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}")
_QUANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")
_REVISION = re.compile(r"[A-Za-z0-9._][A-Za-z0-9._/-]{0,199}")
_CATALOG = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]*")
_LIKE_A_QUANT = re.compile(r"(?:UD-)?(?:I?Q|TQ|B?F|(?:MX|NV)?FP)\d", re.IGNORECASE)
_HOW = "Give a name such as r1:7b, hf:owner/repo:Q4_K_M, or the path of a .gguf file."


@dataclass(frozen=True, slots=True)
class CatalogName:
    """A model of the catalog; `quant` is empty where none was named."""

    spec: ModelSpec
    quant: str = ""

    def __str__(self) -> str:
        """As in `r1:7b:q5_k_m`."""
        return f"{self.spec.name}:{self.quant.lower()}" if self.quant else self.spec.name


@dataclass(frozen=True, slots=True)
class HubName:
    """A repository of the hub. An empty `quant` leaves the choice to us; an empty `revision` is the newest."""

    owner: str
    repo: str
    quant: str = ""
    revision: str = ""

    @property
    def id(self) -> str:
        """What the hub calls the repository."""
        return f"{self.owner}/{self.repo}"

    def __str__(self) -> str:
        """As in `hf:owner/repo:Q4_K_M@main`."""
        quant = f":{self.quant}" if self.quant else ""
        return f"hf:{self.id}{quant}" + (f"@{self.revision}" if self.revision else "")


@dataclass(frozen=True, slots=True)
class FileName:
    """A file of this machine; whether it is there and a model, nobody has looked yet."""

    path: Path

    def __str__(self) -> str:
        """The path, as given."""
        return str(self.path)


ModelName = CatalogName | HubName | FileName


def parse_name(text: str, catalog: Catalog) -> ModelName:
    """What was meant by a name.

    Raises UsageError for what can be no name, UnknownModelError (with the nearest) for one that nothing goes by,
    NotFoundError for a quant that there is not.
    """
    _check_characters(text)
    hub = re.match(r"(hf:(?!//)|https?://|(?:www\.)?(?:hf|huggingface)\.co/)", text, re.IGNORECASE)
    if hub:
        return _hub_name(text, hub[0].lower())
    if "://" in text or text.lower().startswith("file:"):
        raise _refused(text, "is an address that is not used")
    if _is_path(text):
        return FileName(Path(text))
    if len(text) > LONGEST_NAME or not _CATALOG.fullmatch(text):
        raise _refused(text, "is no model name", _advice(text))
    return _catalog_name(text, catalog)


def _check_characters(text: str) -> None:
    if not text.strip() or len(text) > LONGEST_PATH or any(not char.isprintable() for char in text):
        raise _refused(text, "is no model name")


def _is_path(text: str) -> bool:
    """A path ends in .gguf, or begins as one. Server shares of Windows would ask the network, so they are none."""
    if text.startswith(("\\\\", "//")):
        return False
    if text.lower().endswith(".gguf"):
        return True
    return text.startswith(("/", "./", "~")) and ".." not in text.split("/")


def _catalog_name(text: str, catalog: Catalog) -> CatalogName:
    spec = catalog.find(text)
    if spec:
        return CatalogName(spec)
    name, colon, quant = text.rpartition(":")
    spec = catalog.find(name) if colon else None
    if spec and (known := spelt(quant)):
        return CatalogName(spec, known)
    if spec and quant in spec.quants:
        return CatalogName(spec, quant)
    if spec and spec.quants and _LIKE_A_QUANT.match(quant):
        sizes = ", ".join(sorted(spec.quants, key=lambda one: spec.quants[one]))
        raise NotFoundError(f"{spec.name} has no {quant.upper()}.", hint=f"It has: {sizes}.")
    raise UnknownModelError(text, catalog.nearest(text))


def _hub_name(text: str, prefix: str) -> HubName:
    rest = text[len(prefix) :]
    if prefix.startswith("http"):
        return _from_address(text)
    if prefix != "hf:" and re.search(r"/(tree|blob|resolve)/", rest):
        return _from_address(f"https://{text}")
    return _from_parts(text, rest)


def _from_parts(text: str, rest: str) -> HubName:
    """`owner/repo[:QUANT][@revision]`."""
    rest, at, revision = rest.partition("@")
    repo_id, colon, quant = rest.partition(":")
    owner, _, repo = repo_id.strip("/").partition("/")
    return _checked(text, owner, repo, quant if colon else None, revision if at else None)


def _from_address(text: str) -> HubName:
    """A page of the hub, as copied from a browser: a repository, one of its revisions, or a file in it."""
    from urllib.parse import unquote, urlsplit

    try:
        address = urlsplit(text)
        strange = address.scheme != "https" or address.netloc.lower() not in HUB_HOSTS
    except ValueError:
        strange = True
    if strange:
        raise _refused(text, "is an address that is not used", "Only https://huggingface.co/owner/repo is.")
    pieces = [unquote(piece) for piece in address.path.strip("/").split("/")]
    if len(pieces) == 2:
        owner, repo = pieces
        return _from_parts(text, f"{owner}/{repo}")
    if len(pieces) < 4 or pieces[2] not in ("tree", "blob", "resolve"):
        raise _refused(text, "is no repository of models")
    owner, repo, kind, revision = pieces[:4]
    file = "/".join(pieces[4:])
    quant = (quant_of(file) or Path(file).stem) if kind != "tree" and file else None
    return _checked(text, owner, repo, quant, revision)


def _checked(text: str, owner: str, repo: str, quant: str | None, revision: str | None) -> HubName:
    """The name, if each part of it can be one; an empty part after its sign is a slip."""
    for part in (owner, repo):
        if not _OWNER.fullmatch(part) or ".." in part or "--" in part or part.endswith((".git", ".", "-")):
            raise _refused(text, "names no repository", "It is written hf:owner/repo, as in its address on the hub.")
    if quant is not None and (not _QUANT.fullmatch(quant) or ".." in quant):
        raise _refused(text, "names no quant", f"It is written hf:{owner}/{repo}:Q4_K_M.")
    if revision is not None and (
        not _REVISION.fullmatch(revision) or ".." in revision or "//" in revision or revision.endswith(("/", ".lock"))
    ):
        raise _refused(text, "names no revision", "A revision is a branch, a tag or a commit, such as @main.")
    return HubName(owner, repo, spelt(quant or "") or quant or "", revision or "")


def _refused(text: str, why: str, hint: str = _HOW) -> UsageError:
    return UsageError(f"{one_line(text, 60)!r} {why}.", hint=hint)


def _advice(text: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*(:[A-Za-z0-9._-]+)?", text):
        return f"For a repository of the hub write hf:{text}; the path of a file ends in .gguf."
    return _HOW
