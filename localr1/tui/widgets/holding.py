"""Where a reader is, so that what changes above does not move it."""

from __future__ import annotations

from textual.widget import Widget


class HoldsPlace:
    """A widget that can keep what its reader looks at where it is."""

    def hold_place(self) -> None:
        """From here on, what is in view stays where it is."""
        raise NotImplementedError


def hold_place(widget: Widget) -> None:
    """Tell whatever shows a widget that it is about to change its height because its reader wants it to."""
    for above in widget.ancestors:
        if isinstance(above, HoldsPlace):
            above.hold_place()
