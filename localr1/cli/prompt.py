"""`localr1 prompt`: the prompt that a model would read, as text and as tokens."""

from __future__ import annotations

import click

from localr1.cli.options import model_option, other_option, tags_option


@click.command("prompt")
@click.argument("text")
@model_option
@click.option("--system", metavar="TEXT", default="", help="Instructions for the model.")
@tags_option()
@other_option
@click.option("--json", "as_json", is_flag=True, help='{"text", "ids", "special", "inside_thinking"}.')
def command(
    text: str, name: str | None, system: str, think_tags: tuple[str, str] | None, others: tuple[str, ...], as_json: bool
) -> None:
    """Show the prompt that a model would read for TEXT.

    Reads the model's vocabulary and template, not its weights. With --json, "special" says which ids are special
    tokens: none of them ever comes from TEXT.
    """
    import msgspec

    from localr1.cli.options import checked, the_runner
    from localr1.text import json_safe, visible

    _values, variables = checked({}, others)
    with the_runner().load(name, vocabulary_only=True) as model:
        shown = model.render(text, system=system, think_tags=think_tags or None, variables=variables)
    for warning in shown.warnings:
        click.echo(f"localr1: {warning}", err=True)
    if as_json:
        fields = ("text", "ids", "special", "inside_thinking")
        line = msgspec.json.encode({field: getattr(shown, field) for field in fields}).decode()
        click.echo(json_safe(line))
        return
    click.echo(visible(shown.text))
    begins = "inside thinking" if shown.inside_thinking else "outside thinking"
    click.echo(f"{len(shown.ids):,} tokens, {sum(shown.special)} of them special; the reply begins {begins}", err=True)
