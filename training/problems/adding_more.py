"""Still more ways to ask for a sum."""

from training.problems.problem import phrasings

FURTHER_PHRASES = phrasings("""
[Ring|Tot] up {a} and {b}[ for me|].
Tally so far: {a}. New entries: {b}. [Grand total?|What's the new tally?]
{a} to begin with, then {b} extra. [Where are we now|What are we at|What's the running total]?
running total [of|for] {a} followed by {b}
grand total {a} {b}
tot up {a} {b}
aggregate of {a} and {b}
[Merge|Pool|Lump together] {a} and {b}: [how big is the lot|what does the lot come to|what's the size]?
We [pooled|merged] {a} with {b}. How [large|big] is the whole?
[Bump|Push|Move] {a} up by {b}.
[Tack|Stick|Throw] {b} onto {a} and tell me where that [leaves|puts] us.
{b} on top of {a}, that's what?
What would I end up with by putting {b} on top of {a}?
An extra {b} besides {a} [makes|gives|brings it to] what?
{a} in the [morning|first half|spring], {b} in the [afternoon|second half|autumn]: overall count?
What's the whole if its two parts are {a} and {b}?
The parts are {a} and {b}; [state|find|give] the whole.
Two addends, {a} and {b}. Their sum?
With {a} and {b} as addends, what is the sum?
Augend {a}, addend {b}. [Result|Sum]?
On a number line I stand at {a} and [hop|jump|step] {b} to the right. Where am I?
[Move|Go] {b} steps right of {a} on the number line. Which number is there?
My counter [shows|reads] {a}. I [press|click] it {b} more times. What does it [show|read]?
The odometer says {a} and I drive another {b} miles. What will it say?
The temperature was {a} degrees and climbed by {b}. How [warm|hot] is it now?
A plant of {a} millimetres grows {b} more. [New height?|How tall is it?]
I've saved {a} so far; my [aunt|uncle|mum|dad] gives me {b}. What [have I got|do I own] now?
Rent is {a} and food is {b}. What do both come to?
The bill was {a} and the tip {b}. What did I hand over altogether?
One shirt at {a}, one pair of shoes at {b}: what's due at the till?
I owe {a} to one person and {b} to another. What do I owe overall?
Bought something for {a} and something else for {b}. Total [spend|cost|damage]?
[Price|Cost] {a}, shipping {b}. What do I pay in the end?
Population {a}, then {b} newcomers. New population?
[Our|The] village had {a} inhabitants, and {b} have moved in since. What is the figure now?
{a} [adults|women|girls] and {b} [children|men|boys] came. What was the [attendance|head count]?
A train carrying {a} people picks up {b} more. How many are aboard?
A library with {a} books buys {b}. How many books does it own then?
My essay has {a} words and I write {b} more. Word count?
I walked {a} steps before lunch and {b} after it. How many steps was that?
In game one we scored {a}, in game two {b}. Points overall?
{a} votes by post and {b} in person. How many votes were cast?
One road is {a} km, the next is {b} km. What's the whole [distance|route|length]?
Two ropes, {a} cm and {b} cm, are laid end to end. How long is that?
It took {a} minutes and afterwards {b} minutes more. [Full|Overall] time in minutes?
Counting {b} onward from {a}, which number do I [reach|hit|end on]?
Which whole number sits {b} places [past|beyond|after] {a}?
Go {b} beyond {a}.
[Reckon|Figure] up {a} plus {b}, would you?
What [figure|quantity|amount] equals {a} and {b} taken together?
Is there a quick way to see what {a} plus {b} is? What does it come out at?
I did {a} plus {b} in my head and [doubt my result|don't trust myself]. What's correct?
My calculator [died|broke|is out of battery]. What's {a} plus {b}?
Settle [a bet|an argument]: {a} plus {b} is what?
Sorry if this is [silly|basic|a dumb question], but what is {a} plus {b}?
[Good morning|Hi there|Hello]! I'd need {a} and {b} summed[, thanks|, if you can|].
[Kindly|Please] furnish the sum of {a} and {b}.
I'd be grateful for the total of {a} and {b}.
For [a spreadsheet|the budget|my notes|the report]: total of {a} and {b}?
In my spreadsheet one cell holds {a} and the next {b}. What does SUM return?
What does print({a} + {b}) [show|output|display] in Python?
In code, {a} + {b} evaluates to [what|which number]?
let total = {a} + {b}; what's in total?
The variable n is {a}. After n += {b}, what is n?
f(x) = x + {b}. What is f({a})?
If y = x + {b} and x = {a}, [find|determine|what's] y.
Which x [solves|satisfies] x - {b} = {a}?
I'm thinking of a number. Take {b} off it and {a} is left. What's my number?
? = {a} + {b}, what goes [in place of|instead of] the question mark?
What belongs [after|behind] the equals sign: {a} + {b} = ?
Column addition: {a} above, {b} below. What's at the bottom?
Written one under the other, {a} and {b} add up to what?
Do {a} plus {b} [on paper|the long way|column by column|with carrying].
[Teach|Show] me: how does {a} plus {b} work out?
I'm [eight|seven|six] and learning sums. What does {a} plus {b} make?
[Quiz|Test] time! {a} plus {b}?
Your turn: {a} and {b} make [what|how much]?
Exercise: find {a} plus {b}.
True total of {a} and {b}?
{a} joined by {b} makes a total of [what|how much]?
plus {a} {b}
[adding|summing] {a} {b}
What am I left holding if {a} and then {b} are handed to me?
Once {b} has been added, what has {a} turned into?
After {a} comes a [rise|gain|growth|jump] of {b}. The new [level|value|figure], please.
A {b} increase on {a} [takes it to|brings it to|means] what?
""")

FURTHER_SEVERAL = phrasings("""
{plus} equals
{plus} gives what?
{plus} comes to [what|how much]?
Work out {plus}.
[Compute|Evaluate|Solve|Find] {plus}.
Tell me what {plus} is.
Give me {plus}, please.
I need {plus} [quickly|today|for my homework].
[math|maths|calculator|calc] {plus}
[So |]how much would {plus} be?
My homework has {plus}. What's the answer?
I'm trying to figure out {plus}.
What does {plus} [make|equal|come to|evaluate to]?
Could you do {plus} for me?
I keep losing count at {plus}. What [is it|do you get]?
x = {plus}. What's x?
Fill in the [gap|blank]: {plus} = __
What does print({plus}) [show|output] in Python?
Do {plus} in your head.
Check my sum: what should {plus} be?
Tot up {list}.
[Tally|Total] these: {row}
[Tally|Total] {list}, please.
grand total of {row}
{row} total
{row} sum
{row} added up
{row}: [what's the sum|what do they make|how much altogether|total]?
{row} - sum of all of them, please
Sum of these [figures|amounts|values]: {row}
The numbers are {row}. [Add them all|Sum them|Find the total].
Given the [numbers|values] {list}, find their sum.
Here are some [numbers|amounts|figures]: {row}. What do they [total|come to|add up to]?
My shopping costs {list}. What do I pay?
I spent {list} this week. How much did I spend [in all|altogether]?
On my receipt: {row}. [Total|Amount due|What's the bill]?
The items are priced {list}. What does everything cost together?
The sides of a shape are {list}. What is its perimeter?
I walked {list} km on different days. What distance is that overall?
The groups have {list} members. How many people is that in all?
Our players scored {list}. What did the team score?
The boxes weigh {list} kilos. What's the combined weight?
The tasks take {list} minutes. How long for all of them?
The classes have {list} pupils. How many pupils altogether?
I counted {list}. What's my overall count?
Put {list} together. What's the whole?
If you combine {list}, how much is there?
Combined, {list} are how much?
Starting from nothing I add {list}. Where do I end?
[Could|Would] you kindly add up {row}?
Would you sum {list}, please?
I'd like the total of {list}.
I'd like to know what {list} [make|come to] in all.
SUM({row}) in a spreadsheet gives what?
Someone must add {list}. What will they get?
What number results from adding {list}?
When {list} are added, what is the result?
Adding {row} in turn gives what?
One after the other I add {list}. What comes out?
Altogether, what are {list}?
""")
