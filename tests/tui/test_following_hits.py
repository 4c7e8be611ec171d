"""A hit of a search is followed to where it is said, and what the chat shows stays as it is."""

from __future__ import annotations

from driving import ask, driven, reciting, running, shown, until

from localr1.reply import Reply
from localr1.tui.screens.ask_line import AskLine
from localr1.tui.screens.chats import ChatsScreen

SCRIPT = ("<think>", "A zeppelin is slow. ", "</think>", "Four hours.")


async def follow(app, pilot, words: str) -> None:
    """Search in the chats and take what was found first."""
    await pilot.press("f7")
    await until(pilot, lambda: isinstance(app.screen, ChatsScreen))
    await pilot.press(*words, "enter")
    await until(pilot, lambda: app.screen is app.chat_screen)


@driven
async def test_a_hit_above_a_vote_leaves_its_winner_shown(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "A walrus swims.")
        await ask(app, pilot, "How far?")
        chat = app.conversation.chat
        question, winner = app.conversation.exchanges[1].question, app.conversation.exchanges[1].reply
        app.history.begin(chat, question.id).end(Reply("", why="cancelled"))
        app.conversation.show(winner.id)
        await follow(app, pilot, "walrus")
        assert app.conversation.exchanges[1].reply.id == winner.id
        assert app.history.chat(chat).leaf == winner.id


@driven
async def test_a_hit_in_a_thought_is_shown_open_and_has_the_keys(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "How slow?")
        assert "A zeppelin" not in shown(app)
        await follow(app, pilot, "zeppelin")
        await until(pilot, lambda: "A zeppelin is slow." in shown(app))
        turn = app.chat_screen.column.turns[0]
        assert app.focused is turn.trace
        await pilot.press("slash")
        await until(pilot, lambda: "Find in this thinking" in shown(app))
        await pilot.press("escape", "t")
        await until(pilot, lambda: not turn.trace.opened)


@driven
async def test_a_vote_says_which_numbers_it_takes_and_waits_for_one(files) -> None:
    async with running(reciting(*SCRIPT), files.tiny(), size=(100, 30)) as (app, pilot):
        await ask(app, pilot, "How slow?")
        await pilot.press("tab", "v")
        await until(pilot, lambda: isinstance(app.screen, AskLine))
        for typed in ("backspace", "1", "backspace", "x"):
            await pilot.press(typed, "enter")
            await until(pilot, lambda: "A vote takes a number from 2 to 64" in shown(app))
            assert isinstance(app.screen, AskLine)
        await pilot.press("backspace", "2", "enter")
        await until(pilot, lambda: "agree" in shown(app))
