"""One open model: its weights, its context and what both remember between requests."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import NamedTuple

import llama_cpp as lib
import msgspec

from localr1.engine import grammars, memory, states
from localr1.engine.cache import KeptReplies, PromptCache, common_length
from localr1.engine.decoding import SECONDS_A_CHUNK, Cancelled, DecodeLoop, read_prompt
from localr1.engine.llama import Abort, Context, Log, Weights
from localr1.engine.prompts import Prompt, PromptMaker
from localr1.engine.room import least_room, refuse_greedy, wanted_room
from localr1.engine.sample import Sample
from localr1.engine.sampling import Sampler
from localr1.engine.vocab import Vocabulary
from localr1.engine.wishes import Wishes
from localr1.engine.words import Words
from localr1.errors import EngineError, LocalR1Error, PromptTooLongError, TooManySamplesError, UsageError
from localr1.events import Event, ReplyEnded, Usage
from localr1.forms.calls import CallWatch, call_grammar
from localr1.frames import (
    Ask,
    Load,
    Loaded,
    Prepare,
    Prepared,
    Render,
    Rendered,
    RestoreState,
    SaveState,
    StateRestored,
    StateSaved,
    Tried,
    Try,
)
from localr1.messages import Message
from localr1.models.shape_files import shape_of_file
from localr1.thinking.formats import ThinkingFormat
from localr1.thinking.landing import budget_of, plan
from localr1.thinking.loops import LoopGuard
from localr1.thinking.splitter import Splitter
from localr1.thinking.steering import Steering
from localr1.thinking.stops import StopStrings

LONG_TEXT = 1 << 20
GROWTH = 4096  # the step in which a context grows
# How long idle reading may go on, where it cannot be interrupted, once a request has come.
SECONDS_UNHEARD = 0.03


class _Start(NamedTuple):
    """What a reply begins with. `given` are the ids, at the prompt's end, of a thought that it goes on from."""

    prompt: Prompt
    words: Words
    given: list[int]
    asked: float
    usage: Usage


class OpenModel:
    """Replies to chats with one model. Raises the errors of `localr1.errors`, each with what to do next."""

    def __init__(
        self, load: Load, log: Log, abort: Abort, progress: Callable[[float], bool], wishes: Wishes | None = None
    ) -> None:
        self._wishes = wishes or Wishes()
        self._path, self._options = load.path, load.options
        self._states = load.states
        self._log = log
        self._abort = abort
        self._threads = load.options.threads or memory.physical_cores()
        self.weights = self._open(load, progress)
        self._vocabulary = Vocabulary(self.weights)
        self._prompts = PromptMaker(self._vocabulary, self.weights.text("tokenizer.chat_template"))
        self._cache = PromptCache()
        self._kept = KeptReplies()
        self._context: Context | None = None
        self._largest = 0
        if not load.vocabulary_only:
            self._largest = load.options.context or memory.largest_context(shape_of_file(load.path), load.options)
            self._context = self._make_context(min(self._largest, load.options.context or memory.DEFAULT_CONTEXT), 1)

    def describe(self) -> Loaded:
        """What was opened, and how."""
        weights = self.weights
        return Loaded(
            name=weights.text("general.name"),
            architecture=weights.text("general.architecture"),
            parameters=lib.llama_model_n_params(weights.pointer),
            bytes=lib.llama_model_size(weights.pointer),
            trained_context=lib.llama_model_n_ctx_train(weights.pointer),
            context=self._context.size if self._context else 0,
            largest_context=self._largest,
            layers=lib.llama_model_n_layer(weights.pointer),
            gpu_layers=weights.gpu_layers,
            threads=self._threads,
            warnings=tuple(self._prompts.warnings),
            thinks=self._prompts.form.shown,
        )

    def render(self, request: Render) -> Rendered:
        """The prompt that a chat becomes."""
        prompt = self._prompts.make(
            request.messages, tags=request.think_tags, variables=request.variables, history=request.history
        )
        special = self._prompts.special(prompt.ids)
        return Rendered(prompt.text, tuple(prompt.ids), tuple(special), prompt.inside, tuple(self._prompts.warnings))

    def reply(self, request: Ask) -> Iterator[Event]:
        """The events of the replies to a chat, as they come."""
        asked = time.monotonic()
        self._refuse_hopeless(request)
        prompt = self._prompt(request, request.messages)
        words = Words(self._vocabulary, prompt.form, request.hand_over)
        given = self._given_thought(request, prompt, words)
        prompt = prompt._replace(ids=[*prompt.ids, *given])
        if request.samples > 1:
            closing = words.longest if prompt.inside or prompt.form.shown else 0
            self._refuse_crowd(len(prompt.ids), request, least_room(request.limits, closing))
        context = self._make_room(len(prompt.ids), request, prompt.form)
        if prompt.inside or prompt.form.shown:
            refuse_greedy(request.limits, (context.size - len(prompt.ids)) // request.samples, context.size)
        reused = 0
        try:
            votes = request.samples > 1  # which are to come out the same when they are taken again
            for reading in read_prompt(context, self._cache, prompt.ids, self._abort, anew=votes):
                reused = reading.reused if hasattr(reading, "reused") else reused
                yield reading
        except Cancelled:
            for number in range(request.samples):
                yield ReplyEnded("cancelled", Usage(prompt=len(prompt.ids), reused=reused), sample=number)
            return
        try:
            start = _Start(prompt, words, given, asked, Usage(prompt=len(prompt.ids), reused=reused))
            yield from self._decode(context, start, request)
        except EngineError:
            self._cache.forget(context)  # what a failed decode left there is not known
            raise

    def try_out(self, request: Try) -> Tried:
        """Read a grammar and walk along it. For a child of which nothing else is asked."""
        grammars.bound_this_process()
        grammars.walk(self._grammar(request.grammar), self._vocabulary)
        return Tried()

    def prepare(self, request: Prepare) -> Iterator[Event]:
        """Read what the next prompt of a chat is known to begin with; what was read stays when this is aborted.

        What fails here fails again, and is told, when that prompt is asked.
        """
        context = self._context
        if context is None or self._abort:
            return
        try:
            known = self._known(request.ask)[: context.size - 1]
            shared = common_length(self._cache.tokens, known)
            if shared < len(known):
                # A GPU is not told to give up a decode half-way: there, each is one that may be waited for.
                seconds = SECONDS_A_CHUNK if not self.weights.gpu_layers else SECONDS_UNHEARD
                for _reading in read_prompt(context, self._cache, known, self._abort, seconds=seconds):
                    pass
            yield Prepared(len(known), len(known) - shared)
        except Cancelled:
            return
        except LocalR1Error:
            self._cache.forget(context)

    def save_state(self, request: SaveState) -> StateSaved:
        """Write what the cache holds, and the replies of the chat that this model made."""
        return states.write(self._state_file(request.file), self._open_context(), self._cache, self._kept, request)

    def restore_state(self, request: RestoreState) -> StateRestored:
        """Read the cache from a file; where it does not fit, nothing changes but that the cache is empty."""
        file = self._state_file(request.file)
        try:
            saved = states.read_head(file)
            if self._options.context is None and saved.context > self._open_context().size:
                self._grow(self._open_context(), min(saved.context, self._limit), self._open_context().sequences)
            tokens = states.read(file, self._open_context(), self._cache, self._kept, self._vocabulary.size)
        except states.NotUsable as error:
            self._cache.forget(self._open_context())
            return StateRestored(0, str(error))
        return StateRestored(tokens)

    def close(self) -> None:
        """Give the memory back."""
        if self._context:
            self._context.close()
        self.weights.close()

    def _form_of(self, request: Ask, prompt: Prompt) -> tuple[ThinkingFormat, str]:
        """What ends the thinking, and the grammar that is then kept to: at once, or in a call to a tool."""
        if request.tools:
            calls = self._prompts.calls
            openers = prompt.form.tool_openers if calls.opener == "{" else (*prompt.form.tool_openers, calls.opener)
            form = msgspec.structs.replace(prompt.form, tool_openers=tuple(dict.fromkeys(openers)))
            return form, call_grammar(calls, request.tools)
        if request.grammar:
            return msgspec.structs.replace(prompt.form, tool_openers=()), request.grammar
        return prompt.form, ""

    def _grammar(self, text: str) -> grammars.Grammar:
        return grammars.Grammar(self.weights, self._vocabulary, text, self._log)

    def _given_thought(self, request: Ask, prompt: Prompt, words: Words) -> list[int]:
        """The ids of a thought that the reply is to go on from; none was given for most."""
        if not request.thinking:
            return []
        if Splitter(prompt.form, inside=True).would_end_thinking(request.thinking + "\n"):
            raise UsageError("The thinking that was given closes itself.", hint=f"Leave out {prompt.form.closer!r}.")
        return words.given(request.thinking, opened=prompt.inside)

    def _decode(self, context: Context, start: _Start, request: Ask) -> Iterator[Event]:
        prompt, most = start.prompt, request.limits.max_tokens
        room = (context.size - len(prompt.ids)) // request.samples
        bounds = plan(request.limits, prompt.form, room if most is None else min(room, most))
        form, text = self._form_of(request, prompt)
        with ExitStack() as stack:
            samples = []
            for number in range(request.samples):
                splitter = Splitter(form, inside=prompt.inside)
                guard = LoopGuard() if request.limits.loop_guard else None
                sample = Sample(
                    number, self._vocabulary, splitter, Steering(bounds), StopStrings(request.stop),
                    asked=start.asked, guard=guard,
                    watch=CallWatch(self._prompts.calls) if request.tools else None,
                )  # fmt: skip
                grammar = self._grammar(text) if text else None
                sampler = Sampler(self.weights, request.sampling, sample=number, grammar=grammar)
                stack.callback(sampler.close)
                samples.append((sample, sampler))
            loop = DecodeLoop(
                context, self._cache, self._abort, samples,
                words=start.words, max_tokens=most, usage=start.usage, given=start.given,
                wishes=self._wishes, number=request.id,
            )  # fmt: skip
            yield from loop.run()
        first = samples[0][0]
        tags = self._vocabulary.of_template("".join((*prompt.form.openers, *prompt.form.closers)))
        self._kept.remember(
            first.answer, first.ids, first.pieces, self._vocabulary.special,
            thinking=first.thinking, opened=prompt.opened, tags=tags,
        )  # fmt: skip

    def _prompt(self, request: Ask, messages: Sequence[Message]) -> Prompt:
        return self._prompts.make(
            messages, tags=request.think_tags, variables=request.variables,
            thinking=request.limits.think not in (0, "off"), effort=request.limits.think,
            kept=self._kept, history=request.history, think_first=bool(request.grammar),
            tools=request.tools,
        )  # fmt: skip

    def _known(self, request: Ask) -> list[int]:
        """The ids that the next prompt begins with, whatever will be asked: what two different questions share."""
        prompts = []
        for text in ("Why?", "0"):
            if self._abort:
                raise Cancelled
            prompts.append(self._prompt(request, [*request.messages, Message("user", text)]).ids)
        first, second = prompts
        return first[: common_length(first, second)]

    def _state_file(self, name: str) -> str:
        """A file in the one folder that may be written in. Nothing that leads out of it is a name."""
        if not self._states or os.path.basename(name) != name or name.startswith("."):
            raise EngineError("This engine was given no folder to write in.")
        return os.path.join(self._states, name)

    def _open_context(self) -> Context:
        if self._context is None:
            raise EngineError("A vocabulary alone has no cache.")
        return self._context

    def _open(self, load: Load, progress: Callable[[float], bool]) -> Weights:
        """Open the weights, with as many layers on the GPU as it has memory for."""
        options = load.options
        free = 0 if load.vocabulary_only or options.gpu_layers is not None else memory.free_gpu_bytes()
        if free:
            Weights(load.path, options, self._log, vocabulary_only=True).close()  # says what is wrong with a bad file
            fitting = memory.layers_on_gpu(shape_of_file(load.path), options, free)
            return Weights(load.path, options, self._log, gpu_layers=fitting, progress=progress)
        return Weights(load.path, options, self._log, vocabulary_only=load.vocabulary_only, progress=progress)

    @property
    def _limit(self) -> int:
        """The most tokens that a context may ever hold here."""
        fixed = self._options.context is not None and self._context is not None
        return self._context.size if fixed and self._context else self._largest

    def _refuse_hopeless(self, request: Ask) -> None:
        """Megabytes that cannot fit are refused before seconds are spent on making tokens of them."""
        characters = sum(len(message.content) for message in request.messages)
        if characters > LONG_TEXT and (fewest := self._vocabulary.fewest_tokens(characters)) >= self._limit:
            raise PromptTooLongError(fewest, self._limit, at_least=True)

    def _refuse_crowd(self, prompt: int, request: Ask, each: int) -> None:
        """More samples than there is room for would all be cut off before they answer."""
        limit = self._limit
        if prompt < limit < prompt + request.samples * each:
            raise TooManySamplesError(
                request.samples, each=each, left=limit - prompt, context=limit,
                possible=memory.largest_context(shape_of_file(self._path), self._options),
                bounded=request.limits.max_tokens is not None,
            )  # fmt: skip

    def _make_context(self, size: int, sequences: int) -> Context:
        return Context(
            self.weights, self._options, self._log, self._abort, size=size, sequences=sequences, threads=self._threads
        )

    def _make_room(self, prompt: int, request: Ask, form: ThinkingFormat) -> Context:
        """A context that holds the prompt and a reply to it, grown between turns when the one at hand does not."""
        context = self._context
        assert context is not None, "a vocabulary alone cannot reply"
        limit = self._limit
        if prompt >= limit:
            raise PromptTooLongError(prompt, limit)
        reply = wanted_room(request.limits, budget_of(request.limits, form)) * request.samples
        size = context.size
        if self._options.context is None and prompt + reply > size:
            wanted = -(-(prompt + reply) // GROWTH) * GROWTH
            size = max(size, min(wanted, limit))
        if size == context.size and request.samples <= context.sequences:
            return context
        return self._grow(context, size, max(request.samples, context.sequences))

    def _grow(self, context: Context, size: int, sequences: int) -> Context:
        grown = self._make_context(size, sequences)
        if self._cache.tokens and not grown.take_state(0, context.state(0)):
            self._cache.forget(grown)
        context.close()
        self._context = grown
        return grown
