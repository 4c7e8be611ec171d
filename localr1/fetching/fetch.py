"""Bring files into a folder: whole, verified, and only those that are not there yet."""

from __future__ import annotations

import contextlib
import hashlib
import stat
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from localr1.amounts import bytes_in_words
from localr1.errors import BrokenModelError, DiskError, LocalR1Error, NetworkError
from localr1.fetch_frames import Fetch, Fetched, Progress, RemoteFile, Waiting
from localr1.fetching.hub import Hub
from localr1.fetching.meter import Meter
from localr1.fetching.part import Part
from localr1.fetching.space import check_room
from localr1.fetching.streams import Streams
from localr1.models.locks import FolderLock
from localr1.models.manifest import safe_path
from localr1.paths import make_private

Tell = Callable[[Progress | Waiting], None]
LOOK_AGAIN = 0.2  # seconds
_CHUNK = 1 << 20


def fetch(hub: Hub, request: Fetch, tell: Tell, beginnings: Mapping[str, bytes]) -> Fetched:
    """Have every file of the request in its folder. Raises one of our errors; what came by then is kept.

    `beginnings` are first bytes of files, by their checksum, that came with a look at their headers.
    """
    for file in request.files:
        if not safe_path(file.path) or not file.sha256:
            raise BrokenModelError(f"{file.path} has no checksum to hold it to.", hint="Take another repository.")
    folder = Path(request.folder)
    with FolderLock(folder) as lock, contextlib.ExitStack() as open_parts:
        make_private(folder)
        _wait_for(lock, tell)
        meter = Meter(sum(file.size for file in request.files), tell)
        missing = [file for file in request.files if not _is_here(folder, file, meter)]
        parts = []
        for file in missing:
            parts.append(Part(folder, file, request.repo, request.commit))
            open_parts.callback(parts[-1].close)
        kept = sum(part.spans.have for part in parts)
        meter.here(kept)
        check_room(folder, sum(part.file.size for part in parts) - kept, kept)
        for part in parts:
            part.reserve()
        try:
            for part in parts:
                if not part.spans.have and (beginning := beginnings.get(part.file.sha256)):
                    part.write(beginning)
                    meter.came(len(beginning), part.file.path)
                _complete(hub, request, part, meter, tell)
        except NetworkError as error:
            raise _with_what_is_kept(error, meter.done) from None
        return Fetched(meter.received)


def _complete(hub: Hub, request: Fetch, part: Part, meter: Meter, tell: Tell) -> None:
    """Bring one file over and give it its name. What was here before and proves wrong is fetched once more."""
    while True:
        Streams(hub, lambda: Hub(request.patience, request.token), request, part, meter, tell).run()
        while (right := part.checks_out(LOOK_AGAIN)) is None:
            meter.tell(part.file.path, checking=True)
        if right:
            part.finish()
            meter.tell(part.file.path, at_once=True)
            return
        if not part.resumed:
            error = part.mismatch()
            part.delete()
            raise error
        tell(Waiting(f"What was here of {part.file.path} is damaged; it is fetched from the beginning"))
        meter.here(-part.spans.have)
        part.restart()


def _wait_for(lock: FolderLock, tell: Tell) -> None:
    told = False
    try:
        while not lock.take():
            if not told:
                tell(Waiting("Another localr1 is fetching this model; waiting for it"))
                told = True
            time.sleep(LOOK_AGAIN)
    except OSError as error:
        raise DiskError(
            f"Cannot write in {lock.file.parent}: {error.strerror or error}.",
            hint="Check that you may write there. LOCALR1_HOME puts everything in another folder.",
        ) from error
    if not lock.works:
        tell(Waiting("This disk cannot keep two pulls apart: do not start another one for the same model"))


def _is_here(folder: Path, file: RemoteFile, meter: Meter) -> bool:
    """Whether the file is in its place already, with the right bytes."""
    path = folder.joinpath(*file.path.split("/"))
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size != file.size:
            return False
        found_sum = hashlib.sha256()
        with path.open("rb", buffering=0) as opened:
            while piece := opened.read(_CHUNK):
                found_sum.update(piece)
                meter.tell(file.path, checking=True)
    except OSError:
        return False
    if found_sum.hexdigest() != file.sha256:
        return False
    meter.here(file.size)
    return True


def _with_what_is_kept(error: LocalR1Error, done: int) -> LocalR1Error:
    if done:
        error.hint = f"{error.hint} The {bytes_in_words(done)} that came are kept, and it goes on from there.".strip()
    return error
