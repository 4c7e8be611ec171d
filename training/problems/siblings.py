"""Puzzles about brothers and sisters: the whole family is counted, then the one asked about is left out."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from training.problems import siblings_more, siblings_near, siblings_near_more, siblings_words
from training.problems.people import BOYS, GIRLS
from training.problems.problem import Problem, Split, boxed, chosen, is_kept_out, wrong
from training.problems.subtracting import NUMBER_WORDS

# {X}: who, {b}: "3 brothers", {s}: "2 sisters", {he}/{his}: of who; {kid}: girl or boy.
SETUPS = (
    "{X} has {b} and {s}.",
    "{X} has {s} and {b}.",
    "{X} has {b}. {He} also has {s}.",
    "{X} has {s}. {He} also has {b}.",
    "{X} is a {kid} and has {b} and {s}.",
    "{X} is a {kid}. {He} has {b} and {s}.",
    "{X} is a {kid} with {b} and {s}.",
    "{X} is a {kid} with {s} and {b}.",
    "A {kid} named {X} has {b} and {s}.",
    "A {kid} called {X} has {s} and {b}.",
    "There is a {kid} named {X}. {He} has {b} and {s}.",
    "{X}, a {kid}, has {b} and {s}.",
    "{X}, a {kid}, has {s} and {b}.",
    "In {X}'s family {he} has {b} and {s}.",
    "My friend {X} has {b} and {s}.",
    "My friend {X} is a {kid} and has {s} and {b}.",
    "If {X} has {b} and {s}:",
    "Suppose {X} has {b} and {s}.",
    "Suppose {X} is a {kid} with {s} and {b}.",
    "{X} lives with {his} {b} and {s}.",
    "{X} has exactly {b} and {s}.",
    "{X} tells me {he} has {s} and {b}.",
    "{X} says {he} has {b} and {s}.",
    "There are {b} and {s} in the family of {X}, a {kid}, and {he} is not counted.",
    "{b} and {s}: that is what {X}, a {kid}, has.",
    *siblings_words.SETUPS,
    *siblings_more.SETUPS,
    *siblings_near.NEAR_SETUPS,
)
KID_SETUPS = (
    "A {kid} has {b} and {s}.",
    "A {kid} has {s} and {b}.",
    "A {kid} with {b} and {s} lives next door.",
    "There is a {kid} with {b} and {s}.",
    "There is a {kid} with {s} and {b}.",
    "Suppose a {kid} has {b} and {s}.",
    "If a {kid} has {s} and {b}:",
    "In a family, a {kid} has {b} and {s}.",
    *siblings_words.KID_SETUPS,
    *siblings_more.KID_SETUPS,
    *siblings_near.NEAR_KID_SETUPS,
)
OWN_SETUPS = (
    "I am a {kid} and I have {b} and {s}.",
    "I have {b} and {s}. I am a {kid}.",
    "I am a {kid} with {s} and {b}.",
    "I'm a {kid}. I have {b} and {s}.",
    "I have {s} and {b} and I am a {kid}.",
    "I'm a {kid} and I've got {b} and {s}.",
    *siblings_words.OWN_SETUPS,
    *siblings_more.OWN_SETUPS,
    *siblings_near.NEAR_OWN_SETUPS,
)
# {sib}: the brother or sister asked about; {whose}: her, his or my; {asked}: brothers or sisters.
ASKS = (
    "How many {asked} does {whose} {sib} have?",
    "How many {asked} does each of {whose} {sib}s have?",
    "How many {asked} does each {sib} have?",
    "How many {asked} does one of {whose} {sib}s have?",
    "How many {asked} does every one of {whose} {sib}s have?",
    "How many {asked} do {whose} {sib}s each have?",
    "How many {asked} do {whose} {sib}s have?",
    "How many {asked} do all of {whose} {sib}s each have?",
    "How many {asked} has each of {whose} {sib}s got?",
    "How many {asked} has {whose} {sib} got?",
    "What number of {asked} does {whose} {sib} have?",
    "What number of {asked} does each of {whose} {sib}s have?",
    "Each of {whose} {sib}s has how many {asked}?",
    "So {whose} {sib} has how many {asked}?",
    "How many {asked} does {whose} own {sib} have?",
    "Can you tell how many {asked} {whose} {sib} has?",
    "Can you tell me how many {asked} each of {whose} {sib}s has?",
    "Do you know how many {asked} {whose} {sib} has?",
    "Tell me how many {asked} each {sib} has.",
    "Tell me how many {asked} {whose} {sib} has.",
    *siblings_words.ASKS,
    *siblings_more.ASKS,
    *siblings_near.NEAR_ASKS,
    *("How many {asked} does {whose} {sib} have?",) * 6,  # the plainest is asked most
)
NAMED_ASKS = (
    "How many {asked} does {X}'s {sib} have?",
    "How many {asked} does each of {X}'s {sib}s have?",
    "What number of {asked} does {X}'s {sib} have?",
    "Each of {X}'s {sib}s has how many {asked}?",
    "Tell me how many {asked} {X}'s {sib} has.",
    "How many {asked} do {X}'s {sib}s each have?",
    "How many {asked} does one of {X}'s {sib}s have?",
    "Do you know how many {asked} {X}'s {sib} has?",
    *siblings_words.NAMED_ASKS,
    *siblings_more.NAMED_ASKS,
    *siblings_near.NEAR_NAMED_ASKS,
)
COUNT_ASKS = (
    "How many {all} are there in {whose} family?",
    "How many {all} are there in the family?",
    "How many {all} are there in the family in all?",
    "How many {all} are in {whose} family in all?",
    "How many {all} does the family have?",
    "How many {all} do {whose} parents have?",
    "What number of {all} are there in the family?",
    "Tell me how many {all} {whose} parents have.",
    "Can you tell how many {all} are in the family?",
    "Do you know how many {all} there are in {whose} family?",
    *siblings_words.COUNT_ASKS,
    *siblings_more.COUNT_ASKS,
    *siblings_near_more.NEAR_COUNT_ASKS,
)
BACK = (
    "{X} has {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} does {X} have?",
    "{X} has {count} {sib}s. Each of {whose} {sib}s has {n} {asked}. How many {asked} does {he} have?",
    "{X} has {count} {sib}s and each {sib} has {n} {asked}. How many {asked} does {X} have?",
    "{X} has {count} {sib}s, and each of {whose} {sib}s has {n} {asked}. How many {asked} has {he} got?",
    "If {X} has {count} {sib}s and each of {whose} {sib}s has {n} {asked}, how many {asked} does {he} have?",
    "Suppose {X} has {count} {sib}s. Each of {whose} {sib}s has {n} {asked}. What number of {asked} does {he} have?",
    "{X} has {count} {sib}s. Every one of {whose} {sib}s has {n} {asked}. Tell me how many {asked} {he} has.",
    "My friend {X} has {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} does {he} have?",
    *siblings_words.BACK,
    *siblings_more.BACK,
    *siblings_near_more.NEAR_BACK,
)
OPENS = (
    "The user asks about the family of {X}. ",
    "Let me count the family. ",
    "So I count everyone, {X} too. ",
    "Okay, ",
)
ONE_OF_MANY = re.compile(r"\b(each|every|one of|do \S+ \w+s)\b", re.IGNORECASE)
MARK = {True: "girl", False: "boy"}


@dataclass(frozen=True, slots=True)
class Family:
    """The brothers and sisters of one child: a named one, "a boy" or "a girl", or the one who asks."""

    girl: bool
    brothers: int
    sisters: int
    called: str
    name: str

    @property
    def girls(self) -> int:
        """All girls of the family."""
        return self.sisters + self.girl

    @property
    def boys(self) -> int:
        """All boys of the family."""
        return self.brothers + (not self.girl)

    @property
    def sibling_count(self) -> int:
        """All brothers and sisters that one child of the family has."""
        return self.brothers + self.sisters

    def counted(self) -> list[str]:
        """The lines that count boys and girls; the child itself is counted with its own."""
        me, kid = self.name, MARK[self.girl]
        own, other = (self.sisters, self.brothers) if self.girl else (self.brothers, self.sisters)
        return [
            f"{kid.capitalize()}s with {me}: {own}+1={own + 1}.",
            f"{MARK[not self.girl].capitalize()}s: {other}.",
        ]


def make_siblings(rng: random.Random, split: Split) -> Problem:
    """One puzzle."""
    while True:
        made = _back(rng, split) if rng.random() < 0.15 else _forward(rng, split)
        if made and not is_kept_out(made.question):
            return made


def _number(rng: random.Random, value: int, words: bool) -> str:
    return ("no" if value == 0 else NUMBER_WORDS[value]) if words or value == 0 else str(value)


def _some(rng: random.Random, value: int, one: str, words: bool) -> str:
    return f"{_number(rng, value, words)} {one}{'' if value == 1 else 's'}"


def _family(rng: random.Random, split: Split) -> Family | None:
    girl = rng.random() < 0.5
    brothers, sisters = (rng.choice((0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9)) for _ in "bs")
    if brothers + sisters == 0 or not split.allows("siblings", girl, brothers, sisters):
        return None
    way = rng.random()
    if way < 0.1:
        return Family(girl, brothers, sisters, "kid", f"the {MARK[girl]}")
    if way < 0.2:
        return Family(girl, brothers, sisters, "own", "the user")
    name = split.pick(rng, GIRLS if girl else BOYS)
    return Family(girl, brothers, sisters, "name", name)


def _words(family: Family, rng: random.Random) -> dict[str, str]:
    he, his = ("she", "her") if family.girl else ("he", "his")
    words = rng.random() < 0.25
    return {
        "X": family.name,
        "he": he,
        "He": he.capitalize(),
        "his": his,
        "kid": MARK[family.girl],
        "b": _some(rng, family.brothers, "brother", words),
        "s": _some(rng, family.sisters, "sister", words),
        "whose": "my" if family.called == "own" else his,
    }


def _setup(rng: random.Random, split: Split, family: Family) -> tuple[str, bool]:
    """The sentence that tells the family, and whether it says outright if it is a girl or a boy."""
    pool = {"kid": KID_SETUPS, "own": OWN_SETUPS, "name": SETUPS}[family.called]
    mine = [text for text in pool if split.allows(text)] or list(pool)
    text = chosen(rng, mine[0] if rng.random() < 0.05 else rng.choice(mine))
    return text, any(field in text for field in ("{kid}", "{he}", "{He}", "{his}"))


def _forward(rng: random.Random, split: Split) -> Problem | None:
    family = _family(rng, split)
    if family is None:
        return None
    setup, clear = _setup(rng, split, family)
    words = _words(family, rng)
    count = rng.random() < 0.2
    if count:
        asked = rng.choice(("children", "kids", "boys", "girls"))
        ask = split.phrase(rng, COUNT_ASKS, all=asked, **words)
        clear = clear or "{whose}" in ask or words["his"] in ask.split()
        lines, final, said = _all(family, asked)
    else:
        sib = rng.choice(("brother", "sister"))
        asked = rng.choice(("brothers", "sisters", "brothers", "sisters", "brothers", "sisters", "siblings"))
        many = family.brothers if sib == "brother" else family.sisters
        if many == 0:
            return None
        named = family.called == "name" and rng.random() < 0.25
        ask = split.phrase(rng, NAMED_ASKS if named else ASKS, sib=sib, asked=asked, **words)
        if many == 1 and ONE_OF_MANY.search(ask):
            return None
        clear = clear or words["whose"] in ask.split()
        lines, final, said = _each(family, sib, asked)
    if not clear and (split.held or rng.random() < 0.5):
        return None
    question = setup.format(**words)
    if question.endswith(":"):
        question, ask = question[:-1] + ",", ask[0].lower() + ask[1:]
    question = f"{question} {ask}"
    return _problem(rng, family, question[0].upper() + question[1:], lines, (final, said))


def _all(family: Family, asked: str) -> tuple[list[str], int, str]:
    total = family.girls + family.boys
    if asked in ("children", "kids"):
        return [*family.counted(), _together(family)], total, f"There are # {asked}."
    final = family.girls if asked == "girls" else family.boys
    return [*family.counted(), f"Asked: {asked}, that is {final}."], final, f"There are # {asked}."


def _together(family: Family) -> str:
    own, other = (family.girls, family.boys) if family.girl else (family.boys, family.girls)
    return f"Together: {own}+{other}={own + other}."


def _each(family: Family, sib: str, asked: str) -> tuple[list[str], int, str]:
    kind = "boy" if sib == "brother" else "girl"
    if asked == "siblings":
        others = family.sibling_count
        last = f"Without the {sib} asked about: {others + 1}-1={others}."
        return [*family.counted(), _together(family), last], others, f"Each {sib} has # siblings."
    kinds = "boys" if asked == "brothers" else "girls"
    every = family.boys if kinds == "boys" else family.girls
    same = sib + "s" == asked
    final = every - same
    if same:
        last = f"A {sib} is a {kind} too, so the {asked} are the other {kinds}: {every}-1={final}."
    else:
        last = f"A {sib} is a {kind}, so the {asked} are all the {kinds}: {every}."
    return [*family.counted(), last], final, f"Each {sib} has # {asked}."


def _back(rng: random.Random, split: Split) -> Problem | None:
    """The number of sisters each brother has is told, or the other way round; how many has the one named?"""
    girl = rng.random() < 0.5
    count, n = rng.randint(2, 9), rng.randint(1, 7)
    sib, asked = ("brother", "sister") if girl else ("sister", "brother")
    if not split.allows("siblings back", girl, count, n):
        return None
    name = split.pick(rng, GIRLS if girl else BOYS)
    family = Family(girl, *((count, n - 1) if girl else (n - 1, count)), "name", name)
    words = _words(family, rng)
    spelled = rng.random() < 0.25
    text = split.phrase(
        rng,
        BACK,
        **{
            **words,
            "count": _number(rng, count, spelled),
            "n": _number(rng, n, spelled),
            "sib": sib,
            "asked": f"{asked}s",
        },
    )
    if n == 1:
        text = text.replace(f" 1 {asked}s", f" 1 {asked}").replace(f" one {asked}s", f" one {asked}")
    if split.held and words["he"] not in text.split() and words["his"] not in text.split():
        return None
    kid = MARK[girl]
    lines = [
        f"The {asked}s of a {sib} are all the {kid}s: {n}. {name} is one of them.",
        f"Without {name}: {n}-1={n - 1}.",
    ]
    told = f"{name} has {count} {sib}s, and each {sib} has {_some(rng, n, asked, False)}. "
    return _problem(rng, family, text, lines, (n - 1, f"{name} has # {asked}s."), told)


def _problem(
    rng: random.Random, family: Family, question: str, lines: list[str], result: tuple[int, str], told: str = ""
) -> Problem:
    final, said = result
    parts = [
        f"{count} {one}{'' if count == 1 else 's'}"
        for count, one in ((family.brothers, "brother"), (family.sisters, "sister"))
    ]
    if question.find("sister") < question.find("brother"):
        parts.reverse()
    facts = told or f"{family.name} has {' and '.join(parts)}. "
    opens = rng.choice(OPENS[family.called == "own" :]).format(X=family.name)
    if rng.random() < 0.07:
        lines = _slipped(rng, lines)
    thinking = "\n".join([opens + facts.strip(), _which(family, question), *lines])
    thinking = re.sub(r"(?<=[.\n])( ?)the ", r"\1The ", thinking)
    answer = said if rng.random() < 0.6 and final != 1 else rng.choice(("The answer is #.", "So it is #."))
    if family.called == "own":
        answer = answer.replace("the user has", "You have")
    keep = (family.name,) if family.called == "name" else ()
    return Problem("siblings", question, thinking, answer.replace("#", boxed(final)), str(final), keep=keep)


def _which(family: Family, question: str) -> str:
    """Girl or boy, and by which word of the question."""
    kid = MARK[family.girl]
    words = set(re.findall(r"[a-z]+", question.lower()))
    if kid in words:
        return f"It says {kid}, so {family.name} is a {kid}."
    for word in ("she", "her") if family.girl else ("he", "his"):
        if word in words:
            return f"It says {word}, so {family.name} is a {kid}."
    return f"By the name, {family.name} is a {kid}."


def _slipped(rng: random.Random, lines: list[str]) -> list[str]:
    """The lines with one sum or difference that is first wrong."""
    able = [number for number, line in enumerate(lines) if "=" in line]
    if not able:
        return lines
    at = rng.choice(able)
    head, claim = lines[at].rsplit(": ", 1)
    side, value = claim.rstrip(".").split("=")
    bad = wrong(f"{side}={int(value) + 1}.")
    return [*lines[:at], f"{head}: {bad} Wait, {claim}", *lines[at + 1 :]]
