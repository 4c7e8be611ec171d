"""One loaded model, and the replies it makes: what `localr1.load` gives."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Any

import msgspec

from localr1.chat import Chat
from localr1.errors import UsageError
from localr1.events import AnyEvent, ReplyEnded
from localr1.forms.functions import MOST_ROUNDS, Allow, check_allow, function_tools, results_of
from localr1.forms.kinds import form_of
from localr1.frames import Loaded, Rendered
from localr1.given import check_given, check_tags
from localr1.messages import Message, as_messages, check_messages
from localr1.parameters import MAX_SEED, Limits, Sampling, check_whole, limits, sampling
from localr1.reply import Gathering, Reply
from localr1.runtime.engine import Engine, ReplyRequest
from localr1.thinking.history import checked_policy
from localr1.votes import Vote, VoteStream, check_samples

Prompt = str | Message | Sequence[Message]
THINK_MORE = 256
VOTE_TEMPERATURE = 0.7  # for a model that is not drawn from otherwise
_LIMITS = frozenset(field.name for field in msgspec.structs.fields(Limits))


class ReplyStream:
    """The events of a reply as they come. Iterate it once; `reply` is what has come so far, or all of it."""

    def __init__(self, engine: Engine, request: ReplyRequest) -> None:
        self._engine = engine
        self._events = engine.reply(request)
        self._gathering = Gathering()
        self._when_over: Callable[[Reply], None] = lambda _reply: None
        self.seed = request.sampling.seed
        self.sampling = request.sampling
        self._read = request.read

    def __iter__(self) -> Iterator[AnyEvent]:
        over = False
        try:
            for event in self._events:
                self._gathering.add(event)
                over = over or isinstance(event, ReplyEnded)
                yield event
        finally:
            self._events.close()  # a loop that is left early stops the reply
            if over:
                self._when_over(self.reply)

    def when_over(self, call: Callable[[Reply], None]) -> None:
        """Call this with the reply once it is over and the engine free again; not when it was left early, or failed."""
        self._when_over = call

    @property
    def reply(self) -> Reply:
        """The reply as far as it has come."""
        reply = msgspec.structs.replace(self._gathering.reply(), seed=self.seed)
        if self._read is None or reply.why != "stop" or reply.parsed is not None:
            return reply
        return msgspec.structs.replace(reply, parsed=self._read(reply.text))

    def read(self) -> Reply:
        """Read the events to their end; the whole reply."""
        for _event in self:
            pass
        return self.reply

    def answer_now(self) -> None:
        """Let the model stop thinking, within a few tokens, and answer. From any thread; nothing once it answers."""
        self._engine.steer(answer_now=True)

    def think_more(self, tokens: int = THINK_MORE) -> None:
        """Let the model think at least so many tokens more. From any thread; nothing once it answers."""
        check_whole("think_more", tokens)
        self._engine.steer(think_more=tokens)

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
        hand_over: str | None = None,
        file_sha256: str = "",
    ) -> None:
        self.name = name
        self.file_sha256 = file_sha256
        self._think_tags = think_tags
        self._hand_over = hand_over
        self.engine = engine
        self._defaults = defaults or Sampling()

    @property
    def facts(self) -> Loaded:
        """What was loaded: architecture, sizes in bytes and tokens, layers, threads. Loads the model if need be."""
        return self.engine.loaded()

    def thinks(self, think_tags: tuple[str, str] | None = None) -> bool:
        """Whether anything shows that this model thinks, or `think_tags` make it. Loads the model if need be."""
        return bool(think_tags or self._think_tags) or self.facts.thinks

    def stream(
        self,
        prompt: Prompt,
        *,
        system: str = "",
        stop: Sequence[str] = (),
        think_tags: tuple[str, str] | None = None,
        variables: dict[str, Any] | None = None,
        history: str = "",
        thinking: str = "",
        hand_over: str | None = None,
        schema: Any = None,
        json_object: bool = False,
        choice: Sequence[str] | None = None,
        grammar: str | None = None,
        tools: Sequence[Callable[..., Any]] = (),
        **values: Any,
    ) -> ReplyStream:
        """Start a reply and give its events as they come.

        `values` are those of `localr1.parameters`: temperature, top_p, top_k, min_p, seed, max_tokens, think and the
        rest. `history` says what becomes of old thinking: strip, keep or keep-in-tool-loop. `thinking` is what the
        model is to have thought already: it goes on from there. `hand_over` leads over to the answer where thinking is
        closed early; None stands for the model's own line. `schema` (a JSON schema or a Python type),
        `json_object`, `choice` or `grammar` (GBNF) say what form the answer has; the thinking stays free. `tools` are
        functions that the model may ask for; none is run here. Raises `UsageError` naming what cannot be used.
        """
        request = self._request(
            prompt, system=system, stop=stop, think_tags=think_tags, variables=variables, history=history,
            thinking=thinking, hand_over=hand_over,
            schema=schema, json_object=json_object, choice=choice, grammar=grammar, tools=tools,
            **values,
        )  # fmt: skip
        return ReplyStream(self.engine, _asking(request))

    def ask(self, prompt: Prompt, *, allow: Allow | None = None, **values: Any) -> Reply:
        """Ask and wait for the whole reply. Takes what `stream` takes.

        With `allow`, calls to `tools` are run and their results read by the model until it answers: True allows every
        call, a function is asked about each. Without it, a reply that calls tools is given back with its `calls`.
        """
        check_allow(allow)
        reply = self.stream(prompt, **values).read()
        messages = list(as_messages(_chat(prompt), values.pop("system", "")))
        for _round in range(MOST_ROUNDS if allow is not None else 0):
            if not reply.calls:
                break
            messages += [reply.message(), *results_of(reply.calls, values.get("tools", ()), allow or False)]
            reply = self.stream(messages, **values).read()
        return reply

    def vote(self, prompt: Prompt, *, n: int = 8, **values: Any) -> Vote:
        """Ask `n` times at once and keep the majority. Takes what `stream` takes; the prompt is read once.

        Answers are compared by what they come to: `\\boxed{}`, a number, a choice, a JSON value. Samples that can no
        longer change the winner are stopped.
        """
        stream = self.vote_stream(prompt, n=n, **values)
        for _event in stream:
            pass
        return stream.vote

    def vote_stream(self, prompt: Prompt, *, n: int = 8, **values: Any) -> VoteStream:
        """Start `n` samples of a reply and give their events as they come; each says which `sample` it is of.

        A model whose own temperature is 0 is drawn from at 0.7, unless `temperature` says otherwise.
        """
        if "tools" in values:
            raise UsageError("A vote takes no tools.", hint="Leave tools out, or ask once.")
        check_samples(n)
        if self._defaults.temperature == 0 and values.get("temperature") is None:
            values["temperature"] = VOTE_TEMPERATURE
        request = self._request(prompt, **values)
        if request.sampling.temperature == 0:
            raise UsageError("At temperature 0 every sample is the same: there is nothing to vote on.")
        return VoteStream(self.engine, _asking(msgspec.structs.replace(request, samples=n)))

    def chat(self, *, system: str = "", messages: Sequence[Message] = (), history: str = "", **values: Any) -> Chat:
        """A chat that remembers its turns, from `messages` on; `values` hold for each of them.

        `history` says what becomes of the thinking of earlier turns: strip, keep, or keep-in-tool-loop, which leaves
        it out once an answer was given. Empty is what the model's own template does.
        """
        return Chat(self, system, values, messages=messages, history=history)

    def prepare(self, messages: Sequence[Message], **values: Any) -> None:
        """Let the engine read what the next prompt of a chat begins with, until something else is asked.

        Takes what `stream` takes. Returns at once; nothing but time depends on it.
        """
        self.engine.prepare(self._request(messages, **values))

    def render(
        self,
        prompt: Prompt,
        *,
        system: str = "",
        think_tags: tuple[str, str] | None = None,
        variables: dict[str, Any] | None = None,
        history: str = "",
    ) -> Rendered:
        """The prompt as the model would read it, with its token ids."""
        messages = as_messages(_chat(prompt), check_given("system", system))
        tags = check_tags(think_tags) or self._think_tags
        variables = dict(check_given("variables", variables) or {})
        request = ReplyRequest(messages, think_tags=tags, variables=variables, history=checked_policy(history))
        return self.engine.render(request.checked())

    def stop(self) -> None:
        """End the reply under way, from any thread."""
        self.engine.stop()

    def kill(self) -> None:
        """End the engine at once, from any thread; a reply under way ends with what came."""
        self.engine.kill()

    def close(self) -> None:
        """Unload the model, for good: what is asked later raises `UsageError`."""
        self.engine.close()

    def __enter__(self) -> Model:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _request(
        self,
        prompt: Prompt,
        *,
        system: str = "",
        stop: Sequence[str] = (),
        think_tags: tuple[str, str] | None = None,
        variables: dict[str, Any] | None = None,
        history: str = "",
        thinking: str = "",
        hand_over: str | None = None,
        schema: Any = None,
        json_object: bool = False,
        choice: Sequence[str] | None = None,
        grammar: str | None = None,
        tools: Sequence[Callable[..., Any]] = (),
        **values: Any,
    ) -> ReplyRequest:
        """What the engine is asked, every value of it checked."""
        check_given("system", system)
        check_given("thinking", thinking)
        check_given("hand_over", hand_over)
        stop = (stop,) if isinstance(stop, str) else check_given("stop", stop)
        if any(not text for text in stop):
            raise UsageError("A stop string is empty: every reply would end at once.")
        bounds = limits(**{name: value for name, value in values.items() if name in _LIMITS})
        if thinking and bounds.think in (0, "off"):
            raise UsageError("A thought to go on from and think=off do not go together.", hint="Leave one of them out.")
        given = {name: value for name, value in values.items() if name not in _LIMITS}
        drawn = sampling(**msgspec.structs.asdict(self._defaults) | given)
        if drawn.seed is None:
            drawn = msgspec.structs.replace(drawn, seed=secrets.randbelow(MAX_SEED + 1))
        form = form_of(schema=schema, json_object=json_object, choice=choice, grammar=grammar)
        if form and stop:
            raise UsageError("Stop texts and a form do not go together.", hint="Leave one of them out.")
        if form and tools:
            raise UsageError("Tools and a form of the answer do not go together.", hint="Leave one of them out.")
        return ReplyRequest(
            as_messages(_chat(prompt), system), drawn, bounds, stop, check_tags(think_tags) or self._think_tags,
            dict(check_given("variables", variables) or {}), history=checked_policy(history), thinking=thinking,
            hand_over=self._hand_over if hand_over is None else hand_over,
            grammar=form.grammar if form else "", read=form.read if form else None, form=form.name if form else "",
            tools=tuple(function.tool for function in function_tools(tools)),
        ).checked()  # fmt: skip


def _asking(request: ReplyRequest) -> ReplyRequest:
    """The request, refused where it asks nothing."""
    if not any(message.role == "user" and message.content.strip() for message in request.messages):
        raise UsageError("There is nothing to ask: the prompt is empty.")
    return request


def _chat(prompt: Prompt) -> str | Message | list[Message]:
    return prompt if isinstance(prompt, str | Message) else check_messages("The prompt", prompt)
