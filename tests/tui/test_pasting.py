"""A paste is one text however it is cut up, and nothing in it is a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events

from localr1.tui.pasting import BEGINS, ENDS, PasteFilter, PasteParser


def read(text: str, length: int) -> list[events.Event]:
    parser = PasteParser()
    return [event for at in range(0, len(text), length) for event in parser.feed(text[at : at + length])]


@pytest.mark.parametrize("length", [1, 3, 1000])
def test_a_paste_with_escapes_is_one_text(length: int) -> None:
    told = read(f"a{BEGINS}one\x1b[31m\x11 \x1b]0;t\x07\r\nend{ENDS}b", length)
    pastes = [event.text for event in told if isinstance(event, events.Paste)]
    keys = [event.key for event in told if isinstance(event, events.Key)]
    assert pastes == ["one␛[31m␑ ␛]0;t␇\r\nend"]
    assert keys == ["a", "b"]


PARTS = st.lists(st.sampled_from([BEGINS, ENDS, "\x1b", "\x1b[", "\x1b[2", "[201~", "a", "\n", "\x11"]), max_size=12)


@given(PARTS, st.integers(1, 7))
def test_how_it_is_cut_up_makes_no_difference(parts: list[str], length: int) -> None:
    text = "".join(parts) + ENDS
    whole, cut = PasteFilter(), PasteFilter()
    assert whole.feed(text) == "".join(cut.feed(text[at : at + length]) for at in range(0, len(text), length))


@given(st.text(alphabet="ab\x1b[201~\n\x07"))
def test_within_a_paste_no_control_is_passed_on(text: str) -> None:
    inner = text.replace(ENDS, "")
    passed = PasteFilter().feed(BEGINS + inner + ENDS)
    assert passed.startswith(BEGINS)
    assert passed.endswith(ENDS)
    if ENDS not in inner:
        assert "\x1b" not in passed[len(BEGINS) : -len(ENDS)]


def test_what_is_typed_is_passed_on_as_it_is() -> None:
    assert PasteFilter().feed("a\x1b[A\x1b\x11\x7f") == "a\x1b[A\x1b\x11\x7f"
