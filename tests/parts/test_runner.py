"""The one door: what models.toml says of a model holds, and what a caller says holds over it."""

import pytest

from localr1.errors import UsageError
from localr1.models.catalog import read_catalog
from localr1.runner import Runner
from localr1.runtime.scripted import ScriptedEngine
from localr1.settings import Settings

ROW = """
schema_version = 1

[[models]]
name = "json"
title = "A package that is always there"
package = "json"
file = "decoder.py"
extra = "none"
think_tags = ["[T]", "[/T]"]
"""


class OneModel(Runner):
    """A runner whose catalog is a file of the test's."""

    def __init__(self, file, engine) -> None:
        super().__init__(Settings(), make_engine=lambda _spec: engine)
        self.file = file

    def catalog(self):
        return read_catalog(self.file)


def test_the_tags_of_the_catalog_are_used_unless_others_are_named(tmp_path) -> None:
    file = tmp_path / "models.toml"
    file.write_text(ROW)
    engine = ScriptedEngine("4")
    model = OneModel(file, engine).load("json")
    model.ask("hi")
    model.ask("hi", think_tags=("<a>", "</a>"))
    assert [request.think_tags for request in engine.requests] == [("[T]", "[/T]"), ("<a>", "</a>")]


@pytest.mark.parametrize("row", ["think_tags = 3", 'think_tags = ["a"]', "nonsense = 1"])
def test_a_row_that_cannot_be_is_named_with_its_file(tmp_path, row) -> None:
    file = tmp_path / "models.toml"
    file.write_text(ROW.replace('think_tags = ["[T]", "[/T]"]', row))
    with pytest.raises(UsageError, match=r"models\.toml"):
        read_catalog(file)
