"""A formula in LaTeX, read into atoms: what each macro shows.

Reading keeps to one line, or draws: matrices, cases and boxes then take several rows. What is not known is shown as it
was written, never left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from localr1.maths import atoms as put
from localr1.maths.atoms import Atom, Kind, bracketed, joined, line
from localr1.maths.blocks import Block, boxed, fenced
from localr1.maths.scripts import root, with_scripts
from localr1.maths.symbols import (
    COMBINING,
    FUNCTIONS,
    LARGE,
    NOTHING,
    SPACES,
    STYLED,
    WRITTEN_OUT,
    lowered,
    raised,
    styled,
    symbol,
)
from localr1.maths.tables import aligned, cases, matrix
from localr1.maths.walking import Items, arguments, macro_name, nodes_of

_WORDS = frozenset(
    ["text", "textrm", "textit", "textbf", "textsf", "texttt", "textup", "textnormal", "mbox", "hbox", "emph", "textsc"]
)
_UPRIGHT = frozenset(["mathrm", "mathit", "mathsf", "mathtt", "mathnormal", "operatorname", "mathop", "unit"])
_AS_IT_IS = frozenset(["mathbin", "mathrel", "mathord", "color", "underbrace", "overbrace"])
_FRACTIONS = frozenset(["frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac"])
_CHOICES = frozenset(["binom", "dbinom", "tbinom"])
_MATRICES = {
    "matrix": "", "smallmatrix": "", "array": "", "tabular": "", "pmatrix": "()", "bmatrix": "[]", "Bmatrix": "{}",
    "vmatrix": "||", "Vmatrix": "‖‖",
}  # fmt: skip
_CASES = {"cases": "{", "dcases": "{", "rcases": "}"}
_ALIGNED = frozenset(
    [
        *("align", "aligned", "alignat", "alignedat", "split", "gather", "gathered", "eqnarray", "multline", "flalign"),
        *("equation", "math", "displaymath"),
    ]
)
ENVIRONMENTS = frozenset(_MATRICES) | frozenset(_CASES) | _ALIGNED


def one_line(tex: str, *, tolerant: bool = False) -> str:
    """A formula on one line. Raises `TexError` when it cannot be taken apart."""
    return line(_Reading(False).row(nodes_of(tex, tolerant=tolerant)), tight=False).strip()


def drawn(tex: str, *, tolerant: bool = False) -> Block:
    """A formula as it is drawn, on as many rows as it takes. Raises `TexError` when it cannot be taken apart."""
    return joined(_Reading(True).row(nodes_of(tex, tolerant=tolerant)))


class _Reading:
    """Reads nodes into atoms. With `draws`, what takes several rows is drawn."""

    def __init__(self, draws: bool) -> None:
        self._draws = draws
        self._flat = self if not draws else _Reading(False)

    def row(self, nodes: Sequence[Any]) -> list[Atom]:
        """The atoms of some nodes."""
        if (parts := _split(nodes, "over")) is not None:
            return [put.fraction(self._flat.row(parts[0]), self._flat.row(parts[1]))]
        if (parts := _split(nodes, "choose")) is not None:
            return [self._choice(parts[0], parts[1])]
        if any(macro_name(node) in ("\\", "newline", "cr") for node in nodes):
            return [aligned(nodes, self._cell, self._draws)]
        items, found = Items(nodes), list[Atom]()
        while not items.over:
            self._read(items, found)
        return found

    def _read(self, items: Items, found: list[Atom]) -> None:
        """Read the next part of a row."""
        item = items.take()
        if not isinstance(item, str):
            self._node(item, items, found)
        elif item.isspace():
            found.append(Atom.of(Kind.SOFT, " "))
        elif item in "^_'":
            self._scripts(item, items, found)
        elif item.isdigit():
            found.append(Atom.of(Kind.NUMBER, item + items.take_figures()))
        else:
            found.append(put.sign(item))

    def _node(self, node: Any, items: Items, found: list[Atom]) -> None:
        match type(node).__name__:
            case "LatexGroupNode":
                self._group(self.row(node.nodelist), items, found)
            case "LatexMacroNode":
                self._macro(node, items, found)
            case "LatexEnvironmentNode":
                found.append(self._environment(node))
            case "LatexSpecialsNode":
                found.append(Atom.of(Kind.SPACE, "  "))  # an & outside of any table

    def _group(self, inner: list[Atom], items: Items, found: list[Atom]) -> None:
        """What stood in braces: one thing where a script or a function takes it, else parts of the row."""
        before = next((atom for atom in reversed(found) if atom.kind not in (Kind.SOFT, Kind.SPACE)), None)
        if items.next_script():
            found.append(self._with_scripts(inner, items, items.take()))
        elif before is not None and before.kind is Kind.FUNCTION and not put.is_single(inner) and inner:
            found.append(Atom.of(Kind.GROUP, bracketed(line(inner))))
        else:
            found.extend(inner)

    def _scripts(self, mark: str, items: Items, found: list[Atom]) -> None:
        while found and found[-1].kind is Kind.SOFT:
            found.pop()
        has_base = bool(found) and found[-1].kind not in (Kind.SPACE, Kind.PUNCT, Kind.OPEN)
        found.append(self._with_scripts([found.pop()] if has_base else [], items, mark))

    def _with_scripts(self, base: list[Atom], items: Items, mark: str) -> Atom:
        """The base with all scripts that follow it, of which `mark` begins the first."""
        below, above = list[Atom](), list[Atom]()
        while mark:
            if mark == "'":
                above.append(Atom.of(Kind.NAME, "′"))
            else:
                (below if mark == "_" else above).extend(self._argument(items))
            mark = items.take() if items.next_script() else ""
        return with_scripts(base, below, above)

    def _argument(self, items: Items) -> list[Atom]:
        """What a macro without braces takes: one character, one macro or one group."""
        item = items.take_past_blanks()
        if item is None:
            return []
        if isinstance(item, str):
            return [Atom.of(Kind.NUMBER, item) if item.isdigit() else put.sign(item)]
        if type(item).__name__ == "LatexGroupNode":
            return self._flat.row(item.nodelist)
        found: list[Atom] = []
        self._flat._node(item, items, found)
        return found

    def _macro(self, node: Any, items: Items, found: list[Atom]) -> None:
        name = macro_name(node)
        if name in ("left", "mleft"):
            found.extend(self._between_brackets(items))
        elif name in ("right", "middle"):
            found.extend([put.sign(sign)] if (sign := _delimiter(items)) else [])
        elif name == "not":
            found.extend(_struck(self._argument(items)))
        elif name in NOTHING:
            return
        elif name in SPACES:
            found.extend([Atom.of(Kind.SPACE, SPACES[name])] if SPACES[name] else [])
        else:
            found.extend(self._shown(name, node))

    def _shown(self, name: str, node: Any) -> list[Atom]:
        """What a macro shows of itself and its arguments."""
        given = arguments(node)
        for names, show in self._families():
            if name in names:
                return show(name, given)
        if name in FUNCTIONS or name in WRITTEN_OUT:
            kind = Kind.LARGE if name.startswith("lim") else Kind.FUNCTION
            return [Atom.of(kind, WRITTEN_OUT.get(name, name))]
        if name == "mid":
            return [Atom.of(Kind.RELATION, "|")]
        shown = symbol(name)
        if shown is None:
            return [Atom.of(Kind.WORD, node.latex_verbatim().strip())]
        return [Atom.of(Kind.LARGE, shown)] if name in LARGE else [put.sign(shown)]

    def _families(self) -> tuple[tuple[Any, Callable[[str, list[list[Any]]], list[Atom]]], ...]:
        return (
            (_FRACTIONS, lambda _name, given: [put.fraction(self._flat.row(given[0]), self._flat.row(given[1]))]),
            (_CHOICES, lambda _name, given: [self._choice(given[0], given[1])]),
            (("sqrt",), lambda _name, given: [root(self._flat.row(given[-1]), self._flat.row(given[0]))]),
            (_WORDS, lambda _name, given: [Atom.of(Kind.WORD, self._words(given[-1]))]),
            (_UPRIGHT, lambda name, given: self._upright(name, given[-1])),
            (("ce",), lambda _name, given: [Atom.of(Kind.WORD, _chemistry(_source(given[-1])))]),
            (STYLED, lambda name, given: self._styled(name, given[-1])),
            (COMBINING, lambda name, given: [self._marked(name, given[-1])]),
            (("boxed", "fbox"), lambda name, given: [self._boxed(name, given[-1])]),
            (("overset", "stackrel"), lambda _name, given: self._set_at(given[1], above=given[0])),
            (("underset",), lambda _name, given: self._set_at(given[1], below=given[0])),
            (("xrightarrow", "xleftarrow"), lambda name, given: [self._arrow(name, given)]),
            (("pmod", "pod"), lambda name, given: [self._modulo(name, given[-1])]),
            (("bmod",), lambda _name, _given: [Atom.of(Kind.BINARY, "mod")]),
            (("tag",), lambda _name, given: [Atom.of(Kind.WORD, f"   ({self._words(given[-1])})")]),
            (("substack",), lambda _name, given: self._flat.row(given[-1])),
            (("textcolor", "colorbox"), lambda _name, given: self.row(given[-1])),
            (("color",), lambda _name, _given: []),
            (_AS_IT_IS, lambda _name, given: self._kept_together(given[-1])),
        )

    def _choice(self, of: Sequence[Any], taken: Sequence[Any]) -> Atom:
        return Atom.of(Kind.GROUP, f"C({line(self._flat.row(of))}, {line(self._flat.row(taken))})")

    def _words(self, nodes: Sequence[Any]) -> str:
        """Text within a formula, its blanks kept; formulas in it are read."""
        shown: list[str] = []
        for node in nodes:
            match type(node).__name__:
                case "LatexCharsNode":
                    shown.append(node.chars)
                case "LatexMathNode":
                    shown.append(line(self._flat.row(node.nodelist), tight=False))
                case "LatexGroupNode":
                    shown.append(self._words(node.nodelist))
                case "LatexMacroNode" if node.macroname in _WORDS or node.macroname in STYLED:
                    shown.append(self._words(arguments(node)[-1]))
                case _:
                    shown.append(line(self._flat.row([node]), tight=False) or " ")
        return "".join(shown)

    def _upright(self, name: str, nodes: list[Any]) -> list[Atom]:
        text = line(self._flat.row(nodes))
        if name in ("operatorname", "mathop") and text.isalpha():
            return [Atom.of(Kind.FUNCTION, text)]
        if text.isalpha():
            return [Atom.of(Kind.NAME if len(text) == 1 else Kind.WORD, text)]
        return self._flat.row(nodes)

    def _styled(self, name: str, nodes: list[Any]) -> list[Atom]:
        """A letter or figure in its style; longer texts stay plain, which is easier to read."""
        inner = self._flat.row(nodes)
        text = line(inner)
        if len(text) == 1:
            return [Atom.of(Kind.NAME, styled(text, name))]
        return [Atom.of(Kind.WORD, text)] if text.isalpha() else inner

    def _marked(self, name: str, nodes: list[Any]) -> Atom:
        """A letter with a mark over, under or through it; a line over or through each one of several."""
        text, mark = line(self._flat.row(nodes)), COMBINING[name]
        if name in ("overrightarrow", "overleftarrow"):
            return Atom.of(Kind.NAME, text + mark)
        if len(text) == 1 or (name in ("overline", "underline", "cancel", "sout") and text.isalnum()):
            return Atom.of(Kind.NAME, unicodedata.normalize("NFC", "".join(one + mark for one in text)))
        return Atom.of(Kind.GROUP, f"{name}({text})")

    def _boxed(self, name: str, nodes: list[Any]) -> Atom:
        inner = self.row(nodes) if name == "boxed" else [Atom.of(Kind.WORD, self._words(nodes))]
        block = joined(inner)
        if self._draws:
            return Atom(Kind.GROUP, boxed(block))
        return Atom.of(Kind.GROUP, f"⟦{block.rows[block.base]}⟧")

    def _kept_together(self, nodes: list[Any]) -> list[Atom]:
        inner = self.row(nodes)
        return inner if put.is_single(inner) or len(inner) == 1 else [Atom.of(Kind.GROUP, bracketed(line(inner)))]

    def _set_at(self, base: list[Any], *, above: Sequence[Any] = (), below: Sequence[Any] = ()) -> list[Atom]:
        return [with_scripts(self._flat.row(base), self._flat.row(below), self._flat.row(above))]

    def _arrow(self, name: str, given: list[list[Any]]) -> Atom:
        label = " ".join(filter(None, (line(self._flat.row(nodes)) for nodes in reversed(given))))
        return Atom.of(Kind.RELATION, f"─{label}→" if name == "xrightarrow" else f"←{label}─")

    def _modulo(self, name: str, nodes: list[Any]) -> Atom:
        inner = line(self._flat.row(nodes))
        return Atom.of(Kind.WORD, f" (mod {inner})" if name == "pmod" else f" ({inner})")

    def _between_brackets(self, items: Items) -> list[Atom]:
        """What stands between `\\left` and `\\right`, in brackets as high as it is."""
        before = _delimiter(items)
        nodes, closed = items.until_right()
        after = _delimiter(items) if closed else ""
        inner = self.row(nodes)
        block = joined(inner)
        if block.tall:
            return [Atom(Kind.GROUP, fenced(before, block, after))]
        opening = [Atom.of(Kind.OPEN, before)] if before else []
        return [*opening, *inner, *([Atom.of(Kind.CLOSE, after)] if after else [])]

    def _cell(self, nodes: Sequence[Any]) -> Block:
        """A cell of a table."""
        return joined(self.row(nodes))

    def _environment(self, node: Any) -> Atom:
        name = str(node.environmentname).rstrip("*")
        if name in _MATRICES:
            columns = _source(arguments(node)[-1]) if name in ("array", "tabular") and arguments(node) else ""
            return matrix(node.nodelist, self._cell, _MATRICES[name], columns, self._draws)
        if name in _CASES:
            return cases(node.nodelist, self._cell, _CASES[name], self._draws)
        if name in _ALIGNED:
            return aligned(node.nodelist, self._cell, self._draws)
        return Atom.of(Kind.WORD, " ".join(node.latex_verbatim().split()))


def _split(nodes: Sequence[Any], name: str) -> tuple[list[Any], list[Any]] | None:
    """The nodes before and after a macro such as `\\over`."""
    for at, node in enumerate(nodes):
        if macro_name(node) == name:
            return list(nodes[:at]), list(nodes[at + 1 :])
    return None


def _delimiter(items: Items) -> str:
    """The bracket that follows `\\left` or `\\right`; nothing for a point."""
    item = items.take_past_blanks()
    if item is None:
        return ""
    if isinstance(item, str):
        return {"<": "⟨", ">": "⟩", ".": ""}.get(item, item)
    return symbol(macro_name(item)) or ""


def _struck(argument: list[Atom]) -> list[Atom]:
    """A sign with a stroke through it."""
    text = unicodedata.normalize("NFC", line(argument) + "\u0338")
    return [Atom.of(Kind.RELATION, text)]


def _source(nodes: Sequence[Any]) -> str:
    return "".join(node.latex_verbatim() for node in nodes)


def _chemistry(source: str) -> str:
    """A formula of chemistry: figures after a letter or a bracket are lowered, charges raised."""
    shown = ""
    raising = False
    for character in source.replace("<=>", "⇌").replace("->", "→").replace("{", "").replace("}", ""):
        if character == "^":
            raising = True
        elif raising and (character.isdigit() or character in "+-"):
            shown += raised(character.replace("-", "−")) or character
        elif character.isdigit() and (shown[-1:].isalpha() or shown[-1:] in (")", "]") or shown[-1:] in "₀₁₂₃₄₅₆₇₈₉"):
            shown += (lowered(character) or character) if shown else character
        else:
            raising = False
            shown += "" if character == "_" else character
    return shown
