"""Every number a person may set, with what it means and the range it must lie in.

One table: the command line, the Python API, settings and the engine's pipe all check against it, because out of range
llama.cpp answers with nonsense (a temperature of NaN), an endless reply (max_tokens 0) or a crash (n_batch -1).
Plain values: nothing is read here.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, get_args

import msgspec

from localr1.errors import UsageError

CacheType = Literal["f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"]
FlashAttention = Literal["auto", "on", "off"]
Effort = Literal["off", "low", "medium", "high", "max"]
MAX_CONTEXT = 1 << 20
MAX_SEED = (1 << 32) - 1
MAX_TOKENS = 1_000_000
T = TypeVar("T", bound=msgspec.Struct)


class Sampling(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How the next token is chosen.

    The defaults are those that DeepSeek gives for R1 and its distills: temperature 0.6, top-p 0.95
    (README of deepseek-ai/DeepSeek-R1). `top_k` 0 and `min_p` 0 are off; temperature 0 takes the likeliest token.
    Penalties look back `repeat_last_n` tokens. DRY (don't repeat yourself) is off at `dry_multiplier` 0.
    """

    temperature: float = 0.6
    top_k: int = 0
    top_p: float = 0.95
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64
    frequency_penalty: float = 0.0
    presence_penalty: float = 0.0
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_last_n: int = 1024
    seed: int | None = None


class LoadOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How a model is loaded. None means: find the best for this machine.

    `context` is in tokens; None starts at 16,384, or less where the model or the memory allows less, and grows between
    turns. `gpu_layers` None means all that fit. `threads` None means one a physical core.
    """

    context: int | None = None
    gpu_layers: int | None = None
    threads: int | None = None
    batch: int = 512
    ubatch: int = 512
    flash_attention: FlashAttention = "auto"
    type_k: CacheType = "f16"
    type_v: CacheType = "f16"
    mmap: bool = True
    mlock: bool = False
    rope_freq_base: float = 0.0
    rope_freq_scale: float = 0.0


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a reply must end at the latest. None is no limit but the context.

    `think` bounds the thinking of the turn, over all its thoughts: in tokens, or as an effort whose tokens are those of
    `localr1.thinking.landing`. `think_at_least` are thinking tokens before which the model may not stop thinking.
    `reserve` are tokens that thinking may not take from the answer; None leaves it to the model's family.
    """

    max_tokens: int | None = None
    think: int | Effort | None = None
    think_at_least: int = 0
    reserve: int | None = None
    loop_guard: bool = True


# name: (lowest, highest). Where llama.cpp has no limit of its own these are the widest that still mean something.
RANGES: dict[str, tuple[float, float]] = {
    "temperature": (0, 5),
    "top_k": (0, 1_000_000),
    "top_p": (0, 1),
    "min_p": (0, 1),
    "repeat_penalty": (0.1, 10),
    "repeat_last_n": (0, MAX_CONTEXT),
    "frequency_penalty": (-2, 2),
    "presence_penalty": (-2, 2),
    "dry_multiplier": (0, 10),
    "dry_base": (1, 10),
    "dry_allowed_length": (1, 1000),
    "dry_last_n": (0, MAX_CONTEXT),
    "seed": (0, MAX_SEED),
    "context": (64, MAX_CONTEXT),
    "gpu_layers": (0, 999),
    "threads": (1, 512),
    "batch": (1, 8192),
    "ubatch": (1, 8192),
    "rope_freq_base": (0, 1e9),
    "rope_freq_scale": (0, 1000),
    "max_tokens": (1, MAX_TOKENS),
    "think": (0, MAX_TOKENS),
    "think_at_least": (0, MAX_TOKENS),
    "think_more": (1, MAX_TOKENS),
    "reserve": (0, MAX_TOKENS),
    "samples": (1, 64),
}
_TYPES: dict[str, type[msgspec.Struct]] = {
    field.name: owner for owner in (Sampling, LoadOptions, Limits) for field in msgspec.structs.fields(owner)
}
# What else a model is asked with: one of these may be what a wrong name means.
BESIDE = (
    *("system", "stop", "think_tags", "variables", "history", "thinking", "hand_over"),
    *("schema", "json_object", "choice", "grammar", "tools"),
)


def check_number(name: str, value: float) -> None:
    """Refuse a number outside its range, or one that is not a number, by name."""
    low, high = RANGES[name]
    if not math.isfinite(value) or not low <= value <= high:
        raise UsageError(f"{name} must be between {low:,} and {high:,}, not {value!r}.")


def check_whole(name: str, value: Any) -> None:
    """Refuse what is no whole number within its range, by name."""
    if type(value) is not int:
        raise UsageError(f"{name} must be a whole number, not {value!r:.80}.")
    check_number(name, value)


def parse(name: str, text: str) -> Any:
    """Turn what a person typed for `name` into a checked value of its type."""
    if name not in _TYPES:
        near = difflib.get_close_matches(name, _TYPES, n=1)
        raise UsageError(
            f"There is no parameter called {name!r}.",
            hint=f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(sorted(_TYPES))}.",
        )
    kind = next(field.type for field in msgspec.structs.fields(_TYPES[name]) if field.name == name)
    text = text.strip()
    if kind is bool:
        text = {"on": "true", "off": "false"}.get(text.lower(), text)
    return _value(name, text, kind, strict=False)


def _value(name: str, given: Any, kind: Any, *, strict: bool) -> Any:
    """What was given for `name`, as its type and within its range; from text where it need not be strict."""
    refusal = UsageError(f"{name} must be {_kind_in_words(kind)}, not {given!r:.80}.")
    try:
        value = msgspec.convert(given, kind, strict=strict)
    except (msgspec.ValidationError, UnicodeEncodeError):  # the latter for half a surrogate pair
        raise refusal from None
    if name in RANGES and value is not None:
        if isinstance(value, str) and value not in get_args(Effort):
            raise refusal
        if not isinstance(value, str):
            check_number(name, value)
    return value


def _kind_in_words(kind: Any) -> str:
    if get_args(kind)[:1] == (int,) and Effort in get_args(kind):
        return f"a whole number or one of {', '.join(get_args(Effort))}"
    choices = [value for value in get_args(kind) if isinstance(value, str)]
    if choices:
        return "one of " + ", ".join(choices)
    words = {int: "a whole number", float: "a number", bool: "on or off, true or false", int | None: "a whole number"}
    return words.get(kind, "a number")


def _checked(owner: type[T], values: Mapping[str, Any]) -> T:
    kinds = {field.name: field.type for field in msgspec.structs.fields(owner)}
    made: dict[str, Any] = {}
    for name, given in values.items():
        if name not in kinds:
            raise UsageError(f"There is no parameter called {name!r} here.", hint=_meant(name, owner))
        made[name] = _value(name, given, kinds[name], strict=True)
    return owner(**made)


def _meant(name: str, owner: type[msgspec.Struct]) -> str:
    """What to do about a name that is none where a model is loaded, or where it is asked."""
    loading = owner is LoadOptions
    if name in _TYPES and (_TYPES[name] is LoadOptions) != loading:
        where = "the model is asked" if loading else "the model is loaded, as in localr1.load"
        return f"Give {name} where {where}."
    names = [one for one, kind in _TYPES.items() if (kind is LoadOptions) == loading and one != name]
    names += () if loading else BESIDE
    near = difflib.get_close_matches(name, names, n=1)
    return f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(sorted(names))}."


def sampling(**values: Any) -> Sampling:
    """A checked `Sampling`; raises `UsageError` naming the value that is off."""
    return _checked(Sampling, values)


def load_options(**values: Any) -> LoadOptions:
    """A checked `LoadOptions`; raises `UsageError` naming the value that is off."""
    options = _checked(LoadOptions, values)
    if options.flash_attention == "off" and options.type_v not in ("f32", "f16", "bf16"):
        raise UsageError(f"type_v={options.type_v} needs flash attention.", hint="Leave out flash_attention=off.")
    return options


def limits(**values: Any) -> Limits:
    """A checked `Limits`; raises `UsageError` naming the value that is off."""
    made = _checked(Limits, values)
    if isinstance(made.think, int) and made.think_at_least > made.think:
        raise UsageError(
            f"think_at_least={made.think_at_least:,} is more than think={made.think:,} allows.",
            hint=f"Give think={made.think_at_least:,} or more, or leave one of them out.",
        )
    if made.reserve and made.max_tokens and made.reserve >= made.max_tokens and made.think not in (0, "off"):
        raise UsageError(
            f"reserve={made.reserve:,} leaves nothing of max_tokens={made.max_tokens:,} to think with.",
            hint="Keep less with reserve=N, give more with max_tokens=N, or turn thinking off with think=off.",
        )
    if made.think == "off" and made.think_at_least:
        raise UsageError(
            f"think=off and think_at_least={made.think_at_least:,} do not go together.", hint="Leave one of them out."
        )
    return made
