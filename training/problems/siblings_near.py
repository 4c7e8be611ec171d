"""Phrasings near to others: each shares its words or its way of asking with another one."""

from __future__ import annotations

from training.problems.problem import phrasings

NEAR_SETUPS = phrasings("""
{X} is a {kid} with exactly {b} and {s}.
There are exactly {s} and {b} that {X} has. {He} is a {kid}.
{X}, a {kid}, tells me about {his} {b} and {s}.
{X} tells us that {he} has {b} and {s}.
In the family of {X}, a {kid}, there are {s} and {b} if {he} is not counted.
The family of {X} has {b} and {s}, and {X}, a {kid}, is not counted.
Have you met {X}, a {kid} with {s} and {b}?
Meet my friend {X}. {He} has {b} and {s}.
{X} is a {kid} and has got {b} and {s}.
As {he} tells it, {X} has got {s} and {b}.
Imagine {X}, who is a {kid} and has {s} and {b}.
My [neighbor|neighbour] {X} is a {kid} with {b} and {s}.
Let's say that {X} is a {kid} and has {b} and {s}.
Let's assume that {X} has {s} and {b}. {He} is a {kid}.
Do we know {X}? {He} has {s} and {b}.
We know {X}, a {kid} who has {b} and {s}.
Besides {his} {s}, {X} has {b}.
There are {b} and {s} besides {X}, a {kid}, in the family.
It is given that {X} is a {kid} and has {b} and {s}.
Given is a {kid} named {X} with {s} and {b}.
{X}, a {kid}, has {s}, {b} and no other siblings.
No others are in the family of {X}: {he} has just {b} and {s}.
{X} was born as a {kid} into a family and has {s} and {b}.
A {kid}, {X}, was born into a family and now has {b} and {s}.
When {he} counts {his} siblings, {X} gets {s} and {b}.
{X}, a {kid}, counts {b} and {s}.
{X} made a drawing of {his} family with {b} and {s}.
{X} drew {his} family: {b}, {s} and the parents.
{X} sits at dinner with {his} {s} and {b}.
At dinner {X} eats with {his} {b} and {s}.
On holiday {X} was with {his} {b} and {s}.
{X} goes on holiday, and {his} {s} and {b} come too.
In a school essay {X} writes about {his} {b} and {s}.
{X}, a {kid}, wrote an essay about {his} {s} and {b}.
{X} wants to introduce {his} {s} and {b} to me.
This is {X}, and {he} introduces {his} {b} and {s}.
{X} shares a bedroom with {his} {s} and {b}.
The bedroom of {X} is next to that of {his} {b} and {s}.
{X} has {b} and {s}, and {he} bought gifts for all of them.
{X} bought a gift for each of {his} siblings: {b} and {s}.
A [small|young|little|clever|tall] {kid}, {X}, has {s} and {b}.
[Young|Clever|Tall] {X} has {b} and {s}. {He} is a {kid}.
{X} from [next door|my street|our choir] is a {kid} and has {b} and {s}.
In [my street|my class|our choir] there is a {kid}, {X}, who has {s} and {b}.
{X} belongs to this family: {he} has {s} and {b}.
{X}, a {kid}, belongs to a family with {b} and {s} of {his}.
In a [big house|farmhouse|small flat] {X} lives with {his} {b} and {s}.
{X} lives in a [farmhouse|flat] with {s} and {b} of {his}.
{X} is a {kid} who never gets bored with {his} {s} and {b}.
With {b} and {s}, {X} never gets bored, {he} says.
{X} is proud that {he} has {b} and {s}.
Proudly {X} tells me about {his} {s} and {b}.
[Today|Yesterday] I talked to a {kid}, {X}, who has {s} and {b}.
I met {X} [today|yesterday]. {He} has {b} and {s}.
[On the bus|At camp|In the park] I met {X}. {He} has {b} and {s}.
[At camp|In the park] there was a {kid} called {X} with {s} and {b}.
There is a {kid} whose name is {X} and who has {s} and {b}.
I know {X}. {He} is a {kid} who has {b} and {s}.
I babysit a {kid} called {X} who has {s} and {b}.
{X}, the {kid} I babysit, has {b} and {s}.
I teach {X}. {He} has {b} and {s}.
{X} is a {kid} I teach, and {he} has {s} and {b}.
I read a story about {X}, a {kid} who has {s} and {b}.
In a book I read, {X} is a {kid} with {b} and {s}.
Here is a {kid} named {X}, who has {s} and {b}.
Here we have {X}, a {kid} with {b} and {s}.
[Think of|Picture|Take] a {kid} named {X} who has {b} and {s}.
[Picture|Consider] {X}. {He} is a {kid} who has {s} and {b}.
[Consider|Look at] {X}, a {kid} with {s} and {b}.
{X} has {b} as well as {s}, and {he} is a {kid}.
Apart from {his} {s}, {X} has {b}.
{X} has {b} and, apart from those, {s}. {He} is a {kid}.
On top of {his} {s}, {X} also has {b}.
{X} is a {kid} who has {s} on top of {his} {b}.
{X} is never alone, as {he} has {b} and {s}.
With {his} {s} and {b}, {X} is never alone.
{X}'s parents have brought up {b} and {s} of {his}, leaving out {X}, a {kid}.
Leaving out {X}, a {kid}, there are {s} and {b}.
According to {X}, a {kid}, there are {b} and {s} in the family besides {X}.
{X} has {s} and {b}, according to what {he} says.
Assume that {X} is a {kid} with {b} and {s}.
Assume {X} has {b} and {s}, and {he} is a {kid}.
What is known is that {X}, a {kid}, has {s} and {b}.
It is known of {X} that {he} has {b} and {s}.
Once upon a time a {kid} named {X} had {b} and {s}.
Once there lived a {kid}, {X}, and {he} had {s} and {b}.
[Puzzle|Brain teaser|Family riddle]: {X} is a {kid} with {b} and {s}.
A [puzzle|brain teaser|riddle] about a family: {X}, a {kid}, has {b} and {s}.
[In our homework|In a maths book|On a worksheet] {X} is a {kid} with {s} and {b}.
My [homework|worksheet|maths book] says that {X}, a {kid}, has {s} and {b}.
My cousin {X} is a {kid} who has {b} and {s}.
{X} is my cousin. {He} has {s} and {b}.
A pupil of mine, {X}, has {s} and {b}. {He} is a {kid}.
My pupil {X} is a {kid} with {b} and {s}.
Our neighbours' {kid} is called {X} and has {s} and {b}.
The neighbours have a {kid} named {X}. {He} has {b} and {s}.
In the team of our coach there is a {kid} called {X} with {b} and {s}.
My team has a {kid} called {X}. {He} has {b} and {s}.
so {X} is a {kid} and has {s} and {b}.
hey, {X} is a {kid} with {b} and {s}.
""")

NEAR_KID_SETUPS = phrasings("""
Suppose there is a {kid} with {s} and {b}.
I imagine a {kid} who has {s} and {b}.
In my class there is a {kid} who has {s} and {b}.
A {kid} in our class has {s} and {b}.
There is a {kid} who grew up with {b} and {s}.
A {kid} is growing up with {b} and {s}.
You meet a {kid} with {b} and {s}.
I know of a certain {kid} with {b} and {s}.
A certain {kid} I know has {b} and {s}.
There is a [small|young|clever|tall] {kid} who has {s} and {b}.
A [little|clever|young] {kid} with {s} and {b} wonders.
A {kid} tells me that {he} has {s} and {b}.
I was told by a {kid} that {he} has {b} and {s}.
[At camp|At my school|In the park|On the bus] there is a {kid} with {b} and {s}.
I know a {kid} [at camp|at my school] who has {s} and {b}.
When {he} counts {his} siblings, a {kid} gets {s} and {b}.
A {kid} writes that {he} has {s} and {b}.
In {his} diary a {kid} writes: I have {s} and {b}.
A {kid} drew {his} family with {s} and {b}.
I saw a {kid} drawing {his} family, {b} and {s}.
In a story there is a {kid} who has {b} and {s}.
My story is about a {kid} with {s} and {b}.
Once upon a time there was a {kid} with {s} and {b}.
There was once a {kid} who had {s} and {b}.
Take any {kid} with {b} and {s}.
Think of some {kid} who has {s} and {b}.
Picture a {kid} with {b} and {s}.
Assume there is a {kid} who has {s} and {b}.
Let us assume that a {kid} has {s} and {b}.
Let's say there is a {kid} with {b} and {s}.
Today I met a {kid} with {b} and {s}.
I met a {kid} on the bus who has {b} and {s}.
The {kid} I babysit has {s} and {b}.
I'm going to babysit a {kid} with {s} and {b}.
I read of a {kid} who has {b} and {s}.
In a book I read about a {kid} who has {s} and {b}.
Our neighbours' {kid} has {s} and {b}.
The neighbours have a {kid} with {s} and {b}.
My puzzle is about a {kid} with {s} and {b}.
In this puzzle a {kid} has {b} and {s}.
[Puzzle|Brain teaser|Quick riddle]: there is a {kid} who has {b} and {s}.
A [brain teaser|family riddle|quick puzzle]: a {kid} has {b} and {s}.
[My worksheet|Our maths book] tells of a {kid} who has {s} and {b}.
[On the worksheet|In the maths book] a {kid} has {s} and {b}.
A {kid} has {b} as well as {s}.
As well as {s}, some {kid} has {b}.
Besides {b}, a {kid} also has {s}.
A {kid} has {s} and, besides, {b}.
Somewhere there is a {kid} who has {s} and {b}.
There lives a {kid} somewhere with {s} and {b}.
""")

NEAR_OWN_SETUPS = phrasings("""
I am a {kid} who grew up with {s} and {b}.
I'm a {kid} and I'm growing up with {b} and {s}.
I'm a {kid} with {b} and {s}, and I wonder.
As a {kid} who has {b} and {s} I wonder this.
I'm a {kid}, and my siblings are {s} and {b}.
These are my siblings: {b} and {s}. I am a {kid}.
My family is our parents, {s}, {b} and me, a {kid}.
In my family are our parents, me (a {kid}), {b} and {s}.
I get asked a lot, being a {kid} with {s} and {b}.
People ask me a lot, as I'm a {kid} with {b} and {s}.
I'm speaking as a {kid} with {b} and {s}.
Speaking for myself, I am a {kid} and have {s} and {b}.
I'm a {kid}, and I live with {s}, {b} and my parents.
I live with {b} and {s}, and I'm a {kid}.
I, a {kid}, come from a family with {s} and {b} of mine.
The family I come from: me, a {kid}, with {b} and {s}.
By the way, I'm a {kid}. I have {s} as well as {b}.
I'm a {kid} and have {b} as well as {s}.
I have {s}. And I also have {b}, and I'm a {kid}.
And I'm a {kid}, by the way. I have {s} and {b}.
I'm a {kid} who shares a home with {b} and {s}.
You see, I'm a {kid}, and I share my home with {s} and {b}.
I'm [young|proud|curious], a {kid} with {b} and {s}.
As a [proud|curious] {kid} I say: I have {s} and {b}.
In the picture of my family I drew {s} and {b}, and me, a {kid}.
I drew {b} and {s} next to me, a {kid}.
Hi, I am a {kid} with {s} and {b}.
Hi there! I have {b} and {s}, and I'm a {kid}.
hey, I'm a {kid} with {b} and {s}.
{kid} here, and I have {b} and {s}.
Suppose that I am a {kid} who has {s} and {b}.
Let's suppose I have {b} and {s} and am a {kid}.
Let's say I'm a {kid} with {b} and {s}.
Imagine I am a {kid} with {s} and {b}.
Imagine me as a {kid} with {b} and {s}.
Besides me, a {kid}, there are {s} and {b} in my family.
There are {s} and {b} besides me, and I am a {kid}.
At our house there are {s} and {b}, not counting me, a {kid}.
Not counting me, there are {b} and {s}, and I'm a {kid}.
My parents have {b} and {s} of mine besides me, a {kid}.
My parents have given me {s} and {b}, and I am a {kid}.
You should know I have {s} and {b} and that I'm a {kid}.
Know that I'm a {kid}, and that I have {b} and {s}.
""")

NEAR_ASKS = phrasings("""
How many {asked} have all of {whose} {sib}s got, each of them?
Say how many {asked} all of {whose} {sib}s each have.
So {whose} own {sib} has how many {asked}?
What number of {asked} does {whose} own {sib} have?
I wonder how many {asked} each of {whose} {sib}s has.
I was wondering how many {asked} {whose} {sib} has got.
Have you any idea how many {asked} each {sib} has?
Any idea about the number of {asked} {whose} {sib} has?
I try to work out how many {asked} each {sib} has.
I'm trying to work out the number of {asked} of {whose} {sib}.
Now think of one of {whose} {sib}s. How many {asked} has that {sib}?
Think of {whose} {sib}. What number of {asked} does that {sib} have?
I need to know how many {asked} {whose} {sib} has.
What I need is the number of {asked} {whose} {sib} has.
How many {asked} belong to {whose} {sib}?
To each of {whose} {sib}s belong how many {asked}?
If I ask {whose} {sib}, how many {asked} will I hear of?
Ask {whose} {sib}: how many {asked} have you?
Asked today, how many {asked} will {whose} {sib} say there are?
Now ask {whose} {sib}: how many {asked} do you have?
You meet {whose} {sib}. How many {asked} has that {sib} got?
If you meet one of {whose} {sib}s, how many {asked} does that {sib} have?
Someone asks {whose} {sib}: how many {asked} have you got? What is the answer?
If someone asks how many {asked} {whose} {sib} has, what is the answer?
How many {asked} do you count for every {sib}?
For each of {whose} {sib}s, how many {asked} do you count?
How many {asked} does that give {whose} {sib}?
This gives every {sib} how many {asked}?
That means how many {asked} for {whose} {sib}?
This means each {sib} has how many {asked}?
How many {asked} does this make for each {sib}?
This makes how many {asked} for {whose} {sib}?
In that case, how many {asked} does each {sib} have?
In this case, what number of {asked} has {whose} {sib}?
But how many {asked} has each {sib} got?
But what number of {asked} does {whose} {sib} have?
ok how many {asked} does {whose} {sib} have
ok so how many {asked} has each {sib} got
Each of {whose} {sib}s can name how many {asked}?
How many {asked} can {whose} {sib} name?
With how many {asked} is {whose} {sib} growing up?
How many {asked} is each {sib} growing up with?
How many {asked} must each {sib} have?
What number of {asked} must {whose} {sib} have?
With how many {asked} did {whose} {sib} grow up?
How many {asked} did each of {whose} {sib}s grow up with?
Can you give me the number of {asked} [that|which] each {sib} has?
Give me the number of {asked} of {whose} {sib}.
Let me know how many {asked} {whose} {sib} has got.
Please let me know the number of {asked} each {sib} has.
Can you explain how many {asked} {whose} {sib} has?
Explain to me how many {asked} each {sib} has[ got|].
Can you help me see how many {asked} {whose} {sib} has?
Help me work out how many {asked} each {sib} has.
Is there any way to say how many {asked} each {sib} has?
Is there a way to tell how many {asked} {whose} {sib} has?
My teacher wants to know how many {asked} {whose} {sib} has.
The teacher asks how many {asked} each of {whose} {sib}s has.
We were asked how many {asked} {whose} {sib} has.
I was asked about the number of {asked} each {sib} has.
I'm curious about the number of {asked} {whose} {sib} has.
Just curious: how many {asked} does each {sib} have?
I get confused about how many {asked} {whose} {sib} has.
I'm confused: how many {asked} has {whose} {sib} got?
Think carefully about this: how many {asked} has each {sib}?
Think it over carefully: how many {asked} are there for {whose} {sib}?
Careful: how many {asked} does {whose} {sib} have?
It's a trick question: how many {asked} does {whose} {sib} have?
""")

NEAR_NAMED_ASKS = phrasings("""
I wonder how many {asked} each of {X}'s {sib}s has.
I was wondering how many {asked} {X}'s {sib} has got.
I need to know how many {asked} {X}'s {sib} has.
What I need is the number of {asked} of {X}'s {sib}.
If I ask {X}'s {sib}, how many {asked} will I hear of?
How many {asked} will {X}'s {sib} say there are, if you ask?
Ask {X}'s {sib}: how many {asked} do you have?
I now ask {X}'s {sib}: how many {asked} have you?
If you meet {X}'s {sib}, how many {asked} does that {sib} have?
You meet one of {X}'s {sib}s. How many {asked} has that {sib} got?
This means how many {asked} for {X}'s {sib}?
That means each {sib} of {X} has how many {asked}?
And how many {asked} has each {sib} of {X} got?
How many {asked} does every {sib} of {X} have?
But how many {asked} has {X}'s {sib} got?
But what number of {asked} does each {sib} of {X} have?
ok how many {asked} does {X}'s {sib} have
ok so how many {asked} does each {sib} of {X} have
What number of {asked} must {X}'s {sib} have?
How many {asked} must each {sib} of {X} have?
With how many {asked} did {X}'s {sib} grow up?
How many {asked} did each of {X}'s {sib}s grow up with?
How many {asked} belong to each {sib} of {X}?
To {X}'s {sib} belong how many {asked}?
Have you any idea how many {asked} {X}'s {sib} has?
Any idea about the number of {asked} each of {X}'s {sib}s has?
I try to work out how many {asked} each {sib} of {X} has.
I'm trying to work out the number of {asked} of {X}'s {sib}.
I'd like to know the number of {asked} {X}'s {sib} has.
I'd like to know how many {asked} each of {X}'s {sib}s has.
[Determine|Figure out|Calculate|Say] how many {asked} each {sib} of {X} has.
Can you [determine|figure out|calculate|say] how many {asked} {X}'s {sib} has?
Let me know how many {asked} {X}'s {sib} has.
Please let me know the number of {asked} each {sib} of {X} has.
The teacher asks how many {asked} each of {X}'s {sib}s has.
My teacher wants to know how many {asked} {X}'s {sib} has.
The question is how many {asked} {X}'s {sib} has.
Here is the question: how many {asked} does each of {X}'s {sib}s have?
Think carefully: how many {asked} has {X}'s {sib} got?
Think carefully about how many {asked} each {sib} of {X} has.
""")
