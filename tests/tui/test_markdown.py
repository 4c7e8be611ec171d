"""Markdown set in rows: what is shown of each of its parts, at several widths."""

from __future__ import annotations

import pytest
from rich.console import Console
from rich.style import Style

from localr1.tui.markdown.parsing import parse, settled_lines
from localr1.tui.markdown.pieces import Code, Reader
from localr1.tui.markdown.rows import Setter


def shown(text: str, width: int = 60, *, coming: bool = False) -> str:
    """The rows of a text, without styles."""
    setter = Setter(Console(width=width), lambda _name: Style.null(), width)
    rows = setter.rows(Reader().read(parse(text, coming=coming)), first=True)
    return "\n".join(row.plain.rstrip() for row in rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("# Head\ntext", "Head\n\ntext"),
        ("one\ntwo", "one\ntwo"),
        ("- a\n- b\n  - c", "• a\n• b\n  ◦ c"),
        ("text\n- a\n- b\n\ntext", "text\n\n• a\n• b\n\ntext"),
        ("- a\n\n- b", "• a\n\n• b"),
        ("9. a\n10. b", "9. a\n10. b"),
        ("- [x] done\n- [ ] not", "• ☑ done\n• ☐ not"),
        ("> said\n> so", "▎ said\n▎ so"),
        ("[text](https://a.b/c)", "text (https://a.b/c)"),
        ("<https://a.b/c>", "https://a.b/c"),
        ("![a map](m.png)", "[picture: a map] (m.png)"),
        ("**b** *i* ~~s~~ `c`", "b i s c"),
        ("<b>html</b> stays", "<b>html</b> stays"),
        ("<div>\n\nblock\n\n</div>", "<div>\n\nblock\n\n</div>"),
        ("it costs $5 or $6", "it costs $5 or $6"),
        ("so $x_1^2$, too", "so x₁², too"),
        (r"a \(x_1*y*z\) b", "a x₁ * y * z b"),
        ("a\n\n---\n\nb", "a\n\n" + "─" * 48 + "\n\nb"),
    ],
)
def test_parts(text: str, rows: str) -> None:
    assert shown(text) == rows


def test_a_formula_on_lines_of_its_own() -> None:
    assert shown("so\n\\[\nx\n= \\frac{1}{2}\n\\]\nand") == "so\n\n    x = 1/2\n\nand"
    assert shown("1. so $$A = \\begin{pmatrix}1\\\\2\\end{pmatrix}$$ it is") == (
        "1. so\n       A = ⎛1⎞\n           ⎝2⎠\n   it is"
    )


def test_what_is_boxed_stands_in_a_box_and_the_stop_beside_it() -> None:
    assert shown("It is \\boxed{4}.") == "It is\n    ┌───┐\n    │ 4 │.\n    └───┘"
    assert shown("It is $\\boxed{4}$ of them") == "It is\n    ┌───┐\n    │ 4 │\n    └───┘\nof them"


def test_code_has_its_language_and_keeps_its_blanks() -> None:
    assert shown("```python\nif x:\n\ty = $1\n```", 30) == " python              c copies\n if x:\n     y = $1"
    assert shown("    x\n      y", 30).splitlines()[1:] == [" x", "   y"]


def test_long_code_is_folded_and_nothing_is_lost() -> None:
    rows = shown("```\n" + "x" * 50 + "\n```", 22).splitlines()[1:]
    assert "".join(row.strip() for row in rows) == "x" * 50


def test_a_table_in_columns() -> None:
    text = "| a | b |\n|---|--:|\n| x | 1 |\n| $\\frac{1}{2}$ | 22 |"
    assert shown(text) == "a   │  b\n────┼───\nx   │  1\n1/2 │ 22"


def test_a_table_too_wide_for_the_screen_wraps_its_cells() -> None:
    text = "| a | b |\n|---|---|\n| x | " + "word " * 10 + "|"
    assert all(len(row) <= 30 for row in shown(text, 30).splitlines())
    assert shown(text, 30).count("word") == 10


def test_a_table_on_a_narrow_screen_is_a_list() -> None:
    text = "| name | size | kind |\n|---|---|---|\n| starter | 8 MB | demonstration |"
    assert shown(text, 16) == "name: starter\nsize: 8 MB\nkind:\ndemonstration"


def test_what_markdown_spells_out_is_made_safe() -> None:
    assert shown("&#x202e;abc `\x1b[2J`".replace("\x1b", "&#27;")) == "⟨U+202E⟩abc &#27;[2J"


@pytest.mark.parametrize("width", [1, 2, 5, 20])
def test_narrow_screens(width: int) -> None:
    text = (
        "# Head\n\n- a long item $x$\n  > quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx = 1\n```\n\n\\boxed{4}"
    )
    assert shown(text, width)


def test_what_is_still_coming_is_shown_as_far_as_it_has_come() -> None:
    assert shown("so\n\n\\[ \\frac{a+b}{c", coming=True) == "so\n\n    (a+b)/c"
    assert shown("so \\(x^2", coming=True) == "so x²"
    assert shown("so \\(x^2") == "so (x^2"
    assert shown("```py\nx = 1", coming=True).endswith(" x = 1")


def test_only_the_last_block_may_still_change() -> None:
    assert settled_lines(parse("one\n\ntwo\n\nthree", coming=True)) == 4
    assert settled_lines(parse("- a\n- b", coming=True)) == 0


def test_code_for_copying_is_without_its_indent() -> None:
    pieces = Reader().read(parse("- a\n  ```sh\n  ls -l\n  ```", coming=False))
    assert [piece.text for piece in pieces if isinstance(piece, Code)] == ["ls -l"]
