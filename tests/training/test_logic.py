import random
import re
from itertools import product

import pytest
from arithmetic_claims import problems

from training.problems import logic
from training.problems.logic_words import CHAINS, CONDITIONS, DISJOINT, IRREGULAR, kind
from training.problems.names import NAMES
from training.problems.problem import HELD, TRAIN, is_held, is_kept_out, says

SINGULAR = {plural: word for word, plural in IRREGULAR.items()} | {
    kind(word).plural: word for row in (*CHAINS, *DISJOINT) for word in row
}


def literal(text, name):
    """What a claim says of which atom: the atom and whether it holds."""
    for pair in CONDITIONS:
        for claim in (part.named(name) for part in pair):
            if text in (claim.yes, claim.no):
                return claim.yes, text == claim.yes
    return text.replace("cannot", "can").replace(" is not ", " is "), "cannot" not in text and " is not " not in text


def of_one(name, many):
    """ "are wugs" as what is said of one."""
    verb, rest = many.split(" ", 1)
    if verb == "can":
        return f"{name} can {rest}"
    singular = SINGULAR.get(rest, rest[:-1] if rest.endswith("s") else None)
    return f"{name} {kind(singular).verb} {kind(singular).one}" if singular else f"{name} is {rest}"


def rule(text, name):
    """A fact as a test of an assignment of the atoms, and the atoms it speaks of."""
    if found := re.fullmatch(r"(all|no|some) (\w+) (.+)", text):
        first, then = of_one(name, f"are {found[2]}"), of_one(name, found[3])
        if found[1] == "some":
            return {first, then}, lambda world: True
        return {first, then}, lambda world: not world[first] or world[then] == (found[1] == "all")
    if found := re.fullmatch(r"if (.+), (?:then )?(.+)", text):
        (first, holds), (then, so) = literal(found[1], name), literal(found[2], name)
        return {first, then}, lambda world: world[first] != holds or world[then] == so
    if found := re.fullmatch(r"it is (?:not true|false) that (.+)", text):
        atom, holds = literal(found[1], name)
        return {atom}, lambda world: world[atom] != holds
    atom, holds = literal(text, name)
    return {atom}, lambda world: world[atom] == holds


def possible(case, name):
    """The values the claim takes in every world that fits the facts."""
    rules = [rule(text, name) for text in case.facts]
    if case.claim.yes.startswith("all "):
        claimed, test = rule(case.claim.yes, name)
    else:
        atom, holds = literal(case.claim.yes, name)
        claimed, test = {atom}, lambda world: world[atom] == holds
    atoms = sorted(set().union(claimed, *(names for names, _ in rules)))
    worlds = [dict(zip(atoms, values, strict=True)) for values in product((False, True), repeat=len(atoms))]
    return {test(world) for world in worlds if all(holds(world) for _, holds in rules)}


@pytest.mark.parametrize("make", [logic._classes, logic._conditions, logic._negations])
@pytest.mark.parametrize("split", [TRAIN, HELD], ids=["train", "held"])
def test_what_follows_in_every_world(make, split):
    rng = random.Random(3)
    for _ in range(1000):
        case = make(rng, split, rng.random() < 0.5)
        spoken = " ".join((*case.facts, case.claim.yes))
        name = next((word for word in re.findall(r"\w+", spoken) if word in NAMES), "Tom")
        assert possible(case, name) == ({True, False} if case.open else {case.value}), case
        assert not (case.open and case.value)


def test_comparisons_follow_from_the_facts():
    rng = random.Random(4)
    for _ in range(1000):
        case = logic._compared(rng, TRAIN, rng.random() < 0.5)
        pairs = [tuple(line.split(": ")[1].split(", ")[0].split(" > ")) for line in case.lines[:2]]
        asked = re.search(r"would be (\w+) > (\w+)", case.lines[-2]).groups()
        follows = asked in {(a, d) for a, b in pairs for c, d in pairs if b == c}
        turned = asked[::-1] in {(a, d) for a, b in pairs for c, d in pairs if b == c}
        assert (follows, turned) == (case.value, not case.value and not case.open), case


def test_half_of_the_answers_are_yes():
    for split in (TRAIN, HELD):
        made = problems(logic.make_logic, split)
        assert 0.45 < sum(problem.final == "yes" for problem in made) / len(made) < 0.55
        for problem in made:
            assert problem.answer.count(f"**{problem.final}**") == 1
            assert f"The answer is {problem.final}." in problem.thinking
            assert not is_kept_out(problem.question)
            if "do not know if" in problem.thinking:
                assert re.search("sure|follow", problem.question), problem


def test_halves_are_apart():
    assert sum(not is_held(phrase) for phrase in logic.PLAIN + logic.SURE) >= 30
    for pool in (logic.PLAIN, logic.SURE):
        assert len(set(pool)) == len(pool)
        assert 0 < sum(map(is_held, pool)) < len(pool) / 2
    trained = {says(problem.question) for problem in problems(logic.make_logic, TRAIN)}
    assert not trained & {says(problem.question) for problem in problems(logic.make_logic, HELD)}
