"""The files of a model that is split: how llama.cpp wants them called, and whether all are there."""

from __future__ import annotations

import re
from pathlib import Path

from localr1.errors import BrokenModelError, NotFoundError
from localr1.models.gguf import Header

_PART = re.compile(r"-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$")


def parts_of(path: Path, header: Header) -> list[Path]:
    """All files of the model that `path` with this header is one of, in order; itself where it is not split.

    A count of 0 is what is left when the parts of a model were merged. Raises BrokenModelError for a name that
    llama.cpp would not find the other parts by, and NotFoundError where one is missing.
    """
    count = header.split_count
    if count < 2:
        return [path]
    part = _PART.search(path.name)
    if part is None or int(part["count"]) != count or int(part["number"]) != header.split_no + 1:
        raise BrokenModelError(
            f"{path.name!r} is part {header.split_no + 1:,} of {count:,}, and is not called so.",
            hint=f"Name it …-{header.split_no + 1:05}-of-{count:05}.gguf, as llama.cpp wants it.",
        )
    parts = []
    for number in range(1, count + 1):
        parts.append(path.with_name(f"{path.name[: part.start()]}-{number:05}-of-{count:05}.gguf"))
        if not parts[-1].exists():
            raise NotFoundError(
                f"{path.name!r} is one of {count:,} parts, and {parts[-1].name!r} is missing.",
                hint="Fetch the missing part.",
            )
    return parts


def first_part(path: Path, header: Header) -> Path:
    """The first file of a model whose parts are all there, by the name of any and the header of one."""
    return (
        path
        if header.split_count < 2
        else path.with_name(_PART.sub(f"-00001-of-{header.split_count:05}.gguf", path.name))
    )
