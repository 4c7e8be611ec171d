"""A chat becomes token ids, and no special token that somebody typed is obeyed.

Where no text of the chat could match a special token, the ids are those of the plain rendering, tokenised whole.
Otherwise each such text is rendered as a one-time mark; what the template wrote is tokenised with special tokens on,
and the text that the mark stands for with them off. Replies this model made are put in by the ids it sampled, since
text does not always tokenise back to itself and the cache holds those ids.

Thinking that is to be read again is given to the template beside the answer. Where the template leaves it out, it is
put in front of the answer with its tags, as the model wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import msgspec

from localr1.engine.cache import KeptReplies, KeptReply
from localr1.engine.inspection import find_format
from localr1.engine.marks import Part, Slot, cut_at_marks, joined, special_in, text_of
from localr1.engine.templates import ChatTemplate, TemplateFailed
from localr1.engine.tools import as_variable, find_call_form
from localr1.engine.vocab import Vocabulary
from localr1.errors import UsageError
from localr1.forms.calls import CallForm, told_in_words
from localr1.frames import Tool
from localr1.messages import Call, Message
from localr1.parameters import Effort
from localr1.thinking.comparison import SWITCHES, WORDS
from localr1.thinking.families import completed, family_of
from localr1.thinking.formats import (
    IN_SYSTEM_TEXT,
    ThinkingFormat,
    asked_format,
    opened_by,
    read_prompt,
    switched,
)
from localr1.thinking.history import Policy, checked_policy, remembered
from localr1.thinking.landing import level_of

# Written for models whose file carries no template, or a broken one: ChatML, which most models have met in training.
PLAIN_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_THOUGHT = "qmulmthogq"  # a word that no template writes


class Prompt(NamedTuple):
    """What the model is given to read, as text and as ids, and where its reply begins.

    `opened` is how the prompt's end opens the thinking, empty where it does not.
    """

    text: str
    ids: list[int]
    inside: bool
    form: ThinkingFormat
    opened: str = ""


class _Given(NamedTuple):
    """A chat as the template takes it. `beside`: it is told the thinking of earlier answers."""

    chat: list[Message]
    variables: Mapping[str, Any]
    beside: bool


class PromptMaker:
    """Makes prompts for one model. `warnings` say what was wrong with its template, `history` what it does by itself
    with the thinking of earlier turns."""

    def __init__(self, vocabulary: Vocabulary, template: str) -> None:
        self._vocabulary = vocabulary
        self.warnings: list[str] = []
        family = family_of(template)
        self._forced = family is not None and family.forced
        self._folds = family is not None and family.folds_system
        words = {"bos": vocabulary.text_of(vocabulary.bos), "eos": vocabulary.text_of(vocabulary.eos)}
        try:
            if not template:
                raise TemplateFailed("there is none")
            self._template = ChatTemplate(template, **words)
            self._template.reply_start()
            self.form, found = find_format(self._template)
            self.warnings += found
        except TemplateFailed as failure:
            self.warnings.append(f"The model's chat template cannot be used ({failure}); a plain one is used instead.")
            self._template = ChatTemplate(PLAIN_TEMPLATE, **words)
            self.form = completed(None, family)
        self.history: Policy = "keep" if self._writes_old_thinking() else "keep-in-tool-loop"

    def make(
        self,
        messages: Sequence[Message],
        *,
        tags: tuple[str, str] | None = None,
        variables: Mapping[str, Any] | None = None,
        thinking: bool = True,
        effort: int | Effort | None = None,
        kept: KeptReplies | None = None,
        history: str = "",
        think_first: bool = False,
        tools: Sequence[Tool] = (),
    ) -> Prompt:
        """The prompt for a reply to `messages`, thinking or not where the model has a switch for that.

        `history` is a policy of `thinking/history.py`; empty is the model's own. With `think_first` the thinking of a
        model that has any is opened for it, where it would otherwise choose to open it. Raises `UsageError` when the
        template refuses the messages.
        """
        form = asked_format(tags, self.form) if tags else self.form
        messages = self._with_calls(remembered(messages, checked_policy(history) or self.history), tools)
        if tools and self.calls.told:
            variables = {"tools": as_variable(tools), **(variables or {})}
        chat = _said_in_system_text(_folded(messages) if self._folds else messages, form, thinking)
        given, plain = self._taken(
            chat, switched(form, variables, thinking=thinking, names=SWITCHES, level=level_of(effort, form))
        )
        found = {i: kept.find(said.content) for i, said in enumerate(given.chat) if kept and said.role == "assistant"}
        replies = {i: reply for i, reply in found.items() if reply}
        parts = joined(self._with_thoughts(self._parts(given, plain, replies), given.chat, form, replies))
        forced = self._forced or (think_first and thinking and form.shown)
        extra, inside = read_prompt(self._end(parts, given), form, forced=forced)
        parts[-1] = Part(parts[-1].text + extra)
        opened = opened_by(parts[-1].text, form) if inside else ""
        return Prompt("".join(part.text for part in parts), self._ids(parts), inside, form, opened)

    @cached_property
    def calls(self) -> CallForm:
        """How the model writes tool calls."""
        special = self._vocabulary.special
        endings = [text for token, text in special.items() if self._vocabulary.ends(token)]
        return find_call_form(self._template, self.form.tool_openers, endings)

    def _with_calls(self, messages: list[Message], tools: Sequence[Tool]) -> list[Message]:
        """The chat with its calls written as the template wants them, and the tools told where it does not tell them.

        The arguments of a call are the model's words: a special token that they spell is cut, as in `vocab.py`.
        """
        if not tools and not any(message.calls or message.role == "tool" for message in messages):
            return messages
        self._template.calls = self.calls
        pattern = self._vocabulary.special_texts

        def harmless(call: Call) -> Call:
            arguments = call.arguments
            while pattern and (found := pattern.search(arguments)):
                at = found.start() + 1
                arguments = f"{arguments[:at]}\u200b{arguments[at:]}"
            return Call(call.name, arguments)

        chat = [msgspec.structs.replace(said, calls=tuple(map(harmless, said.calls))) for said in messages]
        if not tools or self.calls.told:
            return chat
        return [Message("system", told_in_words(self.calls, tools)), *chat]

    def special(self, ids: Sequence[int]) -> list[bool]:
        """Which of the ids stand for a special token."""
        return [token in self._vocabulary.special for token in ids]

    def _writes_old_thinking(self) -> bool:
        """Whether the template itself shows thinking of earlier turns, when it is told of it."""
        if self.form.history != "keep":
            return False
        question, more = Message("user", "x"), Message("assistant", "x")
        chat = [question, Message("assistant", "x", _THOUGHT), question, more, question]
        try:
            return _THOUGHT in self._template.render(chat, reply=True)
        except TemplateFailed:
            return False

    def _taken(self, chat: list[Message], variables: Mapping[str, Any]) -> tuple[_Given, str]:
        """The chat as the template takes it, and what it makes of it.

        Some templates refuse thinking beside an answer, and some a system message: its text then goes in front of the
        first question.
        """
        ways = [chat, _folded(chat)] if any(message.role == "system" for message in chat) else [chat]
        beside = [True, False] if any(message.thinking for message in chat) else [False]
        for given in [_Given(way, variables, told) for way in ways for told in beside]:
            try:
                return given, self._render(given, given.chat)
            except TemplateFailed as error:
                failure = error
        raise UsageError(f"The model's chat template refuses this chat: {failure}.")

    def _render(self, given: _Given, chat: Sequence[Message]) -> str:
        if not given.beside:
            chat = [msgspec.structs.replace(message, thinking="") for message in chat]
        return self._template.render(chat, reply=True, variables=given.variables)

    def _end(self, parts: Sequence[Part], given: _Given) -> str:
        """The end of the prompt as the template wrote it, which says whether the reply begins inside thinking."""
        if len(parts) > 1:
            return parts[-1].text
        try:
            return self._template.reply_start(given.variables, given.chat)
        except TemplateFailed:
            return self._template.reply_start(given.variables)  # it takes a chat only with a reply to come

    def _parts(self, given: _Given, plain: str, kept: Mapping[int, KeptReply]) -> list[Part]:
        """Cut the prompt into what the template wrote and the texts that must be kept apart from it.

        Those are the kept replies, thoughts with their answers, and the texts that spell a special token. A text may
        also spell one together with what the template puts round it, or after what the template does to it; then more
        tokens are found than with every text hidden, and every text is kept apart.
        """
        pattern = self._vocabulary.special_texts
        chat = given.chat
        slots = [Slot(i, "content") for i, message in enumerate(chat) if not self._switches(message)]
        slots += [Slot(i, "thinking") for i, message in enumerate(chat) if message.thinking]
        slots = [slot for slot in slots if text_of(chat, slot)]
        calling = any(message.calls and message.thinking for message in chat)
        apart = [slot for slot in slots if calling or slot.message in kept or chat[slot.message].thinking]
        apart += [slot for slot in slots if pattern and slot not in apart and pattern.search(text_of(chat, slot))]
        parts = self._hidden(given, apart) if apart else [Part(plain)]
        if pattern and len(apart) != len(slots):
            hidden = self._hidden(given, slots)
            if special_in(pattern, parts) != special_in(pattern, hidden):
                parts = hidden
        return [self._as_kept(part, kept) for part in parts]

    def _hidden(self, given: _Given, slots: Sequence[Slot]) -> list[Part]:
        try:
            return cut_at_marks(lambda chat: self._render(given, chat), given.chat, slots)
        except TemplateFailed as failure:
            raise UsageError(f"The model's chat template refuses this chat: {failure}.") from None

    def _as_kept(self, part: Part, kept: Mapping[int, KeptReply]) -> Part:
        """An answer that this model gave, by the ids it sampled."""
        if part.slot is None or part.slot.field != "content" or part.slot.message not in kept:
            return part
        return part._replace(ids=kept[part.slot.message].answer)

    def _with_thoughts(
        self, parts: list[Part], chat: Sequence[Message], form: ThinkingFormat, kept: Mapping[int, KeptReply]
    ) -> list[Part]:
        """The parts with every thought that is to be read again, by its ids where this model had it."""
        for i, message in enumerate(chat):
            if not message.thinking.strip():
                continue
            where = {part.slot.field: at for at, part in enumerate(parts) if part.slot and part.slot.message == i}
            reply = kept.get(i)
            if reply and (reply.ids is None or reply.thinking != message.thinking.strip()):
                reply = None
            if "thinking" in where and where["thinking"] < where.get("content", -1):
                parts = _by_ids(parts, where["thinking"], where["content"], reply)
            elif "thinking" not in where and "content" in where and not form.turn:
                at = where["content"]
                parts = [*parts[:at], *_spelled_out(message, parts[at], form, reply), *parts[at + 1 :]]
            elif "thinking" not in where and message.calls and not form.turn:
                parts = _before_call(parts, i, message, form, f"{self.calls.begin}{message.calls[0].name}")
        return parts

    def _switches(self, message: Message) -> bool:
        """Whether a system text holds words that the template looks for, which it could not find in a mark's place.

        One that spells a special token is hidden all the same.
        """
        words = [*_words(self.form), *(WORDS if WORDS[1] in self._template.source else ())]
        pattern = self._vocabulary.special_texts
        spells = pattern is not None and pattern.search(message.content) is not None
        return message.role == "system" and not spells and any(word in message.content for word in words)

    def _ids(self, parts: Sequence[Part]) -> list[int]:
        vocabulary = self._vocabulary
        ids: list[int] = []
        for part in parts:
            if part.ids is not None:
                ids += part.ids
            elif part.written:
                ids += vocabulary.of_template(part.text)
            else:
                ids += vocabulary.of_typed(part.text)
        if vocabulary.adds_bos and ids[:1] != [vocabulary.bos] and vocabulary.bos >= 0:
            ids.insert(0, vocabulary.bos)
        if not ids:
            raise UsageError("The model's chat template makes nothing of this chat.")
        return ids


def _by_ids(parts: list[Part], first: int, last: int, reply: KeptReply | None) -> list[Part]:
    """A thought and its answer, as the template wrote them, by the ids that the model sampled for the same text.

    Blank space makes no difference, so that a model's own way of setting its tags is found in the cache again.
    """
    if reply is None:
        return parts
    before = parts[first - 1] if first and parts[first - 1].written else Part("")
    written = _squeezed("".join(part.text for part in parts[first : last + 1]))
    said = _squeezed(reply.opened + reply.text)
    opener = said.removesuffix(written)
    if not said.endswith(written) or not _squeezed(before.text).endswith(opener):
        return parts
    text = before.text
    for _character in opener:
        text = text.rstrip()[:-1]
    kept = [Part(text + reply.opened), Part(reply.text, ids=reply.ids)]
    return [*parts[: first - 1 if before.text else first], *kept, *parts[last + 1 :]]


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _spelled_out(message: Message, answer: Part, form: ThinkingFormat, reply: KeptReply | None) -> list[Part]:
    """A thought and its answer as the model writes them, for a template that leaves the thought out."""
    if reply is not None:
        return [Part(reply.opened), Part(reply.text, ids=reply.ids)]
    thought = Part(message.thinking.strip(), Slot(-1, "thinking"))
    return [Part(f"{form.opener}\n"), thought, Part(form.puts_in), answer]


def _before_call(parts: list[Part], i: int, message: Message, form: ThinkingFormat, call: str) -> list[Part]:
    """The parts with a thought in front of the call that it led to, where the template wrote only that."""
    before = max((at for at, part in enumerate(parts) if part.slot and 0 <= part.slot.message < i), default=-1)
    for at in range(before + 1, len(parts)):
        text = parts[at].text
        if parts[at].written and (found := text.find(call)) >= 0:
            thought = _spelled_out(message, Part(text[found:]), form, None)
            return [*parts[:at], Part(text[:found]), *thought, *parts[at + 1 :]]
    return parts


def _folded(messages: Sequence[Message]) -> list[Message]:
    """System text moved to the front of the first question, as DeepSeek asks for R1 (its README)."""
    system = "\n\n".join(message.content for message in messages if message.role == "system")
    rest = [message for message in messages if message.role != "system"]
    if not system:
        return rest
    at = next((i for i, message in enumerate(rest) if message.role == "user"), None)
    if at is None:
        return [Message("user", system), *rest]
    rest[at] = msgspec.structs.replace(rest[at], content=f"{system}\n\n{rest[at].content}")
    return rest


def _said_in_system_text(chat: list[Message], form: ThinkingFormat, thinking: bool) -> list[Message]:
    """The chat with the words that turn thinking on or off in front, for models that read them in the system text."""
    switch = form.switch
    word = switch.on if thinking else switch.off
    if switch.variable != IN_SYSTEM_TEXT or not word or any(said in m.content for m in chat for said in _words(form)):
        return chat
    system = "\n\n".join([word, *(message.content for message in chat if message.role == "system")])
    return [Message("system", system), *(message for message in chat if message.role != "system")]


def _words(form: ThinkingFormat) -> list[str]:
    """The words that turn thinking on or off in a system text; none where a variable does."""
    if form.switch.variable != IN_SYSTEM_TEXT:
        return []
    return [word for word in (form.switch.on, form.switch.off) if word]
