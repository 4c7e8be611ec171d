"""One file on its way: `<file>.part` holds its bytes so far, and `<file>.part.json` says what they will be.

With one stream the length of the part is the truth about how far it is: bytes are only put at its end. Once there were
several, the note says which spans are here, and lags behind by no more than NOTE_EVERY. So however a pull was ended,
the next one goes on right there. The part takes its own name only once every byte was hashed and is on the disk. A
part of something else is thrown away; a symbolic link is never written through.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec

from localr1.errors import BrokenModelError, DiskError
from localr1.fetch_frames import RemoteFile
from localr1.fetching.checksum import FollowingHash
from localr1.fetching.space import give_back, no_room, reserve
from localr1.fetching.spans import Span, Spans, Values
from localr1.paths import flush_folder, make_private

NOTE_EVERY = 1 << 18  # bytes between two notes of which spans are here
_LONGEST_NOTE = 100_000  # bytes
_PIECE = 1 << 20


class Note(msgspec.Struct, frozen=True):
    """What a part belongs to. Where it came from is for a person who looks; size and checksum decide."""

    repo: str
    commit: str
    path: str
    size: int
    sha256: str
    spans: Values = ()


class Part:
    """The unfinished file for `file` below `folder`. Opening it makes folders and throws away what does not belong."""

    def __init__(self, folder: Path, file: RemoteFile, repo: str, commit: str) -> None:
        self.file = file
        self.target = folder.joinpath(*file.path.split("/"))
        self.path = self.target.with_name(self.target.name + ".part")
        self.note = self.target.with_name(self.target.name + ".part.json")
        self._new_note = self.target.with_name(self.target.name + ".new.part.json")
        between = [one for one in self.target.parents if folder == one or folder in one.parents]
        if linked := next((one for one in between if one.is_symlink()), None):
            raise DiskError(f"{linked} is a symbolic link, and is not written through.", hint="Remove it.")
        make_private(self.target.parent)
        self._lock = threading.Lock()
        self._unsaid = 0  # bytes that came since the last note
        self._said = 1  # spans that the last note tells of
        self._about = Note(repo, commit, file.path, file.size, file.sha256)
        self._descriptor, self.spans = self._open()
        self.resumed = self.spans.have
        self._hash = FollowingHash(self.path, self.spans.prefix)

    def reserve(self) -> None:
        """Take the room that is still needed. Raises `DiskError`."""
        try:
            reserve(self._descriptor, self.spans.prefix, self.file.size - self.spans.prefix)
        except OSError:
            raise no_room(self.target.parent, self._left(), self.spans.have) from None

    def write(self, piece: bytes, span: Span | None = None) -> None:
        """Put the next bytes where a span goes on, by default the first. Raises `DiskError`; what is there stays."""
        with self._lock:
            try:
                span = span or self.spans.first
                if self.spans.count != self._said:  # before anything stands where the note does not expect it
                    self._say(NOTE_EVERY)
                os.lseek(self._descriptor, span.at, os.SEEK_SET)
                left = memoryview(piece)
                while left:
                    written = os.write(self._descriptor, left)
                    span.at += written
                    left = left[written:]
                self._say(len(piece))
            except OSError as error:
                raise self._explained(error) from error
            finally:
                self._hash.advance(self.spans.prefix)

    def restart(self) -> None:
        """Throw away what came and begin anew. Only one stream may be left."""
        self._hash.drop()
        self._write_note(self._about)
        os.ftruncate(self._descriptor, 0)
        self.spans.restart()
        self.resumed, self._said = 0, 1
        self._hash = FollowingHash(self.path)

    def checks_out(self, seconds: float) -> bool | None:
        """Whether the bytes have the right checksum; None while that is not known after so many seconds more."""
        if not self._hash.finished(seconds):
            return None
        try:
            return self._hash.result() == self.file.sha256
        except OSError as error:
            raise self._explained(error) from error

    def mismatch(self) -> BrokenModelError:
        """The error for a checksum that is not the one the hub gives, with both."""
        return BrokenModelError(
            f"{self.file.path} came with the wrong bytes: sha256 {self._hash.result()} instead of {self.file.sha256}. "
            "It was deleted.",
            hint="Run the same command again; if it happens again, the file on the hub is at fault.",
        )

    def finish(self) -> None:
        """Wait until the bytes are on the disk, and give the file its name. Raises `DiskError`."""
        try:
            give_back(self._descriptor)
            os.fsync(self._descriptor)
            self.close()
            self.path.replace(self.target)
            flush_folder(self.target.parent)
            for note in (self.note, self._new_note):
                note.unlink(missing_ok=True)
        except OSError as error:
            raise self._explained(error) from error

    def delete(self) -> None:
        """Take the part and its note away."""
        self.close()
        self._unlink()

    def close(self) -> None:
        """Let go of the file; what came, if anything, stays for the next time. Room set aside is given back."""
        self._hash.drop()
        with self._lock:  # a stream that was dismissed may still be about to write
            if self._descriptor < 0:
                return
            with contextlib.suppress(DiskError):
                self._say(NOTE_EVERY)
            give_back(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = -1
            if not self.spans.have and self.file.size:
                self._unlink()

    def _unlink(self) -> None:
        for path in (self.path, self.note, self._new_note):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _open(self) -> tuple[int, Spans]:
        flags = os.O_RDWR | os.O_CREAT
        flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        try:
            descriptor = os.open(self.path, flags, 0o600)
            give_back(descriptor)  # what a pull that was killed had set aside
            length = os.fstat(descriptor).st_size
            note = _read_note(self.note, self.file)
            spans = _spans_of(note, self.file, length)
            if spans is None:
                os.ftruncate(descriptor, 0)
                spans, note = Spans(self.file.size), None
            if note is None:
                self._write_note(self._about)
        except OSError as error:
            raise self._explained(error) from error
        return descriptor, spans

    def _say(self, came: int) -> None:
        """Note which spans are here, now and then, where there is more than one."""
        self._unsaid += came
        if self._unsaid >= NOTE_EVERY and self.spans.several:
            self._unsaid = 0
            values = self.spans.values
            self._write_note(msgspec.structs.replace(self._about, spans=values))
            self._said = len(values)

    def _write_note(self, note: Note) -> None:
        """Whole or not at all. Nobody waits until it is on the disk: after a power cut the checksum decides."""
        beside = self._new_note
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            with open(os.open(beside, flags, 0o600), "wb") as out:
                out.write(msgspec.json.encode(note))
            beside.replace(self.note)
        except OSError as error:
            raise self._explained(error) from error

    def _left(self) -> int:
        return self.file.size - self.spans.have

    def _explained(self, error: OSError) -> DiskError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            with contextlib.suppress(OSError):
                have = self.spans.have if hasattr(self, "spans") else 0
                return no_room(self.target.parent, self.file.size - have, have)
        hint = "Check that you may write there. LOCALR1_HOME puts everything in another folder."
        return DiskError(f"Cannot write {self.path}: {error.strerror or error}.", hint=hint)


def part_of(folder: Path, file: RemoteFile) -> Iterator[bytes]:
    """The first bytes of a file, where a part of it is here, in pieces and as far as they can be read."""
    target = folder.joinpath(*file.path.split("/"))
    part = target.with_name(target.name + ".part")
    note = _read_note(target.with_name(target.name + ".part.json"), file)
    with contextlib.suppress(OSError):
        found = part.lstat()
        spans = _spans_of(note, file, found.st_size)
        if stat.S_ISREG(found.st_mode) and spans is not None:
            left = spans.prefix
            with part.open("rb") as opened:
                while left and (piece := opened.read(min(left, _PIECE))):
                    left -= len(piece)
                    yield piece


def _read_note(note: Path, file: RemoteFile) -> Note | None:
    """The note of the part, if it is of this very file; its commit may be another."""
    try:
        with note.open("rb") as opened:
            found = msgspec.json.decode(opened.read(_LONGEST_NOTE), type=Note)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return found if (found.sha256, found.size) == (file.sha256, file.size) else None


def _spans_of(note: Note | None, file: RemoteFile, length: int) -> Spans | None:
    """Which bytes of a part of this length are here; None where its note does not belong to it."""
    if note is None or length > file.size:
        return None
    if not note.spans:
        return Spans(file.size, length)
    spans = Spans.of(file.size, note.spans)
    return spans if spans and spans.last <= length else None
