"""What a failure of the network means: whether to try again, and in which words to give up.

Statuses and headers in, errors out: nothing is asked or waited for here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from localr1.errors import LocalR1Error, NetworkError, NotFoundError
from localr1.text import one_line

WORTH_RETRYING = (408, 425, 429, 500, 502, 503, 504)
LET_IN = "If it is yours or you were let in: set HF_TOKEN and run the same command with --token."
_RATE_LIMIT = re.compile(r'"\w+"\s*;\s*r\s*=\s*\d+\s*;\s*t\s*=\s*(\d+)')


class Interrupted(Exception):
    """Something failed that may work when tried again. `words` say what; `wait` is how long we were asked to wait."""

    def __init__(self, words: str, *, wait: float | None = None, hint: str = "") -> None:
        super().__init__(words)
        self.words = words
        self.wait = wait
        self.hint = hint or "Check the connection and run the same command again."


def failure_of(status: int, headers: Mapping[str, str], what: str, repo: str, *, token: bool) -> Exception:
    """The error for a status that is no success: `Interrupted` where trying again may help, else one of ours.

    `what` is what was asked for, as in "the file 'x.gguf'"; `token` says whether we named ourselves.
    """
    if status in WORTH_RETRYING:
        words = "The hub has had too many requests" if status == 429 else f"The hub answered with status {status}"
        return Interrupted(words, wait=_asked_to_wait(headers), hint="Run the same command again later.")
    said = headers.get("x-error-message", "")
    return _final(status, headers.get("x-error-code", ""), what, repo, token, one_line(said, 200))


def _final(status: int, code: str, what: str, repo: str, token: bool, said: str) -> LocalR1Error:
    page = f"https://huggingface.co/{repo}"
    if code == "GatedRepo":
        if token:
            return NetworkError(
                f"{repo} is given only to those who were let in, and your token is not.", hint=f"Ask for it at {page}."
            )
        return NetworkError(
            f"{repo} is given only to those who accept its terms.",
            hint=f"Accept them at {page}, set HF_TOKEN and run the same command with --token.",
        )
    if code == "RevisionNotFound":
        return NotFoundError(f"{repo} has no such revision: {what} is not there.", hint=f"See {page}/commits/main.")
    if code == "EntryNotFound":
        return NotFoundError(f"{repo} no longer has {what}.", hint="Run the same command again to see what it has now.")
    if code == "RepoNotFound" or (status == 401 and not token):
        seen = "that your token may see" if token else "that everyone may see"
        return NotFoundError(
            f"The hub has no repository {repo!r} {seen}.",
            hint=f"Check how it is written. {LET_IN}" if not token else "Check how it is written, and the token.",
        )
    if status == 401:
        return NetworkError("The hub does not accept your token.", hint="Make a new one and put it in HF_TOKEN.")
    if status == 403:
        why = f": {said}" if said else "."
        return NetworkError(f"The hub refuses us {what} of {repo}{why}", hint=LET_IN)
    if status == 404:
        return NotFoundError(f"The hub has nothing where {what} of {repo} should be.", hint=f"See {page}.")
    if status == 410:
        return NotFoundError(f"{repo}: {what} was taken down and is gone.", hint="Take another model.")
    if status == 451:
        return NotFoundError(f"The hub may not give out {repo} here, for legal reasons.", hint="Take another model.")
    why = f": {said}" if said else "."
    return NetworkError(f"The hub answered with status {status} when asked for {what} of {repo}{why}")


def _asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds, from Retry-After or RateLimit; None where neither says anything that makes sense."""
    if found := _RATE_LIMIT.search(headers.get("ratelimit", "")):
        return float(found[1])
    try:
        seconds = float(headers.get("retry-after", "").strip())
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
