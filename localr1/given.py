"""What a caller gives beside numbers, held against its type before anything is sent: texts, tags, yes or no.

Plain values: nothing is read here. Numbers are the matter of `localr1.parameters`.
"""

from __future__ import annotations

from typing import Any

import msgspec

from localr1.errors import UsageError

# name: (its type, how it is called)
KINDS: dict[str, tuple[Any, str]] = {
    "system": (str, "text"),
    "history": (str, "text"),
    "thinking": (str, "text"),
    "stop": (tuple[str, ...], "a list of texts"),
    "think_tags": (tuple[str, str] | None, "two texts, such as ('<think>', '</think>')"),
    "variables": (dict[str, Any] | None, "a dict whose keys are text"),
    "hand_over": (str | None, "text or None"),
    "json_object": (bool, "True or False"),
    "choice": (tuple[str, ...] | None, "a list of texts"),
    "grammar": (str | None, "text in GBNF"),
}


def check_given(name: str, given: Any) -> Any:
    """The value as its type, a list as a tuple. Raises `UsageError` naming what does not fit."""
    kind, words = KINDS[name]
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError:
        raise UsageError(f"{name} must be {words}, not {given!r:.80}.") from None


def check_tags(given: Any) -> tuple[str, str] | None:
    """The tags that thinking is to stand between, None for the model's own."""
    tags: tuple[str, str] | None = check_given("think_tags", given)
    if tags is None:
        return None
    if not all(tag.strip() for tag in tags):
        raise UsageError("A thinking tag is empty.", hint="Give both: --think-tags '<think>' '</think>'.")
    if tags[0].strip() == tags[1].strip():
        raise UsageError(
            f"Both thinking tags are {tags[0]!r:.40}: an end could not be told from a start.",
            hint="Give two: --think-tags '<think>' '</think>'.",
        )
    return tags
