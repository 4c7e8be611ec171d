"""What a person wants every time: settings.toml, its names and values checked, changed without disturbing the rest.

Each setting is declared once, in Settings: its type and range, its default, and its meaning in one line. Reading,
changing and explaining all go by that. A name that is not there is refused by name, so that a slip of the pen is not
silently a setting that does nothing. No front end keeps a default of its own for what stands here.
"""

from __future__ import annotations

import difflib
import functools
import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, cast, get_args, get_origin

import msgspec
from msgspec import Meta

from localr1 import paths
from localr1.errors import DiskError, UsageError
from localr1.parameters import Effort
from localr1.text import one_line, well_formed
from localr1.toml_lines import line_of, with_line, without_line

Theme = Literal[
    "dark",
    "light",
    "contrast",
    "paper",
    "nord",
    "gruvbox",
    "tokyo-night",
    "solarized-light",
    "catppuccin-latte",
    "terminal",
]
KEYS = "keys"  # the one table of the file
KEY_NAME = r"^[a-z0-9-]+\.[a-z0-9-]+$"  # as in reply.answer-now
Value = str | int | float | dict[str, str]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every setting there is. None means that nothing was chosen, and the meaning says what happens then."""

    default_model: Annotated[str, Meta(min_length=1, description="The model to use when none is named.")] | None = None
    trace: Annotated[
        Literal["show", "hide", "only"],
        Meta(description="Show the thinking beside the answer, hide it, or show only the thinking."),
    ] = "show"
    context: (
        Annotated[int, Meta(ge=256, le=1_048_576, description="Room for a conversation, in tokens. Unset: what fits.")]
        | None
    ) = None
    gpu_layers: (
        Annotated[int, Meta(ge=0, le=999, description="Layers of the model to put on the GPU. Unset: what fits.")]
        | None
    ) = None
    threads: (
        Annotated[int, Meta(ge=1, le=512, description="Threads to compute with. Unset: one a physical core.")] | None
    ) = None
    think: (
        Annotated[
            Annotated[int, Meta(ge=0, le=1_000_000)] | Effort,
            Meta(description="How much to think: an effort, or the most tokens spent on it. Unset: no limit."),
        ]
        | None
    ) = None
    max_tokens: (
        Annotated[
            int, Meta(ge=1, le=1_000_000, description="Most tokens in a reply, thinking included. Unset: no limit.")
        ]
        | None
    ) = None
    temperature: (
        Annotated[float, Meta(ge=0, le=2, description="How freely words are chosen. Unset: what suits the model.")]
        | None
    ) = None
    theme: Annotated[Theme, Meta(description="Colours of the terminal app.")] = "dark"
    keys: Annotated[
        dict[Annotated[str, Meta(pattern=KEY_NAME)], Annotated[str, Meta(min_length=1, max_length=80)]],
        Meta(description="Keys of the terminal app that are not the usual ones, in a table [keys]."),
    ] = {}


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting, ready to be shown. `choices` are the words that it takes, where it takes words of a list."""

    name: str
    value: Value | None
    is_default: bool
    meaning: str
    takes: str
    choices: tuple[str, ...] = ()


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; a file that is not there means the defaults.

    Raises UsageError naming the file and line of what is wrong with it, DiskError where it cannot be read.
    """
    file = path or paths.settings_file()
    text = _read(file)
    table = _parse(text, file)
    for name, value in table.items():
        where = _place(text, name, file)
        if name not in _types():
            raise _unknown(name, where)
        _checked(name, value, where)
    return msgspec.convert(table, Settings)


def set_setting(name: str, value_text: str, path: Path | None = None) -> Value:
    """Give a setting a new value, keeping every other line of the file and the comment on its own; return the value.

    `keys.reply.answer-now` is a line of the table [keys]. Creates the file, for its owner only, where there is none.
    Raises UsageError for a name or value that cannot be.
    """
    table, key = _parted(name)
    file = path or paths.settings_file()
    value = _checked(KEYS, {key: value_text})[key] if table else _checked(name, value_text, strict=False)
    text = _read(file)
    _write(file, with_line(text, table, key, _toml(value)), _with(_parse(text, file), table, key, value), name)
    return cast("Value", value)


def unset_setting(name: str, path: Path | None = None) -> None:
    """Take a setting's line out of the file, so that the default holds again."""
    file = path or paths.settings_file()
    text = _read(file)
    meant = _parse(text, file)
    table, key = ("", name) if name in meant else _parted(name)
    if key in (meant.get(table, {}) if table else meant):
        _write(file, without_line(text, table, key), _with(meant, table, key, None), name)


def describe(settings: Settings) -> tuple[SettingRow, ...]:
    """Say of every setting what it is, whether that is the default, what it may be and what it means."""
    return tuple(
        SettingRow(
            name=field.name,
            value=getattr(settings, field.name),
            is_default=getattr(settings, field.name) == getattr(_DEFAULTS, field.name),
            meaning=get_args(_types()[field.name])[1].description,
            takes=_takes(_types()[field.name]),
            choices=_choices(get_args(_types()[field.name])[0]),
        )
        for field in msgspec.structs.fields(Settings)
    )


_DEFAULTS = Settings()


def _parted(name: str) -> tuple[str, str]:
    """The table that a name stands in, empty for the top of the file, and the name there. Raises UsageError."""
    table, dot, key = name.partition(".")
    if dot and table == KEYS:
        if not re.match(KEY_NAME, key):
            raise UsageError(f"{one_line(repr(key), 60)} is no name of a key.", hint="It is like reply.answer-now.")
        return table, key
    if name not in _types():
        raise _unknown(name)
    return "", name


def _with(table: dict[str, Any], name: str, key: str, value: Value | None) -> dict[str, Any]:
    """What the file is to say once `key` has this value, or none."""
    if name:
        inner = _with(table.get(name, {}), "", key, value)
        return {**table, name: inner} if name in table or inner else table
    rest = {other: old for other, old in table.items() if other != key}
    return rest if value is None else {**rest, key: value}


def _flat(table: dict[str, Any]) -> dict[str, Any]:
    """With `reply.answer-now` under [keys] as one name: unquoted, TOML takes the dot for a table of its own."""
    keys = table.get(KEYS)
    if not isinstance(keys, dict):
        return table
    flat: dict[str, Any] = {}
    for area, value in keys.items():
        flat |= {f"{area}.{verb}": key for verb, key in value.items()} if isinstance(value, dict) else {area: value}
    return {**table, KEYS: flat}


@functools.cache
def _types() -> dict[str, Any]:
    """Every setting's type with its range and meaning, without the None that stands for unset."""
    return {
        field.name: field.type if get_origin(field.type) is Annotated else get_args(field.type)[0]
        for field in msgspec.structs.fields(Settings)
    }


def _takes(annotated: Any) -> str:
    """Say in words what a setting may be."""
    kind, meta = get_args(annotated)
    if get_origin(kind) is dict:
        return "lines of a table [keys], such as reply.answer-now = 'f5'"
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(get_args(kind))
    if Effort in get_args(kind):
        return f"one of {', '.join(get_args(Effort))}, or {_takes(get_args(kind)[0])}"
    if kind is str:
        return "a name"
    return f"{'a whole number' if kind is int else 'a number'} from {meta.ge:,} to {meta.le:,}"


def _choices(kind: Any) -> tuple[str, ...]:
    """The words among what a setting may be."""
    if get_origin(kind) is Literal:
        return get_args(kind)
    return get_args(Effort) if Effort in get_args(kind) else ()


def _checked(name: str, value: object, where: str = "", *, strict: bool = True) -> Any:
    """Give back the value in the setting's own type; not strict means that it was typed, and numbers are text."""
    wanted = _types()[name]
    try:
        if isinstance(value, str) and well_formed(value) != value:
            raise msgspec.ValidationError
        return msgspec.convert(value, wanted, strict=strict)
    except msgspec.ValidationError:
        message = f"{name} cannot be {one_line(repr(value), 60)}."
        raise UsageError(f"{where}: {message}" if where else message, hint=f"It takes {_takes(wanted)}.") from None


def _unknown(name: str, where: str = "") -> UsageError:
    near = difflib.get_close_matches(name, _types(), n=1)
    hint = f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(_types())}."
    shown = one_line(repr(name), 60)
    return UsageError(
        f"{where}: no setting is called {shown}." if where else f"No setting is called {shown}.", hint=hint
    )


def _read(file: Path) -> str:
    """The file's text without a byte order mark, its line ends as they are; nothing where there is no file."""
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise DiskError(
            f"Cannot read {file}: {error.strerror or error}.", hint="Check that it is a file you may read."
        ) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{file}, line {line}: this is not UTF-8.", hint="Save the file as UTF-8.") from error


def _parse(text: str, file: Path) -> dict[str, Any]:
    try:
        return _flat(tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        reason, _, place = str(error).partition(" (at ")
        number = re.match(r"line (\d+)", place)
        line = int(number[1]) if number else text.count("\n") + 1
        raise UsageError(
            f"{file}, line {line}: {one_line(reason)}.", hint="Each line is a name, '=' and a value; text is in quotes."
        ) from error


def _write(file: Path, text: str, meant: dict[str, Any], name: str) -> None:
    """Write the changed text, if reading it gives what was meant: a value over several lines is left to its owner."""
    try:
        says_what_was_meant = _flat(tomllib.loads(text)) == meant
    except ValueError:
        says_what_was_meant = False
    if not says_what_was_meant:
        raise UsageError(f"{file}: {name} is written in a way that cannot be changed from here.", hint="Edit the file.")
    paths.make_private(file.parent)
    paths.write_private(file, text)


def _place(text: str, name: str, file: Path) -> str:
    found = line_of(name).search(text)
    return f"{file}, line {text.count(chr(10), 0, found.start()) + 1}" if found else str(file)


def _toml(value: Value) -> str:
    """Write a value as TOML. JSON's quoting is TOML's too, but for DEL, which TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
