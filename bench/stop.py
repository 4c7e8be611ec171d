"""How long a stop takes that comes while a long prompt is read: what Ctrl-C calls, from another thread.

Each run loads the model afresh, asks with a prompt of 2,000 tokens or more, and stops once some of it has been read and
some has not. Runs differ in how much later that is, up to a fifth of a second, so that stops fall at every moment of
a decode. The time runs from the call to the last event of the reply.
"""

from __future__ import annotations

import threading
import time

from bench.figures import Row, Table, summary
from bench.models import Name, open_model, question
from localr1.events import Reading, ReplyEnded
from localr1.model import Model

RUNS = 7
MODELS: tuple[Name, ...] = ("smollm2", "shape15b")
PROMPT, CONTEXT, LATEST = 2_000, 4096, 0.2


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model; `tokens` is the length of the prompt here."""
    runs, tokens = runs or RUNS, tokens or PROMPT
    with open_model(name, context=CONTEXT) as model:
        text = question(model, tokens)
        length = len(model.render(text).ids)
    found = [_run(name, text, LATEST * number / runs) for number in range(runs)]
    times = [milliseconds for milliseconds in found if milliseconds is not None]
    rows = [summary("stop to last event", times, "ms")] if times else []
    if missed := len(found) - len(times):
        rows.append(Row("came too late", f"{missed} of {runs} runs", "(the prompt had been read by then)"))
    return Table(f"stop, {name}: while a prompt of {length:,} tokens is read", rows)


def _run(name: Name, text: str, later: float) -> float | None:
    """Milliseconds, or None where the whole prompt was read before the stop came."""
    with open_model(name, context=CONTEXT) as model:
        stopper: _Stopper | None = None
        reading = Reading(0, 0, 0)
        for event in model.stream(text, seed=1):
            if isinstance(event, Reading):
                reading = event
                if stopper is None and 0 < event.done < event.total:
                    stopper = _Stopper(model, later)
            elif isinstance(event, ReplyEnded) and stopper and event.why == "cancelled":
                ended = time.perf_counter()
                return (ended - stopper.stopped) * 1000 if reading.done < reading.total else None
    return None


class _Stopper:
    """Stops a model some seconds later; `stopped` is when, on the clock of `time.perf_counter`."""

    def __init__(self, model: Model, seconds: float) -> None:
        self._model = model
        self.stopped = 0.0
        threading.Timer(seconds, self._stop).start()

    def _stop(self) -> None:
        self.stopped = time.perf_counter()
        self._model.stop()
