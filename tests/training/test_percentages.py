import re
from decimal import Decimal

from arithmetic_claims import check_all, check_halves, problems
from phrasing_slots import slots

from training.problems.percentages import LESS, MORE, PERCENT_OF, WHAT_PERCENT, make
from training.problems.problem import HELD, TRAIN


def shown(value: Decimal) -> str:
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


def solve(question: str) -> str:
    found = set()
    for pool in (PERCENT_OF, WHAT_PERCENT, LESS, MORE):
        for said in slots(question, pool, r"\d+"):
            n = Decimal(said["n"])
            if pool is WHAT_PERCENT:
                found.add(shown(Decimal(said["a"]) * 100 / n))
            else:
                share = n * Decimal(said["p"]) / 100
                found.add(shown(share if pool is PERCENT_OF else n - share if pool is LESS else n + share))
    (only,) = found
    return only


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
