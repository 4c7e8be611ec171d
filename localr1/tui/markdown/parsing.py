"""Markdown with formulas: what markdown-it reads, and the rules added to it.

HTML stays text, so that nothing a model writes is left out. While a text is still coming (`env["coming"]`), a formula
that is open at its end is read as far as it has come.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from localr1.maths import formula_at

_OPENERS = {"\\[": "\\]", "$$": "$$"}
_STOPS = frozenset(".,;:!?")


def parse(text: str, *, coming: bool) -> list[Token]:
    """The tokens of a text. A formula is a token `formula`: its TeX in `content`, the rest in `meta`."""
    return _parser().parse(text, {"coming": coming})


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.block.ruler.before("table", "formula", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    parser.inline.ruler.before("escape", "formula", _inline)
    return parser


def _inline(state: StateInline, silent: bool) -> bool:
    """A formula within a paragraph."""
    if state.src[state.pos] not in "$\\":
        return False
    formula = formula_at(state.src, state.pos)
    if formula is not None:
        end, tex, displayed = formula.end, formula.tex, formula.displayed
    elif state.env.get("coming") and state.src[state.pos : state.pos + 2] in ("\\(", "\\[", "$$"):
        end, tex, displayed = state.posMax, state.src[state.pos + 2 : state.posMax], False
    else:
        return False
    if end > state.posMax:
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content = tex
        token.meta = {"displayed": displayed, "open": formula is None, "source": state.src[state.pos : end]}
    state.pos = end
    return True


def _block(state: StateBlock, start: int, last: int, silent: bool) -> bool:
    """A formula on lines of its own."""
    if state.is_code_block(start):
        return False
    begin = state.bMarks[start] + state.tShift[start]
    mark = state.src[begin : begin + 2]
    if mark not in _OPENERS and not state.src.startswith("\\begin{", begin):
        return False
    source = state.getLines(start, last, state.blkIndent, False).lstrip()
    formula = formula_at(source, 0)
    if formula is None:
        if not state.env.get("coming") or mark not in _OPENERS or "\n\n" in source:
            return False
        tex, ends, after = source[2:], last, ""
    else:
        rest, _, _ = source[formula.end :].partition("\n")
        if rest.strip() and not set(rest.strip()) <= _STOPS:
            return False
        tex, after = formula.tex, rest.strip()
        ends = start + source[: formula.end].count("\n") + 1
    if silent:
        return True
    token = state.push("formula", "", 0)
    token.block, token.content, token.map = True, tex, [start, ends]
    token.meta = {"displayed": True, "open": formula is None, "source": source, "after": after}
    state.line = ends
    return True


def settled_lines(tokens: list[Token]) -> int:
    """How many lines no later text can change: those before the last block."""
    starts = [token.map[0] for token in tokens if token.level == 0 and token.map is not None and token.nesting >= 0]
    return max(starts, default=0)


def attribute(token: Token, name: str) -> str:
    """An attribute of a token as text."""
    value: Any = token.attrGet(name)
    return "" if value is None else str(value)
