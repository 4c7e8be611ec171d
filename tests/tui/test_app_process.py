"""The process that shows chats: what it imports, whom it can reach, and what it leaves on the disk."""

import json
import os
import secrets
import subprocess
import sys

import pytest

ABSENT = {"llama_cpp", "huggingface_hub", "httpx", "httpx2", "requests", "urllib3", "aiohttp", "numpy"}
DRIVEN = """
import asyncio, json, os, socket, sys
import localr1.cli.app
from localr1.cli.main import run
from localr1.errors import OfflineError
from localr1.tui.app import LocalR1App

async def steps(app):
    async with app.run_test(size=(100, 30)) as pilot:
        app.chat_screen.box.load_text(os.environ["PROMPT"])
        await pilot.press("enter")
        while not app.conversation.exchanges or app.conversation.busy:
            await asyncio.sleep(0.05)
        for key in ("f1", "f6", "f7", "f8", "f9", "f10", "ctrl+p"):
            await pilot.press(key)
            await pilot.pause(0.3)
            await pilot.press("escape")
            await pilot.pause()
        try:
            socket.create_connection(("127.0.0.1", 9), timeout=1)
            reached = "reached"
        except OfflineError:
            reached = "refused"
        except OSError as error:
            reached = repr(error)
        reply = app.conversation.exchanges[-1].reply
        told = {"modules": sorted(sys.modules), "reached": reached, "status": reply.status, "text": reply.text}
        print("TOLD", json.dumps(told), flush=True)

localr1.cli.app.check_terminal = lambda _environment: None
LocalR1App.run = lambda app: asyncio.run(steps(app))
run()
"""


@pytest.fixture
def home(tmp_path):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("threads = 1\n")
    return tmp_path


@pytest.fixture
def thinker(files):
    return files.reciter("Hm. ", "</think>", "\n\n", "Four.", context_length=2048, name="quick")


def driven(home, *arguments, prompt="Why?"):
    """Run the app in a process of its own, without a terminal, ask a question and look at every screen."""
    environment = os.environ | {"LOCALR1_HOME": str(home), "PROMPT": prompt, "TMPDIR": str(home / "tmp")}
    (home / "tmp").mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", DRIVEN, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=110,
        env=environment,
    )
    assert "TOLD " in done.stdout, done.stderr[-2000:] + done.stdout[-2000:]
    return json.loads(done.stdout.split("TOLD ")[1])


def test_the_app_imports_no_engine_and_no_network_and_reaches_nobody(home, thinker) -> None:
    told = driven(home, "-m", thinker)
    assert (told["status"], told["text"]) == ("done", "Four.")
    assert not {module.partition(".")[0] for module in told["modules"]} & ABSENT
    assert told["reached"] == "refused"


def holding(folder, text):
    """The files below a folder that hold a text."""
    wanted = text.encode()
    return sorted(
        str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and wanted in path.read_bytes()
    )


def test_what_is_asked_is_in_the_history_file_alone(home, thinker) -> None:
    canary = f"canary{secrets.token_hex(12)}"
    driven(home, "-m", thinker, prompt=canary)
    found = holding(home, canary)
    assert len(found) == 1
    assert found[0].endswith((".db", ".sqlite", ".sqlite3"))


def test_with_ephemeral_no_byte_of_it_is_on_the_disk(home, thinker) -> None:
    canary = f"canary{secrets.token_hex(12)}"
    told = driven(home, "-m", thinker, "--ephemeral", prompt=canary)
    assert told["status"] == "done"
    assert holding(home, canary) == []
