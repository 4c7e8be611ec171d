"""The second turn of a chat: how many tokens are read again, and how long the first word of the reply takes.

What was read or made in turn one should not be read twice. `must be read` is what the cache cannot hold by then: the
prompt of turn two less what it has in common with the prompt of turn one, and, where the whole of that is in common,
less the reply too, whose last token was drawn but never decoded. Prompts are compared as the token ids that
`Model.render` gives.

`Llama.create_chat_completion` has the same first turn, seed and length, and is then asked with the very messages that
localr1's chat holds. Both are timed by who asks: from the call to the first piece of text. A model of random weights
that is made to think never stops thinking, so its chat holds an empty answer.
"""

from __future__ import annotations

import json
import time
from itertools import takewhile
from typing import Any, NamedTuple

from bench.figures import Table, summary
from bench.fresh import run_script
from bench.models import Name, model_file, open_model, question
from localr1.chat import Chat
from localr1.events import AnswerText, ThinkingText, Usage
from localr1.messages import Message
from localr1.model import Model
from localr1.parameters import Sampling
from localr1.reply import Gathering

RUNS = 5
MODELS: tuple[Name, ...] = ("smollm2", "shape15b")
TOKENS, PROMPT, CONTEXT, SEED = 64, 128, 4096, 1
SECOND = "Now tell the same story once more, in three sentences."


class Unprepared(Chat):
    """A chat that reads nothing between turns; `bench/idle.py` shows what that saves."""

    def prepare(self) -> None:
        """Do nothing."""


class SecondTurn(NamedTuple):
    """What the second turn cost: tokens read, tokens that had to be, seconds to the first text."""

    read: int
    needed: int
    seconds: float


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table for one model."""
    tokens = tokens or TOKENS
    found = [_round(name, tokens) for _ in range(runs or RUNS)]
    ours = [our for our, _their in found]
    theirs = [their for _our, their in found]
    rows = [
        summary("localr1, read", [turn.read for turn in ours], "tokens", 0),
        summary("localr1, must be read", [turn.needed for turn in ours], "tokens", 0),
        summary("llama_cpp.Llama, read", [turn["read"] for turn in theirs], "tokens", 0),
        summary("localr1, to first text", [turn.seconds for turn in ours], "s", 3),
        summary("llama_cpp.Llama, to first text", [turn["seconds"] for turn in theirs], "s", 3),
    ]
    return Table(f"turns, {name}: the second turn, after a prompt of {PROMPT} tokens and a reply of {tokens}", rows)


def _round(name: Name, tokens: int) -> tuple[SecondTurn, dict[str, Any]]:
    with open_model(name, context=CONTEXT) as model:
        text = question(model, PROMPT)
        chat = Unprepared(model, values={"seed": SEED, "max_tokens": tokens})
        first = chat.ask(text).usage
        before = list(chat.messages)
        seconds, second = timed(chat)
        asked = [*before, Message("user", SECOND)]
        ours = SecondTurn(second.prompt - second.reused, _needed(model, text, asked, first, second), seconds)
        threads = model.facts.threads
    asked_of_llama = todo(name, tokens, threads) | {"first": plain([Message("user", text)]), "second": plain(asked)}
    return ours, run_script("peers.py", "chat", json.dumps(asked_of_llama))


def timed(chat: Chat) -> tuple[float, Usage]:
    """Ask for the second turn: seconds to its first text, and what it cost in all."""
    started, first = time.perf_counter(), 0.0
    gathering = Gathering()
    for event in chat.stream(SECOND):
        if not first and isinstance(event, ThinkingText | AnswerText):
            first = time.perf_counter()
        gathering.add(event)
    return first - started, gathering.reply().usage


def _needed(model: Model, text: str, asked: list[Message], first: Usage, second: Usage) -> int:
    """How many tokens of the second prompt the cache cannot hold."""
    before, now = model.render(text).ids, model.render(asked).ids
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, now, strict=False)))
    if kept == len(before):
        kept += first.thinking + first.answer - 1
    return second.prompt - kept


def todo(name: Name, tokens: int, threads: int) -> dict[str, Any]:
    drawn = Sampling()
    return {
        "path": str(model_file(name)),
        "tokens": tokens,
        "context": CONTEXT,
        "threads": threads,
        "temperature": drawn.temperature,
        "top_p": drawn.top_p,
        "seed": SEED,
    }


def plain(messages: list[Message]) -> list[dict[str, str]]:
    return [{"role": message.role, "content": message.content} for message in messages]
