"""`ask --lines`: one prompt a line in, one reply a line out, over one warm engine, taken up again by id."""

from __future__ import annotations

import contextlib
import difflib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
import msgspec

from localr1.cli.thoughts import said_in_vain
from localr1.errors import DiskError, EngineError, LocalR1Error, UsageError
from localr1.messages import Message
from localr1.text import json_safe, one_line, well_formed

if TYPE_CHECKING:
    from localr1.model import Model

CANCELLED = 130


class Line(msgspec.Struct):
    """A JSON object on a line: a `prompt` or whole `messages`, and values that hold for this reply alone.

    The values are checked where the model is asked, as those of Python are.
    """

    prompt: str = ""
    messages: tuple[Message, ...] = ()
    id: str | int | None = None
    system: Any = None
    history: Any = None
    max_tokens: Any = None
    think: Any = None
    think_at_least: Any = None
    reserve: Any = None
    thinking: Any = None
    temperature: Any = None
    top_p: Any = None
    top_k: Any = None
    min_p: Any = None
    seed: Any = None


# What is checked here, and how it is called.
_KINDS: dict[str, tuple[Any, str]] = {
    "prompt": (str, "text"),
    "messages": (
        tuple[Message, ...],
        'a list such as [{"role": "user", "content": "…"}], the roles being system, user, assistant and tool',
    ),
    "id": (str | int | None, "text or a whole number"),
}


class _Told(msgspec.Struct):
    """What matters of a line that was written earlier."""

    id: str | int | None = None
    why: str = ""


def reply_to_lines(model: Model, prompt: str | None, values: dict[str, Any], given: dict[str, Any]) -> int:
    """Reply to each line of stdin; the exit code. `prompt` goes before the text of every line.

    `given` are the options as they were typed.

    A line that cannot be answered gives an object with `error`, and the next one is taken. An engine that will not
    start at all ends the run. Where the replies go to a file, a count is told on stderr at the end.
    """
    counts = dict.fromkeys(("answered", "failed", "passed over"), 0)
    code, thought, out = 0, False, given["out"]
    with _output(out) as (stream, done):
        for asked in _requests():
            if isinstance(asked, Line) and asked.id in done:
                counts["passed over"] += 1
                continue
            record = _reply(model, asked, prompt, values) if isinstance(asked, Line) else asked
            _write(stream, record)
            if record.get("why") == "cancelled":
                code = CANCELLED
                break
            counts["failed" if "error" in record else "answered"] += 1
            code = max(code, _code(record))
            thought = thought or bool(record.get("thinking"))
    if out is not None or code == CANCELLED:
        told = "stopped; " if code == CANCELLED else ""
        told += ", ".join(f"{count} {what}" for what, count in counts.items())
        click.echo(f"localr1: {told}", err=True)
    if counts["answered"] and not thought and (vain := said_in_vain(model, given)):
        click.echo(f"localr1: {vain}", err=True)
    return code


def _code(record: dict[str, Any]) -> int:
    """What a line adds to the exit code: a bad line is a matter of usage, an engine that stopped is not."""
    if record.get("why") == "engine_stopped":
        return EngineError.exit_code
    return UsageError.exit_code if "error" in record else 0


def _requests() -> Iterator[Line | dict[str, Any]]:
    """The lines of stdin that hold anything, each as a request or as what is wrong with it."""
    seen: set[str | int] = set()
    for number, data in enumerate(sys.stdin.buffer, 1):
        text = data.decode("utf-8", "replace").removeprefix("\ufeff").strip()
        if not text:
            continue
        try:
            asked = _parse(text, number)
        except UsageError as error:
            yield {"id": number, "error": error.message}
            continue
        if asked.id in seen:
            yield {"id": asked.id, "error": f"Line {number} has an id that came before: {asked.id!r}."}
            continue
        seen.add(asked.id or number)
        yield asked


def _reply(model: Model, asked: Line, prompt: str | None, values: dict[str, Any]) -> dict[str, Any]:
    own = {name: getattr(asked, name) for name in Line.__struct_fields__[3:] if getattr(asked, name) is not None}
    text = "\n\n".join(part for part in (prompt or "", asked.prompt) if part)
    try:
        stream = model.stream(asked.messages or text, **values | own)
        with contextlib.closing(iter(stream)) as events:  # type: ignore[type-var]
            for _event in events:
                pass
    except LocalR1Error as error:
        return {"id": asked.id, "error": error.message} | ({"hint": error.hint} if error.hint else {})
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


def _parse(text: str, number: int) -> Line:
    """A line that begins with `{` is a JSON object, any other is a prompt; the line's number stands in for an id."""
    if not text.startswith("{"):
        return Line(prompt=text, id=number)
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"{error.msg.lower()} at character {error.pos + 1}"
        raise UsageError(f"Line {number} begins as a JSON object and is none: {where}.") from None
    except ValueError:
        raise UsageError(f"Line {number} holds a number of too many digits.") from None
    except RecursionError:
        raise UsageError(f"Line {number} is nested too deep.") from None
    for name in (name for name in given if name not in Line.__struct_fields__):
        near = difflib.get_close_matches(name, Line.__struct_fields__, n=1)
        meant = f"; did you mean {near[0]!r}?" if near else f": there are {', '.join(Line.__struct_fields__)}."
        raise UsageError(f"Line {number} has an unknown name {one_line(name, 40)!r}{meant}")
    for name, (kind, words) in _KINDS.items():
        try:
            given |= {name: msgspec.convert(given[name], kind)} if name in given else {}
        except msgspec.ValidationError:
            raise UsageError(
                f"{name} of line {number} must be {words}, not {one_line(repr(given[name]), 80)}."
            ) from None
    asked = Line(**given)
    if asked.id is None:
        asked.id = number
    elif isinstance(asked.id, str):
        asked.id = well_formed(asked.id)  # JSON can spell half a surrogate pair, which no output takes
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
        if sys.stdin is not None and os.path.sameopenfile(sys.stdin.fileno(), stream.fileno()):
            raise UsageError(f"{out} is being read from: its replies would be asked again.", hint="Name another --out.")
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
