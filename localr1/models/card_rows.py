"""The release card and the other facts of a model in the catalog, as rows to show and as values for --json."""

from __future__ import annotations

from typing import Any

import msgspec

from localr1.models.card import Release
from localr1.models.spec import ModelSpec, Result

LABELS = {
    "weights": "weights",
    "base": "base model",
    "paper": "paper",
    "data": "training data",
    "code": "training code",
    "evaluation": "evaluation logs",
}
STATUS = {
    "released": "released",
    "partly": "partly released",
    "not released": "not released",
    "none found": "none found",
    "unknown": "not known",
}
SYSTEM_PROMPT = {
    "fine": "taken as usual",
    "avoid": "better none: its makers want everything in the question",
    "required": "it needs the one of its makers to think well",
    "switch": "turns its thinking on and off",
}
HISTORY = {"strip": "old thinking is left out", "keep": "old thinking is read again"}
Row = tuple[str, str]


class Sources:
    """Where facts come from: each source once, referred to by its number."""

    def __init__(self) -> None:
        self.known: list[str] = []

    def mark(self, source: str) -> str:
        """As in ` [2]`; nothing without a source."""
        if not source:
            return ""
        if source not in self.known:
            self.known.append(source)
        return f" [{self.known.index(source) + 1}]"


def openness(spec: ModelSpec) -> str:
    """What the model may be called, in a line that never takes open weights for open source."""
    card = spec.card
    if card.openness == "open source":
        return "open source: weights, training data and training code are released"
    if card.openness == "open weights":
        limits = ", for some uses only" if card.restricted else ""
        return f"open weights{limits}, not open source"
    return "not known to be open"


def card_rows(spec: ModelSpec, sources: Sources) -> list[Row]:
    """Each part of the release: whether it is released, under which licence, and who says so."""
    return [(label, _release(part, getattr(spec.card, part), spec, sources)) for part, label in LABELS.items()]


def fact_rows(spec: ModelSpec) -> list[Row]:
    """What a person needs to know of a model before and while using it."""
    rows = [
        ("known as", ", ".join(spec.names)),
        ("maker", spec.maker),
        ("parameters", _parameters(spec)),
        ("context", f"{spec.context:,} tokens" if spec.context else ""),
        ("sampling", _sampling(spec)),
        ("system prompt", SYSTEM_PROMPT.get(spec.system_prompt, "")),
        ("switch", spec.switch),
        ("history", HISTORY.get(spec.history, "")),
        ("typical reply", _thinking(spec)),
        *(("note", note) for note in spec.notes),
    ]
    return [row for row in rows if row[1]]


def result_rows(spec: ModelSpec, sources: Sources) -> list[Row]:
    """What the makers report, in as many decimals; nobody here has measured it."""
    return [(one.benchmark, _score(one) + sources.mark(one.source)) for one in spec.results]


def spec_values(spec: ModelSpec) -> dict[str, Any]:
    """A model of the catalog as plain values; every part of its card is there, also what is not known."""
    return {
        "name": spec.name,
        "title": spec.title,
        "aliases": spec.aliases,
        "maker": spec.maker,
        "base": spec.base,
        "parameters": spec.parameters or None,
        "active_parameters": spec.active_parameters or spec.parameters or None,
        "context": spec.context or None,
        "repos": [repo.id for repo in spec.repos],
        "quants": spec.quants,
        "default_quant": spec.quant or None,
        "sampling": spec.sampling.given,
        "system_prompt": spec.system_prompt or None,
        "history": spec.history or None,
        "switch": spec.switch or None,
        "thinking_tokens": spec.thinking_tokens or None,
        "notes": spec.notes,
        "openness": spec.card.openness,
        "card": {part: msgspec.structs.asdict(getattr(spec.card, part)) for part in LABELS},
        "results": [msgspec.structs.asdict(result) for result in spec.results],
    }


def _release(part: str, release: Release, spec: ModelSpec, sources: Sources) -> str:
    words = [STATUS[release.status]]
    if part == "base" and spec.base:
        words = [spec.base] if release.status in ("released", "unknown") else [spec.base, *words]
    if release.licence:
        words.append(release.licence)
    elif part == "weights" and release.status == "released":
        words.append("licence not known")
    is_paper = part == "paper" and release.status == "released" and not release.source.startswith("http")
    if is_paper and release.source:
        words = [release.source]
    note = f" ({release.note})" if release.note else ""
    return ", ".join(words) + note + ("" if is_paper else sources.mark(release.source))


def _score(result: Result) -> str:
    return f"{result.value} %" if result.unit == "%" else f"{result.value:g} ({result.unit})"


def _parameters(spec: ModelSpec) -> str:
    if not spec.parameters:
        return ""
    active = f", {_count(spec.active_parameters)} at work on each token" if spec.active_parameters else ""
    return _count(spec.parameters) + active


def _count(number: int) -> str:
    return f"{number / 1e9:.3g} billion" if number >= 1e9 else f"{number / 1e6:.3g} million"


def _sampling(spec: ModelSpec) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in spec.sampling.given.items())


def _thinking(spec: ModelSpec) -> str:
    source = f" ({spec.thinking_source})" if spec.thinking_source else ""
    return f"{spec.thinking_tokens:,} tokens{source}" if spec.thinking_tokens else ""
