"""One loaded model, and the replies it makes: what `localr1.load` gives."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any

import msgspec

from localr1.errors import UsageError
from localr1.events import AnyEvent
from localr1.frames import Loaded, Rendered
from localr1.messages import Message, as_messages
from localr1.parameters import MAX_SEED, Limits, Sampling, limits, sampling
from localr1.reply import Gathering, Reply
from localr1.runtime.engine import Engine, ReplyRequest

Prompt = str | Message | Sequence[Message]
_LIMITS = frozenset(field.name for field in msgspec.structs.fields(Limits))


class ReplyStream:
    """The events of a reply as they come. Iterate it once; `reply` is what has come so far, or all of it."""

    def __init__(self, engine: Engine, request: ReplyRequest) -> None:
        self._engine = engine
        self._events = engine.reply(request)
        self._gathering = Gathering()
        self.seed = request.sampling.seed

    def __iter__(self) -> Iterator[AnyEvent]:
        try:
            for event in self._events:
                self._gathering.add(event)
                yield event
        finally:
            self._events.close()  # a loop that is left early stops the reply

    @property
    def reply(self) -> Reply:
        """The reply as far as it has come."""
        return msgspec.structs.replace(self._gathering.reply(), seed=self.seed)

    def stop(self) -> None:
        """End the reply; the events that are left still come, the last being `ReplyEnded("cancelled")`."""
        self._engine.stop()


class Model:
    """A model that is loaded, or that is loaded when first asked. A context manager: leaving it unloads the model."""

    def __init__(
        self,
        engine: Engine,
        *,
        name: str = "",
        defaults: Sampling | None = None,
        think_tags: tuple[str, str] | None = None,
    ) -> None:
        self.name = name
        self._think_tags = think_tags
        self._engine = engine
        self._defaults = defaults or Sampling()

    @property
    def facts(self) -> Loaded:
        """What was loaded: architecture, sizes in bytes and tokens, layers, threads. Loads the model if need be."""
        return self._engine.loaded()

    def stream(
        self,
        prompt: Prompt,
        *,
        system: str = "",
        stop: Sequence[str] = (),
        think_tags: tuple[str, str] | None = None,
        variables: dict[str, Any] | None = None,
        **values: Any,
    ) -> ReplyStream:
        """Start a reply and give its events as they come.

        `values` are those of `localr1.parameters`: temperature, top_p, top_k, min_p, seed, max_tokens, think and the
        rest. Raises `UsageError` naming what cannot be used.
        """
        request = self._request(prompt, system, values)
        stop = (stop,) if isinstance(stop, str) else tuple(stop)
        if any(not text for text in stop):
            raise UsageError("A stop string is empty: every reply would end at once.")
        if think_tags is not None and not all(tag.strip() for tag in think_tags):
            raise UsageError("A thinking tag is empty.", hint="Give both: --think-tags '<think>' '</think>'.")
        request = msgspec.structs.replace(
            request, stop=stop, think_tags=think_tags or self._think_tags, variables=dict(variables or {})
        )
        return ReplyStream(self._engine, request)

    def ask(self, prompt: Prompt, **values: Any) -> Reply:
        """Ask and wait for the whole reply. Takes what `stream` takes."""
        stream = self.stream(prompt, **values)
        for _event in stream:
            pass
        return stream.reply

    def chat(self, *, system: str = "", **values: Any) -> Chat:
        """A chat that remembers its turns; `values` hold for each of them."""
        return Chat(self, system, values)

    def render(
        self,
        prompt: Prompt,
        *,
        system: str = "",
        think_tags: tuple[str, str] | None = None,
        variables: dict[str, Any] | None = None,
    ) -> Rendered:
        """The prompt as the model would read it, with its token ids."""
        messages = as_messages(_chat(prompt), system)
        tags = think_tags or self._think_tags
        request = ReplyRequest(messages, think_tags=tags, variables=dict(variables or {}))
        return self._engine.render(request)

    def stop(self) -> None:
        """End the reply under way, from any thread."""
        self._engine.stop()

    def kill(self) -> None:
        """End the engine at once, from any thread; a reply under way ends with what came."""
        self._engine.kill()

    def close(self) -> None:
        """Unload the model."""
        self._engine.close()

    def __enter__(self) -> Model:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _request(self, prompt: Prompt, system: str, values: dict[str, Any]) -> ReplyRequest:
        if not isinstance(system, str):
            raise UsageError(f"system must be text, not {system!r}.")
        messages = as_messages(_chat(prompt), system)
        if not any(message.role == "user" and message.content.strip() for message in messages):
            raise UsageError("There is nothing to ask: the prompt is empty.")
        bounds = limits(**{name: value for name, value in values.items() if name in _LIMITS})
        given = {name: value for name, value in values.items() if name not in _LIMITS}
        drawn = sampling(**msgspec.structs.asdict(self._defaults) | given)
        if drawn.seed is None:
            drawn = msgspec.structs.replace(drawn, seed=secrets.randbelow(MAX_SEED + 1))
        return ReplyRequest(messages, drawn, bounds)


class Chat:
    """Turns of one conversation. Old thinking is kept here and left out of what the model reads again."""

    def __init__(self, model: Model, system: str, values: dict[str, Any]) -> None:
        self._model = model
        self._values = values
        self.messages: list[Message] = [Message("system", system)] if system else []

    def stream(self, text: str, **values: Any) -> Iterator[AnyEvent]:
        """Ask the next question and give the events of the reply; the turn is kept once the reply has ended."""
        question = Message("user", text)
        stream = self._model.stream([*self.messages, question], **self._values | values)
        yield from stream
        self.messages += [question, stream.reply.message()]

    def ask(self, text: str, **values: Any) -> Reply:
        """Ask the next question and wait for the reply."""
        gathering = Gathering()
        for event in self.stream(text, **values):
            gathering.add(event)
        return gathering.reply()


def _chat(prompt: Prompt) -> str | Message | list[Message]:
    return prompt if isinstance(prompt, str | Message) else list(prompt)
