"""`python -m bench [NAME] [--model MODEL] [--runs N] [--tokens N]`: measure, and print a table for each model."""

from __future__ import annotations

import argparse
import importlib
import os
import platform
from importlib.metadata import version

from bench.models import NAMES

MEASUREMENTS = ("decode", "overhead", "turns", "idle", "start", "stop", "sandbox", "vote", "screen", "chats")


def main() -> None:
    """Run the measurements that were asked for, all of them when none was."""
    wanted = _parser().parse_args()
    print(_machine(), flush=True)
    for measurement in [wanted.name] if wanted.name else MEASUREMENTS:
        module = importlib.import_module(f"bench.{measurement}")
        for model in [wanted.model] if wanted.model else module.MODELS:
            print("\n" + module.measure(model, wanted.runs, wanted.tokens).text(), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure how fast localr1 is.")
    parser.add_argument("name", nargs="?", choices=MEASUREMENTS, help="what to measure (default: everything)")
    parser.add_argument("--model", choices=NAMES, help="the model to measure with (default: the measurement's own)")
    parser.add_argument("--runs", type=_positive, help="how many times to run each (default: the measurement's own)")
    parser.add_argument("--tokens", type=_positive, help="how long replies get (default: the measurement's own)")
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number above 0, not {text!r}")
    return int(text)


def _machine() -> str:
    """What the figures below were taken on."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"localr1 {version('localr1')}, llama-cpp-python {version('llama-cpp-python')}"
    )


if __name__ == "__main__":
    main()
