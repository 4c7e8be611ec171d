"""One open model: its weights, its context and what both remember between requests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import llama_cpp as lib

from localr1.engine import memory
from localr1.engine.cache import KeptReplies, PromptCache
from localr1.engine.decoding import Cancelled, DecodeLoop, read_prompt
from localr1.engine.llama import Abort, Context, Log, Weights
from localr1.engine.prompts import Prompt, PromptMaker
from localr1.engine.sample import Sample
from localr1.engine.sampling import Sampler
from localr1.engine.vocab import Vocabulary
from localr1.errors import EngineError, PromptTooLongError
from localr1.events import Event, ReplyEnded, Usage
from localr1.frames import Ask, Load, Loaded, Render, Rendered
from localr1.models.shape_files import shape_of_file
from localr1.thinking.splitter import Splitter
from localr1.thinking.steering import Steering
from localr1.thinking.stops import StopStrings

# Room kept for a reply when nobody said how long it may be, and the step in which a context grows.
ROOM_FOR_A_REPLY = 2048
LONG_TEXT = 1 << 20
GROWTH = 4096


class OpenModel:
    """Replies to chats with one model. Raises the errors of `localr1.errors`, each with what to do next."""

    def __init__(self, load: Load, log: Log, abort: Abort, progress: Callable[[float], bool]) -> None:
        self._options = load.options
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
        )

    def render(self, request: Render) -> Rendered:
        """The prompt that a chat becomes."""
        prompt = self._prompts.make(request.messages, tags=request.think_tags, variables=request.variables)
        special = self._prompts.special(prompt.ids)
        return Rendered(prompt.text, tuple(prompt.ids), tuple(special), prompt.inside, tuple(self._prompts.warnings))

    def reply(self, request: Ask) -> Iterator[Event]:
        """The events of the replies to a chat, as they come."""
        asked = time.monotonic()
        self._refuse_hopeless(request)
        prompt = self._prompts.make(
            request.messages, tags=request.think_tags, variables=request.variables,
            thinking=request.limits.think != 0, kept=self._kept.find,
        )  # fmt: skip
        context = self._make_room(len(prompt.ids), request)
        reused = 0
        try:
            for reading in read_prompt(context, self._cache, prompt.ids, self._abort):
                reused = reading.reused if hasattr(reading, "reused") else reused
                yield reading
        except Cancelled:
            for number in range(request.samples):
                yield ReplyEnded("cancelled", Usage(prompt=len(prompt.ids), reused=reused), sample=number)
            return
        try:
            yield from self._decode(context, prompt, request, Usage(prompt=len(prompt.ids), reused=reused), asked)
        except EngineError:
            self._cache.forget(context)  # what a failed decode left there is not known
            raise

    def close(self) -> None:
        """Give the memory back."""
        if self._context:
            self._context.close()
        self.weights.close()

    def _decode(self, context: Context, prompt: Prompt, request: Ask, usage: Usage, asked: float) -> Iterator[Event]:
        closer = self._vocabulary.of_template(prompt.form.puts_in)
        with ExitStack() as stack:
            samples = []
            for number in range(request.samples):
                splitter = Splitter(prompt.form, inside=prompt.inside)
                steering = Steering(request.limits.think)
                sample = Sample(number, self._vocabulary, splitter, steering, StopStrings(request.stop), asked=asked)
                sampler = Sampler(self.weights, request.sampling, sample=number)
                stack.callback(sampler.close)
                samples.append((sample, sampler))
            loop = DecodeLoop(
                context, self._cache, self._abort, samples,
                closer=closer, max_tokens=request.limits.max_tokens, usage=usage,
            )  # fmt: skip
            yield from loop.run()
        first = samples[0][0]
        self._kept.remember(first.answer, first.ids, first.pieces, self._vocabulary.special)

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

    def _make_context(self, size: int, sequences: int) -> Context:
        return Context(
            self.weights, self._options, self._log, self._abort, size=size, sequences=sequences, threads=self._threads
        )

    def _make_room(self, prompt: int, request: Ask) -> Context:
        """A context that holds the prompt and a reply to it, grown between turns when the one at hand does not."""
        context = self._context
        assert context is not None, "a vocabulary alone cannot reply"
        limit = self._limit
        if prompt >= limit:
            raise PromptTooLongError(prompt, limit)
        reply = (request.limits.max_tokens or ROOM_FOR_A_REPLY) * request.samples
        size = context.size
        if self._options.context is None and prompt + reply > size:
            wanted = -(-(prompt + reply) // GROWTH) * GROWTH
            size = max(size, min(wanted, limit))
        if size == context.size and request.samples <= context.sequences:
            return context
        return self._grow(context, size, max(request.samples, context.sequences))

    def _grow(self, context: Context, size: int, sequences: int) -> Context:
        grown = self._make_context(size, sequences)
        if self._cache.tokens and not context.copy_to(grown, 0):
            self._cache.forget(grown)
        context.close()
        self._context = grown
        return grown
