"""The answer as it grows: however it is cut up on the way in, what is shown in the end is the same."""

from __future__ import annotations

import pytest
from piloting import piloted
from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.geometry import Offset
from textual.selection import Selection

from localr1.tui.widgets.answer import Answer

TEXT = r"""# Two ways

1. First $\frac{a}{b}$, which costs $5.
2. Then

   ```python
   def half(x):
       return x / 2
   ```

| a | b |
|---|---|
| 1 | \(x^2\) |

\[
\begin{cases} x & x > 0 \\ -x & \text{otherwise} \end{cases}
\]

So it is \boxed{42}.

```sh
ls
```
"""


class Shows(App[None]):
    """An answer and nothing else."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield self.answer


def rows(answer: Answer) -> list[str]:
    return [answer.render_line(y).text.rstrip() for y in range(answer.size.height)]


async def shown(answer: Answer, pieces: list[str]) -> list[str]:
    async with Shows(answer).run_test(size=(70, 60)) as pilot:
        for piece in pieces:
            answer.feed(piece)
            await pilot.pause()
        answer.finish()
        await pilot.pause()
        return rows(answer)


@pytest.mark.parametrize("length", [3, 17, 1000])
@piloted
async def test_how_the_text_is_cut_makes_no_difference(length: int) -> None:
    pieces = [TEXT[at : at + length] for at in range(0, len(TEXT), length)]
    assert await shown(Answer(), pieces) == await shown(Answer(TEXT), [])


@piloted
async def test_it_is_drawn_while_it_comes() -> None:
    answer = Answer()
    async with Shows(answer).run_test(size=(70, 60)) as pilot:
        answer.feed("So $x^2$ is **four")
        answer._draw()
        await pilot.pause()
        assert rows(answer) == ["So x² is **four"]
        answer.feed("**.")
        answer._draw()
        await pilot.pause()
        assert rows(answer) == ["So x² is four."]


@piloted
async def test_what_was_fed_before_it_is_on_the_screen_is_shown() -> None:
    answer = Answer()
    answer.feed("one\n\ntwo")
    assert await shown(answer, ["\n\nthree"]) == ["one", "", "two", "", "three"]


@piloted
async def test_a_new_width_sets_it_anew() -> None:
    answer = Answer("word " * 20)
    async with Shows(answer).run_test(size=(70, 20)) as pilot:
        await pilot.pause()
        before = rows(answer)
        await pilot.resize_terminal(30, 20)
        await pilot.pause()
        assert len(rows(answer)) > len(before)
        assert " ".join(rows(answer)) == " ".join(before)


@piloted
async def test_source_and_code_are_as_the_model_wrote_them() -> None:
    answer = Answer(TEXT)
    assert answer.source == TEXT
    assert [(block.language, block.text) for block in answer.code_blocks] == [
        ("python", "def half(x):\n    return x / 2"),
        ("sh", "ls"),
    ]
    copied = [answer.next_code(), answer.next_code(), answer.next_code()]
    assert [block.language for block in copied if block] == ["python", "sh", "python"]
    assert Answer("no code").next_code() is None


@piloted
async def test_a_selection_copies_formulas_as_tex() -> None:
    answer = Answer("so $\\frac{a}{b}$ is\n\n\\boxed{42}")
    async with Shows(answer).run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        assert answer.get_selection(Selection(None, None)) == (answer.source, "\n")
        whole = Selection(Offset(0, 0), Offset(40, 9))
        assert answer.get_selection(whole) == ("so $\\frac{a}{b}$ is\n\n    \\[ \\boxed{42} \\]", "\n")
        assert answer.get_selection(Selection(Offset(0, 0), Offset(2, 0))) == ("so", "\n")


@piloted
async def test_no_escape_and_no_bidi_override_is_drawn() -> None:
    drawn = await shown(Answer(), ["a \x1b", "[2J \u202e `\x1b]0;t\x07` &#x202e;"])
    text = "\n".join(drawn)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\x07" not in text


@piloted
async def test_links_open_nothing() -> None:
    answer = Answer("[click](https://a.b)")
    app = Shows(answer)
    opened: list[str] = []
    app.open_url = lambda url, *, new_tab=True: opened.append(url)  # type: ignore[method-assign]
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.click(Answer, offset=(2, 0))
        assert rows(answer) == ["click (https://a.b)"]
    assert opened == []


@piloted
async def test_a_change_of_theme_draws_it_in_other_colours() -> None:
    answer = Answer("# Head")
    app = Shows(answer)
    async with app.run_test(size=(40, 10)) as pilot:
        before = answer.render_line(0)
        app.theme = "textual-light"
        await pilot.pause()
        assert answer.render_line(0) != before
        assert rows(answer) == ["Head"]


@piloted
async def test_an_answer_that_grows_long_is_not_read_anew_each_time() -> None:
    answer = Answer()
    async with Shows(answer).run_test(size=(70, 60)) as pilot:
        for number in range(50):
            answer.feed(f"paragraph {number}\n\n")
            answer._draw()
        await pilot.pause()
        assert len(answer._tail) < 40
        assert answer.size.height == 99
