"""The hub: what a repository holds, and its files as streams of bytes. The one module that imports huggingface_hub.

huggingface_hub makes the listing, the addresses and the headers. Its client is replaced by one that checks every
address before it is asked, redirects included, and that never waits for ever. What it raises leaves here as
`Interrupted`, which may work when tried again, or as one of our errors. Nothing is written here.
"""

from __future__ import annotations

import contextlib
import re
import ssl
from collections.abc import Iterator
from importlib.metadata import version

import httpx2
import huggingface_hub as hub
from huggingface_hub import constants
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled
from huggingface_hub.utils._headers import build_hf_headers

from localr1.errors import NetworkError, UsageError
from localr1.fetch_frames import Listed, Patience, RemoteFile
from localr1.fetching.addresses import check_address, check_endpoint
from localr1.fetching.failures import Interrupted, failure_of
from localr1.fetching.watchdog import Watchdog
from localr1.models.manifest import safe_path
from localr1.text import one_line

NAME = "localr1"
MOST_REDIRECTS = 10
LONGEST_LISTING = 32 << 20  # bytes; ten thousand files take 3 MiB
MOST_FILES = 10_000
LARGEST_FILE = 1 << 45  # bytes
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_REPO = re.compile(r"[A-Za-z0-9._-]{1,96}/[A-Za-z0-9._-]{1,96}")
_LOGIN = "Open a browser: this network may want you to sign in first."


class Hub:
    """The hub of HF_ENDPOINT, asked without a token unless one is given. Raises `UsageError` for a bad endpoint."""

    def __init__(self, patience: Patience, token: str = "") -> None:
        check_endpoint(constants.ENDPOINT)
        self.patience = patience
        self._token = token
        self._watchdog = Watchdog(patience)
        self._version = version("localr1")
        self._files = self._client()

    def list(self, repo: str, revision: str = "") -> Listed:
        """The files of a repository at a revision, by default the newest, and which commit that is."""
        hub.set_client_factory(self._client)
        api = hub.HfApi(
            endpoint=constants.ENDPOINT,
            token=self._token or False,
            library_name=NAME,
            library_version=self._version,
        )
        try:
            with self._explained(f"the revision {revision!r}" if revision else "the list of files", repo):
                # without a timeout of its own it would wait for ever, whatever the client's is
                found = api.model_info(repo, revision=revision or None, files_metadata=True, timeout=self.patience.read)
        except HFValidationError:
            raise UsageError(f"{one_line(repo, 80)!r} is no repository.", hint="Give OWNER/REPOSITORY.") from None
        except (TypeError, ValueError, KeyError, AttributeError):
            raise NetworkError(f"What the hub says of {repo} cannot be understood.", hint=_LOGIN) from None
        commit = found.sha
        if not isinstance(commit, str) or not _COMMIT.fullmatch(commit):
            raise NetworkError(f"What the hub says of {repo} names no commit.", hint=_LOGIN)
        files, ignored = _sorted_out(found.siblings or [])
        same = isinstance(found.id, str) and found.id.casefold() == repo.casefold() and _REPO.fullmatch(found.id)
        return Listed(found.id if same else repo, commit, files, ignored)

    @contextlib.contextmanager
    def opened(
        self, repo: str, commit: str, path: str, start: int = 0, end: int | None = None
    ) -> Iterator[httpx2.Response]:
        """A file from byte `start` on, up to `end` where that is given, as a response whose body is still to come."""
        address = hub.hf_hub_url(repo, path, revision=commit, endpoint=constants.ENDPOINT)
        headers = build_hf_headers(
            token=self._token or False,
            library_name=NAME,
            library_version=self._version,
            headers={"accept-encoding": "identity"},
        )
        if start or end is not None:
            headers["range"] = f"bytes={start}-{'' if end is None else end - 1}"
        with (
            self._explained(f"the file {one_line(path, 120)!r}", repo),
            self._files.stream("GET", address, headers=headers) as response,
        ):
            if response.status_code >= 400 and response.status_code != 416:
                raise self._failure(response, f"the file {one_line(path, 120)!r}", repo)
            yield response

    def hang_up(self) -> None:
        """Break every connection, so that whoever waits for one waits no longer."""
        self._watchdog.hang_up()

    def pieces(self, response: httpx2.Response) -> Iterator[bytes]:
        """The body as it comes."""
        for piece in response.iter_raw():
            self._watchdog.heard(len(piece))
            yield piece

    @contextlib.contextmanager
    def _explained(self, what: str, repo: str) -> Iterator[None]:
        """Turn what the libraries raise into `Interrupted` or one of our errors."""
        try:
            with self._watchdog:
                yield
        except OfflineModeIsEnabled:
            raise NetworkError("HF_HUB_OFFLINE is set, so the hub was not asked.", hint="Unset it.") from None
        except HfHubHTTPError as error:
            raise self._failure(error.response, what, repo) from None
        except httpx2.TooManyRedirects:
            raise NetworkError("The hub sent us on and on.", hint="Try again later.") from None
        except httpx2.HTTPError as error:
            raise self._break(error) from None
        except httpx2.InvalidURL as error:
            raise NetworkError(f"An address cannot be used: {one_line(str(error))}.", hint="Check the proxy.") from None

    def _failure(self, response: httpx2.Response, what: str, repo: str) -> Exception:
        return failure_of(response.status_code, response.headers, what, repo, token=bool(self._token))

    def _break(self, error: httpx2.HTTPError) -> Exception:
        """What a broken connection is called, and whether it is worth another try."""
        if self._watchdog.cut:
            return Interrupted("Nothing but a trickle came")
        host = one_line(_host(error), 80)
        causes = list(_causes(error))
        if refused := next((cause for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)), None):
            return NetworkError(
                f"The connection to {host} is not safe: {one_line(refused.verify_message or str(refused))}.",
                hint="The clock may be wrong, or a proxy stands between: SSL_CERT_FILE may name its certificates.",
            )
        if isinstance(error, httpx2.UnsupportedProtocol | httpx2.ProxyError):
            return NetworkError(f"The proxy cannot be used: {one_line(str(error))}.", hint="Check HTTPS_PROXY.")
        if any("getaddrinfo" in repr(cause) or type(cause).__name__ == "gaierror" for cause in causes):
            return Interrupted(f"{host} cannot be found", hint="Is this machine online? Run the same command again.")
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
            return Interrupted(f"{host} cannot be reached")
        if isinstance(error, httpx2.TimeoutException):
            return Interrupted(f"{host} sent nothing for {self.patience.read:g} seconds")
        return Interrupted(f"The connection to {host} broke")

    def _client(self) -> httpx2.Client:
        patience = self.patience
        try:
            return httpx2.Client(
                event_hooks={"request": [self._before], "response": [_check_length]},
                follow_redirects=True,
                max_redirects=MOST_REDIRECTS,
                timeout=httpx2.Timeout(patience.read, connect=patience.connect),
            )
        except (ImportError, ValueError, OSError, httpx2.InvalidURL) as error:  # it reads proxies and certificates
            raise UsageError(
                f"The network settings of this environment cannot be used: {one_line(str(error))}.",
                hint="Look at HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, SSL_CERT_FILE and SSL_CERT_DIR.",
            ) from None

    def _before(self, request: httpx2.Request) -> None:
        """Called before every request, each step of a redirect included."""
        if constants.is_offline_mode():
            raise OfflineModeIsEnabled
        check_address(str(request.url), constants.ENDPOINT)
        request.extensions = {**request.extensions, "trace": self._watchdog.trace}


def _check_length(response: httpx2.Response) -> None:
    """A listing is read whole, so it must not be endless. Files are not read here."""
    length = response.headers.get("content-length", "")
    if response.request.url.path.startswith("/api/") and length.isdecimal() and int(length) > LONGEST_LISTING:
        raise NetworkError("The hub's list of files is too long to be one.", hint=_LOGIN)


def _sorted_out(siblings: list[hub.hf_api.RepoSibling]) -> tuple[tuple[RemoteFile, ...], tuple[str, ...]]:
    """Files that may be fetched, and the names of models among those that may not, fit to print."""
    files: dict[str, RemoteFile] = {}
    ignored: list[str] = []
    for sibling in siblings[:MOST_FILES]:
        path, size = sibling.rfilename, sibling.size
        if not isinstance(path, str) or not safe_path(path) or path.casefold() in files:
            if str(path).lower().endswith(".gguf"):
                ignored.append(one_line(str(path), 80))
            continue
        checksum = sibling.lfs.sha256 if sibling.lfs else ""
        if not isinstance(checksum, str) or not _SHA256.fullmatch(checksum):
            checksum = ""
        if isinstance(size, int) and 0 <= size <= LARGEST_FILE:
            files[path.casefold()] = RemoteFile(path, size, checksum)
    return tuple(files.values()), tuple(ignored)


def _host(error: httpx2.HTTPError) -> str:
    try:
        return error.request.url.host
    except RuntimeError:  # what it says of an error that came before there was a request
        return "the hub"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
