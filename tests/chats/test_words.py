"""What is typed finds what was said, however it is written; what is shown of it has the words in it."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localr1.chats import index
from localr1.chats.words import MOST_PIECES, as_indexed, pieces_of, query_of, snippet

TEXT = st.text(st.sampled_from("abcé ö\n\t.-'\"*火车の\u0301\x1b\u202e0"), max_size=60)


def found(text, typed) -> bool:
    query = query_of(pieces_of(typed))
    db = sqlite3.connect(":memory:")
    try:
        index.create(db)
        index.add(db, 1, text, "")
        return bool(query) and bool(db.execute("SELECT 1 FROM found WHERE found MATCH ?", (query,)).fetchone())
    finally:
        db.close()


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("The train LEAVES at 9:40.", "leaves train"),
        ("The train leaves", "tra"),
        ("The train leaves", "the LEA"),
        ("naïve café", "naive cafe"),
        ("nai\u0308ve", "naïve"),
        ("naïve", "nai\u0308ve"),
        ("don't stop", "don't"),
        ("x = \\frac{a}{b}", "\\frac{a}"),
        ("火车什么时候到", "什么"),
        ("火车什么时候到", "车"),
        ("東京へ行く", "京へ"),
        ("mixed 火车 text", "火 text"),
        ("take away the stop", '"away the"'),
        ("take away the stop", '"away the'),
        ("a AND b OR c NOT d NEAR e", "AND OR NOT NEAR"),
        ("C++ and C#", "c++"),
        ("ﬁn", "ﬁn"),
    ],
)
def test_it_is_found(text, typed) -> None:
    assert found(text, typed)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("The train leaves", "tra "),
        ("The train leaves", "rain"),
        ("The train leaves", "tr"),
        ("The train leaves", "train arrives"),
        ("take away the stop", '"away stop"'),
        ("火车什么", "么什"),
        ("a text", ""),
        ("a text", "?!"),
    ],
)
def test_it_is_not_found(text, typed) -> None:
    assert not found(text, typed)


def test_of_what_is_endless_only_the_beginning_is_looked_for() -> None:
    assert len(pieces_of("a " * 10_000)) == MOST_PIECES
    assert found("a", "a " * 10_000)


@settings(deadline=None)
@given(TEXT, TEXT)
def test_whatever_is_typed_can_be_asked(text, typed) -> None:
    found(text, typed)


@settings(deadline=None)
@given(TEXT, TEXT)
def test_what_was_taken_in_can_be_taken_out_and_leaves_nothing(text, other) -> None:
    db = sqlite3.connect(":memory:")
    index.create(db)
    index.add(db, 1, text, other)
    index.remove(db, 1, text, other)
    index.wipe(db)
    fresh = sqlite3.connect(":memory:")
    index.create(fresh)
    index.wipe(fresh)
    blocks = "SELECT count(*) FROM found_data WHERE id > 10"
    assert db.execute(blocks).fetchone() == fresh.execute(blocks).fetchone()
    db.close()
    fresh.close()


@settings(deadline=None)
@given(TEXT, TEXT)
def test_what_is_shown_is_safe_and_its_marks_lie_within_it(text, typed) -> None:
    shown, marks = snippet(text, pieces_of(typed))
    assert not set(shown) & set("\x1b\u202e\n\t")
    ends = [0, *(place for span in marks for place in span)]
    assert ends == sorted(ends)
    assert ends[-1] <= len(shown)


def test_a_hit_deep_in_a_text_is_shown_with_what_is_round_it() -> None:
    text = "word " * 10_000 + "Then the café opened at nine and they went in " + "word " * 10_000
    shown, marks = snippet(text, pieces_of("cafe open"))
    assert shown.startswith("…word ")
    assert shown.endswith("…")
    assert len(shown) < 200
    assert [shown[start:end] for start, end in marks] == ["café", "opened"]


def test_what_is_indexed_stays_as_it_is() -> None:
    """Files hold what this gave: where it changes, a step must make the index anew."""
    assert as_indexed("A火车b\0c の〆々") == "A 火  车 b c  の  〆  々 "
