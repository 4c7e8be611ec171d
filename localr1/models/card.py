"""The release card: what the makers of a model gave away, and what they kept, with where each of it is said.

Weights alone make a model open weights. It is called open source only where the training data and the training code
are released as well; what nobody could confirm stays unknown. Plain values.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Status = Literal["released", "partly", "not released", "none found", "unknown"]
Openness = Literal["open source", "open weights", "not known to be open"]

PARTS = ("weights", "base", "paper", "data", "code", "evaluation")


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing that a maker may release: whether they did, under which licence, and who says so.

    "not released" is what somebody says; "none found" is what was looked for where the makers would have it, and nobody
    says anything of. `note` is what a reader must know besides, in a few words; `source` a page, or an arXiv number.
    """

    status: Status = "unknown"
    licence: str = ""
    note: str = ""
    source: str = ""


class ReleaseCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is released of one model. `base` is the model it was made from, `evaluation` the logs and not the scores."""

    weights: Release = Release()
    base: Release = Release()
    paper: Release = Release()
    data: Release = Release()
    code: Release = Release()
    evaluation: Release = Release()

    @property
    def openness(self) -> Openness:
        """What the release may be called."""
        if self.weights.status != "released":
            return "not known to be open"
        if self.data.status == self.code.status == "released" and not self.restricted:
            return "open source"
        return "open weights"

    @property
    def restricted(self) -> bool:
        """Whether the licence of the weights forbids some uses, such as commercial ones."""
        return "non-commercial" in f"{self.weights.licence} {self.weights.note}".lower()
