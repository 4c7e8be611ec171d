"""What the catalog has for a machine: each model in the quant that suits it, and how that fits.

Arithmetic on the catalog's own figures: nothing is fetched, measured or read from a model.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from localr1.models.choice import Candidate, best_quant
from localr1.models.fit import Fit
from localr1.models.machine import Machine
from localr1.models.shape import shape_of_spec
from localr1.models.spec import ModelSpec


class Suggestion(NamedTuple):
    """A model of the catalog. `size` is in bytes; `fit` is None where the catalog's figures do not tell."""

    spec: ModelSpec
    quant: str
    size: int
    fit: Fit | None


def suggestions(specs: Iterable[ModelSpec], machine: Machine) -> tuple[Suggestion, ...]:
    """Every model but those that Python packages carry, in the catalog's order."""
    return tuple(suggestion(spec, machine) for spec in specs if not spec.package)


def suggestion(spec: ModelSpec, machine: Machine) -> Suggestion:
    """One model in the quant that `localr1 fit` would take."""
    shapes = [(quant, shape_of_spec(spec, quant)) for quant in spec.quants]
    candidates = [Candidate(quant, shape) for quant, shape in shapes if shape is not None]
    if not candidates:
        return Suggestion(spec, spec.quant, spec.quants.get(spec.quant, 0), None)
    thinking = spec.thinking_tokens or None
    choice = best_quant(candidates, machine, usual=spec.quant or None, thinking_tokens=thinking)
    return Suggestion(spec, choice.quant, spec.quants.get(choice.quant, 0), choice.fit)
