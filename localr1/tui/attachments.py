"""Texts that go with a question: long pastes, and files given by their path. Read here, checked, and put before it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from localr1.amounts import bytes_in_words
from localr1.errors import NotFoundError, UsageError
from localr1.paths import explained
from localr1.text import one_line

LARGEST = 8 << 20  # bytes; far more than any context holds


class Attachment(NamedTuple):
    """A text with a name. `tokens` is None until it was counted."""

    name: str
    text: str
    tokens: int | None = None

    def line(self) -> str:
        """As in `notes.txt · 12 kB · 3,104 tokens`."""
        size = bytes_in_words(len(self.text.encode(errors="replace")))
        counted = f"{self.tokens:,} tokens" if self.tokens is not None else f"about {len(self.text) // 4:,} tokens"
        return f"{one_line(self.name, 60)} · {size} · {counted}"


def read_attachment(typed: str) -> Attachment:
    """The text of a file. Raises `NotFoundError`, `DiskError`, and `UsageError` for what is too large or no text."""
    path = Path(typed.strip().strip("'\"")).expanduser()
    if not path.is_file():
        raise NotFoundError(f"There is no file {one_line(str(path))}.", hint="Give the path of a text file.")
    try:
        size = path.stat().st_size
        if size > LARGEST:
            most = bytes_in_words(LARGEST)
            raise UsageError(
                f"{one_line(path.name)} has {bytes_in_words(size)}; no more than {most} go with a question.",
                hint="Give a part of it.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise explained("read", path, error) from error
    if b"\0" in data:
        raise UsageError(f"{one_line(path.name)} is no text.", hint="A model reads text files only.")
    return Attachment(path.name, data.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n"))


def whole_question(attachments: Sequence[Attachment], question: str) -> str:
    """The question as it is asked, what goes with it first."""
    parts = [f"{one.name}:\n\n{one.text.rstrip()}" for one in attachments]
    return "\n\n".join([*parts, question] if question.strip() else parts)
