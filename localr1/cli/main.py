"""The `localr1` command: finds the subcommand, and is the only place where errors become text and exit codes."""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module
from typing import NoReturn

import click

from localr1 import __version__
from localr1.errors import LocalR1Error
from localr1.offline import HOOK

COMMANDS = {
    "ask": "Ask a model and watch it think.",
    "chats": "List, read, search and export the chats that were kept.",
    "models": "List the models that are installed, and those to get.",
    "pull": "Fetch a model: resumed where it stopped, and checked.",
    "show": "Show what a model is and how it marks its thinking.",
    "fit": "Tell which quants of a model fit this machine, and how fast they would be.",
    "found": "List weights that other programs keep here.",
    "import": "Take a model file that is here already into the library.",
    "export": "Copy a model to a folder, for a machine without a network.",
    "remove": "Remove a model.",
    "verify": "Read a model's files and check that they are what they were.",
    "prune": "Delete unfinished downloads and what belongs to no model.",
    "split": "Tell thinking from answer in a raw completion.",
    "prompt": "Show the prompt that a model would read.",
    "doctor": "Show what this installation is and can do.",
    "config": "Show and change settings.",
    "completion": "Print the script that completes localr1 in a shell.",
}
ALIASES = {"list": "models", "ls": "models", "rm": "remove"}
MODULES = {"import": "import_"}  # where the command's own name cannot be a module's
CANCELLED, READER_GONE = 130, 141


class ReaderGone(Exception):
    """Whoever read our output has closed it, as `head` does."""


class Commands(click.Group):
    """Subcommands that are imported when they are run; the help lists them without importing any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every subcommand, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of this name."""
        cmd_name = ALIASES.get(cmd_name, cmd_name)
        if cmd_name not in COMMANDS:
            import difflib

            near = difflib.get_close_matches(cmd_name, COMMANDS, n=1)
            raise click.UsageError(
                f"No such command {cmd_name!r}." + (f" Did you mean {near[0]!r}?" if near else ""), ctx
            )
        command: click.Command = import_module(f"localr1.cli.{MODULES.get(cmd_name, cmd_name)}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the subcommand. click would turn a reader that went away into exit code 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise ReaderGone from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of subcommands, each in a line."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.option("-m", "--model", metavar="MODEL", help="In the app: the model that answers.")
@click.option(
    "--continue", "resumed", is_flag=False, flag_value="", metavar="[CHAT]",
    help="In the app: go on with a chat, by its number, or with the one changed last.",
)  # fmt: skip
@click.option("--ephemeral", is_flag=True, help="In the app: keep nothing, leave no byte behind.")
@click.version_option(__version__, "--version", message="localr1 %(version)s")
@click.pass_context
def cli(context: click.Context, model: str | None, resumed: str | None, ephemeral: bool) -> int | None:
    """Ask a local reasoning model and watch it think. Prompts never leave the machine.

    Without a command it opens the terminal app; or start with: localr1 ask "How many r's are in strawberry?"
    """
    if context.invoked_subcommand is None:
        from localr1.cli.app import open_app

        return open_app(model, resumed, ephemeral=ephemeral)
    if model is not None or resumed is not None or ephemeral:
        raise click.UsageError(f"That option goes behind the command: localr1 {context.invoked_subcommand} …")
    return None


def run() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    _open_standard_streams()
    HOOK.install()
    try:
        _let_ctrl_c_raise()
        code = cli.main(prog_name="localr1", standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        message = error.format_message()
        hint = f"Try '{context.command_path} --help'." if context else ""
        asks = context is not None and context.info_name in ("ask", "prompt")
        _explain(message, "Put the question in quotes." if asks and "unexpected extra argument" in message else hint)
        sys.exit(2)
    except LocalR1Error as error:
        _explain(error.message, error.hint)
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.exceptions.Abort):
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # pressed again on the way out, it is no traceback either
        sys.exit(CANCELLED)
    except (ReaderGone, BrokenPipeError):
        _drop_output()
        sys.exit(READER_GONE)
    except OSError as error:
        _explain(f"The output could not be written: {error.strerror or error}.", "Free some space and run it again.")
        _drop_output()
        sys.exit(6)


def _open_standard_streams() -> None:
    """A stream closed before we started becomes the null device: else the next file opened takes its number."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def _let_ctrl_c_raise() -> None:
    """From here on Ctrl-C is an exception that a command can put things away for. `localr1.__main__` ends at once."""
    if callable(signal.getsignal(signal.SIGINT)):  # not where whoever started us has it ignored
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _explain(message: str, hint: str) -> None:
    from localr1.text import one_line

    click.echo(f"localr1: {one_line(message, 500)}", err=True)
    if hint:
        click.echo(f"  {one_line(hint, 500)}", err=True)


def _drop_output() -> None:
    """Nobody reads our output any more: keep Python from complaining about it when it ends."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
