"""What a text in Markdown is made of, in the order it is read: paragraphs, code, tables, formulas, rules.

A piece knows what stands before it on its first row and on all others (a bullet, the bar of a quotation), not how
wide the screen is. All text in it is safe to show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from markdown_it.token import Token

from localr1.maths import in_line
from localr1.text import visible
from localr1.tui.markdown.parsing import attribute

BULLETS = ("•", "◦", "▪")
TICKED, UNTICKED = "☑", "☐"


class Run(NamedTuple):
    """Some text in one style; `tex` is the formula that it shows."""

    text: str
    style: str = ""
    tex: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text. `first` and `rest` stand before its rows; `gap` says that an empty row comes before it."""

    first: str
    rest: str
    gap: bool


@dataclass(frozen=True, slots=True)
class Paragraph(Piece):
    """Text that is wrapped. `style` is that of a heading, or nothing."""

    runs: tuple[Run, ...]
    style: str = ""


@dataclass(frozen=True, slots=True)
class Code(Piece):
    """A block of code, and the language it was marked with."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Display(Piece):
    """A formula on rows of its own. `open`: it has not come to its end. `after` is the stop that follows it."""

    tex: str
    open: bool
    after: str


@dataclass(frozen=True, slots=True)
class Table(Piece):
    """Rows of cells, the first of them the head. `aligns` has l, c or r for each column."""

    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    aligns: str


@dataclass(frozen=True, slots=True)
class Rule(Piece):
    """A line across."""


AnyPiece = Paragraph | Code | Display | Table | Rule


@dataclass
class _Level:
    """A list item or a quotation that the reading is inside of."""

    first: str
    rest: str
    used: bool = False


@dataclass
class _List:
    number: int | None
    tight: bool
    depth: int


@dataclass
class Reader:
    """Reads tokens into pieces, one after the other."""

    pieces: list[AnyPiece] = field(default_factory=list)
    _levels: list[_Level] = field(default_factory=list)
    _lists: list[_List] = field(default_factory=list)

    def read(self, tokens: Sequence[Token]) -> list[AnyPiece]:
        """The pieces of some tokens."""
        at = 0
        while at < len(tokens):
            at = self._read(tokens, at)
        return self.pieces

    def _read(self, tokens: Sequence[Token], at: int) -> int:
        """Read what begins at a token; where the next one is."""
        token = tokens[at]
        match token.type:
            case "paragraph_open":
                self._paragraph(tokens[at + 1], "")
            case "heading_open":
                self._paragraph(tokens[at + 1], "heading" if token.tag in ("h1", "h2") else "subheading")
            case "fence" | "code_block":
                self._code(token)
            case "formula":
                self._display(token.content, bool(token.meta["open"]), str(token.meta.get("after", "")))
            case "hr":
                self.pieces.append(Rule(*self._before()))
            case "table_open":
                return self._table(tokens, at)
            case _:
                self._nest(token, tokens, at)
        return at + 1

    def _nest(self, token: Token, tokens: Sequence[Token], at: int) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                number = int(token.attrGet("start") or 1) if token.tag == "ol" else None
                depth = sum(one.number is None for one in self._lists)
                self._lists.append(_List(number, _is_tight(tokens, at), depth))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._levels.append(self._item())
            case "blockquote_open":
                self._levels.append(_Level("▎ ", "▎ "))
            case "list_item_close" | "blockquote_close":
                level = self._levels.pop()
                if not level.used and token.type == "list_item_close":
                    self._levels.append(level)
                    self.pieces.append(Paragraph(*self._before(), ()))
                    self._levels.pop()

    def _item(self) -> _Level:
        of = self._lists[-1]
        if of.number is None:
            mark = f"{BULLETS[of.depth % len(BULLETS)]} "
        else:
            mark, of.number = f"{of.number}. ", of.number + 1
        return _Level(mark, " " * len(mark))

    def _before(self, *, joined: bool = False) -> tuple[str, str, bool]:
        """What stands before the next piece, and whether there is a gap above it."""
        first = "".join(level.rest if level.used else level.first for level in self._levels)
        rest = "".join(level.rest for level in self._levels)
        in_tight = bool(self._lists) and self._lists[-1].tight
        begins_list = in_tight and len(self._lists) == 1 and not any(level.used for level in self._levels)
        gap = bool(self.pieces) and not joined and (not in_tight or (begins_list and not self._in_list_already()))
        for level in self._levels:
            level.used = True
        return first, rest, gap

    def _in_list_already(self) -> bool:
        """Whether the piece before this one is of the same list."""
        last = self.pieces[-1].rest if self.pieces else ""
        return bool(self._lists) and bool(last) and not last.startswith("▎")

    def _paragraph(self, inline: Token, style: str) -> None:
        """A paragraph; a formula on rows of its own parts it."""
        runs: list[Run] = []
        started = False
        for child_runs in _parted(inline.children or []):
            if isinstance(child_runs, Token):
                if runs:
                    self._text(runs, style, joined=started)
                    started, runs = True, []
                self._display(child_runs.content, bool(child_runs.meta["open"]), "", joined=started)
                started = True
            else:
                runs += child_runs
        runs = _stops_after(self.pieces, runs) if started else runs
        if runs or not started:
            self._text(runs, style, joined=started)

    def _text(self, runs: list[Run], style: str, *, joined: bool) -> None:
        if self._lists and runs and runs[0].text[:4].lower() in ("[ ] ", "[x] "):
            mark = TICKED if runs[0].text[1] in "xX" else UNTICKED
            runs = [Run(f"{mark} {runs[0].text[4:]}", runs[0].style), *runs[1:]]
        self.pieces.append(Paragraph(*self._before(joined=joined), tuple(_stripped(runs)), style))

    def _display(self, tex: str, still_open: bool, after: str, *, joined: bool = False) -> None:
        self.pieces.append(Display(*self._before(joined=joined), tex, still_open, after))

    def _code(self, token: Token) -> None:
        language = token.info.split()[0] if token.info.split() else ""
        text = visible(token.content.rstrip("\n"))
        if language in ("math", "latex-math"):
            self._display(text, False, "")
        else:
            self.pieces.append(Code(*self._before(), visible(language), text))

    def _table(self, tokens: Sequence[Token], at: int) -> int:
        rows: list[tuple[tuple[Run, ...], ...]] = []
        cells: list[tuple[Run, ...]] = []
        aligns = ""
        while tokens[at].type != "table_close":
            token = tokens[at]
            if token.type == "tr_open":
                cells = []
            elif token.type == "tr_close":
                rows.append(tuple(cells))
            elif token.type in ("th_open", "td_open"):
                style = attribute(token, "style")
                aligns += {"r": "r", "c": "c"}.get(style.partition(":")[2][:1], "l") if token.type == "th_open" else ""
                cells.append(tuple(_stripped(runs_of(tokens[at + 1].children or []))))
            at += 1
        self.pieces.append(Table(*self._before(), tuple(rows), aligns))
        return at + 1


def _is_tight(tokens: Sequence[Token], at: int) -> bool:
    """Whether a list's items follow each other without empty rows: markdown-it then hides their paragraphs."""
    inner = (token for token in tokens[at:] if token.type == "paragraph_open" and token.level == tokens[at].level + 2)
    first = next(inner, None)
    return first is None or first.hidden


def _parted(children: Sequence[Token]) -> list[list[Run] | Token]:
    """The runs of a paragraph, parted by the formulas that stand on rows of their own."""
    parts: list[list[Run] | Token] = []
    since = 0
    for at, child in enumerate(children):
        if child.type == "formula" and child.meta["displayed"]:
            parts += [runs_of(children[since:at]), child]
            since = at + 1
    return [*parts, runs_of(children[since:])]


def _stops_after(pieces: list[AnyPiece], runs: list[Run]) -> list[Run]:
    """Move a lone stop that follows a formula to its row."""
    text = "".join(run.text for run in runs).strip()
    if text and set(text) <= set(".,;:!?*") and pieces and isinstance(pieces[-1], Display):
        last = pieces[-1]
        pieces[-1] = Display(last.first, last.rest, last.gap, last.tex, last.open, text.strip("*"))
        return []
    return runs if text else []


def _stripped(runs: Sequence[Run]) -> list[Run]:
    """The runs without the blanks at both ends."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip())
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip())
    return kept


def runs_of(children: Sequence[Token]) -> list[Run]:
    """The runs of inline tokens. A link is shown with its address; a picture by its name and address."""
    runs: list[Run] = []
    styles: list[str] = []
    links: list[tuple[str, int]] = []
    for child in children:
        style = " ".join(styles)
        match child.type:
            case "text":
                runs.append(Run(visible(child.content), style))
            case "softbreak" | "hardbreak":
                runs.append(Run("\n", style))
            case "code_inline":
                runs.append(Run(visible(child.content), f"{style} inline".strip()))
            case "formula":
                runs.append(Run(in_line(child.content, unfinished=child.meta["open"]), style, child.meta["source"]))
            case "em_open" | "strong_open" | "s_open":
                styles.append(child.type.partition("_")[0])
            case "em_close" | "strong_close" | "s_close":
                styles.pop()
            case "link_open":
                links.append((visible(attribute(child, "href")), len(runs)))
                styles.append("link")
            case "link_close":
                styles.pop()
                runs += _address(*links.pop(), runs)
            case "image":
                runs.append(Run(f"[picture: {visible(child.content)}] ({visible(attribute(child, 'src'))})", "address"))
            case _:
                runs.append(Run(visible(child.content), style))
    return runs


def _address(href: str, since: int, runs: list[Run]) -> list[Run]:
    """Where a link leads, unless its text says so already."""
    shown = "".join(run.text for run in runs[since:])
    return [] if href.removeprefix("mailto:") in (shown, "") else [Run(f" ({href})", "address")]
