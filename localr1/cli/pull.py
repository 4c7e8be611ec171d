"""`localr1 pull`: fetch a model, or what is missing of it, with progress on stderr."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

import click

from localr1.cli.meter import CLEAR_LINE
from localr1.cli.options import the_runner

if TYPE_CHECKING:
    from localr1.fetch_frames import Progress, Waiting
    from localr1.models.pull import Chosen, Pulled
    from localr1.models.spec import ModelSpec

BAR = 20  # characters
EVERY = 15.0  # seconds between two lines where no line can be drawn over
KEPT = "Stopped. What came is kept: the same command goes on from there."


@click.command("pull")
@click.argument("name")
@click.option("--anyway", is_flag=True, help="Fetch it even if it does not fit this machine.")
@click.option("--token", "use_token", is_flag=True, help="Send the token that is in HF_TOKEN. Otherwise none is sent.")
@click.option("--json", "as_json", is_flag=True, help="Every event as a JSON object a line, on stdout.")
def command(name: str, anyway: bool, use_token: bool, as_json: bool) -> None:
    """Fetch the model NAME, or what is missing of it.

    NAME is one of 'localr1 models --all', such as r1:7b or r1:7b:q5_k_m, or a repository of the hub, such as
    hf:owner/repo:Q4_K_M@revision. Without a quant the best one that fits this machine is taken, and told why. A pull
    that was broken off goes on where it was, and every byte is checked before the model counts as installed.

    \b
    localr1 pull r1:7b
    localr1 pull r1:7b:q5_k_m
    localr1 pull hf:owner/repo:Q4_K_M
    HF_TOKEN=hf_… localr1 pull --token hf:owner/repo@revision
    """
    from localr1.models.names import CatalogName
    from localr1.models.pull import name_to_pull, pull

    runner = the_runner()
    meant = name_to_pull(name, runner.catalog())
    show = JsonLines() if as_json else Lines()
    if isinstance(meant, CatalogName):
        show.about(meant.spec)
    try:
        pulled = pull(
            meant,
            runner.library(),
            token=_token() if use_token else "",
            anyway=anyway,
            progress=show.event,
        )
    except KeyboardInterrupt:
        show.stopped()
        raise
    finally:
        show.end()
    show.done(pulled)


def _token() -> str:
    from localr1.errors import UsageError

    token = os.environ.get("HF_TOKEN", "").strip()
    if not token or not token.isascii() or not token.isprintable():
        raise UsageError("--token was given and HF_TOKEN holds no token.", hint="Run: export HF_TOKEN=hf_…")
    return token


class JsonLines:
    """Events as JSON, each in a line."""

    def about(self, spec: ModelSpec) -> None:
        """`localr1 show --json` tells what it is."""

    def event(self, event: Chosen | Progress | Waiting) -> None:
        """Print what happens."""
        import msgspec

        facts = msgspec.structs.asdict(event)
        self._print({"event": type(event).__name__.lower(), **facts})

    def done(self, pulled: Pulled) -> None:
        """Print what is here now."""
        manifest, installed = pulled.installed.manifest, pulled.installed
        self._print({
            "event": "installed", "name": installed.name, "path": str(installed.path), "size": installed.size,
            "commit": manifest.commit, "quant": manifest.quant, "received": pulled.received,
        })  # fmt: skip

    def stopped(self) -> None:
        """Nothing more comes."""

    def end(self) -> None:
        """Nothing is left open."""

    def _print(self, facts: dict[str, Any]) -> None:
        from localr1.cli.tables import print_json

        print_json(facts)


class Lines:
    """Events for a person: one line that is drawn over on a terminal, a line now and then elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty() and os.environ.get("TERM", "") not in ("", "dumb")
        self._drawn = False
        self._next = 0.0

    def about(self, spec: ModelSpec) -> None:
        """Say what the model really is, where its name may promise more."""
        from localr1.text import one_line

        if spec.notes:
            self._line(one_line(f"{spec.title}: {spec.notes[0]}", 300))

    def event(self, event: Chosen | Progress | Waiting) -> None:
        """Show what happens."""
        from localr1.amounts import bytes_in_words, seconds_in_words
        from localr1.fetch_frames import Progress, Waiting
        from localr1.text import one_line

        match event:
            case Progress():
                self._progress(event)
            case Waiting(why=why, seconds=seconds):
                wait = f" in {seconds_in_words(seconds)}" if seconds and seconds >= 1 else ""
                self._line(f"{one_line(why, 300)}{wait}.")
            case _:
                reason = f": {one_line(event.reason, 300)}" if event.reason else ""
                self._line(f"{one_line(event.name)}, {bytes_in_words(event.size)}{reason}")
                if event.ignored:
                    names = ", ".join(event.ignored[:5])
                    self._line(f"Left out, since no file here may have such a name: {one_line(names, 300)}")

    def done(self, pulled: Pulled) -> None:
        """Say what is here now, on stdout."""
        from localr1.amounts import bytes_in_words
        from localr1.text import one_line

        self.end()
        installed = pulled.installed
        came = f"{bytes_in_words(pulled.received)} fetched" if pulled.received else "nothing was fetched"
        click.echo(f"{one_line(installed.name)} is installed and verified ({came}).")
        click.echo(f'  localr1 ask -m {one_line(installed.name)} "…"')

    def stopped(self) -> None:
        """Say that it was stopped, and what is kept."""
        self._line(KEPT)

    def end(self) -> None:
        """Take away the line that is drawn over."""
        if self._drawn:
            click.echo(CLEAR_LINE, nl=False, err=True)
        self._drawn = False

    def _progress(self, event: Progress) -> None:
        from localr1.models.in_words import progress_in_words

        now = time.monotonic()
        if self._terminal:
            click.echo(f"{CLEAR_LINE}{_bar(event)}", nl=False, err=True)
            self._drawn = True
        elif now >= self._next or event.done == event.total:
            self._next = now + EVERY
            click.echo(progress_in_words(event), err=True)

    def _line(self, text: str) -> None:
        self.end()
        click.echo(text, err=True)


def _bar(event: Progress) -> str:
    from localr1.models.in_words import progress_in_words

    full = event.done * BAR // max(event.total, 1)
    return f"  ▕{'█' * full}{' ' * (BAR - full)}▏ {progress_in_words(event)}"
