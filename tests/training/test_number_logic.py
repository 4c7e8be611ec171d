import operator
import re

from arithmetic_claims import check_claims, problems

from training.problems import number_logic
from training.problems.problem import HELD, TRAIN, is_held, is_kept_out, says

POOLS = (number_logic.ODD, number_logic.COMPARED, number_logic.DIVISIBLE, number_logic.PRIME, number_logic.SUM)
DIVISOR_FIRST = re.compile("Does|factor|list the|In steps|take steps|I count by|I buy packs|zero I add")
OPS = {
    "+": operator.add,
    "plus": operator.add,
    "-": operator.sub,
    "minus": operator.sub,
    "x": operator.mul,
    "times": operator.mul,
}


def solve(question):
    numbers = [int(text) for text in re.findall(r"\d+", question)]
    if found := re.search(r"\d ?(\+|plus|-|minus|x|times) ?\d", question):
        a, b, claimed = numbers
        return OPS[found[1]](a, b) == claimed
    if "odd" in question or "even" in question:
        return numbers[0] % 2 == ("odd" in question)
    if "prime" in question.lower():
        return sum(numbers[0] % by == 0 for by in range(1, numbers[0] + 1)) == 2
    a, b = numbers
    if "than" in question:
        return a < b if re.search("smaller|less", question) else a > b
    return (b % a if DIVISOR_FIRST.search(question) else a % b) == 0


def test_the_answer_is_true_and_half_of_them_are_yes():
    for split in (TRAIN, HELD):
        made = problems(number_logic.make_number_logic, split)
        for problem in made:
            assert solve(problem.question) == (problem.final == "yes"), problem
            check_claims(problem.thinking)
            assert problem.answer.count(f"**{problem.final}**") == 1
            assert not is_kept_out(problem.question)
        assert 0.45 < sum(problem.final == "yes" for problem in made) / len(made) < 0.55


def test_halves_are_apart():
    for pool in POOLS:
        assert len(set(pool)) == len(pool)
        assert 0 < sum(map(is_held, pool)) < len(pool) / 2, pool[0]
    trained = {says(problem.question) for problem in problems(number_logic.make_number_logic, TRAIN)}
    assert not trained & {says(problem.question) for problem in problems(number_logic.make_number_logic, HELD)}
