"""A key and what it does, in a line: every binding of the app has an id, a word or two, and a sentence."""

from __future__ import annotations

from textual.binding import Binding


def bound(id: str, key: str, action: str, says: str, tooltip: str, *, first: bool = False) -> Binding:
    """A binding called `id`, as in `reply.answer-now`.

    With `first` it holds whatever has the focus, and no foot lists it.
    """
    return Binding(key, action, says, id=id, tooltip=tooltip, priority=first, show=not first)
