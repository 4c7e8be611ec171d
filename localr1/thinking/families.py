"""Families of models, known by marks in their templates: what a template hides, and what its makers say of it.

Only what comparing cannot find belongs here: tags that no rendering writes, further tags of the same format, and
whether a reply must be started inside its thinking. Text in, values out.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from localr1.thinking.formats import IN_SYSTEM_TEXT, Switch, ThinkingFormat


class Family(NamedTuple):
    """One family: all `marks` stand in its templates, and nothing that `unlike` matches.

    `forced`: the reply is started inside the opener. `folds_system`: system text belongs in front of the first
    question. `hides`: the template shows no thinking, so that a comparison that finds some is not to be believed.
    """

    name: str
    marks: tuple[str, ...]
    form: ThinkingFormat = ThinkingFormat()
    unlike: str = ""
    forced: bool = False
    folds_system: bool = False
    hides: bool = False

    def fits(self, source: str) -> bool:
        """Whether a template is of this family."""
        return all(mark in source for mark in self.marks) and not (self.unlike and re.search(self.unlike, source))


_THINK = ThinkingFormat(found="table")
_HARMONY = ThinkingFormat(
    "<|channel|>analysis<|message|>", "<|end|>", "<|channel|>final<|message|>", "<|return|>",
    found="table", turn="<|start|>assistant", closing="<|end|><|start|>assistant<|channel|>final<|message|>",
    more_answer_openers=("<|channel|>commentary<|message|>",),
    tool_openers=("<|start|>assistant<|channel|>commentary to=", "<|start|>assistant to=", "<|channel|>commentary to="),
    switch=Switch(level_variable="reasoning_effort", levels=("low", "medium", "high")),
)  # fmt: skip
_GLIMMER = ThinkingFormat(
    "to=self<|message|>", "<|eom|>", "to=user<|message|>", "<|eot|>",
    found="table", turn="<|start|>assistant ", closing="<|eom|><|start|>assistant to=user<|message|>",
    switch=Switch(level_variable="reasoning_strength", levels=("low", "medium", "high", "xhigh")),
)  # fmt: skip
_COMMAND = ThinkingFormat(
    "<|START_THINKING|>", "<|END_THINKING|>", "<|START_RESPONSE|>", "<|END_RESPONSE|>",
    found="table", closing="<|END_THINKING|><|START_RESPONSE|>", tool_openers=("<|START_ACTION|>",),
)  # fmt: skip
_GRANITE_3_3 = ThinkingFormat("<think>", "</think>", "<response>", "</response>", found="table")
_GRANITE_3_2 = ThinkingFormat(
    "Here is my thought process:", "Here is my response:", found="table", closing="\n\nHere is my response:\n"
)
_APRIEL = ThinkingFormat(
    "Here are my reasoning steps:", "[BEGIN FINAL RESPONSE]", answer_closer="[END FINAL RESPONSE]",
    found="table", closing="\n[BEGIN FINAL RESPONSE]\n", tool_openers=("<tool_calls>",),
)  # fmt: skip
_MINISTRAL = ThinkingFormat("[THINK]", "[/THINK]", found="table", closing="[/THINK]", tool_openers=("[TOOL_CALLS]",))
_TOOL_TAG = ThinkingFormat(found="table", tool_openers=("<tool_call>",))

# The first that fits counts, so the narrower stands first. After each: where its row comes from.
FAMILIES = (
    Family("gpt-oss", ("<|channel|>analysis<|message|>",), _HARMONY),  # OpenAI's harmony format, its cookbook
    Family("Muse-Glimmer", ("to=self<|message|>",), _GLIMMER),  # its template
    Family("Gemma 4", ("<|channel>", "<channel|>"), ThinkingFormat(
        "<|channel>thought", "<channel|>", found="table", closing="\n<channel|>", tool_openers=("<|tool_call>",)
    )),  # its template's own empty thought
    Family("Cohere Command", ("<|START_THINKING|>", "<|CHATBOT_TOKEN|>"), _COMMAND),  # Cohere's prompt-format page
    Family("Granite 3.3", ("<think></think>", "<response></response>"), _GRANITE_3_3, hides=True),  # its system text
    Family("Granite 3.2", ("Here is my thought process:", "Here is my response:"), _GRANITE_3_2, hides=True),  # same
    Family("Apriel", ("[BEGIN FINAL RESPONSE]",), _APRIEL),  # its system text and model card
    Family("Seed-OSS", ("<seed:think>",), ThinkingFormat(
        "<seed:think>", "</seed:think>", found="table", tool_openers=("<seed:tool_call>",)
    )),  # its template
    Family("MiniMax-M3", ("<mm:think>",), ThinkingFormat(
        "<mm:think>", "</mm:think>", found="table", tool_openers=("]<]minimax[>[<tool_call>",)
    )),  # its template
    Family("MiniMax-M1", ("<beginning_of_sentence>", "name=assistant"), _THINK, hides=True),  # its model card
    Family("Magistral", ("[THINK]",), _MINISTRAL),  # Mistral's model cards
    Family("Magistral 2506", ("[SYSTEM_PROMPT]", "<think>"), _THINK, hides=True),  # its system prompt
    Family("Apertus", ("<|inner_prefix|>", "<|inner_suffix|>"), ThinkingFormat(
        "<|inner_prefix|>", "<|inner_suffix|>", found="table", closing="<|inner_suffix|>"
    ), hides=True),  # its template, for contents that are lists of parts
    Family("Hunyuan", ("<think>", "<answer>", "<|extra_0|>"), ThinkingFormat(
        "<think>", "</think>", "<answer>", "</answer>", found="table"
    )),  # template of Hunyuan-A13B
    Family("Hunyuan 3", ("<｜hy_",), ThinkingFormat(
        "<think:opensource>", "</think:opensource>", found="table", closing="</think:opensource>"
    )),  # its template
    Family("EXAONE Deep", ("<thought>", "[|assistant|]"), ThinkingFormat(
        "<thought>", "</thought>", found="table"
    ), forced=True),  # its model card: start the reply with <thought> and a line's end
    Family("EXAONE 4", ("[|assistant|]", "</think>"), _TOOL_TAG),  # its model card
    Family("Phi-4-reasoning", ("<|im_sep|>", "<think>"), _THINK, hides=True),  # the system text of its model card
    Family("Cogito", ("Enable deep thinking subroutine.",), _THINK, hides=True),  # its model card
    Family("Nemotron", ("detailed thinking", "<|eot_id|>"), ThinkingFormat(found="table", switch=Switch(
        IN_SYSTEM_TEXT, "detailed thinking on", "detailed thinking off"
    ))),  # model card of Llama-3.1-Nemotron-Nano-8B-v1
    Family("Reka Flash", ("<reasoning>", "</reasoning>"), ThinkingFormat(
        "<reasoning>", "</reasoning>", found="table"
    )),  # model card of Reka Flash 3
    Family("OpenThinker", ("<|begin_of_thought|>",), ThinkingFormat(
        "<|begin_of_thought|>", "<|end_of_thought|>", "<|begin_of_solution|>", "<|end_of_solution|>", found="table"
    ), hides=True),  # system text of Sky-T1 and OpenThinker-7B
    Family("R1-Zero", ("<answer>", "</answer>", "</think>"), ThinkingFormat(
        "<think>", "</think>", "<answer>", "</answer>", found="table"
    )),  # table 1 of the DeepSeek-R1 paper
    # V3's template has R1's marks and no thinking; V3.1's asks a `thinking` variable (`enable_thinking`, which some
    # copies of R1's ask, is another).
    Family("DeepSeek-R1", ("<｜User｜>", "<｜Assistant｜>", "</think>"), ThinkingFormat(
        found="table", tool_openers=("<｜tool▁calls▁begin｜>",)
    ), unlike=r"(?<!enable_)thinking", forced=True, folds_system=True),  # README of DeepSeek-R1
    Family("DeepSeek-V3.1", ("<｜User｜>", "<｜Assistant｜>", "thinking", "<｜tool▁calls▁begin｜>"), ThinkingFormat(
        found="table", tool_openers=("<｜tool▁calls▁begin｜>",)
    )),  # its model card
    Family("DeepSeek-V3.2 and V4", ("<｜User｜>", "<｜Assistant｜>", "thinking", "｜DSML｜"), _THINK),  # its template
    Family("GLM", ("<|assistant|>", "<|observation|>", "</think>"), _TOOL_TAG),  # its template
    Family("Kimi", ("<|im_middle|>", "<think>"), ThinkingFormat(
        found="table", tool_openers=("<|tool_calls_section_begin|>",), history="strip"
    )),  # its template
    Family("Kimi K3", ("<|end_of_msg|>", "open_tag('think')"), ThinkingFormat(
        "<|open|>think<|sep|>", "<|close|>think<|sep|>", "<|open|>response<|sep|>", "<|close|>response<|sep|>",
        found="table",
    )),  # its template
    Family("SmolLM", ("named SmolLM", "/no_think"), _TOOL_TAG),  # its template
)  # fmt: skip


def family_of(source: str) -> Family | None:
    """The family whose marks a template bears."""
    return next((family for family in FAMILIES if family.fits(source)), None)


def completed(found: ThinkingFormat | None, family: Family | None) -> ThinkingFormat:
    """What was found by comparing, with what the family adds; the family's own, or plain tags, where nothing was."""
    if family is None:
        return found or ThinkingFormat()
    if found is None:
        return msgspec.structs.replace(family.form, family=family.name)
    own = family.form
    same = found.closer == own.closer
    return msgspec.structs.replace(
        found,
        family=family.name,
        answer_opener=found.answer_opener or (own.answer_opener if same else ""),
        answer_closer=found.answer_closer or (own.answer_closer if same else ""),
        closing=found.closing or (own.closing if same else ""),
        more_answer_openers=own.more_answer_openers,
        tool_openers=(*own.tool_openers, *(one for one in found.tool_openers if one not in "".join(own.tool_openers))),
        switch=found.switch if found.switch != Switch() else own.switch,
    )
