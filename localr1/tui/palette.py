"""What the command palette offers, as "area: verb": whatever has a key here and now, models to use, themes to take.

Nothing is registered: it is made from the bindings of what is on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from localr1.text import one_line
from localr1.tui.key_table import key_name, palette_place, palette_words
from localr1.tui.themes import THEMES, textual_name

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.dom import DOMNode

    from localr1.tui.screens.page import Host


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette."""

    words: str
    help: str
    run: Callable[[], Any] | Callable[[], Awaitable[Any]]


class Commands(Provider):
    """Everything that can be done from here."""

    async def startup(self) -> None:
        """Look once what there is: the screen does not change under an open palette."""
        keys = sorted(self._keys(), key=lambda offer: palette_place(offer.words))
        self._offers = [*keys, *self._models(), *self._themes()]

    async def discover(self) -> Hits:
        """Everything, before a word is typed."""
        for offer in self._offers:
            yield DiscoveryHit(offer.words, offer.run, help=offer.help or None)

    async def search(self, query: str) -> Hits:
        """What matches the words."""
        matcher = self.matcher(query)
        for offer in self._offers:
            score = matcher.match(offer.words)
            if score > 0:
                yield Hit(score, matcher.highlight(offer.words), offer.run, help=offer.help or None)

    def _keys(self) -> Iterator[Offer]:
        """Every binding that holds here, and those of the widgets that the screen's `also_offered` gives."""
        seen: set[str] = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.id and binding.id not in seen and active.enabled:
                seen.add(binding.id)
                yield self._offer(active.node, binding)
        also = getattr(self.screen, "also_offered", None)
        nodes: Iterable[DOMNode] = also() if also else ()
        for node in nodes:
            for _key, binding in node._bindings:
                if binding.id and binding.id not in seen and self.app._check_action_state(binding.action, node):
                    seen.add(binding.id)
                    yield self._offer(node, binding)

    def _offer(self, node: DOMNode, binding: Any) -> Offer:
        words = palette_words(binding)
        help = " · ".join(part for part in (key_name(binding.key), binding.tooltip) if part)
        return Offer(words, help, partial(self.app.run_action, binding.action, node))

    def _models(self) -> Iterator[Offer]:
        app = cast("Host", self.app)
        switch = getattr(self.app, "switch_model", None)
        if switch is None:
            return
        for one in app.runner.models():
            if not one.problem and one.name != app.current_model:
                yield Offer(f"model: use {one_line(one.name, 80)}", "the chat stays", partial(switch, one.name))

    def _themes(self) -> Iterator[Offer]:
        for theme in THEMES:
            yield Offer(
                f"theme: {theme}",
                "for this run; the settings keep one",
                partial(setattr, self.app, "theme", textual_name(theme)),
            )
