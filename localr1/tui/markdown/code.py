"""Code in colours: which of its words are keywords, texts, numbers, comments and names."""

from __future__ import annotations

from functools import lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token
from pygments.util import ClassNotFound

from localr1.tui.markdown.pieces import Run

MOST_COLOURED = 50_000  # characters; a longer block is shown plain rather than late

_STYLES = (
    (Token.Keyword, "keyword"),
    (Token.Operator.Word, "keyword"),
    (Token.Name.Tag, "keyword"),
    (Token.Literal.String, "string"),
    (Token.Literal.Number, "number"),
    (Token.Comment, "comment"),
    (Token.Name.Function, "name"),
    (Token.Name.Class, "name"),
    (Token.Name.Builtin, "name"),
    (Token.Name.Decorator, "name"),
)


def coloured(text: str, language: str) -> list[list[Run]]:
    """The lines of a block of code, each in runs."""
    lexer = _lexer(language.lower()) if language and len(text) <= MOST_COLOURED else None
    if lexer is None:
        return [[Run(line)] for line in text.split("\n")]
    lines: list[list[Run]] = [[]]
    for kind, value in lexer.get_tokens(text):
        style = next((name for base, name in _STYLES if kind in base), "")
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(Run(part, style))
    wanted = text.count("\n") + 1
    return lines[:wanted] + [[] for _missing in range(wanted - len(lines))]


@lru_cache(maxsize=16)
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
