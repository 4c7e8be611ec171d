"""The engine child as it would be without its sandbox. A script, started in place of `localr1.engine`."""

from __future__ import annotations

from collections.abc import Iterable

from localr1.engine import sandbox
from localr1.engine.__main__ import main
from localr1.frames import Guard


def stay_open(readable: Iterable[str] = (), *, writable: str | None = None, drivers: bool = False) -> tuple[Guard, ...]:
    """`enter_sandbox`, which gives nothing up."""
    return ()


if __name__ == "__main__":
    sandbox.enter_sandbox = stay_open
    main()
