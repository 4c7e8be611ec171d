"""What the app does to open its other screens, and what it does with what each of them gives back.

A screen is imported when it is opened: plots and forms cost a start-up nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.screen import Screen

if TYPE_CHECKING:
    from localr1.tui.screens.chats import ChatChosen


class OpensScreens(App[None]):
    """The part of the app that opens screens. What they chose is for the app itself: the methods that say no more."""

    @property
    def current_model(self) -> str:
        """The model that answers; empty where there is none."""
        raise NotImplementedError

    @property
    def current_chat(self) -> int | None:
        """The chat that is shown; None for one that has nothing in it yet."""
        raise NotImplementedError

    def action_open_help(self) -> None:
        """The keys."""
        from localr1.tui.screens.help import HelpScreen

        self._open(HelpScreen())

    def action_open_models(self) -> None:
        """The models; the one that is chosen answers from now on."""
        from localr1.tui.screens.models import ModelsScreen

        if self._is_shown(ModelsScreen):
            return

        def chosen(name: str | None) -> None:
            if name:
                self.switch_model(name)

        self.push_screen(ModelsScreen(self.current_model), chosen)

    def action_open_chats(self) -> None:
        """The chats; the one that is chosen is shown."""
        from localr1.tui.screens.chats import ChatsScreen

        if self._is_shown(ChatsScreen):
            return

        async def chosen(one: ChatChosen | None) -> None:
            if one is not None:
                await self.open_chat(one.chat, one.message, thinking=one.thinking)

        self.push_screen(ChatsScreen(self.current_chat), chosen)

    def action_open_stats(self) -> None:
        """What it all came to."""
        from localr1.tui.screens.stats import StatsScreen

        self._open(StatsScreen())

    def action_open_settings(self) -> None:
        """The settings."""
        from localr1.tui.screens.settings import SettingsScreen

        self._open(SettingsScreen())

    def action_open_privacy(self) -> None:
        """What is guaranteed and what is not."""
        from localr1.tui.screens.privacy import PrivacyScreen

        self._open(PrivacyScreen())

    def switch_model(self, name: str) -> None:
        """Let another model answer from now on."""
        raise NotImplementedError

    async def open_chat(self, chat: int | None, message: int | None, *, thinking: bool = False) -> None:
        """Show a chat, at a message of it, at its open `thinking` if wanted; None is a new one."""
        raise NotImplementedError

    def _open(self, screen: Screen[None]) -> None:
        """Put a screen on top, unless its like is there already."""
        if not self._is_shown(type(screen)):
            self.push_screen(screen)

    def _is_shown(self, kind: type[Screen[None]] | type) -> bool:
        return any(isinstance(screen, kind) for screen in self.screen_stack)
