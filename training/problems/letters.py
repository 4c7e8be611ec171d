"""Letters of words: how often one appears, how a word is spelled, how many letters it has, and the word backwards.

A word is always spelled in one form, every letter with its place: "b1 e2 r3 r4 y5". When letters are counted, each one
that counts has its number behind it: "b1 e2 r3(1) r4(2) y5".
"""

from __future__ import annotations

import random

from training.problems.letters_contrast import CONTRAST_COUNT, CONTRAST_LENGTH, CONTRAST_REVERSE, CONTRAST_SPELL
from training.problems.letters_more import EVEN_MORE_COUNT, EVEN_MORE_LENGTH, EVEN_MORE_REVERSE, EVEN_MORE_SPELL
from training.problems.letters_near import NEAR_COUNT, NEAR_REVERSE
from training.problems.letters_near_more import NEAR_LENGTH, NEAR_SPELL
from training.problems.letters_words import MORE_COUNT, MORE_LENGTH, MORE_REVERSE, MORE_SPELL
from training.problems.names import NAMES
from training.problems.problem import Problem, Split, boxed, wrong
from training.problems.small_words import SMALL_WORDS
from training.problems.words import WORDS, letters, made_up

COUNT = (
    "How many {ls} are in {w}?",
    "How many {ls} are there in {w}?",
    "How many {ls} does {w} have?",
    "How many {ls} does the word {w} have?",
    "How many {ls} are in the word {w}?",
    "How many {ls} in {w}?",
    "how many {ls} in the word {w}",
    "How many {ls} can you find in {w}?",
    "How many {ls} do you see in the word {w}?",
    "How many {ls} does {w} contain?",
    "How many times does the letter {l} appear in {w}?",
    "How many times does {l} appear in the word {w}?",
    "How many times is the letter {l} in {w}?",
    "How many times is {l} used in the word {w}?",
    "How many times do you write {l} in {w}?",
    "How many times do I have to write the letter {l} when I write {w}?",
    "How often does the letter {l} appear in {w}?",
    "How often does {l} appear in {w}?",
    "How often is {l} in the word {w}?",
    "How often do you see the letter {l} in {w}?",
    "How often is the letter {l} used in {w}?",
    "Count the {ls} in {w}.",
    "Count the letter {l} in {w}.",
    "Count the {ls} in the word {w}.",
    "Count how many {ls} are in {w}.",
    "Count how often {l} appears in the word {w}.",
    "Count how many times the letter {l} appears in {w}.",
    "Can you count the {ls} in {w}?",
    "Can you tell me how many {ls} there are in {w}?",
    "Could you count the letter {l} in the word {w} for me?",
    "Please count the {ls} in {w}.",
    "Tell me how many {ls} are in {w}.",
    "Tell me how many times {l} is in {w}.",
    "Find the number of {ls} in {w}.",
    "Find all {ls} in {w}. How many are there?",
    "What is the number of {ls} in {w}?",
    "What is the count of {l} in {w}?",
    "What's the number of {ls} in the word {w}?",
    "The word {w} has how many {ls}?",
    "{w} has how many {ls}?",
    "In {w}, how many {ls} are there?",
    "In the word {w}, how often does {l} appear?",
    "In the word {w}, how many times do you see the letter {l}?",
    "Look at the word {w}. How many {ls} are in it?",
    "Look at {w}. How many times does {l} appear?",
    "I wrote the word {w}. How many {ls} did I write?",
    "Take the word {w} and count the {ls}.",
    "If I spell {w}, how many {ls} do I need?",
    "If you spell the word {w}, how many times do you use {l}?",
    "Number of {ls} in {w}?",
    "Find all {ls} in the word {w}. How many?",
    "Find the {ls} in {w} and count them.",
    "Find every {l} in {w}. How many are there?",
    "Look for {ls} in {w}. How many are there?",
    "Look for the letter {l} in {w} and count it.",
    "How many of the letters of {w} are {ls}?",
    "How many letters of the word {w} are {l}?",
    "Of the letters in {w}, how many are {ls}?",
    "Are there {ls} in {w}? How many?",
    "Tell me the number of {ls} in {w}.",
    "number of times {l} appears in {w}",
    "count of letter {l} in {w}",
    "{w}: how many {ls}?",
    "I need to know how many {ls} are in the word {w}.",
    *(MORE_COUNT + EVEN_MORE_COUNT + NEAR_COUNT + CONTRAST_COUNT),
)

SPELL = (
    "How do you spell {w}?",
    "How do I spell {w}?",
    "How do you spell the word {w}?",
    "How is {w} spelled?",
    "How is the word {w} spelled?",
    "How would you spell {w}?",
    "How do you write {w} letter by letter?",
    "Spell {w}.",
    "Spell the word {w}.",
    "Spell {w} for me.",
    "Spell out {w}.",
    "Spell out the word {w}.",
    "Spell {w} letter by letter.",
    "Please spell {w}.",
    "Please spell out {w} for me.",
    "Please spell the word {w} letter by letter.",
    "Can you spell {w}?",
    "Can you spell the word {w}?",
    "Can you spell out {w} letter by letter?",
    "Could you spell {w} for me?",
    "Could you spell the word {w}, please?",
    "Would you spell {w}?",
    "Tell me how to spell {w}.",
    "Tell me how {w} is spelled.",
    "Tell me the letters of {w}.",
    "What is the spelling of {w}?",
    "What's the spelling of the word {w}?",
    "What are the letters of {w}?",
    "What are the letters in the word {w}?",
    "What letters are in {w}?",
    "Which letters are in the word {w}, in order?",
    "Which letters does {w} have, in order?",
    "Give me the spelling of {w}.",
    "Give me the letters of {w} in order.",
    "Give me {w} letter by letter.",
    "Write {w} letter by letter.",
    "Write the word {w} with hyphens between the letters.",
    "Write {w} with a hyphen between all letters.",
    "Put hyphens between the letters of {w}.",
    "Show me the letters of {w}.",
    "Show me how to spell {w}.",
    "Show me how the word {w} is spelled.",
    "Split {w} into letters.",
    "Split the word {w} into its letters.",
    "Break {w} into letters.",
    "Break the word {w} into single letters.",
    "List the letters of {w}.",
    "List the letters in the word {w} in order.",
    "I need to spell {w}. How?",
    "I need the spelling of {w}.",
    "I want to know how to spell {w}.",
    "how to spell {w}",
    "spelling of {w}",
    "{w}, letter by letter",
    *(MORE_SPELL + EVEN_MORE_SPELL + NEAR_SPELL + CONTRAST_SPELL),
)

LENGTH = (
    "How many letters are in {w}?",
    "How many letters are in the word {w}?",
    "How many letters are there in {w}?",
    "How many letters does {w} have?",
    "How many letters does the word {w} have?",
    "How many letters in {w}?",
    "How many letters do I need to write {w}?",
    "How many letters do you need to spell {w}?",
    "How many letters has the word {w}?",
    "How many letters long is {w}?",
    "How many letters long is the word {w}?",
    "How long is the word {w}?",
    "How long is {w} in letters?",
    "Count the letters in {w}.",
    "Count the letters of the word {w}.",
    "Count the letters of {w} for me.",
    "Count how many letters {w} has.",
    "Can you count the letters in {w}?",
    "Can you tell me how many letters are in the word {w}?",
    "Could you count the letters of {w}?",
    "Please count the letters in the word {w}.",
    "Tell me how many letters {w} has.",
    "Tell me how many letters there are in {w}.",
    "Tell me how long the word {w} is.",
    "What is the number of letters in {w}?",
    "What is the length of the word {w}?",
    "What's the length of {w}?",
    "Find the number of letters in the word {w}.",
    "Find the length of {w}.",
    "The word {w} has how many letters?",
    "{w} has how many letters?",
    "In the word {w}, how many letters are there?",
    "Look at the word {w}. How many letters has it?",
    "If I spell {w}, how many letters do I write?",
    "I wrote the word {w}. How many letters did I write?",
    "number of letters in {w}",
    "length of the word {w}",
    "letter count of {w}",
    "I need to know how many letters {w} has.",
    "{w}: how many letters?",
    *(MORE_LENGTH + EVEN_MORE_LENGTH + NEAR_LENGTH + CONTRAST_LENGTH),
)

REVERSE = (
    "Reverse {w}.",
    "Reverse the word {w}.",
    "Reverse the letters of {w}.",
    "Reverse the letters in the word {w}.",
    "Can you reverse {w}?",
    "Can you reverse the word {w}?",
    "Can you write {w} backwards?",
    "Can you spell {w} backwards?",
    "Could you reverse the letters of {w}?",
    "Could you spell the word {w} backwards for me?",
    "Please reverse {w}.",
    "Please write the word {w} backwards.",
    "Please spell {w} in reverse.",
    "What is {w} backwards?",
    "What is {w} reversed?",
    "What is {w} in reverse?",
    "What is the word {w} backwards?",
    "What is the word {w} spelled backwards?",
    "What is the reverse of {w}?",
    "What's {w} spelled backwards?",
    "What's the reverse of the word {w}?",
    "What do you get when you reverse {w}?",
    "What do you get when you spell {w} backwards?",
    "What do I get if I write {w} backwards?",
    "What does {w} look like backwards?",
    "What does the word {w} look like in reverse?",
    "How do you spell {w} backwards?",
    "How do you spell the word {w} in reverse?",
    "How do you write {w} backwards?",
    "How is {w} spelled backwards?",
    "Spell {w} backwards.",
    "Spell {w} in reverse.",
    "Spell the word {w} backwards.",
    "Spell {w} from the end.",
    "Spell {w} from the end to the start.",
    "Write {w} backwards.",
    "Write {w} in reverse.",
    "Write the word {w} in reverse order.",
    "Write the letters of {w} backwards.",
    "Write the letters of {w} in reverse order.",
    "Write the word {w} from the end to the start.",
    "Give me {w} backwards.",
    "Give me the word {w} in reverse.",
    "Give me the letters of {w} in reverse order.",
    "Tell me {w} backwards.",
    "Tell me what {w} is in reverse.",
    "Tell me how to spell {w} backwards.",
    "Show me the word {w} backwards.",
    "Show me the letters of {w} in reverse order.",
    "Turn {w} around.",
    "Turn the word {w} around.",
    "If you reverse the word {w}, what do you get?",
    "If I read {w} backwards, what do I read?",
    "Read the word {w} backwards.",
    "I want {w} spelled backwards.",
    "I need the word {w} in reverse.",
    "{w} backwards",
    "{w} in reverse",
    "reverse of {w}",
    *(MORE_REVERSE + EVEN_MORE_REVERSE + NEAR_REVERSE + CONTRAST_REVERSE),
)

KEPT_OUT = "".join(("straw", "berry"))


def numbered(word: str) -> str:
    """The one form of spelling: "b1 e2 r3 r4 y5"."""
    return " ".join(f"{letter}{place}" for place, letter in enumerate(word, 1))


def hyphens(word: str) -> str:
    """How a spelled word is answered: "b-e-r-r-y"."""
    return "-".join(word)


def draw_word(rng: random.Random, split: Split) -> str:
    """A word of this half in lower case: ordinary, a name, made up or letters in no order."""
    while True:
        kind = rng.random()
        if kind < 0.5:
            word = rng.choice(SMALL_WORDS if rng.random() < 0.35 else WORDS)
        elif kind < 0.56:
            word = split.pick(rng, NAMES).lower()
        elif kind < 0.82:
            word = made_up(rng)
        else:
            word = letters(rng)
        name = word.capitalize()
        if split.allows(word) and word != KEPT_OUT and (name not in NAMES or split.allows(name)):
            return word


def as_typed(rng: random.Random, word: str) -> tuple[str, str]:
    """The word with the capitals that people give it, and the same within quotes or not."""
    kind = rng.random()
    capital = word.capitalize() in NAMES or kind < 0.05
    typed = word.capitalize() if capital else word.upper() if kind < 0.09 else word
    quote = rng.choice(("", "", "", "", "", '"', '"', "'"))
    return typed, f"{quote}{typed}{quote}"


def spelled(rng: random.Random, word: str, slips: bool) -> str:
    """ "Spelled: b1 e2 r3 r4 y5." With `slips`, a doubled letter is first forgotten, where there is one."""
    line = f"Spelled: {numbered(word)}."
    doubled = [at for at in range(1, len(word)) if word[at] == word[at - 1]]
    if slips and doubled:
        at = rng.choice(doubled)
        line = f"Spelled: {wrong(numbered(word[:at] + word[at + 1 :]) + '.')} Wait, {numbered(word)}."
    return line


def counted(rng: random.Random, word: str, letter: str, slips: bool) -> str:
    """The spelling with every `letter` numbered: "b1 e2 r3(1) r4(2) y5". With `slips`, one number is first wrong."""
    total, said = word.count(letter), []
    slips_at = rng.randint(2, total) if slips and total > 1 else 0
    found = 0
    for place, each in enumerate(word, 1):
        if each != letter:
            said.append(f"{each}{place}")
            continue
        found += 1
        if found == slips_at:
            said.append(wrong(f"{each}{place}({found - 1})") + f" Wait, {each}{place}({found})")
        else:
            said.append(f"{each}{place}({found})")
    return f"Spelled: {' '.join(said)}."


def draw_letter(rng: random.Random, word: str) -> str:
    """A letter to count: most often one of the word, and rather one that is in it more than once; often r."""
    kind = rng.random()
    if kind < 0.12:
        return rng.choice([each for each in "abcdefghijklmnopqrstuvwxyz" if each not in word])
    if kind < 0.25:
        return "r"
    there = sorted(set(word))
    return rng.choices(there, [word.count(each) ** 3 for each in there])[0]


def make_count(rng: random.Random, split: Split) -> Problem:
    """How often a letter is in a word."""
    word = draw_word(rng, split)
    if word.count("r") == 0 and rng.random() < 0.15:
        word = draw_word(rng, split)
    letter = draw_letter(rng, word)
    total = word.count(letter)
    typed, shown = as_typed(rng, word)
    big = letter.upper() if rng.random() < 0.15 else letter
    quote = rng.choice(("", "", "", '"', "'"))
    many = rng.choice((f"{big}'s", f"{big}'s", f"{big}s", f"letters {big}"))
    question = split.phrase(rng, COUNT, w=shown, l=f"{quote}{big}{quote}", ls=many)
    opening = rng.choice(("I need to count", "The user wants to count", "So this asks me to count"))
    thinking = f"{opening} the letter {letter} in {shown}.\n{counted(rng, word, letter, rng.random() < 0.12)}\n"
    if total == 0:
        thinking += f"No {letter} is there, so 0."
    else:
        thinking += f"So {letter} is there {total} time{'' if total == 1 else 's'}."
        if rng.random() < 0.4:
            places = [place for place, each in enumerate(word, 1) if each == letter]
            thinking += f"\nCheck: {' '.join(f'{letter}{place}' for place in places)}, that is {total}, good."
    answer = rng.choice(
        (
            f"The letter {letter} appears {boxed(total)} time{'' if total == 1 else 's'}.",
            f"Letter {letter}: {boxed(total)}",
        )
    )
    return Problem("count letters", question, thinking, answer, str(total), keep=(typed,))


def make_spell(rng: random.Random, split: Split) -> Problem:
    """A word letter by letter; in one of four, how many letters it has."""
    word = draw_word(rng, split)
    typed, shown = as_typed(rng, word)
    slips = rng.random() < 0.15
    if rng.random() < 0.25:
        opening = rng.choice(("I need to count", "The user wants to count", "So this asks me to count"))
        total = len(word)
        thinking = f"{opening} all letters of {shown}.\n{spelled(rng, word, slips)}\n"
        thinking += f"The last is {word[-1]}{total}, so {total}."
        answer = rng.choice((f"It has {boxed(total)} letters.", f"There are {boxed(total)} letters."))
        return Problem("spell", split.phrase(rng, LENGTH, w=shown), thinking, answer, str(total), keep=(typed,))
    opening = rng.choice(("I need to spell", "The user wants the spelling of", "So this asks for the letters of"))
    thinking = f"{opening} {shown}.\n{spelled(rng, word, slips)}"
    final = hyphens(word)
    answer = rng.choice((f"It is spelled **{final}**.", f"The letters are **{final}**."))
    return Problem("spell", split.phrase(rng, SPELL, w=shown), thinking, answer, final, "text", (typed,))


def make_reverse(rng: random.Random, split: Split) -> Problem:
    """A word from its end to its start, answered letter by letter."""
    word = draw_word(rng, split)
    typed, shown = as_typed(rng, word)
    opening = rng.choice(("I need to reverse", "The user wants the reverse of", "So this asks to turn round"))
    turned = " ".join(reversed(numbered(word).split()))
    thinking = f"{opening} {shown}.\n{spelled(rng, word, rng.random() < 0.15)}\nFrom the end: {turned}."
    if rng.random() < 0.3:
        thinking += f"\nCheck: first was {word[0]}, now it is last, good."
    final = hyphens(word[::-1])
    answer = rng.choice((f"Backwards it is **{final}**.", f"In reverse: **{final}**."))
    return Problem("reverse", split.phrase(rng, REVERSE, w=shown), thinking, answer, final, "text", (typed,))
