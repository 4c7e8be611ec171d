"""A long chat: only what is near the view is mounted, and scrolling finds every turn of it, in order."""

from __future__ import annotations

import re

from driving import ask, driven, reciting, running, turn_rows, until

from localr1.chats.history import History
from localr1.events import Usage
from localr1.reply import Reply


def long_chat(history: History, turns: int) -> int:
    chat, parent = history.new_chat(), None
    for number in range(turns):
        question = history.say(chat, parent, "user", f"Question {number} about trains. " * (1 + number % 4))
        words = f"Answer {number}.\n\n" + "It goes on and on. " * (number % 30)
        reply = Reply(words, "I think. " * 50, "stop", "closed", Usage(thinking=50, answer=20))
        parent = history.begin(chat, question.id, model="r1:7b").end(reply).id
    return chat


def numbers(rows: list[str]) -> list[int]:
    return [int(found) for row in rows for found in re.findall(r"Answer (\d+)\.", row)]


@driven
async def test_a_thousand_turns_are_not_a_thousand_widgets(files) -> None:
    async with running(reciting("Four."), files.tiny(), size=(80, 24)) as (app, pilot):
        await app.open_chat(long_chat(app.history, 1000), None)
        await until(pilot, lambda: 999 in numbers(turn_rows(app)))
        column = app.chat_screen.column
        assert len(column.turns) < 15
        await pilot.press("ctrl+home")
        await until(pilot, lambda: 0 in numbers(turn_rows(app)))
        column.scroll_to(y=column.max_scroll_y // 2, animate=False)
        await until(pilot, lambda: any(300 < number < 700 for number in numbers(turn_rows(app))))
        assert len(column.turns) < 25
        await pilot.press("ctrl+end")
        await until(pilot, lambda: 999 in numbers(turn_rows(app)))
        await ask(app, pilot, "And one more?")
        assert "Four." in "\n".join(turn_rows(app))


@driven
async def test_paging_up_passes_every_turn_and_no_row_twice(files) -> None:
    async with running(reciting("Four."), files.tiny(), size=(80, 24)) as (app, pilot):
        await app.open_chat(long_chat(app.history, 40), None)
        await until(pilot, lambda: 39 in numbers(turn_rows(app)))
        column, seen = app.chat_screen.column, []
        for _page in range(60):
            seen += reversed(numbers(turn_rows(app)))
            if column.scroll_y == 0:
                break
            before = turn_rows(app)
            await pilot.press("pageup")
            await pilot.pause()
            step = column.size.height - 2
            if column.scroll_y > 0:
                assert turn_rows(app)[step:] == before[: len(before) - step]
        assert column.scroll_y == 0
        assert list(dict.fromkeys(seen)) == list(range(39, -1, -1))


@driven
async def test_a_message_that_was_searched_for_is_what_is_shown(files) -> None:
    async with running(reciting("Four."), files.tiny(), size=(80, 24)) as (app, pilot):
        chat = long_chat(app.history, 200)
        reply = app.history.branch(chat)[2 * 77 + 1]
        await app.open_chat(chat, reply.id)
        await until(pilot, lambda: 77 in numbers(turn_rows(app)))
        assert turn_rows(app)[0].split()[0] == "You"
