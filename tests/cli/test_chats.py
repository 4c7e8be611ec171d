"""`localr1 chats`, and `ask` that keeps a chat or goes on with one."""

import json
import secrets

import pytest

from localr1.chats.history import History
from localr1.errors import DiskError, NotFoundError, UsageError
from localr1.paths import history_file


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def kept():
    """Role, thinking and text of every message of the newest chat's branch."""
    with History(history_file()) as history:
        row = history.latest()
        return [(one.role, one.thinking, one.text) for one in history.branch(row.id)]


def test_plain_ask_keeps_nothing(scripted, home) -> None:
    result, _engine = scripted("ask", "-m", "MODEL", "What?")
    assert result.exit_code == 0
    assert not home.exists() or not [file for file in home.rglob("*") if "chats" in str(file)]


def test_save_keeps_the_turn_and_says_where(scripted) -> None:
    result, _engine = scripted("ask", "-m", "MODEL", "--save", "--system", "Be brief.", "--think", "low", "What?")
    assert result.stdout == "4\n"
    assert result.stderr.splitlines()[-1] == "localr1: kept as chat 1; go on with: localr1 ask --continue 1"
    assert kept() == [("system", "", "Be brief."), ("user", "", "What?"), ("assistant", "Let me see.", "4")]
    with History(history_file()) as history:
        reply = history.branch(1)[-1]
    assert (reply.status, reply.why, reply.thinking_why) == ("done", "stop", "closed")
    assert reply.model.endswith("scripted.gguf")
    assert reply.limits == {"think": "low"}
    assert reply.sampling["top_p"] == 0.95
    assert isinstance(reply.seed, int)


@pytest.mark.parametrize("words", [("--continue", "And?"), ("And?", "--continue"), ("--continue", "1", "And?")])
def test_continue_goes_on_with_the_chat_and_its_model(scripted, words) -> None:
    scripted("ask", "-m", "MODEL", "--save", "What?")
    result, engine = scripted("ask", *words)
    assert result.exit_code == 0, result.exception
    assert "kept as" not in result.stderr
    assert [message.content for message in engine.requests[0].messages] == ["What?", "4", "And?"]
    assert engine.requests[0].messages[1].thinking == "Let me see."
    assert [text for _role, _thinking, text in kept()] == ["What?", "4", "And?", "4"]


def test_continue_ephemeral_keeps_nothing_of_the_turn(scripted) -> None:
    scripted("ask", "-m", "MODEL", "--save", "What?")
    result, engine = scripted("ask", "--continue", "--ephemeral", "And?")
    assert result.stdout == "4\n"
    assert len(engine.requests[0].messages) == 3
    assert [text for _role, _thinking, text in kept()] == ["What?", "4"]


@pytest.mark.parametrize("history", ["keep", "strip"])
def test_a_chat_that_goes_on_may_say_what_is_read_of_old_thinking(scripted, history) -> None:
    scripted("ask", "-m", "MODEL", "--save", "What?")
    result, engine = scripted("ask", "--continue", "--history", history, "And?")
    assert (result.exit_code, engine.requests[0].history) == (0, history)


def test_a_question_that_was_never_answered_is_asked_anew(scripted) -> None:
    with History(history_file()) as history:
        chat = history.new_chat()
        history.say(chat, None, "user", "Lost?")
    result, engine = scripted("ask", "-m", "MODEL", "--continue", "What?")
    assert result.exit_code == 0
    assert [message.content for message in engine.requests[0].messages] == ["What?"]
    assert [text for _role, _thinking, text in kept()] == ["What?", "4"]


def test_every_sample_of_a_vote_is_kept_and_the_winner_is_shown(scripted) -> None:
    votes = {"pieces": ("5",), "others": (("<think>", "Hm.", "</think>", "4"),)}
    result, _engine = scripted("ask", "-m", "MODEL", "--vote", "3", "--save", "--seed", "7", "What?", **votes)
    assert result.stdout == "4\n"
    assert kept() == [("user", "", "What?"), ("assistant", "Hm.", "4")]
    with History(history_file()) as history:
        replies = [history.message(one) for one in history.siblings(history.branch(1)[1].id)]
    assert [(reply.text, reply.seed) for reply in replies] == [("5", 7), ("4", 8), ("4", 9)]


def test_a_reply_that_was_lost_to_thinking_is_kept_as_one(scripted) -> None:
    result, _engine = scripted("ask", "-m", "MODEL", "--save", "?", pieces=("<think>", "Hm."), ends="answer_lost")
    assert result.exception
    assert kept()[1] == ("assistant", "Hm.", "")
    assert "kept as chat 1" in result.stderr


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("--save", "--continue", "?"), UsageError),
        (("--save", "--ephemeral", "?"), UsageError),
        (("--ephemeral", "?"), UsageError),
        (("--save", "--history", "keep", "?"), UsageError),
        (("--save", "--lines"), UsageError),
        (("--continue", "one", "?"), UsageError),
        (("--continue", "--system", "x", "?"), UsageError),
        (("--continue", "?"), NotFoundError),
        (("--continue", "9", "?"), NotFoundError),
    ],
)
def test_what_does_not_go_together_is_refused(scripted, words, error) -> None:
    result, engine = scripted("ask", "-m", "MODEL", *words)
    assert isinstance(result.exception, error)
    assert not engine.requests


def test_where_nothing_can_be_kept_the_answer_comes_and_the_exit_code_says_so(scripted, home) -> None:
    history_file().mkdir(parents=True)
    result, _engine = scripted("ask", "-m", "MODEL", "--save", "?")
    assert result.stdout == "4\n"
    assert "in memory only" in result.stderr
    assert result.exit_code == 6


def test_chats_are_listed_searched_and_shown(scripted) -> None:
    empty, _engine = scripted("chats")
    assert empty.stdout.startswith("No chats are kept.")
    scripted("ask", "-m", "MODEL", "--save", "How long is the train on its way?")
    scripted("ask", "-m", "MODEL", "--save", "Other?")
    listed, _engine = scripted("chats", "list")
    assert [line.split()[0] for line in listed.stdout.splitlines()] == ["2", "1"]
    assert scripted("chats")[0].stdout == listed.stdout
    assert "Other?" not in scripted("chats", "list", "--search", "train")[0].stdout
    assert len(json.loads(scripted("chats", "list", "--limit", "1", "--json")[0].stdout)) == 1
    found, _engine = scripted("chats", "search", "train", "way")
    assert "chat 1" in found.stdout
    assert "How long is the train" in found.stdout
    (hit, *_others) = json.loads(scripted("chats", "search", "see", "--json")[0].stdout)
    assert (hit["chat"], hit["where"], hit["snippet"]) == (2, "thinking", "Let me see.")
    assert scripted("chats", "search", "nowhere")[0].stdout == "Nothing was found.\n"
    shown, _engine = scripted("chats", "show", "1")
    assert "## You\n\nHow long is the train on its way?" in shown.stdout
    assert "> Let me see." in shown.stdout
    assert "Let me see" not in scripted("chats", "show", "1", "--trace", "hide")[0].stdout
    copy = json.loads(scripted("chats", "show", "1", "--json")[0].stdout)
    assert [message["text"] for message in copy["chats"][0]["messages"]] == ["How long is the train on its way?", "4"]
    assert isinstance(scripted("chats", "show", "9")[0].exception, NotFoundError)


def test_chats_go_out_and_come_back(scripted, tmp_path) -> None:
    scripted("ask", "-m", "MODEL", "--save", "One?")
    scripted("ask", "-m", "MODEL", "--save", "Two?")
    before = json.loads(scripted("chats", "export", "--format", "json")[0].stdout)
    file = tmp_path / "chats.json"
    assert scripted("chats", "export", "--out", str(file))[0].exit_code == 0
    assert json.loads(file.read_text()) == before
    assert file.stat().st_mode & 0o077 == 0
    scripted("chats", "delete", "--all", "--yes")
    result, _engine = scripted("chats", "import", str(file))
    assert result.stdout == "2 taken in: 3, 4\n"
    after = json.loads(scripted("chats", "export", "--format", "json")[0].stdout)
    assert [chat["title"] for chat in after["chats"]] == ["Two?", "One?"]
    lines = scripted("chats", "export", "3", "--format", "jsonl")[0].stdout.splitlines()
    assert [set(json.loads(line)) for line in lines] == [{"question", "thinking", "answer"}]
    piped, _engine = scripted("chats", "import", "-", "--json", stdin="FROM x\nMESSAGE user Hi\n")
    assert json.loads(piped.stdout) == [5]
    assert scripted("chats", "export", "5")[0].stdout.startswith("# Hi\n")
    assert scripted("chats", "export", "5", "--format", "html")[0].stdout.startswith("<!doctype html>")
    assert isinstance(scripted("chats", "import", str(tmp_path / "none"))[0].exception, NotFoundError)
    assert isinstance(scripted("chats", "export", "99")[0].exception, NotFoundError)


def test_what_is_deleted_is_gone(scripted, home) -> None:
    canary = secrets.token_hex(12)
    scripted("ask", "-m", "MODEL", "--save", f"Why {canary}?")
    assert isinstance(scripted("chats", "delete", "1", "9")[0].exception, NotFoundError)
    assert isinstance(scripted("chats", "delete")[0].exception, UsageError)
    assert canary.encode() in history_file().read_bytes()
    result, _engine = scripted("chats", "delete", "1", "1")
    assert result.stdout == "1 deleted\n"
    assert not [file for file in home.rglob("*") if file.is_file() and canary.encode() in file.read_bytes()]
    history_file().with_name("history.sqlite.corrupt-x").touch()
    assert "delete it yourself" in scripted("chats", "delete", "--all")[0].stderr


def test_what_cannot_be_kept_is_not_changed(scripted) -> None:
    history_file().mkdir(parents=True)
    for words in (("delete", "1"), ("import", "-")):
        result, _engine = scripted("chats", *words, stdin="MESSAGE user Hi\n")
        assert isinstance(result.exception, DiskError)
    listed, _engine = scripted("chats", "list")
    assert "in memory only" in listed.stderr


def test_totals_are_told(scripted) -> None:
    scripted("ask", "-m", "MODEL", "--save", "What?")
    (row,) = json.loads(scripted("chats", "stats", "--json")[0].stdout)
    assert (row["replies"], row["thinking"], row["answer"]) == (1, 2, 2)
    assert scripted("chats", "stats")[0].stdout.splitlines()[0].split()[:2] == ["day", "replies"]


def test_a_kept_prompt_is_found_in_the_history_alone(localr1, thinker, tmp_path, environment) -> None:
    canary = secrets.token_hex(12)
    for words in (("--save", f"Why {canary}?"), ("--continue", f"And {canary}?"), ("--continue", "--ephemeral", "x")):
        done = localr1("ask", "-m", thinker, *words, TMPDIR=str(tmp_path), SQLITE_TMPDIR=str(tmp_path))
        assert done.returncode == 0, done.stderr
    history = tmp_path / "home" / "data" / "chats" / "history.sqlite"
    found = [path for path in tmp_path.rglob("*") if path.is_file() and canary.encode() in path.read_bytes()]
    assert found == [history]
    assert not [path for path in tmp_path.rglob("*") if canary in path.name]
    assert localr1("chats", "delete", "--all").returncode == 0
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and canary.encode() in path.read_bytes()]
    assert localr1("chats", "show", "1").returncode == 3


def test_an_engine_that_dies_leaves_what_came_in_the_history(localr1, models, tmp_path) -> None:
    import tiny_models

    endless = tiny_models.make_reciter(models, ["Hm, ", "let me ", "think ", "again. "], loop=True, name="endless-kept")
    done = localr1("ask", "-m", endless, "--save", "?", "--max-tokens", "40", "--reserve", "0")
    assert done.returncode == 8
    shown = localr1("chats", "show", "1")
    assert b"Hm, let me think" in shown.stdout
    assert b"all the room went to thinking" in shown.stdout
