"""The colours of the app: themes of its own, and some of Textual's, under the names that the settings have.

Each has one accent, one warning and a dim tone; what a colour says is always said in words or signs as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from textual.theme import Theme

from localr1 import settings

if TYPE_CHECKING:
    from textual.app import App

THEMES: tuple[settings.Theme, ...] = get_args(settings.Theme)

OWN = (
    Theme(
        name="localr1-dark",
        primary="#7fb4ca",
        secondary="#8a9aa8",
        accent="#7fb4ca",
        warning="#e6a85c",
        error="#e6766c",
        success="#8fbf8f",
        foreground="#d8dade",
        background="#15171b",
        surface="#1b1e23",
        panel="#23272e",
        dark=True,
        variables={"footer-key-foreground": "#7fb4ca", "border-blurred": "#2d323a"},
    ),
    Theme(
        name="localr1-light",
        primary="#1f6f8b",
        secondary="#5b6770",
        accent="#1f6f8b",
        warning="#9a5b00",
        error="#b3261e",
        success="#2c6e49",
        foreground="#24282d",
        background="#fbfbfa",
        surface="#f3f3f1",
        panel="#e8e8e5",
        dark=False,
        variables={"footer-key-foreground": "#1f6f8b", "border-blurred": "#d4d4cf"},
    ),
    Theme(
        name="localr1-contrast",
        primary="#ffff00",
        secondary="#ffffff",
        accent="#ffff00",
        warning="#ffb000",
        error="#ff8080",
        success="#80ff80",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#1a1a1a",
        dark=True,
        text_alpha=1.0,
        variables={"footer-key-foreground": "#ffff00", "text-muted": "#e0e0e0", "border-blurred": "#808080"},
    ),
    Theme(
        name="localr1-paper",
        primary="#7a4a2b",
        secondary="#6d6455",
        accent="#7a4a2b",
        warning="#8f4a00",
        error="#9b2226",
        success="#4a6b3a",
        foreground="#3a342b",
        background="#f6f0e2",
        surface="#efe7d5",
        panel="#e4d9c2",
        dark=False,
        variables={"footer-key-foreground": "#7a4a2b", "border-blurred": "#d2c6ad"},
    ),
)
_NAMES = {"terminal": "ansi-dark"} | {own.name.removeprefix("localr1-"): own.name for own in OWN}


def install(app: App[Any], name: settings.Theme) -> None:
    """Make the themes known to the app, and take one."""
    for theme in OWN:
        app.register_theme(theme)
    app.theme = textual_name(name)


def textual_name(name: settings.Theme) -> str:
    """What Textual calls a theme of the settings."""
    return _NAMES.get(name, name)


def following(name: settings.Theme) -> settings.Theme:
    """The theme after this one; after the last comes the first."""
    return THEMES[(THEMES.index(name) + 1) % len(THEMES)]
