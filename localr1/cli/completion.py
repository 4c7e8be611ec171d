"""`localr1 completion SHELL`: the script that lets a shell complete localr1's commands, options and models."""

from __future__ import annotations

import click


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that completes localr1 in SHELL.

    bash and zsh: add  eval "$(localr1 completion bash)"  to the shell's start-up file; fish: save the output as
    ~/.config/fish/completions/localr1.fish
    """
    from click.shell_completion import get_completion_class

    from localr1.cli.main import cli

    kind = get_completion_class(shell)
    assert kind is not None, "the choices above are click's own"
    click.echo(kind(cli, {}, "localr1", "_LOCALR1_COMPLETE").source())
