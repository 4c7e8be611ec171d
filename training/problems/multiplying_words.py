"""More ways to ask for a product."""

from training.problems.multiplying_contrast import CONTRAST_DOUBLE, CONTRAST_TRIPLE
from training.problems.multiplying_more import FURTHER_DOUBLE, FURTHER_PHRASES, FURTHER_TRIPLE
from training.problems.multiplying_near_more import NEAR_DOUBLE, NEAR_TRIPLE
from training.problems.problem import phrasings

MORE_PHRASES = FURTHER_PHRASES + phrasings("""
{e} equals [what|how much|?]
{e} gives what?
{e} [answer|result|solution]
[calculator|calc|math|maths|multiplication] {e}
[maths|math] question: {e}
[Quick one|Easy one|Next one|Multiplication]: {e}?
homework [help|question]: {e}
My worksheet has {e} on it. What [do I write|is the answer]?
My [teacher|son|daughter|boss] wants to know {e}. [Can you help?|Help me out.|]
I'm trying to figure out [what {e} is|{e}|how much {e} makes].
I'd like to know [how much|what] {e} [is|makes|comes to].
Not sure what {e} comes to, [can you tell me|do you know|any idea]?
Would you [mind working out|be so kind as to calculate] {e}?
Could you [please |]tell me [the answer to|the result of|what you get for] {e}?
Work this out: {e}
What's the answer [to|for] {e}?
[Show|Tell] me the [result|answer|value] of {e}.
[Determine|Obtain|State] the value of {e}.
Help me [with|solve|do] {e}.
Need {e} [quickly|asap|now|fast].
[So |]how much would {e} [be|make|come to]?
how do you do {e}, what's the answer
Fill in the blank: {e} = __
Complete the multiplication: {e} = ...
x = {e}. [Find|Solve for|What is] x.
[Perform|Carry out|Do] this multiplication: {e}
Do the multiplication {e}.
[Perform|Carry out] the multiplication of {a} by {b}.
multiply {a} {b}
{a} {b} [product|multiplied|times|multiply]
product {a} {b}
multiplication of {a} and {b}
The product of {a} and {b}, please.
The product of {a} and {b} is [what|which number]?
[Determine|Compute|Calculate|Work out|Obtain] the product of {a} and {b}.
What product do {a} and {b} [make|give|have]?
Two numbers are {a} and {b}. [What is their product?|Find their product.|Multiply them.]
The factors are {a} and {b}. What is the product?
Let x be {a} and y be {b}. What is x times y?
If x is {a} and y is {b}, what is the product xy?
Multiply these two [numbers|]: {a}, {b}
Multiply the number {a} by {b}.
Multiply {a} with {b}, please.
Multiply together {a} and {b}.
multiply {b} into {a}
If {a} is multiplied by {b}, what [is the result|do you get|comes out]?
When {a} is multiplied by {b}, what's the [answer|product|outcome]?
{a} gets multiplied by {b}. What [comes out|is the result|is it now]?
Multiplying {a} by {b} gives [what|which number|how much]?
By multiplying {a} and {b} we get [what|which number]?
What's the result [of multiplying|when you multiply] {a} and {b}?
I want to multiply {a} by {b}. What [will I get|is the result|comes out]?
I forgot how to multiply. What [would|does] {a} times {b} make?
I'm learning my times tables: what is {a} times {b}?
Let's multiply {a} by {b}. [What do we get?|What comes out?|How much is it?]
Can you [tell me|work out|do] {a} times {b}?
[Would|Do] you know what {a} times {b} [is|makes]?
Would you multiply {a} and {b} for me, please?
[Mind|Could you try] multiplying {a} by {b}?
[Start|Begin] with {a} and multiply by {b}. What [is it|do you get|have you got]?
{a}, times {b}. Answer?
{a} times {b} [makes|equals|gives] what?
{a} times {b} equals
What do {a} times {b} [make|come to|give]?
What number is {b} times {a}?
What number is {b} times as [big|large|much|great] as {a}?
What is {b} times as much as {a}?
What do you get if you make {a} {b} times as [big|large|great]?
{a} becomes {b} times as [big|large|much]. How much is it then?
Scale {a} by a factor of {b}.
What is {a} scaled up by a factor of {b}?
[Increase|Multiply] {a} by a factor of {b}.
Take {a} [and multiply it|times] {b}.
Take the number {a} exactly {b} times. What do you [get|have] in all?
Add {a} to itself until you have it {b} times. What is the total?
If you add up {b} copies of {a}, what [is the sum|do you get|is the total]?
What are {b} lots of {a}?
{b} lots of {a} [is|makes] how many?
How many are {a} groups of {b}?
{a} groups of {b}: how many [altogether|in total|in all]?
There are {a} groups with {b} in each. How many [altogether|in total|in all]?
There are {a} rows with {b} [seats|chairs|trees|plants] each. How many is that?
{a} rows of {b}, how many [in all|altogether]?
A grid has {a} rows and {b} columns. How many [cells|squares|fields] does it have?
An array is {a} by {b}. How many elements does it have?
What is the area of a rectangle [with sides|measuring] {a} by {b}?
A rectangle is {a} long and {b} wide. What is its area?
{a} boxes hold {b} each. How many [altogether|in total|do they hold]?
One costs {a}. What do {b} cost?
Each one costs {a} and I buy {b}. How much do I [pay|spend]?
If each of {a} people [gets|brings|has] {b}, how many is that?
How many is {b} each for {a} people?
For each of {a} days I need {b}. How many is that [in all|altogether]?
I do {b} a day. How many is that in {a} days?
I [read|write|type] {b} pages a day for {a} days. How many pages is that?
""")

DOUBLE = (
    FURTHER_DOUBLE
    + NEAR_DOUBLE
    + CONTRAST_DOUBLE
    + phrasings("""
double {a}
Double {a}.
What is double {a}?
whats the double of {a}
twice {a}
What is twice {a}?
How much is twice {a}?
What's two times as much as {a}?
If I double {a}, what do I get?
What do you get when you double {a}?
{a} doubled
{a} doubled is what?
What is {a} doubled?
Tell me the double of {a}.
Can you double {a} for me?
[Calculate|Work out|Find] [double|twice] {a}.
Something was {a} and doubled. What is it now?
I have {a} and my [friend|sister] has twice as many. How many does my [friend|sister] have?
""")
)

TRIPLE = (
    FURTHER_TRIPLE
    + NEAR_TRIPLE
    + CONTRAST_TRIPLE
    + phrasings("""
triple {a}
Triple {a}.
What is triple {a}?
three times {a}
What is three times {a}?
How much is three times as much as {a}?
If I triple {a}, what do I get?
What do you get when you triple {a}?
{a} tripled
What is {a} tripled?
Can you triple {a} for me?
[Calculate|Work out|Find] three times {a}.
""")
)
