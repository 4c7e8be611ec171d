"""The shape of a model whose files are here: their headers are read, all parts of them, and no weights."""

from __future__ import annotations

import os
from pathlib import Path

from localr1.models.gguf import read_header
from localr1.models.parts import parts_of
from localr1.models.shape import SHAPE_ARRAYS, Shape, shape_of


def shape_of_file(path: str | os.PathLike[str]) -> Shape:
    """The shape of the model whose first file, or only one, is at `path`. Raises what `read_header` raises."""
    path = Path(path)
    header = read_header(path, arrays=SHAPE_ARRAYS)
    parts = parts_of(path, header)
    later = [read_header(part) for part in parts if part != path]
    return shape_of(header, sum(part.stat().st_size for part in parts), later_parts=later)
