"""The chats screen finds as one types, and what it does to a chat can be undone or is asked for first."""

import msgspec
from pages import GIVEN, Stand, drive, keep, settled, shown, typed

from localr1.chats.history import History
from localr1.tui.screens.chats import ChatChosen, ChatsScreen

NOON = 1_790_000_000.0


def stand(*, current=None):
    history = History(None, clock=lambda: NOON)
    train = keep(history, "A train leaves at 9:40.", "So the journey lasts; zeppelin.", "Four hours.", model="r1:7b")
    sums = keep(history, "What is 2 + 2?", "Two and two.", "Four.")
    screen = ChatsScreen({"train": train, "sums": sums}.get(current), clock=lambda: NOON + 60)
    return Stand(screen, history=history), train, sums


def test_every_chat_is_listed_and_enter_opens_the_newest() -> None:
    app, _train, sums = stand()

    async def steps(pilot):
        page = shown(app)
        assert "A train leaves at 9:40." in page
        assert "1 turn  r1:7b" in page
        assert "2 chats" in page
        await pilot.press("enter")
        await settled(pilot)

    drive(app, steps)
    assert app.gave == ChatChosen(sums, None)


def test_a_word_that_occurs_only_in_a_thought_is_found() -> None:
    app, train, _sums = stand()

    async def steps(pilot):
        await typed(pilot, "zeppel")
        await pilot.pause(0.2)
        page = shown(app)
        assert "What is 2" not in page
        assert "thought: " in page
        assert "zeppelin" in page
        await pilot.press("down", "end", "enter")
        await settled(pilot)

    drive(app, steps)
    assert app.gave.chat == train
    assert app.gave.message is not None


def test_what_is_deleted_is_brought_back() -> None:
    app, train, sums = stand(current="train")

    async def steps(pilot):
        await pilot.press("down", "d")
        await settled(pilot)
        assert [row.id for row in app.history.chats()] == [sums]
        assert "u brings it back" in app.told[-1]
        assert "undo" in shown(app)
        await pilot.press("u")
        await settled(pilot)
        assert {row.id for row in app.history.chats()} == {train, sums}
        await pilot.press("escape")
        await settled(pilot)

    drive(app, steps)
    assert app.gave is None


def test_what_was_deleted_is_brought_back_on_a_later_visit() -> None:
    app, train, sums = stand()

    async def steps(pilot):
        await pilot.press("down", "d")
        await settled(pilot)
        await pilot.press("d", "escape")
        await settled(pilot)
        assert app.history.chats() == []
        app.push_screen(ChatsScreen())
        await settled(pilot)
        await pilot.press("down")
        await settled(pilot)
        assert "undo" in shown(app)
        await pilot.press("u")
        await settled(pilot)
        assert [row.id for row in app.history.chats()] == [train]
        await pilot.press("u")
        await settled(pilot)
        assert {row.id for row in app.history.chats()} == {train, sums}
        assert "undo" not in shown(app)

    drive(app, steps)


def test_enter_after_a_search_goes_to_the_first_place_that_was_found() -> None:
    app, train, _sums = stand(current="sums")

    async def steps(pilot):
        await typed(pilot, "zeppel")
        await pilot.press("enter")
        await settled(pilot)

    drive(app, steps)
    assert app.gave.chat == train
    assert app.gave.thinking
    assert app.gave.message is not None


def test_leaving_after_the_shown_chat_was_deleted_asks_for_a_new_one() -> None:
    app, _train, _sums = stand(current="train")

    async def steps(pilot):
        await pilot.press("down", "d", "escape")
        await settled(pilot)

    drive(app, steps)
    assert app.gave == ChatChosen(None)


def test_a_chat_is_renamed_and_pinned() -> None:
    app, train, _sums = stand()

    async def steps(pilot):
        await pilot.press("down", "down", "n")
        await settled(pilot)
        app.screen.query_one("#line").value = ""
        await typed(pilot, "trains")
        await pilot.press("enter")
        await settled(pilot)
        assert app.history.chat(train).title == "trains"
        await pilot.press("p")
        await settled(pilot)
        assert app.history.chats()[0].id == train
        assert "★ trains" in shown(app)
        await pilot.press("n", "escape", "p")
        await settled(pilot)
        assert not app.history.chat(train).pinned
        assert app.history.chat(train).title == "trains"

    drive(app, steps)
    assert app.gave == GIVEN


def test_escape_ends_the_search_first() -> None:
    app, _train, _sums = stand()

    async def steps(pilot):
        await typed(pilot, "2")
        await pilot.press("escape")
        await pilot.pause(0.2)
        assert app.gave == GIVEN
        assert "2 chats" in shown(app)
        await pilot.press("escape")
        await settled(pilot)

    drive(app, steps)
    assert app.gave is None


def test_a_chat_is_written_in_the_form_that_is_named(tmp_path) -> None:
    app, _train, _sums = stand()
    file = tmp_path / "sums.jsonl"

    async def steps(pilot):
        for name in ("sums.jsonl", "sums.jsonl", "sums.docx"):
            await pilot.press("down", "x")
            await settled(pilot)
            app.screen.query_one("#line").value = str(tmp_path / name)
            await pilot.press("enter")
            await settled(pilot)

    drive(app, steps)
    assert msgspec.json.decode(file.read_bytes())["answer"] == "Four."
    assert file.stat().st_mode & 0o777 == 0o600
    assert app.told[0] == f"Written to {file}."
    assert "is there already" in app.told[1]
    assert "does not say in which form" in app.told[2]


def test_nothing_is_kept_and_nothing_breaks() -> None:
    app = Stand(ChatsScreen())

    async def steps(pilot):
        await pilot.press("enter", "down", "d", "n", "p", "x", "u", "slash")
        await typed(pilot, "a")
        await pilot.press("enter", "escape", "escape")
        await settled(pilot)

    drive(app, steps, size=(20, 5))
    assert app.gave is None


def test_no_text_of_a_chat_moves_the_terminal() -> None:
    app = Stand(ChatsScreen())
    keep(app.history, "\x1b[2J\x1b]0;title\x07 a\nb", "thi\x1b[31mnking", "ans[bold]wer")

    async def steps(pilot):
        await typed(pilot, "thi")
        await pilot.pause(0.2)
        page = shown(app)
        assert "\x1b" not in page
        assert "\x07" not in page
        assert "␛" in page

    drive(app, steps)
