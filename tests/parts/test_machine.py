"""What the machine is: memory within a container's limits, GPUs by llama.cpp's libraries, speed measured once."""

import sys

import pytest

from localr1.models import machine as module
from localr1.models.machine import Gpu, gpus, read_nvidia, this_machine, within

MIB = 1 << 20


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_the_speed_of_the_memory_is_measured_once_and_kept(home) -> None:
    unknown = this_machine(measure=False)
    assert unknown.bandwidth is None
    assert not home.exists()
    measured = this_machine()
    assert measured.bandwidth > 1e8
    assert this_machine(measure=False).bandwidth == measured.bandwidth
    assert (home / "cache" / "memory-speed.json").stat().st_mode & 0o777 == 0o600
    assert 0 < measured.memory_free <= measured.memory_total
    assert measured.cores >= 1


@pytest.mark.parametrize(("rates", "best"), [((3e9, 9e9, 5e9), 9e9), ((3e9, None, 2e9), 3e9), ((None, 4e9, 1e9), 4e9)])
def test_of_several_measurements_the_best_counts(home, monkeypatch, rates, best) -> None:
    """A busy machine measures too little, and never too much."""
    left = list(rates)
    monkeypatch.setattr(module, "_measured", lambda _free, _cores: left.pop(0))
    assert this_machine().bandwidth == rates[0]
    for _ in rates[1:]:
        this_machine(again=True)
    assert left == []
    assert this_machine(measure=False).bandwidth == this_machine().bandwidth == best


@pytest.mark.parametrize("kept", ["", "nonsense", '{"machine": "another", "bandwidth": 1.0}', '{"bandwidth": -1}'])
def test_a_measurement_of_another_machine_does_not_count(home, kept) -> None:
    file = home / "cache" / "memory-speed.json"
    file.parent.mkdir(parents=True)
    file.write_text(kept)
    assert this_machine(measure=False).bandwidth is None


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not kept from their owner there")
def test_where_nothing_can_be_kept_it_is_measured_all_the_same(tmp_path, monkeypatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LOCALR1_HOME", str(tmp_path / "file"))
    assert this_machine().bandwidth > 1e8


@pytest.mark.parametrize("names", [("memory.max", "memory.current"), module.LIMITS[1]])
def test_a_containers_limit_is_what_counts(tmp_path, names) -> None:
    (tmp_path / "memory").mkdir()
    most, used = (tmp_path / name for name in names)
    most.write_text("4000\n")
    used.write_text("1000\n")
    assert within(16000, 9000, tmp_path) == (4000, 3000)
    assert within(16000, 2000, tmp_path) == (4000, 2000)
    assert within(3000, 2000, tmp_path) == (3000, 2000)
    used.write_text("5000\n")
    assert within(16000, 9000, tmp_path) == (4000, 0)
    most.write_text("max\n")
    assert within(16000, 9000, tmp_path) == (16000, 9000)


def test_gpus_count_only_where_llama_cpp_can_compute_on_them() -> None:
    assert gpus(["libggml-cpu.so", "libllama.so"]) == ()
    assert gpus([]) == ()


def test_nvidias_table_is_read() -> None:
    table = "NVIDIA GeForce RTX 4090, 24564, 23000\nA, card, with commas, 1000, 900\nnonsense\n[N/A], x, y\n"
    assert read_nvidia(table) == (
        Gpu("NVIDIA GeForce RTX 4090", 24564 * MIB, 23000 * MIB),
        Gpu("A, card, with commas", 1000 * MIB, 900 * MIB),
    )


def test_amds_memory_is_read(tmp_path) -> None:
    device = tmp_path / "card0" / "device"
    device.mkdir(parents=True)
    (device / "mem_info_vram_total").write_text("8000")
    (device / "mem_info_vram_used").write_text("3000")
    assert module._amd(tmp_path) == (Gpu("AMD GPU", 8000, 5000),)
