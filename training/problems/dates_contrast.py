"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from __future__ import annotations

from training.problems.problem import phrasings

DATE_AFTER = phrasings("""
    The dentist saw me on {date} and wants to see me {n} later. What date is that?
    Our [choir|band] sings on {date} and again {n} after that. On what date is the second time?
    Not the number of days but the date: what comes {n} after {date}?
    The kittens came on {date} and opened their eyes {n} later. On which date was it?
    hi, its {date} and my order comes {n} from now. what date
    I quit sugar on {date} and keep it up for {n}. What's the date then?
    If the fair opens on {date} and closes {n} after it opens, on what date does it close?
    Go on {n} from {date}: which date?
""")

DATE_BEFORE = phrasings("""
    The dentist sees me on {date} and saw me {n} before that, too. What date was that?
    Our [choir|band] sings on {date} and sang {n} before that, too. On what date was the first time?
    Not the number of days but the date: what comes {n} before {date}?
    The kittens opened their eyes on {date}. They had come {n} before that. On which date was it?
    hi, its {date} and my order came {n} ago. what date was it
    It's {date} and I quit sugar {n} ago. What was the date then?
    If the fair closes on {date} and opens {n} before it closes, on what date does it open?
    Go back {n} from {date}: which date?
""")

DATE_BETWEEN = phrasings("""
    The dentist saw me on {date} and sees me again on {other}. How many days is that, from visit to visit?
    Our [choir|band] sings on {date} and again on {other}. How many days later is the second time?
    Not a date but the number of days: how many from {date} to {other}?
    The kittens came on {date} and opened their eyes on {other}. How many days did it take?
    hi, its {date} and my order comes on {other}. how many days is it
    I quit sugar on {date} and keep it up until {other}. How many days is that?
    If the fair opens on {date} and closes on {other}, how many days after it opens does it close?
    On from {date} to {other}: how many days?
""")

MONTH = phrasings("""
    We stay for all of {month}. How many days do we stay?
    Not a date, just the number: how many days make up {month}?
""")

DAY_AFTER = phrasings("""
    The dentist saw me on a {day} and wants to see me {n} later. What weekday is that?
    Our [choir|band] sings on a {day} and again {n} after that. On what weekday is the second time?
    Not the number of days but the weekday: what comes {n} after {day}?
    The kittens came on a {day} and opened their eyes {n} later. On which weekday was it?
    hi, its {day} and my order comes {n} from now. what weekday
    I quit sugar on a {day} and keep it up for {n}. What weekday is it then?
    If the fair opens on a {day} and closes {n} after it opens, on what weekday does it close?
    Go on {n} from {day}: which weekday?
""")

DAY_BEFORE = phrasings("""
    The dentist sees me on a {day} and saw me {n} before that, too. What weekday was that?
    Our [choir|band] sings on a {day} and sang {n} before that, too. On what weekday was the first time?
    Not the number of days but the weekday: what comes {n} before {day}?
    The kittens opened their eyes on a {day}. They had come {n} before that. On which weekday was it?
    hi, its {day} and my order came {n} ago. what weekday was it
    It's {day} and I quit sugar {n} ago. What weekday was it then?
    If the fair closes on a {day} and opens {n} before it closes, on what weekday does it open?
    Go back {n} from {day}: which weekday?
""")

FROM_TO = phrasings("""
    The dentist saw me on {day} and sees me again on the next {other}. How many days is that?
    Our [choir|band] sings on {day} and again on the next {other}. How many days later is the second time?
    Not a weekday but the number of days: how many from {day} to the next {other}?
    The kittens came on {day} and opened their eyes on the next {other}. How many days did it take?
    hi, its {day} and my order comes on the next {other}. how many days is it
    I quit sugar on {day} and keep it up until the next {other}. How many days is that?
    If the fair opens on {day} and closes on the next {other}, how many days after it opens does it close?
    On from {day} to the next {other}: how many days?
""")
