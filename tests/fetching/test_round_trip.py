"""Pull, show, ask and remove, from a hub on this machine; and exactly what the hub was asked."""

import json
import os
import re
from pathlib import Path

import msgspec
import pytest
import tiny_models
from hub import COMMIT, FILE, NAME, QUICK, Hub, names_in, sha256

from localr1.errors import BrokenModelError, DoesNotFitError, NetworkError, NotFoundError, UsageError
from localr1.fetch_frames import Progress
from localr1.models import pull as pulling
from localr1.models.catalog import Catalog
from localr1.models.machine import Machine
from localr1.models.names import FileName, HubName
from localr1.models.pull import Chosen, look_up, pull
from localr1.models.spec import ModelSpec, Repo

RESOLVE = f"/owner/repo/resolve/{COMMIT}"
GOLDEN = ["GET /api/models/owner/repo?blobs=true", f"GET {RESOLVE}/{FILE} [bytes=0-{{end}}]"]
HEADERS = {"host", "accept", "accept-encoding", "connection", "user-agent", "range"}


def run(process, *arguments, **more):
    started = process(*arguments, **more)
    out, err = started.communicate(timeout=100)
    return started.returncode, out.decode(), err.decode()


def test_one_file_there_and_back(process, hub, library, gguf) -> None:
    code, out, err = run(process, "pull", "hf:owner/repo")
    assert code == 0, err
    assert "installed and verified" in out
    assert (library.root / "owner--repo" / FILE).read_bytes() == gguf
    manifest = json.loads((library.root / "owner--repo" / "q4_k_m.localr1.json").read_bytes())
    assert (manifest["commit"], manifest["name"]) == (COMMIT, NAME)
    assert manifest["files"] == [{"path": FILE, "size": len(gguf), "sha256": sha256(gguf)}]
    assert run(process, "ask", "-m", NAME, "Why?")[:2] == (0, "Four.\n")
    assert run(process, "show", "-m", NAME)[0] == 0
    code, out, err = run(process, "remove", NAME)
    assert code == 0, err
    assert names_in(library.root) == []


def test_three_files_in_a_folder_there_and_back(process, hub, library, tmp_path) -> None:
    first = tiny_models.make_model(tmp_path, "deepseek2")
    parts = sorted(first.parent.glob("*-of-00003.gguf"))
    assert len(parts) == 3
    files = {f"Q4_K_M/{part.name}": part.read_bytes() for part in parts}
    hub.add("owner/repo", files)
    code, _out, err = run(process, "pull", NAME)
    assert code == 0, err
    folder = library.root / "owner--repo"
    assert {path: (folder / path).read_bytes() for path in files} == files
    assert run(process, "show", "-m", NAME)[0] == 0
    code, _out, err = run(process, "ask", "-m", NAME, "--max-tokens", "2", "Why?")
    assert code in (0, 8), err  # random weights: two tokens of noise, which may be a thought
    assert run(process, "remove", NAME)[0] == 0
    assert names_in(library.root) == []


def test_the_hub_is_asked_this_and_nothing_else(hub, fetch, gguf, tmp_path, monkeypatch) -> None:
    """A token that lies about is not sent, and nobody is told of anything."""
    (tmp_path / "hf").mkdir()
    (tmp_path / "hf" / "token").write_text("hf_lying_about")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_TOKEN", "hf_in_the_environment")
    monkeypatch.setenv("HF_HUB_USER_AGENT_ORIGIN", "somewhere")
    fetch()
    listing, *files = hub.asked
    assert listing.line == GOLDEN[0]
    assert files[0].line == GOLDEN[1].format(end=len(gguf) - 1)
    for rest in files[1:]:  # at most one, and none where the look at the header brought the whole of so small a file
        assert re.fullmatch(re.escape(f"GET {RESOLVE}/{FILE} [bytes=") + r"\d+-\]", rest.line)
    assert len(files) <= 2
    for asked in hub.asked:
        assert set(asked.headers) <= HEADERS
        assert asked.headers["user-agent"].startswith("localr1/")
        assert asked.headers["user-agent"].count(";") == 2  # localr1, huggingface_hub and Python, with their versions
    assert "hf_" not in str([{**asked.headers, "user-agent": ""} for asked in hub.asked])


def test_a_token_is_sent_where_it_was_asked_for(hub, process) -> None:
    hub.token = "hf_secret"
    code, _out, err = run(process, "pull", NAME, HF_TOKEN="hf_secret")
    assert code == 3
    assert "no repository 'owner/repo' that everyone may see" in err
    code, _out, err = run(process, "pull", "--token", NAME, HF_TOKEN="hf_secret")
    assert code == 0, err
    assert run(process, "pull", "--token", NAME, HF_TOKEN="")[0] == 2


def test_a_token_is_not_sent_to_where_the_bytes_are(hub, fetch) -> None:
    hub.token = "hf_secret"
    with Hub() as elsewhere:
        elsewhere.repositories = hub.repositories
        hub.redirect = elsewhere.url
        fetch(token="hf_secret")
        assert elsewhere.asked
        assert not any("authorization" in asked.headers for asked in elsewhere.asked)
        assert all(asked.headers["authorization"] == "Bearer hf_secret" for asked in hub.asked)


def test_what_is_here_is_not_fetched_again(hub, fetch, library, gguf) -> None:
    assert fetch().received == len(gguf)
    assert hub.all_sent <= len(gguf) + (1 << 20)
    asked = len(hub.asked)
    told = []
    again = fetch(progress=told.append)
    assert (again.received, again.installed.name, told) == (0, NAME, [again.chosen])
    assert (again.chosen.commit, again.chosen.size) == (COMMIT, len(gguf))
    assert hub.lines[asked:] == []
    assert fetch(f"{NAME}@main").received == 0  # a branch may have moved
    assert hub.lines[asked:] == ["GET /api/models/owner/repo/revision/main?blobs=true"]
    (library.root / "owner--repo" / "q4_k_m.localr1.json").unlink()  # ended just before the last step
    assert fetch(anyway=True).received == 0
    assert library.find(HubName("owner", "repo", "Q4_K_M"))


def test_a_model_that_was_found_damaged_is_mended(process, hub, fetch, library, gguf) -> None:
    pulled = fetch().installed
    pulled.path.write_bytes(gguf[:-1] + bytes([gguf[-1] ^ 1]))
    assert run(process, "verify", NAME)[0] == 5
    assert "damaged" in run(process, "models")[1]
    code, out, _err = run(process, "pull", NAME)
    assert (code, "installed and verified" in out) == (0, True)
    assert pulled.path.read_bytes() == gguf
    assert run(process, "verify", NAME)[0] == 0


def test_a_model_that_is_not_verified_is_read_and_not_fetched(hub, fetch, library, gguf) -> None:
    pulled = fetch().installed
    library.replace(msgspec.structs.replace(pulled.manifest, verified=None), pulled)
    again = fetch()
    assert (again.received, again.chosen.reason) == (0, "it is here, and is checked again")
    assert again.installed.manifest.verified


def test_what_was_insisted_on_has_no_reason(process, hub) -> None:
    code, _out, err = run(process, "pull", NAME, "--anyway")
    assert code == 0
    assert ":\n" not in err


def test_progress_is_told(fetch, gguf) -> None:
    told = []
    fetch(progress=told.append)
    chosen = told[0]
    assert isinstance(chosen, Chosen)
    assert (chosen.name, chosen.quant, chosen.size) == (NAME, "Q4_K_M", len(gguf))
    last = [one for one in told if isinstance(one, Progress)][-1]
    assert (last.done, last.total, last.file) == (len(gguf), len(gguf), FILE)


def test_events_as_json(process) -> None:
    code, out, _err = run(process, "pull", "--json", NAME)
    events = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert events[0]["event"] == "chosen"
    assert events[-1]["event"] == "installed"
    assert Path(events[-1]["path"]).is_file()


def test_without_a_quant_the_best_that_fits_is_taken_and_told_why(hub, fetch, gguf, monkeypatch) -> None:
    sizes = {"Q8_0": 4, "Q4_K_M": 2, "Q2_K": 1}
    hub.add("owner/repo", {f"tiny-{quant}.gguf": gguf + bytes(len(gguf) * size) for quant, size in sizes.items()})
    machine = Machine(memory_total=64 << 30, memory_free=32 << 30, cores=4, bandwidth=20e9)
    monkeypatch.setattr(pulling, "this_machine", lambda *, measure=True: machine)
    chosen = fetch("hf:owner/repo").chosen
    assert chosen.quant in sizes
    assert "fits" in chosen.reason


def test_what_does_not_fit_is_refused_unless_anyway(fetch, hub, library, monkeypatch) -> None:
    machine = Machine(memory_total=1 << 20, memory_free=1 << 19, cores=1, bandwidth=1e9)
    monkeypatch.setattr(pulling, "this_machine", lambda *, measure=True: machine)
    with pytest.raises(DoesNotFitError) as caught:
        fetch()
    assert caught.value.exit_code == 9
    assert "--anyway" in caught.value.hint
    assert names_in(library.root) == []
    assert fetch(anyway=True).installed.name == NAME


def test_a_revision_is_pinned(hub, fetch, gguf) -> None:
    hub.repositories["owner/repo"].revisions = ("main", "v1/x")
    pulled = fetch(f"{NAME}@v1/x")
    assert hub.lines[0] == "GET /api/models/owner/repo/revision/v1%2Fx?blobs=true"
    assert pulled.installed.manifest.commit == COMMIT
    with pytest.raises(NotFoundError, match="no such revision"):
        fetch(f"{NAME}@v2")


def test_a_name_in_other_letters_is_the_same_model(fetch, library) -> None:
    fetch()
    assert fetch("hf:OWNER/Repo:q4_k_m").received == 0
    assert [path.name for path in library.root.iterdir()] == ["owner--repo"]


def test_another_quant_is_told_of(fetch) -> None:
    with pytest.raises(NotFoundError) as caught:
        fetch("hf:owner/repo:Q8_0")
    assert "Q4_K_M" in caught.value.hint
    assert caught.value.exit_code == 3


def test_a_model_of_the_catalog_comes_from_the_first_repository_that_has_it(hub, fetch, gguf, library) -> None:
    hub.add("second/repo", {"small-Q4_K_M.gguf": gguf, "other-Q4_K_M.gguf": b"x"})
    repos = (Repo("nobody/there"), Repo("owner/repo", "small-{quant}.gguf"), Repo("second/repo", "small-{quant}.gguf"))
    catalog = Catalog([ModelSpec(name="small:1b", title="Small", repos=repos, aliases=("small",))])
    pulled = fetch("small:q4_k_m", catalog)
    assert pulled.installed.name == "small:1b:q4_k_m"
    assert pulled.installed.path == library.root / "second--repo" / "small-Q4_K_M.gguf"
    assert fetch("small:1b:q4_k_m", catalog).received == 0
    with pytest.raises(NotFoundError):
        fetch("small:q8_0", catalog)


def test_a_repository_without_a_whole_file_is_passed_over(hub, fetch, gguf) -> None:
    hub.add("empty/repo", {"README.md": b"# Nothing"})
    hub.add("half/repo", {"small-Q4_K_M-00001-of-00002.gguf": gguf})
    whole = tuple(Repo(f"{owner}/repo") for owner in ("empty", "half", "owner"))
    assert fetch("small", Catalog([ModelSpec(name="small", title="Small", repos=whole)])).received == len(gguf)
    with pytest.raises(NotFoundError, match=r"empty/repo holds no GGUF files that can be used"):
        fetch("small", Catalog([ModelSpec(name="small", title="Small", repos=whole[:2])]))


def test_what_hears_of_the_progress_may_fail_by_itself(fetch) -> None:
    """As where the reader of `pull --json` went away: nobody says that the child cannot be understood."""

    def broken(event: object) -> None:
        if isinstance(event, Progress):
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        fetch(progress=broken)


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise there")
def test_a_reader_that_went_away_is_no_fault_of_the_network(process) -> None:
    done = process("pull", NAME, "--json")
    done.stdout.close()
    done.stdout = None
    assert done.communicate(timeout=60)[1] == b""
    assert done.returncode == 141


def test_a_distill_is_called_one_before_it_is_fetched(process) -> None:
    code, _out, err = run(process, "pull", "deepseek-r1")
    assert code == 3
    assert "DeepSeek-R1-Distill-Qwen-7B: A distill: Qwen2.5-Math-7B fine-tuned on R1's output" in err


def test_a_model_that_is_here_needs_no_network(fetch, hub, monkeypatch) -> None:
    fetch()
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert fetch().received == 0
    with pytest.raises(NetworkError, match="HF_HUB_OFFLINE"):
        fetch("hf:owner/repo")


def test_a_stub_is_told_from_a_model(hub, fetch) -> None:
    """A file that is far too small for what the model is was uploaded broken; it is not fetched."""
    spec = ModelSpec(name="large", title="Large", repos=(Repo("owner/repo"),), parameters=7_000_000_000)
    with pytest.raises(BrokenModelError, match="broken upload"):
        fetch("large:q4_k_m", Catalog([spec]))
    assert hub.all_sent == 0


def test_a_model_without_a_repository_is_told_of(fetch, hub) -> None:
    with pytest.raises(NotFoundError, match="No repository"):
        fetch("zero", Catalog([ModelSpec(name="zero", title="Zero")]))
    with pytest.raises(UsageError, match="Python package"):
        fetch("packed", Catalog([ModelSpec(name="packed", title="Packed", package="p", file="f", extra="e")]))
    assert hub.lines == []


def test_a_look_takes_nothing_but_the_header(hub, gguf, large) -> None:
    hub.add("owner/repo", {FILE: gguf + large})
    offered, shape = look_up(HubName("owner", "repo"), patience=QUICK)
    assert [one.quant for one in offered.quants] == ["Q4_K_M"]
    assert shape
    assert shape.file_size == len(gguf + large)
    assert hub.lines[1].endswith("]")


def test_a_file_of_this_machine_is_not_fetched(library, tmp_path) -> None:
    with pytest.raises(UsageError, match="file of this machine"):
        pull(FileName(tmp_path / "x.gguf"), library)


def test_offline_is_respected(fetch, hub, monkeypatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(NetworkError, match="HF_HUB_OFFLINE"):
        fetch()
    assert hub.asked == []


def test_proxies_are_used(fetch, hub, monkeypatch) -> None:
    """A proxy is asked by the whole address; this one answers by itself."""
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    fetch()
    assert hub.lines[0] == "GET http://127.0.0.1:1/api/models/owner/repo?blobs=true"
    assert all(line.startswith("GET http://127.0.0.1:1/") for line in hub.lines)


def test_the_child_is_given_no_secret(monkeypatch) -> None:
    from localr1.models.fetcher import environment_of_child

    given = environment_of_child(os.environ | {"HF_TOKEN": "x", "OPENAI_API_KEY": "y", "https_proxy": "http://p"})
    assert "HF_TOKEN" not in given
    assert "OPENAI_API_KEY" not in given
    assert given["https_proxy"] == "http://p"
    assert given["HF_HUB_DISABLE_TELEMETRY"] == "1"
