"""Chats as text for elsewhere: Markdown and HTML to read, JSON that can be taken in again, JSON lines to learn from.

Markdown, HTML and JSON lines have the branch that is shown; JSON has everything. No I/O here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import PurePath
from typing import Any, Literal, NamedTuple, get_args

import msgspec

from localr1.chats.in_words import thought_line, trouble
from localr1.chats.records import ChatCopy, ChatRow, Kept
from localr1.text import json_safe, one_line, visible

Form = Literal["md", "json", "jsonl", "html"]
FORMS: tuple[Form, ...] = get_args(Form)
VERSION = 1  # of our own JSON
_STYLE = (
    "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}"
    "pre{white-space:pre-wrap;font:inherit;margin:.3rem 0 1.2rem}h2{font-size:1rem;margin:1.2rem 0 0}"
    "details pre{border-left:2px solid #999;padding-left:.8rem;color:#555}summary,.note{color:#555}"
    "@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}details pre,summary,.note{color:#999}}"
)


class Exported(NamedTuple):
    """A chat with what is to go out of it: every message, and the branch that is shown."""

    row: ChatRow
    messages: Sequence[Kept]
    branch: Sequence[Kept]


class ChatFile(msgspec.Struct):
    """Our own JSON: `localr1_chats` is its version. Numbers of messages say only what follows what."""

    localr1_chats: int
    chats: list[ChatCopy]


def export(chats: Iterable[Exported], form: Form) -> str:
    """The chats in one of the forms, ending in a line end. No form holds what a terminal would act on."""
    write: dict[Form, Callable[[list[Exported]], str]] = {
        "md": _markdown,
        "json": _json,
        "jsonl": _json_lines,
        "html": _html,
    }
    return write[form](list(chats))


def _json(chats: list[Exported]) -> str:
    copies = [
        ChatCopy(row.title, list(messages), row.pinned, row.created, row.leaf) for row, messages, _branch in chats
    ]
    return _encoded(ChatFile(VERSION, copies)) + "\n"


def _json_lines(chats: list[Exported]) -> str:
    """A line for each reply that has an answer: the question is the last thing said before it."""
    lines = []
    for _row, _messages, branch in chats:
        question = ""
        for kept in branch:
            if kept.role == "user":
                question = kept.text
            elif kept.role == "assistant" and kept.text:
                lines.append(_encoded({"question": question, "thinking": kept.thinking, "answer": kept.text}) + "\n")
    return "".join(lines)


def _encoded(value: Any) -> str:
    return json_safe(msgspec.json.encode(value).decode())


def _markdown(chats: list[Exported]) -> str:
    parts: list[str] = []
    for row, _messages, branch in chats:
        parts.append(f"# {one_line(row.title) or 'Chat'}")
        parts.append(f"*{_day(row.created)}*")
        for kept in branch:
            parts.append(f"## {_who(kept)}")
            if kept.thinking:
                quoted = "\n".join(f"> {line}".rstrip() for line in visible(kept.thinking).splitlines())
                parts += [f"**{thought_line(kept)}**", quoted]
            if kept.text:
                parts.append(visible(kept.text))
            if note := trouble(kept):
                parts.append(f"*[{one_line(note)}]*")
    return "\n\n".join(parts) + "\n"


def _html(chats: list[Exported]) -> str:
    """One page that loads nothing and runs nothing; what was said is text in it, whatever it holds."""
    body = []
    for row, _messages, branch in chats:
        body.append(f"<h1>{_text(one_line(row.title) or 'Chat')}</h1>\n<p class=note>{_day(row.created)}</p>")
        for kept in branch:
            body.append(f"<h2>{_text(_who(kept))}</h2>")
            if kept.thinking:
                body.append(
                    f"<details><summary>{_text(thought_line(kept))}</summary><pre>{_text(kept.thinking)}</pre></details>"
                )
            body.append(f"<pre>{_text(kept.text)}</pre>")
            if note := trouble(kept):
                body.append(f"<p class=note>[{_text(note)}]</p>")
    title = _text(one_line(chats[0].row.title)) if len(chats) == 1 else "Chats"
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!doctype html>\n<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n" + "\n".join(body) + "\n</body></html>\n"
    )


def _text(text: str) -> str:
    return escape(visible(text))


def _who(kept: Kept) -> str:
    names = {"user": "You", "system": "Instructions", "tool": f"Tool {kept.name}".strip()}
    model = PurePath(kept.model).name if "/" in kept.model and kept.model.endswith(".gguf") else kept.model
    return one_line(names.get(kept.role) or model or "Answer")


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
