"""A chat becomes token ids, and no special token that somebody typed is obeyed.

Where no text of the chat could match a special token, the ids are those of the plain rendering, tokenised whole.
Otherwise each such text is rendered as a one-time mark; what the template wrote is tokenised with special tokens on,
and the text that the mark stands for with them off. Replies this model made are put in by the ids it sampled, since
text does not always tokenise back to itself and the cache holds those ids.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, NamedTuple

from localr1.engine.inspection import find_format
from localr1.engine.templates import ChatTemplate, TemplateFailed
from localr1.engine.vocab import Vocabulary
from localr1.errors import UsageError
from localr1.messages import Message
from localr1.thinking.comparison import SWITCHES, WORDS
from localr1.thinking.families import completed, family_of
from localr1.thinking.formats import IN_SYSTEM_TEXT, ThinkingFormat, asked_format, read_prompt, switched

# Written for models whose file carries no template, or a broken one: ChatML, which most models have met in training.
PLAIN_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
KeptReply = Callable[[str], "list[int] | None"]


class Prompt(NamedTuple):
    """What the model is given to read, as text and as ids, and where its reply begins."""

    text: str
    ids: list[int]
    inside: bool
    form: ThinkingFormat


class _Part(NamedTuple):
    """A stretch of the prompt: what the template wrote or, with the number of its message, a text it was given."""

    text: str
    message: int | None = None


class PromptMaker:
    """Makes prompts for one model. `warnings` say what was wrong with its template."""

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

    def make(
        self,
        messages: Sequence[Message],
        *,
        tags: tuple[str, str] | None = None,
        variables: Mapping[str, Any] | None = None,
        thinking: bool = True,
        kept: KeptReply = lambda _text: None,
    ) -> Prompt:
        """The prompt for a reply to `messages`, thinking or not where the model has a switch for that.

        Raises `UsageError` when the template refuses the messages.
        """
        form = asked_format(tags, self.form) if tags else self.form
        chat = _said_in_system_text(_folded(messages) if self._folds else list(messages), form, thinking)
        variables = switched(form, variables, thinking=thinking, names=SWITCHES)
        try:
            plain = self._template.render(chat, reply=True, variables=variables)
        except TemplateFailed as failure:
            chat, plain = self._without_system(chat, variables, failure)
        kept_ids = {i: ids for i, text in enumerate(chat) if text.role == "assistant" and (ids := kept(text.content))}
        parts = self._parts(chat, plain, kept_ids, variables)
        extra, inside = read_prompt(self._end(parts, chat, variables), form, forced=self._forced)
        parts[-1] = _Part(parts[-1].text + extra)
        return Prompt("".join(part.text for part in parts), self._ids(parts, kept_ids), inside, form)

    def special(self, ids: Sequence[int]) -> list[bool]:
        """Which of the ids stand for a special token."""
        return [token in self._vocabulary.special for token in ids]

    def _without_system(
        self, chat: list[Message], variables: Mapping[str, Any] | None, failure: TemplateFailed
    ) -> tuple[list[Message], str]:
        """Some templates refuse a system message: its text then goes in front of the first question."""
        if not any(message.role == "system" for message in chat):
            raise UsageError(f"The model's chat template refuses this chat: {failure}.")
        folded = _folded(chat)
        try:
            return folded, self._template.render(folded, reply=True, variables=variables)
        except TemplateFailed as again:
            raise UsageError(f"The model's chat template refuses this chat: {again}.") from None

    def _end(self, parts: Sequence[_Part], chat: Sequence[Message], variables: Mapping[str, Any]) -> str:
        """The end of the prompt as the template wrote it, which says whether the reply begins inside thinking."""
        if len(parts) > 1:
            return parts[-1].text
        try:
            return self._template.reply_start(variables, chat)
        except TemplateFailed:
            return self._template.reply_start(variables)  # it takes a chat only with a reply to come

    def _parts(
        self, chat: Sequence[Message], plain: str, kept: Container[int], variables: Mapping[str, Any] | None
    ) -> list[_Part]:
        """Cut the prompt into what the template wrote and the texts that must be kept apart from it.

        Those are the kept replies and the texts that spell a special token. A text may also spell one together with
        what the template puts round it, or after what the template does to it; then more tokens are found than with
        every text hidden, and every text is kept apart.
        """
        pattern = self._vocabulary.special_texts
        texts = [i for i, message in enumerate(chat) if message.content.strip() and not self._switches(message)]
        marked = [i for i in texts if i in kept or (pattern and pattern.search(chat[i].content))]
        parts = self._render_marked(chat, marked, variables) if marked else [_Part(plain)]
        if pattern and marked != texts:
            hidden = self._render_marked(chat, texts, variables)
            if _matches(pattern, parts) != _matches(pattern, hidden):
                return hidden
        return parts

    def _switches(self, message: Message) -> bool:
        """Whether a system text holds words that the template looks for, which it could not find in a mark's place.

        One that spells a special token is hidden all the same.
        """
        words = [*_words(self.form), *(WORDS if WORDS[1] in self._template.source else ())]
        pattern = self._vocabulary.special_texts
        spells = pattern is not None and pattern.search(message.content) is not None
        return message.role == "system" and not spells and any(word in message.content for word in words)

    def _render_marked(
        self, chat: Sequence[Message], marked: Sequence[int], variables: Mapping[str, Any] | None
    ) -> list[_Part]:
        """Render with a mark in place of each marked text, and cut at the marks.

        A mark is digits in private-use characters, which no filter for case changes. Blank space round the text stays
        in view, for templates that trim it.
        """
        nonce = f"{secrets.randbits(128):039}"
        texts = {i: chat[i].content.strip() for i in marked}
        hidden = list(chat)
        for i, text in texts.items():
            before, _, after = chat[i].content.partition(text)
            hidden[i] = Message(chat[i].role, f"{before}\ue000{nonce}:{i}\ue001{after}")
        try:
            rendered = self._template.render(hidden, reply=True, variables=variables)
        except TemplateFailed as failure:
            raise UsageError(f"The model's chat template refuses this chat: {failure}.") from None
        pieces = re.split(f"\ue000{nonce}:(\\d+)\ue001", rendered)
        if re.search(f"\ue000{nonce[:4]}|{nonce[-4:]}:\\d+\ue001", "".join(pieces[::2])):
            raise UsageError("The model's chat template cuts up texts, so special tokens in them cannot be kept out.")
        numbers = [None, *map(int, pieces[1::2])]
        parts: list[_Part] = []
        for written, number in zip(pieces[::2], numbers, strict=True):
            parts += [_Part(texts[number], number)] if number is not None else []
            parts.append(_Part(written))
        return parts

    def _ids(self, parts: Sequence[_Part], kept: Mapping[int, list[int]]) -> list[int]:
        vocabulary = self._vocabulary
        ids: list[int] = []
        for part in parts:
            if part.message is None:
                ids += vocabulary.of_template(part.text)
            elif part.message in kept:
                ids += kept[part.message]
            else:
                ids += vocabulary.of_typed(part.text)
        if vocabulary.adds_bos and ids[:1] != [vocabulary.bos] and vocabulary.bos >= 0:
            ids.insert(0, vocabulary.bos)
        if not ids:
            raise UsageError("The model's chat template makes nothing of this chat.")
        return ids


def _matches(pattern: re.Pattern[str], parts: Sequence[_Part]) -> list[str]:
    """The special tokens that the template's parts of a prompt spell."""
    return [found for part in parts if part.message is None for found in pattern.findall(part.text)]


def _folded(messages: Sequence[Message]) -> list[Message]:
    """System text moved to the front of the first question, as DeepSeek asks for R1 (its README)."""
    system = "\n\n".join(message.content for message in messages if message.role == "system")
    rest = [message for message in messages if message.role != "system"]
    if not system:
        return rest
    at = next((i for i, message in enumerate(rest) if message.role == "user"), None)
    if at is None:
        return [Message("user", system), *rest]
    rest[at] = Message("user", f"{system}\n\n{rest[at].content}")
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
