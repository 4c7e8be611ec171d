"""What of a machine decides which models it can run. Plain values: `machine` finds out what they are here."""

from __future__ import annotations

import msgspec


class Gpu(msgspec.Struct, frozen=True):
    """A GPU with memory of its own; sizes in bytes, `bandwidth` in bytes a second or None where it is not known."""

    name: str
    memory_total: int
    memory_free: int
    bandwidth: float | None = None


class Machine(msgspec.Struct, frozen=True):
    """Memory in bytes, `bandwidth` in bytes a second (None: not measured yet), `cores` that this process may use."""

    memory_total: int
    memory_free: int
    cores: int
    bandwidth: float | None = None
    gpus: tuple[Gpu, ...] = ()
