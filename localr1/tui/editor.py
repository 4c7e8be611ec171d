"""A person's own editor for a long question: a file that only its owner can read, gone as soon as the editor is."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from localr1.errors import LocalR1Error, UsageError
from localr1.paths import explained

LARGEST = 8 << 20  # bytes that are read back


def editor_command(environment: Mapping[str, str]) -> list[str]:
    """The command that was chosen to edit with. Raises `UsageError` where there is none."""
    chosen = environment.get("VISUAL") or environment.get("EDITOR")
    if not chosen:
        raise UsageError("No editor was chosen.", hint="Set EDITOR, as in: export EDITOR=nano")
    return shlex.split(chosen)


def edited(text: str, command: Sequence[str]) -> str:
    """The text as it is when the editor is left. Raises `DiskError`, and `UsageError` for an editor that fails."""
    with tempfile.TemporaryDirectory(prefix="localr1-") as folder:
        file = Path(folder, "question.md")
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "w", encoding="utf-8") as out:
                out.write(text)
            code = subprocess.run([*command, str(file)], check=False).returncode
            if code:
                raise UsageError(f"The editor ended with {code}; the question is as it was.")
            return file.read_bytes()[:LARGEST].decode("utf-8", "replace").rstrip("\n")
        except LocalR1Error:
            raise
        except OSError as error:
            raise explained("edit in", file, error) from error
