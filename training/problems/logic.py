"""Yes or no from what is told: all and none, if and then, not, and who is taller than whom.

What cannot be known is only ever asked as "can we be sure that …", and then the answer is no.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from training.problems.logic_near import NEAR_PLAIN, NEAR_SURE
from training.problems.logic_phrases_more import EVEN_MORE_PLAIN, EVEN_MORE_SURE
from training.problems.logic_phrases_words import MORE_PLAIN, MORE_SURE, OPENINGS
from training.problems.logic_words import CHAINS, CONDITIONS, DISJOINT, TRAITS, Claim, Trait, kind
from training.problems.names import NAMES
from training.problems.problem import Problem, Split
from training.problems.scales import SCALES, fact, people, told, walked
from training.problems.words import made_up

PLAIN = (
    "{facts} {Ask}?",
    "{facts} So {ask}?",
    "{facts} Now {ask}?",
    "{facts} Then {ask}?",
    "{facts} Yes or no: {ask}?",
    "{facts} {Ask}? Yes or no?",
    "{facts} {Ask}? Answer yes or no.",
    "{facts} Answer with yes or no: {ask}?",
    "{facts} Tell me: {ask}?",
    "{facts} I ask: {ask}?",
    "{facts} My question: {ask}?",
    "{facts} Question: {ask}?",
    "{facts} What do you think, {ask}?",
    "{facts} From this, {ask}?",
    "{facts} Given this, {ask}?",
    "{facts} If this is true, {ask}?",
    "{facts} If all this is true, {ask}?",
    "{facts} Is it true that {claim}?",
    "{facts} Is it right that {claim}?",
    "{facts} Is it true or not that {claim}?",
    "{facts} True or not: {claim}? Answer yes or no.",
    "{facts} {Claim}. Is that true?",
    "{facts} {Claim}. Is that right?",
    "{facts} I say {claim}. Is that true?",
    "{facts} I think {claim}. Is that right?",
    "{facts} My friend says {claim}. Is that true?",
    "{facts} My friend thinks that {claim}. Is that right?",
    "{facts} Is this right: {claim}?",
    "{facts} Is this true: {claim}?",
    "We know this: {facts} {Ask}?",
    "I know this: {facts} {Ask}?",
    "We are told: {facts} {Ask}?",
    "I am told this: {facts} So {ask}?",
    "Here is a puzzle. {facts} {Ask}?",
    "Here is a puzzle: {facts} Is it true that {claim}?",
    "Think about this. {facts} {Ask}?",
    "Think: {facts} {Ask}?",
    "Say this is true: {facts} {Ask}?",
    "Suppose this is true. {facts} {Ask}?",
    "Suppose: {facts} Then {ask}?",
    "{Ask}? {facts}",
    "{Ask}, if this is true? {facts}",
    "{Ask}? We know this: {facts}",
    "Is it true that {claim}? {facts}",
    *MORE_PLAIN,
    *EVEN_MORE_PLAIN,
    *NEAR_PLAIN,
)

SURE = (
    "{facts} Can we be sure that {claim}?",
    "{facts} Can we be sure {claim}?",
    "{facts} Can I be sure that {claim}?",
    "{facts} Can you be sure that {claim}?",
    "{facts} So can we be sure that {claim}?",
    "{facts} Then can we be sure that {claim}?",
    "{facts} Are we sure that {claim}?",
    "{facts} Can we say for sure that {claim}?",
    "{facts} Do we know for sure that {claim}?",
    "{facts} Do we know for sure {claim}?",
    "{facts} Does it follow that {claim}?",
    "{facts} Does it follow for sure that {claim}?",
    "{facts} Does this mean for sure that {claim}?",
    "{facts} Does this mean we can be sure that {claim}?",
    "{facts} Is it sure that {claim}?",
    "{facts} Is it for sure true that {claim}?",
    "{facts} Yes or no: can we be sure that {claim}?",
    "{facts} Can we be sure that {claim}? Yes or no?",
    "{facts} Can we be sure that {claim}? Answer yes or no.",
    "{facts} From this, can we be sure that {claim}?",
    "{facts} Given this, do we know for sure that {claim}?",
    "{facts} I say {claim}. Can we be sure of that?",
    "{facts} My friend says {claim}. Can we be sure of that?",
    "We know this: {facts} Can we be sure that {claim}?",
    "I know this: {facts} Does it follow that {claim}?",
    "Here is a puzzle. {facts} Can we be sure that {claim}?",
    "Think: {facts} Does it follow that {claim}?",
    "Suppose this is true. {facts} Can we be sure that {claim}?",
    "Can we be sure that {claim}? {facts}",
    "Does it follow that {claim}? {facts}",
    *MORE_SURE,
    *EVEN_MORE_SURE,
    *NEAR_SURE,
)


@dataclass(frozen=True, slots=True)
class Case:
    """What is told, what is claimed, the lines that settle it, and whether the claim holds. `open` cannot be known."""

    facts: list[str]
    claim: Claim
    lines: list[str]
    value: bool
    open: bool = False
    keep: tuple[str, ...] = ()
    compares: bool = False


def make_logic(rng: random.Random, split: Split) -> Problem:
    """A few facts and a question that is answered by yes or by no, as often by the one as by the other."""
    want = rng.random() < 0.5
    while True:
        turns = rng.random() < 0.2
        case = rng.choices((_classes, _conditions, _negations, _compared), (40, 28, 12, 20))[0](
            rng, split, want != turns
        )
        if turns and (case.open or case.compares):
            continue
        if split.allows("logic", *case.facts, case.claim.yes):
            break
    if turns:
        case = replace(case, claim=case.claim.turned(), value=want)
    facts = list(case.facts)
    if not case.compares and rng.random() < 0.3:
        rng.shuffle(facts)
    links = (". ",) if facts[0].startswith("if ") or facts[-1].startswith("if ") else (". ", ". ", ". ", ", and ")
    joined = rng.choice(links).join(facts)
    said = ". ".join(map(_start, joined.split(". "))) + "."
    if rng.random() < 0.35:
        said = f"{split.phrase(rng, OPENINGS)} {said}"
    sure = case.open or rng.random() < 0.3
    values = {
        "facts": said,
        "claim": case.claim.yes,
        "Claim": _start(case.claim.yes),
        "ask": case.claim.ask,
        "Ask": _start(case.claim.ask),
    }
    question = split.phrase(rng, SURE if sure else PLAIN, **values)
    verdict = "yes" if case.value else "no"
    asked = f"if we can be sure that {case.claim.yes}" if sure else f"if {case.claim.yes}"
    lines = [
        f"{rng.choice(('I need to know', 'The user asks'))} {asked}.",
        *map(_start, case.lines),
        f"The answer is {verdict}.",
    ]
    answer = rng.choice((f"The answer is **{verdict}**.", f"It is **{verdict}**.", f"**{verdict}**"))
    return Problem("logic", question, "\n".join(lines), answer, verdict, "text", case.keep)


def _start(text: str) -> str:
    return text[0].upper() + text[1:]


def _terms(rng: random.Random, split: Split, count: int) -> tuple[list[Trait], tuple[str, ...]]:
    """`count` kinds, each one part of the next: ordinary ones or made-up ones; then the words to keep."""
    if rng.random() < 0.5:
        chain = list(split.pick(rng, CHAINS))
        at = rng.randint(0, 3 - count) if count < 3 else 0
        return [kind(word) for word in chain[at : at + count]], ()
    words: list[str] = []
    while len(words) < count:
        word = made_up(rng)
        if len(word) <= 7 and word[-1] not in "sxzhyo" and split.allows(word) and word not in words:
            words.append(word)
    return [kind(word) for word in words], tuple(form for word in words for form in (word, f"{word}s"))


def _classes(rng: random.Random, split: Split, want: bool) -> Case:
    """All of one kind, none of one kind, some of one kind; someone is of it, or is not."""
    name = split.pick(rng, NAMES)
    two = rng.random() < 0.35
    terms, keep = _terms(rng, split, 3 if two else 2)
    if rng.random() < 0.35:
        terms[-1] = rng.choice(TRAITS)
    keep = (name, *keep)
    if two:
        return _two_steps(rng, name, terms, keep, want)
    first, last = terms
    every = f"all {first.plural} {last.many}"
    is_first, is_last = first.of(name), last.of(name)
    if want:
        return Case(
            [every, is_first.yes], is_last, [f"{is_first.yes}, and {every}.", f"So {is_last.yes}."], True, keep=keep
        )
    shape = rng.choice(("none", "none", "tollens", "none-back", "converse", "denied", "some"))
    if shape in ("none", "none-back"):
        if len(keep) == 1:
            first, last = (kind(word) for word in split.pick(rng, DISJOINT))
            is_first, is_last = first.of(name), last.of(name)
        none = f"no {first.plural} {last.many}"
        fact_, claim = (is_first, is_last) if shape == "none" else (is_last, is_first)
        return Case([none, fact_.yes], claim, [f"{fact_.yes}, and {none}.", f"So {claim.no}."], False, keep=keep)
    if shape == "tollens":
        lines = [f"{every}. If {is_first.yes}, then {is_last.yes}.", f"But {is_last.no}. So {is_first.no}."]
        return Case([every, is_last.no], is_first, lines, False, keep=keep)
    if shape == "converse":
        lines = [f"{every}, but others may be like that too.", f"{is_last.yes}, and we do not know if {is_first.yes}."]
        return Case([every, is_last.yes], is_first, lines, False, open=True, keep=keep)
    if shape == "denied":
        lines = [f"{every}, but others may be like that too.", f"{is_first.no}, and we do not know if {is_last.yes}."]
        return Case([every, is_first.no], is_last.turned(), lines, False, open=True, keep=keep)
    if len(keep) == 1 and last not in TRAITS:
        last = rng.choice(TRAITS)
        is_last = last.of(name)
    some = f"some {first.plural} {last.many}"
    lines = [f"{some}, but we do not know which.", f"{is_first.yes}, and we do not know if {is_last.yes}."]
    return Case([some, is_first.yes], is_last, lines, False, open=True, keep=keep)


def _two_steps(rng: random.Random, name: str, terms: list[Trait], keep: tuple[str, ...], want: bool) -> Case:
    """Two sentences on kinds, one after the other, with someone of the first kind or without."""
    first, middle, last = terms
    if not want and len(keep) == 1:
        last = rng.choice(TRAITS)
    every = f"all {first.plural} {middle.many}"
    then = f"{'all' if want else 'no'} {middle.plural} {last.many}"
    facts = [every, then]
    if want and rng.random() < 0.3:
        claim = Claim(
            f"all {first.plural} {last.many}", f"not all {first.plural} {last.many}", last.all_ask(first.plural)
        )
        return Case(facts, claim, [f"{every}, and {then}.", f"So {claim.yes}."], True, keep=keep[1:])
    one, two, three = first.of(name), middle.of(name), last.of(name)
    lines = [f"{one.yes}, and {every}. So {two.yes}.", f"{two.yes}, and {then}. So {three.yes if want else three.no}."]
    return Case([*facts, one.yes], three, lines, want, keep=keep)


def _conditions(rng: random.Random, split: Split, want: bool) -> Case:
    """If one thing, then another; one of them is so, or is not."""
    name = split.pick(rng, NAMES)
    first, then = (claim.named(name) for claim in split.pick(rng, CONDITIONS))
    keep = (name,) if name in first.yes + then.yes else ()
    rule = f"if {first.yes}, {rng.choice(('', 'then '))}{then.yes}"
    if want:
        return Case([rule, first.yes], then, [f"{rule}.", f"{first.yes}. So {then.yes}."], True, keep=keep)
    shape = rng.choice(("not-then", "tollens", "tollens", "converse", "denied"))
    if shape == "not-then":
        rule = f"if {first.yes}, {then.no}"
        return Case([rule, first.yes], then, [f"{rule}.", f"{first.yes}. So {then.no}."], False, keep=keep)
    if shape == "tollens":
        return Case([rule, then.no], first, [f"{rule}.", f"But {then.no}. So {first.no}."], False, keep=keep)
    if shape == "converse":
        lines = [f"{rule}. It may be so for another reason too.", f"{then.yes}, and we do not know if {first.yes}."]
        return Case([rule, then.yes], first, lines, False, open=True, keep=keep)
    lines = [f"{rule}. It may be so for another reason too.", f"{first.no}, and we do not know if {then.yes}."]
    return Case([rule, first.no], then.turned(), lines, False, open=True, keep=keep)


def _negations(rng: random.Random, split: Split, want: bool) -> Case:
    """One thing is so, or is not so, or it is not true that it is not so."""
    name = split.pick(rng, NAMES)
    if rng.random() < 0.5:
        claim = rng.choice(split.pick(rng, CONDITIONS)).named(name)
    else:
        claim = rng.choice((*TRAITS, _terms(rng, split, 2)[0][0])).of(name)
    opens = rng.choice(("it is not true that", "it is false that"))
    keep = (name,) if name in claim.yes else ()
    if want:
        line = f"{opens} {claim.no}: two times not. So {claim.yes}."
        return Case([f"{opens} {claim.no}"], claim, [line], True, keep=keep)
    told_as = rng.choice((f"{opens} {claim.yes}", claim.no))
    line = f"{told_as}." if told_as == claim.no else f"{told_as}. So {claim.no}."
    return Case([told_as], claim, [line], False, keep=keep)


def _compared(rng: random.Random, split: Split, want: bool) -> Case:
    """Two facts on three people, and whether one is taller than another."""
    scale = rng.choice([scale for scale in SCALES if scale.lead == "is" and not scale.owner])
    one, two, three = people(rng, split, 3)
    more, less = scale.comparative[0].split()[1], scale.comparative[1].split()[1]
    unknown = not want and rng.random() < 0.3
    if unknown:
        facts = [fact(rng, scale, one, two), fact(rng, scale, one, three)]
        high, low = rng.sample((two, three), 2)
    else:
        facts, _, _ = told(rng, scale, [(one, two), (two, three)])
        high, low = (one, three) if want else (three, one)
    word, left, right = (more, high, low) if rng.random() < 0.6 else (less, low, high)
    claim = Claim(
        f"{left} is {word} than {right}", f"{left} is not {word} than {right}", f"is {left} {word} than {right}"
    )
    lines = [each.worked() for each in facts]
    below = [one, two, three] if want else [high]
    lines.append(f"{claim.yes} would be {high} > {low}.")
    lines.append(f"{walked(below, high, upward=False)} {low} is {'there' if want else 'not there'}.")
    return Case([str(each) for each in facts], claim, lines, want, open=unknown, keep=(one, two, three), compares=True)
