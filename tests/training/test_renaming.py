"""Made-up names change who a problem is about and nothing else; drills are learnt only where they copy."""

import random
from dataclasses import replace

from training.problems import maker, sample
from training.problems.names import NAMES
from training.problems.problem import TRAIN, is_kept_out
from training.problems.renaming import SKILLS, renamed


def test_a_name_is_the_same_everywhere_and_known_to_nobody():
    rng = random.Random(3)
    for _ in range(300):
        after = renamed(replace(maker("ordering")(rng, TRAIN), skill="ordering"), rng)
        assert after.final.split(", ") == [word for word in after.final.split(", ") if word in after.question]
        assert not set(after.final.split(", ")) & set(NAMES)


def test_only_names_change():
    rng = random.Random(4)
    before = sample(rng, TRAIN, ("add",))
    assert renamed(before, rng) == before
    for _ in range(200):
        made = sample(rng, TRAIN, SKILLS, rename=1.0)
        assert not is_kept_out(made.question)
        if made.kind == "number":
            assert made.final in made.answer
