"""What this machine is: memory, processors, GPUs, and how fast its memory can be read.

Nothing is loaded to find out, and llama.cpp is not asked: which devices it computes on shows in the libraries that
came with it. How fast the memory is, is measured once, by processes that read a block of it over and over, and kept
in the cache folder. A busy machine measures too little and never too much, so of several measurements the best counts.
What only a machine with a GPU shows was not yet run by us.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import platform
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from localr1.errors import DiskError
from localr1.models.hardware import Gpu as Gpu
from localr1.models.hardware import Machine as Machine
from localr1.paths import cache_dir, make_private, write_private

BLOCK = 96 << 20  # bytes that each process reads: more than processors keep to themselves
READERS = 8  # processes at the most; so many saturate the memory of most machines
SECONDS = 0.3
PATIENCE = 10.0
NVIDIA_SMI = ("nvidia-smi", "--query-gpu=name,memory.total,memory.free", "--format=csv,noheader,nounits")
CGROUPS = Path("/sys/fs/cgroup")
LIMITS = (  # version 2 of control groups, and 1
    ("memory.max", "memory.current"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes"),
)
CARDS = Path("/sys/class/drm")
MIB = 1 << 20

# A search for a byte that is not there reads every byte, as fast as the processor can. Of the passes a fast one counts:
# the others were interrupted by someone else's work.
_READ = """
import sys, time
size, seconds = int(sys.argv[1]), float(sys.argv[2])
block = b"\\2" * size
block.find(b"\\1")
taken, ends = [], time.perf_counter() + seconds
while not taken or time.perf_counter() < ends:
    begun = time.perf_counter()
    block.find(b"\\1")
    taken.append(time.perf_counter() - begun)
print(size / sorted(taken)[len(taken) // 20])
"""


class _Measured(msgspec.Struct):
    """What the cache folder keeps: of which machine, and what was measured."""

    machine: str
    bandwidth: float


def this_machine(*, measure: bool = True, again: bool = False) -> Machine:
    """The machine this runs on. Without `measure` an unknown bandwidth stays None, and nothing takes time.

    With `again` it is measured although it is known, and the better of both is kept.
    """
    import psutil

    memory = psutil.virtual_memory()
    total, free = within(memory.total, memory.available, CGROUPS)
    cores = _cores()
    bandwidth = known = _known(total, cores)
    if again or (known is None and measure):
        bandwidth = max(known or 0.0, _measured(free, cores) or 0.0) or None
        if bandwidth is not None and bandwidth != known:
            _keep(total, cores, bandwidth)
    return Machine(total, free, cores, bandwidth, gpus())


def within(total: int, free: int, groups: Path) -> tuple[int, int]:
    """Memory in all and free, no more than a container's limits leave: psutil tells what the whole machine has."""
    for limit, used in LIMITS:
        most, taken = _number(groups / limit), _number(groups / used)
        if most is not None and taken is not None and 0 < most < total:
            total, free = most, max(min(free, most - taken), 0)
    return total, free


def gpus(libraries: Iterable[str] | None = None) -> tuple[Gpu, ...]:
    """The GPUs that the installed llama.cpp can compute on and that have memory of their own."""
    names = " ".join(_libraries() if libraries is None else libraries).lower()
    if "cuda" in names:
        return _nvidia()
    if "hip" in names or "vulkan" in names:
        return _amd(CARDS) or (_nvidia() if "vulkan" in names else ())
    return ()


def read_nvidia(table: str) -> tuple[Gpu, ...]:
    """GPUs from what nvidia-smi prints: a line each with name, MiB in all and MiB free."""
    found = []
    for line in table.splitlines():
        name, *sizes = (part.strip() for part in line.rsplit(",", 2))
        if len(sizes) == 2 and all(size.isdigit() for size in sizes):
            found.append(Gpu(name, int(sizes[0]) * MIB, int(sizes[1]) * MIB))
    return tuple(found)


def _nvidia() -> tuple[Gpu, ...]:
    try:
        told = subprocess.run(NVIDIA_SMI, capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError):
        return ()
    return read_nvidia(told.stdout) if told.returncode == 0 else ()


def _amd(cards: Path) -> tuple[Gpu, ...]:
    found = []
    for total in sorted(cards.glob("card*/device/mem_info_vram_total")):
        most, used = _number(total), _number(total.with_name("mem_info_vram_used"))
        if most and used is not None:
            found.append(Gpu("AMD GPU", most, max(most - used, 0)))
    return tuple(found)


def _libraries() -> list[str]:
    """The names of llama.cpp's libraries; the package is not imported."""
    found = importlib.util.find_spec("llama_cpp")
    places = [Path(place) / "lib" for place in (found.submodule_search_locations or ())] if found else []
    return [file.name for place in places if place.is_dir() for file in place.iterdir()]


def _cores() -> int:
    """Cores that this process may run on, counting those that share hardware once."""
    import psutil

    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))


def _measured(free: int, cores: int) -> float | None:
    """Bytes a second that all cores together read; None where it could not be measured."""
    readers = min(cores, READERS)
    size = min(BLOCK, free // (8 * readers))
    command = [sys.executable, "-I", "-S", "-c", _READ, str(size), str(SECONDS)]
    running: list[subprocess.Popen[str]] = []
    rates = []
    try:
        for _ in range(readers):
            running.append(
                subprocess.Popen(
                    command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True
                )
            )
        for one in running:
            rates.append(float(one.communicate(timeout=PATIENCE)[0]))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    finally:
        for one in running:
            if one.poll() is None:
                one.kill()
                one.wait()
            if one.stdout:
                one.stdout.close()
    return sum(rates)


def _file() -> Path:
    return cache_dir() / "memory-speed.json"


def _known(total: int, cores: int) -> float | None:
    try:
        kept = msgspec.json.decode(_file().read_bytes(), type=_Measured)
    except (OSError, msgspec.MsgspecError):
        return None
    return kept.bandwidth if kept.machine == _identity(total, cores) and kept.bandwidth > 0 else None


def _keep(total: int, cores: int, bandwidth: float) -> None:
    with contextlib.suppress(DiskError):  # then it is measured the next time too
        make_private(_file().parent)
        write_private(_file(), msgspec.json.encode(_Measured(_identity(total, cores), bandwidth)).decode())


def _identity(total: int, cores: int) -> str:
    """What must be the same for a measurement to hold."""
    return f"{platform.machine()} {platform.node()} {total >> 20} MiB {cores} cores"


def _number(file: Path) -> int | None:
    try:
        return int(file.read_text().strip())
    except (OSError, ValueError):
        return None
