"""Contrast sets: one scene, asked about in every way that this skill or another one knows."""

from training.problems.problem import phrasings

CONTRAST_PHRASES = phrasings("""
[Lower|Drop] the value {a} by {b}.
If a [score|balance|temperature] of {a} is lowered by {b}, what is it [then|now|afterwards]?
{b} more than my number is {a}. What is my number?
My number plus {b} is {a}. Which number is it?
I added {b} to a number and got {a}. What number did I [start with|have at first]?
A number is {b} less than {a}. Which number is it?
Subtract from {a} the number {b}.
Subtract the number {b} from the number {a}.
Take from {a} the number {b}.
Take the number {b} from the number {a}.
{b} is what I subtract and {a} is what I subtract it from. What's the result?
{a} is the number I take from and {b} the number I take. [What comes out|What do I get]?
Which number is {b} short of {a}?
It is {a} degrees and gets {b} degrees colder. [What is the temperature then|How many degrees is it then]?
It's {a} degrees and gets {b} degrees colder. Above or below zero, what is the temperature?
My account stands at {a} and {b} is paid out of it. What does it stand at [now|then]?
My account stands at {a}, I pay {b} from it, and it may go below zero. What's the balance?
I have {a} points and lose {b}. How many points do I have [now|then], below zero or not?
A lift on level {a} goes down {b} levels, below ground if need be. On which level does it stop?
From {a}, go {b} down, past zero if you have to. Where are you?
I take {b} from {a}, even if that goes below zero. What do I get?
For {a} and {b}, what is the first minus the second?
From the pair {a}, {b} tell me the first less the second.
{a} & {b}, first minus second [pls|please]
Take {b} away from {a} [once|just once|only once]. What do you get?
[Don't add|Don't divide], subtract: {b} from {a}.
Subtract {b} from {a}, don't add it.
I don't want {b} added to {a} but taken from it. What is it?
My friend added {a} and {b}, but I need {b} subtracted from {a}. What do I get?
What's {a} with {b} subtracted, not added?
Not plus but minus: {a} and then {b}.
{a} falls by {b} to become what?
Say what {a} less {b} comes to.
{a}, {b} off it, what's that
I start at {a} and somebody takes {b} off me, so I may end below zero. Where do I end?
Which of the two is taken away? It's {b}, and it is taken away from {a}. The result?
""")

CONTRAST_UNSIGNED = phrasings("""
A price of ${a} is lowered by ${b}. What's the new price?
If a [fee|fare|rent] of {a} is lowered by {b}, what is it afterwards?
A price of {a} is lowered to {b}. By how much is it lowered?
A price of {b} is raised to {a}. By how much is it raised?
After a rise of {b} the [price|rent|fee] is {a}. What was it before the rise?
What was the price before it was raised by {b} to {a}?
I have {a} marbles and Tom has {b}. How many more [have I|do I have] than Tom?
I have {a} marbles and Tom has {b}. How many fewer does Tom have?
I have {a} marbles and Tom has {b}. How many does Tom need to have as many as I do?
I have {a} marbles and Tom has {b} fewer than I do. How many [has Tom|does Tom have]?
I have {a} marbles, which is {b} more than Tom has. How many [has Tom|does Tom have]?
Tom has {b} fewer [stamps|coins|cards] than I have, and I have {a}. How many does Tom have?
We have {a} marbles together, and {b} are mine. How many are Tom's?
I want to save ${a} and have saved ${b}. How much is missing?
With {b} saved, how far am I from my goal of {a}?
We have to collect {a} and have {b}. How much is still missing to the [target|goal]?
Of {a} altogether, I've done {b}. How many have I to go?
The goal is {a}. I have {b}. The rest is how much?
It was {b} degrees and now it is {a}. How many degrees warmer did it get?
It was {a} degrees and now it is {b}. How many degrees colder did it get?
My account stood at {b} and stands at {a} now. How much was paid into it?
I had {a} points and have {b} now. How many points did I lose?
One village lies {a} km east of us and another {b} km east of us. How far apart are they?
Two villages lie on one straight road, at km {b} and km {a}. How far apart are they?
From the same [tree|gate|corner] I walk {a} metres north and you walk {b} metres north. How far apart are we?
It is {a} degrees inside and {b} degrees outside. How many degrees warmer is it inside?
One bird is {a} metres above the sea and another {b} metres above it. How far apart in height are they?
One runner is {a} metres from the start, the other {b} metres. How far [behind|back] is the second?
A ticket costs ${a} and I have only ${b}. How much more do I need?
A ticket is {a} and a drink is {b}. How much more does the ticket cost?
I had ${a} and bought a ticket for ${b}. How much have I got left?
A ticket and a drink cost {a} together, and the drink is {b}. What does the ticket cost?
A piece of {b} cm is cut from a ribbon of {a} cm. How long is the ribbon now?
One ribbon is {a} cm long, another {b} cm. How much shorter is the second?
I cut a [ribbon|rope|cable] of {a} cm and have {b} cm left. How much did I cut off?
There are {a} eggs in the kitchen and {b} go into a cake. How many eggs are left?
There were {a} eggs, and {b} were taken out. How many eggs are there now?
There were {a} eggs and {b} are left. How many went into the cake?
There are {a} people on a bus and {b} get off. How many are on it then?
{b} people got on the bus, and now it carries {a}. How many people were on it before?
One bus carries {a} people, another {b}. How many more people does the first one carry?
I read {a} pages yesterday and {b} today. How many fewer did I read today?
A book has {a} pages and I have {b} to go. How many pages have I read?
How many pages have I to go if I have read {b} of a book of {a} pages?
For {a} and {b}, what is the difference?
My two numbers are {a} and {b}. I need their difference, not their sum.
{a} & {b}, difference [pls|please]
From the pair {a}, {b} [give|tell] me the difference.
Not the sum but the difference of {a} and {b}[, please|].
What is the difference if the numbers are {a} and {b}?
I had {a} and gave {b} of that to one person. How much did I keep?
One person got {a} from me and another {b}. How much more did the first one get?
I gave {a} to two people, and one of them got {b}. How much did the other one get?
On Monday {a} people came, and on Tuesday {b} fewer than on Monday. How many came on Tuesday?
On Monday {a} people came, {b} more than on Tuesday. How many came on Tuesday?
How many came on Tuesday if it was {b} fewer than the {a} on Monday?
On Monday {a} people came and on Tuesday {b} people. How many fewer came on Tuesday?
In two days {a} people came, {b} of them on Monday. How many came on Tuesday?
The library is {a} metres away and the school {b} metres nearer. How far away is the school?
The library is {a} metres away and the school {b} metres. How much farther is the library?
It is {a} metres to the library, and {b} of them I've walked. How far have I still to go?
A pack of {a} has {b} [gone|missing|used up]: how many are in it?
I buy a pack of {a} [nails|screws] and use {b}. How many do I have?
One row has {a} seats and one row has {b} seats: how many seats more has the longer row?
a row of {a} with {b} taken, how many free
Tom has {a} and Ann has {b}. How big is the gap between them?
How big is the gap between us if I have {a} and you have {b}?
{a} people came and {b} people left early. How many people stayed to the end?
In Python, what is abs({b} - {a})?
A coat costs {a} but I get {b} off. What do I pay?
A coat costs {a} and I've paid {b} of it. What do I still owe?
The coat was {a} and now costs {b}. By how much was it reduced?
One film lasts {a} minutes and the next {b} minutes. How much shorter is the second?
A film of {a} minutes has been on for {b} minutes. How long will it still last?
{a} litres are in a tank and {b} litres are poured out. How many litres are in it now?
{b} litres were poured into a tank, and now {a} litres are in it. How many were in it before?
{a} people go on a trip, {b} of them teachers. How many are not teachers?
A school has {a} pupils and {b} of them are ill. How many are not?
One [team|class] has {a} points and the other has {b}. How many points is the first one ahead?
A [farmer|shop] had {a} apples and [sold|lost] {b}. How many apples are there now?
How many are there if {b} leave a group of {a}?
Take {b} out of a box of {a}. How many are in the box then?
Leave {b} out of a group of {a}. How many are in it then?
My sister, who loves [cats|tea], has {a} stamps, and I have {b}. How many more has she?
ok so i've got {a} here and {b} over there, how many more is it here
How many chairs are missing if {a} are needed and {b} are here?
How many more chairs are here if {a} stand here and {b} stand over there?
Say what's left of {a} once {b} have gone.
{a}, {b} of them gone, how many left
I'm {b} short of {a}. How much have I got?
I bought something for ${b} and paid with ${a}. What did I get back?
We drive {a} km today and {b} km tomorrow. How many km fewer is that tomorrow?
The trip is {a} km and {b} km are left. How far have we driven?
The church is {a} years old and the house {b} years younger. How old is the house?
The church is {a} years old, {b} years older than the house. How old is the house?
The church is {a} years old and the house {b}. How much older is the church?
A full crate weighs {a} kg and the crate alone {b} kg. What does the stuff in it weigh?
""")
"""Only where {a} is above {b}."""
