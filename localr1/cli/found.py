"""`localr1 found`: weights that other programs keep on this machine, ready to be used where they are."""

from __future__ import annotations

import click


@click.command("found")
@click.option("--json", "as_json", is_flag=True, help="As a JSON list.")
def command(as_json: bool) -> None:
    """List weights that other programs keep here: Hugging Face, llama.cpp, Ollama, LM Studio, Jan and GPT4All.

    Each can be used where it is by the name in the first column; nothing of theirs is changed. Only headers are read.

    \b
    localr1 found
    localr1 ask -m ollama:deepseek-r1:7b "How many r's are in strawberry?"
    localr1 import ollama:deepseek-r1:7b --name r1-of-ollama
    """
    from localr1.cli.models import found_values
    from localr1.cli.tables import print_json, print_table, print_wrapped
    from localr1.models.found import found
    from localr1.models.in_words import found_in_words

    there = found()
    if as_json:
        print_json([found_values(one) for one in there])
        return
    rows = []
    for one in there:
        name, size, state = found_in_words(one)
        facts = [one.title or one.architecture, f"context {one.context:,}" if one.context else ""]
        rows.append((name, size, ", ".join(fact for fact in facts if fact), state))
    print_table(rows, indent="", optional=(2,))
    if not rows:
        print_wrapped("No other program keeps weights here, as far as localr1 knows where to look.")
