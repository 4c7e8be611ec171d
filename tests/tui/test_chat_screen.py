"""The chat screen: what is asked is kept, what comes is shown, and what the keys of a turn do to both."""

from __future__ import annotations

import time

import pytest
from driving import Gate, ask, driven, reciting, rows, running, shown, until
from textual.events import Paste

from localr1.events import ReplyEnded
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings
from localr1.tui.screens.compare import Compare

THOUGHT = "First the whole time. Then take away the stop. "
SCRIPT = ("<think>", *(word + " " for word in (THOUGHT * 6).split()), "</think>", "It is ", "**4 hours**.")


@driven
async def test_a_question_is_asked_thought_about_answered_and_kept(files) -> None:
    gate = Gate()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(100, 30)) as (app, pilot):
        assert "What you type stays on this machine" in shown(app) or "Nothing is installed" in shown(app)
        await ask(app, pilot, "How long was it moving?", over=False)
        gate.let(10)
        await until(pilot, lambda: "▸ Thinking" in shown(app) and "take away the stop" in shown(app))
        assert "F2 answer now" in shown(app)
        gate.open()
        await until(pilot, lambda: not app.conversation.busy)
        page = shown(app)
        assert "▸ Thought for" in page
        assert "closed by itself" in page
        assert "4 hours" in page
        assert "**" not in page
        assert "F2 answer now" not in page
        question, reply = app.history.branch(app.conversation.chat)
        assert (question.text, reply.text, reply.status) == ("How long was it moving?", "It is **4 hours**.", "done")
        assert "take away the stop" in reply.thinking


@driven
async def test_answer_now_and_stop_reach_the_reply_under_way(files) -> None:
    gate = Gate()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "One", over=False)
        gate.let(5)
        await until(pilot, lambda: "Thinking" in shown(app))
        await pilot.press("f2")
        gate.open()
        await until(pilot, lambda: not app.conversation.busy)
        assert "you asked" in shown(app)
        gate.open(False)
        await ask(app, pilot, "Two", over=False)
        gate.let(5)
        await until(pilot, lambda: "Thinking" in shown(app))
        await pilot.press("escape")
        gate.open()
        await until(pilot, lambda: not app.conversation.busy)
        assert "· Stopped." in shown(app)
        assert app.conversation.exchanges[1].reply.status == "cancelled"


@driven
async def test_regenerating_and_editing_make_branches_and_overwrite_nothing(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "Question one")
        first = app.conversation.exchanges[0].reply
        await pilot.press("tab", "r")
        await until(
            pilot, lambda: app.conversation.exchanges[0].reply not in (None, first) and not app.conversation.busy
        )
        assert "attempt 2 of 2" in shown(app)
        await pilot.press("tab", "left_square_bracket")
        await until(pilot, lambda: "attempt 1 of 2" in shown(app))
        assert app.conversation.exchanges[0].reply.id == first.id
        await pilot.press("e")
        await until(pilot, lambda: app.chat_screen.box.text == "Question one")
        app.chat_screen.box.load_text("Question in other words")
        await pilot.press("enter")
        await until(pilot, lambda: "wording 2 of 2" in shown(app) and not app.conversation.busy)
        await pilot.press("tab", "less_than_sign")
        await until(pilot, lambda: "wording 1 of 2" in shown(app))
        assert len(app.history.messages(app.conversation.chat)) == 5


@driven
async def test_a_branch_goes_another_way_and_back(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 40)) as (app, pilot):
        for text in ("One", "Two", "Three"):
            await ask(app, pilot, text)
        app.chat_screen.focus_turn(0)
        await pilot.press("b")
        await until(pilot, lambda: "goes another way" in shown(app))
        assert [one.question.text for one in app.conversation.exchanges] == ["One"]
        await pilot.press("escape")
        await until(pilot, lambda: len(app.conversation.exchanges) == 3)
        app.chat_screen.focus_turn(0)
        await pilot.press("b")
        await until(pilot, lambda: len(app.conversation.exchanges) == 1)
        await ask(app, pilot, "Another two")
        assert [one.question.text for one in app.conversation.exchanges] == ["One", "Another two"]
        assert "wording 2 of 2" in shown(app)


@driven
async def test_a_vote_shows_the_majority_and_keeps_every_sample(files) -> None:
    others = (("<think>", "hm ", "</think>", "The answer is 5."),) * 2 + (("<think>", "so ", "</think>", "It is 4."),)
    engine = reciting("<think>", "well ", "</think>", "It is 4.", others=others)
    async with running(engine, files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "How many?")
        await pilot.press("tab", "v")
        await until(pilot, lambda: "How many times?" in shown(app))
        await pilot.press("backspace", "4", "enter")
        await until(pilot, lambda: "agree" in shown(app))
        assert "2 of 4 agree" in shown(app)
        assert len(app.conversation.attempts(app.conversation.exchanges[0].reply)) == 5
        await pilot.press("tab", "v")
        await until(pilot, lambda: "How many times?" in shown(app))
        await pilot.press("backspace", "4", "enter")
        await until(pilot, lambda: not app.conversation.busy and "of 9" in shown(app))
        assert "2 of 4 agree" in shown(app), "each vote is counted by itself"


@driven
async def test_a_thought_is_found_in_edited_and_compared(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "One")
        await pilot.press("tab", "tab", "enter", "slash")
        await until(pilot, lambda: "Find in this thinking" in shown(app))
        await pilot.press(*"take", "enter")
        await until(pilot, lambda: len(app.chat_screen.column.last.trace.found) == 6)
        await pilot.press("d")
        await until(pilot, lambda: "no other attempt" in shown(app))
        await pilot.press("e")
        await until(pilot, lambda: "goes on from its end" in shown(app))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not app.conversation.busy and "attempt 2 of 2" in shown(app))
        await pilot.press("tab", "d")
        await until(pilot, lambda: isinstance(app.screen, Compare))
        assert "in both" in shown(app)


@driven
async def test_a_long_paste_goes_with_the_question_and_the_box_stays_quick(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        box = app.chat_screen.box
        began = time.thread_time()
        box.post_message(Paste("a line of a long text \x1b[201~\x1b[31m\n" * 30_000))
        await until(pilot, lambda: app.chat_screen.writing.attachments)
        assert time.thread_time() - began < 2
        assert "pasted text · 1." in shown(app)
        assert "\x1b[31m" not in shown(app)
        box.insert("What is it about?")
        await pilot.press("enter")
        await until(pilot, lambda: app.conversation.exchanges and not app.conversation.busy)
        assert app.conversation.exchanges[0].question.text.endswith("What is it about?")
        assert "characters in all" in shown(app)


@driven
async def test_a_file_goes_with_the_question_and_one_that_cannot_is_explained(files, tmp_path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("Trains leave at nine.", encoding="utf-8")
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        for path, words in (
            (tmp_path / "nothing", "There is no file"),
            (files.tiny(), "is no text"),
            (text, "notes.txt ·"),
        ):
            await pilot.press("ctrl+o")
            await until(pilot, lambda: "Which file?" in shown(app))
            app.screen.query_one("#line").value = str(path)
            await pilot.press("enter")
            await until(pilot, lambda words=words: words in shown(app), words)
        await pilot.press("ctrl+x")
        await until(pilot, lambda: not app.chat_screen.writing.attachments)


@driven
async def test_what_was_asked_is_recalled(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        for text in ("One", "Two"):
            await ask(app, pilot, text)
        box = app.chat_screen.box
        await pilot.press("up")
        assert box.text == "Two"
        await pilot.press("up")
        assert box.text == "One"
        await pilot.press("down", "down")
        assert box.text == ""


@driven
async def test_letters_and_enter_in_one_burst_are_sent(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        from textual.events import Key

        for key, character in [*((letter, letter) for letter in "howlong"), ("enter", "\r")]:
            app.post_message(Key(key, character))
        await until(pilot, lambda: app.conversation.exchanges and not app.conversation.busy)
        assert app.conversation.exchanges[0].question.text == "howlong"


class Failing(ScriptedEngine):
    """Ends its first reply as an engine does that dies, and makes the next ones."""

    def reply(self, request):
        if not self.requests:
            self.requests.append(request)
            yield from list(self._recite(self.pieces[:4]))[:-1]
            yield ReplyEnded("engine_stopped", reason="The engine stopped: killed by signal 9.")
            return
        yield from super().reply(request)


@driven
async def test_an_engine_that_dies_is_said_in_the_turn_and_asking_again_works(files) -> None:
    async with running(lambda _spec: Failing(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "One")
        page = shown(app)
        assert "✗ The engine stopped: killed by signal 9." in page
        assert app.conversation.exchanges[0].reply.status == "crashed"
        assert app.conversation.exchanges[0].reply.thinking
        await pilot.press("tab", "r")
        await until(pilot, lambda: "4 hours" in shown(app))


@driven
async def test_a_model_that_is_gone_is_said_in_the_turn(files, tmp_path) -> None:
    gone = tmp_path / "gone.gguf"
    gone.write_bytes(files.tiny().read_bytes())
    async with running(reciting(*SCRIPT), gone, size=(100, 30)) as (app, pilot):
        gone.unlink()
        app.conversation.switch_model(str(tmp_path / "other.gguf"))
        await ask(app, pilot, "One")
        assert "✗ No model could be loaded to answer." in shown(app)
        assert app.history.branch(app.conversation.chat)[0].text == "One"


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (5, 20), (200, 60)])
def test_every_size_is_survived_while_a_reply_comes(files, size) -> None:
    @driven
    async def go() -> None:
        gate = Gate()
        async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(80, 24)) as (app, pilot):
            await ask(app, pilot, "One", over=False)
            gate.let(10)
            await pilot.resize_terminal(*size)
            await pilot.pause()
            for step in range(20):
                await pilot.resize_terminal(20 + step * 7 % 90, 5 + step * 5 % 40)
            await pilot.resize_terminal(*size)
            gate.open()
            await until(pilot, lambda: not app.conversation.busy)
            assert len(rows(app)) == size[1]

    go()


@driven
async def test_the_effort_goes_round_and_bounds_the_next_reply(files) -> None:
    engines = []

    def make(_spec):
        engines.append(ScriptedEngine(*SCRIPT))
        return engines[-1]

    async with running(make, files.tiny(), size=(100, 30), settings=Settings(think="low")) as (app, pilot):
        assert "think: low" in shown(app)
        await pilot.press("f4")
        assert "think: medium" in shown(app)
        await ask(app, pilot, "One")
        assert engines[0].requests[0].limits.think == "medium"


@driven
async def test_what_a_model_writes_cannot_reach_the_terminal(files) -> None:
    bad = "\x1b]0;title\x07\x1b[2J\u202eback"
    async with running(reciting("<think>", bad, "\n", bad, "</think>", bad), files.tiny(), size=(100, 30)) as (
        app,
        pilot,
    ):
        await ask(app, pilot, f"One {bad}")
        app.chat_screen.column.last.trace.action_open_or_fold()
        await pilot.pause()
        page = shown(app)
        assert not set("\x1b\x07\u202e") & set(page)
        assert "U+202E" in page
