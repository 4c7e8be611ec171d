"""Which addresses may be asked: the hub, its own hosts, and what they redirect to among themselves.

Always over https, but for a hub that runs on this machine. A redirect anywhere else is refused, not followed.
Pure: nothing is looked up here.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from localr1.errors import NetworkError, UsageError
from localr1.text import one_line

HUB = "https://huggingface.co"
_HOSTS = ("huggingface.co", "hf.co")  # these and everything below them


def check_endpoint(endpoint: str) -> None:
    """See that HF_ENDPOINT can be used. Raises `UsageError`."""
    parts = _split(endpoint)
    sound = parts is not None and parts.hostname and not parts.query and not parts.fragment
    if not sound or parts is None or "@" in parts.netloc or not _is_safe_way(parts):
        raise UsageError(
            f"HF_ENDPOINT cannot be {one_line(endpoint, 80)!r}.",
            hint=f"Unset it, or give an address like {HUB}: https, and without a name or password in it.",
        )


def check_address(url: str, endpoint: str) -> None:
    """See that an address may be asked while `endpoint` is the hub. Raises `NetworkError`."""
    parts, hub = _split(url), urlsplit(endpoint)
    if parts is None or not parts.hostname:
        raise _refused(url, "that is no address")
    if not (_is_safe_way(parts) and (parts.scheme == "https" or _is_this_machine(hub.hostname or ""))):
        raise _refused(url, "only https is used")
    host = parts.hostname.rstrip(".")
    below = any(host == own or host.endswith(f".{own}") for own in _HOSTS)
    own_machine = _is_this_machine(host) and _is_this_machine(hub.hostname or "")
    if not (below or host == hub.hostname or own_machine):
        raise _refused(url, "that is no host of the hub")


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # a port that is none raises only now
    except ValueError:
        return None
    return parts


def _is_safe_way(parts: SplitResult) -> bool:
    return parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(parts.hostname or ""))


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refused(url: str, why: str) -> NetworkError:
    parts = _split(url)
    shown = f"{parts.scheme}://{parts.hostname or ''}" if parts else url
    return NetworkError(
        f"The hub sent us on to {one_line(shown, 80)!r}: {why}, so it was not asked.",
        hint="If a proxy or a login page of this network does that, sign in there first; else try again later.",
    )
