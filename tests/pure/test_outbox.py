"""Text goes up together; nothing is lost, and nothing overtakes anything of its own sample."""

import io

from hypothesis import given
from hypothesis import strategies as st

from localr1.engine.outbox import Outbox
from localr1.events import AnswerText, AnyEvent, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.pipes import FrameReader, FrameWriter

SAMPLES = st.integers(0, 2)
EVENTS = st.lists(
    st.builds(ThinkingText, st.text("ab", max_size=3), st.booleans(), SAMPLES)
    | st.builds(AnswerText, st.text("ab", max_size=3), st.booleans(), SAMPLES)
    | st.builds(ThinkingEnded, st.just(0.5), st.just(1), st.just("closed"), st.just(1), SAMPLES)
    | st.none(),
    max_size=20,
)


def arrived(events):
    """What comes out at the other end; None among the events is a tick."""
    stream = io.BytesIO()
    outbox = Outbox(FrameWriter(stream))
    for event in events:
        outbox.tick() if event is None else outbox.send(event)
    outbox.tick()
    stream.seek(0)
    return list(FrameReader(stream, AnyEvent))


def joined(events, sample):
    """One sample's events with neighbouring text of a kind as one."""
    whole = []
    for event in events:
        if event is None or event.sample != sample:
            continue
        last = whole[-1] if whole else None
        is_text = isinstance(event, ThinkingText | AnswerText)
        if is_text and type(last) is type(event) and last.forced == event.forced:
            whole[-1] = type(event)(last.text + event.text, event.forced, sample)
        else:
            whole.append(event)
    return whole


@given(EVENTS)
def test_every_sample_comes_whole_and_in_order(events) -> None:
    for sample in range(3):
        assert joined(arrived(events), sample) == joined(events, sample)


def test_quick_text_comes_together_and_slow_text_at_once() -> None:
    texts = [ThinkingText(letter) for letter in "abcdef"]
    assert [event.text for event in arrived(texts)] == ["a", "bcdef"]
    slowly = [step for text in texts for step in (text, None, None)]
    assert [event.text for event in arrived(slowly)] == list("abcdef")


def test_what_is_no_text_waits_for_nothing() -> None:
    stream = io.BytesIO()
    outbox = Outbox(FrameWriter(stream))
    for event in (AnswerText("a"), AnswerText("b"), ReplyEnded("stop")):
        outbox.send(event)
    assert stream.getvalue().count(b"\n") == 3
