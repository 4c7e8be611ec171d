"""What the KV cache holds, so that no token is read twice.

Positions 0 to n of sequence 0 hold the last chat read and the reply to it. A new prompt keeps their longest common
beginning; where the model cannot forget a part of its memory (recurrent and some hybrid ones), all is read again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Container, Sequence
from typing import NamedTuple

from localr1.engine.llama import Context

MOST_KEPT_REPLIES = 256


class PromptCache:
    """The tokens of sequence 0, in the order of their positions."""

    def __init__(self) -> None:
        self.tokens: list[int] = []

    def reuse(self, context: Context, prompt: Sequence[int]) -> int:
        """Keep what the prompt shares with the cache and forget the rest; the number of tokens not to be read.

        The last token of a prompt is always read: the first of the reply is drawn from its logits.
        """
        shared = min(common_length(self.tokens, prompt), len(prompt) - 1)
        if shared < len(self.tokens) and not context.keep(0, shared):
            context.clear()
            shared = 0
        self.tokens = self.tokens[:shared]
        return shared

    def forget(self, context: Context) -> None:
        """Drop everything."""
        context.clear()
        self.tokens = []


class KeptReply(NamedTuple):
    """A reply that this model made: what it thought, all its text with the tags in it, and the ids of that text.

    `opened` is what its prompt had already opened, empty where the model opened its thinking by itself. `ids` are
    None where the whole cannot be told from what a stranger might have written; `answer` are the ids of its answer.
    """

    thinking: str
    opened: str
    text: str
    ids: tuple[int, ...] | None
    answer: tuple[int, ...] | None


class KeptReplies:
    """The replies this model made, found by their answer's text. Blank space round it makes no difference.

    Text does not always tokenise back to the ids it came from; put in by their ids, old answers match the cache.
    """

    def __init__(self) -> None:
        self._replies: OrderedDict[str, KeptReply] = OrderedDict()

    def remember(
        self, answer: str, ids: Sequence[int], pieces: Sequence[bytes], special: Container[int] = (),
        *, thinking: str = "", opened: str = "", tags: Container[int] = (),
    ) -> None:  # fmt: skip
        """Note the ids of a reply, and those at its end that spell `answer`.

        The answer's are not noted where no run of whole ids does, nor any where one of them is special and none of the
        thinking's `tags`: a model that was talked into saying `<｜User｜>` is not to find it in its history as the
        beginning of a turn.
        """
        wanted = answer.encode("utf-8", "replace")
        if not wanted.strip():
            return
        start, length = len(ids), 0
        while start and length < len(wanted):
            start -= 1
            length += len(pieces[start])
        found = tuple(ids[start:])
        spells = b"".join(pieces[start:]) == wanted and not any(token in special for token in found)
        clean = not any(token in special and token not in tags for token in ids)
        text = b"".join(pieces).decode("utf-8", "replace")
        whole = tuple(ids) if clean and text.rstrip().endswith(answer.strip()) else None
        if spells or whole:
            self.add(answer, KeptReply(thinking.strip(), opened, text, whole, found if spells else None))

    def add(self, answer: str, reply: KeptReply) -> None:
        """Note a reply that is known already, as from a saved state."""
        key = answer.strip()
        self._replies[key] = reply
        self._replies.move_to_end(key)
        while len(self._replies) > MOST_KEPT_REPLIES:
            self._replies.popitem(last=False)

    def find(self, answer: str) -> KeptReply | None:
        """The reply with this answer, if this model made one."""
        return self._replies.get(answer.strip())


def common_length(a: Sequence[int], b: Sequence[int]) -> int:
    """How many tokens two sequences have in common at their beginning."""
    shortest = min(len(a), len(b))
    if a[:shortest] == b[:shortest]:
        return shortest
    return next(i for i in range(shortest) if a[i] != b[i])
