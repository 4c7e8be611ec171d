"""Vocabularies that llama.cpp dies of are refused, and so are models in parts that do not belong together."""

import os
import subprocess
import sys
import time

import numpy as np
import pytest
from headers import VOCABULARIES, bpe_words, spm_words, write_header
from sound import QWEN2, refuse, weights

from localr1.errors import BrokenModelError, NotFoundError
from localr1.models.locate import check_file
from localr1.models.soundness import check_model
from localr1.models.words import first_repeated

BAD_WORDS = {
    "twice": (["a", "b", "a"], "'a' twice"),
    "none": ([], "empty vocabulary"),
    "the same up to a zero": (["a", b"a\0b"], "'a' twice"),
    "an empty one's name": (["a", "", "[EMPTY_1]"], "'[EMPTY_1]' twice"),
    "an escape": (["\x1b]52;c;aGk=\x07"] * 2, "twice"),
}


@pytest.mark.parametrize("bad", BAD_WORDS)
@pytest.mark.parametrize("model", VOCABULARIES)
def test_a_vocabulary_that_llama_cpp_dies_of_is_refused(tmp_path, bad, model):
    words, message = BAD_WORDS[bad]
    refuse(write_header(tmp_path / "m.gguf", "qwen2", QWEN2, model=model, words=words), message)


@pytest.mark.parametrize("words", [["", "a", ""], [b"\xff", b"\xfe", b"\xff\xff"], ["a", " a", "A"], ["x"]])
def test_words_that_only_look_alike_pass(tmp_path, words):
    check_model(write_header(tmp_path / "m.gguf", "qwen2", QWEN2, words=words))


def test_without_a_tokenizer_no_word_is_looked_at(tmp_path):
    check_model(write_header(tmp_path / "m.gguf", "qwen2", QWEN2, model="none", words=["a", "a"]))


def test_the_first_repeated_word():
    assert first_repeated(iter([b"a", b"b", b"b", b"a"])) == "b"
    assert first_repeated(b"%d" % number for number in range(1000)) is None


def part_of(tmp_path, number, count=3, *, kind=np.uint16, name=None, tensors=None):
    keys = {"split.no": kind(number), "split.count": np.uint16(count)} | (QWEN2 if not number else {})
    tensors = tensors or weights(2048, block=f"blk.{number}") if not number else {f"blk.{number}.x": ((64,), "F32")}
    path = tmp_path / (name or f"m-{number + 1:05}-of-{count:05}.gguf")
    return write_header(path, "qwen2" if not number else "", keys, tensors)


def test_a_model_in_parts_is_opened_at_the_first_by_the_name_of_any(tmp_path):
    parts = [part_of(tmp_path, number) for number in range(3)]
    part_of(tmp_path, 3, count=4)  # one of another model
    assert [check_file(part) for part in parts] == [parts[0]] * 3
    assert check_model(parts[2]).architecture == "qwen2"


def test_a_part_is_missing(tmp_path):
    for number in (0, 2):
        part_of(tmp_path, number)
    for part in sorted(tmp_path.iterdir()):
        with pytest.raises(NotFoundError, match=r"m-00002-of-00003\.gguf' is missing"):
            check_file(part)


def test_a_part_of_65535_asks_for_the_next_at_once(tmp_path):
    with pytest.raises(NotFoundError, match="one of 65,535 parts"):
        check_file(part_of(tmp_path, 0, count=65535))


@pytest.mark.parametrize("name", ["model.gguf", "m-00002-of-00003.gguf", "m-00001-of-00004.gguf", "m-1-of-3.gguf"])
def test_a_part_of_another_name(tmp_path, name):
    with pytest.raises(BrokenModelError, match=r"part 1 of 3, and is not called so") as caught:
        check_file(part_of(tmp_path, 0, name=name))
    assert "00001-of-00003" in caught.value.hint


def test_a_part_whose_number_is_of_another_type_would_end_llama_cpp(tmp_path):
    parts = [part_of(tmp_path, number, kind=np.uint16 if number < 2 else np.uint8) for number in range(3)]
    with pytest.raises(BrokenModelError, match="does not say that it is part 3 of 3"):
        check_file(parts[0])


def test_a_broken_part_is_found_from_the_first(tmp_path):
    parts = [part_of(tmp_path, number) for number in range(3)]
    os.truncate(parts[1], parts[1].stat().st_size - 32)
    with pytest.raises(BrokenModelError, match=r"m-00002-of-00003\.gguf' is not a GGUF model: it is cut short"):
        check_file(parts[0])


def test_parts_with_the_same_tensor(tmp_path):
    parts = [part_of(tmp_path, number, tensors=weights(2048) | {"blk.1.x": ((64,), "F32")}) for number in range(3)]
    with pytest.raises(BrokenModelError, match="the same tensors"):
        check_file(parts[0])


@pytest.mark.parametrize("lost", [1, 64, 1_000_000])
def test_weights_cut_short(tmp_path, lost):
    path = write_header(tmp_path / "m.gguf", "qwen2", QWEN2, weights(2048))
    os.truncate(path, path.stat().st_size - lost)
    refuse(path, "cut short")


def test_a_vocabulary_of_152_000_is_checked_in_an_instant(tmp_path):
    words = bpe_words(152_000)
    path = write_header(tmp_path / "m.gguf", "qwen2", QWEN2 | {"tokenizer.ggml.merges": words}, words=words)
    began = time.process_time()
    check_model(path)
    assert time.process_time() - began < 0.3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_checking_a_vocabulary_of_152_000_takes_little_memory(tmp_path):
    path = write_header(tmp_path / "m.gguf", "qwen2", QWEN2, words=bpe_words(152_000))
    program = """
import sys
from pathlib import Path
from localr1.models.soundness import check_model
def peak():
    return int(next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line))
before = peak()
check_model(sys.argv[1])
print(peak() - before)
"""
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 50 << 10  # kibibytes


def test_spm_vocabularies_hold_their_bytes_once():
    assert len(set(spm_words())) == len(spm_words())
