"""Texts for the loop guard: what models ordinarily write while they think, listings, tables, and loops planted in them.

Everything is made from a seed. `tokens` cuts a text much as a model's vocabulary does: words with the blank before
them, long ones in parts, digits one by one.
"""

import calendar
import inspect
import random
import re
from collections.abc import Callable, Iterator

PARTS = re.compile(r"\n+| ?[^\W\d_]{1,7}|\d| ?[^\w\s]|\s+|_")


def tokens(text: str) -> list[tuple[int, str]]:
    """The text as tokens: an id and the piece of text."""
    return [(hash(piece) & 0xFFFFFFFF, piece) for piece in PARTS.findall(text)]


NAMES = re.findall(r"\w+", "Anna Ben Clara David Emma Felix Greta Hugo Ida Jonas Karla Leo Mia Noah Olga Paul")
WORDS = re.findall(
    r"\w+",
    "river stone garden window letter morning engine market shadow paper winter basket ladder candle bridge teacher "
    "sailor kitchen forest mirror pocket village thunder button carpet finger hammer island jacket kettle lantern "
    "meadow needle orange pencil quarry ribbon saddle ticket valley wagon yellow anchor barrel circle doctor evening",
)


def adding(r: random.Random) -> str:
    numbers = [r.randint(10, 9999) for _ in range(r.randint(3, 9))]
    total, lines = 0, [f"Okay, I need to add {', '.join(map(str, numbers))}. Let me go one at a time."]
    for number in numbers:
        lines.append(
            f"{total} + {number}: {total} plus {number} is {total + number}. So the sum so far is {total + number}."
        )
        total += number
    lines.append(f"Let me check by adding from the end. {' + '.join(map(str, reversed(numbers)))} = {total}. Yes.")
    return "\n".join([*lines, f"So the sum is {total}."])


def primes(r: random.Random) -> str:
    number = r.randint(200, 2000)
    lines = [f"Is {number} prime? I try every prime up to its square root."]
    for divisor in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43):
        if divisor * divisor > number:
            break
        rest = number % divisor
        lines.append(
            f"Is {number} divisible by {divisor}? {divisor} × {number // divisor} = {number - rest}, remainder {rest}."
        )
        lines.append("Yes, so it is not prime." if rest == 0 else "No.")
        if rest == 0:
            break
    return "\n".join(lines)


def knights(r: random.Random) -> str:
    """Every case in prose: much is said again and again, in rows of one form."""
    who = r.sample(NAMES, r.choice((3, 3, 4)))
    lines = [f"Each of {', '.join(who)} is a knight or a knave. Let me try every case."]
    for case in range(2 ** len(who)):
        kinds = ["a knight" if case >> i & 1 else "a knave" for i in range(len(who))]
        lines.append("Suppose " + ", ".join(f"{name} is {kind}" for name, kind in zip(who, kinds, strict=True)) + ".")
        told, about = r.sample(range(len(who)), 2)
        lines.append(
            f"Then what {who[told]} says about {who[about]} is {'true' if case >> told & 1 else 'false'}, "
            f"so {who[about]} is {kinds[about]}."
            + r.choice((" That does not fit.", " That fits.", " A contradiction."))
        )
    return " ".join(lines)


def truth_table(r: random.Random) -> str:
    letters = "ABCD"[: r.choice((2, 3, 3))]
    rows = []
    for case in range(2 ** len(letters)):
        values = {letter: bool(case >> i & 1) for i, letter in enumerate(letters)}
        shown = ", ".join(f"{letter} is {'true' if value else 'false'}" for letter, value in values.items())
        rows.append(f"If {shown}, then the whole is {'true' if r.random() < 0.5 else 'false'}.")
    return "\n".join(rows)


def spelling(r: random.Random) -> str:
    word = "".join(r.sample(WORDS, 2))
    letter = r.choice(word)
    lines = [f"How many times is {letter} in {word}? I go letter by letter."]
    count = 0
    for at, one in enumerate(word, 1):
        count += one == letter
        lines.append(f"{at}. {one}: that is{'' if one == letter else ' not'} {letter}. The count is {count}.")
    return "\n".join([*lines, f"Wait, let me check that again: {'-'.join(word)}. Yes, {count}."])


def equation(r: random.Random) -> str:
    a, x, b = r.randint(2, 12), r.randint(2, 20), r.randint(1, 60)
    lines = [f"I need x with {a}x + {b} = {a * x + b}. Let me try some values."]
    for guess in range(max(1, x - r.randint(3, 9)), x + 1):
        got = a * guess + b
        verdict = "That is right." if guess == x else "That is too small."
        lines.append(f"If x = {guess}, then {a} × {guess} + {b} = {a * guess} + {b} = {got}. {verdict}")
    return "\n".join([*lines, f"Alternatively: {a}x = {a * x}, so x = {x}. The same."])


def weekdays(r: random.Random) -> str:
    days = list(calendar.day_name)
    start, many = r.randrange(7), r.randint(8, 40)
    lines = [f"Today is {days[start]}. Which day is it in {many} days?"]
    lines += [f"After {n} days it is {days[(start + n) % 7]}." for n in range(1, many + 1)]
    return "\n".join([*lines, f"Or: {many} mod 7 = {many % 7}, so {days[(start + many) % 7]}. Both agree."])


def sorting(r: random.Random) -> str:
    names = r.sample(NAMES, r.randint(5, 9))
    lines = [f"Sort {', '.join(names)}."]
    done: list[str] = []
    while names:
        least = min(names)
        names.remove(least)
        done.append(least)
        lines.append(
            f"The first of what is left is {least}. Sorted so far: {', '.join(done)}. Left: {', '.join(names)}."
        )
    return "\n".join(lines)


def story(r: random.Random) -> str:
    """A line of thought about words: the same phrases at the head of every sentence."""
    heads = ("Wait,", "Hmm,", "But", "So", "Let me think:", "Alternatively,", "Okay,", "Maybe", "However,", "Actually,")
    ends = ("That seems right.", "Let me check.", "Hmm.", "Wait.", "Yes.", "No, that's not it.", "Okay.")
    lines = []
    for _ in range(r.randint(20, 80)):
        one, two, three = r.sample(WORDS, 3)
        line = r.choice((
            f"{r.choice(heads)} the {one} is by the {two}, which means the {three} can't be.",
            f"{r.choice(heads)} if the {one} came first, the {two} must be after the {three}.",
            f"{r.choice(heads)} I should think about what the {one} has to do with the {two}.",
            f"{r.choice(heads)} the question says {one}, not {two}.",
        ))  # fmt: skip
        lines.append(line + (" " + r.choice(ends) if r.random() < 0.5 else ""))
    return "\n\n".join(lines)


def said_twice(r: random.Random) -> str:
    """The answer is drafted, checked and written down again, word for word."""
    draft = adding(r)
    return f"{draft}\n\nLet me write that down properly.\n\n{draft}\n\nGood, now the answer."


def plan(r: random.Random) -> str:
    """A list whose entries have all one form."""
    first = [f"Step {n}: take the {r.choice(WORDS)} to {r.choice(NAMES)} and wait." for n in range(1, r.randint(8, 25))]
    second = [f"- [ ] {r.choice(WORDS)} for {r.choice(NAMES)}" for _ in range(r.randint(5, 20))]
    return "\n".join(["The plan:", *first, "", "What is open:", *second])


def prose(r: random.Random) -> str:
    """What people wrote: documentation from Python's own library."""
    import argparse
    import decimal
    import logging
    import random as random_module
    import unittest.mock

    module = r.choice((argparse, decimal, logging, random_module, unittest.mock))
    texts = sorted({inspect.getdoc(thing) or "" for _name, thing in inspect.getmembers(module)})
    r.shuffle(texts)
    return "\n\n".join(texts)[:6000]


TRACES = (adding, primes, knights, truth_table, spelling, equation, weekdays, sorting, story, said_twice, plan, prose)


def listings(r: random.Random) -> Iterator[str]:
    """Code: from Python's library, in a fence and bare, and the kind that repeats itself by nature."""
    import ast
    import difflib
    import json.decoder
    import textwrap

    for module in (ast, difflib, json.decoder, textwrap):
        source = inspect.getsource(module)
        start = r.randrange(max(1, len(source) - 5000))
        yield f"Here it is:\n\n```python\n{source[start : start + 5000]}\n```\n\nThat is all of it."
        yield source[start : start + 5000]
    size = r.randint(8, 16)
    zeros = ",\n".join("    [" + ", ".join(["0"] * size) + "]" for _ in range(size))
    yield f"```python\ngrid = [\n{zeros}\n]\n```\n"
    cases = "\n".join(f"        case {n}:\n            return {r.choice(WORDS)!r}" for n in range(40))
    yield f"~~~\ndef name(n):\n    match n:\n{cases}\n~~~\n"
    yield "```asm\n" + "    nop\n" * 120 + "    ret\n```\n"
    yield "```html\n" + '<li class="item"><a href="#">x</a></li>\n' * 30 + "```\n"


def tables(r: random.Random) -> Iterator[str]:
    """Multiplication tables in every form, grids, and long rows of digits."""
    a, b = r.randint(2, 12), r.randint(9, 13)
    yield "\n".join(f"{n} × {a} = {n * a}" for n in range(1, 41))
    yield " ".join(f"{a} times {n} is {a * n}." for n in range(1, 30))
    head = "| × | " + " | ".join(map(str, range(1, b))) + " |\n" + "|---" * b + "|\n"
    yield head + "\n".join(f"| {n} | " + " | ".join(str(n * m) for m in range(1, b)) + " |" for n in range(1, b))
    yield "\n".join(" ".join(f"{n * m:4}" for m in range(1, b)) for n in range(1, b))
    yield "\n".join("\t".join(str(n * m) for m in range(1, b)) for n in range(1, b))
    yield "| yes | no |\n" + "| x | x |\n" * r.randint(20, 40)
    yield "\\begin{pmatrix}\n" + (" & ".join("0" * 10) + " \\\\\n") * 10 + "\\end{pmatrix}\n"
    yield "The board is empty:\n" + (" ".join("0" * 10) + "\n") * 10 + "Now the first move.\n"
    yield "\n".join(f"0 × {n} = 0" for n in range(1, 40))
    yield "1/7 = 0." + "142857" * 20 + "… and so on, with a period of six."
    yield f"10^100 = 1{'0' * 100}, and 2^400 = {2**400}."
    yield "1/3 = 0." + "3" * 60 + " and 2/3 = 0." + "6" * 60 + "7."
    yield "-" * 79 + "\n" + "=" * 79 + "\n"


def phrase(r: random.Random, length: int, kind: str = "words") -> list[str]:
    """`length` tokens, as pieces of text, of which nothing repeats by more than chance."""
    pieces: list[str] = []
    while len(pieces) < length:
        if kind == "digits":
            pieces.append(str(r.randrange(10)))
        elif r.random() < 0.08 and pieces:
            pieces.append(r.choice((".", ",", ".\n", "?", "\n")))
        elif r.random() < 0.05:
            pieces.append(str(r.randrange(10)))
        else:
            pieces.append(" " + r.choice(WORDS))
    return pieces


FILLERS = (" Wait", " Hmm", " so", " again", " then", " but", " well", " actually")


def varied(r: random.Random, pieces: list[str], every: int) -> list[str]:
    """The pieces with a word changed, put in or left out once in every so many tokens."""
    out = list(pieces)
    for start in reversed(range(0, len(out) - every + 1, every)):
        at = start + r.randrange(every)
        match r.randrange(3):
            case 0:
                out[at] = r.choice(FILLERS)
            case 1:
                out.insert(at, r.choice(FILLERS))
            case _:
                del out[at]
    return out


def numbered(pieces: list[str]) -> list[tuple[int, str]]:
    return [(hash(piece) & 0xFFFFFFFF, piece) for piece in pieces]


Made = Callable[[random.Random], str]
