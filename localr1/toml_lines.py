"""Change one line of a TOML file, and leave every other line, comment and line end as it was.

Text in, text out. Only a value that stands on one line is found; whoever uses this reads the result again and compares.
"""

from __future__ import annotations

import re

_HEADER = re.compile(r"^[ \t]*\[(?P<name>[^\[\]\r\n]*)\][ \t]*(?:#[^\r\n]*)?\r?$\n?", re.MULTILINE)


def line_of(name: str, end: str = "") -> re.Pattern[str]:
    """Match the line that gives a name its value, in one piece or as key, value and the rest with its comment."""
    key = re.escape(name)
    return re.compile(
        rf"""^(?P<key>[ \t]*(?:{key}|"{key}"|'{key}')[ \t]*=[ \t]*)"""
        r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^#"'\r\n]*?)"""
        rf"(?P<rest>[ \t]*(?:\#[^\r\n]*)?\r?$){end}",
        re.MULTILINE,
    )


def with_line(text: str, table: str, name: str, literal: str) -> str:
    """The text with `name = literal` in a table, or before the first one where that is empty."""
    section = _section(text, table)
    if section is None:
        before = _ended(text) + (_newline(text) if text else "")
        return f"{before}[{table}]{_newline(text)}{name} = {literal}{_newline(text)}"
    begin, end = section
    part = text[begin:end]
    if line_of(name).search(part):
        changed = line_of(name).sub(lambda found: f"{found['key']}{literal}{found['rest']}", part, count=1)
        return text[:begin] + changed + text[end:]
    lines = part.rstrip()
    rest = part[len(lines) :] if lines else part
    first, line_end, blank = rest.partition("\n")
    kept = lines + first + (line_end or _newline(text)) if lines else ""
    return text[:begin] + kept + f"{name} = {literal}" + _newline(text) + (blank if lines else rest) + text[end:]


def without_line(text: str, table: str, name: str) -> str:
    """The text without the line of this name in a table; the same where there is none."""
    section = _section(text, table)
    if section is None:
        return text
    begin, end = section
    return text[:begin] + line_of(name, "\n?").sub("", text[begin:end], count=1) + text[end:]


def _section(text: str, table: str) -> tuple[int, int] | None:
    """Where the lines of a table begin and end; None where there is no such table. An empty name is the file's top."""
    name, begin = "", 0
    for header in _HEADER.finditer(text):
        if name == table:
            return begin, header.start()
        name, begin = header["name"].strip(), header.end()
    return (begin, len(text)) if name == table else None


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + _newline(text)
