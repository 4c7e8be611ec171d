"""Whether a file is the model that its name promises, told by its sizes: a tag means another model tomorrow.

Only the header is read. Two models made from the same base have the same sizes; what is told apart is what was made
from another.
"""

from __future__ import annotations

from pathlib import Path

from localr1.errors import LocalR1Error
from localr1.models.shape import Shape
from localr1.models.shape_files import shape_of_file
from localr1.models.spec import ModelSpec

ALIKE = 0.25  # the share that counts of parameters may differ by: some leave out tables that others count


def confirms(path: Path, spec: ModelSpec) -> bool:
    """Whether the file at `path` has the sizes of that model. False too where either does not tell them."""
    try:
        return agrees(shape_of_file(path), spec)
    except LocalR1Error:
        return False


def agrees(shape: Shape, spec: ModelSpec) -> bool:
    """Whether architecture, layers and width are those of the catalog's row, and about as many parameters."""
    given = spec.shape
    if given is None:
        return False
    same = (shape.architecture, shape.layers, shape.embedding) == (given.architecture, given.layers, given.embedding)
    counted = shape.parameters and spec.parameters
    return same and (not counted or abs(shape.parameters - spec.parameters) <= spec.parameters * ALIKE)
