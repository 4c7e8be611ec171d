"""What the rest of localr1 asks of an engine. `ProcessEngine` runs a model, `ScriptedEngine` recites."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Protocol

import msgspec

from localr1.events import AnyEvent
from localr1.frames import Loaded, Rendered
from localr1.messages import Message
from localr1.parameters import Limits, Sampling


class ReplyRequest(msgspec.Struct, frozen=True):
    """One question to an engine. `think_tags` are put round the thinking of a model that has none of its own."""

    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
    limits: Limits = Limits()
    stop: tuple[str, ...] = ()
    think_tags: tuple[str, str] | None = None
    variables: dict[str, Any] = {}
    samples: int = 1


class Engine(Protocol):
    """One loaded model, or one that is loaded when it is first asked."""

    def loaded(self) -> Loaded:
        """Load the model if it is not loaded, and tell about it. Raises the errors of `localr1.errors`."""
        ...

    def reply(self, request: ReplyRequest) -> Generator[AnyEvent, None, None]:
        """The events of a reply, ending in one `ReplyEnded` a sample. One reply runs at a time."""
        ...

    def render(self, request: ReplyRequest) -> Rendered:
        """The prompt that the messages become."""
        ...

    def stop(self) -> None:
        """End the reply under way, from any thread; its events still come to their end."""
        ...

    def kill(self) -> None:
        """End the engine at once, from any thread; a reply under way ends with what came."""
        ...

    def close(self) -> None:
        """Unload the model and end the engine."""
        ...
