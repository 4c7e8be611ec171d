import re
from itertools import pairwise

from arithmetic_claims import check_all, check_halves

from training.problems.sequences import MISSING, NEXT, make_sequence


def next_number(numbers):
    """The number that the first rule that fits gives."""
    gaps = [b - a for a, b in pairwise(numbers)]
    if len(set(gaps)) == 1:
        return numbers[-1] + gaps[0]
    for factor in (2, 3):
        if all(b == a * factor for a, b in pairwise(numbers)):
            return numbers[-1] * factor
    if all(a == b * 2 for a, b in pairwise(numbers)):
        return numbers[-1] // 2
    more = {b - a for a, b in pairwise(gaps)}
    if len(more) == 1:
        return numbers[-1] + gaps[-1] + more.pop()
    if all(a + b == c for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False)):
        return numbers[-1] + numbers[-2]
    assert all(a == b for a, b in zip(gaps, gaps[2:], strict=False)), numbers
    return numbers[-1] + gaps[-2]


def solve(question):
    if any(word in question for word in ("missing", "gap")):
        found = re.findall(r"\d+|_+|\?(?=[,; ]\s*\d)|\.\.\.", question)
        at = next(place for place, text in enumerate(found) if not text.isdigit())
        numbers = [int(text) if text.isdigit() else None for text in found]
        rising = numbers[-1] > numbers[0]
        for value in range(min(n for n in numbers if n is not None), max(n for n in numbers if n is not None)):
            whole = [*numbers[:at], value, *numbers[at + 1 :]]
            gaps = {b - a for a, b in pairwise(whole)}
            if len(gaps) == 1 or (rising and all(b == 2 * a for a, b in pairwise(whole))):
                return str(value)
        raise AssertionError(question)
    return str(next_number([int(text) for text in re.findall(r"\d+", question)]))


def test_the_number_follows_from_the_others():
    check_all(make_sequence, solve)


def test_halves_are_apart():
    check_halves(make_sequence, NEXT, MISSING)
