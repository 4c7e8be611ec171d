"""Every family's own tags, streamed a character at a time: on, off, cut short, and ended by a tool call."""

import pytest

from localr1.thinking.families import FAMILIES, completed, family_of
from localr1.thinking.formats import Switch, ThinkingFormat
from localr1.thinking.splitter import Splitter

FORMS = {family.name: family.form for family in FAMILIES}
FORMS |= {
    "plain": ThinkingFormat(),
    "Solar": ThinkingFormat(
        "<|think|>", "<|end|>", "<|content|>", "<|end|>", turn="<|begin|>assistant",
        closing="<|end|><|begin|>assistant<|content|>", tool_openers=("<|tool_calls|>",),
    ),
}  # fmt: skip
NAMES = pytest.mark.parametrize("name", FORMS)
THOUGHT = "Two and two, é.\nSo `2 + 2`"


def split(text, form, *, inside=False):
    """Thinking, answer, and the kinds of all pieces, from a stream of single characters."""
    splitter = Splitter(form, inside=inside)
    pieces = [piece for letter in text for piece in splitter.feed(letter)] + splitter.close()
    assert "".join(piece.text for piece in pieces) == text
    texts = {kind: "".join(piece.text for piece in pieces if piece.kind == kind) for kind in ("thinking", "answer")}
    return texts["thinking"], texts["answer"], [piece.kind for piece in pieces]


def closing(form):
    """What the model writes between its thought and its answer."""
    wrapper = form.answer_opener
    return form.puts_in if not wrapper or wrapper in form.puts_in else form.puts_in + wrapper


@NAMES
def test_thinking_on(name) -> None:
    form = FORMS[name]
    rest = f"{THOUGHT}{closing(form)}Four.{form.answer_closer}"
    for text, inside in ((f"{form.opener}\n{rest}", False), (rest, True)):
        thinking, answer, kinds = split(text, form, inside=inside)
        assert (thinking, answer) == (THOUGHT, "Four.")
        assert "closed" in kinds


@NAMES
def test_thinking_off(name) -> None:
    form = FORMS[name]
    wrapped = bool(form.answer_opener)
    answer = f"{form.answer_opener}Four.{form.answer_closer if wrapped else ''}"
    assert split(answer, form)[:2] == ("", "Four.")
    assert split(f"{form.opener}{closing(form)}Four.{form.answer_closer}", form)[:2] == ("", "Four.")


@NAMES
def test_thinking_cut_short(name) -> None:
    form = FORMS[name]
    for end in range(1, len(form.closer)):
        begun = form.closer[:end]
        thinking, answer, kinds = split(f"{form.opener}\n{THOUGHT}{begun}", form)
        assert (thinking, answer) == (f"{THOUGHT}{begun}", "")
        assert "closed" not in kinds


@NAMES
def test_thinking_ended_by_a_tool_call(name) -> None:
    form = FORMS[name]
    for opener in form.tool_openers:
        thinking, answer, kinds = split(f"{form.opener}\n{THOUGHT}\n{opener}x", form)
        assert (thinking, answer) == (THOUGHT, f"{opener}x")
        assert kinds.count("tool") == 1
        assert "closed" not in kinds
        quoted = split(f"{form.opener}\nA `{opener}` here{form.closer}", form)
        assert (quoted[0], "tool" in quoted[2]) == (f"A `{opener}` here", False)


def test_a_tool_tag_of_plain_letters_within_a_line_is_spoken_of() -> None:
    form = ThinkingFormat(tool_openers=("<tool_call>",))
    assert split("<think>I could use <tool_call> here</think>No.", form)[:2] == ("I could use <tool_call> here", "No.")
    assert split("<think><tool_call>x", form)[:2] == ("", "<tool_call>x")
    assert split("<think>So\n  <tool_call>x", form)[:2] == ("So", "<tool_call>x")


def test_channels_in_turn() -> None:
    form, start = FORMS["gpt-oss"], "<|start|>assistant"
    analysis, final = "<|channel|>analysis<|message|>", "<|channel|>final<|message|>"
    say = "<|channel|>commentary<|message|>"
    text = f"{analysis}One.<|end|>{start}{say}Wait.<|end|>{start}{analysis}Two.<|end|>{start}{final}Four."
    thinking, answer, kinds = split(text, form)
    assert (thinking, answer) == ("One.Two.", "Wait.Four.")
    assert (kinds.count("opened"), kinds.count("closed")) == (2, 2)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("<｜User｜><｜Assistant｜></think>", "DeepSeek-R1"),
        ("<｜User｜><｜Assistant｜></think>{{ enable_thinking }}", "DeepSeek-R1"),
        ("<｜User｜><｜Assistant｜></think>{{ thinking }}<｜tool▁calls▁begin｜>", "DeepSeek-V3.1"),
        ("<｜User｜><｜Assistant｜>", None),
        ("<think></think><answer></answer>", "R1-Zero"),
        ("<|im_start|></think>", None),
        ("<|start_of_role|><think></think> and <response></response>", "Granite 3.3"),
        ("[THINK]", "Magistral"),
        ("", None),
    ],
)
def test_marks_tell_the_family(source, name) -> None:
    family = family_of(source)
    assert (family and family.name) == name


def test_a_family_adds_what_the_template_hides() -> None:
    family = family_of("<|channel|>analysis<|message|>")
    found = ThinkingFormat("<|channel|>analysis<|message|>", "<|end|>", found="comparison", switch=Switch("x", 1, 0))
    form = completed(found, family)
    assert form.found == "comparison"
    assert form.more_answer_openers == ("<|channel|>commentary<|message|>",)
    assert form.switch.variable == "x"
    assert completed(None, family).found == "table"
    assert completed(None, None) == ThinkingFormat()


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_no_family_hides_another(family) -> None:
    assert family.marks
    assert family.form.found == "table"
    assert family_of(" ".join(family.marks)) is not None
