"""The words that are put in a model's mouth, as token ids."""

from __future__ import annotations

from localr1.engine.vocab import Vocabulary
from localr1.thinking.formats import ThinkingFormat
from localr1.thinking.landing import closing_words, continuing_words, leading_words, manner_of


class Words:
    """What closes a thought, and what keeps one going, for one way of marking thinking.

    `line` leads over to the answer; None stands for the family's own, and an empty one for none.
    `closer` is the closer's token, None where it is written in several; `longest` is how many tokens closing may take.
    """

    def __init__(self, vocabulary: Vocabulary, form: ThinkingFormat, line: str | None = None) -> None:
        self._vocabulary = vocabulary
        self._form = form
        # A line of our own table may hold tags of its family; one that somebody typed is letters.
        self._line = manner_of(form).hand_over if line is None else line
        self._tokens_of_line = vocabulary.of_template if line is None else vocabulary.of_typed
        self._made: dict[str, list[int]] = {}
        closer = vocabulary.of_template(form.closer)
        self.closer = closer[0] if len(closer) == 1 else None
        self.longest = len(self.closing("x", hand_over=True))

    def closing(self, tail: str, *, hand_over: bool) -> list[int]:
        """What closes a thought that ends in `tail`, with the line that leads over to the answer or without."""
        line = leading_words(self._line, tail) if hand_over else ""
        return self._tokens_of_line(line) + self._ids(closing_words(self._form, line or tail))

    def behind_closer(self, tail: str) -> list[int]:
        """What stands between a closer that the model wrote itself, at the end of `tail`, and its answer."""
        text = self._form.puts_in.rpartition(self._form.closer)[2]
        return [] if text.isspace() and tail.endswith("\n") else self._ids(text)

    def continuing(self, tail: str) -> list[int]:
        """What keeps a model thinking that would stop."""
        return self._ids(continuing_words(tail))

    def given(self, text: str, *, opened: bool) -> list[int]:
        """A thought that somebody wrote, as letters only. Its opener goes first where the prompt has none."""
        opener = [] if opened else self._vocabulary.of_template(f"{self._form.opener}\n")
        return opener + self._vocabulary.of_typed(text)

    def _ids(self, text: str) -> list[int]:
        if text not in self._made:
            self._made[text] = self._vocabulary.of_template(text)
        return self._made[text]
