"""Which models there are, which of them are here, and what they say of themselves without being loaded.

This package is also what `localr1.models()` calls: a package and a function cannot both be an attribute of `localr1`,
so the module itself can be called.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class _Models(ModuleType):
    """A package that can be called."""

    def __call__(self) -> Any:
        """Every model that is installed; see `localr1.Runner.models`, which is above this and so is found by name."""
        return import_module("localr1.runner").Runner().models()


sys.modules[__name__].__class__ = _Models
