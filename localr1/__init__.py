"""localr1: ask a local reasoning model and watch it think. Prompts never leave the machine.

    import localr1

    with localr1.load("model.gguf") as model:
        reply = model.ask("How many r's are in strawberry?")
        print(reply.thinking, reply.text)

Names are found when first used, so that importing localr1 costs nothing.
"""

from __future__ import annotations

from importlib import import_module

__version__ = "0.1.0"

TYPE_CHECKING = False  # that of `typing`, which would take longer to load than all else before Ctrl-C is heard
if TYPE_CHECKING:
    from typing import Any

    from localr1.chat import Chat as Chat
    from localr1.chats.history import History as History
    from localr1.errors import LocalR1Error as LocalR1Error
    from localr1.events import AnswerText as AnswerText
    from localr1.events import Loading as Loading
    from localr1.events import Reading as Reading
    from localr1.events import ReplyEnded as ReplyEnded
    from localr1.events import ThinkingEnded as ThinkingEnded
    from localr1.events import ThinkingText as ThinkingText
    from localr1.events import ToolCall as ToolCall
    from localr1.events import Usage as Usage
    from localr1.fetch_frames import Progress as Progress
    from localr1.fetch_frames import Waiting as Waiting
    from localr1.messages import Message as Message
    from localr1.model import Model as Model
    from localr1.model import ReplyStream as ReplyStream
    from localr1.models.library import Installed as Installed
    from localr1.models.pull import Chosen as Chosen
    from localr1.models.report import FitReport as FitReport
    from localr1.reply import Reply as Reply
    from localr1.runner import Runner as Runner
    from localr1.runtime.scripted import ScriptedEngine as ScriptedEngine
    from localr1.thinking.splitter import Splitter as Splitter
    from localr1.votes import Vote as Vote
    from localr1.votes import VoteStream as VoteStream

    def models() -> tuple[Installed, ...]:
        """Every model that is installed; see `Runner.models`."""


_HOMES = {
    "chat": ("Chat",),
    "chats.history": ("History",),
    "errors": ("LocalR1Error",),
    "events": (
        "AnswerText", "Loading", "Reading", "ReplyEnded", "ThinkingEnded", "ThinkingText", "ToolCall", "Usage",
    ),
    "fetch_frames": ("Progress", "Waiting"),
    "messages": ("Message",),
    "model": ("Model", "ReplyStream"),
    "models.library": ("Installed",),
    "models.pull": ("Chosen",),
    "models.report": ("FitReport",),
    "reply": ("Reply",),
    "runner": ("Runner",),
    "runtime.scripted": ("ScriptedEngine",),
    "thinking.splitter": ("Splitter",),
    "votes": ("Vote", "VoteStream"),
}  # fmt: skip
_WHERE = {name: f"localr1.{home}" for home, names in _HOMES.items() for name in names}
__all__ = ["__version__", "fit", "load", "models", "pull", *sorted(_WHERE)]


def load(name: str | None = None, **options: Any) -> Model:
    """Load a model by name, or by the path of a .gguf file; without either, the default one.

    `options` are those of `localr1.parameters.LoadOptions`: context (tokens), gpu_layers, threads and the rest; with
    `states=True` chats may be saved with all that the engine has read of them.
    Raises `LocalR1Error`s: an unknown name, a file that is no model, a value out of range.
    """
    from localr1.runner import Runner

    return Runner().load(name, **options)


def pull(name: str, **options: Any) -> Installed:
    """Fetch a model and give it back installed; a quant that is here and was verified at once, asking nobody.

    `name` is as in `r1:7b`, `r1:7b:q5_k_m` or `hf:owner/repo:Q4_K_M`. `options` are those of
    `localr1.models.pull.pull`: `progress`, called with `Chosen`, then `Progress` and `Waiting`; `token` for a
    repository that wants one; `anyway` for a model that does not fit this machine. What was broken off goes on where
    it stopped. Raises `LocalR1Error`s.
    """
    from localr1.runner import Runner

    return Runner().pull(name, **options)


def fit(name: str, **options: Any) -> FitReport:
    """How each quant of a model fits this machine, and about how fast it would be; for one that is not here too."""
    from localr1.runner import Runner

    return Runner().fit(name, **options)


def __getattr__(name: str) -> Any:
    if name == "models":  # once it is imported Python finds it by itself
        return import_module("localr1.models")
    if name in _WHERE:
        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module 'localr1' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
