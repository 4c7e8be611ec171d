"""The one thread that talks to the engine: it loads models and asks for replies, and tells what happens.

Nothing on a screen is touched here. What is asked waits its turn; stopping and steering reach the reply under way at
once, from any thread. What the engine or a disk does is told, never raised.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from localr1.chats.history import History
from localr1.chats.recording import Recording
from localr1.chats.records import Kept
from localr1.errors import LocalR1Error
from localr1.events import AnyEvent, Loading
from localr1.messages import Message
from localr1.model import Model, ReplyStream
from localr1.parameters import MAX_SEED, Limits
from localr1.reply import Reply
from localr1.runner import Runner
from localr1.tui.happenings import (
    Broken,
    Happening,
    ModelFailed,
    ModelLoading,
    ModelReady,
    ReplyBegan,
    ReplyCame,
    ReplyOver,
    ReplyRefused,
    TokensCounted,
)
from localr1.votes import Vote, VoteStream

PATIENCE = 3.0  # seconds that the end of the app waits for this thread
_LIMITS = Limits.__struct_fields__


@dataclass(frozen=True, slots=True)
class Asking:
    """A reply that is wanted: to `question`, the last of `messages`.

    `thinking` is a thought to go on from; more than one of `samples` make a vote. `context` is the room that the model
    is to have at least.
    """

    chat: int
    question: int
    model: str
    messages: tuple[Message, ...]
    values: dict[str, Any] = field(default_factory=dict)
    thinking: str = ""
    samples: int = 1
    context: int = 0


class Replying:
    """Loads and asks, one thing after the other, in a thread of its own. `tell` is called in that thread."""

    def __init__(self, runner: Runner, history: History, tell: Callable[[Happening], None]) -> None:
        self._runner = runner
        self._history = history
        self._tell = tell
        self._jobs: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._model: Model | None = None
        self._stream: ReplyStream | VoteStream | None = None
        self._given_up: set[int] = set()
        self._thread = threading.Thread(target=self._work, name="replying", daemon=True)
        self._thread.start()

    def load(self, name: str) -> None:
        """Have a model in memory, and the one before it out of it."""
        self._jobs.put(lambda: self._load(name))

    def reply(self, asking: Asking) -> None:
        """Ask for a reply once what was asked before is over."""
        self._jobs.put(lambda: self._reply(asking))

    def count(self, text: str) -> None:
        """Count the tokens of a text, once there is time."""
        self._jobs.put(lambda: self._count(text))

    def answer_now(self) -> None:
        """Let the reply under way stop thinking and answer."""
        if (stream := self._stream) is not None:
            stream.answer_now()

    def think_more(self) -> None:
        """Let the reply under way think longer. A vote takes its course."""
        if isinstance(stream := self._stream, ReplyStream):
            stream.think_more()

    def stop(self, question: int) -> None:
        """End the reply to a question, or do not begin it."""
        self._given_up.add(question)
        if (stream := self._stream) is not None:
            stream.stop()

    def close(self) -> None:
        """End the engine and the thread; a reply under way is kept as far as it came."""
        self._jobs.put(None)
        if (stream := self._stream) is not None:
            stream.stop()
        if (model := self._model) is not None:
            model.close()
        self._thread.join(PATIENCE)

    def _work(self) -> None:
        """One job after the other. A mistake in them ends the thread; the screen is told, or it would wait for ever."""
        over = False
        try:
            while (job := self._jobs.get()) is not None:
                job()
            over = True
        finally:
            if not over:
                self._tell(Broken())

    def _load(self, name: str, context: int = 0) -> Model | None:
        if self._model is not None:
            if self._model.name == name and not (context and self._model.facts.context < context):
                return self._model
            self._model.close()
            self._model = None

        def heard(event: AnyEvent) -> None:
            if isinstance(event, Loading):
                self._tell(ModelLoading(name, event.fraction))

        try:
            wider: dict[str, Any] = {"context": context} if context else {}
            model = self._runner.load(name, on_event=heard, **wider)
            facts = model.facts
        except LocalR1Error as error:
            self._tell(ModelFailed(name, error.message, error.hint))
            return None
        self._model = model
        self._tell(ModelReady(name, facts))
        return model

    def _reply(self, asking: Asking) -> None:
        """Make one reply, or a vote, and keep it."""
        if asking.question in self._given_up:
            self._given_up.discard(asking.question)
            self._tell(ReplyRefused(asking.question, "Stopped."))
            return
        try:
            model = self._load(asking.model, asking.context)
            if model is None:
                hint = "F6 shows the models that are here, and those to get."
                self._tell(ReplyRefused(asking.question, "No model could be loaded to answer.", hint))
            elif asking.samples > 1:
                self._vote(model, asking)
            else:
                self._ask(model, asking)
        except LocalR1Error as error:
            self._tell(ReplyRefused(asking.question, error.message, error.hint))
        finally:
            self._stream = None
            self._given_up.discard(asking.question)

    def _ask(self, model: Model, asking: Asking) -> None:
        stream = model.stream(asking.messages, thinking=asking.thinking, **asking.values)
        recording, kept = self._record(model, asking, stream, stream.seed)
        self._tell(ReplyBegan(asking.question, kept))
        trouble = hint = ""
        self._stream = stream
        try:
            for event in stream:
                recording.add(event)
                self._tell(ReplyCame(recording.id, event))
        except LocalR1Error as error:
            trouble, hint = error.message, error.hint
        reply = stream.reply
        if not trouble and reply.why == "engine_stopped":
            trouble, hint = reply.reason, "What came is kept; r asks again, and the engine is started anew."
        kept = recording.crashed(trouble) if trouble else recording.end(reply)
        self._tell(ReplyOver(asking.question, kept, trouble, hint))
        if not trouble:
            model.prepare([*asking.messages, reply.message()], **asking.values)

    def _vote(self, model: Model, asking: Asking) -> None:
        stream = model.vote_stream(asking.messages, n=asking.samples, **asking.values)
        seeds = [None if stream.seed is None else (stream.seed + sample) & MAX_SEED for sample in range(asking.samples)]
        begun = [self._record(model, asking, stream, seed) for seed in seeds]
        recordings = [recording for recording, _kept in begun]
        self._tell(ReplyBegan(asking.question, begun[0][1], asking.samples))
        trouble = hint = ""
        self._stream = stream
        try:
            for event in stream:
                sample = getattr(event, "sample", 0)
                if sample:
                    event = msgspec.structs.replace(event, sample=0)
                recordings[sample].add(event)
                self._tell(ReplyCame(recordings[sample].id, event))
        except LocalR1Error as error:
            trouble, hint = error.message, error.hint
        vote = stream.vote
        kept = [_ended(recording, reply, trouble) for recording, reply in zip(recordings, vote.replies, strict=True)]
        shown = kept[_winner(vote)]
        self._history.choose(asking.chat, shown.id)
        self._tell(ReplyOver(asking.question, shown, trouble, hint, vote))

    def _record(
        self, model: Model, asking: Asking, stream: ReplyStream | VoteStream, seed: int | None
    ) -> tuple[Recording, Kept]:
        limits = {name: asking.values[name] for name in _LIMITS if name in asking.values}
        if asking.samples > 1:
            limits["vote"] = asking.samples
        recording = self._history.begin(
            asking.chat, asking.question, model=_lasting(asking.model), file_sha256=model.file_sha256,
            sampling=msgspec.structs.asdict(stream.sampling), limits=limits, seed=seed,
        )  # fmt: skip
        return recording, self._history.message(recording.id)

    def _count(self, text: str) -> None:
        tokens: int | None = None
        if self._model is not None:
            try:
                tokens = len(self._model.render(text).ids)
            except LocalR1Error:
                tokens = None
        self._tell(TokensCounted(text, tokens))


def _ended(recording: Recording, reply: Reply, trouble: str) -> Kept:
    return recording.crashed(trouble) if trouble else recording.end(reply)


def _winner(vote: Vote) -> int:
    """The sample to show: the first with the majority's answer, else the first that has one, else the first."""
    answered: Sequence[int] = [number for number, reply in enumerate(vote.replies) if reply.text]
    return vote.counts[0].samples[0] if vote.counts else next(iter(answered), 0)


def _lasting(name: str) -> str:
    """The name of a model as it holds from any folder."""
    path = Path(name).expanduser()
    return str(path.absolute()) if path.is_file() else name
