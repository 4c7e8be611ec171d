"""What the screens look like. `pytest tests/snapshots --snapshot-update` takes the pictures anew; look at them."""

from __future__ import annotations

import asyncio
import threading

import pytest
from pages import Stand
from reciting import MODEL, NOON, Recites, at_rest, keep, until, with_settings
from shelves import shelve

from localr1.chats.history import History
from localr1.chats.records import Total
from localr1.fetch_frames import Progress
from localr1.models.hardware import Machine
from localr1.models.library import Installed, Library
from localr1.models.manifest import Manifest, PinnedFile
from localr1.models.pull import Chosen
from localr1.tui import shelves
from localr1.tui.app import LocalR1App
from localr1.tui.screens import first_run
from localr1.tui.screens.chats import ChatsScreen
from localr1.tui.screens.models import ModelsScreen
from localr1.tui.screens.stats import StatsScreen

GB = 10**9
TRAIN = "A train leaves at 9:40 and arrives at 14:05, stopping 25 minutes. How long was it moving?"
THOUGHT = (
    "The train leaves at 9:40. First the whole time: from 9:40 to 13:40 is 4 hours, then to 14:05 another 25 minutes, "
    "so 4 h 25 min.\n\nWait, the stop is inside that time. 4 h 25 min − 25 min = 4 h.\n\n"
    "Check: 9:40 + 4:00 + 0:25 = 14:05. Yes."
)
ANSWER = (
    "The journey takes $14{:}05 - 9{:}40$ = 4 h 25 min. Without the 25-minute stop the train was moving for "
    "\\boxed{4 \\text{ h } 00 \\text{ min}}"
)
FORMULAS = r"""The roots of \(ax^2 + bx + c\) are

\[ x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a} \]

and for a matrix $A = \begin{pmatrix} a & b \\ c & d \end{pmatrix}$ there is

$$A^{-1} = \frac{1}{\det A}\begin{pmatrix} d & -b \\ -c & a \end{pmatrix}, \qquad
|x| = \begin{cases} x & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}$$

A sum: $\sum_{k=1}^{n} k = \frac{n(n+1)}{2}$. It costs $5, not $6.
"""
TABLE = """| model | size | answers in | what it is good for |
|:------|-----:|-----------:|---------------------|
| starter | 8 MB | 1 s | sums and small puzzles |
| r1:1.5b | 1.1 GB | 40 s | school mathematics, short programs |
| r1:7b | 4.7 GB | 3 min | harder mathematics, longer programs and explanations |
"""
CODE = """Euclid's way, in a function:

```python
def gcd(a: int, b: int) -> int:
    \"\"\"The greatest common divisor.\"\"\"
    while b:  # until nothing is left
        a, b = b, a % b
    return a
```

- `gcd(12, 18)` is **6**;
- it takes few steps.
"""


@pytest.fixture(autouse=True)
def a_known_machine(tmp_path, monkeypatch):
    """No model but one, and a machine of a known size."""
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path))
    machine = Machine(24 * GB, 18 * GB, 8, 25e9)
    monkeypatch.setattr(shelves, "found", tuple)
    monkeypatch.setattr(shelves, "this_machine", lambda **_: machine)
    monkeypatch.setattr(first_run, "this_machine", lambda **_: machine)


@pytest.fixture
def installed(files, a_known_machine):
    """A small model under the name of a larger one."""
    content = files.tiny().read_bytes()
    shelve(Library(), {"DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf": content}, owner="unsloth",
           repo="DeepSeek-R1-Distill-Qwen-7B-GGUF", name=MODEL)  # fmt: skip


@pytest.fixture
def starter(files, tmp_path):
    """A small model as a Python package carries it."""
    path = tmp_path / "starter.gguf"
    path.write_bytes(files.tiny().read_bytes())
    pinned = PinnedFile(path.name, 8_000_000)
    return Installed(Manifest("starter", "", "", "", "Q8_0", (pinned,), "package", added=""), path, path)


def go_to(app, name):
    """Put the cursor of the models' list on a model."""
    listing = app.screen.query_one("#list")
    listing.highlighted = next(number for number, one in enumerate(listing.options) if (one.id or "").endswith(name))


def chat_app(answer=ANSWER, *, turns=(), settings=None, **more):
    """The app with one turn in it, and those of `turns` before."""
    history = History(None, clock=lambda: NOON)
    chat = parent = None
    for question, thinking, text in (*turns, (TRAIN, THOUGHT, answer)):
        chat, parent = keep(history, question, thinking, text, chat=chat, parent=parent, **more)
    return LocalR1App(Recites(history=history, settings=settings), model=MODEL, chat=chat)


def picture(snap_compare, app, *, size=(100, 30), steps=None, let_go=lambda: None):
    """Compare the app's screen with its picture, once it is at rest and after these steps."""

    async def before(pilot):
        await at_rest(pilot)
        if steps is not None:
            await steps(pilot)
        for box in app.screen.query("QuestionBox, Input"):
            box.cursor_blink = False
            box._cursor_visible = True
        await pilot.pause()

    try:
        assert snap_compare(app, terminal_size=size, run_before=before)
    finally:
        let_go()
        close = getattr(app, "close", None)
        if close is not None:
            close()


class Held:
    """Lets an engine recite so many pieces and then holds it until it is let go."""

    def __init__(self, pieces):
        self.left = pieces
        self.go = threading.Event()

    def __call__(self):
        self.left -= 1
        if self.left < 0:
            assert self.go.wait(60)


def test_thinking(snap_compare, installed) -> None:
    thought = "So the journey lasts 4 h 25 min in all. Now take away the stop of"
    words = [f"{word} " for word in thought.split()]
    held = Held(len(words) + 1)
    app = LocalR1App(Recites("<think>", *words, "rest", pause=held), model=MODEL)

    async def steps(pilot):
        app.chat_screen.box.text = TRAIN
        await pilot.press("enter")
        await until(pilot, lambda: held.left < 0)
        last = app.chat_screen.column.last
        last.trace._clock = lambda: last.trace._since + 7
        await asyncio.sleep(0.6)
        await pilot.pause()

    picture(snap_compare, app, steps=steps, let_go=held.go.set)


def test_folded(snap_compare, installed) -> None:
    picture(snap_compare, chat_app())


def test_open(snap_compare, installed) -> None:
    app = chat_app()

    async def steps(pilot):
        await pilot.press("tab")
        app.chat_screen.column.last.trace.focus()
        await pilot.press("enter")
        await pilot.pause()

    picture(snap_compare, app, steps=steps)


def test_latex(snap_compare, installed) -> None:
    picture(snap_compare, chat_app(FORMULAS))


def test_table(snap_compare, installed) -> None:
    picture(snap_compare, chat_app(TABLE))


def test_code(snap_compare, installed) -> None:
    picture(snap_compare, chat_app(CODE))


def test_error(snap_compare, installed) -> None:
    app = chat_app("", why="engine_stopped", ended="cut", reason="the engine stopped: GGML_ASSERT(n_layer > 0)")
    picture(snap_compare, app)


def test_answer_lost(snap_compare, installed) -> None:
    picture(snap_compare, chat_app("", why="answer_lost", ended="cut"))


def test_narrow(snap_compare, installed) -> None:
    picture(snap_compare, chat_app(TABLE), size=(48, 30))


def test_light(snap_compare, installed) -> None:
    picture(snap_compare, chat_app(CODE, settings=with_settings(theme="light")))


def test_20x5(snap_compare, installed) -> None:
    picture(snap_compare, chat_app(), size=(20, 5))


def test_long_chat(snap_compare, installed) -> None:
    turns = [(f"Question {number}?", "Hm.", f"Answer {number}.") for number in range(30)]
    picture(snap_compare, chat_app(turns=turns))


def test_first_run(snap_compare, starter) -> None:
    app = LocalR1App(Recites(carried=starter))

    async def steps(pilot):
        await until(pilot, lambda: bool(app.screen.query(".words")))
        await at_rest(pilot)

    picture(snap_compare, app, steps=steps)


def test_models(snap_compare, installed, starter) -> None:
    app = Stand(ModelsScreen(MODEL), Recites(carried=starter))

    async def steps(pilot):
        go_to(app, "\0r1:14b")
        await at_rest(pilot)

    picture(snap_compare, app, size=(110, 34), steps=steps)


class HalfWay(Recites):
    """Fetches part of whatever is asked for, and waits until it is ended."""

    def pull(self, name, *, progress, started, anyway=False):
        ended = threading.Event()
        started(ended.set)
        progress(Chosen(name, "maker/repo", "c" * 40, "Q4_K_M", 4_700_000_000, "fits"))
        progress(Progress(1_900_000_000, 4_700_000_000, "model.gguf", 38e6, 74.0))
        ended.wait(60)


def test_downloading(snap_compare, starter) -> None:
    app = Stand(ModelsScreen(), HalfWay(carried=starter))

    async def steps(pilot):
        go_to(app, "\0r1:7b")
        app.downloads.start("r1:7b")
        await until(pilot, lambda: (one := app.downloads.of("r1:7b")) is not None and one.progress is not None)
        await pilot.pause()

    picture(snap_compare, app, size=(110, 34), steps=steps, let_go=app.downloads.close)


def test_search(snap_compare) -> None:
    history = History(None, clock=lambda: NOON)
    keep(history, TRAIN, THOUGHT, "Four hours.")
    keep(history, "What is 2 + 2?", "Two and two.", "Four.")
    keep(history, "Name a prime above 100.", "101 is not divisible by 2, 3, 5 or 7; so wait, it is prime.", "101.")
    app = Stand(ChatsScreen(clock=lambda: NOON + 60), history=history)

    async def steps(pilot):
        await pilot.press(*"wait")
        await pilot.pause(0.4)
        await at_rest(pilot)

    picture(snap_compare, app, steps=steps)


class Kept(History):
    """Chats that came to what a test says."""

    def totals(self):
        return [
            Total("r1:7b", f"2026-03-{day:02}", day % 3 + 1, 900 + day * 70, 200 + day * 20, 60.0, 10.0 + day % 4)
            for day in range(1, 15)
        ]


def test_stats(snap_compare) -> None:
    picture(snap_compare, Stand(StatsScreen(), history=Kept(None)))
