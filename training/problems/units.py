"""Changing units of length, weight, volume, time, money and counts, both ways, mixed forms included."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from decimal import Decimal

from training.problems import units_words
from training.problems.dividing import divided
from training.problems.multiplying import ends, product
from training.problems.problem import Problem, Split, boxed
from training.problems.short_steps import slipped
from training.problems.subtracting import added


@dataclass(frozen=True, slots=True)
class Change:
    """`factor` of the small unit make one big one. `one` and `many` of each, with its short form when it has one."""

    factor: int
    big: tuple[str, str, str]
    small: tuple[str, str, str]
    top: int
    mixed: bool = True

    @property
    def power(self) -> int:
        """How many places the point moves, or 0 where the factor is no power of ten."""
        return len(str(self.factor)) - 1 if str(self.factor).strip("0") == "1" else 0

    @property
    def known(self) -> str:
        """What must be known: "1 hour = 60 minutes"."""
        return f"1 {self.big[0]} = {self.factor} {self.small[1]}"


M, CM = ("meter", "meters", "m"), ("centimeter", "centimeters", "cm")
MM, KM = ("millimeter", "millimeters", "mm"), ("kilometer", "kilometers", "km")
KG, G, MG, TON = (
    ("kilogram", "kilograms", "kg"),
    ("gram", "grams", "g"),
    ("milligram", "milligrams", "mg"),
    ("ton", "tons", "t"),
)
LITER, ML, CL = ("liter", "liters", "l"), ("milliliter", "milliliters", "ml"), ("centiliter", "centiliters", "cl")
HOUR, MINUTE, SECOND = ("hour", "hours", "h"), ("minute", "minutes", "min"), ("second", "seconds", "s")
DAY, WEEK, YEAR, MONTH = ("day", "days", ""), ("week", "weeks", ""), ("year", "years", ""), ("month", "months", "")
FOOT, INCH, YARD = ("foot", "feet", "ft"), ("inch", "inches", "in"), ("yard", "yards", "yd")
DOLLAR, CENT, EURO = ("dollar", "dollars", ""), ("cent", "cents", ""), ("euro", "euros", "")
DOZEN, EGG = ("dozen", "dozen", ""), ("egg", "eggs", "")

CHANGES = (
    Change(100, M, CM, 30),
    Change(10, CM, MM, 99),
    Change(1000, M, MM, 20, mixed=False),
    Change(1000, KM, M, 50),
    Change(1000, KG, G, 50),
    Change(1000, G, MG, 20, mixed=False),
    Change(1000, TON, KG, 20),
    Change(1000, LITER, ML, 30),
    Change(100, LITER, CL, 20, mixed=False),
    Change(60, HOUR, MINUTE, 30),
    Change(60, HOUR, MINUTE, 12),
    Change(60, MINUTE, SECOND, 30),
    Change(60, MINUTE, SECOND, 12),
    Change(24, DAY, HOUR, 12),
    Change(7, WEEK, DAY, 60),
    Change(12, YEAR, MONTH, 25),
    Change(12, FOOT, INCH, 20),
    Change(3, YARD, FOOT, 60),
    Change(100, DOLLAR, CENT, 60),
    Change(100, EURO, CENT, 60),
    Change(12, DOZEN, EGG, 25, mixed=False),
)

# {n}: the amount with its unit, {many}: the unit asked for.
PHRASES = (
    "How many {many} are in {n}?",
    "How many {many} are there in {n}?",
    "how many {many} in {n}",
    "How many {many} is {n}?",
    "How many {many} make {n}?",
    "How many {many} do {n} have?",
    "How many {many} does {n} make?",
    "What is {n} in {many}?",
    "What's {n} in {many}?",
    "whats {n} in {many}",
    "{n} in {many}",
    "{n} in {many}?",
    "{n} to {many}",
    "{n} into {many}",
    "{n} = how many {many}?",
    "{n} is how many {many}?",
    "{n} equals how many {many}?",
    "{n} are how many {many}?",
    "Convert {n} to {many}.",
    "Convert {n} into {many}.",
    "Can you convert {n} to {many}?",
    "Can you convert {n} into {many} for me?",
    "Please convert {n} to {many}.",
    "Please convert {n} into {many}.",
    "Change {n} to {many}.",
    "Change {n} into {many}.",
    "Turn {n} into {many}.",
    "Please turn {n} into {many}.",
    "Can you change {n} to {many}?",
    "Write {n} in {many}.",
    "Give {n} in {many}.",
    "Give me {n} in {many}.",
    "Say {n} in {many}.",
    "Express {n} in {many}.",
    "Please express {n} in {many}.",
    "Calculate {n} in {many}.",
    "Work out {n} in {many}.",
    "Work out how many {many} are in {n}.",
    "Can you work out {n} in {many}?",
    "I have {n}. How many {many} is that?",
    "I have {n}. What is that in {many}?",
    "I need {n} in {many}.",
    "If I have {n}, how many {many} do I have?",
    "If it is {n}, how many {many} is it?",
    "It is {n}. How many {many} is that?",
    "It is {n}. What is that in {many}?",
    "Tell me {n} in {many}.",
    "Tell me how many {many} are in {n}.",
    "Tell me how many {many} {n} is.",
    "How much is {n} in {many}?",
    "How much are {n} in {many}?",
    "Do you know how many {many} are in {n}?",
    "Do you know what {n} is in {many}?",
    "Could you tell me what {n} is in {many}?",
    *units_words.PHRASES,
)
TIME_PHRASES = (
    "A film lasts {n}. How many {many} is that?",
    "A film takes {n}. What is that in {many}?",
    "A trip takes {n}. How many {many} does it take?",
    "A trip lasts {n}. How many {many} is that?",
    "I work for {n}. How many {many} is that?",
    "I work {n}. How many {many} do I work?",
    "The film is {n} long. How long is that in {many}?",
    "How long is {n} in {many}?",
    "The trip takes {n}. How long is that in {many}?",
    *units_words.TIME_PHRASES,
)
LENGTH_PHRASES = (
    "A rope is {n} long. How many {many} is that?",
    "A rope is {n} long. How long is it in {many}?",
    "A rope is {n} long and I want it in {many}. How long is it in {many}?",
    "A table is {n} long. How many {many} is that?",
    "How long is {n} in {many}?",
    "The way is {n} long. What is that in {many}?",
    *units_words.LENGTH_PHRASES,
)
WEIGHT_PHRASES = (
    "A bag weighs {n}. How many {many} is that?",
    "A box weighs {n}. What is that in {many}?",
    "A bag weighs {n}. How much is that in {many}?",
    "A stone weighs {n}. How many {many} does it weigh?",
    "How heavy is {n} in {many}?",
    *units_words.WEIGHT_PHRASES,
)
DOZEN_PHRASES = (
    "How many {many} are in {n}?",
    "How many {many} are there in {n}?",
    "How many {many} is {n}?",
    "How many {many} are {n}?",
    "{n} is how many {many}?",
    "{n} are how many {many}?",
    "how many {many} in {n}",
    "How many {many} make {n}?",
    "I have {n}. How many {many} is that?",
    "I need {n}. How many {many} is that?",
    "If I have {n}, how many {many} do I have?",
    "Tell me how many {many} are in {n}.",
    "Do you know how many {many} are in {n}?",
    "I have a box of {n}. How many {many} is that?",
    *units_words.DOZEN_PHRASES,
)
EGGS = ("eggs", "eggs", "eggs", "roses", "cookies", "pencils", "donuts", "apples", "oranges", "rolls", "cups")
KINDS = (
    ((M, CM, KM, FOOT, YARD), LENGTH_PHRASES),
    ((KG, G, TON), WEIGHT_PHRASES),
    ((HOUR, MINUTE, DAY, WEEK, YEAR), TIME_PHRASES),
    ((DOZEN,), DOZEN_PHRASES),
    ((LITER,), units_words.VOLUME_PHRASES),
    ((DOLLAR, EURO), units_words.MONEY_PHRASES),
)
OPENS = ("The user wants {n} in {many}.", "I need {n} in {many}.", "So I change {n} to {many}.")


@dataclass(frozen=True, slots=True)
class Asked:
    """The amount as said, the unit to change to, the numbers to split by, the lines, the result and its check."""

    said: str
    into: str
    numbers: tuple[object, ...]
    lines: list[str]
    result: str
    check: str = ""
    text: bool = False


def make_units(rng: random.Random, split: Split) -> Problem:
    """One change of units."""
    while True:
        change = rng.choice(CHANGES)
        if change.big == DOZEN:
            thing = rng.choice(EGGS)
            change = replace(change, small=(thing[:-1], thing, ""))
        way = rng.choices((_down, _up, _mixed_down, _mixed_up, _two_down), (36, 32, 14, 14, 4))[0]
        asked = way(rng, change)
        if asked and split.allows("units", change.factor, *asked.numbers):
            break
    pool = PHRASES
    special = [phrases for units, phrases in KINDS if change.big in units]
    if special and (change.big == DOZEN or rng.random() < 0.3):
        pool = special[0]
    pool = tuple(text for text in pool if split.allows(text)) or PHRASES
    question = split.phrase(rng, pool, n=asked.said, many=asked.into)
    lines = slipped(rng, asked.lines) if rng.random() < 0.1 else asked.lines
    thinking = "\n".join([rng.choice(OPENS).format(n=asked.said, many=asked.into), *lines])
    if asked.check and rng.random() < 0.5:
        thinking += f"\n{asked.check}"
    if asked.text:
        answer = rng.choice((f"{asked.said} is **{asked.result}**.", f"That is **{asked.result}**."))
        return Problem("units", question, thinking, _capital(answer), asked.result, "text")
    value = f"{boxed(asked.result)} {asked.into}"
    answer = rng.choice((f"{asked.said} is {value}.", f"That is {value}."))
    return Problem("units", question, thinking, _capital(answer), asked.result)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _unit(rng: random.Random, unit: tuple[str, str, str], value: object) -> str:
    """`value` with its unit, in full or short."""
    if unit[2] and rng.random() < 0.4:
        return f"{value}{rng.choice((' ', ' ', ''))}{unit[2]}"
    return f"{value} {unit[str(value) != '1']}"


def _into(rng: random.Random, unit: tuple[str, str, str]) -> str:
    return (
        unit[2] if unit[2] and unit[2] not in ("l", "s", "in", "h", "g", "m", "t") and rng.random() < 0.3 else unit[1]
    )


def shown(value: Decimal) -> str:
    """A decimal number without zeros at its end."""
    return f"{value.normalize():f}"


def _moved(value: Decimal, places: int) -> tuple[str, str]:
    """The point moved a place at a time: "2.5 -> 25 -> 250 -> 2500", and where it ends."""
    steps = [value.scaleb(step if places > 0 else -step) for step in range(abs(places) + 1)]
    return " -> ".join(shown(step) for step in steps), shown(steps[-1])


def _times(a: int, b: int) -> list[str]:
    a, b = max(a, b), min(a, b)
    lines = product(a, b).split("\n")
    return lines if a < 10 else [f"{a}x{b}.", *lines]


def _over(a: int, b: int) -> list[str]:
    """a / b; where both end in 0, without these."""
    if a % 10 == 0 and b % 10 == 0:
        short = divided(a // 10, b // 10).split("\n")
        return [f"{a}/{b}={a // 10}/{b // 10}.", *short]
    lines = divided(a, b).split("\n")
    return lines if len(lines) == 1 else [f"{a}/{b}.", *lines]


def _whole(rng: random.Random, top: int) -> int:
    return rng.randint(1, rng.choice((9, 9, top)) if top > 9 else top)


def _down(rng: random.Random, change: Change) -> Asked | None:
    """Big to small: 3 hours in minutes, 2.5 km in m."""
    into = _into(rng, change.small)
    if change.power:
        value = (
            Decimal(rng.randint(1, change.top * 10)) / 10 if rng.random() < 0.4 else Decimal(_whole(rng, change.top))
        )
        if rng.random() < 0.15 and change.factor >= 100:
            value = Decimal(rng.randint(1, 999)) / 100
        said, (moves, result) = shown(value), _moved(value, change.power)
        lines = [f"{change.known}, so the point moves {change.power} right.", f"{moves}."]
        return Asked(_unit(rng, change.big, said), into, (said,), lines, result, _back_move(result, said, change.power))
    if change.factor % 2 == 0 and rng.random() < 0.2:
        return _half(rng, change, into)
    n = _whole(rng, change.top)
    total = n * change.factor
    lines = [f"{change.known}.", *_times(n, change.factor)]
    check = ends(max(n, change.factor), min(n, change.factor)) if max(n, change.factor) > 9 else ""
    return Asked(_unit(rng, change.big, n), into, (n,), lines, str(total), check)


def _back_move(result: str, said: str, power: int) -> str:
    return f"Check: {power} left again, {_moved(Decimal(result), -power)[0]}, good." if said else ""


def _half(rng: random.Random, change: Change, into: str) -> Asked:
    """An amount and a half."""
    n, half = rng.randint(0, 9), change.factor // 2
    said = f"{n}.5" if n == 0 or rng.random() < 0.7 else f"{n} and a half"
    amount = f"{said} {change.big[1]}" if " " in said else _unit(rng, change.big, said)
    lines = [f"{change.known}, so half is {half}."]
    total = n * change.factor
    if n:
        lines += [*_times(n, change.factor), f"{added(total, half)}."]
    return Asked(amount, into, (n, "half"), lines, str(total + half))


def _up(rng: random.Random, change: Change) -> Asked | None:
    """Small to big: 180 minutes in hours, 350 cm in m."""
    into = _into(rng, change.big)
    if change.power:
        step = rng.choice((1, 1, change.factor // 10, change.factor // 10, 1 if change.factor < 1000 else 50))
        number = step * rng.randint(1, 60) * (change.factor if step == 1 and rng.random() < 0.6 else 1)
        number = min(number, change.factor * 60)
        moves, result = _moved(Decimal(number), -change.power)
        lines = [f"{change.known}, so the point moves {change.power} left.", f"{moves}."]
        check = f"Check: {change.power} right again, {_moved(Decimal(result), change.power)[0]}, good."
        return Asked(_unit(rng, change.small, number), into, (number, "up"), lines, result, check)
    n = _whole(rng, min(change.top, 40 if change.factor in (60, 24, 7, 3) else 15))
    total = n * change.factor
    lines = [f"{change.known}.", *_over(total, change.factor)]
    check = " ".join(
        [f"Check: {n}x{change.factor}={total}, good."]
        if n < 10
        else [ends(max(n, change.factor), min(n, change.factor))]
    )
    return Asked(_unit(rng, change.small, total), into, (total, "up"), lines, str(n), check)


def _mixed_down(rng: random.Random, change: Change) -> Asked | None:
    """3 hours 20 minutes in minutes."""
    if not change.mixed:
        return None
    n, rest = rng.randint(1, 9), rng.randint(1, change.factor - 1)
    if change.factor == 1000:
        rest = rest // 50 * 50 or 50
    joined = rng.choice((" ", " and ", ", "))
    if change.big[2] and rng.random() < 0.25:
        said = f"{n} {change.big[2]} {rest} {change.small[2]}"
    else:
        said = f"{n} {change.big[n != 1]}{joined}{rest} {change.small[rest != 1]}"
    total = n * change.factor
    first = [f"{_moved(Decimal(n), change.power)[0]}."] if change.power else _times(n, change.factor)
    lines = [f"{change.known}.", *first, f"{added(total, rest)}."]
    return Asked(
        said,
        _into(rng, change.small),
        (n, rest),
        lines,
        str(total + rest),
        f"Check: {total + rest}-{rest}={total}, good.",
    )


def _mixed_up(rng: random.Random, change: Change) -> Asked | None:
    """200 seconds in minutes and seconds."""
    if not change.mixed or change.factor > 100:
        return None
    n, rest = rng.randint(1, rng.choice((9, 9, 15))), rng.randint(1, change.factor - 1)
    total, full = n * change.factor + rest, n * change.factor
    into = f"{change.big[1]} and {change.small[1]}"
    result = f"{n} {change.big[n != 1]} {rest} {change.small[rest != 1]}"
    way = [f"{total}/{change.factor}.", *divided(total, change.factor).split("\n")]
    if change.factor == 100:
        way = [f"{total}={full}+{rest}, and {full}/100={n}."]
    lines = [f"{change.known}.", *way, f"So {result}."]
    check = f"Check: {added(full, rest)}, good."
    return Asked(_unit(rng, change.small, total), into, (total, "mixed"), lines, result, check, text=True)


def _two_down(rng: random.Random, change: Change) -> Asked | None:
    """Two changes in a row: hours to minutes to seconds, weeks to days to hours."""
    first, second = rng.choice(((HOUR, SECOND), (KM, CM), (WEEK, HOUR)))
    if change.big != first:
        return None
    after = next(other for other in CHANGES if other.big == change.small and other.small == second)
    n = rng.randint(1, 9)
    middle = n * change.factor
    if change.power:
        steps = [f"{_moved(Decimal(n), change.power)[0]}."]
        more = [f"{_moved(Decimal(middle), after.power)[0]}."]
    else:
        steps, more = _times(n, change.factor), _times(middle, after.factor)
    lines = [f"{change.known}.", *steps, f"{after.known}.", *more]
    return Asked(_unit(rng, first, n), second[1], (n, "two"), lines, str(middle * after.factor))
