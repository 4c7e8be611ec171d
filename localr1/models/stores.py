"""Where six other programs keep weights, and how each of them names what it keeps. Read only.

Every path and name here is that program's own, as of the release named beside it; what is not there is passed over.
Nothing a store says is trusted: a name in its records leads nowhere but into its own folders, and what is too long or
too deep to be a store of weights is left alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from localr1.models.found import Found, Program, Surroundings

MOST_ENTRIES = 50_000  # files and folders of one store that are looked at
DEEPEST = 8
LARGEST_RECORD = 1 << 20  # bytes of a manifest or settings file
# What programs call a file that is still coming.
UNFINISHED_ENDINGS = (".part", ".tmp", ".incomplete", ".downloadinprogress", ".download", ".aria2")
UNFINISHED_BEGINNINGS = ("incomplete-", "downloading_")

_PART = re.compile(r"^(?P<stem>.*)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$", re.IGNORECASE)
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_HASH = re.compile(r"[0-9a-f]{64}")
_OLLAMA_WEIGHTS = "application/vnd.ollama.image.model"
_YAML_LINE = re.compile(r"^(?P<key>\w+):[ \t]*(?P<quote>[\"']?)(?P<value>.*?)(?P=quote)[ \t]*$", re.MULTILINE)


def huggingface(where: Surroundings) -> Iterator[Found]:
    """Hugging Face's cache (huggingface-hub 2.4; llama.cpp of 2026 keeps its files here too)."""
    named = where.environment.get("HF_HUB_CACHE") or where.environment.get("HUGGINGFACE_HUB_CACHE")
    if named:
        root = Path(named).expanduser()
    elif home := where.environment.get("HF_HOME"):
        root = Path(home).expanduser() / "hub"
    else:
        root = where.folder("XDG_CACHE_HOME", ".cache") / "huggingface" / "hub"
    yield from _hub_cache("huggingface", root)


def llama_cpp(where: Surroundings) -> Iterator[Found]:
    """llama.cpp: owner_repo_file.gguf in one folder until early 2026, then laid out as Hugging Face's cache is."""
    named = where.environment.get("LLAMA_CACHE")
    if named:
        root = Path(named).expanduser()
    elif where.system == "darwin":
        root = where.home / "Library" / "Caches" / "llama.cpp"
    elif where.system == "win32":
        root = where.folder("LOCALAPPDATA", "AppData", "Local") / "llama.cpp"
    else:
        root = where.folder("XDG_CACHE_HOME", ".cache") / "llama.cpp"
    yield from _files("llama.cpp", root, deepest=1)
    yield from _hub_cache("llama.cpp", root)


def ollama(where: Surroundings) -> Iterator[Found]:
    """Ollama: a manifest a model, its weights in `blobs`, named by their sha256."""
    roots = [where.folder("OLLAMA_MODELS", ".ollama", "models")]
    if where.system == "linux" and not where.environment.get("OLLAMA_MODELS"):
        roots.append(Path("/usr/share/ollama/.ollama/models"))  # where it runs as a service
    for root in roots:
        yield from _ollama(root)


def lm_studio(where: Surroundings) -> Iterator[Found]:
    """LM Studio: publisher/repository/file.gguf below a folder that its settings name."""
    for home in _lm_studio_homes(where):
        folder = _json(home / "settings.json").get("downloadsFolder")
        root = Path(folder).expanduser() if isinstance(folder, str) and folder else home / "models"
        yield from _files("lm-studio", root)


def jan(where: Surroundings) -> Iterator[Found]:
    """Jan: a folder a model with a model.yml, which may lead to a file elsewhere; before 2025 files alone."""
    if where.system == "darwin":
        base = where.home / "Library" / "Application Support"
    elif where.system == "win32":
        base = where.folder("APPDATA", "AppData", "Roaming")
    else:
        base = where.folder("XDG_DATA_HOME", ".local", "share")
    chosen = _json(base / "Jan" / "settings.json").get("data_folder")
    roots = [Path(chosen).expanduser()] if isinstance(chosen, str) and chosen else []
    roots += [base / "Jan" / "data", where.home / ".config" / "Jan" / "data", where.home / "jan"]
    for root in dict.fromkeys(roots):
        yield from _jan(root)


def gpt4all(where: Surroundings) -> Iterator[Found]:
    """GPT4All: files in one folder, of the app (3.x) and of its Python package."""
    if where.system == "darwin":
        base, settings = where.home / "Library" / "Application Support", where.home / ".config"
    elif where.system == "win32":
        base = where.folder("LOCALAPPDATA", "AppData", "Local")
        settings = where.folder("APPDATA", "AppData", "Roaming")
    else:
        base = where.folder("XDG_DATA_HOME", ".local", "share")
        settings = where.folder("XDG_CONFIG_HOME", ".config")
    chosen = re.search(r"^modelPath=(.+)$", _text(settings / "nomic.ai" / "GPT4All.ini"), re.MULTILINE)
    roots = [Path(chosen[1].strip()).expanduser()] if chosen else []
    roots += [base / "nomic.ai" / "GPT4All", where.home / ".cache" / "gpt4all"]
    for root in dict.fromkeys(roots):
        yield from _files("gpt4all", root, deepest=1)


STORES: tuple[Callable[[Surroundings], Iterator[Found]], ...] = (
    huggingface,
    llama_cpp,
    ollama,
    lm_studio,
    jan,
    gpt4all,
)


def _hub_cache(program: Program, root: Path) -> Iterator[Found]:
    """models--owner--repo/snapshots/<commit>/…, mostly links to ../../blobs/<sha256>."""
    for repo in _folders(root, "models--"):
        name = repo.name.removeprefix("models--").replace("--", "/", 1)
        for snapshot in sorted(_folders(repo / "snapshots"), key=_changed, reverse=True):
            for one in _files(program, snapshot, prefix=f"{name}/"):
                blob = os.path.basename(os.path.realpath(one.path))  # a link that goes round in circles does no harm
                yield _with_hash(one, blob if len(one.files) == 1 and _HASH.fullmatch(blob) else "")
        for path in _listed(repo / "blobs"):
            if path.name.endswith(".incomplete"):
                yield Found(program, name, (path,), _size(path), problem="it is unfinished")


def _ollama(root: Path) -> Iterator[Found]:
    manifests = root / "manifests"
    claimed = set()
    for record in _walk(manifests):
        if found := _ollama_model(root, record.relative_to(manifests).parts, record):
            claimed.add(found.path.name)
            yield found
    for path in _listed(root / "blobs"):
        whole, partial, _ = path.name.partition("-partial")
        if partial and path.name.endswith("-partial") and whole not in claimed:
            yield Found("ollama", whole[:19], (path,), _size(path), problem="it is unfinished")


def _ollama_model(root: Path, parts: tuple[str, ...], record: Path) -> Found | None:
    """A manifest's model: registry.ollama.ai/library/deepseek-r1/7b is deepseek-r1:7b."""
    layers = _json(record).get("layers")
    if len(parts) < 2 or not isinstance(layers, list):
        return None
    *places, tag = parts
    places = places[1:] if places[0] == "registry.ollama.ai" else places
    places = places[1:] if places[:1] == ["library"] else places
    weights = [one for one in layers if isinstance(one, dict) and one.get("mediaType") == _OLLAMA_WEIGHTS]
    digests = [match for one in weights if (match := _DIGEST.fullmatch(str(one.get("digest"))))]
    if not digests:
        return None
    name, digest = f"{'/'.join(places)}:{tag}", digests[0][1]
    path = root / "blobs" / f"sha256-{digest}"
    problem = "its weights are several files, which llama.cpp cannot open by these names" if len(digests) > 1 else ""
    size = _size(path)
    if size != weights[0].get("size"):
        problem = "it is unfinished"
    return Found("ollama", name, (path,), size, digest, problem)


def _lm_studio_homes(where: Surroundings) -> Iterable[Path]:
    pointer = _text(where.home / ".lmstudio-home-pointer").strip()
    homes = [Path(pointer.splitlines()[0]).expanduser()] if pointer else []
    return dict.fromkeys([*homes, where.home / ".lmstudio", where.home / ".cache" / "lm-studio"])


def _jan(root: Path) -> Iterator[Found]:
    models = root / "llamacpp" / "models"
    for record in _walk(models):
        if record.name != "model.yml":
            continue
        values = {line["key"]: line["value"] for line in _YAML_LINE.finditer(_text(record))}
        if not (named := values.get("model_path", "")):
            continue
        name = record.parent.relative_to(models).as_posix()
        path = Path(named).expanduser() if os.path.isabs(named) else root / named
        if ".." in path.parts or not named.lower().endswith(".gguf"):
            continue
        whole = [one for one in _files("jan", path.parent, deepest=1) if path in one.files and not one.problem]
        if whole:
            yield Found("jan", name, whole[0].files, whole[0].size)
        else:
            yield Found("jan", name, (path,), _size(path), problem="it is unfinished")
    for old in (root / "models", root / "cortex" / "models"):
        yield from _files("jan", old)


def _files(program: Program, root: Path, *, prefix: str = "", deepest: int = DEEPEST) -> Iterator[Found]:
    """Every .gguf below a folder, parts of one model together, by its path there without the ending."""
    split: dict[Path, dict[int, Path]] = {}
    for path in _walk(root, deepest):
        shown = prefix + path.relative_to(root).as_posix()
        name = path.name.lower()
        if _is_unfinished(name):
            yield Found(program, shown, (path,), _size(path), problem="it is unfinished")
        elif part := _PART.match(path.name):
            key = path.with_name(f"{part['stem']}-of-{part['count']}")
            split.setdefault(key, {})[int(part["number"])] = path
        elif name.endswith(".gguf") and not name.startswith("mmproj"):
            problem = "" if _is_file(path) else "it is unfinished"
            yield Found(program, shown[: -len(".gguf")], (path,), _size(path), problem=problem)
    for key, parts in split.items():
        stem, _, count = key.name.rpartition("-of-")
        files = tuple(parts[number] for number in sorted(parts))
        whole = sorted(parts) == list(range(1, int(count) + 1)) and all(map(_is_file, files))
        shown = prefix + key.with_name(stem).relative_to(root).as_posix()
        problem = "" if whole else f"{sum(map(_is_file, files))} of its {int(count):,} files are there"
        yield Found(program, shown, files, sum(map(_size, files)), problem=problem)


def _is_unfinished(name: str) -> bool:
    if not name.endswith(UNFINISHED_ENDINGS):
        return name.startswith(UNFINISHED_BEGINNINGS) and name.endswith(".gguf")
    return ".gguf" in name


def _with_hash(one: Found, sha256: str) -> Found:
    return Found(one.program, one.name, one.files, one.size, sha256, one.problem)


def _walk(root: Path, deepest: int = DEEPEST) -> Iterator[Path]:
    """Files below a folder in order, links to files too; folders that are links are not entered."""
    left = MOST_ENTRIES
    waiting = [(root, 1)]
    while waiting and left > 0:
        folder, depth = waiting.pop(0)
        for path in _listed(folder):
            left -= 1
            if os.path.isdir(path):
                if depth < deepest and not os.path.islink(path):
                    waiting.append((path, depth + 1))
            else:
                yield path


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _folders(folder: Path, beginning: str = "") -> list[Path]:
    return [path for path in _listed(folder) if path.name.startswith(beginning) and os.path.isdir(path)]


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _text(file: Path) -> str:
    """A small text file; empty where there is none, or what is there is none."""
    with contextlib.suppress(OSError, ValueError):
        if _is_file(file) and _size(file) <= LARGEST_RECORD:
            return file.read_text(encoding="utf-8")
    return ""


def _json(file: Path) -> dict[str, Any]:
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(_text(file) or "{}")
        return value if isinstance(value, dict) else {}
    return {}
