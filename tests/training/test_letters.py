import random
import re

import pytest

from training.problems import letters
from training.problems.noise import typed
from training.problems.problem import HELD, TRAIN, is_held, plain, says
from training.problems.words import WORDS

POOLS = {
    "count letters": letters.COUNT,
    "spell": letters.SPELL + letters.LENGTH,
    "reverse": letters.REVERSE,
}
MAKERS = (letters.make_count, letters.make_spell, letters.make_reverse)


def asked_word(problem):
    return problem.keep[0].lower()


def truth(problem):
    word = asked_word(problem)
    if problem.skill == "count letters":
        letter = re.search(r"the letter (\w) in ", problem.thinking).group(1)
        assert re.search(rf"\b{letter}('?s)?\b", problem.question, re.IGNORECASE)
        return str(sum(each == letter for each in word))
    if problem.kind == "number":
        return str(len(word))
    return "-".join(word if problem.skill == "spell" else word[::-1])


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("split", [TRAIN, HELD])
def test_problems_are_true(make, split):
    rng = random.Random(7)
    for _ in range(400):
        problem = make(rng, split)
        word = asked_word(problem)
        assert 3 <= len(word) <= 12
        assert is_held(word) == split.held
        assert problem.keep[0] in problem.question
        assert problem.final == truth(problem)
        shown = f"\\boxed{{{problem.final}}}" if problem.kind == "number" else f"**{problem.final}**"
        assert problem.answer.count(shown) == 1


@pytest.mark.parametrize("make", MAKERS)
def test_spelling_in_the_thinking_is_right(make):
    rng = random.Random(8)
    for _ in range(400):
        problem = make(rng, TRAIN)
        kept = re.sub("\ue000[^\ue001]*\ue001 Wait, ", "", problem.thinking)
        spelled = re.search(r"Spelled: (.*)\.", kept).group(1)
        steps = re.findall(r"([a-z])(\d+)(?:\((\d+)\))?", spelled)
        word = asked_word(problem)
        assert [(letter, int(place)) for letter, place, _ in steps] == [(each, at) for at, each in enumerate(word, 1)]
        marks = [int(mark) for _, _, mark in steps if mark]
        assert marks == list(range(1, len(marks) + 1))
        if problem.skill == "count letters":
            assert len(marks) == int(problem.final)


@pytest.mark.parametrize("make", MAKERS)
def test_halves_do_not_meet(make):
    rng = random.Random(9)
    trained, held = ({says(make(rng, split).question) for _ in range(4000)} for split in (TRAIN, HELD))
    assert not trained & held


@pytest.mark.parametrize("pool", [letters.COUNT, letters.SPELL, letters.LENGTH, letters.REVERSE])
def test_phrasings(pool):
    assert len({says(phrase) for phrase in pool}) == len(pool)
    assert sum(not is_held(phrase) for phrase in pool) >= 30
    assert sum(is_held(phrase) for phrase in pool) >= 3


def test_noise_leaves_the_word_alone():
    rng = random.Random(10)
    for _ in range(500):
        problem = letters.make_spell(rng, TRAIN)
        noisy = typed(problem, rng)
        assert asked_word(problem) in noisy.question.lower()
        assert noisy.final == problem.final
        assert plain(noisy.thinking).lower() == plain(problem.thinking).lower()


def test_slips_and_zeros_occur():
    rng = random.Random(11)
    problems = [letters.make_count(rng, TRAIN) for _ in range(1000)]
    assert 10 < sum("\ue000" in problem.thinking for problem in problems) < 100
    assert 50 < sum(problem.final == "0" for problem in problems) < 250


def test_words():
    assert len(set(WORDS)) == len(WORDS) > 1500
    assert all(re.fullmatch("[a-z]{3,12}", word) for word in WORDS)
    assert letters.KEPT_OUT not in WORDS
