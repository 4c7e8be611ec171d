"""LaTeX taken apart by pylatexenc: nodes, one at a time, with a look at what comes next.

What a formula may be is bounded here: it comes from a model. No reading of its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

LONGEST, DEEPEST = 4000, 40

_ONE = (
    *("boxed", "fbox", "boldsymbol", "bm", "hbox", "mbox", "pmod", "pod", "tag", "substack", "cancel", "bcancel"),
    *("xcancel", "sout", "phantom", "vphantom", "hphantom", "overline", "underline", "overbrace", "underbrace"),
    *("overrightarrow", "overleftarrow", "mathring", "label", "hspace", "vspace", "dddot", "text", "textrm", "textit"),
    *("textbf", "textsf", "texttt", "textup", "textnormal", "textsc", "emph", "mathrm", "mathit", "mathsf", "mathtt"),
    *("mathbf", "mathbb", "mathcal", "mathscr", "mathfrak", "mathop", "mathbin", "mathrel", "mathord", "mathnormal"),
    *("vec", "hat", "widehat", "bar", "dot", "ddot", "tilde", "widetilde", "check", "breve", "acute", "grave", "ce"),
    *("unit", "color"),
)
_TWO = (
    *("frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac", "binom", "dbinom", "tbinom", "overset", "underset"),
    *("stackrel", "textcolor", "colorbox"),
)


class TexError(ValueError):
    """The text is no LaTeX that could be taken apart."""


def nodes_of(tex: str, *, tolerant: bool = False) -> list[Any]:
    """The nodes of a formula. Raises `TexError`; with `tolerant`, what is still open at the end is taken as closed."""
    if len(tex) > LONGEST or _depth(tex) > DEEPEST:
        raise TexError("too long or too deep")
    from pylatexenc.latexwalker import LatexWalker, LatexWalkerError

    # A percent sign of a formula is one: no model writes comments.
    whole = re.sub(r"(\\*)%", lambda found: found[0] if len(found[1]) % 2 else f"{found[1]}\\%", tex)
    try:
        nodes, _start, length = LatexWalker(
            whole, latex_context=_context(), tolerant_parsing=tolerant
        ).get_latex_nodes()
    except (LatexWalkerError, RecursionError, IndexError) as error:
        raise TexError(str(error)) from error
    if length < len(whole) and not tolerant:
        raise TexError("a bracket too many")
    return [node for node in nodes if node is not None]


def _depth(tex: str) -> int:
    deepest = depth = 0
    for found in re.finditer(r"\\begin|\\end|\\left|\\right|\\.|[{}]", tex):
        depth += {"{": 1, "\\begin": 1, "\\left": 1, "}": -1, "\\end": -1, "\\right": -1}.get(found[0], 0)
        deepest = max(deepest, depth)
    return deepest


@cache
def _context() -> Any:
    from pylatexenc.latexwalker import get_default_latex_context_db
    from pylatexenc.macrospec import EnvironmentSpec, MacroSpec

    context = get_default_latex_context_db()
    macros = [MacroSpec(name, "{") for name in _ONE] + [MacroSpec(name, "{{") for name in _TWO]
    macros += [MacroSpec(name, "[{") for name in ("xrightarrow", "xleftarrow", "sqrt")]
    macros += [MacroSpec(name, "") for name in ("left", "right", "middle", "not", "over", "choose", "displaystyle")]
    macros += [MacroSpec("operatorname", "*{")]
    environments = [EnvironmentSpec(name, "[") for name in ("aligned", "gathered", "pmatrix*", "bmatrix*", "vmatrix*")]
    environments += [EnvironmentSpec("array", "[{"), EnvironmentSpec("alignat", "{"), EnvironmentSpec("alignedat", "{")]
    context.add_context_category("formulas", macros=macros, environments=environments, prepend=True)
    return context


class Items:
    """The parts of a row, one after the other: single characters, and nodes for all else."""

    def __init__(self, nodes: Sequence[Any]) -> None:
        self._items: list[Any] = [item for node in nodes for item in _parts(node)]
        self._at = 0

    @property
    def over(self) -> bool:
        """Whether all parts were taken."""
        return self._at >= len(self._items)

    def take(self) -> Any:
        """The next part."""
        self._at += 1
        return self._items[self._at - 1]

    def take_past_blanks(self) -> Any:
        """The next part that is no blank; None when there is none."""
        while not self.over:
            item = self.take()
            if not (isinstance(item, str) and item.isspace()):
                return item
        return None

    def take_figures(self) -> str:
        """The figures that go on a number: digits, a point between them, and commas that part thousands."""
        found = ""
        while not self.over:
            ahead = "".join(self._plain(item) for item in self._items[self._at : self._at + 4])
            if not re.match(r"\d|[.]\d|,\d{3}", ahead):
                break
            found += self._plain(self.take())
        return found

    def next_script(self) -> str:
        """`^`, `_` or `'` when that comes next, past blanks and `\\limits`; else nothing."""
        at = self._at
        while at < len(self._items):
            item = self._items[at]
            if isinstance(item, str) and item in "^_'":
                self._at = at
                return item
            if not ((isinstance(item, str) and item.isspace()) or macro_name(item) in ("limits", "nolimits")):
                return ""
            at += 1
        return ""

    def rest(self) -> list[Any]:
        """All that is left."""
        left, self._at = self._items[self._at :], len(self._items)
        return left

    def until_right(self) -> tuple[list[Any], bool]:
        """What stands before the `\\right` that belongs to a `\\left` just taken, and whether there is one."""
        depth, found = 1, list[Any]()
        while not self.over:
            item = self.take()
            depth += {"left": 1, "right": -1}.get(macro_name(item), 0)
            if depth == 0:
                return found, True
            found.append(item)
        return found, False

    @staticmethod
    def _plain(item: Any) -> str:
        """A character, or the one character of a group such as `{,}`."""
        if isinstance(item, str):
            return item
        if type(item).__name__ == "LatexGroupNode" and len(item.nodelist) == 1:
            return str(getattr(item.nodelist[0], "chars", "\\"))
        return "\\"


def _parts(node: Any) -> list[Any]:
    if isinstance(node, str):
        return [node]
    match type(node).__name__:
        case "LatexCharsNode":
            return list(node.chars)
        case "LatexSpecialsNode" if node.specials_chars == "~":
            return [" "]
        case "LatexSpecialsNode" if node.specials_chars != "&":
            return list(node.specials_chars)
        case "LatexMathNode":
            return [part for inner in node.nodelist for part in _parts(inner)]
        case "LatexCommentNode" | "NoneType":
            return []
        case "LatexMacroNode" if node.macro_post_space and not node.nodeargd:
            return [node, " "]
    return [node]


def macro_name(item: Any) -> str:
    """The name of a macro; nothing for any other part."""
    return str(item.macroname) if type(item).__name__ == "LatexMacroNode" else ""


def arguments(node: Any) -> list[list[Any]]:
    """What was given to a macro or an environment, each as a list of nodes; an option left out is an empty list."""
    given = node.nodeargd.argnlist if node.nodeargd else []
    return [inside(one) for one in given or []]


def inside(node: Any) -> list[Any]:
    """The nodes of a group; of any other node, itself."""
    if node is None:
        return []
    return list(node.nodelist) if type(node).__name__ == "LatexGroupNode" else [node]
