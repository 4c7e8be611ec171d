"""`localr1 config`: show the settings, change one, or say where they are kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

    from localr1.settings import SettingRow


@click.group("config", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print the settings as one JSON object.")
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """Show the settings, or change one.

    Without a subcommand, prints every setting with its value and meaning.
    """
    if context.invoked_subcommand is not None:
        if as_json:
            raise click.UsageError("--json goes with showing the settings, not with a subcommand.")
        return
    from localr1 import paths, settings

    file = paths.settings_file()
    rows = settings.describe(settings.load_settings(file))
    click.echo(_as_json(rows, file) if as_json else _as_table(rows, file))


# A value may begin with a minus sign; then it is for the setting to refuse, not for the option parser.
@command.command("set", context_settings={"ignore_unknown_options": True})
@click.argument("name")
@click.argument("value")
def set_one(name: str, value: str) -> None:
    """Give the setting NAME the value VALUE."""
    from localr1.settings import set_setting
    from localr1.text import one_line

    click.echo(one_line(f"{name} = {set_setting(name, value)}"))


@command.command("unset")
@click.argument("name")
def unset_one(name: str) -> None:
    """Take the setting NAME out, so that its default holds again."""
    from localr1.settings import unset_setting

    unset_setting(name)


@command.command("path")
def show_path() -> None:
    """Print where the settings are kept, whether or not the file is there."""
    from localr1.paths import settings_file

    click.echo(settings_file())


def _as_table(rows: tuple[SettingRow, ...], file: Path) -> str:
    from localr1.text import one_line, visible

    values = ["unset" if row.value in (None, {}) else one_line(str(row.value), 60) for row in rows]
    marks = ["" if row.is_default else "*" for row in rows]
    name_width = max(len(row.name) for row in rows)
    value_width = max(map(len, values))
    lines = [
        f"{row.name:<{name_width}}  {value:<{value_width}} {mark:1}  {row.meaning}"
        for row, value, mark in zip(rows, values, marks, strict=True)
    ]
    place = f"Kept in {visible(str(file))}"
    return "\n".join([*lines, "", f"{place} (* not the default)" if file.exists() else f"{place} (not there yet)"])


def _as_json(rows: tuple[SettingRow, ...], file: Path) -> str:
    from localr1.text import json_safe

    settings = {row.name: {"value": row.value, "default": row.is_default, "meaning": row.meaning} for row in rows}
    return json_safe(json.dumps({"file": str(file), "settings": settings}))
