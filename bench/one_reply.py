"""A program that uses localr1 to make one reply, and tells how much memory it took itself. A script.

Called as `one_reply.py FILE TOKENS`; prints the most megabytes that this process held at any event of the reply.
(`ru_maxrss` would be no good: on Linux it begins with what the process that started this one held.)
"""

from __future__ import annotations

import json
import sys

import psutil

import localr1


def megabytes() -> float:
    """What this process holds in memory; its child's is not in it."""
    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    with localr1.load(sys.argv[1], context=2048) as model:
        most = max(megabytes() for _event in model.stream("Tell a story.", max_tokens=int(sys.argv[2])))
    print(json.dumps(most), flush=True)
