"""Stories about more and fewer, doubles and halves, and ages."""

from __future__ import annotations

from training.problems.story_ages_contrast import COUNTS as AGES_CONTRAST
from training.problems.story_counts_contrast import MORE as CONTRAST
from training.problems.story_counts_more import MORE as STILL_MORE
from training.problems.story_counts_near import MORE as NEAR
from training.problems.story_counts_near_more import MORE as NEAR_AGES
from training.problems.story_counts_words import MORE
from training.problems.story_plan import Plan, widened

AGES = {"a": (3, 60), "b": (2, 30)}

PLANS = (
    Plan(
        "{A} has {a} {t}. {B} has {b} more than {A}.",
        "{B}: x=a+b",
        "{B} has # {t}.",
        (
            "{A} has {a} {t}. {B} has {b} more {t} than {A}. How many {t} does {B} have?",
            "{A} has {a} {t} and {B} has {b} more. How many {t} does {B} have?",
            "If {A} has {a} {t} and {B} has {b} more than {A}, how many does {B} have?",
            "{A} found {a} {t}. {B} found {b} more than {A}. How many {t} did {B} find?",
            "{A} sold {a} {t}, and {B} sold {b} more than that. How many {t} did {B} sell?",
            "I have {a} {t}. My friend {B} has {b} more than I have. How many {t} does {B} have?",
        ),
    ),
    Plan(
        "{A} has {a} {t}. {B} has {b} fewer than {A}.",
        "{B}: x=a-b",
        "{B} has # {t}.",
        (
            "{A} has {a} {t}. {B} has {b} fewer {t} than {A}. How many {t} does {B} have?",
            "{A} has {a} {t} and {B} has {b} fewer. How many {t} does {B} have?",
            "If {A} has {a} {t} and {B} has {b} [fewer|less] than {A}, how many does {B} have?",
            "{A} found {a} {t}. {B} found {b} [fewer|less] than {A}. How many {t} did {B} find?",
            "{A} sold {a} {t}, and {B} sold {b} fewer than that. How many {t} did {B} sell?",
            "I have {a} {t}. My friend {B} has {b} fewer than I have. How many {t} does {B} have?",
        ),
    ),
    Plan(
        "{A} has {a} {t}, {B} has {b}. The difference.",
        "Difference: x=a-b",
        "The difference is # {t}.",
        (
            "{A} has {a} {t}. {B} has {b} {t}. How many more {t} does {A} have than {B}?",
            "{A} has {a} {t} and {B} has {b} {t}. How many fewer {t} does {B} have than {A}?",
            "If {A} has {a} {t} and {B} has {b}, how many more does {A} have?",
            "{A} found {a} {t} and {B} found {b}. How many more {t} did {A} find than {B}?",
            "{A} sold {a} {t}. {B} sold {b}. How many fewer {t} did {B} sell than {A}?",
            "I have {a} {t} and {B} has {b} {t}. How many more {t} do I have?",
            "{A} has {a} {t} and {B} has only {b}. How many more {t} does {A} have than {B}?",
        ),
    ),
    Plan(
        "{A} has {a} {t}. {B} has {b} more than {A}. Both together.",
        "{B}: x=a+b; Together: y=a+x",
        "Together they have # {t}.",
        (
            "{A} has {a} {t}. {B} has {b} more {t} than {A}. How many {t} do they have together?",
            "{A} has {a} {t} and {B} has {b} more than {A}. How many {t} do they have [in all|altogether]?",
            "If {A} has {a} {t} and {B} has {b} more than {A}, how many {t} do both have together?",
            "{A} found {a} {t}. {B} found {b} more than {A}. How many {t} did they find together?",
            "{A} sold {a} {t} and {B} sold {b} more than {A}. How many {t} did they sell in total?",
            "I have {a} {t}. {B} has {b} more than I have. How many {t} do we have together?",
        ),
    ),
    Plan(
        "{A} has {a} {t}. {B} has {b} fewer than {A}. Both together.",
        "{B}: x=a-b; Together: y=a+x",
        "Together they have # {t}.",
        (
            "{A} has {a} {t}. {B} has {b} fewer {t} than {A}. How many {t} do they have together?",
            "{A} has {a} {t} and {B} has {b} fewer than {A}. How many {t} do they have [in all|altogether]?",
            "If {A} has {a} {t} and {B} has {b} [fewer|less] than {A}, how many {t} do both have together?",
            "{A} found {a} {t}. {B} found {b} fewer than {A}. How many {t} did they find together?",
            "{A} sold {a} {t} and {B} sold {b} less than {A}. How many {t} did they sell in total?",
            "I have {a} {t}. {B} has {b} fewer than I have. How many {t} do we have together?",
        ),
    ),
    Plan(
        "{A} has {a} {t}. {B} has {k} times as many.",
        "{B}: x=a*k",
        "{B} has # {t}.",
        (
            "{A} has {a} {t}. {B} has {k} times as many. How many {t} does {B} have?",
            "{A} has {a} {t} and {B} has {k} times as many {t} as {A}. How many does {B} have?",
            "If {A} has {a} {t} and {B} has {k} times as many, how many {t} does {B} have?",
            "{A} found {a} {t}. {B} found {k} times as many as {A}. How many {t} did {B} find?",
            "{A} sold {a} {t} and {B} sold {k} times as many. How many {t} did {B} sell?",
            "I have {a} {t}. My friend {B} has {k} times as many as I have. How many {t} does {B} have?",
        ),
        {"k": (3, 6)},
    ),
    Plan(
        "{A} has {a} {t}. {B} has {k} times as many. Both together.",
        "{B}: x=a*k; Together: y=a+x",
        "Together they have # {t}.",
        (
            "{A} has {a} {t}. {B} has {k} times as many. How many {t} do they have together?",
            "{A} has {a} {t} and {B} has {k} times as many {t} as {A}. How many do they have [in all|altogether]?",
            "If {A} has {a} {t} and {B} has {k} times as many, how many {t} do both have together?",
            "{A} found {a} {t}. {B} found {k} times as many as {A}. How many {t} did they find together?",
            "{A} sold {a} {t} and {B} sold {k} times as many. How many {t} did they sell in total?",
            "I have {a} {t} and {B} has {k} times as many as I have. How many {t} do we have together?",
        ),
        {"k": (3, 6)},
    ),
    Plan(
        "{A} has {a} {t}. {B} has twice as many.",
        "{B}: x=a*2",
        "{B} has # {t}.",
        (
            "{A} has {a} {t}. {B} has twice as many. How many {t} does {B} have?",
            "{A} has {a} {t} and {B} has twice as many {t} as {A}. How many does {B} have?",
            "If {A} has {a} {t} and {B} has [double that|twice as many], how many {t} does {B} have?",
            "{A} found {a} {t}. {B} found twice as many as {A}. How many {t} did {B} find?",
            "{A} sold {a} {t} and {B} sold double that. How many {t} did {B} sell?",
            "I have {a} {t}. My friend {B} has twice as many as I have. How many {t} does {B} have?",
        ),
    ),
    Plan(
        "{A} has {a} {t}. {B} has twice as many. Both together.",
        "{B}: x=a*2; Together: y=a+x",
        "Together they have # {t}.",
        (
            "{A} has {a} {t}. {B} has twice as many. How many {t} do they have together?",
            "{A} has {a} {t} and {B} has twice as many {t} as {A}. How many do they have [in all|altogether]?",
            "If {A} has {a} {t} and {B} has twice as many, how many {t} do both have together?",
            "{A} found {a} {t}. {B} found twice as many as {A}. How many {t} did they find together?",
            "{A} sold {a} {t} and {B} sold double that. How many {t} did they sell in total?",
            "I have {a} {t} and {B} has twice as many as I have. How many {t} do we have together?",
        ),
    ),
    Plan(
        "{A} has {a} {t}. {B} has half as many.",
        "{B}: x=a/2",
        "{B} has # {t}.",
        (
            "{A} has {a} {t}. {B} has half as many. How many {t} does {B} have?",
            "{A} has {a} {t} and {B} has half as many {t} as {A}. How many does {B} have?",
            "If {A} has {a} {t} and {B} has half as many, how many {t} does {B} have?",
            "{A} found {a} {t}. {B} found half as many as {A}. How many {t} did {B} find?",
            "{A} sold {a} {t} and {B} sold half of that. How many {t} did {B} sell?",
            "I have {a} {t}. My friend {B} has half as many as I have. How many {t} does {B} have?",
        ),
    ),
    Plan(
        "{A} has {a} {t} and gives away half.",
        "Half: x=a/2; Left: y=a-x",
        "{A} has # {t} left.",
        (
            "{A} has {a} {t} and gives half of them to {B}. How many {t} does {A} have left?",
            "{A} had {a} {t}. {S} gave away half. How many {t} are left?",
            "{A} has {a} {t}. {S} [sells|loses|uses] half of them. How many {t} does {s} have left?",
            "There are {a} {t} on the table. {A} takes half of them. How many {t} are still there?",
            "I have {a} {t} and give half to {B}. How many {t} do I have left?",
        ),
    ),
    Plan(
        "{A} has {a} {t}, gives away half, then gets {b} more.",
        "Half: x=a/2; Left: y=a-x; Now: z=y+b",
        "{A} has # {t} now.",
        (
            "{A} has {a} {t} and gives half of them to {B}. Then {A} gets {b} more. How many {t} does {A} have now?",
            "{A} had {a} {t}. {S} gave away half and then bought {b} more. How many {t} does {s} have now?",
            "{A} has {a} {t}. {S} sells half of them and then finds {b} more. How many {t} does {s} have?",
            (
                "There are {a} {t} on the table. {A} takes half of them away and {B} puts {b} more there. How many "
                "{t} are there now?"
            ),
            "I have {a} {t}, give half to {B} and then buy {b} more. How many {t} do I have now?",
        ),
    ),
    Plan(
        "{A} is {a}. {B} is {b} years older.",
        "{B}: x=a+b",
        "{B} is # years old.",
        (
            "{A} is {a} years old. {B} is {b} years older than {A}. How old is {B}?",
            "{A} is {a}. {B} is {b} years older. How old is {B}?",
            "If {A} is {a} and {B} is {b} years older than {A}, how old is {B}?",
            "I am {a} years old and {B} is {b} years older than me. How old is {B}?",
            (
                "{A} is {a} and {p_} [friend|teacher|neighbor] {B} is {b} years older. [What is the age of {B}?|How "
                "old is {B}?]"
            ),
        ),
        AGES,
    ),
    Plan(
        "{A} is {a}. {B} is {b} years younger.",
        "{B}: x=a-b",
        "{B} is # years old.",
        (
            "{A} is {a} years old. {B} is {b} years younger than {A}. How old is {B}?",
            "{A} is {a}. {B} is {b} years younger. How old is {B}?",
            "If {A} is {a} and {B} is {b} years younger than {A}, how old is {B}?",
            "I am {a} years old and {B} is {b} years younger than me. How old is {B}?",
            (
                "{A} is {a} and {p_} [friend|teacher|neighbor] {B} is {b} years younger. [What is the age of "
                "{B}?|How old is {B}?]"
            ),
        ),
        AGES,
    ),
    Plan(
        "{A} is {a} now, asked in {b} years.",
        "In {b} years: x=a+b",
        "{A} will be #.",
        (
            "{A} is {a} years old. How old will {s} be in {b} years?",
            "{A} is {a} now. How old will {s} be {b} years from now?",
            "If {A} is {a} today, how old will {s} be in {b} years?",
            "I am {a}. How old will I be in {b} years?",
            "{A} is {a} years old now. What will be {p_} age in {b} years?",
        ),
        AGES,
    ),
    Plan(
        "{A} is {a} now, asked {b} years ago.",
        "{b} years ago: x=a-b",
        "{A} was #.",
        (
            "{A} is {a} years old. How old was {s} {b} years ago?",
            "{A} is {a} now. How old was {s} {b} years ago?",
            "If {A} is {a} today, how old was {s} {b} years ago?",
            "I am {a}. How old was I {b} years ago?",
            "{A} is {a} years old now. What was {p_} age {b} years ago?",
        ),
        AGES,
    ),
    Plan(
        "{A} is {a}. {B} is {b} years older. Asked in {c} years for {B}.",
        "{B} now: x=a+b; In {c} years: y=x+c",
        "{B} will be #.",
        (
            "{A} is {a} years old. {B} is {b} years older than {A}. How old will {B} be in {c} years?",
            "{A} is {a}. {B} is {b} years older. How old will {B} be {c} years from now?",
            "If {A} is {a} and {B} is {b} years older than {A}, how old will {B} be in {c} years?",
            "I am {a} and {B} is {b} years older than me. How old will {B} be in {c} years?",
        ),
        {**AGES, "c": (2, 20)},
    ),
    Plan(
        "{A} is {a}. {B} is {k} times as old.",
        "{B}: x=a*k",
        "{B} is # years old.",
        (
            "{A} is {a} years old. {B} is {k} times as old as {A}. How old is {B}?",
            "{A} is {a}. {B} is {k} times as old. How old is {B}?",
            "If {A} is {a} and {B} is {k} times as old as {A}, how old is {B}?",
            "I am {a} years old and {B} is {k} times as old as me. How old is {B}?",
        ),
        {"a": (3, 20), "k": (3, 5)},
    ),
    Plan(
        "{A} is {a}. {B} is twice as old. Both ages together.",
        "{B}: x=a*2; Together: y=a+x",
        "Together they are # years old.",
        (
            "{A} is {a} years old. {B} is twice as old as {A}. How old are they together?",
            "{A} is {a}. {B} is twice as old. What is the sum of both ages?",
            "If {A} is {a} and {B} is twice as old as {A}, how old are both together?",
            "I am {a} years old and {B} is twice as old as me. How old are we together?",
        ),
        {"a": (3, 45)},
    ),
    Plan(
        "{A} is {a}, {B} is {b}. Both ages together in {c} years.",
        "{A} in {c} years: x=a+c; {B} in {c} years: y=b+c; Together: z=x+y",
        "Together they will be #.",
        (
            "{A} is {a} years old and {B} is {b} years old. How old will they be together in {c} years?",
            "{A} is {a} and {B} is {b}. What will be the sum of both ages in {c} years?",
            "If {A} is {a} and {B} is {b}, how old will both be together {c} years from now?",
            "I am {a} years old and {B} is {b}. How old will we be together in {c} years?",
        ),
        {**AGES, "c": (2, 15)},
    ),
)
PLANS = widened(widened(widened(widened(PLANS, MORE), STILL_MORE), NEAR), NEAR_AGES)
PLANS = widened(widened(PLANS, CONTRAST), AGES_CONTRAST)
