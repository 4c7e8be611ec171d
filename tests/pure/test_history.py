"""Which thoughts of a chat a model reads again."""

import pytest

from localr1.errors import UsageError
from localr1.messages import Message
from localr1.thinking.history import POLICIES, checked_policy, remembered

CHAT = [
    Message("user", "Why?"),
    Message("assistant", "So.", "An old thought."),
    Message("user", "And now?"),
    Message("assistant", "I ask the tool.", "A thought in a loop."),
    Message("tool", "42"),
]


@pytest.mark.parametrize(
    ("policy", "thoughts"),
    [("strip", [1, 3]), ("keep", []), ("keep-in-tool-loop", [1])],
)
def test_a_policy_leaves_out_what_it_says_and_nothing_else(policy, thoughts) -> None:
    left = remembered(CHAT, policy)
    assert [i for i, (before, after) in enumerate(zip(CHAT, left, strict=True)) if before != after] == thoughts
    assert [(message.role, message.content) for message in left] == [(m.role, m.content) for m in CHAT]


def test_the_next_question_ends_a_tool_loop() -> None:
    after = remembered([*CHAT, Message("assistant", "42."), Message("user", "Thanks.")], "keep-in-tool-loop")
    assert not any(message.thinking for message in after)


def test_a_policy_goes_by_its_name() -> None:
    assert [checked_policy(name) for name in ("", *POLICIES)] == ["", *POLICIES]
    with pytest.raises(UsageError, match="strip, keep, keep-in-tool-loop"):
        checked_policy("kepe")
