"""A reader who scrolled up stays where they are, to the line; one at the end is taken along."""

from __future__ import annotations

import pytest
from driving import Gate, ask, driven, reciting, running, turn_rows, until
from textual.pilot import Pilot

from localr1.tui.app import LocalR1App

THOUGHTS = [f"Thought {number} goes on for a while and a little more than that.\n" for number in range(60)]
ANSWERS = [f"Line {number} of the answer.\n\n" for number in range(40)]
SCRIPT = ("<think>", *THOUGHTS, "</think>", *ANSWERS)


async def three_turns_and_one_begun(app: LocalR1App, pilot: Pilot[None], gate: Gate) -> None:
    gate.open()
    for number in range(3):
        await ask(app, pilot, f"Question {number}")
    gate.open(False)
    await ask(app, pilot, "The last question", over=False)


async def come(app: LocalR1App, pilot: Pilot[None], gate: Gate, pieces: int) -> None:
    """Let pieces come and wait until they have been taken in."""
    live = app.conversation.live
    assert live
    before = live.pieces
    gate.let(pieces)
    await until(pilot, lambda: app.conversation.live is None or live.pieces > before)
    await pilot.pause(0.1)


@driven
async def test_nothing_moves_while_a_trace_and_an_answer_come_below(files) -> None:
    gate = Gate()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(80, 24)) as (app, pilot):
        await three_turns_and_one_begun(app, pilot, gate)
        app.chat_screen.column.last.trace.action_open_or_fold()
        await come(app, pilot, gate, 20)
        for _page in range(3):
            await pilot.press("pageup")
        await pilot.pause()
        reading = turn_rows(app)
        for _step in range(8):
            await come(app, pilot, gate, 10)
            assert turn_rows(app) == reading
        gate.open()
        await until(pilot, lambda: not app.conversation.busy)
        assert turn_rows(app) == reading
        assert app.chat_screen.column.last.trace.opened is False, "folded out of sight"


@driven
async def test_a_trace_that_is_being_read_does_not_fold_away(files) -> None:
    gate = Gate()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(80, 24)) as (app, pilot):
        await three_turns_and_one_begun(app, pilot, gate)
        await come(app, pilot, gate, 30)
        trace = app.chat_screen.column.last.trace
        trace.action_open_or_fold()
        await pilot.press("ctrl+end", "pageup")
        await come(app, pilot, gate, 20)
        reading = turn_rows(app)
        gate.open()
        await until(pilot, lambda: not app.conversation.busy)
        assert trace.opened
        changed = [one for one, other in zip(reading, turn_rows(app), strict=True) if one.strip() and one != other]
        assert all("Thinking" in row for row in changed), "but for the line that says how long it thought"


@driven
async def test_a_reader_at_the_end_is_taken_along_and_the_trace_folds(files) -> None:
    gate = Gate()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(80, 24)) as (app, pilot):
        await three_turns_and_one_begun(app, pilot, gate)
        column = app.chat_screen.column
        column.last.trace.action_open_or_fold()
        await pilot.press("ctrl+end")
        await come(app, pilot, gate, 40)
        assert column.scroll_y == column.max_scroll_y
        assert "Thought 3" in "\n".join(turn_rows(app))
        gate.open()
        await until(pilot, lambda: not app.conversation.busy)
        assert column.scroll_y == column.max_scroll_y
        assert not column.last.trace.opened


@pytest.mark.parametrize("width", [40, 61, 120])
@driven
async def test_another_width_keeps_the_line_at_the_top(files, width) -> None:
    gate = Gate()
    gate.open()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(80, 24)) as (app, pilot):
        await ask(app, pilot, "One question")
        trace = app.chat_screen.column.last.trace
        trace.action_open_or_fold()
        await pilot.press("ctrl+home", "pagedown", "pagedown")
        await pilot.pause()
        top = turn_rows(app)[0].split()[:4]
        await pilot.resize_terminal(width, 24)
        await pilot.pause()
        assert turn_rows(app)[0].split()[:4] == top
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert turn_rows(app)[0].split()[:4] == top


@driven
async def test_opening_and_folding_above_does_not_move_what_is_read(files) -> None:
    gate = Gate()
    gate.open()
    async with running(reciting(*SCRIPT, pause=gate), files.tiny(), size=(80, 24)) as (app, pilot):
        await ask(app, pilot, "One question")
        await pilot.press("pageup")
        reading = turn_rows(app)
        trace = app.chat_screen.column.last.trace
        for _time in range(2):
            trace.action_open_or_fold()
            await pilot.pause()
            assert turn_rows(app) == reading
