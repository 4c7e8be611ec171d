"""Find how a template marks thinking by comparing what it makes of chats with and without thinking.

Rendered text in, a format out. The chats hold made-up words that no template writes itself, so that what stands round
them is the template's own; nothing here knows the name of a tag, but for `<think>` in texts that are put to the test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from localr1.thinking.formats import IN_SYSTEM_TEXT, History, Switch, ThinkingFormat

# The made-up words of the chats: what is asked, thought, answered, and the tool that is called.
QUESTION, THOUGHT, ANSWER, TOOL, AGAIN = "qwertzuq", "mulmthog", "ansvarol", "toolulix", "furthrow"
# Values that a template is offered for the variables it asks; the first of a pair is taken to mean thinking.
BOOLEANS = ("enable_thinking", "thinking", "reasoning")
CHOICES = {
    "thinking_mode": ("enabled", "disabled"),
    "thinking_option": ("on", "off"),
    "thinking_budget": (None, 0),
    "reasoning_mode": ("/think", "/no_think"),
}
LEVEL_VARIABLES = ("reasoning_effort", "thinking_effort", "reasoning_strength")
LEVELS = ("none", "no_think", "minimal", "low", "medium", "high", "xhigh", "max")
NONSENSE = "zzqxw"
SWITCHES = frozenset((*BOOLEANS, *CHOICES))
# Put into the system text, these turn thinking off and on for models that have no variable for it.
WORDS = ("/think", "/no_think")
_TAG = re.compile(r"<[^<>\n]{1,80}>|\[/?[A-Z][A-Z_ ]*\]")
_SEGMENT = re.compile(_TAG.pattern + r"|[^<\[\s]+|\s+|.", re.DOTALL)


class Start(NamedTuple):
    """A prompt up to where the reply begins, with one variable set; none for the first. `text` is None if it failed."""

    variable: str
    value: Any
    text: str | None


class Renderings(NamedTuple):
    """What a template made of the chats. A text is empty where the template refused.

    `thought`: question, and an answer with thinking beside it, in one text for each way of writing that. `plain`: the
    same without thinking. `called`: with a tool called instead of an answer. `old`: one more turn and question follow,
    for each way of writing the thinking. `inline`: the same with `<think>` inside the answer's own text.
    """

    source: str
    starts: tuple[Start, ...]
    thought: tuple[str, ...] = ()
    plain: str = ""
    called: tuple[str, ...] = ()
    old: tuple[str, ...] = ()
    old_plain: str = ""
    inline: str = ""


class Pair(NamedTuple):
    """The tags that were found; `turn` and the answer's are empty where there are none."""

    opener: str
    closer: str
    answer_opener: str = ""
    answer_closer: str = ""
    turn: str = ""
    closing: str = ""


def compare(seen: Renderings, hidden: ThinkingFormat | None = None, *, trusted: bool = True) -> ThinkingFormat | None:
    """The format that the renderings show, or None where they show no thinking.

    `hidden` is the format of a template that shows none, but whose switch may still show; it also counts where the
    template is not `trusted` to show the tags that the model writes.
    """
    pair = (_written_pair(seen) or _started_pair(seen) or _dropped_pair(seen)) if trusted else None
    if pair is not None:
        form = ThinkingFormat(
            pair.opener, pair.closer, pair.answer_opener, pair.answer_closer,
            found="comparison", closing=pair.closing, turn=pair.turn,
        )  # fmt: skip
    elif hidden is not None:
        form = hidden
    else:
        return None
    return msgspec.structs.replace(
        form,
        tool_openers=find_tool_openers(seen, form),
        switch=find_switch(seen, form),
        history=form.history or find_history(seen),
    )


def find_switch(seen: Renderings, form: ThinkingFormat) -> Switch:
    """What turns thinking on and off: what changes the prompt, by how the prompt then ends."""
    base = seen.starts[0].text or ""
    by_name: dict[str, list[Start]] = {}
    for start in seen.starts[1:]:
        if start.text is not None:
            by_name.setdefault(start.variable, []).append(start)
    levels = next(((name, by_name[name]) for name in LEVEL_VARIABLES if name in by_name), ("", []))
    effort = _levels(*levels, form)
    for name in (*BOOLEANS, *CHOICES, IN_SYSTEM_TEXT):
        if _differ(name, by_name.get(name, []), base):
            on, off = _values(name)
            if name == IN_SYSTEM_TEXT and _after_question(by_name[name][0].text or "") == _after_question(base):
                on = None  # thinking is on as it is
            return Switch(name, on, off, effort.level_variable, effort.levels)
    return effort


def _differ(name: str, starts: Sequence[Start], base: str) -> bool:
    """Whether the prompt depends on this variable; a system text always shows, so that only its effect counts."""
    texts = {start.text or "" for start in starts}
    if name == IN_SYSTEM_TEXT:
        return len(set(map(_after_question, texts))) > 1
    return len(texts | {base} if len(starts) == 1 else texts) > 1


def find_history(seen: Renderings) -> History:
    """Whether thinking of earlier turns is read again: what stands beside an answer, else what stands in it."""
    for now, later in zip(seen.thought, seen.old, strict=False):
        if THOUGHT in now and _pair("<>", "", _after_thought(now), "", called=True):
            return "keep" if THOUGHT in later else "strip"
    if any(THOUGHT in text for text in seen.called):
        return "strip"
    return "keep" if THOUGHT in seen.inline else "strip"


def _after_thought(text: str) -> str:
    return text.partition(THOUGHT)[2].partition(ANSWER)[0]


def find_tool_openers(seen: Renderings, form: ThinkingFormat) -> tuple[str, ...]:
    """What begins a tool call: the first tag of the template after the thinking, or after what begins a reply."""
    for text in seen.called:
        tail = _after_question(text).partition(TOOL)
        if not tail[1]:
            continue
        lead = tail[0].rpartition(THOUGHT)[2] if THOUGHT in tail[0] else tail[0].removeprefix(_header(seen, tail[0]))
        known = (*form.openers, *form.closers, form.answer_opener, form.turn)
        tags = [tag for tag in _TAG.findall(lead) if not any(tag in one for one in known)]
        if tags and not _user_turn(seen, tags[0]):
            return (tags[0],)
    return ()


def _user_turn(seen: Renderings, tag: str) -> bool:
    """Whether the tag also stands in a chat that calls no tool."""
    return tag in seen.plain


def _written_pair(seen: Renderings) -> Pair | None:
    """The tags round thinking that the template wrote itself."""
    for text in (*seen.thought, *seen.called):
        before, found, after = _after_question(text).partition(THOUGHT)
        middle = re.split(f"{ANSWER}|{TOOL}", after, maxsplit=1)
        if not found or len(middle) < 2:
            continue
        header, opener = _cut(seen, before, middle[0])
        if pair := _pair(opener, header, middle[0], middle[1], called=text in seen.called):
            return pair
    return None


def _cut(seen: Renderings, before: str, middle: str) -> tuple[str, str]:
    """What begins a reply, and what opens its thinking after that.

    Where even a reply without thinking has the tag, the one that is closed in `middle` opens; where thinking has none,
    what the prompt alone adds to a reply's beginning does.
    """
    header = _header(seen, before)
    last = _last_tag(header)
    opener = before[len(header) :]
    if opener.strip():
        if last and header.endswith(last) and not _TAG.match(opener) and not opener[0].isspace():
            return header.removesuffix(last), last + opener.strip()
        return header, opener.strip()
    if last and _counterpart(last) == _closer(last, middle):
        return header.rstrip().removesuffix(last), last
    started = (_after_question(start.text or "") for start in seen.starts)
    added = (text.removeprefix(header).strip() for text in started if text.startswith(header))
    return header, next((text for text in added if text), "") or last


def _pair(opener: str, header: str, middle: str, rest: str, *, called: bool) -> Pair | None:
    closer = _closer(opener, middle)
    if not closer or not opener:
        return None
    if called:
        return Pair(opener, closer)
    follows = middle.partition(closer)[2].strip()
    turn = next((header[at:] for at in range(len(header)) if follows.startswith(header[at:])), "")
    answer = follows.removeprefix(turn)
    blank = len(answer) - len(answer.lstrip())
    return Pair(opener, closer, answer[blank:], _closer(answer, rest) if answer else "", turn + answer[:blank], middle)


def _closer(opener: str, middle: str) -> str:
    """The tag that follows a text, as the opener's counterpart: in as many parts as the opener, if those are alike."""
    parts = [part for part in _SEGMENT.findall(middle) if part.strip()]
    opening = [part for part in _SEGMENT.findall(opener) if part.strip()]
    if not parts or not _TAG.fullmatch(parts[0]):
        return ""
    if len(opening) > 1 and set(opening[1:]) & set(parts[1 : len(opening)]):
        return "".join(parts[: len(opening)])
    return str(parts[0])


def _header(seen: Renderings, before: str) -> str:
    """What begins a reply whether or not it thinks: the shortest beginning shared with a reply that does not."""
    others = [start.text for start in seen.starts if start.text] + [seen.plain, seen.old_plain]
    tails = [re.split(f"{ANSWER}|{AGAIN}", _after_question(text), maxsplit=1)[0] for text in others]
    shared = [_shared(before, tail) for tail in tails]
    return min((one for one in shared if one.strip()), key=len, default="")


def _shared(one: str, other: str) -> str:
    """The common beginning, in whole tags."""
    if one.startswith(other):
        return other
    length = 0
    for mine, theirs in zip(_SEGMENT.findall(one), _SEGMENT.findall(other), strict=False):
        if mine != theirs:
            break
        length += len(mine)
    return one[:length]


def _started_pair(seen: Renderings) -> Pair | None:
    """The tags at the end of prompts: opened in one, closed in another or by a tag that the template looks for."""
    ends = [_after_question(start.text).rstrip() for start in seen.starts if start.text]
    for end in ends:
        tags = _TAG.findall(end)
        if len(tags) > 1 and end.endswith(tags[-1]) and tags[-1] == _counterpart(tags[-2]):
            return Pair(tags[-2], tags[-1])
    for end in ends:
        opener = _last_tag(end)
        if opener and end.endswith(opener) and _counterpart(opener) in seen.source:
            return Pair(opener, _counterpart(opener))
    return None


def _dropped_pair(seen: Renderings) -> Pair | None:
    """A template that leaves `<think>` and what it holds out of earlier answers is that of a model that writes it."""
    dropped = seen.inline and ANSWER in seen.inline and THOUGHT not in seen.inline
    return Pair("<think>", "</think>") if dropped else None


def _counterpart(tag: str) -> str:
    return f"{tag[0]}/{tag[1:]}"


def _last_tag(text: str) -> str:
    tags: list[str] = _TAG.findall(text)
    return next(reversed(tags), "")


def _after_question(text: str) -> str:
    return text.partition(QUESTION)[2]


def _values(name: str) -> tuple[Any, Any]:
    if name == IN_SYSTEM_TEXT:
        return WORDS
    return CHOICES.get(name, (True, False))


def _levels(name: str, starts: Sequence[Start], form: ThinkingFormat) -> Switch:
    """The levels that a template knows, and which of them mean no thinking at all.

    A template that writes whatever it is given tells nothing of its levels: the three that models share are named.
    """
    texts = {start.value: start.text for start in starts}
    if len(set(texts.values())) < 2:
        return Switch()
    nonsense = texts.get(NONSENSE)
    if nonsense is not None and NONSENSE in nonsense:
        return Switch(level_variable=name, levels=("low", "medium", "high"))
    known = {level: text for level in LEVELS if (text := texts.get(level)) is not None and text != nonsense}
    closers = (*form.closers, *(closer + form.turn for closer in form.closers))
    offs = [level for level, text in known.items() if _ends_in(text, closers)]
    ons = [level for level in known if level not in offs]
    opened = next((level for level in reversed(ons) if _ends_in(known[level] or "", form.openers)), None)
    if offs:
        return Switch(name, opened, offs[0], name if ons else "", tuple(ons))
    return Switch(level_variable=name, levels=tuple(ons))


def _ends_in(text: str, tags: Iterable[str]) -> bool:
    return any(text.rstrip().endswith(tag) for tag in tags)
