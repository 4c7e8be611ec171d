"""Which quants a repository offers: told from file names, split files put together, broken uploads found.

File names follow no rule: `Model-Q4_K_M.gguf`, `model.q4_k_m.gguf`, `UD-Q2_K_XL/Model-UD-Q2_K_XL-00001-of-00005.gguf`.
What the hub lists is judged by its names and sizes alone; nothing is fetched and nothing read here.
"""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from localr1.errors import BrokenModelError, NotFoundError
from localr1.text import one_line

# Bits a weight that each kind takes at the least, as llama.cpp's blocks are made (ggml-common.h). Files take a little
# more, since some tensors are kept finer; where experts stay in MXFP4, as in gpt-oss, a "Q8_0" takes far less.
BITS = {
    "IQ1_S": 1.56, "TQ1_0": 1.69, "IQ1_M": 1.75, "TQ2_0": 2.06, "IQ2_XXS": 2.06, "IQ2_XS": 2.31, "IQ2_S": 2.5,
    "IQ2_M": 2.5, "Q2_K": 2.63, "IQ3_XXS": 3.06, "IQ3_XS": 3.3, "IQ3_S": 3.44, "IQ3_M": 3.44, "Q3_K": 3.44,
    "IQ4_XS": 4.25, "MXFP4": 4.25, "NVFP4": 4.5, "IQ4_NL": 4.5, "Q4_0": 4.5, "Q4_1": 5.0, "Q4_K": 4.5, "Q5_0": 5.5,
    "Q5_1": 6.0, "Q5_K": 5.5, "Q6_K": 6.56, "Q8_0": 8.5, "Q8_K": 8.5, "F16": 16.0, "BF16": 16.0, "F32": 32.0,
}  # fmt: skip
# What a header's `general.file_type` stands for (llama.h, LLAMA_FTYPE_…).
FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS",
    21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE",
}  # fmt: skip
FEWEST_BITS = 1.4  # nothing is stored in less: the smallest kind there is takes 1.56
LEAST_SHARE = 0.3  # of the bits of its kind; gpt-oss-20b as F16 has 0.33, broken uploads had 0.17 and less
NO_MODEL = ("mmproj", "imatrix", "mtp-only", "dflash", "ggml-vocab")  # parts of names of files that cannot run alone

_KIND = (
    r"(?:UD-)?(?:IQ[1-4]_(?:XXS|XS|NL_XL|NL|S|M|L)|Q[2-8]_K(?:_(?:XXS|XS|S|M|L|XL))?|Q[458]_[01](?:_[48]_[48])?"
    r"|TQ[12]_0|BF16|FP?16|FP?32|MXFP4(?:_MOE)?|NVFP4)(?:-V[0-9])?"
)
_WHOLE = re.compile(_KIND, re.IGNORECASE)
_WITHIN = re.compile(rf"(?<![A-Za-z0-9])({_KIND})(?![A-Za-z0-9])", re.IGNORECASE)
_PART = re.compile(r"-(?P<number>\d{5})-of-(?P<count>\d{5})$")


class ListedFile(Protocol):
    """A file as a repository lists it: its path there and its size in bytes."""

    @property
    def path(self) -> str:
        """Its path in the repository, with forward slashes."""

    @property
    def size(self) -> int:
        """Bytes."""


F = TypeVar("F", bound=ListedFile)


@dataclass(frozen=True, slots=True)
class QuantChoice(Generic[F]):
    """One quant of a repository: its files in order, and why it cannot be used, where it cannot.

    `quant` is the file's name without its ending where that tells none. `bits_per_weight` is 0 where nobody knows how
    many weights the model has.
    """

    quant: str
    files: tuple[F, ...]
    size: int
    bits_per_weight: float
    broken: str = ""

    @property
    def stem(self) -> str:
        """The name of its file, without folder, ending and part."""
        return _stem(self.files[0].path)[0]


def spelt(text: str) -> str | None:
    """The quant that a text is, as llama.cpp spells it: `Q4_K_M` for q4_k_m, `F16` for fp16; None where it is none."""
    return text.upper().replace("FP16", "F16").replace("FP32", "F32") if _WHOLE.fullmatch(text) else None


def quant_of(path: str) -> str | None:
    """The quant that the path of a file tells, spelt as llama.cpp spells it; its folder tells it at the last."""
    for piece in (_stem(path)[0], *reversed(path.split("/")[:-1])):
        found = _WITHIN.findall(piece)
        if found:
            return spelt(found[-1])
    return None


def choices(files: Iterable[F], parameters: int = 0) -> tuple[QuantChoice[F], ...]:
    """Every quant that these files hold, smallest first; broken ones say why.

    Without `parameters`, the number of weights is estimated from the files themselves where there are three or more.
    """
    groups: dict[tuple[str, str, int], dict[int, F]] = defaultdict(dict)
    for file in files:
        if is_model(file.path):
            stem, number, count = _stem(file.path)
            groups[file.path.rpartition("/")[0], stem, count].setdefault(number, file)
    found = []
    for (_folder, stem, count), parts in groups.items():
        ordered = tuple(parts[number] for number in sorted(parts))
        whole = sorted(parts) == list(range(1, count + 1))
        quant = quant_of(ordered[0].path) or stem
        size = sum(file.size for file in ordered)
        broken = "" if whole else f"{len(ordered)} of its {count:,} parts are there"
        found.append(QuantChoice(quant, ordered, size, 0.0, broken))
    weights = parameters or _estimated(found)
    return tuple(sorted((_judged(one, weights) for one in found), key=lambda one: (one.size, one.quant)))


def chosen(offered: Sequence[QuantChoice[F]], quant: str, where: str) -> QuantChoice[F]:
    """The one that `quant` names: by its quant, or by a file's name without its ending.

    Raises NotFoundError listing what there is where none or several go by it, BrokenModelError where it is broken.
    """
    wanted = (spelt(quant) or quant).casefold()
    fitting = [one for one in offered if one.quant.casefold() == wanted]
    fitting = fitting if len(fitting) == 1 else [one for one in offered if one.stem.casefold() == wanted] or fitting
    if len(fitting) == 1:
        if fitting[0].broken:
            raise BrokenModelError(
                f"{quant} of {where} is a broken upload: {fitting[0].broken}.",
                hint=f"Take another: {_listed(offered)}.",
            )
        return fitting[0]
    if fitting:
        names = ", ".join(one_line(one.stem, 100) for one in fitting[:12])
        raise NotFoundError(f"{where} has {len(fitting)} models in {quant}.", hint=f"Name one instead: {names}.")
    raise NotFoundError(
        f"{where} has no {one_line(quant, 60)}.",
        hint=f"It has: {_listed(offered)}." if offered else "It holds no GGUF files that can be used.",
    )


def is_model(path: str) -> bool:
    """Whether a file can be a model, or a part of one, by its name."""
    name = path.rpartition("/")[2].lower()
    return name.endswith(".gguf") and not any(word in name for word in NO_MODEL)


def _stem(path: str) -> tuple[str, int, int]:
    """A file's name without folder, ending and part; which part it is, and of how many."""
    stem = re.sub(r"\.gguf$", "", path.rpartition("/")[2], flags=re.IGNORECASE)
    part = _PART.search(stem)
    return (stem[: part.start()], int(part["number"]), int(part["count"])) if part else (stem, 1, 1)


def _estimated(found: Sequence[QuantChoice[F]]) -> int:
    """How many weights files of these sizes and kinds most likely hold."""
    guesses = [one.size * 8 / bits for one in found if not one.broken and (bits := _bits(one.quant))]
    return round(statistics.median_high(guesses)) if len(guesses) >= 3 else 0


def _judged(one: QuantChoice[F], weights: int) -> QuantChoice[F]:
    """With its bits a weight, and called broken where it has too few to be what it says."""
    if not weights:
        return one
    bits = one.size * 8 / weights
    least = max(FEWEST_BITS, LEAST_SHARE * _bits(one.quant))
    broken = one.broken
    if not broken and bits < least:
        broken = f"{one.size:,} bytes hold {bits:.2g} bits a weight"
    return QuantChoice(one.quant, one.files, one.size, bits, broken)


def _bits(quant: str) -> float:
    kind = quant.upper().removeprefix("UD-").partition("-V")[0]
    while kind and kind not in BITS:
        kind = kind.rpartition("_")[0]
    return BITS.get(kind, 0.0)


def _listed(offered: Sequence[QuantChoice[F]]) -> str:
    names = dict.fromkeys(one_line(one.quant, 60) for one in offered if not one.broken)
    return ", ".join(list(names)[:40]) or "nothing that is whole"
