"""The starter's words: byte-level BPE over its own problems, with DeepSeek-R1's special tokens.

`python -m training.tokenizer` writes `made/tokenizer.json`. Text is cut as in qwen2: digits one by one.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from training.problems import sample
from training.problems.problem import TRAIN, plain

WORK = Path(__file__).parent / "made"
FILE = WORK / "tokenizer.json"

END, USER, ASSISTANT = "<｜end▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>"
BEGIN, OPEN, CLOSE, PAD = "<｜begin▁of▁sentence｜>", "<think>", "</think>", "<｜▁pad▁｜>"
SPECIAL = (END, USER, ASSISTANT, BEGIN, OPEN, CLOSE, PAD)
"""In the order of their ids, which come after all other words, as in the distills."""

CUT = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
"""How qwen2 cuts text before it merges: https://huggingface.co/Qwen/Qwen2-1.5B, tokenizer.json."""


def empty() -> Tokenizer:
    """A tokenizer that cuts like qwen2 and knows no words yet."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(CUT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    made.decoder = decoders.ByteLevel()
    return made


def texts(problems: int, seed: int) -> Iterator[str]:
    """What the words are learnt from."""
    rng = random.Random(seed)
    for _ in range(problems):
        problem = sample(rng, TRAIN)
        yield f"{problem.question}\n{plain(problem.thinking)}\n{problem.answer}"


def learn(words: int, problems: int, seed: int) -> Tokenizer:
    """A tokenizer of `words` words in all, special ones included."""
    made = empty()
    trainer = trainers.BpeTrainer(
        vocab_size=words - len(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
        max_token_length=12,
    )
    made.train_from_iterator(texts(problems, seed), trainer)
    made.add_special_tokens(list(SPECIAL))
    return made


def load(file: Path = FILE) -> Tokenizer:
    """The tokenizer as it was made."""
    return Tokenizer.from_file(str(file))


def main() -> None:
    """Make the tokenizer and say what it is."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--words", type=int, default=1024)
    asked.add_argument("--problems", type=int, default=60_000)
    asked.add_argument("--seed", type=int, default=1)
    chosen = asked.parse_args()
    WORK.mkdir(exist_ok=True)
    made = learn(chosen.words, chosen.problems, chosen.seed)
    made.save(str(FILE))
    sizes = [len(made.encode(text).ids) for text in texts(2_000, chosen.seed + 1)]
    mean = sum(sizes) / len(sizes)
    print(f"{made.get_vocab_size()} words; {mean:.1f} tokens a problem on average, {max(sizes)} at most")


if __name__ == "__main__":
    main()
