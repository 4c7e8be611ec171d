"""A tag is no proof: the sizes of a file tell which model of the catalog it can be."""

import msgspec
import pytest

from localr1.models.catalog import read_catalog
from localr1.models.identity import agrees, confirms
from localr1.models.shape import shape_of_spec
from localr1.paths import catalog_file

CATALOG = read_catalog(catalog_file())


@pytest.mark.parametrize("spec", [spec for spec in CATALOG if shape_of_spec(spec)], ids=lambda spec: spec.name)
def test_a_model_is_itself(spec) -> None:
    assert agrees(shape_of_spec(spec), spec)


@pytest.mark.parametrize(("one", "other"), [("r1:8b", "r1-0528:8b"), ("r1:7b", "r1:8b"), ("r1:14b", "r1:32b")])
def test_a_model_is_no_other(one, other) -> None:
    assert not agrees(shape_of_spec(CATALOG.find(one)), CATALOG.find(other))
    assert not agrees(shape_of_spec(CATALOG.find(other)), CATALOG.find(one))


def test_the_parameters_count_where_both_are_known() -> None:
    spec = CATALOG.find("r1:7b")
    shape = shape_of_spec(spec)
    assert not agrees(msgspec.structs.replace(shape, parameters=3 * 10**9), spec)
    assert agrees(msgspec.structs.replace(shape, parameters=0), spec)


def test_what_tells_nothing_confirms_nothing(tmp_path) -> None:
    spec = CATALOG.find("r1:7b")
    assert not agrees(shape_of_spec(spec), msgspec.structs.replace(spec, shape=None))
    assert not confirms(tmp_path / "missing.gguf", spec)
