"""The engine child held to a number of tokens a second. A script, started in place of `localr1.engine`.

Called as `slow_engine.py RATE`: each call into llama.cpp that draws a token waits until its time has come.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import llama_cpp as lib

from localr1.engine.__main__ import main


def held_to(rate: float, sample: Callable[..., Any]) -> Callable[..., Any]:
    """`llama_sampler_sample`, at most `rate` times a second."""
    following = 0.0

    def slowly(*arguments: Any) -> Any:
        nonlocal following
        now = time.monotonic()
        if now < following:
            time.sleep(following - now)
        following = max(following, now) + 1 / rate
        return sample(*arguments)

    return slowly


if __name__ == "__main__":
    lib.llama_sampler_sample = held_to(float(sys.argv[1]), lib.llama_sampler_sample)
    main()
