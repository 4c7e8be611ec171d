"""What was put in a model's mouth is marked, to the letter, wherever tags hold it back."""

from hypothesis import given
from hypothesis import strategies as st

from localr1.thinking.authorship import Authorship
from localr1.thinking.splitter import Splitter

TEXTS = ["so", " it is", ".\n", "\n", " ", "</th", "ink>", "</think>", "<think>", "'"]
STRETCHES = st.lists(st.tuples(st.sampled_from(TEXTS), st.booleans()), max_size=20)


@given(STRETCHES, st.booleans())
def test_every_letter_comes_out_by_who_wrote_it(stretches, inside) -> None:
    splitter, authorship = Splitter(inside=inside), Authorship()
    pieces = []
    for text, forced in stretches:
        authorship.add(len(text), forced=forced)
        pieces += [cut for piece in splitter.feed(text) for cut in authorship.cut(piece.text)]
    pieces += [cut for piece in splitter.close() for cut in authorship.cut(piece.text)]
    wrote = [(letter, forced) for text, forced in stretches for letter in text]
    assert [(letter, forced) for text, forced in pieces for letter in text] == wrote


def test_an_empty_text_stays_a_piece() -> None:
    authorship = Authorship()
    assert authorship.cut("") == [("", False)]
    authorship.add(2, forced=True)
    assert authorship.cut("") == [("", True)]
    assert authorship.cut("ab") == [("ab", True)]
