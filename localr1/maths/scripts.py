"""Exponents, indices and roots on one line: raised and lowered characters where all can be read, brackets where not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from localr1.maths.atoms import Atom, Kind, bracketed, is_single, joined, line
from localr1.maths.blocks import Block
from localr1.maths.symbols import lowered, raised

_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_AS_EXPONENTS = {
    "∘": "°", "°": "°", "⊤": "ᵀ", "†": "†", "‡": "‡", "*": "*", "′": "′", "′′": "″", "′′′": "‴", "′′′′": "⁗",
}  # fmt: skip
_KEPT = frozenset([Kind.FUNCTION, Kind.LARGE, Kind.CLOSE, Kind.RELATION, Kind.WORD, Kind.BINARY])


def with_scripts(base: Sequence[Atom], below: Sequence[Atom], above: Sequence[Atom]) -> Atom:
    """The base with an index and an exponent; either may be empty."""
    block, kind = _as_base(base)
    low, high = line(below), line(above)
    text = _index(low, below) + _exponent(high)
    if block.tall:
        rows = [*block.rows]
        top = replace(block, rows=tuple(rows), base=0)
        return Atom(Kind.GROUP, _at_corners(top, _index(low, below), _exponent(high), block.base))
    return Atom.of(kind, block.rows[0] + text)


def root(of: Sequence[Atom], index: Sequence[Atom]) -> Atom:
    """A root of what stands under it, in brackets unless that is one figure or letter."""
    inner, which = line(of), line(index)
    before = _ROOTS.get(which)
    if before is None:
        small = raised(which)
        before = f"{small}√" if small else None
    if before is None:
        return Atom.of(Kind.GROUP, f"root({which}, {inner})")
    bare = len(of) == 1 and of[0].kind in (Kind.NUMBER, Kind.NAME)
    return Atom.of(Kind.ROOT, before + inner) if bare else Atom.of(Kind.GROUP, before + bracketed(inner))


def _as_base(base: Sequence[Atom]) -> tuple[Block, Kind]:
    """What the scripts stand at, in brackets where they would seem to stand at its end only."""
    if not base:
        return Block(("",)), Kind.RAISED
    if len(base) == 1:
        atom = base[0]
        if atom.kind in _KEPT:
            return atom.block, atom.kind
        if atom.kind in (Kind.NUMBER, Kind.NAME, Kind.OPEN, Kind.BAR, Kind.AFTER, Kind.PUNCT):
            return atom.block, Kind.RAISED
        if atom.block.tall:
            return atom.block, Kind.GROUP
        if atom.kind is Kind.GROUP and _closed(atom.text):
            return atom.block, Kind.RAISED
        return Block((bracketed(atom.text),)), Kind.RAISED
    whole = joined(base, tight=True)
    if is_single(base) and _closed(whole.rows[whole.base]):
        return whole, Kind.RAISED
    return Block((bracketed(whole.rows[whole.base]),)), Kind.RAISED


def _closed(text: str) -> bool:
    """Whether a text that holds together begins and ends with a bracket."""
    return text[:1] in "([{|⟨⌊⌈⟦" and text[-1:] in ")]}|⟩⌋⌉⟧"


def _exponent(text: str) -> str:
    if not text:
        return ""
    if text in _AS_EXPONENTS:
        return _AS_EXPONENTS[text]
    return raised(text) or (f"^{text}" if len(text) == 1 else f"^{bracketed(text)}")


def _index(text: str, atoms: Sequence[Atom]) -> str:
    if not text:
        return ""
    word = len(atoms) == 1 and text.isalnum()
    return lowered(text) or (f"_{text}" if len(text) == 1 or word else f"_{bracketed(text)}")


def _at_corners(block: Block, low: str, high: str, base: int) -> Block:
    """A tall block with its exponent at the upper and its index at the lower right corner."""
    width = max(len(low), len(high))
    ends = [high, *[""] * (block.height - 2), low]
    return Block(tuple(row + end.ljust(width) for row, end in zip(block.rows, ends, strict=True)), base)
