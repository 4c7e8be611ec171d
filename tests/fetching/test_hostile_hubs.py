"""Hubs and networks that lie or lead astray: listings, redirects, login pages, certificates, names nobody knows."""

import contextlib
import socket
import ssl
import subprocess
import threading
from pathlib import Path

import pytest
from hub import COMMIT, FILE, Hub, cut, names_in, page

from localr1.errors import NetworkError, UsageError

HOSTILE = [
    {"sha": "../../../etc/passwd"},
    {"sha": COMMIT[:-1]},
    {"sha": None},
    {"sha": 7},
    {"siblings": "all of them"},
    {"siblings": [7]},
]


@pytest.mark.parametrize("changed", HOSTILE, ids=range(len(HOSTILE)))
def test_a_listing_that_lies_is_refused(served, get, library, changed) -> None:
    served.repositories["owner/repo"].listing = lambda listing: listing | changed
    with pytest.raises(NetworkError):
        get()
    assert served.all_sent == 0
    assert names_in(library.root) == []


@pytest.mark.parametrize(
    "name",
    ["../x-Q4_K_M.gguf", "a/../../x-Q4_K_M.gguf", "/etc/x-Q4_K_M.gguf", "NUL.gguf", "x" * 300 + "-Q4_K_M.gguf",
     "a\\b-Q4_K_M.gguf", "e\u202egnp-Q4_K_M.gguf", "x\x1b[2J-Q4_K_M.gguf", "C:x-Q4_K_M.gguf"],
    ids=range(9),
)  # fmt: skip
def test_a_name_that_leads_elsewhere_is_left_out(served, get, library, tmp_path, large, name) -> None:
    served.repositories["owner/repo"].files[name] = b"x"
    before = set(tmp_path.parent.iterdir())
    pulled = get()
    assert len(pulled.chosen.ignored) == 1
    assert pulled.chosen.ignored[0].isprintable()
    assert names_in(library.root) == ["owner--repo/q4_k_m.localr1.json", f"owner--repo/{FILE}"]
    assert set(tmp_path.parent.iterdir()) == before


def to(address):
    def fault(handler, _content, _start):
        handler.head(302, {"Location": address, "Content-Length": "0"})

    return fault


@pytest.mark.parametrize(
    "address",
    ["https://evil.example/x", "http://huggingface.co/x", "file:///etc/passwd", "https://huggingface.co.evil.example/",
     "https://evilhuggingface.co/x", "http://169.254.169.254/", "//evil.example/x"],
)  # fmt: skip
def test_a_redirect_elsewhere_is_not_followed(served, get, address) -> None:
    served.faults.append(to(address))
    with pytest.raises(NetworkError, match=r"was not asked|cannot be used"):
        get()
    assert len(served.lines) == 2


def test_redirects_come_to_an_end(served, get) -> None:
    served.always = lambda handler, _content, _start: to(handler.path)(handler, b"", 0)
    with pytest.raises(NetworkError, match="on and on"):
        get()
    assert len(served.lines) < 20


def test_a_redirect_to_the_hubs_own_hosts_is_followed(served, get, library, large) -> None:
    with Hub() as elsewhere:
        elsewhere.repositories = served.repositories
        elsewhere.faults.append(cut(1 << 20))
        served.redirect = elsewhere.url
        get()
        assert (library.root / "owner--repo" / FILE).read_bytes() == large
        assert [line for line in elsewhere.lines if "bytes=1048576-" in line]


def test_a_login_page_is_told_from_a_model(served, get, library) -> None:
    served.list_faults.append(page)
    with pytest.raises(NetworkError) as caught:
        get()
    assert "sign in" in caught.value.hint
    served.faults.append(page)
    with pytest.raises(NetworkError, match="web page") as caught:
        get()
    assert "sign in" in caught.value.hint
    assert names_in(library.root) in ([], [f"owner--repo/{FILE}.part", f"owner--repo/{FILE}.part.json"])


def test_tls_that_cannot_be_trusted(served, get, monkeypatch) -> None:
    """Something that speaks no TLS stands where the hub should be."""
    monkeypatch.setenv("HF_ENDPOINT", served.url.replace("http:", "https:"))
    with pytest.raises(NetworkError) as caught:
        get()
    assert caught.value.exit_code == 4


def test_a_certificate_nobody_signed(get, hub, monkeypatch, tmp_path) -> None:
    key, certificate = tmp_path / "key", tmp_path / "certificate"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
         "-keyout", key, "-out", certificate], capture_output=True,
    )  # fmt: skip
    if made.returncode:
        pytest.skip("openssl is not there")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection, contextlib.suppress(OSError):
                    context.wrap_socket(connection, server_side=True).close()

        threading.Thread(target=greet, daemon=True).start()
        monkeypatch.setenv("HF_ENDPOINT", f"https://localhost:{listening.getsockname()[1]}")
        with pytest.raises(NetworkError, match="is not safe"):
            get()
        listening.close()


def test_a_name_that_nobody_knows(get, hub, monkeypatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.invalid")
    with pytest.raises(NetworkError, match=r"cannot be (found|reached)"):
        get()


def test_nobody_at_home(get, hub, monkeypatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    monkeypatch.setenv("HF_ENDPOINT", address)
    with pytest.raises(NetworkError, match="cannot be reached; it was tried 4 times"):
        get()


@pytest.mark.parametrize(
    "endpoint", ["http://example.org", "https://user:password@huggingface.co", "file:///etc", "nonsense", "https://x?y"]
)
def test_an_endpoint_that_cannot_be_used(get, hub, monkeypatch, endpoint) -> None:
    monkeypatch.setenv("HF_ENDPOINT", endpoint)
    with pytest.raises(UsageError, match="HF_ENDPOINT"):
        get()


@pytest.mark.parametrize(
    ("name", "value"),
    [("HTTP_PROXY", "nonsense://x"), ("ALL_PROXY", "socks5://127.0.0.1:1"), ("SSL_CERT_FILE", "/nowhere/at-all")],
)
def test_settings_of_the_network_that_cannot_be_used(get, hub, monkeypatch, name, value) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(UsageError, match="network settings"):
        get()


def test_nothing_is_written_outside_the_library(served, get, library, tmp_path) -> None:
    get()
    home = tmp_path / "home"
    written = [Path(path).parts[0] for path in names_in(home)]
    assert set(written) <= {"data", "cache", "state"}
    assert [path for path in names_in(home) if not path.startswith("data/models/owner--repo/")] in (
        [],
        ["cache/machine.json"],
    )
