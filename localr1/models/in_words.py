"""How a model stands to a machine, in the words that every front end uses. Plain values only."""

from __future__ import annotations

from localr1.amounts import bytes_in_words, rate_in_words, seconds_in_words
from localr1.fetch_frames import Progress
from localr1.models.fit import Fit
from localr1.models.found import TITLES, Found
from localr1.models.hardware import Machine
from localr1.models.spec import ModelSpec


def machine_in_words(machine: Machine) -> str:
    """Memory, GPUs and speed in one line."""
    memory = f"{bytes_in_words(machine.memory_total)} memory, {bytes_in_words(machine.memory_free)} free"
    gpus = [f"{one.name} with {bytes_in_words(one.memory_free)} free" for one in machine.gpus]
    speed = [f"read at {bytes_in_words(machine.bandwidth)}/s"] if machine.bandwidth else []
    cores = f"{machine.cores} core{'s' if machine.cores > 1 else ''}"
    return ", ".join([memory, *speed, cores, *(gpus or ["no GPU"])])


def fit_in_words(fit: Fit | None) -> tuple[str, str, str, str]:
    """How a model fits, with how much context, how fast it would be and how long an answer takes.

    What nobody knows is empty.
    """
    if fit is None:
        return "not known", "", "", ""
    if fit.verdict == "no":
        return "no", "", "", ""
    where = {"gpu": "all on the GPU", "part": "part on the GPU"}.get(fit.verdict, "yes")
    context = fit.largest_context
    rate, answer = fit.tokens_per_second, fit.seconds_per_answer
    return (
        where + (", short" if fit.is_short else ""),
        f"{context // 1024}k" if context >= 1024 else f"{context}",
        f"~{rate_in_words(rate)} tok/s" if rate else "",
        f"~{seconds_in_words(answer)}" if answer else "",
    )


def found_in_words(one: Found) -> tuple[str, str, str]:
    """A model of another program: its name, size and state."""
    state = f"not usable: {one.problem}" if one.problem else "used where it is"
    return one.reference, bytes_in_words(one.size), f"{TITLES[one.program]}, {state}"


def licence_in_words(spec: ModelSpec) -> str:
    """Of the weights, and of the model they were made from where that is another."""
    own, base = spec.card.weights.licence, spec.card.base.licence
    return f"{own} (base {base})" if own and base not in ("", own) else own


def progress_in_words(event: Progress) -> str:
    """As in `1.9 of 4.7 GB · 38 MB/s · 1 min 14 s left`."""
    parts = [f"{bytes_in_words(event.done)} of {bytes_in_words(event.total)}"]
    if event.checking:
        parts.append("checking")
    elif event.bytes_per_second:
        parts.append(f"{bytes_in_words(event.bytes_per_second)}/s")
    if event.seconds_left and not event.checking:
        parts.append(f"{seconds_in_words(event.seconds_left)} left")
    return " · ".join(parts)
