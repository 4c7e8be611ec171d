"""Text goes up together; nothing is lost, and nothing overtakes anything of its own sample."""

import io

from hypothesis import given
from hypothesis import strategies as st

from localr1.engine.outbox import TOGETHER, Outbox
from localr1.events import AnswerText, AnyEvent, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.pipes import FrameReader, FrameWriter

SAMPLES = st.integers(0, 2)
EVENTS = st.lists(
    st.builds(ThinkingText, st.text("ab", max_size=3), st.booleans(), SAMPLES)
    | st.builds(AnswerText, st.text("ab", max_size=3), st.booleans(), SAMPLES)
    | st.builds(ThinkingEnded, st.just(0.5), st.just(1), st.just("closed"), st.just(1), SAMPLES),
    max_size=20,
)


def sent(events, seconds):
    """What arrives when `seconds` go by from each event to the next."""
    stream, now = io.BytesIO(), [10.0]
    outbox = Outbox(FrameWriter(stream), clock=lambda: now[0])
    for event in events:
        outbox.send(event)
        now[0] += seconds
    outbox.send(ReplyEnded("stop"))
    stream.seek(0)
    return list(FrameReader(stream, AnyEvent))


def joined(events, sample):
    """One sample's events with neighbouring text of a kind as one."""
    whole = []
    for event in events:
        if event.sample != sample:
            continue
        last = whole[-1] if whole else None
        is_text = isinstance(event, ThinkingText | AnswerText)
        if is_text and type(last) is type(event) and last.forced == event.forced:
            whole[-1] = type(event)(last.text + event.text, event.forced, sample)
        else:
            whole.append(event)
    return whole


@given(EVENTS, st.sampled_from([0.0, TOGETHER / 3, TOGETHER * 2]))
def test_every_sample_comes_whole_and_in_order(events, seconds) -> None:
    arrived = sent(events, seconds)
    for sample in range(3):
        assert joined(arrived, sample) == joined([*events, ReplyEnded("stop")], sample)


def test_quick_text_comes_together_and_slow_text_at_once() -> None:
    texts = [ThinkingText(letter) for letter in "abcdef"]
    assert [event.text for event in sent(texts, 0.0)[:-1]] == ["a", "bcdef"]
    assert [event.text for event in sent(texts, TOGETHER * 2)[:-1]] == list("abcdef")
