"""What reading between turns saves: the second turn of a chat whose thinking is left out of what is read again.

The answer of turn one stands elsewhere once the thinking before it is gone, so it must be read anew, with what ends it
and begins the next question. `prepared` has that read while nothing was asked; `unprepared` reads it with the question.
`Llama.create_chat_completion` has the same first turn and is then asked with the very messages of that chat. Seconds
run from the call to the first piece of text. `waits` is what a request waits for idle reading that it interrupts: from
the call to the first event, and the same of an engine with nothing to do.
"""

from __future__ import annotations

import json
import time
from typing import Any, NamedTuple

from bench.figures import Table, ratio, summary
from bench.fresh import run_script
from bench.models import Name, open_model, question
from bench.turns import SECOND, Unprepared, plain, timed, todo
from localr1.chat import Chat
from localr1.events import Usage
from localr1.frames import Prepared
from localr1.messages import Message
from localr1.model import Model
from localr1.parameters import Sampling
from localr1.runtime.process import ProcessEngine

RUNS = 5
MODELS: tuple[Name, ...] = ("smollm2", "shape15b")
TOKENS, THINKING, PROMPT, CONTEXT, SEED = 320, 64, 128, 4096, 1
TAGS = ("<think>", "</think>")
INTERRUPTED_AFTER = (0.05, 0.2, 0.35, 0.5, 0.65)  # seconds of idle reading, to meet it at different places


class _Turn(NamedTuple):
    """The second turn: what it read before its first token, how long that took, and what was read before it."""

    usage: Usage
    seconds: float
    idle: Prepared | None
    messages: list[Message]
    text: str
    threads: int


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model."""
    tokens = tokens or TOKENS
    rounds = [_round(name, tokens) for _ in range(runs or RUNS)]
    ours, without, theirs = zip(*rounds, strict=True)
    idle = [turn.idle.read if turn.idle else 0 for turn in ours]
    waits, nothing = _waits(name, tokens)
    rows = [
        summary("read between turns", idle, "tokens", 0),
        summary("prepared, read", [turn.usage.prompt - turn.usage.reused for turn in ours], "tokens", 0),
        summary("unprepared, read", [turn.usage.prompt - turn.usage.reused for turn in without], "tokens", 0),
        summary("llama_cpp.Llama, read", [turn["read"] for turn in theirs], "tokens", 0),
        summary("prepared, to first text", [turn.seconds for turn in ours], "s", 3),
        summary("unprepared, to first text", [turn.seconds for turn in without], "s", 3),
        summary("llama_cpp.Llama, to first text", [turn["seconds"] for turn in theirs], "s", 3),
        ratio("unprepared to prepared", [turn.seconds for turn in without], [turn.seconds for turn in ours]),
        summary("a request waits for idle reading", [1000 * wait for wait in waits], "ms"),
        summary("a request waits with nothing to interrupt", [1000 * wait for wait in nothing], "ms"),
    ]
    title = f"idle, {name}: the second turn, after a prompt of {PROMPT} tokens, {THINKING} of thinking, {tokens} in all"
    return Table(title, rows)


def _round(name: Name, tokens: int) -> tuple[_Turn, _Turn, dict[str, Any]]:
    ours, without = (_second(name, tokens, kind) for kind in (Chat, Unprepared))
    asked = {"first": plain([Message("user", ours.text)]), "second": plain([*ours.messages, Message("user", SECOND)])}
    theirs = run_script("peers.py", "chat", json.dumps(todo(name, tokens, ours.threads) | asked))
    return ours, without, theirs


def _second(name: Name, tokens: int, kind: type[Chat]) -> _Turn:
    with open_model(name, context=CONTEXT) as model:
        text = question(model, PROMPT)
        chat = _chat(model, tokens, kind)
        chat.ask(text)
        messages, idle = list(chat.messages), _engine(model).finish_preparing()
        seconds, usage = timed(chat)
        return _Turn(usage, seconds, idle, messages, text, model.facts.threads)


def _chat(model: Model, tokens: int, kind: type[Chat]) -> Chat:
    values = {"seed": SEED, "temperature": Sampling().temperature, "max_tokens": tokens, "think": THINKING}
    return kind(model, values=values | {"think_tags": TAGS}, history="strip")


def _waits(name: Name, tokens: int) -> tuple[list[float], list[float]]:
    """Seconds from a request to its first event: while the engine reads between turns, and while it does nothing."""
    found: tuple[list[float], list[float]] = ([], [])
    with open_model(name, context=CONTEXT) as model:
        long = [Message("user", question(model, CONTEXT // 2)), Message("assistant", "Once upon a time.")]
        model.ask("Why?", max_tokens=1)
        for after in INTERRUPTED_AFTER:
            for waits, work in zip(found, (True, False), strict=True):
                model.ask("Why?", max_tokens=1)  # what the cache holds of the long prompt is gone
                if work:
                    model.prepare(long)
                time.sleep(after)
                started = time.perf_counter()
                stream = iter(model.stream("Why?", max_tokens=1))
                next(stream)
                waits.append(time.perf_counter() - started)
                list(stream)
    return found


def _engine(model: Model) -> ProcessEngine:
    assert isinstance(model.engine, ProcessEngine)
    return model.engine
