"""Stop strings are found wherever the text is cut, and nothing of them is shown."""

from hypothesis import given
from hypothesis import strategies as st

from localr1.thinking.stops import StopStrings

LETTERS = st.text("ab\né", max_size=30)
STOPS = st.lists(st.text("ab\né", max_size=4), max_size=3)


def shown(pieces, strings):
    """What is shown of the pieces, and whether a stop string ended it."""
    stops = StopStrings(strings)
    text = ""
    for piece in pieces:
        more, stopped = stops.feed(piece)
        text += more
        if stopped:
            return text, True
    return text + stops.close(), False


@given(LETTERS, STOPS, st.data())
def test_how_the_text_is_cut_makes_no_difference(text, strings, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert shown(pieces, strings) == shown(list(text), strings) == shown([text], strings)


@given(LETTERS, STOPS)
def test_what_is_shown_ends_where_the_first_whole_stop_string_begins(text, strings):
    strings = [string for string in strings if string]
    ends = [text.find(string) + len(string) for string in strings if string in text]
    before, stopped = shown([text], strings)
    assert stopped == bool(ends)
    if ends:
        assert any(text[: min(ends)] == before + string for string in strings)
    else:
        assert before == text


@given(LETTERS, STOPS)
def test_no_more_is_held_back_than_a_stop_string_could_need(text, strings):
    stops = StopStrings(strings)
    given_out, stopped = stops.feed(text)
    if not stopped:
        assert len(text) - len(given_out) <= max((len(string) - 1 for string in strings if string), default=0)
        assert given_out + stops.close() == text
        assert stops.close() == ""
