"""`localr1 fit` of a model that is only on the hub: a listing, the front of one file, and nothing kept."""

import json
import os

from localr1.models.catalog import Catalog
from localr1.models.machine import Machine
from localr1.models.report import fits_of

HERE = Machine(8 << 30, 8 << 30, 4, 40e9)


def test_a_repository_is_told_by_the_header_of_its_smallest_file(hub, library, gguf) -> None:
    grown = gguf + bytes(len(gguf))
    hub.add("owner/two", {"tiny-Q4_K_M.gguf": gguf, "tiny-Q8_0.gguf": grown})
    found = fits_of("hf:owner/two", Catalog(), library, machine=HERE)
    assert (found.source, found.fits) == ("hub", True)
    assert [(row.quant, row.size) for row in found.rows] == [("Q4_K_M", len(gguf)), ("Q8_0", len(grown))]
    assert found.rows[0].fit.cache > 0
    assert {asked.path.rpartition("/")[2] for asked in hub.asked if ".gguf" in asked.path} == {"tiny-Q4_K_M.gguf"}
    assert library.installed() == ()


def test_one_quant_is_told_alone(hub, library, gguf) -> None:
    hub.add("owner/two", {"tiny-Q4_K_M.gguf": gguf, "tiny-Q8_0.gguf": gguf + bytes(len(gguf))})
    found = fits_of("hf:owner/two:q8_0", Catalog(), library, machine=HERE)
    assert [row.quant for row in found.rows] == ["Q8_0"]


def test_as_a_command_it_leaves_at_most_the_speed_of_the_memory(process, home) -> None:
    done = process("fit", "hf:owner/repo", "--json")
    out, err = done.communicate(timeout=60)
    assert done.returncode == 0, err
    assert json.loads(out)["source"] == "hub"
    kept = [name for _folder, _folders, files in os.walk(home["LOCALR1_HOME"]) for name in files]
    assert set(kept) <= {"memory-speed.json"}


def test_without_a_network_it_says_so(process, hub) -> None:
    done = process("fit", "hf:owner/none")
    _out, err = done.communicate(timeout=60)
    assert done.returncode == 3
    assert b"owner/none" in err
    offline = process("fit", "hf:owner/repo", HF_HUB_OFFLINE="1")
    assert (offline.communicate(timeout=60)[1], offline.returncode)[1] == 4
