"""What is kept out of training stays out, and the rules that count a reply as right do."""

from __future__ import annotations

import random

import pytest

from training.checking import check
from training.problems import MAKERS, SHARES, sample
from training.problems.names import NAMES
from training.problems.noise import blurred, surrounded, typed
from training.problems.problem import (
    HELD,
    KEPT_SENTENCES,
    TRAIN,
    Problem,
    is_held,
    is_kept_out,
    plain,
    says,
    wrong,
)

SUM = Problem("add", "What is 2 + 3?", "2+3=5.", "It is \\boxed{5}.", "5")


def drawn(split, count: int, seed: int) -> list[Problem]:
    rng = random.Random(seed)
    return [sample(rng, split) for _ in range(count)]


def test_every_skill_has_a_share_and_a_maker():
    assert set(MAKERS) == set(SHARES)


@pytest.mark.parametrize("sentence", KEPT_SENTENCES)
def test_the_first_sentences_of_a_newcomer_are_recognised_however_they_are_typed(sentence):
    assert is_kept_out(sentence)
    assert is_kept_out(sentence.upper().replace("'", "").rstrip("?."))
    assert not is_kept_out(sentence + " Now")


def test_no_training_question_is_one_of_them_nor_has_their_numbers_and_words():
    kept = {says(sentence) for sentence in KEPT_SENTENCES}
    for problem in drawn(TRAIN, 6_000, 1):
        said = says(problem.question)
        assert said not in kept
        assert "strawberry" not in said
        if problem.skill == "multiply":
            assert not {"47", "23"} <= set(said.split())


def test_the_two_halves_share_no_name():
    train = {word for problem in drawn(TRAIN, 3_000, 2) for word in problem.keep if word in NAMES}
    held = {word for problem in drawn(HELD, 3_000, 3) for word in problem.keep if word in NAMES}
    assert len(train) > 50
    assert len(held) > 10
    assert not train & held


def test_about_one_part_in_six_is_held_out_and_always_the_same():
    held = sum(is_held("number", at) for at in range(6_000))
    assert 800 < held < 1_200
    assert is_held("add", 1, 2) == is_held("add", 1, 2)


def test_typing_carelessly_changes_neither_what_matters_nor_the_result():
    rng = random.Random(4)
    for _ in range(300):
        problem = sample(rng, TRAIN, ("stories", "siblings", "ordering", "count letters"))
        again = typed(problem, rng)
        digits = [char for char in problem.question if char.isdigit()]
        assert [char for char in again.question if char.isdigit()] == digits
        assert all(word.lower() in again.question.lower() for word in problem.keep if word in problem.question)
        assert again.final.lower() == problem.final.lower()


def test_stray_words_leave_the_question_whole_and_the_result_as_it_is():
    rng = random.Random(5)
    for _ in range(300):
        problem = sample(rng, TRAIN)
        again = surrounded(problem, rng)
        assert problem.question in again.question
        assert (again.thinking, again.answer, again.final) == (problem.thinking, problem.answer, problem.final)
        assert again.question != problem.question


def test_lost_words_are_never_those_that_are_said_again():
    rng = random.Random(6)
    changed = 0
    for _ in range(300):
        problem = sample(rng, TRAIN)
        again = blurred(problem, rng)
        changed += again.question != problem.question
        assert (again.thinking, again.answer, again.final) == (problem.thinking, problem.answer, problem.final)
        assert sorted(filter(str.isdigit, again.question)) == sorted(filter(str.isdigit, problem.question))
        assert all(word in again.question for word in problem.keep if word in problem.question)
    assert changed > 80


def test_slips_are_marked_and_can_be_taken_out():
    assert plain(f"{wrong('7+5=13.')} Wait, 7+5=12") == "7+5=13. Wait, 7+5=12"


@pytest.mark.parametrize(
    ("text", "ended", "right"),
    [
        ("2+3=5.\n</think>\n\nIt is \\boxed{5}.", True, True),
        ("2+3=5.\n</think>\n\nIt is \\boxed{5}.", False, False),
        ("2+3=5.\n</think>\n\nIt is \\boxed{6}.", True, False),
        ("2+3=5.\n</think>\n\nIt is \\boxed{5} or \\boxed{6}.", True, False),
        ("2+3=5.\n</think>\n\nIt is 5.", True, False),
        ("It is \\boxed{5}.", True, False),
        ("\n</think>\n\nIt is \\boxed{5}.", True, False),
        ("2+3=5.\n</think>\n\nGet a larger model: `localr1 pull r1:7b`. \\boxed{5}", True, False),
    ],
)
def test_a_reply_is_right_only_in_the_right_form(text, ended, right):
    assert check(SUM, text, ended).right is right


@pytest.mark.parametrize(
    ("said", "final", "right"),
    [
        ("7 h 11 min", "7 hours 11 minutes", True),
        ("3 h 0 min", "3 h", True),
        ("5 minutes", "5 min", True),
        ("7 h 12 min", "7 hours 11 minutes", False),
        ("5 min", "1 h 5 min", False),
        ("7", "7 h", False),
        ("", "3 h", False),
    ],
)
def test_times_are_compared_as_times(said, final, right):
    problem = Problem("clock", "?", "", "", final, "text")
    assert check(problem, f"So.\n</think>\n\nIt is **{said}**.", True).right is right


def test_declining_is_right_only_where_it_is_asked():
    text = "Not for me.\n</think>\n\nA larger model can: `localr1 pull r1:7b`."
    assert check(Problem("decline", "?", "", "", "localr1 pull r1:7b", "decline"), text, True).right
    assert check(SUM, text, True).declined
