"""What the rest of localr1 asks of an engine. `ProcessEngine` runs a model, `ScriptedEngine` recites."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Protocol

import msgspec

from localr1.errors import UsageError
from localr1.events import AnyEvent
from localr1.frames import Ask, Loaded, Rendered, StateRestored, StateSaved, Tool
from localr1.messages import Message
from localr1.parameters import Limits, Sampling


class ReplyRequest(msgspec.Struct, frozen=True):
    """One question to an engine. `think_tags` are put round the thinking of a model that has none of its own.

    `grammar` and `tools` are those of `localr1.frames.Ask`. Two fields stay here: `read` turns a whole answer into a
    value, `form` is what the form is called that became the grammar.
    """

    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
    limits: Limits = Limits()
    stop: tuple[str, ...] = ()
    think_tags: tuple[str, str] | None = None
    variables: dict[str, Any] = {}
    samples: int = 1
    grammar: str = ""
    tools: tuple[Tool, ...] = ()
    history: str = ""
    thinking: str = ""
    hand_over: str | None = None
    read: Callable[[str], Any] | None = None
    form: str = "grammar"

    def frame(self, number: int) -> Ask:
        """The request as it is sent down; the fields of both go by the same names."""
        names = [name for name in self.__struct_fields__ if name not in ("read", "form")]
        return Ask(number, **{name: getattr(self, name) for name in names})

    def checked(self) -> ReplyRequest:
        """The request itself, once it is known to read the same at the other end. Raises `UsageError`."""
        try:
            msgspec.msgpack.decode(msgspec.msgpack.encode(self.frame(0)), type=Ask)
        except (msgspec.MsgspecError, TypeError, ValueError, OverflowError, RecursionError) as error:
            raise UsageError(f"A value cannot be sent to the model: {str(error).splitlines()[0]:.120}.") from None
        return self


class Engine(Protocol):
    """One loaded model, or one that is loaded when it is first asked. Once closed, all that it is asked is refused."""

    def loaded(self) -> Loaded:
        """Load the model if it is not loaded, and tell about it. Raises the errors of `localr1.errors`."""
        ...

    def reply(self, request: ReplyRequest) -> Generator[AnyEvent, None, None]:
        """The events of a reply, ending in one `ReplyEnded` a sample. One reply runs at a time."""
        ...

    def render(self, request: ReplyRequest) -> Rendered:
        """The prompt that the messages become."""
        ...

    def prepare(self, request: ReplyRequest) -> None:
        """Read what the next prompt of this chat is known to begin with, until something else is asked.

        Returns at once and never raises: nothing but time depends on it.
        """
        ...

    def save_state(self, path: str, messages: tuple[Message, ...]) -> StateSaved:
        """Write what the cache holds of a chat to a file."""
        ...

    def restore_state(self, path: str) -> StateRestored:
        """Read the cache from a file; one that cannot be used is refused with a reason, and the cache is empty."""
        ...

    def steer(self, *, answer_now: bool = False, think_more: int = 0) -> None:
        """Let the reply under way answer now, or think so many tokens more; from any thread, at any time."""
        ...

    def stop(self) -> None:
        """End the reply under way, from any thread; its events still come to their end."""
        ...

    def kill(self) -> None:
        """End the engine at once, from any thread; a reply under way ends with what came."""
        ...

    def close(self) -> None:
        """Unload the model and end the engine, for good: what is asked later raises `ClosedError`."""
        ...
