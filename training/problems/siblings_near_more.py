"""More phrasings near to others: those that count the family and those that go back from it."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_COUNT_ASKS = phrasings("""
What number of {all} did {whose} parents raise?
Altogether, how many {all} did {whose} parents raise?
How many {all} are there altogether in this family?
How many {all} does this family have altogether?
I wonder how many {all} there are in {whose} family.
I was wondering how many {all} {whose} parents have.
If the family lines up without the parents, how many {all} stand in line?
When the whole family stands in line, how many {all} are there, not counting parents?
If everyone but the parents gets soup, how many {all} eat?
When everyone eats a bowl of soup, how many {all} are at the table, not counting parents?
How many {all} has {whose} family got?
What number of {all} has the family got?
How many {all} belong to {whose} family?
To this family belong how many {all}?
When nobody is missing, how many {all} come to breakfast?
If nobody is missing at breakfast, how many {all} are there?
In that house, how many {all} grew up?
How many {all} grew up in {whose} family's house?
How many {all} would you see in a photo of the whole family?
In a photo of the family's young ones, how many {all} would there be?
In total, how many {all} are we talking about?
We are talking about how many {all} in all?
What number of {all} do {whose} mum and dad have?
How many {all} do mum and dad have together?
How many {all} do the mother and father have?
Together, the father and mother have how many {all}?
How many {all} were born to {whose} parents?
In this family, how many {all} were born?
If all of them live at home, how many {all} live in the house?
How many {all} still live at home, if all of them do?
How many {all} does the family have, taking everyone together?
Taking all of them together, how many {all} are there?
With everyone counted, how many {all} are in the family?
If everyone is counted, what is the number of {all}?
Overall, how many {all} does {whose} family have?
How many {all} are there overall?
Have you any idea how many {all} the family has?
Any idea about the number of {all} in the whole family?
I try to work out how many {all} {whose} parents have.
I'm trying to work out the number of {all} in the family.
I'm curious how many {all} there are in the family.
Just curious: how many {all} does the family have?
I need to know how many {all} the family has.
What I need is the number of {all} in {whose} family.
My teacher wants to know how many {all} are in the family.
The teacher asks how many {all} there are in {whose} family.
Here is the question: how many {all} are in the family?
The question is how many {all} the family has.
ok so how many {all} are in the family
ok and how many {all} is that in all
""")

NEAR_BACK = phrasings("""
Suppose {X} has {count} {sib}s and each {sib} has {n} {asked}. How many {asked} does {he} have?
Let's suppose that {X} has {count} {sib}s. Each {sib} has {n} {asked}. What number of {asked} has {he} got?
Imagine that {X} has {count} {sib}s. Each of {whose} {sib}s has {n} {asked}. How many {asked} has {he}?
Imagine a {kid}, {X}, with {count} {sib}s, where each {sib} has {n} {asked}. How many {asked} does {he} have?
Here's a riddle: {X} has {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} has {he}?
A riddle: each {sib} has {n} {asked}, and {X} has {count} {sib}s. What is the number of {asked} {he} has?
We know that each {sib} has {n} {asked}, and that {X} has {count} {sib}s. How many {asked} has {he} got?
We know this: {X} has {count} {sib}s. Every {sib} has {n} {asked}. So how many {asked} does {he} have?
In {X}'s family {he} has {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} does {he} have?
In one family, each {sib} has {n} {asked}, and {X} has {count} {sib}s. How many {asked} does {he} have?
{X} is a {kid} who has {count} {sib}s, and every {sib} has {n} {asked}. How many {asked} has {he} got?
There is a {kid}, {X}, with {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} are there for {X}?
{X} grew up as a {kid} with {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} did {he} grow up with?
With {count} {sib}s {X} grew up, and every {sib} has {n} {asked}. How many {asked} does {he} have?
{X} tells me: I have {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} does {he} have?
As {X} tells us, {he} has {count} {sib}s and each {sib} has {n} {asked}. Figure out how many {asked} {X} has.
{X} asked {whose} {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} does {X} have?
{X} asked and found that each of {whose} {count} {sib}s has {n} {asked}. So how many {asked} has {he}?
{X} plays with {whose} {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} has {X} got?
Outside, {X} and {whose} {count} {sib}s play. Every {sib} has {n} {asked}. How many {asked} does {he} have?
{X} lives with {whose} {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} live with {X}?
If {X} lives with {count} {sib}s and each {sib} has {n} {asked}, how many {asked} does {he} live with?
{X} has {count} {sib}s in a family where each {sib} has {n} {asked}. How many {asked} has {he}?
Each {sib} has {n} {asked} in the family of {X}, and {he} has {count} {sib}s. How many {asked} does {X} have?
My friend {X} has {count} {sib}s, and every {sib} has {n} {asked}. How many {asked} has {he} got?
I have a friend called {X}. {X} has {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} does {he} have?
I met {X} and {whose} {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} does {he} have?
I'd like to know how many {asked} {X} has. {X} has {count} {sib}s, and each of {whose} {sib}s has {n} {asked}.
A {kid} called {X} has {count} {sib}s. Every {sib} has {n} {asked}. What is the number of {asked} that {X} has?
There is a {kid} named {X} with {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} has {he}?
Given that each {sib} has {n} {asked} and that {X} has {count} {sib}s, how many {asked} does {he} have?
Find how many {asked} {X} has, given that {he} has {count} {sib}s and each {sib} has {n} {asked}.
Since each of {whose} {count} {sib}s has {n} {asked}, how many {asked} must {X} have?
{X} has {count} {sib}s. Since each {sib} has {n} {asked}, how many {asked} must {he} have?
Assume that {X} has {count} {sib}s and that each {sib} has {n} {asked}. How many {asked} does {he} have?
Assume each {sib} has {n} {asked}, and {X} has {count} {sib}s. Now what number of {asked} does {he} have?
A [puzzle|brain teaser|question]: {X} has {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} has {he}?
[Puzzle|Brain teaser]: each {sib} has {n} {asked}, {X} has {count} {sib}s. How many {asked} does {X} have?
My homework says {X} has {count} {sib}s and each {sib} has {n} {asked}. How many {asked} does {he} have?
In my homework, {X} has {count} {sib}s. Every {sib} has {n} {asked}. How many {asked} has {he}?
I wonder how many {asked} {X} has. {He} has {count} {sib}s, and each {sib} has {n} {asked}.
{X} is my cousin and has {count} {sib}s. Each {sib} has {n} {asked}. I wonder how many {asked} {X} has.
A cousin of mine, {X}, has {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} has {he} got?
{X}, a pupil of mine, has {count} {sib}s and every {sib} has {n} {asked}. So how many {asked} has {he} got?
My pupil {X} has {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} does {he} have?
""")
