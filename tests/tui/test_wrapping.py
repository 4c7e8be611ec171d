"""Text in lines: however it comes, the lines are the same, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from localr1.tui.wrapping import Wrapped

TEXTS = st.text(alphabet="ab cd\n中文é\u0301🙂xyz", max_size=120)
WIDTHS = st.integers(2, 15)


def lines(wrapped: Wrapped) -> list[str]:
    return [wrapped.line(number) for number in range(len(wrapped))]


def whole(text: str, width: int) -> Wrapped:
    wrapped = Wrapped(width)
    wrapped.feed(text)
    return wrapped


@given(TEXTS, WIDTHS, st.lists(st.integers(1, 9)))
def test_how_it_comes_makes_no_difference(text: str, width: int, cuts: list[int]) -> None:
    wrapped, place = Wrapped(width), 0
    for cut in cuts:
        wrapped.feed(text[place : place + cut])
        place += cut
    wrapped.feed(text[place:])
    assert lines(wrapped) == lines(whole(text, width))


@given(TEXTS, WIDTHS)
def test_no_line_is_wider_and_no_word_is_lost(text: str, width: int) -> None:
    made = lines(whole(text, width))
    assert all(cell_len(line.rstrip()) <= width for line in made)
    assert "".join("".join(made).split()) == "".join(text.split())


@given(TEXTS, WIDTHS, WIDTHS)
def test_another_width_is_as_if_it_had_always_been(text: str, width: int, other: int) -> None:
    wrapped = whole(text, width)
    wrapped.rewrap(other)
    assert lines(wrapped) == lines(whole(text, other))


@given(TEXTS, WIDTHS, st.integers(0, 120))
def test_what_is_cut_off_was_never_there(text: str, width: int, length: int) -> None:
    wrapped = whole(text, width)
    wrapped.cut(length)
    assert lines(wrapped) == lines(whole(text[:length], width))


@given(TEXTS, WIDTHS)
def test_a_place_is_found_in_the_line_that_holds_it(text: str, width: int) -> None:
    wrapped = whole(text, width)
    for number in range(len(wrapped)):
        assert wrapped.line_at(wrapped.span(number)[0]) == number
