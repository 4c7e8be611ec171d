"""Whatever a model file holds, `localr1 ask` ends soon, with one line that says what is wrong and an exit code.

A file is refused before llama.cpp opens it, or llama.cpp refuses it, or the engine dies of it and its parent says so.
"""

import contextlib
import gzip
import os
import random
import resource
import shutil
import signal
import struct
import subprocess
import sys
import time
import tracemalloc

import pytest
from headers import add_keys, write_header

from localr1.errors import LocalR1Error
from localr1.models.locate import check_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has neither pipes in folders nor signals")
OK, NOT_FOUND, BROKEN, CRASHED, LOST = 0, 3, 5, 7, 8
PATIENCE = 30  # seconds, on a busy machine
SAYS = ["Hm, ", "so. ", "</think>", "\n\n", "Four."]
FRONT = b"GGUF" + struct.pack("<I", 3)


@pytest.fixture
def environment(tmp_path):
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "LOCALR1_HOME")}
    return kept | {"LOCALR1_HOME": str(tmp_path / "home"), "PYTHONWARNINGS": "error"}


@pytest.fixture
def ask(environment):
    """Ask a model file something, as a person would, and see that what is said of it harms no terminal."""

    def ask(path, *more):
        command = [sys.executable, "-m", "localr1", "ask", "-m", str(path), "hi", "--max-tokens", "12", *more]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, env=environment)
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        assert b"\x1b" not in done.stdout + done.stderr
        assert b"\x07" not in done.stdout + done.stderr
        return done

    return ask


@pytest.fixture
def refused(ask, tmp_path):
    """Ask a file that is to be refused; gives the one line that says why."""

    def refused(path, code=BROKEN):
        done = ask(path)
        assert (done.returncode, done.stdout) == (code, b""), done.stderr
        line, *hint = done.stderr.decode().splitlines()
        assert len(hint) <= 1
        return line

    return refused


@pytest.fixture(scope="module")
def reciter(files):
    return files.reciter(*SAYS)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9999])
def test_cut_short(refused, files, tmp_path, part):
    data = files.tiny().read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(data[: int(len(data) * part)])
    assert "cut.gguf" in refused(path)


def test_cut_short_anywhere(files, tmp_path):
    path = shutil.copy(files.tiny(), tmp_path / "cut.gguf")
    for length in range(path.stat().st_size - 1, -1, -997):
        os.truncate(path, length)
        with pytest.raises(LocalR1Error) as caught:
            check_file(path)
        assert caught.value.exit_code == BROKEN


NO_MODELS = {
    "nothing": b"",
    "a web page": b"<!DOCTYPE html><html><body>404</body></html>",
    "safetensors": struct.pack("<Q", 20) + b'{"__metadata__": {}}',
    "zip": b"PK\x03\x04" + bytes(60),
    "gzip": gzip.compress(b"GGUF"),
    "zeros": bytes(4096),
    "an escape": b"\x1b]52;c;aGk=\x07",
    "version 0": b"GGUF" + struct.pack("<IQQ", 0, 0, 0),
    "version 4": b"GGUF" + struct.pack("<IQQ", 4, 0, 0),
    "big-endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
}


@pytest.mark.parametrize("what", NO_MODELS)
def test_what_is_no_model(refused, tmp_path, what):
    path = tmp_path / "other.gguf"
    path.write_bytes(NO_MODELS[what])
    assert "other.gguf" in refused(path)


def text(words):
    return struct.pack("<Q", len(words)) + words


LIES = {
    "2**31 tensors": FRONT + struct.pack("<QQ", 2**31, 0),
    "2**62 keys": FRONT + struct.pack("<QQ", 0, 2**62),
    "-1 keys": FRONT + struct.pack("<qq", 0, -1),
    "a key of 2**63 bytes": FRONT + struct.pack("<QQQ", 0, 1, 2**63),
    "a list of 2**63": FRONT + struct.pack("<QQ", 0, 1) + text(b"k") + struct.pack("<IIQ", 9, 8, 2**63),
    "a list of lists": FRONT + struct.pack("<QQ", 0, 1) + text(b"k") + struct.pack("<IIQ", 9, 9, 1),
    "5 dimensions": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<I", 5) + bytes(64),
    "a negative dimension": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IqIQ", 1, -1, 0, 0),
    "2**64 elements": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IQQIQ", 2, 2**32, 2**32, 0, 0),
    "type 999": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IQIQ", 1, 4, 999, 0),
    "a withdrawn type": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IQIQ", 1, 32, 4, 0),
    "half a block": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IQIQ", 1, 16, 2, 0) + bytes(64),
    "beyond the end": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IQIQ", 1, 4, 0, 2**40),
    "not next": FRONT + struct.pack("<QQ", 1, 0) + text(b"t") + struct.pack("<IQIQ", 1, 4, 0, 32) + bytes(128),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_costs_no_time_and_no_memory(tmp_path, lie):
    path = tmp_path / "lie.gguf"
    path.write_bytes(LIES[lie])
    tracemalloc.start()
    try:
        began = time.process_time()
        with pytest.raises(LocalR1Error) as caught:
            check_file(path)
        assert time.process_time() - began < 0.1
        assert tracemalloc.get_traced_memory()[1] < 5 << 20
    finally:
        tracemalloc.stop()
    assert caught.value.exit_code == BROKEN


QWEN2 = {
    ".block_count": 28,
    ".embedding_length": 3584,
    ".attention.head_count": 28,
    ".attention.layer_norm_rms_epsilon": 1e-6,
}
DEADLY = {
    "a word twice": ({}, {}, ["a", "a"]),
    "no blocks": ({".block_count": 0}, {}, None),
    "513 blocks": ({".block_count": 513}, {}, None),
    "rope": ({".rope.scaling.type": "bogus"}, {}, None),
    "experts": ({".expert_count": 10000, ".expert_used_count": 1}, {}, None),
    "norms": ({}, {"output_norm.weight": ((3584,), "F16")}, None),
    "alignment 0": ({"general.alignment": 0}, {}, None),
    "alignment 3": ({"general.alignment": 3}, {}, None),
}


@pytest.mark.parametrize("what", DEADLY)
def test_what_would_kill_llama_cpp(refused, tmp_path, what):
    keys, tensors, words = DEADLY[what]
    path = write_header(tmp_path / "deadly.gguf", "qwen2", QWEN2 | keys, tensors, words=words)
    assert "deadly.gguf" in refused(path)


NESTED = "{% for a in range(99999) %}{% for b in range(99999) %}{{ b }}{% endfor %}{% endfor %}"
BREAK_OUT = "{{ cycler.__init__.__globals__.os.system('touch ' ~ 'broken-out') }}{{ ''.__class__.__mro__ }}"
TEMPLATES = {
    "syntax": "{% for message in messages %}{{ message.content ",
    "bomb": NESTED,
    "long": "{{ bos_token }}" + "x" * (5 << 20),
    "break-out": BREAK_OUT,
}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_bad_template_is_got_round_in_seconds_and_said(ask, files, tmp_path, monkeypatch, template):
    monkeypatch.chdir(tmp_path)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = ask(files.reciter(*SAYS, template=TEMPLATES[template]))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime - before.ru_utime < 3  # seconds of the processor, since others may be using it too
    assert (done.returncode, done.stdout[-6:]) == (OK, b"Four.\n"), done.stderr
    assert b"template" in done.stderr
    assert not (tmp_path / "broken-out").exists()


def test_a_template_that_is_a_number_is_none(ask, files, tmp_path):
    model = files.reciter(*SAYS, template=None)
    done = ask(add_keys(model, tmp_path / "number.gguf", {"tokenizer.chat_template": 7}))
    assert (done.returncode, done.stdout[-6:]) == (OK, b"Four.\n"), done.stderr


def split(tmp_path, files):
    first = files.tiny("deepseek2")
    parts = sorted(first.parent.glob("*.gguf"))
    return [shutil.copy(part, tmp_path / part.name) for part in parts]


def test_a_model_in_parts_answers_by_the_name_of_its_second(ask, files, tmp_path):
    parts = split(tmp_path, files)
    shutil.copy(parts[0], tmp_path / parts[0].name.replace("00001", "00004"))  # one too many does no harm
    assert ask(parts[1]).returncode in (OK, LOST)


def test_a_part_is_missing(refused, files, tmp_path):
    parts = split(tmp_path, files)
    parts[2].unlink()
    assert "00003-of-00003.gguf' is missing" in refused(parts[0], NOT_FOUND)


def test_a_part_of_65535(refused, files, tmp_path):
    name = tmp_path / "tiny-00001-of-65535.gguf"
    data = split(tmp_path, files)[0].read_bytes()
    at = data.index(b"split.count") + len(b"split.count") + 4
    name.write_bytes(data[:at] + struct.pack("<H", 65535) + data[at + 2 :])
    assert "65,535 parts" in refused(name, NOT_FOUND)


def test_a_part_under_another_name(refused, files, tmp_path):
    assert "not called so" in refused(split(tmp_path, files)[0].rename(tmp_path / "model.gguf"))


def test_metadata_is_no_message_to_the_terminal(ask, reciter, tmp_path):
    keys = {
        "general.description": "\x1b]52;c;aGk=\x07" + "long " * 200_000,
        "general.author": b"\xff\xfe\x1b[2J",
        "general.license\x1b[2J": "\u202e",
    }
    path = add_keys(reciter, tmp_path / "loud.gguf", keys)
    path.write_bytes(path.read_bytes().replace(text(b"reciter"), text(b"\x1b]52;a\x07")))
    done = ask(path, "--stats")
    assert done.returncode == OK, done.stderr
    assert done.stdout == b"Four.\n"


def test_what_is_no_file(refused, tmp_path):
    os.mkfifo(tmp_path / "pipe.gguf")
    (tmp_path / "folder.gguf").mkdir()
    began = time.monotonic()
    assert "pipe or a device" in refused(tmp_path / "pipe.gguf")
    assert "folder" in refused(tmp_path / "folder.gguf")
    assert "pipe or a device" in refused("/dev/zero")
    assert "no file" in refused(tmp_path / "none.gguf", NOT_FOUND)
    assert time.monotonic() - began < PATIENCE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_nobody_may_read(refused, reciter, tmp_path):
    path = shutil.copy(reciter, tmp_path / "secret.gguf")
    path.chmod(0)
    assert "cannot be read" in refused(path, 6)


def test_a_link_is_as_good_as_the_file(ask, reciter, tmp_path):
    (tmp_path / "link.gguf").symlink_to(reciter)
    assert ask(tmp_path / "link.gguf").stdout == b"Four.\n"


def test_a_file_cut_short_while_it_is_in_use_ends_the_engine_and_not_its_parent(files, tmp_path, environment):
    path = shutil.copy(files.reciter("Hm, ", "well, ", "so. ", loop=True), tmp_path / "shrinking.gguf")
    command = [sys.executable, "-m", "localr1", "ask", "-m", str(path), "hi", "--context", "4096"]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as asking:
        began = asking.stderr.read(40)
        os.truncate(path, 4096)
        out, said = asking.communicate(timeout=PATIENCE)
    assert b"Hm, well, so. " in began
    assert (asking.returncode, out) == (CRASHED, b"")
    assert signal.Signals.SIGBUS.name.encode() in said
    assert b"Traceback" not in said


def mutated(data, seed):
    """The same bytes with a few others in the header: nothing, everything, or any."""
    chance = random.Random(seed)
    data = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(8, 20_000 if seed % 2 else 2_000)] = chance.choice([0, 255, chance.randrange(256)])
    return bytes(data)


@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(4, 200))])
def test_a_mutated_header_ends_in_a_reply_or_a_line(ask, files, tmp_path, seed):
    path = tmp_path / "mutated.gguf"
    path.write_bytes(mutated(files.tiny(("qwen2", "llama")[seed % 2]).read_bytes(), seed))
    tracemalloc.start()
    try:
        with contextlib.suppress(LocalR1Error):
            check_file(path)
        assert tracemalloc.get_traced_memory()[1] < 50 << 20
    finally:
        tracemalloc.stop()
    began = time.monotonic()
    done = ask(path, "--think", "2")
    assert time.monotonic() - began < 10
    assert done.returncode in (OK, 2, NOT_FOUND, BROKEN, CRASHED, LOST), done.stderr
