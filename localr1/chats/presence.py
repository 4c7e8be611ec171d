"""Which process a reply comes to, so that another can tell whether it still does."""

from __future__ import annotations


def own_presence() -> str:
    """This process, by its number and when it was started: a number is given out again, the two together are not."""
    import psutil

    own = psutil.Process()
    return f"{own.pid} {own.create_time():.2f}"


def is_present(presence: str) -> bool:
    """Whether the process still runs. One that cannot be asked counts as running: it is someone's."""
    import psutil

    try:
        number, started = presence.split()
        process = psutil.Process(int(number))
        return abs(process.create_time() - float(started)) < 1 and process.status() != psutil.STATUS_ZOMBIE
    except psutil.AccessDenied:
        return True
    except (psutil.Error, ValueError, OverflowError):
        return False
