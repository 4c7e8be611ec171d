"""Contrast sets: one family, asked about in every way that the stories of ages know."""

from __future__ import annotations

from training.problems.problem import phrasings

COUNTS = {
    "{A} is {a}. {B} is {b} years older.": phrasings("""
    {A} is {a} and [has a cousin|has a friend], {B}, who is {b} years older than {A}. How old is {B}?
    {A} is {a} and {b} years younger than {p_} cousin {B}. How old is {B}?
    {A}, who is {a}, is {b} years younger than {B}. How old is {B}?
    {B} is older than {A}, who is {a}, by {b} years. How old is {B}?
    I am {a} and I am {b} years younger than {B}. [How old is {B}?|What is the age of {B}?]
    I am {a} and {B} is {b} years older than I am. [How old is {B}?|What is the age of {B}?]
    {A} is {a}. That is {b} years less than the age of {B}. How old is {B}?
    {A} is {a}, and {b} years ago {B} was as old as that. How old is {B} now?
    How old is {B} if {A} is {a} and {A} is the younger one by {b} years?
    How old is {B} if {A} is {a} and {B} is the older one by {b} years?
    Work out the age of {B}: {A} is {a}, and {A} is {b} years younger than {B}.
    """),
    "{A} is {a}. {B} is {b} years younger.": phrasings("""
    {A} is {a} and [has a cousin|has a friend], {B}, who is {b} years younger than {A}. How old is {B}?
    {A} is {a} and {b} years older than {p_} cousin {B}. How old is {B}?
    {A}, who is {a}, is {b} years older than {B}. How old is {B}?
    {B} is younger than {A}, who is {a}, by {b} years. How old is {B}?
    I am {a} and I am {b} years older than {B}. [How old is {B}?|What is the age of {B}?]
    I am {a} and {B} is {b} years younger than I am. [How old is {B}?|What is the age of {B}?]
    {A} is {a}. That is {b} years more than the age of {B}. How old is {B}?
    {A} is {a}, and in {b} years {B} will be as old as that. How old is {B} now?
    How old is {B} if {A} is {a} and {A} is the older one by {b} years?
    How old is {B} if {A} is {a} and {B} is the younger one by {b} years?
    Work out the age of {B}: {A} is {a}, and {A} is {b} years older than {B}.
    """),
    "{A} is {a} now, asked in {b} years.": phrasings("""
    {A} is {a} now. How old will {s} be [when {b} years have passed|{b} years later]?
    {A} is {a} and goes to live by the sea {b} years from now. How old will {s} be then?
    My friend {A} is {a}. How old will my friend be in {b} years?
    {A} turned {a} today. What age will {s} be [{b} years from today|in {b} years]?
    I am {a} and my school will close in {b} years. How old will I be then?
    If I am {a} this year, how old will I be {b} years from now?
    """),
    "{A} is {a} now, asked {b} years ago.": phrasings("""
    {A} is {a} now. How old was {s} [{b} years back|{b} years earlier]?
    {A} is {a} and went to live by the sea {b} years ago. How old was {s} then?
    My friend {A} is {a}. How old was my friend {b} years ago?
    {A} turned {a} today. What age did {s} turn {b} years ago today?
    I am {a} and my school closed {b} years ago. How old was I then?
    If I am {a} this year, how old was I {b} years ago?
    {A} is {a} and [met {p_} best friend|learned to swim] {b} years ago. At what age was that?
    """),
    "{A} is {a}. {B} is {b} years older. Asked in {c} years for {B}.": phrasings("""
    {A} is {a} and [has a cousin|has a friend], {B}, who is {b} years older. How old will {B} be in {c} years?
    {A} is {a} and {b} years younger than {p_} cousin {B}. How old will {B} be in {c} years?
    I am {a} and I am {b} years younger than {B}. How old will {B} be [in {c} years|{c} years from now]?
    {A}, who is {a}, is {b} years younger than {B}. What will be the age of {B} {c} years from now?
    """),
    "{A} is {a}. {B} is {k} times as old.": phrasings("""
    {A} is {a} and has a teacher, {B}, who is {k} times as old as {A}. How old is {B}?
    I am {a} and {B} is {k} times as old as I am. [How old is {B}?|What is the age of {B}?]
    How old is {B} if {A} is {a} and {B} is older, {k} times as old as {A}?
    Work out the age of {B}: {A} is {a}, and {B} is {k} times as old as {A}.
    """),
    "{A} is {a}. {B} is twice as old. Both ages together.": phrasings("""
    {A} is {a} and has a friend, {B}, who is twice as old as {A}. How old are both together?
    {A} is {a} and half as old as {p_} cousin {B}. How old are the two together?
    {A}, who is {a}, is half as old as {B}. What do their ages add up to?
    I am {a} and {B} is twice as old as I am. What do our ages add up to?
    I am {a} and I am half as old as {B}. What is the sum of our ages?
    Work out both ages together: {A} is {a}, and {B} is twice as old as {A}.
    """),
    "{A} is {a}, {B} is {b}. Both ages together in {c} years.": phrasings("""
    {A} is {a} and has a friend, {B}, who is {b}. How old will both be together in {c} years?
    I am {a} and {B} is {b}. What will our ages add up to in {c} years?
    {A}, who is {a}, and {B}, who is {b}, add up their ages {c} years from now. What is the sum?
    {A} is {a} and {B} is {b}. Both get {c} years older. How old are they together then?
    """),
}
EVERYDAY = {
    "{A} is {a} years older than {B}. {B} is {b}. Asked in {c} years for {A}.": phrasings("""
    {A} is {a} years older than {p_} cousin {B}, who is {b}. How old will {A} be in {c} years?
    {B} is {a} years younger than {A}. {B} is {b}. How old will {A} be in {c} years?
    I am {a} years older than {B}, who is {b}. How old will I be [in {c} years|{c} years from now]?
    {B} is {a} years younger than I am and {b} years old. How old will I be in {c} years?
    """),
    "{A} is {a} years younger than {B}. {B} is {b}. Asked in {c} years for {A}.": phrasings("""
    {A} is {a} years younger than {p_} cousin {B}, who is {b}. How old will {A} be in {c} years?
    {B} is {a} years older than {A}. {B} is {b}. How old will {A} be in {c} years?
    I am {a} years younger than {B}, who is {b}. How old will I be [in {c} years|{c} years from now]?
    {B} is {a} years older than I am and {b} years old. How old will I be in {c} years?
    """),
}
