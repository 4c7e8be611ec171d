"""Run a script of this folder in a fresh process and read what it found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent


def run_script(name: str, *arguments: str) -> Any:
    """The JSON that a script prints as its last line. Raises `RuntimeError` with its last words when it fails."""
    command = [sys.executable, "-P", str(_HERE / name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{name} ended with code {done.returncode}:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])
