"""A conversation: its turns, what becomes of old thinking, and what the engine does with it between turns.

What is known of the next prompt is read while the user still types; the cache may be kept on disk. Both save time and
nothing else: without them the same text is read again.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from localr1.errors import UsageError
from localr1.forms.functions import MOST_ROUNDS, Allow, check_allow, results_of
from localr1.frames import StateRestored, StateSaved
from localr1.given import check_given
from localr1.messages import Message, check_messages
from localr1.reply import Reply
from localr1.thinking.history import checked_policy

if TYPE_CHECKING:
    from localr1.model import Model, ReplyStream


class Chat:
    """Turns of one conversation. All thinking is kept in `messages`; `history` says what the model reads again of it.

    `messages` may be cut or changed between turns, to ask an earlier question anew: what the engine still holds of
    them is not read again.
    """

    def __init__(
        self,
        model: Model,
        system: str = "",
        values: dict[str, Any] | None = None,
        *,
        messages: Sequence[Message] = (),
        history: str = "",
    ) -> None:
        self._model = model
        self._values = {"history": checked_policy(history)} | (values or {})
        check_given("system", system)
        self.messages: list[Message] = [Message("system", system)] if system else []
        self.messages += check_messages("messages", messages)

    def stream(self, text: str, **values: Any) -> ReplyStream:
        """Ask the next question and give the events of the reply; the turn is kept once the reply is over."""
        return self._turn([Message("user", text)], values)

    def ask(self, text: str, *, allow: Allow | None = None, **values: Any) -> Reply:
        """Ask the next question and wait for the reply.

        With `allow`, calls to `tools` are run and read as in `Model.ask`; calls and results stay in `messages`.
        """
        check_allow(allow)
        reply = self.stream(text, **values).read()
        for _round in range(MOST_ROUNDS if allow is not None else 0):
            if not reply.calls:
                break
            tools = (self._values | values).get("tools", ())
            reply = self._turn(results_of(reply.calls, tools, allow or False), values).read()
        return reply

    def _turn(self, said: list[Message], values: dict[str, Any]) -> ReplyStream:
        """The reply to what was said now; both are kept once it is over."""
        stream = self._model.stream([*self.messages, *said], **self._values | values)

        def keep(reply: Reply) -> None:
            self.messages += [*said, reply.message()]
            self.prepare()

        stream.when_over(keep)
        return stream

    def prepare(self) -> None:
        """Let the engine read what the next prompt begins with, until something else is asked.

        Done after each reply. Returns at once.
        """
        self._model.prepare(self.messages, **self._values)

    def save_state(self, path: str | os.PathLike[str]) -> StateSaved:
        """Write what the engine has read of this chat to a file, sealed for this installation.

        The model must have been loaded with `states=True`. Raises `UsageError` and `DiskError`.
        """
        return self._model.engine.save_state(_path(path), tuple(self.messages))

    def restore_state(self, path: str | os.PathLike[str]) -> StateRestored:
        """Take up what `save_state` wrote of a chat with these messages.

        A file that is damaged, or of another model or build, is refused: `refused` says why, and the messages are read
        again instead.
        """
        restored = self._model.engine.restore_state(_path(path))
        if self.messages:
            self.prepare()
        return restored


def _path(given: Any) -> str:
    """The path of a file, as text."""
    try:
        path = os.fspath(given)
    except TypeError:
        path = None
    if not isinstance(path, str) or not path:
        raise UsageError(f"A file is named by a path, not {given!r:.80}.")
    return path
