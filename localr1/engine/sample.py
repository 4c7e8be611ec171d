"""One reply as it grows: tokens in, events out. The decode loop keeps one of these for each sample asked for.

Here bytes become characters, characters become thinking or answer, and the clock and counts of a reply are kept. A
token that was drawn is first decided on; one that is thrown away leaves no trace here.
"""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable

from localr1.engine.vocab import Vocabulary
from localr1.events import (
    AnswerText,
    Event,
    ReplyEnd,
    ReplyEnded,
    ThinkingEnd,
    ThinkingEnded,
    ThinkingText,
    ToolCall,
    Usage,
)
from localr1.forms.calls import CallWatch
from localr1.frames import Steer
from localr1.messages import Call
from localr1.thinking.authorship import Authorship
from localr1.thinking.edges import TAIL, Edge, edge, ends_sentence
from localr1.thinking.loops import Loop, LoopGuard
from localr1.thinking.splitter import Piece, Splitter
from localr1.thinking.steering import Decision, Steering, Step
from localr1.thinking.stops import StopStrings

Clock = Callable[[], float]


class Sample:
    """The state of one reply; `asked` is when the request came, on the same clock.

    `ids` are all its tokens, those put in its mouth included, without the end token.
    """

    def __init__(
        self, number: int, vocabulary: Vocabulary, splitter: Splitter, steering: Steering, stops: StopStrings,
        *, asked: float, guard: LoopGuard | None = None, watch: CallWatch | None = None,
        clock: Clock = time.monotonic,
    ) -> None:  # fmt: skip
        self.number = number
        self.ids: list[int] = []
        self.pieces: list[bytes] = []
        self.ended: ReplyEnd | None = None
        self.sampled = 0
        self.tail = ""  # the end of the text, as it was decoded
        self._vocabulary = vocabulary
        self._splitter = splitter
        self._steering = steering
        self._stops = stops
        self._guard = guard
        self._watch = watch
        self._loop: Loop | None = None
        self._authorship = Authorship()
        self._tag_ends = frozenset(tag[-1] for tag in splitter.ends)
        self._clock = clock
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._only_answers = False
        self._stopped = False  # a stop string has come: nothing more is shown
        self._answer: list[str] = []
        self._thinking: list[str] = []
        self._thinking_tokens = self._block_tokens = self._forced = 0
        self._last_end: ThinkingEnd | None = None
        self._started = False
        self._thinking_seconds = 0.0
        self._asked = self._first = self._since = asked
        self._was_inside = splitter.inside

    @property
    def inside(self) -> bool:
        """Whether the model is thinking."""
        return self._splitter.inside

    @property
    def calls(self) -> bool:
        """Whether the model is calling a tool."""
        return self._watch is not None and self._watch.on

    @property
    def form_begins(self) -> bool:
        """Whether the place is reached from which a form is kept to: a call where there are tools, else the answer."""
        return not self.inside if self._watch is None else self.calls

    @property
    def answer(self) -> str:
        """The answer so far, as it was given out."""
        return "".join(self._answer)

    @property
    def thinking(self) -> str:
        """The thinking so far, as it was given out."""
        return "".join(self._thinking)

    def first_decision(self, left: int) -> Decision:
        """What to do before anything is sampled; `left` tokens may be."""
        return self._steering.first(inside=self.inside, left=left)

    def steer(self, wish: Steer) -> None:
        """Something was asked of the reply under way."""
        if wish.think_more:
            self._steering.think_more(self._thinking_tokens, wish.think_more)
        if wish.answer_now:
            self._steering.answer_now(self._thinking_tokens)

    def bias(self, left: int) -> float:
        """How much likelier to make the closer, in logits. It is not where no sentence has ended."""
        if not self.inside:
            return 0.0
        bias = self._steering.bias(self._thinking_tokens, left)
        return bias if bias and ends_sentence(self.tail) else 0.0

    def decide(self, token: int, left: int) -> Decision:
        """A token was drawn while `left` might be: what is done with it."""
        if not self._started:
            self._started = True
            self._first = self._since = self._clock()
        ends, inside = self._vocabulary.ends(token), self.inside
        step = Step(inside, self._thinking_tokens, ends, left=left, looping=self._loop is not None)
        if inside:
            step = self._looked_at(step, "" if ends else self._vocabulary.text_of(token))
        decision = self._steering.next(step)
        if decision is Decision.END:
            self.ended = "stop" if ends else "loop" if step.looping else "length"
            self.sampled += ends and not inside
        return decision

    def take(self, token: int) -> list[Event]:
        """The token that was drawn is said: the events it makes."""
        self.sampled += 1
        if self.inside:
            self._thinking_tokens += 1
            self._block_tokens += 1
        before = self.inside
        text, events = self._add(token, forced=False)
        if self._guard is not None:
            if before != self.inside:
                self._guard.reset()
                self._loop = None
            else:
                self._loop = self._guard.add(token, text)
        return events

    def up_to_answer(self, token: int) -> list[int]:
        """The token, or what of it comes before the answer, or in a call, where it runs on from there."""
        text = self._vocabulary.text_of(token)
        reaches = self._splitter.would_end_thinking
        if not self.inside and self._watch is not None:
            reaches = self._watch.would_begin
        if not reaches(text):
            return [token]
        end = next(at for at in range(1, len(text) + 1) if reaches(text[:at]))
        return self._vocabulary.of_template(text[:end]) if text[end:].strip() else [token]

    def only_answers(self) -> list[Event]:
        """All that comes from now on is answer, whatever it looks like."""
        self._only_answers = True
        return self._pieces(self._splitter.close())

    def put_in(self, token: int) -> list[Event]:
        """A token was put in the model's mouth: the events it makes."""
        self._forced += 1
        before = self.inside
        _text, events = self._add(token, forced=True)
        if before != self.inside and self._guard is not None:
            self._guard.reset()
            self._loop = None
        return events

    def finish(self, why: ReplyEnd, usage: Usage, reason: str = "") -> list[Event]:
        """The reply is over: what was held back, why the thinking ended if it had not, and the end."""
        self.ended = why
        events = self._split(self._decoder.decode(b"", final=True), forced=False)
        events += self._pieces(self._splitter.close())
        call: Call | None = None
        if self._watch is not None:
            text, call = self._watch.close()
            events += self._shown(self._stops.feed(text), forced=False)
        if held := self._stops.close():
            events += self._shown(held, forced=False)
        if call:
            events.append(ToolCall(call.name, call.arguments, self.number))
            why = self.ended = "tool" if why == "stop" else why
        if self.inside:
            events.append(self._thinking_ended("cut"))
            if why in ("stop", "length"):
                why = self.ended = "answer_lost"
        if why == "loop" and self._loop is not None:
            reason = f"the answer went in circles from its token {self._loop.since:,} on"
        return [*events, ReplyEnded(why, self._usage(usage), reason, self.number)]

    def _looked_at(self, step: Step, text: str) -> Step:
        """The step with what the texts before and behind the cut say."""
        closes = not self._tag_ends.isdisjoint(text) and self._splitter.would_end_thinking(text)
        whole = not self._decoder.getstate()[0]
        place = Edge.SPLIT if not whole else edge(self.tail, text.replace("\ufffd", ""))
        return step._replace(closes=closes, edge=place)

    def _add(self, token: int, *, forced: bool) -> tuple[str, list[Event]]:
        piece = self._vocabulary.piece(token)
        self.ids.append(token)
        self.pieces.append(piece)
        text = self._decoder.decode(piece)
        self.tail = (self.tail + text)[-TAIL:]
        return text, self._split(text, forced=forced)

    def _split(self, text: str, *, forced: bool) -> list[Event]:
        self._authorship.add(len(text), forced=forced)
        if self._only_answers and text:
            return self._pieces([Piece("answer", text)])
        return self._pieces(self._splitter.feed(text)) if text else []

    def _pieces(self, pieces: list[Piece]) -> list[Event]:
        events: list[Event] = []
        for kind, stretch in pieces:
            cut = self._authorship.cut(stretch)
            for text, forced in cut if kind in ("thinking", "answer") else [(stretch, cut[-1][1])]:
                events += self._event(kind, text, forced=forced)
        return events

    def _event(self, kind: str, text: str, *, forced: bool) -> list[Event]:
        match kind:
            case "thinking":
                self._thinking.append(text)
                return [ThinkingText(text, forced, self.number)]
            case "answer":
                text = text if self._watch is None else self._watch.feed(text)
                return self._shown(self._stops.feed(text), forced=forced)
            case "opened":
                self._since, self._block_tokens, self._was_inside = self._clock(), 0, True
                self.tail = ""
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
            self._thinking, self._answer = self._answer, []
        now = self._clock()
        seconds = now - self._since
        self._thinking_seconds += seconds
        self._since, self._was_inside = now, False
        self._last_end = why
        return ThinkingEnded(round(seconds, 4), self._block_tokens, why, self.sampled, self.number)

    def _usage(self, prompt: Usage) -> Usage:
        now = self._clock()
        thinking = min(self._thinking_tokens, self.sampled)
        since_first = now - self._first
        return Usage(
            prompt=prompt.prompt,
            reused=prompt.reused,
            read=prompt.prompt - prompt.reused,
            forced=self._forced,
            thinking_ended=self._last_end,
            thinking=thinking,
            answer=self.sampled - thinking,
            first_token_seconds=round(self._first - self._asked if self.sampled else 0.0, 4),
            thinking_seconds=round(self._thinking_seconds, 4),
            answer_seconds=round(max(since_first - self._thinking_seconds, 0.0), 4),
            tokens_per_second=round((self.sampled - 1) / since_first, 2)
            if self.sampled > 1 and since_first > 0
            else 0.0,
        )
