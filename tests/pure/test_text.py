"""Nothing a terminal would act on gets through, however the text is cut; everything else stays as it was."""

import json
import re
import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localr1.text import MARKS_PER_BASE, TerminalText, json_safe, one_line, visible, well_formed

ACTED_ON = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"

AWKWARD = st.sampled_from(
    [*"\r\n\t\x1b\x7f\x9b\u202e\u2067\u2028", *"\u0301\u20dd\ufe0f\u200d\u200e\u094de "]
) | st.sampled_from(["\r\n", "\U000e0041", "\U000e007f", "\U0001f3f4", ENGLAND, "\ud83d", "\u0301" * 9])
TEXTS = st.lists(AWKWARD | st.characters() | st.text(max_size=5), max_size=30).map("".join)


@given(TEXTS, st.data())
def test_how_the_text_is_cut_makes_no_difference(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    stream = TerminalText()
    shown = [stream.feed(text[a:b]) for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert "".join(shown) + stream.close() == visible(text)


@given(TEXTS)
def test_one_character_at_a_time(text: str) -> None:
    stream = TerminalText()
    assert "".join(map(stream.feed, text)) + stream.close() == visible(text)


@given(TEXTS)
def test_nothing_a_terminal_acts_on_gets_through(text: str) -> None:
    assert not ACTED_ON.search(visible(text))


@given(TEXTS)
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@given(TEXTS)
def test_no_base_carries_a_tower_of_marks(text: str) -> None:
    marks = 0
    for character in visible(text):
        if unicodedata.category(character) in ("Mn", "Me") or unicodedata.combining(character):
            marks += 1
        elif unicodedata.category(character) != "Cf":
            marks = 0
        assert marks <= MARKS_PER_BASE


@given(st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Mn", "Me", "Zl", "Zp"]) | st.sampled_from("\n\t")))
@example("Naïve – „Straße“, 你好, Привет, ½ ≤ √2")
def test_ordinary_text_is_unchanged(text: str) -> None:
    if not any(map(unicodedata.combining, text)):
        assert visible(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 ❤️ 👍🏽 🏴‍☠️",
        "می‌خواهم",
        "हिन्दी क्ष क्‍ष",
        "e\u0301 o\u0308\u0304",
        "שָׁלוֹם",
        ENGLAND,
        "\u200eabc\u200f",
        "ภาษาไทย",
    ],
)
def test_joiners_marks_and_flags_are_kept(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b]0;title\x07", "␛[31mred␛]0;title␇"),
        ("\x00\x08\x7f", "␀␈␡"),
        ("\x9b31m\x85", "\ufffd31m\ufffd"),
        ("one\r\ntwo", "one\ntwo"),
        ("100%\rdone\r", "100%␍done␍"),
        ("\r\r\n", "␍\n"),
        ("abc\u202edcba", "abc⟨U+202E⟩dcba"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("hi\U000e0041", "hi⟨U+E0041⟩"),
        ("\U0001f3f4x\U000e0067", "\U0001f3f4x⟨U+E0067⟩"),
        ("\U0001f3f4\u0301\U000e0067", "\U0001f3f4\u0301⟨U+E0067⟩"),
        ("\ud83d!", "\ufffd!"),
        ("e" + "\u0301" * 20 + "f\u0301", "e" + "\u0301" * 8 + "f\u0301"),
        ("e" + "\u0301\u200d" * 20, "e" + "\u0301\u200d" * 8 + "\u200d" * 12),
    ],
)
def test_what_becomes_of_it(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_tags_after_a_flag_end_somewhere() -> None:
    assert visible("\U0001f3f4" + "\U000e0061" * 9).endswith("\U000e0061⟨U+E0061⟩")


def test_a_held_return_waits_for_the_next_piece() -> None:
    stream = TerminalText()
    assert [stream.feed("a\r"), stream.feed(""), stream.feed("\nb\r"), stream.feed("c"), stream.close()] == [
        "a",
        "",
        "\nb",
        "␍c",
        "",
    ]


def test_every_character_by_itself() -> None:
    """The fast ranges must hold nothing that needs a look: no control, format character, mark or surrogate."""
    for character in map(chr, range(sys.maxunicode + 1)):
        category = unicodedata.category(character)
        if category in ("Mn", "Me") or unicodedata.combining(character):
            assert visible("a" + character * 9) == "a" + character * 8, hex(ord(character))
        elif category in ("Cc", "Cs", "Zl", "Zp") and character not in "\t\n":
            assert not ACTED_ON.search(visible(character)), hex(ord(character))
        elif category == "Cf":
            spelled_out = visible(character) != character
            marks = visible("a" + "\u0301" * 8 + character + "\u0301").count("\u0301")
            assert marks == MARKS_PER_BASE + spelled_out, hex(ord(character))


@given(TEXTS, st.integers(1, 60))
def test_one_line_is_one_line(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    assert one_line(line, limit) == line


def test_one_line_folds_and_cuts() -> None:
    assert one_line(" a\n\n b\tc\r\n") == "a b c"
    assert one_line("abcdef", 4) == "abc…"
    assert one_line("abc def", 5) == "abc…"


@given(st.recursive(st.text(st.characters(exclude_categories=["Cs"])), lambda inner: st.dictionaries(st.text(), inner)))
@example({"\x7f\x9b": "\\\u202e\u2028\\u202e"})
def test_json_stays_the_same_value(value: object) -> None:
    line = json.dumps(value, ensure_ascii=False)
    assert json.loads(json_safe(line)) == json.loads(line)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", json_safe(line))


@given(TEXTS)
def test_well_formed_text_can_be_encoded(text: str) -> None:
    assert well_formed(text).encode().decode() == well_formed(text)
    assert len(well_formed(text)) == len(text)


def test_well_formed_replaces_undecodable_bytes() -> None:
    assert well_formed(b"caf\xe9".decode("utf-8", "surrogateescape")) == "caf\ufffd"
