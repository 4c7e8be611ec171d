"""What stands for what: raised and lowered figures, operators and relations, functions, styled letters. Tables only."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

RAISED: Final = str.maketrans(
    "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδθ′*",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᶿ′*",
)
LOWERED: Final = str.maketrans("0123456789+−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
MOST_SHIFTED = 4  # longer than this, small raised or lowered letters are harder to read than a bracket

RELATIONS: Final = frozenset(
    "=<>≤≥≠≈≡∼≃≅∝∈∉∋∌⊂⊃⊆⊇⊊⊋⊈⊉≪≫≺≻≼≽⊥∥∦∣∤⊢⊨⊧≜≐≔⩽⩾≦≧≮≯≰≱∴∵⊀⊁≍≏≎≑≒≓≲≳≶≷⋚⋛⊏⊐⊑⊒⌢⌣∷⊲⊳⊴⊵"
    "→←↔⇒⇐⇔⟶⟵⟷⟹⟸⟺↦⟼↑↓↕⇑⇓⇕↗↘↙↖⇀⇁↼↽⇌↠↞↣↢↪↩⇝⇄⇆⇉⇇↛↚⇏⇍⇎↮"
)
BINARIES: Final = frozenset("+−±∓×·÷∗*∘∩∪∧∨⊕⊖⊗⊘⊙∖⊎⋆∙•⊔⊓⋄⊻⊞⊟⊠⊡⋊⋉≀∔⋒⋓⋅")
OPENING: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉"}
CLOSING: Final = frozenset(OPENING.values())
AFTER: Final = frozenset("!%°′‰")
LARGE: Final = frozenset(
    [
        *("sum", "prod", "coprod", "int", "iint", "iiint", "oint", "oiint", "smallint", "intop", "bigcup", "bigcap"),
        *("bigvee", "bigwedge", "bigoplus", "bigotimes", "bigodot", "biguplus", "bigsqcup"),
    ]
)
FUNCTIONS: Final = frozenset(
    [
        *("sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "arccot", "sinh", "cosh", "tanh"),
        *("coth", "sech", "csch", "arsinh", "arcosh", "artanh", "ln", "log", "lg", "exp", "lim", "max", "min", "sup"),
        *("inf", "gcd", "lcm", "det", "dim", "ker", "deg", "arg", "hom", "Pr", "mod", "tr", "rank", "span", "sgn"),
        *("sign", "erf", "Re", "Im"),
    ]
)
WRITTEN_OUT: Final = {"limsup": "lim sup", "liminf": "lim inf", "injlim": "inj lim", "projlim": "proj lim"}

NAMED: Final = {  # what pylatexenc does not name, or names less readably
    "implies": "⟹", "impliedby": "⟸", "iff": "⟺", "Longrightarrow": "⟹", "Longleftarrow": "⟸", "gets": "←",
    "Longleftrightarrow": "⟺", "longleftrightarrow": "⟷", "longmapsto": "⟼", "land": "∧", "lor": "∨", "lnot": "¬",
    "neg": "¬", "ne": "≠", "div": "÷", "ast": "*", "cdotp": "·", "centerdot": "·", "bullet": "•", "prime": "′",
    "degree": "°", "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "lfloor": "⌊", "rfloor": "⌋",
    "lceil": "⌈", "rceil": "⌉", "lt": "<", "gt": ">", "colon": ":", "coloneqq": "≔", "models": "⊨", "vDash": "⊨",
    "blacksquare": "■", "square": "□", "Box": "□", "qed": "∎", "checkmark": "✓", "triangle": "△",
    "hbar": "ℏ", "owns": "∋", "restriction": "↾", "smallsetminus": "∖", "backslash": "\\", "bigodot": "⊙",
    "biguplus": "⊎", "bigsqcup": "⊔", "ddots": "⋱", "dots": "…", "dotsc": "…", "dotsb": "⋯", "euro": "€", "pounds": "£",
    "lvert": "|", "rvert": "|", "vert": "|", "Vert": "‖", "lVert": "‖", "rVert": "‖", "|": "‖", "#": "#", "&": "&",
    "_": "_", "$": "$", "%": "%", "{": "{", "}": "}", "S": "§", "copyright": "©", "surd": "√", "bot": "⊥", "imath": "ı",
    "jmath": "ȷ", "eth": "ð", "mho": "℧", "complement": "∁", "Finv": "Ⅎ", "bigstar": "★", "lozenge": "◊",
    "diamond": "⋄", "triangledown": "▽", "bigcirc": "○", "frown": "⌢", "smile": "⌣", "intop": "∫", "oiint": "∯",
    "smallint": "∫", "varnothing": "∅", "infin": "∞", "R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "C": "ℂ",
    "geqslant": "≥", "leqslant": "≤", "mid": "|", "exist": "∃", "empty": "∅", "sub": "⊂", "supe": "⊇", "sube": "⊆",
}  # fmt: skip
SPACES: Final = {
    ",": " ", ";": " ", ":": " ", " ": " ", "!": "", ">": " ", "quad": "  ", "qquad": "    ", "enspace": " ",
    "enskip": " ", "thinspace": " ", "medspace": " ", "thickspace": " ", "hfill": "  ", "space": " ",
    "nobreakspace": " ",    "negthinspace": "", "hspace": " ", "kern": "", "hskip": "", "\n": " ", "\t": " ",
}  # fmt: skip
NOTHING: Final = frozenset(
    [
        *("displaystyle", "textstyle", "scriptstyle", "scriptscriptstyle", "limits", "nolimits", "hline", "hfil"),
        *("big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "bigm"),
        *("label", "phantom", "vphantom", "hphantom", "nonumber", "notag", "rm", "bf", "it", "cal", "boldmath"),
        *("normalsize", "large", "Large", "small", "vspace", "vskip", "centering", "mathstrut", "strut", "relax"),
        *("allowbreak", "/", "-"),
    ]
)
COMBINING: Final = {
    "vec": "\u20d7", "hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "dot": "\u0307", "ddot": "\u0308",
    "dddot": "\u20db", "tilde": "\u0303", "widetilde": "\u0303", "check": "\u030c", "breve": "\u0306",
    "acute": "\u0301", "grave": "\u0300", "mathring": "\u030a", "overline": "\u0305", "underline": "\u0332",
    "cancel": "\u0338", "bcancel": "\u0338", "xcancel": "\u0338", "sout": "\u0336", "overrightarrow": "\u20d7",
    "overleftarrow": "\u20d6",
}  # fmt: skip
_STYLES: Final = {
    "mathbb": ("DOUBLE-STRUCK {}", "MATHEMATICAL DOUBLE-STRUCK {}"),
    "mathcal": ("SCRIPT {}", "MATHEMATICAL SCRIPT {}"),
    "mathscr": ("SCRIPT {}", "MATHEMATICAL SCRIPT {}"),
    "mathfrak": ("BLACK-LETTER {}", "MATHEMATICAL FRAKTUR {}"),
    "mathbf": ("MATHEMATICAL BOLD {}",),
    "boldsymbol": ("MATHEMATICAL BOLD {}",),
    "bm": ("MATHEMATICAL BOLD {}",),
}
STYLED: Final = frozenset(_STYLES)
_FIGURES: Final = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")


def raised(text: str) -> str | None:
    """The text in raised characters; None where one of them has no raised form, or it would be hard to read."""
    return _shifted(text, RAISED)


def lowered(text: str) -> str | None:
    """The text in lowered characters; None where one of them has no lowered form, or it would be hard to read."""
    return _shifted(text, LOWERED)


def _shifted(text: str, table: dict[int, int]) -> str | None:
    figures = all(character.isdigit() or character in "+−=" for character in text)
    if not text or (len(text) > MOST_SHIFTED and not figures) or any(ord(one) not in table for one in text):
        return None
    return text.translate(table)


def styled(character: str, style: str) -> str:
    """A letter or figure in a style such as `mathbb`, or as it is where Unicode has no such letter."""
    if character.isascii() and character.isdigit():
        what = f"DIGIT {_FIGURES[int(character)]}"
    elif character.isascii() and character.isalpha():
        what = f"{'CAPITAL' if character.isupper() else 'SMALL'} {character.upper()}"
    else:
        return character
    for pattern in _STYLES[style]:
        try:
            return unicodedata.lookup(pattern.format(what))
        except KeyError:
            continue
    return character


@cache
def symbol(name: str) -> str | None:
    """What the macro of this name shows, where it shows one sign and takes no argument."""
    if name in NAMED:
        return NAMED[name]
    from pylatexenc.latex2text import get_default_latex_context_db

    spec = get_default_latex_context_db().get_macro_spec(name)
    shown = getattr(spec, "simplify_repl", None)
    if not isinstance(shown, str) or len(shown) != 1 or not shown.isprintable():
        return None
    return shown
