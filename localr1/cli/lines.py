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

from localr1.cli.forms import lost_answer
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


class _Earlier(msgspec.Struct):
    """What matters of a line that was written earlier."""

    id: str | int | None = None
    why: str = ""
    error: str = ""


def reply_to_lines(model: Model, prompt: str | None, values: dict[str, Any], given: dict[str, Any]) -> int:
    """Reply to each line of stdin; the exit code. `prompt` goes before the text of every line.

    `given` are the options as they were typed.

    A line that cannot be answered gives an object with `error`, and the next one is taken. The exit code is the highest
    that a line came to. An engine that will not start at all ends the run. Where the replies go to a file, a count is
    told on stderr at the end.
    """
    counts = dict.fromkeys(("answered", "failed", "passed over"), 0)
    code, thought, out = 0, False, given["out"]
    with _output(out) as (stream, done):
        for asked in _requests():
            if isinstance(asked, Line) and asked.id in done:
                counts["passed over"] += 1
                continue
            if isinstance(asked, Line):
                record, ended = _reply(model, asked, prompt, values, given)
            else:
                record, ended = asked, UsageError.exit_code
            _write(stream, record)
            code = max(code, ended)
            if ended == CANCELLED:
                break
            counts["failed" if ended else "answered"] += 1
            thought = thought or bool(record.get("thinking"))
    if out is not None or code == CANCELLED:
        told = "stopped; " if code == CANCELLED else ""
        told += ", ".join(f"{count} {what}" for what, count in counts.items())
        click.echo(f"localr1: {told}", err=True)
    if counts["answered"] and not thought and (vain := said_in_vain(model, given)):
        click.echo(f"localr1: {vain}", err=True)
    return code


def _requests() -> Iterator[Line | dict[str, Any]]:
    """The lines of stdin that hold anything, each as a request or as what is wrong with it.

    A line that brings no id has its number for one, unless an earlier line brought that number.
    """
    seen: set[str | int] = set()
    for number, data in enumerate(sys.stdin.buffer, 1):
        text = data.decode("utf-8", "replace").removeprefix("\ufeff").strip()
        if not text:
            continue
        own = None
        try:
            given = _object(text, number) if text.startswith("{") else {"prompt": text}
            own = _own_id(given)
            asked = _line(given, number)
            if own is None and number in seen:
                raise UsageError(f"Line {number} has no id, and an earlier line has its number for one: give it an id.")
            if own in seen:
                raise UsageError(f"Line {number} has an id that came before: {_spelled(own)}.")
        except UsageError as error:
            free = None if number in seen else number
            yield {"id": free if own is None else own, "error": error.message}
            continue
        asked.id = number if own is None else own
        seen.add(asked.id)
        yield asked


def _reply(
    model: Model, asked: Line, prompt: str | None, values: dict[str, Any], given: dict[str, Any]
) -> tuple[dict[str, Any], int]:
    """What is written of a line, and the exit code that it came to."""
    own = {name: getattr(asked, name) for name in Line.__struct_fields__[3:] if getattr(asked, name) is not None}
    text = "\n\n".join(part for part in (prompt or "", asked.prompt) if part)
    try:
        stream = model.stream(asked.messages or text, **values | own)
        with contextlib.closing(iter(stream)) as events:  # type: ignore[type-var]
            for _event in events:
                pass
    except LocalR1Error as error:
        return {"id": asked.id} | _told(_in_json(error.message, own), error.hint), error.exit_code
    except KeyboardInterrupt:
        cut = {"id": asked.id, "why": "cancelled", "thinking": stream.reply.thinking, "answer": stream.reply.text}
        return cut, CANCELLED
    reply = stream.reply
    record = {
        "id": asked.id,
        "thinking": reply.thinking,
        "answer": reply.text,
        "why": reply.why,
        "seed": stream.seed,
        "usage": msgspec.to_builtins(reply.usage),
    }
    if reply.why == "engine_stopped":
        return record | _told(reply.reason), EngineError.exit_code
    if (lost := lost_answer(reply, given)) is not None:
        return record | _told(lost.message, lost.hint), lost.exit_code
    return record, CANCELLED if reply.why == "cancelled" else 0


def _told(error: str, hint: str = "") -> dict[str, str]:
    return {"error": error} | ({"hint": hint} if hint else {})


def _object(text: str, number: int) -> dict[str, Any]:
    """The JSON object on a line."""
    try:
        given: dict[str, Any] = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"{error.msg.lower()} at character {error.pos + 1}"
        raise UsageError(f"Line {number} begins as a JSON object and is none: {where}.") from None
    except ValueError:
        raise UsageError(f"Line {number} holds a number of too many digits.") from None
    except RecursionError:
        raise UsageError(f"Line {number} is nested too deep.") from None
    return given


def _own_id(given: dict[str, Any]) -> str | int | None:
    """The id that a line brings, None where it brings none that can be used."""
    own = given.get("id")
    if isinstance(own, str):
        return well_formed(own)  # JSON can spell half a surrogate pair, which no output takes
    return own if type(own) is int else None


def _line(given: dict[str, Any], number: int) -> Line:
    """The values of a line, as far as they are checked here; null is as if it were left out."""
    for name in (name for name in given if name not in Line.__struct_fields__):
        near = difflib.get_close_matches(name, Line.__struct_fields__, n=1)
        meant = f"; did you mean {near[0]!r}?" if near else f": there are {', '.join(Line.__struct_fields__)}."
        raise UsageError(f"Line {number} has an unknown name {one_line(name, 40)!r}{meant}")
    given = {name: value for name, value in given.items() if value is not None}
    for name, (kind, words) in _KINDS.items():
        try:
            given |= {name: msgspec.convert(given[name], kind)} if name in given else {}
        except msgspec.ValidationError:
            raise UsageError(f"{name} of line {number} must be {words}, not {_spelled(given[name])}.") from None
    if given.get("prompt") and given.get("messages"):
        raise UsageError(f"Line {number} has both a prompt and messages: leave one of them out.")
    return Line(**given)


def _spelled(value: Any) -> str:
    """A value as a line of JSON spells it."""
    return one_line(json.dumps(value, ensure_ascii=False), 80)


def _in_json(message: str, own: dict[str, Any]) -> str:
    """A refusal with the values of its line as they stand there: it comes with Python's spelling of them."""
    for value in own.values():
        message = message.replace(f", not {value!r:.80}.", f", not {_spelled(value)}.")
    return message


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
                told = msgspec.json.decode(line, type=_Earlier)
                if told.id is not None and told.why in ("stop", "length", "loop") and not told.error:
                    done.add(told.id)
        stream.truncate(end)
        yield stream, done


def _write(stream: IO[bytes], record: dict[str, Any]) -> None:
    stream.write(json_safe(msgspec.json.encode(record).decode()).encode() + b"\n")
    stream.flush()
