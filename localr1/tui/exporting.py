"""Write a chat to a file, in the form that the file's ending names."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from localr1.chats.export import FORMS, Exported, export
from localr1.errors import UsageError
from localr1.paths import make_private, write_private
from localr1.text import one_line

if TYPE_CHECKING:
    from localr1.chats.history import History

HOW = "Its ending says the form: .md or .html to read, .json to take it in again, .jsonl to learn from."
LONGEST = 60  # characters of a title in a file's name


def proposed(title: str) -> str:
    """A name in the home folder, made of the words of the title."""
    words = re.sub(r"[^\w]+", "-", one_line(title, LONGEST)).strip("-").lower()
    return f"~/{words or 'chat'}.md"


def write(history: History, chat: int, file: Path) -> Path:
    """Write it for its owner only, never over a file that is there; gives where. Raises `LocalR1Error`s."""
    form = file.suffix.removeprefix(".").lower()
    if form not in FORMS:
        raise UsageError(f"{one_line(file.name, 60)} does not say in which form to write.", hint=HOW)
    if os.path.lexists(file):
        raise UsageError(f"{file} is there already.", hint="Give another name.")
    exported = Exported(history.chat(chat), history.messages(chat), history.branch(chat))
    make_private(file.parent)
    write_private(file, export([exported], form))
    return file
