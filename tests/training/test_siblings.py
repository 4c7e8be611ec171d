"""Puzzles about brothers and sisters: recounted from the question alone, and never the sentence that is kept out."""

import random
import re

import pytest

from training.problems import siblings
from training.problems.people import BOYS, GIRLS
from training.problems.problem import HELD, TRAIN, WRONG_ENDS, WRONG_OPENS, is_kept_out
from training.problems.siblings import make_siblings

WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
COUNT = re.compile(rf"\b(\d|{'|'.join(WORDS)}) (brother|sister)s?\b", re.IGNORECASE)
CLAIM = re.compile(r"(\d+)([+-])(\d+)=(\d+)")


def value(text):
    return int(text) if text.isdigit() else WORDS.index(text.lower())


def is_girl(question):
    words = set(re.findall(r"[a-z]+", question.lower()))
    told = {"girl", "she", "her"} & words, {"boy", "he", "his"} & words
    assert not (told[0] and told[1]), question
    if told[0] or told[1]:
        return bool(told[0])
    name = next(word for word in re.findall(r"[A-Z]\w+", question) if word in {*GIRLS, *BOYS})
    return name in GIRLS


def recounted(question):
    """The result, from the question's own words."""
    girl = is_girl(question)
    counts = {kind: value(number) for number, kind in COUNT.findall(question)}
    back = re.search(r"(?:each|every)[\w\s]* (?:brother|sister)s? has (\w+) (brother|sister)", question, re.IGNORECASE)
    if back and back.group(1).lower() in [*WORDS, *map(str, range(10))]:
        return value(back.group(1)) - 1
    girls, boys = counts["sister"] + girl, counts["brother"] + (not girl)
    ask = COUNT.sub("", question)
    asked = re.search(r"(?:many|number of) (\w+)", ask).group(1)
    totals = {"children": girls + boys, "kids": girls + boys, "girls": girls, "boys": boys}
    if asked in totals:
        return totals[asked]
    others = re.sub(r"(?:many|number of) \w+", "", ask)
    sib = re.search(r"brother|sister", others).group()
    if asked == "siblings":
        return girls + boys - 1
    return (girls if asked == "sisters" else boys) - (asked == sib + "s")


@pytest.mark.parametrize("half", [TRAIN, HELD])
def test_that_what_is_said_is_true(half):
    rng = random.Random(1)
    for _ in range(1500):
        made = make_siblings(rng, half)
        question = re.sub(r"\b(in|In) (her|his|my|the) family\b", "", made.question)
        assert recounted(question) == int(made.final), made
        assert f"\\boxed{{{made.final}}}" in made.answer
        clean = re.sub(f"{WRONG_OPENS}.*?{WRONG_ENDS}", "", made.thinking)
        for left, op, right, result in CLAIM.findall(clean):
            assert int(left) + (int(right) if op == "+" else -int(right)) == int(result)
        assert not is_kept_out(made.question)


def test_that_the_held_out_half_always_says_girl_or_boy():
    rng = random.Random(2)
    assert not any("By the name" in make_siblings(rng, HELD).thinking for _ in range(400))


def test_that_held_out_phrasings_never_come_in_training():
    rng = random.Random(3)
    asked = {make_siblings(rng, TRAIN).question for _ in range(4000)}
    assert not asked & {make_siblings(rng, HELD).question for _ in range(1000)}
    pools = (siblings.SETUPS, siblings.ASKS, siblings.COUNT_ASKS, siblings.BACK, siblings.NAMED_ASKS)
    assert sum(TRAIN.allows(text) for pool in pools for text in pool) >= 30
    assert all(any(HELD.allows(text) for text in pool) for pool in pools)


def test_that_the_shape_of_the_kept_sentence_is_often_met():
    rng = random.Random(4)
    shape = re.compile(r"\w+ has \d brothers and \d sisters\. How many sisters does (her|his) brother have\?")
    assert any(shape.fullmatch(make_siblings(rng, TRAIN).question) for _ in range(8000))
