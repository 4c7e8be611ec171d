"""Phrasings near to others, for more than two numbers: each shares its words or its way of asking with another one."""

from training.problems.problem import phrasings

NEAR_SEVERAL = phrasings("""
What does {plus} equal in the end?
{plus} equals [what|how much]?
Can you tell me what {plus} equals?
[Compute|Evaluate|Solve|Find] the sum {plus}.
Please [compute|evaluate|solve] {plus}.
Evaluate this: {plus}
[Could|Can] you solve {plus}?
I need {plus} [now|asap|fast].
For my homework I need {plus}.
Quickly, what's {plus}?
Today I need to know {plus}.
[math|maths] question: {plus}
If I type {plus} into my calculator, what does it show?
a [math|maths] problem: what is {plus}?
I've no calculator. What's {plus}?
What's the answer to {plus}? It's [in|for] my homework.
My [homework|worksheet] asks for {plus}. What [do I write|is the answer]?
homework [help|question]: {plus}
I have {plus} for homework.
I can't figure out {plus}.
Help me figure out {plus}.
Figure out {plus} for me.
What do you figure {plus} comes to?
What would {plus} evaluate to?
What does {plus} come to in total?
{plus}: what does it [make|equal|come to]?
I always lose count with {plus}. What is it?
I lost count. What is {plus}?
At {plus} I keep getting lost; what do you get?
If x = {plus}, what's x?
Let x be {plus}. Find x.
x is {plus}. What is x?
{plus} = x. Solve for x.
{plus} = __, fill in the [gap|blank].
What goes in the [gap|blank]: {plus} = __
Fill in the answer: {plus} = ...
In Python, what does {plus} [show|output]?
I typed print({plus}) into Python. What's the output?
Python says what for {plus}?
In your head, what's {plus}?
Can you do {plus} in your head?
I tried {plus} in my head. What's right?
What should {plus} be? I want to check my sum.
Check my work: {plus} should be what?
Please check what {plus} should come to.
tot up {row}
[Could|Would] you tot up {list}[, please|]?
If I tot up {list}, what's the total?
What is the grand total of {list}?
grand total: {row}
I need the grand total of {row}
How much altogether? {row}
What do they make: {row}
{row}: what do these [make|come to] altogether?
What's the sum of these [figures|amounts|values]? {row}
Sum up these [figures|amounts|values]: {row}
The [figures|amounts|values] are {row}. What is their sum?
Here are the [figures|amounts]: {row}. Find the total.
Here are [my|the] numbers: {row}. What do they come to?
What do these [amounts|figures|numbers] total? {row}
My shopping came to {list}. How much is that altogether?
What do I pay if my shopping costs {list}?
I went shopping and paid {list}. How much did I pay in all?
How much did I spend this week if I spent {list}?
This week I spent {list}. What's that in all?
I spent {list} on different days. How much is it altogether?
My receipt [says|shows] {list}. What's the total?
What's the bill for a receipt with {row}?
Receipt: {row}. What's the amount due?
What's the amount due if the items are {list}?
How much does everything cost together if the items cost {list}?
The items cost {list}. What do I pay for everything?
Items at {list}: what does everything cost?
What is the perimeter of a shape with sides {list}?
A shape has sides of {list}. Find its perimeter.
perimeter of a shape with sides {row}
The sides are {row}. What do they make in all?
On different days I walked {list} km. How far is that in all?
I [ran|cycled|walked] {list} km. What is the overall distance?
What distance do {list} km make overall?
The legs of my trip are {list} km. What is the overall distance?
How many members are there in all if the groups have {list}?
There are groups of {list} people. How many people altogether?
Groups with {list} members come together. How many people is that?
What is our team's score if the players scored {list}?
The players of our team scored {list} points. How many points in all?
Our team scored {list} in its games. What did we score altogether?
What's the combined weight of boxes of {list} kilos?
Some boxes weigh {list} kilos. How much do they weigh together?
The bags weigh {list} kilos. What is their weight combined?
How many minutes do tasks of {list} minutes take in all?
My tasks take {list} minutes. How long is that altogether?
The films last {list} minutes. How long for all of them?
How many pupils are there altogether in classes of {list}?
A school has classes with {list} pupils. How many pupils is that?
There are {list} pupils in the classes. How many in all?
I counted {list} on different days. How many did I count overall?
What's the overall count if I counted {list}?
My counts are {list}. What's the whole count?
If I put {list} together, what's the whole?
The parts are {list}. What's the whole?
What whole do {list} make when put together?
How much is there if {list} are combined?
Combine {list}. How much is that?
Combining {list}, how much do you get?
I start from nothing and add {list}. Where do I end [up|]?
Starting at nothing, add {row}. What do you get?
If I start with nothing and get {list}, what do I have in the end?
I want to know what {list} come to in all.
Let me know what {list} make[ in all|].
I'd love to know how much {list} come to.
In a spreadsheet, what does SUM({row}) give?
What does SUM return for {row} in a spreadsheet?
My spreadsheet has cells with {list}. What's their sum?
Someone adds {list}. What do they get?
What will someone get who adds {list}?
I must add {list}. What will I get?
Which number results if you add {list}?
What results from adding {list}?
Adding {list} results in what number?
What is the result when {list} are added?
If {list} are added together, what's the result?
{list} are added. What comes out?
In turn I add {row}. What do I get?
Add {row} in turn. Where does that end?
Add {list} one after the other. What's the result?
What comes out if I add {list} one after the other?
What comes out when you add {row}?
whats {row} added up
whats the sum of {list}
whats the total of {row}
Please work out {plus}.
Calculate {plus} for me, please.
Can you calculate {plus}?
Could you please calculate the total of {list}?
My [bills|scores|points] [come to|were] {list}. How much is that in all?
What do my [bills|scores|points] add up to if they are {list}?
I have [bills|scores|points] of {list}. What is the total?
on my calculator: {plus}
calc {list} added up
I'm trying to do {plus} in my head. What is it?
I'm trying to add {row}. What do I get?
I keep getting lost at {plus}. What is it?
I'm losing count: what's {plus}?
I keep losing count of {list}. What do they make?
Here are some numbers: {list}. What do they add up to?
Everything here is priced: {row}. What does it cost together?
The tickets are priced at {list}. How much do they cost in all?
I'd like to know the sum of {row}.
I'd like {list} added up.
Must I add {list}? Then what will I get?
I add {row} in turn, which gives what?
What does adding {row} give?
One after the other, {list} are added. What do they make?
""")
