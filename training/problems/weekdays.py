"""Days of the week: so many days before or after one, yesterday and tomorrow, from one to another.

A number of days is first brought below 7, then the days are counted one by one.
"""

from __future__ import annotations

import random

from training.problems import dates_contrast, dates_more, dates_words, weekdays_near
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.short_steps import worked

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
OPENS = ("I need", "The user wants")

AFTER = (
    "What day is {n} after {day}?",
    "What day is it {n} after {day}?",
    "What day of the week is {n} after {day}?",
    "What day of the week comes {n} after {day}?",
    "Which day is {n} after {day}?",
    "Which day comes {n} after {day}?",
    "Which weekday is {n} after {day}?",
    "what day {n} after {day}",
    "{n} after {day} is what day?",
    "{n} after {day}, what day is it?",
    "{n} from {day} is what day?",
    "What day is {n} from {day}?",
    "What day of the week is it {n} from {day}?",
    "If today is {day}, what day is it in {n}?",
    "If today is {day}, what day will it be in {n}?",
    "If today is {day}, which day will it be {n} from now?",
    "If it is {day}, what day is it {n} later?",
    "If it is {day} today, which weekday is it in {n}?",
    "Today is {day}. What day will it be in {n}?",
    "Today is {day}. What day is it {n} from now?",
    "Today is {day}. Which day of the week is it in {n}?",
    "It is {day}. What day is it in {n}?",
    "It is {day} today. What day of the week will it be in {n}?",
    "It's {day}. Which day is {n} from now?",
    "Starting on {day}, what day is it {n} later?",
    "Count {n} from {day}. What day is it?",
    "Start on {day} and count {n}. Which day is it?",
    "The party is {n} after {day}. What day is the party?",
    "The trip starts {n} after {day}. On which day does the trip start?",
    "My trip is in {n} and today is {day}. What day of the week is my trip?",
    "My party is in {n}. Today is {day}. On what day is my party?",
    "Tell me what day is {n} after {day}.",
    "Tell me the day of the week {n} after {day}.",
    "Can you tell me which day comes {n} after {day}?",
    "I need to know what day it is {n} after {day}.",
    "On a {day} I say: in {n}. What day do I mean?",
    *dates_words.DAY_AFTER,
    *dates_more.DAY_AFTER,
    *weekdays_near.DAY_AFTER,
    *dates_contrast.DAY_AFTER,
)

BEFORE = (
    "What day is {n} before {day}?",
    "What day was it {n} before {day}?",
    "What day of the week is {n} before {day}?",
    "What day of the week comes {n} before {day}?",
    "Which day is {n} before {day}?",
    "Which day comes {n} before {day}?",
    "Which weekday is {n} before {day}?",
    "what day {n} before {day}",
    "{n} before {day} is what day?",
    "{n} before {day}, what day is it?",
    "If today is {day}, what day was it {n} ago?",
    "If it is {day} today, which day was {n} ago?",
    "Today is {day}. What day was it {n} ago?",
    "Today is {day}. Which day of the week was it {n} ago?",
    "It is {day}. What day was {n} ago?",
    "It's {day}. Which day was it {n} ago?",
    "Count {n} back from {day}. What day is it?",
    "Start on {day} and count {n} back. Which day is it?",
    "The party was {n} before {day}. What day was the party?",
    "My trip was {n} ago and today is {day}. What day of the week was my trip?",
    "Tell me what day is {n} before {day}.",
    "Tell me the day of the week {n} before {day}.",
    "Can you tell me which day comes {n} before {day}?",
    *dates_words.DAY_BEFORE,
    *dates_more.DAY_BEFORE,
    *weekdays_near.DAY_BEFORE,
    *dates_contrast.DAY_BEFORE,
)

RELATIVE = ("the day before yesterday", "yesterday", "today", "tomorrow", "the day after tomorrow")
CHAIN = (
    "If {known} {was} {day}, what day {is_} {asked}?",
    "If {known} {was} {day}, which day {is_} {asked}?",
    "If {known} {was} {day}, what day of the week {is_} {asked}?",
    "If {known} {was} {day}, then what day {is_} {asked}?",
    "What day {is_} {asked} if {known} {was} {day}?",
    "Which day {is_} {asked} if {known} {was} {day}?",
    "{Known} {was} {day}. What day {is_} {asked}?",
    "{Known} {was} {day}. Which day of the week {is_} {asked}?",
    "{Known} {was} {day}. What {is_} {asked}?",
    "{Known} {was} {day}, so what day {is_} {asked}?",
    "{Known} {was} {day}, so {asked} {is_} what day?",
    "I know that {known} {was} {day}. What day {is_} {asked}?",
    "Given that {known} {was} {day}, which day {is_} {asked}?",
    "Tell me what day {is_} {asked} if {known} {was} {day}.",
    "Can you tell me which day {is_} {asked} if {known} {was} {day}?",
    "Suppose {known} {was} {day}. What day {is_} {asked}?",
    *dates_words.CHAIN,
    *dates_more.CHAIN,
    *weekdays_near.CHAIN,
)

FROM_TO = (
    "How many days are there from {day} to {other}?",
    "How many days is it from {day} to {other}?",
    "How many days is it from {day} until {other}?",
    "How many days from {day} to the next {other}?",
    "How many days from {day} until the next {other}?",
    "how many days from {day} to {other}",
    "If today is {day}, how many days until {other}?",
    "If today is {day}, how many days is it until {other}?",
    "If it is {day}, in how many days is it {other}?",
    "If it is {day} today, in how many days is it {other}?",
    "Today is {day}. How many days until {other}?",
    "Today is {day}. In how many days is it {other}?",
    "It is {day}. How many days are there until the next {other}?",
    "It's {day}. How many days is it to {other}?",
    "Count the days from {day} to {other}.",
    "Count the days from {day} until the next {other}.",
    "How many days after {day} is {other}?",
    "How many days after {day} is the next {other}?",
    "How many days after {day} comes {other}?",
    "Tell me how many days it is from {day} to {other}.",
    "What is the number of days from {day} to {other}?",
    "What is the number of days from {day} until {other}?",
    "My trip is on {other} and today is {day}. How many days until my trip?",
    "The party is on {other}. Today is {day}. In how many days is the party?",
    "What is the number of days between {day} and the next {other}?",
    "How many days are between {day} and the next {other}?",
    *dates_words.FROM_TO,
    *dates_more.FROM_TO,
    *weekdays_near.FROM_TO,
    *dates_contrast.FROM_TO,
)


def amount(rng: random.Random, count: int, unit: str) -> str:
    """ "3 days", "one week", "ten days": a count as it is said in a question."""
    unit = unit if count == 1 else f"{unit}s"
    return f"{NUMBER_WORDS[count]} {unit}" if count <= 10 and rng.random() < 0.25 else f"{count} {unit}"


def make_weekday(rng: random.Random, split: Split) -> Problem:
    """Something about days of the week."""
    return rng.choices((_shifted, _relative, _from_to), (62, 20, 18))[0](rng, split)


def _count(day: int, days: int, way: int, slip: random.Random | None) -> str:
    """The days after (or before) `day`, each with its number."""
    said = ", ".join(f"{DAYS[(day + way * at) % 7]} {at}" for at in range(1, days + 1))
    if slip:
        word = "after" if way > 0 else "before"
        return (
            wrong(f"{DAYS[(day + way * 2) % 7]} 1.")
            + f" Wait, {word} {DAYS[day]} comes {DAYS[(day + way) % 7]}: {said}."
        )
    return f"{said}."


def _reduced(days: int) -> tuple[list[str], int]:
    """Lines that take whole weeks away from `days`, and what is left."""
    lines = []
    if days >= 77:
        lines.append(f"70 days are 10 weeks: {worked('-', days, 70)}.")
        days -= 70
    if days >= 7:
        weeks, left = divmod(days, 7)
        lines.append(f"{worked('*', 7, weeks)}, {days}-{weeks * 7}={left}: count {left}.")
        days = left
    return lines, days


def _shifted(rng: random.Random, split: Split) -> Problem:
    """So many days, or weeks and days, after or before a day."""
    way = rng.choice((1, 1, -1))
    while True:
        day, days = (
            rng.randrange(7),
            rng.choice((rng.randint(1, 6), rng.randint(2, 20), rng.randint(7, 60), rng.randint(20, 140))),
        )
        weeks = rng.choice((0, 0, 0, 0, rng.randint(1, 10)))
        days = rng.choice((0, rng.randint(1, 6))) if weeks else days
        if split.allows("weekday", day, days, weeks, way):
            break
    parts = ([amount(rng, weeks, "week")] if weeks else []) + ([amount(rng, days, "day")] if days else [])
    word = "after" if way > 0 else "before"
    said = f"{weeks} weeks and {days} days" if weeks and days else f"{weeks} weeks" if weeks else f"{days} days"
    lines = [f"{rng.choice(OPENS)} the day {said} {word} {DAYS[day]}."]
    if weeks:
        lines.append(f"{weeks} weeks end on {DAYS[day]} again.")
    more, left = _reduced(days)
    lines += more
    final = DAYS[(day + way * left) % 7]
    if left:
        lines.append(
            f"{'From' if way > 0 else 'Back from'} {DAYS[day]}: "
            + _count(day, left, way, rng if rng.random() < 0.07 else None)
        )
        if rng.random() < 0.35:
            names = ", ".join(DAYS[(day + way * at) % 7] for at in range(left - 1, -1, -1))
            lines.append(f"Check: {'back' if way > 0 else 'on'} {left} from {final}: {names}, good.")
    else:
        lines.append(f"Nothing is left, so it is {DAYS[day]} again.")
    question = split.phrase(rng, AFTER if way > 0 else BEFORE, n=" and ".join(parts), day=DAYS[day])
    question = question[0].upper() + question[1:] if rng.random() < 0.8 else question
    return _named(rng, question, lines, final)


def _relative(rng: random.Random, split: Split) -> Problem:
    """Yesterday, today, tomorrow: one is known, another asked."""
    while True:
        known, asked = rng.sample(range(5), 2)
        day = rng.randrange(7)
        if split.allows("relative", known, asked, day):
            break
    values = {
        "known": RELATIVE[known],
        "Known": RELATIVE[known].capitalize(),
        "was": "was" if known < 2 else "is",
        "asked": RELATIVE[asked],
        "is_": "was" if asked < 2 else "is",
        "day": DAYS[day],
    }
    way = 1 if asked > known else -1
    walk = [f"{RELATIVE[at].capitalize()}: {DAYS[(day + at - known) % 7]}." for at in range(known, asked + way, way)]
    final = DAYS[(day + asked - known) % 7]
    lines = [f"{rng.choice(OPENS)} {RELATIVE[asked]}, from {RELATIVE[known]}.", " ".join(walk)]
    return _named(rng, split.phrase(rng, CHAIN, **values), lines, final)


def _from_to(rng: random.Random, split: Split) -> Problem:
    """How many days from one day of the week to another."""
    while True:
        day, days = rng.randrange(7), rng.randint(1, 6)
        if split.allows("from-to", day, days):
            break
    other = DAYS[(day + days) % 7]
    lines = [f"{rng.choice(OPENS)} the days from {DAYS[day]} to {other}."]
    lines.append(f"From {DAYS[day]}: " + _count(day, days, 1, rng if rng.random() < 0.07 else None))
    question = split.phrase(rng, FROM_TO, day=DAYS[day], other=other)
    unit = "day" if days == 1 else "days"
    answer = rng.choice((f"It is {boxed(days)} {unit}.", f"From {DAYS[day]} to {other} it is {boxed(days)} {unit}."))
    return Problem("weekday", question, "\n".join(lines), answer, str(days))


def _named(rng: random.Random, question: str, lines: list[str], final: str) -> Problem:
    answer = rng.choice((f"It is **{final}**.", f"The day is **{final}**.", f"**{final}**."))
    return Problem("weekday", question, "\n".join(lines), answer, final, "text")
