"""How a model marks its thinking: the tags, what turns it on and off, and what the prompt has already opened.

Pure values and decisions about rendered text. Rendering, which runs a stranger's template, happens in a child; what
its renderings show is found in `comparison.py`, and what templates hide is in `families.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

OPENER, CLOSER = "<think>", "</think>"
Found = Literal["asked", "comparison", "table", "default"]
History = Literal["strip", "keep", ""]
# What `Switch.variable` says when it is no variable: the value is put into the system text instead.
IN_SYSTEM_TEXT = "system text"


class Switch(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a template asks to turn thinking on and off, and how much of it to do.

    `variable` takes `on` or `off`, of which either may be None: not known. `level_variable` takes one of `levels`.
    """

    variable: str = ""
    on: Any = None
    off: Any = None
    level_variable: str = ""
    levels: tuple[str, ...] = ()

    def variables(self, *, thinking: bool) -> dict[str, Any]:
        """What to give the template so that the model thinks, or does not. Empty where nothing is known."""
        value = self.on if thinking else self.off
        return {} if value is None or self.variable in ("", IN_SYSTEM_TEXT) else {self.variable: value}


class ThinkingFormat(msgspec.Struct, frozen=True, omit_defaults=True):
    """The tags round thinking and, for some models, round the answer; `found` says how they became known.

    `asked`: the user named them. `comparison`: renderings of the model's own template show them. `table`: the template
    hides them, but marks in it tell the family. `default`: nothing shows thinking, but a reply that opens `<think>` by
    itself is still split.

    `turn` is what begins another message of the same reply, where thinking and answer are messages of their own; it
    may stand in front of an opener. `closing` is what closes a thought that is cut short, up to the answer.
    """

    opener: str = OPENER
    closer: str = CLOSER
    answer_opener: str = ""
    answer_closer: str = ""
    found: Found = "default"
    closing: str = ""
    turn: str = ""
    more_openers: tuple[str, ...] = ()
    more_closers: tuple[str, ...] = ()
    more_answer_openers: tuple[str, ...] = ()
    tool_openers: tuple[str, ...] = ()
    switch: Switch = Switch()
    history: History = ""
    family: str = ""

    @property
    def shown(self) -> bool:
        """Whether anything at all says that this model thinks."""
        return self.found != "default"

    @property
    def openers(self) -> tuple[str, ...]:
        """All that opens a thought, each also after `turn`."""
        return self._with_turn(self.opener, *self.more_openers)

    @property
    def closers(self) -> tuple[str, ...]:
        """All that closes a thought."""
        return tuple(filter(None, (self.closer, *self.more_closers)))

    @property
    def answer_openers(self) -> tuple[str, ...]:
        """All that opens an answer, each also after `turn`."""
        return self._with_turn(self.answer_opener, *self.more_answer_openers)

    @property
    def puts_in(self) -> str:
        """What is put in the model's mouth to close its thinking."""
        return self.closing or f"\n{self.closer}\n\n"

    def _with_turn(self, *tags: str) -> tuple[str, ...]:
        plain = tuple(filter(None, tags))
        return (*plain, *(self.turn + tag for tag in plain)) if self.turn else plain


def asked_format(tags: tuple[str, str], own: ThinkingFormat) -> ThinkingFormat:
    """The format of tags that the user named. An answer that the model wraps stays wrapped."""
    return ThinkingFormat(*tags, own.answer_opener, own.answer_closer, found="asked", switch=own.switch)


def opens_thinking(prompt: str, form: ThinkingFormat) -> bool:
    """Whether the end of a prompt has opened the thinking, so that the reply starts inside it."""
    end = prompt.rstrip()
    return any(end.endswith(opener.rstrip()) for opener in form.openers)


def opened_by(prompt: str, form: ThinkingFormat) -> str:
    """The opener at the end of a prompt with the blank space after it, as it stands there; empty without one."""
    end = prompt.rstrip()
    found = (opener.rstrip() for opener in form.openers)
    longest = max((len(opener) for opener in found if end.endswith(opener)), default=0)
    return prompt[len(end) - longest :] if longest else ""


def closes_thinking(prompt: str, form: ThinkingFormat) -> bool:
    """Whether the end of a prompt has closed the thinking before it began."""
    end = prompt.rstrip()
    return any(end.endswith(tag.rstrip()) for tag in form.closers)


def read_prompt(prompt: str, form: ThinkingFormat, *, forced: bool) -> tuple[str, bool]:
    """What must still be added to the end of the prompt, and whether the reply then starts inside thinking.

    `forced` families must start inside their opener, else they sometimes skip the thinking (README of DeepSeek-R1).
    Tags that were asked for are opened the same way, which is how a model that never learnt to think is made to.
    """
    if opens_thinking(prompt, form):
        return "", True
    if closes_thinking(prompt, form):
        return "", False
    if forced or form.found == "asked":
        return f"{form.opener}\n", True
    return "", False


def switched(
    form: ThinkingFormat, variables: Mapping[str, Any] | None, *, thinking: bool, names: frozenset[str], level: str = ""
) -> dict[str, Any]:
    """The variables for a template: thinking on or off, unless the user's own already say (by one of `names`).

    `level` is one of the format's own levels, for how much of it; the user's own word for that wins too.
    """
    given = {form.switch.level_variable: level} if level else {}
    given |= variables or {}
    said = bool(names & given.keys())
    return given if said else form.switch.variables(thinking=thinking) | given
