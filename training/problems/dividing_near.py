"""Phrasings near to others: each shares its words or its way of asking with another one."""

from training.problems.multiplying_near import NEAR_EXPRESSIONS
from training.problems.problem import phrasings

NEAR_PHRASES = NEAR_EXPRESSIONS + phrasings("""
Can you do {e} [on paper|the long way|digit by digit]?
How do I do {e} [on paper|digit by digit|the long way]? What comes out?
Work {e} out [on paper|digit by digit].
Complete this division: {e} = __
The division {e} = ... needs completing. What comes there?
I'm [eight|nine|ten] and learning to divide. How much is {a} divided by {b}?
We are learning long division at school. What is {a} divided by {b}?
With long division, what does {a} divided by {b} make?
Solve {e} [with|using|by] long division.
Can you use long division to do {e}?
What does {e} make if I use long division?
What number does the fraction {a} over {b} equal?
What is the fraction {a} over {b} equal to?
Which number is equal to the fraction with numerator {a} and denominator {b}?
The numerator is {a} and the denominator is {b}. What does the fraction equal?
With numerator {a} and denominator {b}, a fraction equals what?
If p is {a} and q is {b}, what is p divided by q?
p is {a}, q is {b}. Find p divided by q.
What is p over q when p is {a} and q is {b}?
If f(x) is x / {b}, what is f({a})?
Find f({a}) for f(x) = x / {b}.
Let f(x) = x divided by {b}. How much is f({a})?
In Python, what is {a} // {b}?
I type {a} // {b} in Python. What does it [return|print|give]?
print({a} // {b}) in Python shows what?
In Python, n is {a}. What is n after n //= {b}?
What is the variable n after n //= {b} if it was {a} before?
Reckon out {a} divided by {b}.
[Can|Could] you [reckon|figure] out {a} divided by {b}?
What do you reckon {a} divided by {b} is?
Would you kindly divide {a} by {b}?
[Kindly|Please] tell me the quotient of {a} and {b}.
What does one thing weigh if {b} equal things weigh {a} together?
Together {b} equal [bricks|stones|balls] weigh {a}. What is the weight of one?
{b} equal boxes weigh {a} kg. How heavy is one?
How big is one step if {b} equal steps make {a}?
In {b} equal steps I go {a}. How big is each step?
How long is each stage if {a} km are done in {b} equal stages?
We walk {a} km in {b} equal stages. How many km is one stage?
How many words are on each page if {a} words are spread equally over {b} pages?
{b} pages have {a} words, with equally many on each. How many words does a page have?
An equal number of words on each of {b} pages makes {a} words. How many per page?
{b} classes of equal size have {a} pupils in all. How many pupils are in a class?
How many pupils per class if {a} are put in {b} equal classes?
Put {a} chairs in {b} equal rows. How many chairs are in each row?
How many chairs stand in a row if {b} equal rows have {a} chairs?
{a} minutes are spread over {b} days in equal amounts. How many minutes a day?
How many minutes a day is {a} minutes in equal amounts over {b} days?
How much must I save per month, in equal amounts, to have {a} in {b} months?
I want to save {a} in {b} equal monthly amounts. How much is it per month?
In {b} months I need {a}. How much do I save each month if the amounts are equal?
How much is one instalment if a debt of {a} is paid in {b} equal ones?
I pay off {a} in {b} equal instalments. How big is each?
In {b} equal payments I pay {a}. What is one payment?
A loan of {a} is paid back in {b} equal monthly payments. What do I pay a month?
What's the hourly wage if {b} equally paid hours bring {a}?
I get {a} for {b} hours of work, equally much for every hour. What do I earn an hour?
For {b} hours of work I was paid {a}, every hour equally. How much is that per hour?
At an equal pace, a car goes {a} km in {b} hours. How many km per hour is that?
What is the speed of a car in km per hour if it covers {a} km in {b} hours at an equal pace?
A train covers {a} km in {b} hours, equally far each hour. How far does it go in an hour?
How many parts does a machine make an hour if it makes {a} in {b} hours, equally many each hour?
In {b} hours a machine makes {a} parts at an equal rate. How many parts per hour?
I paid {a} for {b} identical tickets at equal prices. What did one cost?
What is the price of one ticket if {b} at equal prices came to {a}?
{b} identical books, all of equal price, came to {a}. How much was one book?
How many sweets does one child get if {b} children have equal portions of {a}?
{a} sweets are given to {b} children in equal portions. How many does each child get?
Make {b} equal portions of {a} sweets. How many in one portion?
Deal {a} cards to {b} players so that all get equally many. How many does each hold?
How many cards does each of {b} players hold if {a} are dealt equally?
{b} players are dealt {a} cards, all equally many. How many has one player?
{b} heirs inherit {a} in equal parts. How much does each get?
What does each heir get if {b} heirs share an inheritance of {a} equally?
An inheritance of {a} is divided into equal parts for {b} heirs. What's one part?
What was my share if {b} of us found {a} coins and shared them equally?
All {b} of us shared the {a} coins we found equally. How many did I get?
How long is one bit if a rope of {a} cm is cut into {b} equal bits?
I snip a [rope|ribbon] of {a} cm into {b} equal bits. How long is each bit?
A string of {a} cm gets cut into {b} equal pieces. How long is a piece?
The area of a rectangle is equal to {a} and its width is {b}. How long is it?
How long is a rectangle with a width of {b} and an area equal to {a}?
What is the length of a rectangle {b} wide whose area is equal to {a}?
How many days do {a} pills last if I take {b} each day, an equal number every day?
I have {a} pills and take equally many each day, namely {b}. For how many days do they last?
How many days does a book of {a} pages last if I read {b} every day, equally many each time?
I read {b} pages every day, always equally many. How many days do {a} pages last?
How many equal packs of {b} do {a} make?
{a} go into equal packs with {b} in every pack. How many packs is that?
How many equal tables for {b} do {a} people need, all full?
Tables of equal size seat {b} each. How many tables do {a} people fill?
{a} litres are filled into equal cans of {b} litres. How many cans?
From {a} litres I fill equal {b}-litre cans. How many cans can be filled?
{b} equal numbers sum to {a}. What is their average?
If the sum of {b} equal numbers is {a}, what is each of them on average?
To equal {a}, by what must {b} be multiplied?
By which number do I have to multiply {b} to equal {a}?
{b} must be multiplied by what to be equal to {a}?
{b} multiplied by what number is equal to {a}?
I multiply {b} by a number and get a result equal to {a}. What number is it?
What do I have to multiply {b} by so that it equals {a}?
Which amount does each of us pay if {b} of us pay equal parts of {a}?
{a} is paid by the {b} of us in equal parts. What does each of us pay?
Each of us {b} pays an equal amount of the {a}. How much is it?
If I make {b} equal heaps out of {a}, how many are in a heap?
Out of {a} I make {b} equal [heaps|piles|stacks]. How many are in each?
What is a quick way to divide {a} by {b}, and what comes out?
Is there a quick way to divide {a} by {b}? What does it come out at?
What does {a} divided by {b} come out at?
{a} is reduced by a factor of {b}. What is it now?
What do I get if I reduce {a} by a factor of {b}?
{a} reduced by a factor of {b} is what?
Please [determine|compute] the quotient of {a} and {b}.
What do I get if I compute the quotient of {a} and {b}?
What's the quotient when {a} is divided by {b}?
What is the outcome of dividing {a} by {b}?
The [outcome|answer] when {a} is divided by {b}, please?
Dividing {a} by {b}, what's the result?
I forgot what {a} divided by {b} makes.
I forgot how to divide {a} by {b}. What is it?
Let's see what comes out if we divide {a} by {b}.
Let us divide {a} by {b}. What is the quotient?
Could you try to divide {a} by {b}?
Try dividing {a} by {b}. What do you get?
Would you mind dividing {a} by {b} for me?
I start with {a} and divide by {b}. What have I got?
Begin with {a}, then divide by {b}. Result?
If you start with {a} and divide it by {b}, what do you get?
What number does {a} divided by {b} [make|give|equal]?
Tell me what {a} divided by {b} [makes|gives|equals].
How many {b}s can I count in {a}?
Count how many {b}s fit in {a}.
Tell me how many {b}s there are in {a}.
From {a}, how many times can I [take|subtract] {b}?
I subtract {b} from {a} as often as I can. How many times is that?
How often can you take {b} from {a}?
{b} is contained in {a} how many times?
How often is {b} contained in {a}?
I make [groups|teams|sets] of {b} from {a}. How many [groups|teams|sets] do I get?
How many [packs|bags|piles] of {b} can I make if I have {a}?
How many full [groups|bags|packs|piles] of {b} can be made from {a}?
I have {a} and fill bags of {b}. How many full bags do I get?
How many full boxes do {a} [items|things|pieces] make if {b} go into a box?
How many boxes of {b} can I fill with {a} [items|things|pieces]?
I share {a} equally among {b} friends. What does each friend get?
What does [each|everyone] get if {a} is shared equally [among|between] {b} [kids|friends]?
We want to split {a} equally and we are {b} people. How much per person?
There are {b} of us and we split {a} equally. How much is that per head?
How much is it per [person|head] if {b} of us split {a} equally?
If {b} [people|children] receive equal shares of {a}, how much does each one get?
{b} [people|children] get equal shares of {a}. How much is one share?
How [big|large] is one piece if {a} is broken into {b} equal pieces?
{a} is [chopped|separated|broken] into {b} equal [pieces|portions]. How [big|large] is each?
How many are in each [pile|bag|row] if I put {a} into {b} equal ones?
If {a} is put into {b} equal [piles|bags|boxes], how many are in each?
How many are in one box if {b} boxes hold {a} and each holds an equal number?
There are {a} in {b} boxes, an equal number in each. How many does one box hold?
What does one cost if {b} of them cost {a} at equal prices?
I bought {b} of them at equal prices and paid {a} in all. What did one cost?
How many does each get if {a} are [distributed|handed out|dealt out] equally to {b} people?
{a} are [distributed|dealt out|handed out] to {b} people equally. How many each?
I'm learning long division: what does {a} over {b} make?
Could you furnish the quotient of {a} and {b}?
Furnish me with the quotient of {a} and {b}, please.
If {a} is paid in {b} equal monthly payments, what is the rate?
What's the monthly rate for {a} in {b} equal payments?
{b} hours pay {a}, all hours equally. What does one hour pay?
How many tables are full if {a} people sit at equal tables for {b}?
Is there a quick way to see how often {b} goes into {a}? How often is it?
If I reduce {a} by a factor of {b}, what's left?
Can you [calculate|determine|work out] the quotient of {a} and {b}?
When you divide {a} by {b}, what's the result?
If I begin with {a} and divide by {b}, what do I get?
What [makes|gives] {a} divided by {b}?
Can you count the {b}s that fit in {a}?
How many teams of {b} can be made out of {a}?
How many [lots|groups|sets] of {b} fit into {a}?
{a} holds how many [lots|sets|groups] of {b}?
[Share|Split|Divide] {a} equally between {b} kids. How many does everyone get?
[Break|Chop] {a} into {b} equal pieces. How large is each?
Separate {a} into {b} equal groups. How big is one group?
[Deal out|Hand out|Distribute] {a} equally among {b} players. How many does each get?
""")
