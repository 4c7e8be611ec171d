"""`localr1 doctor`: what this installation is and can do, fit to paste in public."""

from __future__ import annotations

import click

PACKAGES = ("llama-cpp-python", "textual", "huggingface-hub", "click", "msgspec", "jinja2", "psutil", "platformdirs")


@click.command("doctor")
@click.option(
    "--report", is_flag=True, help="Everything, for a bug report. It holds no prompt, no name and no path of yours."
)
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
def command(report: bool, as_json: bool) -> None:
    """Show what this installation is and can do: versions, build features, memory, GPU."""
    import msgspec

    from localr1.errors import EngineError
    from localr1.runtime.one_shot import describe_build
    from localr1.text import visible

    facts = _machine()
    problem: EngineError | None = None
    try:
        facts |= dict(describe_build().facts)
    except EngineError as error:
        problem = error
        facts["engine"] = error.message
    if report:
        facts |= _packages() | _settings()
    if as_json:
        click.echo(msgspec.json.encode(facts))
    else:
        width = max(map(len, facts))
        for name, fact in facts.items():
            click.echo(f"{name:<{width}}  {visible(_anonymous(fact))}")
    if problem:
        raise problem


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
    except LocalR1Error:
        return {"settings": "the file cannot be read"}
    changed = [row for row in rows if not row.is_default]
    private = ("default_model",)
    told = [f"{row.name}={'(set)' if row.name in private else row.value}" for row in changed]
    return {"settings": ", ".join(told) or "all as shipped"}


def _anonymous(text: str) -> str:
    """The home folder says who somebody is."""
    from pathlib import Path

    return text.replace(str(Path.home()), "~")
