"""The parts of a formula on a line, and how they are put beside each other so that the line means the same.

On one line `\\frac{a}{b}c` is `(a/b)c` and `\\sqrt2 x` is `√2·x`: brackets and signs stand wherever the drawn fraction
or the bar of the root had kept things apart. Nothing here knows LaTeX.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from localr1.maths.blocks import Block, beside
from localr1.maths.symbols import AFTER, BINARIES, CLOSING, OPENING, RELATIONS


class Kind(Enum):
    """What an atom is to its neighbours."""

    NUMBER = auto()
    NAME = auto()  # a letter or another single sign
    WORD = auto()  # text
    RAISED = auto()  # something with an exponent or an index
    GROUP = auto()  # whatever stands by itself: a matrix, something in brackets of its own
    ROOT = auto()  # a root without brackets
    FRACTION = auto()
    FUNCTION = auto()
    LARGE = auto()  # a sum or an integral
    BINARY = auto()
    SIGN = auto()  # a plus or minus before something
    RELATION = auto()
    SLASH = auto()
    OPEN = auto()
    CLOSE = auto()
    BAR = auto()  # `|`, until it is known on which side of something it stands
    PUNCT = auto()
    AFTER = auto()  # `!`, `%`, `°`
    SOFT = auto()  # a blank of the source, which counts only between words
    SPACE = auto()  # a blank that was asked for


@dataclass(frozen=True, slots=True)
class Atom:
    """A part of a formula.

    `signed`: it begins with a minus that is not in brackets. `mixable`: it is a fraction of figures.
    """

    kind: Kind
    block: Block
    signed: bool = False
    mixable: bool = False

    @classmethod
    def of(cls, kind: Kind, text: str) -> Atom:
        """An atom of one line."""
        return cls(kind, Block((text,)))

    @property
    def text(self) -> str:
        """What stands on its line."""
        return self.block.rows[self.block.base]


_OPERANDS = frozenset(
    [Kind.NUMBER, Kind.NAME, Kind.RAISED, Kind.GROUP, Kind.ROOT, Kind.FRACTION, Kind.CLOSE, Kind.AFTER, Kind.WORD]
)
_STARTS = frozenset(
    [Kind.NUMBER, Kind.NAME, Kind.RAISED, Kind.GROUP, Kind.ROOT, Kind.FRACTION, Kind.OPEN, Kind.FUNCTION, Kind.LARGE]
)
_FACTORS = frozenset([Kind.NUMBER, Kind.NAME, Kind.RAISED, Kind.GROUP])
_BLANK = frozenset([Kind.SOFT, Kind.SPACE])
_CALLED = frozenset("fghFGHPE")  # before a bracket these are functions: `P(B)` below a line needs no brackets more


def sign(character: str) -> Atom:
    """The atom of a single character that is neither a figure nor a blank."""
    kind = Kind.NAME
    if character in "-−":
        character, kind = "−", Kind.BINARY
    elif character in BINARIES:
        kind = Kind.BINARY
    elif character in RELATIONS:
        kind = Kind.RELATION
    elif character in OPENING:
        kind = Kind.OPEN
    elif character in CLOSING:
        kind = Kind.CLOSE
    elif character in "|‖":
        kind = Kind.BAR
    elif character in ",;:":
        kind = Kind.PUNCT
    elif character == "/":
        kind = Kind.SLASH
    elif character in AFTER:
        kind = Kind.AFTER
    return Atom.of(kind, character)


def joined(atoms: Sequence[Atom], *, tight: bool = False) -> Block:
    """The atoms beside each other as one block; `tight` leaves out the blanks round signs."""
    told = _resolved([atom for atom in _trimmed(atoms) if atom.block.rows != ("",)])
    parts: list[Block] = []
    before: Atom | None = None
    gap = ""
    for number, atom in enumerate(told):
        if atom.kind in _BLANK:
            gap = _wider(gap, atom)
            continue
        after = next((one for one in told[number + 1 :] if one.kind not in _BLANK), None)
        placed = _fitted(before, atom, after)
        if before is not None:
            between = _between(before, placed, gap, tight)
            parts += [Block((between,))] if between else []
        parts.append(placed.block)
        before, gap = placed, ""
    return beside(parts) if parts else Block(("",))


def line(atoms: Sequence[Atom], *, tight: bool = True) -> str:
    """The atoms as one line of text; a part that is higher shows its middle row."""
    block = joined(atoms, tight=tight)
    return block.rows[block.base]


def is_single(atoms: Sequence[Atom]) -> bool:
    """Whether the atoms hold together without brackets whatever stands beside them."""
    left = _resolved(_trimmed(atoms))
    if len(left) == 2 and left[0].text[:1] in "d∂Δ" and left[0].kind in (Kind.NAME, Kind.RAISED):
        return left[1].kind in (Kind.NAME, Kind.RAISED)  # dx, d²y: read as one
    if len(left) == 1:
        return left[0].kind in (*_FACTORS, Kind.WORD) and " " not in left[0].text.strip()
    called = len(left) > 1 and left[0].kind in (Kind.NAME, Kind.RAISED) and left[0].text[:1] in _CALLED
    return _is_enclosed(left[1:] if called else left)


def is_product(atoms: Sequence[Atom]) -> bool:
    """Whether the atoms are single ones, or brackets, side by side: `2πr(r+h)`."""
    depth = 0
    for atom in _resolved(_trimmed(atoms)):
        depth += atom.kind is Kind.OPEN
        if depth == 0 and atom.kind not in (_FACTORS | _BLANK):
            return is_single(atoms)
        depth -= atom.kind is Kind.CLOSE
    return depth == 0


def bracketed(text: str) -> str:
    """The text in brackets."""
    return f"({text})"


def fraction(above: Sequence[Atom], below: Sequence[Atom]) -> Atom:
    """`above` over `below` on one line."""
    top, bottom = line(above), line(below)
    left = [atom for atom in _resolved(_trimmed(above)) if atom.kind not in _BLANK]
    signed = bool(left) and left[0].kind is Kind.SIGN and is_product(left[1:])
    lone_root = len(left) == 1 and left[0].kind is Kind.ROOT
    if not (signed or lone_root or is_product(above)):
        top = bracketed(top)
    under = [atom for atom in _trimmed(below) if atom.kind not in _BLANK]
    if not (is_single(below) or (len(under) == 1 and under[0].kind is Kind.ROOT)):
        bottom = bracketed(bottom)
    figures = top.isdigit() and bottom.isdigit()
    return Atom(Kind.FRACTION, Block((f"{top}/{bottom}",)), signed=signed, mixable=figures)


def _trimmed(atoms: Sequence[Atom]) -> list[Atom]:
    first, last = 0, len(atoms)
    while first < last and atoms[first].kind in _BLANK:
        first += 1
    while last > first and atoms[last - 1].kind in _BLANK:
        last -= 1
    return list(atoms[first:last])


def _resolved(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms with every bar and every minus known for what it is."""
    told: list[Atom] = []
    before: Atom | None = None
    bars = 0
    for atom in atoms:
        operand = before is not None and before.kind in _OPERANDS
        if atom.kind is Kind.BINARY and not operand:
            atom = replace(atom, kind=Kind.SIGN)
        elif atom.kind is Kind.BAR:
            closes = operand and bars > 0
            opens = not operand
            bars += opens - closes
            atom = replace(atom, kind=Kind.CLOSE if closes else Kind.OPEN if opens else Kind.PUNCT)
        told.append(atom)
        before = before if atom.kind in _BLANK else atom
    return told


def _is_enclosed(atoms: Sequence[Atom]) -> bool:
    """Whether the first atom opens a bracket that the last one closes."""
    depth = 0
    for number, atom in enumerate(atoms):
        depth += (atom.kind is Kind.OPEN) - (atom.kind is Kind.CLOSE)
        if depth <= 0:
            return bool(number) and number == len(atoms) - 1 and depth == 0
    return False


def _wider(gap: str, atom: Atom) -> str:
    own = " " if atom.kind is Kind.SOFT else atom.text
    return own if len(own) > len(gap) else gap


def _fitted(before: Atom | None, atom: Atom, after: Atom | None) -> Atom:
    """The atom with the brackets that its neighbours ask for."""
    if atom.kind is not Kind.FRACTION:
        return atom
    mixed = before is not None and before.kind is Kind.NUMBER and atom.mixable
    beside_factor = before is not None and (
        before.kind in (_OPERANDS - {Kind.WORD}) or before.kind in (Kind.SLASH, Kind.FUNCTION) or before.text == "÷"
    )
    after_sign = atom.signed and before is not None and before.kind in (Kind.BINARY, Kind.SIGN)
    before_factor = after is not None and (after.kind in (_STARTS | {Kind.AFTER, Kind.SLASH}) or after.text == "÷")
    if mixed:
        return atom
    if beside_factor or after_sign or before_factor:
        return Atom.of(Kind.GROUP, bracketed(atom.text))
    return atom


def _between(before: Atom, atom: Atom, gap: str, tight: bool) -> str:
    """What stands between two atoms."""
    wide = gap if len(gap) > 1 else ""
    if Kind.RELATION in (before.kind, atom.kind) or Kind.BINARY in (before.kind, atom.kind):
        return wide or ("" if tight else " ")
    if before.kind in (Kind.SIGN, Kind.OPEN) or atom.kind in (Kind.CLOSE, Kind.PUNCT, Kind.AFTER):
        return wide if before.kind is not Kind.OPEN and atom.kind is not Kind.CLOSE else ""
    if before.kind is Kind.PUNCT or Kind.SLASH in (before.kind, atom.kind):
        return gap
    if before.kind in (Kind.ROOT, Kind.FRACTION) and atom.kind in _STARTS:
        return "·"
    if Kind.WORD in (before.kind, atom.kind):
        return wide or _beside_word(before, atom, gap)
    if atom.kind in (Kind.FUNCTION, Kind.LARGE):
        return gap or " "
    if before.kind in (Kind.FUNCTION, Kind.LARGE):
        return gap or ("" if atom.kind is Kind.OPEN or atom.text.startswith("(") else " ")
    if Kind.GROUP in (before.kind, atom.kind) and (before.block.tall or atom.block.tall):
        return gap or " "
    if before.kind is Kind.NUMBER and atom.kind is Kind.FRACTION:
        return " "
    return gap


def _beside_word(before: Atom, atom: Atom, gap: str) -> str:
    if before.text.endswith((" ", "°")) or atom.text.startswith(" "):
        return ""
    if before.kind is Kind.WORD and atom.kind in (Kind.OPEN, Kind.RAISED) and not before.text[-1:].isalnum():
        return gap
    return gap if before.kind is Kind.WORD and atom.kind is Kind.OPEN else " "
