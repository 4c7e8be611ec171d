"""Formulas on one line and drawn: that they mean the same, and how they look."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.maths import as_drawn, in_line, readable

LINES = {
    # fractions, in brackets where what they are made of, or what stands beside them, asks for it
    r"\frac{1}{2}": "1/2",
    r"\frac{a+b}{c}": "(a+b)/c",
    r"\frac{a}{b+c}": "a/(b+c)",
    r"\frac{a}{bc}": "a/(bc)",
    r"\frac{2\pi r}{3}": "2πr/3",
    r"\frac{a}{b}c": "(a/b)c",
    r"x\frac{a}{b}": "x(a/b)",
    r"2\frac{1}{2}": "2 1/2",
    r"\frac{-1}{2}": "−1/2",
    r"x - \frac{-1}{2}": "x − (−1/2)",
    r"\frac{\frac{a}{b}}{c}": "(a/b)/c",
    r"\frac{a}{\frac{b}{c}}": "a/(b/c)",
    r"\dfrac12 \cdot \tfrac{3}{4}": "1/2 · 3/4",
    r"c \div \frac{a}{b}": "c ÷ (a/b)",
    r"\frac{x}{2}!": "(x/2)!",
    r"{a+b \over c}": "(a+b)/c",
    r"\frac{d^2y}{dx^2}": "d²y/dx²",
    r"\frac{P(A \cap B)}{P(B)}": "P(A∩B)/P(B)",
    r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}": "(−b±√(b²−4ac))/(2a)",
    # powers and indices
    r"x^2": "x²",
    r"x^{n+1}": "xⁿ⁺¹",
    r"x^{\frac{1}{2}}": "x^(1/2)",
    r"\left(\frac{a}{b}\right)^2": "(a/b)²",
    r"{a+b}^2": "(a+b)²",
    r"{x^2}^3": "(x²)³",
    r"{(a)^2}^3": "((a)²)³",
    r"-x^2": "−x²",
    r"e^{i\pi} + 1 = 0": "e^(iπ) + 1 = 0",
    r"x_{n+1}^2 + a_{ij}": "xₙ₊₁² + aᵢⱼ",
    r"v_{\text{initial}}": "v_initial",
    r"10^{-3}": "10⁻³",
    r"f'(x) = f''(0)": "f′(x) = f″(0)",
    r"A^T A": "Aᵀ A",
    r"90^\circ, 25^{\circ}\text{C}": "90°, 25°C",
    # roots
    r"\sqrt{2}": "√2",
    r"\sqrt{x+1}": "√(x+1)",
    r"\sqrt{2}x": "√2·x",
    r"2\sqrt{3}": "2√3",
    r"\sqrt{x^2}": "√(x²)",
    r"\sqrt{x}^2": "(√x)²",
    r"\sqrt[3]{8}": "∛8",
    r"\sqrt[n]{x}": "ⁿ√x",
    # sums, limits, integrals, functions
    r"\sum_{i=1}^{n} i^2": "∑ᵢ₌₁ⁿ i²",
    r"\sum\limits_{k=0}^{\infty} q^k": "∑ₖ₌₀^∞ qᵏ",
    r"\lim_{x \to 0} \frac{\sin x}{x}": "lim_(x→0) (sin x)/x",
    r"\int_0^1 x^2 \, dx": "∫₀¹ x² dx",
    r"\sin{2x} + \sin^2\theta": "sin(2x) + sin² θ",
    r"\log_{10} x + \ln\frac{a}{b}": "log₁₀ x + ln(a/b)",
    r"\max(a, b)": "max(a, b)",
    r"\operatorname{lcm}(4, 6)": "lcm(4, 6)",
    r"\binom{n}{k}": "C(n, k)",
    r"a \equiv b \pmod{n}": "a ≡ b (mod n)",
    # letters, text, units, brackets
    r"\alpha + \Omega \in \mathbb{R}^n": "α + Ω ∈ ℝⁿ",
    r"\mathbf{v} \cdot \hat{x} = \vec{a}": "𝐯 · x̂ = a⃗",
    r"5\,\text{m/s}^2": "5 m/s²",
    r"5\text{cm}": "5 cm",
    r"50\%": "50%",
    r"50%": "50%",
    r"1{,}000{,}000": "1,000,000",
    r"|x| + |y-1|": "|x| + |y − 1|",
    r"P(A|B)": "P(A|B)",
    r"\{ x \mid x > 0 \}": "{x | x > 0}",
    r"\left\lfloor \frac{n}{2} \right\rfloor": "⌊n/2⌋",
    r"x \not= y \neq z": "x ≠ y ≠ z",
    r"\overline{AB}": "A̅B̅",
    r"a \implies b \iff c": "a ⟹ b ⟺ c",
    r"\text{if } x > 0": "if x > 0",
    r"\ce{2H2 + O2 -> 2H2O}": "2H₂ + O₂ → 2H₂O",
    r"\textcolor{red}{x} + {\color{blue} y}": "x + y",
    # tables on one line, boxes within one
    r"\begin{pmatrix}1&2\\3&4\end{pmatrix}^{-1}": "(1, 2; 3, 4)⁻¹",
    r"\begin{cases} x & x > 0 \\ -x & \text{otherwise}\end{cases}": "{ x, x > 0; −x, otherwise",
    r"\boxed{42}": "⟦42⟧",
    # what is not known stays
    r"\unknown + 1": r"\unknown + 1",
}


@pytest.mark.parametrize(("tex", "shown"), LINES.items())
def test_a_formula_on_one_line(tex: str, shown: str) -> None:
    assert in_line(tex) == shown


DRAWN = {
    r"\boxed{4 \text{ h } 00 \text{ min}}": """\
┌────────────┐
│ 4 h 00 min │
└────────────┘""",
    r"A = \begin{pmatrix} 1 & 20 \\ 3 & 4 \end{pmatrix}^{-1}": """\
A = ⎛1  20⎞⁻¹
    ⎝3  4 ⎠""",
    r"\left[\begin{array}{cc|c} 1 & 0 & 5 \\ 0 & 1 & -6 \end{array}\right]": """\
⎡1  0 │ 5 ⎤
⎣0  1 │ −6⎦""",
    r"|x| = \begin{cases} x & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}": """\
|x| = ⎧x    if x ≥ 0
      ⎩−x   otherwise""",
    r"\begin{aligned} a &= b + c \\ &= \frac{d}{2} \end{aligned}": """\
a = b + c
  = d/2""",
    r"\boxed{\begin{bmatrix} 1 \\ 2 \\ 3 \end{bmatrix}}": """\
┌─────┐
│ ⎡1⎤ │
│ ⎢2⎥ │
│ ⎣3⎦ │
└─────┘""",
}


@pytest.mark.parametrize(("tex", "shown"), DRAWN.items())
def test_a_formula_as_it_is_drawn(tex: str, shown: str) -> None:
    assert "\n".join(row.rstrip() for row in as_drawn(tex, 80).rows) == shown


def test_a_drawing_that_is_too_wide_becomes_a_line() -> None:
    assert as_drawn(r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", 4).rows == ("(1, 2; 3, 4)",)


@pytest.mark.parametrize(
    "tex", [r"\frac{a", "a}", r"\begin{pmatrix} 1", "{" * 100 + "}" * 100, "x^{2" * 50, r"\frac", "^", "_", "", "\\"]
)
def test_what_cannot_be_read_is_shown_as_it_was_written(tex: str) -> None:
    assert "".join(in_line(tex).split()) in ("".join(tex.split()), "")


def test_a_formula_that_still_comes_is_shown_as_far_as_it_has_come() -> None:
    assert in_line(r"x = \frac{a+b}{c", unfinished=True) == "x = (a+b)/c"


@given(st.text(alphabet=st.sampled_from(r"\{}[]()^_&%$ abx12+-/|'" + "\x1b\u202e"), max_size=40))
def test_no_text_breaks_the_reading_and_none_reaches_the_terminal_raw(text: str) -> None:
    for shown in (in_line(text), readable(text), "\n".join(as_drawn(text, 20).rows), in_line(text, unfinished=True)):
        assert "\x1b" not in shown
        assert "\u202e" not in shown
