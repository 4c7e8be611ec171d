"""Where a thought may be cut: the ends of sentences, of words, and never the middle of a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.thinking.edges import Edge, edge, ends_sentence


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "Hm", Edge.SENTENCE),
        ("So it is 4.", " Then", Edge.SENTENCE),
        ("So it is 4. ", "Then", Edge.SENTENCE),
        ("So it is 4.", "5", Edge.LETTER),
        ("So it is 4", ".5", Edge.LETTER),
        ("is it", "? ", Edge.WORD),
        ("is it?", " No", Edge.SENTENCE),
        ('he said "no."', " Then", Edge.SENTENCE),
        ("a line\n", "x", Edge.SENTENCE),
        ("a line", "\nx", Edge.SENTENCE),
        ("steps:\n 1.", " Add", Edge.WORD),
        ("by e.g.", " Euler", Edge.WORD),
        ("Dr.", " Who", Edge.WORD),
        ("the sum", " of", Edge.WORD),
        ("the su", "m", Edge.LETTER),
        ("don", "'t", Edge.LETTER),
        ("x", " = 3", Edge.WORD),
        ("(a", ")", Edge.WORD),
        ("the sum", "", Edge.LETTER),  # nothing is known of what follows
        ("是四。", "然", Edge.SENTENCE),
        ("e", "\u0301", Edge.SPLIT),
        ("👍", "🏽", Edge.SPLIT),
        ("👩\u200d", "👧", Edge.SPLIT),
        ("❤", "\ufe0f", Edge.SPLIT),
    ],
)
def test_what_a_cut_falls_on(before, after, expected) -> None:
    assert edge(before, after) is expected
    assert edge(before, after, whole=False) is Edge.SPLIT


@given(st.text(), st.text())
def test_every_place_has_an_edge_and_letters_hold_together(before, after) -> None:
    found = edge(before, after)
    if before[-1:].isalnum() and after[:1].isalnum() and before[-1:].isascii() and after[:1].isascii():
        assert found is Edge.LETTER
    if found is Edge.SENTENCE:
        assert not before or "\n" in (before[-1], after[:1]) or after[:1] == "\r" or ends_sentence(before.rstrip(" \t"))
