"""`localr1 show`: what a model file says of itself, and how its model marks thinking.

Reads the header, not the weights.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from localr1.cli.options import model_option, the_runner

if TYPE_CHECKING:
    from localr1.thinking.formats import ThinkingFormat

FOUND = {
    "comparison": "found by comparing what its template makes of chats with and without thinking",
    "table": "its template hides this; known for its family",
    "default": "nothing shows that it thinks; <think> would still be told from an answer",
    "asked": "as asked",
}

HISTORY = {"strip": "old thinking is left out", "keep": "old thinking is read again", "": "none"}


@click.command("show")
@model_option
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
def command(name: str | None, as_json: bool) -> None:
    """Show what a model is and how it marks its thinking."""
    import msgspec

    from localr1.text import json_safe, visible

    facts = _facts(name)
    if as_json:
        click.echo(json_safe(msgspec.json.encode(facts).decode()))
        return
    width = max(map(len, facts)) + 2
    for key, fact in facts.items():
        text = f"{fact:,}" if isinstance(fact, int) else "unknown" if fact is None else str(fact)
        click.echo(f"{key.replace('_', ' '):<{width}}{visible(text)}")


def describe(form: ThinkingFormat) -> dict[str, Any]:
    """A thinking format in a few words each: tags, how it was found, the switch, history."""
    tags = f"{form.opener} … {form.closer}"
    if form.answer_opener:
        tags += f", answer in {form.answer_opener} … {form.answer_closer}".rstrip()
    family = f" ({form.family})" if form.family else ""
    return {
        "thinking": tags if form.shown else "none",
        "found": FOUND[form.found] + family,
        "switch": _switch(form) or "none",
        "history": HISTORY[form.history],
    }


def _switch(form: ThinkingFormat) -> str:
    switch = form.switch
    parts = []
    if switch.variable:
        values = [f"{word}: {value!r}" for word, value in (("on", switch.on), ("off", switch.off)) if value is not None]
        parts.append(f"{switch.variable} ({', '.join(values)})")
    if switch.level_variable:
        parts.append(f"{switch.level_variable} ({', '.join(switch.levels)})")
    return "; ".join(parts)


def _facts(name: str | None) -> dict[str, Any]:
    import msgspec

    from localr1.models.gguf import read_header
    from localr1.runtime.one_shot import inspect_template
    from localr1.thinking.formats import ThinkingFormat

    file = the_runner().find(name)
    header = read_header(file)
    found = inspect_template(header.chat_template or "")
    for warning in found.warnings if header.chat_template else ("It has no chat template: a plain one is used.",):
        click.echo(f"localr1: {warning}", err=True)
    return {
        "file": str(file),
        "architecture": header.architecture,
        "name": header.name,
        "context_length": header.context_length,
        "parts": header.split_count,
        **describe(msgspec.json.decode(found.form, type=ThinkingFormat)),
        "prompt_opens_thinking": "yes" if found.inside else "no",
    }
