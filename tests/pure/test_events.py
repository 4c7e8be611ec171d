"""Every event goes over the pipe and into `--json` as one object that says what it is, and comes back the same."""

import json
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localr1.events import AnyEvent, ThinkingText
from localr1.frames import AnyAnswer, AnyRequest, Ask
from localr1.pipes import encoded

NAMES = {"loading", "reading", "thinking_text", "thinking_ended", "answer_text", "tool_call", "reply_ended"}


# JSON has no infinity, and msgspec writes whole numbers of 64 bits at most.
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(int, st.integers(-(1 << 63), (1 << 63) - 1))


st.register_type_strategy(Ask, st.builds(Ask, variables=st.just({})))


@pytest.mark.parametrize("kind", [*get_args(AnyAnswer), *get_args(AnyRequest)], ids=lambda kind: kind.__name__)
def test_whatever_is_sent_arrives(kind):
    union = AnyAnswer if kind in get_args(AnyAnswer) else AnyRequest
    fields = {
        field.name: st.from_type(field.type) for field in msgspec.structs.fields(kind) if field.name != "variables"
    }

    @settings(max_examples=30, deadline=None)
    @given(st.builds(kind, **fields))
    def check(frame):
        line = encoded(frame)
        assert line.count(b"\n") == 1
        assert msgspec.json.decode(line, type=union) == frame

    check()


def test_an_event_says_what_it_is():
    assert {kind.__struct_config__.tag for kind in get_args(AnyEvent)} == NAMES
    line = json.loads(encoded(ThinkingText("Hm", forced=True, sample=2)))
    assert line == {"event": "thinking_text", "text": "Hm", "forced": True, "sample": 2}


@pytest.mark.parametrize("line", ["{}", "[]", '{"event": "x"}', '{"event": "reading", "done": "1"}', "nonsense", "1"])
def test_what_is_no_event_is_not_taken_for_one(line):
    with pytest.raises(msgspec.MsgspecError):
        msgspec.json.decode(line, type=AnyEvent)
