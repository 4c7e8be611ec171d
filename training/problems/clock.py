"""Clock times and durations: so long before or after a time, from one time to another, hours and minutes."""

from __future__ import annotations

import random

from training.problems import clock_contrast, clock_more, clock_near, clock_near_more, clock_words
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.short_steps import worked

OPENS = ("I need", "The user wants")

LATER = (
    "What time is it {d} after {t}?",
    "What time is {d} after {t}?",
    "What time will it be {d} after {t}?",
    "Which time is {d} after {t}?",
    "what time is it {d} from {t}",
    "{d} after {t} is what time?",
    "{d} after {t}, what time is it?",
    "It is {t}. What time will it be in {d}?",
    "It is {t} now. What time is it in {d}?",
    "It's {t}. What time is it {d} from now?",
    "If it is {t}, what time will it be in {d}?",
    "If it is {t} now, what time is it in {d}?",
    "The time is {t}. What time will it be {d} later?",
    "Now the time is {t}. What time is it in {d}?",
    "Add {d} to {t}.",
    "Add {d} to {t}. What time is it?",
    "A film starts at {t} and takes {d}. When does it end?",
    "A film starts at {t} and lasts {d}. At what time does it end?",
    "A train leaves at {t} and the trip takes {d}. When does it arrive?",
    "A train leaves at {t}. The trip takes {d}. At what time does it arrive?",
    "A bus leaves at {t} and arrives {d} later. When does it arrive?",
    "The lesson starts at {t} and lasts {d}. When does it end?",
    "The meeting starts at {t} and takes {d}. What time does it end?",
    "I start at {t} and work for {d}. When do I end?",
    "I leave at {t} and my trip lasts {d}. What time do I arrive?",
    "Tell me what time it is {d} after {t}.",
    "Tell me the time {d} after {t}.",
    "Can you tell me what time it will be {d} after {t}?",
    "Starting at {t}, what is the time {d} later?",
    *clock_words.LATER,
    *clock_more.LATER,
    *clock_near.LATER,
    *clock_contrast.LATER,
)

EARLIER = (
    "What time is it {d} before {t}?",
    "What time is {d} before {t}?",
    "What time was it {d} before {t}?",
    "Which time is {d} before {t}?",
    "{d} before {t} is what time?",
    "{d} before {t}, what time is it?",
    "It is {t}. What time was it {d} ago?",
    "It is {t} now. What time was it {d} ago?",
    "It's {t}. What time was {d} ago?",
    "If it is {t}, what time was it {d} ago?",
    "The time is {t}. What time was it {d} earlier?",
    "Take {d} from {t}. What time is it?",
    "A film ends at {t} and lasts {d}. When does it start?",
    "A film ends at {t} and takes {d}. At what time does it start?",
    "A train arrives at {t} and the trip takes {d}. When does it leave?",
    "A train arrives at {t}. The trip lasts {d}. At what time does it leave?",
    "The lesson ends at {t} and lasts {d}. When does it start?",
    "I must be there at {t} and the trip takes {d}. When must I leave?",
    "Tell me what time it is {d} before {t}.",
    "Tell me the time {d} before {t}.",
    "Can you tell me what time it was {d} before {t}?",
    *clock_words.EARLIER,
    *clock_more.EARLIER,
    *clock_near.EARLIER,
    *clock_contrast.EARLIER,
)

HOW_LONG = (
    "How long is it from {t} to {u}?",
    "How long is it from {t} until {u}?",
    "How much time is it from {t} to {u}?",
    "How much time is there between {t} and {u}?",
    "How long is it between {t} and {u}?",
    "how long from {t} to {u}",
    "how long between {t} and {u}",
    "How much time passes from {t} to {u}?",
    "How much time passes between {t} and {u}?",
    "From {t} to {u}, how long is that?",
    "From {t} until {u}, how much time is that?",
    "It is {t}. How long is it until {u}?",
    "It is {t} now. How much time is it until {u}?",
    "If it is {t}, how long is it until {u}?",
    "A film starts at {t} and ends at {u}. How long is it?",
    "A film starts at {t} and ends at {u}. How long does it last?",
    "A train leaves at {t} and arrives at {u}. How long does the trip take?",
    "A train leaves at {t} and arrives at {u}. How long is the trip?",
    "A bus leaves at {t} and arrives at {u}. How long does it take?",
    "The lesson starts at {t} and ends at {u}. How long does it last?",
    "The meeting is from {t} to {u}. How long does it take?",
    "I work from {t} to {u}. How long do I work?",
    "I work from {t} until {u}. How much time is that?",
    "How many hours and minutes are there from {t} to {u}?",
    "How many hours and minutes are there between {t} and {u}?",
    "Tell me how long it is from {t} to {u}.",
    "Can you tell me how much time passes from {t} to {u}?",
    *clock_words.HOW_LONG,
    *clock_more.HOW_LONG,
    *clock_near_more.HOW_LONG,
    *clock_contrast.HOW_LONG,
)

TO_MINUTES = (
    "How many minutes are in {d}?",
    "How many minutes are there in {d}?",
    "How many minutes is {d}?",
    "how many minutes are {d}",
    "What is {d} in minutes?",
    "{d} in minutes",
    "{d} is how many minutes?",
    "{d} are how many minutes?",
    "Convert {d} to minutes.",
    "Convert {d} into minutes.",
    "Write {d} in minutes.",
    "Tell me how many minutes are in {d}.",
    "A film lasts {d}. How many minutes is that?",
    "The trip takes {d}. How many minutes is that?",
    "The trip takes {d}. How long is it in minutes?",
    "How long is {d} in minutes?",
    *clock_words.TO_MINUTES,
    *clock_more.TO_MINUTES,
    *clock_near_more.TO_MINUTES,
    *clock_contrast.TO_MINUTES,
)

TO_HOURS = (
    "How many hours and minutes are {m} minutes?",
    "How many hours and minutes is {m} minutes?",
    "What is {m} minutes in hours and minutes?",
    "{m} minutes in hours and minutes",
    "{m} minutes are how many hours and minutes?",
    "Convert {m} minutes to hours and minutes.",
    "Convert {m} min into hours and minutes.",
    "Write {m} minutes in hours and minutes.",
    "Write {m} min as hours and minutes.",
    "Tell me how many hours and minutes {m} minutes are.",
    "A film lasts {m} minutes. How many hours and minutes is that?",
    "The trip takes {m} minutes. How many hours and minutes is that?",
    "The trip takes {m} min. How long is it in hours and minutes?",
    "How long is {m} minutes in hours and minutes?",
    *clock_words.TO_HOURS,
    *clock_more.TO_HOURS,
    *clock_near_more.TO_HOURS,
    *clock_contrast.TO_HOURS,
)


def clock(minutes: int) -> str:
    """A time as "9:05", from minutes after midnight."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def half_day(minutes: int) -> str:
    """A time as "9:05 pm"."""
    hour = minutes // 60
    return f"{(hour - 1) % 12 + 1}:{minutes % 60:02d} {'am' if hour < 12 else 'pm'}"


def span(minutes: int) -> str:
    """A duration as "2 h 45 min"; no part that is nothing."""
    hours, rest = divmod(minutes, 60)
    return " ".join(([f"{hours} h"] if hours else []) + ([f"{rest} min"] if rest or not hours else []))


def spoken(rng: random.Random, minutes: int) -> str:
    """A duration as someone might write it."""
    hours, rest = divmod(minutes, 60)
    if rng.random() < 0.4:
        return span(minutes)
    parts = ([f"{hours} hour{'s' * (hours != 1)}"] if hours else []) + (
        [f"{rest} minute{'s' * (rest != 1)}"] if rest else []
    )
    return rng.choice((" and ", " ")).join(parts)


def make_clock(rng: random.Random, split: Split) -> Problem:
    """A problem about clock times or durations."""
    return rng.choices((_later, _earlier, _how_long, _to_minutes, _to_hours), (34, 18, 28, 10, 10))[0](rng, split)


def _duration(rng: random.Random) -> int:
    whole = rng.choice((rng.randint(1, 4), rng.randint(1, 8))) * 60
    return rng.choice(
        (whole, rng.randint(1, 11) * 5, whole + rng.randint(1, 11) * 5, whole + rng.randint(1, 59), rng.randint(2, 59))
    )


def _time(rng: random.Random) -> int:
    return rng.randint(1, 22) * 60 + rng.choice((0, 15, 30, 45, rng.randrange(0, 60, 5), rng.randrange(60)))


def _noon_lines(minutes: int) -> list[str]:
    """How a time with am or pm reads on a clock of 24 hours."""
    hour = minutes // 60
    if 0 < hour <= 12:
        return [f"{half_day(minutes)} is {clock(minutes)}."]
    return [f"{half_day(minutes)}: {hour - 12}+12={hour}, so {clock(minutes)}."]


def _back_lines(minutes: int) -> list[str]:
    hour = minutes // 60
    if 0 < hour <= 12:
        return [f"{clock(minutes)} is {half_day(minutes)}."]
    return [f"{clock(minutes)}: {hour}-12={hour - 12}, so {half_day(minutes)}."]


def _sum_lines(start: int, length: int, slip: random.Random | None) -> list[str]:
    """The lines of `start` plus `length`: the minutes, sixty of them an hour, then the hours."""
    hours, minutes = start // 60, start % 60
    more, rest = divmod(length, 60)
    lines = []
    if rest:
        total = minutes + rest
        said = f"Minutes: {worked('+', minutes, rest)}."
        if slip:
            said = (
                "Minutes: "
                + wrong(f"{minutes}+{rest}={total + slip.choice((-1, 1, 10))}.")
                + f" Wait, {worked('+', minutes, rest)}."
            )
        if total >= 60:
            said += f" {total}-60={total - 60} and 1 h more."
            more += 1
        lines.append(said)
    if more:
        carried = f"{more - 1}+1={more}, " if more != length // 60 and more > 1 else ""
        lines.append(f"Hours: {carried}{hours}+{more}={hours + more}.")
    return lines


def _difference_lines(end: int, start: int) -> list[str]:
    """The lines of `end` minus `start`, both hours and minutes: an hour is opened into sixty minutes where needed."""
    hours, minutes, less, rest = end // 60, end % 60, start // 60, start % 60
    lines = []
    if minutes < rest:
        opened = f"{hours}-1={hours - 1}, {minutes}+60={minutes + 60}"
        lines.append(f"{minutes}<{rest}, so open an hour: {opened}, {hours - 1}:{minutes + 60}.")
        hours, minutes = hours - 1, minutes + 60
    lines.append(f"Minutes: {worked('-', minutes, rest)}.")
    lines.append(f"Hours: {hours}-{less}={hours - less}.")
    return lines


def _later(rng: random.Random, split: Split) -> Problem:
    """A time and how long after it."""
    while True:
        start, length = _time(rng), _duration(rng)
        late = rng.random() < 0.08
        if (late or start + length < 24 * 60) and start + length < 34 * 60 and split.allows("clock", start, length):
            break
    end = start + length
    halves = end < 24 * 60 and rng.random() < 0.22
    show = half_day if halves else clock
    lines = [f"{rng.choice(OPENS)} the time {span(length)} after {show(start)}."]
    lines += _noon_lines(start) if halves else []
    lines += _sum_lines(start, length, rng if rng.random() < 0.07 else None)
    if end >= 24 * 60:
        lines.append(f"Past midnight: {end // 60}-24={end // 60 - 24}.")
        end -= 24 * 60
    lines.append(f"So {clock(end)}.")
    lines += _back_lines(end) if halves else []
    return _timed(rng, split.phrase(rng, LATER, d=spoken(rng, length), t=show(start)), lines, show(end))


def _earlier(rng: random.Random, split: Split) -> Problem:
    """A time and how long before it."""
    while True:
        end, length = _time(rng), _duration(rng)
        if end - length >= 60 and split.allows("clock", end, -length):
            break
    start = end - length
    halves = rng.random() < 0.22
    show = half_day if halves else clock
    lines = [f"{rng.choice(OPENS)} the time {span(length)} before {show(end)}."]
    lines += _noon_lines(end) if halves else []
    lines += _difference_lines(end, length)
    lines.append(f"So {clock(start)}.")
    lines += _back_lines(start) if halves else []
    return _timed(rng, split.phrase(rng, EARLIER, d=spoken(rng, length), t=show(end)), lines, show(start))


def _timed(rng: random.Random, question: str, lines: list[str], final: str) -> Problem:
    question = question[0].upper() + question[1:]
    answer = rng.choice((f"It is **{final}**.", f"The time is **{final}**.", f"At **{final}**."))
    return Problem("clock", question, "\n".join(lines), answer, final, "text")


def _how_long(rng: random.Random, split: Split) -> Problem:
    """From one time to another of the same day."""
    while True:
        start, end = _time(rng), _time(rng)
        if start < end <= start + 10 * 60 and split.allows("how-long", start, end):
            break
    halves = rng.random() < 0.22
    show = half_day if halves else clock
    lines = [f"{rng.choice(OPENS)} the time from {show(start)} to {show(end)}."]
    lines += _noon_lines(start) + _noon_lines(end) if halves else []
    lines += _difference_lines(end, start)
    if rng.random() < 0.2:
        return _in_minutes(rng, split, (show(start), show(end)), lines, end - start)
    final = span(end - start)
    lines.append(f"So {final}.")
    if rng.random() < 0.25:
        lines.append(
            f"Check: {clock(start)} and {final}: "
            + " ".join(_sum_lines(start, end - start, None))
            + f" {clock(end)}, good."
        )
    answer = rng.choice((f"It is **{final}**.", f"That is **{final}**."))
    question = split.phrase(rng, HOW_LONG, t=show(start), u=show(end))
    return Problem("clock", question, "\n".join(lines), answer, final, "text")


def _in_minutes(rng: random.Random, split: Split, times: tuple[str, str], lines: list[str], total: int) -> Problem:
    """The same, in minutes alone."""
    hours, rest = divmod(total, 60)
    if hours:
        lines.append(f"{hours}x60={hours * 60}, {worked('+', hours * 60, rest)}.")
    question = split.phrase(rng, clock_words.HOW_MANY_MINUTES, t=times[0], u=times[1])
    answer = rng.choice((f"It is {boxed(total)} minutes.", f"That is {boxed(total)} minutes."))
    return Problem("clock", question, "\n".join(lines), answer, str(total))


def _to_minutes(rng: random.Random, split: Split) -> Problem:
    """Hours and minutes in minutes."""
    while True:
        hours, rest = rng.randint(1, 10), rng.choice((0, rng.randrange(5, 60, 5), rng.randint(1, 59)))
        total = hours * 60 + rest
        if split.allows("minutes", total):
            break
    lines = [f"{rng.choice(OPENS)} {span(total)} in minutes.", f"{hours}x60={hours * 60}."]
    if rest:
        lines.append(f"{hours * 60}+{rest}={total}.")
    answer = rng.choice((f"It is {boxed(total)} minutes.", f"That is {boxed(total)} minutes."))
    return Problem("clock", split.phrase(rng, TO_MINUTES, d=spoken(rng, total)), "\n".join(lines), answer, str(total))


def _to_hours(rng: random.Random, split: Split) -> Problem:
    """Minutes in hours and minutes."""
    while True:
        total = rng.choice((rng.randint(61, 200), rng.randint(61, 600), rng.randrange(70, 600, 10)))
        if split.allows("minutes", total):
            break
    hours = total // 60
    lines = [
        f"{rng.choice(OPENS)} {total} min in hours.",
        f"{hours}x60={hours * 60}, {worked('-', total, hours * 60)}.",
        f"So {span(total)}.",
    ]
    final = span(total)
    answer = rng.choice((f"It is **{final}**.", f"That is **{final}**."))
    return Problem("clock", split.phrase(rng, TO_HOURS, m=total), "\n".join(lines), answer, final, "text")
