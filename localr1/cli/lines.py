"""`ask --lines`: one prompt a line in, one reply a line out, over one warm engine, taken up again by id."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import msgspec

from localr1.errors import DiskError, LocalR1Error, UsageError
from localr1.messages import Message
from localr1.text import json_safe, one_line

if TYPE_CHECKING:
    from localr1.model import Model

FAILED = 7


class Line(msgspec.Struct, forbid_unknown_fields=True):
    """A JSON object on a line: a `prompt` or whole `messages`, and values that hold for this reply alone."""

    prompt: str = ""
    messages: tuple[Message, ...] = ()
    id: str | int | None = None
    system: str | None = None
    max_tokens: int | None = None
    think: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    seed: int | None = None


class _Told(msgspec.Struct):
    """What matters of a line that was written earlier."""

    id: str | int | None = None
    why: str = ""


def reply_to_lines(model: Model, prompt: str | None, values: dict[str, Any], *, out: str | None) -> int:
    """Reply to each line of stdin; the exit code. `prompt` goes before the text of every line.

    A line that cannot be answered gives an object with `error`, and the next one is taken. An engine that will not
    start at all ends the run.
    """
    failed = False
    with _output(out) as (stream, done):
        for number, line in enumerate(_lines(), 1):
            try:
                asked = _parse(line, number)
            except UsageError as error:
                _write(stream, {"id": number, "error": error.message})
                failed = True
                continue
            if asked.id in done:
                continue
            record = _reply(model, asked, prompt, values)
            _write(stream, record)
            if record.get("why") == "cancelled":
                return 130
            failed = failed or "error" in record
    return FAILED if failed else 0


def _reply(model: Model, asked: Line, prompt: str | None, values: dict[str, Any]) -> dict[str, Any]:
    own = {name: getattr(asked, name) for name in Line.__struct_fields__[3:] if getattr(asked, name) is not None}
    text = "\n\n".join(part for part in (prompt or "", asked.prompt) if part)
    try:
        stream = model.stream(asked.messages or text, **values | own)
        with contextlib.closing(iter(stream)) as events:  # type: ignore[type-var]
            for _event in events:
                pass
    except LocalR1Error as error:
        return {"id": asked.id, "error": error.message, "hint": error.hint}
    except KeyboardInterrupt:
        return {"id": asked.id, "why": "cancelled", "thinking": stream.reply.thinking, "answer": stream.reply.text}
    reply = stream.reply
    record = {
        "id": asked.id,
        "thinking": reply.thinking,
        "answer": reply.text,
        "why": reply.why,
        "seed": stream.seed,
        "usage": msgspec.to_builtins(reply.usage),
    }
    return record | ({"error": reply.reason} if reply.why == "engine_stopped" else {})


def _lines() -> Iterator[str]:
    """The lines of stdin that hold anything."""
    for data in sys.stdin.buffer:
        if text := data.decode("utf-8", "replace").removeprefix("\ufeff").strip():
            yield text


def _parse(text: str, number: int) -> Line:
    """A line that begins with `{` is a JSON object, any other is a prompt; the line's number stands in for an id."""
    if not text.startswith("{"):
        return Line(prompt=text, id=number)
    try:
        asked = msgspec.json.decode(text, type=Line)
    except msgspec.MsgspecError as error:
        raise UsageError(f"Line {number} is no request: {one_line(str(error))}.") from None
    if asked.id is None:
        asked.id = number
    return asked


@contextlib.contextmanager
def _output(out: str | None) -> Iterator[tuple[IO[bytes], set[str | int]]]:
    """Where replies go, and the ids that were answered there before. A torn last line is cut off first."""
    if out is None:
        yield sys.stdout.buffer, set()
        return
    try:
        stream = os.fdopen(os.open(Path(out), os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+b")
    except OSError as error:
        raise DiskError(f"{out} cannot be written: {error.strerror}.", hint="Name another file with --out.") from None
    with stream:
        done: set[str | int] = set()
        end = 0
        for line in stream:
            if not line.endswith(b"\n"):
                break
            end += len(line)
            with contextlib.suppress(msgspec.MsgspecError):
                told = msgspec.json.decode(line, type=_Told)
                if told.id is not None and told.why in ("stop", "length", "answer_lost"):
                    done.add(told.id)
        stream.truncate(end)
        yield stream, done


def _write(stream: IO[bytes], record: dict[str, Any]) -> None:
    stream.write(json_safe(msgspec.json.encode(record).decode()).encode() + b"\n")
    stream.flush()
