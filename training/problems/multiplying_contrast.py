"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from training.problems.problem import phrasings

CONTRAST_PHRASES = phrasings("""
Combine each of {a} with each of {b}. How many pairs are there?
Combine each of {a} things with each of {b} other things. How many pairs are there?
I combine each of {a} [shirts|coats|hats] with each of {b} [ties|scarves|belts]. How many combinations are there?
I have {a} bags and {b} marbles are in each. How many marbles do I have [together|altogether|in all]?
I have {a} marbles and Tom has {b} times as many as I do. How many [has Tom|does Tom have]?
Tom has {b} times as many [stamps|coins|cards] as I have, and I have {a}. How many does Tom have?
I have {a} marbles, and each of my {b} friends has that many. How many do my friends have together?
A number is {b} times {a}. Which number is it?
Multiply by {b} the number {a}.
{b} is what I multiply by and {a} is what I multiply. What's the result?
I save ${a} a month for {b} months. How much do I have [then|in the end]?
I have saved {a} in each of {b} months. How much have I saved?
We collect {a} in each of {b} towns. What is the total?
I've done {a} in each of {b} weeks. How many is that altogether?
Every hour it gets {a} degrees warmer, for {b} hours. How many degrees warmer does it get?
On each of {b} days {a} is paid into my account. How much is paid into it?
I win {a} points in each of {b} rounds. How many points do I win?
A lift goes up {a} levels, {b} times. How many levels does it go up in all?
I walk {a} metres north {b} times over. How far north am I?
I walk from one end to the other of a street of {a} metres, {b} times. How far do I walk?
A ticket costs ${a} and I buy {b}. What do I pay for all of them?
What do I pay for {b} tickets at {a} each?
I bought {b} tickets for ${a} each. How much did I pay?
I cut {a} pieces of {b} cm each from a ribbon and use it up. How long was it before?
A ribbon is sewn from {b} pieces of {a} cm each. How long is the ribbon now?
How long is a ribbon sewn from {b} ribbons of {a} cm?
There are {a} boxes in the kitchen and {b} eggs in each. How many eggs are there?
There were {a} eggs in every box, and {b} boxes came in. How many eggs is that?
{b} eggs go into each cake and I bake {a} cakes. How many eggs do I need?
There are {a} people on each bus and {b} buses. How many people are on them?
{b} people got off at each of {a} stops. How many people got off?
Each bus carries {a} people, and there are {b} buses. How many people do all of them carry?
I read {a} pages a day for {b} days. How many pages have I read?
I read {a} books of {b} pages each. How many pages have I read?
How many pages have I read after {b} days of {a} pages a day?
For {a} and {b}, what is the product?
My two numbers are {a} and {b}. I need their product, not their sum.
{a} & {b}, product [pls|please]
From the pair {a}, {b} [give|tell] me the product.
Not the sum but the product of {a} and {b}[, please|].
What is the product if the numbers are {a} and {b}?
Take {a} as many as {b} times. How much is that?
If you take {a} at a time, {b} times, how much have you got?
I gave {a} to each of {b} people. How much did I give?
Each person got {a} from me, and there were {b} people. How much did I give away?
I gave {b} people {a} each. How much did they get in all?
On Monday {a} people came, and on Tuesday {b} times as many as on Monday. How many came on Tuesday?
How many came on Tuesday if it was {b} times the {a} on Monday?
On each of {b} days {a} people came. How many came [in all|on all days together]?
The school is {a} metres away and the library {b} times as far. How far away is the library?
It is {a} metres to the school and {b} times that to the library. How far is it to the library?
{b} packs of {a}: how many is that in all?
I buy {b} packs of {a} [nails|screws]. How many do I have?
{b} rows of {a} seats each: how many seats?
{b} rows of {a}, how many altogether
Each of {b} friends has {a}. How much have they got between them?
What have we got between us if there are {b} of us and each has {a}?
{a} new people came each day for {b} days. How many people came?
In Python, what is math.prod(({a}, {b}))?
A coat costs {a} and I order {b} of them. What do I pay?
One episode lasts {a} minutes. How long do {b} of them last?
I have watched {b} episodes of {a} minutes each. How many minutes is that?
{b} buckets of {a} litres are poured into an empty tank. How many litres are in it now?
{b} classes of {a} pupils go on a trip. How many pupils go?
In a school every class has {a} pupils, and there are {b} classes. How many pupils has the school?
[Don't add|Don't divide], multiply: {a} and {b}.
Multiply {a} by {b}, don't divide it.
I don't want the sum of {a} and {b} but the product.
My friend added {a} and {b}, but I need them multiplied. What do I get?
Each [team|class] has {a} points, and there are {b} of them. How many points do they have together?
A [farmer|shop] has {b} crates of {a} apples. How many apples are there?
How many are there in {b} groups of {a}?
Put {a} into each of {b} boxes. How many are in the boxes then?
{a} for each of {b} people is how much in all?
My sister, who loves [cats|tea], has {a} albums with {b} stamps in each. How many stamps has she?
ok so i've got {b} lots of {a} here, what's that [together|in all]
How many chairs are there if {b} rows of {a} stand here?
How many chairs are needed if each of {b} tables needs {a}?
Say what {a} times {b} comes to.
{a}, {b} times over, total
I need {a} for each one, and there are {b}. How much do I need?
We drive {a} km a day for {b} days. How many km is that?
The house is {a} years old and the church {b} times as old. How old is the church?
Each crate weighs {a} kg. What do {b} such crates weigh?
""")

CONTRAST_INVERSE = phrasings("""
After a cut by a factor of {b} the [price|rent|fee] is {a}. What was it before the cut?
What was the price before it was cut by a factor of {b} to {a}?
My number divided by {b} is {a}. Which number is it?
I divided a number by {b} and got {a}. What number did I [start with|have at first]?
One of {b} equal parts of my number is {a}. What is my number?
A ribbon was cut into {b} equal pieces, each {a} cm long. How long was it before?
{b} people shared something equally and each got {a}. How much was there before?
There were {b} full boxes of {a} eggs and nothing left over. How many eggs were there?
A price of ${a} is raised by a factor of {b}. What's the new price?
If a [fee|fare|rent] of {a} is raised by a factor of {b}, what is it [then|now|afterwards]?
[Raise|Lift] the value {a} by a factor of {b}.
I've paid for a coat in {b} instalments of {a} each. What does the coat cost?
{a} grows {b}-fold to become what?
""")
"""Those that speak of dividing, growing or paying in parts: only where neither number is 0."""

CONTRAST_DOUBLE = phrasings("""
A price of {a} is raised to twice that. What's the new price?
Something costs {a}, and from tomorrow twice that. What will it cost?
My sister has {a} and I have twice that. How much do I have?
The first trip is {a} km long and the second twice that. How long is the second?
The school is {a} metres away and the library twice as far. How far away is the library?
On Monday {a} people came and on Tuesday twice that. How many came on Tuesday?
I read {a} pages on Monday and twice that on Tuesday. How many did I read on Tuesday?
My number is twice {a}. Which number is it?
Half my number is {a}. What is my number?
Don't halve {a}, double it.
I don't need the half, I need twice {a}.
""")

CONTRAST_TRIPLE = phrasings("""
A price of {a} is raised to three times that. What's the new price?
Something costs {a}, and from tomorrow three times that. What will it cost?
My sister has {a} and I have three times that. How much do I have?
The school is {a} metres away and the library three times as far. How far away is the library?
On Monday {a} people came and on Tuesday three times that. How many came on Tuesday?
I read {a} pages on Monday and three times that on Tuesday. How many did I read on Tuesday?
My number is three times {a}. Which number is it?
A third of my number is {a}. What is my number?
I don't need the third, I need three times {a}.
""")
