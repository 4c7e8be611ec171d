"""Find out how a chat template marks thinking, by rendering it with and without.

The renderings are made here, each bounded as any other and all of them together in time; what they show is decided in
`thinking.comparison`. A template that breaks, or never ends, leaves its family's own format or a plain one.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from localr1.engine.templates import SECONDS, THOUGHTS, ChatTemplate, TemplateFailed
from localr1.thinking.comparison import (
    AGAIN,
    ANSWER,
    BOOLEANS,
    CHOICES,
    LEVEL_VARIABLES,
    LEVELS,
    NONSENSE,
    QUESTION,
    SWITCHES,
    THOUGHT,
    TOOL,
    WORDS,
    Renderings,
    Start,
    compare,
)
from localr1.thinking.families import completed, family_of
from localr1.thinking.formats import IN_SYSTEM_TEXT, ThinkingFormat, read_prompt, switched

Chat = Sequence[Mapping[str, Any]]
_ASKED = {"role": "user", "content": QUESTION}
_PLAIN = {"role": "assistant", "content": ANSWER}
_MORE = {"role": "user", "content": AGAIN}
_LATER = (_MORE, {"role": "assistant", "content": AGAIN}, _MORE)  # so that the first turn is no longer a late one
_BESIDE = dict.fromkeys(THOUGHTS, THOUGHT)
_PARTS = [{"type": "thinking", "thinking": THOUGHT}, {"type": "text", "text": ANSWER}]
_INLINE = f"<think>\n{THOUGHT}\n</think>\n\n{ANSWER}"


class Inspection(NamedTuple):
    """What was found: the format, whether its prompt opens the thinking, and what was wrong with the template."""

    form: ThinkingFormat
    inside: bool
    warnings: tuple[str, ...] = ()


def inspect_template(source: str, variables: Mapping[str, Any] | None = None) -> Inspection:
    """How a template marks thinking. Never raises: what cannot be found is assumed, with a warning."""
    family = family_of(source)
    try:
        template = ChatTemplate(source)
        template.reply_start()
        form, warnings = find_format(template)
        given = switched(form, variables, thinking=True, names=SWITCHES)
        _extra, inside = read_prompt(template.reply_start(given), form, forced=family is not None and family.forced)
    except TemplateFailed as failure:
        form = completed(None, family)
        tags = f"those of {form.family}" if form.family else "plain ones"
        warning = f"The chat template cannot be used ({failure}); its tags are taken to be {tags}."
        return Inspection(form, False, (warning,))
    return Inspection(form, inside, tuple(warnings))


def find_format(template: ChatTemplate) -> tuple[ThinkingFormat, list[str]]:
    """The format that a template shows, completed from the table of families; and what was wrong on the way."""
    family = family_of(template.source)
    hidden = family.form if family else None
    try:
        found = compare(_Probe(template).renderings(), hidden, trusted=not (family and family.hides))
    except TemplateFailed as failure:
        return completed(None, family), [f"How the chat template marks thinking was not found ({failure})."]
    return completed(found, family), []


class _Probe:
    """Renders one template many times. Raises `TemplateFailed` once all that took longer than one may."""

    def __init__(self, template: ChatTemplate, clock: Callable[[], float] = time.monotonic) -> None:
        self._template = template
        self._clock = clock
        self._ends = clock() + SECONDS
        asked: dict[str, Any] = dict.fromkeys(BOOLEANS, True) | {name: values[0] for name, values in CHOICES.items()}
        self._on = {name: value for name, value in asked.items() if value is not None and self._asks(name)}

    def renderings(self) -> Renderings:
        """Everything that a comparison needs."""
        thinking: list[Mapping[str, Any]] = [{**_PLAIN, **_BESIDE}, {**_PLAIN, "content": _PARTS}]
        inline = {**_PLAIN, "content": _INLINE}
        return Renderings(
            self._template.source,
            tuple(self._starts()),
            thought=tuple(self._text([_ASKED, reply]) for reply in thinking),
            plain=self._text([_ASKED, _PLAIN]),
            called=tuple(self._called()),
            old=tuple(self._text([_ASKED, reply, *_LATER]) for reply in thinking),
            old_plain=self._text([_ASKED, _PLAIN, *_LATER]),
            inline=self._text([_ASKED, inline, *_LATER]),
        )

    def _starts(self) -> Iterator[Start]:
        """Prompts with each variable that the template asks, set to each value that it may know."""
        yield Start("", None, self._try([_ASKED], reply=True))
        for name in BOOLEANS:
            if self._asks(name):
                yield from self._with(name, (True, False), {})
        for name, values in CHOICES.items():
            if self._asks(name):
                yield from self._with(name, values, {})
        for name in LEVEL_VARIABLES:
            if self._asks(name):
                yield from self._with(name, (*LEVELS, NONSENSE), self._on)
        if WORDS[1] in self._template.source:
            for word in WORDS:
                chat = [{"role": "system", "content": word}, _ASKED]
                yield Start(IN_SYSTEM_TEXT, word, self._try(chat, reply=True))

    def _with(self, name: str, values: Sequence[Any], others: Mapping[str, Any]) -> Iterator[Start]:
        for value in values:
            if value is not None:
                yield Start(name, value, self._try([_ASKED], reply=True, variables={**others, name: value}))

    def _called(self) -> Iterator[str]:
        """A tool is called: its arguments are wanted as a mapping by some templates, as text by others."""
        wanted: tuple[Any, ...] = ({}, "{}")
        for arguments in wanted:
            call = {"type": "function", "id": "abcdef123", "function": {"name": TOOL, "arguments": arguments}}
            for content in ("", None):
                reply = {"role": "assistant", "content": content, "tool_calls": [call]}
                yield self._text([_ASKED, {**reply, **_BESIDE}])
                yield self._text([_ASKED, reply])

    def _text(self, chat: Chat) -> str:
        return self._try(chat, reply=False, variables=self._on) or ""

    def _try(self, chat: Chat, *, reply: bool, variables: Mapping[str, Any] | None = None) -> str | None:
        if self._clock() > self._ends:
            raise TemplateFailed(f"comparing took more than {SECONDS:g} seconds")
        try:
            return self._template.render_chat(chat, reply=reply, variables=variables)
        except TemplateFailed:
            return None

    def _asks(self, name: str) -> bool:
        return re.search(rf"\b{name}\b", self._template.source) is not None
