"""Dates: so many days before or after one, from one to another, the days of the months. `make_days` adds weekdays."""

from __future__ import annotations

import random

from training.problems import dates_contrast, dates_more, dates_near, dates_words
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.short_steps import worked
from training.problems.weekdays import OPENS, amount, make_weekday

MONTHS = {
    "January": 31, "February": 28, "March": 31, "April": 30, "May": 31, "June": 30,
    "July": 31, "August": 31, "September": 30, "October": 31, "November": 30, "December": 31,
}  # fmt: skip
NAMES = tuple(MONTHS)

AFTER = (
    "What date is {n} after {date}?",
    "What date is it {n} after {date}?",
    "What is the date {n} after {date}?",
    "Which date is {n} after {date}?",
    "Which date comes {n} after {date}?",
    "what date {n} after {date}",
    "{n} after {date} is what date?",
    "{n} from {date} is which date?",
    "What date is {n} from {date}?",
    "If today is {date}, what date is it in {n}?",
    "If today is {date}, what date will it be in {n}?",
    "If it is {date} today, what is the date in {n}?",
    "Today is {date}. What date will it be in {n}?",
    "Today is {date}. What date is it {n} from now?",
    "Today is {date}. What is the date in {n}?",
    "It is {date}. Which date is it in {n}?",
    "Add {n} to {date}. What date is it?",
    "Add {n} to {date}.",
    "Count {n} from {date}. What is the date?",
    "My trip starts {n} after {date}. On which date does it start?",
    "The party is {n} after {date}. What date is the party?",
    "Tell me the date {n} after {date}.",
    "Tell me what date is {n} after {date}.",
    "Can you tell me the date {n} after {date}?",
    "Starting on {date}, what is the date {n} later?",
    "What will the date be {n} later than {date}?",
    *dates_words.DATE_AFTER,
    *dates_more.DATE_AFTER,
    *dates_near.DATE_AFTER,
    *dates_contrast.DATE_AFTER,
)

BEFORE = (
    "What date is {n} before {date}?",
    "What date was it {n} before {date}?",
    "What is the date {n} before {date}?",
    "Which date is {n} before {date}?",
    "Which date comes {n} before {date}?",
    "what date {n} before {date}",
    "{n} before {date} is what date?",
    "If today is {date}, what date was it {n} ago?",
    "If it is {date} today, what was the date {n} ago?",
    "Today is {date}. What date was it {n} ago?",
    "Today is {date}. What was the date {n} ago?",
    "It is {date}. Which date was it {n} ago?",
    "Count {n} back from {date}. What is the date?",
    "Take {n} from {date}. What date is it?",
    "My trip was {n} before {date}. On which date was it?",
    "The party was {n} before {date}. What date was the party?",
    "Tell me the date {n} before {date}.",
    "Tell me what date is {n} before {date}.",
    "Can you tell me the date {n} before {date}?",
    *dates_words.DATE_BEFORE,
    *dates_more.DATE_BEFORE,
    *dates_near.DATE_BEFORE,
    *dates_contrast.DATE_BEFORE,
)

BETWEEN = (
    "How many days are there from {date} to {other}?",
    "How many days is it from {date} to {other}?",
    "How many days are there between {date} and {other}?",
    "How many days are between {date} and {other}?",
    "how many days between {date} and {other}",
    "how many days from {date} to {other}",
    "How many days from {date} until {other}?",
    "If today is {date}, how many days is it until {other}?",
    "If today is {date}, how many days until {other}?",
    "Today is {date}. How many days is it until {other}?",
    "Today is {date}. How many days until {other}?",
    "It is {date}. In how many days is it {other}?",
    "Count the days from {date} to {other}.",
    "Count the days between {date} and {other}.",
    "What is the number of days from {date} to {other}?",
    "What is the number of days between {date} and {other}?",
    "How many days after {date} is {other}?",
    "My trip is on {other} and today is {date}. How many days until my trip?",
    "The party is on {other}. Today is {date}. In how many days is the party?",
    "Tell me how many days it is from {date} to {other}.",
    "Can you tell me the number of days from {date} to {other}?",
    *dates_words.DATE_BETWEEN,
    *dates_more.DATE_BETWEEN,
    *dates_near.DATE_BETWEEN,
    *dates_contrast.DATE_BETWEEN,
)

MONTH = (
    "How many days are in {month}?",
    "How many days are there in {month}?",
    "How many days does {month} have?",
    "How many days has {month}?",
    "how many days in {month}",
    "How many days are in the month of {month}?",
    "How many days does the month of {month} have?",
    "What is the number of days in {month}?",
    "{month} has how many days?",
    "{month}, how many days?",
    "Tell me how many days {month} has.",
    "Tell me the number of days in {month}.",
    "Do you know how many days {month} has?",
    "Can you tell me how many days are in {month}?",
    "How long is {month} in days?",
    "I need the number of days in {month}.",
    *dates_words.MONTH,
    *dates_more.MONTH,
    *dates_near.MONTH,
    *dates_contrast.MONTH,
)

FACTS = (
    ("days are in a week", "A week has", 7, "days"),
    ("days are in a year", "A year has", 365, "days"),
    ("days are in a leap year", "A leap year has", 366, "days"),
    ("months are in a year", "A year has", 12, "months"),
    ("weeks are in a year", "A year has about", 52, "weeks"),
    ("hours are in a day", "A day has", 24, "hours"),
    ("minutes are in an hour", "An hour has", 60, "minutes"),
    ("seconds are in a minute", "A minute has", 60, "seconds"),
    ("days are in two weeks", "Two weeks have", 14, "days"),
)

FACT = (
    "How many {fact}?",
    "how many {fact}",
    "Tell me how many {fact}.",
    "Do you know how many {fact}?",
    "Can you tell me how many {fact}?",
    "I need to know how many {fact}.",
    "I want to know how many {fact}.",
    "Please tell me how many {fact}.",
    "What do you think, how many {fact}?",
    *dates_words.FACT,
    *dates_more.FACT,
    *dates_near.FACT,
)

LEAP = (" It is a leap year.", " The year is a leap year.", " This is a leap year.")
COMMON = (" It is not a leap year.", " The year is not a leap year.", " This is not a leap year.")


def make_days(rng: random.Random, split: Split) -> Problem:
    """A problem about weekdays, dates or months."""
    return rng.choices((make_weekday, _shifted, _between, _month, _fact), (50, 24, 14, 8, 4))[0](rng, split)


def written(rng: random.Random, month: int, day: int) -> str:
    """A date as someone might write it."""
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    name = NAMES[month]
    ways = (f"{name} {day}", f"{name} {day}", f"{name} {day}{ending}", f"{day} {name}", f"the {day}{ending} of {name}")
    return rng.choice(ways)


def length(month: int, leap: bool) -> int:
    """The days of a month."""
    return MONTHS[NAMES[month]] + (leap and month == 1)


def has(month: int, leap: bool) -> str:
    """The days of a month, as a sentence."""
    said = " in a leap year" if leap and month == 1 else ""
    return f"{NAMES[month]} has {length(month, leap)} days{said}."


def with_year(rng: random.Random, question: str, crosses: bool, leap: bool) -> str:
    """`question`, with a word on the year when February's end lies between the dates."""
    if not crosses:
        return question
    return question + ("" if question[-1] in ".?!" else ",") + rng.choice(LEAP if leap else COMMON)


def _forward(month: int, day: int, days: int, leap: bool) -> tuple[list[str], int, int]:
    """The lines that go `days` on from a date, then the month and the day arrived at."""
    lines, total = [f"{worked('+', day, days)}."], day + days
    while total > length(month, leap):
        size, after = length(month, leap), (month + 1) % 12
        lines.append(f"{has(month, leap)} {total}>{size}: {worked('-', total, size)}, in {NAMES[after]}.")
        month, total = after, total - size
    lines.append(f"{has(month, leap)} So {NAMES[month]} {total}.")
    return lines, month, total


def _backward(month: int, day: int, days: int, leap: bool) -> tuple[list[str], int, int]:
    """The lines that go `days` back from a date, then the month and the day arrived at."""
    lines = []
    while day <= days:
        before = (month - 1) % 12
        size = length(before, leap)
        said = f"{days} is not less than {day}. Before {NAMES[month]} comes {NAMES[before]}."
        lines.append(f"{said} {has(before, leap)} {worked('+', size, day)}.")
        month, day = before, day + size
    lines.append(f"{days} is less than {day}: {worked('-', day, days)}. So {NAMES[month]} {day - days}.")
    return lines, month, day - days


def _shifted(rng: random.Random, split: Split) -> Problem:
    """So many days, or weeks, before or after a date."""
    after = rng.random() < 0.6
    go = _forward if after else _backward
    while True:
        month, leap = rng.randrange(12), rng.random() < 0.4
        day, weeks = rng.randint(1, length(month, False)), rng.choice((0, 0, 0, 0, 0, rng.randint(1, 6)))
        days = weeks * 7 or rng.choice((rng.randint(2, 15), rng.randint(2, 40)))
        lines, to_month, to_day = go(month, day, days, leap)
        crosses = (to_month, to_day) != go(month, day, days, not leap)[1:]
        if split.allows("date", month, day, days, after) and not (crosses and rng.random() < 0.4):
            break
    if not crosses:
        lines = go(month, day, days, leap=False)[0]
    word = "after" if after else "before"
    opening = [
        f"{rng.choice(OPENS)} the date {weeks} weeks {word} {NAMES[month]} {day}.",
        f"{worked('*', weeks, 7)} days.",
    ]
    if not weeks:
        opening = [f"{rng.choice(OPENS)} the date {days} days {word} {NAMES[month]} {day}."]
    if after and rng.random() < 0.1:
        lines[0] = wrong(f"{day}+{days}={day + days + rng.choice((-1, 1, 10))}.") + f" Wait, {lines[0]}"
    said = amount(rng, weeks, "week") if weeks else amount(rng, days, "day")
    question = split.phrase(rng, AFTER if after else BEFORE, n=said, date=written(rng, month, day))
    question = with_year(rng, question[0].upper() + question[1:], crosses, leap)
    final = f"{NAMES[to_month]} {to_day}"
    answer = rng.choice((f"It is **{final}**.", f"The date is **{final}**."))
    return Problem("date", question, "\n".join((*opening, *lines)), answer, final, "text")


def _between(rng: random.Random, split: Split) -> Problem:
    """How many days from one date to another, at most two months later."""
    while True:
        leap, month = rng.random() < 0.4, rng.randrange(12)
        later = rng.choice((0, 0, 1, 1, 1, 1, 2))
        other = (month + later) % 12
        day, to_day = rng.randint(1, length(month, False)), rng.randint(1, length(other, False))
        crosses = 1 in {(month + at) % 12 for at in range(later)}
        if (
            (later or day < to_day)
            and split.allows("dates", month, day, other, to_day)
            and not (crosses and rng.random() < 0.4)
        ):
            break
    lines = [f"{rng.choice(OPENS)} the days from {NAMES[month]} {day} to {NAMES[other]} {to_day}."]
    if not later:
        total = to_day - day
        lines.append(f"Both in {NAMES[month]}: {worked('-', to_day, day)}.")
    else:
        total = length(month, leap) - day
        lines.append(f"{has(month, leap)} Left in {NAMES[month]}: {worked('-', length(month, leap), day)}.")
        for at in range(1, later):
            middle = (month + at) % 12
            lines.append(f"All of {NAMES[middle]}. {has(middle, leap)} {worked('+', total, length(middle, leap))}.")
            total += length(middle, leap)
        lines.append(f"Up to {NAMES[other]} {to_day}: {worked('+', total, to_day)}.")
        total += to_day
    question = split.phrase(rng, BETWEEN, date=written(rng, month, day), other=written(rng, other, to_day))
    unit = "day" if total == 1 else "days"
    answer = rng.choice((f"It is {boxed(total)} {unit}.", f"There are {boxed(total)} {unit}."))
    return Problem("date", with_year(rng, question, crosses, leap), "\n".join(lines), answer, str(total))


def _month(rng: random.Random, split: Split) -> Problem:
    """How many days a month has."""
    month = rng.choice((*range(12), 1))
    leap, said = False, NAMES[month]
    if month == 1:
        leap = rng.random() < 0.5
        of_leap = ("February in a leap year", "February of a leap year")
        said = rng.choice(of_leap if leap else ("February", "February when it is not a leap year"))
    days = length(month, leap)
    thinking = f"{rng.choice(OPENS)} the days of {NAMES[month]}.\n{has(month, leap)}"
    answer = rng.choice((f"{NAMES[month]} has {boxed(days)} days.", f"It has {boxed(days)} days."))
    return Problem("date", split.phrase(rng, MONTH, month=said), thinking, answer, str(days))


def _fact(rng: random.Random, split: Split) -> Problem:
    """How many days are in a week, and so on."""
    said, has_, value, unit = rng.choice(FACTS)
    thinking = f"{rng.choice(OPENS)} how many {said}.\n{has_} {value} {unit}."
    return Problem("date", split.phrase(rng, FACT, fact=said), thinking, f"{has_} {boxed(value)} {unit}.", str(value))
