"""More ways to tell and to ask the puzzles of `siblings`."""

from __future__ import annotations

from training.problems.problem import phrasings

SETUPS = phrasings("""
{X} grew up with {b} and {s}.
{X} is a {kid} who has {s} and {b}.
Meet {X}, a {kid} with {b} and {s}.
{X} has got {s} and {b}.
Say {X} has {s} and {b}.
Imagine a {kid}, {X}, who has {b} and {s}.
My neighbor {X} has {s} and {b}. {He} is a {kid}.
A {kid} in my class, {X}, has {b} and {s}.
{X} told me that {he} has {b} and {s}.
Let's say {X}, a {kid}, has {s} and {b}.
Riddle: {X} has {b} and {s}.
We know that {X} has {b} and {s}.
Besides {X}, a {kid}, the family has {b} and {s} of {his}.
{X} is one of the kids in a family: {he} has {s} and {b}.
{X} shares a home with {his} {s} and {b}.
At home {X} has {b} and {s}.
Given: {X} is a {kid} and has {s}, {b}.
{X} has {b}, {s} and no others. {He} is a {kid}.
""")
KID_SETUPS = phrasings("""
Imagine a {kid} with {b} and {s}.
Say a {kid} has {s} and {b}.
A {kid} in my class has {b} and {s}.
A {kid} grew up with {s} and {b}.
Riddle: a {kid} has {b} and {s}.
Meet a {kid} who has {s} and {b}.
I know a {kid} who has {b} and {s}.
A certain {kid} has {s} and {b}.
""")
OWN_SETUPS = phrasings("""
I grew up with {b} and {s}, and I'm a {kid}.
As a {kid} with {s} and {b} I wonder.
I'm a {kid} who has {b} and {s}.
Me: a {kid} with {b} and {s}.
I, a {kid}, have {s} and {b}.
I've got {b} and {s}, and I am a {kid}.
""")
ASKS = phrasings("""
Then how many {asked} does {whose} {sib} have?
So how many {asked} does each {sib} have?
Work out how many {asked} {whose} {sib} has.
I wonder how many {asked} {whose} {sib} has.
Find the number of {asked} each of {whose} {sib}s has.
What is the number of {asked} of each {sib}?
Could you say how many {asked} {whose} {sib} has[ got|]?
Any idea how many {asked} {whose} {sib} has?
I'm trying to work out how many {asked} {whose} {sib} has.
Please tell me how many {asked} {whose} {sib} has.
Now think of {whose} {sib}. How many {asked} are there for that {sib}?
And {whose} {sib}, how many {asked} does that {sib} have?
I need the number of {asked} that {whose} {sib} has.
And how many {asked} does every {sib} have?
How many {asked} belong to each of {whose} {sib}s?
""")
NAMED_ASKS = phrasings("""
So how many {asked} does {X}'s {sib} have?
Work out how many {asked} {X}'s {sib} has.
How many {asked} has {X}'s {sib} got?
Find the number of {asked} each of {X}'s {sib}s has.
I wonder how many {asked} {X}'s {sib} has.
How many {asked} does each {sib} of {X} have?
How many {asked} does a {sib} of {X} have?
I need the number of {asked} that {X}'s {sib} has.
""")
COUNT_ASKS = phrasings("""
So how many {all} are in the family?
How many {all} did {whose} parents raise?
Count all of them: how many {all} does the family have?
What is the number of {all} in {whose} family?
How many {all} live in the family if nobody is left out?
Work out how many {all} {whose} parents have.
How many {all} is that in the whole family?
Altogether, how many {all} are there in this family?
I wonder how many {all} {whose} family has.
Please tell me how many {all} are in the family.
""")
BACK = phrasings("""
How many {asked} has {X} got if {he} has {count} {sib}s and each {sib} has {n} {asked}?
Imagine {X} with {whose} {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} does {he} have?
{X} has {count} {sib}s. Every {sib} has {n} {asked}. Work out how many {asked} {he} has.
Riddle: {X} has {count} {sib}s, each {sib} has {n} {asked}. What is the number of {asked} that {he} has?
We know {X} has {count} {sib}s and that each {sib} has {n} {asked}. So how many {asked} has {X} got?
In a family {X} has {count} {sib}s, and every one of those {sib}s has {n} {asked}. How many {asked} does {X} have?
Say {X} has {count} {sib}s and each of {whose} {sib}s has {n} {asked}. Then how many {asked} does {he} have?
""")
