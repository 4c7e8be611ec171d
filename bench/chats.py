"""How long kept chats keep one waiting: opening the file, a long chat, lists and searches.

One file is filled with messages, every second one a reply with a trace of some 300 words, drawn so that some words
are in almost every text and others in one of a hundred or in one alone; the chats have ten turns, and one has
1,000. `--tokens` is the number of messages, in all 100,000. No model takes part.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.figures import Row, Table, summary
from bench.models import Name
from localr1.chats.history import History
from localr1.chats.records import ChatCopy, Kept
from localr1.events import Usage

RUNS = 9
MODELS: tuple[Name, ...] = ("tiny",)
MESSAGES, TURNS, LONG = 100_000, 10, 1000
WORDS = 20_000  # in the vocabulary; drawn so that the n-th is n times rarer than the first
ONCE = "perihelion"


def measure(name: Name, runs: int | None, tokens: int | None) -> Table:
    """One table; the model's name is passed over."""
    messages, runs = tokens or MESSAGES, runs or RUNS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite"
        started = time.perf_counter()
        words = _fill(path, messages)
        filled = time.perf_counter() - started
        rows = [
            Row("to write it", f"{filled:.0f} s"),
            Row("size", f"{path.stat().st_size / 1e6:,.0f} MB"),
            summary("to open the file", [_seconds(lambda: History(path).close()) * 1000 for _ in range(runs)], "ms"),
        ]
        with History(path) as history:
            rows += _timed(history, words, runs)
        rows += _deletion(path)
    return Table(f"chats: a history of {messages:,} messages", rows)


def _timed(history: History, words: list[str], runs: int) -> list[Row]:
    (long, *_others) = history.chats("the long one")
    common, rare = words[0], words[100]
    cases: list[tuple[str, Callable[[], Any]]] = [
        (f"to open a chat of {LONG:,} turns", lambda: history.branch(long.id)),
        ("to list 200 chats", history.chats),
        ("to list the chats with a common word", lambda: history.chats(common)),
        ("to search the commonest word", lambda: history.search(common)),
        ("to search a rarer word", lambda: history.search(rare)),
        ("to search both", lambda: history.search(f"{common} {rare}")),
        ("to search what is in one trace", lambda: history.search(ONCE)),
        ("to search what is in none", lambda: history.search("nowhere")),
        ("to search the beginning of it", lambda: history.search(common[:3])),
        ("to search the beginning of a rarer word", lambda: history.search(rare[:3])),
        ("to search a row of words", lambda: history.search(f'"{common} {words[1]}"')),
        ("to add it all up", history.totals),
    ]
    return [summary(what, [_seconds(call) * 1000 for _ in range(runs)], "ms") for what, call in cases]


def _deletion(path: Path) -> list[Row]:
    with History(path) as history:
        history.delete(history.chats()[0].id)
        return [Row("to delete a chat for good", f"{_seconds(history.purge):.1f} s")]


def _seconds(call: Callable[[], Any]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def _fill(path: Path, messages: int) -> list[str]:
    """Write that many messages; the words they are made of, the commonest first."""
    chance = random.Random(1)
    syllables = [first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou"]
    words = ["".join(chance.choices(syllables, k=2 + number % 3)) for number in range(WORDS)]
    weights = [1 / rank for rank in range(1, WORDS + 1)]
    pool = chance.choices(words, weights, k=1_000_000)

    def text(length: int) -> str:
        start = chance.randrange(len(pool) - length)
        return " ".join(pool[start : start + length])

    with History(path) as history:
        history.take_in(_chat(text, LONG, "the long one"))
        for number in range(max(1, (messages - 2 * LONG) // (2 * TURNS))):
            copy = _chat(text, TURNS, "")
            if number == 7:
                copy.messages[1] = _reply(2, f"{text(200)} {ONCE} {text(100)}", text(60))
            history.take_in(copy)
    return words


def _chat(text: Callable[[int], str], turns: int, title: str) -> ChatCopy:
    messages: list[Kept] = []
    for number in range(turns):
        messages.append(Kept(2 * number + 1, 0, 2 * number or None, "user", text(20)))
        messages.append(_reply(2 * number + 2, text(300), text(60)))
    return ChatCopy(title, messages, leaf=2 * turns)


def _reply(number: int, thinking: str, answer: str) -> Kept:
    usage = Usage(thinking=400, answer=80, thinking_seconds=10.0, answer_seconds=2.0)
    return Kept(number, 0, number - 1, "assistant", answer, thinking, usage=usage, model="r1:7b", created=1.77e9)
