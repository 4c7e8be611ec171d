import re
from calendar import monthrange
from datetime import date, timedelta

import pytest
from arithmetic_claims import check_claims, problems

from training.problems import dates, weekdays
from training.problems.problem import HELD, TRAIN, is_held, is_kept_out, says
from training.problems.weekdays import DAYS, NUMBER_WORDS, RELATIVE, make_weekday

LATER_FIRST = re.compile(r"(party|trip) is on|days (till|is it) .*, if (it's|it says|my calendar) ")
DATE = re.compile(rf"(?:(\d+)(?:st|nd|rd|th)?(?: of)? )?({'|'.join(dates.NAMES)})(?: (\d+))?")
POOLS = (
    weekdays.AFTER, weekdays.BEFORE, weekdays.CHAIN, weekdays.FROM_TO,
    dates.AFTER, dates.BEFORE, dates.BETWEEN, dates.MONTH, dates.FACT,
)  # fmt: skip


def days_said(text):
    """The days that "2 weeks and three days" are."""
    for value, word in enumerate(NUMBER_WORDS):
        text = re.sub(rf"\b{word}\b (?=days?\b|weeks?\b)", f"{value} ", text, flags=re.IGNORECASE)
    return sum(int(count) * (7 if unit == "week" else 1) for count, unit in re.findall(r"(\d+) (day|week)s?\b", text))


def solve_weekday(question):
    days = [DAYS.index(day) for day in re.findall("|".join(DAYS), question)]
    if len(days) == 2:
        later_first = LATER_FIRST.search(question)
        return str((days[0] - days[1] if later_first else days[1] - days[0]) % 7)
    if re.search("yesterday|tomorrow", question, re.IGNORECASE):
        places = re.findall(
            "|".join(("the day before yesterday", "the day after tomorrow", *RELATIVE[1:4])), question.lower()
        )
        known, asked = (RELATIVE.index(place) for place in places)
        if question.lower().startswith(("what", "which", "tell", "can")):
            known, asked = asked, known
        return DAYS[(days[0] + asked - known) % 7]
    way = -1 if re.search(r"before|ago|back", question) else 1
    return DAYS[(days[0] + way * days_said(question)) % 7]


def solve_date(question):
    year = 2024 if re.search(r"is a leap", question) else 2023
    found = [
        date(year, dates.NAMES.index(name) + 1, int(before or after)) for before, name, after in DATE.findall(question)
    ]
    if len(found) == 2:
        first, last = found[::-1] if LATER_FIRST.search(question) else found
        last = last if last >= first else last.replace(year=last.year + 1)
        if year == 2024 and last.year == 2025 and last.month > 2:
            raise AssertionError(question)
        return str((last - first).days)
    way = -1 if re.search(r"before|ago|back|Take", question) else 1
    end = found[0] + way * timedelta(days_said(question))
    return f"{dates.NAMES[end.month - 1]} {end.day}"


@pytest.mark.parametrize("split", [TRAIN, HELD], ids=["train", "held"])
def test_the_day_is_the_calendars(split):
    for problem in problems(make_weekday, split):
        assert solve_weekday(problem.question) == problem.final, problem


@pytest.mark.parametrize("split", [TRAIN, HELD], ids=["train", "held"])
@pytest.mark.parametrize("make", [dates._shifted, dates._between])
def test_the_date_is_the_calendars(split, make):
    for problem in problems(make, split):
        assert solve_date(problem.question) == problem.final, problem


def test_when_the_length_of_february_matters_the_question_says_it():
    for problem in problems(dates._shifted, TRAIN) + problems(dates._between, TRAIN):
        if "29 days in" in problem.thinking:
            assert "leap year" in problem.question, problem


def test_the_months_are_as_long_as_they_are():
    for problem in problems(dates._month, TRAIN) + problems(dates._month, HELD):
        month = dates.NAMES.index(DATE.search(problem.question)[2]) + 1
        year = 2024 if "leap" in problem.question and "not" not in problem.question else 2023
        assert problem.final == str(monthrange(year, month)[1]), problem


@pytest.mark.parametrize("split", [TRAIN, HELD], ids=["train", "held"])
def test_claims_and_answers(split):
    for problem in problems(dates.make_days, split):
        check_claims(problem.thinking)
        marks = f"\\boxed{{{problem.final}}}" if problem.kind == "number" else f"**{problem.final}**"
        assert problem.answer.count(marks) == 1
        assert not is_kept_out(problem.question)


def test_halves_are_apart():
    for pool in POOLS:
        assert len(set(pool)) == len(pool)
        assert 0 < sum(map(is_held, pool)) < len(pool) / 2, pool[0]
    trained = {says(problem.question) for problem in problems(dates.make_days, TRAIN)}
    assert not trained & {says(problem.question) for problem in problems(dates.make_days, HELD)}
