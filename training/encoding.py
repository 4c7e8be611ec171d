"""Problems as tokens, in the form of an R1 distill's chat, and which of the tokens are to be learnt."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tokenizers import Tokenizer

from training.problems.problem import WRONG_ENDS, WRONG_OPENS, Problem
from training.tokenizer import ASSISTANT, BEGIN, CLOSE, END, OPEN, USER


class Encoder:
    """Encodes text piece by piece, so that what is learnt is cut where the product cuts it too."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self.id = {mark: tokenizer.token_to_id(mark) for mark in (ASSISTANT, BEGIN, CLOSE, END, OPEN, USER)}
        self._newline = self.words("\n")

    def words(self, text: str) -> list[int]:
        """Ordinary text; nothing in it is taken for a special token."""
        return self._tokenizer.encode(text, add_special_tokens=False).ids

    def prompt(self, question: str, earlier: Sequence[tuple[str, str]] = ()) -> list[int]:
        """What the model reads before it thinks. `earlier` are turns: question and answer, without their thinking."""
        ids = [self.id[BEGIN]]
        for asked, answered in earlier:
            ids += [self.id[USER], *self.words(asked), self.id[ASSISTANT], *self.words(answered), self.id[END]]
        return [*ids, self.id[USER], *self.words(question), self.id[ASSISTANT], self.id[OPEN], *self._newline]

    def thinking(self, text: str) -> tuple[list[int], list[bool]]:
        """Thinking, and which of its tokens are learnt: all but slips."""
        ids: list[int] = []
        learnt: list[bool] = []
        for at, piece in enumerate(text.replace(WRONG_ENDS, WRONG_OPENS).split(WRONG_OPENS)):
            words = self.words(piece)
            ids += words
            learnt += [at % 2 == 0] * len(words)
        return ids, learnt

    def reply(self, thinking: str, answer: str) -> tuple[list[int], list[bool]]:
        """Thinking, answer and end, and which of the tokens are learnt."""
        ids, learnt = self.thinking(thinking)
        tail = [*self._newline, self.id[CLOSE], *self.words("\n\n" + answer), self.id[END]]
        return ids + tail, learnt + [True] * len(tail)

    def opening(self, thinking: str) -> tuple[list[int], list[bool]]:
        """The first line of the thinking, with the end of the line where there is a second one."""
        first, end, _ = thinking.partition("\n")
        return self.thinking(first + end)

    def sample(
        self, problem: Problem, earlier: Sequence[tuple[str, str]] = (), *, short: bool = False
    ) -> tuple[list[int], list[bool]]:
        """A training sample; of the prompt nothing is learnt. A `short` one ends with the first line of thinking."""
        prompt = self.prompt(problem.question, earlier)
        ids, learnt = self.opening(problem.thinking) if short else self.reply(problem.thinking, problem.answer)
        return prompt + ids, [False] * len(prompt) + learnt


def with_earlier(rng: random.Random, before: Sequence[Problem]) -> list[tuple[str, str]]:
    """Now and then some earlier turns, as in a chat: the model must answer the last question, not the first."""
    if not before or rng.random() > 0.12:
        return []
    return [(turn.question, turn.answer) for turn in before[: rng.choice((1, 1, 2))]]
