"""One way to write for each value: LaTeX and figures, as models write them, in a plain line.

`\\dfrac{1}{2}`, `1/2` and `0.5` are the number 1/2; `\\left( 1,\\; 2 \\right)` is `(1,2)`. pylatexenc reads the LaTeX.
What cannot be read as a number stays an expression, of which only the writing is made the same, not the mathematics.
Texts come from a model: their length, depth and powers are bounded.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import Any

LONGEST, DEEPEST = 400, 40
MOST_DIGITS, HIGHEST_POWER = 300, 64

_SAME = {
    "cdot": "*", "times": "*", "div": "/", "pi": "pi", "infty": "inf", "pm": "pm", "mp": "mp", "le": "<=", "leq": "<=",
    "ge": ">=", "geq": ">=", "ne": "!=", "neq": "!=", "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "cup": " cup ",
    "in": " in ", "to": "->", "rightarrow": "->", "lbrack": "[", "rbrack": "]", "and": " and ", "circ": "°",
    "degree": "°",
}  # fmt: skip
_NOTHING = frozenset(
    [
        *("left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "textstyle", "limits", "quad"),
        *("qquad", "enspace", "euro", "pounds", "%", "$", ",", ";", "!", ":", " ", ""),
    ]
)
_WORDS = frozenset(["text", "textrm", "textit", "textsf", "textup", "mbox", "hbox", "mathrm", "operatorname", "rm"])
_LOOKS = frozenset(["mathbf", "textbf", "bm", "boldsymbol", "mathit", "emph", "mathsf", "boxed", "fbox"])
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=", "\u2009": " ",
     "\u202f": " ", "\u00a0": " ", "½": "(1/2)", "¼": "(1/4)", "¾": "(3/4)", "²": "^2", "³": "^3"}
)  # fmt: skip
_NUMBER = re.compile(r"[\d.+\-*/^() ]*\d[\d.+\-*/^() ]*")
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?/\d\d?/\d{2,4}|\d\d?-\d\d?-\d{2,4}")
_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?![\d,])")
_MIXED = re.compile(r"(?<![\w.)])(-?)(\d+) *(\(\(\d+\)/\(\d+\)\)|\(\d+/\d+\))(?!\^)")
_SIMPLE_MIXED = re.compile(r"(-?)(\d+) +(\d+/\d+)")
_SCIENTIFIC = re.compile(r"(\d)[eE]([+-]?\d+)(?!\w)")
_UNIT = re.compile(r"([-+(]?[\d.,/^*() ]*\d[\d.,/^*() ]*?) *(?:[°%€$£]|[^\W\d_]+)(?:[ /·]?[^\W\d_]+){0,3}(?:\^?[23])?")


def plain(text: str) -> str:
    """The text on one plain line: LaTeX undone, blanks and the ways to write a sign made the same."""
    return _tidy(_undone(text, words=True))


def number(text: str) -> Fraction | None:
    """The number that a text is, in whatever way it is written. A unit, a currency and a percent sign fall away."""
    if len(text) > LONGEST:
        return None
    for words in (True, False):
        line = _tidy(_undone(text, words=words)).lstrip("€$£").rstrip("%°€$£")
        found = _calculated(line)
        if found is None and (with_unit := _UNIT.fullmatch(line)):
            found = _calculated(with_unit[1])
        if found is not None:
            return found
    return None


def _tidy(line: str) -> str:
    line = line.translate(_SIGNS)
    line = re.sub(r"\s+", " ", line).strip()
    line = re.sub(r" ?([-+*/^=<>(),\[\]{}]) ?", r"\1", line)
    if line[:1] not in ("(", "[", "{"):
        line = _GROUPS.sub(lambda found: re.sub("[, ]", "", found[0]), line)
    return line.replace("**", "^").replace("^°", "°").replace("^(°)", "°")


def _calculated(line: str) -> Fraction | None:
    line = _SCIENTIFIC.sub(r"\1*10^\2", line.replace("sqrt(", "r("))
    if mixed := _SIMPLE_MIXED.fullmatch(line):
        line = f"{mixed[1]}({mixed[2]}+{mixed[3]})"
    line = _MIXED.sub(r"\1(\2+\3)", line)
    line = re.sub(r"(?<=[\d)])(?=r?\()", "*", line)
    if len(line) > LONGEST or line.count("(") > DEEPEST or _DATE.fullmatch(line):
        return None
    if (
        not _NUMBER.fullmatch(line.replace("r(", "("))
        or _DATE.fullmatch(line)
        or line.count("(") > DEEPEST
        or len(line) > LONGEST
    ):
        return None
    try:
        tree = ast.parse(re.sub(r"(?<![\d.])0+(?=\d)", "", line).replace("^", "**"), mode="eval")
        return _value(tree.body)
    except (SyntaxError, ValueError, ZeroDivisionError, OverflowError, RecursionError, MemoryError):
        return None


_OPERATIONS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
}


def _value(node: ast.expr) -> Fraction:
    """What a sum of figures comes to. Raises `ValueError` where it is none, or not a fraction."""
    match node:
        case ast.Constant(value=int() | float()):
            return Fraction(ast.unparse(node)) if isinstance(node.value, int) else _decimal(node)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand)
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return _power(_value(left), _value(right))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
            return _OPERATIONS[type(op)](_value(left), _value(right))
        case ast.Call(func=ast.Name(id="r"), args=[of], keywords=[]):
            return _root(_value(of))
    raise ValueError(node)


def _decimal(node: ast.Constant) -> Fraction:
    """Python's floats are not exact past 17 figures, but their shortest writing is what stood there before that."""
    return Fraction(repr(node.value))


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator != 1 or abs(exponent) > HIGHEST_POWER or base.numerator > 10**MOST_DIGITS:
        raise ValueError("no power that is a fraction")
    return Fraction(base ** int(exponent))


def _root(of: Fraction) -> Fraction:
    if of < 0:
        raise ValueError("no root that is a fraction")
    top, bottom = math.isqrt(of.numerator), math.isqrt(of.denominator)
    if (top * top, bottom * bottom) != (of.numerator, of.denominator):
        raise ValueError("no root that is a fraction")
    return Fraction(top, bottom)


def _undone(text: str, *, words: bool) -> str:
    """The text without LaTeX. With `words` off, texts within formulas (units, as a rule) are left out."""
    if "\\" not in text and "{" not in text and "$" not in text:
        return text
    if len(text) > LONGEST or text.count("{") > DEEPEST or text.count("\\begin") > 2:
        return text
    from pylatexenc.latexwalker import LatexWalker, LatexWalkerError

    try:
        nodes, _start, _length = LatexWalker(
            text.replace("%", "\\%").replace("\\\\%", "\\%"), latex_context=_context(), tolerant_parsing=False
        ).get_latex_nodes()
        return _line(nodes, words)
    except (LatexWalkerError, RecursionError):
        return text


@cache
def _context() -> Any:
    """pylatexenc's own macros and those that answers have besides."""
    from pylatexenc.latexwalker import get_default_latex_context_db
    from pylatexenc.macrospec import MacroSpec

    context = get_default_latex_context_db()
    two = [MacroSpec(name, "{{") for name in ("dfrac", "tfrac", "cfrac", "binom")]
    one = [MacroSpec(name, "{") for name in ("boxed", "fbox", "operatorname", "boldsymbol", "bm", "hbox", "mbox")]
    context.add_context_category("answers", macros=two + one, prepend=True)
    return context


def _line(nodes: Any, words: bool) -> str:
    return "".join(_of_node(node, words) for node in nodes if node is not None)


def _of_node(node: Any, words: bool) -> str:
    match type(node).__name__:
        case "LatexCharsNode":
            return str(node.chars)
        case "LatexGroupNode":
            inner = _line(node.nodelist, words)
            return inner if len(inner) <= 1 else f"({inner})"
        case "LatexMathNode":
            return _line(node.nodelist, words)
        case "LatexMacroNode":
            return _of_macro(node, words)
        case "LatexSpecialsNode":
            return " " if node.specials_chars == "~" else str(node.specials_chars)
        case "LatexEnvironmentNode":
            return f"{node.environmentname}({_line(node.nodelist, words)})"
    return ""


def _of_macro(node: Any, words: bool) -> str:
    name = str(node.macroname)
    given = [argument for argument in (node.nodeargd.argnlist if node.nodeargd else []) or [] if argument is not None]
    inner = [_bare(argument, words) for argument in given]
    if name.endswith("frac") and len(inner) == 2:
        return f"(({inner[0]})/({inner[1]}))"
    if name == "sqrt" and inner:
        return f"sqrt({inner[-1]})" if len(inner) == 1 else f"root({inner[0]},{inner[1]})"
    if name in _WORDS:
        return " " + " ".join(inner) + " " if words else ""
    if name in _LOOKS:
        return "".join(inner)
    if name in _SAME:
        return _SAME[name]
    if name in _NOTHING:
        return ""
    return name + "".join(f"({one})" for one in inner)


def _bare(node: Any, words: bool) -> str:
    return _line(node.nodelist, words) if type(node).__name__ == "LatexGroupNode" else _of_node(node, words)
