"""Percentages of a number, what percent one number is of another, and prices and amounts that rise or fall by some."""

from __future__ import annotations

import random

from training.problems.dividing import divided
from training.problems.multiplying import product
from training.problems.percentages_words import (
    MORE_KINDS,
    MORE_LESS,
    MORE_MORE,
    MORE_PEOPLE,
    MORE_PERCENT_OF,
    MORE_THINGS,
    MORE_WHAT_PERCENT,
    PART_ONLY,
)
from training.problems.problem import Problem, Split, boxed, chosen, wrong

PERCENT_OF = (
    "What is {p}% of {n}?",
    "What's {p}% of {n}?",
    "{p}% of {n}",
    "{p}% of {n} = ?",
    "{p} percent of {n}",
    "What is {p} percent of {n}?",
    "whats {p} percent of {n}",
    "How much is {p}% of {n}?",
    "how much is {p} percent of {n}",
    "Calculate {p}% of {n}.",
    "Calculate {p} percent of {n}.",
    "Compute {p}% of {n}.",
    "Find {p}% of {n}.",
    "Find {p} percent of {n}.",
    "Work out {p}% of {n}.",
    "Work out {p} percent of {n} for me.",
    "Give me {p}% of {n}.",
    "Tell me what {p}% of {n} is.",
    "Tell me {p} percent of {n}.",
    "I need {p}% of {n}.",
    "Please calculate {p}% of {n}.",
    "Can you calculate {p}% of {n}?",
    "Can you work out {p} percent of {n}?",
    "{p}% of {n} is what?",
    "{p}% of {n} is how much?",
    "What number is {p}% of {n}?",
    "Which number is {p} percent of {n}?",
    "If I take {p}% of {n}, what do I get?",
    "What do I get if I take {p} percent of {n}?",
    "There are {n} {people} and {p}% of them are {kind}. How many is that?",
    "{p}% of the {n} {people} are {kind}. How many {people} are {kind}?",
    "A school has {n} {people} and {p} percent of them are {kind}. How many are {kind}?",
    "A {thing} costs ${n} and I get {p}% off. How much do I save?",
    "I get {p} percent off a {thing} that costs ${n}. How much do I save?",
    "The bill is ${n} and I tip {p}%. How much is the tip?",
    "How much is a {p}% tip on a bill of ${n}?",
    "How much is the tax of {p}% on ${n}?",
    "The tax is {p}% and the {thing} costs ${n}. How much is the tax?",
    "I save {p}% of my ${n}. How much do I save?",
    "How much tip is {p}% of a ${n} bill?",
    "The tip is {p}% of ${n}. How much is it?",
    "How much tax is {p}% of ${n}?",
    "A {thing} costs ${n} and the tax is {p}%. How much tax do I pay?",
    "With {p}% off a {thing} of ${n}, how much do I save?",
    "How much is {p} percent out of {n}?",
    *MORE_PERCENT_OF,
)

WHAT_PERCENT = (
    "What percent is {a} of {n}?",
    "what percent of {n} is {a}",
    "What percent of {n} is {a}?",
    "whats {a} of {n} in percent",
    "What is {a} of {n} in percent?",
    "What is {a} out of {n} in percent?",
    "{a} of {n} in percent",
    "{a} out of {n} is what percent?",
    "{a} is what percent of {n}?",
    "How many percent is {a} of {n}?",
    "How many percent of {n} is {a}?",
    "Give me {a} of {n} as a percentage.",
    "What is {a} of {n} as a percentage?",
    "What percentage of {n} is {a}?",
    "What percentage is {a} of {n}?",
    "Find what percent {a} is of {n}.",
    "Calculate what percent {a} is of {n}.",
    "Tell me what percent {a} is of {n}.",
    "Write {a} out of {n} as a percentage.",
    "I got {a} out of {n} points. What percent is that?",
    "I have {a} of {n} points. What percentage is that?",
    "{a} of {n} {people} are {kind}. What percent is that?",
    "Out of {n} {people}, {a} are {kind}. What percentage is that?",
    "There are {n} {people} and {a} of them are {kind}. What percent are {kind}?",
    *MORE_WHAT_PERCENT,
    *PART_ONLY,
)

LESS = (
    "A {thing} costs ${n} and is {p}% off. What is the new price?",
    "A {thing} costs ${n}. It is {p}% off. How much is it now?",
    "What is the price of a ${n} {thing} after {p}% off?",
    "What is the price of a {thing} for ${n} after {p} percent off?",
    "The {thing} was ${n} and is now {p}% off. What does it cost now?",
    "I buy a {thing} for ${n} with {p}% off. How much do I pay?",
    "How much do I pay for a ${n} {thing} with {p}% off?",
    "How much is a {thing} for ${n} with a discount of {p}%?",
    "A {thing} costs ${n}. With a discount of {p}%, how much do I pay?",
    "A shop takes {p}% off a {thing} that costs ${n}. What is the new price?",
    "The price of a {thing} is ${n} and falls by {p}%. What is the new price?",
    "A price of ${n} falls by {p}%. What is it now?",
    "The price falls by {p} percent from ${n}. What is the new price?",
    "How much is {n} reduced by {p}%?",
    "whats ${n} with {p}% off",
    "What is {n} with {p}% off?",
    "What is {n} minus {p}%?",
    "{n} minus {p}%",
    "Decrease {n} by {p}%.",
    "Decrease {n} by {p} percent.",
    "What is {n} decreased by {p}%?",
    "What do I get if I decrease {n} by {p}%?",
    "Reduce {n} by {p}%.",
    "What is {n} reduced by {p} percent?",
    "What is {n} less {p}%?",
    "Take {p}% off {n}.",
    "Take {p} percent off {n}. What is left?",
    "A town had {n} {people} and lost {p}% of them. How many are left?",
    "{n} less {p}%",
    "Give me {n} less {p}%.",
    "How much is {n} less {p} percent?",
    "What is {p}% less than {n}?",
    "What is {n} lowered by {p}%?",
    "Lower {n} by {p}%.",
    "Cut {n} by {p}%.",
    "What is {n} cut by {p} percent?",
    "Take {p}% away from {n}.",
    "Subtract {p}% from {n}.",
    "What is left of {n} without {p}%?",
    "The price of ${n} goes down by {p}%. What is it now?",
    "The price of a {thing} drops by {p}% from ${n}. What is it now?",
    "A {thing} for ${n} gets {p}% cheaper. What does it cost now?",
    "The {thing} costs ${n} and gets cheaper by {p}%. What is the new price?",
    "There is {p}% off the {thing}, which is ${n}. How much do I pay?",
    "With {p}% off, how much is a {thing} of ${n}?",
    "I have a coupon for {p}% off. The {thing} costs ${n}. How much do I pay?",
    *MORE_LESS,
)

MORE = (
    "Increase {n} by {p}%.",
    "Increase {n} by {p} percent.",
    "What is {n} increased by {p}%?",
    "What is {n} increased by {p} percent?",
    "What do I get if I increase {n} by {p}%?",
    "What do you get when you increase {n} by {p} percent?",
    "What is {n} plus {p}%?",
    "whats {n} plus {p}%",
    "{n} plus {p}%",
    "Add {p}% to {n}.",
    "Add {p} percent to {n}.",
    "Raise {n} by {p}%.",
    "What is {n} raised by {p}%?",
    "A {thing} costs ${n} and the price rises by {p}%. What is the new price?",
    "The price of a {thing} is ${n} and rises by {p}%. What is the new price?",
    "A {thing} was ${n} and now costs {p}% more. What does it cost now?",
    "A {thing} costs ${n} plus {p}% tax. How much do I pay?",
    "How much do I pay for a ${n} {thing} plus {p}% tax?",
    "The bill is ${n} and I add a tip of {p}%. How much do I pay?",
    "I pay a bill of ${n} plus a {p}% tip. How much is that?",
    "A town had {n} {people} and now has {p}% more. How many is that?",
    "{n} and {p}% more",
    "What is {p}% more than {n}?",
    "How much is {n} plus {p} percent?",
    "Give me {n} plus {p}%.",
    "What is {n} with {p}% added?",
    "Put {p}% on top of {n}.",
    "What is {n} grown by {p}%?",
    "{n} grows by {p}%. What is it then?",
    "The price of ${n} goes up by {p}%. What is it now?",
    "The price of a {thing} goes up by {p}% from ${n}. What is it now?",
    "A {thing} for ${n} gets {p}% dearer. What does it cost now?",
    "The {thing} costs ${n} before a tax of {p}%. How much do I pay with tax?",
    "With {p}% tax, how much is a {thing} of ${n}?",
    "My bill is ${n} and I tip {p}% on top. How much do I pay in all?",
    "With a tip of {p}%, how much do I pay for a bill of ${n}?",
    "A school had {n} {people} and now has {p} percent more. How many does it have now?",
    *MORE_MORE,
)

THINGS = (
    "shirt",
    "jacket",
    "book",
    "game",
    "lamp",
    "chair",
    "table",
    "phone",
    "bike",
    "bag",
    "coat",
    "hat",
    "watch",
    "camera",
    "guitar",
    "ticket",
    "radio",
    "clock",
    "sofa",
    "desk",
    "mirror",
    "blanket",
    "tent",
    "helmet",
    "drum",
    "dress",
    "sweater",
    "backpack",
    "keyboard",
    "printer",
    "scooter",
    "toy",
    "puzzle",
    "carpet",
    "pan",
    "knife",
    *MORE_THINGS,
)
PEOPLE = ("students", "children", "people", "players", "workers", "members", "guests", "visitors", "kids", "pupils")
PEOPLE += MORE_PEOPLE
KINDS = (
    "girls",
    "boys",
    "new",
    "late",
    "tall",
    "sick",
    "ready",
    "happy",
    "left-handed",
    "from Spain",
    "from Italy",
    "here",
    *MORE_KINDS,
)

WHOLES = (*range(2, 11), *range(12, 26), 28, 30, 32, 35, 36, 40, 44, 45, 48, 50, 60, 64, 70, 75, 80, 90, 100, 120)
WHOLES += (140, 150, 160, 180, 200, 240, 250, 300, 400, 500, 600, 800, 1000)


def hundredth(value: int) -> str:
    """Value / 100 as a decimal without zeros at its end."""
    whole, places = divmod(value, 100)
    return f"{whole}.{places:02d}".rstrip("0").rstrip(".")


def part(percent: int, number: int, slip: random.Random | None = None) -> str:
    """The lines that find percent x number / 100."""
    whole = percent * number
    full = f"{whole // 100}.{whole % 100:02d}"
    short = hundredth(whole)
    line = f"{whole}/100={full}" + (f"={short}" if short != full else "")
    if slip and whole % 100 and whole >= 100:
        line = wrong(f"{whole}/100={whole // 10}.{whole % 10}.") + f" Wait, two places: {line}"
    return f"{product(percent, number)}\n{line}."


def _percent(rng: random.Random, top: int) -> int:
    if rng.random() < 0.75:
        return rng.choice([step for step in (5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90) if step <= top])
    return rng.randrange(1, top + 1)


def _numbers(rng: random.Random, split: Split, top: int, people: bool) -> tuple[int, int]:
    """A percent up to `top` and a number; of people, the percent is a whole number of them."""
    while True:
        p = _percent(rng, top)
        n = rng.randrange(2, 100) if rng.random() < 0.5 else rng.randrange(1, 100) * rng.choice((5, 10))
        if top == 50 and n > 200:
            n = n // 100 * 100
        broken = p * n % 100 > 0
        if (
            not (broken and (people or rng.random() < 0.5))
            and {47, 23} not in ({p, n}, {100 - p, n})
            and split.allows("percent", p, n)
        ):
            return p, n


def _details(rng: random.Random, split: Split) -> dict[str, str]:
    return {"thing": split.pick(rng, THINGS), "people": rng.choice(PEOPLE), "kind": rng.choice(KINDS)}


def _what_percent(rng: random.Random, split: Split, opens: str) -> Problem:
    """What percent one number is of another."""
    while True:
        n = rng.choice(WHOLES)
        a = rng.randrange(1, n + 1) if rng.random() < 0.93 else rng.randrange(1, 2 * n + 1)
        if a * 100 % n == 0 and split.allows("what percent", a, n):
            break
    pool = (
        WHAT_PERCENT
        if a <= n
        else [
            phrase
            for phrase in WHAT_PERCENT
            if "points" not in phrase and "{people}" not in phrase and phrase not in PART_ONLY
        ]
    )
    question = split.phrase(rng, pool, a=a, n=n, **_details(rng, split))
    share = 100 * a // n
    thinking = f"{opens} what percent {a} is of {n}: {a}x100/{n}.\n{a}x100={a * 100}."
    over, under = a * 100, n
    while under % 10 == 0:
        over, under = over // 10, under // 10
        thinking += f"\nA 0 less on both: {over}/{under}."
    thinking += f"\n{over}/1={over}." if under == 1 else f"\n{divided(over, under)}"
    if rng.random() < 0.25:
        thinking += f"\nCheck: {share}% of {n}: {part(share, n)} Good."
    answer = rng.choice((f"{a} is {boxed(share)}% of {n}.", f"That is {boxed(share)}%."))
    return Problem("percent", question, thinking, answer, str(share))


def make(rng: random.Random, split: Split) -> Problem:
    """A percentage of a number, what percent, a fall or a rise."""
    opens = rng.choice(("The user wants", "I need to find", "So this asks for"))
    pool = rng.choices((PERCENT_OF, WHAT_PERCENT, LESS, MORE), (40, 20, 22, 18))[0]
    if pool is WHAT_PERCENT:
        return _what_percent(rng, split, opens)
    slip = rng if rng.random() < 0.12 else None
    phrase = split.pick(rng, pool)
    top = 100 if pool is PERCENT_OF else 95 if pool is LESS else 50
    p, n = _numbers(rng, split, top, "{people}" in phrase)
    question = chosen(rng, phrase).format(p=p, n=n, **_details(rng, split))
    if pool is PERCENT_OF:
        thinking, rest = f"{opens} {p}% of {n}: {p}x{n}/100.\n", p
        answers = ("{p}% of {n} is {r}.", "That is {r}.")
    elif pool is LESS:
        rest = 100 - p
        thinking = f"{opens} {n} less {p}%.\n100-{p}={rest}, so {rest}% of {n}: {rest}x{n}/100.\n"
        answers = ("{n} less {p}% is {r}.", "That makes {r}.")
    else:
        rest = 100 + p
        thinking = f"{opens} {n} plus {p}%.\n100+{p}={rest}, so {rest}% of {n}: {rest}x{n}/100.\n"
        answers = ("{n} plus {p}% is {r}.", "That makes {r}.")
    final = hundredth(rest * n)
    thinking += part(rest, n, slip)
    if pool is not PERCENT_OF:
        thinking += f"\nSo {n} {'less' if pool is LESS else 'plus'} {p}% is {final}."
    answer = rng.choice(answers).format(p=p, n=n, r=boxed(final))
    return Problem("percent", question, thinking, answer, final)
