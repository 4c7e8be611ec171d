"""The model that comes with localr1: it is there, thinks in R1's form, says what it is, and keeps its figures."""

import json
import random

import pytest

import localr1
from localr1.models.gguf import read_header
from localr1.models.hashing import sha256_of
from localr1.runner import Runner
from training.card import CARD, card
from training.evaluate import ANSWERS, STARTER
from training.problems import SHARES, sample
from training.problems.problem import KEPT_SENTENCES, TRAIN, says

FIGURES = json.loads((STARTER.parent / "evaluation.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def starter():
    with localr1.load("starter") as model:
        yield model


def test_it_is_small_and_has_the_shape_of_a_distill():
    header = read_header(STARTER)
    assert (header.architecture, header.context_length) == ("qwen2", 2048)
    assert STARTER.stat().st_size <= 12_000_000


def test_its_row_says_what_the_file_is():
    spec = Runner().catalog().find("starter")
    assert spec.quants == {"Q8_0": STARTER.stat().st_size}
    assert spec.card.openness == "open source"
    assert {part.status for part in (getattr(spec.card, name) for name in spec.card.__struct_fields__)} == {"released"}
    assert spec.results[0].value == round(100 * FIGURES["right"] / FIGURES["problems"], 1)


def test_it_is_the_model_where_nothing_else_is_installed(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    assert Runner().default_model() == "starter"


@pytest.mark.parametrize(("sentence", "expected"), tuple(zip(KEPT_SENTENCES, ANSWERS, strict=True)))
def test_it_answers_what_a_newcomer_types(starter, sentence, expected):
    reply = starter.ask(sentence)
    assert expected in reply.text
    assert reply.thinking.strip()
    assert reply.thinking_ended == "closed"


def test_those_sentences_are_never_drawn_for_training():
    rng = random.Random(5)
    asked = {says(sample(rng, TRAIN).question) for _ in range(20_000)}
    assert not asked & {says(sentence) for sentence in KEPT_SENTENCES}


def test_the_card_says_what_the_evaluation_printed():
    assert CARD.read_text(encoding="utf-8") == card()
    assert FIGURES["sha256"] == sha256_of(STARTER)
    assert set(FIGURES["skills"]) == set(SHARES) - {"decline"}
    assert FIGURES["closed"] >= 0.995
