"""Moments in the words a person uses, in the time of this place. Plain values; what is now is an argument."""

from __future__ import annotations

from datetime import datetime, timedelta


def when_in_words(moment: float, now: float) -> str:
    """As in `14:05` of today, `yesterday`, `3 Mar` of this year, else `2025-03-03`. Both are seconds since 1970."""
    then, today = datetime.fromtimestamp(moment).astimezone(), datetime.fromtimestamp(now).astimezone()
    if then.date() == today.date():
        return f"{then:%H:%M}"
    if then.date() == today.date() - timedelta(days=1):
        return "yesterday"
    if then.year == today.year:
        return f"{then.day} {then:%b}"
    return f"{then:%Y-%m-%d}"
