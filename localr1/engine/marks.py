"""Tell what a template wrote from the texts it was given: hide them behind one-time marks and cut at the marks.

Parts in, parts out: which texts must be kept apart, and what becomes of them as tokens, is decided in `prompts.py`.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Literal, NamedTuple

import msgspec

from localr1.errors import UsageError
from localr1.messages import Message


class Slot(NamedTuple):
    """One text of a chat: the content of a message, or the thinking that led to it."""

    message: int
    field: Literal["content", "thinking"]


class Part(NamedTuple):
    """A stretch of the prompt: what the template wrote or, with its slot, a text that it was given.

    `ids` are what it was when the model wrote it, where that is known.
    """

    text: str
    slot: Slot | None = None
    ids: tuple[int, ...] | None = None

    @property
    def written(self) -> bool:
        """Whether the template wrote it, so that special tokens in it are meant."""
        return self.slot is None and self.ids is None


def text_of(chat: Sequence[Message], slot: Slot) -> str:
    """The text in a slot, without the blank space round it."""
    message = chat[slot.message]
    return (message.content if slot.field == "content" else message.thinking).strip()


def cut_at_marks(
    render: Callable[[Sequence[Message]], str], chat: Sequence[Message], marked: Collection[Slot]
) -> list[Part]:
    """Render with a mark in place of each marked text, and cut at the marks.

    A mark is digits in private-use characters, which no filter for case changes. Blank space round the text stays in
    view, for templates that trim it. Raises `UsageError` where the template cuts up a mark.
    """
    slots = sorted(marked)
    nonce = f"{secrets.randbits(128):039}"
    hidden = list(chat)
    for number, slot in enumerate(slots):
        whole = getattr(hidden[slot.message], slot.field)
        before, _, after = whole.partition(text_of(chat, slot))
        changed = {slot.field: f"{before}\ue000{nonce}:{number}\ue001{after}"}
        hidden[slot.message] = msgspec.structs.replace(hidden[slot.message], **changed)
    pieces = re.split(f"\ue000{nonce}:(\\d+)\ue001", render(hidden))
    if re.search(f"\ue000{nonce[:4]}|{nonce[-4:]}:\\d+\ue001", "".join(pieces[::2])):
        raise UsageError("The model's chat template cuts up texts, so special tokens in them cannot be kept out.")
    parts = [Part(pieces[0])]
    for found, written in zip(pieces[1::2], pieces[2::2], strict=True):
        slot = slots[int(found)]
        parts += [Part(text_of(chat, slot), slot), Part(written)]
    return parts


def special_in(pattern: re.Pattern[str], parts: Iterable[Part]) -> list[str]:
    """The special tokens that the template's parts of a prompt spell."""
    return [found for part in parts if part.written for found in pattern.findall(part.text)]


def joined(parts: Iterable[Part]) -> list[Part]:
    """The parts with what the template wrote in one piece between texts; it begins and ends with such a piece."""
    together = [Part("")]
    for part in parts:
        if part.written and together[-1].written:
            together[-1] = Part(together[-1].text + part.text)
        else:
            together.append(part)
    return together if together[-1].written else [*together, Part("")]
