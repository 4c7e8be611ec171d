"""What `ask` keeps: nothing, unless it is told to save the turn or to go on with a chat that was kept.

The question is on disk before the reply begins, and the reply while it comes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import click

if TYPE_CHECKING:
    from localr1.chats.history import History
    from localr1.chats.recording import Recording
    from localr1.chats.records import Kept
    from localr1.events import AnyEvent
    from localr1.messages import Message
    from localr1.model import Model, ReplyStream
    from localr1.parameters import Sampling
    from localr1.runner import Runner
    from localr1.votes import VoteStream

F = TypeVar("F", bound=Callable[..., Any])


def keeping_options(command: F) -> F:
    """`--save`, `--continue` and `--ephemeral`."""
    for option in (
        click.option("--ephemeral", is_flag=True, help="With --continue: go on with the chat, and keep nothing of it."),
        click.option(
            "--continue", "go_on", is_flag=False, flag_value="", metavar="[CHAT]",
            help="Go on with a chat that was kept, by its number, or with the one changed last.",
        ),
        click.option("--save", is_flag=True, help="Keep question, thinking and answer as a new chat."),
    ):  # fmt: skip
        command = option(command)
    return command


def sort_out(given: dict[str, Any]) -> None:
    """Tell a question from the number of a chat behind `--continue`, and refuse what does not go together."""
    from localr1.errors import UsageError

    go_on = given["go_on"]
    if go_on and not go_on.isdecimal():
        if given["prompt"]:
            raise UsageError(f"--continue takes the number of a chat, not {go_on!r:.60}.", hint="localr1 chats list")
        given["prompt"], given["go_on"] = go_on, ""
    if given["lines"] and (given["save"] or go_on is not None):
        raise UsageError("--lines keeps no chats.", hint="Leave out --save and --continue.")
    if given["save"] and (go_on is not None or given["ephemeral"]):
        other = "--ephemeral" if given["ephemeral"] else "--continue, which keeps what is said anyway,"
        raise UsageError(f"--save and {other} do not go together.", hint="Leave one of them out.")
    if go_on is not None and given["system"]:
        raise UsageError("--system holds for a whole chat.", hint="Begin a new one: localr1 ask --save --system …")


class Reply(Protocol):
    """A reply that is kept, or not: a context manager for the time in which it comes."""

    def add(self, event: AnyEvent) -> None:
        """Take in an event."""
        ...

    def __enter__(self) -> Reply: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Keeping:
    """The turn of one `ask`. Without a history nothing of it is kept."""

    def __init__(self, history: History | None, branch: list[Kept], chat: int | None, *, ephemeral: bool) -> None:
        self._history = None if ephemeral else history
        self._opened = history
        while branch and branch[-1].role == "user":  # never answered: the new question takes its place
            branch = branch[:-1]
        self._branch = branch
        self._chat = chat
        self._new = chat is None
        self._question: int | None = None
        self.earlier: list[Message] = [kept.message() for kept in branch]

    @property
    def model(self) -> str | None:
        """The model that the chat was last answered by."""
        return next((kept.model for kept in reversed(self._branch) if kept.model), None)

    def prompt(self, question: str) -> str | list[Message]:
        """What the model is asked: the question, after what was said before."""
        from localr1.messages import Message

        return [*self.earlier, Message("user", question)] if self.earlier else question

    def asked(self, question: str, system: str) -> None:
        """Keep the question, before anything is done about it."""
        if self._history is None:
            return
        parent = self._branch[-1].id if self._branch else None
        if self._chat is None:
            self._chat = self._history.new_chat()
            if system:
                parent = self._history.say(self._chat, None, "system", system).id
        self._question = self._history.say(self._chat, parent, "user", question).id

    def reply(self, stream: ReplyStream, model: Model, replying: dict[str, Any]) -> Reply:
        """Keep the reply to the question while it comes."""
        if self._history is None:
            return _Unkept()
        return _Recorded(self._begin(stream.sampling, model, replying, stream.seed), stream)

    def vote(self, votes: VoteStream, model: Model, replying: dict[str, Any]) -> None:
        """Keep every sample as an attempt at the answer; the majority's is shown."""
        if self._history is None or self._chat is None:
            return
        vote = votes.vote
        kept = [self._begin(votes.sampling, model, replying, reply.seed).end(reply) for reply in vote.replies]
        if vote.counts:
            self._history.choose(self._chat, kept[vote.counts[0].samples[0]].id)

    def close(self, say: Callable[[str], None]) -> int:
        """Say where the chat is; the exit code for what was to be kept and could not be."""
        if self._opened is None:
            return 0
        notice, lost = self._opened.notice, self._history is not None and self._opened.in_memory
        self._opened.close()
        if notice:
            say(notice)
        if self._history is not None and self._new and self._chat is not None and not lost:
            say(f"kept as chat {self._chat}; go on with: localr1 ask --continue {self._chat}")
        return 6 if lost else 0

    def _begin(self, drawn: Sampling, model: Model, replying: dict[str, Any], seed: int | None) -> Recording:
        import msgspec

        from localr1.parameters import Limits

        assert self._history is not None
        assert self._chat is not None
        limits = {name: replying[name] for name in Limits.__struct_fields__ if replying.get(name) is not None}
        return self._history.begin(
            self._chat, self._question, model=_lasting(model.name), file_sha256=model.file_sha256,
            sampling=msgspec.structs.asdict(drawn), limits=limits, seed=seed,
        )  # fmt: skip


def open_keeping(runner: Runner, given: dict[str, Any]) -> Keeping:
    """What the options ask for. Raises `NotFoundError` for a chat that is not there."""
    if not given["save"] and given["go_on"] is None:
        return Keeping(None, [], None, ephemeral=True)
    from localr1.errors import NotFoundError

    history = runner.history()
    if given["save"]:
        return Keeping(history, [], None, ephemeral=False)
    latest = None if given["go_on"] else history.latest()
    if latest is None and not given["go_on"]:
        raise NotFoundError("No chat was kept yet.", hint="Begin one: localr1 ask --save 'your question'")
    chat = int(given["go_on"]) if latest is None else latest.id
    return Keeping(history, history.branch(chat), chat, ephemeral=given["ephemeral"])


class _Unkept:
    """A reply of which nothing is kept."""

    def add(self, event: AnyEvent) -> None:
        pass

    def __enter__(self) -> Reply:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class _Recorded:
    """A reply that goes into the history, however it ends."""

    def __init__(self, recording: Recording, stream: ReplyStream) -> None:
        self._recording = recording
        self._stream = stream

    def add(self, event: AnyEvent) -> None:
        self._recording.add(event)

    def __enter__(self) -> Reply:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._recording.end(self._stream.reply)
        else:
            self._recording.crashed(str(error) or type(error).__name__)


def _lasting(name: str) -> str:
    """The name of a model as it holds from any folder."""
    path = Path(name).expanduser()
    return str(path.absolute()) if path.is_file() else name
