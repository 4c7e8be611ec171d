"""The commands of the library: what they print, what they leave, and the codes they end with."""

import json
import os

import pytest
from planted import plant_ollama, put
from shelves import everything_below

from localr1.cli.main import ALIASES, COMMANDS

OURS = ("models", "found", "import", "export", "remove", "verify", "prune")


@pytest.fixture
def localr1(localr1, tmp_path):
    """As a person in a home of their own."""
    cleared = dict.fromkeys(("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "LLAMA_CACHE", "XDG_CACHE_HOME"), "")

    def run(*arguments, **more):
        return localr1(*arguments, HOME=str(tmp_path / "me"), USERPROFILE=str(tmp_path / "me"), **cleared, **more)

    return run


@pytest.fixture
def mine(tmp_path, thinker):
    return put(thinker, tmp_path / "downloads" / "Mine-Q4_K_M.gguf")


def test_a_file_is_taken_in_listed_asked_verified_and_forgotten(localr1, mine) -> None:
    before = everything_below(mine.parent)
    assert localr1("import", mine, "--name", "mine").returncode == 0
    assert b"mine" in localr1("models").stdout
    assert localr1("ask", "-m", "mine", "hi").stdout == b"It is four.\n"
    assert localr1("ask", "hi").stdout == b"It is four.\n", "the only one installed is the default"
    (one,) = [one for one in json.loads(localr1("ls", "--json").stdout)["installed"] if one["name"] == "mine"]
    assert (one["path"], one["in_place"], one["verified"], one["problem"]) == (str(mine), True, None, "")
    assert one["used"]
    assert b"first time" in localr1("verify", "mine").stdout
    assert b"is what it was" in localr1("verify", "--all").stdout
    assert localr1("rm", "mine").returncode == 0
    assert everything_below(mine.parent) == before
    assert localr1("ask", "-m", "mine", "hi").returncode == 3


def test_a_damaged_model_ends_with_5_and_says_what_to_do(localr1, mine) -> None:
    localr1("import", mine, "--name", "mine", "--copy")
    (one,) = [one for one in json.loads(localr1("models", "--json").stdout)["installed"] if one["name"] == "mine"]
    assert one["verified"]
    with open(one["path"], "r+b") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last[0] ^ 1]))
    done = localr1("verify", "--all")
    assert done.returncode == 5
    assert b"should be" in done.stdout
    assert done.stderr.startswith(b"localr1: 1 model is not what was installed: mine.\n")
    assert b"localr1 remove" in done.stderr
    assert b"damaged; see: localr1 verify mine" in localr1("models").stdout
    with open(one["path"], "ab") as file:
        file.write(b"more")
    assert b"not whole" in localr1("models").stdout
    assert localr1("ask", "-m", "mine", "hi").returncode == 5


def test_a_bundle_goes_to_another_machine(localr1, mine, tmp_path) -> None:
    localr1("import", mine, "--name", "mine")
    assert localr1("export", "mine", tmp_path / "stick").returncode == 0
    there = {"LOCALR1_HOME": str(tmp_path / "there")}
    done = localr1("import", tmp_path / "stick", "--json", **there)
    assert json.loads(done.stdout)["source"] == "bundle"
    assert localr1("ask", "-m", "mine", "hi", **there).stdout == b"It is four.\n"
    assert localr1("export", "mine", tmp_path / "stick").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_model_of_ollama_is_found_asked_where_it_is_and_taken_in(localr1, thinker, tmp_path) -> None:
    store = tmp_path / "me" / ".ollama" / "models"
    plant_ollama(store, "library/deepseek-r1/7b", thinker)
    before = everything_below(store)
    (one,) = json.loads(localr1("found", "--json").stdout)
    assert (one["name"], one["architecture"], one["problem"]) == ("ollama:deepseek-r1:7b", "llama", "")
    assert b"Ollama, used where it is" in localr1("found").stdout
    assert b"Ollama, used where it is" in localr1("models").stdout
    shown = localr1("show", "ollama:deepseek-r1:7b").stdout
    assert b"by its tag perhaps DeepSeek-R1-Distill-Qwen-7B; not confirmed" in shown
    assert b"what was released" not in shown
    done = localr1("pull", "ollama:deepseek-r1:7b")
    assert (done.returncode, b"is here already" in done.stderr) == (2, True)
    assert localr1("ask", "-m", "ollama:deepseek-r1:7b", "hi").stdout == b"It is four.\n"
    done = localr1("ask", "-m", "r1:7b", "hi")
    assert done.returncode == 3
    assert b"ollama:deepseek-r1:7b" in done.stderr
    assert localr1("import", "ollama:deepseek-r1:7b", "--name", "theirs").returncode == 0
    assert b"is what it was" in localr1("verify", "theirs").stdout, "Ollama names its files by their hashes"
    assert localr1("remove", "theirs").returncode == 0
    assert everything_below(store) == before


def test_all_says_what_there_is_to_get_and_how_it_fits(localr1) -> None:
    done = localr1("models", "--all")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().splitlines()
    (r1,) = [line for line in lines if line.split()[:1] == ["r1:1.5b"]]
    assert "GB" in r1
    (head,) = [line for line in lines if line.split()[:1] == ["name"]]
    assert head.split() == ["name", "quant", "files", "fits", "context", "speed", "an", "answer", "licence"]
    assert any("this machine" in line for line in lines)
    lists = json.loads(localr1("models", "--all", "--json").stdout)
    names = {one["name"]: one for one in lists["to_get"]}
    assert names["r1:7b"]["openness"] == "open weights"
    assert names["r1:7b"]["fit"]["verdict"] in ("gpu", "part", "cpu", "no")


def test_listing_everything_reaches_for_no_network_and_no_engine(localr1) -> None:
    done = localr1("models", "--all", PYTHONPROFILEIMPORTTIME="1")
    assert done.returncode == 0
    imported = {line.split("|")[-1].strip() for line in done.stderr.decode().splitlines() if "|" in line}
    assert not imported & {"ssl", "http.client", "huggingface_hub", "llama_cpp", "numpy", "jinja2"}


def test_a_download_that_was_broken_off_is_listed(localr1, environment) -> None:
    folder = os.path.join(environment["LOCALR1_HOME"], "data", "models", "o--r")
    os.makedirs(folder)
    for name, content in (("m.gguf.part", b"12345"), ("m.gguf.part.json", b"{}")):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    listed = localr1("models").stdout.decode()
    assert "unfinished; the same 'localr1 pull' goes on" in listed
    assert "  m.gguf  5 bytes\n" in listed
    (one,) = json.loads(localr1("models", "--json").stdout)["unfinished"]
    assert one == {"path": os.path.join(folder, "m.gguf.part"), "size": 5}


def test_a_file_that_cannot_be_used_is_so_in_both_lists(localr1, thinker, tmp_path) -> None:
    put(thinker, tmp_path / "me" / ".cache" / "gpt4all" / "half.gguf", cut=2000)
    for command in ("found", "models"):
        (line,) = [line for line in localr1(command).stdout.decode().splitlines() if "gpt4all:half" in line]
        assert "not usable: " in line


@pytest.mark.parametrize("arguments", [["fit", "r1", "x"], ["show", "r1", "x"]])
def test_only_questions_are_to_be_put_in_quotes(localr1, arguments) -> None:
    assert b"quotes" not in localr1(*arguments).stderr
    assert b"Put the question in quotes." in localr1("ask", "why", "not").stderr


def test_pruning_says_what_it_would_do_first(localr1, environment) -> None:
    folder = os.path.join(environment["LOCALR1_HOME"], "data", "models", "o--r")
    os.makedirs(folder)
    part = os.path.join(folder, "m.gguf.part")
    with open(part, "wb") as file:
        file.write(b"12345")
    assert b"5 bytes would be freed" in localr1("prune", "--dry-run").stdout
    assert os.path.exists(part)
    (gone,) = json.loads(localr1("prune", "--json").stdout)
    assert (gone["path"], gone["size"]) == (part, 5)
    assert not os.path.exists(folder)
    assert b"nothing to delete" in localr1("prune").stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["remove", "nothing"], 3),
        (["remove"], 2),
        (["remove", "smollm2"], 2),
        (["verify"], 2),
        (["verify", "nothing"], 3),
        (["verify", "nothing", "--all"], 2),
        (["export", "nothing", "x"], 3),
        (["import", "nothing.gguf"], 3),
        (["import", "ollama:nothing"], 3),
        (["import", "nothing.gguf", "--name", "../x"], 3),
        (["remove", "../../etc/passwd"], 2),
        (["remove", "ollama:x"], 3),
        (["lst"], 2),
    ],
)
def test_what_cannot_be_done_ends_with_its_code(localr1, arguments, code) -> None:
    done = localr1(*arguments)
    assert done.returncode == code, done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stderr.startswith(b"localr1: ")


def test_a_manifest_that_cannot_be_read_is_told_and_the_rest_listed(localr1, mine, environment) -> None:
    localr1("import", mine, "--name", "mine")
    folder = os.path.join(environment["LOCALR1_HOME"], "data", "models", "o--r")
    os.makedirs(folder)
    with open(os.path.join(folder, "x.localr1.json"), "w") as file:
        file.write("{")
    done = localr1("models")
    assert (done.returncode, b"mine" in done.stdout, b"x.localr1.json" in done.stderr) == (0, True, True)


@pytest.mark.parametrize("command", OURS)
def test_help_has_examples(localr1, command) -> None:
    assert localr1(command, "--help").stdout.decode().count(f"localr1 {command}") >= 1


@pytest.mark.parametrize(("alias", "command"), ALIASES.items())
def test_an_alias_is_the_command(localr1, alias, command) -> None:
    assert command in COMMANDS
    short, long = (localr1(name, "--help").stdout.splitlines()[1:] for name in (alias, command))
    assert short == long


def test_names_with_control_characters_are_shown_and_not_obeyed(localr1, thinker, tmp_path) -> None:
    put(thinker, tmp_path / "me" / ".cache" / "gpt4all" / "a\x1b]52;c;x\x07.gguf")
    for command in (["found"], ["found", "--json"], ["models"]):
        assert b"\x1b" not in localr1(*command).stdout
