"""A header is read for what it is, and a file that lies costs a sentence, never a crash or a wait."""

import gzip
import os
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.errors import BrokenModelError, DiskError, LocalR1Error, NotFoundError
from localr1.models import gguf
from localr1.models.gguf import Array, read_header

U8, U32, F32, BOOL, STRING, ARRAY, U64 = 0, 4, 6, 7, 8, 9, 10
LETTERS = {U8: "B", U32: "I", F32: "f", BOOL: "?", U64: "Q"}


def text(words: str | bytes) -> bytes:
    raw = words.encode() if isinstance(words, str) else words
    return struct.pack("<Q", len(raw)) + raw


def plain(kind: int, value) -> bytes:
    return text(value) if kind == STRING else struct.pack("<" + LETTERS[kind], value)


def key(name: str, kind: int, value) -> bytes:
    return text(name) + struct.pack("<I", kind) + plain(kind, value)


def array(name: str, kind: int, values) -> bytes:
    front = text(name) + struct.pack("<IIQ", ARRAY, kind, len(values))
    return front + b"".join(plain(kind, value) for value in values)


def tensor(name: str, offset: int, shape: tuple[int, ...] = (4, 4)) -> bytes:
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, offset)


def front(keys: int, tensors: int, version: int = 3) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensors, keys)


KEYS = (
    key("general.architecture", STRING, "qwen2"),
    key("general.name", STRING, "R1 Distill"),
    key("tokenizer.chat_template", STRING, "{{ bos_token }}"),
    key("qwen2.context_length", U32, 131072),
    key("qwen2.rope.freq_base", F32, 0.5),
    key("tokenizer.ggml.add_bos_token", BOOL, True),
    array("tokenizer.ggml.tokens", STRING, ["a", "Ġb", ""]),
    array("tokenizer.ggml.token_type", U32, [1, 1, 3]),
)
TENSORS = tensor("token_embd.weight", 0) + tensor("output.weight", 64)
HEADER = front(len(KEYS), 2) + b"".join(KEYS) + TENSORS
WHOLE = HEADER + bytes(32 + 128)


@pytest.fixture
def read(tmp_path):
    """Read bytes as if they were a model file."""

    def read_bytes(content: bytes, **more):
        path = tmp_path / "model.gguf"
        path.write_bytes(content)
        return read_header(path, **more)

    return read_bytes


@pytest.mark.parametrize("version", [2, 3])
def test_a_header_says_what_the_model_is(read, version):
    header = read(WHOLE.replace(front(len(KEYS), 2), front(len(KEYS), 2, version)))
    assert (header.version, len(header.tensors)) == (version, 2)
    assert (header.architecture, header.name) == ("qwen2", "R1 Distill")
    assert header.chat_template == "{{ bos_token }}"
    assert header.context_length == 131072
    assert (header.split_no, header.split_count) == (0, 1)
    assert header.metadata["qwen2.rope.freq_base"] == 0.5
    assert header.metadata["tokenizer.ggml.add_bos_token"] is True


def test_an_array_has_items_only_where_they_were_asked_for(read):
    header = read(WHOLE, arrays=["tokenizer.ggml.tokens"])
    assert header.metadata["tokenizer.ggml.tokens"] == Array("string", 3, ("a", "Ġb", ""))
    assert header.metadata["tokenizer.ggml.token_type"] == Array("u32", 3)


def test_a_split_says_which_part_it_is(read):
    header = read(front(2, 0) + key("split.no", U8, 1) + key("split.count", U8, 3))
    assert (header.split_no, header.split_count) == (1, 3)
    assert (header.architecture, header.name, header.chat_template, header.context_length) == ("", "", None, None)


def test_keys_of_the_wrong_type_are_as_good_as_missing(read):
    header = read(
        front(4, 0)
        + key("general.architecture", U32, 7)
        + key("tokenizer.chat_template", BOOL, True)
        + key("split.count", STRING, "three")
        + key(".context_length", F32, 1.5)
    )
    assert (header.architecture, header.chat_template, header.split_count) == ("", None, 1)
    assert header.context_length is None


def test_text_that_is_no_utf8_is_replaced(read):
    assert read(front(1, 0) + key("general.name", STRING, b"R1 \xff")).name == "R1 �"


def test_a_vocabulary_of_152_000_is_stepped_over(read):
    words = [f"word{number}" for number in range(152_000)]
    content = front(2, 0) + array("tokenizer.ggml.tokens", STRING, words) + key("after", U32, 9)
    header = read(content)
    assert header.metadata == {"tokenizer.ggml.tokens": Array("string", 152_000), "after": 9}
    tokens = read(content, arrays={"tokenizer.ggml.tokens"}).metadata["tokenizer.ggml.tokens"]
    assert tokens == Array("string", 152_000, tuple(words))


def test_cut_short_anywhere_it_is_no_model(tmp_path):
    path = tmp_path / "model.gguf"
    path.write_bytes(WHOLE)
    for length in range(len(HEADER) + 64, -1, -1):
        os.truncate(path, length)
        with pytest.raises(BrokenModelError) as caught:
            read_header(path)
        assert caught.value.hint


LIES = {
    "tensors": front(0, 2**63) + bytes(25),
    "no room for the tensors": front(0, 2) + bytes(40),
    "keys": front(2**63, 0) + bytes(25),
    "no room for the keys": front(3, 0) + bytes(30),
    "a key's length": front(1, 0) + struct.pack("<Q", 2**64 - 1) + bytes(17),
    "a text's length": front(1, 0) + text("k") + struct.pack("<IQ", STRING, 2**40) + bytes(40),
    "an array's length": front(1, 0) + text("k") + struct.pack("<IIQ", ARRAY, U8, 2**63),
    "an array of texts": front(1, 0) + text("k") + struct.pack("<IIQ", ARRAY, STRING, 9) + bytes(64),
    "an array in an array": front(1, 0) + text("k") + struct.pack("<IIQ", ARRAY, ARRAY, 1) + bytes(64),
    "a kind": front(1, 0) + text("k") + struct.pack("<I", 13) + bytes(64),
    "an array's kind": front(1, 0) + text("k") + struct.pack("<IIQ", ARRAY, 2**32 - 1, 1) + bytes(64),
    "dimensions": front(0, 1) + text("t") + struct.pack("<I", 5) + bytes(128),
    "an offset": front(0, 1) + tensor("t", 2**64 - 1) + bytes(128),
    "the same key twice": front(2, 0) + key("k", U8, 1) + key("k", U8, 2),
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_a_lie_is_found_before_it_costs_anything(read, lie):
    with pytest.raises(BrokenModelError):
        read(lie)
    with pytest.raises(BrokenModelError):
        read(lie, arrays=["k"])


@pytest.mark.parametrize(
    "lie",
    [
        front(1, 0) + text("k") + struct.pack("<IIQ", ARRAY, U8, gguf.MAX_ELEMENTS + 1),
        front(gguf.MAX_KEYS + 1, 0),
        front(0, gguf.MAX_TENSORS + 1),
        front(1, 0) + struct.pack("<Q", gguf.MAX_STRING + 1),
        front(9, 0) + b"".join(text(f"{n}") + struct.pack("<IIQ", ARRAY, U64, 2**20) + bytes(2**23) for n in range(9)),
    ],
    ids=["elements", "keys", "tensors", "text", "header"],
)
def test_the_bounds_hold_even_where_the_file_has_the_bytes(tmp_path, lie):
    path = tmp_path / "model.gguf"
    path.write_bytes(lie)
    os.truncate(path, 200 << 20)  # sparse: it takes no room on the disk
    with pytest.raises(BrokenModelError):
        read_header(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b"GG", "does not begin with GGUF"),
        (b"\n  <!DOCTYPE html><html>", "web page"),
        (b"<html lang=en>", "web page"),
        (b"PK\x03\x04" + bytes(60), "zip or PyTorch"),
        (gzip.compress(b"GGUF", mtime=0), "gzip"),
        (struct.pack("<Q", 2) + b'{"a":1}', "safetensors"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "Git LFS pointer"),
        (bytes(100), "zeros"),
        (b"tjgg\x03\x00\x00\x00", "older GGML"),
        (front(0, 0, 1), "version 1,"),
        (front(0, 0, 4), "version 4,"),
        (b"GGUF" + struct.pack(">IQQ", 3, 0, 0), "big-endian"),
        (b"\x1b]52;c;aGk=\x07", "does not begin with GGUF"),
    ],
)
def test_what_it_looks_like_is_said_in_one_line(read, content, words):
    with pytest.raises(BrokenModelError) as caught:
        read(content)
    assert words in caught.value.message
    assert "model.gguf" in caught.value.message
    assert caught.value.message.isprintable()
    assert "again" in caught.value.hint


def test_no_file_a_folder_and_a_name_that_cannot_be(tmp_path):
    for missing in (tmp_path / "none.gguf", tmp_path / "none" / "m.gguf", "a\0b.gguf"):
        with pytest.raises(NotFoundError) as caught:
            read_header(missing)
        assert caught.value.message.isprintable()
    with pytest.raises(BrokenModelError, match="folder"):
        read_header(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes in folders")
def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.gguf")
    for path in (tmp_path / "pipe.gguf", Path(os.devnull)):
        with pytest.raises(BrokenModelError, match="pipe or a device"):
            read_header(path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_nobody_may_read(tmp_path):
    path = tmp_path / "model.gguf"
    path.write_bytes(WHOLE)
    path.chmod(0)
    with pytest.raises(DiskError, match="cannot be read"):
        read_header(path)


@given(st.lists(st.tuples(st.integers(0, len(HEADER) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_changed_bytes_raise_nothing_but_our_own_errors(tmp_path_factory, changes):
    content = bytearray(WHOLE)
    for place, byte in changes:
        content[place] = byte
    path = tmp_path_factory.getbasetemp() / "changed.gguf"
    path.write_bytes(content)
    try:
        header = read_header(path, arrays=["tokenizer.ggml.tokens"])
    except LocalR1Error:
        return
    assert isinstance(header.architecture, str)
    assert isinstance(header.chat_template, str | None)
    assert header.split_count >= 1
    assert header.context_length is None or header.context_length >= 0
