"""A wish to see the answer is met within a few tokens, and one for more thinking is too, to the token."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from localr1.events import Reading, ThinkingText
from localr1.model import Model

THINKER = ("So ", "much ", "to ", "think ", "of, ", "and ", "more. ", "Hm ", "</think>", "\n\n", "Four.")


@pytest.fixture
def thinker(files):
    return files.reciter(*THINKER, after="</think>")


def steered(path, what, places):
    """What became of one reply for each place; see `steered.py`."""
    command = [sys.executable, str(Path(__file__).with_name("steered.py")), str(path), what, *map(str, places)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_answer_follows_within_8_tokens_50_times_of_50(thinker) -> None:
    for reached, place, thought, why, answer in steered(thinker, "answer_now", range(1, 51)):
        assert (reached, why, answer) == (True, "asked", "Four.")
        assert place <= thought <= place + 8


def test_more_thinking_is_had_where_the_model_would_stop(files) -> None:
    path = files.reciter("So ", "it ", "is. ", "</think>", "\n\n", "Four.")
    for reached, place, thought, why, answer in steered(path, "think_more", [1, 2, 3]):
        assert (reached, why, bool(answer)) == (True, "closed", True)
        assert thought >= place + 60


def test_from_the_api_the_answer_follows(thinker, start) -> None:
    model = Model(start(thinker))
    for _again in range(5):
        stream = model.stream("Why?", loop_guard=False)
        for event in stream:
            if isinstance(event, ThinkingText) and not event.forced:
                stream.answer_now()
        assert (stream.reply.why, stream.reply.thinking_ended, stream.reply.text) == ("stop", "asked", "Four.")


def test_a_wish_from_another_thread_reaches_the_reply(thinker, start) -> None:
    stream = Model(start(thinker)).stream("Why?", loop_guard=False)
    for event in stream:
        if isinstance(event, Reading):
            wishing = threading.Thread(target=stream.answer_now)
            wishing.start()
            wishing.join()
    assert stream.reply.thinking_ended == "asked"


def test_after_the_reply_nothing_is_wished(thinker, start) -> None:
    model = Model(start(thinker))
    stream = model.stream("Why?", think=3)
    for _event in stream:
        pass
    stream.answer_now()
    stream.think_more(5)
    assert model.ask("Why?", think=3).thinking_ended == "budget"
