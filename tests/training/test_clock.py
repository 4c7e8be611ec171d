import re

from arithmetic_claims import check_claims, problems

from training.problems import clock
from training.problems.clock_words import HOW_MANY_MINUTES
from training.problems.problem import HELD, TRAIN, is_held, is_kept_out, says

TIME = re.compile(r"(\d+):(\d\d)( [ap]m)?")
POOLS = (clock.LATER, clock.EARLIER, clock.HOW_LONG, clock.TO_MINUTES, clock.TO_HOURS, HOW_MANY_MINUTES)


def minutes_of(hour, minute, half):
    hour = int(hour) % 12 + 12 * (half == " pm") if half else int(hour)
    return hour * 60 + int(minute)


def solve(question):
    """The minutes that the answer should come to."""
    times = [minutes_of(*found) for found in TIME.findall(question)]
    rest = TIME.sub("", question)
    said_once = dict.fromkeys(re.findall(r"(\d+) (h|min)", rest))
    length = sum(int(count) * (60 if unit == "h" else 1) for count, unit in said_once)
    if len(times) == 2:
        return abs(times[1] - times[0])
    if not times:
        return length
    back = re.search(r"before|ago|earlier|[Tt]ake \d|ends at|arrives at|must", question)
    return times[0] - length if back else times[0] + length


def test_the_time_is_right():
    for split in (TRAIN, HELD):
        for problem in problems(clock.make_clock, split):
            check_claims(problem.thinking)
            found = TIME.fullmatch(problem.final)
            value = minutes_of(*found.groups()) if found else int(problem.final) if problem.kind == "number" else None
            if value is None:
                value = sum(
                    int(count) * (60 if unit == "h" else 1)
                    for count, unit in re.findall(r"(\d+) (h|min)", problem.final)
                )
            assert value == solve(problem.question) % (24 * 60), problem
            marks = f"\\boxed{{{problem.final}}}" if problem.kind == "number" else f"**{problem.final}**"
            assert problem.answer.count(marks) == 1
            assert not is_kept_out(problem.question)


def test_halves_are_apart():
    for pool in POOLS:
        assert len(set(pool)) == len(pool)
        assert 0 < sum(map(is_held, pool)) < len(pool) / 2, pool[0]
    trained = {says(problem.question) for problem in problems(clock.make_clock, TRAIN)}
    assert not trained & {says(problem.question) for problem in problems(clock.make_clock, HELD)}
