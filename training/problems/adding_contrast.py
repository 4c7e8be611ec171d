"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from training.problems.problem import phrasings

CONTRAST_PHRASES = phrasings("""
Combine {a} and {b} into one [total|whole|heap].
Combine {a} things with {b} other things. How many things are there?
I combine a [pile|heap|stack] of {a} with one of {b}. How many are in it [now|then]?
A price of ${a} is raised by ${b}. What's the new price?
If a [fee|fare|rent] of {a} is raised by {b}, what is it [then|now|afterwards]?
[Raise|Lift] the value {a} by {b}.
After a cut of {b} the [price|rent|fee] is {a}. What was it before the cut?
What was the price before it was cut by {b} to {a}?
I have {a} marbles and Tom has {b}. How many do we have [together|between us|in all]?
I have {a} marbles and Tom has {b} more than I do. How many [has Tom|does Tom have]?
I have {a} marbles, which is {b} fewer than Tom has. How many [has Tom|does Tom have]?
Tom has {b} more [stamps|coins|cards] than I have, and I have {a}. How many does Tom have?
{b} less than my number is {a}. What is my number?
My number minus {b} is {a}. Which number is it?
I took {b} away from a number and got {a}. What number did I [start with|have at first]?
A number is {b} more than {a}. Which number is it?
Add to {a} the number {b}.
Add the number {b} to the number {a}.
{b} is what I add and {a} is what I add it to. What's the result?
I have saved ${a} and still need ${b}. How much is my goal?
I'm still {b} short, with {a} saved. How much do I want to save?
We have collected {a} and {b} is still missing. What is the [target|goal]?
I've done {a} and have {b} to go. How many is that altogether?
It is {a} degrees and gets {b} degrees warmer. [What is the temperature then|How many degrees is it then]?
My account stands at {a} and {b} is paid into it. What does it stand at [now|then]?
I have {a} points and win {b}. How many points do I have [now|then]?
A lift on level {a} goes up {b} levels. On which level does it stop?
One village lies {a} km east of us and another {b} km west of us. How far apart are they?
From the same [tree|gate|corner] I walk {a} metres north and you walk {b} metres south. How far apart are we?
It is {a} degrees inside and {b} degrees below zero outside. How many degrees warmer is it inside?
A bird is {a} metres above the sea and a fish {b} metres below the surface. How far apart in height are they?
A ticket costs ${a} and a programme ${b}. What do I pay for both?
What do I pay for a ticket at {a} and a drink at {b}?
I bought a ticket for ${b} and had ${a} left. How much did I have before?
A ribbon of {a} cm is sewn to one of {b} cm. How long is the ribbon now?
I cut {b} cm off a [ribbon|rope|cable] and {a} cm were left. How long was it before?
How long is a ribbon of {a} cm with a piece of {b} cm sewn on?
There are {a} eggs in the kitchen and {b} more in the fridge. How many eggs are there?
There were {a} eggs, and {b} more came in. How many eggs are there now?
{b} eggs went into a cake and {a} are left. How many eggs were there?
There are {a} people on a bus and {b} more get on. How many are on it then?
{b} people got off the bus and {a} stayed on. How many people were on it before?
One bus carries {a} people, another {b}. How many people do both carry?
I read {a} pages yesterday and {b} today. How many pages have I read?
I have read {a} pages of a book and {b} are left. How many pages has the book?
How many pages has a book if I have read {a} and have {b} to go?
For {a} and {b}, what is the sum?
My two numbers are {a} and {b}. I need their sum, not their product.
{a} & {b}, sum [pls|please]
From the pair {a}, {b} [give|tell] me the sum.
Not the difference but the sum of {a} and {b}[, please|].
What is the sum if the numbers are {a} and {b}?
Take {a} and {b} together.
If you take {a} and then another {b}, how much have you got?
I gave {a} to one person and {b} to another. How much did I give?
One person got {a} from me and another {b}. How much did I give away?
I gave away {b} and have {a} left. How much did I have?
On Monday {a} people came, and on Tuesday {b} more than on Monday. How many came on Tuesday?
On Monday {a} people came, {b} fewer than on Tuesday. How many came on Tuesday?
How many came on Tuesday if it was {b} more than the {a} on Monday?
On Monday {a} people came and on Tuesday {b} people. How many came [in all|on both days together]?
The school is {a} metres away and the library {b} metres farther. How far away is the library?
It is {a} metres to the school and {b} metres more to the library. How far is it to the library?
The school is {a} metres away, {b} metres nearer than the library. How far away is the library?
A pack of {a} and a pack of {b}: how many is that in all?
I buy a pack of {a} [nails|screws] and a pack of {b}. How many do I have?
One row of {a} seats and one row of {b} seats: how many seats?
a row of {a} and a row of {b}, how many altogether
Tom has {a} and Ann has {b}. How much have they got between them?
What have we got between us if I have {a} and you have {b}?
{a} people came first and {b} people later. How many people came?
In Python, what is sum(({a}, {b}))?
A coat costs {a} and delivery is {b} extra. What do I pay?
I've paid {a} for a coat and still owe {b}. What does the coat cost?
The coat was reduced by {b} and now costs {a}. What did it cost before?
One film lasts {a} minutes and the next {b} minutes. How long do both last?
I have watched {a} minutes of a film and {b} minutes are left. How long is the film?
{a} litres are in a tank and {b} litres are poured in. How many litres are in it now?
{b} litres ran out of a tank and {a} litres are left. How many litres were in it?
{a} pupils and {b} teachers go on a trip. How many people go?
In a school {b} pupils are ill and {a} are not. How many pupils has the school?
[Don't multiply|Don't subtract], add: {a} and {b}.
Add {b} to {a}, don't subtract it.
I don't want the product of {a} and {b} but the sum.
My friend multiplied {a} and {b}, but I need them added. What do I get?
One [team|class] has {a} points and the other has {b}. How many points do they have together?
A [farmer|shop] had {a} apples and [picked|bought] {b}. How many apples are there now?
How many are there if a group of {a} gets {b} more?
Put {b} into a box of {a}. How many are in the box then?
My sister, who loves [cats|tea], has {a} stamps, and I have {b}. How many have the two of us?
ok so i've got {a} here and {b} over there, what's that [together|in all]
How many chairs are there if {a} stand here and {b} stand over there?
How many chairs are needed if {a} are here and {b} are missing?
Say what {a} and {b} come to.
{a}, another {b}, total
I have {a} and am {b} short. How much do I need?
I bought something for ${b} and got ${a} back. What did I pay with?
We drive {a} km today and {b} km tomorrow. How many km is that?
We drove {b} km and {a} km are left. How long is the trip?
The house is {a} years old and the church {b} years older. How old is the church?
The house is {a} years old, {b} years younger than the church. How old is the church?
A crate weighs {b} kg and what's in it weighs {a} kg. What does the full crate weigh?
""")

CONTRAST_SEVERAL = phrasings("""
Not the product but the sum of {list}[, please|].
[Don't multiply|Don't subtract], add: {row}
My numbers are {list}. I need their sum, not their product.
{row}, sum [pls|please]
Combine {list} into one [total|whole|heap].
I gave {list} to different people. How much did I give?
My friends have {list}. How much have they got between them?
I read {list} pages on different days. How many pages have I read?
From the list {row} [give|tell] me the sum.
My friend multiplied {list}, but I need them added. What do I get?
There are packs of {list}: how many is that in all?
Ribbons of {list} cm are sewn into one. How long is the ribbon now?
""")
