"""What the KV cache holds, as a file: written and read by the engine, in the one folder that it may write in.

The file is a line of JSON, `Head`, and llama.cpp's own bytes. What is read here has been found whole, and of this
model, by the front end before (`runtime/states.py`); here it is checked that this build and this context can hold it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os

import llama_cpp as lib
import msgspec

from localr1.engine.cache import KeptReplies, KeptReply, PromptCache
from localr1.engine.llama import Context
from localr1.errors import DiskError
from localr1.frames import SaveState, StateSaved

LONGEST_HEAD = 64 << 20


class NotUsable(Exception):
    """The file cannot be used here; its text says why."""


class Saved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reply of the chat by the ids that the model sampled: with its text alone they might not be found again."""

    answer: str
    thinking: str
    opened: str
    text: str
    whole: tuple[int, ...] | None
    ids: tuple[int, ...] | None


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must be the same for the bytes to mean the same, what they hold, and how many there are."""

    build: str
    context: int
    kinds: str
    tokens: tuple[int, ...]
    replies: tuple[Saved, ...]
    bytes: int


def write(file: str, context: Context, cache: PromptCache, kept: KeptReplies, request: SaveState) -> StateSaved:
    """Write the cache and the replies among `request.messages`. Raises `DiskError`."""
    state = context.state(0)
    found = ((said.content, kept.find(said.content)) for said in request.messages if said.role == "assistant")
    replies = tuple(
        Saved(answer, reply.thinking, reply.opened, reply.text, reply.ids, reply.answer)
        for answer, reply in found
        if reply is not None
    )
    head = Head(_build(), context.size, context.kinds, tuple(cache.tokens), replies, len(state))
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with open(descriptor, "wb") as out:
            out.write(msgspec.json.encode(head) + b"\n")
            out.write(memoryview(state))
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(file)
        raise DiskError(f"The chat's state could not be written: {error.strerror}.", hint="Free some space.") from error
    return StateSaved(len(cache.tokens), os.path.getsize(file))


def read_head(file: str) -> Head:
    """What the file says of itself. Raises `NotUsable`."""
    try:
        with open(file, "rb") as given:
            line = given.readline(LONGEST_HEAD)
            head = msgspec.json.decode(line, type=Head)
            left = os.fstat(given.fileno()).st_size - len(line)
    except (OSError, msgspec.MsgspecError):
        raise NotUsable("it cannot be read") from None
    if left != head.bytes:
        raise NotUsable("it is not whole")
    return head


def read(file: str, context: Context, cache: PromptCache, kept: KeptReplies, vocabulary: int) -> int:
    """Put what the file holds into the cache; how many tokens. Raises `NotUsable`, with the cache in no known state."""
    head = read_head(file)
    if head.build != _build():
        raise NotUsable("it was saved by another build of llama.cpp")
    if head.kinds != context.kinds:
        raise NotUsable("it was saved with other cache types")
    if head.context > context.size:
        raise NotUsable(f"it was saved with a context of {head.context:,} tokens and this one holds {context.size:,}")
    if not len(head.tokens) < context.size or not all(0 <= token < vocabulary for token in head.tokens):
        raise NotUsable("it holds tokens that this model does not have")
    state = (ctypes.c_uint8 * head.bytes)()
    with open(file, "rb") as given:
        given.readline(LONGEST_HEAD)
        read = given.readinto(memoryview(state).cast("B"))
    context.clear()
    cache.tokens = []
    if read != head.bytes or not context.take_state(0, state) or context.last_place(0) != len(head.tokens) - 1:
        raise NotUsable("llama.cpp does not take it")
    cache.tokens = list(head.tokens)
    for reply in head.replies:
        kept.add(reply.answer, KeptReply(reply.thinking, reply.opened, reply.text, reply.whole, reply.ids))
    return len(cache.tokens)


def _build() -> str:
    """Two builds with the same text here lay out their cache alike, as far as can be told from outside."""
    return f"{lib.__version__} {lib.llama_print_system_info().decode('utf-8', 'replace').strip()}"
