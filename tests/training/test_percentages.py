import re
from decimal import Decimal

from arithmetic_claims import check_all, check_halves, problems

from training.problems.percentages import LESS, MORE, PERCENT_OF, WHAT_PERCENT, make
from training.problems.problem import HELD, TRAIN


def shown(value: Decimal) -> str:
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


def solve(question: str) -> str:
    found = [Decimal(number) for number in re.findall(r"\d+", question)]
    said = re.search(r"(\d+)(%| percent\b)", question)
    if not said:
        turned = re.search(r"percent(age)? of \d+ is|^out of|^there are", question)
        a, n = reversed(found) if turned else found
        return shown(a * 100 / n)
    p = Decimal(said.group(1))
    found.remove(p)
    share = found[0] * p / 100
    if "save" in question:
        return shown(share)
    if re.search(
        r"\boff\b|minus|decrease|reduce|less|discount|falls|lost|lower|\bcut\b|away|subtract|without|down|drops|cheaper",
        question,
    ):
        return shown(found[0] - share)
    if re.search(
        r"plus|\badd\b|added|increase|raise|rises|more|on top|grow|goes up|dearer|"
        r"with tax|% tax, how much|in all|a tip of",
        question,
    ):
        return shown(found[0] + share)
    return shown(share)


def test_the_result_and_every_step_are_true():
    check_all(make, solve)


def test_halves_are_apart():
    check_halves(make, PERCENT_OF, WHAT_PERCENT, LESS, MORE)


def test_people_stay_whole_and_places_are_two_at_most():
    for split in (TRAIN, HELD):
        for problem in problems(make, split):
            whole, _, places = problem.final.partition(".")
            assert len(places) <= 2
            assert whole
            assert not places or not re.search(
                "students|children|people|players|workers|members|guests", problem.question
            )
