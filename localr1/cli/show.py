"""`localr1 show`: what a model is, what its makers released of it, how it marks its thinking, and whether it fits.

Of a model that is here the header is read, not the weights. Of one that is not, the catalog tells what it knows;
nothing is fetched and nobody is asked.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from localr1.cli.options import model_option, the_runner

if TYPE_CHECKING:
    from localr1.models.fit import Fit
    from localr1.models.meant import Meant
    from localr1.models.spec import ModelSpec
    from localr1.thinking.formats import ThinkingFormat

FOUND = {
    "comparison": "found by comparing what its template makes of chats with and without thinking",
    "table": "its template hides this; known for its family",
    "default": "nothing shows that it thinks; <think> would still be told from an answer",
    "asked": "as asked",
}

FACTS = {"found": "how known"}  # what is called otherwise than in --json

OWN_PACKAGE = "localr1"  # what this package brings, its makers measured with commands that anybody can run

HISTORY = {"strip": "old thinking is left out", "keep": "old thinking may be read again", "": "none"}


class Shown(NamedTuple):
    """What there is to tell of a model: the file it is, where one is here, and what the catalog knows of it.

    `quant` is the one that `fit` is for, where no file is here; `name` is what to ask for it by.
    """

    meant: Meant | None
    spec: ModelSpec | None
    fit: Fit | None
    facts: dict[str, Any]
    quant: str = ""
    name: str = ""


@click.command("show")
@click.argument("model", required=False, metavar="[MODEL]")
@model_option
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
def command(model: str | None, name: str | None, as_json: bool) -> None:
    """Show what a model is, what of it was released, how it marks its thinking, and whether it fits this machine.

    The model need not be here, where localr1 knows it by name.

    \b
    localr1 show r1:7b
    localr1 show ./model.gguf
    localr1 show --json r1:14b:q5_k_m
    """
    from localr1.errors import UsageError

    if model is not None and name is not None:
        raise UsageError("The model is named twice.", hint="Name it once: localr1 show MODEL")
    shown = _shown(name if model is None else model)
    if as_json:
        _print_json(shown)
    else:
        _print(shown)


def describe(form: ThinkingFormat) -> dict[str, Any]:
    """A thinking format in a few words each: tags, how it was found, the switch, history."""
    tags = f"{form.opener} … {form.closer}"
    if form.answer_opener:
        tags += f", answer in {form.answer_opener} … {form.answer_closer}".rstrip()
    family = f" ({form.family})" if form.family else ""
    return {
        "thinking": tags if form.shown else "none",
        "found": FOUND[form.found] + family,
        "switch": _switch(form) or "none",
        "history": HISTORY[form.history],
    }


def _switch(form: ThinkingFormat) -> str:
    switch = form.switch
    parts = []
    if switch.variable:
        values = [f"{word}: {value!r}" for word, value in (("on", switch.on), ("off", switch.off)) if value is not None]
        parts.append(f"{switch.variable} ({', '.join(values)})")
    if switch.level_variable:
        parts.append(f"{switch.level_variable} ({', '.join(switch.levels)})")
    return "; ".join(parts)


def _shown(name: str | None) -> Shown:
    """Everything that is known of a model, here or not."""
    from localr1.errors import NotFoundError
    from localr1.models.names import CatalogName, parse_name

    runner = the_runner()
    for problem in runner.catalog().problems:
        _note(problem)
    try:
        meant = runner.meant(name)
    except NotFoundError:
        wanted = parse_name(name, runner.catalog()) if name is not None else None
        if not isinstance(wanted, CatalogName):
            raise
        quant, fit = _fit_of_spec(wanted.spec, wanted.quant)
        return Shown(None, wanted.spec, fit, {}, quant, str(wanted))
    return Shown(meant, meant.spec, _fit_of_file(meant), _facts(meant.path))


def _fit_of_file(meant: Meant) -> Fit:
    from localr1.models.fit import fit
    from localr1.models.machine import this_machine
    from localr1.models.shape_files import shape_of_file

    thinking = meant.spec.thinking_tokens or None if meant.spec else None
    return fit(shape_of_file(meant.path), this_machine(measure=False), thinking_tokens=thinking)


def _fit_of_spec(spec: ModelSpec, quant: str) -> tuple[str, Fit | None]:
    """The quant that was named, else the one that suits this machine, and how it fits."""
    from localr1.models.fit import fit
    from localr1.models.machine import this_machine
    from localr1.models.shape import shape_of_spec
    from localr1.models.suggestions import suggestion

    machine = this_machine(measure=False)
    if not quant:
        found = suggestion(spec, machine)
        return found.quant, found.fit
    quant = next((one for one in spec.quants if one.casefold() == quant.casefold()), quant)
    shape = shape_of_spec(spec, quant)
    return quant, None if shape is None else fit(shape, machine, thinking_tokens=spec.thinking_tokens or None)


def _facts(file: Path) -> dict[str, Any]:
    """What the file itself says."""
    import msgspec

    from localr1.models.gguf import read_header
    from localr1.runtime.one_shot import inspect_template
    from localr1.thinking.formats import ThinkingFormat

    header = read_header(file)
    found = inspect_template(header.chat_template or "")
    for warning in found.warnings if header.chat_template else ("It has no chat template: a plain one is used.",):
        _note(warning)
    return {
        "file": str(file),
        "architecture": header.architecture,
        "name": header.name,
        "context_length": header.context_length,
        "parts": header.split_count,
        **describe(msgspec.json.decode(found.form, type=ThinkingFormat)),
        "prompt_opens_thinking": "yes" if found.inside else "no",
    }


def _print_json(shown: Shown) -> None:
    from localr1.cli.models import as_values
    from localr1.cli.tables import print_json
    from localr1.models.card_rows import spec_values

    installed = shown.meant.installed if shown.meant else None
    print_json(
        {
            **shown.facts,
            "installed": as_values(installed, the_runner().library().last_used()) if installed else None,
            "fit": shown.fit,
            "fit_quant": shown.quant or None,
            "model": spec_values(shown.spec) if shown.spec else None,
        }
    )


def _print(shown: Shown) -> None:
    from localr1.models.card_rows import Sources, card_rows, fact_rows, openness, result_rows

    sources = Sources()
    spec = shown.spec
    sections: list[tuple[str, list[tuple[str, str]]]] = []
    if spec:
        sections.append((f"{spec.title}: {openness(spec)}", fact_rows(spec)))
    sections.append(("here", _here(shown)))
    if shown.facts:
        rows = [(FACTS.get(key, key.replace("_", " ")), _words(fact)) for key, fact in shown.facts.items()]
        sections.append(("the file", rows))
    if spec:
        sections.append(("what was released", card_rows(spec, sources)))
        own = spec.package == OWN_PACKAGE
        reported = "measured by: python -m training.evaluate" if own else "what its makers report; not measured here"
        sections.append((reported, result_rows(spec, sources)))
        sections.append(("sources", [(f"[{number}]", source) for number, source in enumerate(sources.known, 1)]))
    _print_sections([section for section in sections if section[1]])


def _here(shown: Shown) -> list[tuple[str, str]]:
    """Where the model is, whether anybody checked it, and how it fits."""
    from localr1.amounts import bytes_in_words

    rows = []
    spec, installed = shown.spec, shown.meant.installed if shown.meant else None
    if installed:
        manifest = installed.manifest
        rows.append(("quant", f"{manifest.quant}, {bytes_in_words(installed.size)}"))
        rows.append(("from", f"{manifest.owner}/{manifest.repo} at {manifest.commit}" if manifest.commit else "a file"))
        unverified = "no, it is damaged" if manifest.damaged else "no"
        rows.append(("verified", manifest.verified or f"{unverified}; run: localr1 verify {installed.name}"))
    elif shown.meant is None and spec and spec.repos:
        rows.append(("installed", f"no; get it with: localr1 pull {shown.name}"))
        sizes = sorted(spec.quants.items(), key=lambda one: one[1])
        rows.append(("to get", ", ".join(f"{quant} {bytes_in_words(size)}" for quant, size in sizes)))
    elif shown.meant is None:
        rows.append(("installed", "no"))
    if shown.meant and shown.meant.perhaps:
        rows.append(("model", f"by its tag perhaps {shown.meant.perhaps.title}; not confirmed"))
    if shown.fit:
        rows.append(("this machine", f"{shown.quant}: {shown.fit.reason}" if shown.quant else shown.fit.reason))
    rows.append(("sent", "no prompt leaves this machine; see: localr1 doctor --offline-proof"))
    return [row for row in rows if row[1]]


def _print_sections(sections: list[tuple[str, list[tuple[str, str]]]]) -> None:
    from localr1.cli.tables import print_wrapped
    from localr1.text import one_line

    for number, (title, rows) in enumerate(sections):
        if number:
            click.echo()
        print_wrapped(one_line(title, 300))
        width = max(len(one_line(label)) for label, _ in rows) + 2
        for label, words in rows:
            print_wrapped(one_line(words, 2000), before=f"  {one_line(label):<{width}}")


def _words(fact: object) -> str:
    return "unknown" if fact is None else f"{fact:,}" if isinstance(fact, int) else str(fact)


def _note(warning: str) -> None:
    from localr1.text import one_line

    click.echo(f"localr1: {one_line(warning, 500)}", err=True)
