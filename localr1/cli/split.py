"""`localr1 split`: the thinking and the answer of a raw completion, for scripts that got one elsewhere."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from localr1.cli.options import model_option, tags_option, the_runner

if TYPE_CHECKING:
    from localr1.thinking.formats import ThinkingFormat


@click.command("split")
@model_option
@click.option("--template", metavar="FILE", help="A chat template (Jinja) that shows how the model marks thinking.")
@click.option("--inside", is_flag=True, help="The prompt had already opened the thinking.")
@tags_option("The tags that mark the thinking.")
def command(name: str | None, template: str | None, inside: bool, think_tags: tuple[str, str] | None) -> None:
    """Tell thinking from answer in a raw completion on stdin.

    Prints {"thinking": …, "answer": …}. Without --template, -m or --inside, a text that closes a thought it never
    opened is taken to begin inside it.

    \b
    printf '<think>2 and 2</think>4' | localr1 split
    """
    import msgspec

    from localr1.given import check_tags
    from localr1.text import json_safe
    from localr1.thinking.formats import ThinkingFormat
    from localr1.thinking.splitter import Splitter

    form, opened = ThinkingFormat(), False
    if template or name:
        form, opened = _format_of(template, name)
    if tags := check_tags(think_tags or None):
        form = ThinkingFormat(*tags, found="asked")
    text = sys.stdin.buffer.read().decode("utf-8", "replace")
    before, closed, _rest = text.partition(form.closer)
    unopened = closed and not any(tag in before for tag in (*form.openers, *form.answer_openers))
    went_on = opened and not text.lstrip().startswith(form.openers)
    splitter = Splitter(form, inside=inside or bool(unopened) or went_on)
    parts = {"thinking": "", "answer": ""}
    for kind, piece in [*splitter.feed(text), *splitter.close()]:
        if kind in parts:
            parts[kind] += piece
    line = msgspec.json.encode({name: part.strip() for name, part in parts.items()}).decode()
    click.echo(json_safe(line))


def _format_of(template: str | None, name: str | None) -> tuple[ThinkingFormat, bool]:
    """The format that a template file or a model's own template shows, and whether its prompt opens the thinking."""
    import msgspec

    from localr1.cli.show import FOUND
    from localr1.runtime.one_shot import inspect_template
    from localr1.text import one_line
    from localr1.thinking.formats import ThinkingFormat

    found = inspect_template(_read(template) if template else _template_of(name))
    for warning in found.warnings:
        click.echo(f"localr1: {warning}", err=True)
    form = msgspec.json.decode(found.form, type=ThinkingFormat)
    family = f" ({form.family})" if form.family else ""
    click.echo(one_line(f"localr1: {form.opener} … {form.closer}: {FOUND[form.found]}{family}", 200), err=True)
    return form, found.inside


def _template_of(name: str | None) -> str:
    from localr1.models.gguf import read_header

    return read_header(the_runner().find(name)).chat_template or ""


def _read(file: str) -> str:
    from pathlib import Path

    from localr1.errors import NotFoundError

    try:
        return Path(file).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise NotFoundError(f"{file} cannot be read: {error.strerror}.", hint="Name a chat template file.") from None
