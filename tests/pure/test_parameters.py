"""No number reaches llama.cpp that it would answer with nonsense, and the refusal names the number."""

import contextlib
import inspect
import math
import types
import typing

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.errors import UsageError
from localr1.messages import Message
from localr1.model import Model
from localr1.parameters import (
    BESIDE,
    RANGES,
    Effort,
    Limits,
    LoadOptions,
    Sampling,
    limits,
    load_options,
    parse,
    sampling,
)
from localr1.runtime.scripted import ScriptedEngine

MAKERS = {Sampling: sampling, LoadOptions: load_options, Limits: limits}
FIELDS = [(make, field) for owner, make in MAKERS.items() for field in msgspec.structs.fields(owner)]
NUMBERS = [(make, field.name) for make, field in FIELDS if field.name in RANGES]


def _kinds(kind):
    return typing.get_args(kind) if typing.get_origin(kind) in (types.UnionType, typing.Union) else (kind,)


WHOLE = [(make, field.name) for make, field in FIELDS if field.name in RANGES and float not in _kinds(field.type)]


def test_every_number_has_a_range():
    numbers = {field.name for _make, field in FIELDS if set(_kinds(field.type)) & {int, float}}
    assert numbers == set(RANGES) - {"samples", "think_more"}


@pytest.mark.parametrize(("make", "name"), NUMBERS)
def test_a_number_out_of_its_range_is_refused_by_name(make, name):
    low, high = RANGES[name]
    for value in (low - 1, high + 1, -math.inf, math.inf, math.nan, 1 << 80):
        with pytest.raises(UsageError, match=rf"^{name} must be") as caught:
            make(**{name: value})
        assert caught.value.exit_code == 2
        with pytest.raises(UsageError, match=rf"^{name} must be"):
            parse(name, str(value))
    for value in (low, high):
        assert getattr(make(**{name: value}), name) == value
        assert parse(name, str(value)) == value


@pytest.mark.parametrize(("make", "name"), NUMBERS)
@pytest.mark.parametrize("value", ["7", "x", [1], {}, True, b"1"], ids=repr)
def test_what_is_no_number_is_refused_by_name(make, name, value):
    with pytest.raises(UsageError, match=rf"^{name} must be a (whole )?number( or .*)?, not ") as caught:
        make(**{name: value})
    assert "$" not in caught.value.message


@pytest.mark.parametrize(("make", "name"), WHOLE)
def test_a_whole_number_has_no_fraction(make, name):
    with pytest.raises(UsageError, match=rf"^{name} must be a whole number( or .*)?, not 1\.5\.$"):
        make(**{name: 1.5})
    with pytest.raises(UsageError, match=rf"^{name} must be a whole number( or .*)?, not '1\.5'\.$"):
        parse(name, "1.5")


@pytest.mark.parametrize(
    ("make", "name", "value"),
    [(load_options, "type_k", "q9"), (load_options, "flash_attention", "maybe"), (load_options, "mmap", "x")],
)
def test_a_choice_that_there_is_not_is_refused_by_name(make, name, value):
    with pytest.raises(UsageError, match=rf"^{name} must be (one of|on or off)"):
        make(**{name: value})
    with pytest.raises(UsageError, match=rf"^{name} must be (one of|on or off)"):
        parse(name, value)


@pytest.mark.parametrize(("make", "name"), [(sampling, "top_k"), (limits, "think"), (load_options, "type_k")])
def test_half_a_surrogate_pair_is_no_value(make, name):
    with pytest.raises(UsageError, match=f"^{name} must be"):
        make(**{name: "\ud800"})


def test_a_name_that_there_is_not_gets_the_nearest():
    for make in (lambda: sampling(temprature=1), lambda: parse("temprature", "1")):
        with pytest.raises(UsageError) as caught:
            make()
        assert "'temperature'" in caught.value.hint


@pytest.mark.parametrize(
    ("make", "name", "says"),
    [
        (sampling, "thnk", "Did you mean 'think'?"),
        (sampling, "max_token", "Did you mean 'max_tokens'?"),
        (sampling, "sytem", "Did you mean 'system'?"),
        (sampling, "context", "Give context where the model is loaded, as in localr1.load."),
        (load_options, "contxt", "Did you mean 'context'?"),
        (load_options, "think", "Give think where the model is asked."),
        (load_options, "xyzzy", "There are: batch, context, "),
        (sampling, "xyzzy", "There are: choice, "),
    ],
)
def test_a_name_that_belongs_elsewhere_is_told_where(make, name, says):
    with pytest.raises(UsageError) as caught:
        make(**{name: 5})
    assert caught.value.hint.startswith(says)


def test_what_else_a_model_is_asked_with_is_known():
    stands = inspect.signature(Model.stream).parameters.values()
    assert set(BESIDE) == {one.name for one in stands if one.kind is one.KEYWORD_ONLY}


def test_a_cache_type_that_needs_flash_attention_says_so():
    with pytest.raises(UsageError, match="flash attention"):
        load_options(type_v="q8_0", flash_attention="off")


@given(st.text(max_size=12) | st.sampled_from(("off", "low", "max", "on", "-1", "1e9", "nan")))
def test_whatever_is_typed_is_a_value_in_range_or_refused(text):
    for name in RANGES.keys() - {"samples"}:
        with contextlib.suppress(UsageError):
            value = parse(name, text)
            low, high = RANGES[name]
            assert value is None or (name == "think" and value in typing.get_args(Effort)) or low <= value <= high


def test_the_defaults_are_in_range():
    for owner, make in MAKERS.items():
        assert make(**msgspec.structs.asdict(owner())) == owner()


@pytest.mark.parametrize(
    ("prompt", "values"),
    [
        ("", {}),
        (" \n\t", {}),
        ([Message("system", "Be brief.")], {}),
        ([], {}),
        ("Why?", {"max_tokens": 0}),
        ("Why?", {"max_tokens": -1}),
        ("Why?", {"temperature": math.nan}),
        ("Why?", {"seed": 1 << 64}),
        ("Why?", {"stop": [""]}),
        ("Why?", {"think_tags": ("", "x")}),
        ("Why?", {"nonsense": 1}),
    ],
)
def test_a_model_is_asked_nothing_that_cannot_be(prompt, values):
    engine = ScriptedEngine("4")
    with pytest.raises(UsageError):
        Model(engine).ask(prompt, **values)
    assert engine.requests == []


def test_an_effort_is_a_word_or_a_number():
    assert [parse("think", word) for word in ("off", "low", "max", "300")] == ["off", "low", "max", 300]
    assert limits(think="medium").think == "medium"
    with pytest.raises(UsageError, match=r"^think must be a whole number or one of off, low, medium, high, max, not"):
        parse("think", "lots")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"think": 9, "think_at_least": 10}, "more than think=9 allows. Give think=10 or more"),
        ({"think": "off", "think_at_least": 1}, "do not go together"),
        ({"reserve": 5000, "max_tokens": 5000}, r"reserve=5,000 leaves nothing of max_tokens=5,000"),
        ({"reserve": 5000, "max_tokens": 400, "think": "low"}, r"reserve=5,000 leaves nothing of max_tokens=400"),
    ],
)
def test_bounds_that_contradict_each_other_are_refused(values, says):
    with pytest.raises(UsageError, match=says):
        limits(**values)


@pytest.mark.parametrize("values", [{"max_tokens": 41}, {"max_tokens": 40, "think": 0}, {"think": "off"}, {}])
def test_a_reserve_that_leaves_room_or_that_nothing_is_kept_from_is_taken(values):
    assert limits(reserve=40, **values).reserve == 40
