"""Where formulas begin and end in a text, and which dollars are money."""

from __future__ import annotations

import pytest

from localr1.maths import formulas, readable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"so $x^2$ is \(y\)", "so x² is y"),
        (r"the $n$th term, $ABCD$ and $a < b$", "the nth term, ABCD and a < b"),
        (r"$$\frac{a}{b}$$", "a/b"),
        (r"\[ \frac{a}{b} \]", "a/b"),
        ("\\[\nx\n= 1\n\\]", "x = 1"),
        (r"the answer is \boxed{42}.", "the answer is ⟦42⟧."),
        (r"x = \frac{1}{2} and \sqrt{2}", "x = 1/2 and √2"),
        (r"3 \times 4 \approx 12", "3 × 4 ≈ 12"),
        (r"\begin{align} a &= b \\ &= c \end{align}", "a = b; = c"),
        (r"$\text{it costs \$5}$", "it costs $5"),
    ],
)
def test_formulas_are_found(text: str, shown: str) -> None:
    assert readable(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 and $10.",
        "from $20-$30",
        "$5/month, or $50/year ($4.17/month)",
        "I paid $5; you paid 5$.",
        "US$5 vs. A$7",
        "$1,000 is more than $100, and 50$ is less",
        "$100 million dollars$",
        "$HOME/$USER and $PATH",
        r"\$5 and \$6",
        "`$x$` and ``\\(x\\)``",
        "a lone $ and a $ more",
        "$x$5",
        r"C:\pi\times",
        r"\\(not maths\\)",
        "$ x $",
        r"\begin{tikzpicture} x \end{tikzpicture}",
        r"\frac and \boxed alone",
    ],
)
def test_what_is_no_formula_is_left_alone(text: str) -> None:
    assert readable(text) == text


def test_a_formula_that_cannot_be_read_keeps_its_dollars() -> None:
    assert readable(r"so $\frac{a}$ it is") == r"so $\frac{a}$ it is"


def test_a_text_is_made_safe_to_show() -> None:
    assert readable("\x1b[31m $x^2$ \u202e") == "␛[31m x² ⟨U+202E⟩"


def test_many_dollars_take_no_long_time() -> None:
    assert formulas("$a " * 20_000) == []
    assert formulas("\\( " * 20_000) == []
    assert formulas("\\frac{" * 5_000) == []
