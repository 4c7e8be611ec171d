"""Whatever becomes of the child, the reply ends with a reason, the parent lives, and the next reply works."""

import contextlib
import functools
import itertools
import os
import random
import signal
import threading
import time

import psutil
import pytest

from localr1.errors import EngineError, LocalR1Error, UsageError
from localr1.events import Loading, Reading, ReplyEnded, ThinkingText
from localr1.model import Model
from localr1.reply import collect
from localr1.runtime.process import MOST_CRASHES, ProcessEngine

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals")


@pytest.fixture
def request_for(request_for):
    """A request whose reply may go in circles, as these models do."""
    return functools.partial(request_for, loop_guard=False)


def listen(engine, ask_for, do, after=10):
    """All events of a reply, with something done once so many pieces of text have come."""
    events = []
    for event in engine.reply(ask_for):
        events.append(event)
        if sum(isinstance(one, ThinkingText) for one in events) == after and do is not None:
            do, now = None, do
            now()
    return events


@posix_only
def test_a_killed_child_ends_the_reply_and_the_next_one_works(endless, start, why, ask):
    engine = start(endless)
    engine.loaded()
    first = engine.pid
    events = listen(engine, why, lambda: os.kill(engine.pid, signal.SIGKILL))
    assert events[-1].why == "engine_stopped"
    assert "SIGKILL" in events[-1].reason
    assert collect(events).thinking.startswith("Hm, wait. Hm,")
    assert collect(ask(engine, "Why?", think=2)).text == "Four."
    assert engine.pid != first


@posix_only
def test_a_child_killed_between_replies_is_not_missed(brief, start, ask):
    engine = start(brief)
    for _ in range(MOST_CRASHES + 1):
        assert collect(ask(engine, "Why?")).text == "Four."
        os.kill(engine.pid, signal.SIGKILL)
        os.waitid(os.P_PID, engine.pid, os.WEXITED | os.WNOWAIT)  # it is gone, and nobody has been told yet


@posix_only
def test_a_child_that_stands_still_is_given_up(endless, start, why, ask):
    engine = start(endless, hang_after=0.3)
    events = listen(engine, why, lambda: os.kill(engine.pid, signal.SIGSTOP))
    assert events[-1].why == "engine_stopped"
    assert "no sign of life" in events[-1].reason
    assert collect(ask(engine, "Why?", think=2)).text == "Four."


@posix_only
def test_a_stop_that_does_not_reach_the_child_ends_it(endless, start, why):
    engine = start(endless)
    events = listen(engine, why, lambda: (os.kill(engine.pid, signal.SIGSTOP), engine.stop()))
    assert events[-1].why == "cancelled"
    assert engine.pid is None


@posix_only
def test_a_child_that_reads_nothing_does_not_block_a_long_question(brief, start, ask):
    engine = start(brief, hang_after=0.3)
    engine.loaded()
    os.kill(engine.pid, signal.SIGSTOP)
    assert ask(engine, "Why? " * 100_000)[-1].why == "engine_stopped"


def test_three_crashes_in_a_row_are_the_last_and_a_reply_between_forgives(endless, start, why, ask):
    engine = start(endless)
    for _ in range(2):
        assert listen(engine, why, engine_killer(engine))[-1].why == "engine_stopped"
    assert collect(ask(engine, "Why?", think=1)).text == "Four."
    for _ in range(3):
        assert listen(engine, why, engine_killer(engine))[-1].why == "engine_stopped"
    with pytest.raises(EngineError, match="3 times in a row"):
        ask(engine, "Why?")


def engine_killer(engine):
    return lambda: psutil.Process(engine.pid).kill()


def test_killing_it_oneself_is_no_crash(endless, start, why):
    engine = start(endless)
    for _ in range(MOST_CRASHES + 1):
        events = listen(engine, why, engine.kill)
        assert events[-1].why == "cancelled"
        assert collect(events).thinking


def test_stop_ends_the_reply_as_cancelled(endless, start, why, ask):
    engine = start(endless)
    pid = engine.loaded() and engine.pid
    events = listen(engine, why, engine.stop)
    assert events[-1].why == "cancelled"
    assert events[-1].usage.thinking >= 10
    engine.stop()  # between replies it does nothing
    assert collect(ask(engine, "Why?", think=2)).text == "Four."
    assert engine.pid == pid


def test_a_stop_while_a_long_prompt_is_read_leaves_a_cache_that_is_right(files, start, request_for, ask):
    path = files.tiny("llama", context_length=32_768)
    engine, fresh = start(path), start(path)
    words = "and that is the way it was when "
    events = []
    for event in engine.reply(request_for(words * 3000)):
        events.append(event)
        if isinstance(event, Reading) and event.done > 1000:
            threading.Thread(target=engine.stop).start()
    read = [event for event in events if isinstance(event, Reading)][-1]
    assert events[-1].why == "cancelled"
    assert 1000 < read.done < read.total
    pid = engine.pid
    once, again, other = (
        collect(ask(one, words * 50 + "why", max_tokens=40, think=10)) for one in (engine, engine, fresh)
    )
    assert once.usage.reused >= 300
    assert (once.thinking, once.text) == (other.thinking, other.text) == (again.thinking, again.text)
    assert engine.pid == pid


def test_a_stop_while_a_reply_is_made_leaves_a_cache_that_is_right(files, start, request_for, ask):
    path = files.tiny("llama")
    engine, fresh = start(path), start(path)
    events = listen(engine, request_for("why", max_tokens=2000), engine.stop, after=1)
    assert events[-1].why == "cancelled"
    once, other = (collect(ask(one, "why", max_tokens=40, think=10)) for one in (engine, fresh))
    assert once.usage.reused > 0
    assert (once.thinking, once.text) == (other.thinking, other.text)


def test_a_stop_before_the_model_is_loaded_is_heard(endless, request_for):
    stops = [lambda: engine.stop()]
    engine = ProcessEngine(str(endless), on_event=lambda event: isinstance(event, Loading) and stops and stops.pop()())
    with contextlib.closing(engine):
        assert list(engine.reply(request_for("Why?")))[-1].why == "cancelled"
        assert not stops
        assert collect(engine.reply(request_for("Why?", think=1))).text == "Four."


def test_a_loop_left_early_ends_the_reply(endless, start):
    model = Model(start(endless))
    for left_after in (1, 2, 5):
        stream = model.stream("Why?", loop_guard=False)
        texts = (event.text for event in stream if isinstance(event, ThinkingText))
        assert len(list(itertools.islice(texts, left_after))) == left_after
        texts.close()
        assert model.ask("Why?", think=3).text == "Four."
        assert stream.reply.why == "cancelled"


def test_one_reply_at_a_time(endless, start, request_for):
    engine = start(endless)
    reply = engine.reply(request_for("Why?"))
    next(reply)
    with pytest.raises(UsageError, match="already replying"):
        next(engine.reply(request_for("Why?")))
    with pytest.raises(UsageError, match="already replying"):
        engine.render(request_for("Why?"))
    assert engine.loaded()
    reply.close()
    assert collect(engine.reply(request_for("Why?", think=1))).text == "Four."


def test_closing_from_another_thread_ends_the_reply(endless, start, why):
    engine = start(endless)
    events = listen(engine, why, lambda: threading.Thread(target=engine.close).start())
    assert events[-1].why == "cancelled"
    assert engine.pid is None


def test_an_interrupt_leaves_an_engine_that_can_be_asked(endless, start, why, ask):
    class Interrupted(BaseException):
        pass

    def interrupt():
        raise Interrupted

    engine = start(endless)
    with pytest.raises(Interrupted):
        listen(engine, why, interrupt)
    assert collect(ask(engine, "Why?", think=1)).text == "Four."


def test_two_engines_do_not_disturb_each_other(endless, brief, start, request_for, ask):
    one, two = start(endless), start(brief)
    reply = one.reply(request_for("Why?", think=40))
    heard = [next(reply) for _ in range(5)]
    assert collect(ask(two, "Why?")).thinking == "Hm."
    two.close()
    assert collect([*heard, *reply]).text == "Four."
    assert one.pid != two.pid


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_hundred_kills_at_any_moment(endless, start, why, ask):
    chance = random.Random(1)
    engine = start(endless)
    for _ in range(100):
        assert collect(ask(engine, "Why?", think=2)).text == "Four."
        wait = chance.random() * 0.1
        killer = threading.Timer(wait, lambda: engine.pid and psutil.Process(engine.pid).kill())
        killer.start()
        with contextlib.suppress(EngineError):  # killed while it loads
            assert list(engine.reply(why))[-1].why == "engine_stopped"
        killer.join()


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_hundred_stops_at_any_moment(endless, start, why, ask):
    chance = random.Random(2)
    engine = start(endless)
    for _ in range(100):
        stopper = threading.Timer(chance.random() * 0.05, engine.stop)
        stopper.start()
        assert list(engine.reply(why))[-1].why in ("cancelled", "answer_lost")
        stopper.join()
        assert collect(ask(engine, "Why?", think=2)).text == "Four."


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_two_hundred_damaged_headers_never_take_the_parent_along(files, tmp_path, request_for):
    whole = files.tiny().read_bytes()
    path = tmp_path / "mutated.gguf"
    for seed in range(200):
        chance = random.Random(seed)
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(24, 6000)] = chance.randrange(256)
        path.write_bytes(data)
        began = time.monotonic()
        engine = ProcessEngine(str(path), hang_after=10)
        with contextlib.closing(engine), contextlib.suppress(LocalR1Error):
            assert isinstance(list(engine.reply(request_for("Why?", max_tokens=4)))[-1], ReplyEnded)
        assert time.monotonic() - began < 20, f"seed {seed}"
