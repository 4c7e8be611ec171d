"""Answers that say the same are found to, however they are written, and those that do not are kept apart."""

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from localr1.thinking.answers import final_form, last_box, most_common
from localr1.thinking.latex import number, plain

SAME = [
    [
        "1/2",
        "0.5",
        "\\boxed{\\frac{1}{2}}",
        "So $\\boxed{\\dfrac12}$.",
        "The answer is 0.5.",
        "**1/2**",
        "Answer: 1/2",
        "x = \\boxed{0.50}",
        "$\\frac{1}{2}$",
        "The final answer is: $\\boxed{\\frac{1}{2}}$.",
        "\\boxed{\\tfrac{2}{4}}",
    ],
    [
        "42",
        "The result is 42.",
        "**42**",
        "\\boxed{42\\text{ cm}}",
        "42 apples",
        "\\boxed{42^\\circ}",
        "$42",
        "42 %",
        "\\boxed{42\\%}",
        "42.0",
        "#### 42",
        "The answer is 42 because 6 × 7 = 42.",
        "So the answer is $42$.",
    ],
    [
        "1000",
        "1,000",
        "\\boxed{1{,}000}",
        "\\boxed{1\\,000}",
        "1 000",
        "\\boxed{10^3}",
        "\\boxed{1 \\times 10^3}",
        "1e3",
    ],
    [
        "B",
        "\\boxed{B}",
        "\\boxed{\\text{B}}",
        "(B)",
        "B)",
        "The answer is (B).",
        "Answer: B. Paris",
        "**B**",
        "Option B",
        "\\boxed{\\textbf{(B)}\\ 42}",
        "b",
        "The answer is B) 42",
    ],
    ['{"a": 1, "b": [1.0, 2]}', '```json\n{"b":[1,2],"a":1.0}\n```', 'The answer is {"b": [1, 2], "a": 1}'],
    ["Yes", "yes.", "Yes, because 5 > 3.", "**Yes**", "\\boxed{\\text{Yes}}", "The answer is yes."],
    ["2.5", "5/2", "2 1/2", "2½", "\\boxed{2\\frac{1}{2}}", "\\boxed{\\frac52}"],
    ["3", "$x=3$", "\\boxed{x = 3}", "three", "Three.", "So it is three.", "There are 3 r's in strawberry."],
    ["\\boxed{2, 3}", "\\boxed{3,2}", "\\boxed{x = 2 \\text{ or } x = 3}", "\\boxed{\\{2,3\\}}", "2 and 3"],
    ["\\boxed{(1, \\frac{\\pi}{2})}", "\\boxed{\\left( 1,\\;\\dfrac{\\pi}{2} \\right)}"],
    ["\\boxed{2\\sqrt{3}}", "\\boxed{2 \\cdot \\sqrt3}", "$2\\sqrt{3}$"],
    ["\\boxed{\\sqrt{4}}", "2", "\\boxed{\\sqrt{\\frac{16}{4}}}"],
    ["-0.75", "\\boxed{-\\frac{3}{4}}", "−3/4"],
    ["Paris", "paris.", "**Paris**", "\\boxed{\\text{Paris}}", "The answer is Paris."],
    ["\\boxed{x^2+1}", "\\boxed{x^{2} + 1}", "$x^2 + 1$"],
    ["\\boxed{[0, 1)}", "\\boxed{\\left[0,1\\right)}"],
]


@pytest.mark.parametrize("answers", SAME, ids=lambda answers: answers[0])
def test_the_same_answer_in_many_writings(answers):
    assert len({(form.kind, form.key) for form in map(final_form, answers)}) == 1


def test_different_answers_stay_different():
    forms = [final_form(answers[0]) for answers in SAME]
    others = re.split(
        " ", "9.11 9.9 3:45 3:46 2024-05-01 A x y (1,2) (2,1) [0,1] no true 1/3 0.333 \\sqrt{2} -42 London"
    )
    keys = [(form.kind, form.key) for form in [*forms, *map(final_form, others)]]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("answer", ["", "  \n", "\t"])
def test_nothing_comes_to_nothing(answer):
    assert final_form(answer) is None


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("\\boxed{\\frac{1}{3}}", "1/3"),
        ("0.25", "0.25"),
        ("1,234,567", "1234567"),
        ("He has 3 brothers and 2 sisters, so 4.", "4"),
        ("First **Step 1:** add. Then **12**.", "12"),
        ("\\boxed{7} and then \\boxed{8}", "8"),
        ("It is \\boxed{\\frac{1}{2}", "0.5"),
    ],
)
def test_what_is_shown(answer, shown):
    assert final_form(answer).shown == shown


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("\\boxed{a{b}c} d", "a{b}c"),
        ("\\boxed {4}", "4"),
        ("\\boxed 4.", "4."),
        ("\\boxed{\\{1,2\\}}", "\\{1,2\\}"),
        ("\\fbox{5}", "5"),
        ("\\boxed{no end", "no end"),
        ("nothing", None),
    ],
)
def test_the_box(text, inside):
    assert last_box(text) == inside


@given(st.integers(-(10**9), 10**9), st.integers(1, 999))
def test_a_fraction_is_one_number_in_every_writing(top, bottom):
    writings = (
        f"{top}/{bottom}",
        f"\\boxed{{\\frac{{{top}}}{{{bottom}}}}}",
        f"The answer is $\\dfrac{{{top}}}{{{bottom}}}$.",
        f"**{top}/{bottom}**",
    )
    assert len({final_form(one).key for one in writings}) == 1


@given(st.integers(0, 10**15))
def test_thousands_may_be_set_apart(value):
    assert number(f"{value:,}") == number(str(value)) == value
    assert number(f"{value:,}".replace(",", "{,}")) == value


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.text(st.sampled_from("\\{}$^_()[]0123456789.,/ fracsqtboxed+-*%&\n"), max_size=300)))
@example("{" * 5000)
@example("\\frac{" * 3000)
@example("(" * 3000 + "1" + ")" * 3000)
@example("\\boxed{10^{10^{10}}}")
@example("9**9**9**9")
@example("\\boxed{" + "9" * 5000 + "^99}")
@example("[" * 100_000)
@example("-" * 399 + "1")
def test_no_text_is_too_much(text):
    began = time.process_time()
    final_form(text)
    plain(text)
    assert time.process_time() - began < 5


def test_the_most_common_first_and_of_equals_the_one_said_first():
    forms = list(map(final_form, ("5", "4", "", "4.0", "6", "five")))
    assert [(form.shown, places) for form, places in most_common(forms)] == [("5", [0, 5]), ("4", [1, 3]), ("6", [4])]
