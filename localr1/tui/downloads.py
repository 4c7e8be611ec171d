"""Models that are being fetched: each on a thread of its own, for as long as the app runs and not only one screen.

A thread says what happened and touches nothing else: whoever watches is called from that thread. Pausing ends the
process that fetches, and what came stays on the disk; going on is the same fetch again.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, Protocol

from localr1.errors import LocalR1Error
from localr1.fetch_frames import Progress, Waiting
from localr1.models.in_words import progress_in_words
from localr1.models.pull import Chosen
from localr1.models.upkeep import discard
from localr1.text import one_line

if TYPE_CHECKING:
    from localr1.models.library import Installed, Library

State = Literal["asking", "fetching", "waiting", "paused", "failed", "done", "cancelled"]
RUNNING: frozenset[State] = frozenset(("asking", "fetching", "waiting"))
BAR = 20  # characters
_EIGHTHS = " ▏▎▍▌▋▊▉"
PATIENCE = 3.0  # seconds that the end of the app waits for a thread


class Pulling(Protocol):
    """What fetches models: a `Runner`, or a test's own."""

    def pull(
        self,
        name: str,
        *,
        progress: Callable[[Chosen | Progress | Waiting], None],
        started: Callable[[Callable[[], None]], None],
        anyway: bool = False,
    ) -> Installed:
        """Fetch a model and give it back installed."""

    def library(self) -> Library:
        """Where models are kept."""


@dataclass(frozen=True, slots=True)
class Download:
    """One model on its way. `words` says why it waits, or what went wrong and what to do; fit to show."""

    name: str
    state: State = "asking"
    progress: Progress | None = None
    words: str = ""

    @property
    def runs(self) -> bool:
        """Whether something is being done for it now."""
        return self.state in RUNNING

    @property
    def share(self) -> float:
        """How much of it is here, from 0 to 1."""
        return self.progress.done / max(self.progress.total, 1) if self.progress else 0.0

    def line(self, bar: int = BAR) -> str:
        """As in `r1:7b  ▕████▊     ▏ 1.9 of 4.7 GB · 38 MB/s · 1 min 14 s left`."""
        parts = [one_line(self.name, 60)]
        if self.progress and self.state != "failed":
            parts.append(f"{drawn_bar(self.share, bar)} {progress_in_words(self._shown())}")
        if self.state in ("paused", "cancelled"):
            parts.append(self.state)
        elif self.state == "done":
            parts = [parts[0], "is installed"]
        elif self.words:
            parts.append(self.words)
        elif self.state == "asking":
            parts.append("asking what there is")
        return "  ".join(parts)

    def _shown(self) -> Progress:
        """The progress without a speed that is no longer so."""
        assert self.progress
        if self.state == "fetching":
            return self.progress
        return Progress(self.progress.done, self.progress.total, self.progress.file)


@dataclass(slots=True)
class _Work:
    """What goes on for one download. `end` ends the child, once there is one; `halted` says what it was ended for.

    `exact` is the name with the quant that was chosen: what it is called once it is broken off, or installed.
    """

    shown: Download
    anyway: bool = False
    halted: State | None = None
    end: Callable[[], None] = lambda: None
    thread: threading.Thread | None = None
    repo: str = ""
    exact: str = ""
    files: set[str] = field(default_factory=set)


Watcher = Callable[[Download], object]


class Downloads:
    """Starts, pauses and resumes fetches. Every method returns at once."""

    def __init__(self, pulling: Pulling) -> None:
        self._pulling = pulling
        self._works: dict[str, _Work] = {}
        self._watchers: list[Watcher] = []
        self._lock = threading.Lock()

    @property
    def all(self) -> tuple[Download, ...]:
        """Every download of this run of the app that was not cancelled, in the order they were asked for."""
        with self._lock:
            return tuple(work.shown for work in self._works.values() if work.shown.state != "cancelled")

    def of(self, name: str) -> Download | None:
        """The download of this name, if there is one."""
        work = self._works.get(self._own_name(name))
        return work.shown if work and work.shown.state != "cancelled" else None

    def line(self) -> str:
        """What is on its way, in one line; empty where nothing is."""
        running = [one for one in self.all if one.runs]
        more = f" (+{len(running) - 1})" if len(running) > 1 else ""
        return running[0].line(8) + more if running else ""

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Have every change told, from the thread it happens on; gives what ends that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher) if watcher in self._watchers else None

    def start(self, name: str, *, anyway: bool = False) -> None:
        """Fetch a model, or go on with it; nothing where that is being done."""
        name = self._own_name(name)
        with self._lock:
            old = self._works.get(name)
            if old and old.shown.runs:
                return
            work = _Work(Download(name, progress=old.shown.progress if old else None), anyway)
            self._works[name] = work
            work.thread = threading.Thread(target=self._fetch, args=(work,), name=f"fetching {name}", daemon=True)
        self._tell(work, work.shown)
        work.thread.start()

    def pause(self, name: str) -> None:
        """Stop fetching; what came is kept, and `start` goes on from there."""
        self._halt(name, "paused")

    def cancel(self, name: str) -> None:
        """Stop fetching and delete what came."""
        work = self._works.get(self._own_name(name))
        if work and not work.shown.runs:
            self._discard(work)
            self._tell(work, replace(work.shown, state="cancelled"))
        else:
            self._halt(name, "cancelled")

    def close(self) -> None:
        """End every fetch; what came is kept."""
        for name in list(self._works):
            self._halt(name, "paused")
        for work in list(self._works.values()):
            if work.thread and work.thread is not threading.current_thread():
                work.thread.join(PATIENCE)

    def _own_name(self, name: str) -> str:
        """What a download was asked for by; what it turned out to be exactly means the same."""
        if name in self._works:
            return name
        return next((own for own, work in self._works.items() if work.exact == name), name)

    def _halt(self, name: str, why: State) -> None:
        work = self._works.get(self._own_name(name))
        if work and work.shown.runs:
            work.halted = why
            work.end()

    def _fetch(self, work: _Work) -> None:
        """On the download's own thread, from asking to the end."""
        try:
            self._pulling.pull(
                work.shown.name,
                progress=lambda event: self._heard(work, event),
                started=lambda end: self._started(work, end),
                anyway=work.anyway,
            )
        except LocalR1Error as error:
            if work.halted == "cancelled":
                self._discard(work)
            if work.halted:
                self._tell(work, replace(work.shown, state=work.halted, words=""))
            else:
                self._tell(work, replace(work.shown, state="failed", words=one_line(str(error), 400)))
        else:
            self._tell(work, replace(work.shown, state="done", words=""))

    def _started(self, work: _Work, end: Callable[[], None]) -> None:
        work.end = end
        if work.halted:
            end()

    def _heard(self, work: _Work, event: Chosen | Progress | Waiting) -> None:
        match event:
            case Progress():
                work.files.add(event.file)
                self._tell(work, replace(work.shown, state="fetching", progress=event, words=""))
            case Waiting(why=why):
                self._tell(work, replace(work.shown, state="waiting", words=one_line(why, 200)))
            case Chosen(repo=repo, name=exact):
                work.repo, work.exact = repo, exact

    def _discard(self, work: _Work) -> None:
        """Delete what came. What cannot be deleted is left for `localr1 prune`, and listed as unfinished until then."""
        owner, slash, repo = work.repo.partition("/")
        if slash and work.files:
            library = self._pulling.library()
            try:
                discard(library, library.folder(owner, repo), work.files)
            except LocalR1Error as error:
                work.shown = replace(work.shown, words=one_line(str(error), 400))

    def _tell(self, work: _Work, shown: Download) -> None:
        work.shown = shown
        for watcher in list(self._watchers):
            watcher(shown)


def drawn_bar(share: float, width: int = BAR) -> str:
    """As in `▕████▊     ▏`, to an eighth of a character."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    full, part = divmod(eighths, 8)
    drawn = "█" * full + (_EIGHTHS[part] if part else "")
    return f"▕{drawn:<{width}}▏"
