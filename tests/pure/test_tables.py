"""Tables on terminals that are too narrow for them: columns left out, then texts cut, and no row broken."""

from hypothesis import given
from hypothesis import strategies as st

from localr1.cli.tables import print_wrapped
from localr1.columns import SHORTEST, fitted

ROWS = [["r1:7b", "Q4_K_M", "fits, context 75k", "MIT"], ["a-very-long-name:of-a-model", "Q8_0", "does not fit", "NC"]]


def test_what_fits_is_left_as_it_is() -> None:
    assert fitted(ROWS, 80, (3, 1)) == ROWS


def test_columns_go_in_the_order_that_was_given_and_only_as_far_as_needed() -> None:
    assert fitted(ROWS, 57, (3, 1)) == [row[:3] for row in ROWS]
    assert fitted(ROWS, 50, (3, 1)) == [[row[0], row[2]] for row in ROWS]


def test_the_longest_text_is_cut_in_its_middle() -> None:
    (_, second) = fitted(ROWS, 40, (3, 1))
    assert second == ["a-very-lon…of-a-model", "does not fit"]


@given(st.lists(st.lists(st.text("ab", max_size=60), min_size=4, max_size=4), min_size=1), st.integers(38, 200))
def test_no_row_is_wider_than_the_terminal(rows, width) -> None:
    assert width >= 4 * SHORTEST + 6
    for optional in ((), (3, 1)):
        fit = fitted(rows, width, optional)
        assert sum(max(len(row[number]) for row in fit) + 2 for number in range(len(fit[0]))) - 2 <= width


def test_further_lines_stand_below_the_first(monkeypatch, capsys) -> None:
    monkeypatch.setattr("localr1.cli.tables.terminal_width", lambda: 24)
    print_wrapped("as in r1:7b, or in others", before="  label  ")
    assert capsys.readouterr().out == "  label  as in r1:7b, or\n         in others\n"
    monkeypatch.setattr("localr1.cli.tables.terminal_width", lambda: None)
    print_wrapped("as in r1:7b, or in others", before="  label  ")
    assert capsys.readouterr().out == "  label  as in r1:7b, or in others\n"
