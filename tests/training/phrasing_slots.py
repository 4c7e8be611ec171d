"""Reads a question back: which phrasings of a pool say it, and with what in their slots."""

import re
from functools import cache
from itertools import product

from training.problems.problem import CHOICE

SLOT = re.compile(r"\\\{(\w+)\\\}")


def ways(phrasing: str) -> list[str]:
    """Everything that a phrasing can say: one of every `[one|other]`."""
    parts = CHOICE.split(phrasing)
    return ["".join(way) for way in product(*(part.split("|") if at % 2 else [part] for at, part in enumerate(parts)))]


@cache
def patterns(phrasing: str, number: str) -> list[re.Pattern[str]]:
    """What a phrasing can say, in lower case; `number` is what stands for {a}, {b}, {c}, {n} or {p}."""
    found = []
    for way in ways(phrasing.lower()):
        seen: set[str] = set()

        def slot(match: re.Match[str], seen: set[str] = seen) -> str:
            name = match.group(1)
            if name in seen:
                return f"(?P={name})"
            seen.add(name)
            return f"(?P<{name}>{number if len(name) == 1 and name != 'e' else '.+?'})"

        found.append(re.compile(SLOT.sub(slot, re.escape(way))))
    return found


def slots(question: str, pool: tuple[str, ...], number: str = r"\d+(?:\.\d+)?") -> list[dict[str, str]]:
    """The slots of every phrasing of `pool` that says `question`."""
    asked = question.lower()
    found = (pattern.fullmatch(asked) for phrasing in pool for pattern in patterns(phrasing, number))
    return [match.groupdict() for match in found if match]
