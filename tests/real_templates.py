"""Check what is found in the real chat templates that llama.cpp's source carries, and write docs/formats.md of it.

Run as a program (`make formats`); not a test that pytest collects. The templates come with llama-cpp-python's source
distribution, which pip fetches into a temporary folder, or from the file that LOCALR1_LLAMA_CPP_SOURCE names. They are
read and never kept. What is right was taken from the templates and their makers' documents by hand, and is the table
below: a template that says otherwise ends the program with 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from localr1.engine.inspection import Inspection, inspect_template
from localr1.thinking.families import FAMILIES

PAGE = Path(__file__).parent.parent / "docs" / "formats.md"
LEAST_BY_COMPARISON = 0.8


class Right(NamedTuple):
    """What a template's thinking is, by hand. `opens`: its prompt has opened the thinking, where that is on."""

    opener: str = "<think>"
    closer: str = "</think>"
    opens: bool = False
    switch: str = ""
    levels: str = ""


THINK = Right()
OPENED = Right(opens=True)
HYBRID = Right(switch="enable_thinking")
OPENED_HYBRID = Right(opens=True, switch="enable_thinking")
GEMMA = Right("<|channel>thought", "<channel|>", switch="enable_thinking")
COMMAND = ("<|START_THINKING|>", "<|END_THINKING|>")
APRIEL = ("Here are my reasoning steps:", "[BEGIN FINAL RESPONSE]")
RIGHT = {
    "Apertus-8B-Instruct": Right("<|inner_prefix|>", "<|inner_suffix|>", switch="enable_thinking"),
    "Apriel-1.6-15b-Thinker-fixed": Right(*APRIEL, opens=True),
    "Bielik-11B-v3.0-Instruct": OPENED_HYBRID,
    "ByteDance-Seed-OSS": Right("<seed:think>", "</seed:think>", switch="thinking_budget"),
    "Cohere2MoE": Right(*COMMAND, opens=True, switch="reasoning"),
    "CohereForAI-c4ai-command-r7b-12-2024-tool_use": Right(*COMMAND, switch="enable_thinking"),
    "GLM-4.6": HYBRID,
    "GLM-4.7-Flash": OPENED_HYBRID,
    "HuggingFaceTB-SmolLM3-3B": HYBRID,
    "Kimi-K2-Thinking": THINK,
    "Kimi-K3": Right("<|open|>think<|sep|>", "<|close|>think<|sep|>", True, "thinking", "thinking_effort"),
    "LFM2.5-8B-A1B": THINK,
    "LFM2.5-Instruct": THINK,
    "MiniMax-M1": THINK,
    "MiniMax-M2": OPENED,
    "MiniMax-M3": Right("<mm:think>", "</mm:think>", True, "thinking_mode"),
    "NVIDIA-Nemotron-3-Nano-30B-A3B-BF16": OPENED_HYBRID,
    "NVIDIA-Nemotron-Nano-v2": Right(opens=True, switch="system text"),
    "Qwen-QwQ-32B": OPENED_HYBRID,
    "Qwen-Qwen3-0.6B": HYBRID,
    "Qwen3.5-4B": OPENED_HYBRID,
    "Reka-Edge": OPENED_HYBRID,
    "Spark2.5": OPENED_HYBRID,
    "StepFun3.5-Flash": OPENED,
    "deepseek-ai-DeepSeek-R1-Distill-Llama-8B": OPENED,
    "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B": OPENED_HYBRID,
    "deepseek-ai-DeepSeek-V3.1": OPENED_HYBRID,
    "deepseek-ai-DeepSeek-V3.2": OPENED_HYBRID,
    "deepseek-ai-DeepSeek-V4": Right(opens=True, switch="enable_thinking", levels="reasoning_effort"),
    "deepseek-ai-DeepSeek-V4-Flash-0731": Right(opens=True, switch="enable_thinking", levels="reasoning_effort"),
    "google-gemma-4-31B-it": GEMMA,
    "google-gemma-4-31B-it-interleaved": GEMMA,
    "ibm-granite-granite-3.3-2B-Instruct": Right(switch="thinking"),
    "inclusionai-ling-3.0-flash": OPENED_HYBRID,
    "llama-cpp-deepseek-r1": OPENED,
    "llama-cpp-rwkv-world": OPENED_HYBRID,
    "mistralai-Ministral-3-14B-Reasoning-2512": Right("[THINK]", "[/THINK]"),
    "muse-glimmer": Right("to=self<|message|>", "<|eom|>", levels="reasoning_strength"),
    "openai-gpt-oss-120b": Right("<|channel|>analysis<|message|>", "<|end|>", levels="reasoning_effort"),
    "openbmb-MiniCPM5-1B": OPENED_HYBRID,
    "poolside-Laguna-S-2.1": OPENED_HYBRID,
    "poolside-Laguna-XS-2.1": OPENED_HYBRID,
    "poolside-Laguna-XS.2": OPENED_HYBRID,
    "tencent-Hy3": Right("<think:opensource>", "</think:opensource>", True, "reasoning_effort", "reasoning_effort"),
    "unsloth-Apriel-1.5": Right(*APRIEL),
    "upstage-Solar-Open-100B": Right("<|think|>", "<|end|>", switch="reasoning_effort"),
}


class Row(NamedTuple):
    """One template, and what was found in it."""

    name: str
    seen: Inspection
    right: Right | None

    @property
    def wrong(self) -> bool:
        """Whether anything else was found than what is right; no thinking is right where the table has none."""
        form = self.seen.form
        if self.right is None:
            return form.shown
        return self.right != Right(
            form.opener, form.closer, self.seen.inside, form.switch.variable, form.switch.level_variable
        )


def main() -> int:
    """Fetch, check, write; 0 when all is right."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(os.environ.get("LOCALR1_LLAMA_CPP_SOURCE") or fetched(Path(folder)))
        sources = dict(templates(archive))
    rows = [Row(name, inspect_template(text), RIGHT.get(name)) for name, text in sorted(sources.items())]
    thinking = [row for row in rows if row.right]
    compared = [row for row in thinking if row.seen.form.found == "comparison"]
    wrong = [row for row in rows if row.wrong]
    missing = RIGHT.keys() - sources.keys()
    PAGE.write_text(page(rows, sources), encoding="utf-8")
    for row in wrong:
        print(f"WRONG {row.name}: {row.seen}\n  right: {row.right}")
    for name in sorted(missing):
        print(f"MISSING {name}: the table has it and the source does not")
    print(
        f"{len(rows)} templates, {len(thinking)} that think: {len(compared)} by comparison, "
        f"{len(thinking) - len(compared)} by table, {len(wrong)} wrong; written to docs/{PAGE.name}"
    )
    return int(bool(wrong or missing) or len(compared) < LEAST_BY_COMPARISON * len(thinking))


def fetched(folder: Path) -> Path:
    """llama-cpp-python's source distribution, of the version installed here."""
    wanted = f"llama-cpp-python=={version('llama-cpp-python')}"
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:", "--dest", str(folder)]
    subprocess.run([*command, wanted], check=True)
    return next(folder.glob("*.tar.gz"))


def templates(archive: Path) -> Iterator[tuple[str, str]]:
    """The names and texts of llama.cpp's templates in the archive."""
    with tarfile.open(archive) as files:
        for member in files:
            path = PurePosixPath(member.name)
            if member.isfile() and path.suffix == ".jinja" and path.parts[-3:-1] == ("models", "templates"):
                content = files.extractfile(member)
                assert content is not None
                yield path.stem, content.read().decode()


def page(rows: list[Row], sources: dict[str, str]) -> str:
    """docs/formats.md."""
    thinking = [row for row in rows if row.right]
    compared = sum(row.seen.form.found == "comparison" for row in thinking)
    plain = [row.name for row in rows if not row.right]
    unseen = [family for family in FAMILIES if not any(family.fits(text) for text in sources.values())]
    lines = [
        "# How models mark their thinking",
        "",
        "Written by `make formats`, which checks every line against the chat templates in the source of",
        f"llama-cpp-python {version('llama-cpp-python')}. What a template shows is found by comparing what it makes of",
        "chats with and without thinking (comparison); what it hides comes from a table of families (table).",
        "",
        f"{len(rows)} templates; {len(thinking)} think, {compared} of them found by comparison alone.",
        "",
        "| template | opener | closer | opened by prompt | switch | history | found by |",
        "|---|---|---|---|---|---|---|",
        *(line(row) for row in thinking),
        "",
        "`switch` is the variable that turns thinking on and off, then the one that says how much. `history`: what",
        "becomes of thinking in earlier turns.",
        "",
        "## No thinking",
        "",
        "These templates show none. A reply that opens `<think>` by itself is still told from its answer.",
        "",
        *(f"- {name}" for name in plain),
        "",
        "## Not verifiable here",
        "",
        "Families that are known, and have no template in that source:",
        "",
        *(f"- {family.name}: {code(family.form.opener)} … {code(family.form.closer)}" for family in unseen),
        "",
    ]
    return "\n".join(lines)


def line(row: Row) -> str:
    """A row of the page's table."""
    form = row.seen.form
    names = dict.fromkeys((form.switch.variable, form.switch.level_variable))
    switch = ", ".join(code(name) for name in names if name)
    cells = [
        row.name, code(form.opener), code(form.closer), "yes" if row.seen.inside else "no", switch or "none",
        form.history, "WRONG" if row.wrong else form.found,
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"


def code(text: str) -> str:
    """Fit for a cell of a table."""
    return f"`{text}`".replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main())
