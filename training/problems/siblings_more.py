"""Still more ways to tell and to ask the puzzles of `siblings`."""

from __future__ import annotations

from training.problems.problem import phrasings

SETUPS = phrasings("""
{X} was born into a family where {he} now has {b} and {s}.
{X} counts {his} siblings: {b} and {s}.
{X} drew {his} family, a {kid} with {s} and {b}.
{X} eats dinner with {his} {b} and {s}.
{X} went on holiday with {his} {s} and {b}.
{X} wrote in a school essay that {he} has {b} and {s}.
{X}'s siblings are {b} and {s}, and {X} is a {kid}.
{X} is the name of a {kid} who has {b} and {s}.
{X} introduces {his} {b} and {s} to me.
{X} shares a bedroom wall with {b} and {s} of {his}.
{X} bought gifts for all of {his} siblings, {s} and {b}.
{X} is a [small|young|little|clever|tall] {kid} with {b} and {s}.
{X} ([a|the] {kid}) has {b} and {s}.
{X}, who is a {kid}, has {s} and {b}.
{X}, a {kid} from [next door|my street|my class|our choir], has {s} and {b}.
{X} belongs to a family in which {he} has {b} and {s}.
{X} grew up as a {kid} with {s} and {b}.
{X} lives in a [big house|farmhouse|small flat] with {his} parents, {b} and {s}.
{X} never gets bored: {he} has {b} and {s}.
{X} proudly says that {he} has {s} and {b}.
Little {X} has {b} and {s}.
[Today|Yesterday] I met {X}, a {kid} who has {b} and {s}.
[On the bus|At camp|In the park] I talked to {X}, a {kid} with {s} and {b}.
I know a {kid} whose name is {X} and who has {b} and {s}.
I babysit {X}. {He} has {b} and {s}.
I teach a {kid} called {X}, who has {s} and {b}.
I read about {X}, a {kid} with {b} and {s}.
I was told that {X} has {b} and {s} and that {X} is a {kid}.
Here is {X}. {He} is a {kid} with {b} and {s}.
[Think of|Picture|Take] {X}, a {kid}, who has {s} and {b}.
[Consider|Look at] {X}. {He} has {s} as well as {b}.
As well as {b}, {X} has {s}. {X} is a {kid}.
Apart from {his} {b}, {X} also has {s}.
On top of {b}, {X} has {s}. {He} is a {kid}.
With {b} and {s}, {X} is a {kid} who is never alone.
Not counting {X}, a {kid}, there are {b} and {s}.
Leaving out {X}, a {kid}, {his} parents have brought up {b} and {s} of {his}.
The {kid} {X} has {s} and {b}.
The {kid} in this puzzle is {X}. {He} has {b} and {s}.
This is about a {kid}, {X}, who has {b} and {s}.
According to {X}, {he} has {b} and {s}.
Assume {X}, a {kid}, has {s} and {b}.
It is known that {X}, a {kid}, has {b} and {s}.
Once there was a {kid}, {X}, with {b} and {s}.
Once upon a time there lived a {kid} named {X}, and {he} had {s} and {b}.
[Puzzle|Brain teaser|Quick one|Family riddle]: {X}, a {kid}, has {s} and {b}.
[For homework|In our maths book|On my worksheet] it says: {X} is a {kid} and has {b} and {s}.
My cousin {X} has {s} and {b}. {He} is a {kid}.
My pupil {X} has {b} and {s}.
Our neighbours have a {kid} called {X}, and {he} has {b} and {s}.
The coach has a {kid} called {X} in the team. {He} has {s} and {b}.
hey so {X} has {b} and {s} and {he} is a {kid}.
""")
KID_SETUPS = phrasings("""
A [small|young|little|clever|tall] {kid} has {b} and {s}.
A {kid} lives with {his} {s} and {b}.
A {kid} told me that {he} has {b} and {s}.
A {kid} [at camp|at my school|in the park|on the bus] has {s} and {b}.
A {kid} counts {his} siblings and gets {b} and {s}.
A {kid} writes: I have {b} and {s}.
A {kid} was drawing {his} family, with {b} and {s}.
A {kid} in a story has {s} and {b}.
Once there was a {kid} who had {b} and {s}.
Take a {kid} who has {s} and {b}.
Think of a {kid} with {b} and {s}.
Picture a {kid} who grows up with {s} and {b}.
Assume that a {kid} has {b} and {s}.
Let's say some {kid} has {s} and {b}.
I met a {kid} today who has {s} and {b}.
I babysit a {kid} who has {b} and {s}.
I read about a {kid} with {s} and {b}.
Our neighbours have a {kid} who has {b} and {s}.
The {kid} next door has {b} and {s}.
The {kid} in my riddle has {s} and {b}.
This puzzle is about a {kid} who has {b} and {s}.
[Puzzle|Brain teaser|Quick one|Family riddle]: a {kid} has {s} and {b}.
[On my worksheet|In our maths book] there is a {kid} with {b} and {s}.
As well as {b}, a {kid} has {s}.
Besides {s}, a {kid} has {b}.
Somewhere there lives a {kid} with {b} and {s}.
""")
OWN_SETUPS = phrasings("""
My siblings are {b} and {s}, and I'm a {kid}.
My family is me, a {kid}, with {b}, {s} and our parents.
In my family I have {b} and {s}. I'm a {kid}.
At home I've got {s} and {b}, and I am a {kid}.
Being a {kid} with {b} and {s}, I get asked this a lot.
Speaking as a {kid} who has {s} and {b}:
I live with my parents, {b} and {s}. I am a {kid}.
I come from a family where I, a {kid}, have {b} and {s}.
I have {b} as well as {s}. By the way, I'm a {kid}.
I have {b}. I also have {s}. And I am a {kid}.
I share a home with {s} and {b}. I'm a {kid}, you see.
I'm a {kid} from a family of many: I have {b} and {s}.
I'm a [proud|young|curious] {kid} with {s} and {b}.
I drew my family: me, a {kid}, and then {b} and {s}.
Hi! I'm a {kid} and have {b} and {s}.
hey, {kid} here, I have {s} and {b}.
Suppose I'm a {kid} with {b} and {s}.
Let's say I am a {kid} and have {s} and {b}.
Imagine that I, a {kid}, had {b} and {s}.
There are {b} and {s} in my family besides me, and I'm a {kid}.
Not counting me, a {kid}, there are {b} and {s} at our house.
Besides me, a {kid}, my parents have given me {b} and {s}.
You should know that I'm a {kid} and that I have {b} and {s}.
""")
ASKS = phrasings("""
If you ask {whose} {sib}, how many {asked} will that {sib} say there are?
Now I ask {whose} {sib}: how many {asked} have you got?
Say you meet {whose} {sib}. How many {asked} does that {sib} have?
Take one of {whose} {sib}s. How many {asked} does that {sib} have?
Choose one of {whose} {sib}s. What number of {asked} has that {sib} got?
Someone asks {whose} {sib} how many {asked} that {sib} has. What is the answer?
For {whose} {sib}, what is the number of {asked}?
For each {sib}, how many {asked} is that?
For every {sib}, how many {asked} do you count?
Then each {sib} has how many {asked}?
Then what number of {asked} has every {sib} got?
That gives {whose} {sib} how many {asked}?
That means {whose} {sib} has how many {asked}?
This makes how many {asked} for each {sib}?
In that case, how many {asked} has {whose} {sib}?
And how many {asked} has one of {whose} {sib}s got?
But how many {asked} does {whose} {sib} have?
ok so how many {asked} does {whose} {sib} have
So tell me, how many {asked} has each {sib}?
How many {asked} can each of {whose} {sib}s name?
How many {asked} is {whose} {sib} growing up with?
How many {asked} must {whose} {sib} have?
How many {asked} are there for {whose} {sib}?
How many {asked} does that make for {whose} {sib}?
How many {asked} did {whose} {sib} grow up with?
Give me the number of {asked} [that|which] {whose} {sib} has.
Give the number of {asked} for each {sib}.
[Determine|Figure out|Calculate|Say] how many {asked} {whose} {sib} has.
[Determine|Figure out|Calculate|Say] the number of {asked} of each {sib}.
Let me know how many {asked} each {sib} has.
Explain how many {asked} {whose} {sib} has[ got|].
Help me see how many {asked} {whose} {sib} has.
Is there a way to know how many {asked} {whose} {sib} has?
Would you work out how many {asked} each {sib} has?
What would the number of {asked} be for {whose} {sib}?
What is then the number of {asked} {whose} {sib} has?
My question is how many {asked} {whose} {sib} has.
My teacher asks how many {asked} each {sib} has.
The question is how many {asked} {whose} {sib} has.
We were asked how many {asked} each of {whose} {sib}s has.
I can't figure out how many {asked} {whose} {sib} has.
I'm curious how many {asked} {whose} {sib} has.
I keep getting confused: how many {asked} does {whose} {sib} have?
I have to say how many {asked} each {sib} has.
Think carefully: how many {asked} does {whose} {sib} have?
Careful, it's a trick: how many {asked} does each {sib} have?
""")
NAMED_ASKS = phrasings("""
If you ask {X}'s {sib}, how many {asked} will that {sib} say there are?
Now ask {X}'s {sib}: how many {asked} have you got?
Say you meet {X}'s {sib}. How many {asked} does that {sib} have?
Take one of {X}'s {sib}s. How many {asked} does that {sib} have?
For {X}'s {sib}, what is the number of {asked}?
Then how many {asked} has each of {X}'s {sib}s got?
That means {X}'s {sib} has how many {asked}?
And {X}'s {sib}, how many {asked} does that {sib} have?
And how many {asked} does every {sib} of {X} have?
But how many {asked} does {X}'s {sib} have?
ok so how many {asked} has {X}'s {sib} got
How many {asked} must {X}'s {sib} have?
How many {asked} are there for {X}'s {sib}?
How many {asked} did {X}'s {sib} grow up with?
How many {asked} belong to {X}'s {sib}?
What is the number of {asked} that {X}'s {sib} has?
What is the number of {asked} for each {sib} of {X}?
Could you say how many {asked} {X}'s {sib} has?
Can you tell me how many {asked} each of {X}'s {sib}s has?
Any idea how many {asked} {X}'s {sib} has?
Please tell me how many {asked} {X}'s {sib} has got.
I'm trying to work out how many {asked} {X}'s {sib} has.
I'm curious how many {asked} {X}'s {sib} has.
I'd like to know how many {asked} a {sib} of {X} has.
[Determine|Figure out|Calculate|Say] how many {asked} {X}'s {sib} has.
Let me know how many {asked} each {sib} of {X} has.
Give me the number of {asked} {X}'s {sib} has.
My teacher asks how many {asked} {X}'s {sib} has.
The question is how many {asked} each of {X}'s {sib}s has.
So {X}'s {sib} has how many {asked}?
Think carefully: how many {asked} does each {sib} of {X} have?
""")
COUNT_ASKS = phrasings("""
If the whole family lines up, how many {all} stand there, not counting parents?
If everyone gets a bowl of soup, how many {all} eat, not counting parents?
How many {all} has the family got?
How many {all} belong to this family?
How many {all} come to breakfast when nobody is missing?
How many {all} make up {whose} family, parents not counted?
How many {all} grew up in that house?
How many {all} did the parents bring up?
How many {all} would be in a photo of all the family's young ones?
How many {all} are we talking about in total?
How many {all} do {whose} mum and dad have?
How many {all} do the father and mother have together?
How many {all} were born in the family?
How many {all} live in the house, if all of them still live at home?
What is the total number of {all} in the family?
What's the number of {all} {whose} parents have?
What total number of {all} do the parents have?
So what number of {all} did {whose} parents have?
Then how many {all} are in {whose} family?
In the family as a whole, how many {all} are there?
Taking everyone together, how many {all} does the family have?
Nobody left out, how many {all} are there?
With everyone counted, what's the number of {all}?
In total, how many {all} do {whose} parents have?
Overall, how many {all} are there in the family?
Find out how many {all} there are in the family.
[Determine|Figure out|Calculate|Say] how many {all} {whose} family has.
[Determine|Figure out|Calculate|Say] the number of {all} in the family.
Give me the number of {all} in {whose} family.
Let me know how many {all} there are in the family.
Could you say how many {all} {whose} parents have?
Any idea how many {all} there are in the whole family?
I'm trying to work out how many {all} are in the family.
I'm curious how many {all} {whose} parents have.
I need the number of {all} in the family.
My teacher asks how many {all} the family has.
The question is how many {all} are in the family.
ok how many {all} is that in all, then
""")
BACK = phrasings("""
{X} is a {kid} with {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} are there for {X}?
{X}, a {kid}, has {count} {sib}s. Every {sib} has {n} {asked}. What is the number of {asked} {X} has?
{X} grew up with {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} did {he} grow up with?
{X} says: I have {count} {sib}s and each {sib} has {n} {asked}. How many {asked} must {he} have?
{X} tells us {he} has {count} {sib}s and that every {sib} has {n} {asked}. Figure out how many {asked} {he} has.
{X} asked each of {whose} {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} has {he}?
{X} and {whose} {count} {sib}s play outside. Each {sib} has {n} {asked}. How many {asked} does {X} have?
{X} lives with {count} {sib}s. If every {sib} has {n} {asked}, how many {asked} does {he} live with?
{X} has {count} {sib}s, each of whom says: I have {n} {asked}. So each {sib} has {n} {asked}. How many {asked} has {he}?
Every {sib} has {n} {asked}, and {X} has {count} {sib}s. How many {asked} has {he} got?
Each {sib} has {n} {asked} in a family where {X} has {count} {sib}s. Say how many {asked} {he} has.
Each of {whose} {count} {sib}s has {n} {asked}. How many {asked} does {X} have?
All I know is that {X} has {count} {sib}s and each {sib} has {n} {asked}. How many {asked} does {he} have?
I have a friend, {X}, who has {count} {sib}s. Each {sib} has {n} {asked}. How many {asked} has {he} got?
I know a {kid}, {X}, with {count} {sib}s, where each {sib} has {n} {asked}. How many {asked} does {he} have?
I met {X}, who has {count} {sib}s. Every {sib} has {n} {asked}. I'd like to know how many {asked} {he} has.
A {kid} named {X} has {count} {sib}s, and each {sib} has {n} {asked}. What is the number of {asked} {he} has?
Given that {X} has {count} {sib}s and each {sib} has {n} {asked}, find how many {asked} {he} has.
Since {X} has {count} {sib}s and every {sib} has {n} {asked}, how many {asked} must {he} have?
When {X} has {count} {sib}s and each {sib} has {n} {asked}, what number of {asked} does {he} have?
Assume {X} has {count} {sib}s. Assume each {sib} has {n} {asked}. Now how many {asked} does {he} have?
[Puzzle|Brain teaser|Question]: {X} has {count} {sib}s, every {sib} has {n} {asked}. How many {asked} does {he} have?
For homework: {X} has {count} {sib}s, and each {sib} has {n} {asked}. How many {asked} has {X}?
How many {asked} does {X} have, if {he} has {count} {sib}s and every one of the {sib}s has {n} {asked}?
What is the number of {asked} that {X} has, if {he} has {count} {sib}s and each {sib} has {n} {asked}?
Tell me how many {asked} {X} has when {he} has {count} {sib}s and each {sib} has {n} {asked}.
Work out how many {asked} {X} has: {he} has {count} {sib}s, and every {sib} has {n} {asked}.
My cousin {X} has {count} {sib}s. Each {sib} has {n} {asked}. I wonder how many {asked} {he} has.
My pupil {X} has {count} {sib}s and each {sib} has {n} {asked}, so how many {asked} has {he} got?
""")
