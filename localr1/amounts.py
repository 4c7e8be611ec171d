"""Amounts in the words a person uses: bytes as GB, seconds as minutes. Plain values only."""

from __future__ import annotations


def bytes_in_words(count: float) -> str:
    """As in `4.7 GB`, in powers of a thousand, as files are sold; at most three digits."""
    for unit, size in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size * 0.9995:
            amount = count / size
            return f"{amount:.1f} {unit}" if amount < 9.95 else f"{amount:.0f} {unit}"
    return f"{count:.0f} bytes"


def rate_in_words(per_second: float) -> str:
    """As in `9.1` or `14`, of tokens a second."""
    return f"{per_second:.{0 if per_second >= 9.95 else 1}f}"


def seconds_in_words(seconds: float) -> str:
    """As in `40 s`, `1 min 14 s`, `12 min`, `2 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 10 and rest:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(round(whole / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def estimate_in_words(seconds: float) -> str:
    """Of what is not known to the second: as in `40 s`, `5 min`, `2 h 5 min`."""
    if seconds < 10:
        return seconds_in_words(max(1, seconds))
    return seconds_in_words(round(seconds, -1) if seconds < 55 else 60 * max(1, round(seconds / 60)))
