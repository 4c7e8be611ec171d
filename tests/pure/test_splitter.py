"""The splitter's rule, and the cases that made it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localr1.thinking.families import FAMILIES
from localr1.thinking.formats import ThinkingFormat
from localr1.thinking.splitter import Piece, Splitter, _joined

ZERO = ThinkingFormat(answer_opener="<answer>", answer_closer="</answer>")
TAGS = [
    "<think>",
    "</think>",
    "<answer>",
    "</answer>",
    "```",
    "~~~",
    "`",
    '"',
    "\n",
    "\n\n",
    " ",
    "</thi",
    "<",
    "</thing>",
    "<Think>",
    "< think>",
    "<think/>",
    "é",
    "日",
    "a",
    "b c",
    "\t",
    "“",
    "”",
]
TEXTS = st.lists(st.sampled_from(TAGS) | st.text(max_size=6), max_size=24).map("".join)


def split(pieces, *, inside=False, form=None):
    splitter = Splitter(form, inside=inside)
    found = [piece for text in pieces for piece in splitter.feed(text)] + splitter.close()
    return _joined(found)


def parts(text, *, inside=False, form=None):
    thinking, answer = "", ""
    for kind, piece in split([text], inside=inside, form=form):
        if kind == "thinking":
            thinking += piece
        elif kind == "answer":
            answer += piece
        elif kind == "closed" and not thinking:
            thinking, answer = answer, ""
    return thinking, answer


def flat(pieces):
    """Blank space of a tag may come in several pieces; what is what may not change."""
    joined = []
    for kind, text in pieces:
        if joined and joined[-1].kind == kind and kind == "tag":
            joined[-1] = Piece(kind, joined[-1].text + text)
        else:
            joined.append(Piece(kind, text))
    return joined


@settings(max_examples=600, deadline=None)
@given(TEXTS, st.booleans(), st.booleans(), st.data())
def test_how_the_text_is_cut_makes_no_difference(text, inside, zero, data) -> None:
    form = ZERO if zero else None
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    cut = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    whole = split([text], inside=inside, form=form)
    assert flat(split(cut, inside=inside, form=form)) == flat(whole)
    assert flat(split(list(text), inside=inside, form=form)) == flat(whole)


@settings(max_examples=600, deadline=None)
@given(TEXTS, st.booleans(), st.booleans())
def test_no_text_is_lost_or_invented(text, inside, zero) -> None:
    pieces = split([text], inside=inside, form=ZERO if zero else None)
    assert "".join(piece.text for piece in pieces) == text
    for kind, piece in pieces:
        if kind == "opened":
            assert piece.strip() == "<think>"
        if kind == "closed":
            assert piece.strip() == "</think>"
        if kind == "tag":
            assert piece.strip() in ("", "<answer>", "</answer>")


FAMILY_FORMS = [family.form for family in FAMILIES]


@settings(max_examples=600, deadline=None)
@given(st.data(), st.sampled_from(FAMILY_FORMS), st.booleans())
def test_no_familys_tags_depend_on_the_cut_or_lose_text(data, form, inside) -> None:
    own = [*form.openers, *form.closers, *form.answer_openers, *form.tool_openers]
    own += [tag[: len(tag) // 2] for tag in own] + [form.answer_closer, "\n", " " * 70, "`", "a", "```\n"]
    text = "".join(data.draw(st.lists(st.sampled_from(own), max_size=14)))
    whole = split([text], inside=inside, form=form)
    assert "".join(piece.text for piece in whole) == text
    assert flat(split(list(text), inside=inside, form=form)) == flat(whole)


@pytest.mark.parametrize(
    ("text", "inside", "thinking", "answer"),
    [
        ("<think>\nSo.\n</think>\n\nFour.", False, "So.", "Four."),
        ("So.\n</think>\n\nFour.", True, "So.", "Four."),
        ("\n\n<think>a</think>b", False, "a", "b"),
        ("Four.", False, "", "Four."),
        ("  Four.", False, "", "  Four."),
        ("<think></think>Four.", False, "", "Four."),
        ("<think>\n\n</think>\n\nFour.", False, "", "Four."),
        ("</think>\n\nFour.", True, "", "Four."),
        ("</think>Four.", False, "", "Four."),
        ("So it is 4.\n</think>\nFour.", False, "So it is 4.\n", "Four."),
        ("<think>never closed", False, "never closed", ""),
        ("a</thi", True, "a</thi", ""),
        ("a</thing>b</think>c", True, "a</thing>b", "c"),
        ("<think>a <think> b</think>c", False, "a <think> b", "c"),
        ("<think>a</think>b\n</think>c", False, "a", "b\n</think>c"),
        ("<think>a</think>b\n<think>c</think>d", False, "ac", "b\nd"),
        ("<think>a</think>see `<think>` here", False, "a", "see `<think>` here"),
        ("<think>a</think>```\n<think>x</think>\n```\nb", False, "a", "```\n<think>x</think>\n```\nb"),
        ("<think>the `</think>` tag</think>b", False, "the `</think>` tag", "b"),
        ('<think>x.split("</think>")[0]</think>b', False, 'x.split("</think>")[0]', "b"),
        ("<think>it's `</think>\n\nb", False, "it's `", "b"),
        ("<Think>a</Think>", False, "", "<Think>a</Think>"),
        ("< think>a", False, "", "< think>a"),
        ("<think/>a", False, "", "<think/>a"),
        ('{"a": "<think>"}', False, "", '{"a": "<think>"}'),
    ],
)
def test_what_is_thinking_and_what_is_answer(text, inside, thinking, answer) -> None:
    assert parts(text, inside=inside) == (thinking, answer)


def test_the_answer_tags_of_r1_zero_are_taken_off() -> None:
    text = "Let me add.</think> <answer> 4 </answer>"
    assert parts(text, inside=True, form=ZERO) == ("Let me add.", "4 ")


def test_answer_tags_are_text_where_the_format_has_none() -> None:
    assert parts("a</think><answer>4</answer>", inside=True) == ("a", "<answer>4</answer>")


def test_other_tags_can_be_named() -> None:
    form = ThinkingFormat("[THINK]", "[/THINK]", found="asked")
    assert parts("[THINK]a[/THINK]b", form=form) == ("a", "b")


def test_a_megabyte_in_one_line_is_given_out_as_it_comes() -> None:
    splitter = Splitter(inside=True)
    given_out = 0
    for _ in range(1000):
        given_out += sum(len(piece.text) for piece in splitter.feed("word " * 200))
    assert given_out > 990_000
    assert splitter.inside


def test_endless_blank_space_is_not_held_for_ever() -> None:
    for inside in (False, True):
        splitter = Splitter(inside=inside)
        given_out = sum(len(piece.text) for _ in range(2000) for piece in splitter.feed("\n"))
        assert given_out > 1800


def test_inside_says_where_the_text_is() -> None:
    splitter = Splitter()
    assert not splitter.inside
    splitter.feed("<think>hm")
    assert splitter.inside
    splitter.feed("</think>")
    assert not splitter.inside
