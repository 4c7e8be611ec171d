"""Stories about speed, distance and time, and other things that go at a steady rate."""

from __future__ import annotations

from training.problems.story_plan import Plan, widened
from training.problems.story_travel_contrast import MORE as CONTRAST
from training.problems.story_travel_more import MORE as STILL_MORE
from training.problems.story_travel_near import MORE as NEAR
from training.problems.story_travel_words import MORE

SPEEDS = (4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 120)

PLANS = (
    Plan(
        "{h} km an hour for {n} hours.",
        "Distance: x=h*n",
        "That is # km.",
        (
            "A {ride} goes {h} km per hour. How far does it go in {n} hours?",
            "A {ride} travels at {h} km/h for {n} hours. How far does it [travel|go|get]?",
            "{A} drives at {h} km/h for {n} hours. How many km does {s} drive?",
            "{A} travels {h} km every hour. How many km does {s} travel in {n} hours?",
            "If a {ride} drives {h} km in one hour, how far does it get in {n} hours?",
            "What distance does a {ride} cover at {h} km/h in {n} hours?",
            "I drive {h} km per hour. What distance do I cover in {n} hours?",
            "How far does a {ride} go at {h} km per hour if it drives for {n} hours?",
        ),
        {"h": SPEEDS},
    ),
    Plan(
        "{a} km in {n} hours.",
        "Speed: x=a/n",
        "The speed is # km/h.",
        (
            "A {ride} goes {a} km in {n} hours. How fast is it [in km per hour|in km/h]?",
            "A {ride} travels {a} km in {n} hours. What is the speed in km/h?",
            "{A} drives {a} km in {n} hours. How many km does {s} drive per hour?",
            "{A} travels {a} km in {n} hours. What is {p_} speed in km per hour?",
            "If a {ride} covers {a} km in {n} hours, what is the speed in km/h?",
            "I drive {a} km in {n} hours. What is my speed in km/h?",
        ),
        {"a": tuple(range(12, 700, 1))},
    ),
    Plan(
        "{a} km at {h} km an hour.",
        "Hours: x=a/h",
        "It takes # hours.",
        (
            "A {ride} goes {a} km at {h} km per hour. How many hours does it take?",
            "A {ride} travels {a} km at {h} km/h. How long does it take in hours?",
            "{A} drives {a} km at {h} km/h. How many hours does {s} drive?",
            "{A} wants to travel {a} km at {h} km per hour. How many hours does {s} need?",
            "If a {ride} covers {a} km at {h} km/h, how many hours does it need?",
            "I drive {a} km at {h} km per hour. How many hours do I need?",
        ),
        {"a": (12, 120), "h": (3, 4, 5, 6, 8, 10, 12)},
    ),
    Plan(
        "{h} km an hour for {n} hours, then {k} km an hour for {m} hours.",
        "First: x=h*n; Then: y=k*m; Together: z=x+y",
        "That is # km.",
        (
            (
                "A {ride} goes {h} km per hour for {n} hours and then {k} km per hour for {m} hours. How far does it "
                "go [in all|altogether]?"
            ),
            "{A} drives at {h} km/h for {n} hours and at {k} km/h for {m} hours. How many km does {s} drive in total?",
            (
                "A {ride} travels at {h} km/h for {n} hours, then at {k} km/h for {m} hours. What distance does it "
                "cover in total?"
            ),
            (
                "A {ride} drives {h} km per hour for {n} hours, then {k} km per hour for {m} hours. How many km is "
                "that in total?"
            ),
            (
                "If {A} travels at {h} km/h for {n} hours and then at {k} km/h for {m} hours, how far does {s} get "
                "altogether?"
            ),
            (
                "{A} travels {h} km per hour for {n} hours. Then {s} travels {k} km per hour for {m} hours. How far "
                "is that in all?"
            ),
            (
                "I travel {h} km per hour for {n} hours and then {k} km per hour for {m} hours. How far do I travel "
                "in all?"
            ),
        ),
        {"h": SPEEDS, "k": SPEEDS, "n": (2, 6), "m": (2, 6)},
    ),
    Plan(
        "{a} km in all, {h} km an hour for {n} hours.",
        "Done: x=h*n; Left: y=a-x",
        "# km are left.",
        (
            "{A} has to drive {a} km. {S} drives {h} km per hour for {n} hours. How many km are left?",
            "A {ride} must go {a} km. It travels at {h} km/h for {n} hours. How far does it still have to go?",
            "A trip is {a} km long. {A} drives at {h} km/h for {n} hours. How many km are left?",
            "I must travel {a} km and drive {h} km per hour for {n} hours. How many km are left?",
        ),
        {"a": (100, 500), "h": SPEEDS},
    ),
    Plan(
        "{a} km, then {b} km, then {c} km.",
        "First two: x=a+b; In all: y=x+c",
        "That is # km in all.",
        (
            "{A} drives {a} km on Monday, {b} km on Tuesday and {c} km on Friday. How many km does {s} drive in all?",
            "A {ride} goes {a} km, then {b} km and then {c} km. How far does it go altogether?",
            "{A} walks {a} km in May, {b} km in June and {c} km in July. How many km is that in total?",
            "I travel {a} km, then {b} km and then {c} km. How far do I travel in all?",
            (
                "{A} runs {a} km one week, {b} km the next week and {c} km the week after. How many km does {s} run "
                "altogether?"
            ),
        ),
    ),
    Plan(
        "{n} {t} in a {time}, for {m} {time}s.",
        "In all: x=n*m",
        "That makes # {t}.",
        (
            "A machine makes {n} {t} per {time}. How many {t} does it make in {m} {time}s?",
            "{A} makes {n} {t} every {time}. How many {t} does {s} make in {m} {time}s?",
            "A shop sells {n} {t} each {time}. How many {t} does it sell in {m} {time}s?",
            "If {A} packs {n} {t} a {time}, how many does {s} pack in {m} {time}s?",
            "I make {n} {t} per {time}. How many {t} do I make in {m} {time}s?",
        ),
        {"n": (2, 40), "m": (2, 12)},
    ),
    Plan(
        "{a} {t} in {n} {time}s.",
        "In one {time}: x=a/n",
        "That is # {t} per {time}.",
        (
            "A machine makes {a} {t} in {n} {time}s. How many {t} does it make per {time}?",
            "{A} makes {a} {t} in {n} {time}s. How many {t} does {s} make each {time}?",
            "A shop sells {a} {t} in {n} {time}s, the same number every {time}. How many does it sell in one {time}?",
            "If {A} packs {a} {t} in {n} {time}s, how many does {s} pack in one {time}?",
            "I make {a} {t} in {n} {time}s. How many {t} is that per {time}?",
        ),
        {"a": (6, 100)},
    ),
    Plan(
        "{a} {t} in {n} {time}s, asked for {m} {time}s.",
        "In one {time}: x=a/n; In {m}: y=x*m",
        "That makes # {t}.",
        (
            "A machine makes {a} {t} in {n} {time}s. How many {t} does it make in {m} {time}s?",
            "{A} makes {a} {t} in {n} {time}s. How many {t} does {s} make in {m} {time}s?",
            "If {A} packs {a} {t} in {n} {time}s, how many does {s} pack in {m} {time}s?",
            "A shop sells {a} {t} in {n} {time}s. How many {t} does it sell in {m} {time}s?",
            "I make {a} {t} in {n} {time}s. How many {t} do I make in {m} {time}s?",
        ),
        {"a": (6, 80)},
    ),
    Plan(
        "{h} pages, {n} pages a day for {m} days.",
        "Read: x=n*m; Left: y=h-x",
        "# pages are left.",
        (
            "{A} reads a book with {h} pages. {S} reads {n} pages each day. How many pages are left after {m} days?",
            "A book has {h} pages. {A} reads {n} pages a day for {m} days. How many pages are left?",
            "{A} has a book of {h} pages and reads {n} pages every day. How many pages are left after {m} days?",
            "I have a book of {h} pages and read {n} pages every day. How many pages are left after {m} days?",
            "There are {h} pages in a book. {A} reads {n} pages per day. How many pages are left after {m} days?",
        ),
        {"h": (60, 200), "n": (5, 25)},
    ),
)
PLANS = widened(widened(widened(widened(PLANS, MORE), STILL_MORE), NEAR), CONTRAST)
