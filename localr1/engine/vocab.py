"""A model's vocabulary: text to tokens and back, and which tokens are special.

Special tokens steer a model: `<|im_start|>` begins a turn, `</think>` ends a thought. They may come from a template,
never from a text that a person typed, so text is tokenised here in two ways and the two are not mixed.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable
from functools import cached_property
from itertools import repeat
from typing import Any

import llama_cpp as lib

from localr1.engine.llama import Weights

_SPECIAL = lib.LLAMA_TOKEN_ATTR_CONTROL | lib.LLAMA_TOKEN_ATTR_USER_DEFINED | lib.LLAMA_TOKEN_ATTR_UNKNOWN
# Some vocabularies keep runs of blanks or plain words as user-defined tokens: those mean no more than their letters.
_LOOKS_LIKE_A_TAG = re.compile(r"\s*[<\[|｜].*\w.*[>\]|｜]\s*", re.DOTALL)


class Vocabulary:
    """The words of one model. Token ids are plain ints; pieces of a token are bytes, which may be half a character."""

    def __init__(self, weights: Weights) -> None:
        self._vocab: Any = weights.vocab
        self._buffer = ctypes.create_string_buffer(256)
        self.size: int = lib.llama_vocab_n_tokens(self._vocab)
        self.adds_bos = bool(lib.llama_vocab_get_add_bos(self._vocab))
        self.bos: int = lib.llama_vocab_bos(self._vocab)
        self.eos: int = lib.llama_vocab_eos(self._vocab)

    @cached_property
    def special(self) -> dict[int, str]:
        """Every token that stands for more than its letters, with its text."""
        attributes = map(lib.llama_vocab_get_attr, repeat(self._vocab), range(self.size))
        found = [token for token, attribute in enumerate(attributes) if attribute & _SPECIAL]
        texts = {token: self.text_of(token) for token in found}
        return {
            token: text
            for token, text in texts.items()
            if not self._attributes(token) & lib.LLAMA_TOKEN_ATTR_USER_DEFINED or _LOOKS_LIKE_A_TAG.fullmatch(text)
        }

    @cached_property
    def special_texts(self) -> re.Pattern[str] | None:
        """Matches the text of any special token, the longest first; None when there is none."""
        return _any_of(self.special.values())

    @cached_property
    def _always_matched(self) -> re.Pattern[str] | None:
        """Special tokens that llama.cpp matches even in plain text: `</think>` of the R1 distills is one."""
        user_defined = lib.LLAMA_TOKEN_ATTR_USER_DEFINED
        return _any_of(text for token, text in self.special.items() if self._attributes(token) & user_defined)

    def _attributes(self, token: int) -> int:
        return int(lib.llama_vocab_get_attr(self._vocab, token))

    def text_of(self, token: int) -> str:
        """The text of one token, specials included; empty for an id out of range."""
        return self.piece(token).decode("utf-8", "replace") if 0 <= token < self.size else ""

    def piece(self, token: int) -> bytes:
        """The bytes of one token, those of special tokens included."""
        length: int = lib.llama_token_to_piece(self._vocab, token, self._buffer, len(self._buffer), 0, True)
        if length < 0:
            self._buffer = ctypes.create_string_buffer(-length)
            length = lib.llama_token_to_piece(self._vocab, token, self._buffer, -length, 0, True)
        return self._buffer.raw[:length]

    def fewest_tokens(self, characters: int) -> int:
        """A text of so many characters is at least this many tokens: each as long as the longest word there is."""
        return characters // self._longest_word

    @cached_property
    def _longest_word(self) -> int:
        texts = (lib.llama_vocab_get_text(self._vocab, token) for token in range(self.size))
        return max((len(text) for text in texts if text), default=1)

    def ends(self, token: int) -> bool:
        """Whether a sampled token ends the reply."""
        return bool(lib.llama_vocab_is_eog(self._vocab, token))

    def of_template(self, text: str) -> list[int]:
        """Tokens of text that a template wrote: special tokens in it are meant."""
        return self._tokenize(text, parse_special=True)

    def of_typed(self, text: str) -> list[int]:
        """Tokens of text that a person or a model wrote: letters only, whatever it spells.

        A special token that llama.cpp would match all the same is cut after its first character, so that neither half
        can be matched.
        """
        pattern = self._always_matched
        if pattern is None or not pattern.search(text):
            return self._tokenize(text, parse_special=False)
        ids: list[int] = []
        start = 0
        for match in _every_start(pattern, text):
            ids += self._tokenize(text[start : match + 1], parse_special=False)
            start = match + 1
        return ids + self._tokenize(text[start:], parse_special=False)

    def _tokenize(self, text: str, *, parse_special: bool) -> list[int]:
        if not text:
            return []
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            tokens = (lib.llama_token * room)()
            count: int = lib.llama_tokenize(self._vocab, data, len(data), tokens, room, False, parse_special)
            if count >= 0:
                return list(tokens[:count])
            room = -count


def _any_of(texts: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted({text for text in texts if text}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def _every_start(pattern: re.Pattern[str], text: str) -> list[int]:
    """Where matches begin, overlapping ones too: after a cut, the rest may spell another token."""
    starts, at = [], 0
    while match := pattern.search(text, at):
        starts.append(match.start())
        at = match.start() + 1
    return starts
