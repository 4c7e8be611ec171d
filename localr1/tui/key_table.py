"""Every key of the app, read from the bindings themselves: what the help shows, and what may be given another key.

A binding's id is `area.verb-words`. Keys of the settings stand in for the usual ones. Nothing here draws.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import format_key

from localr1.text import one_line

if TYPE_CHECKING:
    from textual.binding import BindingType

AREAS = {
    "reply": "while a reply runs",
    "question": "in the question box",
    "turn": "on a turn",
    "trace": "on a trace",
    "chat": "in the chat",
    "page": "on every other screen",
    "models": "models",
    "chats": "chats",
    "settings": "settings",
    "keys": "keys",
    "stats": "stats",
    "help": "help",
    "privacy": "privacy",
}
ANYWHERE = "anywhere"

_NAMES = {
    "escape": "esc", "enter": "enter", "space": "space", "tab": "tab", "backspace": "backspace", "delete": "delete",
    "up": "↑", "down": "↓", "left": "←", "right": "→", "pageup": "page up", "pagedown": "page down",
    "home": "home", "end": "end",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One thing that a key does. `keys` are those that hold now, `usual` those it comes with, in Textual's names.

    `where` says on what the key acts; ANYWHERE is the app itself.
    """

    id: str
    where: str
    says: str
    tooltip: str
    usual: str
    keys: str

    @property
    def shown(self) -> str:
        """The keys as they stand on a keyboard, as in `F2` or `ctrl+n`."""
        return one_line(" ".join(key_name(key) for key in self.keys.split(",")), 40)

    @property
    def is_usual(self) -> bool:
        """Whether nobody gave it another key."""
        return self.keys == self.usual


def key_rows(chosen: Mapping[str, str]) -> tuple[KeyRow, ...]:
    """Everything that has a key, by area. `chosen` are the keys of the settings."""
    rows = {row.id: row for row in _rows(_classes(), chosen)}
    order = [*AREAS.values(), ANYWHERE]
    return tuple(sorted(rows.values(), key=lambda row: order.index(row.where) if row.where in order else len(order)))


def clash(rows: Iterable[KeyRow], id: str, keys: str) -> KeyRow | None:
    """What has one of these keys already, where both could be meant: in the same area, or anywhere."""
    mine = {key.strip() for key in keys.split(",")}
    rows = list(rows)
    where = next((row.where for row in rows if row.id == id), ANYWHERE)
    for row in rows:
        near = row.where == where or ANYWHERE in (row.where, where)
        if row.id != id and near and mine & set(row.keys.split(",")):
            return row
    return None


def unknown(chosen: Mapping[str, str]) -> tuple[str, ...]:
    """Names of the settings' keys that nothing in the app has."""
    known = {row.id for row in key_rows({})}
    return tuple(name for name in chosen if name not in known)


def key_name(key: str) -> str:
    """A key as people call it."""
    key = key.strip()
    *modifiers, last = key.split("+")
    if last[:1] == "f" and last[1:].isdigit():
        last = last.upper()
    elif last in _NAMES:
        last = _NAMES[last]
    elif len(last) > 1:
        last = format_key(last)
    return "+".join([*modifiers, last])


@functools.cache
def _load_everything() -> None:
    """Import every module of the app, so that no binding is forgotten."""
    import localr1.tui

    for module in pkgutil.walk_packages(localr1.tui.__path__, "localr1.tui."):
        importlib.import_module(module.name)


def _classes() -> list[type[DOMNode]]:
    _load_everything()
    return [one for one in _below(DOMNode) if one.__module__.startswith("localr1.tui")]


def _below(kind: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _rows(classes: Iterable[type[DOMNode]], chosen: Mapping[str, str]) -> Iterator[KeyRow]:
    for kind in classes:
        own: Iterable[BindingType] = vars(kind).get("BINDINGS", ())
        for binding in own:
            if isinstance(binding, Binding) and binding.id:
                area = binding.id.partition(".")[0]
                where = ANYWHERE if issubclass(kind, App) else AREAS.get(area, area)
                keys = chosen.get(binding.id, binding.key)
                says = binding.description or binding.id.partition(".")[2].replace("-", " ")
                yield KeyRow(binding.id, where, says, binding.tooltip, binding.key, keys)


def palette_words(binding: Binding) -> str:
    """As in `reply: answer now`."""
    area, _, verb = (binding.id or "").partition(".")
    return f"{area}: {verb.replace('-', ' ')}"


def palette_place(words: str) -> int:
    """Where an area stands among the others in the palette: what one is at comes first."""
    area = words.partition(":")[0]
    return list(AREAS).index(area) if area in AREAS else len(AREAS)
