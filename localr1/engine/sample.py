"""One reply as it grows: tokens in, events out. The decode loop keeps one of these for each sample asked for.

Here bytes become characters, characters become thinking or answer, and the clock and counts of a reply are kept.
"""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable, Iterator

from localr1.engine.vocab import Vocabulary
from localr1.events import AnswerText, Event, ReplyEnd, ReplyEnded, ThinkingEnd, ThinkingEnded, ThinkingText, Usage
from localr1.thinking.splitter import Splitter
from localr1.thinking.steering import Decision, Steering, Step
from localr1.thinking.stops import StopStrings

Clock = Callable[[], float]


class Sample:
    """The state of one reply; `asked` is when the request came, on the same clock.

    `ids` are all its tokens, those put in its mouth included, without the end token.
    """

    def __init__(
        self, number: int, vocabulary: Vocabulary, splitter: Splitter, steering: Steering, stops: StopStrings,
        *, asked: float, clock: Clock = time.monotonic,
    ) -> None:  # fmt: skip
        self.number = number
        self.ids: list[int] = []
        self.pieces: list[bytes] = []
        self.ended: ReplyEnd | None = None
        self.sampled = 0
        self._vocabulary = vocabulary
        self._splitter = splitter
        self._steering = steering
        self._stops = stops
        self._clock = clock
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stopped = False  # a stop string has come: nothing more is shown
        self._answer: list[str] = []
        self._thinking_tokens = 0
        self._block_tokens = 0
        self._thinking_seconds = 0.0
        self._asked = self._first = self._since = asked
        self._was_inside = splitter.inside

    @property
    def inside(self) -> bool:
        """Whether the model is thinking."""
        return self._splitter.inside

    @property
    def answer(self) -> str:
        """The answer so far, as it was given out."""
        return "".join(self._answer)

    def first_decision(self) -> Decision:
        """What to do before anything is sampled."""
        return self._steering.first(inside=self.inside)

    def take(self, token: int) -> tuple[Decision, list[Event]]:
        """A token was sampled: the events it makes, and what comes next."""
        now = self._clock()
        if not self.sampled:
            self._first = self._since = now
        self.sampled += 1
        ends = self._vocabulary.ends(token)
        events: list[Event] = []
        if self.inside:
            self._thinking_tokens += 1
            self._block_tokens += 1
        if not ends:
            events = self._add(token, forced=False)
        whole = not self._decoder.getstate()[0]
        decision = self._steering.next(Step(self.inside, self._thinking_tokens, ends, whole))
        if self.ended:
            decision = Decision.END
        elif decision is Decision.END:
            self.ended = "stop"
        return decision, events

    def put_in(self, token: int) -> list[Event]:
        """A token was put in the model's mouth: the events it makes."""
        return self._add(token, forced=True)

    def finish(self, why: ReplyEnd, usage: Usage, reason: str = "") -> list[Event]:
        """The reply is over: what was held back, why the thinking ended if it had not, and the end."""
        self.ended = why
        events = [*self._split(self._decoder.decode(b"", final=True), forced=False)]
        for kind, text in self._splitter.close():
            events += self._event(kind, text, forced=False)
        if held := self._stops.close():
            events += self._shown(held, forced=False)
        if self.inside:
            events.append(self._thinking_ended("cut"))
            if why in ("stop", "length"):
                why = self.ended = "answer_lost"
        return [*events, ReplyEnded(why, self._usage(usage), reason, self.number)]

    def _add(self, token: int, *, forced: bool) -> list[Event]:
        piece = self._vocabulary.piece(token)
        self.ids.append(token)
        self.pieces.append(piece)
        return list(self._split(self._decoder.decode(piece), forced=forced))

    def _split(self, text: str, *, forced: bool) -> Iterator[Event]:
        if text:
            for kind, stretch in self._splitter.feed(text):
                yield from self._event(kind, stretch, forced=forced)

    def _event(self, kind: str, text: str, *, forced: bool) -> list[Event]:
        match kind:
            case "thinking":
                return [ThinkingText(text, forced, self.number)]
            case "answer":
                return self._shown(self._stops.feed(text), forced=forced)
            case "opened":
                self._since, self._block_tokens, self._was_inside = self._clock(), 0, True
                return [ThinkingText("", forced, self.number)] if self._answer else []
            case "closed":
                return [self._thinking_ended(self._steering.why())]
            case "tool":
                return [self._thinking_ended("tool")]
        return []

    def _shown(self, text: tuple[str, bool] | str, *, forced: bool) -> list[Event]:
        shown, stopped = (text, False) if isinstance(text, str) else text
        if not shown or self._stopped:
            shown = ""
        if stopped:
            self.ended, self._stopped = "stop", True
        if not shown:
            return []
        self._answer.append(shown)
        return [AnswerText(shown, forced, self.number)]

    def _thinking_ended(self, why: ThinkingEnd) -> ThinkingEnded:
        if not self._was_inside:  # closed without an opener: all so far was thinking
            self._block_tokens = self._thinking_tokens = self.sampled
            self._answer.clear()
        now = self._clock()
        seconds = now - self._since
        self._thinking_seconds += seconds
        self._since, self._was_inside = now, False
        return ThinkingEnded(round(seconds, 4), self._block_tokens, why, self.sampled, self.number)

    def _usage(self, prompt: Usage) -> Usage:
        now = self._clock()
        thinking = min(self._thinking_tokens, self.sampled)
        since_first = now - self._first
        return Usage(
            prompt=prompt.prompt,
            reused=prompt.reused,
            thinking=thinking,
            answer=self.sampled - thinking,
            first_token_seconds=round(self._first - self._asked if self.sampled else 0.0, 4),
            thinking_seconds=round(self._thinking_seconds, 4),
            answer_seconds=round(max(since_first - self._thinking_seconds, 0.0), 4),
            tokens_per_second=round((self.sampled - 1) / since_first, 2)
            if self.sampled > 1 and since_first > 0
            else 0.0,
        )
