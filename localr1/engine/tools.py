"""How a chat template writes tool calls, found by rendering one, as its other habits are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from localr1.engine.templates import ChatTemplate, TemplateFailed
from localr1.forms.calls import CALL_ID, OWN, CallForm
from localr1.frames import Tool

_NAME, _KEY, _VALUE, _CONTENT = "qtoolnameq", "qkeyq", "qvalueq", "qcontentq"
_ARGUMENTS = re.compile(rf'\{{\s*"{_KEY}"\s*:\s*"{_VALUE}"\s*\}}')
_USER = {"role": "user", "content": "x"}
_TOOL = Tool(_NAME, "x", '{"type": "object", "properties": {}}')


def find_call_form(template: ChatTemplate, openers: Iterable[str], endings: Iterable[str]) -> CallForm:
    """The form of the template's own calls; `OWN` where it writes none, or none with JSON arguments.

    `openers` are known to begin a call. `endings` are the texts of tokens that end a reply: no call holds one.
    """
    openers = tuple(openers)
    try:
        plain = template.render_chat([_USER, {"role": "assistant", "content": _CONTENT}], reply=False)
    except TemplateFailed:
        return OWN
    before, _, after = plain.rpartition(_CONTENT)
    ways: list[tuple[int, CallForm]] = []
    for bare in (False, True):
        text = _called(template, bare=bare, as_text=False)
        as_text = text is None
        if as_text:
            text = _called(template, bare=bare, as_text=True)
        found = _cut_out(text, before, after, openers) if text else None
        if text and found is not None:
            ends = [at for ending in endings if ending and (at := found.end.find(ending)) >= 0]
            end = found.end[: min(ends, default=len(found.end))]
            ways.append((len(text), found._replace(end=end, as_text=as_text, bare=bare)))
    if not ways:
        return OWN
    # R1's template writes another, empty reply beside a call whose content is empty and not none.
    return min(ways, key=lambda way: way[0])[1]._replace(told=_tells(template))


def as_variable(tools: Sequence[Tool]) -> list[dict[str, Any]]:
    """The tools as templates want them."""
    return [
        {
            "type": "function",
            "function": {
                "name": tool.name, "description": tool.description, "parameters": json.loads(tool.parameters),
            },
        }
        for tool in tools
    ]  # fmt: skip


def _called(template: ChatTemplate, *, bare: bool, as_text: bool) -> str | None:
    """A chat that ends in a call, as the template writes it; None where it fails."""
    arguments: Any = {_KEY: _VALUE}
    function = {"name": _NAME, "arguments": json.dumps(arguments) if as_text else arguments}
    call = {"id": CALL_ID, "type": "function", "function": function}
    said = {"role": "assistant", "content": None if bare else "", "tool_calls": [call]}
    result = {"role": "tool", "content": "x", "name": _NAME, "tool_call_id": CALL_ID}
    try:
        template.render_chat([_USER, said, result], reply=True)
        return template.render_chat([_USER, said], reply=False)
    except TemplateFailed:
        return None


def _cut_out(text: str, before: str, after: str, openers: Iterable[str]) -> CallForm | None:
    """The texts round name and arguments; `before` and `after` stand round an answer and are no part of a call."""
    name = text.rfind(_NAME)
    inside = _ARGUMENTS.search(text, name) if name >= 0 else None
    if inside is None:
        return None
    start, known = max(((text.rfind(opener, 0, name), opener) for opener in openers), default=(-1, ""))
    if start < 0:
        start, known = len(_shared(before, text[:name])), ""
        if text.rfind("<", 0, start) > text.rfind(">", 0, start):
            start = text.rfind("<", 0, start)
    begin = text[start:name].lstrip()
    end = text[inside.end() :]
    shared = end[: len(end) - len(_shared(end[::-1], after[::-1]))]
    if shared.rfind("<") > shared.rfind(">"):
        shared = end[: end.find(">", len(shared)) + 1]
    if not begin or "None" in begin:
        return None
    return CallForm(begin, text[name + len(_NAME) : inside.start()], shared, known=known)


def _tells(template: ChatTemplate) -> bool:
    """Whether the template describes the tools it is given."""
    try:
        return _NAME in template.render_chat([_USER], reply=True, variables={"tools": as_variable([_TOOL])})
    except TemplateFailed:
        return False


def _shared(one: str, other: str) -> str:
    length = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]
