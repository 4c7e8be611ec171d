"""What a child may print, see and leave behind: its frames hold, its environment is bare, it ends with its parent."""

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from localr1.errors import BrokenModelError, EngineError, LocalR1Error, UsageError
from localr1.model import Model
from localr1.reply import collect
from localr1.runtime.child import Child
from localr1.runtime.process import MOST_CRASHES

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals")
PATIENCE = 20.0  # seconds to wait for what must happen, on a busy machine


@pytest.fixture
def duplicate(files, tmp_path):
    """A model with the same word twice in its vocabulary, which llama.cpp aborts on."""
    data = files.tiny().read_bytes()
    path = tmp_path / "duplicate.gguf"
    path.write_bytes(data.replace(_stored("Ġblue"), _stored("Ġtime"), 1).replace(_stored("Ġword"), _stored("Ġtime"), 1))
    return path


def _stored(word):
    raw = word.encode()
    return len(raw).to_bytes(8, "little") + raw


def test_a_crash_while_loading_tells_what_llama_cpp_said(duplicate, start):
    engine = start(duplicate)
    for _ in range(MOST_CRASHES):
        with pytest.raises(EngineError, match="GGML_ASSERT") as caught:
            engine.loaded()
        assert caught.value.exit_code == 7
        assert engine.pid is None
    with pytest.raises(EngineError, match="3 times in a row") as caught:
        engine.loaded()
    assert "doctor" in caught.value.hint


@pytest.mark.parametrize(
    "content",
    [b"", b"GGUF", b"<!doctype html>", bytes(4096), b"GGUF\x03\0\0\0" + b"\xff" * 64],
    ids=["empty", "magic", "page", "zeros", "counts"],
)
def test_a_file_that_is_no_model(content, tmp_path, start):
    path = tmp_path / "broken.gguf"
    path.write_bytes(content)
    engine = start(path)
    for _ in range(2):
        with pytest.raises(BrokenModelError, match=r"broken\.gguf could not be loaded") as caught:
            engine.loaded()
        assert caught.value.exit_code == 5
        assert engine.pid is None


def test_a_model_cut_short(files, tmp_path, start):
    data = files.tiny().read_bytes()
    path = tmp_path / "cut.gguf"
    for part in (0.1, 0.5, 0.999):
        path.write_bytes(data[: int(len(data) * part)])
        with pytest.raises(BrokenModelError):
            start(path).loaded()


CHATTER = """
import sys
{body}
import runpy
sys.argv = ["localr1.engine"]
runpy.run_module("localr1.engine", run_name="__main__")
"""


def test_what_else_is_printed_tears_no_frame(brief, start, ask):
    body = """
import os, threading
def chatter():
    while True:
        os.write(1, b"llama_something: noise" * 50 + b"\\n")
import localr1.pipes
take_over = localr1.pipes.take_over_stdio
def take_over_and_chatter():
    frames = take_over()
    threading.Thread(target=chatter, daemon=True).start()
    return frames
localr1.pipes.take_over_stdio = take_over_and_chatter
"""
    engine = start(brief, command=[sys.executable, "-c", CHATTER.format(body=body)])
    for _ in range(3):
        assert collect(ask(engine, "Why?")).text == "Four."


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("print('hello', flush=True); input()", "no frame"),
        ('print(\'{"event": "nonsense"}\', flush=True); input()', "no frame"),
        ("import sys; sys.stdout.buffer.write(bytes(range(256)) + b'\\n'); sys.stdout.flush(); input()", "no frame"),
        ("raise SystemExit(3)", "code 3"),
        ("raise ImportError('no llama here')", "no llama here"),
        ('print(\'{"event": "done", "id": 1}\', flush=True); input()', "did not load"),
        ("import os; os.abort()", "SIGABRT"),
    ],
)
def test_a_child_that_talks_nonsense_is_ended(body, reason, brief, start):
    engine = start(brief, command=[sys.executable, "-c", body])
    with pytest.raises(EngineError, match=reason):
        engine.loaded()
    assert engine.pid is None


def test_nonsense_in_the_middle_of_a_reply_keeps_what_came(endless, start, why):
    body = """
import localr1.pipes as pipes
write = pipes.FrameWriter.write
count = 0
def garbled(self, frame, **how):
    global count
    count += 1
    if count == 60:
        self._stream.write(b"garbage\\n")
    write(self, frame, **how)
pipes.FrameWriter.write = garbled
"""
    engine = start(endless, command=[sys.executable, "-c", CHATTER.format(body=body)])
    events = list(engine.reply(why))
    assert events[-1].why == "engine_stopped"
    assert "no frame" in events[-1].reason
    assert collect(events).thinking


def test_a_program_that_is_not_there(brief, start):
    with pytest.raises((LocalR1Error, FileNotFoundError)):
        start(brief, command=["/nowhere/python"]).loaded()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_the_child_is_given_no_secret(monkeypatch):
    secrets = ("HF_TOKEN", "OPENAI_API_KEY", "HTTPS_PROXY", "http_proxy", "AWS_SECRET_ACCESS_KEY", "SSH_AUTH_SOCK")
    for name in secrets:
        monkeypatch.setenv(name, "not-for-the-child")
    child = Child([sys.executable, "-c", "input()"])  # the engine hides its own from everyone but root
    environ = Path(f"/proc/{child.pid}/environ").read_bytes()
    child.close()
    assert b"not-for-the-child" not in environ
    assert b"PATH=" in environ


@posix_only
def test_the_child_ends_with_its_parent(endless):
    program = f"""
from localr1.runtime.process import ProcessEngine
from localr1.runtime.engine import ReplyRequest
from localr1.messages import Message
engine = ProcessEngine({str(endless)!r})
for event in engine.reply(ReplyRequest((Message("user", "Why?"),))):
    print(engine.pid, flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    child.wait(PATIENCE)
    assert not child.is_running()


@posix_only
def test_the_terminal_does_not_interrupt_the_child(brief, start):
    engine = start(brief)
    engine.loaded()
    assert os.getsid(engine.pid) != os.getsid(0)


def test_a_child_is_waited_for(brief, start):
    engine = start(brief)
    engine.loaded()
    child = psutil.Process(engine.pid)
    engine.close()
    assert not child.is_running()
    engine.close()


def test_what_was_closed_is_not_loaded_again(brief, start, why):
    engine = start(brief)
    model = Model(engine)
    chat, begun = model.chat(), model.stream("Why?")
    assert chat.ask("Why?").text == "Four."
    model.close()
    asked = [
        begun.read, lambda: model.ask("Why?"), lambda: model.vote("Why?"), lambda: chat.ask("And?"),
        lambda: model.facts, lambda: model.render("Why?"),
        lambda: chat.save_state("x"), lambda: chat.restore_state("x"),
    ]  # fmt: skip
    for ask in asked:
        with pytest.raises(UsageError, match="was closed") as caught:
            ask()
        assert "localr1.load" in caught.value.hint
    for harmless in (chat.prepare, model.stop, model.kill, model.close):
        harmless()
    assert engine.pid is None
    assert len(chat.messages) == 2


def test_a_child_that_does_not_end_by_itself_is_killed():
    child = Child([sys.executable, "-c", "import time\nwhile True: time.sleep(60)"])
    process = psutil.Process(child.pid)
    child.close(patience=0.1)
    assert not process.is_running()
