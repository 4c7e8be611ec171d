"""Render a chat template, which is a program that a stranger wrote.

It runs in Jinja's immutable sandbox, against a clock and a size. Nothing here knows llama.cpp: the child that only
inspects templates never loads it.
"""

from __future__ import annotations

import datetime
import json
import signal
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import jinja2
import psutil
from jinja2.ext import Extension, loopcontrols
from jinja2.nodes import Node
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from localr1.forms.calls import CALL_ID, OWN, CallForm
from localr1.messages import Call, Message

LONGEST_TEMPLATE = 1 << 20
LONGEST_EXTRA = 1 << 20
SECONDS = 2.0
# What templates call the thinking that belongs to an answer.
THOUGHTS = ("reasoning_content", "reasoning", "thinking")
MOST_MEMORY = 1 << 30  # bytes, on top of what the process has
# What a hostile or broken template can end in, the sandbox's own refusals included.
_FAILURES = (
    jinja2.TemplateError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,  # Python's own, from what Jinja makes of twenty nested loops
    TypeError,
    ValueError,
)


class TemplateFailed(Exception):
    """The template broke, was refused by the sandbox, or ran past its time or size."""


class _TimeUp(BaseException):
    """Raised inside the template when its time is up; no template can catch it."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, which refuses to touch Python's insides, and besides no product larger than a prompt."""

    intercepted_binops = frozenset(("*", "**"))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Called for each `*` and `**` of a template, instead of Python's own."""
        if operator == "**":
            raise jinja2.TemplateError("powers are not supported")
        for this, other in ((left, right), (right, left)):
            if isinstance(other, int) and hasattr(this, "__len__") and len(this) * other > LONGEST_EXTRA:
                raise jinja2.TemplateError(f"a text of {len(this) * other:,} characters was asked for")
        return super().call_binop(context, operator, left, right)


class _Generation(Extension):
    """`{% generation %}`, which trainers put round a reply to find it again: here it only holds its contents."""

    tags = {"generation"}  # noqa: RUF012 (Jinja declares it so)

    def parse(self, parser: Parser) -> list[Node]:
        """Called at the tag; what it encloses takes its place."""
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """One template, compiled. Raises `TemplateFailed` when it does not compile."""

    def __init__(self, source: str, *, bos: str = "", eos: str = "") -> None:
        if len(source) > LONGEST_TEMPLATE:
            raise TemplateFailed(f"it is {len(source):,} characters long")
        self.source = source
        self.calls = OWN  # how it writes tool calls, once that was found
        self._words = {"bos_token": bos, "eos_token": eos}
        environment = _Sandbox(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols, _Generation])
        environment.filters["tojson"] = _to_json
        environment.globals["raise_exception"] = _refuse
        environment.globals["strftime_now"] = _strftime_now
        with _bounds():
            try:
                self._template = environment.from_string(source)
            except _FAILURES as error:
                raise TemplateFailed(_first_line(error)) from None

    def render(self, messages: Sequence[Message], *, reply: bool, variables: Mapping[str, Any] | None = None) -> str:
        """The chat as the model is to read it; with `reply`, up to where its reply begins."""
        chat = [as_given(message, self.calls) for message in messages]
        # A thought is given under each name that templates know it by, and a careless one may write it as often.
        given = sum(len(message.content) + len(message.thinking) * len(THOUGHTS) for message in messages)
        longest = given * 2 + LONGEST_EXTRA
        return self.render_chat(chat, reply=reply, variables=variables, longest=longest)

    def render_chat(
        self, chat: Sequence[Mapping[str, Any]], *, reply: bool, variables: Mapping[str, Any] | None = None,
        longest: int = LONGEST_EXTRA,
    ) -> str:  # fmt: skip
        """The same of messages that hold more than a role and a text, in at most `longest` characters."""
        values = {"messages": list(chat), "add_generation_prompt": reply, **self._words, **(variables or {})}
        pieces: list[str] = []
        length = 0
        with _bounds():
            started = time.monotonic()
            try:
                for piece in self._template.generate(values):
                    pieces.append(piece)
                    length += len(piece)
                    if length > longest:
                        raise TemplateFailed(f"it wrote more than {longest:,} characters")
                    if time.monotonic() - started > SECONDS:
                        raise TemplateFailed(f"it ran for more than {SECONDS:g} seconds")
            except _FAILURES as error:
                raise TemplateFailed(_first_line(error)) from None
        return "".join(pieces)

    def reply_start(
        self, variables: Mapping[str, Any] | None = None, chat: Sequence[Message] = (Message("user", "x"),)
    ) -> str:
        """What the template writes after the last message to begin a reply; all of the prompt where it writes anew."""
        without = self.render(chat, reply=False, variables=variables)
        whole = self.render(chat, reply=True, variables=variables)
        return whole.removeprefix(without) if whole.startswith(without) else whole


def as_given(message: Message, form: CallForm = OWN) -> dict[str, Any]:
    """A message as templates want it. Its thinking stands beside the text, for those that write it, and so do calls.

    What a tool gave back is said by the user where the template writes no calls of its own.
    """
    given: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.calls and form.own:
        given["content"] = "\n".join(filter(None, (message.content, *map(form.written, message.calls))))
    elif message.calls:
        given["tool_calls"] = [_call_given(call, form) for call in message.calls]
        given["content"] = message.content or (None if form.bare else "")
    elif message.role == "tool" and form.own:
        given = {"role": "user", "content": f"<tool_response>\n{message.content}\n</tool_response>"}
    elif message.role == "tool":
        given |= {"name": message.name, "tool_call_id": CALL_ID}
    return given | dict.fromkeys(THOUGHTS, message.thinking) if message.thinking else given


def _call_given(call: Call, form: CallForm) -> dict[str, Any]:
    arguments = call.arguments if form.as_text else json.loads(call.arguments)
    return {"id": CALL_ID, "type": "function", "function": {"name": call.name, "arguments": arguments}}


@contextmanager
def _bounds() -> Iterator[None]:
    """Within these a template has only so much time, and so much memory where the system can bound it."""
    with _memory_limit(), _time_limit():
        yield


@contextmanager
def _memory_limit() -> Iterator[None]:
    """Let one call such as `'a'.ljust(10**10)`, which no signal interrupts, end in `MemoryError`."""
    if sys.platform == "win32":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = psutil.Process().memory_info().vms + MOST_MEMORY
    lower = limit if soft == resource.RLIM_INFINITY else min(soft, limit)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (lower, hard))
    try:
        yield
    finally:
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@contextmanager
def _time_limit() -> Iterator[None]:
    """Interrupt a loop that yields nothing. Only where signals reach the main thread; elsewhere the front end waits."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    previous = signal.signal(signal.SIGALRM, _time_up)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    except _TimeUp:
        raise TemplateFailed(f"it ran for more than {SECONDS:g} seconds") from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def _time_up(_signal: int, _frame: object) -> None:
    raise _TimeUp


def _refuse(message: object = "") -> None:
    raise jinja2.TemplateError(str(message))


def _strftime_now(pattern: str) -> str:
    return datetime.datetime.now().astimezone().strftime(pattern)


def _to_json(value: object, ensure_ascii: bool = False, indent: int | None = None, **_ignored: object) -> str:
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent)


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
