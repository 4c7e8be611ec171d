"""Word problems: every computation holds, and the numbers worked with are those of the question."""

import random
import re

import pytest

from training.problems import story_chain
from training.problems.problem import HELD, TRAIN, WRONG_ENDS, WRONG_OPENS
from training.problems.stories import PLANS, make_story

STARTS = (story_chain.PERSON_STARTS, story_chain.PLACE_STARTS, story_chain.BUS_STARTS)
CLAIM = re.compile(r"(?<![\w.])(\d+(?:[x+/-]\d+)*)=(\d+(?:[x+/-]\d+)*)(?![\d.]\d)")
LETTER = re.compile(r"\{([a-np-r])(?::\$)?\}")


def clean(text):
    return re.sub(f"{WRONG_OPENS}.*?{WRONG_ENDS}", "", text)


def value(side):
    found = eval(side.replace("x", "*"))
    assert found == int(found)
    return int(found)


@pytest.mark.parametrize("half", [TRAIN, HELD])
def test_that_what_is_said_is_true(half):
    rng = random.Random(1)
    for _ in range(1500):
        made = make_story(rng, half)
        thinking = clean(made.thinking)
        claims = CLAIM.findall(thinking)
        assert claims
        for left, right in claims:
            assert value(left) == value(right), made
        assert f"\\boxed{{{made.final}}}" in made.answer
        worked = thinking.split("\nCheck")[0]
        assert re.search(rf"(?<!\d){made.final}(?!\d)[^\n]*$", worked), made
        assert int(made.final) > 0
        facts = thinking.split("\n")[0]
        assert sorted(re.findall(r"\d+", facts)) == sorted(re.findall(r"\d+", made.question)), made
        assert "{" not in made.question
        assert "[" not in made.question
        assert "{" not in thinking


def test_that_chains_come_out_as_told():
    """The chains once more, from their own sentences."""
    rng = random.Random(2)
    signs = {"more": 1, "away": -1}
    checked = 0
    for _ in range(3000):
        made = make_story(rng, TRAIN)
        facts = re.search(r"(\d+) [\w ]+ at first((?:, [^.,]+)+)\.\n", made.thinking)
        if not facts:
            continue
        now = int(facts.group(1))
        for times, number, sign in re.findall(r", (?:(\d+) times )?(\d+) (more|away)", facts.group(2)):
            now += signs[sign] * int(number) * int(times or 1)
        assert now == int(made.final)
        checked += 1
    assert checked > 500


def test_that_every_telling_says_the_numbers_of_its_facts_in_their_order():
    for plan in PLANS:
        for told in plan.told:
            said = list(dict.fromkeys(LETTER.findall(told)))
            assert said == plan.letters(), (told, plan.facts)
            assert not re.search(r"\{cur\}", told)


def test_that_tellings_are_many_and_no_two_alike():
    told = [text for plan in PLANS for text in plan.told]
    assert len(told) == len(set(told))
    assert len(told) >= 200
    assert sum(TRAIN.allows(text) for text in told) >= 60
    assert sum(HELD.allows(text) for text in told) >= 20


def test_that_every_held_out_telling_has_its_plan_in_training():
    for plan in PLANS:
        assert sum(TRAIN.allows(text) for text in plan.told) >= 3, plan.facts


def test_that_held_out_stories_never_come_in_training():
    rng = random.Random(3)
    asked = {make_story(rng, TRAIN).question for _ in range(3000)}
    assert not asked & {make_story(rng, HELD).question for _ in range(1000)}
    assert any(HELD.allows(text) for text in (*story_chain.PERSON_STARTS, *story_chain.PLACE_STARTS))


def test_that_stories_have_one_to_four_steps():
    rng = random.Random(4)
    steps = {plan.steps.count(";") + 1 for plan in PLANS}
    assert steps == {1, 2, 3, 4}
    assert len({make_story(rng, TRAIN).question for _ in range(500)}) > 490


def test_that_held_out_tellings_have_no_word_of_their_own():
    chains = [text for pool in (*STARTS, *story_chain.CHANGES.values(), *story_chain.ASKS.values()) for text in pool]
    told = [text for plan in PLANS for text in plan.told] + chains

    def words(text):
        return set(re.findall(r"[a-z']+", re.sub(r"\{.*?\}", " ", text).lower()))

    known = set().union(*(words(text) for text in told if TRAIN.allows(text)))
    assert not {word for text in told if HELD.allows(text) for word in words(text) - known}


def test_that_thinking_and_answer_speak_only_of_what_the_telling_names():
    for plan in PLANS:
        for told in plan.told:
            named = set(re.findall(r"\{([ABtu]|box|boxes|who|ride|time)\}", told))
            if re.search(r"\b(I|my)\b", told):
                named.add("A")
            if "box" in named or "boxes" in named:
                named |= {"box", "boxes"}
            said = set(re.findall(r"\{([ABtu]|box|boxes|who|ride|time)\}", plan.facts + plan.steps + plan.answer))
            assert said <= named, (told, said - named)
