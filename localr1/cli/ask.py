"""`localr1 ask`: one question, one reply, watched as it is made."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from localr1.cli.forms import form_given, form_options, forms_by_file, lost_answer
from localr1.cli.keeping import keeping_options, open_keeping, sort_out
from localr1.cli.options import (
    BOUNDS,
    LOADING,
    SAMPLING,
    by_option_names,
    model_option,
    number_options,
    other_option,
    tags_option,
)
from localr1.cli.thoughts import said_in_vain, thought_given, thought_options

if TYPE_CHECKING:
    from localr1.cli.keeping import Keeping
    from localr1.cli.printing import Printer
    from localr1.model import Model, ReplyStream
    from localr1.runner import Runner

LONGEST_PROMPT = 64 << 20


@click.command("ask")
@click.argument("prompt", required=False)
@model_option
@click.option("--system", metavar="TEXT", default="", help="Instructions for the model.")
@tags_option()
@thought_options
@number_options(SAMPLING)
@form_options
@click.option("--stop", multiple=True, metavar="TEXT", help="End the answer where this comes up.")
@number_options(LOADING)
@other_option
@click.option(
    "--trace", type=click.Choice(["show", "hide", "only"]), help="Thinking on stderr, nowhere, or alone on stdout."
)
@click.option("--json", "as_json", is_flag=True, help="Every event as a JSON object a line.")
@click.option("--stats", is_flag=True, help="Say on stderr what the reply cost.")
@click.option("--raw", is_flag=True, help="Let control characters through as the model wrote them.")
@click.option("--vote", type=int, metavar="N", help="Ask N times at once and keep the majority's answer: --vote 8")
@click.option("--lines", is_flag=True, help="Each line of stdin is a prompt, or a JSON object; one reply a line.")
@click.option("--out", metavar="FILE", help="With --lines: add the replies to FILE, passing over ids that it holds.")
@keeping_options
@by_option_names()
def command(**given: Any) -> None:
    """Ask a model and watch it think.

    PROMPT is the question. Text on stdin is put before it; without PROMPT it is the question. The answer goes to
    stdout, the thinking to stderr. On a terminal Ctrl-C lets a model that thinks answer now; pressed again, it ends
    the reply and keeps what came.

    \b
    localr1 ask -m smollm2 --think-tags '<think>' '</think>' --think low "Why is the sky blue?"
    git diff | localr1 ask -m model.gguf "Write a commit message." --trace hide
    localr1 ask -m model.gguf --lines --out replies.jsonl < questions.txt
    localr1 ask --save "How long is 9:40 to 14:05?"
    localr1 ask --continue "And without the 25-minute stop?"
    """
    from localr1.cli.options import checked, parted, the_runner

    sort_out(given)
    _refuse_idle(given)
    runner = the_runner()
    numbers = {name: given[name] for name in (*BOUNDS, *SAMPLING, *LOADING)}
    values, variables = checked(numbers, given["others"])
    loading, replying = parted(_with_settings(runner, values))
    replying |= {"system": given["system"], "stop": given["stop"], "variables": variables}
    replying |= {"think_tags": given["think_tags"] or None} | form_given(given)
    replying |= thought_given(given)
    if given["lines"]:
        from localr1.cli.lines import reply_to_lines

        with runner.load(given["name"], **loading) as model:
            sys.exit(reply_to_lines(model, given["prompt"], replying, given))
    prompt = _whole_prompt(given["prompt"])
    with forms_by_file(given):
        sys.exit(_ask(runner, given, loading, replying, prompt))


def _refuse_idle(given: dict[str, Any]) -> None:
    """Options that would do nothing beside the others are refused: they would be passed over unseen."""
    from localr1.errors import UsageError

    kept_from_lines = ("vote", "as_json", "stats", "trace", "raw")
    idle = [name for name in kept_from_lines if given["lines"] and given[name] not in (None, False)]
    if idle:
        raise UsageError(
            f"--{idle[0].removeprefix('as_')} and --lines do not go together.",
            hint="Leave one of them out: each reply of --lines is a JSON object with its thinking and its usage.",
        )
    if given["out"] and not given["lines"]:
        raise UsageError("--out goes with --lines.", hint="Leave it out, or send the answer on with > FILE.")
    if given["history"] is not None and not given["lines"] and given["go_on"] is None:
        raise UsageError(
            "--history goes with --lines or --continue: a single question has no earlier thinking.",
            hint="Leave it out, or go on with a chat: localr1 ask --continue",
        )
    if given["ephemeral"] and given["go_on"] is None:
        raise UsageError(
            "--ephemeral goes with --continue: nothing else is kept unless --save asks for it.", hint="Leave it out."
        )


def _ask(runner: Runner, given: dict[str, Any], loading: dict[str, Any], replying: dict[str, Any], prompt: str) -> int:
    from localr1.cli.printing import Printer

    printer = Printer(trace=given["trace"] or runner.settings.trace, raw=given["raw"])
    keeping = open_keeping(runner, given)
    lost = 0
    try:
        tell = _json_line if given["as_json"] else printer.show
        with runner.load(keeping.model if given["name"] is None else given["name"], on_event=tell, **loading) as model:
            code = _one_turn(model, keeping, printer, tell, given, replying, prompt)
    finally:
        lost = keeping.close(printer.note)
    return code or lost


def _one_turn(
    model: Model, keeping: Keeping, printer: Printer, tell: Callable[[Any], None],
    given: dict[str, Any], replying: dict[str, Any], prompt: str,
) -> int:  # fmt: skip
    """The reply, or the vote, while it comes; the exit code."""
    from localr1.cli.ctrl_c import CtrlC

    asked, watched = keeping.prompt(prompt), sys.stderr.isatty()
    if given["vote"] is not None:
        from localr1.cli.vote import show_vote
        from localr1.votes import check_samples

        check_samples(given["vote"], called="--vote")
        votes = model.vote_stream(asked, n=given["vote"], **replying)
        keeping.asked(prompt, given["system"])
        ctrl_c = CtrlC(votes, model.kill, watched=watched, say=printer.note)
        shown = {"trace": printer.trace, "as_json": given["as_json"], "stats": given["stats"]}
        try:
            return show_vote(votes, printer, ctrl_c, lambda: said_in_vain(model, given), **shown)
        finally:
            keeping.vote(votes, model, replying)
    stream = model.stream(asked, **replying)
    keeping.asked(prompt, given["system"])
    with (
        keeping.reply(stream, model, replying) as kept,
        CtrlC(stream, model.kill, watched=watched, say=printer.note) as ctrl_c,
    ):
        for event in stream:
            tell(event)
            ctrl_c.heard(event)
            kept.add(event)
    if stream.reply.why not in ("cancelled", "engine_stopped"):
        in_vain = "" if stream.reply.usage.thinking else said_in_vain(model, given)
        for warning in filter(None, (*model.facts.warnings, in_vain)):
            printer.note(warning)
    return _finish(stream, printer, given)


def _finish(stream: ReplyStream, printer: Printer, given: dict[str, Any]) -> int:
    """Say how the reply ended where that is not plain to see; the exit code."""
    from localr1.errors import EngineError

    reply = stream.reply
    if given["stats"]:
        printer.statistics(reply.usage)
        printer.note(f"seed {stream.seed}")
    if (lost := lost_answer(reply, given)) is not None:
        raise lost
    match reply.why:
        case "engine_stopped":
            raise EngineError(reply.reason, hint="What came is above. Ask again: the engine is started anew.")
        case "length":
            printer.note("the answer was cut off: --max-tokens or the context is used up")
        case "loop":
            printer.note(f"stopped: {reply.reason}")
        case "cancelled":
            printer.note("stopped")
            return 130
        case _ if not reply.text:
            printer.note("the model ended without an answer; ask again, or give it another --seed")
        case _:
            pass
    return 0


def _with_settings(runner: Runner, values: dict[str, Any]) -> dict[str, Any]:
    own = {name: getattr(runner.settings, name) for name in ("max_tokens", "think")}
    return {name: value for name, value in own.items() if value is not None} | values


def _whole_prompt(prompt: str | None) -> str:
    """The text of stdin, if there is any, and the question after it."""
    from localr1.errors import UsageError

    piped = ""
    if sys.stdin is not None and not sys.stdin.isatty():
        data = sys.stdin.buffer.read(LONGEST_PROMPT + 1)
        if len(data) > LONGEST_PROMPT:
            raise UsageError(f"The text on stdin is longer than {LONGEST_PROMPT >> 20} MiB.", hint="Send a part of it.")
        piped = data.decode("utf-8", "replace").removeprefix("\ufeff")
    texts = [text for text in (piped.rstrip("\n"), prompt or "") if text.strip()]
    if not texts:
        raise UsageError("There is nothing to ask: the prompt is empty.", hint="localr1 ask -m MODEL 'your question'")
    return "\n\n".join(texts)


def _json_line(event: Any) -> None:
    import msgspec

    from localr1.text import json_safe

    sys.stdout.write(json_safe(msgspec.json.encode(event).decode()) + "\n")
    sys.stdout.flush()
