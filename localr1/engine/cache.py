"""What the KV cache holds, so that no token is read twice.

Positions 0 to n of sequence 0 hold the last chat read and the reply to it. A new prompt keeps their longest common
beginning; where the model cannot forget a part of its memory (recurrent and some hybrid ones), all is read again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Container, Sequence

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


class KeptReplies:
    """The ids of replies this model made, found by their answer's text. Blank space round it makes no difference.

    Text does not always tokenise back to the ids it came from; put in by their ids, old answers match the cache.
    """

    def __init__(self) -> None:
        self._ids: OrderedDict[str, list[int]] = OrderedDict()

    def remember(self, answer: str, ids: Sequence[int], pieces: Sequence[bytes], special: Container[int] = ()) -> None:
        """Note the ids at the end of a reply that spell `answer`.

        Nothing is noted where no run of whole ids does, or where one of them is special: a model that was talked into
        saying `<｜User｜>` is not to find it in its history as the beginning of a turn.
        """
        wanted, key = answer.encode("utf-8", "replace"), answer.strip()
        if not key:
            return
        start, length = len(ids), 0
        while start and length < len(wanted):
            start -= 1
            length += len(pieces[start])
        found = list(ids[start:])
        if b"".join(pieces[start:]) == wanted and not any(token in special for token in found):
            self._ids[key] = found
            self._ids.move_to_end(key)
            while len(self._ids) > MOST_KEPT_REPLIES:
                self._ids.popitem(last=False)

    def find(self, text: str) -> list[int] | None:
        """The ids of a reply with this answer, if this model made one."""
        return self._ids.get(text.strip())


def common_length(a: Sequence[int], b: Sequence[int]) -> int:
    """How many tokens two sequences have in common at their beginning."""
    shortest = min(len(a), len(b))
    if a[:shortest] == b[:shortest]:
        return shortest
    return next(i for i in range(shortest) if a[i] != b[i])
