"""Ways to compare people, as sentences and in the one form that thinking uses: "Ben > Anna"."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.problems.names import NAMES
from training.problems.problem import Split, wrong


@dataclass(frozen=True, slots=True)
class Scale:
    """One way to compare people. `owner` compares what they own, such as "Ben's house"."""

    lead: str
    more: str
    less: tuple[str, ...]
    most: str
    least: str
    second: str
    second_least: str
    order: str
    reverse: str
    comparative: tuple[str, str]
    owner: str = ""
    value: str = ""
    span: tuple[int, int] = (0, 0)

    def subject(self, name: str) -> str:
        """How a sentence names the one who is compared."""
        return f"{name}'s {self.owner}" if self.owner else name

    def tail(self, name: str) -> str:
        """How a sentence names the one compared with."""
        return f"{name}'s" if self.owner else name


def _adjective(
    more: str,
    less: str,
    plain: str,
    most: str,
    least: str,
    owner: str = "",
    value: str = "",
    span: tuple[int, int] = (0, 0),
) -> Scale:
    return Scale(
        lead="is",
        more=f"{more} than",
        less=(f"{less} than", f"{less} than", f"not as {plain} as"),
        most=f"is the {most}",
        least=f"is the {least}",
        second=f"is the second {most}",
        second_least=f"is the second {least}",
        order=f"from {most} to {least}",
        reverse=f"from {least} to {most}",
        comparative=(f"is {more}", f"is {less}"),
        owner=owner,
        value=value,
        span=span,
    )


def _race(lead: str) -> Scale:
    return Scale(
        lead=lead,
        more="before",
        less=("after",),
        most=f"{lead} first",
        least=f"{lead} last",
        second=f"{lead} second",
        second_least=f"{lead} second to last",
        order="from first to last",
        reverse="from last to first",
        comparative=(f"{lead} first", f"{lead} last"),
    )


def _amount(lead: str) -> Scale:
    return Scale(
        lead=lead,
        more="more than",
        less=("less than",),
        most=f"{lead} the most",
        least=f"{lead} the least",
        second=f"{lead} the second most",
        second_least=f"{lead} the second least",
        order="from most to least",
        reverse="from least to most",
        comparative=(f"{lead} more", f"{lead} less"),
    )


SCALES = (
    _adjective("taller", "shorter", "tall", "tallest", "shortest", value="is {n} cm tall", span=(120, 200)),
    _adjective("taller", "shorter", "tall", "tallest", "shortest"),
    _adjective("older", "younger", "old", "oldest", "youngest", value="is {n} years old", span=(5, 90)),
    _adjective("older", "younger", "old", "oldest", "youngest", value="is {n}", span=(5, 60)),
    _adjective("faster", "slower", "fast", "fastest", "slowest"),
    _adjective("heavier", "lighter", "heavy", "heaviest", "lightest", value="weighs {n} kg", span=(30, 100)),
    _adjective("stronger", "weaker", "strong", "strongest", "weakest"),
    _adjective("richer", "poorer", "rich", "richest", "poorest", value="has {n} dollars", span=(5, 100)),
    _adjective("taller", "shorter", "tall", "tallest", "shortest", owner="house"),
    _adjective("bigger", "smaller", "big", "biggest", "smallest", owner="dog"),
    _adjective("older", "newer", "old", "oldest", "newest", owner="car"),
    _race("finished"),
    _race("arrived"),
    Scale(
        lead="has",
        more="more points than",
        less=("fewer points than", "less points than"),
        most="has the most points",
        least="has the fewest points",
        second="has the second most points",
        second_least="has the second fewest points",
        order="from most to fewest points",
        reverse="from fewest to most points",
        comparative=("has more points", "has fewer points"),
        value="has {n} points",
        span=(5, 100),
    ),
    Scale(
        lead="ran",
        more="faster than",
        less=("slower than",),
        most="was the fastest",
        least="was the slowest",
        second="was the second fastest",
        second_least="was the second slowest",
        order="from fastest to slowest",
        reverse="from slowest to fastest",
        comparative=("was faster", "was slower"),
    ),
    Scale(
        lead="lives",
        more="higher up than",
        less=("lower down than",),
        most="lives the highest",
        least="lives the lowest",
        second="lives the second highest",
        second_least="lives the second lowest",
        order="from highest to lowest",
        reverse="from lowest to highest",
        comparative=("lives higher", "lives lower"),
    ),
    _adjective("bigger", "smaller", "big", "biggest", "smallest", owner="garden"),
    _adjective("more expensive", "cheaper", "expensive", "most expensive", "cheapest", owner="bike"),
    _adjective("longer", "shorter", "long", "longest", "shortest", owner="boat"),
    _adjective("heavier", "lighter", "heavy", "heaviest", "lightest", owner="suitcase"),
    _adjective("warmer", "colder", "warm", "warmest", "coldest", owner="room"),
    _adjective("faster", "slower", "fast", "fastest", "slowest", owner="horse"),
    _race("left"),
    _race("called"),
    _amount("ate"),
    _amount("paid"),
    Scale(
        lead="jumped",
        more="higher than",
        less=("lower than",),
        most="jumped the highest",
        least="jumped the lowest",
        second="jumped the second highest",
        second_least="jumped the second lowest",
        order="from highest to lowest",
        reverse="from lowest to highest",
        comparative=("jumped higher", "jumped lower"),
    ),
    Scale(
        lead="sits",
        more="further left than",
        less=("further right than",),
        most="sits the furthest left",
        least="sits the furthest right",
        second="sits second from the left",
        second_least="sits second from the right",
        order="from left to right",
        reverse="from right to left",
        comparative=("sits further left", "sits further right"),
    ),
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence: `subject` compared with `other`, `more` or less, in the words `tail`."""

    scale: Scale
    subject: str
    other: str
    more: bool
    tail: str

    @property
    def predicate(self) -> str:
        """The sentence without its subject and its verb."""
        return f"{self.tail} {self.scale.tail(self.other)}"

    def __str__(self) -> str:
        return f"{self.scale.subject(self.subject)} {self.scale.lead} {self.predicate}"

    @property
    def pair(self) -> tuple[str, str]:
        """The greater one, then the lesser one."""
        return (self.subject, self.other) if self.more else (self.other, self.subject)

    def worked(self, slip: random.Random | None = None) -> str:
        """The sentence and its canonical form, read from either side."""
        left, right = self.pair
        both = f"{left} > {right}, {right} < {left}."
        if slip:
            return f"{self}: " + wrong(f"{right} > {left}.") + f" Wait, {both}"
        return f"{self}: {both}"


def walked(chain: list[str], start: str, upward: bool) -> str:
    """The way from `start` to the end of `chain`, every step of which repeats one side of a fact."""
    at = chain.index(start)
    if upward:
        return f"Up from {start}: {' < '.join([*chain[at::-1], 'none'])}."
    return f"Down from {start}: {' > '.join([*chain[at:], 'none'])}."


def people(rng: random.Random, split: Split, count: int) -> list[str]:
    """`count` different names of this half."""
    found: list[str] = []
    while len(found) < count:
        name = split.pick(rng, NAMES)
        if name not in found:
            found.append(name)
    return found


def fact(rng: random.Random, scale: Scale, above: str, below: str, more: bool | None = None) -> Fact:
    """A sentence that puts `above` over `below`, from either side."""
    if rng.random() < 0.5 if more is None else more:
        return Fact(scale, above, below, True, scale.more)
    return Fact(scale, below, above, False, rng.choice(scale.less))


def told(rng: random.Random, scale: Scale, pairs: list[tuple[str, str]]) -> tuple[list[Fact], str, str]:
    """The facts in the order they are told, as sentences and as clauses in one sentence."""
    facts: list[Fact] = []
    said: list[str] = []
    left = list(pairs)
    while left:
        above, below = left.pop(rng.randrange(len(left)))
        after = next((pair for pair in left if pair[0] == below), None)
        way = rng.random()
        if after and way < 0.12:
            left.remove(after)
            two = [fact(rng, scale, above, below, more=False), fact(rng, scale, *after, more=True)]
            said.append(f"{two[0]} but {two[1].predicate}")
        elif after and way < 0.22 and not scale.owner:
            left.remove(after)
            two = [fact(rng, scale, above, below, more=True), fact(rng, scale, *after, more=True)]
            said.append(f"{two[0]}, who {scale.lead} {two[1].predicate}")
        else:
            two = [fact(rng, scale, above, below)]
            said.append(str(two[0]))
        facts += two
    clauses = " and ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)
    sentences = rng.choice((". ".join(said), ". ".join(said), ". ".join(said), ", ".join(said), clauses)) + "."
    return facts, sentences, clauses
