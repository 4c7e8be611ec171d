"""Hostile templates in the child that only inspects: a warning, a family's own tags or plain ones, and little time."""

import time

import msgspec
import pytest

from localr1.engine.inspection import inspect_template as inspect_here
from localr1.runtime.one_shot import inspect_template
from localr1.thinking.formats import ThinkingFormat

LOOPS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
HOSTILE = {
    "syntax": "{% for",
    "endless": LOOPS,
    "product": "{{ 'a' * 10**10 }}",
    "method": "{{ 'a'.ljust(10000000000) }}",
    "recursion": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "include": "{% include 'x' %}",
    "refuses": "{{ raise_exception('no') }}",
}


def form_of(found):
    return msgspec.json.decode(found.form, type=ThinkingFormat)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_a_warning_and_its_familys_tags(name) -> None:
    began = time.monotonic()
    plain = inspect_template(HOSTILE[name])
    known = inspect_template("{# <seed:think> #}" + HOSTILE[name])
    assert time.monotonic() - began < 15
    assert len(plain.warnings) == 1
    assert "cannot be used" in plain.warnings[0]
    assert form_of(plain) == ThinkingFormat()
    assert (form_of(known).closer, form_of(known).family, known.found) == ("</seed:think>", "Seed-OSS", "table")


def test_a_template_that_is_slow_to_compare_costs_its_family_a_warning_only() -> None:
    slow = "{% if messages | length > 1 %}" + LOOPS + "{% endif %}{{ messages[0].content }}"
    began = time.monotonic()
    found = inspect_here(slow)
    assert time.monotonic() - began < 6
    assert found.form == ThinkingFormat()
    assert "not found" in found.warnings[0]


def test_the_format_comes_whole_from_the_child() -> None:
    source = "{{ messages[-1].content }}<|bot|>{% if not thinking %}<think></think>{% endif %}"
    found = inspect_template(source)
    here = inspect_here(source)
    assert form_of(found) == here.form
    assert here.form.switch.off is False
