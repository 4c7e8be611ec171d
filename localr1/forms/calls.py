"""How a model writes that it calls a tool, what it may write from there on, and the call read back.

A call is some text, the tool's name, some text, the arguments as a JSON object, and some text. Which texts those are is
found by rendering the model's template (`engine/tools.py`); a model whose template knows no tools is told `OWN`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from localr1.forms.gbnf import Rules, alternatives, literal
from localr1.forms.schemas import grammar_of
from localr1.frames import Tool
from localr1.messages import Call

# One call is made at a time. Mistral's templates want nine letters or digits.
CALL_ID = "call00001"
_TAG = re.compile(r"<[^<>\s]*>|\[[A-Z_]+\]|\{")
_BLANK = r"[ \n]{0,4}"


class CallForm(NamedTuple):
    """The texts round a call's name and arguments.

    `as_text`: the template takes arguments as JSON text. `bare`: it wants no content beside a call. `told`: it
    describes the tools itself. `own`: the template writes no calls, so that history has them as plain text. `known`
    is what the model's format knows as the beginning of a call.
    """

    begin: str
    between: str
    end: str
    as_text: bool = False
    bare: bool = False
    told: bool = False
    own: bool = False
    known: str = ""

    @property
    def opener(self) -> str:
        """What a call begins with and an answer does not: what the model's format says, else its first tag."""
        if self.known:
            return self.known
        begin = self.begin.lstrip()
        found = _TAG.match(begin)
        return found.group() if found else begin.split()[0]

    def written(self, call: Call) -> str:
        """A call as the model writes it."""
        return f"{self.begin}{call.name}{self.between}{call.arguments}{self.end}"


OWN = CallForm('<tool_call>\n{"name": "', '", "arguments": ', "}\n</tool_call>", own=True)


def call_grammar(form: CallForm, tools: Sequence[Tool]) -> str:
    """What may follow the opener: the rest of a call to one of the tools, with arguments that fit its schema."""
    rules = Rules()
    calls, others = [], []
    for number, tool in enumerate(tools):
        root, rest = _renamed(grammar_of(json.loads(tool.parameters)), f"t{number}-")
        calls.append(f"{literal(tool.name)} {_loosely(form.between)} {root}")
        others.append(rest)
    begin = form.begin.lstrip()[len(form.opener) :]
    root = rules.add(
        "call", " ".join(filter(None, (_loosely(begin), alternatives(calls), _loosely(form.end.rstrip()))))
    )
    return rules.text(root) + "".join(others)


def call_in(form: CallForm, text: str) -> Call | None:
    """The call that a text is, from its opener on; None where it is none."""
    parts = [_pattern(part) for part in (form.begin.strip(), form.between.strip(), form.end.strip())]
    found = re.fullmatch(rf"\s*{parts[0]}\s*([\w.-]+)\s*{parts[1]}\s*(\{{.*\}})\s*{parts[2]}\s*", text, re.DOTALL)
    if found is None:
        return None
    try:
        arguments = json.loads(found.group(2))
    except ValueError:
        return None
    return Call(found.group(1), json.dumps(arguments, ensure_ascii=False))


def told_in_words(form: CallForm, tools: Sequence[Tool]) -> str:
    """What a model is told of the tools whose template does not tell it."""
    listed = "\n".join(
        f"- {tool.name}: {tool.description}\n  arguments, as a JSON schema: {tool.parameters}" for tool in tools
    )
    example = form.written(Call("NAME", "{…}"))
    return f"You can call these tools:\n{listed}\n\nTo call one, write this instead of an answer:\n{example}"


class CallWatch:
    """Watches an answer for the beginning of a call, and keeps the call's text back.

    A call begins where its opener begins a line; one that is no more than a brace, only where it begins the answer.
    """

    def __init__(self, form: CallForm) -> None:
        self._form = form
        self._line = ""
        self._first = True
        self._call = ""
        self.on = False

    def feed(self, text: str) -> str:
        """Take in more of the answer; what of it is to be shown now."""
        if self.on:
            self._call += text
            return ""
        shown = ""
        for stretch in text.splitlines(keepends=True):
            shown += self._in_line(stretch) if not self.on else self.feed(stretch)
        return shown

    def would_begin(self, text: str) -> bool:
        """Whether a call would have begun once this came. Changes nothing."""
        before = dict(vars(self))
        self.feed(text)
        began = self.on and not before["on"]
        vars(self).update(before)
        return began

    def close(self) -> tuple[str, Call | None]:
        """The answer is over: the call, or text that was kept back and is none."""
        call = call_in(self._form, self._call) if self.on else None
        return ("" if call else self._call or self._line.removeprefix(_PAST)), call

    def _in_line(self, stretch: str) -> str:
        """A line is held as long as it may still become an opener."""
        opener = self._form.opener
        held = self._line + stretch
        bare = held.lstrip(" \t") if not self._first else held.lstrip()
        may = self._line is not None and (self._first or opener != "{")
        if may and bare.startswith(opener):
            self.on, self._call, self._line = True, bare, ""
            return ""
        if may and opener.startswith(bare) and not held.endswith("\n"):
            self._line = held
            return ""
        self._first = self._first and not held.strip()
        self._line = "" if held.endswith("\n") else _PAST
        return held.removeprefix(_PAST)


_PAST = "\0"  # stands for a line of which something was shown already


def _loosely(text: str) -> str:
    """A text of a template, with any few blanks where it has some."""
    parts = re.split(r"(\s+)", text)
    return " ".join(_BLANK if part.isspace() else literal(part) for part in parts if part)


def _pattern(text: str) -> str:
    return r"\s*".join(re.escape(part) for part in text.split())


def _renamed(grammar: str, prefix: str) -> tuple[str, str]:
    """A grammar whose rules go by other names: its root's, and the rest."""
    names = set(re.findall(r"^([a-zA-Z][a-zA-Z0-9-]*) ::=", grammar, re.MULTILINE))
    outside = re.compile(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|[a-zA-Z][a-zA-Z0-9-]*')
    text = outside.sub(lambda found: prefix + found.group() if found.group() in names else found.group(), grammar)
    return f"{prefix}root", text


def parsed_arguments(call: Call) -> dict[str, object]:
    """The arguments as values."""
    found: dict[str, object] = msgspec.json.decode(call.arguments, type=dict[str, object])
    return found
