"""`localr1 doctor`: what this installation is and can do, fit to paste in public."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from localr1.cli.options import model_option

if TYPE_CHECKING:
    from localr1.runtime.proof import Proof

PACKAGES = ("llama-cpp-python", "textual", "huggingface-hub", "click", "msgspec", "jinja2", "psutil", "platformdirs")


@click.command("doctor")
@click.option(
    "--report", is_flag=True, help="Everything, for a bug report. It holds no prompt, no name and no path of yours."
)
@click.option("--offline-proof", is_flag=True, help="Let an engine try to reach the network, and show what came of it.")
@model_option
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
def command(report: bool, offline_proof: bool, name: str | None, as_json: bool) -> None:
    """Show what this installation is and can do: versions, build features, memory, GPU.

    With --offline-proof an engine loads MODEL, replies, and then tries what it must not be able to do: sockets of
    every kind, a name look-up, files outside, other programs. The exit code is 0 if all of it was refused, else 7.
    """
    from localr1.errors import UsageError

    if offline_proof:
        _prove(name, as_json=as_json)
    elif name is not None:
        raise UsageError("-m goes with --offline-proof.")
    else:
        _tell(report=report, as_json=as_json)


def _tell(*, report: bool, as_json: bool) -> None:
    import msgspec

    from localr1.errors import EngineError
    from localr1.runtime.one_shot import describe_build
    from localr1.text import visible

    facts = _machine() | _settings()
    problem: EngineError | None = None
    try:
        facts |= dict(describe_build().facts)
    except EngineError as error:
        problem = error
        facts["engine"] = error.message
    if report:
        facts |= _packages()
    if as_json:
        click.echo(msgspec.json.encode(facts))
    else:
        width = max(map(len, facts))
        for name, fact in facts.items():
            click.echo(f"{name:<{width}}  {visible(_anonymous(fact))}")
    if problem:
        raise problem


def _prove(name: str | None, *, as_json: bool) -> None:
    import msgspec

    from localr1.errors import EngineError
    from localr1.runtime.proof import prove_offline

    proof = prove_offline(_model(name))
    if as_json:
        click.echo(msgspec.json.encode(msgspec.to_builtins(proof) | {"held": not proof.broken}))
    else:
        _show(proof)
    if proof.broken:
        raise EngineError(
            f"The engine is not kept from everything: it could {', '.join(proof.broken)}.",
            hint="docs/privacy.md says what is enforced on which system.",
        )


def _model(name: str | None) -> str | None:
    """The file of the model to load; None where none was named and none is installed."""
    from localr1.cli.options import the_runner
    from localr1.errors import NotFoundError

    try:
        return str(the_runner().find(name))
    except NotFoundError:
        if name is not None:
            raise
        return None


def _show(proof: Proof) -> None:
    width = max(len(attempt.what) for attempt in proof.attempts)
    for guard in proof.guards:
        click.echo(f"{'engine ' + guard.what:<{width + 2}}  {guard.how}")
    loaded = f"A model replied with {proof.tokens} tokens; then" if proof.tokens else "Without a model,"
    click.echo(f"\n{loaded} the engine tried to")
    for attempt in proof.attempts:
        note = "" if attempt.refused or attempt.promised else " (not promised here)"
        click.echo(f"  {attempt.what:<{width}}  {attempt.outcome}{note}")
    click.echo(f"\nNetwork system calls: {proof.counting}")
    for call, times in (proof.calls or {}).items():
        click.echo(f"  {call}: {times}")
    click.echo("\nNot covered:")
    for sentence in proof.not_covered:
        click.echo(f"  {sentence}")


def _machine() -> dict[str, str]:
    import os
    import platform

    import psutil

    from localr1 import __version__

    memory = psutil.virtual_memory()
    cores = psutil.cpu_count(logical=False) or os.cpu_count()
    return {
        "localr1": __version__,
        "Python": f"{platform.python_version()} ({platform.python_implementation()})",
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "cores": f"{cores} physical, {os.cpu_count()} logical",
        "memory": f"{memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB free",
    }


def _packages() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _settings() -> dict[str, str]:
    """Settings that were changed. A model's name may be a path that names a person: only that it is set is told."""
    from localr1.errors import LocalR1Error
    from localr1.settings import describe, load_settings

    try:
        rows = describe(load_settings())
    except LocalR1Error as error:
        return {"settings": f"cannot be used: {error}"}
    changed = [row for row in rows if not row.is_default]
    private = ("default_model",)
    told = [f"{row.name}={'(set)' if row.name in private else row.value}" for row in changed]
    return {"settings": ", ".join(told) or "all as shipped"}


def _anonymous(text: str) -> str:
    """The home folder says who somebody is."""
    from pathlib import Path

    return text.replace(str(Path.home()), "~")
