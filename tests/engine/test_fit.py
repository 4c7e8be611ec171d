"""The arithmetic of a fit, judged by llama.cpp itself: it lays a model out without allocating, or runs out of memory.

The models are headers in true shapes, from 1.5 to 671 billion parameters.
"""

import json
import subprocess
import sys
from pathlib import Path

import headers
import pytest
from model_shapes import SHAPES, write_shape

from localr1.engine import memory
from localr1.errors import LocalR1Error
from localr1.models import fit as arithmetic
from localr1.models.fit import cache_bytes, compute_bytes, fit
from localr1.models.machine import Gpu, Machine
from localr1.models.shape_files import shape_of_file
from localr1.parameters import LoadOptions
from localr1.runtime.child import ENGINE_COMMAND
from localr1.runtime.process import ProcessEngine

JUDGE = Path(__file__).with_name("memory_judge.py")
LIMITED = """
import os, resource, sys
most = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_DATA, (most, most))
os.execv(sys.argv[2], sys.argv[2:])
"""


def judged(path, *arguments):
    command = [sys.executable, JUDGE, path, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Write a shape once: `written("r1")`."""
    folder, made = tmp_path_factory.mktemp("shapes"), {}

    def write(name):
        made[name] = made.get(name) or write_shape(folder, name)
        return made[name]

    return write


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("context", [4096, pytest.param(32768, marks=pytest.mark.long)])
def test_llama_cpp_sets_aside_what_the_header_says_it_will(written, name, context) -> None:
    path = written(name)
    shape, truth = shape_of_file(path), judged(path, context)
    assert shape.weights_bytes == truth["weights"]
    assert cache_bytes(shape, context) == pytest.approx(truth["cache"], rel=0.005)
    assert compute_bytes(shape, context) == pytest.approx(truth["compute"] + truth["output"], rel=0.20)


@pytest.mark.parametrize("context", [512, pytest.param(8192, marks=pytest.mark.long), 131072])
@pytest.mark.parametrize("name", ["r1-qwen-1.5b", "r1", "gpt-oss-20b", "olmo3-32b", "qwen3.5-27b"])
def test_so_it_does_for_short_and_long_contexts(written, name, context) -> None:
    path = written(name)
    shape, truth = shape_of_file(path), judged(path, context)
    assert cache_bytes(shape, context) == pytest.approx(truth["cache"], rel=0.005)
    assert compute_bytes(shape, context) == pytest.approx(truth["compute"] + truth["output"], rel=0.20)


@pytest.mark.parametrize(("type_k", "type_v"), [("q8_0", "q8_0"), ("q4_0", "q5_1"), ("f32", "bf16")])
def test_the_types_of_the_cache_count(written, type_k, type_v) -> None:
    path = written("r1-qwen-1.5b")
    truth = judged(path, 8192, type_k, type_v)
    assert cache_bytes(shape_of_file(path), 8192, type_k, type_v) == pytest.approx(truth["cache"], rel=0.005)


def test_a_tiny_models_sizes_are_those_that_llama_cpp_tells(files) -> None:
    for kind in ("qwen2", "llama", "deepseek2"):
        path = files.tiny(kind)
        shape, truth = shape_of_file(path), judged(path, 1024)
        assert shape.weights_bytes == pytest.approx(truth["weights"], rel=0.001)
        assert cache_bytes(shape, 1024) == pytest.approx(truth["cache"], rel=0.03, abs=16 << 10)


def test_the_engine_decides_by_the_same_numbers(written) -> None:
    assert LoadOptions().ubatch == arithmetic.BATCH
    shape, options = shape_of_file(written("r1-qwen-7b")), LoadOptions()
    for free in (0, 1 << 30, 3 << 30, 5 << 30, 8 << 30):
        found = fit(shape, Machine(64 << 30, 64 << 30, 2, gpus=(Gpu("card", free, free),)))
        told = memory.layers_on_gpu(shape, options, free)
        assert (found.verdict == "gpu", found.verdict == "cpu") == (told == -1, told == 0)
        assert told in (-1, found.gpu_layers)
    for free in (6 << 30, 7 << 30, 9 << 30):
        told = memory.largest_context(shape, options, free - shape.weights_bytes)
        assert fit(shape, Machine(free, free, 2)).largest_context == told


@pytest.fixture(scope="module")
def runnable(tmp_path_factory):
    """R1-Distill-Qwen-1.5B's shape with words, so that it can be asked; its weights are zeros that take no disk."""
    architecture, keys, tensors = SHAPES["r1-qwen-1.5b"]()
    count = keys.pop(".vocab_size")
    words = headers.spm_words(count - len(headers.spm_words(0)))
    keys |= {"tokenizer.ggml.bos_token_id": 1, "tokenizer.ggml.eos_token_id": 2}
    path = tmp_path_factory.mktemp("runnable") / "shape15b.gguf"
    return headers.write_header(path, architecture, keys, tensors, model="llama", words=words)


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA counts what is set aside on Linux only")
@pytest.mark.parametrize(("share", "verdict"), [(0.95, "no"), (1.05, "cpu")])
def test_the_verdict_is_right_just_below_and_just_above_the_estimate(runnable, request_for, share, verdict) -> None:
    context = 4096
    shape = shape_of_file(runnable)
    plenty = Machine(64 << 30, 64 << 30, 2)
    most = round(fit(shape, plenty, context=context).needed * share)
    found = fit(shape, Machine(most, most, 2), context=context)
    assert found.verdict == verdict
    command = (sys.executable, "-c", LIMITED, str(most), *ENGINE_COMMAND)
    options = LoadOptions(context=context, mmap=False, threads=2)
    assert runs(runnable, options, command, request_for) == found.fits


def runs(path, options, command, request_for):
    engine = None
    try:
        engine = ProcessEngine(str(path), options, command=command, hang_after=100)
        events = list(engine.reply(request_for("word1", max_tokens=1)))
    except LocalR1Error:
        return False
    finally:
        if engine is not None:
            engine.close()
    return events[-1].why == "length"
