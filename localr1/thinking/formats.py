"""How a model marks its thinking: the tags, and whether the prompt has already opened them.

Pure: template text and rendered text in, values out. Rendering, which runs a stranger's template, happens in a child.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

OPENER, CLOSER = "<think>", "</think>"
ANSWER_OPENER, ANSWER_CLOSER = "<answer>", "</answer>"
Found = Literal["asked", "template", "default"]


class ThinkingFormat(msgspec.Struct, frozen=True, omit_defaults=True):
    """The tags round thinking and, for a few models, round the answer; `found` says how they became known.

    `asked`: the user named them. `template`: the model's own chat template shows them. `default`: nothing shows
    thinking, but a reply that opens `<think>` by itself is still split.
    """

    opener: str = OPENER
    closer: str = CLOSER
    answer_opener: str = ""
    answer_closer: str = ""
    found: Found = "default"


def format_of(template: str, tags: tuple[str, str] | None = None) -> ThinkingFormat:
    """The format that a chat template shows, or the one that was asked for."""
    wrapped = ANSWER_OPENER in template and CLOSER in template
    answer = (ANSWER_OPENER, ANSWER_CLOSER) if wrapped else ("", "")
    if tags is not None:
        return ThinkingFormat(*tags, *answer, found="asked")
    return ThinkingFormat(OPENER, CLOSER, *answer, found="template" if CLOSER in template else "default")


def is_r1_family(template: str) -> bool:
    """Whether a chat template is that of DeepSeek-R1 or one of its distills.

    Their marks, and the handling of old thinking, set them apart; DeepSeek-V3's template has the same marks and no
    thinking, V3.1's asks a `thinking` variable. (`enable_thinking`, which some copies of R1's ask, is another.)
    """
    marks = ("<｜User｜>", "<｜Assistant｜>", CLOSER)
    return all(mark in template for mark in marks) and not re.search(r"(?<!enable_)thinking", template)


def opens_thinking(generation_prompt: str, form: ThinkingFormat) -> bool:
    """Whether the end of a prompt has opened the thinking, so that the reply starts inside it."""
    return generation_prompt.rstrip().endswith(form.opener)


def settles_thinking(generation_prompt: str, form: ThinkingFormat) -> bool:
    """Whether the end of a prompt says anything of thinking: opened it, or opened and closed it at once."""
    end = generation_prompt.rstrip()
    return end.endswith((form.opener, form.closer))


def read_prompt(generation_prompt: str, form: ThinkingFormat, *, r1: bool) -> tuple[str, bool]:
    """What must still be added to the end of the prompt, and whether the reply then starts inside thinking.

    R1 and its distills must start inside `<think>`, else they sometimes skip the thinking (README of DeepSeek-R1).
    Tags that were asked for are opened the same way, which is how a model that never learnt to think is made to.
    """
    if settles_thinking(generation_prompt, form):
        return "", opens_thinking(generation_prompt, form)
    if r1 or form.found == "asked":
        return f"{form.opener}\n", True
    return "", False
