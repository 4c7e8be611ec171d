"""The terminal app as `bench screen` measures it. `screen_app.py scripted RATE TOKENS FILE` or `model FILE RATE`."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from localr1.runner import EngineSpec, Runner
from localr1.runtime.engine import Engine
from localr1.runtime.process import ProcessEngine
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings
from localr1.tui.app import LocalR1App

TOGETHER = 0.05  # seconds of tokens that come at once, as they do from the real engine
SENTENCE = "Now take away the stop and see what is left of the whole time; wait, that is not quite right yet."


def paced(rate: float) -> Iterator[None]:
    """Goes on for ever; each step waits until the next tokens are due."""
    began, told = time.monotonic(), 0
    while True:
        due = began + told / rate
        if told % max(1, round(rate * TOGETHER)) == 0 and (wait := due - time.monotonic()) > 0:
            time.sleep(wait)
        told += 1
        yield


def scripted(rate: float, tokens: int) -> Engine:
    """An engine that thinks `tokens` tokens, `rate` of them a second, and answers."""
    words = SENTENCE.split()
    thought = [f"{words[number % len(words)]} " + "\n" * (number % 60 == 59) for number in range(tokens)]
    steps: list[Iterator[None]] = []

    def pause() -> None:
        if not steps:
            steps.append(paced(rate))
        next(steps[0])

    return ScriptedEngine("<think>", *thought, "</think>", "It ", "is ", "done.", pause=pause)


def main() -> None:
    """Run the app until it is told to quit. Nothing is kept."""
    kind, *rest = sys.argv[1:]

    def make(spec: EngineSpec) -> Engine:
        if kind == "scripted":
            return scripted(float(rest[0]), int(rest[1]))
        command = [sys.executable, str(Path(__file__).with_name("slow_engine.py")), rest[1]]
        return ProcessEngine(spec.path, spec.options, command=command, on_event=spec.on_event)

    app = LocalR1App(
        Runner(Settings(threads=1, max_tokens=600), make_engine=make),
        model=rest[2] if kind == "scripted" else rest[0],
        ephemeral=True,
    )
    gc.freeze()  # as the command line does
    try:
        app.run()
    finally:
        app.close()


if __name__ == "__main__":
    main()
