"""The app: what holds for every screen. It puts up the chat, opens the other screens over it, and ends well."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import traceback
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from localr1.errors import LocalR1Error
from localr1.tui import themes
from localr1.tui.bound import bound
from localr1.tui.conversation import Conversation
from localr1.tui.downloads import Downloads
from localr1.tui.opening import OpensScreens
from localr1.tui.palette import Commands
from localr1.tui.pasting import read_pastes_as_text
from localr1.tui.screens.chat import ChatScreen
from localr1.tui.widgets.column import Place

if TYPE_CHECKING:
    from textual.driver import Driver

    from localr1.frames import Guard
    from localr1.runner import Runner

TERMINATED = 128  # and the signal's number: what a shell says of a program that a signal ended


class LocalR1App(OpensScreens):
    """`model` is the one to answer (none: the default), `chat` one to go on with; `ephemeral` leaves no byte behind.

    Run it with `run`, and `close` it however that ends.
    """

    TITLE = "localr1"
    CSS_PATH = "screens/chat.tcss"  # the default screen's own is not read by Textual
    COMMANDS: ClassVar = {Commands}
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("help.open", "f1", "open_help", "help", "Every key, and what it does.", first=True),
        bound(
            "palette.open", "ctrl+p", "command_palette", "palette", "Find anything that can be done here.", first=True
        ),
        bound("models.open", "f6", "open_models", "models", "Models that are here, and those to get.", first=True),
        bound("chats.open", "f7", "open_chats", "chats", "Chats that are kept, and what was said in them.", first=True),
        bound(
            "stats.open", "f8", "open_stats", "stats", "How much was thought and answered, and how fast.", first=True
        ),
        bound("settings.open", "f9", "open_settings", "settings", "What holds every time.", first=True),
        bound("privacy.open", "f10", "open_privacy", "privacy", "What is guaranteed, and what is not.", first=True),
        bound("chat.new", "ctrl+n", "new_chat", "new chat", "Begin another chat.", first=True),
        bound("theme.next", "ctrl+t", "next_theme", "next theme", "Take the next theme.", first=True),
        bound("app.suspend", "f12", "suspend_process", "suspend", "Go back to the shell; fg returns.", first=True),
        bound("app.quit", "ctrl+q", "quit", "quit", "Leave; what came is kept.", first=True),
    ]

    def __init__(
        self, runner: Runner, *, model: str | None = None, chat: int | None = None, ephemeral: bool = False
    ) -> None:
        super().__init__()
        self.animation_level = "none"
        self.runner = runner
        self.ephemeral = ephemeral
        self.history = runner.history(ephemeral=ephemeral)
        self.downloads = Downloads(runner)
        self.engine_guards: tuple[Guard, ...] | None = None
        self.conversation = Conversation(runner, self.history, model=model or self._usual_model(), chat=chat)

    @property
    def current_model(self) -> str:
        """The model that answers."""
        return self.conversation.model

    @property
    def current_chat(self) -> int | None:
        """The chat that is shown, None while it has no question yet."""
        return self.conversation.chat

    @property
    def chat_screen(self) -> ChatScreen:
        """The screen under all others."""
        screen = self.screen_stack[0]
        assert isinstance(screen, ChatScreen)
        return screen

    def get_driver_class(self) -> type[Driver]:
        """What draws and reads keys here, which is not to take a paste for keys."""
        driver = super().get_driver_class()
        read_pastes_as_text(driver)
        return driver

    def get_default_screen(self) -> ChatScreen:
        """The chat."""
        return ChatScreen(self.conversation)

    def on_mount(self) -> None:
        """Take the theme and the keys of the settings, and end well when told to."""
        themes.install(self, self.runner.settings.theme)
        self.set_keymap(dict(self.runner.settings.keys))
        self.app_resume_signal.subscribe(self, self._draw_anew)
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop = asyncio.get_running_loop()
            for name in ("SIGTERM", "SIGHUP"):
                if number := getattr(signal, name, None):
                    loop.add_signal_handler(number, self._told_to_end, number)

    def apply_settings(self) -> None:
        """The settings have changed: take the theme and the keys in them, and what they say of replies."""
        self.theme = themes.textual_name(self.runner.settings.theme)
        self.set_keymap(dict(self.runner.settings.keys))
        self.conversation.think = self.runner.settings.think
        self.chat_screen.tell()

    def close(self) -> None:
        """End the engine and the downloads, and close the chats."""
        self.conversation.close()
        self.downloads.close()
        self.history.close()

    def switch_model(self, name: str) -> None:
        """Let another model answer from now on; the chat stays."""
        self.conversation.switch_model(name)
        self.chat_screen.tell()
        self.chat_screen.wake()

    async def open_chat(self, chat: int | None, message: int | None, *, thinking: bool = False) -> None:
        """Show a chat, where a message of it is, at its open `thinking` if wanted; None is a new one."""
        if chat is None:
            await self.action_new_chat()
            return
        try:
            if message is not None:
                self.conversation.chat = chat
                self.conversation.show(message)
            else:
                self.conversation.open(chat)
        except LocalR1Error as error:
            self.chat_screen.explain(error)
            return
        shown = [(one.question.id, one.last.id) for one in self.conversation.exchanges]
        index = next((index for index, ids in enumerate(shown) if message in ids), None)
        if message is None or index is None:
            await self.chat_screen.show()
            return
        if thinking:
            self.chat_screen.column.will_open(shown[index][0])
        await self.chat_screen.show(Place(index, None, 0))
        if thinking:
            self.chat_screen.focus_turn(index, trace=True)

    def action_next_theme(self) -> None:
        """Take the next theme, for this run."""
        names = [themes.textual_name(name) for name in themes.THEMES]
        place = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(place + 1) % len(names)]

    async def action_new_chat(self) -> None:
        """Begin another chat."""
        self.conversation.new()
        await self.chat_screen.show()
        self.chat_screen.box.focus()

    def _usual_model(self) -> str:
        try:
            return self.runner.default_model()
        except LocalR1Error:
            return ""

    def _draw_anew(self, _app: object) -> None:
        """Back from the shell, the terminal shows nothing: Textual would draw only what changes from now on."""
        self.refresh(layout=True)

    def _told_to_end(self, number: int) -> None:
        self.exit(return_code=TERMINATED + number)

    def _fatal_error(self) -> None:
        """A mistake in localr1: say where, and no text of anybody's. Textual's own would show all values."""
        error = self._exception
        places = traceback.extract_tb(error.__traceback__) if error else []
        where = [f"  {place.filename}, line {place.lineno}, in {place.name}" for place in places[-6:]]
        said = [f"localr1 ended by a mistake in it ({type(error).__name__}). What came is kept.", *where]
        self.panic("\n".join([*said, "Please report these lines; no text of yours is in them."]))
