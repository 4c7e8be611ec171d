"""A chat's state on disk: it comes back as it was, or not at all."""

import os
import random
import stat
from pathlib import Path

import pytest
import tiny_models
from tiny_models import CHATML_TEMPLATE, CHATML_TOKENS

from localr1.errors import DiskError, NotFoundError, UsageError
from localr1.messages import Message
from localr1.model import Model
from localr1.runtime.states import unseal

THINKS = ("Let me ", "see. ", "</think>", "\n\n", "Four", ".")


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def opened(files, start):
    """A model whose engine may write, in a process of its own each time."""
    return lambda path=None, **options: Model(start(path or files.reciter(*THINKS), states=True, **options))


@pytest.fixture
def saved(opened, tmp_path):
    """The file of a chat of two turns, and its messages."""
    model = opened()
    chat = model.chat()
    for question in ("What is 2 + 2?", "And twice that?"):
        chat.ask(question)
    model.engine.finish_preparing()
    file = tmp_path / "chat.state"
    told = chat.save_state(file)
    assert (told.tokens, told.bytes) == (len(model.render([*chat.messages, Message("user", "")]).ids) - 3, _size(file))
    model.close()
    return file, chat.messages


def _size(file):
    return file.stat().st_size


def test_a_chat_goes_on_in_another_process_without_being_read_again(saved, opened):
    file, messages = saved
    model = opened()
    chat = model.chat(messages=messages)
    restored = chat.restore_state(file)
    assert not restored.refused
    prepared = model.engine.finish_preparing()
    assert (prepared.known, prepared.read) == (restored.tokens, 0)
    third = chat.ask("And again?")
    assert third.usage.reused == restored.tokens
    assert third.text == "Four."


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_it_is_for_its_owner_only_and_nothing_else_is_left(saved, home):
    file, _messages = saved
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(home.rglob("*.state")) == []
    assert not [path for path in home.rglob("*") if path.is_dir() and path.parent.name == "engines"]
    assert [path.name for path in file.parent.iterdir() if path.is_file()] == [file.name]


def _cut(data):
    return data[:-1]


def _empty(_data):
    return b""


def _longer(data):
    return data + b"\0"


def _flipped(data):
    place = random.Random(len(data)).randrange(60, len(data))
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def _other_model(data):
    return data[:16] + bytes(32) + data[48:]


@pytest.mark.parametrize("damage", [_cut, _empty, _longer, _flipped, _other_model])
def test_a_damaged_one_is_refused_and_the_chat_read_again(damage, saved, opened):
    file, messages = saved
    file.write_bytes(damage(file.read_bytes()))
    model = opened()
    chat = model.chat(messages=messages)
    assert chat.restore_state(file).refused
    assert model.engine.finish_preparing().read > 10
    assert chat.ask("And again?").text == "Four."


def test_that_of_another_model_is_refused(saved, opened, files):
    file, messages = saved
    other = files.reciter(*THINKS, "More", template=CHATML_TEMPLATE, extra_tokens=CHATML_TOKENS)
    assert opened(other).chat(messages=messages).restore_state(file).refused == "it was saved with another model"


def test_that_of_another_installation_is_refused(saved, opened, home):
    file, messages = saved
    (home / "state" / "key").write_bytes(bytes(32))
    assert "this installation" in opened().chat(messages=messages).restore_state(file).refused


@pytest.mark.parametrize(
    ("options", "why"), [({"context": 64}, "a context of"), ({"type_v": "f32"}, "other cache types")]
)
def test_that_of_another_context_is_refused(options, why, saved, opened):
    file, messages = saved
    model = opened(**options)
    assert why in model.chat(messages=messages[:1]).restore_state(file).refused
    assert model.ask("What is 2 + 2?").text == "Four."


def test_what_is_no_state_or_no_file_is_told(saved, opened, tmp_path):
    chat = opened().chat(messages=saved[1])
    (tmp_path / "notes.txt").write_text("not a state, but longer than its head and its seal would be" * 3)
    assert "no saved state" in chat.restore_state(tmp_path / "notes.txt").refused
    with pytest.raises(NotFoundError) as caught:
        chat.restore_state(tmp_path / "nothing")
    assert "chat.save_state" in caught.value.hint
    with pytest.raises(DiskError):
        chat.save_state(tmp_path)
    with pytest.raises(DiskError):
        chat.save_state(tmp_path / "nowhere" / "chat.state")


def _pipe(path):
    os.mkfifo(path)


def _locked(path):
    path.write_bytes(b"localr1 state 1\n")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("nothing is kept from this user")


@pytest.mark.skipif(os.name != "posix", reason="modes and pipes")
@pytest.mark.parametrize(
    ("make", "says"), [(Path.mkdir, "is a folder, not"), (_pipe, "is no file, not"), (_locked, "Permission denied")]
)
def test_what_cannot_be_read_is_told_with_a_hint_that_fits(make, says, tmp_path):
    file = tmp_path / "given"
    make(file)
    with pytest.raises(DiskError, match=says) as caught:
        unseal(file, tmp_path / "to", tiny_models.make_reciter(tmp_path, ["x"]))
    assert "chat.save_state" in caught.value.hint
    assert "space" not in caught.value.hint
    assert "LOCALR1_HOME" not in caught.value.hint


def test_an_engine_writes_only_when_it_was_given_leave(files, start, tmp_path, home):
    chat = Model(start(files.reciter(*THINKS))).chat()
    chat.ask("What is 2 + 2?")
    for call in (chat.save_state, chat.restore_state):
        with pytest.raises(UsageError, match="without leave to write"):
            call(tmp_path / "chat.state")
    assert not home.exists()


def test_with_leave_to_write_in_one_folder_it_can_write_in_no_other(opened, tmp_path, home):
    folder = tmp_path / "yours"
    folder.mkdir()
    (folder / "secret").write_text("x")
    model = opened()
    model.chat().ask("What is 2 + 2?")
    probed = model.engine.probe(str(folder))
    assert [attempt.what for attempt in probed.attempts if attempt.promised and not attempt.refused] == []
    assert len(list((home / "state" / "engines").iterdir())) == 1
    model.close()
    assert list((home / "state" / "engines").iterdir()) == []
