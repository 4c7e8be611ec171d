import random

import pytest

from training.problems import decline, talk
from training.problems.names import NAMES
from training.problems.problem import HELD, TRAIN, is_held, is_kept_out, says


def questions(make, split, count):
    rng = random.Random(5)
    return [make(rng, split) for _ in range(count)]


@pytest.mark.parametrize("split", [TRAIN, HELD])
def test_declining_names_the_larger_model(split):
    for problem in questions(decline.make_decline, split, 3000):
        assert problem.kind == "decline"
        assert problem.final == "localr1 pull r1:7b"
        assert problem.final in problem.answer
        assert not is_kept_out(problem.question)
        assert "{" not in problem.question + problem.answer + problem.thinking


def test_declined_questions_of_the_halves_do_not_meet():
    trained = {says(problem.question) for problem in questions(decline.make_decline, TRAIN, 30000)}
    held = {says(problem.question) for problem in questions(decline.make_decline, HELD, 10000)}
    assert not trained & held


def test_every_pool_has_both_halves():
    for pool in decline.POOLS.values():
        assert len(set(pool)) == len(pool) or pool is decline.OTHER_WORDS
        assert sum(is_held(item) for item in pool) >= 2
    templates = [template for template, _ in decline.TEMPLATES]
    assert len(set(templates)) == len(templates) >= 400
    assert (
        len({item for slot, pool in decline.POOLS.items() if slot not in ("w", "word", "name") for item in pool}) >= 600
    )


@pytest.mark.parametrize("split", [TRAIN, HELD])
def test_talk_has_its_key_phrase(split):
    for problem in questions(talk.make_talk, split, 600):
        assert problem.kind == "talk"
        assert problem.final in problem.answer
        assert "localr1 pull" not in problem.answer


def test_each_intent_has_phrasings_of_both_halves():
    every = [says(ask) for intent in talk.INTENTS for ask in intent.asks]
    assert len(set(every)) == len(every)
    for intent in talk.INTENTS:
        assert sum(not is_held(ask) for ask in intent.asks) >= 12
        assert any(is_held(ask) for ask in intent.asks)
        assert all(intent.final in answer for answer in intent.answers)


def test_talk_and_declining_do_not_meet():
    talked = {says(ask) for intent in talk.INTENTS for ask in intent.asks}
    assert not talked & {says(problem.question) for problem in questions(decline.make_decline, TRAIN, 30000)}


def test_names():
    assert len(set(NAMES)) == len(NAMES) >= 200
    assert all(name.isascii() and name.isalpha() and 3 <= len(name) <= 9 for name in NAMES)
